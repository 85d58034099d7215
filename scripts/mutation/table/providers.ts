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
				"if (reason !== undefined) throw denied(say.outside(reason));",
				"",
				"a pull request exchanges a file for a link and reads what is not in the checkout",
			],
			["if (!stats.isFile())", "if (false)", "a device is read without end"],
			[
				"if (total > LARGEST)",
				"if (false)",
				"a file of gigabytes fills the memory",
			],
			[
				"await file?.close();",
				"",
				"a step with many files runs out of descriptors",
			],
			[
				"readSecretFile(path, context, confined ? confinement : undefined)",
				"readSecretFile(path, context, undefined)",
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
	{
		file: "src/providers/text/row.ts",
		suites: ["providers/registry", "e2e/composition"],
		mutations: [
			[
				"display: (text) => (isPlainAlone(text) ? text : HIDDEN),",
				"display: (text) => text,",
				"a secret that somebody wrote behind `text:` is in the log",
			],
			[
				"isPublic: true,",
				"isPublic: false,",
				"a plain text is masked, and the log cannot be read",
			],
		],
	},
	{
		file: "src/providers/oidc/index.ts",
		suites: ["e2e/oidc"],
		mutations: [
			[
				"if (/^eyJ[\\w-]*\\./.test(rest)) return malformed(say.pastedJwt());",
				"",
				"a token that was pasted in place of an audience is sent to GitHub",
			],
			[
				"context.idToken(audience || undefined)",
				"context.idToken(audience)",
				"`oidc:` asks for a token with an empty audience",
			],
		],
	},
	{
		file: "src/providers/github-app/index.ts",
		suites: ["e2e/github-app/mint"],
		mutations: [
			["\tcontext.protect(token);\n", "", "the token of an app is in the log"],
			[
				"await revoke(revocation, connection).catch(() => {});",
				"",
				"a token that could not be written down lives on for an hour",
			],
			[
				"lateSignal(context.signal)",
				"{ signal: context.signal, clear() {} }",
				"a token whose making was under way at the deadline lives on for an hour",
			],
		],
	},
	{
		file: "src/providers/github-app/client.ts",
		suites: ["e2e/github-app/mint"],
		mutations: [
			[
				'repeat: "answered",',
				'repeat: "always",',
				"a token that nobody knows of lives on for an hour",
			],
			[
				"repositories: wanted.repositories,",
				"",
				"a token opens every repository of an organisation",
			],
			[
				"\t\tprotect(jwt);\n",
				"",
				"what an app says of itself is in the log, and opens every installation",
			],
		],
	},
	{
		file: "src/providers/github-app/settle.ts",
		suites: ["e2e/github-app/job"],
		mutations: [
			[
				"if (status === 204 || status === 401) return;",
				"if (status === 204) return;",
				"every job in which the token ended before its end has a warning",
			],
			[
				'(url.protocol === "http:" && isLoopback(url.hostname))',
				'url.protocol === "http:"',
				"a forged debt has a token sent unencrypted",
			],
		],
	},
	{
		file: "src/providers/libsecret/session.ts",
		suites: ["e2e/libsecret"],
		mutations: [
			[
				"return items.length === 1 ? only : malformed(say.several(items.length));",
				"return only;",
				"of two items with a label one is delivered, whichever that is",
			],
			[
				"return onlyOf(some.filter((item) => searched.includes(item)));",
				"return onlyOf(some);",
				"an item with other attributes is delivered",
			],
			[
				"if (await service.unlock([collection]))",
				"if ((await service.unlock([collection])) && false)",
				"a keyring that is locked is told of as an item that is not there",
			],
		],
	},
	{
		file: "src/providers/libsecret/dbus/bus.ts",
		suites: ["providers/libsecret/bus", "e2e/libsecret"],
		mutations: [
			[
				"connect({ path, signal });",
				"connect({ path });",
				"a bus that never answers keeps the step for ever",
			],
			[
				"if (size >= needed) {",
				"if (size > 0) {",
				"a large answer that comes in small pieces takes minutes",
				"Nothing but the time differs.",
			],
		],
	},
];
