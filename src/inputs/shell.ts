import { splitArguments } from "./arguments.ts";

/** How a script is run: a program, and its arguments with `{0}` where the script's path goes. */
export interface Shell {
	readonly command: string;
	/** Split by .NET's rule, before the path is put in. */
	readonly template: string;
	/** Of the script's file, with its dot; "" for a template of the user's. */
	readonly extension: string;
	/** Which changes the script needs; `cmd` also wants its arguments as they are. */
	readonly kind: "cmd" | "powershell" | "other";
}

type Known = Omit<Shell, "command">;

const POWERSHELL: Known = {
	template: `-command ". '{0}'"`,
	extension: ".ps1",
	kind: "powershell",
};

/** The shells of a `run:` step. Source: actions/runner, ScriptHandlerHelpers.cs. */
const SHELLS: ReadonlyMap<string, Known> = new Map([
	[
		"bash",
		{
			template: "--noprofile --norc -e -o pipefail {0}",
			extension: ".sh",
			kind: "other",
		},
	],
	["sh", { template: "-e {0}", extension: ".sh", kind: "other" }],
	["pwsh", POWERSHELL],
	["powershell", POWERSHELL],
	[
		"cmd",
		{
			template: `/D /E:ON /V:OFF /S /C "CALL "{0}""`,
			extension: ".cmd",
			kind: "cmd",
		},
	],
	["python", { template: "{0}", extension: ".py", kind: "other" }],
]);

export const SHELL_NAMES: readonly string[] = [...SHELLS.keys()];

/** The shells that a `run:` step without `shell` has, the first of each pair when it is there. */
export const DEFAULTS = {
	// `bash -e {0}`: without pipefail, unlike `shell: bash`
	posix: ["bash", "sh"].map((command) => ({ ...known("sh"), command })),
	windows: ["pwsh", "powershell"].map(known),
	container: known("sh"),
} as const;

function known(command: string): Shell {
	const shell = SHELLS.get(command);
	if (shell === undefined) throw new TypeError(`no shell: ${command}`);
	return { command, ...shell };
}

/** The arguments with which a shell runs the script at a path. Not for `cmd`, whose quotes are its own. */
export function argumentsFor(
	{ template, kind }: Shell,
	path: string,
): string[] {
	// Between quotes of PowerShell, a quote in the path is doubled; it takes five characters for one.
	const quoted = `'${path.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
	return splitArguments(template).map((word) =>
		(kind === "powershell" ? word.replaceAll("'{0}'", () => quoted) : word)
			// A `$` in a path stands for itself.
			.replaceAll("{0}", () => path),
	);
}

/**
 * A shell by its name, or a template such as `perl {0}`, split at its first space. A known name with arguments of the
 * user's keeps its extension and changes. Undefined for anything else.
 */
export function parseShell(text: string): Shell | undefined {
	const [, command = "", template = ""] = /^(\S+)\s*(.*)$/s.exec(text) ?? [];
	const shell = SHELLS.get(command.toLowerCase());
	if (template === "")
		return shell === undefined ? undefined : { command, ...shell };
	if (!template.includes("{0}")) return undefined;
	return { extension: "", kind: "other", ...shell, command, template };
}
