import type { Origin } from "../errors.ts";

/** Where a value goes: the environment of the following steps, or an output of this step. */
export type Sink = "env" | "output";

/** What the sink holds: the value itself, or the path of a private file with it. */
export type Form =
	| { readonly kind: "value" }
	| { readonly kind: "file"; readonly base?: string };

/** What is declared: one name, or every field of what the reference names, each under `prefix` + its name. */
export type Target =
	| { readonly kind: "name"; readonly name: string }
	| { readonly kind: "wildcard"; readonly prefix: string };

/** What happens when the provider says *not found*. */
export type Missing =
	| { readonly kind: "fail" }
	| { readonly kind: "omit" }
	| { readonly kind: "default"; readonly value: string };

/** A value is masked as a whole only, with each of its lines, or with every scalar in it. */
export type Masking = "whole" | "lines" | "all";

export type Encoding = "base64" | "base64url" | "hex";

/** What happens to line breaks at a value's end: one is lost where the provider adds one, all are kept, or there is one LF. */
export type Newline = "trim" | "keep" | "ensure";

/**
 * Who stands behind a line: the workflow itself, or a manifest. A manifest is content of the repository, which a pull
 * request can change, unless the workflow trusts it.
 */
export type Authority = "workflow" | "trusted-manifest" | "untrusted-manifest";

/** What is known of a scheme without its provider. */
export interface Traits {
	/** Whether its values end in a line break that is the tool's and not the secret's. */
	readonly lineBreak: "incidental" | "own";
	/** Whether an empty value counts as missing. GitHub gives `''` for a secret that does not exist. */
	readonly empty: "missing" | "value";
	/** Whether its references are programs of the user's to run; they may hold any text. */
	readonly runsPrograms?: true;
	/** Whether its references name variables of the step's environment. */
	readonly readsEnvironment?: true;
	/** Whether an untrusted manifest gets nothing from it but content of the checkout, which is public as the manifest is. */
	readonly readsCheckout?: true;
	/** What stands for a reference's rest in every message. Never holds a pasted secret or a command's arguments. */
	display(rest: string): string;
}

/** One line of the user's, understood. */
export interface Declaration {
	readonly target: Target;
	readonly scheme: string;
	readonly traits: Traits;
	/** `scheme:rest` as messages show it. */
	readonly shown: string;
	/** What stands behind `scheme:` or `scheme://`, verbatim. */
	readonly rest: string;
	readonly origin: Origin;
	readonly authority: Authority;
	readonly sinks: ReadonlySet<Sink>;
	readonly form: Form;
	readonly missing: Missing;
	readonly plain: boolean;
	/** How its value is masked; undefined where the looks of the value decide. */
	readonly mask?: Masking;
	readonly allowEmpty: boolean;
	/** RFC 6901 pointer into the value. */
	readonly pointer?: string;
	readonly encoding?: Encoding;
	readonly newline: Newline;
}

/** How messages begin that speak of a declaration; a field of a wildcard has a name of its own. */
export function describe(
	{ target, shown }: Pick<Declaration, "target" | "shown">,
	name = label(target),
): string {
	return `${name}: ${shown}`;
}

/** The left side as the user wrote it: `NAME`, `PREFIX_*` or `*`. */
export function label(target: Target): string {
	return target.kind === "name" ? target.name : `${target.prefix}*`;
}
