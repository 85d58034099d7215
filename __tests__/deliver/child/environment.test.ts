import { describe, expect, test } from "vitest";
import {
	type Passing,
	passToContainer,
	passToScript,
} from "../../../src/deliver/child/environment.ts";

const ENVIRONMENT = {
	PATH: "/bin",
	HOME: "/root",
	CI: "true",
	GITHUB_WORKSPACE: "/w",
	GITHUB_SHA: "abc",
	GITHUB_ENV: "/env",
	GITHUB_STATE: "/state",
	GITHUB_ACTION_PATH: "/action",
	GITHUB_TOKEN: "ghs_x",
	RUNNER_TEMP: "/t",
	RUNNER_OS: "Linux",
	RUNNER_TRACKING_ID: "github_1",
	ACTIONS_RUNTIME_TOKEN: "x",
	ACTIONS_RUNTIME_URL: "x",
	ACTIONS_RESULTS_URL: "x",
	ACTIONS_CACHE_URL: "x",
	ACTIONS_CACHE_SERVICE_V2: "true",
	ACTIONS_ID_TOKEN_REQUEST_URL: "x",
	ACTIONS_ID_TOKEN_REQUEST_TOKEN: "x",
	"INPUT_SECRET-REFS": "x",
	INPUT_RUN: "x",
	INPUT_OTHER: "x",
	"STATE_private-directory": "x",
	STATE_other: "x",
	VAULT_ADDR: "x",
	VAULT_TOKEN: "x",
	VAULT_APPROLE_ROLE_ID: "x",
	vault_token: "x",
	AWS_PROFILE: "x",
	AWS_REGION: "x",
	EMPTY: "",
	UNDEFINED: undefined,
};

const passing = (passEnv: readonly string[] = []): Passing => ({
	environment: ENVIRONMENT,
	inputs: { own: ["INPUT_SECRET-REFS", "INPUT_RUN"] },
	heldBack: ["VAULT_TOKEN", "VAULT_APPROLE_*"],
	passEnv,
});

const HELD_FROM_SCRIPTS = [
	..."ACTIONS_CACHE_SERVICE_V2 ACTIONS_CACHE_URL ACTIONS_RESULTS_URL ACTIONS_RUNTIME_TOKEN ACTIONS_RUNTIME_URL".split(
		" ",
	),
	..."GITHUB_STATE STATE_private-directory VAULT_APPROLE_ROLE_ID VAULT_TOKEN vault_token".split(
		" ",
	),
];
/** What of that a person gave. */
const TOLD = HELD_FROM_SCRIPTS.filter((name) => /^vault/i.test(name));
const FOR_CONTAINERS =
	"CI GITHUB_ENV GITHUB_SHA GITHUB_WORKSPACE RUNNER_OS RUNNER_TEMP".split(" ");

test("a variable called `__proto__` is passed like any other", () => {
	const environment = Object.fromEntries([["__proto__", "x"]]);
	const passed = passToScript({ ...passing(), environment });
	expect(Object.entries(passed.environment)).toEqual([["__proto__", "x"]]);
});

describe("a script gets everything but", () => {
	test("what is the action's own, and the providers'", () => {
		const { environment, heldBack } = passToScript(passing());
		expect(heldBack).toEqual(TOLD);
		expect(Object.keys(environment).toSorted()).toEqual(
			Object.keys(ENVIRONMENT)
				.filter(
					(name) =>
						![
							...HELD_FROM_SCRIPTS,
							"INPUT_SECRET-REFS",
							"INPUT_RUN",
							"UNDEFINED",
						].includes(name),
				)
				.toSorted(),
		);
		expect(environment.EMPTY).toBe("");
	});

	test.each([
		["VAULT_TOKEN", ["VAULT_TOKEN", "vault_token"]],
		["vault_*", ["VAULT_APPROLE_ROLE_ID", "VAULT_TOKEN", "vault_token"]],
		["*", [...HELD_FROM_SCRIPTS]],
		["INPUT_RUN", []],
	])("not what `pass-env` names: %s", (pattern, passed) => {
		const { environment, heldBack } = passToScript(passing([pattern]));
		expect(Object.keys(environment)).toEqual(expect.arrayContaining(passed));
		expect(heldBack).toEqual(TOLD.filter((name) => !passed.includes(name)));
	});
});

describe("a container gets nothing but", () => {
	test("what the runner says of the job", () => {
		const { environment, heldBack } = passToContainer(passing());
		expect(Object.keys(environment).toSorted()).toEqual(FOR_CONTAINERS);
		// The machine's other variables are not counted one by one.
		expect(heldBack).toEqual(passToScript(passing()).heldBack);
	});

	test.each([
		["AWS_*", ["AWS_PROFILE", "AWS_REGION"]],
		["AWS_REGION", ["AWS_REGION"]],
		["VAULT_TOKEN", ["VAULT_TOKEN", "vault_token"]],
		["AWS", []],
	])("and what `pass-env` names: %s", (pattern, passed) => {
		const { environment } = passToContainer(passing([pattern]));
		expect(Object.keys(environment).toSorted()).toEqual(
			[...FOR_CONTAINERS, ...passed].toSorted(),
		);
	});
});
