import pRetry from "p-retry";
import { SecretError, systemCode } from "./errors.ts";

/** Attempts in all, the first one included. */
const ATTEMPTS = 4;
/** Milliseconds before the second attempt; doubled for each further one, times a random factor from 1 to 2. */
const FIRST_DELAY = 250;
/** Milliseconds that one attempt may take. */
const ATTEMPT_TIMEOUT = 15_000;
/** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the attempts. */
const LONGEST_WAIT = 30_000;

/** Worth another attempt: the server could not answer now. Everything else is an answer. */
const PASSING = new Set([408, 412, 425, 429, 500, 502, 503, 504]);
/** Only these may be sent twice: a second login or unwrap would fail, a second dynamic secret would leak a lease. */
const REPEATABLE = new Set(["GET", "HEAD"]);

export type Fetch = (url: URL, init?: RequestInit) => Promise<Response>;

/** An answer that calls for another attempt; kept so that the last one can be given to the caller. */
class Passing extends Error {
	readonly response: Response;

	constructor(response: Response) {
		super(`status ${response.status}`);
		this.response = response;
	}
}

/**
 * A `fetch` with the retries, the deadline and the care of this action: `GET` and `HEAD` are repeated on connection
 * errors, time-outs and passing failures of the server, with jittered exponential back-off that honours `Retry-After`.
 * Redirects are not followed, so that no credential reaches another host: the caller sees the 3xx.
 *
 * @param signal - the deadline of the run; its reason is what a caller gets when it passes
 * @throws SecretError `unreachable` when no answer came. The last answer is returned whatever its status
 */
export function createFetch(
	signal: AbortSignal,
	send: typeof fetch = fetch,
): Fetch {
	return async (url, init = {}) => {
		const attempt = async () => {
			const response = await send(url, {
				redirect: "manual",
				...init,
				signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_TIMEOUT)]),
			});
			if (PASSING.has(response.status)) throw new Passing(response);
			return response;
		};
		const repeatable = REPEATABLE.has((init.method ?? "GET").toUpperCase());
		try {
			return await pRetry(attempt, {
				retries: repeatable ? ATTEMPTS - 1 : 0,
				minTimeout: FIRST_DELAY,
				randomize: true,
				signal,
				shouldRetry: ({ error }) => isPassing(error),
				onFailedAttempt: ({ error, retriesLeft }) =>
					error instanceof Passing && retriesLeft > 0
						? makeReady(error.response, signal)
						: undefined,
			});
		} catch (thrown) {
			if (thrown instanceof Passing) return thrown.response;
			if (signal.aborted) throw signal.reason;
			throw unreachable(url, thrown);
		}
	};
}

/** A refused certificate stays refused. */
function isPassing(error: Error): boolean {
	if (error instanceof Passing) return waitOf(error.response) <= LONGEST_WAIT;
	const code = codeOf(error);
	return (
		code === undefined ||
		!/CERT|TLS|SSL|SIGNATURE|^UNABLE_TO_|^HOSTNAME_|^ENOTFOUND$/.test(code)
	);
}

async function makeReady(
	response: Response,
	signal: AbortSignal,
): Promise<void> {
	const wait = waitOf(response);
	if (wait > LONGEST_WAIT) return;
	await response.body?.cancel();
	await new Promise<void>((resolve, reject) => {
		const timer = setTimeout(() => {
			signal.removeEventListener("abort", stop);
			resolve();
		}, wait);
		const stop = () => {
			clearTimeout(timer);
			reject(signal.reason);
		};
		signal.addEventListener("abort", stop, { once: true });
	});
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110). */
function waitOf({ headers }: Response): number {
	const text = headers.get("retry-after");
	if (text === null) return 0;
	const wait = /^\d+$/.test(text)
		? Number(text) * 1_000
		: Date.parse(text) - Date.now();
	return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}

function unreachable({ host }: URL, thrown: unknown): SecretError {
	const timedOut = thrown instanceof Error && thrown.name === "TimeoutError";
	const code = timedOut
		? `no answer within ${ATTEMPT_TIMEOUT / 1_000} s`
		: codeOf(thrown);
	return new SecretError(
		"unreachable",
		`${host} cannot be reached${code === undefined ? "" : ` (${code})`}. Check the address and the network.`,
		{ cause: thrown },
	);
}

/** fetch wraps the system's error. */
function codeOf(error: unknown): string | undefined {
	return (
		systemCode(error) ??
		(error instanceof Error ? systemCode(error.cause) : undefined)
	);
}
