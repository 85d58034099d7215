import tls from "node:tls";
import { mapDomain } from "../name-service.ts";
import { type Issuer, startIssuer } from "../oidc.ts";
import { type Authority, createAuthority } from "../tls.ts";
import { makeAccount } from "./accounts.ts";
import { type GoogleServer, NUMBER, startGoogle } from "./server.ts";

/** What a suite needs: Google and GitHub, at the addresses that everybody uses, and a certificate authority that vouches. */
export interface World {
	readonly google: GoogleServer;
	readonly issuer: Issuer;
	readonly authority: Authority;
	/** The JSON of a key of `READER`. */
	readonly key: string;
	close(): void;
}

export const POOL = `projects/${NUMBER}/locations/global/workloadIdentityPools/ci`;
export const PROVIDER = `${POOL}/providers/github`;
/** Every job of `octo/app`, by its own identity. */
export const REPOSITORY = `principalSet://iam.googleapis.com/${POOL}/attribute.repository/octo/app`;
/** May read `my-project`, and be acted as by that repository. */
export const READER = "reader@my-project.iam.gserviceaccount.com";
export const SECRETS = "projects/my-project/secrets";

export async function startWorld(): Promise<World> {
	const authority = createAuthority();
	const pair = authority.issue(
		"DNS:*.googleapis.com,DNS:*.europe-west3.rep.googleapis.com",
	);
	const [google, issuer] = await Promise.all([
		startGoogle(pair),
		startIssuer(),
	]);
	const unmap = mapDomain("googleapis.com", google.origin);
	const before = tls.getCACertificates("default");
	tls.setDefaultCACertificates([...before, authority.pem]);
	google.providers.set(PROVIDER, {
		issuer: issuer.origin,
		condition: ({ repository_owner: owner }) => owner === "octo",
	});
	const key = makeAccount(google, READER);
	google.accounts.get(READER)?.members.add(REPOSITORY);
	for (const member of [`serviceAccount:${READER}`, REPOSITORY])
		google.grant(member, "projects/my-project");
	return {
		...{ google, issuer, authority, key },
		close() {
			tls.setDefaultCACertificates(before);
			unmap();
			google.close();
			issuer.close();
			authority.remove();
		},
	};
}

/** Between two tests. */
export function reset(google: GoogleServer): void {
	google.calls.length = 0;
	google.sessions = 0;
	google.act = () => "pass";
	google.clock = 0;
	google.damaged = 0;
	google.off.clear();
}

/** As google-github-actions/auth writes it. */
export function leftFile(
	{ issuer }: Pick<World, "issuer">,
	changes: object = {},
	audience = `https://iam.googleapis.com/${PROVIDER}`,
): object {
	return {
		type: "external_account",
		audience: `//iam.googleapis.com/${PROVIDER}`,
		subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
		token_url: "https://sts.googleapis.com/v1/token",
		credential_source: {
			url: `${issuer.variables.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`,
			headers: {
				Authorization: `Bearer ${issuer.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`,
			},
			format: { type: "json", subject_token_field_name: "value" },
		},
		...changes,
	};
}

export function impersonating(email: string): object {
	return {
		service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
	};
}
