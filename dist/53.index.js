export const id = 53;
export const ids = [53];
export const modules = {

/***/ 53:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFetch: () => (/* binding */ createFetch)
});

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(473);
;// CONCATENATED MODULE: ./build/transport.js


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
/** An answer that calls for another attempt; kept so that the last one can be given to the caller. */
class Passing extends Error {
    response;
    constructor(response) {
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
function createFetch(signal, send = fetch) {
    return async (url, init = {}) => {
        const attempt = async () => {
            const response = await send(url, {
                redirect: "manual",
                ...init,
                signal: AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_TIMEOUT)]),
            });
            if (PASSING.has(response.status))
                throw new Passing(response);
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
                onFailedAttempt: ({ error, retriesLeft }) => error instanceof Passing && retriesLeft > 0
                    ? makeReady(error.response, signal)
                    : undefined,
            });
        }
        catch (thrown) {
            if (thrown instanceof Passing)
                return thrown.response;
            if (signal.aborted)
                throw signal.reason;
            throw unreachable(url, thrown);
        }
    };
}
/** A refused certificate stays refused. */
function isPassing(error) {
    if (error instanceof Passing)
        return waitOf(error.response) <= LONGEST_WAIT;
    const code = codeOf(error);
    return (code === undefined ||
        !/CERT|TLS|SSL|SIGNATURE|^UNABLE_TO_|^HOSTNAME_|^ENOTFOUND$/.test(code));
}
async function makeReady(response, signal) {
    const wait = waitOf(response);
    if (wait > LONGEST_WAIT)
        return;
    await response.body?.cancel();
    await new Promise((resolve, reject) => {
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
function waitOf({ headers }) {
    const text = headers.get("retry-after");
    if (text === null)
        return 0;
    const wait = /^\d+$/.test(text)
        ? Number(text) * 1_000
        : Date.parse(text) - Date.now();
    return Number.isNaN(wait) ? 0 : Math.max(0, wait);
}
function unreachable({ host }, thrown) {
    const timedOut = thrown instanceof Error && thrown.name === "TimeoutError";
    const code = timedOut
        ? `no answer within ${ATTEMPT_TIMEOUT / 1_000} s`
        : codeOf(thrown);
    return new errors/* SecretError */.JA("unreachable", `${host} cannot be reached${code === undefined ? "" : ` (${code})`}. Check the address and the network.`, { cause: thrown });
}
/** fetch wraps the system's error. */
function codeOf(error) {
    return ((0,errors/* systemCode */.xU)(error) ??
        (error instanceof Error ? (0,errors/* systemCode */.xU)(error.cause) : undefined));
}


/***/ })

};
