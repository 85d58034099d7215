import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { NEEDS } from "../support/engines/needs.ts";
import { leftOutOn } from "../support/platforms/applies.ts";
import { ROOT } from "../support/runner.ts";

const SRC = join(ROOT, "src");
const TESTS = join(ROOT, "__tests__");
const suites = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".test.ts"))
	.map((name) => name.replaceAll("\\", "/"));

/** The files of `__tests__` that a file imports, directly or not. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	const text = readFileSync(path, "utf8");
	for (const [, target = ""] of text.matchAll(/from\s*"(\.[^"]+)"/g)) {
		const next = resolve(dirname(path), target);
		if (next.startsWith(TESTS)) importsOf(next, seen);
	}
	return seen;
}

const usersOf = (file: string) =>
	suites.filter((suite) =>
		importsOf(join(TESTS, suite)).has(join(TESTS, file)),
	);

test("a suite stands where src has what it is about, or is one of whole steps, all providers, masking as a whole, or test tools", () => {
	const own = /^(e2e|contract|mask\/corpus|platforms|tools)\//;
	const strays = suites.filter(
		(suite) => !own.test(suite) && !existsSync(join(SRC, dirname(suite))),
	);
	expect(strays).toEqual([]);
});

describe("suites are run with those that need the same tools, so the others wait for nothing", () => {
	test.each([
		["support/vault.ts", /^(e2e\/vault\/|platforms\/wine\.)/],
		["support/engines.ts", /^e2e\/container\//],
		[
			"support/act.ts",
			/^e2e\/(act\/|container\/(workflow|act-in-docker)\.|vault\/pages\.)/,
		],
		["support/actionlint.ts", /^e2e\/act\//],
		["support/aws/moto.ts", /^e2e\/aws\//],
		["support/gcp/world.ts", /^e2e\/gcp\//],
		["support/github/server.ts", /^e2e\/(github-app\/|act\/pages\.)/],
		["support/platforms/machines.ts", /^platforms\/machines\./],
		["support/platforms/nodes.ts", /^platforms\//],
		["support/platforms/windows.ts", /^platforms\/wine\./],
		["support/platforms/windows-job.ts", /^platforms\/windows\//],
	])("those that use %s are where vitest.config.ts looks for them", (file, place) => {
		const users = usersOf(file);
		expect(users.length).toBeGreaterThan(0);
		expect(users.filter((suite) => !place.test(suite))).toEqual([]);
	});
});

test("packages that a folder installs for itself are used there alone", () => {
	const folders = suites
		.map((suite) => dirname(suite))
		.filter((folder) => existsSync(join(TESTS, folder, "package.json")));
	expect(folders.length).toBeGreaterThan(1);
	for (const folder of folders) {
		const { dependencies } = JSON.parse(
			readFileSync(join(TESTS, folder, "package.json"), "utf8"),
		);
		const users = suites.filter((suite) =>
			Array.from(importsOf(join(TESTS, suite)), (path) =>
				readFileSync(path, "utf8"),
			).some((text) =>
				Object.keys(dependencies).some((name) =>
					text.includes(`from "${name}"`),
				),
			),
		);
		expect(users.map((suite) => dirname(suite))).toEqual([folder]);
	}
});

describe("a suite that is left out where a program is missing", () => {
	test("is left out on Windows as well, but for those that leave out single tests", () => {
		const leftOut = Object.keys(leftOutOn("win32"));
		const others = NEEDS.flatMap(({ suites }) => suites).filter(
			(suite) =>
				!leftOut.some((pattern) => matchesGlob(`${suite}.test.ts`, pattern)),
		);
		expect([...new Set(others)].toSorted()).toEqual([
			"platforms/machines", // Linux alone has it in its project
			"processes/end",
			"processes/table",
		]);
	});

	test.each(
		NEEDS.flatMap(({ program, suites }) =>
			suites.map((suite) => [program, `${suite}.test.ts`] as const),
		),
	)("starts it: %s, %s", (program, suite) => {
		const texts = Array.from(importsOf(join(TESTS, suite)), (path) =>
			path.endsWith("needs.ts") ? "" : readFileSync(path, "utf8"),
		);
		expect(texts.some((text) => text.includes(`"${program}`))).toBe(true);
	});

	test("openssl: no other suite makes certificates", () => {
		const known = NEEDS.find(({ program }) => program === "openssl")?.suites;
		expect(usersOf("support/tls.ts").sort()).toEqual(
			known?.map((suite) => `${suite}.test.ts`).sort(),
		);
	});
});
