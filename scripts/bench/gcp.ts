import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeAccount } from "../../__tests__/support/gcp/accounts.ts";
import { checksum } from "../../__tests__/support/gcp/checksum.ts";
import { hostsVariables } from "../../__tests__/support/name-service.ts";
import { startIssuer } from "../../__tests__/support/oidc.ts";
import { createAuthority } from "../../__tests__/support/tls.ts";
import {
	COUNTS,
	nameService,
	namesTo,
	otherAction,
	serveJson,
	tokenFor,
} from "./cloud.ts";
import { delayed, ROUND_TRIP } from "./delay.ts";
import { listReads } from "./load.ts";
import type { Subject } from "./measure.ts";
import { type StoreRow, timeRows } from "./rows.ts";
import { action } from "./subjects.ts";

const PROJECT = "my-project";
const PROVIDER =
	"projects/123456789012/locations/global/workloadIdentityPools/ci/providers/github";
const ACCOUNT = `bench@${PROJECT}.iam.gserviceaccount.com`;

/**
 * Reads of what answers as Google does, over TLS and HTTP/2, under its own names, a network away.
 *
 * @param other - the path of the dist/main/index.js of google-github-actions/get-secretmanager-secrets, to read the same
 *   with it
 */
export async function timeGcp(
	place: string,
	runs: number,
	other: string | undefined,
): Promise<void> {
	const authority = createAuthority();
	const [server, issuer] = await Promise.all([
		serveJson(authority.issue("DNS:*.googleapis.com"), answer),
		startIssuer(),
	]);
	const ways = await Promise.all(
		[server, issuer].map(({ origin }) =>
			delayed(Number(new URL(origin).port), ROUND_TRIP),
		),
	);
	const [google, github] = ways.map(({ port }) => `http://127.0.0.1:${port}`);
	const key = join(place, "key.json");
	writeFileSync(key, makeAccount({ accounts: new Map() }, ACCOUNT));
	const common = {
		...hostsVariables({ "googleapis.com": google ?? "" }, nameService(place)),
		NODE_EXTRA_CA_CERTS: authority.ca,
		METADATA_SERVER_DETECTION: "none",
	};
	const keys = { ...common, GOOGLE_APPLICATION_CREDENTIALS: key };
	const identity = {
		...common,
		...issuer.variables,
		ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/token?x=y`,
		GCP_WORKLOAD_IDENTITY_PROVIDER: PROVIDER,
	};
	const references = (
		count: number,
		environment: Readonly<Record<string, string>>,
		by: string,
	) => {
		const names = namesTo(count);
		return action(
			{
				title: `${count} of gcp, ${by}`,
				names,
				declarations: names.map((name) => `${name} = gcp://${PROJECT}/${name}`),
				environment,
			},
			place,
		);
	};
	try {
		const first = references(1, keys, "by a key");
		const rows: readonly StoreRow[] = [
			...COUNTS.flatMap((count): readonly StoreRow[] => [
				count === 1
					? { title: "1 secret", subject: first }
					: {
							title: `${count} secrets`,
							subject: references(count, keys, "by a key"),
							base: first,
						},
				...(other === undefined
					? []
					: [
							{
								title: `${count}, get-secretmanager-secrets`,
								subject: otherAction(
									"get-secretmanager-secrets",
									count,
									other,
									{
										...keys,
										INPUT_SECRETS: namesTo(count)
											.map((name) => `${name}:${PROJECT}/${name}`)
											.join("\n"),
										INPUT_EXPORT_TO_ENVIRONMENT: "true",
										INPUT_MIN_MASK_LENGTH: "4",
										INPUT_UNIVERSE: "googleapis.com",
									},
									place,
								),
								base: first,
							},
						]),
			]),
			{
				title: "100, bare requests of `node:http2`",
				subject: bareRequests(100, keys, place),
				base: first,
			},
			{
				title: "1 secret, by the job's own identity",
				subject: references(1, identity, "by identity"),
				base: first,
			},
			{
				title: "1 secret, by it and a service account",
				subject: references(
					1,
					{ ...identity, GCP_SERVICE_ACCOUNT: ACCOUNT },
					"by identity and account",
				),
				base: first,
			},
		];
		await timeRows("Google Cloud", rows, runs);
		const steps = rows.filter(({ title }) => /^1 /.test(title));
		await listReads("gcp", steps, place);
	} finally {
		for (const { close } of [...ways, server, issuer]) close();
		authority.remove();
	}
}

/**
 * The least that as many reads take: the login by the key, and as many requests over one connection, 32 at once, in a
 * process that does nothing else.
 */
function bareRequests(
	count: number,
	environment: Readonly<Record<string, string>>,
	place: string,
): Subject {
	const program = join(place, "bare.mjs");
	writeFileSync(
		program,
		`
import { readFileSync } from "node:fs";
import { sign } from "node:crypto";
import http2 from "node:http2";
import { text } from "node:stream/consumers";

async function ask(session, headers, body) {
	const stream = session.request(headers);
	stream.end(body);
	return JSON.parse(await text(stream));
}

const key = JSON.parse(readFileSync(process.env.GOOGLE_APPLICATION_CREDENTIALS));
const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const now = Math.floor(Date.now() / 1_000);
const unsigned = part({ alg: "RS256" }) + "." + part({ iss: key.client_email, iat: now, exp: now + 600 });
const assertion = unsigned + "." + sign("sha256", unsigned, key.private_key).toString("base64url");
const oauth = http2.connect("https://oauth2.googleapis.com");
const { access_token } = await ask(oauth, { ":method": "POST", ":path": "/token" }, "assertion=" + assertion);
oauth.close();
const session = http2.connect("https://secretmanager.googleapis.com");
const names = ${JSON.stringify(namesTo(count))};
let read = 0;
await Promise.all(Array.from({ length: 32 }, async () => {
	for (let name = names.pop(); name !== undefined; name = names.pop()) {
		const path = "/v1/projects/${PROJECT}/secrets/" + name + "/versions/latest:access";
		const { payload } = await ask(session, { ":path": path, authorization: "Bearer " + access_token });
		if (Buffer.from(payload.data, "base64").length === 40) read++;
	}
}));
session.close();
console.log(read);
`,
	);
	return {
		title: `${count} bare requests`,
		args: [program],
		environment: { PATH: process.env.PATH, ...environment },
		directory: place,
		prepare() {},
		check({ stdout }) {
			if (stdout.trim() !== String(count))
				throw new Error("it read other values");
		},
	};
}

/** As much of Google as is asked, at once. */
function answer(path: string): unknown {
	if (path === "/token" || path === "/v1/token")
		return { access_token: "ya29.bench", expires_in: 3_599 };
	if (path.endsWith(":generateAccessToken"))
		return { accessToken: "ya29.account", expireTime: "2099-01-01T00:00:00Z" };
	const [, name = ""] = /\/secrets\/([^/]+)\//.exec(path) ?? [];
	const data = Buffer.from(tokenFor(name));
	return {
		name: path.replace(/^\/v1\/|:access.*/g, ""),
		payload: {
			data: data.toString("base64"),
			dataCrc32c: String(checksum(data)),
		},
	};
}
