import { spawn } from "node:child_process";
import {
	closeSync,
	fstatSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, win32 } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { confine, outOfBounds } from "../src/confinement.ts";
import { create } from "../src/providers/file/index.ts";
import { context } from "./support/context.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "confinement-")));
afterAll(() => rmSync(root, { recursive: true }));
const workspace = join(root, "workspace");
mkdirSync(workspace);
writeFileSync(join(root, "secret"), "of the machine");
writeFileSync(join(workspace, "file"), "of the checkout");

function point(link: string, target: string): string {
	const path = join(workspace, link);
	rmSync(path, { force: true });
	symlinkSync(target, path);
	return path;
}

describe("a link that is exchanged", () => {
	test.each([
		["../secret", "file", "it was exchanged while it was read"],
		["file", "../secret", "it was exchanged while it was read"],
		["../secret", "../secret", "it leads out of the workspace"],
		["file", "nowhere", "it was exchanged while it was read"],
		["file", "file", undefined],
	])("%s is opened, then it is %s", (first, then, reason) => {
		const file = openSync(point("link", first), "r");
		const path = point("link", then);
		const stats = fstatSync(file, { bigint: true });
		expect(confine(workspace, {}).judgeOpened(path, stats)).toBe(reason);
		closeSync(file);
	});

	test("again and again by another process, it never gives what is outside", async () => {
		const script = `while :; do ln -sfn ../secret flip; ln -sfn file flip; done`;
		const flipping = spawn("sh", ["-c", script], { cwd: workspace });
		const provider = create(context({ workingDirectory: workspace }));
		const request = {
			rest: "flip",
			scheme: "file",
			want: "value",
			confined: true,
		} as const;
		const seen = new Set<string>();
		for (let round = 0; round < 1_000; round++)
			for (const answer of await provider.resolve([request]))
				seen.add(
					answer.kind === "value"
						? Buffer.from(answer.value).toString()
						: answer.kind,
				);
		flipping.kill("SIGKILL");
		expect([...seen].filter((text) => text !== "failed")).toEqual([
			"of the checkout",
		]);
	});
});

describe("Windows", () => {
	const bounds = {
		workspace: "D:\\a\\repo\\repo",
		closed: [["D:\\a\\repo\\repo\\_temp", "it is closed"]] as const,
	};

	test.each([
		["D:\\a\\repo\\repo\\x\\token.txt", undefined],
		["d:\\A\\Repo\\repo\\token.txt", undefined],
		["D:\\a\\repo\\repo\\..x", undefined],
		["D:\\a\\repo\\repo\\_temporary\\x", undefined],
		["D:\\a\\repo\\other\\token.txt", "it leads out of the workspace"],
		["D:\\a\\repo\\repo2\\token.txt", "it leads out of the workspace"],
		["C:\\Users\\runneradmin\\token", "it leads out of the workspace"],
		["\\\\server\\share\\token", "it leads out of the workspace"],
		["\\\\?\\C:\\token", "it leads out of the workspace"],
		["\\\\.\\pipe\\x", "it leads out of the workspace"],
		["D:\\a\\repo\\repo\\_TEMP\\x", "it is closed"],
		["D:\\a\\repo\\repo\\.Git\\config", "it is part of git's own data"],
	])("%s", (real, reason) => {
		const found = outOfBounds(real, bounds, win32);
		if (reason === undefined) expect(found).toBeUndefined();
		else expect(found).toContain(reason);
	});

	test("a workspace that is a drive holds everything, so nothing counts as below it", () => {
		expect(
			outOfBounds("D:\\x", { workspace: "D:\\", closed: [] }, win32),
		).toContain("root of the file system");
	});
});

describe("what is closed", () => {
	test("a folder of the runner that holds the workspace closes nothing in it", () => {
		const confinement = confine(workspace, { HOME: root, RUNNER_TEMP: root });
		expect(confinement.judgePath(join(workspace, "file"))).toBeUndefined();
	});

	test("a workspace that is the runner's folder itself is closed", () => {
		const confinement = confine(workspace, { RUNNER_TEMP: workspace });
		expect(confinement.judgePath(join(workspace, "file"))).toContain(
			"a folder of the runner",
		);
	});

	test("of several files in a variable, each", () => {
		const KUBECONFIG = `${join(root, "x")}:${join(workspace, "file")}`;
		expect(
			confine(workspace, { KUBECONFIG }).judgePath(join(workspace, "file")),
		).toBe("`KUBECONFIG` says that it holds credentials");
	});
});
