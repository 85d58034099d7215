import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { inputVariable } from "../../src/inputs/given.ts";
import {
	directory,
	type Input,
	image,
	lines,
	number,
	oneOf,
	patterns,
	script,
	shell,
	someOf,
	words,
} from "../../src/inputs/kinds.ts";

const row = { name: "x", help: "" };
const workspace = mkdtempSync(join(tmpdir(), "kinds-"));
mkdirSync(join(workspace, "folder"));
writeFileSync(join(workspace, "file"), "");
afterAll(() => rmSync(workspace, { recursive: true }));

/** What an input is read as, or what is said of it. */
function read<T>(input: Input<T>, text?: string): T | string {
	try {
		return input.read(text === undefined ? {} : { INPUT_X: text });
	} catch (thrown) {
		return thrown instanceof Error ? thrown.message : String(thrown);
	}
}

const COLOURS = ["red", "green"] as const;
const some = someOf(row, COLOURS);
const one = oneOf({ ...row, default: "red" }, COLOURS);
const seconds = number({ ...row, default: "60" }, "a number of seconds", 90);

describe("what is accepted is read, and with anything else the message says what is accepted", () => {
	test.each<[string, Input<unknown>, string | undefined, unknown]>([
		["items", some, "green red", new Set(["red", "green"])],
		["an item", some, "green", new Set(["green"])],
		["no item", some, undefined, new Set(["red", "green"])],
		[
			"an item that is none",
			some,
			"green blue",
			"`x` accepts `red`, `green`, one or more of them.",
		],
		["one", one, "green", "green"],
		["none of them", one, undefined, "red"],
		["another one", one, "blue", "`x` accepts `red`, `green`."],
		["lines", lines(row), " a b \n\n\tc\n", ["a b", "c"]],
		["no line", lines(row), undefined, []],
		["patterns", patterns(row), "A, b_*,,C-D", ["A", "b_*", "C-D"]],
		...["1A", "A B*C", "*", "A=1", "-A"].map(
			(text): [string, Input<unknown>, string, string] => [
				`no pattern: ${text}`,
				patterns(row),
				text,
				"`x` accepts names of variables, and prefixes such as `AWS_*`.",
			],
		),
		["seconds with a fraction", seconds, "1.25", 1.25],
		["words", words(row), 'a "b c"', ["a", "b c"]],
		["no words", words(row), undefined, undefined],
		["a script", script(row), " a\n", " a\n"],
		["no script", script(row), undefined, undefined],
		["a blank script", script(row), " \n", "`x` holds no command."],
		[
			"a shell",
			shell(row),
			"bash -x {0}",
			{ command: "bash", template: "-x {0}", extension: ".sh", kind: "other" },
		],
		["no shell", shell(row), undefined, undefined],
		[
			"a shell that is none",
			shell(row),
			"fish",
			"`x` accepts `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, and a template with `{0}` where the script's path goes.",
		],
		["the workspace", directory(row, workspace), undefined, workspace],
		[
			"a folder in it",
			directory(row, workspace),
			"folder",
			join(workspace, "folder"),
		],
		["a folder elsewhere", directory(row, workspace), tmpdir(), tmpdir()],
		...["file", "nowhere"].map(
			(text): [string, Input<unknown>, string, string] => [
				`no folder: ${text}`,
				directory(row, workspace),
				text,
				"`x` is not an existing directory. A relative path starts from the workspace.",
			],
		),
	])("%s", (_, input, text, expected) => {
		expect(read(input, text)).toEqual(expected);
	});
});

describe("an image", () => {
	const platform = (name: NodeJS.Platform) =>
		vi.spyOn(process, "platform", "get").mockReturnValue(name);
	const bad = "`x` accepts the name of an image, such as `alpine:3.22`.";

	test.each([
		["alpine:3.22", "alpine:3.22"],
		["docker://ghcr.io/a/b@sha256:0", "ghcr.io/a/b@sha256:0"],
		["ghcr.io/docker://a", "ghcr.io/docker://a"],
		[undefined, undefined],
		["--privileged", bad],
		["./Dockerfile", bad],
		["alpine --privileged", bad],
	])("%s", (text, expected) => {
		const here = platform("linux");
		expect(read(image(row), text)).toBe(expected);
		here.mockRestore();
	});

	test("has no use on Windows, and to have none is fine there", () => {
		const here = platform("win32");
		expect(read(image(row), "alpine")).toBe(
			"`x` needs a runner that runs Linux containers, and Windows runners do not. Use `run` alone, or another runner.",
		);
		expect(read(image(row))).toBeUndefined();
		here.mockRestore();
	});
});

test("the runner replaces the spaces in the name of an input, and nothing else", () => {
	expect(inputVariable("a b-c d.e")).toBe("INPUT_A_B-C_D.E");
});
