import type { Declaration } from "../declarations/declaration.ts";
import { type Treatment, treatmentOf } from "../mask/policy.ts";
import type { Secret } from "./secret.ts";

export type TreatmentFor = (secret: Secret) => Treatment;

/** What becomes of each value; each is looked at once, however many templates it is part of. */
export function treatments(): TreatmentFor {
	const known = new WeakMap<Secret, Treatment>();
	const knownOf = (secret: Secret): Treatment => known.get(secret) ?? "masked";
	return (secret) => {
		// Parts first, and not by calls in calls: templates can be a long chain.
		const waiting = [secret];
		for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
			const open = top.parts
				.map((part) => part.secret)
				.filter((part) => !known.has(part));
			if (open.length > 0 && !known.has(top)) waiting.push(...open);
			else {
				if (!known.has(top)) known.set(top, judge(top, knownOf));
				waiting.pop();
			}
		}
		return knownOf(secret);
	};
}

function judge(secret: Secret, treatmentFor: TreatmentFor): Treatment {
	const { name, field, value, encoded, declaration, parts } = secret;
	// A default is the workflow's own text.
	if (!secret.secret && !declaration.plain) return "plain";
	// So is a text that nothing secret was put into.
	if (
		declaration.traits.isPublic &&
		!parts.some((part) => isHidden(part.secret, treatmentFor))
	)
		return "plain";
	const { plain, mask } = declaration;
	const within = namesAround(declaration);
	const told = { name, field, within, plain, masked: mask !== undefined };
	const treatment = treatmentOf({ ...told, value });
	return treatment === "masked" && encoded !== undefined
		? treatmentOf({ ...told, value: encoded })
		: treatment;
}

/** What a wildcard's fields are fields of: `PASSWORDS_*`, `* [json:/passwords]`. */
function namesAround({ target, pointer = "" }: Declaration): readonly string[] {
	if (target.kind !== "wildcard") return [];
	return [...pointer.split("/"), target.prefix].filter((name) => name !== "");
}

/** Whether a part makes the whole a secret. */
export function isHidden(part: Secret, treatmentFor: TreatmentFor): boolean {
	const treatment = treatmentFor(part);
	return treatment !== "plain" && treatment !== "harmless";
}
