import { about, type Sink } from "./declarations/declaration.ts";
import { Failure, type Problem, SecretError, toSecretError } from "./errors.ts";
import { isOrdinaryWord } from "./mask/judge/letters.ts";
import type { Value } from "./mask/masks.ts";
import type { Treatment } from "./mask/policy.ts";
import type { Message } from "./message.ts";
import { say } from "./messages.ts";
import type { Part, Secret } from "./resolve/secret.ts";
import { withLineBreak } from "./resolve/text.ts";
import {
	isHidden,
	type TreatmentFor,
	treatments,
} from "./resolve/treatment.ts";
import { WHITE_SPACE } from "./runner/text.ts";
import { checkVariable, tooMuch } from "./sizes.ts";
import { decodeUtf8 } from "./text.ts";

/** A value on its way into a sink: its text, or a private file whose path goes there. */
export type Content =
	| { readonly kind: "text"; readonly text: string }
	| {
			readonly kind: "file";
			readonly base: string;
			readonly bytes: Uint8Array;
	  };

/** One name and everywhere it goes; at `none`, nowhere. */
export interface Delivery {
	readonly secret: Secret;
	readonly sinks: ReadonlySet<Sink>;
	readonly content: Content;
	readonly treatment: Exclude<Treatment, "refused">;
}

export interface Plan {
	readonly deliveries: readonly Delivery[];
	/** What is declared `[none]`: masked, and delivered nowhere. */
	readonly kept: readonly Secret[];
	/** Every form in which a secret value passes through the action. */
	readonly values: readonly Value[];
	/** Fields of wildcards that are delivered without a mask, since nothing about them is secret. */
	readonly harmless: readonly string[];
	readonly warnings: readonly Message[];
}

/** What is delivered when nothing is: no names. */
export const NOTHING: Plan = {
	deliveries: [],
	kept: [],
	values: [],
	harmless: [],
	warnings: [],
};

/**
 * Decides what exactly goes where. Pure: after it only reading and writing can fail, so that a value which cannot be
 * delivered stops the others too.
 *
 * @throws Failure with every value that cannot be delivered
 */
export function plan(secrets: readonly Secret[], windows: boolean): Plan {
	const planned: Delivery[] = [];
	const problems: Problem[] = [];
	const treatmentFor = treatments();
	for (const secret of secrets) {
		try {
			planned.push(planOne(secret, treatmentFor, windows));
		} catch (thrown) {
			problems.push(problemOf(secret, toSecretError(thrown)));
		}
	}
	problems.push(
		...tooMuch(
			planned.map(({ secret: { name }, sinks, content }) => ({
				name,
				sinks,
				text: content.kind === "text" ? content.text : "",
			})),
		),
	);
	if (problems.length > 0) throw new Failure(problems);
	const values = planned.flatMap((one) => valuesToMask(one, treatmentFor));
	// The mask of another name may hide a harmless field.
	const isHarmless = ({ treatment }: Delivery) => treatment === "harmless";
	const hiding = planned.some(isHarmless) ? values : [];
	const hidden = new Set(hiding.map(({ bytes }) => decodeUtf8(bytes)?.trim()));
	const all = planned.map(
		(one): Delivery =>
			isHarmless(one) && hidden.has(textOf(one.secret))
				? { ...one, treatment: "masked" }
				: one,
	);
	const isKept = ({ sinks }: Delivery) => sinks.size === 0;
	return {
		deliveries: all.filter((delivery) => !isKept(delivery)),
		kept: all.filter(isKept).map(({ secret }) => secret),
		values,
		harmless: namesOf(all, "harmless"),
		warnings: [
			...secrets
				.filter(isUnexpectedlyEmpty)
				.map(({ declaration, name }) =>
					about(declaration, say.emptyValue(), name),
				),
			...warningsOf(planned),
		],
	};
}

function textOf({ value }: Secret): string {
	return decodeUtf8(value)?.trim() ?? "";
}

function namesOf(
	deliveries: readonly Delivery[],
	treatment: Treatment,
): readonly string[] {
	return deliveries
		.filter((one) => one.treatment === treatment && one.sinks.size > 0)
		.map(({ secret }) => secret.name);
}

/** What the user should know of masks, a line a kind of thing. */
function warningsOf(deliveries: readonly Delivery[]): readonly Message[] {
	const masked = deliveries.filter(({ treatment }) => treatment === "masked");
	const kept = masked.filter(({ secret }) => secret.declaration.plain);
	const spaced = new Set([
		...deliveries.filter(endsInSpace).map(({ secret }) => secret.name),
		...deliveries.flatMap(({ secret }) =>
			secret.parts.filter(isSpacedPart).map((part) => part.secret.name),
		),
	]);
	const words = masked.filter(({ secret }) => isOrdinaryWord(textOf(secret)));
	const told = (names: readonly string[], tell: (names: string) => Message) =>
		names.length === 0 ? [] : [tell(names.join(", "))];
	return [
		...told(
			namesOf(
				deliveries.filter(({ secret }) => !isUnexpectedlyEmpty(secret)),
				"unmaskable",
			),
			say.notMasked,
		),
		...told([...spaced], say.whiteSpace),
		...told(
			words.map(({ secret }) => secret.name),
			say.commonWord,
		),
		...told(
			kept.map(({ secret }) => secret.name),
			say.maskedInWildcard,
		),
	];
}

