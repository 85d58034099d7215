/** What a key says that holds a secret. It beats every harmless key: `secret_id`, `private_key_id`, `token_name`. */
const SAYS_SECRET = /pass|pwd|secret|token|key|cred/;

/**
 * Keys whose values are no secrets, in snake case. A key is harmless when it equals one of them or ends in `_` and
 * one of them: `client_id`, `db_host`, `current_context`.
 */
const HARMLESS = new Set(
	[
		// what a thing is called
		"id uid uuid guid identifier name alias slug tag tags kind type class",
		// who
		"user username login account owner email mail subject sub principal role group team tenant organization org project subscription arn profile",
		// where
		"host hostname server address addr ip port uri url endpoint domain origin region zone location datacenter namespace context cluster environment stage bucket path file filename dir directory machine",
		// databases; `dbname` and libpq's variables are written without a separator
		"engine driver dialect database db dbname schema table collection pghost pgport pguser pgdatabase pgsslmode sslmode charset",
		// which and how
		"version format algorithm alg method scheme protocol provider issuer iss audience aud scope scopes mode level locale timezone language",
		// when: numbers and dates
		"at date time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified",
	].flatMap((row) => row.split(" ")),
);

/** Values that end like harmless ones and still let their holder in. */
const NOT_HARMLESS = new Set(["session_id"]);

/** Keys that speak of secrets and hold an ordinary word: which store, which kind. */
const SPEAKS_ONLY = new Set([
	"creds_store",
	"token_type",
	"key_type",
	"key_algorithm",
]);

// A key longer than this is data; the cut also bounds the work of the patterns below.
const LONGEST_KEY = 128;
// A longer one is looked at anew for each of its values, which can be many.
const LONGEST_READ = 1_024;

/** A key as the tables have it: `dbInstanceIdentifier`, `DB-INSTANCE.IDENTIFIER` -> `db_instance_identifier`. */
export function snakeCase(key: string): string {
	return key
		.slice(-LONGEST_KEY)
		.replace(/([a-z0-9])([A-Z])/g, "$1_$2")
		.replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
		.split(/[^A-Za-z0-9]+/)
		.filter((word) => word !== "")
		.join("_")
		.toLowerCase();
}

/**
 * Whether a key says that its value is a secret (pass, pwd, secret, token, key, cred anywhere in it). What is too long to
 * be read may say so too.
 */
export function saysSecret(key: string): boolean {
	return key.length > LONGEST_READ || SAYS_SECRET.test(key.toLowerCase());
}

/** Whether a key says so, but its value is an ordinary word when it looks like one (`credsStore: ecr-login`). */
export function speaksOnly(key: string): boolean {
	return SPEAKS_ONLY.has(snakeCase(key));
}

/** Whether values under this key are no secrets. The empty key is no key. */
export function isHarmlessKey(key: string): boolean {
	if (saysSecret(key)) return false;
	const snake = snakeCase(key);
	if (NOT_HARMLESS.has(snake)) return false;
	const words = snake.split("_");
	return words.some((_, start) => HARMLESS.has(words.slice(start).join("_")));
}
