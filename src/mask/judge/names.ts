import {
	GLUED,
	NO_COMPOUND,
	NO_WEAK_COMPOUND,
	STRONG,
	STRONG_END,
	STRONG_PAIRS,
	STRONG_START,
	WEAK,
	WEAK_END,
	WHICH,
	words,
} from "./secret-words.ts";
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

/** Pairs of words that speak of another kind of key, or of numbers of tokens. */
const NO_SECRET_PAIRS = new Set(
	["public", "primary", "foreign", "sort", "cache", "partition"]
		.concat(["range", "index", "unique", "composite", "route", "routing"])
		.concat([
			"project",
			"issue",
			"group",
			"object",
			"config",
			"instrumentation",
			"map",
			"lookup",
			"alternate",
		])
		.flatMap((word) => [`${word} key`, `${word} keys`])
		// what models of language read and write
		.concat(
			[
				"prompt",
				"completion",
				"input",
				"output",
				"total",
				"reasoning",
				"cached",
			].map((word) => `${word} tokens`),
			"per token",
		),
);

/** Last words after which a value is no secret, whatever comes before: `password_file`, `token_ttl`, `key_type`. */
const TELLS_OTHER = words(
	"ref refs reference name names path paths file files filename dir directory folder url urls uri uris link",
	"ttl type types kind version length len size count counts limit limits max min enabled disabled enable disable",
	"policy policies store provider providers source algorithm algorithms alg algo format prefix suffix template",
	"expiry expires expiration expired lifetime duration timeout rotation interval age command cmd program helper process",
	"description hint label title arn id ids username user email mode scheme strategy manager header field fields",
	"param params attempts retries required usage ops allowed scope scopes endpoint endpoints host issuer audience",
	"at date time in second seconds minute minutes hour hours day days rate quota status state location region owner env encoding charset method",
	"number num index order bits rounds iterations cost level kty crv kid use curve cipher ciphers suite suites",
	"aware based less protected change changed reset failure expire validity rule rules regex pattern valid invalid count",
	"mgmt management to until from since validto validfrom validuntil quality strength generator complexity history notice",
	"through thru hasher hashers hashing group groups role roles",
	"ssid essid bssid identity encryption stdin stdout prompt fd only lookup engine backend driver vault agent client exchange authentication permissions permission",
	"servers brokers listeners protocol protocols mechanism mechanisms class classes port ports addresses apn",
	"alias aliases attr attrs attribute attributes filter query pairwise rekey",
);
/** ... but of these whole endings, which are no switches either. */
const STILL_SECRET = new Set(
	["secret id", "session id", "session state"]
		// of Code Climate
		.concat("reporter id")
		// of routers, where it gives the rights to change something
		.concat(["secret", "password", "pass", "pw"].map((it) => `enable ${it}`)),
);

/** Ends of names of charts that name a Secret and a key in it (`existingSecret`, `adminPasswordKey`), and who gives out tokens. */
const NAMES_OF_SECRETS = new Set(
	["existing", "pull", "tls"]
		.map((which) => `${which} secret`)
		.concat("pull secrets", "password key", "token service"),
);

/** First words that make a switch of the whole: `enable_token_auth: yes`, `max_tokens: 4096`. */
const SWITCHES = words(
	"enable enabled use disable disabled has is no allow max min skip require requires with without need needs supports",
);

/** What somebody numbers. */
const COUNTED =
	"order orders invoice parcel shipment tracking vin imei meter instance instances";

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
	"pgsslmode sslmode charset collate collation encoding catalog index topic topics queue queues exchange vhost partition",
	// which and how
	"version versions format algorithm alg method methods scheme protocol protocols provider providers issuer iss",
	"audience aud scope scopes mode level levels language lang cipher ciphers hash digest checksum sum sha sha1 sha256 md5",
	"fingerprint thumbprint revision commit head branch ref image images platform platforms os arch architecture",
	"model models board hardware firmware kernel device devices chip sku series build builds",
	"runtime framework package packages module modules plugin plugins feature features flag flags option options",
	"command commands cmd args arguments script scripts entrypoint shell program exec action actions rule rules",
	"policy policies permission permissions capability capabilities enabled disabled status size sizes count limit",
	"replicas workers threads retries memory cpu disk storage volume volumes mount mounts unit units quota weight",
	"priority interval schedule cron color colour theme font style icon logo layout width height",
	// when: numbers and dates
	"at date dates time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified",
	"duration lifetime since until year month day hour",
	// networks, whose names are odd
	"ssid essid bssid identity realm",
	COUNTED,
);

/** Whose place tokens take, since these need no user. */
const PERSON = words("user users username login account accounts email");

/** What tools number in letters and digits: such a number is no token there. */
const NUMBERED = words(
	"id ids uid uuid guid identifier sub principal arn version tag tags commit head branch ref revision digest hash checksum",
	COUNTED,
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
	"stringvalue sensitive_value new old element item entry values",
);

/** A longer one is not looked at: what is too long to be read may say anything. */
const UNREADABLE = 1_024;

/** Whether a name stands for the one around it: `default` in `variable "token" { default = "..." }`. */
export function isTransparent(name: string): boolean {
	return (
		/^[SN]?$/.test(name) ||
		(name.length <= 20 && TRANSPARENT.has(name.toLowerCase()))
	);
}

