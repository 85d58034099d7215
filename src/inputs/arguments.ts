/**
 * Splits a line into arguments as the runner does for `args` and `options` of a container, and for a `shell` template:
 * by .NET's rule (System.Diagnostics.Process, ParseArgumentsIntoList). Only `"` groups; a backslash is one, but in front
 * of a `"`, where two are one and the odd one takes the quote's meaning; `""` inside quotes is a quote. There are no
 * variables and no single quotes. A line break separates as well, for values written over several lines.
 */
export function splitArguments(line: string): string[] {
	const found: string[] = [];
	let current: string | undefined;
	let quoted = false;
	for (let at = 0; at < line.length; at++) {
		const character = line.charAt(at);
		if (character === "\\") {
			const start = at;
			while (line[at + 1] === "\\") at++;
			const count = at + 1 - start;
			const escapes = line[at + 1] === '"';
			current = (current ?? "").concat(
				"\\".repeat(escapes ? Math.floor(count / 2) : count),
			);
			if (escapes && count % 2 === 1) {
				current += '"';
				at++;
			}
		} else if (character === '"') {
			current ??= "";
			if (quoted && line[at + 1] === '"') {
				current += '"';
				at++;
			} else quoted = !quoted;
		} else if (!quoted && /[ \t\r\n]/.test(character)) {
			if (current !== undefined) found.push(current);
			current = undefined;
		} else current = (current ?? "") + character;
	}
	if (current !== undefined) found.push(current);
	return found;
}
