import { describe, expect, test } from "vitest";
import {
	argumentsFor,
	DEFAULTS,
	parseShell,
	SHELL_NAMES,
} from "../../src/inputs/shell.ts";

/** The command line, in words, for a script at the path `S`. */
function line(text: string) {
	const shell = parseShell(text);
	if (shell === undefined) return undefined;
	const { command, extension, kind } = shell;
	return [[command, ...argumentsFor(shell, "S")].join("|"), extension, kind];
}

/** Source: actions/runner, ScriptHandlerHelpers.cs. */
describe("the shells of a `run:` step", () => {
	test.each([
		["bash", "bash|--noprofile|--norc|-e|-o|pipefail|S", ".sh", "other"],
		["sh", "sh|-e|S", ".sh", "other"],
		["pwsh", "pwsh|-command|. 'S'", ".ps1", "powershell"],
		["powershell", "powershell|-command|. 'S'", ".ps1", "powershell"],
		["python", "python|S", ".py", "other"],
		["BASH", "BASH|--noprofile|--norc|-e|-o|pipefail|S", ".sh", "other"],
	])("%s", (name, ...expected) => {
		expect(line(name)).toEqual(expected);
	});

	test("cmd, whose quotes are its own", () => {
		expect(parseShell("cmd")).toEqual({
			command: "cmd",
			template: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
			extension: ".cmd",
			kind: "cmd",
		});
	});

	test.each([
		["pwsh", "a'b", ". 'a''b'"],
		["powershell", "\u2018a\u201b", ". '\u2018\u2018a\u201b\u201b'"],
		["pwsh -File {0}", "a'b", "a'b"],
		["pwsh", "a$&b", ". 'a$&b'"],
		["python", "$$'`", "$$'`"],
	])("a path stands for itself: %s, %s", (name, path, last) => {
		const shell = parseShell(name);
		if (shell === undefined) throw new Error("no shell");
		expect(argumentsFor(shell, path).at(-1)).toBe(last);
	});

	test("those of a script that names none", () => {
		const lines = Object.values(DEFAULTS)
			.flat()
			.map((shell) => [shell.command, ...argumentsFor(shell, "S")].join("|"));
		expect(lines).toEqual([
			"bash|-e|S",
			"sh|-e|S",
			"pwsh|-command|. 'S'",
			"powershell|-command|. 'S'",
			"sh|-e|S",
		]);
	});

	test("are all that are named", () => {
		expect(SHELL_NAMES.toSorted()).toEqual(
			["bash", "sh", "pwsh", "powershell", "cmd", "python"].toSorted(),
		);
	});
});

describe("a template", () => {
	test.each([
		["perl {0}", "perl|S", "", "other"],
		["bash -x {0}", "bash|-x|S", ".sh", "other"],
		["/opt/my-shell --file={0} -v", "/opt/my-shell|--file=S|-v", "", "other"],
		['node "{0}" "two words"', "node|S|two words", "", "other"],
		[
			"pwsh -NoProfile -File {0}",
			"pwsh|-NoProfile|-File|S",
			".ps1",
			"powershell",
		],
		["diff {0} {0}", "diff|S|S", "", "other"],
		["perl\t-w\n{0}", "perl|-w|S", "", "other"],
	])("%j", (template, ...expected) => {
		expect(line(template)).toEqual(expected);
	});
});

test.each([
	"fish",
	"bash -x",
	"perl",
	"perl {1}",
	"{0}",
	"/bin/bash",
	"bash, sh",
	"",
	" {0}",
	" perl {0}",
])("%j is none", (text) => {
	expect(parseShell(text)).toBeUndefined();
});
