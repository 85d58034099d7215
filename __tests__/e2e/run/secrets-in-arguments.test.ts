import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Job, type StepResult } from "../../support/runner.ts";

let job: Job;
beforeEach(() => {
	job = new Job();
});
afterEach(() => job.end());

/** A client whose containers are processes of this machine. */
const CLIENT = `#!/bin/sh
case $1 in
image) echo '{"config": {}, "os": "linux", "architecture": "amd64"}' ;;
run) exec sh ;;
version) echo 1 ;;
esac
`;

/** A step with an image, and `value` as the secret TOKEN. */
function contain(
	value: string,
	inputs: Readonly<Record<string, string>> = {},
	env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
	chmodSync(job.file("bin/docker", CLIENT), 0o755);
	const workspace = join(job.workspace, "myrepo", "myrepo");
	mkdirSync(join(workspace, "sub"), { recursive: true });
	return job.step({
		with: {
			"secret-refs": "OTHER = env:OTHER\nTOKEN = env:SOURCE",
			image: "x",
			entrypoint: "sh",
			args: '-c "echo length $(printf %s $TOKEN | wc -c)"',
			"container-engine": "docker",
			...inputs,
		},
		env: {
			OTHER: "s3cret-of-the-other",
			SOURCE: value,
			GITHUB_WORKSPACE: workspace,
			PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			...env,
		},
	});
}

describe.skipIf(process.platform === "win32")(
	"a value that is spelt like",
	() => {
		test.each([
			"myrepo",
			"secret",
			"secrets",
			"secret-refs",
			"github",
			"github/workspace",
			"none",
			"file",
			"bind",
			"type",
			"tmpfs",
			"noexec",
			"interactive",
			"never",
			"entrypoint",
			"/bin/sh",
			"mount",
			"core=0",
			"container",
			"docker",
		])("a word of the action's own arguments is no reason to stop: %s", async (value) => {
			const result = await contain(value, {
				"container-options": "--init --label a=b",
			});
			expect(result.ids.filter((id) => id !== "common-word")).toEqual([]);
			expect(result.code).toBe(0);
			expect(result.log).toContain(`length ${value.length}`);
		});

		test("a name of an option that the user wrote is none either", async () => {
			const result = await contain("memory", {
				"container-options": "--memory 64m",
			});
			expect(result.code).toBe(0);
		});

		test("the network that the runner made is none either", async () => {
			const result = await contain("network", {
				"container-network": `github_network_${"0123456789abcdef".repeat(2)}`,
			});
			expect(result.code).toBe(0);
		});

		test.each<[string, Record<string, string>, string]>([
			[
				"pr1vate",
				{ image: "registry/pr1vate/x:1" },
				"`image`, the name of the image: ",
			],
			[
				"pr1vate",
				{ "container-options": "--label x=pr1vate" },
				"`container-options`, the words for the engine: ",
			],
			[
				"pr1vate",
				{ "container-options": "--label=x=pr1vate" },
				"`container-options`, the words for the engine: ",
			],
			[
				"pr1vate",
				{ "container-options": "-e SOURCE" },
				"`container-options`, the words for the engine: ",
			],
			[
				"pr1vate",
				{ "container-network": "pr1vate" },
				"`container-network`, the name of the network: ",
			],
			["/sub", { "working-directory": "x/sub" }, ""],
			[
				"sub/deep",
				{ "working-directory": "sub/deep" },
				"`working-directory`, the folder of the script: ",
			],
			// The value is a word of the message itself.
			[
				"container",
				{ "container-options": "--label x=container" },
				"`***-options`, the words for the engine: ",
			],
			["image", { image: "my/image" }, "`***`, the name of the ***: "],
			[
				"TOKEN",
				{ image: "my/TOKEN" },
				"`image`, the name of the image: the value of *** stands in it",
			],
		])("%s, in what the user wrote: %j", async (value, inputs, message) => {
			for (const folder of ["x/sub", "sub/deep"])
				mkdirSync(join(job.workspace, "myrepo", "myrepo", folder), {
					recursive: true,
				});
			const result = await contain(value, inputs);
			expect(result.code).toBe(1);
			expect(result.env.size + result.outputs.size).toBe(0);
			expect(result.annotations).toEqual([
				{
					kind: "error",
					message: expect.stringMatching(
						/in it, or is spelt like a part of it, and would be readable in the \S+ configuration\. Take it out there: /,
					),
				},
			]);
			expect(result.annotations[0]?.message).toContain(message);
			if (!value.includes("TOKEN"))
				expect(result.annotations[0]?.message).toContain("the value of TOKEN");
		});
	},
);
