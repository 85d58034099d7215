import { setTimeout as sleep } from "node:timers/promises";
import { connector } from "../connection/connector.ts";
import { SecretError, toSecretError } from "../errors.ts";
import type { Message } from "../message.ts";
import type { Lease } from "../providers/provider.ts";
import { environmentOf } from "../runner/environment.ts";
import { say } from "./messages.ts";

/** Milliseconds between two renewals; the longest is what a timer can hold. */
const WAIT = { shortest: 500, longest: 2 ** 31 - 1 };
/** Milliseconds for one renewal. */
const TIME = { shortest: 1_000, longest: 30_000 };
/** A renewal that gains less milliseconds is one that the server has cut short: it counts in whole seconds. */
const GAIN = 1_000;

/** Time, in milliseconds as `performance.now()` counts them. */
export interface Clock {
	now(): number;
	/** Resolves when the time is over, or early when the signal is aborted. Does not keep the process alive. */
	sleep(milliseconds: number, stopped: AbortSignal): Promise<void>;
}

const SYSTEM_CLOCK: Clock = {
	now: () => performance.now(),
	async sleep(milliseconds, signal) {
		try {
			await sleep(milliseconds, undefined, { ref: false, signal });
		} catch {
			// It was aborted.
		}
	},
};

export interface Renewals {
	/**
	 * Ends them at once, also one that is on its way.
	 *
	 * @returns what ended before this, and why; not cleaned of secrets yet
	 */
	stop(): Promise<readonly Message[]>;
}

/** A lease as it stands now. */
interface Term {
	readonly lease: Lease;
	ends: number;
	/** Why it will end if nothing else happens. */
	why: Message;
}

/**
 * Renews leases until it is stopped, each when half of the time that it has left has passed; so a failure is tried again
 * ever sooner until it has ended. Prints nothing, since the output of a command may be on its way to the log, and does not
 * keep the process alive.
 */
export function keepAlive(
	leases: readonly Lease[],
	environment: NodeJS.ProcessEnv,
	clock = SYSTEM_CLOCK,
): Renewals {
	const stopping = new AbortController();
	const terms = new Map(
		leases.map((lease): [Lease, Term] => [
			lease,
			{ lease, ends: lease.ends, why: lease.limit },
		]),
	);
	const variables = environmentOf(environment);
	const sustained = Promise.all(
		Array.from(terms.values(), (term) =>
			sustain(term, terms, variables, stopping.signal, clock),
		),
	);
	let warnings: Promise<readonly Message[]> | undefined;
	async function stop(): Promise<readonly Message[]> {
		const now = clock.now();
		stopping.abort(new SecretError("failed", say.runEnded()));
		await sustained;
		return warningsOf(terms, now);
	}
	return {
		stop() {
			warnings ??= stop();
			return warnings;
		},
	};
}

type Terms = ReadonlyMap<Lease, Term>;

async function sustain(
	term: Term,
	terms: Terms,
	environment: Readonly<Record<string, string>>,
	stopped: AbortSignal,
	clock: Clock,
): Promise<void> {
	const { renew } = term.lease;
	if (renew === undefined) return;
	let goesOn = true;
	while (goesOn) {
		const half = (term.ends - clock.now()) / 2;
		await clock.sleep(within(half, WAIT), stopped);
		if (stopped.aborted || hasEnded(term, terms, clock.now())) return;
		// Leaves time for another attempt.
		const limit = limited(within(half / 2, TIME), stopped);
		const connect = connector(environment, 1, limit.signal);
		goesOn = await extend(term, () => renew({ connect }), stopped, clock);
		limit.clear();
	}
}

/** @returns whether another renewal makes sense */
async function extend(
	term: Term,
	renew: () => Promise<number>,
	stopped: AbortSignal,
	clock: Clock,
): Promise<boolean> {
	const asked = clock.now();
	try {
		const seconds = await renew();
		const before = term.ends;
		term.ends = asked + seconds * 1_000;
		term.why = term.lease.limit;
		return term.ends - before >= Math.min(GAIN, seconds * 250);
	} catch (thrown) {
		if (stopped.aborted) return false;
		const { reason, said } = toSecretError(thrown);
		term.why = said;
		if (reason === "not-found") term.ends = clock.now();
		return reason === "unreachable" || reason === "failed";
	}
}

function hasEnded(term: Term, terms: Terms, now: number): boolean {
	return term.ends <= now || endedBelow(term, terms, now);
}

/** Whether what it hangs on has ended. */
function endedBelow({ lease }: Term, terms: Terms, now: number): boolean {
	const under = lease.under && terms.get(lease.under);
	return under !== undefined && hasEnded(under, terms, now);
}

/** One line for all that ended for the same reason. What ended with something else is named there. */
function warningsOf(terms: Terms, now: number): readonly Message[] {
	const all = [...terms.values()];
	const ended = all.filter(
		(term) => term.ends <= now && !endedBelow(term, terms, now),
	);
	return [...Map.groupBy(ended, ({ why }) => why.text)].map(([why, group]) => {
		const first = group.reduce(
			(earliest, { ends }) => Math.min(earliest, ends),
			now,
		);
		const causes = new Set(group.map(({ lease }) => lease));
		const lost = all.filter(
			({ lease: { under } }) => under && causes.has(under),
		);
		return say.leaseEnded(
			namesOf(group),
			duration(now - first),
			lost.length === 0 ? "" : `, and with it ${namesOf(lost)}`,
			why,
		);
	});
}

function namesOf(terms: readonly Term[]): string {
	return [...new Set(terms.map(({ lease }) => lease.name))].join(", ");
}

function duration(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1_000);
	return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

function within(
	milliseconds: number,
	{ shortest, longest }: { shortest: number; longest: number },
): number {
	return Math.min(Math.max(milliseconds, shortest), longest);
}

function limited(
	milliseconds: number,
	stopped: AbortSignal,
): { readonly signal: AbortSignal; clear(): void } {
	const late = new AbortController();
	const timer = setTimeout(() => {
		const seconds = Math.round(milliseconds / 1_000);
		late.abort(new SecretError("unreachable", say.renewalLate(seconds)));
	}, milliseconds);
	timer.unref();
	return {
		signal: AbortSignal.any([stopped, late.signal]),
		clear: () => clearTimeout(timer),
	};
}
