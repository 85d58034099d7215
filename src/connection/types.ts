/** One HTTP request. */
export interface HttpRequest {
	readonly method: string;
	/** Begins with `/`, is encoded, may have a query. */
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as UTF-8. */
	readonly body?: string;
	/**
	 * When another attempt does no harm: `always`; or only while nothing of the request had left us (`unsent`), as for a
	 * login or a secret that the server makes; or then and when the server answered that it could not do it now
	 * (`answered`).
	 */
	readonly repeat: "always" | "answered" | "unsent";
	/**
	 * Whether an answer says that the server could not answer now, besides those whose status says so: AWS throttles with
	 * 400. Such a request is repeated as those are.
	 */
	passing?(answer: HttpAnswer): boolean;
}

export interface HttpAnswer {
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array;
}

/** A server that can be asked. Redirects are not followed, so that no credential reaches another host. */
export interface Connection {
	/** @throws SecretError `unreachable` when no answer comes; every status is an answer */
	request(request: HttpRequest): Promise<HttpAnswer>;
	close(): void;
}

/** PEM, and how the server's certificate is judged. JSON. */
export interface ConnectionTls {
	/** Instead of the system's. */
	readonly ca?: readonly string[];
	readonly cert?: string;
	readonly key?: string;
	/** The name that the certificate must have, when it is not the host's. */
	readonly servername?: string;
	/** Whether the certificate is judged at all; it is unless this is false. */
	readonly verify?: boolean;
}

export interface ConnectionTarget {
	/** `http:` or `https:`, host and port. */
	readonly origin: URL;
	readonly tls?: ConnectionTls;
	/**
	 * Beats the proxies of the environment; `NO_PROXY` counts for it as well. False: never through one, as for a metadata
	 * service, which only this machine can ask.
	 */
	readonly proxy?: string | false;
	/**
	 * False for a server that is known to speak HTTP/1.1 alone: so its connections are made at once, all of them, and none
	 * waits for the first to tell. With TLS HTTP/2 is offered otherwise.
	 */
	readonly http2?: false;
	/**
	 * Whether to begin with the handshake at once, where all requests share one, while something else has to be done before
	 * the first of them: a login. Nothing else is sent.
	 */
	readonly early?: true;
	/** Attempts in all, the first one included; 4 unless it says otherwise. */
	readonly attempts?: number;
	/** Milliseconds for one attempt; 15,000 unless it says otherwise. */
	readonly attemptTime?: number;
	/** Instead of the context's. */
	readonly signal?: AbortSignal;
}
