import { inspect } from "node:util";
import type { Declaration } from "../declarations/declaration.ts";

/**
 * A resolved value and what was declared of it. The value is kept in private fields, so that no log line, error, JSON
 * or debugger output can show it by accident.
 */
export class Secret {
	readonly declaration: Declaration;
	/** The name in its sinks. */
	readonly name: string;
	/** What the backend calls it, where a wildcard gave it. */
	readonly field: string | undefined;
	/** False for a default and for `[plain]`. */
	readonly secret: boolean;
	/** Whether `json` or a decoder made the value, so that a line break at its end is its own. */
	readonly derived: boolean;
	readonly #value: Uint8Array;
	readonly #encoded: Uint8Array | undefined;

	constructor(
		declaration: Declaration,
		name: string,
		parts: {
			readonly value: Uint8Array;
			readonly encoded?: Uint8Array | undefined;
			readonly secret: boolean;
			readonly derived: boolean;
			readonly field?: string | undefined;
		},
	) {
		this.declaration = declaration;
		this.name = name;
		this.field = parts.field;
		this.secret = parts.secret;
		this.derived = parts.derived;
		this.#value = parts.value;
		this.#encoded = parts.encoded;
	}

	/** The value, after `json` and the decoder, before the rule for line breaks. */
	get value(): Uint8Array {
		return this.#value;
	}

	/** The value as it was before the decoder, when there was one. */
	get encoded(): Uint8Array | undefined {
		return this.#encoded;
	}

	toString(): string {
		return `[Secret ${this.name}]`;
	}

	toJSON(): string {
		return this.toString();
	}

	[inspect.custom](): string {
		return this.toString();
	}
}
