import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
	commandInterpreter,
	findProgram,
	type Machine,
	systemProgram,
} from "../../src/processes/programs.ts";

/** A machine that has exactly these files, and the paths that were looked at. */
function machine(
	platform: NodeJS.Platform,
	...files: string[]
): Machine & { readonly asked: string[] } {
	const key = (path: string) =>
		platform === "win32" ? path.toLowerCase() : path;
	const there = new Set(files.map(key));
	const asked: string[] = [];
	return {
		platform,
		asked,
		isProgram(path) {
			asked.push(path);
			return there.has(key(path));
		},
	};
}

const EXE = "C:\\tools\\docker.exe";

describe("on Windows", () => {
	test.each<[string, string, Record<string, string>, string[], string?]>([
		["by its name", "docker", { PATH: "C:\\tools" }, [EXE], EXE],
		["`Path`", "docker", { Path: "C:\\tools" }, [EXE], EXE],
		["`path`", "docker", { path: "C:\\tools" }, [EXE], EXE],
		[
			"of two that differ in case, the one that a child gets",
			"docker",
			{ Path: "C:\\other", PATH: "C:\\tools" },
			[EXE, "C:\\other\\docker.exe"],
			EXE,
		],
		["with its extension", "docker.exe", { PATH: "C:\\tools" }, [EXE], EXE],
		[
			"an extension in another case",
			"Docker.EXE",
			{ PATH: "C:\\tools" },
			[EXE],
			"C:\\tools\\Docker.EXE",
		],
		[
			"a dot that begins no extension",
			"python3.13",
			{ PATH: "C:\\py" },
			["C:\\py\\python3.13.exe"],
			"C:\\py\\python3.13.exe",
		],
		[
			"the first folder that has it",
			"docker",
			{ PATH: "C:\\none;C:\\a;C:\\b" },
			["C:\\b\\docker.exe", "C:\\a\\docker.exe"],
			"C:\\a\\docker.exe",
		],
		[
			"`.com` before `.exe`, as PATHEXT has it when it is not set",
			"op",
			{ PATH: "C:\\a" },
			["C:\\a\\op.exe", "C:\\a\\op.com"],
			"C:\\a\\op.com",
		],
		[
			"in the order of PATHEXT",
			"op",
			{ PATH: "C:\\a", PATHEXT: ".EXE;.COM" },
			["C:\\a\\op.exe", "C:\\a\\op.com"],
			"C:\\a\\op.exe",
		],
		[
			"only what PATHEXT has",
			"op",
			{ PATH: "C:\\a;C:\\b", Pathext: ".PY;.EXE" },
			["C:\\a\\op.com", "C:\\b\\op.exe"],
			"C:\\b\\op.exe",
		],
		[
			"a PATHEXT without programs counts as none",
			"op",
			{ PATH: "C:\\a", PATHEXT: ".PY" },
			["C:\\a\\op.exe"],
			"C:\\a\\op.exe",
		],
		[
			"no batch file: Node.js starts none without a shell",
			"docker",
			{ PATH: "C:\\a;C:\\b", PATHEXT: ".CMD;.BAT;.EXE" },
			["C:\\a\\docker.cmd", "C:\\a\\docker.bat", "C:\\b\\docker.exe"],
			"C:\\b\\docker.exe",
		],
		["no file without an extension", "op", { PATH: "C:\\a" }, ["C:\\a\\op"]],
		[
			"a folder in quotes",
			"docker",
			{ PATH: '"C:\\a;b";"C:\\tools"' },
			["C:\\a;b\\docker.exe"],
			"C:\\a;b\\docker.exe",
		],
		[
			"a share",
			"docker",
			{ PATH: "\\\\server\\share" },
			["\\\\server\\share\\docker.exe"],
			"\\\\server\\share\\docker.exe",
		],
		["slashes", "docker", { PATH: "C:/tools" }, [EXE], EXE],
		["an absolute path", EXE, {}, [EXE], EXE],
		["one without its extension", "C:\\tools\\docker", {}, [EXE], EXE],
		["one that is not there", "C:\\none\\docker", {}, [EXE]],
		["no PATH", "docker", {}, [EXE]],
		["no name", "", { PATH: "C:\\tools" }, [EXE]],
	])("%s", (_, name, environment, files, found) => {
		expect(findProgram(name, environment, machine("win32", ...files))).toBe(
			found,
		);
	});

	test.each([
		"",
		";;",
		".",
		".\\",
		"..",
		"bin",
		"C:",
		"C:bin",
		"\\",
		"\\bin",
		'""',
		'"."',
		" ",
		"%CD%",
	])("an entry of PATH that depends on the working directory is left out: %j", (entry) => {
		const here = machine("win32", EXE);
		expect(findProgram("docker", { PATH: `${entry};C:\\tools` }, here)).toBe(
			EXE,
		);
		expect(here.asked).toEqual(["C:\\tools\\docker.com", EXE]);
	});

	test.each([
		"bin\\docker",
		".\\docker",
		"./docker",
		"C:docker",
		"\\docker",
		"docker.exe:x",
	])("a name that depends on the working directory is none: %s", (name) => {
		const here = machine("win32");
		expect(findProgram(name, { PATH: "C:\\tools" }, here)).toBeUndefined();
		expect(here.asked).toEqual([]);
	});

	test.each<[Record<string, string>, string]>([
		[{ SystemRoot: "D:\\WINNT" }, "D:\\WINNT\\System32\\taskkill.exe"],
		[{ SYSTEMROOT: "D:\\WINNT" }, "D:\\WINNT\\System32\\taskkill.exe"],
		[{}, "C:\\Windows\\System32\\taskkill.exe"],
		[{ SystemRoot: "" }, "C:\\Windows\\System32\\taskkill.exe"],
		[{ SystemRoot: "." }, "C:\\Windows\\System32\\taskkill.exe"],
		[{ SystemRoot: "\\fake" }, "C:\\Windows\\System32\\taskkill.exe"],
	])("a program of the system: %j", (environment, path) => {
		expect(systemProgram("taskkill", environment)).toBe(path);
	});

	const CMD = "C:\\Windows\\System32\\cmd.exe";
	test.each<[Record<string, string>, string]>([
		[{ ComSpec: "D:\\sys\\cmd.exe" }, "D:\\sys\\cmd.exe"],
		[{ COMSPEC: "D:\\sys\\cmd.exe" }, "D:\\sys\\cmd.exe"],
		[{ ComSpec: "D:\\gone\\cmd.exe" }, CMD],
		[{ ComSpec: "cmd.exe" }, CMD],
		[{ ComSpec: ".\\cmd.exe" }, CMD],
		[{ ComSpec: "" }, CMD],
		[{}, CMD],
	])("the command interpreter: %j", (environment, path) => {
		const here = machine("win32", "D:\\sys\\cmd.exe", "cmd.exe", ".\\cmd.exe");
		expect(commandInterpreter(environment, here)).toBe(path);
	});
});

