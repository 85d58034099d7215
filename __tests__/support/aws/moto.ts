import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cachedEnvironment } from "../tools/python.ts";

const requirements = fileURLToPath(new URL("moto.txt", import.meta.url));

/** The path of moto, which stands for AWS (https://docs.getmoto.org). */
export async function motoProgram(): Promise<string> {
	return join(await cachedEnvironment("moto", requirements), "moto_server");
}

export interface Moto {
	readonly origin: string;
	close(): void;
}

export async function startMoto(): Promise<Moto> {
	const program = await motoProgram();
	const port = await freePort();
	// Its end comes with the end of its standard input, so that it outlives no test process.
	const child = spawn(
		"sh",
		[
			"-c",
			'"$@" </dev/null >/dev/null 2>&1 & cat >/dev/null; kill -9 $!',
			"sh",
			program,
			...["-H", "127.0.0.1", "-p", String(port)],
		],
		{ stdio: ["pipe", "inherit", "inherit"] },
	);
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		const up = await fetch(`${origin}/moto-api/data.json`).catch(() => null);
		await up?.body?.cancel();
		if (up?.ok) break;
		if (tries > 600) throw new Error("moto does not start");
		await sleep(100);
	}
	return { origin, close: () => child.stdin?.end() };
}

async function freePort(): Promise<number> {
	const server = createServer();
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	server.close();
	return typeof address === "object" && address ? address.port : 0;
}
