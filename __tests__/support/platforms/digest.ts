import { createHash } from "node:crypto";

/** For the name of what is kept: it changes with what it is made of. */
export function digestOf(parts: readonly (string | Uint8Array)[]): string {
	const digest = createHash("sha256");
	for (const part of parts) digest.update(part);
	return digest.digest("hex").slice(0, 8);
}
