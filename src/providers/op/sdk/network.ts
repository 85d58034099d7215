import http from "node:http";
import { untilAborted } from "../../kit/abort.ts";
import type { ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";

/** What was seen of the answers. */
export interface Traffic {
	/** The `Retry-After` of an answer with status 429, as it was sent. */
	retryAfter: string | undefined;
	/** Why a request got no answer, as `fetch` throws it; the SDK throws the reason away. */
	failure: unknown;
}

/**
 * Runs a task whose requests go out by the `fetch` of the process. The SDK has no other way, and nothing else in the
 * action uses it. The requests end with the task, since one that hangs would keep the process alive. They go through the
 * proxies of the environment, which Node.js does not do by itself. The wait that a rate limit asks for is written down,
 * since the SDK drops it.
 */
export async function withFetch<T>(
	{ environment, signal, log }: ProviderContext,
	task: (traffic: Traffic) => Promise<T>,
): Promise<T> {
	const traffic: Traffic = { retryAfter: undefined, failure: undefined };
	const closing = new AbortController();
	const restoreProxy = useProxies(environment, log);
	const { fetch } = globalThis;
	globalThis.fetch = async (input, init) => {
		const own = input instanceof Request ? input.signal : init?.signal;
		const answer = await fetch(input, {
			...init,
			signal: AbortSignal.any([
				signal,
				closing.signal,
				...(own == null ? [] : [own]),
			]),
		}).catch((thrown) => {
			traffic.failure = thrown;
			throw thrown;
		});
		if (answer.status === 429)
			traffic.retryAfter = answer.headers.get("retry-after") ?? undefined;
		return answer;
	};
	try {
		return await untilAborted(signal, () => task(traffic));
	} finally {
		closing.abort();
		globalThis.fetch = fetch;
		restoreProxy();
	}
}

function useProxies(
	environment: Readonly<Record<string, string>>,
	log: ProviderContext["log"],
): () => void {
	const variable = (name: string) =>
		environment[name.toLowerCase()] || environment[name] || undefined;
	const [proxy, except] = [variable("HTTPS_PROXY"), variable("NO_PROXY")];
	if (proxy === undefined) return () => {};
	// Since Node.js 24.14.
	if (!("setGlobalProxyFromEnv" in http)) {
		log.warning(say.proxyUnused());
		return () => {};
	}
	return http.setGlobalProxyFromEnv({
		HTTPS_PROXY: proxy.includes("://") ? proxy : `http://${proxy}`,
		...(except === undefined ? {} : { NO_PROXY: except }),
	});
}
