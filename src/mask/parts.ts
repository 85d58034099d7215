import {
	aroundDocument,
	isNamedStrong,
	isSaidOfWhole,
	nearest,
	ofDocument,
	titleOf,
} from "./around.ts";
import { withDefaults } from "./inner/defaults.ts";
import {
	decodedText,
	passwordOf,
	unfolded,
	wrappedText,
} from "./inner/encoded.ts";
import { lineEntries } from "./inner/line.ts";
import { withPlainMarks } from "./inner/literals.ts";
import { meantBy } from "./inner/meant.ts";
import { isProse } from "./inner/prose.ts";
import { settingEntries } from "./inner/settings.ts";
import { isUrl, urlEntries } from "./inner/urls.ts";
import { isPassword, isSecret } from "./judge/index.ts";
import { isPrivateKeyLines } from "./judge/key-files.ts";
import { isCommonWord } from "./judge/letters.ts";
import { maySaySecret, sayingOf } from "./judge/names.ts";
import { isBlob, isReference, shapeOf } from "./judge/shapes.ts";
import { isAddress } from "./judge/vendors.ts";
import { canBeMasked, isPunctuation, linesIn, type Part } from "./maskable.ts";
import { UNNAMED } from "./places.ts";
import { withNotes } from "./readers/cards.ts";
import { type Entry, withoutRepeated } from "./readers/entry.ts";
import { entriesBeside } from "./readers/headed.ts";
import { createReaders } from "./readers/index.ts";
import { readJson } from "./readers/json.ts";
import { withBarTables } from "./readers/markup-tables.ts";
import { type Armour, readArmour } from "./readers/pem.ts";
import { withSiblings } from "./readers/siblings.ts";
import { type Readers, type Reading, readingOf } from "./reading.ts";
import { isMultiLine, withoutOuterBreaks } from "./text.ts";

export interface Parts {
	readonly parts: readonly Part[];
	/** Whether everybody may see all of it: certificates, public keys. */
	readonly isPublic: boolean;
	/** False where reading took too much: the parts are those that were found until then. */
	readonly complete: boolean;
}

/** Documents in documents; deeper ones are masked as they are written. */
const DEEPEST = 4;

/**
 * The secrets inside a value, by the syntax of the value and the one judge.
 *
 * @param name - of the declaration, which says something of what has no name of its own
 */
export function partsOf(value: string, name: string, readers: Readers): Parts {
	const found = new Map<string, Part>();
	const reading = readingOf(value, readers, name);
	const read = readText(value, readers);
	const { armour, entries } = read;
	const around = aroundDocument(name, entries);
	let complete = true;
	try {
		for (const part of secretsInText(value, around, reading, 0, read))
			if (canBeMasked(part.text) && !found.has(part.text))
				found.set(part.text, part);
	} catch (thrown) {
		// A text that was made for it used up a pattern's stack, or all that reading may cost.
		if (!(thrown instanceof RangeError)) throw thrown;
		complete = false;
	}
	const isPublic =
		complete &&
		found.size === 0 &&
		(isPunctuation(armour.rest)
			? isPublicArmour(armour)
			: entries.some(isPublicMaterial));
	return { parts: [...found.values()], isPublic, complete };
}

/** Whether there is a secret in one line that stands below a name, or it is one. */
export function holdsSecret(text: string, name: string): boolean {
	const reading = readingOf(text, createReaders(), name);
	return !secretsIn({ keys: [name], text }, reading, 0).next().done;
}

/** Whether a text is nothing but armour that everybody may see. */
function isPublicArmour({ entries, rest }: Armour): boolean {
	return (
		isPunctuation(rest) &&
		entries.length > 0 &&
		entries.every(({ place }) => place === "public")
	);
}

/** A certificate, a key or a digest that everybody may see. */
function isPublicMaterial({ text, keys, place }: Entry): boolean {
	if (place === "public") return true;
	return text.length >= 32 && sayingOf(nearest(keys)) === "public";
}

function* secretsInText(
	text: string,
	around: readonly string[],
	reading: Reading,
	depth: number,
	{ armour, entries } = readText(text, reading.readers),
): Generator<Part> {
	reading.spend(text.length);
	const filled = depth < DEEPEST ? withDefaults(text) : undefined;
	if (filled !== undefined) {
		yield* secretsBelow(around, filled.entries, reading, depth + 1);
		yield* secretsInText(filled.text, around, reading, depth + 1);
	}
	for (const rewrite of depth < DEEPEST
		? [withPlainMarks, withBarTables, withNotes]
		: []) {
		const plain = rewrite(text);
		if (plain !== undefined)
			yield* secretsInText(plain, around, reading, depth + 1);
	}
	const wrapped = wrappedText(text);
	if (wrapped !== undefined && depth < DEEPEST)
		yield* secretsInText(wrapped, around, reading, depth + 1);
	const named = withSiblings(entries, nearest(around));
	yield* secretsBelow(around, named, reading, depth);
	const title = titleOf(around, reading.title);
	for (const entry of withoutRepeated(entriesBeside(armour.rest, title)))
		if (isSecret(entry))
			yield* withMeanings(entry.text, [...around, ...entry.keys]);
}

/** What the syntax of a text gives, armour first. */
function readText(text: string, readers: Readers) {
	const armour = readArmour(text);
	const { entries, rest } = armour;
	// A document keeps its armour: it is read where it stands in it.
	const read = () => readers.read(entries.length > 0 ? rest : text);
	return {
		armour,
		entries: isPunctuation(rest) ? entries : [...entries, ...read()],
	};
}

