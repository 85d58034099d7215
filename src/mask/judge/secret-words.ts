/** The words of names that say that a value is a secret, in lower case and without accents, and how they are put together. */

export function words(...rows: readonly string[]): ReadonlySet<string> {
	return new Set(rows.flatMap((row) => row.split(" ")));
}

/** Words that name a secret. Two words stand beside each other in the name: `api key`, `apiKey`, `API_KEY`. */
export const STRONG = words(
	"pass password passwords passwd passwds passphrase passphrases passcode passcodes pwd pwds pw dbpw psk psks keyphrase keyphrases pin pins puk otp otps",
	"totp hotp mnemonic cleartext concealed keymaterial assword ssword passw pswd pword userpw rootpw",
	"secret token tokens credential cred apikey apikeys appkey authkey accesskey secretkey privatekey sharedkey",
	"pepper rocommunity rwcommunity trapcommunity masterkey signingkey encryptionkey storekey authtoken authtok accesstoken passkey wpa",
	// short and misspelt
	"codeword codewords watchword psw psswd passwrd passwor pasword pwrd passphr",
	// in other languages
	"passwort kennwort losungswort geheimnis geheimwort codewort kodewort pwort kennw zugangscode sicherheitscode freischaltcode geheim schlusselinhalt",
	"contrasena contrasenya contrasenia clave secreto senha segredo motdepasse mdp jeton parola parol segreto",
	"wachtwoord paswoord toegangscode pincode losenord losenkod passord kodeord adgangskode salasana parool slaptazodis",
	"geheimzahl geheimnummer torcode portkod dorkode ovikoodi digicode пин",
	"haslo heslo jelszo sifre sifresi lozinka zaporka geslo pasahitza sandi katasandi",
	"парол пароль парола пароля паролі лозинка κωδικός συνθηματικό секрет токен 密码 密碼 口令 密钥 秘钥 令牌 パスワード 暗証番号 合言葉 비밀번호 암호 סיסמה סיסמא پسورد رمز گذرواژه รหัสผ่าน पासवर्ड",
);

/** What kind of key is a secret one. */
const KEYS = words(
	"api private access signing secret encryption master shared account app application auth deploy license admin write",
	"crypto encrypt cipher aes openssl hmac storage jwt token session client server service ssh rsa root preshared certificate unseal",
	"authentication recovery product consumer integration ingest transfer digest cookie crypter signer cert crt tls ssl ca wifi wlan wireless network wpa wep",
);
/** What a code is for that only some may know. */
const CODES = words(
	"recovery backup activation unlock access verification security wifi alarm door gate garage entry lock safe disarm",
	"guest dial pairing setup pin login master duress keypad emergency user admin voicemail arm intercom alarmanlage installer engineer",
);
export const STRONG_PAIRS: ReadonlySet<string> = new Set([
	...[...KEYS].map((word) => `${word} key`),
	...[...CODES].map((word) => `${word} code`),
	...[
		"seed phrase",
		"recovery phrase",
		"security answer",
		"key material",
		"key content",
	],
	...["encrypted key", "secure string", "identified by"],
	...["server", "snmp", "read", "write", "ro", "rw", "trap"].map(
		(word) => `${word} community`,
	),
	...["snmp", "ro", "rw"].map((word) => `${word} communities`),
	...["community string", "snmp ro", "snmp rw"],
	...["secret id", "key base", "private exponent", "signing salt"],
	...["encryption", "auth", "nonce", "security", "hash", "session", "in"].map(
		(word) => `${word} salt`,
	),
	"nonce key",
	...["in key", "api hash", "app hash", "erlang cookie", "release cookie"],
	...["session", "cookie", "jwt", "signing"].map((word) => `${word} secrets`),
	// those of JNDI, of LDAP, and of Prometheus
	...["security credentials", "bind credentials", "authorization credentials"],
	// in other languages; small words between them are left out
	...["mot passe", "palavra passe", "parola ordine", "kata sandi", "mat khau"],
	...["code acces", "codigo acceso", "codigo acesso", "codice accesso"],
	...[
		"puerta",
		"portal",
		"porta",
		"portail",
		"porte",
		"garaje",
		"alarma",
		"alarme",
		"allarme",
		"entrada",
		"wifi",
		"coffre",
		"cassaforte",
		"drzwi",
		"alarmu",
		"домофона",
	].flatMap((word) =>
		["code", "codigo", "codice", "kod", "код"].map((code) => `${code} ${word}`),
	),
	"safe combination",
	...["كلمة المرور", "كلمة السر", "wlan schlussel"],
	...["phrase secrete", "frase secreta", "frase segreta"],
	...["api schlussel", "api sleutel", "api nyckel"],
	...["cle api", "clef api", "chave api", "chiave api", "llave api"],
	...["contenu cle", "contenuto chiave", "conteudo chave"],
	...["cle secrete", "chave secreta", "llave secreta", "chiave segreta"],
]);

