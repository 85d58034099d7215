import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import {
	bootstrap,
	isCarried,
	readinessProbe,
} from "../../../src/deliver/container/bootstrap.ts";
import { addressing } from "../../../src/runner/address.ts";
import { needed } from "../../support/engines/needs.ts";
import { ODD_VALUES } from "../../support/odd-values.ts";

const address = addressing({});

/** In memory, as in a container: elsewhere nothing is written. */
const root = mkdtempSync("/dev/shm/bootstrap-");
afterAll(() => rmSync(root, { recursive: true, force: true }));
let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(root, "case-"));
});

/** What `/bin/sh` is in images. */
const SHELLS: readonly (readonly [
	name: string,
	find: () => readonly [program: string, ...args: readonly string[]],
])[] = [
	["dash", () => [needed("dash")]],
	["bash", () => [linked("bash")]],
	["busybox", () => [needed("busybox"), "ash"]],
];

/** Called `sh`, bash behaves otherwise. */
function linked(program: string): string {
	const path = join(mkdtempSync(join(root, "bin-")), "sh");
	symlinkSync(needed(program), path);
	return path;
}

interface Given {
	readonly variables?: Readonly<Record<string, string>>;
	readonly files?: readonly Uint8Array[];
}

describe.each(SHELLS)("%s", (_, find) => {
	const [shell, ...args] = find();

	function start(input: Buffer, env: Readonly<Record<string, string>> = {}) {
		return spawnSync(shell, args, {
			input,
			cwd: directory,
			env: { PATH: process.env.PATH, ...env },
			maxBuffer: 16 * 1024 * 1024,
			timeout: 20_000,
		});
	}

	/** Gives an order to the shell. Returns what its command got. */
	function carry({ variables = {}, files = [] }: Given) {
		const folder = mkdtempSync(join(directory, "files-"));
		const paths = files.map((_, index) => join(folder, `it's ${index}`));
		const input = bootstrap({
			variables,
			files: files.map((bytes, index) => ({ path: paths[index] ?? "", bytes })),
			address,
			command: ["cat", "-", "/proc/self/environ"],
		});
		const { status, stdout, stderr } = start(input);
		expect(stderr.toString("latin1", 0, 500)).toBe("");
		expect(status).toBe(0);
		const environment = new Map(
			stdout
				.toString()
				.split("\0")
				.filter((entry) => entry !== "")
				.map((entry) => {
					const at = entry.indexOf("=");
					return [entry.slice(0, at), entry.slice(at + 1)];
				}),
		);
		return {
			variables: Object.fromEntries(
				Object.keys(variables).map((name) => [name, environment.get(name)]),
			),
			files: paths.map((path) => readFileSync(path)),
			modes: paths.map((path) => statSync(path).mode & 0o777),
		};
	}

	describe("a value arrives as it is", () => {
		test.each<readonly [string, string]>([
			["empty", ""],
			["quotes", `'"'\\''"'''`],
			["a single quote", "'"],
			["expansions", "$HOME $(id) `id` $((1+1)) ~ * ? [a-z] {a,b} !!"],
			["signs", "a;b|c&d>e<f#g\\h(i)j"],
			["backslashes", "\\ \\n \\' \\\\ \\"],
			["line breaks", "\n\na\nb\n\n"],
			["carriage returns", "\ra\r\nb\r"],
			["a here-document", "<<E\nE\n"],
			["the end of the script", "'\n}\nexit 9\n"],
			["a probe", "ready-0123456789abcdef"],
			["white space", " \t\v\f a  b \t"],
			["control characters", range(1, 0x20)],
			["every character of one byte", range(1, 0x80)],
			["bytes that shells use themselves", range(0x80, 0x100)],
			["every first byte of UTF-8", "é\u0101\u0800漢\uffff😀\u{10ffff}"],
			[
				"bytes 0x81 to 0x88 of UTF-8",
				"\u0041\u0301\u2041\u3041\u{1f041}À\u00c1\u0108",
			],
			["a byte order mark", "\ufeffa\ufeff"],
			["dashes", "--help -n"],
			["120 KiB", "it's $x\n".repeat(15_360)],
			["as long as can be", "x".repeat(131_071 - "VALUE=".length)],
		])("%s", (_, VALUE) => {
			expect(carry({ variables: { VALUE } }).variables).toEqual({ VALUE });
		});

		test.each(ODD_VALUES)("$name", ({ value }) => {
			const got = carry({
				variables: { VALUE: value },
				files: [Buffer.from(value)],
			});
			expect(got.variables.VALUE).toBe(value);
			expect(got.files).toEqual([Buffer.from(value)]);
		});
	});

	test("a file arrives byte for byte, for its owner alone", () => {
		const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
		const files = [
			Buffer.alloc(0),
			Buffer.from([0]),
			Buffer.from([0xff, 0xfe, 0]),
			Buffer.from("-n -e %s %% \\n \\101 \\\\ \\c gone"),
			Buffer.from("-"),
			Buffer.from("%"),
			Buffer.from("1\x001\x0101\x07" + "7"),
			Buffer.from("\n\n"),
			all,
			Buffer.concat(Array(33).fill(all)), // more than two pieces
			Buffer.alloc(4_096, "-"),
			Buffer.alloc(4_097, "-"),
		];
		const got = carry({ files });
		expect(got.files).toEqual(files);
		expect(new Set(got.modes)).toEqual(new Set([0o400]));
	});

	test("whatever they hold", () => {
		const character = fc.oneof(
			fc.constantFrom(..."'\"\\$`\n\r\t !*?[]{}()<>|&;#~=%-"),
			fc
				.integer({ min: 1, max: 0x2ff })
				.map((code) => String.fromCharCode(code)),
			fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
		);
		const value = fc
			.array(character, { maxLength: 60 })
			.map((characters) => characters.join("").replaceAll("\0", ""));
		fc.assert(
			fc.property(
				fc.dictionary(fc.stringMatching(/^V[A-Za-z0-9_]{0,8}$/), value, {
					maxKeys: 8,
				}),
				fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 3 }),
				(variables, files) => {
					const got = carry({ variables, files });
					expect(got.variables).toEqual({ ...variables });
					expect(got.files).toEqual(files.map((bytes) => Buffer.from(bytes)));
				},
			),
			{ numRuns: 100 },
		);
	});

	test("the command gets its arguments as they are", () => {
		const words = ["", "two words", "it's", "$HOME", "-e", "a\nb", "*", "é"];
		const { stdout } = start(
			bootstrap({
				variables: { A: "1" },
				files: [],
				address,
				command: ["sh", "-c", 'echo $A; printf "<%s>" "$@"', "sh", ...words],
			}),
		);
		expect(stdout.toString()).toBe(
			`1\n${words.map((word) => `<${word}>`).join("")}`,
		);
	});

	test("the command is the first process", () => {
		const { stdout, pid } = start(
			bootstrap({
				variables: {},
				files: [],
				address,
				command: ["sh", "-c", "echo $$"],
			}),
		);
		expect(Number(stdout)).toBe(pid);
	});

	test("core dumps are off", () => {
		const { stdout } = start(
			bootstrap({
				variables: {},
				files: [],
				address,
				command: ["sh", "-c", "ulimit -Hc; ulimit -Sc"],
			}),
		);
		expect(stdout.toString()).toBe("0\n0\n");
	});

	test("what an image sets for its shells shows nothing", () => {
		const { stdout, stderr } = start(
			Buffer.concat([
				readinessProbe("ready-1"),
				bootstrap({
					variables: { VALUE: "s3cret-of-the-order" },
					files: [{ path: join(directory, "f"), bytes: Buffer.from("s3cret") }],
					address,
					command: ["true"],
				}),
			]),
			{
				SHELLOPTS: "braceexpand:xtrace:verbose",
				ENV: join(directory, "nowhere"),
				BASH_ENV: join(directory, "nowhere"),
			},
		);
		expect(stdout.toString()).toBe("ready-1\n");
		expect(stderr.toString()).not.toMatch(/s3cret|VALUE/);
	});

	test("nothing runs when a file cannot be written", () => {
		const { status, stdout } = start(
			bootstrap({
				variables: {},
				files: [{ path: join(directory, "no", "f"), bytes: Buffer.from("a") }],
				address,
				command: ["echo", "started"],
			}),
		);
		expect(status).not.toBe(0);
		expect(stdout.toString()).toBe("");
	});

	test("nothing is written over a file that is there, and nothing runs", () => {
		const path = join(directory, "of the host");
		writeFileSync(path, "");
		const { status, stdout } = start(
			bootstrap({
				variables: {},
				files: [{ path, bytes: Buffer.from("s3cret") }],
				address,
				command: ["echo", "started"],
			}),
		);
		expect([status === 0, stdout.toString()]).toEqual([false, ""]);
		expect(readFileSync(path, "utf8")).toBe("");
	});

	test.each([
		["a disk", () => mkdtempSync(join(tmpdir(), "on-disk-"))],
		[
			"a link to a disk",
			() => {
				const link = join(directory, "link");
				symlinkSync(mkdtempSync(join(tmpdir(), "on-disk-")), link);
				return link;
			},
		],
	])("nothing is written to %s, and nothing runs", (_name, make) => {
		const folder = make();
		const { status, stdout } = start(
			bootstrap({
				variables: {},
				files: [{ path: join(folder, "f"), bytes: Buffer.from("s3cret") }],
				address,
				command: ["echo", "started"],
			}),
		);
		expect(status).toBe(125);
		expect(stdout.toString()).toBe(
			`::error::the image has a link or a volume in the place of ${folder}, which would put secrets on a disk; it got none. Take it out of the image, or choose another one. docs/troubleshooting.md#container-not-in-memory\n`,
		);
		expect(readdirSync(folder)).toEqual([]);
		rmSync(realpathSync(folder), { recursive: true });
	});

	test("of an order that is cut short, nothing runs", () => {
		const marker = join(directory, "started");
		const order = bootstrap({
			variables: { A: "it's" },
			files: [],
			address,
			command: ["touch", marker, join(directory, "b"), "c d"],
		});
		// without the last line break it is whole
		for (let length = 0; length < order.length - 1; length++) {
			const { stdout, error } = start(order.subarray(0, length));
			expect(
				[readdirSync(directory), stdout.toString(), error],
				`${length} bytes`,
			).toEqual([[], "", undefined]);
		}
	});

	test("a shell keeps every name that is said to be carried", () => {
		const names = [
			"A a _A A1 PATH ENV HOME LANG LC_ALL TERM TZ LINES COLUMNS CDPATH HISTFILE HISTSIZE HISTCONTROL FCEDIT INPUTRC",
			"IGNOREEOF TMOUT TIMEFORMAT GLOBIGNORE EXECIGNORE FIGNORE HOSTFILE CHILD_MAX EMACS FUNCNEST INSIDE_EMACS READLINE_LINE",
			"REPLY TMPDIR auto_resume histchars COPROC MAPFILE KSH_VERSION VAULT_TOKEN GITHUB_TOKEN USER LOGNAME SHELL HOSTNAME",
		].flatMap((row) => row.split(" "));
		expect(names.filter((name) => !isCarried(name))).toEqual([]);
		const variables = Object.fromEntries(
			names
				.filter((name) => name !== "PATH")
				.map((name) => [name, `/${name} of 'mine'`]),
		);
		// a locale that is not there makes bash complain
		delete variables.LC_ALL;
		expect(carry({ variables }).variables).toEqual(variables);
	});
});

function range(from: number, to: number): string {
	return String.fromCharCode(
		...Array.from({ length: to - from }, (_, index) => from + index),
	);
}

describe("names that a shell does not carry", () => {
	test.each([
		..."_ PWD OLDPWD PPID UID EUID GROUPS OPTIND OPTARG OPTERR LINENO RANDOM SRANDOM SECONDS".split(
			" ",
		),
		..."EPOCHSECONDS EPOCHREALTIME FUNCNAME DIRSTACK HISTCMD PIPESTATUS BASH BASHPID BASH_ENV BASH_VERSINFO".split(
			" ",
		),
		..."COMP_WORDBREAKS SHLVL PS1 PS4 MAIL MAILCHECK MAILPATH POSIXLY_CORRECT HOSTTYPE OSTYPE MACHTYPE".split(
			" ",
		),
		..."a-b 1A A.B É A=B".split(" "),
		"",
		"A\n",
		"A B",
	])("%j", (name) => {
		expect(isCarried(name)).toBe(false);
	});
});
