import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Issuer, startIssuer } from "../support/oidc.ts";
import { Job, type StepOptions } from "../support/runner.ts";

let issuer: Issuer;
let job: Job;
beforeAll(async () => {
	issuer = await startIssuer();
});
afterAll(() => issuer.close());
afterEach(() => job.end());

const step = (references: string, options: StepOptions = {}) => {
	job = new Job();
	return job.step({
		env: issuer.variables,
		...options,
		with: { "secret-refs": references, ...options.with },
	});
};

const claimsOf = (token = "") =>
	JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());

describe("the job's own ID token", () => {
	test("has the audience that is asked for, or GitHub's default, and is in no log", async () => {
		const result = await step(
			"A = oidc:sts.amazonaws.com\nB = oidc:\nC = oidc:api://AzureADTokenExchange\nD = oidc://sts.amazonaws.com",
			{ env: { ...issuer.variables, RUNNER_DEBUG: "1" } },
		);
		expect(result.code, result.log.join("\n")).toBe(0);
		expect(
			["A", "B", "C", "D"].map((name) => claimsOf(result.env.get(name)).aud),
		).toEqual([
			"sts.amazonaws.com",
			"https://github.com/octo",
			"api://AzureADTokenExchange",
			"sts.amazonaws.com",
		]);
		// Two slashes are none in a reference, so two lines ask for the same.
		expect(result.env.get("D")).toBe(result.env.get("A"));
		expect(result.log.join("\n")).not.toMatch(/eyJ|request-token/);
		expect(job.show(`token ${result.env.get("B")}`)).toBe("token ***");
	});

	test("goes to the script alone", async () => {
		const result = await step("TOKEN = oidc:sts.amazonaws.com", {
			with: { run: 'echo "got $TOKEN"; test -n "$TOKEN"' },
		});
		expect([result.code, [...result.env]]).toEqual([0, []]);
		expect(result.log).toContain("got ***");
	});

	test.each([
		[
			"A [optional] = oidc:sts.amazonaws.com",
			{ ACTIONS_ID_TOKEN_REQUEST_URL: undefined },
			"A: oidc:sts.amazonaws.com: GitHub gives this job no ID token. Give the job `permissions: id-token: write`",
		],
		[
			"A_* = oidc:sts.amazonaws.com",
			{},
			"A_*: oidc:sts.amazonaws.com: an ID token has no fields for a wildcard.",
		],
		[
			"A = oidc:?audience=sts.amazonaws.com",
			{},
			"behind `oidc:` stands the audience and nothing else",
		],
		[
			"A = oidc:eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl",
			{},
			"a token stands in the place of the audience.",
		],
	])("%s", async (line, more, message) => {
		const result = await step(line, {
			env: { ...issuer.variables, ...more },
		});
		expect(result.code).toBe(1);
		expect(result.annotations.map(({ message }) => message)).toEqual([
			expect.stringContaining(message),
		]);
		expect(result.log.join("\n")).not.toMatch(/eyJ/);
	});
});