/** Lower-case compounds of them: `dbpassword`, `clientsecret`, `rootpw`. English words that end so stand in NO_COMPOUND. */
export const STRONG_END =
	/(?:passwords?|passwd|passphrase|passcode|secret|tokens?|apikeys?|(?:secret|access|private|activation|licen[cs]e|product|deploy|account|storage|session|master|signing|encryption|shared|auth|app|wifi|wlan|wpa|network)key|pass|pwd|psk|(?<=...)pw|(?:pass|kenn)w(?:o|oe)rt(?:er|es|s)?|wachtwoord|losenord|passord|(?:zugangs|toegangs|inlog|login|geheim|kenn|entsperr|tresor|errichter|sicherheits|freischalt|aktivierungs|wiederherstellungs|tur|alarm|unlock|access|door|gate|voicemail)code|(?:wlan|wifi|wpa|netzwerk)schlu(?:e?)ssel|пароль|密码|密碼|口令|密钥|パスワード|비밀번호)$/;
export const NO_COMPOUND = words(
	"compass bypass encompass overpass surpass trespass underpass forcepass nopasswd nopassword",
);
export const STRONG_START =
	/^(?:password|passwd|passphrase|requirepass|masterauth)/;

export const WEAK = words(
	"auth authorization key keys sig signature session cookie cookies bearer jwt seed salt phrase dsn webhook",
	"webhooks secrets credentials creds userpass basic login nonce challenge iv license licence code hash assertion",
	"admin dbadmin vnc community communities pat hmac serial certificate cert crt pem pfx p12 pkcs12 keystore truststore saml sid sas",
	// in other languages
	"schlussel schluessel sleutel nyckel nokkel nogle cle clef cles chave chaves chiave chiavi llave llaves klucz klic",
	"kulcs anahtar avain kljuc kluc ключ zugangsdaten codigo codice kod kode koodi код",
);

/** Lower-case compounds of them: `rpcauth`, `tlskey`. English words that end so stand in NO_WEAK_COMPOUND. */
export const WEAK_END =
	/(?<=...)(?:auth|keys?|cookie|salt|schlu(?:e?)ssel|sleutel|nyckel)$/;
export const NO_WEAK_COMPOUND = words(
	"monkey monkeys turkey donkey donkeys hockey jockey whiskey hotkey hotkeys smokey disney basalt oauth pubkey pubkeys publickey",
);

/** Behind a word that names a secret these tell which one of several it is: `password_in`, `secretwrite`, `token_old`. */
export const WHICH = words(
	"in out read write ro rw old new current previous next confirm confirmation confirmed repeat again verify retype",
	"prod dev test staging live main backup default primary secondary master slave a b c first second",
);
/** A word that names a secret, and others behind it without a mark between: `icesecretwrite`, `passwordfile`. */
export const GLUED =
	/^(.*?)(password|passwd|passphrase|secret|token|apikey)s?([a-z]{2,12})$/;
