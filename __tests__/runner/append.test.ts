import { execFileSync } from "node:child_process";
import {
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../src/errors.ts";
import { openCommandFiles } from "../../src/runner/append.ts";
import {
	explainFile,
	explainWrite,
} from "../../src/runner/command-file-errors.ts";
import { readCommandFile } from "../support/runner.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "command-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ["GITHUB_OUTPUT", "GITHUB_ENV"];
const VALUES = new Map([
	["GITHUB_OUTPUT", [{ name: "A", value: "one\ntwo" }]],
	["GITHUB_ENV", [{ name: "B", value: "three" }]],
]);

/** Both files, with what stands in them. */
function make(output = "", env = "") {
	const files = {
		GITHUB_OUTPUT: join(folder, "output"),
		GITHUB_ENV: join(folder, "env"),
	};
	writeFileSync(files.GITHUB_OUTPUT, output);
	writeFileSync(files.GITHUB_ENV, env);
	return files;
}

const text = (path: string) => readFileSync(path, "utf8");

function messageOf(action: () => void): string {
	try {
		action();
	} catch (thrown) {
		if (thrown instanceof Failure)
			return thrown.problems.map(({ message }) => message).join("\n");
		throw thrown;
	}
	throw new Error("it went well");
}

/** The open files of this process. */
const openHere = () =>
	readdirSync("/proc/self/fd").flatMap((descriptor) => {
		try {
			return [readlinkSync(`/proc/self/fd/${descriptor}`)];
		} catch {
			return [];
		}
	});

describe("what is appended", () => {
	test.each([
		["to an empty file", "", ""],
		["behind lines", "X=1\n", "Y=2\n"],
		["behind a last line that is not ended", "X=1", "Y<<E\n2\nE"],
	])("%s", (_, output, env) => {
		const files = make(output, env);
		openCommandFiles(NAMES, files).append(VALUES);
		const own = (name: string) => (output === "" ? {} : { [name]: name });
		const read = (path: string) =>
			Object.fromEntries(readCommandFile(text(path)));
		expect(read(files.GITHUB_OUTPUT)).toMatchObject({ A: "one\ntwo" });
		expect(read(files.GITHUB_ENV)).toMatchObject({ B: "three" });
		expect(Object.keys(read(files.GITHUB_OUTPUT))).toEqual([
			...Object.keys(own("X")),
			"A",
		]);
		expect(Object.keys(read(files.GITHUB_ENV))).toEqual([
			...Object.keys(own("Y")),
			"B",
		]);
	});

	test.each([
		process.platform,
		"elsewhere",
	])("a delimiter that nobody can know before (%s)", (platform) => {
		const real = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
		Object.defineProperty(process, "platform", { ...real, value: platform });
		try {
			const files = make();
			for (let time = 0; time < 10; time++)
				openCommandFiles(NAMES, files).append(VALUES);
			const delimiters = text(files.GITHUB_ENV).match(/(?<=<<).*/g);
			expect(new Set(delimiters).size).toBe(10);
			for (const delimiter of delimiters ?? [])
				expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}\r?$/);
		} finally {
			Object.defineProperty(process, "platform", real);
		}
	});

	test("between delimiters that no value can know, or it could end its block and set variables", () => {
		const files = make();
		const opened = openCommandFiles(["GITHUB_ENV"], files);
		for (let count = 0; count < 20; count++) opened.append(VALUES);
		const delimiters = Array.from(
			text(files.GITHUB_ENV).matchAll(/^B<<(.*)$/gm),
			([, delimiter]) => delimiter?.trim(),
		);
		expect(new Set(delimiters).size).toBe(20);
		for (const delimiter of delimiters)
			expect(delimiter).toMatch(
				/^ghadelimiter_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
			);
	});

	test("nothing for a file without entries, not even the end of a line", () => {
		const files = make("X=1", "Y=2");
		openCommandFiles(NAMES, files).append(new Map([["GITHUB_OUTPUT", []]]));
		expect(Object.values(files).map(text)).toEqual(["X=1", "Y=2"]);
	});

	test("what others append between two appends stays", () => {
		const files = make();
		const opened = openCommandFiles(["GITHUB_OUTPUT"], files);
		opened.append(VALUES);
		writeFileSync(files.GITHUB_OUTPUT, "X=1", { flag: "a" });
		opened.append(new Map([["GITHUB_OUTPUT", [{ name: "C", value: "4" }]]]));
		expect([...readCommandFile(text(files.GITHUB_OUTPUT)).keys()]).toEqual([
			"A",
			"X",
			"C",
		]);
	});

	test.runIf(process.platform === "linux")("no file stays open", () => {
		const files = make();
		const opened = openCommandFiles(NAMES, files);
		expect(openHere()).not.toContain(files.GITHUB_OUTPUT);
		opened.append(VALUES);
		rmSync(files.GITHUB_ENV);
		expect(() => opened.append(VALUES)).toThrow(Failure);
		const open = openHere();
		for (const path of Object.values(files)) expect(open).not.toContain(path);
	});
});

