import {
	isHarmlessKey,
	saysSecret,
	snakeCase,
	speaksOnly,
} from "./harmless.ts";
import { jsonLeaves, type Leaf } from "./json.ts";
import { entriesOf, isMultiLine, linesOf } from "./lines.ts";
import { netrcSecrets, pairSecrets } from "./pairs.ts";
import {
	basicPassword,
	isEmail,
	isLiteral,
	isPlainWords,
	isPunctuation,
	tokensIn,
} from "./shapes.ts";
import { isCleanUrl, isUrl, urlSecrets } from "./urls.ts";

/** A part of a value that is to be masked on its own. */
export interface Part {
	/** Has line breaks only when `derive` is set: then its forms are wanted, and its lines are parts of their own. */
	readonly text: string;
	/** Whether base64, hex and URI forms are masked too: for what is taken out of a value by itself, not for lines. */
	readonly derive: boolean;
}

/** A shorter part also stands in log lines that have nothing to do with it. */
const SHORTEST_PART = 8;
/** Where nothing else of a value would be masked. */
const SHORTEST_LINE = 4;

/**
 * Which parts of a value are to be masked on their own: secret lines of a multi-line text, secret leaves of JSON, the
 * password of a URL or connection string. Masks last for the whole job and drop job outputs, so what is no secret is
 * left out. When that is everything, a multi-line text gives all its lines (or JSON leaves) of 4 or more characters.
 *
 * @param value a whole value; of a single line that is not JSON, only the secrets inside it are parts
 */
export function partsOf(value: string): Part[] {
	const text = value.trim();
	const leaves = jsonLeaves(text);
	if (leaves === undefined && !isMultiLine(text)) return innerParts(text, "");
	const parts = leaves ? leaves.flatMap(leafParts) : lineParts(text, "");
	return parts.length > 0 || !isMultiLine(text)
		? parts
		: everything(text, leaves ?? []);
}

/** Whether a line or leaf can be masked at all without ruining the log. */
export function canBeMasked(text: string): boolean {
	return (
		text.length >= SHORTEST_LINE && !isLiteral(text) && !isPunctuation(text)
	);
}

function everything(text: string, leaves: readonly Leaf[]): Part[] {
	const ofLeaves = leaves
		.filter((leaf) => !isMultiLine(leaf.text) && canBeMasked(leaf.text))
		.map((leaf) => ({ text: leaf.text, derive: true }));
	return ofLeaves.length > 0 ? ofLeaves : allLines(text);
}

function allLines(text: string): Part[] {
	return Array.from(maskableLines(text), (line) => ({
		text: line,
		derive: false,
	}));
}

/** Every line of a multi-line text that can be masked; none of a single line, which is masked as a whole. */
export function* maskableLines(text: string): Generator<string> {
	if (!isMultiLine(text.trim())) return;
	for (const line of linesOf(text)) if (canBeMasked(line)) yield line;
}

function leafParts(leaf: Leaf): Part[] {
	if (leaf.kind === "number") {
		const digits = leaf.text.replace(/[^0-9]/g, "").length;
		return digits >= SHORTEST_PART && !isHarmlessKey(leaf.key)
			? [{ text: leaf.text, derive: true }]
			: [];
	}
	const parts = textParts(leaf.text, leaf.key, true);
	// The runner makes the usual JSON form of a mask; others (`\/`, `\u003d`) are in the log when the file is.
	const unusual = JSON.stringify(leaf.text).slice(1, -1) !== leaf.source;
	return parts.length > 0 && unusual
		? [...parts, { text: leaf.source, derive: false }]
		: parts;
}

function lineParts(text: string, key: string): Part[] {
	return entriesOf(text, key).flatMap((entry) => {
		if (entry.armoured) {
			return entry.value.length >= SHORTEST_PART
				? [{ text: entry.value, derive: false }]
				: [];
		}
		// A dotenv reader ends an unquoted value at ` #`, others do not.
		const comment = entry.value.search(/\s#/);
		const short = comment < 0 ? entry.value : entry.value.slice(0, comment);
		const readings = new Set([
			entry.value,
			short.trim().replace(/["'`]$/, ""),
			unescaped(entry.value),
		]);
		return [...readings].flatMap((reading) =>
			textParts(reading, entry.key, false),
		);
	});
}

/** What a quoted value of a dotenv, YAML or HCL line becomes when it is read. */
function unescaped(text: string): string {
	const meaning = new Map([
		["n", "\n"],
		["r", "\r"],
		["t", "\t"],
	]);
	return text.replace(
		/\\([nrt"\\])/g,
		(_, letter: string) => meaning.get(letter) ?? letter,
	);
}

/** The parts of a text under a key: a JSON leaf, or the value of a line. */
function textParts(text: string, key: string, derive: boolean): Part[] {
	if (isMultiLine(text)) {
		const lines = partsUnder(text, key);
		return derive && lines.length > 0 ? [...lines, { text, derive }] : lines;
	}
	const inner = innerParts(text, key);
	const leaves = jsonLeaves(text)?.flatMap(leafParts) ?? [];
	if (inner.length + leaves.length === 0 && !isSecret(text, key)) return [];
	if (text.length < SHORTEST_PART) return [];
	const tokens = tokensIn(text).map((token) => ({ text: token, derive }));
	return [{ text, derive }, ...inner, ...leaves, ...tokens];
}

function partsUnder(text: string, key: string): Part[] {
	const leaves = jsonLeaves(text.trim());
	return leaves ? leaves.flatMap(leafParts) : lineParts(text, key);
}

/** The secrets inside a single line. They make the line around them a secret, whatever its key is. */
function innerParts(text: string, key: string): Part[] {
	const found = [
		...urlSecrets(text),
		...(isUrl(text) ? [] : pairSecrets(text)),
		...netrcSecrets(text),
	];
	// docker's `auth`, npm's `_auth`
	if (snakeCase(key) === "auth") found.push(basicPassword(text) ?? "");
	const inner = [...new Set(found)]
		.filter((secret) => secret.length >= SHORTEST_PART)
		.map((secret) => ({ text: secret, derive: true }));
	// A key in one line, as environment variables often have it: `-----BEGIN KEY-----\nMII...`
	return text.includes("-----BEGIN ") && text.includes("\\n")
		? [...inner, ...lineParts(unescaped(text), key)]
		: inner;
}

function isSecret(text: string, key: string): boolean {
	if (text.length < SHORTEST_PART) return false;
	// A URL speaks for itself: `token_uri` is none, and `database_uri` with a password is one.
	if (isUrl(text)) return !isCleanUrl(text);
	if (isEmail(text)) return false;
	if (saysSecret(key) && !speaksOnly(key)) return true;
	return !(isHarmlessKey(key) || isPunctuation(text) || isPlainWords(text));
}
