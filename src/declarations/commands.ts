/**
 * The variables whose values a command of a POSIX shell wants, outside single quotes: `$NAME`, `${NAME}`, `${NAME%x}`,
 * `${#NAME}`. Not those of which it says what happens without them: `${NAME:-x}`, `${NAME+x}`, `${NAME:?}`.
 */
export function expandedIn(command: string): ReadonlySet<string> {
	const names = new Set<string>();
	let quoted = false;
	for (let at = 0; at < command.length; at++) {
		const character = command[at];
		if (character === "\\") at++;
		else if (character === '"') quoted = !quoted;
		else if (character === "'" && !quoted) {
			const end = command.indexOf("'", at + 1);
			if (end < 0) break;
			at = end;
		} else if (character === "$") {
			EXPANSION.lastIndex = at;
			const [all = "$", bare, braced] = EXPANSION.exec(command) ?? [];
			const name = bare ?? braced;
			if (name !== undefined) names.add(name);
			at += all.length - 1;
		}
	}
	return names;
}

const EXPANSION = /\$(?:([A-Za-z_]\w*)|\{[#!]?([A-Za-z_]\w*)(?!\w|:?[-=+?]))/y;

/** Whether a command gives a variable a value by itself: an assignment, a loop, `read`. */
export function sets(command: string, name: string): boolean {
	return new RegExp(
		`(?<![\\w$])${name}\\+?=|\\b(?:for|read|select|printf\\s+-v|getopts\\s+\\S+)\\s(?:[^;|&\\n]*\\s)?${name}(?!\\w)`,
	).test(command);
}
