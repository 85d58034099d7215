import { distance } from "fastest-levenshtein";
import type { Message } from "../message.ts";
import type {
	Encoding,
	Form,
	Masking,
	Missing,
	Newline,
	Sink,
} from "./declaration.ts";
import { isDevice, isFileName } from "./file-names.ts";
import { say } from "./messages.ts";
import { shownWord } from "./mistakes.ts";

/** What the modifiers of one line say, before it is known what they say it of. */
export interface Settings {
	readonly sinks: Set<Sink>;
	/** Whether it goes nowhere, whatever `deliver-to` says. */
	none: boolean;
	form: Form;
	missing: Missing;
	plain: boolean;
	mask?: Masking;
	allowEmpty: boolean;
	pointer?: string;
	encoding?: Encoding;
	dotenv: boolean;
	unescapes: boolean;
	template: boolean;
	trim: boolean;
	newline: Newline;
}

interface Modifier {
	readonly word: string;
	readonly value: string | undefined;
}

/** A modifier takes no value, needs one, or may have one; `apply` returns what is wrong with it. */
interface Rule {
	readonly value: "none" | "required" | "possible";
	apply(settings: Settings, value: string): Message | undefined;
}

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
	["env", flag((settings) => addSink(settings, "env"))],
	["output", flag((settings) => addSink(settings, "output"))],
	["file", { value: "possible", apply: setFile }],
	["none", flag((settings) => set(settings, "none"))],
	["optional", flag((settings) => setMissing(settings, { kind: "omit" }))],
	[
		"default",
		{
			value: "required",
			apply: (settings, value) =>
				setMissing(settings, { kind: "default", value }),
		},
	],
	["allow-empty", flag((settings) => set(settings, "allowEmpty"))],
	["base64", flag((settings) => setEncoding(settings, "base64"))],
	["base64url", flag((settings) => setEncoding(settings, "base64url"))],
	["hex", flag((settings) => setEncoding(settings, "hex"))],
	["json", { value: "required", apply: setPointer }],
	["dotenv", flag((settings) => set(settings, "dotenv"))],
	["unescape", flag((settings) => set(settings, "unescapes"))],
	["template", flag((settings) => set(settings, "template"))],
	["trim", flag((settings) => set(settings, "trim"))],
	["plain", flag(setPlain)],
	["mask", { value: "required", apply: setMask }],
	["raw", flag((settings) => setNewline(settings, "keep"))],
	["newline", flag((settings) => setNewline(settings, "ensure"))],
]);

function flag(apply: (settings: Settings) => Message | undefined): Rule {
	return { value: "none", apply };
}

function addSink(settings: Settings, sink: Sink): undefined {
	settings.sinks.add(sink);
}

function set(
	settings: Settings,
	name: "allowEmpty" | "none" | "dotenv" | "unescapes" | "template" | "trim",
): undefined {
	settings[name] = true;
}

function setPlain(settings: Settings): Message | undefined {
	if (settings.mask !== undefined) return say.plainOrMask();
	settings.plain = true;
	return undefined;
}

function setMask(settings: Settings, how: string): Message | undefined {
	if (settings.plain) return say.plainOrMask();
	if (how !== "whole" && how !== "lines" && how !== "all")
		return say.maskForm();
	settings.mask = how;
	return undefined;
}

function setFile(settings: Settings, base: string): Message | undefined {
	if (base === "") {
		settings.form = { kind: "file" };
		return undefined;
	}
	if (!isFileName(base)) return say.fileName();
	if (isDevice(base)) return say.fileOfDevice();
	settings.form = { kind: "file", base };
	return undefined;
}

function setMissing(settings: Settings, missing: Missing): Message | undefined {
	if (settings.missing.kind !== "fail") return say.optionalOrDefault();
	settings.missing = missing;
	return undefined;
}

function setEncoding(
	settings: Settings,
	encoding: Encoding,
): Message | undefined {
	if (settings.encoding !== undefined) return say.oneEncoding();
	settings.encoding = encoding;
	return undefined;
}

function setNewline(settings: Settings, newline: Newline): Message | undefined {
	if (settings.newline !== "trim") return say.rawOrNewline();
	settings.newline = newline;
	return undefined;
}

function setPointer(settings: Settings, pointer: string): Message | undefined {
	if (pointer !== "" && !pointer.startsWith("/")) return say.pointerForm();
	if (/~(?![01])/.test(pointer)) return say.pointerEscapes();
	settings.pointer = pointer;
	return undefined;
}

