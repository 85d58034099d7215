import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { splitAddress } from "../support/message.ts";
import { OLD_NODES, oldNodes } from "../support/platforms/nodes.ts";
import { ROOT, readCommandFile } from "../support/runner.ts";

/**
 * The two entries with the Node.js that others than GitHub's runner may start them with. These cannot read TypeScript, so
 * what they get is a bundle: what is committed in CI, else one that is made of src here.
 */
let nodes: Awaited<ReturnType<typeof oldNodes>>;
const folder = mkdtempSync(join(tmpdir(), "old-nodes-"));
const dist = process.env.CI === "true" ? join(ROOT, "dist") : folder;
beforeAll(async () => {
	nodes = await oldNodes();
	if (dist !== folder) return;
	const build = join(ROOT, "scripts/build.ts");
	const { status, stderr } = spawnSync(
		process.execPath,
		[build, "--to", folder],
		{ encoding: "utf8" },
	);
	if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
	readonly status: number | null;
	readonly lines: readonly string[];
	readonly delivered: ReadonlyMap<string, string>;
	/** In RUNNER_TEMP. */
	readonly left: readonly string[];
}

function start(
	node: string,
	entry: string,
	given: Readonly<Record<string, string>> = {},
): Step {
	const temp = mkdtempSync(join(tmpdir(), "old-node-"));
	const files = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STATE"].map(
		(name) => [name, join(temp, name)] as const,
	);
	for (const [, file] of files) writeFileSync(file, "");
	const { status, stdout, stderr } = spawnSync(node, [join(dist, entry)], {
		encoding: "utf8",
		env: {
			PATH: process.env.PATH,
			RUNNER_TEMP: temp,
			GITHUB_WORKSPACE: temp,
			...Object.fromEntries(files),
			"INPUT_SECRET-REFS": "TOKEN [env, file] = env:VALUE",
			VALUE: "tok-123456-abcdef",
			...given,
		},
	});
	const text = readFileSync(join(temp, "GITHUB_ENV"), "utf8");
	const left = readdirSync(temp).filter((name) => !name.startsWith("GITHUB_"));
	rmSync(temp, { recursive: true, force: true });
	return {
		status,
		lines: (stdout + stderr).split(/\r?\n/).filter((line) => line !== ""),
		delivered: readCommandFile(text),
		left,
	};
}

describe.each(
	OLD_NODES.filter((version) => version !== "22.12.0"),
)("Node.js %s", (version) => {
	test("one error says what to do, and nothing is delivered", () => {
		const { status, lines, delivered, left } = start(
			nodes[version],
			"index.js",
		);
		expect(status).toBe(1);
		expect(lines).toHaveLength(1);
		const { text, id } = splitAddress(
			lines[0]?.slice("::error::".length) ?? "",
		);
		expect(lines[0]).toMatch(/^::error::this action needs Node\.js 22\.12 /);
		expect(text).toContain(`started with ${version}.`);
		expect(text).toContain("job's image");
		expect(id).toBe("node-too-old");
		expect([delivered.size, left]).toEqual([0, []]);
	});

	test("the address of the message is that of this version of the action", () => {
		const { lines } = start(nodes[version], "index.js", {
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_ACTION_REPOSITORY: "octo/secret-refs",
			GITHUB_ACTION_REF: "v1",
		});
		expect(lines[0]).toContain(
			" https://github.com/octo/secret-refs/blob/v1/docs/troubleshooting.md#node-too-old",
		);
	});

	test("the post step says nothing and fails nothing", () => {
		const { status, lines } = start(nodes[version], "post/index.js");
		expect([status, lines]).toEqual([0, []]);
	});
});

test("Node.js 22.12 delivers", () => {
	const { status, lines, delivered } = start(nodes["22.12.0"], "index.js", {
		"INPUT_SECRET-REFS": "TOKEN = env:VALUE",
	});
	expect([status, delivered.get("TOKEN")]).toEqual([0, "tok-123456-abcdef"]);
	expect(lines).toContain("::add-mask::tok-123456-abcdef");
	expect(start(nodes["22.12.0"], "post/index.js").status).toBe(0);
});
