import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheDirectory, locked } from "../tools/cache.ts";
import { goFor } from "../tools/go.ts";
import { command } from "./debian.ts";
import { digestOf } from "./digest.ts";

const SOURCES = fileURLToPath(new URL("programs", import.meta.url));

/**
 * The folder with what stands in `programs/`, built for Windows once: what no shell of Windows can do. Each program says at
 * its head what it is for.
 */
export async function windowsPrograms(): Promise<string> {
	const files = globSync("**/*.{go,mod}", { cwd: SOURCES }).toSorted();
	const digest = digestOf(
		files.map((file) => readFileSync(join(SOURCES, file))),
	);
	const home = join(cacheDirectory(), `windows-programs-${digest}`);
	if (existsSync(home)) return home;
	await locked(`${home}.lock`, async () => {
		if (existsSync(home)) return;
		const go = await goFor(SOURCES);
		console.log("building small programs for Windows once");
		const made = `${home}.part`;
		rmSync(made, { recursive: true, force: true });
		mkdirSync(made, { recursive: true });
		await command(
			[
				...[go.program, "build", "-buildvcs=false", "-ldflags=-s -w"],
				...["-o", `${made}/`, "./..."],
			],
			{
				cwd: SOURCES,
				env: {
					...process.env,
					...go.environment,
					GOOS: "windows",
					GOARCH: "amd64",
					CGO_ENABLED: "0",
				},
			},
		);
		renameSync(made, home);
	});
	return home;
}
