import type { SecretError } from "../../../errors.ts";
import { textIn } from "../../../json.ts";
import { askOnce, formRequest } from "../../kit/ask.ts";
import { describeClaims } from "../../kit/claims.ts";
import {
	denied,
	quoted,
	strangeAnswer,
	unreachable,
} from "../../kit/errors.ts";
import type { ProviderContext } from "../../provider.ts";
import { type AzureAnswer, jsonAnswer, tokenIn } from "../answer.ts";
import { resourceOf } from "../cloud.ts";
import { notAzure } from "../errors.ts";
import { say } from "../messages.ts";
import { hidden, shownTenant } from "../tenant.ts";
import type { Application } from "./given.ts";

/** By what it is known: a secret, or a token of somebody whom it trusts. */
export type Proof =
	| { readonly secret: string }
	| { readonly assertion: string };

const WHAT = "the login at Entra ID";
const ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/**
 * The access token of an application, by OAuth's client credentials.
 *
 * @throws SecretError that shows what an assertion claims, when it is refused
 */
export async function logInAs(
	application: Application,
	proof: Proof,
	{ connect }: Pick<ProviderContext, "connect">,
): Promise<string> {
	const { clientId, tenant, authority, cloud } = application;
	const answer = jsonAnswer(
		await askOnce(
			connect({ origin: new URL(authority.origin) }),
			formRequest(
				`${authority.pathname.replace(/\/+$/, "")}/${tenant}/oauth2/v2.0/token`,
				{
					client_id: clientId,
					grant_type: "client_credentials",
					scope: `${resourceOf(cloud)}/.default`,
					...("secret" in proof
						? { client_secret: proof.secret }
						: {
								client_assertion_type: ASSERTION,
								client_assertion: proof.assertion,
							}),
				},
				(answer) => isPassing(jsonAnswer(answer)),
			),
		),
	);
	const token = answer.status === 200 ? tokenIn(answer) : undefined;
	if (token === undefined) throw refusal(answer, application, proof);
	return token;
}

function isPassing({ body }: AzureAnswer): boolean {
	return body.error === "temporarily_unavailable";
}

/** Why Entra ID gave no token, by the number in its error: `AADSTS700213`. */
function refusal(
	answer: AzureAnswer,
	{ clientId, tenant: given, cloud }: Application,
	proof: Proof,
): SecretError {
	const tenant = shownTenant(given);
	const { status, body } = answer;
	const text = textIn(body.error_description) ?? "";
	const [code] = /\bAADSTS\d{4,8}\b/.exec(text) ?? [];
	if (typeof body.error !== "string")
		return status === 200 ? notAzure(WHAT) : strangeAnswer(status, WHAT, say);
	// Entra ID repeats what it was given.
	const told = sentences(text).replaceAll(given, hidden(given));
	const said = `(${code ?? "no AADSTS number"}${quoted(told)})`;
	if (status === 429) return unreachable(say.rateLimit(WHAT, code ?? "429"));
	if (status >= 500 || isPassing(answer))
		return unreachable(say.failedInside(WHAT, said));
	if ("assertion" in proof) {
		const refused = ofAssertion(code, clientId, said, proof.assertion);
		if (refused !== undefined) return refused;
	}
	switch (code) {
		case "AADSTS700016":
		case "AADSTS7000229":
			return denied(say.noApplication(clientId, tenant, said));
		case "AADSTS90002":
		case "AADSTS900023":
		case "AADSTS900021":
		case "AADSTS900382":
			return denied(say.noTenant(tenant, cloud.name, said));
		case "AADSTS7000215":
			return denied(say.wrongSecret(said));
		case "AADSTS7000222":
			return denied(say.secretExpired(said));
		case "AADSTS500011":
		case "AADSTS650052":
			return denied(say.noResource(tenant, cloud.name, said));
		default:
			return denied(say.loginRefused(clientId, said));
	}
}

/** All of what a federated credential compares is shown, since Entra ID names a part of it. */
function ofAssertion(
	code: string | undefined,
	clientId: string,
	said: string,
	assertion: string,
): SecretError | undefined {
	const claims = describeClaims(assertion);
	if (code?.startsWith("AADSTS70021"))
		return denied(say.assertionUnknown(clientId, said, claims));
	if (code === "AADSTS700024")
		return denied(say.assertionTime(clientId, said, claims));
	if (
		code === "AADSTS700027" ||
		code === "AADSTS50027" ||
		code === "AADSTS50013"
	)
		return denied(say.assertionInvalid(clientId, said, claims));
	return undefined;
}

/** Without the ids of the request, which say nothing to who reads the log. */
function sentences(text: string): string {
	return (text.split("Trace ID:")[0] ?? "").replace(/^AADSTS\d+:/, "").trim();
}
