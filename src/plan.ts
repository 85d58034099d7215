import { describe, type Sink } from "./declarations/declaration.ts";
import { Failure, type Problem, SecretError, toSecretError } from "./errors.ts";
import { isCommonWord } from "./mask/judge/shapes.ts";
import type { Value } from "./mask/masks.ts";
import { type Treatment, treatmentOf } from "./mask/policy.ts";
import type { Message } from "./message.ts";
import { say } from "./messages.ts";
import type { Secret } from "./resolve/secret.ts";
import { decodeUtf8 } from "./text.ts";

/** A value on its way into a sink: its text, or a private file whose path goes there. */
export type Content =
	| { readonly kind: "text"; readonly text: string }
	| {
			readonly kind: "file";
			readonly base: string;
			readonly bytes: Uint8Array;
	  };

/** One name and everywhere it goes. */
export interface Delivery {
	readonly secret: Secret;
	readonly sinks: ReadonlySet<Sink>;
	readonly content: Content;
	readonly treatment: Exclude<Treatment, "refused">;
}

export interface Plan {
	readonly deliveries: readonly Delivery[];
	/** Every form in which a secret value passes through the action. */
	readonly values: readonly Value[];
	/** Fields of wildcards that are delivered without a mask, since nothing about them is secret. */
	readonly harmless: readonly string[];
	readonly warnings: readonly Message[];
}

/** What is delivered when nothing is: no names. */
export const NOTHING: Plan = {
	deliveries: [],
	values: [],
	harmless: [],
	warnings: [],
};

const KIB = 1024;
/** Linux gives one `NAME=value` with its NUL 32 pages (MAX_ARG_STRLEN), in bytes. */
const LONGEST_VARIABLE = 128 * KIB - 1;
/** The longest `NAME=value` on Windows, in characters. */
const LONGEST_VARIABLE_ON_WINDOWS = 32_766;
/** Arguments and environment of a process share about 2 MiB on Linux; half of that is left to others, in bytes. */
const ENVIRONMENT = KIB * KIB;
/** GitHub allows 1 MB of outputs a job and counts UTF-16, in bytes. */
const OUTPUTS = KIB * KIB;

/**
 * Decides what exactly goes where. Pure: after it only reading and writing can fail, so that a value which cannot be
 * delivered stops the others too.
 *
 * @throws Failure with every value that cannot be delivered
 */
