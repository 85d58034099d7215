import { type Treatment, treatmentOf } from "../mask/policy.ts";
import type { Secret } from "./secret.ts";

export type TreatmentFor = (secret: Secret) => Treatment;

/** What becomes of each value; each is looked at once, however many templates it is part of. */
export function treatments(): TreatmentFor {
	const known = new WeakMap<Secret, Treatment>();
	const treatmentFor = (secret: Secret): Treatment => {
		const treatment = known.get(secret) ?? judge(secret, treatmentFor);
		known.set(secret, treatment);
		return treatment;
	};
	return treatmentFor;
}

function judge(secret: Secret, treatmentFor: TreatmentFor): Treatment {
	const { name, field, value, encoded = value, declaration, parts } = secret;
	// A default is the workflow's own text.
	if (!secret.secret && !declaration.plain) return "plain";
	// So is a text that nothing secret was put into.
	if (
		declaration.traits.isPublic &&
		!parts.some((part) => isHidden(part.secret, treatmentFor))
	)
		return "plain";
	const told = { name, field, plain: declaration.plain };
	const treatment = treatmentOf({ ...told, value });
	return treatment === "masked"
		? treatmentOf({ ...told, value: encoded })
		: treatment;
}

/** Whether a part makes the whole a secret. */
export function isHidden(part: Secret, treatmentFor: TreatmentFor): boolean {
	const treatment = treatmentFor(part);
	return treatment !== "plain" && treatment !== "harmless";
}
