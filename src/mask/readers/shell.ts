import { isPassphrase } from "../judge/chosen.ts";
import { isPassword } from "../judge/index.ts";

/** A name and `=` that touches both, with what may stand in front of it. */
const SET =
	/^(?:[-+*$>]\s+)?((?:export|env|set|declare|typeset|readonly|local)\s+(?:-\w+\s+)*)?[A-Za-z_]\w*=(?=[^\s"'`])/;
/** A word without quotes, and what ends it where more stands behind it. */
const WORD =
	/^((?:\\.|[^\s\\"'`;&]|;(?=\S)|&(?![\w.-]{1,64}=))+)(;(?=\s)|&(?=[\w.-]{1,64}=)|(?=\s))\s*(?=\S)/;
/** What commands have beside words. */
const COMMAND = /[-./=$<>|&"']/;

/**
 * What a variable is in front of a command, or of another statement, on the line: `PGPASSWORD=X pg_dump -h db`,
 * `export PGPASSWORD=X; pg_dump`, `pass=X&user=ann`. A value of other files goes on to the end of the line.
 */
export function wordsAt(line: string, value: string): readonly string[] {
	const set = SET.exec(line);
	const [all = "", word = "", mark = ""] = set ? (WORD.exec(value) ?? []) : [];
	if (word === "" || isPassphrase(value)) return [];
	const rest = value.slice(all.length);
	const isCommand = set?.[1] !== undefined || COMMAND.test(rest);
	if (mark === "" && !isPassword(word) && !isCommand) return [];
	const meant = word.replace(/\\(.)/g, "$1");
	return meant === word ? [word] : [word, meant];
}
