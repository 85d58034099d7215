import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, locked } from "../tools/cache.ts";
import { command } from "./debian.ts";
import { digestOf } from "./digest.ts";
import { npm } from "./npm.ts";

/** Those that runners and images still have, and the oldest one with which the action works. */
export const OLD_NODES = ["16.20.2", "20.19.5", "22.12.0"] as const;

/** The paths of old versions of Node.js, by their version. They are fetched once, as packages of npm. */
export async function oldNodes(): Promise<
	Readonly<Record<(typeof OLD_NODES)[number], string>>
> {
	const os = process.platform === "win32" ? "win" : process.platform;
	const packages = Object.fromEntries(
		OLD_NODES.map((version) => [
			`node-${version}`,
			`npm:node-${os}-${process.arch}@${version}`,
		]),
	);
	const manifest = JSON.stringify({ private: true, dependencies: packages });
	const home = join(cacheDirectory(), `nodes-${digestOf([manifest])}`);
	const complete = join(home, "complete");
	if (!existsSync(complete))
		await locked(`${home}.lock`, async () => {
			if (existsSync(complete)) return;
			console.log(`fetching Node.js ${OLD_NODES.join(", ")} once`);
			mkdirSync(home, { recursive: true });
			writeFileSync(join(home, "package.json"), manifest);
			await command(npm("install", "--ignore-scripts"), { cwd: home });
			writeFileSync(complete, "");
		});
	const program = os === "win" ? "node.exe" : "node";
	const path = (version: string) =>
		join(home, "node_modules", `node-${version}`, "bin", program);
	return {
		"16.20.2": path("16.20.2"),
		"20.19.5": path("20.19.5"),
		"22.12.0": path("22.12.0"),
	};
}
