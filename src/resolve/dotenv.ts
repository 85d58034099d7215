import { parseEnv } from "node:util";
import { SecretError } from "../errors.ts";
import { decodeUtf8 } from "../text.ts";
import { say } from "./messages.ts";

/** `NAME=` of a line, with `export` in front or not, and the quote that its value begins with. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z0-9_.-]+)\s*=\s*(["'`])?/;

/**
 * The variables of a dotenv file. Node.js reads the values (quotes, `export`, comments, `\n` in double quotes; nothing is
 * expanded); it passes over what it cannot read, so here each line has to be a variable, a comment or blank.
 *
 * @param refers - told the name of each variable whose value has `${NAME}` in it, but in single quotes
 * @throws SecretError `malformed` with the number of the line, never with its text
 */
export function selectVariables(
	document: Uint8Array,
	refers: (name: string) => void = () => {},
): ReadonlyMap<string, Uint8Array> {
	const text = decodeUtf8(document)?.replace(/^\uFEFF/, "");
	if (text === undefined)
		throw new SecretError("malformed", say.modifierNeedsText("dotenv"));
	const variables = new Map<string, Uint8Array>();
	const lines = text.split(/\r\n|\n|\r/);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (/^\s*(?:#|$)/.test(line)) continue;
		const [head = "", name, quote] = ASSIGNMENT.exec(line) ?? [];
		// Base64 with its padding is no variable, and what it holds would become a name, which is shown.
		if (name === undefined || /^=+\s*$/.test(line.slice(head.length)))
			throw malformed(index);
		let entry = line;
		const start = index;
		if (quote !== undefined) {
			let behind = line.slice(head.length);
			while (!behind.includes(quote)) {
				if (++index >= lines.length)
					throw new SecretError("malformed", say.dotenvQuote(start + 1));
				behind = lines[index] ?? "";
				entry += `\n${behind}`;
			}
			const rest = behind.slice(behind.indexOf(quote) + 1);
			if (!/^\s*(?:#.*)?$/.test(rest))
				throw new SecretError("malformed", say.dotenvBehind(index + 1));
		} else if (/^[^#]*[^#\s]#/.test(line.slice(head.length)))
			throw new SecretError("malformed", say.dotenvHash(index + 1));
		const parsed = parseEnv(entry);
		const value = Object.hasOwn(parsed, name) ? parsed[name] : undefined;
		if (value === undefined) throw malformed(start);
		if (quote !== "'" && /\$\{\w+[}:-]/.test(value)) refers(name);
		variables.set(name, Buffer.from(value));
	}
	return variables;
}

function malformed(index: number): SecretError {
	return new SecretError("malformed", say.dotenvLine(index + 1));
}
