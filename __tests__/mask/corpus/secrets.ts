import type { SecretKind, Secrets } from "./corpus.ts";
import type { Random } from "./random.ts";

/** A secret that was made for a document. */
export interface Made {
	readonly kind: SecretKind;
	readonly text: string;
}

export interface RecordedSecrets extends Secrets {
	/** What was made so far, in order. */
	readonly made: readonly Made[];
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "0123456789";
const LETTERS = LOWER + UPPER;
const LETTERS_DIGITS = LETTERS + DIGITS;
const HEX = "0123456789abcdef";
const URL_SAFE = `${LETTERS_DIGITS}_-`;
const BASE32 = `${UPPER}234567`;
/** What the generators of password managers and clouds put in: all that ASCII has. */
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

const WORDS = [
	"walrus",
	"teapot",
	"lantern",
	"comet",
	"saffron",
	"gravel",
	"orchid",
	"puddle",
	"anvil",
	"thimble",
	"cobalt",
	"otter",
	"marble",
	"tundra",
	"cactus",
	"violin",
	"hornet",
	"pickle",
	"zephyr",
	"bramble",
	"quartz",
	"dolphin",
	"velvet",
	"mustang",
	"ginger",
	"falcon",
	"pebble",
	"turnip",
] as const;

const FOREIGN_WORDS = [
	"größe",
	"señal",
	"čaj",
	"łódź",
	"forêt",
	"ключ",
	"smörgås",
	"Übung",
] as const;

/** What `token` gives. The looks of each tell that it is a secret. */
const TOKENS = [
	"mixed",
	"hex",
	"base64",
	"base64url",
	"jwt",
	"github",
	"gitlab",
	"slack",
	"stripe",
	"google-key",
	"aws-id",
	"aws-secret",
	"npm",
	"pypi",
] as const satisfies readonly SecretKind[];

/** What `password` gives: what people choose and what generators make. */
const PASSWORDS = [
	"mixed",
	"symbols",
	"symbols",
	"letters",
	"short",
	"words",
	"uuid",
	"hex",
	"base64",
] as const satisfies readonly SecretKind[];

/** Prefixes and lengths are the vendors'; put together here, so that no token stands in the source. */
const MAKERS: Readonly<Record<SecretKind, (random: Random) => string>> = {
	mixed: (random) =>
		drawn(
			() => random.text(LETTERS_DIGITS, random.int(16, 24)),
			[/[a-z]/, /[A-Z]/, /[0-9]/],
		),
	symbols: (random) =>
		drawn(
			() =>
				random.text(LETTERS + LETTERS_DIGITS + PUNCTUATION, random.int(14, 24)),
			// An end that is a letter: what people copy begins and ends where they can see it.
			[/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9].*[^A-Za-z0-9]/, /^\w.*\w$/],
		),
	letters: (random) =>
		drawn(
			() => random.text(LETTERS, random.int(12, 16)),
			[/[a-z]/, /[A-Z]/, /[a-z][A-Z]/],
		),
	short: (random) =>
		drawn(
			() => random.text(LOWER + LOWER + DIGITS, random.int(5, 7)),
			[/[a-z].*[a-z]/, /[0-9]/],
		),
	words: (random) =>
		[...random.some(WORDS, random.int(2, 3)), random.int(10, 9_999)].join("-"),
	passphrase: (random) => random.some(WORDS, random.int(4, 6)).join(" "),
	uuid: (random) =>
		[
			random.text(HEX, 8),
			random.text(HEX, 4),
			`4${random.text(HEX, 3)}`,
			random.text("89ab", 1) + random.text(HEX, 3),
			random.text(HEX, 12),
		].join("-"),
	hex: (random) => random.text(HEX, random.pick([32, 40, 48, 64])),
	base64: (random) => random.bytes(random.int(24, 48)).toString("base64"),
	base64url: (random) => random.bytes(random.int(24, 48)).toString("base64url"),
	jwt: jsonWebToken,
	github: (random) =>
		random.pick([
			() =>
				random.pick(["ghp_", "gho_", "ghs_", "ghu_"]) +
				random.text(LETTERS_DIGITS, 36),
			() =>
				`github_pat_${random.text(LETTERS_DIGITS, 22)}_${random.text(LETTERS_DIGITS, 59)}`,
		])(),
	gitlab: (random) =>
		random.pick(["glpat-", "gldt-", "glrt-", "glsoat-"]) +
		random.text(URL_SAFE, 20),
	slack: (random) => {
		const number = () => random.text("123456789", random.int(11, 13));
		return random.pick([
			() => `xoxb-${number()}-${number()}-${random.text(LETTERS_DIGITS, 24)}`,
			() => `xoxp-${number()}-${number()}-${number()}-${random.text(HEX, 32)}`,
			() =>
				`xapp-1-A${random.text(UPPER + DIGITS, 10)}-${number()}-${random.text(HEX, 64)}`,
		])();
	},
	stripe: (random) =>
		random.pick([
			() => `sk_live_${random.text(LETTERS_DIGITS, 24)}`,
			() => `rk_live_${random.text(LETTERS_DIGITS, 24)}`,
			() => `sk_live_${random.text(LETTERS_DIGITS, 99)}`,
			() => `whsec_${random.text(LETTERS_DIGITS, 32)}`,
		])(),
	"google-key": (random) => `AIza${random.text(URL_SAFE, 35)}`,
	"aws-id": (random) => random.pick(["AKIA", "ASIA"]) + random.text(BASE32, 16),
	"aws-secret": (random) => random.bytes(30).toString("base64"),
	npm: (random) => `npm_${random.text(LETTERS_DIGITS, 36)}`,
	pypi: (random) =>
		`pypi-AgEIcHlwaS5vcmc${random.text(URL_SAFE, random.int(130, 160))}`,
	"private-key-body": privateKeyBody,
	pin: (random) => random.text(DIGITS, random.int(6, 8)),
	chosen: (random) =>
		random.some(WORDS, random.int(1, 2)).map(capital).join("") +
		random.int(10, 2_030) +
		random.pick(["!", "#", "?", "!!", "*"]),
	picked: (random) => {
		const [word = "", other = ""] = random.some(WORDS, 2).map(capital);
		const number = String(random.pick([random.int(1, 99), 2_024]));
		const sign = random.pick(["!", "#", "$", "%", "&", "*", "@"]);
		return random.pick([
			word + number,
			word + sign + number,
			word + number + sign,
			word.toLowerCase() + number + sign,
			`${word}&${other}`,
			word.replace(/(?<=.)[aeo](?=[a-z])/, (letter) =>
				letter === "a" ? "@" : "0",
			) + number,
		]);
	},
	word: (random) =>
		Array.from(
			{ length: random.int(3, 4) },
			() => random.text("bdfklmnprst", 1) + random.text("aeiou", 1),
		).join(""),
	unicode: (random) =>
		[...random.some(FOREIGN_WORDS, 2), random.int(100, 9_999)].join(
			random.pick(["-", "_", "."]),
		),
	base32: (random) => random.text(BASE32, 32),
	mnemonic: (random) => random.some(WORDS, 12).join(" "),
	wireguard: (random) => random.bytes(32).toString("base64"),
	"hex-block": (random) =>
		Array.from({ length: 16 }, () => random.text(HEX, 32)).join("\n"),
};

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Drawn until it has what its kind needs. */
function drawn(draw: () => string, needed: readonly RegExp[]): string {
	for (;;) {
		const text = draw();
		if (needed.every((pattern) => pattern.test(text))) return text;
	}
}

