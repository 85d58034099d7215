import { type RunnerMasker, trim, trimStart } from "./runner-mask.ts";

/**
 * How the runner reads what a step prints: lines, commands in them, and what the commands do. Written from the runner's
 * own source, and from what its classes were seen to do, so that it can judge the action; nothing of it is shared with
 * the action. Source: actions/runner 2.336.0, Runner.Common/ActionCommand.cs, Runner.Worker/ActionCommandManager.cs and
 * Handlers/OutputManager.cs. The lines are those of .NET's StreamReader.
 */

/** A command that was found in a line. */
export interface Command {
	readonly name: string;
	readonly properties: ReadonlyMap<string, string>;
	readonly data: string;
}

/** The commands that the runner knows, in lower case. A stop token becomes one as long as it is in force. */
export const COMMANDS: ReadonlySet<string> = new Set(
	(
		"stop-commands add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state " +
		"set-env set-output warning"
	).split(" "),
);

/**
 * The command that a line is: `::name key=value,...::data` behind white space, else `##[name key=value;...]data` anywhere.
 * What is none of the first kind, or has a name that is not known, is tried as one of the second.
 *
 * @param names - the known names, in lower case
 */
export function parseCommand(
	line: string,
	names: ReadonlySet<string> = COMMANDS,
): Command | undefined {
	return parseNew(trimStart(line), names) ?? parseOld(line, names);
}

function parseNew(
	message: string,
	names: ReadonlySet<string>,
): Command | undefined {
	if (!startsByCulture(message, "::")) return undefined;
	const end = indexByCulture(message, "::", 2);
	if (end < 0) return undefined;
	const info = message.slice(2, end);
	const space = info.indexOf(" ");
	const name = space < 0 ? info : info.slice(0, space);
	if (!names.has(name.toLowerCase())) return undefined;
	const properties = space > 0 ? trim(info.slice(space + 1)) : "";
	return {
		name: name.toLowerCase(),
		properties: propertiesIn(properties, ",", unescapeProperty),
		data: unescapeData(message.slice(end + 2)),
	};
}

function parseOld(
	message: string,
	names: ReadonlySet<string>,
): Command | undefined {
	const start = indexByCulture(message, "##[", 0);
	const end = start < 0 ? -1 : message.indexOf("]", start); // this one by ordinal comparison
	if (end < 0) return undefined;
	const info = message.slice(start + 3, end);
	const space = info.indexOf(" ");
	const name = space < 0 ? info : info.slice(0, space);
	if (!names.has(name.toLowerCase())) return undefined;
	return {
		name: name.toLowerCase(),
		properties: propertiesIn(
			space > 0 ? info.slice(space + 1) : "",
			";",
			unescapeOld,
		),
		data: unescapeOld(message.slice(end + 1)),
	};
}

function propertiesIn(
	text: string,
	separator: string,
	meaningOf: (text: string) => string,
): ReadonlyMap<string, string> {
	return new Map(
		text.split(separator).flatMap((property): [string, string][] => {
			const [, key = "", value = ""] =
				/^=*([^=]+)=+(.+)$/s.exec(property) ?? [];
			return key === "" ? [] : [[key.toLowerCase(), meaningOf(value)]];
		}),
	);
}

/** The order of the replacements is the runner's. */
function unescapeWith(replacements: readonly (readonly [string, string])[]) {
	return (text: string) =>
		replacements.reduce(
			(done, [escaped, meaning]) => done.replaceAll(escaped, meaning),
			text,
		);
}

const unescapeData = unescapeWith([
	["%0D", "\r"],
	["%0A", "\n"],
	["%25", "%"],
]);
const unescapeProperty = unescapeWith([
	["%0D", "\r"],
	["%0A", "\n"],
	["%3A", ":"],
	["%2C", ","],
	["%25", "%"],
]);
const unescapeOld = unescapeWith([
	["%3B", ";"],
	["%0D", "\r"],
	["%0A", "\n"],
	["%5D", "]"],
	["%25", "%"],
]);

