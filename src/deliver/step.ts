import type { PrivateDirectory } from "../lifetime/private-directory.ts";
import {
	handOver,
	removePrivateFiles,
	writePrivateFile,
} from "../lifetime/private-files.ts";
import type { Content, Delivery, Plan } from "../plan.ts";
import { openCommandFiles } from "../runner/append.ts";

/**
 * Hands values to the following steps: environment, outputs, private files. All or nothing: when something cannot be
 * written, what was written before it is taken back.
 *
 * @throws Failure when the step's surroundings do not allow it
 */
export async function deliverToStep(
	{ deliveries }: Plan,
	environment: NodeJS.ProcessEnv,
	privateDirectory: PrivateDirectory,
): Promise<void> {
	const commandFiles = openCommandFiles(
		["GITHUB_OUTPUT", "GITHUB_ENV"],
		environment,
	);
	const hasFiles = deliveries.some(({ content }) => content.kind === "file");
	const directory = hasFiles ? await privateDirectory.open() : undefined;
	try {
		const rendered = deliveries.map(({ secret, sinks, content }, number) => ({
			entry: { name: secret.name, value: render(content, directory, number) },
			sinks,
		}));
		// Before the paths are: what is written then can be taken back no more.
		if (directory !== undefined) handOver(directory);
		const into = (sink: "env" | "output") =>
			rendered.filter(({ sinks }) => sinks.has(sink)).map(({ entry }) => entry);
		const names = { name: "names", value: JSON.stringify(namesOf(deliveries)) };
		commandFiles.append(
			new Map([
				["GITHUB_OUTPUT", [...into("output"), names]],
				["GITHUB_ENV", into("env")],
			]),
		);
	} catch (thrown) {
		if (directory !== undefined) removePrivateFiles(directory);
		throw thrown;
	}
}

/** What stands in the sink: the text, or the path of the private file that is written here. */
export function render(
	content: Content,
	directory: string | undefined,
	number: number,
): string {
	if (content.kind === "text") return content.text;
	if (directory === undefined)
		throw new TypeError("a file without a directory");
	return writePrivateFile(directory, number, content.base, content.bytes);
}

/** The names of what is delivered, each once: one may have a line for each sink. */
export function namesOf(deliveries: readonly Delivery[]): readonly string[] {
	return [...new Set(deliveries.map(({ secret }) => secret.name))];
}
