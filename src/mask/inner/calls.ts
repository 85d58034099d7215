import { sayingOf } from "../judge/names.ts";
import { isEmail, isPlaceholder, shapeOf } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { isUrl } from "./urls.ts";

/** In characters. A longer line is data; what a call is given stands close behind its name. */
const LONGEST_LINE = 4_000;
const LONGEST_CALL = 500;

/** Calls that take who somebody is and a password, by the end of their name, and which of the texts it is. */
const CALLS: readonly (readonly [
	RegExp,
	(texts: readonly string[]) => number,
])[] = [
	[/credentials(?:impl)?$/i, ({ length }) => length - 1],
	[
		/(?:credentials?\w{0,8}|plainauth|basicauth\w{0,16}|authentication(?:token)?|passwordauth\w{0,16}|log_?in|log_?on|sign_?in|authenticate|userpass|run_?as)$/i,
		([first]) => (first === "" ? 2 : 1),
	],
	[/(?:wifi|wlan|sta|station)\w{0,8}[.:]{1,2}(?:begin|connect)$/i, () => 1],
	[
		/(?:connect|getconnection|createconnection|connection|database|pdo|ftp|mysqli|client)$/i,
		() => 2,
	],
];

const CALL = /(?<![\w.])([A-Za-z_][\w.]{0,60}(?:(?:->|::)\w{1,40}){0,3})\(/g;
const PIECE = /"((?:\\.|[^"\\]){0,200})"|'((?:\\.|[^'\\]){0,200})'|[()]/g;

/** Erlang and Elixir: `{password, <<"X">>}` */
const PAIR = /\{\s*["':]?(\w{3,40})["']?\s*,\s*(?:<<)?"([^"]{4,200})"/g;

/** The passwords that calls are given, and the texts of pairs in braces whose name says secret. */
export function* callEntries(line: string): Generator<Entry> {
	if (line.length > LONGEST_LINE) return;
	for (const match of line.matchAll(CALL)) {
		const [whole, name = ""] = match;
		const called = name.replace(/(?:::|\.|->)(?:new|of|from|create)$/, "");
		const which = CALLS.find(([ends]) => ends.test(called))?.[1];
		if (which === undefined) continue;
		const start = match.index + whole.length;
		const texts = textsIn(line.slice(start, start + LONGEST_CALL));
		const text = texts.length < 2 ? undefined : texts[which(texts)];
		if (text !== undefined && isPassword(text))
			yield { keys: ["password"], text, quoted: true };
	}
	for (const [, name = "", text = ""] of line.matchAll(PAIR))
		if (sayingOf(name) === "strong" && !isPlaceholder(text))
			yield { keys: [name], text, quoted: true };
}

/** What stands in quotes up to the bracket that closes the call, and in no bracket in it. */
function textsIn(call: string): readonly string[] {
	const texts: string[] = [];
	let depth = 0;
	for (const [mark, double, single] of call.matchAll(PIECE)) {
		if (mark === "(") depth++;
		else if (mark === ")") depth--;
		else if (depth === 0) texts.push(double ?? single ?? "");
		if (depth < 0) break;
	}
	return texts;
}

/** No host, no path and no message. */
function isPassword(text: string): boolean {
	if (text.length < 4 || /\s|^[$%]|^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(text))
		return false;
	return (
		!isUrl(text) &&
		!isEmail(text) &&
		!/^[./~]/.test(text) &&
		!(/^[A-Z_]+$/.test(text) && shapeOf(text) === "harmless")
	);
}
