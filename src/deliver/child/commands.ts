import {
	COMMANDS,
	newReadings,
	oldReadings,
	type Reading,
} from "../../runner/commands.ts";
import { WHITE_SPACE } from "../../runner/text.ts";

/**
 * Takes two workflow commands out of what a child prints, byte for byte, on both of its streams:
 *
 * - `save-state`, with the rest of its line, so that a child cannot write what the post step reads;
 * - `stop-commands`: what the action itself says at the end has to be obeyed, whatever the child has printed, on either
 *   stream. So the runner never hears of it. It gets a space inside and is obeyed here: until its token comes, everything
 *   that looks like a command gets one.
 *
 * Which line is a command: runner/commands.ts. A line ends at LF, CR or CRLF.
 */
interface CommandWatch {
	/** A filter for one stream; what it gives is passed on. */
	filter(): CommandFilter;
}

export interface CommandFilter {
	push(chunk: Buffer): Buffer;
	/** What was held back. */
	flush(): Buffer;
}

/** What may stand in front of `::`, in UTF-8 read as Latin-1; a byte order mark too, at the start of a stream. */
const SPACE = `(?:${Array.from(`${WHITE_SPACE}\uFEFF`, (character) =>
	Buffer.from(character).toString("latin1"),
).join("|")})*`;
const SAVE_STATE = new RegExp(
	`^${SPACE}::save-state[^\\w-]|##\\[save-state[^\\w-]`,
	"i",
);
/** What is no command does not match; most lines of a log do not. */
const MAY_BE_ONE = new RegExp(`^${SPACE}::|##\\[`);
/** Where a space makes text of a command. */
const STOP = new RegExp(
	`^${SPACE}:(?=:stop-commands[^\\w-])|##(?=\\[stop-commands[^\\w-])`,
	"gi",
);
const ANY = new RegExp(`^${SPACE}:(?=:)|##(?=\\[)`, "g");
/** The end of an unfinished line that may become one of them. */
const BEGINNING = new RegExp(
	`^(${SPACE})(?:${beginningsOf("::save-state", "::stop-commands")})$|(?:${beginningsOf("##[save-state", "##[stop-commands")})$`,
	"i",
);

/** In bytes. No stop token is longer; the rest of a line is of no interest. */
const LONGEST_LINE = 4_096;

/** Every beginning of the texts, and the texts themselves, as a pattern. */
function beginningsOf(...texts: readonly string[]): string {
	const all = texts.flatMap((text) =>
		Array.from(text, (_, index) => text.slice(0, index + 1)),
	);
	return all
		.toSorted((a, b) => b.length - a.length)
		.map((text) => text.replaceAll("[", "\\["))
		.join("|");
}

export function watchCommands(): CommandWatch {
	let stopToken: string | undefined;

	function note(line: string): void {
		if (!MAY_BE_ONE.test(line)) return;
		const text = Buffer.from(line, "latin1").toString();
		const names = readingsOf(text, stopToken);
		if (stopToken === undefined)
			stopToken = names
				.filter(({ name }) => name === "stop-commands")
				.find(({ data }) => isToken(data))
				?.data.toLowerCase();
		else if (names.some(({ name }) => name === stopToken))
			stopToken = undefined;
	}
	return { filter: () => createFilter(note, () => stopToken !== undefined) };
}

/** A line whose `::name` nobody knows is tried as `##[name`. */
function readingsOf(
	line: string,
	stopToken: string | undefined,
): readonly Reading[] {
	const isKnown = ({ name }: Reading) =>
		COMMANDS.has(name) || name === stopToken;
	const known = newReadings(line).filter(isKnown);
	return known.length > 0 ? known : oldReadings(line).filter(isKnown);
}

/** The runner refuses a token that is empty or the name of a command: the step would fail. */
function isToken(data: string): boolean {
	return data !== "" && !COMMANDS.has(data.toLowerCase());
}

/**
 * @param note - told of every line that can be a command
 * @param stopped - whether no command is to be obeyed
 */
function createFilter(
	note: (line: string) => void,
	stopped: () => boolean,
): CommandFilter {
	let line = ""; // the unfinished line as it came, as far as it was passed on
	let held = ""; // what comes behind it and may begin a command
	let dropping: "line" | "rest" | undefined; // what of the unfinished line is taken out
	let swallows = false; // whether the last CR was taken out, and so is the LF that may follow

	/** One line, or the next piece of an unfinished one. Returns what is passed on of it. */
	function take(piece: string, end: string): string {
		swallows = false;
		const whole = line + held + piece;
		if (dropping !== undefined) return drop(end);
		const command = SAVE_STATE.exec(whole);
		if (command === null) return pass(whole, end);
		const before = release(whole, Math.max(line.length, command.index));
		dropping = whole.slice(0, command.index).trim() === "" ? "line" : "rest";
		line = whole.slice(0, command.index);
		held = "";
		return before + drop(end);
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
		if (end !== "") {
			const last = release(whole, whole.length);
			note(whole);
			finish();
			return last + end;
		}
		const beginning = BEGINNING.exec(whole);
		const to =
			beginning === null
				? whole.length
				: Math.max(line.length, beginning.index + (beginning[1] ?? "").length);
		const passed = release(whole, to);
		held = whole.slice(to);
		line = whole.slice(0, to).slice(0, LONGEST_LINE);
		return passed;
	}
	/** What of a line is passed on next, up to a place in it. */
	function release(whole: string, to: number): string {
		let passed = "";
		let from = line.length;
		if (!MAY_BE_ONE.test(whole)) return whole.slice(from, to);
		for (const { index, 0: found } of whole.matchAll(stopped() ? ANY : STOP)) {
			const inside = index + found.length;
			if (inside < from || inside >= to) continue;
			passed += `${whole.slice(from, inside)} `;
			from = inside;
		}
		return passed + whole.slice(from, to);
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
			const rest = release(line + held, line.length + held.length);
			if (line + held !== "") note(line + held);
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
