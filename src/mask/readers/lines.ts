import { decodedText } from "../inner/encoded.ts";
import { isPassword } from "../judge/index.ts";
import { sayingOf, saysSecret } from "../judge/names.ts";
import { isPunctuation } from "../maskable.ts";
import { readComment } from "./again.ts";
import { valueBelow } from "./below.ts";
import {
	announced,
	answerAt,
	type Block,
	blockOf,
	closingOf,
	isInside,
	loginAt,
} from "./blocks.ts";
import { columnsAt } from "./columns.ts";
import { continuedFrom, isCall } from "./continued.ts";
import { type Entry, named } from "./entry.ts";
import { documentAt, longValue } from "./long.ts";
import { starReader, withoutEmphasis } from "./marks.ts";
import { wordsAt } from "./shell.ts";
import { beginsTable, readTable } from "./tables.ts";
import { readerOfUsers } from "./userlists.ts";

/**
 * Reads a text line by line, whatever it is: dotenv, INI, properties, shells and PowerShell, Makefiles, HCL, source code,
 * HTTP headers, comments, and all that is broken. Where a line is a name and a value, it is both; else the whole line.
 */
export function readLines(text: string): Entry[] {
	const entries: Entry[] = [];
	const around: Block[] = [];
	let section: readonly string[] = [];
	const lines = joined(text).split(/\r\n?|\n/);
	const withoutStar = starReader();
	let taken = -1;
	let tried = -1;
	/** A text that begins behind a line is read by itself, besides: what is around it is said of its lines as well. */
	const takeDocument = (at: number, keys: readonly string[]) => {
		const inner = at > taken ? documentAt(lines, at) : undefined;
		if (inner === undefined) return;
		const reader = readerOfUsers(`${lines[at]} ${lines[inner.end]}`);
		entries.push({ keys: [...keys, ...reader], text: inner.value });
		if (inner.rest) entries.push({ keys, text: inner.rest });
		taken = inner.end;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const trimmed = withoutEmphasis(withoutStar(line.trim()));
		if (trimmed === "") continue;
		if (isPunctuation(trimmed)) {
			takeDocument(at, [...section, ...around.map(({ name }) => name)]);
			continue;
		}
		if (trimmed.startsWith("|") && at > tried && beginsTable(lines, at)) {
			const end = lines.findIndex(
				(next, place) => place > at && !/^\s*\|/.test(next),
			);
			const rows = lines.slice(at, end < 0 ? undefined : end);
			const table = readTable(rows.join("\n"));
			if (table !== undefined) {
				entries.push(...table);
				at += rows.length - 1;
				continue;
			}
			tried = at + rows.length - 1;
		}
		const below = valueBelow(lines, at);
		if (below !== undefined) entries.push(below);
		const login = loginAt(lines, at);
		if (login !== undefined) {
			entries.push(...login);
			at += 3;
			continue;
		}
		const table = columnsAt(lines, at);
		if (table !== undefined) {
			entries.push(...table.entries);
			at = table.end;
			continue;
		}
		const heading = line.startsWith(" ") ? undefined : headingOf(trimmed);
		if (heading !== undefined) {
			section = [heading];
			around.length = 0;
			continue;
		}
		const indent = line.search(/\S/);
		while (!isInside(around.at(-1), at, indent, trimmed)) around.pop();
		const outer = [...section, ...around.map(({ name }) => name)];
		const comment = commentIn(trimmed);
		const said =
			comment === undefined
				? undefined
				: readComment(comment, lines[at - 1], trimmed.startsWith("*"));
		if (said?.prose !== undefined)
			entries.push({ keys: [], text: said.prose, place: "prose" });
		if (said !== undefined && said.setting === undefined) continue;
		const whole = continuedFrom(lines, at);
		const opened = blockOf(trimmed);
		if (opened !== undefined) {
			if (whole) entries.push({ keys: outer, text: whole });
			const words = opened.split(/\s+/);
			for (const [place, word] of words.entries())
				entries.push(...named([...outer, ...words.slice(0, place)], word));
			takeDocument(at, outer);
			const end = closingOf(lines, at, indent);
			if (around.length < DEEPEST) around.push({ indent, name: opened, end });
			continue;
		}
		const item = /^(?:[-*+•]|\d{1,3}[.)])\s+(\S+)$/.exec(trimmed)?.[1];
		if (item !== undefined && announced(lines, at))
			entries.push({
				keys: [...outer, /\d/.test(item) ? "recovery code" : "code"],
				text: item,
			});
		const answer = answerAt(lines, at);
		if (answer !== undefined) entries.push(answer);
		const pair = pairOf(said?.setting ?? trimmed.replace(ITEM, ""));
		const long = pair && longValue(pair.value, lines, at);
		if (!long) takeDocument(at, outer);
		if (pair === undefined) {
			const text = trimmed.replace(/^[-*+]\s+/, "");
			// `secret:`, and below it `X  # for the tokens`
			const [alone = text] = /^\S+(?=\s+#\s)/.exec(text) ?? [];
			for (const reading of new Set([text, alone, whole ?? text]))
				entries.push({ keys: outer, text: reading });
			continue;
		}
		entries.push(...named(outer, pair.name));
		if (long) at = long.end;
		if (long?.rest) entries.push({ keys: outer, text: long.rest });
		const value = long?.value ?? pair.value;
		const set = whole && pairOf(whole.replace(ITEM, ""));
		const readings = new Set(set ? readingsOf(set.value) : []);
		if (!set || !isCall(value))
			for (const reading of [...readingsOf(value), ...wordsAt(trimmed, value)])
				readings.add(reading);
		for (const reading of readings)
			entries.push({ keys: [...outer, ...namesIn(pair.name)], text: reading });
	}
	return entries;
}

