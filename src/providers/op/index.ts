import { SecretError } from "../../errors.ts";
import {
	allFailed,
	attempt,
	notRead,
	problemOf,
	succeeded,
} from "../kit/answers.ts";
import { identityProblem } from "../kit/identity.ts";
import type { Answer, ProviderContext, SecretProvider } from "../provider.ts";
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
		check: (request) => problemOf(() => parse(request)),
		rehearse: () => rehearse(context),
		async resolve(requests) {
			const parsed = requests.map((request) => attempt(() => parse(request)));
			const references = parsed.filter(succeeded);
			const answers = await readAll(references, context, loadSdk).catch(
				(thrown) => allFailed(references, thrown),
			);
			const byReference = new Map(
				references.map((reference, index) => [reference, answers[index]]),
			);
			return parsed.map((one) =>
				one instanceof SecretError
					? { kind: "failed", error: one }
					: (byReference.get(one) ?? { kind: "failed", error: notRead() }),
			);
		},
	};
}

type Parse = (request: Parameters<typeof parseReference>[0]) => Reference;

/** The SDK takes fewer attributes than the other backends. Without a backend, that is said when one is needed. */
function parserFor(context: ProviderContext): Parse {
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
	if (references.length === 0) return [];
	context.signal.throwIfAborted();
	const { kind, passedOver } = chooseBackend(context);
	const backend = readBackend(kind, context);
	for (const secret of secretsOf(backend)) context.protect(secret);
	for (const warning of warningsOf(backend)) context.log.warning(warning);
	if (passedOver.length > 0)
		context.log.notice(
			say.severalBackends(
				kind,
				passedOver.map((kind) => `\`${kind}\``).join(" and "),
			),
		);
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
