import {
	appendFileSync,
	chmodSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { failure } from "../../errors.ts";
import { storing } from "../storage.ts";
import { type Mount, PLACES } from "./mounts.ts";

/** The command files that a step can write, but for the state. */
const FILES = [
	"GITHUB_OUTPUT",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STEP_SUMMARY",
] as const;

/** Command files of the container's own, whose content goes to the runner's when it has ended. */
export interface Relays {
	readonly mounts: readonly Mount[];
	/** The variables that name them, as the container sees them. */
	readonly variables: Readonly<Record<string, string>>;
	/** Appends what the container wrote to the runner's files. */
	collect(): void;
}

/**
 * Makes a file for each command file that the runner gives. The runner's own cannot be shared: their folder holds the
 * plaintext of earlier steps, and an image whose user is not root could not write them. These may be written by anyone
 * who sees them, which is the container alone: they are in the private directory.
 */
export function makeRelays(
	directory: string,
	environment: NodeJS.ProcessEnv,
): Relays {
	const folder = join(directory, "commands");
	storing(directory, () => mkdirSync(folder, { mode: 0o700 }));
	const relays = FILES.flatMap((variable) => {
		const target = environment[variable];
		if (target === undefined || target === "") return [];
		const name = variable.toLowerCase();
		const path = join(folder, name);
		storing(folder, () => {
			writeFileSync(path, "", { flag: "wx" });
			chmodSync(path, 0o666); // the mode above would be cut by the umask
		});
		return [{ variable, target, path, inside: `${PLACES.commands}/${name}` }];
	});
	return {
		mounts: relays.map(({ path, inside }) => ({
			source: path,
			target: inside,
			readonly: false,
		})),
		variables: Object.fromEntries(
			relays.map(({ variable, inside }) => [variable, inside]),
		),
		collect() {
			for (const { variable, path, target } of relays)
				try {
					const written = readFileSync(path);
					if (written.length > 0) appendFileSync(target, written);
				} catch (cause) {
					const message = `what the container wrote to \`${variable}\` cannot be handed to the runner.`;
					throw failure(message, { cause });
				}
		},
	};
}
