import type { Delivery } from "./plan.ts";
import type { Lease } from "./providers/provider.ts";
import { EOL } from "./runner/text.ts";

/** Who gets the environment variables: the following steps when it is undefined. */
export type Receiver = "script" | "container" | undefined;

/** How a value is masked, by what was decided of it. */
const MASKS: Readonly<Record<Delivery["treatment"], string>> = {
	masked: "masked",
	plain: "none: declared plain",
	harmless: "none: its name and looks are harmless",
	unmaskable: "none: too short or too common",
};

/**
 * A table of what was delivered for the job summary, and of what the values depend on. No values, and no reference, which
 * may be internal. All of it is words of ours and names, in which nothing means something to HTML but in the name of a lease.
 *
 * @param leases - with their ends in milliseconds, as `performance.now()` counts them
 */
export function summaryOf(
	rows: readonly {
		readonly delivery: Delivery;
		readonly destination: string;
	}[],
	receiver: Receiver,
	leases: readonly Pick<Lease, "name" | "ends">[],
	now: number = performance.now(),
): string {
	const lines = [
		["Name", "Provider", "Destination", "Mask", "Until"],
		...rows.map(({ delivery, destination }) => [
			delivery.secret.name,
			delivery.secret.declaration.scheme,
			destination,
			maskOf(delivery),
			endOf(delivery, receiver),
		]),
	];
	const table = lines
		.map(
			(cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
		)
		.join("");
	const ends = leases.map(
		({ name, ends }) =>
			`<li>${escaped(name)} ends in ${minutes(ends - now)}${receiver === undefined ? "" : ", and is renewed until then"}</li>`,
	);
	const list = ends.length === 0 ? "" : `<ul>${ends.join("")}</ul>${EOL}`;
	return `<h3>Secrets</h3>${EOL}<table>${table}</table>${EOL}${list}`;
}

function maskOf({ treatment, secret: { declaration } }: Delivery): string {
	return treatment === "plain" && !declaration.plain
		? "none: a text of the workflow itself"
		: MASKS[treatment];
}

/** How long a value is where it was delivered. */
function endOf({ sinks, content }: Delivery, receiver: Receiver): string {
	if (receiver !== undefined && !sinks.has("output"))
		return `the ${receiver} ends`;
	return content.kind === "file"
		? "the job ends, which removes the file"
		: "the job ends";
}

/** In whole minutes, and in seconds where there are few. */
function minutes(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
	return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}

function escaped(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
