import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cachedBuild } from "./tools/cached-build.ts";

export interface ApiReply {
	readonly status: number;
	// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
	readonly body: any;
}

/** A real Vault with an in-memory store, of one suite. */
export interface VaultServer {
	readonly address: string;
	readonly token: string;
	/** Vault's API without the code under test. The path stands behind `/v1/`. */
	api(
		method: string,
		path: string,
		body?: unknown,
		token?: string,
	): Promise<ApiReply>;
	/** The same, and an error when it is refused. */
	must(method: string, path: string, body?: unknown): Promise<ApiReply["body"]>;
	/** The requests that the server has answered, from its audit log. */
	requests(): readonly { readonly operation: string; readonly path: string }[];
	/** How many tokens are alive. */
	tokens(): Promise<number>;
	close(): void;
}

/** What a TLS listener needs, as paths. */
export interface ListenerTls {
	readonly cert: string;
	readonly key: string;
	/** Given: clients need a certificate of this CA. */
	readonly clientCa?: string;
}

const folder = fileURLToPath(new URL("vault", import.meta.url));

/** The path of a server. In this order: one on PATH, the cached build, a new build. */
export async function vaultProgram(): Promise<string> {
	for (const name of ["vault", "bao"])
		if (spawnSync(name, ["version"]).status === 0) return name;
	return cachedBuild({
		name: "vault",
		module: "github.com/hashicorp/vault",
		folder,
		tags: "minimal",
		takes: "4 to 6 minutes",
	});
}

export async function startVault(tls?: ListenerTls): Promise<VaultServer> {
	const directory = mkdtempSync(join(tmpdir(), "vault-"));
	const audit = join(directory, "audit.log");
	// The development listener is always there, without TLS; a listener with TLS is added to it.
	const [port, tlsPort] = [await freePorts(), await freePorts()];
	const config = join(directory, "config.hcl");
	writeFileSync(
		config,
		tls === undefined
			? ""
			: `listener "tcp" {
  address = "127.0.0.1:${tlsPort}"
  tls_cert_file = "${tls.cert}"
  tls_key_file = "${tls.key}"
  ${tls.clientCa === undefined ? "" : `tls_require_and_verify_client_cert = true\n  tls_client_ca_file = "${tls.clientCa}"`}
}`,
	);
	// Its end comes with the end of its standard input, so that it outlives no test process.
	const child = spawn(
		"sh",
		[
			"-c",
			'"$@" </dev/null >"$LOG" 2>&1 & cat >/dev/null; kill -9 $!; rm -rf "$DIR"',
			"sh",
			await vaultProgram(),
			"server",
			"-dev",
			"-dev-root-token-id=root",
			"-dev-no-store-token",
			`-dev-listen-address=127.0.0.1:${port}`,
			`-config=${config}`,
		],
		{
			stdio: ["pipe", "inherit", "inherit"],
			env: {
				PATH: process.env.PATH,
				HOME: directory,
				DIR: directory,
				LOG: join(directory, "log"),
			},
		},
	);
	const plain = `http://127.0.0.1:${port}`;
	const api: VaultServer["api"] = async (
		method,
		path,
		body,
		token = "root",
	) => {
		const response = await fetch(`${plain}/v1/${path}`, {
			method,
			headers: { "X-Vault-Token": token },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		return {
			status: response.status,
			body: text === "" ? undefined : JSON.parse(text),
		};
	};
	const must: VaultServer["must"] = async (method, path, body) => {
		const reply = await api(method, path, body);
		if (reply.status >= 300)
			throw new Error(`${method} ${path}: ${JSON.stringify(reply)}`);
		return reply.body;
	};
	const close = () => {
		child.stdin.end();
	};
	for (let tries = 0; ; tries++) {
		const up = await api("GET", "sys/health").catch(() => undefined);
		if (up?.status === 200) break;
		if (tries > 300 || child.exitCode !== null) {
			const log = readFileSync(join(directory, "log"), "utf8");
			close();
			rmSync(directory, { recursive: true, force: true });
			throw new Error(`Vault does not start: ${log}`);
		}
		await sleep(100);
	}
	await must("PUT", "sys/audit/file", {
		type: "file",
		options: { file_path: audit, log_raw: "true" },
	});
	return {
		address: tls === undefined ? plain : `https://127.0.0.1:${tlsPort}`,
		token: "root",
		api,
		must,
		requests: () =>
			readFileSync(audit, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => JSON.parse(line))
				.filter(({ type }) => type === "response")
				.map(({ request }) => ({
					operation: request.operation,
					path: request.path,
				})),
		tokens: async () =>
			(await must("LIST", "auth/token/accessors")).data.keys.length,
		close,
	};
}

/** A port that is free, and so is the next one, which Vault takes for its cluster. */
async function freePorts(): Promise<number> {
	for (;;) {
		const port = await listenOnce(0);
		if ((await listenOnce(port + 1).catch(() => 0)) !== 0) return port;
	}
}

function listenOnce(port: number): Promise<number> {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	const server = createServer();
	server.once("error", reject);
	server.listen(port, "127.0.0.1", () => {
		const address = server.address();
		server.close(() =>
			resolve(typeof address === "object" && address ? address.port : 0),
		);
	});
	return promise;
}
