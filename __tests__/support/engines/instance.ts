import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { locked } from "../tools/cache.ts";
import { type ImageName, provideImage } from "./images.ts";

export type EngineKind = "docker" | "podman";

export interface ClientResult {
	readonly status: number | null;
	readonly stdout: Buffer;
	readonly stderr: string;
}

/** A container engine of the tests' own: nothing of it is outside its directory but mounts and processes. */
export interface Engine {
	readonly kind: EngineKind;
	/** The name of the client program, which is on PATH. */
	readonly client: EngineKind;
	/** What a client needs in its environment to reach this engine; to be laid over `process.env`, or into the `env` of a step. */
	readonly environment: Readonly<Record<string, string>>;
	/** Everything that the engine writes to. Root's: `asRoot` reads it. */
	readonly directory: string;
	/** The name of an image, which is made when it is first asked for. */
	image(name: ImageName): Promise<string>;
	/** Runs the client, with `input` as its standard input. */
	run(
		args: readonly string[],
		input?: string | Uint8Array | NodeJS.ReadableStream,
	): Promise<ClientResult>;
	/** The same for a client that must succeed; its standard output, trimmed. */
	must(
		args: readonly string[],
		input?: string | Uint8Array | NodeJS.ReadableStream,
	): Promise<string>;
	/**
	 * Kills the engine with -9, as a crash would: docker's daemons, podman's monitors. Containers run on. Only for an engine
	 * that no other suite shares.
	 */
	kill(): Promise<void>;
	/** Starts an engine that was killed, or waits for one that runs. */
	start(): Promise<void>;
}

/** What is different with docker and podman. */
export interface EngineDriver {
	readonly kind: EngineKind;
	environment(directory: string): Readonly<Record<string, string>>;
	/** Called with the lock of the instance. Returns when a client gets answers. */
	start(
		directory: string,
		environment: Readonly<Record<string, string>>,
	): Promise<void>;
	kill(directory: string): Promise<void>;
}

/** Starts an engine in the directory, or joins the one that runs there already. */
export async function openInstance(
	driver: EngineDriver,
	directory: string,
): Promise<Engine> {
	const environment = driver.environment(directory);
	const run: Engine["run"] = async (args, input) => {
		const child = spawn(driver.kind, args, {
			env: { ...process.env, ...environment },
			stdio: ["pipe", "pipe", "pipe"],
		});
		const status = new Promise<number | null>((resolve, reject) => {
			child.on("error", reject);
			child.on("close", resolve);
		});
		child.stdin.on("error", () => {
			// a client that does not read its input may end before it
		});
		if (
			input === undefined ||
			typeof input === "string" ||
			input instanceof Uint8Array
		)
			child.stdin.end(input);
		else input.pipe(child.stdin);
		const [stdout, stderr] = await Promise.all([
			buffer(child.stdout),
			text(child.stderr),
		]);
		return { status: await status, stdout, stderr };
	};
	const engine: Engine = {
		kind: driver.kind,
		client: driver.kind,
		environment,
		directory,
		run,
		must: async (args, input) => {
			const { status, stdout, stderr } = await run(args, input);
			if (status !== 0)
				throw new Error(
					`${driver.kind} ${args.join(" ")}: ${status}: ${stderr}${stdout}`,
				);
			return stdout.toString().trim();
		},
		image: (name) =>
			locked(join(directory, "images.lock"), () => provideImage(engine, name)),
		kill: () => driver.kill(directory),
		start: () =>
			locked(`${directory}.lock`, async () => {
				if (!existsSync(directory)) {
					mkdirSync(directory);
					// for the sweeper
					writeFileSync(
						join(directory, "environment.json"),
						JSON.stringify(environment),
					);
				}
				await driver.start(directory, environment);
			}),
	};
	await engine.start();
	return engine;
}