/** What ICU passes over when it compares: format and control characters, but for those that are white space. */
const IGNORED =
	/^(?![\t-\r\u0085])[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Where ICU finds a text of plain ASCII. It passes over what it ignores, and finds nothing that ends inside a cluster: a
 * combining character behind the last one makes it another character.
 */
export function indexByCulture(
	text: string,
	pattern: string,
	from: number,
): number {
	for (
		let start = text.indexOf(pattern[0] ?? "", from);
		start >= 0;
		start = text.indexOf(pattern[0] ?? "", start + 1)
	)
		if (matchesAt(text, pattern, start)) return start;
	return -1;
}

function startsByCulture(text: string, pattern: string): boolean {
	return matchesAt(text, pattern, skipIgnored(text, 0));
}

function matchesAt(text: string, pattern: string, start: number): boolean {
	let at = start;
	for (const [index, character] of Array.from(pattern).entries()) {
		if (index > 0) at = skipIgnored(text, at);
		if (text[at] !== character) return false;
		at++;
	}
	const cluster = clusters.segment(text.slice(at - 1, at + 64)).containing(0);
	return !/[^\p{Default_Ignorable_Code_Point}]/u.test(
		cluster?.segment.slice(1) ?? "",
	);
}

function skipIgnored(text: string, start: number): number {
	let at = start;
	for (;;) {
		const found = IGNORED.exec(text.slice(at, at + 2));
		if (found === null) return at;
		at += found[0].length;
	}
}

/** Makes lines of bytes as .NET's StreamReader does: a byte order mark at the start says how, and is swallowed. */
export class LineReader {
	#head: Buffer | undefined = Buffer.alloc(0);
	#decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	#rest = "";

	push(chunk: Buffer): readonly string[] {
		if (this.#head === undefined) return this.#split(chunk);
		this.#head = Buffer.concat([this.#head, chunk]);
		return this.#head.length < 3 ? [] : this.#begin();
	}

	end(): readonly string[] {
		const lines = this.#head === undefined ? [] : this.#begin();
		this.#rest += this.#decoder.decode();
		const last = this.#rest.replace(/\r$/, "");
		return this.#rest === "" ? lines : [...lines, last];
	}

	#begin(): readonly string[] {
		const head = this.#head ?? Buffer.alloc(0);
		this.#head = undefined;
		const mark = head.toString("latin1", 0, 3);
		const utf16 = /^(?:\xff\xfe|\xfe\xff)/.exec(mark)?.[0];
		if (utf16 !== undefined)
			this.#decoder = new TextDecoder(
				utf16 === "\xff\xfe" ? "utf-16le" : "utf-16be",
				{ ignoreBOM: true },
			);
		const length = utf16 === undefined ? (mark === "\xef\xbb\xbf" ? 3 : 0) : 2;
		return this.#split(head.subarray(length));
	}

	/** A CR at the end may be half of a CRLF. U+0085, U+2028 and U+2029 end no line. */
	#split(bytes: Buffer): readonly string[] {
		this.#rest += this.#decoder.decode(bytes, { stream: true });
		const lines = this.#rest.split(/\r\n|\n|\r(?!$)/);
		this.#rest = lines.pop() ?? "";
		return lines;
	}
}

export interface Annotation {
	readonly kind: string;
	/** Masked. */
	readonly message: string;
	/** As they are: the runner does not mask them. */
	readonly properties: Readonly<Record<string, string>>;
}

const LONGEST_MESSAGE = 4_096;

/** What the runner makes of the lines of one step, on both streams. */
export class StepLog {
	/** As it is shown, with debug lines. */
	readonly lines: string[] = [];
	readonly annotations: Annotation[] = [];
	readonly state = new Map<string, string>();
	readonly outputs = new Map<string, string>();
	/** Commands that the runner refuses; they make the step fail. */
	readonly refused: string[] = [];
	readonly #masker: RunnerMasker;
	#stopToken: string | undefined;

	constructor(masker: RunnerMasker) {
		this.#masker = masker;
	}

	take(line: string): void {
		const command = /::|##|[:#][^ -~]/.test(line)
			? parseCommand(line, this.#names)
			: undefined;
		if (command === undefined) this.#show(line);
		else if (this.#stopToken !== undefined) {
			if (command.name === this.#stopToken.toLowerCase())
				this.#stopToken = undefined;
			this.#show(line);
		} else if (!this.#obey(command, line)) {
			this.refused.push(command.name);
			this.#show(`##[error]Unable to process command '${line}' successfully.`);
		}
	}

	get #names(): ReadonlySet<string> {
		return this.#stopToken === undefined
			? COMMANDS
			: new Set([...COMMANDS, this.#stopToken.toLowerCase()]);
	}

	/** One or more lines, masked as one text. */
	#show(text: string): void {
		this.lines.push(...this.#masker.mask(text).split(/\r\n|\n|\r/));
	}

	/** @returns false for what the runner does not accept */
	#obey({ name, properties, data }: Command, line: string): boolean {
		switch (name) {
			case "stop-commands":
				if (data === "" || isNameOrReserved(data)) return false;
				this.#stopToken = data;
				if (data.length > 6) this.#masker.addValue(data);
				this.#show(line);
				return true;
			case "add-mask":
				this.#masker.addMask(data);
				return true;
			case "save-state":
			case "set-output": {
				const key = properties.get("name");
				if (key === undefined) return false;
				(name === "save-state" ? this.state : this.outputs).set(key, data);
				return true;
			}
			case "error":
			case "warning":
			case "notice": {
				const message = this.#masker.mask(data).slice(0, LONGEST_MESSAGE);
				this.annotations.push({
					kind: name,
					message,
					properties: Object.fromEntries(properties),
				});
				this.lines.push(...`##[${name}]${message}`.split(/\r\n|\n|\r/));
				return true;
			}
			case "debug":
			case "group":
				this.#show(`##[${name}]${data}`);
				return true;
			case "endgroup":
				this.#show("##[endgroup]");
				return true;
			case "echo":
				return /^(?:on|off)$/i.test(trim(data));
			case "set-env":
			case "add-path":
				return false; // switched off, unless the workflow says otherwise
			default:
				return true; // problem matchers
		}
	}
}

function isNameOrReserved(token: string): boolean {
	const name = token.toLowerCase();
	return COMMANDS.has(name) || name === "pause-logging";
}
