import type { HttpClient as Client } from "@actions/http-client";

/**
 * Stands in for `@actions/http-client` in the bundle. `@actions/core` imports it for `getIDToken` alone, and loading it
 * costs several times as much as the rest of the start, so the real one is loaded with the first request.
 */
export class HttpClient implements Pick<Client, "getJson"> {
	readonly #options: ConstructorParameters<typeof Client>;

	constructor(...options: ConstructorParameters<typeof Client>) {
		this.#options = options;
	}

	async getJson<T>(
		...request: Parameters<Client["getJson"]>
	): ReturnType<typeof Client.prototype.getJson<T>> {
		const { HttpClient } = await import("@actions/http-client");
		return new HttpClient(...this.#options).getJson<T>(...request);
	}
}
