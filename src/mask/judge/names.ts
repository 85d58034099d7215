import { wordsOf } from "./words.ts";

/**
 * What a name says of the value below it. The tables hold whole words, in lower case: `mapping`, `keyboard` and `author`
 * say nothing of a secret, though `pin`, `key` and `auth` stand in them.
 */

/**
 * - `strong`: a secret, whatever it looks like
 * - `weak`: perhaps a secret; its looks decide, with little doubt needed
 * - `unsaid`: its looks decide
 * - `harmless`: no secret, unless its looks leave no doubt
 * - `person`: who it is; no secret, unless somebody put a token there
 * - `public`: material that everybody may see, though it looks like a secret
 */
export type Saying =
	| "strong"
	| "weak"
	| "unsaid"
	| "person"
	| "harmless"
	| "public";

function words(...rows: readonly string[]): ReadonlySet<string> {
	return new Set(rows.flatMap((row) => row.split(" ")));
}

/** Words that name a secret. Two words stand beside each other in the name: `api key`, `apiKey`, `API_KEY`. */
const STRONG = words(
	"pass password passwords passwd passwds passphrase passphrases passcode passcodes pwd pwds pw psk psks pin pins otp otps",
	"totp hotp mnemonic cleartext keymaterial assword ssword passw pswd pword userpw rootpw",
	"secret token tokens credential cred apikey apikeys appkey authkey accesskey secretkey privatekey sharedkey",
	"rocommunity rwcommunity trapcommunity masterkey signingkey encryptionkey storekey authtoken accesstoken passkey wpa",
	// in other languages
	"passwort kennwort losungswort geheimnis contrasena contrasenya clave senha motdepasse parola wachtwoord losenord passord",
	"adgangskode salasana haslo heslo jelszo sifre lozinka парол пароль 密码 密碼 パスワード 비밀번호",
);
const STRONG_PAIRS = new Set(
	[
		...[
			"api",
			"private",
			"access",
			"signing",
			"secret",
			"encryption",
			"master",
		],
		...["shared", "account", "app", "application", "auth", "deploy", "license"],
		...["admin", "write", "crypto", "encrypt", "cipher", "hmac", "storage"],
		...[
			"jwt",
			"token",
			"session",
			"client",
			"server",
			"service",
			"ssh",
			"rsa",
			"root",
			"preshared",
		],
	]
		.map((word) => `${word} key`)
		.concat(
			[
				"seed phrase",
				"recovery phrase",
				"recovery code",
				"backup code",
				"activation code",
				"certificate key",
				"key material",
				"unseal key",
				"recovery key",
				"product key",
				"unlock code",
				"access code",
				"verification code",
				"security code",
				"security answer",
				"consumer key",
				"integration key",
				"ingest key",
				"mot passe",
				"palavra passe",
				"server community",
				"encrypted key",
				"secure string",
			],
			["identified by", "secret id", "key base"],
		),
);

/** Lower-case compounds of them: `dbpassword`, `clientsecret`, `rootpw`. English words that end so stand in NO_COMPOUND. */
const STRONG_END =
	/(?:passwords?|passwd|passphrase|secret|tokens?|apikeys?|(?:secret|access|private|activation|licen[cs]e|product|deploy|account|storage|session|master|signing|encryption|shared|auth|app)key|pass|pwd|(?<=...)pw)$/;
const NO_COMPOUND = words(
	"compass bypass encompass overpass surpass trespass underpass forcepass",
);
const STRONG_START = /^(?:password|passwd|passphrase|requirepass|masterauth)/;

const WEAK = words(
	"auth authorization key keys sig signature session cookie cookies bearer jwt seed salt pepper phrase dsn webhook",
	"webhooks secrets credentials creds userpass basic login nonce challenge iv license licence code hash assertion",
	"community pat hmac serial certificate cert crt pem pfx p12 pkcs12 keystore truststore saml sid sas",
);

