import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import https from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { listen } from "../../__tests__/support/front.ts";
import { startIssuer } from "../../__tests__/support/oidc.ts";
import { createAuthority } from "../../__tests__/support/tls.ts";
import { delayed } from "./delay.ts";
import { measureInTurn, type Subject } from "./measure.ts";
import { action } from "./subjects.ts";
import { median, ratioCell, Table, timeCells } from "./table.ts";

/** In milliseconds. */
const ROUND_TRIP = 20;
const COUNTS = [1, 20, 100] as const;
const REGION = "eu-west-1";
const ROLE = "arn:aws:iam::123456789012:role/bench";

interface Row {
	readonly title: string;
	readonly subject: Subject;
	/** What it is held against. */
	readonly base?: Subject;
}

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
		const rows: readonly Row[] = [
			...COUNTS.flatMap((count): readonly Row[] => [
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
		const timesOf = await measureInTurn(
			rows.map(({ subject }) => subject),
			runs,
		);
		const table = new Table("AWS", [
			"Read",
			"Time",
			"Middle half",
			"To one secret",
		]);
		for (const { title, subject, base } of rows) {
			const times = timesOf(subject);
			const ratio =
				base === undefined ? "-" : ratioCell(times, median(timesOf(base)));
			table.add(title, ...timeCells(times), ratio);
		}
		table.print();
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

function namesTo(count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `NAME_${index + 1}`);
}

/** 40 letters and digits, the same for the same name. */
function tokenFor(name: string): string {
	return createHash("sha512")
		.update(name)
		.digest("base64")
		.replaceAll(/[^A-Za-z0-9]/g, "")
		.slice(0, 40);
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
	const files = {
		GITHUB_ENV: join(place, "vendor-env"),
		GITHUB_OUTPUT: join(place, "vendor-output"),
	};
	return {
		title: `aws-secretsmanager-get-secrets, ${count}`,
		args: [program],
		environment: {
			PATH: process.env.PATH,
			...environment,
			...files,
			AWS_DEFAULT_REGION: REGION,
			"INPUT_SECRET-IDS": namesTo(count)
				.map((name) => `${name},bench/${name}`)
				.join("\n"),
			"INPUT_PARSE-JSON-SECRETS": "false",
			"INPUT_NAME-TRANSFORMATION": "uppercase",
			"INPUT_AUTO-SELECT-FAMILY-ATTEMPT-TIMEOUT": "1000",
		},
		directory: place,
		prepare() {
			for (const path of Object.values(files)) writeFileSync(path, "");
		},
		check() {
			const written = readFileSync(files.GITHUB_ENV, "utf8");
			if (written.match(/^NAME_\d+<</gm)?.length !== count)
				throw new Error("the environment got other names");
		},
	};
}
