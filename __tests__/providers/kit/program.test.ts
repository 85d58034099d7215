import { describe, expect, test } from "vitest";
import { commandFor } from "../../../src/providers/kit/program.ts";

const WBIN = "C:\\Program Files\\Microsoft SDKs\\Azure\\CLI2\\wbin";
const cmd = "C:\\Windows\\System32\\cmd.exe";

const windows = (...files: readonly string[]) => ({
	platform: "win32" as const,
	isProgram: (path: string) => [cmd, ...files].includes(path),
});
const environment = { Path: `workspace;.;C:\\100%\\bin;${WBIN}`, ComSpec: cmd };
const AZ = { name: "az", batch: true } as const;

describe("a batch file in the place of a program", () => {
	test("is started by cmd.exe, under its whole path in quotes", () => {
		expect(
			commandFor(
				AZ,
				["account", "--resource", "https://vault.azure.net"],
				environment,
				windows(`${WBIN}\\az.cmd`),
			),
		).toEqual({
			program: cmd,
			args: [
				...["/D", "/S", "/C"],
				`""${WBIN}\\az.cmd" account --resource https://vault.azure.net"`,
			],
			verbatim: true,
		});
	});

	test("comes after a program, and is looked for only where it may be one", () => {
		const both = windows(`${WBIN}\\az.cmd`, `${WBIN}\\az.exe`);
		expect(commandFor(AZ, ["a b"], environment, both)).toEqual({
			program: `${WBIN}\\az.exe`,
			args: ["a b"],
		});
		const batch = windows(`${WBIN}\\az.cmd`);
		expect(commandFor({ name: "az" }, [], environment, batch)).toBeUndefined();
	});

	test.each([
		"workspace\\az.cmd",
		".\\az.cmd",
		"az.cmd",
		"C:\\100%\\bin\\az.cmd",
	])("is not taken from the working directory, nor from where cmd.exe would read another path: %s", (file) => {
		expect(commandFor(AZ, [], environment, windows(file))).toBeUndefined();
	});

	test.each([
		"a b",
		"a&b",
		"%PATH%",
		'a"b',
		"a|b",
		"^",
		"(a)",
		"!a!",
		"",
	])("gets no argument that cmd.exe would read: %s", (arg) => {
		const machine = windows(`${WBIN}\\az.cmd`);
		expect(() => commandFor(AZ, [arg], environment, machine)).toThrow(
			"an argument that no batch file gets",
		);
	});

	test("does not exist elsewhere", () => {
		const linux = {
			platform: "linux" as const,
			isProgram: (path: string) => path === "/bin/az.cmd",
		};
		expect(commandFor(AZ, [], { PATH: "/bin" }, linux)).toBeUndefined();
	});
});
