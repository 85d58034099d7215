import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Job } from "../support/runner.ts";

let job: Job;
afterEach(() => job.end());

/** A client whose containers are processes of this machine, and cannot be removed. */
const CLIENT = `#!/bin/sh
echo "$1" >> calls
case $1 in
image) echo '{"config": {}, "os": "linux", "architecture": "amd64"}' ;;
run) exec sh ;;
*) echo "no such luck" >&2; exit 1 ;;
esac
`;

test.skipIf(process.platform === "win32")(
	"what cannot be removed is tried once more, with everything else that is to be undone",
	async () => {
		job = new Job();
		chmodSync(job.file("bin/docker", CLIENT), 0o755);
		const result = await job.step({
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				image: "x",
				entrypoint: "sh",
				args: '-c "trap : INT; : > ready; sleep 60"',
				"container-engine": "docker",
			},
			env: {
				SOURCE: "s3cret-of-the-engine",
				PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			},
			interrupt: {
				signal: "SIGTERM",
				when: () => existsSync(join(job.workspace, "ready")),
			},
		});
		const calls = readFileSync(join(job.workspace, "calls"), "utf8");
		expect(calls.match(/^rm$/gm)).toHaveLength(2);
		expect(result.annotations.map(({ message }) => message)).toEqual([
			expect.stringMatching(/^Not undone: .*may still run: .*no such luck/),
			expect.stringContaining("The job was cancelled"),
		]);
	},
);
