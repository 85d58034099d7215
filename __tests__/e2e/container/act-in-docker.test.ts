import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { giteaAct, runWorkflow } from "../../support/act.ts";
import { engine } from "../../support/engines.ts";

/**
 * In docker mode act runs each job in a container, and actions with the `node` in there. The runner's expressions about that
 * container are empty.
 */
test.each([
	["act", undefined, ""],
	// There the job's container ends after so many seconds, which Gitea's runner says and act alone does not: `sleep` adds up.
	["the act of Gitea", giteaAct, "--entrypoint=600"],
])(
	"the workflow of this repository, run in docker by %s",
	async (_name, program, options) => {
		const seed = randomBytes(12).toString("hex");
		const docker = await engine("docker");
		const { status, log } = await runWorkflow(
			"e2e.yml",
			[
				...["-s", `E2E_SEED=${seed}`, "--pull=false"],
				...["--container-daemon-socket", "-"],
				...["--container-options", options],
			],
			{
				image: await docker.image("node"),
				environment: docker.environment,
				...(program !== undefined && { program }),
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
	},
	600_000,
);
