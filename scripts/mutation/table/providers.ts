import type { Group } from "../table.ts";

export const PROVIDERS: readonly Group[] = [
	{
		file: "src/providers/file/index.ts",
		suites: ["providers/file"],
		mutations: [
			[
				"(constants.O_NONBLOCK ?? 0) |",
				"",
				"a pipe without a writer stops the step for ever",
			],
			[
				"if (reason !== undefined) throw outOfBounds(reason);",
				"",
				"a pull request exchanges a file for a link and reads what is not in the checkout",
			],
			["if (!stats.isFile())", "if (false)", "a device is read without end"],
			[
				"if (total > limit)",
				"if (false)",
				"a file of gigabytes fills the memory",
			],
			[
				"await file?.close();",
				"",
				"a step with many files runs out of descriptors",
			],
			[
				"readSecretFile(locate(path, context), confined ? confinement : undefined)",
				"readSecretFile(locate(path, context), undefined)",
				"a pull request reads files that are not in the checkout",
			],
			[
				"checkPath(request) ?? checkConfined(request, context, confinement),",
				"checkPath(request),",
				"a pull request learns which files there are on the machine",
			],
		],
	},
	{
		file: "src/providers/cmd/index.ts",
		suites: ["providers/cmd"],
		mutations: [
			[
				"...suspects(command)];",
				"];",
				"a message shows a secret that somebody wrote into a command",
			],
			[
				"if (stdout.length > SEARCHED_STDOUT)",
				"if (false)",
				"searching a long output for secrets keeps the step for minutes",
			],
			[
				'platform === "win32" && {',
				"false && {",
				"on Windows a program that a pull request put into the workspace gets the credentials",
			],
			[
				"env: environmentFor(environment, passEnv),",
				"env: { ...environment },",
				"a command can set the environment of later steps",
			],
		],
	},
	{
		file: "src/providers/env/index.ts",
		suites: ["providers/env"],
		mutations: [
			[
				"if (Object.hasOwn(environment, name)) return environment[name];",
				"if (name in environment) return environment[name];",
				"`env:constructor` fails with an internal error instead of saying that there is no such variable",
			],
			[
				"JSON.stringify(shortened(name))",
				"JSON.stringify(name)",
				"a secret that was pasted behind `env:` is in the log",
			],
		],
	},
	{
		file: "src/providers/kit/withheld.ts",
		suites: ["providers/cmd", "e2e/credentials"],
		mutations: [
			[
				"(!HELD_BACK.test(name) || wanted(name)) &&",
				"",
				"a command gets the inputs and the tokens of the runner's services",
			],
			[
				"(!HELD_BACK.test(name) || wanted(name)) &&\n\t\t\t\t!namesCommandFile(name, value),",
				"!HELD_BACK.test(name) || wanted(name),",
				"a command can set the environment of later steps",
			],
			[" || wanted(name)", "", "`pass-env` passes nothing to a command"],
		],
	},
];