describe("on POSIX", () => {
	test.each<[string, string, Record<string, string>, string[], string?]>([
		["by its name", "op", { PATH: "/a:/b" }, ["/b/op"], "/b/op"],
		["the first one", "op", { PATH: "/a:/b" }, ["/b/op", "/a/op"], "/a/op"],
		["the case counts", "op", { Path: "/a" }, ["/a/op"]],
		["an absolute path", "/a/op", {}, ["/a/op"], "/a/op"],
		["no PATH", "op", {}, ["op", "/op"]],
		["no name", "", { PATH: "/a" }, ["/a", "/a/"]],
		["a backslash in a name", "o\\p", { PATH: "/a" }, ["/a/o\\p"], "/a/o\\p"],
	])("%s", (_, name, environment, files, found) => {
		expect(findProgram(name, environment, machine("linux", ...files))).toBe(
			found,
		);
	});

	test.each([
		"",
		"::",
		".",
		"./",
		"..",
		"bin",
		"node_modules/.bin",
		"~/bin",
	])("an entry of PATH that depends on the working directory is left out: %j", (entry) => {
		const here = machine("linux", "/a/op");
		expect(findProgram("op", { PATH: `${entry}:/a:${entry}` }, here)).toBe(
			"/a/op",
		);
		expect(here.asked).toEqual(["/a/op"]);
	});

	test.each([
		"bin/op",
		"./op",
		"../op",
	])("a name that depends on the working directory is none: %s", (name) => {
		const here = machine("linux");
		expect(findProgram(name, { PATH: "/a" }, here)).toBeUndefined();
		expect(here.asked).toEqual([]);
	});
});

describe("on this machine", () => {
	const root = mkdtempSync(join(tmpdir(), "programs-"));
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	test.skipIf(process.platform === "win32")(
		"a folder, a file that cannot be executed and a folder that is none are passed over",
		() => {
			const folder = (name: string) => {
				mkdirSync(join(root, name));
				return join(root, name);
			};
			const [a, b, c] = [folder("a"), folder("b"), folder("c")];
			mkdirSync(join(a, "tool"));
			writeFileSync(join(b, "tool"), "");
			writeFileSync(join(c, "tool"), "");
			chmodSync(join(c, "tool"), 0o755);
			const path = [a, b, join(b, "tool"), join(root, "gone"), c].join(":");
			expect(findProgram("tool", { PATH: path })).toBe(join(c, "tool"));
		},
	);
});
