import { userInfo } from "node:os";
import { expect, test } from "vitest";
import { accountIn, leaveToUser } from "../../src/lifetime/protect-windows.ts";
import type { Left } from "../../src/processes/children.ts";

const SID = "S-1-5-21-3623811015-3361044348-30300820-1013";

test.each<[string, string | undefined]>([
	[`"runnervm\\runneradmin","${SID}"\r\n`, `*${SID}`],
	[`"NT AUTHORITY\\SYSTEM","S-1-5-18"\r\n`, "*S-1-5-18"],
	[`"host\\J,\u00fcrgen","${SID}"`, `*${SID}`],
	['"host\\S-1-5-18",""', undefined],
	["", undefined],
	["ERROR: Invalid argument/option - '/user'.\r\n", undefined],
])("the account in %j", (csv, account) => {
	expect(accountIn(csv)).toBe(account);
});

/** A machine that answers so, and the programs that were run on it. */
function answering(answers: Readonly<Record<string, Partial<Left>>>) {
	const calls: string[][] = [];
	return {
		calls,
		async run(program: string, args: readonly string[]): Promise<Left> {
			calls.push([program, ...args]);
			const name = program.split("\\").at(-1) ?? "";
			return { exitCode: 0, stdout: "", stderr: "", ...answers[name] };
		},
	};
}

test("the programs are the system's, and the user is named by the SID", async () => {
	const { calls, run } = answering({
		"whoami.exe": { stdout: `"host\\me","${SID}"\r\n` },
	});
	await leaveToUser("D:\\a\\_temp\\x", { SystemRoot: "D:\\WINNT" }, run);
	expect(calls).toEqual([
		["D:\\WINNT\\System32\\whoami.exe", "/user", "/fo", "csv", "/nh"],
		[
			"D:\\WINNT\\System32\\icacls.exe",
			"D:\\a\\_temp\\x",
			"/inheritance:r",
			"/grant:r",
			`*${SID}:(OI)(CI)F`,
			"/grant:r",
			"*S-1-5-18:(OI)(CI)F",
		],
	]);
});

test("without whoami, by the name", async () => {
	const { calls, run } = answering({ "whoami.exe": { exitCode: 1 } });
	await leaveToUser("D:\\x", {}, run);
	expect(calls[1]).toContain(`${userInfo().username}:(OI)(CI)F`);
});