describe("what has taken the place of a file", () => {
	const NO_FILE = /^`GITHUB_ENV` names something that is no regular file: /;
	const elsewhere = () => {
		const path = join(folder, "elsewhere");
		writeFileSync(path, "mine\n");
		return path;
	};
	// Windows has neither pipes nor devices among files, and lets few users make links.
	const windows = process.platform === "win32";
	const there = ([name]: readonly [string, ...unknown[]]) =>
		!windows || !/link|pipe|device/.test(name);
	const inTheWay: [string, (path: string) => void, RegExp][] = [
		["a directory", (path) => mkdirSync(path), NO_FILE],
		["a link", (path) => symlinkSync(elsewhere(), path), NO_FILE],
		["a link to nothing", (path) => symlinkSync("/nowhere", path), NO_FILE],
		["a pipe", (path) => execFileSync("mkfifo", [path]), NO_FILE],
		["a device", (path) => symlinkSync("/dev/full", path), NO_FILE],
		["nothing", () => {}, /^`GITHUB_ENV` names a file that is not there\. /],
	];
	test.each(
		inTheWay.filter(there),
	)("%s: nothing is written anywhere, and nothing is waited for", (_, put, message) => {
		const files = make("X=1\n");
		const opened = openCommandFiles(NAMES, files);
		rmSync(files.GITHUB_ENV);
		put(files.GITHUB_ENV);
		expect(messageOf(() => opened.append(VALUES))).toMatch(message);
		expect(messageOf(() => openCommandFiles(NAMES, files))).toMatch(message);
		expect(text(files.GITHUB_OUTPUT)).toBe("X=1\n");
		expect(text(elsewhere())).toBe("mine\n");
	});

	test.runIf(process.platform === "linux")("/dev/full itself", () => {
		const files = { ...make(), GITHUB_ENV: "/dev/full" };
		expect(messageOf(() => openCommandFiles(NAMES, files))).toMatch(NO_FILE);
	});

	test.each<[string, (path: string) => void]>([
		["another file", (path) => writeFileSync(path, "Z=1\n")],
		["a hard link", (path) => linkSync(elsewhere(), path)],
	])("%s: that is what the runner reads", (_, put) => {
		const files = make();
		const opened = openCommandFiles(NAMES, files);
		rmSync(files.GITHUB_ENV);
		put(files.GITHUB_ENV);
		opened.append(VALUES);
		expect(text(files.GITHUB_ENV)).toMatch(/^(?:Z=1|mine)\nB<</);
	});
});

describe("messages", () => {
	test.each([undefined, ""])("a variable that is %j", (GITHUB_ENV) => {
		expect(
			messageOf(() => openCommandFiles(NAMES, { ...make(), GITHUB_ENV })),
		).toBe(
			"`GITHUB_ENV` is not set. The action must run as a step of a job, on a runner that gives it this file.",
		);
	});

	test.each([
		["ENOENT", {}, /^`X` names a file that is not there\. .*`RUNNER_TEMP`/],
		["ENOTDIR", {}, /^`X` names a file that is not there\. /],
		[
			"EACCES",
			{ user: 1001, owner: 0 },
			/^`X` names a file that the user of this process \(uid 1001\) cannot write; it belongs to uid 0\. .*`container: \{ image: \.\.\., options: --user 0 \}`/,
		],
		[
			"EACCES",
			{ user: 1000, owner: 1001 },
			/\(uid 1000\) cannot write; it belongs to uid 1001\. .* --user 1001 /,
		],
		[
			"EACCES",
			{ user: 1000 },
			/\(uid 1000\) cannot write\. In a job .* --user 0 /,
		],
		[
			"EACCES",
			{ user: 12345, owner: 12345 },
			/^(?!.*--user).* own file of this process's user \(uid 12345\) .*`chmod u\+w "\$X"`\.$/,
		],
		[
			"EPERM",
			{},
			/^`X` names a file that the runner's account cannot write\. /,
		],
		[
			"EROFS",
			{ user: 0, owner: 0 },
			/^`X` names a file that is on a read-only file system\. /,
		],
		["EBUSY", {}, /^`X` names a file that another process keeps for itself\. /],
		["EISDIR", {}, /^`X` names something that is no regular file: /],
		["ELOOP", {}, /^`X` names something that is no regular file: /],
		["ENXIO", {}, /^`X` names something that is no regular file: /],
		["EMFILE", {}, /^`X` names a file that cannot be opened \(EMFILE\)\. /],
		[undefined, {}, /^`X` names a file that cannot be opened\. /],
	] as const)("%s, %j", (code, facts, message) => {
		expect(explainFile("X", code, facts).text).toMatch(message);
	});

	test.each([
		[
			"ENOSPC",
			[],
			"the runner's command files cannot be written. Is the disk full?",
		],
		[
			undefined,
			[],
			"the runner's command files cannot be written. Is the disk full?",
		],
		[
			"EIO",
			[],
			"the runner's command files cannot be written (EIO). Is the disk full?",
		],
		[
			"ENOSPC",
			["A", "B"],
			"the runner's command files cannot be written. Is the disk full? What was written to `A` and `B` could not be taken back, so later steps may see a part of it.",
		],
	])("a write that fails with %s, %j", (code, left, message) => {
		expect(explainWrite(code, left).text).toBe(message);
	});
});