/** Lower-case compounds of them: `rpcauth`, `tlskey`. English words that end so stand in NO_WEAK_COMPOUND. */
const WEAK_END = /(?<=...)(?:auth|keys?|cookie|salt)$/;
const NO_WEAK_COMPOUND = words(
	"monkey monkeys turkey donkey donkeys hockey jockey whiskey hotkey hotkeys smokey disney basalt oauth pubkey pubkeys publickey",
);

/** Pairs of words that speak of another kind of key. */
const NO_SECRET_PAIRS = new Set(
	["public", "primary", "foreign", "sort", "cache", "partition", "hash"]
		.concat(["range", "index", "unique", "composite", "route", "routing"])
		.concat([
			"project",
			"issue",
			"group",
			"object",
			"config",
			"map",
			"lookup",
			"alternate",
		])
		.flatMap((word) => [`${word} key`, `${word} keys`]),
);

/** Last words after which a value is no secret, whatever comes before: `password_file`, `token_ttl`, `key_type`. */
const TELLS_OTHER = words(
	"ref refs reference name names path paths file files filename dir directory folder url urls uri uris link",
	"ttl type types kind version length len size count counts limit limits max min enabled disabled enable disable",
	"policy policies store provider providers source algorithm algorithms alg algo format prefix suffix template",
	"expiry expires expiration expired lifetime duration timeout rotation interval age command cmd program helper",
	"description hint label title arn id ids username user email mode scheme strategy manager header field fields",
	"param params attempts retries required usage ops allowed scope scopes endpoint endpoints host issuer audience",
	"at date time in seconds minutes hours days status state location region owner env encoding charset method",
	"number num index order bits rounds iterations cost level kty crv kid use curve cipher ciphers suite suites",
	"aware based less protected change changed reset expire validity rule rules regex pattern valid invalid count",
	"encryption stdin stdout prompt fd only lookup engine backend driver vault agent client exchange authentication permissions permission",
);
/** ... but of these whole endings. */
const STILL_SECRET = new Set(["secret id", "session id", "session state"]);

/** First words that make a switch of the whole: `enable_token_auth: yes`, `max_tokens: 4096`. */
const SWITCHES = words(
	"enable enabled use disable disabled has is no allow max min skip require requires with without need needs supports",
);

/** Words of which the last one tells that a value is no secret. */
const HARMLESS = words(
	// what a thing is called
	"id ids uid uuid guid identifier name names alias aliases slug tag tags kind type types class classes label labels",
	"title description comment comments note notes summary category display text message subject caption reason",
	// who
	"user users username usernames login account accounts owner owners email emails mail sub principal role roles group",
	"groups team teams tenant organization organisation org project projects arn profile member members",
	"author authors maintainer maintainers contact vendor company department customer from to cc bcc sender recipient",
	// where
	"host hosts hostname hostnames server servers address addresses addr ip ips port ports uri url urls endpoint",
	"endpoints domain domains origin origins region regions zone zones location locations datacenter datacenters",
	"namespace namespaces context contexts cluster clusters environment environments stage stages bucket buckets path",
	"paths file files filename dir dirs directory machine machines node nodes subnet subnets vpc network networks cidr",
	"country city state timezone tz locale site sites registry registries repository repositories repo repos mirror",
	"mirrors gateway interface interfaces proxy peer peers broker brokers upstream redirect source sources target",
	// databases; `dbname` and libpq's variables are written without a separator
	"engine driver dialect database databases db dbname schema table tables collection pghost pgport pguser pgdatabase",
	"pgsslmode sslmode charset collation encoding catalog index topic topics queue queues exchange vhost partition",
	// which and how
	"version versions format algorithm alg method methods scheme protocol protocols provider providers issuer iss",
	"audience aud scope scopes mode level levels language lang cipher ciphers hash digest checksum sum sha sha1 sha256 md5",
	"fingerprint thumbprint revision commit branch ref image images platform platforms os arch architecture",
	"runtime framework package packages module modules plugin plugins feature features flag flags option options",
	"command commands cmd args arguments script scripts entrypoint shell program exec action actions rule rules",
	"policy policies permission permissions capability capabilities enabled disabled status size sizes count limit",
	"replicas workers threads retries memory cpu disk storage volume volumes mount mounts unit units quota weight",
	"priority interval schedule cron color colour theme font style icon logo layout width height",
	// when: numbers and dates
	"at date dates time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified",
	"duration lifetime since until year month day hour",
);

