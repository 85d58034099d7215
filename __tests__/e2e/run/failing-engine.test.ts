import { chmodSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Job } from "../../support/runner.ts";

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

test.skipIf(process.platform === "win32")(
	"what was written down for a container that does not start is undone at once",
	async () => {
		job = new Job();
		const client = CLIENT.replace("run) exec sh", "run) exit 125");
		chmodSync(
			job.file("bin/docker", client.replace("*)", "rm) ;;\n*)")),
			0o755,
		);
		const result = await job.step({
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				image: "x",
				entrypoint: "sh",
				"container-engine": "docker",
			},
			env: {
				SOURCE: "s3cret-of-the-engine",
				PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			},
		});
		expect(result.code).toBe(1);
		const calls = readFileSync(join(job.workspace, "calls"), "utf8");
		expect(calls).toMatch(/^run$/m);
		expect(job.leftInTemp()).toEqual([]);
	},
);

test.skipIf(process.platform === "win32")(
	"the client gets no credential, at the clean-up of the step and in the post step",
	async () => {
		job = new Job();
		const client = CLIENT.replace('echo "$1"', 'env >> seen; echo "$1"');
		chmodSync(job.file("bin/docker", client), 0o755);
		const env = {
			SOURCE: "s3cret-of-the-engine",
			PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			DOCKER_HOST: "unix:///nowhere.sock",
			XDG_RUNTIME_DIR: "/nowhere",
			no_proxy: "nowhere.example",
			VAULT_TOKEN: "hvs.of-the-environment",
			OP_SERVICE_ACCOUNT_TOKEN: "ops_of-the-environment",
			ACTIONS_RUNTIME_TOKEN: "runtime-token",
		};
		const seen = () => {
			const path = join(job.workspace, "seen");
			const text = existsSync(path) ? readFileSync(path, "utf8") : "";
			rmSync(path, { force: true });
			return text;
		};
		const options = {
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				image: "x",
				entrypoint: "sh",
				args: '-c "trap : INT; : > ready; sleep 60"',
				"container-engine": "docker",
				"vault-token": "hvs.of-the-input",
			},
			env,
		};
		const step = await job.step({
			...options,
			interrupt: {
				signal: "SIGTERM",
				when: () => existsSync(join(job.workspace, "ready")),
			},
		});
		const first = seen();
		await job.post(step, options);
		const last = seen();
		for (const text of [first, last]) {
			expect(text).toContain("DOCKER_HOST=unix:///nowhere.sock");
			expect(text).toContain("XDG_RUNTIME_DIR=/nowhere");
			expect(text).toContain("no_proxy=nowhere.example");
			expect(text).not.toMatch(
				/of-the-(?:env|inp)|runtime-token|INPUT_|STATE_/,
			);
		}
	},
);

test.skipIf(process.platform === "win32")(
	"a container gets every name, also one that objects of JavaScript have",
	async () => {
		job = new Job();
		const client = CLIENT.replace("*)", "rm) ;;\n*)");
		chmodSync(job.file("bin/docker", client), 0o755);
		const names = ["__proto__", "constructor", "toString"];
		const result = await job.step({
			with: {
				"secret-refs": names.map((name) => `${name} = env:SOURCE`).join("\n"),
				image: "x",
				entrypoint: "sh",
				args: '-c "env | cut -d = -f 1 > names"',
				"container-engine": "docker",
			},
			env: {
				SOURCE: "s3cret-of-the-engine",
				PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
			},
		});
		expect(result.code).toBe(0);
		const seen = readFileSync(join(job.workspace, "names"), "utf8");
		expect(seen.split("\n")).toEqual(expect.arrayContaining(names));
	},
);
