import type { PrivateDirectory } from "../lifetime/private-directory.ts";
import {
	handOver,
	removePrivateFiles,
	writePrivateFile,
} from "../lifetime/private-files.ts";
import type { Content, Delivery, Plan } from "../plan.ts";
import { type Entry, openCommandFiles } from "../runner/append.ts";

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
	let directory: string | undefined;
	try {
		if (deliveries.some(({ content }) => content.kind === "file"))
			directory = await privateDirectory.open();
		const rendered = deliveries.map((delivery, number) => ({
			delivery,
			value: render(delivery.content, directory, number),
		}));
		// Before the paths are: what is written then can be taken back no more.
		if (directory !== undefined) handOver(directory);
		commandFiles.append(entriesOf(rendered));
	} catch (thrown) {
		if (directory !== undefined) removePrivateFiles(directory);
		throw thrown;
	}
}

/** What stands in the sink: the text, or the path of the file that is written here. */
function render(
	content: Content,
	directory: string | undefined,
	number: number,
): string {
	if (content.kind === "text") return content.text;
	if (directory === undefined)
		throw new TypeError("a file without a directory");
	return writePrivateFile(directory, number, content.base, content.bytes);
}

function entriesOf(
	rendered: readonly { readonly delivery: Delivery; readonly value: string }[],
): ReadonlyMap<string, readonly Entry[]> {
	const into = (sink: "env" | "output") =>
		rendered
			.filter(({ delivery }) => delivery.sinks.has(sink))
			.map(({ delivery, value }) => ({ name: delivery.secret.name, value }));
	const names = namesOf(rendered.map(({ delivery }) => delivery));
	return new Map([
		["GITHUB_OUTPUT", [...into("output"), { name: "names", value: names }]],
		["GITHUB_ENV", into("env")],
	]);
}

/** The output `names`. */
export function namesOf(deliveries: readonly Delivery[]): string {
	return JSON.stringify(deliveries.map(({ secret }) => secret.name));
}
