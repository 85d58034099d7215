import { expect, test } from "vitest";
import { sequenceAt } from "../../src/scrub/reading/sequences.ts";

const ESC = "\u001b";

test.each<[what: string, text: string, length: number]>([
	["a colour", "[31m", 5],
	["no number", "[m", 3],
	["the last byte that ends one", "[1~", 4],
	["... and the byte behind it", "[1\u007f", 0],
	["the first byte that ends one", "[1@", 4],
	["what stands between", "[ ?<=>!0;:m", 12],
	["an opener in it", "[1%m", 0],
	["a line break in it", "[1\nm", 0],
	["a control character in it", "[1\u0001m", 0],
	["a byte that is no ASCII", "[1\u0080m", 0],
	["no end", "[31", 0],
	["nothing", "", 0],
	["a control character", "\u0001", 0],
	["two bytes", "7", 2],
	["the first byte of two", "0", 2],
	["the last byte of two", "~", 2],
	["... and the byte behind it", "\u007f", 0],
	["a character set", "(B", 3],
	["one of more", "$(C", 4],
	["a set without a name", "(", 0],
	["64 bytes", `[${"1".repeat(61)}m`, 64],
	["65 bytes", `[${"1".repeat(62)}m`, 0],
	["a title", "]0;t\u0007", 6],
	["one that ESC and a backslash end", `]0;t${ESC}\\`, 7],
	["one that goes on behind ESC", `]0;t${ESC}[m`, 0],
	["one that ends with ESC", `]0;t${ESC}`, 0],
	["one without an end", "]0;t", 0],
	["one with an escape in it", "]0;%41\u0007", 0],
	["one that a backslash behind another opener ends not", "]0;t%\\", 0],
	["one with a line break in it", "]0;\n\u0007", 0],
	["an empty one", "]\u0007", 3],
	["each kind of text", "P\u0007", 3],
	["...", "X\u0007", 3],
	["...", "^\u0007", 3],
	["...", "_\u0007", 3],
	["4,096 bytes of text", `]${"t".repeat(4_093)}\u0007`, 4_096],
	["4,097 bytes", `]${"t".repeat(4_094)}\u0007`, 0],
	["4,096 that ESC ends", `]${"t".repeat(4_092)}${ESC}\\`, 4_096],
	["4,097", `]${"t".repeat(4_093)}${ESC}\\`, 0],
])("behind ESC %s", (_, text, length) => {
	const bytes = Buffer.from(ESC + text, "latin1");
	const more = Buffer.concat([Buffer.from("ab"), bytes, Buffer.from("\n")]);
	expect(sequenceAt(bytes, 0)).toBe(length);
	expect(sequenceAt(more, 2)).toBe(length);
});
