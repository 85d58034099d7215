import type { Message } from "./message.ts";
import { say } from "./messages.ts";

/**
 * Why a reference gave no value.
 *
 * - `not-found`: the backend answered, and there is nothing there (the only reason that `optional` and `default` accept)
 * - `denied`: the backend answered, and we may not read it
 * - `unreachable`: no usable answer came (network, time-out)
 * - `malformed`: the reference, or the value behind it, has the wrong form
 * - `failed`: anything else
 */
export type Reason =
	| "not-found"
	| "denied"
	| "unreachable"
	| "malformed"
	| "failed";

/**
 * The one error class of a reference. Its message is for the user: what failed, and what to do. It never holds a
 * value, a header, a token or a stack trace, and never repeats the reference (the reporter puts that in front).
 */
export class SecretError extends Error {
	readonly reason: Reason;
	readonly said: Message;

	constructor(reason: Reason, said: Message, options?: ErrorOptions) {
		super(said.text, options);
		this.name = "SecretError";
		this.reason = reason;
		this.said = said;
	}
}

/**
 * Makes a SecretError of whatever was thrown. Text of a foreign error is not carried over: libraries put requests,
 * headers and tokens into theirs. Only a system error's code (`EACCES`) is.
 */
export function toSecretError(thrown: unknown): SecretError {
	if (thrown instanceof SecretError) return thrown;
	const code = systemCode(thrown);
	const said =
		code === undefined ? say.internalOfProvider() : say.systemError(code);
	return new SecretError("failed", said, { cause: thrown });
}

/** The `code` of a Node.js system error (`ENOENT`, `EACCES`, ...), or undefined. */
export function systemCode(thrown: unknown): string | undefined {
	if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
	return typeof thrown.code === "string" &&
		/^[A-Z][A-Z0-9_]+$/.test(thrown.code)
		? thrown.code
		: undefined;
}

/**
 * Where a declaration stands: the input or file it was read from, and its line, counted from 1; a variable of the
 * environment has none.
 */
export interface Origin {
	readonly source: string;
	readonly line?: number;
}

/** `secret-refs, line 3` */
export function placeOf({ source, line }: Origin): string {
	return line === undefined ? source : `${source}, line ${line}`;
}

/** One thing that is wrong, as the user reads it; `origin` is absent for problems of the step as a whole. */
export interface Problem {
	readonly origin?: Origin;
	readonly message: Message;
}

/** The step cannot go on: every problem that was found, in the order of the declarations. */
export class Failure extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[], options?: ErrorOptions) {
		super(`${problems.length} problems`, options);
		this.name = "Failure";
		this.problems = problems;
	}
}

/** A Failure of the step as a whole, with one problem. */
export function failure(message: Message, options?: ErrorOptions): Failure {
	return new Failure([{ message }], options);
}

/** Whatever ended the run, as a Failure. Of a defect of ours only its kind and place are shown: its text may hold anything. */
export function toFailure(thrown: unknown): Failure {
	if (thrown instanceof Failure) return thrown;
	const kind = thrown instanceof Error ? thrown.name : "unknown";
	const place = thrown instanceof Error ? codeOf(thrown) : "";
	return failure(say.internal(kind + place), { cause: thrown });
}

function codeOf({ stack = "" }: Error): string {
	const [, place] = /\n\s+at ([^\n]+)/.exec(stack) ?? [];
	return place === undefined ? "" : ` at ${place}`;
}
