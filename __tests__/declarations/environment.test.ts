import { describe, expect, test } from "vitest";
import {
	readEnvironment,
	referenceIn,
} from "../../src/declarations/environment.ts";
import { declare } from "../../src/declarations/index.ts";
import { complaints, rules } from "../support/declarations.ts";

const workflow = (text: string) =>
	({ name: "secret-refs", text, kind: "workflow" }) as const;

describe("variables that hold references", () => {
	test.each([
		"op://app/item/field",
		"op://app/My item/one field",
		"vault://apps/web.password",
		"aws+sm://prod/db#password",
		"aws+ps://prod/db",
		"gcp://db-password",
		"azure+kv://vault/db-password",
	])("%s", (value) => {
		expect(readEnvironment({ A: value }, rules()).text).toBe(`A = ${value}`);
	});

	test.each([
		" op://a/b/c",
		"op://a/b/c \n",
		"\top://a/b/c\r\n\n",
	])("white space around it is none of it: %j", (value) => {
		expect(readEnvironment({ A: value }, rules()).text).toBe("A = op://a/b/c");
	});

	test.each([
		"op:app/item/field",
		"op://",
		"op:// x",
		"x op://a/b/c",
		"op://a/b/c\nB = cmd:id",
		"op://a/b/c\u0085",
		"vault:///sys/raw#x",
		"env://HOME",
		"cmd://id",
		"file:///etc/shadow",
		"text://x",
		"https://example.com",
		"constructor://x",
	])("not %j", (value) => {
		expect(readEnvironment({ A: value }, rules()).text).toBe("");
		expect(referenceIn(value, rules().schemes)).toBeUndefined();
	});

	test("inputs of actions are none, nor names that no variable of a shell has", () => {
		const value = "op://a/b/c";
		const variables = {
			INPUT_A: value,
			input_b: value,
			"A-B": value,
			"": value,
		};
		expect(readEnvironment(variables, rules()).text).toBe("");
	});

	test("are declared with the rights of a manifest that nobody vouches for, and have no line", () => {
		const trusting = rules({ trustManifests: true });
		const source = readEnvironment({ A: "op://a/b/c" }, trusting);
		const [declaration] = declare([source], trusting).declarations;
		expect(declaration).toMatchObject({
			target: { name: "A" },
			rest: "a/b/c",
			authority: "untrusted-manifest",
			origin: { source: "the environment" },
		});
		expect(declaration?.origin.line).toBeUndefined();
	});

	test.each([
		false,
		true,
	])("a line of the same name wins; on Windows (%s) in any case", (windows) => {
		const given = rules({ windows });
		const environment = { A: "op://a/b/c", path_b: "op://a/b/d" };
		const { declarations } = declare(
			[
				workflow("A = env:X\nPATH_B = env:Y"),
				readEnvironment(environment, given),
			],
			given,
		);
		expect(declarations.map(({ scheme, rest }) => `${scheme}:${rest}`)).toEqual(
			windows ? ["env:X", "env:Y"] : ["env:X", "env:Y", "op:a/b/d"],
		);
	});

	test("names that steer later programs are refused", () => {
		const source = readEnvironment({ NPM_CONFIG_X: "op://a/b/c" }, rules());
		expect(complaints([source])).toEqual([
			expect.stringContaining(
				"NPM_CONFIG_X: the environment name is refused in a manifest",
			),
		]);
	});

	test.each([
		"pull_request_target",
		"workflow_run",
		"issue_comment",
	])("are refused on %s", (event) => {
		for (const trustManifests of [false, true])
			expect(() =>
				readEnvironment({}, rules({ event, trustManifests })),
			).toThrow("1 problems");
	});
});
