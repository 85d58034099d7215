import { kind } from "../message.ts";

/** A place in a template's text, counted from 1; columns in characters as editors count them. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** How messages name a place. */
export function at({ line, column }: Place): string {
	return `line ${line}, column ${column} of the template`;
}

export const say = {
	...kind("template-form", {
		open: (place: Place) =>
			`${at(place)}: \`{{\` is not closed by \`}}\` on the same line. Write \`{{ NAME }}\`, or \`{{{{\` for \`{{\` itself.`,
		noName: (place: Place) =>
			`${at(place)}: between \`{{\` and \`}}\` stands the name of a declaration, and behind it filters: \`{{ NAME | json }}\`. Write \`{{{{\` for \`{{\` itself.`,
		unknownFilter: (place: Place, hint: string, known: string) =>
			`${at(place)}: unknown filter${hint}; known are ${known}. They stand behind the name: \`{{ NAME | json }}\`.`,
	}),
	...kind("template-part", {
		partNotText: (place: Place, name: string, who: string) =>
			`${at(place)}: the value of ${name} is not text (it is not valid UTF-8), ${who}. Write \`{{ ${name} | base64 }}\` or \`{{ ${name} | hex }}\`.`,
		partOfLines: (place: Place, name: string) =>
			`${at(place)}: the value of ${name} has a line break in it, and would begin another line here. A line break at its end is taken off by \`{{ ${name} | trim }}\`.`,
		notXml: (place: Place, name: string, character: string) =>
			`${at(place)}: the value of ${name} has a character in it (${character}) that XML cannot have, not even escaped. Write \`{{ ${name} | base64 }}\`.`,
		nulInShell: (place: Place, name: string) =>
			`${at(place)}: the value of ${name} has a NUL in it, which no shell can have in a word. Write \`{{ ${name} | base64 }}\`.`,
	}),
};
