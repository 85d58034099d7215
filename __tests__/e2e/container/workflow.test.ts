import { hash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runWorkflow } from "../../support/act.ts";
import { engine } from "../../support/engines.ts";
import { listen } from "../../support/front.ts";
import { encodings } from "../../support/odd-values.ts";
import { expectNothingShown, fresh, runPage } from "../../support/page-runs.ts";
import { sectionOf, WITH_ENGINE } from "../../support/pages.ts";
import { ROOT } from "../../support/runner.ts";

test("the workflow with `image`, run by act: the token reaches the API, and nobody else", async () => {
	const token = `ghs_${randomBytes(18).toString("hex")}`;
	const asked: (readonly [path: string, status: number])[] = [];
	const server = http.createServer(({ url = "", headers }, response) => {
		const status = headers.authorization === `Bearer ${token}` ? 200 : 401;
		asked.push([url, status]);
		response.writeHead(status).end('{"full_name": "octo/repository"}\n');
	});
	const api = await listen(server);
	const docker = await engine("docker");
	try {
		const { status, log } = await runWorkflow("image.yml", [
			"-s",
			`GITHUB_TOKEN=${token}`,
			"--env",
			`DOCKER_HOST=${docker.environment.DOCKER_HOST}`,
			"--var",
			`API_URL=${api.origin}`,
			"--var",
			`IMAGE=${await docker.image("busybox")}`,
			"--var",
			"CONTAINER_OPTIONS=--network=host",
		]);
		expect(status, log).toBe(0);
		expect(asked).toEqual([[expect.stringMatching(/^\/repos\//), 200]]);
		expect(log).toContain("container: plain <***>");
		expect(log).toMatch(/container: base64 <eC1hY2Nlc3MtdG9rZW.{0,3}\*\*\*>/);
		expect(log).toContain("container: answered");
		expect(log.includes(token)).toBe(false);
		for (const [name, text] of encodings(token))
			expect(log.includes(text.slice(8, -4)), name).toBe(false);
		expect(
			await docker.must([
				"ps",
				"--all",
				"--quiet",
				"--filter",
				"label=secret-refs.run",
			]),
		).toBe("");
	} finally {
		api.close();
		rmSync(join(ROOT, "repository.json"), { force: true });
	}
}, 600_000);

test.each(
	WITH_ENGINE,
)("the workflow %s of the pages: the container has the token, and shows none of it", async (name) => {
	const docker = await engine("docker");
	const image = "registry.example.com/tools:3";
	await docker.must(["tag", await docker.image("busybox"), image]);
	onTestFinished(async () => {
		await docker.must(["rmi", image]);
	});
	const token = fresh();
	const row = {
		secrets: { DEPLOY_TOKEN: token },
		env: { DOCKER_HOST: docker.environment.DOCKER_HOST ?? "" },
		files: {
			"deploy.sh":
				'#!/bin/sh\nprintf %s "$TOKEN" | sha256sum\necho "shown: <$TOKEN>"\n',
		},
	};
	const result = await runPage(sectionOf(name), name, row);
	expect(result.status, result.log).toBe(0);
	expect(result.log).toContain(hash("sha256", token));
	expect(result.log).toContain("shown: <***>");
	expectNothingShown(result.log, row);
}, 600_000);
