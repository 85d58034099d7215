import { SecretError } from "../../errors.ts";
import { answerTogether, attempt, succeeded } from "../kit/answers.ts";
import { identityProblem } from "../kit/identity.ts";
import type {
	Answer,
	ProviderContext,
	Request,
	SecretProvider,
} from "../provider.ts";
import { readWithCli } from "./cli.ts";
import { chooseBackend, readBackend, secretsOf, warningsOf } from "./config.ts";
import { readWithConnect } from "./connect/index.ts";
import { say } from "./messages.ts";
import { CODES, parseReference, type Reference } from "./reference.ts";
import type { Sdk } from "./sdk/index.ts";

/** Secrets of 1Password, by one of four backends: Connect, a service account, workload identity, or the CLI. */
export function create(context: ProviderContext): SecretProvider {
	return createOp(context);
}

/** @param loadSdk - instead of the package itself, for tests */
export function createOp(
	context: ProviderContext,
	loadSdk?: () => Promise<Sdk>,
): SecretProvider {
	const parse = parserFor(context);
	return {
		givesFields: true,
		rehearse: () => rehearse(context),
		...answerTogether({
			parse,
			read: (references) => readAll(references, context, loadSdk),
			select: (answer) => answer,
		}),
	};
}

/** The SDK takes fewer attributes than the other backends. Without a backend, that is said when one is needed. */
function parserFor(context: ProviderContext): (request: Request) => Reference {
	const chosen = attempt(() => chooseBackend(context));
	const narrow =
		succeeded(chosen) &&
		(chosen.kind === "service-account" || chosen.kind === "workload-identity");
	return (request) => parseReference(request, narrow ? CODES : undefined);
}

/** What is wrong with the settings, or missing for the backend. */
async function rehearse(
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const backend = attempt(() =>
		readBackend(chooseBackend(context).kind, context),
	);
	if (backend instanceof SecretError) return backend;
	return backend.kind === "workload-identity"
		? identityProblem(context.environment)
		: undefined;
}

/** @throws SecretError when nothing could be read */
async function readAll(
	references: readonly Reference[],
	context: ProviderContext,
	loadSdk: (() => Promise<Sdk>) | undefined,
): Promise<readonly Answer[]> {
	context.signal.throwIfAborted();
	const { kind, passedOver } = chooseBackend(context);
	const backend = readBackend(kind, context);
	for (const secret of secretsOf(backend)) context.protect(secret);
	for (const warning of warningsOf(backend)) context.log.warning(warning);
	const others = passedOver.map((kind) => `\`${kind}\``).join(" and ");
	if (others !== "") context.log.notice(say.severalBackends(kind, others));
	context.log.login(kind);
	switch (backend.kind) {
		case "connect":
			return readWithConnect(references, backend, context);
		case "service-account":
		case "workload-identity": {
			// A chunk of its own: the SDK's core alone is larger than all the rest of the action.
			const { readWithSdk } = await import("./sdk/index.ts");
			return readWithSdk(references, backend, context, loadSdk);
		}
		case "cli":
			return readWithCli(references, context);
	}
}
