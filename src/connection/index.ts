import pRetry from "p-retry";
import { SecretError } from "../errors.ts";
import { type Transport, Unsent } from "./attempt.ts";
import { endpointOf } from "./endpoint.ts";
import { mayPass, unreachable } from "./failure.ts";
import { createHttp1 } from "./http1.ts";
import { say } from "./messages.ts";
import type {
	Connection,
	ConnectionTarget,
	HttpAnswer,
	HttpRequest,
} from "./types.ts";

/** What a target has that does not say otherwise. */
const DEFAULTS = { attempts: 4, attemptTime: 15_000 };
/** Milliseconds before the second attempt; doubled for each further one, times a random factor from 1 to 2. */
const FIRST_DELAY = 250;
/** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the attempts. */
const LONGEST_WAIT = 30_000;

/** Worth another attempt: the server could not answer now. Everything else is an answer. */
const PASSING = new Set([408, 412, 425, 429, 500, 502, 503, 504]);

export interface ConnectionOptions extends ConnectionTarget {
	/** For `HTTPS_PROXY` and its like. */
	readonly environment: Readonly<Record<string, string>>;
	/** The most connections at once, where there is more than one. */
	readonly connections: number;
	/** The deadline; its reason is what a caller gets when it passes. */
	readonly signal: AbortSignal;
	/** Told when a server asked for a longer wait than there is time for. */
	readonly onLongWait?: ((host: string, seconds: number) => void) | undefined;
	/** Milliseconds before the second attempt, for tests. */
	readonly firstDelay?: number;
}

/** An answer that calls for another attempt; kept so that the last one can be given to the caller. */
class Passing extends Error {
	readonly answer: HttpAnswer;

	constructor(answer: HttpAnswer) {
		super(`status ${answer.status}`);
		this.answer = answer;
	}
}

/**
 * HTTP with the retries, the deadline and the care of this action: attempts are repeated, where the request allows it,
 * on connection errors, time-outs and passing failures of the server, with jittered exponential back-off that honours
 * `Retry-After` (RFC 9110). Redirects are answers.
 */
export async function connect({
	environment,
	connections,
	signal: deadline,
	onLongWait,
	firstDelay = FIRST_DELAY,
	...target
}: ConnectionOptions): Promise<Connection> {
	const { attempts, attemptTime } = { ...DEFAULTS, ...target };
	const closing = new AbortController();
	const signal = AbortSignal.any([deadline, closing.signal]);
	const endpoint = endpointOf(target, environment, connections);
	const transport: Transport =
		endpoint.secure && endpoint.proxies === undefined && target.http2 !== false
			? (await import("./http2.ts")).createTls(endpoint)
			: createHttp1(endpoint);

	const untilLate = () =>
		AbortSignal.any([signal, AbortSignal.timeout(attemptTime)]);
	if (target.early) transport.begin?.(untilLate());

	async function once(request: HttpRequest): Promise<HttpAnswer> {
		const answer = await transport.attempt(request, untilLate());
		if (request.repeat !== "unsent" && isPassing(answer, request))
			throw new Passing(answer);
		return answer;
	}

	/** What a server said says more than that there was no time to ask it again. */
	function lastOf({ answer }: Passing): HttpAnswer {
		const wait = waitOf(answer);
		if (wait > LONGEST_WAIT || (signal.aborted && wait > 0))
			onLongWait?.(endpoint.authority, Math.ceil(wait / 1_000));
		return answer;
	}

	return {
		async request(request) {
			/** While another attempt is waited for. */
			let refused: Passing | undefined;
			const next = () => {
				refused = undefined;
				return once(request);
			};
			try {
				return await pRetry(next, {
					retries: attempts - 1,
					minTimeout: firstDelay,
					randomize: true,
					signal,
					shouldRetry: ({ error }) => isRepeatable(error, request),
					async onFailedAttempt({ error, retriesLeft }) {
						if (!(error instanceof Passing)) return;
						refused = error;
						const wait = waitOf(error.answer);
						if (retriesLeft > 0 && wait <= LONGEST_WAIT)
							await pause(wait, signal);
					},
				});
			} catch (thrown) {
				if (thrown instanceof Passing) return lastOf(thrown);
				if (refused !== undefined && isOver(deadline)) return lastOf(refused);
				if (signal.aborted) throw signal.reason;
				if (thrown instanceof SecretError) throw thrown;
				throw unreachable(endpoint, thrown, attemptTime / 1_000);
			}
		},
		close() {
			// Also what is on its way, and what waits for another attempt: it would keep the process alive.
			closing.abort(new SecretError("failed", say.closed()));
			transport.close();
		},
	};
}

/** Whether the time is up, and nobody has cancelled the run. */
function isOver({ aborted, reason }: AbortSignal): boolean {
	return (
		aborted && reason instanceof SecretError && reason.reason === "unreachable"
	);
}

function isPassing(answer: HttpAnswer, { passing }: HttpRequest): boolean {
	return PASSING.has(answer.status) || passing?.(answer) === true;
}

function isRepeatable(error: Error, { repeat }: HttpRequest): boolean {
	if (error instanceof SecretError) return false;
	if (error instanceof Passing) return waitOf(error.answer) <= LONGEST_WAIT;
	return (repeat === "always" || error instanceof Unsent) && mayPass(error);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	const { promise, resolve, reject } = Promise.withResolvers<void>();
	const stop = () => {
		clearTimeout(timer);
		reject(signal.reason);
	};
	const timer = setTimeout(() => {
		signal.removeEventListener("abort", stop);
		resolve();
	}, milliseconds);
	signal.addEventListener("abort", stop, { once: true });
	return promise;
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function waitOf({ headers }: HttpAnswer): number {
	const text = headers["retry-after"];
	if (text === undefined) return 0;
	const wait = /^\d+$/.test(text)
		? Number(text) * 1_000
		: Date.parse(text) - Date.now();
	return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
