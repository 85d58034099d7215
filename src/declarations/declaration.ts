import type { Origin } from "../errors.ts";
import type { Message } from "../message.ts";

/** Where a value goes: the environment of the following steps, or an output of this step. */
export type Sink = "env" | "output";

/** What the sink holds: the value itself, or the path of a private file with it. */
export type Form =
	| { readonly kind: "value" }
	| { readonly kind: "file"; readonly base?: string };

/**
 * What is declared: one name, or every field of what the reference names, each under `prefix` + its name, in upper case
 * or, for `PREFIX_**`, in its own.
 */
export type Target =
	| { readonly kind: "name"; readonly name: string }
	| {
			readonly kind: "wildcard";
			readonly prefix: string;
			readonly keepsCase: boolean;
	  };

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
	/** Whether none of its references ends in a comment, `;` or `,`. */
	readonly endsPlainly?: true;
	/** Whether Dagger's hints for its cache are taken off the end of `scheme://...`, as Dagger does. */
	readonly takesHints?: true;
	/** A line that another action for this store would take, as it is written here. Holds nothing that is no plain name. */
	translate?(
		line: string,
	): { readonly action: string; readonly line: string } | undefined;
	/** Whether people coming from other actions may have such a reference (`scheme://rest`) in a variable. */
	inVariables?(scheme: string, rest: string): boolean;
	/** What people coming from other tools write for its schemes, a word each, and the reference that stands for it here. */
	readonly otherNames?: readonly (readonly [
		words: string,
		reference: string,
	])[];
	/** Whether its references are texts of their own: what stands behind the colon, `//` included. */
	readonly verbatim?: true;
	/** Whether its values are no secrets by themselves: texts of the workflow's own. */
	readonly isPublic?: true;
	/** Those of its schemes whose values are made anew, with the rights of the job: refused in an untrusted manifest. */
	readonly mints?: readonly string[];
	/** Those of its schemes whose values go to later steps only where the line itself says so. */
	readonly needsSink?: readonly string[];
	/** Those of its schemes whose values are taken back when the script or container that has them ends. */
	readonly endsWithChild?: readonly string[];
	/** Those of its schemes whose references may hold `{{ NAME }}`, which other declarations give. */
	readonly composes?: readonly string[];
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
	/** What stands behind `scheme:` or `scheme://` (a scheme that is `verbatim`: behind `scheme:`). */
	readonly rest: string;
	readonly origin: Origin;
	readonly authority: Authority;
	/** Empty for `none`: resolved and masked, and delivered nowhere. */
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
	/** Whether the value is a file of `NAME=value` lines, which a wildcard reads. */
	readonly dotenv: boolean;
	/** Whether `\n` and its like, written out, become the characters. */
	readonly unescapes: boolean;
	/** Whether the value is a text with `{{ NAME }}` in it. */
	readonly template: boolean;
	/** Whether white space at both ends is taken off. */
	readonly trim: boolean;
	readonly newline: Newline;
}

/** How messages begin that speak of a declaration; a field of a wildcard has a name of its own. */
export function describe(
	{ target, shown }: Pick<Declaration, "target" | "shown">,
	name = label(target),
): string {
	return `${name}: ${shown}`;
}

/** What is said of a declaration, with its beginning. */
export function about(
	declaration: Pick<Declaration, "target" | "shown">,
	said: Message,
	name?: string,
): Message {
	// `text:` has its colon.
	const begins = describe(declaration, name).replace(/:$/, "");
	return said.with((text) => `${begins}: ${text}`);
}

/** The left side as the user wrote it: `NAME`, `PREFIX_*`, `*`, or the same with `**`. */
export function label(target: Target): string {
	if (target.kind === "name") return target.name;
	return `${target.prefix}${target.keepsCase ? "**" : "*"}`;
}
