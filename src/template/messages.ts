import { kind } from "../message.ts";

const at = (line: number, column: number) =>
	`line ${line}, column ${column} of the template`;

export const say = {
	...kind("template-form", {
		notText: (why: string) =>
			`a template is text, and this one is not (it ${why}). Take \`template\` out, or mend the text.`,
		open: (line: number, column: number) =>
			`${at(line, column)}: \`{{\` is not closed by \`}}\` on the same line. Write \`{{ NAME }}\`, or \`{{{{\` for \`{{\` itself.`,
		noName: (line: number, column: number) =>
			`${at(line, column)}: between \`{{\` and \`}}\` stands the name of a declaration, and behind it filters: \`{{ NAME | json }}\`. Write \`{{{{\` for \`{{\` itself.`,
		unknownFilter: (
			line: number,
			column: number,
			hint: string,
			known: string,
		) =>
			`${at(line, column)}: unknown filter${hint}; known are ${known}. They stand behind the name: \`{{ NAME | json }}\`.`,
	}),
	...kind("template-part", {
		partNotText: (
			line: number,
			column: number,
			name: string,
			who: string,
			why: string,
		) =>
			`${at(line, column)}: the value of ${name} is not text (it ${why}), ${who}. Write \`{{ ${name} | base64 }}\` or \`{{ ${name} | hex }}\`.`,
		notXml: (line: number, column: number, name: string, character: string) =>
			`${at(line, column)}: the value of ${name} has a character in it (${character}) that XML cannot have, not even escaped. Write \`{{ ${name} | base64 }}\`.`,
		nulInShell: (line: number, column: number, name: string) =>
			`${at(line, column)}: the value of ${name} has a NUL in it, which no shell can have in a word. Write \`{{ ${name} | base64 }}\`.`,
	}),
};
