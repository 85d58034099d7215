import { createServer } from "node:http";
import { listen } from "../front.ts";

export interface Metadata {
	/** As GCE_METADATA_HOST has it. */
	readonly host: string;
	/** Paths that were asked for. */
	readonly asked: string[];
	close(): void;
}

/**
 * The metadata service of Google: nothing is answered without its header.
 *
 * @param token - undefined: the machine has no service account
 */
export async function startMetadata(token?: string): Promise<Metadata> {
	const asked: string[] = [];
	const { origin, close } = await listen(
		createServer(({ headers, url = "" }, response) => {
			asked.push(url);
			response.setHeader("Server", "Metadata Server for VM");
			if (headers["metadata-flavor"] !== "Google")
				return void response.writeHead(403).end();
			response.setHeader("Metadata-Flavor", "Google");
			const [path = ""] = url.split("?");
			if (path.endsWith("/project/project-id"))
				return void response.end("my-project");
			if (path.endsWith("/universe/universe-domain"))
				return void response.end("googleapis.com");
			if (!path.endsWith("/instance/service-accounts/default/token"))
				return void response.end("{}");
			if (token === undefined) return void response.writeHead(404).end();
			response.setHeader("content-type", "application/json");
			response.end(
				JSON.stringify({
					access_token: token,
					expires_in: 3_000,
					token_type: "Bearer",
				}),
			);
		}),
	);
	return { host: new URL(origin).host, asked, close };
}
