import { SecretError, toSecretError } from "../../errors.ts";
import type {
	Answer,
	ProviderContext,
	Request,
	SecretProvider,
} from "../provider.ts";
import { failed } from "./errors.ts";
import { LARGEST_TOTAL, tooMuch } from "./limits.ts";
import { say } from "./messages.ts";

/** What a function gives, or why it gave nothing. */
export function attempt<T>(action: () => T): T | SecretError {
	try {
		return action();
	} catch (thrown) {
		return toSecretError(thrown);
	}
}

/** Whether an attempt gave something. */
export function succeeded<T>(outcome: T | SecretError): outcome is T {
	return !(outcome instanceof SecretError);
}

/** What is wrong with a reference that `parse` may refuse; for `check` of a provider. */
export function problemOf(parse: () => unknown): SecretError | undefined {
	const outcome = attempt(parse);
	return outcome instanceof SecretError ? outcome : undefined;
}

/** What a function answers, or why it could not. Never rejects. */
export async function answerOf(
	action: () => Promise<Answer> | Answer,
): Promise<Answer> {
	try {
		return await action();
	} catch (thrown) {
		return { kind: "failed", error: toSecretError(thrown) };
	}
}

/** One answer for every request, when something failed that all of them needed. */
export function allFailed(
	requests: readonly unknown[],
	thrown: unknown,
): readonly Answer[] {
	const error = toSecretError(thrown);
	return requests.map(() => ({ kind: "failed", error }));
}

/** For a request without an answer. It shows a mistake in the provider, where it would otherwise pass for a missing secret. */
export function notRead(): SecretError {
	return failed(say.notRead());
}

/** The steps of a provider that reads all references of a run together. */
export interface Together<Reference, Content> {
	/** @throws SecretError for a reference that cannot be right */
	parse(request: Request): Reference;
	/**
	 * What each reference names, in their order, or why there is nothing.
	 *
	 * @throws SecretError when nothing could be read
	 */
	read(
		references: readonly Reference[],
	): Promise<readonly (Content | SecretError)[]>;
	/** What a reference wants of it. */
	select(content: Content, reference: Reference): Answer;
}

/** Makes a provider of these steps. A reference that is malformed keeps none of the others from being read. */
export function answerTogether<Reference, Content>({
	parse,
	read,
	select,
}: Together<Reference, Content>): SecretProvider {
	const resolve: SecretProvider["resolve"] = async (requests) => {
		const references = requests.map((request) => attempt(() => parse(request)));
		const good = references.filter(succeeded);
		try {
			const outcomes = good.length === 0 ? [] : await read(good);
			return await Promise.all(
				references.map((reference) =>
					answerOf(() => {
						if (!succeeded(reference)) throw reference;
						const outcome = outcomes[good.indexOf(reference)] ?? notRead();
						if (outcome instanceof SecretError) throw outcome;
						return select(outcome, reference);
					}),
				),
			);
		} catch (thrown) {
			return allFailed(requests, thrown);
		}
	};
	return { check: (request) => problemOf(() => parse(request)), resolve };
}

/** Makes `resolve` of a function for one reference. What the function throws becomes that reference's own answer. */
export function answerEach(
	context: Pick<ProviderContext, "limit">,
	read: (rest: string, request: Request) => Promise<Uint8Array> | Uint8Array,
): SecretProvider["resolve"] {
	let total = 0;
	return (requests) =>
		Promise.all(
			requests.map((request) =>
				context.limit(async (): Promise<Answer> => {
					try {
						if (total > LARGEST_TOTAL) throw tooMuch();
						const value = await read(request.rest, request);
						total += value.length;
						return { kind: "value", value };
					} catch (thrown) {
						return { kind: "failed", error: toSecretError(thrown) };
					}
				}),
			),
		);
}