export function plan(secrets: readonly Secret[], windows: boolean): Plan {
	const deliveries: Delivery[] = [];
	const problems: Problem[] = [];
	for (const secret of secrets) {
		try {
			deliveries.push(planOne(secret, windows));
		} catch (thrown) {
			problems.push(problemOf(secret, toSecretError(thrown)));
		}
	}
	problems.push(...tooMuch(deliveries));
	if (problems.length > 0) throw new Failure(problems);
	return {
		deliveries,
		values: deliveries.flatMap(valuesToMask),
		harmless: namesOf(deliveries, "harmless"),
		warnings: [
			...secrets
				.filter(isUnexpectedlyEmpty)
				.map(({ declaration, name }) =>
					say
						.emptyValue()
						.with((text) => `${describe(declaration, name)}: ${text}`),
				),
			...warningsOf(deliveries),
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
		.filter((delivery) => delivery.treatment === treatment)
		.map(({ secret }) => secret.name);
}

/** What the user should know of masks, a line a kind of thing. */
function warningsOf(deliveries: readonly Delivery[]): readonly Message[] {
	const masked = deliveries.filter(({ treatment }) => treatment === "masked");
	const kept = masked.filter(({ secret }) => secret.declaration.plain);
	const words = masked.filter(({ secret }) => isCommonWord(textOf(secret)));
	const told = (names: readonly string[], tell: (names: string) => Message) =>
		names.length === 0 ? [] : [tell(names.join(", "))];
	return [
		...told(namesOf(deliveries, "unmaskable"), say.notMasked),
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

function problemOf(secret: Secret, error: SecretError): Problem {
	return {
		origin: secret.declaration.origin,
		message: error.said.with(
			(text) => `${describe(secret.declaration, secret.name)}: ${text}`,
		),
	};
}

function planOne(secret: Secret, windows: boolean): Delivery {
	const treatment = treatmentFor(secret);
	if (treatment === "refused")
		throw new SecretError("malformed", say.unmaskable(adviceFor(secret)));
	const { sinks, form } = secret.declaration;
	const bytes = withLineBreak(secret);
	if (form.kind === "file")
		return {
			secret,
			sinks,
			treatment,
			content: { kind: "file", base: form.base ?? secret.name, bytes },
		};
	const text = decodeUtf8(bytes);
	if (text === undefined || text.includes("\0"))
		throw new SecretError(
			"malformed",
			say.notText(text === undefined ? "is not valid UTF-8" : "holds a NUL"),
		);
	if (sinks.has("env")) checkVariable(secret.name, text, windows);
	return { secret, sinks, treatment, content: { kind: "text", text } };
}

function treatmentFor(secret: Secret): Treatment {
	const { name, field, value, encoded = value, declaration } = secret;
	// A default is the workflow's own text.
	if (!secret.secret && !declaration.plain) return "plain";
	const told = { name, field, plain: declaration.plain };
	const treatment = treatmentOf({ ...told, value });
	return treatment === "masked"
		? treatmentOf({ ...told, value: encoded })
		: treatment;
}

function adviceFor({ declaration, name }: Secret): string {
	return declaration.target.kind === "name"
		? "Mark it `[plain]` if it is no secret."
		: `If it is no secret, declare ${name} by itself and mark it \`[plain]\`.`;
}

/** The rule for the line break at the end. A file is byte-exact, but for `newline`. */
function withLineBreak({ declaration, value, derived }: Secret): Uint8Array {
	const { newline, form, traits } = declaration;
	if (newline === "ensure") {
		const text = Buffer.from(value).toString("latin1").replaceAll("\r\n", "\n");
		return Buffer.from(`${trimEndOfLines(text)}\n`, "latin1");
	}
	const trims =
		newline === "trim" &&
		form.kind === "value" &&
		!derived &&
		traits.lineBreak === "incidental";
	if (!trims || value.at(-1) !== 0x0a) return value;
	return value.subarray(0, value.at(-2) === 0x0d ? -2 : -1);
}

function trimEndOfLines(text: string): string {
	let end = text.length;
	while (text[end - 1] === "\n") end--;
	return text.slice(0, end);
}

function checkVariable(name: string, text: string, windows: boolean): void {
	const size = windows
		? name.length + 1 + text.length
		: Buffer.byteLength(`${name}=${text}`);
	const [limit, unit] = windows
		? [LONGEST_VARIABLE_ON_WINDOWS, "characters"]
		: [LONGEST_VARIABLE, "bytes"];
	if (size > limit)
		throw new SecretError("malformed", say.variableTooLarge(size, limit, unit));
}

function tooMuch(deliveries: readonly Delivery[]): Problem[] {
	const total = (sink: Sink, size: (text: string) => number) =>
		deliveries
			.filter(({ sinks }) => sinks.has(sink))
			.reduce(
				(sum, { secret, content }) =>
					sum +
					size(`${secret.name}=`) +
					(content.kind === "text" ? size(content.text) : 0),
				0,
			);
	const environment = total("env", (text) => Buffer.byteLength(text));
	const outputs = total("output", (text) => 2 * text.length);
	const problems: Problem[] = [];
	if (environment > ENVIRONMENT)
		problems.push({
			message: say.environmentTooLarge(environment, ENVIRONMENT),
		});
	if (outputs > OUTPUTS)
		problems.push({
			message: say.outputsTooLarge(outputs, OUTPUTS),
		});
	return problems;
}

function valuesToMask({ secret, content, treatment }: Delivery): Value[] {
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
	return forms.map((bytes) => ({ bytes, name, how }));
}

function isUnexpectedlyEmpty({ value, declaration, secret }: Secret): boolean {
	return secret && value.length === 0 && !declaration.allowEmpty;
}
