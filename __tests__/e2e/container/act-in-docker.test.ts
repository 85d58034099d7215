import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { runWorkflow } from "../../support/act.ts";
import { engine } from "../../support/engines.ts";

/**
 * In docker mode act runs each job in a container, and actions with the `node` in there. The runner's expressions about that
 * container are empty.
 */
test("the workflow of this repository, run in docker by act", async () => {
	const seed = randomBytes(12).toString("hex");
	const docker = await engine("docker");
	const { status, log } = await runWorkflow(
		"e2e.yml",
		[
			...["-s", `E2E_SEED=${seed}`, "--pull=false"],
			...["--container-daemon-socket", "-"],
			...["--env", "PATH=/opt/node:/usr/bin:/bin"],
			"--container-options",
			mounts().join(" "),
		],
		{
			image: await docker.image("debian"),
			environment: docker.environment,
		},
	);
	expect(status, log).toBe(0);
	expect(log).toContain("environment: plain <***>");
	expect(log).toContain("script: nothing left");
	expect(log.match(/Success - Post /g)?.length).toBe(5);
	for (const step of [
		"cmd",
		"output",
		"json",
		"file",
		"fail",
		"script",
		"key",
	]) {
		const value = createHash("sha256")
			.update(`${step}-${seed}`)
			.digest("hex")
			.slice(0, 40);
		expect(log.includes(value), step).toBe(false);
	}
}, 600_000);

/** The Node.js of this machine, with its libraries, for an image that has none. */
function mounts(): readonly string[] {
	const { stdout } = spawnSync("ldd", [process.execPath], { encoding: "utf8" });
	const libraries = Array.from(
		stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm),
		([, path = ""]) => path,
	);
	return [
		`--volume=${process.execPath}:/opt/node/node:ro`,
		...libraries.map((path) => `--volume=${path}:${path}:ro`),
	];
}
