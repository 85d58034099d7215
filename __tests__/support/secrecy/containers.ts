import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Engine } from "../engines.ts";
import { formsIn, type Needle } from "./needles.ts";

/** What was found in what an engine gives of its containers. */
export interface FoundInContainers {
	/** Empty when there is no container. */
	readonly found: Readonly<Record<string, readonly string[]>>;
	/** Removes the images that were made of them. */
	forget(): Promise<void>;
}

/** Asks for all that an engine gives of each container. One that goes away meanwhile has nothing to give. */
export async function searchContainers(
	engine: Engine,
	needles: readonly Needle[],
): Promise<FoundInContainers> {
	const found = new Map<string, string[]>();
	const copies: string[] = [];
	for (const id of await containersOf(engine)) {
		const copy = `localhost/copy-of-${id.slice(0, 12)}`;
		const look = async (place: string, given: Promise<Buffer>) => {
			const hits = formsIn(await given, needles).map(
				(form) => `${form} of ${id}`,
			);
			found.set(place, [...(found.get(place) ?? []), ...hits]);
		};
		try {
			await look("inspect", printed(engine, ["inspect", id]));
			await look("diff", printed(engine, ["diff", id]));
			await look("export", written(engine, ["export", id]));
			await engine.must(["commit", id, copy]);
			copies.push(copy);
			await look("commit and save", written(engine, ["save", copy]));
		} catch (thrown) {
			await expectGone(engine, id, thrown);
		}
	}
	return {
		found: Object.fromEntries(found),
		forget: async () => {
			if (copies.length > 0) await engine.must(["rmi", ...copies]);
		},
	};
}

async function containersOf(engine: Engine): Promise<readonly string[]> {
	const ids = await engine.must(["ps", "--all", "--quiet", "--no-trunc"]);
	return ids.split("\n").filter((id) => id !== "");
}

/** An engine refuses to answer for a container that it is removing, and for a while lists it all the same. */
async function expectGone(
	engine: Engine,
	id: string,
	otherwise: unknown,
): Promise<void> {
	for (let tries = 0; (await containersOf(engine)).includes(id); tries++) {
		if (tries === 100) throw otherwise;
		await sleep(100);
	}
}

async function printed(
	engine: Engine,
	args: readonly string[],
): Promise<Buffer> {
	const { status, stdout, stderr } = await engine.run(args);
	if (status !== 0) throw new Error(`${args.join(" ")}: ${status}: ${stderr}`);
	return stdout;
}

/** What a client writes into a file: podman cannot write an archive into the kind of pipe that Node.js makes. */
async function written(
	engine: Engine,
	[command = "", ...args]: readonly string[],
): Promise<Buffer> {
	const directory = mkdtempSync(join(tmpdir(), "archive-"));
	try {
		const file = join(directory, "file");
		await printed(engine, [command, "--output", file, ...args]);
		return readFileSync(file);
	} finally {
		rmSync(directory, { recursive: true });
	}
}
