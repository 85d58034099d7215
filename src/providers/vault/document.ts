import type { Grant } from "./leases.ts";
import type { Reply } from "./reply.ts";

/** What a source holds. */
export interface Document {
	readonly fields: Readonly<Record<string, unknown>>;
	/** It lives only for so long, and only as long as the token that read it. */
	readonly grant: Grant | undefined;
}

/** The fields, and the answer that they came in. */
export interface Found {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly reply: Reply;
}
