import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ContainerJob, SECRET } from "../../support/container-job.ts";
import {
	ENGINES,
	type EngineKind,
	type ImageName,
} from "../../support/engines.ts";
import type { StepOptions } from "../../support/runner.ts";

let job: ContainerJob;
afterEach(() => job.end());

const START = ": > started";

/** A step whose container must not start. Returns its one message. */
async function failing(
	kind: EngineKind,
	image: ImageName,
	inputs: Readonly<Record<string, string>> = {},
	options: StepOptions = {},
): Promise<string | undefined> {
	job = new ContainerJob(kind);
	const result = await job.contain(
		image,
		{
			"secret-refs":
				"TOKEN = env:SOURCE\nOUT [output] = env:SOURCE\nKEY [file] = env:SOURCE",
			run: START,
			...inputs,
		},
		options,
	);
	expect(result.code).toBe(1);
	expect([...result.env, ...result.outputs]).toEqual([]);
	expect(await job.left(result)).toEqual([]);
	expect(existsSync(join(job.workspace, "started"))).toBe(false);
	expect(readdirSync(job.workspace)).toEqual([]);
	for (const line of result.raw)
		if (!line.startsWith("::add-mask::")) expect(line).not.toContain(SECRET);
	const [error, ...more] = result.annotations;
	expect([more, error?.kind]).toEqual([[], "error"]);
	return error?.message;
}

describe.each(ENGINES)("%s", (kind) => {
	test("an image without /bin/sh", async () => {
		expect(await failing(kind, "noshell")).toMatch(
			/^the container did not start \(.*\/bin\/sh.*\)\. The image needs `\/bin\/sh`: through it the container gets its secrets, so that they are not in its configuration\. Choose a variant of the image with a shell\.$/,
		);
	});

	test("an image for another platform", async () => {
		expect(await failing(kind, "foreign")).toMatch(
			/^the container did not start \(.*(?:exec format error|does not match).*\)\. The image is made for linux\/(?:arm64|amd64): choose one for this machine\.$/i,
		);
	});

	test("an image that is not there and may not be fetched", async () => {
		expect(
			await failing(kind, "busybox", {
				image: "127.0.0.1:1/no/image:1",
				"container-options": "--pull never",
			}),
		).toBe(
			"the image `127.0.0.1:1/no/image:1` is not on this machine, and `--pull=never` forbids to fetch it.",
		);
	});

	test("an image with nothing to run", async () => {
		expect(await failing(kind, "busybox", { run: "" })).toMatch(
			/^the image `.*` has no entrypoint and no command of its own: give `run`, `entrypoint` or `args`\.$/,
		);
	});

	test.each([
		["--no-such-option=1", /unknown flag: --no-such-option/],
		["--memory=much", /invalid|size/],
		["--network=no-such-network", /no-such-network/],
		["--user=nobody-of-that-name", /nobody-of-that-name/],
	])("options that the engine refuses: %s", async (options, reason) => {
		const message = await failing(kind, "busybox", {
			"container-options": options,
		});
		expect(message).toMatch(/^the container did not start \(/);
		expect(message).toMatch(reason);
		expect(message).toMatch(
			/(?:Are the `container-options` what `(?:docker|podman) run` accepts\?|Nothing was handed to it\.)$/,
		);
	});

	test("an option that takes the secret from this step", async () => {
		for (const options of [
			"-e SOURCE",
			`-e COPY=${SECRET}`,
			`--label x=${SECRET}`,
		])
			expect(
				await failing(kind, "busybox", { "container-options": options }),
			).toMatch(
				/^`container-options`, the words for the engine: the value of TOKEN stands in it, /,
			);
	});

	test("a wildcard that gives a name of the shell", async () => {
		expect(
			await failing(
				kind,
				"busybox",
				{ "secret-refs": "* = env:JSON" },
				{ env: { JSON: '{"uid": "long-enough-value"}' } },
			),
		).toBe(
			"UID: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.",
		);
	});

	test("a container of the job that the engine does not know", async () => {
		expect(
			await failing(kind, "busybox", { "job-container": "no-such-container" }),
		).toMatch(
			/^the container of this job cannot be looked up \(.*no such container.*\), so it is not known which directories of the host to share with `image`\. Does `(?:docker|podman)` here speak with the engine that runs the job\?$/i,
		);
	});
});

describe("an image that cannot be fetched", () => {
	test("since nobody answers at the registry's address: after three tries", async () => {
		const message = await failing("docker", "busybox", {
			image: "127.0.0.1:1/no/image:1",
		});
		expect(message).toMatch(
			/^the image `127\.0\.0\.1:1\/no\/image:1` cannot be fetched: .*connection refused.*\. Is the name right, and the registry reached from here\? For a private one, log in with `docker login` in an earlier step \(docker\/login-action\)\.$/,
		);
	});

	test("since podman does not know in which registry it is", async () => {
		expect(
			await failing("podman", "busybox", { image: "no-such-image" }),
		).toMatch(
			/^the image `no-such-image` cannot be fetched: (?!.*level=warning).*\. Is the name right and whole \(`docker\.io\/library\/alpine:3\.22`\), and the registry reached from here\? For a private one, log in with `podman login`/,
		);
	});
});

describe("docker does not answer", () => {
	test("since nobody listens", async () => {
		expect(
			await failing(
				"docker",
				"busybox",
				{},
				{
					env: { DOCKER_HOST: "unix:///nowhere/docker.sock" },
				},
			),
		).toMatch(
			/^no container engine: docker does not answer \(.*\/nowhere\/docker\.sock.*\)\. `image` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave `image` out\.$/,
		);
	});

	test("though somebody listens", async () => {
		const server = createServer(() => {});
		await new Promise<void>((resolve) =>
			server.listen(0, "127.0.0.1", resolve),
		);
		const address = server.address();
		const port = typeof address === "object" ? address?.port : undefined;
		try {
			expect(
				await failing(
					"docker",
					"busybox",
					{},
					{
						env: { DOCKER_HOST: `tcp://127.0.0.1:${port}` },
					},
				),
			).toMatch(
				/^no container engine: docker does not answer \(no answer within 20 s\)\./,
			);
		} finally {
			server.close();
		}
	});
});