/** Blocks in blocks; the nearest tell enough. */
const DEEPEST = 50;

/** `[name]`, `[[ "name" ]] # comment` */
function headingOf(line: string): string | undefined {
	const [, inside] = /^\[+(?!\[)([^\]]*)\]+\s*(?:[#;].*)?$/s.exec(line) ?? [];
	const name = inside?.trim().replace(/^["']|["']$/g, "");
	return name === undefined || /["']/.test(name) ? undefined : name.trim();
}

/** Lines that end in a backslash go on in the next one, in shells, properties and Dockerfiles. */
function joined(text: string): string {
	return text.replace(/(?<!\\)\\\r?\n[ \t]*/g, " ");
}

/** Marks of lists. */
const ITEM = /^(?:[-*+]\s+)+/;

/** What a line says that is a comment as a whole. */
function commentIn(line: string): string | undefined {
	const mark =
		/^(?:#+!?|;+|\/\/+|--\s|\/\*+|\*+\/?|<!--|REM\s|rem\s|::\s|")\s*/.exec(
			line,
		);
	if (mark === null || /^#define\b|^\/\/\S+?:_/.test(line)) return undefined;
	// UTF-16 in base64 begins with the mark's `//4`.
	if (line.startsWith("//") && decodedText(line) !== undefined)
		return undefined;
	// `//server/share` of Windows
	if (/^\/\/[\w.-]+\/\S+\s/.test(line)) return undefined;
	const text = line.slice(mark[0].length);
	if (line.startsWith('"') && !/^"\s/.test(line)) return undefined;
	return text.replace(/(?:\*\/|-->)$/, "").trimEnd();
}

/** Words in front of a name that is set. */
const SETTING =
	/^(?:(?:export|set|setx|setenv|declare|typeset|readonly|local|env|const|let|var|val|final|static|private|public|protected|internal|override|String|string|char\s*\*|def|define|#define|ENV|ARG|SET|global|auto|-e|--env|--build-arg|-D|Environment=?)\s+(?:(?:-[A-Za-z]+|\/[mM])\s+)*)+(?=\S)/;

// With `s`, since a line can hold a U+2028: a `.*` that ends there is tried again from every white space before it.
// A name has letters of any language.
const ASSIGNED =
	/^["'[]?[-$@:]{0,2}(?:env:|\{env:)?["']?([A-Za-z_\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3][\w\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3.$/-]{0,127}(?:"[\w. -]{1,64}"[\w.]{0,40})?(?:\[[^\]]{0,64}\]){0,6}(?:(?: [\w\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3.-]{1,64}){1,4}?(?= = |\s*[:：]))?)["'\]}]{0,3}(?:\s*:\s*[A-Za-z][\w<>[\]?.]{0,40})?\s{0,32}(?:=>|:=|::=|\?=|\+=|===?(?=\s*["'])|=(?!=)|<-|:(?=\s|$)|：)\s*(.*)$/s;
const DEFINING = /^(?:#define|define|setx?|setenv|ENV|ARG)\s/;
const DEFINED =
	/^([A-Za-z_]\w{1,127})\s+(?:\{(.*)\}|(\S.*?))(?:\s{1,4}\/[mM])?$/s;
const NPMRC = /^\/\/\S{1,512}?:(_?[A-Za-z]\w{0,63})\s{0,8}=\s*(.*)$/s;

/** `environment.etc."restic-password".text`, `default['app'][:password]` */
function namesIn(name: string): readonly string[] {
	const before = name.replace(/(?:\[[^\]]*\])+$/, "");
	const indexes = Array.from(
		name.slice(before.length).matchAll(/\[(?:["']([^"']+)["']|:(\w+))\]/g),
		([, quoted, symbol]) => quoted ?? symbol ?? "",
	);
	const names = before.replaceAll('"', "").split(".");
	return [...names, ...indexes].filter(Boolean);
}

function pairOf(line: string): { name: string; value: string } | undefined {
	const bare = line
		.replace(/^,\s+/, "")
		.replace(SETTING, "")
		.replace(/^"(?=[A-Z_]+=)(.*)"$/, "$1");
	// CUE: `tls: key: "X"`
	const [, outer, inner, text] =
		/^["']?([A-Za-z_][\w-]{0,63})["']?:\s+["']?([A-Za-z_][\w-]{0,63})["']?:\s+(["'#`].*)$/s.exec(
			bare,
		) ?? [];
	if (outer !== undefined && inner !== undefined && text !== undefined)
		return { name: `${outer}.${inner}`, value: text };
	const match =
		NPMRC.exec(bare) ??
		ASSIGNED.exec(bare) ??
		(DEFINING.test(line) ? DEFINED.exec(bare) : null);
	if (match === null) return directiveOf(bare);
	const [, name = "", first, second = ""] = match;
	const value = first ?? second;
	if (/^(?:#\s.*)?$/s.test(value) || isPadding(bare, value)) return undefined;
	return { name, value };
}

/** `rocommunity X 10.0.0.0/8`: a line that begins with a name that says secret, and what comes next is no word. */
function directiveOf(
	line: string,
): { name: string; value: string } | undefined {
	// `id "east"`
	const [, quoting = "", only] =
		/^([A-Za-z][\w.-]{1,63})\s+("[^"]*");?$/.exec(line) ?? [];
	if (only !== undefined && sayingOf(quoting) !== "unsaid")
		return { name: quoting, value: only };
	const [, name = "", value = ""] =
		/^([A-Za-z][\w.-]{2,63})\s+(\S{4,})(?:\s|$)/.exec(line) ?? [];
	if (!saysSecret(name)) return undefined;
	// A column of names, and one of values.
	const wide = /^\S+(?:\s{2,}|\t)(\S.*)$/.exec(line)?.[1];
	if (wide !== undefined && !/\s(?:the|an?|of|to|for|is|in)\s/.test(wide))
		return { name, value: wide };
	return isPassword(value) ? { name, value } : undefined;
}

/** The end of a base64 line looks like an empty assignment; names are of one letter case, base64 is not. */
function isPadding(text: string, value: string): boolean {
	if (!["", "="].includes(value.trim())) return false;
	return !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_.-]*)\s*=\s*$/.test(text);
}

/** What a value may be: with and without the comment behind it, and what its escapes mean. */
function readingsOf(value: string): ReadonlySet<string> {
	const trimmed = value.trim();
	const [, quote, inside] =
		/^[a-zA-Z@$]?(["'`])((?:'\\''|\\.|(?!\1|'\\'')[^\\])*)\1(?:!?\??\.(?!format|join|replace|split|concat|g?sub)\w{1,40}(?:\([^()]{0,80}\))?!?){0,4}\s*(?:[,;)\]}]+\s*)?(?:(?:#|\/\/|--|;|\/\*).*)?$/s.exec(
			trimmed,
		) ?? [];
	if (inside !== undefined)
		return new Set(
			quote === "'"
				? [inside, unescaped(inside.replaceAll(`'\\''`, "'"))]
				: [inside, unescaped(inside)],
		);
	// `PASSWORD='X' command`, `password => 'X', user => 'ann'`
	const front =
		/^(["'])((?:'\\''|\\.|(?!\1|'\\'')[^\\])*)\1\s*[\s,;&|]\s*\S/s.exec(
			trimmed,
		)?.[2];
	if (front !== undefined)
		return new Set([front, front.replaceAll(`'\\''`, "'"), trimmed]);
	const open = /^["'`]/.test(trimmed);
	const bare = open
		? trimmed.slice(1).replace(/["'`]?[,;]?$/, "")
		: trimmed.replace(/[,;]$/, "");
	const short = bare.replace(/(?<!\s)\s+(?:#|;|\/\/|--\s).*$/s, "");
	return new Set([
		bare,
		...(bare.includes("$$") ? [bare.replaceAll("$$", "$")] : []),
		short.trim().replace(/["'`]?[,;]?$/, ""),
		unescaped(bare),
	]);
}

/** What a quoted value of a dotenv, YAML or HCL line becomes when it is read. */
function unescaped(text: string): string {
	const meaning = new Map([
		["n", "\n"],
		["r", "\r"],
		["t", "\t"],
	]);
	return text.replace(
		/\\([^A-Za-mo-qsu-z0-9])/g,
		(_, letter: string) => meaning.get(letter) ?? letter,
	);
}
