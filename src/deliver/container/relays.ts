import {
	appendFileSync,
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { failure } from "../../errors.ts";
import { storing } from "../../lifetime/storage.ts";
import { COMMAND_FILES } from "../../runner/command-files.ts";
import { say } from "./messages.ts";
import type { Mount } from "./mounts.ts";
import { PLACES } from "./places.ts";

/** Command files of the container's own, whose content goes to the runner's when it has ended. */
interface Relays {
	readonly mounts: readonly Mount[];
	/** The variables that name them, as the container sees them. */
	readonly variables: Readonly<Record<string, string>>;
	/** Appends what the container wrote to the runner's files. */
	collect(): void;
}

/**
 * Makes a file for each command file that the runner gives. The runner's own cannot be shared: their folder holds the
 * plaintext of earlier steps, and an image whose user is not root could not write them. These may be written by anyone
 * who sees them, which is the container alone: they are in the private directory. What the runner has filled is a copy
 * that may only be read; the file for the state is left out.
 */
export function makeRelays(
	directory: string,
	environment: NodeJS.ProcessEnv,
): Relays {
	const folder = join(directory, "commands");
	storing(directory, () => mkdirSync(folder, { mode: 0o700 }));
	const relays = Object.entries(COMMAND_FILES).flatMap(([variable, use]) => {
		const target = environment[variable];
		if (target === undefined || target === "" || use === "state") return [];
		const name = variable.toLowerCase();
		const path = join(folder, name);
		const readonly = use === "read";
		if (readonly && !existsSync(target)) return [];
		storing(folder, () => {
			if (readonly) copyFileSync(target, path);
			else writeFileSync(path, "", { flag: "wx" });
			chmodSync(path, readonly ? 0o444 : 0o666); // whatever the umask says
		});
		const inside = `${PLACES.commands}/${name}`;
		return [{ variable, target, path, inside, readonly }];
	});
	return {
		mounts: relays.map(({ path, inside, readonly }) => ({
			source: path,
			target: inside,
			readonly,
		})),
		variables: Object.fromEntries(
			relays.map(({ variable, inside }) => [variable, inside]),
		),
		collect() {
			for (const { variable, path, target, readonly } of relays)
				try {
					if (readonly) continue;
					const written = readFileSync(path);
					if (written.length > 0) appendFileSync(target, written);
				} catch (cause) {
					const message = say.relayLost(variable);
					throw failure(message, { cause });
				}
		},
	};
}
