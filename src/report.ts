import { appendFileSync } from "node:fs";
import { type Declaration, label } from "./declarations/declaration.ts";
import type { ChildEnding } from "./deliver/child/index.ts";
import { namesOf } from "./deliver/step.ts";
import { type Problem, placeOf } from "./errors.ts";
import type { Inputs } from "./inputs/index.ts";
import { type Receiver, summaryOf } from "./job-summary.ts";
import type { Run } from "./lifetime/run.ts";
import type { Masker } from "./mask/masker.ts";
import type { Message } from "./message.ts";
import { say } from "./messages.ts";
import type { Plan } from "./plan.ts";
import type { Omission } from "./resolve/missing.ts";
import type { Log } from "./runner/log.ts";
import type { Output } from "./runner/streams.ts";
import type { Stopwatch } from "./stopwatch.ts";

/** The runner shows ten annotations of a kind a step, and the final message is one of them. */
const MOST_ANNOTATIONS = 9;
/** More lines than this are folded into a group. */
const MOST_LINES = 10;
/** Nobody reads more; of the others their number is told. */
const MOST_PROBLEMS = 1_000;
/** In characters. A longer cell sticks out, so that it does not widen every line of the list. */
const WIDEST_COLUMN = 60;

/** What a run did. */
export interface Delivered extends Plan {
	readonly omitted: readonly Omission[];
	readonly times: Pick<Stopwatch, "total" | "told">;
}

/** What of a run its report needs. */
type Reporting = Pick<
	Run,
	"inputs" | "environment" | "log" | "leases" | "logins"
> & {
	readonly masker: Pick<Masker, "tell">;
	readonly output: Pick<Output, "inPieces">;
};

/** What is said of the inputs before anything is done. */
export function reportTold({ notices, warnings }: Inputs["told"], log: Log) {
	for (const notice of notices) log.notice(notice);
	for (const warning of warnings) log.warning(warning);
}

/**
 * One line a declaration, a count and the time taken; what was masked, for the debug log; and a table in the job summary,
 * if one is wanted.
 */
export function reportDelivered(delivered: Delivered, run: Reporting): void {
	run.output.inPieces(() => {
		for (const line of run.masker.tell(delivered.values)) run.log.debug(line);
		run.log.debug(delivered.times.told());
		tellDelivered(delivered, run);
	});
}

function tellDelivered(
	{ deliveries, kept, omitted, harmless, warnings, times }: Delivered,
	{ inputs, environment, log, leases, logins }: Reporting,
): void {
	const receiver = inputs.child?.kind;
	const rows: Row[] = [
		...[...deliveries.map(({ secret }) => secret), ...kept].map(
			({ name, declaration }): Row => [
				name,
				declaration.scheme,
				`→ ${destination(declaration, receiver)}`,
			],
		),
		...omitted.map(({ name, declaration, reason }): Row => {
			return [name, declaration.scheme, `left out: ${reason}`];
		}),
	];
	list("Secrets", rows, log);
	list(
		"Logins",
		logins.map(({ provider, how }) => [provider, how, ""]),
		log,
		0,
	);
	if (harmless.length > 0)
		log.info(
			`Delivered without a mask, as fields whose name and looks are harmless: ${harmless.join(", ")}.`,
		);
	for (const warning of warnings) log.warning(warning);
	if (
		deliveries.some(
			({ treatment, sinks }) => treatment === "masked" && sinks.has("output"),
		)
	)
		log.notice(say.outputsEnd());
	log.info(
		`${count(namesOf(deliveries).length, "name")} delivered in ${Math.round(times.total())} ms.`,
	);
	if (!inputs.summary) return;
	const rowsOfSummary = deliveries.map((delivery) => ({
		delivery,
		destination: destination(delivery.secret.declaration, receiver),
	}));
	const text = summaryOf(rowsOfSummary, receiver, leases);
	try {
		appendFileSync(environment.GITHUB_STEP_SUMMARY ?? "", text);
	} catch {
		log.warning(say.noSummary());
	}
}

/** @returns the message for the end of the step, or undefined when there is nothing to say */
export function reportEnding(
	{ exitCode, cancelled, heldBack }: ChildEnding,
	{ inputs, log }: Pick<Run, "inputs" | "log">,
): Message | undefined {
	if (exitCode === 0 && !cancelled) return undefined;
	if (heldBack.length > 0)
		log.info(
			`Present in this step, but held back: ${heldBack.join(", ")}. What is needed all the same is named in \`pass-env\`.`,
		);
	if (inputs.child?.kind === "container")
		log.info(
			"A container gets no other variables of this machine or of the step's `env:` either, but those that `pass-env` names.",
		);
	return cancelled
		? say.cancelled(exitCode)
		: say.ended(exitCode, meaningOf(exitCode));
}

/** What shells mean by two codes (POSIX, 2.8.2), and `cmd.exe` by a third. */
function meaningOf(exitCode: number): string {
	if (exitCode === 126) return ": a program could not be executed";
	return exitCode === 127 || exitCode === 9009
		? ": a program was not found"
		: "";
}

/** What a run would do. */
export function reportRehearsal(
	declarations: readonly Declaration[],
	{ inputs, log }: Pick<Run, "inputs" | "log">,
): void {
	const rows = declarations.map(
		(declaration) =>
			[
				label(declaration.target),
				declaration.shown,
				`→ ${destination(declaration, inputs.child?.kind)}`,
			] as const,
	);
	list("Plan", rows, log);
	log.info(
		`${count(declarations.length, "declaration")} valid. This was a dry run: nothing was fetched or delivered.`,
	);
}

/**
 * Every problem once: of several, as many as the runner shows as annotations, and the others in the log.
 *
 * @returns the one message for the end of the step, which repeats nothing
 */
export function reportProblems(
	problems: readonly Problem[],
	log: Log,
): Message {
	const told = problems
		.slice(0, MOST_PROBLEMS)
		.map(({ origin, message }) =>
			origin === undefined
				? message
				: message.with((text) => `${placeOf(origin)}: ${text}`),
		);
	const [only] = told;
	if (only !== undefined && problems.length === 1) return only;
	for (const message of told.slice(0, MOST_ANNOTATIONS)) log.error(message);
	for (const message of told.slice(MOST_ANNOTATIONS)) log.info(message);
	if (problems.length > told.length)
		log.info(`... and ${count(problems.length - told.length, "more error")}.`);
	return say.several(problems.length);
}

/** Where a declaration goes, in words. */
function destination({ sinks, form }: Declaration, receiver: Receiver): string {
	if (sinks.size === 0) return "nowhere, for templates and inputs";
	const variable =
		receiver === undefined
			? "environment variable"
			: `environment of the ${receiver}`;
	const places = [
		...(sinks.has("env") ? [variable] : []),
		...(sinks.has("output") ? ["output"] : []),
	].join(" and ");
	return form.kind === "file"
		? `private file, its path in the ${places}`
		: places;
}

type Row = readonly [string, string, string];

/** @param most - more lines than this are folded into a group */
function list(
	title: string,
	rows: readonly Row[],
	log: Log,
	most = MOST_LINES,
): void {
	const widths = [0, 1].map((column) =>
		rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0),
	);
	const lines = rows.map((row) =>
		row
			.map((cell, column) =>
				cell.padEnd(Math.min(widths[column] ?? 0, WIDEST_COLUMN)),
			)
			.join("  ")
			.trimEnd(),
	);
	if (lines.length > most) log.startGroup(`${title} (${lines.length})`);
	for (const line of lines) log.info(line);
	if (lines.length > most) log.endGroup();
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
