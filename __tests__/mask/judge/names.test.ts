import { describe, expect, test } from "vitest";
import {
	isNumbered,
	isTransparent,
	type Saying,
	sayingOf,
} from "../../../src/mask/judge/names.ts";

const SAID: Readonly<Record<Saying, readonly string[]>> = {
	strong: [
		...["password", "tokens", "PASSWORD_2", "PASSWORD_2_3", "token1"],
		...["password123", "dbpwd", "rootpw", "pw", "mypass", "passwordx"],
		...["requirepass", "masterauth", "Passwörter", "zugangscode"],
		...["psw", "passwrd", "smtp_pwrd", "pw1", "wifipsk", "kennw"],
		...["unlockcode", "wifi_key", "WLAN-Schlüssel", "networkKey"],
		...["лозинка", "κωδικός", "รหัสผ่าน", "पासवर्ड", "كلمة المرور"],
		// which one of several
		...["password_in", "token_old", "token_prod", "password_old_new"],
		...["api_key_old", "private_key_backup", "pass_a", "xsecretwrite"],
		"password_confirmation",
		// two words
		...["apiKey", "api_keys", "access codes", "seed phrases"],
		...["recovery_phrase", "project_token", "certificate_key", "ca_key"],
		...["clé d'api", "code d'accès", "mot de passe", "palavra-passe"],
		...["códigos de acceso", "codigo_puerta", "server_community"],
		// a secret after all
		...["secret_id", "session_id", "session_state", "enable_secret"],
		...["enable_password", "cert_password", "oauth_token"],
		...["password of the host", " of password", "token of"],
		// too long to be read
		"x".repeat(1_025),
	],
	weak: [
		...["key", "auth", "rpcauth", "tlskey", "salt", "cookie", "credentials"],
		...["seed_backup", "key_old", "Schlüssel von Haus", "key2"],
	],
	person: [
		...["user", "users", "login_user", "user_login", "email", "my_email"],
		...["password_username", "key_email"],
	],
	harmless: [
		...["ssid", "wifi_ssid", "guestEssid"],
		...["host", "hosts", "path", "x_path", "host_path", "host2", "dbname"],
		...["serverid", "accountid", "servername", "hostids", "hostnames"],
		...["fileurl", "filenames", "usernames"],
		...["id for a token", "name des passwort", "note of password"],
	],
	public: [
		...["cert", "tls_cert", "ca", "fingerprint", "md5", "sha256"],
		...["public", "key_public", "public keys", "publickey"],
		...["public_key_x", "fingerprint of the master key"],
	],
	unsaid: [
		...["", "x", "2", "12", "old", "a_b", "host_old", "x".repeat(1_024)],
		...["ab1", "dbhost", "dbid", "xpw"],
		// words in which others stand
		...["monkey", "hotkeys", "keyboard", "oauth", "basalt", "secretary"],
		...["compass", "bypass", "tokenizer", "apikeyx"],
		// what tells something of a secret, or turns it on
		...["TLSPSKIdentity", "psk_identity"],
		...["token_ttl", "token_path", "password_hint", "passwordfile"],
		...["secrettype", "tokentypes", "passwordhint"],
		...["enable", "enable_token", "max_tokens", "has_password", "use"],
		...["existingSecret", "adminPasswordKey"],
		...["SECRET_PARAM_BOOTSTRAP_SERVERS", "secret_security_protocol"],
		...["SECRET_SASL_MECHANISM", "SECRET_CLASS", "SECRET_APN"],
		...["REGISTRY_AUTH_TOKEN_SERVICE", "token.service"],
		...["pass_attrs", "pass_filter", "wpa_pairwise", "wpa_ptk_rekey"],
		// other keys, and numbers of tokens
		...["partition_key", "sort_keys", "primary key", "project_key"],
		...["prompt_tokens", "total_tokens"],
	],
};

describe.each(Object.entries(SAID))("%s", (saying, names) => {
	test.each(names)("%j", (name) => {
		expect(sayingOf(name)).toBe(saying);
	});
});

test.each([
	"",
	"value",
	"VALUE",
	"default",
	"sensitive_value",
	"values",
	"S",
	"N",
])("%j stands for the name around it", (name) => {
	expect(isTransparent(name)).toBe(true);
});

test.each(["items", "x", "s", "valuer"])("%j does not", (name) => {
	expect(isTransparent(name)).toBe(false);
});

test("what has numbers of letters and digits", () => {
	for (const name of ["id", "userId", "accountid", "images", "commit"])
		expect(isNumbered(name), name).toBe(true);
	for (const name of ["", "host", "image_x", "identity"])
		expect(isNumbered(name), name).toBe(false);
});
