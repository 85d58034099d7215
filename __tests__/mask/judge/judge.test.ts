import { describe, expect, test } from "vitest";
import {
	holdsLogins,
	isDoubtful,
	isPin,
	isSecret,
} from "../../../src/mask/judge/index.ts";
import type { Place } from "../../../src/mask/readers/entry.ts";

// One text that tells by its looks, one in which there is a doubt, and one that is a word where nothing is said of it.
const TOKEN = "aB3dE5fG7hJ9kL2m";
const DOUBT = "x7-Kd93-mQ";
const WORD = "hunter-two";
const long = (length: number) => TOKEN.repeat(10).slice(0, length);
const hex = (length: number) => "0f1e2d3c4b5a6978".repeat(10).slice(0, length);

/** @param path - the names around it */
const judged = (
	text: string,
	path: string,
	place?: Place,
	quoted?: boolean,
): boolean =>
	isSecret({
		text,
		keys: path === "" ? [] : path.split("."),
		...(place === undefined ? {} : { place }),
		...(quoted === undefined ? {} : { quoted }),
	});

describe("what its place says of a text", () => {
	test.each<[boolean, Place, string, string]>([
		[true, "secret", WORD, ""],
		[true, "key", WORD, ""],
		[false, "public", TOKEN, "password"],
		// A name is one of a secret where secrets are the names, or can be nothing else.
		[true, "name", DOUBT, "tokens"],
		[true, "name", DOUBT, "tokens.[0]"],
		[true, "name", DOUBT, "auth"],
		[false, "name", DOUBT, "clients"],
		[false, "name", `two ${DOUBT}`, "tokens"],
		[false, "name", WORD, "tokens"],
		[true, "name", long(20), "clients"],
		[false, "name", long(19), "clients"],
		[true, "name", `npm_${long(15)}`, "clients"],
		// People speak of passwords.
		[true, "prose", TOKEN, ""],
		[false, "prose", `x ${TOKEN}`, ""],
		[true, "prose", "bliss42", "password"],
		[false, "prose", "bliss42", "host"],
		[false, "prose", WORD, "password"],
		[false, "prose", "two words", "password"],
	])("%s as a %s: %j below %j", (is, place, text, path) => {
		expect(judged(text, path, place)).toBe(is);
	});

	test("a word in quotes is a password where one is spoken of", () => {
		expect(judged(WORD, "password", "prose", true)).toBe(true);
		expect(judged(WORD, "", "prose", true)).toBe(false);
		expect(judged(WORD, "host", "prose", true)).toBe(false);
		expect(judged("two words", "password", "prose", true)).toBe(false);
	});
});

describe("what the names around it say", () => {
	test.each<[boolean, string, string]>([
		// A key, a hash or a salt is one of something.
		[true, WORD, "jwt.key"],
		[true, WORD, "jwt.keys"],
		[true, WORD, "token.hash"],
		[true, WORD, "password.salt"],
		[true, WORD, "authorization.credentials"],
		[false, WORD, "password.hashing"],
		[false, WORD, "map.key"],
		// The name of a Secret is none, nor is that of the member that is meant.
		[false, WORD, "secretKeyRef.key"],
		[true, WORD, "secretKeyRef.token"],
		[true, WORD, "secretReferences.key"],
		[true, TOKEN, "secretKeyRef.key"],
		// Each member of a map of secrets is one, but for what everybody may see.
		[true, WORD, "passwords.db"],
		[false, WORD, "passwords.fingerprint"],
		[true, WORD, "stringData"],
		[true, "4711", "pins.front"],
		[true, "4711", "Pins.front"],
		[false, "4711", "settings_of_pins.front"],
		[false, "4711", "pinsettings.front"],
		[false, "4711a", "pins.front"],
		[false, "a4711", "pins.front"],
		[false, "4711", "front"],
		// Where names of people are the names of members, a doubt is enough.
		[true, "x7k2pq9", "users.ann"],
		[true, "wolkeTulip4", "users.ann"],
		[true, "wolkeTulip4", "USERS.(word).ann"],
		[false, "wolkeTulip4", "users.(word)"],
		[false, "wolkeTulip4", "zones.ann"],
		[false, "orderQueue4", "users.ann"],
		[true, "winter4038", "credentials"],
		[false, "node4038", "credentials"],
		[false, "x7k2pq9", "zones.ann"],
		[false, "x7k2pq9", "users.host"],
		// ... and below what says secret.
		[true, "x7k2pq9", "token.db.x"],
		[true, "x7k2pq9", "token.db.zone.x"],
		[false, "x7k2pq9", "zone.db.x"],
		[true, DOUBT, "zone.x"],
		// A name that says of a value what it is.
		[false, "ann@example.com", "password"],
		[false, "ACME\\ann", "password"],
		[false, "/etc/x/key", "password"],
		[false, "<password>", "password"],
		// Pins of chips
		[false, "GPIO23", "pin"],
		[false, "GP_23", "pins"],
		[false, "IO_1", "PIN"],
		[false, "PD_4", "led_pin"],
		[false, "A_12", "pin"],
		[true, "E_12", "pin"],
		[true, "xGPIO23", "pin"],
		[true, "GPIO1234", "pin"],
		[true, "GPIO23x", "pin"],
		[true, "GPIO23", "pin_code"],
		// Versions of packages, and what a workflow may do
		[false, "^9.0.2", "token"],
		[false, "~10.12", "token"],
		[false, "^10.0.12-beta.1", "token"],
		[false, "^9.0.2-rc", "token"],
		[true, "^9.0.2x", "token"],
		[true, "x^9.0.2", "token"],
		[true, "9.0.2", "token"],
		[false, "read", "permissions.id-token"],
		[false, "write", "permissions.id-token"],
		[false, "none", "permissions.id-token"],
		[true, "reads", "permissions.id-token"],
		[true, "aread", "permissions.id-token"],
		[true, WORD, "permissions.id-token"],
		[true, "read", "id-token"],
		// A token where a certificate should be
		[true, TOKEN, "certificate"],
		[true, long(39), "certificate"],
		[false, long(40), "certificate"],
		[false, hex(32), "certificate"],
		[false, WORD, "certificate"],
		[false, `two ${TOKEN}`, "certificate"],
		[true, `ghp_${long(40)}`, "certificate"],
		// ... or below one
		[true, TOKEN, "certificate.x"],
		[true, long(99), "certificate.x"],
		[false, long(100), "certificate.x"],
		[false, hex(64), "certificate.x"],
		[false, DOUBT, "certificate.x"],
		[true, hex(64), "zone.x"],
		// ... or a name
		[true, "a8d7f6b5c4e3", "user"],
		[false, "a8d7f6b5c4e3", "host"],
		[true, `0x${hex(64)}`, "user"],
		[true, `0x${hex(64).toUpperCase()}`, "user"],
		[false, `-0x${hex(64)}`, "user"],
		[false, `0x${hex(65)}`, "user"],
		[false, `0x${hex(63)}`, "user"],
		[false, `0x${hex(64)}`, "host"],
	])("%s: %j below %j", (is, text, path) => {
		expect(judged(text, path)).toBe(is);
	});

	test.each([
		"stringData",
		"users",
		"db_users",
		"a-b_c_user",
		...["admin", "admins", "account", "accounts", "login", "logins"],
		...["userpass", "user_pass", "user_passwords", "basicauth", "basic_auth"],
		...["credential", "credentials", "auth", "secrets", "htpasswd"],
	])("%s may hold logins", (name) => {
		expect(holdsLogins(name)).toBe(true);
		expect(holdsLogins(name.toUpperCase())).toBe(true);
		expect(holdsLogins(`7${name}`)).toBe(false);
		expect(holdsLogins(`${name}_x`)).toBe(false);
	});
});

