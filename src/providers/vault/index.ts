import { SecretError } from "../../errors.ts";
import type { Message } from "../../message.ts";
import { answerTogether, attempt, notRead } from "../kit/answers.ts";
import { malformed } from "../kit/errors.ts";
import { identityProblem } from "../kit/identity.ts";
import type { ProviderContext, Request, SecretProvider } from "../provider.ts";
import { readLogin } from "./auth/index.ts";
import { kvMountOf, readConfig } from "./config.ts";
import { type Document, select } from "./document.ts";
import { say } from "./messages.ts";
import { dottedField, locationIn, referenceTo } from "./notation.ts";
import { parseReference, type Reference } from "./reference.ts";
import { keyOf, type Misplaced, openSession } from "./session.ts";

/** Secrets of HashiCorp Vault and OpenBao: log in once, ask each path once, revoke the token. */
export function create(context: ProviderContext): SecretProvider {
	const session = openSession(context);
	return {
		givesFields: true,
		check: (request) => check(request, context),
		advise: (request) => advise(request, context),
		rehearse: () => rehearse(context),
		resolve: (requests, more = false) =>
			answerTogether({
				parse: parseReference,
				async read(references) {
					const documents = await session.read(references, more);
					return references.map((reference) =>
						contentFor(reference, documents.get(keyOf(reference.source))),
					);
				},
				select,
			}).resolve(requests),
	};
}

function check(
	request: Request,
	{ environment }: ProviderContext,
): SecretError | undefined {
	const reference = attempt(() => parseReference(request));
	if (reference instanceof SecretError) return reference;
	return reference.source.kind === "token" &&
		environment.VAULT_AUTH?.trim() === "none"
		? malformed(say.noTokenThere())
		: undefined;
}

/** What is wrong with the settings, or missing for the login. */
async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const login = attempt(() => {
		readConfig(context);
		return readLogin(context);
	});
	if (login instanceof SecretError) return login;
	return login.byJob ? identityProblem(context.environment) : undefined;
}

/** A path that looks like another tool's, as far as that can be told offline. */
function advise(
	request: Request,
	{ environment }: ProviderContext,
): Message | undefined {
	const reference = attempt(() => parseReference(request));
	if (reference instanceof SecretError || reference.source.kind !== "kv")
		return undefined;
	const mount = attempt(() => kvMountOf(environment));
	if (mount instanceof SecretError) return undefined;
	const location = locationIn(reference.source, mount);
	return location && say.otherNotation(referenceTo(location, reference));
}

/** What came of a reference's source, in the words of the reference. */
function contentFor(
	reference: Reference,
	read: Document | Misplaced | SecretError = notRead(),
): Document | SecretError {
	if (read instanceof SecretError) return withHint(read, reference);
	return "location" in read
		? malformed(say.otherNotation(referenceTo(read.location, reference)))
		: read;
}

/** The last dot splits, which is not the right one for every field. */
function withHint(error: SecretError, reference: Reference): SecretError {
	const other =
		error.said.id === "vault-not-found" ? dottedField(reference) : undefined;
	return other === undefined
		? error
		: new SecretError(
				error.reason,
				error.said.with(
					(text) => `${text} A field with a dot in its name: \`${other}\`.`,
				),
			);
}
