import { SaxesParser } from "saxes";
import { below, type Entry } from "./entry.ts";

/** Elements that name the next one: of property lists, and of lists and tables of HTML. */
const NAMES_NEXT = /^(?:key|dt|th)$/;

/** What the other readers know; it is given, so that this chunk stands alone. */
export interface Tells {
	/** Whether a name says secret. */
	saysSecret(name: string): boolean;
	/** Whether a text tells something of a value, or is the name of one. */
	isNoValue(text: string): boolean;
	commentEntries(text: string): readonly Entry[];
	readLines(text: string): Entry[];
}

/** How words of a page look, and what these stand in. */
const INLINE = /^(?:code|b|strong|em|i|span|p|tt|kbd)$/;
const CELL = /^(?:td|dd|p)$/;

/** Attributes that name the element: `<property name="password">`, `<entry key="token">`, `<add key="..." value="..."/>`. */
const NAMING = ["name", "key"];

/**
 * Attributes and texts of an XML document, a property list among them; undefined where its tags do not fit together.
 * Entities of the document's own are not followed, so that none can grow.
 */
export function readXml(text: string, tells: Tells): Entry[] | undefined {
	const whole = readTags(text, false, tells);
	if (whole !== undefined || !/^\s*<[A-Za-z]/.test(text)) return whole;
	// Pages of wikis have several roots; what is no markup in such a text is read as well.
	const pieces = readTags(text, true, tells);
	return pieces && [...pieces, ...tells.readLines(text)];
}

function readTags(
	text: string,
	fragment: boolean,
	{ saysSecret, isNoValue, commentEntries }: Tells,
): Entry[] | undefined {
	const parser = new SaxesParser({ fragment, xmlns: false });
	const entries: Entry[] = [];
	const open: Element[] = [{ keys: [], children: 0, text: "" }];
	/** The head of the table. */
	const columns: string[] = [];
	let broken = false;
	parser.on("error", ({ message }) => {
		// Other mistakes, an entity that is not declared among them, leave the rest readable.
		broken ||= /tag|unclosed|document|root/.test(message);
	});
	parser.on("opentag", ({ name: full, attributes }) => {
		const around = open.at(-1);
		if (around === undefined) return;
		const name = localName(full);
		const naming = NAMING.map((key) => attributes[key]).find(Boolean);
		// `<td><code>X</code></td>`
		const plain = INLINE.test(name) && CELL.test(around.tag ?? "");
		const own = around.named ?? (plain ? "value" : name);
		around.named = undefined;
		const place = `[${around.children++}]`;
		if (name === "table") columns.length = 0;
		const column = name === "td" ? columns[around.children - 1] : undefined;
		const names = [naming, column].filter((one) => one !== undefined);
		const keys = below(around.keys, own, place, ...names);
		for (const [key, value] of Object.entries(attributes))
			if (!NAMING.includes(key))
				entries.push({ keys: [...keys, localName(key)], text: value });
		open.push({ keys, children: 0, text: "", tag: name });
	});
	const addText = (part: string) => {
		const element = open.at(-1);
		if (element) element.text += part;
	};
	parser.on("text", addText);
	parser.on("cdata", addText);
	parser.on("comment", (comment) => {
		entries.push(...commentEntries(comment));
	});
	parser.on("closetag", ({ name: full }) => {
		const name = localName(full);
		const { keys = [], text = "" } = open.pop() ?? {};
		const around = open.at(-1);
		// `<key>Password</key><string>...</string>`
		// The first cell of a row is no head of a column.
		const isLabel =
			name === "td" && around?.children === 1 && saysSecret(text.trim());
		if (around && (isLabel || NAMES_NEXT.test(name)))
			around.named = text.trim();
		const isHead =
			name === "td" && saysSecret(keys.at(-2) ?? "") && isNoValue(text.trim());
		if (name !== "key" && text.trim() !== "")
			entries.push({ keys: isHead ? [] : keys, text: text.trim() });
		if (around && name === "th") columns[around.children - 1] = text.trim();
	});
	parser.write(text).close();
	return broken ? undefined : entries;
}

/** `con:value` without the prefix of its namespace, which a document can choose. */
function localName(name: string): string {
	return name.replace(/^(?!xmlns)[^:]*:/, "");
}

interface Element {
	readonly keys: readonly string[];
	children: number;
	text: string;
	readonly tag?: string;
	/** What the element before says of the next one. */
	named?: string | undefined;
}
