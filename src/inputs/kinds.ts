import { statSync } from "node:fs";
import { resolve as resolvePath } from "node:path";
import type { InputRow } from "../providers/inputs.ts";
import type { Environment } from "../runner/environment.ts";
import { splitArguments } from "./arguments.ts";
import { givenText } from "./given.ts";
import { say } from "./messages.ts";
import { InputError } from "./read.ts";
import { parseShell, SHELL_NAMES, type Shell } from "./shell.ts";

/** A row with the way in which it is read. */
export interface Input<T> extends InputRow {
	/** The text as it was given, without a default. Undefined when there is none. */
	given(environment: Environment): string | undefined;
	/** @throws InputError when it is not acceptable */
	read(environment: Environment): T;
}

/** Text at whose ends white space does not count. */
export function text(row: InputRow): Input<string | undefined> {
	return input(row, (given) => given);
}

/** Text as it was written. Blank text is an error. */
export function script(row: InputRow): Input<string | undefined> {
	const given = (environment: Environment) => givenText(row.name, environment);
	return {
		...row,
		type: "script",
		given,
		read(environment) {
			const script = given(environment);
			if (script?.trim() === "") throw new InputError(say.noCommand(row.name));
			return script;
		},
	};
}

/** One item a line. */
export function lines(row: InputRow): Input<readonly string[]> {
	return input({ ...row, type: "list" }, (given = "") =>
		given
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => line !== ""),
	);
}

/** Names of variables, and prefixes that end in `*`. */
export function patterns(row: InputRow): Input<readonly string[]> {
	return input({ ...row, type: "list" }, (given) => {
		const patterns = itemsOf(given);
		if (!patterns.every((pattern) => /^[A-Za-z_][\w-]*\*?$/.test(pattern)))
			throw new InputError(say.patterns(row.name));
		return patterns;
	});
}

/** A list of some items. When it is empty it has the row's default, or else all of them. */
export function someOf<T extends string>(
	row: InputRow,
	accepted: readonly T[],
): Input<ReadonlySet<T>> {
	return input({ ...row, type: "list" }, (given) => {
		const items = itemsOf(given);
		if (!items.every((item) => accepted.some((known) => known === item)))
			throw notAccepted(row, accepted, ", one or more of them");
		const chosen = items.length > 0 ? items : itemsOf(row.default);
		return new Set(
			chosen.length > 0
				? accepted.filter((item) => chosen.includes(item))
				: accepted,
		);
	});
}

export function oneOf<T extends string>(
	row: InputRow & { readonly default: T },
	accepted: readonly T[],
): Input<T> {
	return input({ ...row, type: "word" }, (given) => {
		const found = accepted.find((item) => item === given);
		if (found === undefined) throw notAccepted(row, accepted);
		return found;
	});
}

/** Booleans of YAML 1.2's core schema, as @actions/core has them. */
export function boolean(
	row: InputRow & { readonly default: "true" | "false" },
): Input<boolean> {
	return input({ ...row, type: "boolean" }, (given = "") => {
		if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(given))
			throw new InputError(say.booleans(row.name));
		return given.toLowerCase() === "true";
	});
}

/** A decimal number, more than 0 and at most `most`. */
export function number(
	row: InputRow & { readonly default: string },
	kind: "a whole number" | "a number of seconds",
	most: number,
): Input<number> {
	const pattern =
		kind === "a whole number" ? /^[0-9]+$/ : /^[0-9]+(?:\.[0-9]+)?$/;
	return input({ ...row, type: "number" }, (given = "") => {
		const number = pattern.test(given) ? Number(given) : 0;
		if (number <= 0 || number > most)
			throw new InputError(say.numbers(row.name, kind, most));
		return number;
	});
}

/** An existing directory, as an absolute path. Without one it is the workspace. */
export function directory(row: InputRow, workspace: string): Input<string> {
	return input({ ...row, type: "path" }, (given) => {
		if (given === undefined) return workspace;
		const path = resolvePath(workspace, given);
		if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
			throw new InputError(say.noDirectory(row.name));
		return path;
	});
}

/** Arguments, split as the runner splits them. */
export function words(row: InputRow): Input<readonly string[] | undefined> {
	return input({ ...row, type: "list" }, (given) =>
		given === undefined ? undefined : splitArguments(given),
	);
}

export function shell(row: InputRow): Input<Shell | undefined> {
	return input({ ...row, type: "word" }, (given) => {
		if (given === undefined) return undefined;
		const shell = parseShell(given);
		if (shell === undefined)
			throw new InputError(say.shells(row.name, listed(SHELL_NAMES)));
		return shell;
	});
}

/** A container image, without `docker://`, which the `uses:` of a workflow has in front of it. */
export function image(row: InputRow): Input<string | undefined> {
	return input(row, (given) => {
		const image = given?.replace(/^docker:\/\//, "");
		if (image === undefined) return undefined;
		if (!/^[A-Za-z0-9][^\s]*$/.test(image))
			throw new InputError(say.imageName(row.name));
		if (process.platform === "win32")
			throw new InputError(say.imageOnWindows(row.name));
		return image;
	});
}

/** @param parse - gets the trimmed text, or else the default, which an empty input does not get from the runner */
function input<T>(
	row: InputRow,
	parse: (given: string | undefined) => T,
): Input<T> {
	const given = (environment: Environment) =>
		givenText(row.name, environment)?.trim() || undefined;
	return {
		...row,
		given,
		read: (environment) => parse(given(environment) ?? row.default),
	};
}

/** Items are separated by commas, spaces or line breaks. */
function itemsOf(given = ""): readonly string[] {
	return given.split(/[\s,]+/).filter((item) => item !== "");
}

function notAccepted(
	{ name }: InputRow,
	accepted: readonly string[],
	more = "",
): InputError {
	return new InputError(say.accepts(name, listed(accepted), more));
}

function listed(accepted: readonly string[]): string {
	return accepted.map((item) => `\`${item}\``).join(", ");
}