/** Whether what a name calls has numbers of letters and digits that are no secrets: ids, commits, digests. */
export function isNumbered(name: string): boolean {
	const last = wordsOf(name).at(-1) ?? "";
	return NUMBERED.has(unglued(last).at(-1) ?? "");
}

/** What a name says; see `Saying`. The empty name says nothing. */
export function sayingOf(name: string): Saying {
	if (name.length > UNREADABLE) return "strong";
	// Whose something is, and not what: `"https://nuget.example/v2/package": X`
	if (/^https?:\/\//i.test(name)) return "unsaid";
	// What Nagios has for passwords in commands.
	if (/^\$?USER\d{1,3}\$$/.test(name)) return "weak";
	// `fingerprint of the master key`
	const [, head] =
		/^(\S.*?) (?:of|for|des|del|della|du|van|von) /.exec(name) ?? [];
	const saying = head === undefined ? "unsaid" : sayingOf(head);
	// `code du portail`
	if (saying !== "unsaid" && saying !== "weak") return saying;
	const all = wordsOf(name);
	// `PASSWORD_2`, `token1`
	while (all.length > 1 && /^\d+$/.test(all.at(-1) ?? "")) all.pop();
	const bare = all.flatMap((word) =>
		unglued(word.replace(/(?<=^(?:pw|[a-z]{3,}))\d{1,3}$/, "")),
	);
	while (bare.length > 1 && WHICH.has(bare.at(-1) ?? "") && isSecretWord(bare))
		bare.pop();
	const [first = "", last = ""] = [bare[0], bare.at(-1)];
	if (last === "") return "unsaid";
	const telling = bare
		.filter(
			(word) => !/^(?:d|d[aeiou]|del|della|la|le|l|il|the|of)$/.test(word),
		)
		.map((word) => word.replace(/(?<=cod|codigo|key|phras)(e?)s$/, "$1"));
	const pairs = telling.map((word, at) => `${telling[at - 1] ?? ""} ${word}`);
	if (STILL_SECRET.has(pairs.at(-1) ?? "")) return "strong";
	if (/^[be]?s?ssid$/.test(last)) return "harmless";
	if (NAMES_OF_SECRETS.has(pairs.at(-1) ?? "")) return "unsaid";
	if (bare.length > 1 && SWITCHES.has(first)) return "unsaid";
	const secret =
		bare.some(isStrong) ||
		pairs.some((p) => STRONG_PAIRS.has(p)) ||
		// `ENCRYPTION_SECONDARY_KEY`
		(WHICH.has(telling.at(-2) ?? "") &&
			STRONG_PAIRS.has(`${telling.at(-3)} ${last}`)) ||
		// Redis has no users, as a rule.
		(last === "auth" && bare.some((word) => /^(?:redis|valkey)/.test(word)));
	if (bare.length > 1 && TELLS_OTHER.has(last)) {
		if (PERSON.has(last)) return "person";
		return HARMLESS.has(last) && !secret ? "harmless" : "unsaid";
	}
	if (all.some((word) => PUBLIC.has(word)) && !secret) return "public";
	// `--discovery-token-ca-cert-hash` of kubeadm
	const isPublic = pairs.some((it) => /^public keys?$|^cert hash/.test(it));
	if (last === "public" || isPublic) return "public";
	if (pairs.some((pair) => NO_SECRET_PAIRS.has(pair))) return "unsaid";
	if (secret) return "strong";
	if (PERSON.has(last)) return "person";
	if (HARMLESS.has(last) || HARMLESS.has(all.at(-1) ?? "")) return "harmless";
	// `wifi: X`, `WLAN-Gast: X`, as people note it
	const isNetwork = /^(?:[Ww]i-?[Ff]i|wlan|WLAN)(?:[ -][A-Za-z]{2,12})?$/.test(
		name,
	);
	return isNetwork || bare.some(isWeak) ? "weak" : "unsaid";
}

/** Whether a name says that what it calls is a secret, whatever that looks like. */
export function saysSecret(name: string): boolean {
	return sayingOf(name) === "strong";
}

/** Whether it says that there may be one. */
export function maySaySecret(name: string): boolean {
	const saying = sayingOf(name);
	return saying === "strong" || saying === "weak";
}

/** `secretwrite` is two words, `secretary` is one. */
function unglued(word: string): readonly string[] {
	const [, before = "", secret = "", behind = ""] = GLUED.exec(word) ?? [];
	if (TELLS_OTHER.has(behind) || WHICH.has(behind))
		return [`${before}${secret}`, behind];
	// `accountid`, `servername`
	const [, thing = "", what = ""] =
		/^([a-z]{3,12})(ids?|names?|urls?|paths?|files?|types?)$/.exec(word) ?? [];
	const glued = HARMLESS.has(thing) && !HARMLESS.has(word);
	return glued ? [thing, what] : [word];
}

/** Whether the word before the last names a secret. */
function isSecretWord(bare: readonly string[]): boolean {
	const word = bare.at(-2) ?? "";
	return isStrong(word) || STRONG_PAIRS.has(`${bare.at(-3)} ${word}`);
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
