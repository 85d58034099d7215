import {
	mkdirSync,
	mkdtempSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
	type Host,
	hostOf,
	mountOption,
	standpoint,
	translate,
} from "../../../src/deliver/container/mounts.ts";
import { problemsOf } from "../../support/failure.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "mounts-")));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const HOST: Host = {
	workspace: "/runner/work/repo/repo",
	home: "/runner/work/_temp/_github_home",
	workflow: "/runner/work/_temp/_github_workflow",
	temp: "/runner/work/_temp",
};

describe("a path as the container sees it", () => {
	test.each([
		["/runner/work/repo/repo", "/github/workspace"],
		["/runner/work/repo/repo/", "/github/workspace/"],
		["/runner/work/repo/repo/a/b", "/github/workspace/a/b"],
		["/runner/work/repo/repo2", "/runner/work/repo/repo2"],
		["/runner/work/repo", "/runner/work/repo"],
		["/runner/work/_temp", "/github/runner_temp"],
		["/runner/work/_temp/x", "/github/runner_temp/x"],
		["/runner/work/_temp/_github_home/.cache", "/github/home/.cache"],
		[
			"/runner/work/_temp/_github_workflow/event.json",
			"/github/workflow/event.json",
		],
		["/opt/hostedtoolcache", "/opt/hostedtoolcache"],
		["x/runner/work/_temp", "x/runner/work/_temp"],
		["", ""],
	])("%s", (path, seen) => {
		expect(translate(path, HOST)).toBe(seen);
	});

	test("without an event", () => {
		expect(translate("/e/event.json", { ...HOST, workflow: undefined })).toBe(
			"/e/event.json",
		);
	});
});

describe("the directories of the runner", () => {
	test("are called as the environment calls them, also where it names a link", () => {
		const [temp, link, events] = ["temp", "link", "events"].map((name) =>
			join(root, name),
		) as [string, string, string];
		mkdirSync(temp);
		mkdirSync(events);
		symlinkSync(temp, link);
		writeFileSync(join(events, "event.json"), "{}");
		const host = hostOf("/w", {
			RUNNER_TEMP: `${link}/`,
			GITHUB_EVENT_PATH: join(events, "event.json"),
		});
		expect(host).toEqual({
			workspace: "/w",
			home: join(link, "_github_home"),
			workflow: events,
			temp: link,
		});
		expect(translate(`${link}/x`, host)).toBe("/github/runner_temp/x");
	});

	test.each([
		undefined,
		"",
		join(root, "nowhere", "event.json"),
	])("an event at %s is none", (GITHUB_EVENT_PATH) => {
		expect(
			hostOf("/w", { RUNNER_TEMP: root, GITHUB_EVENT_PATH }).workflow,
		).toBeUndefined();
	});
});

describe("the option for a mount", () => {
	test.each([
		["/a", "type=bind,source=/a,target=/t"],
		["/a b:c=d", "type=bind,source=/a b:c=d,target=/t"],
		["/a,b", 'type=bind,"source=/a,b",target=/t'],
		['/a"b', 'type=bind,"source=/a""b",target=/t'],
		['/",\n', 'type=bind,"source=/"",\n",target=/t'],
		["/it's $HOME `x`", "type=bind,source=/it's $HOME `x`,target=/t"],
	])("%j", (source, record) => {
		expect(mountOption({ source, target: "/t", readonly: false })).toEqual([
			"--mount",
			record,
		]);
	});

	test("that cannot be written to", () => {
		expect(
			mountOption({ source: "/a", target: "/t", readonly: true }).at(-1),
		).toBe("type=bind,source=/a,target=/t,readonly");
	});
});

