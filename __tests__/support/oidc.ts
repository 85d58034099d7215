import { generateKeyPairSync, randomUUID, sign } from "node:crypto";
import http from "node:http";
import { listen } from "./front.ts";

type Claims = Readonly<Record<string, unknown>>;

export interface Issuer {
	readonly origin: string;
	/** A token as GitHub shapes it. */
	mint(claims?: Claims): string;
	/** The variables that the runner gives to a job with `id-token: write`. */
	readonly variables: Readonly<Record<string, string>>;
	close(): void;
}

const REQUEST_TOKEN = "request-token-of-the-runner-0123";

/** An issuer of GitHub's kind, and the token service that `core.getIDToken` asks. */
export async function startIssuer(given: Claims = {}): Promise<Issuer> {
	const { publicKey, privateKey } = generateKeyPairSync("rsa", {
		modulusLength: 2048,
	});
	const part = (value: unknown) =>
		Buffer.from(JSON.stringify(value)).toString("base64url");
	const mint = (claims: Claims = {}) => {
		const now = Math.floor(Date.now() / 1_000);
		const head = part({ alg: "RS256", typ: "JWT", kid: "one" });
		const body = part({
			iss: origin,
			sub: "repo:octo/app:ref:refs/heads/main",
			aud: "https://github.com/octo",
			repository: "octo/app",
			repository_owner: "octo",
			ref: "refs/heads/main",
			event_name: "push",
			job_workflow_ref: "octo/app/.github/workflows/ci.yml@refs/heads/main",
			jti: randomUUID(),
			iat: now,
			nbf: now - 5,
			exp: now + 300,
			...given,
			...claims,
		});
		const signature = sign(
			"sha256",
			Buffer.from(`${head}.${body}`),
			privateKey,
		);
		return `${head}.${body}.${signature.toString("base64url")}`;
	};
	const server = http.createServer((request, response) => {
		const url = new URL(request.url ?? "", "http://issuer");
		const answer = (status: number, body: unknown) =>
			response
				.writeHead(status, { "content-type": "application/json" })
				.end(JSON.stringify(body));
		if (url.pathname === "/jwks")
			return answer(200, {
				keys: [
					{
						...publicKey.export({ format: "jwk" }),
						kid: "one",
						use: "sig",
						alg: "RS256",
					},
				],
			});
		if (
			url.pathname !== "/token" ||
			request.headers.authorization !== `Bearer ${REQUEST_TOKEN}`
		)
			return answer(401, { message: "no" });
		const audience = url.searchParams.get("audience");
		return answer(200, {
			value: mint(audience === null ? {} : { aud: audience }),
		});
	});
	const { origin, close } = await listen(server);
	return {
		origin,
		mint,
		close,
		variables: {
			ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/token?api-version=2.0`,
			ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
		},
	};
}
