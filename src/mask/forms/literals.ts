import { hexDigits, inClass, perByte, type Rewrite } from "./rewrite.ts";

/** How a language writes a text between quotes. */
interface Style {
	/** What gets a backslash in front. */
	readonly quotes: string;
	/** Control characters and others that have a letter: `\n`. */
	readonly letters?: Readonly<Record<string, string>>;
	/** What else is written in another way, as a class of a regular expression, and how. */
	readonly others?: string;
	readonly as?: (character: string) => string;
}

/** The text as it stands between the quotes. */
export function literal(style: Style): Rewrite {
	const { quotes, letters = {}, others = "", as = String } = style;
	const known = new Map(Object.entries(letters));
	const rewrite = (one: string) => {
		if (quotes.includes(one)) return `\\${one}`;
		const letter = known.get(one);
		if (letter !== undefined) return `\\${letter}`;
		return one === " " ? one : as(one);
	};
	// Classes of Unicode take long to parse, so not before one is used.
	let pattern: RegExp | undefined;
	return (text) => {
		const named = inClass(quotes + [...known.keys()].join(""));
		pattern ??= new RegExp(`[${named}${others}]`, "gu");
		return text.replace(pattern, rewrite);
	};
}

const LINES = { "\n": "n", "\r": "r", "\t": "t" };
const C = {
	...LINES,
	"\u0007": "a",
	"\b": "b",
	"\f": "f",
	"\v": "v",
};

const CONTROLS = "\\0-\\x1f\\x7f";
const ALL_CONTROLS = "\\0-\\x1f\\x7f-\\x9f";
/** All that Unicode calls a control, a format, unassigned or a separator. A space stays as it is. */
const UNPRINTABLE = "\\p{C}\\p{Z}";
const NOT_ASCII = "\\0-\\x1f\\x7f-\\u{10ffff}";

const octal = (one: string) =>
	perByte(one, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
const hex = (one: string) => `\\x${hexDigits(one, 2)}`;
const HEX = (one: string) => `\\x${hexDigits(one, 2).toUpperCase()}`;
const bytes = (one: string) =>
	perByte(one, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
const braces = (one: string) => `\\x{${hexDigits(one, 1)}}`;
const shortOctal = (one: string) =>
	`\\${(one.codePointAt(0) ?? 0).toString(8)}`;

/** Python's: two, four or eight digits. */
function python(one: string): string {
	const code = one.codePointAt(0) ?? 0;
	if (code < 0x100) return hex(one);
	return code < 0x10000 ? `\\u${hexDigits(one, 4)}` : `\\U${hexDigits(one, 8)}`;
}

/** The same in upper case: PyYAML. */
function yaml(one: string): string {
	return python(one).replace(/(?<=^..).+/, (digits) => digits.toUpperCase());
}

const ANSI_C = { quotes: "\\'", letters: { ...C, "\u001b": "E" }, as: octal };
const YAML_LETTERS = {
	...C,
	"\0": "0",
	"\u001b": "e",
	"\u0085": "N",
	"\u00a0": "_",
	"\u2028": "L",
	"\u2029": "P",
};
const PERL = {
	"\n": "n",
	"\r": "r",
	"\t": "t",
	"\f": "f",
	"\b": "b",
	"\u0007": "a",
	"\u001b": "e",
};

/** bash's `$'...'`, by what the locale can print: all, all but what the C library calls a control, or ASCII alone. */
export const ANSI_C_RULES: readonly Rewrite[] = [
	CONTROLS,
	`${CONTROLS}\\p{C}\\u2028\\u2029`,
	NOT_ASCII,
].map((others) => literal({ ...ANSI_C, others }));

/** What languages print between quotes, each with those quotes that it may choose. */
export const LITERAL_RULES: readonly Rewrite[] = [
	...["\\", "\\'", '\\"'].flatMap((quotes) => [
		literal({ quotes }),
		// Python: repr, ascii, and repr of bytes
		literal({ quotes, letters: LINES, others: UNPRINTABLE, as: python }),
		literal({ quotes, letters: LINES, others: NOT_ASCII, as: python }),
		literal({ quotes, letters: LINES, others: NOT_ASCII, as: bytes }),
		// util.inspect of Node.js
		literal({
			quotes,
			letters: { ...LINES, "\b": "b", "\f": "f" },
			others: ALL_CONTROLS,
			as: HEX,
		}),
	]),
	literal({ quotes: "\\'\"" }), // addslashes
	literal({ quotes: "\\", letters: LINES }), // jq's @tsv
	// Go's %q and %+q
	literal({ quotes: '\\"', letters: C, others: UNPRINTABLE, as: python }),
	literal({ quotes: '\\"', letters: C, others: NOT_ASCII, as: python }),
	literal({
		quotes: '\\"',
		letters: YAML_LETTERS,
		others: NOT_ASCII,
		as: yaml,
	}),
	// Perl's Data::Dumper of characters, and with Useqq of characters and of bytes
	literal({ quotes: '\\"$@', others: "\\x80-\\u{10ffff}", as: braces }),
	...[braces, octal].map((as) =>
		literal({
			quotes: '\\"$@',
			letters: PERL,
			others: NOT_ASCII,
			as: (one) => (one < "\u0080" ? shortOctal(one) : as(one)),
		}),
	),
	// Ruby's inspect
	(text) =>
		literal({
			quotes: '\\"',
			letters: { ...C, "\u001b": "e" },
			others: CONTROLS,
			as: HEX,
		})(text).replace(/#(?=[{$@])/g, "\\#"),
];
