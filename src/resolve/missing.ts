import { type Declaration, label } from "../declarations/declaration.ts";
import { SecretError } from "../errors.ts";
import type { Answer } from "../providers/provider.ts";
import type { Environment } from "../runner/environment.ts";
import { say } from "./messages.ts";
import { Secret } from "./secret.ts";

/** Something that was left out on purpose; the reader of the log wants to know why. */
export interface Omission {
	readonly declaration: Declaration;
	readonly name: string;
	readonly reason: string;
}

/**
 * Why a value counts as missing though there is one: an empty variable, and a command that prints nothing or, as jq does,
 * `null`.
 */
export function missingValue(
	{ allowEmpty, traits, newline }: Declaration,
	answer: Answer,
	environment: Environment,
): SecretError | undefined {
	if (answer.kind !== "value" || allowEmpty || traits.empty !== "missing")
		return undefined;
	const { value } = answer;
	const text = value.length > 8 ? "..." : Buffer.from(value).toString("latin1");
	const bare =
		traits.lineBreak === "incidental" && newline === "trim"
			? text.replace(/\r?\n$/, "")
			: text;
	if (!traits.runsPrograms)
		return bare === ""
			? new SecretError("not-found", say.secretEmpty(whyEmpty(environment)))
			: undefined;
	if (bare === "") return new SecretError("not-found", say.commandEmpty());
	return bare.trimEnd() === "null"
		? new SecretError("not-found", say.commandNull())
		: undefined;
}

/** Whom GitHub does not pass a secret to, as far as the job can tell. */
function whyEmpty({ GITHUB_ACTOR, GITHUB_EVENT_NAME = "" }: Environment) {
	if (GITHUB_ACTOR === "dependabot[bot]")
		return "to what Dependabot starts, which has secrets of its own (Settings, Secrets and variables, Dependabot)";
	const others =
		"a secret of an environment needs the job's `environment:`, and a reusable workflow its caller's `secrets: inherit`";
	return GITHUB_EVENT_NAME.startsWith("pull_request")
		? `to a pull request from a fork; ${others}`
		: `to this job: ${others}, and a pull request from a fork gets none`;
}

/** Whether a command's failure may have been taken for a value that is not there. */
export function hidesPipe(
	{ traits, rest }: Declaration,
	{ kind }: Answer,
): boolean {
	return (
		traits.runsPrograms === true &&
		kind === "value" &&
		/(?<!\|)\|(?!\|)/.test(rest)
	);
}

/** What `optional` and `default` make of a missing value; undefined when the error stands. */
export function settleMissing(
	declaration: Declaration,
	error: SecretError,
): Secret | Omission | undefined {
	const { missing, target } = declaration;
	if (error.reason !== "not-found" || missing.kind === "fail") return undefined;
	if (missing.kind === "omit")
		return { declaration, name: label(target), reason: "not found" };
	return new Secret(declaration, label(target), {
		value: Buffer.from(missing.value),
		secret: false,
		derived: true,
		unfilled: declaration.template,
	});
}
