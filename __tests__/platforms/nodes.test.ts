import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { splitAddress } from "../support/message.ts";
import { OLD_NODES, oldNodes } from "../support/platforms/nodes.ts";
import { BUNDLED, readCommandFile } from "../support/runner.ts";

/** The two entries with the Node.js that others than GitHub's runner may start them with. */
const nodes = await oldNodes();

interface Step {
	readonly status: number | null;
	readonly lines: readonly string[];
	readonly delivered: ReadonlyMap<string, string>;
	/** In RUNNER_TEMP. */
	readonly left: readonly string[];
}

function start(
	node: string,
	entry: keyof typeof BUNDLED,
	given: Readonly<Record<string, string>> = {},
): Step {
	const temp = mkdtempSync(join(tmpdir(), "old-node-"));
	const files = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_STATE"].map(
		(name) => [name, join(temp, name)] as const,
	);
	for (const [, file] of files) writeFileSync(file, "");
	const { status, stdout, stderr } = spawnSync(node, [BUNDLED[entry]], {
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
		const { status, lines, delivered, left } = start(nodes[version], "main");
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
		const { lines } = start(nodes[version], "main", {
			GITHUB_SERVER_URL: "https://github.com",
			GITHUB_ACTION_REPOSITORY: "octo/secret-refs",
			GITHUB_ACTION_REF: "v1",
		});
		expect(lines[0]).toContain(
			" https://github.com/octo/secret-refs/blob/v1/docs/troubleshooting.md#node-too-old",
		);
	});

	test("the post step says nothing and fails nothing", () => {
		const { status, lines } = start(nodes[version], "post");
		expect([status, lines]).toEqual([0, []]);
	});
});

test("Node.js 22.12 delivers", () => {
	const { status, lines, delivered } = start(nodes["22.12.0"], "main", {
		"INPUT_SECRET-REFS": "TOKEN = env:VALUE",
	});
	expect([status, delivered.get("TOKEN")]).toEqual([0, "tok-123456-abcdef"]);
	expect(lines).toContain("::add-mask::tok-123456-abcdef");
	expect(start(nodes["22.12.0"], "post").status).toBe(0);
});

test("Node.js 22.12 reads a document for what to mask", () => {
	const { status, lines } = start(nodes["22.12.0"], "main", {
		"INPUT_SECRET-REFS": "TOKEN = env:VALUE",
		VALUE: '{"host": "db.example", "password": "Mango-tulip-9"}',
	});
	expect(status).toBe(0);
	expect(lines).toContain("::add-mask::Mango-tulip-9");
});

const DIST = dirname(BUNDLED.main);

test.each(
	readdirSync(DIST, { encoding: "utf8", recursive: true }).filter((file) =>
		file.endsWith(".js"),
	),
)("Node.js 22.12 understands %s", (file) => {
	const { status, stderr } = spawnSync(
		nodes["22.12.0"],
		["--check", join(DIST, file)],
		{ encoding: "utf8" },
	);
	expect([status, stderr]).toEqual([0, ""]);
});
