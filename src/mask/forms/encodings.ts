import { asBuffer } from "../../text.ts";

/** How many bytes stand in front of the value in the text that is encoded, modulo three, decides how base64 looks. */
const ALIGNMENTS = [0, 1, 2] as const;

/** Shorter texts decide fewer than eight characters of base64 in some alignment. In bytes. */
const SHORT = 7;

/**
 * Base64 of any text with the bytes in it, in the three alignments: the characters that the bytes wholly decide, without
 * padding and those shared with a neighbour. So each is found whatever stands before or after the value.
 */
export function* base64(bytes: Uint8Array): Generator<string> {
	const room = withRoom(bytes);
	for (const before of ALIGNMENTS)
		yield encoded(before, room).slice(
			firstOwn(before),
			Math.floor((8 * (before + bytes.length)) / 6),
		);
}

/** Base64 of any text that holds such base64: `auth` in the `.dockerconfigjson` of a Secret of Kubernetes. */
export function* nestedBase64(bytes: Uint8Array): Generator<string> {
	if (bytes.length < SHORT || bytes.length > LONGEST_NESTED) return;
	for (const form of base64(bytes)) yield* base64(Buffer.from(form));
}

/** Nobody packs more twice. In bytes. */
const LONGEST_NESTED = 4_096;

/** Base64 with the letters of base64url, where it has any. */
export function* base64url(bytes: Uint8Array): Generator<string> {
	for (const form of base64(bytes)) if (/[+/]/.test(form)) yield forUrls(form);
}

/** In lower and in upper case. */
export function* hex(bytes: Uint8Array): Generator<string> {
	const form = asBuffer(bytes).toString("hex");
	yield form;
	yield form.toUpperCase();
}

/** What programs put between the bytes: dumps and fingerprints in either case, lists of numbers in one. */
const SEPARATORS = [" ", ":", "-"];
const PREFIX = ", 0x";

/** In hex, with something between the bytes. */
export function* separatedHex(bytes: Uint8Array): Generator<string> {
	const separated = (form: string, separator: string) =>
		form.replace(/..(?!$)/g, `$&${separator}`);
	const [lower = "", upper = ""] = hex(bytes);
	for (const separator of SEPARATORS) {
		yield separated(lower, separator);
		yield separated(upper, separator);
	}
	yield separated(lower, PREFIX);
	if (bytes.length > MOST_INSPECTED)
		yield `${separated(lower.slice(0, 2 * MOST_INSPECTED), " ")} ... `;
}

/** Bytes that `console.log` shows of a buffer. */
const MOST_INSPECTED = 50;

/** JSON of a buffer, a list of Python or Java, a slice of Go. */
const BETWEEN_NUMBERS = [",", ", ", " "];
/** Digits of so few bytes stand elsewhere too. */
const FEW = 6;

/** In decimal numbers, with something between them, or each on a line of its own. */
export function* decimal(bytes: Uint8Array): Generator<string> {
	for (const separator of BETWEEN_NUMBERS) yield bytes.join(separator);
	if (bytes.length >= FEW) yield bytes.join("");
}

/**
 * Base64 and base64url of any text that ends with the bytes: up to the last character, which the end decides, and with
 * padding and without.
 */
export function* closedBase64(bytes: Uint8Array): Generator<string> {
	const room = withRoom(bytes);
	for (const before of ALIGNMENTS) {
		const padded = encoded(before, room).slice(firstOwn(before));
		const bare = padded.replace(/=+$/, "");
		for (const form of [padded, bare]) {
			yield form;
			yield forUrls(form);
		}
	}
}

/** Of short texts, the same with the line feed that `echo` adds, and without. */
export function* shortBase64(bytes: Uint8Array): Generator<string> {
	if (bytes.length >= SHORT) return;
	yield* closedBase64(bytes);
	yield* closedBase64(Buffer.concat([bytes, LINE_FEED]));
}

const LINE_FEED = Buffer.from("\n");

/** The bytes with room in front of them for the widest alignment. */
function withRoom(bytes: Uint8Array): Buffer {
	return Buffer.concat([WIDEST, bytes]);
}

const WIDEST = Buffer.alloc(2);

function encoded(before: number, room: Buffer): string {
	return room.toString("base64", WIDEST.length - before);
}

/** The first character in which there is nothing of the bytes in front. */
function firstOwn(before: number): number {
	return Math.ceil((8 * before) / 6);
}

function forUrls(form: string): string {
	return form.replaceAll("+", "-").replaceAll("/", "_");
}
