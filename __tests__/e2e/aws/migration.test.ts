import {
	afterAll,
	beforeAll,
	describe,
	expect,
	onTestFinished,
	test,
} from "vitest";
import type { Keys } from "../../support/aws/api.ts";
import { variablesOf } from "../../support/aws/provider.ts";
import { type AwsServer, startAws } from "../../support/aws/server.ts";
import { textOf } from "../../support/pages.ts";
import { Job, type StepOptions } from "../../support/runner.ts";

/** The rows of the page that are about what is read: the inputs of the other action, and what stands for them here. */
const ROWS = Array.from(
	textOf("docs/aws.md").matchAll(
		/^\| `secret-ids: (\S+)`( with `parse-json-secrets: true`)? \| `(.+ = .+)` \|$/gm,
	),
	([, ids = "", json, here = ""]) => ({ ids, json: json !== undefined, here }),
);

const PASSWORD = "pw-55e1a9d3c4";
const TEXT = JSON.stringify({ password: PASSWORD, host: "db.example.com" });
const TOKEN = "tok-7d1f0c2b9a";

/** What the page promises of both. */
const PROMISED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"prod/db": { PROD_DB: TEXT },
	"DB,prod/db": { DB: TEXT },
	",prod/db json": { PASSWORD, HOST: "db.example.com" },
	"DB,prod/db json": { DB_PASSWORD: PASSWORD, DB_HOST: "db.example.com" },
	"prod/ci/*": { PROD_CI_TOKEN: TOKEN },
};

let aws: AwsServer;
let keys: Keys;
beforeAll(async () => {
	aws = await startAws();
	for (const [Name, SecretString] of [
		["prod/db", TEXT],
		["prod/ci/token", TOKEN],
	])
		await aws.api("secretsmanager", "CreateSecret", { Name, SecretString });
	keys = await aws.user(["secretsmanager:*"]);
});
afterAll(() => {
	aws.close();
});

/** What a step delivers to the environment, but for what the other action notes for its own end. */
async function deliveredBy(options: StepOptions) {
	// What is exported already is an error there.
	const job = new Job();
	onTestFinished(() => job.end());
	const { code, env, log } = await job.step({
		...options,
		env: {
			...variablesOf(keys),
			AWS_REGION: "eu-west-1",
			AWS_ENDPOINT_URL: aws.origin,
			AWS_EC2_METADATA_DISABLED: "true",
		},
	});
	expect(code, log.join("\n")).toBe(0);
	return Object.fromEntries(
		[...env].filter(([name]) => name !== "SECRETS_LIST_CLEAN_UP"),
	);
}

test("the page has a row for each promise", () => {
	const rows = ROWS.map(({ ids, json }) => `${ids}${json ? " json" : ""}`);
	expect(rows.sort()).toEqual(Object.keys(PROMISED).sort());
});

describe.each(ROWS)("secret-ids: $ids, parsed: $json", ({
	ids,
	json,
	here,
}) => {
	const promised = PROMISED[`${ids}${json ? " json" : ""}`];

	test("is here what the page says", async () => {
		const env = await deliveredBy({ with: { "secret-refs": here } });
		expect(env).toEqual(promised);
	});

	const theirs = process.env.AWS_ACTION;
	if (theirs !== undefined)
		test("is there what the page says", async () => {
			const env = await deliveredBy({
				main: theirs,
				with: {
					"secret-ids": ids,
					"parse-json-secrets": String(json),
					"name-transformation": "uppercase",
					"auto-select-family-attempt-timeout": "1000",
				},
			});
			expect(env).toEqual(promised);
		});
});
