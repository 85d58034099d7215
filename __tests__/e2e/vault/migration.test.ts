import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../support/pages.ts";
import { Job, type StepOptions } from "../../support/runner.ts";
import { startVault, type VaultServer } from "../../support/vault.ts";

/** The rows of the page: a line of the other action, the names that it gives, and what stands for it here. */
const ROWS = Array.from(
	(textOf("docs/vault.md").split("| Its line | Gives | here |\n")[1] ?? "")
		.split("\n\n")[0]
		?.matchAll(/^\| (`.*`.*) \| (`.*`.*) \| (`.*`) \|$/gm) ?? [],
	([, line = "", names = "", here = ""]) => ({
		line: codeIn(line)[0]?.replaceAll("\\|", "|") ?? "",
		names: codeIn(names),
		here: codeIn(here)[0] ?? "",
	}),
);

function codeIn(text: string): readonly string[] {
	return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = ""]) => code);
}

const CI = { token: "tok-7d1f0c2b9a", password: "pw-55e1a9d3c4" };
const DOC = { db: { password: "pw-90be1f7a22", host: "db.example.com" } };
const ODD = { "dash-ed": "tok-a8c3e9d2f1" };

/** What each name is, by the line's own path and key. */
const VALUES: Readonly<Record<string, string>> = {
	TOKEN: CI.token,
	PASSWORD: CI.password,
	NPM_TOKEN: CI.token,
	CI_TOKEN: CI.token,
	CI_PASSWORD: CI.password,
	T: CI.token,
	DB_PASSWORD: DOC.db.password,
	DASHED: ODD["dash-ed"],
};

let vault: VaultServer;
let job: Job;
beforeAll(async () => {
	vault = await startVault();
	job = new Job();
	for (const [mount, version] of [
		["team", "2"],
		["old", "1"],
	])
		await vault.must("POST", `sys/mounts/${mount}`, {
			type: "kv",
			options: { version },
		});
	for (const [path, data] of Object.entries({
		"secret/data/ci": CI,
		"team/data/ci": CI,
		"secret/data/doc": DOC,
		"secret/data/odd": ODD,
	}))
		await vault.must("POST", path, { data });
	await vault.must("POST", "old/ci", CI);
	await vault.must("POST", "cubbyhole/ci", CI);
});
afterAll(() => {
	vault.close();
	job.end();
});

/** What a step delivers to the environment. */
async function deliveredBy(options: StepOptions) {
	const { code, env, outputs, log } = await job.step(options);
	expect(code, log.join("\n")).toBe(0);
	return { env: Object.fromEntries(env), outputs: Object.fromEntries(outputs) };
}

const promised = (names: readonly string[]) =>
	Object.fromEntries(
		names.map((name) => [name, VALUES[name.toUpperCase()] ?? DOC.db]),
	);

/** JSON counts as what it means: it is not the same text in all of them. */
const parsed = (all: Readonly<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(all).map(([name, text]) => [
			name,
			text.startsWith("{") ? JSON.parse(text) : text,
		]),
	);

test("the page has rows", () => {
	expect(ROWS.length).toBeGreaterThan(10);
	expect(ROWS.every(({ names }) => names.length > 0)).toBe(true);
});

describe.each(ROWS)("$line", ({ line, names, here }) => {
	test("is here what the page says", async () => {
		const { env, outputs } = await deliveredBy({
			with: {
				"vault-addr": vault.address,
				"vault-token": vault.token,
				"deliver-to": "env output",
				"secret-refs": here,
			},
		});
		expect(parsed(env)).toEqual(promised(names));
		expect(JSON.parse(outputs.names ?? "")).toEqual(
			[...names].sort(byOrder(env)),
		);
	});

	const theirs = process.env.VAULT_ACTION;
	if (theirs !== undefined)
		test("is there what the page says", async () => {
			const { env, outputs } = await deliveredBy({
				main: theirs,
				with: { url: vault.address, token: vault.token, secrets: line },
			});
			expect(parsed(env)).toEqual(promised(names));
			const upper = (all: object) =>
				Object.fromEntries(
					Object.entries(all).map(([name, value]) => [
						name.toUpperCase(),
						value,
					]),
				);
			expect(upper(parsed(outputs))).toEqual(upper(promised(names)));
		});
});

const byOrder = (env: object) => (a: string, b: string) =>
	Object.keys(env).indexOf(a) - Object.keys(env).indexOf(b);
