import { spawn } from "node:child_process";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Job } from "../support/runner.ts";

// What npm and docker make of files that templates gave them: what they send to a registry.

const PASSWORD = `p@ss "w'0rd<&é1\\`;
let job: Job;
let server: http.Server;
let registry: string;
let sent: Set<string | undefined>;

beforeEach(async () => {
	job = new Job();
	sent = new Set();
	server = http.createServer(({ headers: { authorization } }, response) => {
		if (authorization !== undefined) sent.add(authorization);
		const status = authorization === undefined ? 401 : 404;
		response.writeHead(status, { "www-authenticate": 'Basic realm="x"' });
		response.end("{}");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	registry = `localhost:${port}`;
});
afterEach(() => {
	server.close();
	server.closeAllConnections();
	job.end();
});

async function file(name: string, secretRefs: readonly string[]) {
	const result = await job.step({
		with: { "secret-refs": secretRefs.join("\n") },
		env: { PASSWORD },
	});
	expect(result.code, result.log.join("\n")).toBe(0);
	return result.env.get(name) ?? "";
}

/** Runs a client to its end, however that is: the registry has nothing. */
function run(program: string, args: readonly string[]): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const child = spawn(program, args, {
		stdio: "ignore",
		env: { PATH: process.env.PATH ?? "", HOME: job.temp },
	});
	child.on("error", reject);
	child.on("close", () => resolve());
	return promise;
}

test("npm reads an npmrc", async () => {
	job.file(
		"npmrc",
		`registry=http://${registry}/\n//${registry}/:username=ci\n//${registry}/:_password={{ P | base64 }}\n`,
	);
	const path = await file("NPMRC", [
		"P [none] = env:PASSWORD",
		"NPMRC [file:.npmrc, template] = file:npmrc",
	]);
	await run("npm", [
		"view",
		"@x/nothing",
		"--userconfig",
		path,
		"--fetch-retries=0",
		"--cache",
		`${job.temp}/cache`,
	]);
	const basic = Buffer.from(`ci:${PASSWORD}`).toString("base64");
	expect([...sent]).toEqual([`Basic ${basic}`]);
	// What is left is the user's name.
	expect(job.show(`Authorization: Basic ${basic}`)).toBe(
		"Authorization: Basic Y2k6***",
	);
});

test("docker reads its config", async () => {
	const path = await file("CONFIG", [
		"P [none] = env:PASSWORD",
		"AUTH [none, template] = text:ci:{{ P }}",
		`CONFIG [file:config.json, template] = text:{"auths":{"${registry}":{"auth":"{{ AUTH | base64 }}"}}}`,
	]);
	await run("docker", [
		"--config",
		path.replace(/\/config\.json$/, ""),
		"manifest",
		"inspect",
		"--insecure",
		`${registry}/a/b:1`,
	]);
	const basic = Buffer.from(`ci:${PASSWORD}`).toString("base64");
	expect([...sent]).toEqual([`Basic ${basic}`]);
});
