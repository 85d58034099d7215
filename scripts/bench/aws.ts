import { readFileSync } from "node:fs";
import https from "node:https";
import { text } from "node:stream/consumers";
import { listen } from "../../__tests__/support/front.ts";
import { startIssuer } from "../../__tests__/support/oidc.ts";
import { createAuthority } from "../../__tests__/support/tls.ts";
import { COUNTS, namesTo, otherAction, tokenFor } from "./cloud.ts";
import { delayed, ROUND_TRIP } from "./delay.ts";
import { listReads } from "./load.ts";
import type { Subject } from "./measure.ts";
import { type StoreRow, timeRows } from "./rows.ts";
import { action } from "./subjects.ts";

const REGION = "eu-west-1";
const ROLE = "arn:aws:iam::123456789012:role/bench";

/**
 * Reads of what answers as AWS does, over TLS and HTTP/1.1, a network away.
 *
 * @param other - the path of the dist/index.js of aws-actions/aws-secretsmanager-get-secrets, to read the same with it
 */
export async function timeAws(
	place: string,
	runs: number,
	other: string | undefined,
): Promise<void> {
	const authority = createAuthority();
	const [server, issuer] = await Promise.all([
		serve(authority.issue("IP:127.0.0.1")),
		startIssuer(),
	]);
	const portOf = (origin: string) => Number(new URL(origin).port);
	const ways = await Promise.all(
		[server.origin, issuer.origin].map((origin) =>
			delayed(portOf(origin), ROUND_TRIP),
		),
	);
	const [aws, github] = ways.map(({ port }) => `127.0.0.1:${port}`);
	const common = {
		AWS_ENDPOINT_URL: `https://${aws}`,
		AWS_REGION: REGION,
		NODE_EXTRA_CA_CERTS: authority.ca,
	};
	const keys = {
		...common,
		AWS_ACCESS_KEY_ID: "AKIABENCH00000000",
		AWS_SECRET_ACCESS_KEY: "secret-of-the-bench",
	};
	const identity = {
		...common,
		...issuer.variables,
		ACTIONS_ID_TOKEN_REQUEST_URL: `http://${github}/token?x=y`,
		AWS_ROLE_ARN: ROLE,
	};
	try {
		const first = action(references("aws+sm", 1, keys), place);
		const rows: readonly StoreRow[] = [
			...COUNTS.flatMap((count): readonly StoreRow[] => [
				count === 1
					? { title: "1 secret", subject: first }
					: {
							title: `${count} secrets`,
							subject: action(references("aws+sm", count, keys), place),
							base: first,
						},
				...(other === undefined
					? []
					: [
							{
								title: `${count}, aws-secretsmanager-get-secrets`,
								subject: vendor(other, count, keys, place),
								base: first,
							},
						]),
			]),
			...COUNTS.map((count) => ({
				title: `${count} parameter${count === 1 ? "" : "s"}`,
				subject: action(references("aws+ps", count, keys), place),
				base: first,
			})),
			{
				title: "1 secret, by the job's own identity",
				subject: action(references("aws+sm", 1, identity), place),
				base: first,
			},
		];
		await timeRows("AWS", rows, runs);
		const steps = rows.filter(({ title }) => /^1 /.test(title));
		await listReads("aws", steps, place);
	} finally {
		for (const { close } of [...ways, server, issuer]) close();
		authority.remove();
	}
}

function references(
	scheme: "aws+sm" | "aws+ps",
	count: number,
	environment: Readonly<Record<string, string>>,
) {
	const names = namesTo(count);
	return {
		title: `${count} of ${scheme}${"AWS_ROLE_ARN" in environment ? " by identity" : ""}`,
		names,
		declarations: names.map((name) => `${name} = ${scheme}://bench/${name}`),
		environment,
	};
}

/** As much of AWS as is asked, at once. */
async function serve(pair: { readonly cert: string; readonly key: string }) {
	const server = https.createServer(
		{ cert: readFileSync(pair.cert), key: readFileSync(pair.key) },
		async (request, response) => {
			const body = await text(request);
			const target = String(request.headers["x-amz-target"] ?? "");
			response
				.writeHead(200, { "content-type": "application/x-amz-json-1.1" })
				.end(target === "" ? SESSION : JSON.stringify(answer(target, body)));
		},
	);
	return listen(server, "https:");
}

const SESSION =
	"<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIABENCH00000000</AccessKeyId><SecretAccessKey>secret-of-the-session</SecretAccessKey><SessionToken>token-of-the-session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";

function answer(target: string, body: string): unknown {
	const input = JSON.parse(body);
	const secret = (Name: string) => ({
		ARN: `arn:aws:secretsmanager:${REGION}:123456789012:secret:${Name}-AbCdEf`,
		Name,
		SecretString: tokenFor(Name),
	});
	switch (target) {
		case "secretsmanager.GetSecretValue":
			return secret(input.SecretId);
		case "secretsmanager.BatchGetSecretValue":
			return { SecretValues: input.SecretIdList.map(secret), Errors: [] };
		default:
			return {
				Parameters: input.Names.map((Name: string) => ({
					Name,
					Value: tokenFor(Name),
				})),
				InvalidParameters: [],
			};
	}
}

/** The action that people use now, with the same secrets. */
function vendor(
	program: string,
	count: number,
	environment: Readonly<Record<string, string>>,
	place: string,
): Subject {
	return otherAction(
		"aws-secretsmanager-get-secrets",
		count,
		program,
		{
			...environment,
			AWS_DEFAULT_REGION: REGION,
			"INPUT_SECRET-IDS": namesTo(count)
				.map((name) => `${name},bench/${name}`)
				.join("\n"),
			"INPUT_PARSE-JSON-SECRETS": "false",
			"INPUT_NAME-TRANSFORMATION": "uppercase",
			"INPUT_AUTO-SELECT-FAMILY-ATTEMPT-TIMEOUT": "1000",
		},
		place,
	);
}
