import { inspect } from "node:util";
import type { Declaration } from "../declarations/declaration.ts";

/** A resolved value that is part of another one. */
export interface Part {
	readonly secret: Secret;
	/** What filters made of its value. */
	readonly made: readonly Uint8Array[];
}

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
	/** False for a default, for `[plain]`, and for a text of the workflow's own without a secret part. */
	readonly secret: boolean;
	/** Whether `json`, a decoder or a template made the end of the value, so that a line break there is its own. */
	readonly derived: boolean;
	/** Whether the value is a template's text, before the parts are put into it. */
	readonly unfilled: boolean;
	readonly #value: Uint8Array;
	readonly #encoded: Uint8Array | undefined;
	readonly #parts: readonly Part[];

	constructor(
		declaration: Declaration,
		name: string,
		{
			value,
			encoded,
			secret,
			derived,
			field,
			unfilled = false,
			parts = [],
		}: {
			readonly value: Uint8Array;
			readonly encoded?: Uint8Array | undefined;
			readonly secret: boolean;
			readonly derived: boolean;
			readonly field?: string | undefined;
			readonly unfilled?: boolean;
			readonly parts?: readonly Part[];
		},
	) {
		this.declaration = declaration;
		this.name = name;
		this.field = field;
		this.unfilled = unfilled;
		this.secret = secret;
		this.derived = derived;
		this.#value = value;
		this.#encoded = encoded;
		this.#parts = parts;
	}

	/** The value, after all but the rule for line breaks. */
	get value(): Uint8Array {
		return this.#value;
	}

	/** The value as it was before the decoder, when there was one. */
	get encoded(): Uint8Array | undefined {
		return this.#encoded;
	}

	/** What a template put into the value. */
	get parts(): readonly Part[] {
		return this.#parts;
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
