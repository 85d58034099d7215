import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import http2 from "node:http2";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listen } from "../../__tests__/support/front.ts";
import type { Pair } from "../../__tests__/support/tls.ts";
import type { Subject } from "./measure.ts";

/** How many secrets are read. */
export const COUNTS = [1, 20, 100] as const;

/** Serves JSON over TLS and HTTP/2, all requests at once. */
export async function serveJson(pair: Pair, answer: (path: string) => unknown) {
	const server = http2.createSecureServer({
		allowHTTP1: true,
		cert: readFileSync(pair.cert),
		key: readFileSync(pair.key),
	});
	server.on("request", (request, response) => {
		request.resume();
		request.on("end", () => {
			response.writeHead(200, { "content-type": "application/json" });
			response.end(JSON.stringify(answer(request.url)));
		});
	});
	return listen(server as never, "https:");
}

export function namesTo(count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `NAME_${index + 1}`);
}

/** 40 letters and digits, the same for the same name. */
export function tokenFor(name: string): string {
	return createHash("sha512")
		.update(name)
		.digest("base64")
		.replaceAll(/[^A-Za-z0-9]/g, "")
		.slice(0, 40);
}

/** The action that people use now, when it exports as many names. */
export function otherAction(
	title: string,
	count: number,
	program: string,
	environment: Readonly<Record<string, string>>,
	place: string,
): Subject {
	const files = {
		GITHUB_ENV: join(place, "vendor-env"),
		GITHUB_OUTPUT: join(place, "vendor-output"),
	};
	return {
		title: `${title}, ${count}`,
		args: [program],
		environment: { PATH: process.env.PATH, ...environment, ...files },
		directory: place,
		prepare() {
			for (const path of Object.values(files)) writeFileSync(path, "");
		},
		check() {
			const written = readFileSync(files.GITHUB_ENV, "utf8");
			if (written.match(/^NAME[_-]\d+<</gm)?.length !== count)
				throw new Error("the environment got other names");
		},
	};
}

/** The name service of the tests as JavaScript, so that no process is timed that has to strip types first. */
export function nameService(place: string): URL {
	const source = fileURLToPath(
		new URL("../../__tests__/support/name-service.ts", import.meta.url),
	);
	const made = join(place, "name-service.mjs");
	writeFileSync(made, stripTypeScriptTypes(readFileSync(source, "utf8")));
	return pathToFileURL(made);
}