describe("paths of the engine's host", () => {
	/** An engine whose client gives this answer to everything. */
	function clientSaying(answer: string, code = 0) {
		const directory = mkdtempSync(join(root, "client-"));
		const client = join(directory, "docker");
		writeFileSync(
			client,
			`#!/bin/sh\ncat <<'EOF'\n${answer}\nEOF\nprintf '%s\\n' 'no such thing' >&2\nexit ${code}\n`,
			{ mode: 0o755 },
		);
		return { name: "docker", client, environment: process.env } as const;
	}
	const MOUNTS = [
		{ Type: "bind", Source: "/home/runner/work", Destination: "/__w" },
		{
			Type: "bind",
			Source: "/mnt/temp",
			Destination: "/__w/_temp",
		},
		{
			Type: "volume",
			Source: "/var/lib/docker/volumes/x/_data",
			Destination: "/data/",
		},
		{ Type: "tmpfs", Source: "", Destination: "/tmpfs" },
		"odd",
		null,
	];
	const said = (mounts: unknown, network?: string) =>
		JSON.stringify({ mounts, network });
	const engineSaying = (answer: string, code?: number) => {
		const { environment, ...engine } = clientSaying(answer, code);
		return { ...engine, environment: { PATH: environment.PATH ?? "" } };
	};
	const ask = (answer: string, code?: number) =>
		standpoint(engineSaying(answer, code), "the-job");

	test("are the same outside a container", async () => {
		const none = () => undefined;
		const { hostPath, network } = await standpoint(
			engineSaying("", 1),
			undefined,
			none,
		);
		expect([hostPath("/anything"), network]).toEqual(["/anything", undefined]);
	});

	test("are those of this process's own container where the runner tells of none", async () => {
		const { hostPath } = await standpoint(
			engineSaying(said(MOUNTS)),
			undefined,
			() => "0123",
		);
		expect(hostPath("/__w/x")).toBe("/home/runner/work/x");
	});

	test("are the same where the engine knows nothing of this process's container: it runs inside", async () => {
		const { hostPath } = await standpoint(
			engineSaying("", 1),
			undefined,
			() => "0123",
		);
		expect(hostPath("/anything")).toBe("/anything");
	});

	test.each([
		["act-ci-build-1234-network", "act-ci-build-1234-network"],
		["github_network_0123", "github_network_0123"],
		["bridge", undefined],
		["host", undefined],
		["container:0123", undefined],
		["", undefined],
	])("the network of the container, %j, is %s", async (network, known) => {
		expect((await ask(said(MOUNTS, network))).network).toBe(known);
	});

	test.each([
		["/__w", "/home/runner/work"],
		["/__w/repo/repo", "/home/runner/work/repo/repo"],
		["/__w/_temp", "/mnt/temp"],
		["/__w/_temp/x", "/mnt/temp/x"],
		["/__w/_temporary", "/home/runner/work/_temporary"],
		["/data/y", "/var/lib/docker/volumes/x/_data/y"],
	])("%s", async (path, there) => {
		expect((await ask(said(MOUNTS))).hostPath(path)).toBe(there);
	});

	test.each(["/__ww", "/elsewhere", "/"])("%s is not shared", async (path) => {
		const { hostPath } = await ask(said(MOUNTS));
		expect(await problemsOf(() => hostPath(path))).toEqual([
			`the container of this job has no directory of the host at ${path}, so \`image\` cannot share it.`,
		]);
	});

	test("of a container whose root is a mount", async () => {
		const { hostPath } = await ask(
			said([{ Source: "/the/root", Destination: "/" }]),
		);
		expect([hostPath("/a/b"), hostPath("/a")]).toEqual([
			"/the/root/a/b",
			"/the/root/a",
		]);
	});

	test.each([
		["", 1],
		["null", 0],
		["not json", 0],
		['{"a":1}', 0],
	] as const)("a container that cannot be looked up: %s", async (answer, code) => {
		expect(await problemsOf(() => ask(answer, code))).toEqual([
			"the container of this job cannot be looked up (no such thing), so it is not known which directories of the host to share with `image`. Does `docker` here speak with the engine that runs the job?",
		]);
	});
});