/** The secrets in entries that stand below other names. */
function* secretsBelow(
	around: readonly string[],
	entries: Iterable<Entry>,
	reading: Reading,
	depth: number,
): Generator<Part> {
	for (const entry of withoutRepeated(entries))
		yield* secretsIn(
			{ ...entry, keys: [...around, ...entry.keys] },
			reading,
			depth,
		);
}

/** The entry as a whole, if the judge says so, and the secrets in it. */
function* secretsIn(
	entry: Entry,
	reading: Reading,
	depth: number,
): Generator<Part> {
	const { keys, place } = entry;
	const text = withoutOuterBreaks(entry.text);
	reading.spend(text.length + 10);
	if (place === "public" || isAddress(text) || isReference(text)) return;
	if (place === "name" || place === "key") {
		if (isSecret(entry)) yield { text, keys };
		return;
	}
	if (isMultiLine(text)) {
		if (isPrivateKeyLines(text)) {
			yield* linesIn(text, keys);
			return;
		}
		const inside =
			depth < DEEPEST
				? [...secretsInText(text, ofDocument(keys), reading, depth + 1)]
				: [];
		yield* inside;
		if (inside.length === 0 && isNamedStrong(keys)) yield* linesIn(text, keys);
		return;
	}
	// A block or a here-document of one line.
	if (text !== entry.text && depth < DEEPEST)
		yield* secretsInText(text, ofDocument(keys), reading, depth + 1);
	const meant = depth < DEEPEST ? unfolded(text) : undefined;
	if (meant !== undefined)
		yield* secretsIn({ keys, text: meant }, reading, depth + 1);
	if (place !== "secret" && isUrl(text) && depth <= DEEPEST) {
		yield* secretsBelow(keys, urlEntries(text), reading, depth + 1);
		return;
	}
	const inside =
		depth < DEEPEST
			? (readJson(text) ?? reading.readers.markup(text))
			: undefined;
	if (inside !== undefined) {
		const around = ofDocument(keys);
		const named = withSiblings(inside, nearest(keys));
		yield* secretsBelow(around, named, reading, depth + 1);
		return;
	}
	const hidden = depth < DEEPEST ? decodedText(text) : undefined;
	if (hidden !== undefined) {
		const { parts, isPublic } = insideOf(hidden, keys, reading, depth + 1);
		if (isPublic) return;
		if (parts.length > 0) yield { text, keys };
		yield* parts;
	}
	if (isSecret({ ...entry, text })) {
		yield* withMeanings(text, keys);
		if (entry.source !== undefined && entry.source !== text)
			yield { text: entry.source, keys };
	}
	const whole = isBlob(text) && sayingOf(nearest(keys)) === "public";
	if (depth < DEEPEST && !whole)
		// What was unfolded is read there; here its words are taken as they stand.
		yield* wordsIn(
			{ ...entry, text },
			reading,
			meant === undefined ? depth : DEEPEST - 1,
		);
}

/** A secret as it stands in a document, and what programs read there. */
function* withMeanings(text: string, keys: readonly string[]): Generator<Part> {
	yield { text, keys };
	for (const meant of meantBy(text)) yield { text: meant, keys };
}

/** What base64 holds: text of several lines, a document, `user:password`, or a value. */
function insideOf(
	text: string,
	keys: readonly string[],
	reading: Reading,
	depth: number,
): { parts: readonly Part[]; isPublic: boolean } {
	const parts = [...secretsIn({ keys, text: text.trim() }, reading, depth)];
	const password = passwordOf(text);
	if (
		password !== undefined &&
		maySaySecret(nearest(keys)) &&
		canBeMasked(password)
	)
		parts.push({ text: password, keys });
	return { parts, isPublic: isPublicArmour(readArmour(text)) };
}

/** The secrets in one line that is more than a word. */
function* wordsIn(
	{ text, keys, place }: Entry,
	reading: Reading,
	depth: number,
): Generator<Part> {
	const prose = place === "prose" || isProse(text);
	if (place !== "prose")
		for (const word of settingEntries(text))
			if (isSecret(word))
				yield { text: word.text, keys: [...keys, ...word.keys] };
	const inner = [...lineEntries(text, keys, nearest(keys), prose)];
	// The one text in quotes of a call is what the name is said of: `secureString('X')`.
	const single = inner.filter(({ quoted }) => quoted).length === 1;
	const alone = ({ quoted }: Entry) => single && quoted === true;
	for (const word of withoutRepeated(inner)) {
		const named = word.keys.length > 0 || word.place !== undefined;
		if (word.text === text && !named) continue;
		// A word like others is a secret where it is the whole of a value, or stands in quotes.
		if (isCommonWord(word.text) && !word.quoted && word.text !== text) continue;
		if (prose && !word.place && !isUrl(word.text) && !isTold(word)) continue;
		const own =
			named || alone(word) || !isSaidOfWhole(keys, text, word.text)
				? []
				: [UNNAMED];
		const entry: Entry = {
			...word,
			keys: [...keys, ...own, ...word.keys],
			...(prose && !word.place ? { place: "prose" } : {}),
		};
		if (word.text !== text) yield* secretsIn(entry, reading, depth + 1);
		else if (isSecret(entry)) yield { text, keys: entry.keys };
	}
}

/** What people write where they tell a secret: no word. */
function isTold({ text, keys, quoted = false }: Entry): boolean {
	return (
		shapeOf(text, 6) !== "harmless" ||
		(isNamedStrong(keys) && (quoted || isPassword(text)))
	);
}