/** Whose place tokens take, since these need no user. */
const PERSON = words("user username login account email");

/** What tools number in letters and digits: such a number is no token there. */
const NUMBERED = words(
	"id ids uid uuid guid identifier sub principal arn version tag tags commit branch ref revision digest hash checksum",
	"sum sha fingerprint thumbprint image images package packages color colour volume volumes network networks subnet vpc",
);

/** Material that everybody may see. They stand anywhere in the name. */
const PUBLIC = words(
	"publickey pubkey certificate certificates cert certs crt x509 x5c ca cacert cafile capem truststore fingerprint",
	"thumbprint checksum digest integrity sha sha1 sha256 sha512 md5 encrypted ciphertext sealed recaptcha sitekey",
	"modulus exponent checksums shasum shasums etag match",
);

/** Names of a value that say nothing by themselves: the name around them is meant. */
const TRANSPARENT = words(
	"value val default content contents data string text literal current plain raw body plaintext defaultvalue",
	"stringvalue sensitive_value new old element item entry",
);

/** A longer one is not looked at: what is too long to be read may say anything. */
const UNREADABLE = 1_024;

/** Whether a name stands for the one around it: `default` in `variable "token" { default = "..." }`. */
export function isTransparent(name: string): boolean {
	return (
		name === "" || (name.length <= 20 && TRANSPARENT.has(name.toLowerCase()))
	);
}

/** Whether what a name calls has numbers of letters and digits that are no secrets: ids, commits, digests. */
export function isNumbered(name: string): boolean {
	return NUMBERED.has(wordsOf(name).at(-1) ?? "");
}

/** What a name says; see `Saying`. The empty name says nothing. */
export function sayingOf(name: string): Saying {
	if (name.length > UNREADABLE) return "strong";
	const all = wordsOf(name);
	// `PASSWORD_2`, `token1`
	while (all.length > 1 && /^\d+$/.test(all.at(-1) ?? "")) all.pop();
	const bare = all.map((word) => word.replace(/(?<=^[a-z]{3,})\d{1,3}$/, ""));
	const [first = "", last = ""] = [bare[0], bare.at(-1)];
	if (last === "") return "unsaid";
	const telling = bare
		.filter((word) => word !== "de")
		.map((word) =>
			word.replace(/(?<=cod|key)e?s$/, (end) => end.replace("s", "")),
		);
	const pairs = telling.map((word, at) => `${telling[at - 1] ?? ""} ${word}`);
	if (STILL_SECRET.has(pairs.at(-1) ?? "")) return "strong";
	if (bare.length > 1 && SWITCHES.has(first)) return "unsaid";
	const secret = bare.some(isStrong) || pairs.some((p) => STRONG_PAIRS.has(p));
	if (bare.length > 1 && TELLS_OTHER.has(last)) {
		if (PERSON.has(last)) return "person";
		return HARMLESS.has(last) && !secret ? "harmless" : "unsaid";
	}
	if (all.some((word) => PUBLIC.has(word)) && !secret) return "public";
	if (last === "public" || pairs.some((pair) => /^public keys?$/.test(pair)))
		return "public";
	if (pairs.some((pair) => NO_SECRET_PAIRS.has(pair))) return "unsaid";
	if (secret) return "strong";
	if (PERSON.has(last)) return "person";
	if (HARMLESS.has(last) || HARMLESS.has(all.at(-1) ?? "")) return "harmless";
	return bare.some(isWeak) ? "weak" : "unsaid";
}

function isWeak(word: string): boolean {
	return WEAK.has(word) || (WEAK_END.test(word) && !NO_WEAK_COMPOUND.has(word));
}

function isStrong(word: string): boolean {
	return (
		STRONG.has(word) ||
		(STRONG_END.test(word) && !NO_COMPOUND.has(word)) ||
		STRONG_START.test(word)
	);
}
