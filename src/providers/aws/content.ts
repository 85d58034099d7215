import type { SecretError } from "../../errors.ts";
import { memberOf } from "../kit/members.ts";
import type { Answer } from "../provider.ts";
import type { Reference, Source } from "./reference.ts";

/** What a source holds: a value, or the values below a path under their names there. */
export type Content = Exclude<Answer, { kind: "failed" }>;

/** What came of a source. */
export type Outcome = Content | SecretError;

/** Reads sources of one service in one region, each once, with as few requests as it takes. Never rejects. */
export type Reader = (
	sources: readonly Source[],
) => Promise<ReadonlyMap<Source, Outcome>>;

export function asContent(bytes: Uint8Array): Content {
	return { kind: "value", value: bytes };
}

/** What a reference wants of a source's content. A wildcard's JSON object is read by who asks. */
export function select(
	content: Content,
	{ field, source }: Pick<Reference, "field" | "source">,
): Answer {
	if (content.kind === "fields" || field === undefined) return content;
	const whose = source.kind === "secret" ? "the secret" : "the parameter";
	return asContent(memberOf(content.value, field, whose));
}
