import { describe, expect, test } from "vitest";
import {
	commandOf,
	type Made,
	runArguments,
	scriptFor,
} from "../../../src/deliver/container/command.ts";
import { readOptions } from "../../../src/deliver/container/options.ts";
import { splitArguments } from "../../../src/inputs/arguments.ts";
import type { ContainerInputs } from "../../../src/inputs/child.ts";
import { parseShell } from "../../../src/inputs/shell.ts";

const INPUTS: ContainerInputs = {
	kind: "container",
	shell: undefined,
	passEnv: [],
	jobContainer: undefined,
	script: "true",
	image: "alpine:3.22",
	entrypoint: undefined,
	args: undefined,
	options: [],
	engine: "auto",
	network: undefined,
	directory: "",
};

function made(
	line = "",
	inputs: Partial<ContainerInputs> = {},
	more: Partial<Made> = {},
): readonly string[] {
	return runArguments({
		name: "secret-refs-1",
		engine: "docker",
		inputs: { ...INPUTS, ...inputs },
		options: readOptions(splitArguments(line), new Set()),
		mounts: [
			{ source: "/w", target: "/github/workspace", readonly: false },
			{ source: "/e", target: "/github/workflow", readonly: true },
		],
		folders: ["/run/secrets/KEY"],
		...more,
	});
}

describe("the arguments of `run`", () => {
	const args = made();
	test.each([
		"--interactive",
		"--rm",
		"--name=secret-refs-1",
		"--label=secret-refs.run=secret-refs-1",
		"--pull=never",
		"--log-driver=none",
		"--ulimit=core=0",
		"--no-healthcheck",
		"--workdir=/github/workspace",
		"type=bind,source=/w,target=/github/workspace",
		"type=bind,source=/e,target=/github/workflow,readonly",
		"/run/secrets:rw,nosuid,nodev,noexec,mode=1777",
		"/run/secret-refs:rw,nosuid,nodev,noexec,mode=1777",
		"/run/secrets/KEY:rw,nosuid,nodev,noexec,mode=1777",
		"/github/runner_temp:rw,nosuid,nodev,exec,mode=1777",
	])("have %s", (argument) => {
		expect(args.filter((one) => one === argument)).toHaveLength(1);
	});

	test("end with a shell that reads, and the image", () => {
		expect(args.slice(-2)).toEqual(["--entrypoint=/bin/sh", "alpine:3.22"]);
	});

	test("hold no variable", () => {
		expect(args.join(" ")).not.toMatch(/(?:^| )(?:-e|--env)\b/);
	});

	test("in podman's words", () => {
		const podman = made("", {}, { engine: "podman" });
		expect(podman).toContain("--http-proxy=false");
		expect(podman).toContain(
			"/run/secrets:rw,nosuid,nodev,noexec,mode=1777,notmpcopyup",
		);
		expect(podman.join()).not.toMatch(/ulimit/);
		expect(
			made("--stop-timeout 60", {}, { engine: "podman" }).slice(-4),
		).toEqual(["60", "--stop-timeout=0", "--entrypoint=/bin/sh", INPUTS.image]);
		expect(args.join()).not.toMatch(/http-proxy|notmpcopyup/);
	});

	test("a working directory below the workspace", () => {
		expect(made("", { directory: "a b/c" })).toContain(
			"--workdir=/github/workspace/a b/c",
		);
	});

	test.each([
		["", undefined, []],
		["", "job-net", ["--network=job-net"]],
		["--network none", "job-net", ["--network", "none"]],
		["--net=host", "job-net", ["--net=host"]],
	])("%j and the network %s", (line, network, expected) => {
		expect(
			made(line, { network }).filter((one) => /^--net|^none$/.test(one)),
		).toEqual(expected);
	});

	test("a health check of the user's stands", () => {
		expect(made("--health-cmd true")).not.toContain("--no-healthcheck");
	});

	test.each([
		["-v /mine:/github/workspace", "/github/workspace"],
		["--tmpfs /github/workflow/", "/github/workflow"],
		["--mount type=tmpfs,dst=/github/runner_temp", "/github/runner_temp"],
	])("a mount makes room for the user's: %s", (line, target) => {
		const own = made(line).filter(
			(one) =>
				one.startsWith(`${target}:rw`) || one.includes(`target=${target}`),
		);
		expect(own).toEqual([]);
		expect(made().join()).toContain(target);
	});

	test("a label of the user's does not replace the action's", () => {
		const labels = made("--label a=b -l c").filter((one) =>
			/label|^-l|^a=b$|^c$/.test(one),
		);
		expect(labels.toSorted()).toEqual(
			[
				"--label=secret-refs.run=secret-refs-1",
				"--label",
				"a=b",
				"-l",
				"c",
			].toSorted(),
		);
	});
});

describe("the script in a container", () => {
	test.each([
		[undefined, ["/bin/sh", "-e", "/run/secret-refs/script.sh"]],
		[
			"bash",
			[
				..."bash --noprofile --norc -e -o pipefail".split(" "),
				"/run/secret-refs/script.sh",
			],
		],
		["python", ["python", "/run/secret-refs/script.py"]],
		["perl -w {0}", ["perl", "-w", "/run/secret-refs/script"]],
	])("runs by %s", (shell, command) => {
		const parsed = shell === undefined ? undefined : parseShell(shell);
		expect(scriptFor("true\n", parsed)).toEqual({
			path: command.at(-1),
			text: "true\n",
			command,
		});
	});

	test("gets what the runner puts around it for PowerShell", () => {
		const { text, path, command } = scriptFor("a\nb", parseShell("pwsh"));
		expect(text).toBe(
			"$ErrorActionPreference = 'stop'\na\nb\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
		);
		expect([path, command]).toEqual([
			"/run/secret-refs/script.ps1",
			["pwsh", "-command", ". '/run/secret-refs/script.ps1'"],
		]);
	});
});

describe("without a script", () => {
	const image = { entrypoint: ["/entry", "first"], command: ["second"] };
	const bare = { entrypoint: [], command: [] };
	test.each([
		["the image's own", undefined, undefined, image, "/entry first second"],
		["`args`", undefined, ["a", ""], image, "/entry first a "],
		["no arguments", undefined, [], image, "/entry first"],
		["`entrypoint`", "/mine", undefined, image, "/mine"],
		["both", "/mine", ["a"], image, "/mine a"],
		["a command alone", undefined, undefined, { ...bare, command: ["c"] }, "c"],
		["`args` alone", undefined, ["a"], bare, "a"],
		["nothing", undefined, undefined, bare, undefined],
		["nothing at all", undefined, [], bare, undefined],
	])("it runs %s", (_, entrypoint, args, from, command) => {
		expect(commandOf({ entrypoint, args }, from)?.join(" ")).toBe(command);
	});
});
