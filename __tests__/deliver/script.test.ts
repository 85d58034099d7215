import { describe, expect, test } from "vitest";
import { commandFor, findShell, merge } from "../../src/deliver/script.ts";
import { parseShell } from "../../src/inputs/shell.ts";
import type { Machine } from "../../src/processes/programs.ts";
import { problemsOf } from "../support/failure.ts";

const POWERSHELL =
	"C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
const FILE = "D:\\a\\_temp\\x\\script\\script.cmd";

const windows = (...files: string[]): Machine => ({
	platform: "win32",
	isProgram: (path) => files.includes(path),
});
const find = (
	shell: string | undefined,
	environment: Readonly<Record<string, string>>,
	machine: Machine,
) =>
	findShell(
		{
			shell: shell === undefined ? undefined : parseShell(shell),
			jobContainer: undefined,
		},
		environment,
		machine,
	);

describe("on Windows", () => {
	const Path =
		"C:\\Program Files\\PowerShell\\7;C:\\Windows\\System32\\WindowsPowerShell\\v1.0";
	const PWSH = "C:\\Program Files\\PowerShell\\7\\pwsh.exe";

	test("a script has pwsh, else powershell", () => {
		expect(find(undefined, { Path }, windows(PWSH, POWERSHELL)).path).toBe(
			PWSH,
		);
		expect(find(undefined, { Path }, windows(POWERSHELL)).path).toBe(
			POWERSHELL,
		);
	});

	test("`cmd` is the system's, whatever lies on PATH", () => {
		const machine = windows("C:\\tools\\cmd.exe");
		expect(find("cmd", { Path: ".;C:\\tools" }, machine).path).toBe(
			"C:\\Windows\\System32\\cmd.exe",
		);
	});

	test("what is not there is an error that says what would do", async () => {
		const wrong = () => find("npm {0}", { Path: "C:\\a" }, windows());
		expect(await problemsOf(wrong)).toEqual([
			"`shell`: there is no `npm` on PATH (an `.exe`; batch files are no shells). Install it in an earlier step, or choose another shell.",
		]);
	});

	test.each<[string, string[], boolean?]>([
		["cmd", [`/D /E:ON /V:OFF /S /C "CALL "${FILE}""`], true],
		["powershell", ["-command", `. '${FILE}'`]],
		["python", [FILE]],
	])("%s is started without another shell", (name, args, verbatim) => {
		const parsed = parseShell(name);
		if (parsed === undefined) throw new Error("no shell");
		const shell = { ...parsed, path: `C:\\x\\${name}.exe` };
		expect(commandFor(shell, FILE, "win32")).toEqual({
			program: shell.path,
			args,
			...(verbatim && { verbatim }),
		});
	});

	test("a declared name takes the place of one in another case", () => {
		expect(merge({ Token: "a", B: "b" }, { TOKEN: "c" }, "win32")).toEqual({
			B: "b",
			TOKEN: "c",
		});
		expect(merge({ Token: "a" }, { TOKEN: "c" }, "linux")).toEqual({
			Token: "a",
			TOKEN: "c",
		});
	});
});

describe("elsewhere", () => {
	const command = (platform: NodeJS.Platform) => {
		const shell = parseShell("sh");
		if (shell === undefined) throw new Error("no shell");
		return commandFor({ ...shell, path: "/bin/sh" }, "/t/s", platform);
	};

	test("on Linux no script leaves a core dump", () => {
		expect(command("linux").args[1]).toContain("ulimit -c 0");
	});

	test("on macOS no other shell stands between, which would drop DYLD_*", () => {
		expect(command("darwin")).toEqual({
			program: "/bin/sh",
			args: ["-e", "/t/s"],
		});
	});
});
