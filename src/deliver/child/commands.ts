/**
 * Follows the workflow commands in what a child prints, byte for byte, on both of its streams:
 *
 * - `save-state` is taken out, so that a child cannot write what the post step reads;
 * - it is known whether `stop-commands` is in force at the end, since the action's own commands would then be text.
 *
 * Which line is a command is the runner's rule (ActionCommand.cs): its trimmed start is `::name`, followed by a space or
 * `::`; or it holds `##[name` anywhere, followed by a space or `]`. Names are compared without regard to case. A line
 * ends at LF, CR or CRLF.
 */
export interface CommandWatch {
	/** A filter for one stream; what it gives is passed on. */
	filter(): CommandFilter;
	/** What makes the runner obey commands again, or undefined when it does. */
	resume(): string | undefined;
}

export interface CommandFilter {
	push(chunk: Buffer): Buffer;
	/** What was held back. */
	flush(): Buffer;
}

/** What .NET's TrimStart takes off, in UTF-8 read as Latin-1. */
const SPACE =
	"(?:[\\t-\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80)*";
const SAVE_STATE = new RegExp(
	`^${SPACE}::save-state(?: |::)|##\\[save-state[ \\]]`,
	"i",
);
/** The end of an unfinished line that may become one of them. */
const BEGINNING = new RegExp(
	`^(${SPACE})(?:${beginningsOf("::save-state::")}|::save-state:?)$|(?:${beginningsOf("##[save-state")}|##\\[save-state)$`,
	"i",
);
const INDENT = new RegExp(`^${SPACE}`);

/** No stop token is longer; the rest of a line is of no interest. */
const LONGEST_LINE = 4_096;

/** Every proper beginning of a text, as a pattern. */
function beginningsOf(text: string): string {
	return Array.from({ length: text.length - 1 }, (_, index) =>
		text.slice(0, index + 1).replaceAll("[", "\\["),
	)
		.reverse()
		.join("|");
}

export function watchCommands(): CommandWatch {
	let stopToken: string | undefined;

	function note(line: string): void {
		const command = commandIn(line);
		if (command === undefined) return;
		const { name, data } = command;
		if (stopToken === undefined) {
			if (name === "stop-commands" && data !== "")
				stopToken = data.replaceAll("%25", "%");
		} else if (name === stopToken.toLowerCase()) stopToken = undefined;
	}
	return {
		filter: () => createFilter(note),
		resume: () => (stopToken === undefined ? undefined : commandOf(stopToken)),
	};
}

/** What a stop token is obeyed as. Behind a space it is a property, so nothing is: it could only be another command. */
function commandOf(stopToken: string): string | undefined {
	if (stopToken.includes(" ")) return undefined;
	return stopToken.includes("::") ? `##[${stopToken}]` : `::${stopToken}::`;
}

/** The command that a line is, its name in lower case. Without regular expressions, since a line can be long and odd. */
function commandIn(line: string): { name: string; data: string } | undefined {
	const start = INDENT.exec(line)?.[0].length ?? 0;
	if (line.startsWith("::", start)) {
		const end = line.indexOf("::", start + 2);
		if (end >= 0)
			return {
				name: nameIn(line.slice(start + 2, end)),
				data: line.slice(end + 2),
			};
	}
	const old = line.indexOf("##[");
	const end = line.indexOf("]", old);
	return old < 0 || end < 0
		? undefined
		: { name: nameIn(line.slice(old + 3, end)), data: line.slice(end + 1) };
}

/** What stands in front of the properties. */
function nameIn(info: string): string {
	return (info.split(" ", 1)[0] ?? "").toLowerCase();
}

function createFilter(note: (line: string) => void): CommandFilter {
	let line = ""; // the unfinished line, as far as it was passed on
	let held = ""; // what comes behind it and may begin a command
	let dropping: "line" | "rest" | undefined; // what of the unfinished line is taken out
	let swallows = false; // whether the last CR was taken out, and so is the LF that may follow

	/** One line, or the next piece of an unfinished one. Returns what is passed on of it. */
	function take(piece: string, end: string): string {
		swallows = false;
		const whole = line + held + piece;
		const shown = line.length;
		if (dropping === undefined) {
			const command = SAVE_STATE.exec(whole);
			if (command === null) return pass(whole, end);
			const before = whole.slice(shown, Math.max(shown, command.index));
			dropping = (line + before).trim() === "" ? "line" : "rest";
			line = whole.slice(0, command.index);
			held = "";
			return before + drop(end);
		}
		return drop(end);
	}
	/** The rest of a line does not go on. What stood in front of it still gets its end. */
	function drop(end: string): string {
		const rest = dropping === "rest" ? end : "";
		swallows = rest === "" && end === "\r";
		if (end !== "") {
			note(line);
			finish();
		}
		return rest;
	}
	/** What is new of a line that has no such command, as far as it cannot become one. */
	function pass(whole: string, end: string): string {
		const shown = line.length;
		if (end !== "") {
			note(whole);
			finish();
			return whole.slice(shown) + end;
		}
		const beginning = BEGINNING.exec(whole);
		const from =
			beginning === null
				? whole.length
				: Math.max(shown, beginning.index + (beginning[1] ?? "").length);
		held = whole.slice(from);
		line = whole.slice(0, from).slice(0, LONGEST_LINE);
		return whole.slice(shown, from);
	}
	function finish(): void {
		line = "";
		held = "";
		dropping = undefined;
	}
	return {
		push(whole) {
			const chunk = swallows && whole[0] === 0x0a ? whole.subarray(1) : whole;
			if (whole.length > 0) swallows = false;
			if (isHarmless(chunk)) {
				line = tailOf(chunk, line);
				return chunk;
			}
			let passed = "";
			for (const [, piece = "", end = ""] of chunk
				.toString("latin1")
				.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g))
				if (piece !== "" || end !== "") passed += take(piece, end);
			return Buffer.from(passed, "latin1");
		},
		flush() {
			if (line + held !== "") note(line + held);
			const rest = held;
			finish();
			return Buffer.from(rest, "latin1");
		},
	};

	/** Whether a chunk neither holds a command nor continues or begins one: all that most logs have. */
	function isHarmless(chunk: Buffer): boolean {
		return (
			dropping === undefined &&
			held === "" &&
			!/::|##/.test(line) &&
			!chunk.includes("::") &&
			!chunk.includes("##[") &&
			!/[:#[]/.test(chunk.toString("latin1", chunk.length - 2))
		);
	}
}

function tailOf(chunk: Buffer, line: string): string {
	const start = Math.max(chunk.lastIndexOf("\n"), chunk.lastIndexOf("\r")) + 1;
	const tail = chunk.toString("latin1", start, start + LONGEST_LINE);
	return start > 0 ? tail : (line + tail).slice(0, LONGEST_LINE);
}
