import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { startFront } from "../support/front.ts";
import { type Machine, machines } from "../support/platforms/machines.ts";
import {
	BUNDLED,
	Job,
	type StepOptions,
	type StepResult,
} from "../support/runner.ts";
import { serviceAccountToken } from "../support/service-account.ts";
import { createAuthority } from "../support/tls.ts";

/** Whole steps on machines that GitHub's runner knows and that have another C library or another processor. */
const found = await machines();

const SECRET = "s3cret-of-the-m\u00e4chine";
const closing: (() => void)[] = [];
afterAll(() => {
	for (const close of closing) close();
});

// An emulated one is slow.
const LIMIT = { timeout: 600_000 };

describe.each(["musl", "arm64"] as const)("%s", LIMIT, (name) => {
	const machine: Machine = found[name];
	let job: Job;
	beforeEach(() => {
		job = new Job();
	});
	afterEach(() => job.end());

	const options = (
		inputs: Readonly<Record<string, string>>,
		more: StepOptions = {},
	): StepOptions => ({
		...more,
		with: inputs,
		main: BUNDLED.main,
		node: machine.node,
		env: {
			SOURCE: SECRET,
			...(machine.programs !== undefined && { PATH: machine.programs }),
			...more.env,
		},
	});
	const step = (...given: Parameters<typeof options>) =>
		job.step(options(...given));
	const post = (of: StepResult) =>
		job.post(of, { ...options({}), main: BUNDLED.post });

	test("is what it is called", () => {
		const [program = "", ...args] = machine.node;
		const script =
			"const { header } = process.report.getReport(); console.log(process.arch, header.glibcVersionRuntime ?? 'musl')";
		const { stdout } = spawnSync(program, [...args, "-e", script], {
			encoding: "utf8",
		});
		expect(stdout).toMatch(
			name === "musl" ? /^x64 musl\n$/ : /^arm64 \d[\d.]+\n$/,
		);
	});

	test("values, files, commands and outputs are delivered and masked, and the post step removes the files", async () => {
		const result = await step({
			"secret-refs": [
				"TOKEN = env:SOURCE",
				"KEY [file] = env:SOURCE",
				"LINE [output] = cmd:printf 'tok-en-of-a-%s\\n' command",
			].join("\n"),
		});
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(result.env.get("TOKEN")).toBe(SECRET);
		expect(result.outputs.get("LINE")).toBe("tok-en-of-a-command");
		const key = result.env.get("KEY") ?? "";
		expect([readFileSync(key, "utf8"), statSync(key).mode & 0o777]).toEqual([
			SECRET,
			0o600,
		]);
		expect(job.show(`${SECRET}, tok-en-of-a-command`)).toBe("***, ***");
		const { code, annotations } = await post(result);
		expect([code, annotations]).toEqual([0, []]);
		expect(job.leftInTemp()).toEqual([]);
	});

	test("a script has the secrets, and what it prints is cleaned", async () => {
		const result = await step({
			"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
			run: 'stat -c "mode %a" "$KEY"; echo "<$TOKEN>"; tr -d "\\n" < "$KEY"; echo; exit 3',
		});
		expect(result.log).toEqual(
			expect.arrayContaining(["mode 600", "<***>", "***"]),
		);
		expect([result.code, result.outputs.get("exit-code")]).toEqual([3, "3"]);
		expect(job.leftInTemp()).toEqual([]);
	});

	test("what a script of a killed step has left is ended by the post step", async () => {
		const pid = () => join(job.workspace, "pid");
		const result = await step(
			{
				"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
				run: "sleep 300 & echo $! > part; cat part > pid; wait",
			},
			{
				interrupt: {
					signal: "SIGKILL",
					when: () =>
						existsSync(pid()) && readFileSync(pid(), "utf8").endsWith("\n"),
				},
			},
		);
		const left = `/proc/${readFileSync(pid(), "utf8").trim()}/exe`;
		expect([result.signal, existsSync(left)]).toEqual(["SIGKILL", true]);
		const { code, annotations } = await post(result);
		expect([code, annotations]).toEqual([0, []]);
		await expect.poll(() => existsSync(left)).toBe(false);
		expect(job.leftInTemp()).toEqual([]);
	});

	describe("1Password's core", () => {
		let host: string;
		let ca: string;
		let seen: readonly { readonly path: string }[];
		beforeAll(async () => {
			const authority = createAuthority();
			closing.push(authority.remove);
			const { cert, key } = authority.issue("IP:127.0.0.1");
			const front = await startFront(
				"http://127.0.0.1:1",
				() => ({ status: 401, body: "{}" }),
				{ cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") },
			);
			closing.push(front.close);
			({ ca, seen } = { ca: authority.ca, seen: front.seen });
			host = new URL(front.origin).host;
		});

		test("is loaded, and asks its server over TLS", async () => {
			const result = await step(
				{
					"secret-refs": "GH = op://infra/github/credential",
					"op-service-account-token": serviceAccountToken(host),
					"timeout-seconds": "300",
				},
				{ env: { NODE_EXTRA_CA_CERTS: ca } },
			);
			expect(result.code).toBe(1);
			expect(result.annotations[0]?.message).toContain(
				"1Password refuses the token of the service account",
			);
			expect(seen.map(({ path }) => path)).toEqual(["/api/v3/auth/start"]);
		});
	});
});
