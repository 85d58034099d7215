import { readFileSync } from "node:fs";
import http2, {
	type Http2ServerRequest,
	type Http2ServerResponse,
} from "node:http2";
import { text } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import type { ProviderContext } from "../../src/providers/provider.ts";
import { type Act, listen } from "./front.ts";
import { hostsVariables, mapDomain } from "./name-service.ts";
import { type Authority, createAuthority } from "./tls.ts";

/** A request to one of the hosts. */
export interface HostCall {
	/** As the client has it: `my-vault.vault.azure.net`. */
	readonly host: string;
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly body: string;
	/** `1.1` or `2.0`. */
	readonly http: string;
}

/** Names of the internet that are served on this machine, over TLS, by HTTP/2 and HTTP/1.1. */
export interface Hosts {
	/** The variables with which another Node.js process finds and trusts them. */
	readonly variables: Readonly<Record<string, string>>;
	readonly authority: Authority;
	/** Everything that arrived, in order. */
	readonly calls: HostCall[];
	/**
	 * Connections of a provider that trust the authority.
	 *
	 * @param ca - whom they trust instead, PEM
	 */
	trusted(
		connect: ProviderContext["connect"],
		ca?: string,
	): ProviderContext["connect"];
	close(): void;
}

export type Answered = Exclude<Act, "pass">;

/**
 * @param names - of the certificate; `*.example.com` is one
 */
export async function serveHosts(
	names: readonly string[],
	answer: (call: HostCall) => Answered | Promise<Answered>,
): Promise<Hosts> {
	const authority = createAuthority();
	const pair = authority.issue(names.map((name) => `DNS:${name}`).join(","));
	const calls: HostCall[] = [];

	async function respond(
		request: Http2ServerRequest,
		response: Http2ServerResponse,
	): Promise<void> {
		const url = new URL(request.url, "https://host");
		const call: HostCall = {
			host: nameOf(request),
			method: request.method,
			path: url.pathname,
			query: url.searchParams,
			headers: request.headers,
			body: await text(request),
			http: request.httpVersion,
		};
		calls.push(call);
		const done = await answer(call);
		if (done === "stall") return;
		if (done === "reset") return void socketOf(request).destroy();
		response.writeHead(done.status, { ...done.headers });
		response.end(done.body ?? "");
	}

	const server = http2.createSecureServer(
		{
			allowHTTP1: true,
			cert: readFileSync(pair.cert),
			key: readFileSync(pair.key),
		},
		(request, response) =>
			void respond(request, response).catch((error) => {
				response.writeHead(599);
				response.end(String(error));
			}),
	);
	server.on("sessionError", () => {});
	const { origin, close } = await listen(server as never, "https:");
	const domains = names.map((name) => name.replace(/^\*\./, ""));
	const unmap = domains.map((domain) => mapDomain(domain, origin));
	return {
		variables: {
			...hostsVariables(
				Object.fromEntries(domains.map((domain) => [domain, origin])),
			),
			NODE_EXTRA_CA_CERTS: authority.ca,
		},
		authority,
		calls,
		trusted:
			(connect, ca = authority.pem) =>
			(target) =>
				connect({ ...target, tls: { ca: [ca], ...target.tls } }),
		close() {
			for (const one of unmap) one();
			close();
			authority.remove();
		},
	};
}

function socketOf(request: Http2ServerRequest): TLSSocket {
	return (request.stream?.session?.socket ?? request.socket) as TLSSocket;
}

/** By the handshake, in which a client that was led here says whom it wants. */
function nameOf(request: Http2ServerRequest): string {
	const { servername } = socketOf(request);
	return typeof servername === "string" ? servername : "";
}