/** Often what an editor or a form left behind, with which a password is another one. Where nothing is said of it. */
function endsInSpace({ secret, content, sinks }: Delivery): boolean {
	if (content.kind !== "text" || sinks.size === 0) return false;
	return isSpaced(secret, content.text);
}

/** The same of a part of a template that is delivered nowhere else: there it is in the middle, as `%0A` perhaps. */
function isSpacedPart({ secret, made }: Part): boolean {
	if (secret.declaration.sinks.size > 0) return false;
	const text = decodeUtf8(withLineBreak(secret, "value")) ?? "";
	const trimmed = Buffer.from(text.trim());
	return isSpaced(secret, text) && !made.some((bytes) => trimmed.equals(bytes));
}

function isSpaced({ declaration, secret }: Secret, text: string): boolean {
	const { newline, trim } = declaration;
	if (newline !== "trim" || trim || !secret) return false;
	return WHITE_SPACE.includes(text.at(-1) ?? "x");
}

function problemOf(secret: Secret, error: SecretError): Problem {
	return {
		origin: secret.declaration.origin,
		message: about(secret.declaration, error.said, secret.name),
	};
}

function planOne(
	secret: Secret,
	treatmentFor: TreatmentFor,
	windows: boolean,
): Delivery {
	const { sinks, form, plain } = secret.declaration;
	const judged = treatmentFor(secret);
	const unasked = sinks.size === 0 && secret.field !== undefined;
	const treatment = judged === "refused" && unasked ? "unmaskable" : judged;
	if (treatment === "refused")
		throw new SecretError("malformed", say.unmaskable(adviceFor(secret)));
	const hidden =
		plain && secret.parts.find((part) => isHidden(part.secret, treatmentFor));
	if (hidden)
		throw new SecretError("malformed", say.plainOfSecret(hidden.secret.name));
	const bytes = withLineBreak(secret);
	const planned = { secret, sinks, treatment };
	if (sinks.size === 0)
		return { ...planned, content: { kind: "file", base: "", bytes } };
	if (form.kind === "file") {
		const base = form.base ?? secret.name;
		return { ...planned, content: { kind: "file", base, bytes } };
	}
	const text = decodeUtf8(bytes);
	if (text === undefined || text.includes("\0"))
		throw new SecretError(
			"malformed",
			say.notText(text === undefined ? "is not valid UTF-8" : "holds a NUL"),
		);
	if (sinks.has("env")) checkVariable(secret.name, text, windows);
	return { ...planned, content: { kind: "text", text } };
}

function adviceFor({ declaration, name }: Secret): string {
	if (declaration.target.kind === "name")
		return "Mark it `[plain]` if it is no secret.";
	const reference = declaration.dotenv
		? "text:null` with the value behind `text:"
		: "...";
	return `If it is no secret, write a line of its own, \`${name} [plain] = ${reference}\`, or leave it out by \`${name} [none] = text:-\`.`;
}

function valuesToMask(
	{ secret, content, treatment }: Delivery,
	treatmentFor: TreatmentFor,
): Value[] {
	if (treatment !== "masked") return [];
	const { mask: how } = secret.declaration;
	const name = secret.field ?? secret.name;
	const delivered =
		content.kind === "text" ? Buffer.from(content.text) : content.bytes;
	const forms = [
		secret.value,
		...(Buffer.compare(secret.value, delivered) === 0 ? [] : [delivered]),
		...(secret.encoded === undefined ? [] : [secret.encoded]),
	];
	return [
		...forms.map((bytes) => ({ bytes, name, how })),
		...secret.parts.flatMap((part) => filteredForms(part, treatmentFor)),
	];
}

/** A part in the forms in which a template holds it. */
function filteredForms(
	{ secret, made }: Part,
	treatmentFor: TreatmentFor,
): Value[] {
	if (treatmentFor(secret) !== "masked") return [];
	const name = secret.field ?? secret.name;
	return made.map((bytes) => ({ bytes, name, how: secret.declaration.mask }));
}

/** As it is delivered: a file with nothing but a line break is empty. */
function isUnexpectedlyEmpty(secret: Secret): boolean {
	return (
		secret.secret &&
		withLineBreak(secret).length === 0 &&
		!secret.declaration.allowEmpty
	);
}
