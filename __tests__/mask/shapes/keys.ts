import { KEY_LINES, pem, type Shape } from "./shape.ts";

/** Keys, certificates, and the files that tools keep credentials in. */
export const KEYS: Record<string, Shape> = {
	"SSH key": {
		value: pem("OPENSSH PRIVATE KEY"),
		hidden: KEY_LINES,
		shown: [
			"-----BEGIN OPENSSH PRIVATE KEY-----",
			"-----END OPENSSH PRIVATE KEY-----",
			"Identity added: shop@ci",
		],
	},
	"SSH key with CRLF": {
		value: pem("OPENSSH PRIVATE KEY").replaceAll("\n", "\r\n"),
		hidden: KEY_LINES,
		shown: ["-----END OPENSSH PRIVATE KEY-----"],
	},
	"SSH key with lone CR": {
		value: pem("OPENSSH PRIVATE KEY").replaceAll("\n", "\r"),
		hidden: KEY_LINES,
		shown: ["-----END OPENSSH PRIVATE KEY-----"],
	},
	"encrypted RSA key": {
		value: pem("RSA PRIVATE KEY", [
			"Proc-Type: 4,ENCRYPTED",
			"DEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF",
			"",
			...KEY_LINES,
		]),
		hidden: KEY_LINES,
		shown: ["Proc-Type: 4,ENCRYPTED", "-----BEGIN RSA PRIVATE KEY-----"],
	},
	"certificate chain with key": {
		value: `Bag Attributes\n${pem("CERTIFICATE", ["MIIDfirstCertificate0123456789abcdefABCDEF"])}${pem("CERTIFICATE", ["MIIDsecondCertificate0123456789abcdefABCD"])}${pem("PRIVATE KEY")}`,
		hidden: KEY_LINES,
		shown: [
			"Bag Attributes",
			"-----BEGIN CERTIFICATE-----",
			"-----END CERTIFICATE-----",
		],
	},
	"base64 without armour": {
		value:
			"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlq\nZmFrZWZha2VmYWtl0A==\nQUJDREVGRw==\n",
		hidden: [
			"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlq",
			"ZmFrZWZha2VmYWtl0A==",
			"QUJDREVGRw==",
		],
		shown: ["======"],
	},
	npmrc: {
		value:
			"registry=https://registry.npmjs.org/\n@shop:registry=https://npm.pkg.github.com\n//registry.npmjs.org/:_authToken=npm_FakeFakeFake0123\n//npm.example.com/:_auth=c2hvcDpucG0tZmFrZS1wYXNz\nalways-auth=true\nfund=false\n",
		hidden: [
			"npm_FakeFakeFake0123",
			"c2hvcDpucG0tZmFrZS1wYXNz",
			"npm-fake-pass",
		],
		shown: [
			"npm notice Publishing to https://registry.npmjs.org/ with tag latest",
			"GET https://npm.pkg.github.com always-auth=true",
		],
	},
	netrc: {
		value:
			"machine git.example.com\n  login deploy-bot-07\n  password fake-netrc-phrase\n\nmachine api.example.com login other-bot-08 password one-line-phrase\n",
		hidden: ["fake-netrc-phrase", "one-line-phrase"],
		shown: [
			"Cloning from git.example.com as deploy-bot-07",
			"other-bot-08 logged in to api.example.com",
		],
	},
	"netrc of one line": {
		value:
			"machine api.example.com login other-bot-08 password one-line-phrase",
		hidden: ["one-line-phrase"],
		shown: ["other-bot-08 logged in to api.example.com"],
	},
	"AWS credentials": {
		value:
			"[default]\naws_access_key_id = AKIAFAKEFAKEFAKE0000\naws_secret_access_key = FakeFake/Fake+0123456789abcdefABCDEF/Fak\nregion = eu-central-1\n\n[profile deploy-2]\nrole_arn = arn:aws:iam::123456789012:role/deploy-2\nsource_profile = default-profile-1\n",
		hidden: [
			"AKIAFAKEFAKEFAKE0000",
			"FakeFake/Fake+0123456789abcdefABCDEF/Fak",
		],
		shown: [
			"[default]",
			"[profile deploy-2]",
			"region eu-central-1",
			"assumed arn:aws:iam::123456789012:role/deploy-2 from default-profile-1",
		],
	},
	"AWS keys as CSV": {
		value:
			"Access key ID,Secret access key\r\nAKIAFAKEFAKEFAKE0000,FakeFake/Fake+0123456789abcdefABCDEF/Fak\r\n",
		hidden: ["FakeFake/Fake+0123456789abcdefABCDEF/Fak"],
		shown: ["Access denied"],
	},
};