describe("words of a list, from which a key is made", () => {
	const WORDS =
		"abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire across act action actor actress actual adapt add addict".split(
			" ",
		);
	const some = (count: number) => WORDS.slice(0, count).join(" ");

	test.each([
		[9, false],
		[12, true],
		[13, false],
		[15, true],
		[18, true],
		[21, true],
		[24, true],
		[27, false],
	])("%i of them: %s", (count, is) => {
		expect(judged(some(count), "")).toBe(is);
		expect(judged(some(count), "auth")).toBe(is);
		expect(judged(some(count), "host")).toBe(false);
	});

	test.each([
		"Accident",
		"accidents",
		"ac",
		"1ab",
	])("%j is none of them", (last) => {
		expect(judged(`${some(11)} ${last}`, "")).toBe(false);
	});
});

test.each<[boolean, string]>([
	// hexadecimal, and nothing else odd in it
	[true, "1234567890ab"],
	[false, "123456789ab"],
	[false, "abcdefabcdef"],
	// words and a number, of the trade too
	[true, "zebra-web-2024"],
	[true, "zebra.web_20"],
	[true, "été-web-port-22"],
	[false, "zebra-web-2"],
	[false, "zebra-web-20241"],
	[false, "zebra-web-20a"],
	[false, "ab-web-2024"],
	[false, "zebra-we-2024"],
	[false, "4zebra-web-2024"],
	[false, "web-2024"],
	[false, "zebra+web-2024"],
	[false, "zebra-web+2024"],
])("%s: there is a doubt in %j where a secret may be", (is, text) => {
	expect(isDoubtful(text)).toBe(is);
});

test.each<[boolean, string]>([
	[true, "4711"],
	[true, "123456789012"],
	[false, "471"],
	[false, "1234567890123"],
	[false, "a4711"],
	[false, "4711a"],
])("%s: %s is a PIN", (is, text) => {
	expect(isPin(text)).toBe(is);
});

describe("the password of an account that is named with its database", () => {
	const entry = (name: string, text: string) =>
		isSecret({ keys: [name], text });
	const names = ["DB_ROOT", "DBROOT", "mysqlRoot", "mariadb-root"];
	test.each(names)("%s", (name) => {
		const chosen = ["Falcon42", "kiwi7489", "redFalcon7", "FALCON2024"];
		for (const text of [...chosen, "falcon-42", "falcon!"])
			expect(entry(name, text), text).toBe(true);
		for (const text of ["root", "/var/lib/mysql", "data", "db01", "yes"])
			expect(entry(name, text), text).toBe(false);
	});
	test("of an administrator as well; of directories not", () => {
		expect(entry("DBADMIN", "iglooFalcon5")).toBe(true);
		expect(entry("DBADMIN", "anna")).toBe(false);
		expect(entry("APP_ROOT", "falcon12")).toBe(false);
		expect(entry("DOCUMENT_ROOT", "falcon12")).toBe(false);
	});
});

describe("what Linux has behind names of passwords", () => {
	test.each([
		["464/tcp", "kpasswd"],
		["752/udp\t\tpasswd_server\t# Kerberos", "passwd-server"],
		["requisite\t\tpam_deny.so", "password"],
		["[success=1 default=ignore]\tpam_unix.so obscure yescrypt", "password"],
	])("%j is no secret", (text, name) => {
		expect(judged(text, name)).toBe(false);
	});

	test.each([
		["464/tcpX", "kpasswd"],
		["4711/papaya", "kpasswd"],
		["752/udp winter4038", "passwd-server"],
		["required winter4038", "password"],
		["requisite\tpam_deny.so papaya9", "password"],
	])("%j is one", (text, name) => {
		expect(judged(text, name)).toBe(true);
	});
});