/** The outcome of reading: what was read and the index behind it, or what is wrong (never with the text itself). */
export type Read<T> =
	| { readonly ok: true; readonly value: T; readonly end: number }
	| { readonly ok: false; readonly problem: Message };

/**
 * Reads a bracketed list of modifiers: `[word, word:value, word:"JSON string"]`.
 *
 * @param start - index of the `[`
 */
export function readModifiers(text: string, start: number): Read<Settings> {
	const list = readList(text, start);
	if (!list.ok) return list;
	const settings = noModifiers();
	const seen = new Set<string>();
	for (const { word, value } of list.value) {
		const problem = seen.has(word)
			? say.modifierTwice(word)
			: applyOne(settings, word, value);
		if (problem !== undefined) return { ok: false, problem };
		seen.add(word);
	}
	if (
		settings.none &&
		(settings.sinks.size > 0 || settings.form.kind === "file")
	)
		return { ok: false, problem: say.noneAlone() };
	return { ok: true, value: settings, end: list.end };
}

/** The settings of a line without brackets. */
export function noModifiers(): Settings {
	return {
		sinks: new Set(),
		none: false,
		form: { kind: "value" },
		missing: { kind: "fail" },
		plain: false,
		allowEmpty: false,
		dotenv: false,
		unescapes: false,
		template: false,
		trim: false,
		newline: "trim",
	};
}

function applyOne(
	settings: Settings,
	word: string,
	value: string | undefined,
): Message | undefined {
	const rule = RULES.get(word);
	if (rule === undefined) return unknownModifier(word);
	if (value !== undefined && rule.value === "none") return say.noValue(word);
	if (value === undefined && rule.value === "required")
		return say.needsValue(word);
	return rule.apply(settings, value ?? "");
}

/** The word itself is shown where it is plainly one: in a line that is not a declaration at all it may be part of a secret. */
function unknownModifier(word: string): Message {
	const near = [...RULES.keys()].find(
		(known) =>
			Math.abs(known.length - word.length) <= 1 &&
			distance(known, word.toLowerCase()) <= 1,
	);
	const hint = near === undefined ? "" : ` (did you mean \`${near}\`?)`;
	const shown = shownWord(word);
	const told = shown === undefined ? "" : ` \`${shown}\``;
	return say.unknownModifier(told, hint, [...RULES.keys()].join(", "));
}

function readList(text: string, start: number): Read<Modifier[]> {
	const modifiers: Modifier[] = [];
	let index = start + 1;
	for (;;) {
		const modifier = readModifier(text, index);
		if (!modifier.ok) return modifier;
		modifiers.push(modifier.value);
		index = modifier.end;
		if (text[index] === "]")
			return { ok: true, value: modifiers, end: index + 1 };
		index++;
	}
}

/** Reads one modifier and the white space around it; ends at its `,` or `]`. */
function readModifier(text: string, start: number): Read<Modifier> {
	const [head = "", word, colon] = matchAt(
		/\s*([A-Za-z0-9-]*)(\s*:\s*)?/y,
		text,
		start,
	);
	let end = start + head.length;
	if (end >= text.length) return { ok: false, problem: say.openBracket() };
	if (word === undefined || word === "")
		return {
			ok: false,
			problem: say.modifierMissing(),
		};
	let value: string | undefined;
	if (colon !== undefined) {
		const read =
			text[end] === '"' ? readJsonString(text, end) : readBareValue(text, end);
		if (!read.ok) return read;
		value = read.value;
		end = read.end;
	}
	end += matchAt(/\s*/y, text, end)[0]?.length ?? 0;
	if (end >= text.length) return { ok: false, problem: say.openBracket() };
	if (text[end] !== "," && text[end] !== "]")
		return {
			ok: false,
			problem: text.includes("]", end) ? say.commas() : say.openBracket(),
		};
	return { ok: true, value: { word, value }, end };
}

function readBareValue(text: string, start: number): Read<string> {
	const bare = matchAt(/[^,\]"]*/y, text, start)[0] ?? "";
	return { ok: true, value: bare.trim(), end: start + bare.length };
}

function readJsonString(text: string, start: number): Read<string> {
	const literal = matchAt(/"(?:[^"\\]|\\.)*"/y, text, start)[0];
	if (literal === undefined) return { ok: false, problem: say.openQuote() };
	try {
		return {
			ok: true,
			value: String(JSON.parse(literal)),
			end: start + literal.length,
		};
	} catch {
		return { ok: false, problem: say.badQuoted() };
	}
}

function matchAt(
	sticky: RegExp,
	text: string,
	index: number,
): readonly (string | undefined)[] {
	sticky.lastIndex = index;
	return sticky.exec(text) ?? [];
}
