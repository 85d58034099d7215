import { inTurn, mapping, type Rewrite, replacing } from "./rewrite.ts";

const TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const DOUBLE = { ...TEXT, '"': "&quot;" };

/** XML's five, all by name: what the runner applies to each mask. */
export const xml = mapping({ ...DOUBLE, "'": "&apos;" });

const SINGLE = ["&#39;", "&#x27;", "&#039;"];
/** What a line of an attribute keeps its white space with. */
const DECIMAL_BREAKS = { "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };
/** The same in Python's ElementTree. */
const PADDED_BREAKS = { ...DECIMAL_BREAKS, "\t": "&#09;" };
const HEX_BREAKS = { "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };

const NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARKS_AND_NOT_ASCII = /[&<>"'\u0080-\u{10ffff}]/gu;
const decimal = numbered((code) => `${code}`);
const hex = numbered((code) => `x${code.toString(16)}`);
const HEX = numbered((code) => `x${code.toString(16).toUpperCase()}`);

/** References to characters by their numbers. */
function numbered(digits: (code: number) => string) {
	return (characters: RegExp): Rewrite =>
		replacing(characters, (one) => `&#${digits(one.codePointAt(0) ?? 0)};`);
}

/** Names of the characters from U+00A0 on in HTML. */
export const latinNames: readonly string[] =
	"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
		" ",
	);
const latin = replacing(
	/[\u00a0-\u00ff]/g,
	(one) => `&${latinNames[one.charCodeAt(0) - 0xa0]};`,
);

const QUOTED: readonly Rewrite[] = [
	xml,
	mapping(TEXT), // elements; html.escape(quote=False)
	mapping(DOUBLE), // attributes
	...SINGLE.map((single) => mapping({ ...DOUBLE, "'": single })),
	mapping({ ...TEXT, '"': "&#34;", "'": "&#39;" }), // Go, MarkupSafe
	mapping({ ...TEXT, '"': "&#34;", "'": "&#39;", "+": "&#43;" }), // Go's html/template
];

/** What programs make of a text in XML and HTML. */
export const XML_RULES: readonly Rewrite[] = [
	...QUOTED,
	mapping({ "&": "&amp;", "<": "&lt;" }),
	mapping({ "&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;" }), // attributes of a browser
	...[DECIMAL_BREAKS, PADDED_BREAKS, HEX_BREAKS].flatMap((breaks) => {
		const double = mapping({ ...DOUBLE, ...breaks });
		const single = mapping({ ...TEXT, ...breaks }); // an attribute in single quotes
		return [double, single, inTurn(double, decimal(NOT_ASCII))];
	}),
	mapping({ ...TEXT, ...HEX_BREAKS, '"': "&#34;", "'": "&#39;" }), // Go's encoding/xml
	mapping({ ...DOUBLE, "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }), // Handlebars
	// mustache
	mapping({
		...DOUBLE,
		"'": "&#39;",
		"`": "&#x60;",
		"=": "&#x3D;",
		"/": "&#x2F;",
	}),
	...QUOTED.flatMap((quoted) =>
		[decimal(NOT_ASCII), hex(NOT_ASCII), HEX(NOT_ASCII), latin].map((numbers) =>
			inTurn(quoted, numbers),
		),
	),
	...[decimal, hex, HEX].map((numbers) => numbers(MARKS_AND_NOT_ASCII)),
	// .NET's HtmlEncoder
	inTurn(
		mapping({ ...DOUBLE, "'": "&#x27;", "+": "&#x2B;", "`": "&#x60;" }),
		HEX(NOT_ASCII),
	),
];
