import { configDefaults, defineConfig } from "vitest/config";
import {
	containersApply,
	suitesLeftOut,
} from "./__tests__/support/engines/needs.ts";
import {
	leftOutOn,
	UNDER_WINE,
} from "./__tests__/support/platforms/applies.ts";
import { fetchesNoPackages } from "./__tests__/support/platforms/debian.ts";
import { SETUP_FILES } from "./__tests__/support/setup-files.ts";

const report = process.env.TEST_REPORT;

const CONTAINERS = "__tests__/e2e/container/**/*.test.ts";
/** Those of act and a container. */
const WORKFLOWS = "__tests__/e2e/container/{workflow,act-in-docker}.test.ts";
const ACT = "__tests__/e2e/act/**/*.test.ts";
const VAULT = "__tests__/e2e/vault/**/*.test.ts";
/** Those that talk to what stands for AWS. */
const AWS = "__tests__/e2e/aws/**/*.test.ts";
/** Those that talk to what stands for Google Cloud. */
const GCP = "__tests__/e2e/gcp/**/*.test.ts";
/** Those that hold what stands for Azure against Azure's own clients. */
const AZURE = "__tests__/e2e/azure/sdk/**/*.test.ts";
/** Those that talk to what stands for GitHub. */
const GITHUB = "__tests__/e2e/github-app/**/*.test.ts";
/** Those of other systems, and of other versions of Node.js. */
const PLATFORMS = "__tests__/platforms/*.test.ts";
/** Those for which Debian's packages are fetched. In CI they are only left out where there are none, on other systems than Linux. */
const FETCHED = "__tests__/platforms/{machines,wine}.test.ts";
const fetchedApply = () =>
	process.platform === "linux" &&
	(process.env.CI === "true" || fetchesNoPackages() === undefined);
/** Those that need Windows, or Wine. */
const WINDOWS = "__tests__/platforms/windows/**/*.test.ts";
/** Whole steps that need neither. */
const STEPS = "__tests__/e2e/**/*.test.ts";
/** Those that take long, since they are about much of something: long inputs, many documents, many cases by chance. */
const LONG = [
	"__tests__/**/growth.test.ts",
	"__tests__/mask/corpus/*.test.ts",
	"__tests__/mask/masker.test.ts",
	"__tests__/scrub/{patterns,property,reading,stream}.test.ts",
];
const TOOLS = [CONTAINERS, ACT, VAULT, AWS, GCP, AZURE, GITHUB];
const containers = containersApply();
const tests = (names: readonly string[]) =>
	names.map((name) => `__tests__/${name}`);
const leftOutHere = tests(Object.keys(leftOutOn(process.platform)));

/** Suites that need the same tools. `npm test` runs one project after the other, as soon as its tools are there. */
function project(
	name: string,
	include: readonly string[],
	without: readonly string[] = [],
	globalSetup: readonly string[] = [],
) {
	return {
		extends: true as const,
		test: {
			name,
			include: [...include],
			exclude: [
				...configDefaults.exclude,
				...suitesLeftOut(),
				...leftOutHere,
				...without,
			],
			globalSetup: globalSetup.map(
				(file) => `__tests__/support/setup/${file}.ts`,
			),
		},
	};
}

export default defineConfig({
	test: {
		projects: [
			project(
				"fast",
				["__tests__/**/*.test.ts"],
				[...LONG, STEPS, "__tests__/platforms/**"],
			),
			project("steps", [STEPS], [...LONG, ...TOOLS]),
			project("long", LONG),
			...(containers
				? [project("containers", [CONTAINERS], [WORKFLOWS], ["engines"])]
				: []),
			project(
				"act",
				[ACT, ...(containers ? [WORKFLOWS] : [])],
				[],
				["act", "engines"],
			),
			project("vault", [VAULT], [], ["act", "vault"]),
			project("aws", [AWS], [], ["aws"]),
			project("gcp", [GCP], [], ["gcp"]),
			project("azure", [AZURE], [], ["azure"]),
			project("github", [GITHUB], [], ["github"]),
			project("platforms", [PLATFORMS], fetchedApply() ? [] : [FETCHED], [
				"platforms",
			]),
			...(process.platform === "win32"
				? [
						project("windows", [WINDOWS], [], ["windows"]),
						project("rooms", tests(UNDER_WINE)),
					]
				: []),
		],
		setupFiles: SETUP_FILES,
		// Suites start processes; a correct run is far below this, also on a slow machine.
		testTimeout: 240_000,
		hookTimeout: 300_000,
		// Concurrent tests are those that wait.
		maxConcurrency: 50,
		// Most suites wait for processes that they have started.
		maxWorkers: "100%",
		teardownTimeout: 60_000,
		allowOnly: false,
		reporters:
			report === undefined
				? ["default"]
				: ["default", ["json", { outputFile: report }]],
	},
});
