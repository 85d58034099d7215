import { about } from "../declarations/declaration.ts";
import { referenceIn } from "../declarations/environment.ts";
import type { Problem } from "../errors.ts";
import type { Message } from "../message.ts";
import type { ProviderContext } from "../providers/provider.ts";
import type { Registry, Row } from "../providers/row.ts";
import { decodeUtf8 } from "../text.ts";
import { make } from "./fetch.ts";
import { say } from "./messages.ts";
import type { Secret } from "./secret.ts";
import { withLineBreak } from "./text.ts";

/** In bytes. No reference comes near. */
const LONGEST = 4_096;

/**
 * Values that are themselves references, as people coming from other actions have them in variables: of a variable an
 * error, of anything else a warning. `[plain]` or `mask:` says that it is meant so.
 */
export async function judgeReferences(
	secrets: readonly Secret[],
	registry: Registry,
	contextFor: (row: Row) => ProviderContext,
): Promise<{
	readonly problems: readonly Problem[];
	readonly warnings: readonly Message[];
}> {
	const problems: Problem[] = [];
	const warnings: Message[] = [];
	for (const secret of secrets) {
		const { declaration, name } = secret;
		if (declaration.plain || declaration.mask !== undefined) continue;
		// A default is what the workflow says.
		if (!secret.secret && !declaration.traits.isPublic) continue;
		const scheme = await schemeOf(secret, registry, contextFor);
		if (scheme === undefined) continue;
		const { origin, traits } = declaration;
		const said = traits.readsEnvironment
			? say.referenceInVariable(scheme, name)
			: say.referenceAsValue(scheme);
		const message = about(declaration, said, name);
		if (traits.readsEnvironment) problems.push({ origin, message });
		else warnings.push(message);
	}
	return { problems, warnings };
}

/** The scheme of the reference that a value is, when its provider would take it. */
async function schemeOf(
	secret: Secret,
	registry: Registry,
	contextFor: (row: Row) => ProviderContext,
): Promise<string | undefined> {
	if (secret.value.length > LONGEST) return undefined;
	const text = decodeUtf8(withLineBreak(secret, "value"));
	const found = text && referenceIn(text, registry);
	const row = found ? registry[found.scheme] : undefined;
	if (!found || row === undefined) return undefined;
	const provider = await make(row, contextFor(row));
	const problem = provider.check?.({ ...found, want: "value" });
	return problem === undefined ? found.scheme : undefined;
}
