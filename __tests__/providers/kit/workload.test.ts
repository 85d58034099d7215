import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tokenOfFile } from "../../../src/providers/kit/workload.ts";
import { saying } from "../../support/message.ts";

const workingDirectory = mkdtempSync(join(tmpdir(), "workload-"));
afterAll(() => rmSync(workingDirectory, { recursive: true }));

const JWT = "eyJh.eyJz.c2ln-_";
const job = {
	ACTIONS_ID_TOKEN_REQUEST_URL: "https://127.0.0.1:9",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
};
const given = (
	environment: Record<string, string>,
	inputs: Record<string, string> = {},
) =>
	tokenOfFile(
		{ file: "TOKEN_FILE", who: "WHO", noToken: () => saying("no token.") },
		{ environment: { ...environment, ...inputs }, inputs, workingDirectory },
	);

test("the token of a file, from the working directory, without the line break that editors add", () => {
	writeFileSync(join(workingDirectory, "token"), `${JWT}\n`);
	expect(given({ TOKEN_FILE: "token" })).toBe(JWT);
});

test.each([
	["a password", "hunter2-S3cr3t"],
	["a key", "-----BEGIN PRIVATE KEY-----\nMIIE.x.y\n"],
	["nothing", ""],
	["two tokens", `${JWT}\n${JWT}`],
])("a file with %s in it is not sent anywhere", (_, text) => {
	writeFileSync(join(workingDirectory, "other"), text);
	expect(() => given({ TOKEN_FILE: "other" })).toThrow("no token.");
});

test("the job's own identity comes before a file of the environment where an input says who logs in", () => {
	expect(given({ ...job, TOKEN_FILE: "token" }, { WHO: "x" })).toBeUndefined();
	expect(given({ ...job, TOKEN_FILE: "token" })).toBe(JWT);
	expect(given(job, { WHO: "x", TOKEN_FILE: "token" })).toBe(JWT);
	expect(given(job)).toBeUndefined();
});