function jsonWebToken(random: Random): string {
	const part = (value: unknown) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	return [
		part({ alg: random.pick(["HS256", "RS256"]), typ: "JWT" }),
		part({ sub: random.text(DIGITS, 10), iat: random.int(1.6e9, 1.9e9) }),
		random.bytes(random.pick([32, 256])).toString("base64url"),
	].join(".");
}

/** DER in base64, as long as keys of P-256 and of RSA with 2,048 bits are. */
function privateKeyBody(random: Random): string {
	const length = random.pick([121, 138, 1_191, 1_217]);
	const head = length < 256 ? [0x30, 0x81] : [0x30, 0x82, length >>> 8];
	const body = Buffer.concat([Buffer.from(head), random.bytes(length)]);
	return body.toString("base64").replace(/.{64}(?=.)/g, "$&\n");
}

/** New secrets at each call, the same ones for the same generator. */
export function makeSecrets(random: Random): RecordedSecrets {
	const made: Made[] = [];
	const make = (
		kinds: readonly [SecretKind, ...SecretKind[]],
		without = "",
	): string => {
		for (;;) {
			const kind = random.pick(kinds);
			const text = MAKERS[kind](random);
			if (Array.from(without).some((character) => text.includes(character)))
				continue;
			made.push({ kind, text });
			return text;
		}
	};
	return {
		made,
		of: (kind) => make([kind]),
		token: (without) => make(TOKENS, without),
		password: (without) => make(PASSWORDS, without),
	};
}
