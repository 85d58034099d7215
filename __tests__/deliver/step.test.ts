import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deliverToStep } from "../../src/deliver/step.ts";
import {
	createPrivateDirectory,
	type PrivateDirectory,
} from "../../src/lifetime/private-directory.ts";
import { removeOrphans } from "../../src/lifetime/private-files.ts";
import { planned } from "../support/plans.ts";
import { readCommandFile } from "../support/runner.ts";

let temp: string;
let environment: Record<
	"RUNNER_TEMP" | "GITHUB_ENV" | "GITHUB_OUTPUT" | "GITHUB_STATE",
	string
>;
let privateDirectory: PrivateDirectory;
beforeEach(() => {
	temp = realpathSync(mkdtempSync(join(tmpdir(), "step-")));
	environment = {
		RUNNER_TEMP: temp,
		GITHUB_ENV: join(temp, "env"),
		GITHUB_OUTPUT: join(temp, "output"),
		GITHUB_STATE: join(temp, "state"),
	};
	for (const path of Object.values(environment).slice(1))
		writeFileSync(path, "");
	privateDirectory = createPrivateDirectory(environment, () => {});
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const read = (file: "GITHUB_ENV" | "GITHUB_OUTPUT") =>
	Object.fromEntries(readCommandFile(readFileSync(environment[file], "utf8")));

const VALUES = {
	"A = env:X": "value of a",
	"B [output] = env:X": "value of b",
	"C [env, output] = env:X": "value of c",
	"KEY [file] = env:X": "value of the key",
	"PEM [file:cert.pem, output] = env:X": "value of the certificate",
};

test("each value is where its line says, and nowhere else", async () => {
	await deliverToStep(planned(VALUES), environment, privateDirectory);
	const { KEY = "", ...env } = read("GITHUB_ENV");
	const { PEM = "", ...output } = read("GITHUB_OUTPUT");
	expect(env).toEqual({ A: "value of a", C: "value of c" });
	expect(output).toEqual({
		B: "value of b",
		C: "value of c",
		names: '["A","B","C","KEY","PEM"]',
	});
	expect(readFileSync(KEY, "utf8")).toBe("value of the key");
	expect(readFileSync(PEM, "utf8")).toBe("value of the certificate");
	expect(PEM).toMatch(/cert\.pem$/);
	// A later step with this action finds them handed over.
	expect(existsSync(join(dirname(dirname(KEY)), "handed-over"))).toBe(true);
	removeOrphans(environment);
	expect(existsSync(KEY)).toBe(true);
});

test("without a file there is no private directory to clean up", async () => {
	await deliverToStep(
		planned({ "A = env:X": "value of a" }),
		environment,
		privateDirectory,
	);
	expect(privateDirectory.opened()).toBeUndefined();
});

test("what cannot be delivered is an error, and leaves no file with a secret in it", async () => {
	// What is there already takes the place of the second file.
	const directory = await privateDirectory.open();
	writeFileSync(join(directory, "4"), "");
	await expect(
		deliverToStep(planned(VALUES), environment, privateDirectory),
	).rejects.toThrow();
	expect(readdirSync(directory)).toEqual([]);
	expect([read("GITHUB_ENV"), read("GITHUB_OUTPUT")]).toEqual([{}, {}]);
});
