import { describe, expect, test } from "vitest";
import { leaveToUser, type Ran } from "../../src/lifetime/protect-windows.ts";

const SID = "S-1-5-21-3623811015-3361044348-30300820-1013";

/** What Windows' programs would be asked, and what comes of their answers. */
async function protect(
	answers: Readonly<Record<string, Partial<Ran> | Error>>,
) {
	const asked: string[][] = [];
	const warning = await leaveToUser(
		"D:\\a\\_temp\\secret-refs-1",
		{ SystemRoot: "C:\\Windows" },
		async (path, args) => {
			asked.push([path, ...args]);
			const answer = answers[path.replace(/^.*\\/, "")];
			if (answer === undefined || answer instanceof Error)
				throw answer ?? new Error("not there");
			return { exitCode: 0, stdout: "", stderr: "", ...answer };
		},
	);
	return { asked, warning };
}

const whoami = { stdout: `"runnervm\\o""neil, jr","${SID}"\r\n` };

describe("a directory on Windows", () => {
	test("is left to the user and the system by their SIDs, by the system's own programs", async () => {
		expect(await protect({ "whoami.exe": whoami, "icacls.exe": {} })).toEqual({
			warning: undefined,
			asked: [
				["C:\\Windows\\System32\\whoami.exe", "/user", "/fo", "csv", "/nh"],
				[
					"C:\\Windows\\System32\\icacls.exe",
					"D:\\a\\_temp\\secret-refs-1",
					"/inheritance:r",
					"/grant:r",
					`*${SID}:(OI)(CI)F`,
					"/grant:r",
					"*S-1-5-18:(OI)(CI)F",
				],
			],
		});
	});

	test.each<[string, Parameters<typeof protect>[0], string]>([
		[
			"a file system without rights",
			{
				"whoami.exe": whoami,
				"icacls.exe": {
					exitCode: 50,
					stderr: "\r\nThe request is not supported.\r\n",
				},
			},
			"(icacls ended with exit code 50: The request is not supported.)",
		],
		["no icacls", { "whoami.exe": whoami }, "(icacls cannot be started)"],
		[
			"a whoami that says something else",
			{ "whoami.exe": { exitCode: 1, stderr: "ERROR" } },
			"(whoami gave no SID)",
		],
	])("%s is a warning and no error", async (_name, answers, reason) => {
		const { warning } = await protect(answers);
		expect(warning?.text).toContain(reason);
		expect(warning?.text).toContain("OpenSSH may refuse a key in it");
	});
});
