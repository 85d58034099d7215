import type { Message } from "../message.ts";
import { logCommand } from "./commands.ts";
import { EOL } from "./text.ts";

/** What the log can show. */
export interface Log {
	debug(text: string): void;
	info(text: string | Message): void;
	notice(message: Message): void;
	warning(message: Message): void;
	error(message: Message): void;
	startGroup(title: string): void;
	endGroup(): void;
}

/** What a log is made of: commands of the runner for texts. */
export type Commands = {
	readonly [K in keyof Log]: (text: string) => void;
};

/** Commands as lines on standard output. */
export function commandsTo(write: (text: string) => void): Commands {
	const command = (name: string) => (text: string) =>
		write(logCommand(name, text) + EOL);
	return {
		debug: command("debug"),
		info: (text) => write(text + EOL),
		notice: command("notice"),
		warning: command("warning"),
		error: command("error"),
		startGroup: command("group"),
		endGroup: command("endgroup"),
	};
}

/** In characters. The runner cuts messages at 4,096, and the address of the heading stands behind this. */
const LONGEST_MESSAGE = 3_600;

/**
 * A log whose every text goes through `clean` first: without secrets, and nothing in it that the runner obeys. What is
 * said of a kind ends with the address of its heading, in one place for all.
 *
 * @param address - puts it behind the text
 */
export function cleanLog(
	commands: Commands,
	clean: (text: string) => string,
	address: (message: Message) => string,
): Log {
	const shown = (message: Message) =>
		clean(address(message.with((text) => shorten(clean(text)))));
	return {
		debug: (text) => commands.debug(clean(text)),
		info: (said) =>
			commands.info(typeof said === "string" ? clean(said) : shown(said)),
		notice: (message) => commands.notice(shown(message)),
		warning: (message) => commands.warning(shown(message)),
		error: (message) => commands.error(shown(message)),
		startGroup: (title) => commands.startGroup(clean(title)),
		endGroup: () => commands.endGroup(""),
	};
}

function shorten(text: string): string {
	return text.length <= LONGEST_MESSAGE
		? text
		: `${text.slice(0, LONGEST_MESSAGE)}...`;
}
