import type { Sink } from "./declarations/declaration.ts";
import { type Problem, SecretError } from "./errors.ts";
import type { Message } from "./message.ts";
import { say } from "./messages.ts";

const KIB = 1024;
/** Linux gives one `NAME=value` with its NUL 32 pages (MAX_ARG_STRLEN), in bytes. */
const LONGEST_VARIABLE = 128 * KIB - 1;
/** The longest `NAME=value` on Windows, in characters. */
const LONGEST_VARIABLE_ON_WINDOWS = 32_766;
/** Arguments and environment of a process share about 2 MiB on Linux; half of that is left to others, in bytes. */
const ENVIRONMENT = KIB * KIB;
/** GitHub allows 1 MB of outputs a job and counts UTF-16, in bytes. */
const OUTPUTS = KIB * KIB;

/** @throws SecretError where the system takes no variable of that size */
export function checkVariable(
	name: string,
	text: string,
	windows: boolean,
): void {
	const size = windows
		? name.length + 1 + text.length
		: Buffer.byteLength(`${name}=${text}`);
	const [limit, unit] = windows
		? [LONGEST_VARIABLE_ON_WINDOWS, "characters"]
		: [LONGEST_VARIABLE, "bytes"];
	if (size > limit)
		throw new SecretError("malformed", say.variableTooLarge(size, limit, unit));
}

/** What goes somewhere: a text, or the path of a file, which is short. */
interface Sized {
	readonly name: string;
	readonly sinks: ReadonlySet<Sink>;
	readonly text: string;
}

/** What is too much for a sink by all of its texts together, with the largest of them. */
export function tooMuch(all: readonly Sized[]): Problem[] {
	const judge = (
		sink: Sink,
		limit: number,
		size: (text: string) => number,
		tell: (size: number, limit: number, names: string) => Message,
	): Problem[] => {
		const sizes = all
			.filter(({ sinks }) => sinks.has(sink))
			.map(({ name, text }) => ({ name, size: size(`${name}=`) + size(text) }));
		const total = sizes.reduce((sum, { size }) => sum + size, 0);
		if (total <= limit) return [];
		const largest = sizes
			.toSorted((a, b) => b.size - a.size)
			.slice(0, 3)
			.map(({ name, size }) => `${name} (${size})`);
		return [{ message: tell(total, limit, largest.join(", ")) }];
	};
	return [
		...judge("env", ENVIRONMENT, Buffer.byteLength, say.environmentTooLarge),
		...judge("output", OUTPUTS, (text) => 2 * text.length, say.outputsTooLarge),
	];
}
