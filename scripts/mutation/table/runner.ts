import type { Group } from "../table.ts";

export const RUNNER: readonly Group[] = [
	{
		file: "src/runner/append.ts",
		suites: ["runner/append", "e2e/run/command-files"],
		mutations: [
			[
				"touched.filter((file) => !cutBack(file))",
				"touched.filter(() => false)",
				"a step that fails has delivered half of its secrets",
			],
			[
				"constants.O_RDWR | (constants.O_NOFOLLOW ?? 0)",
				"constants.O_RDWR",
				"a link in the place of a command file leads the secrets elsewhere",
			],
			[
				"| (constants.O_NONBLOCK ?? 0);",
				";",
				"a pipe in the place of a command file stops the step for ever",
				"Linux does not wait for one that is opened for both ways; POSIX does not say.",
			],
			[
				'endsUnfinished(file) ? EOL : ""',
				'""',
				"behind an unfinished line of an earlier step the first secret is lost",
			],
			[
				"uuidOfLinux() ??",
				'"1" ??',
				"a value can end its block and set variables of its own",
			],
			[
				"if (dev !== stats.dev || ino !== stats.ino) return false;",
				"",
				"another file is cut short",
				"Somebody would have to exchange the file between two calls of ours, which follow each other.",
			],
			[
				"for (const { descriptor } of opened) closeSync(descriptor);",
				"",
				"on Windows a script cannot write its outputs",
			],
			[
				"for (const file of files) closeSync(openFile(file).descriptor);",
				"",
				"a command file that cannot be written is found out when the secrets are already fetched",
			],
			[
				"if (written !== block.length)",
				"if (false)",
				"a full disk cuts a secret short, and the step is green",
			],
		],
	},
	{
		file: "src/runner/command-files.ts",
		suites: ["providers/cmd", "e2e/run/script"],
		mutations: [
			[
				'(name.startsWith("GITHUB_") && FOLDER.test(value))',
				"false",
				"a command sets the environment of later steps by a file that a newer runner knows",
			],
		],
	},
	{
		file: "src/runner/commands.ts",
		suites: ["runner/commands", "deliver/child/commands"],
		mutations: [
			[
				"return /^[ -~]/.test(text)\n\t\t?",
				"return true\n\t\t?",
				"a secret that begins with a combining character is shown instead of masked",
			],
			[
				"if (/^[ -~]/.test(data) || readings.length === MOST_READINGS) break;",
				"break;",
				"what a command shows of a secret has no mask under some versions of ICU",
			],
		],
	},
	{
		file: "src/runner/id-token.ts",
		suites: ["runner/id-token"],
		mutations: [
			[
				"answer.status === 200 &&",
				"",
				"the body of an error is taken for an ID token",
			],
			[
				"\t\tconnection.close();\n",
				"",
				"a step does not end before the token service closes the connection",
			],
			[
				'if (audience !== undefined) url.searchParams.set("audience", audience);',
				"",
				"Vault refuses a token that is for somebody else",
			],
			[
				"signal.throwIfAborted();",
				"",
				"a deadline is told of as a failure of GitHub",
			],
		],
	},
	{
		file: "src/runner/streams.ts",
		suites: ["e2e/unread-log", "runner/streams"],
		mutations: [
			[
				'if (!open.has(name)) stream.on("error", () => {});',
				"",
				"a log that is closed ends the step with a stack trace, and its script is not cleaned up after",
			],
			[
				"flushed: () => flushed([...open.values()]),",
				"flushed: () => flushed([]),",
				"secrets are delivered while their masks still wait in this process",
			],
			[
				"setTimeout(() => late.reject(unread()), patience)",
				"undefined",
				"a step whose log nobody reads never ends",
			],
			[
				"(error ? reject(unread()) : resolve())",
				"resolve()",
				"secrets are delivered though their masks were never read",
			],
		],
	},
	{
		file: "src/runner/log.ts",
		suites: ["runner/log"],
		mutations: [
			[
				"warning: (message) => commands.warning(shown(message)),",
				"warning: (message) => commands.warning(message.text),",
				"a warning shows a secret",
			],
			[
				"debug: (text) => commands.debug(clean(text)),",
				"debug: (text) => commands.debug(text),",
				"a debug log shows a secret",
			],
			[
				"startGroup: (title) => commands.startGroup(clean(title)),",
				"startGroup: (title) => commands.startGroup(title),",
				"the title of a group is a command that the runner obeys",
			],
		],
	},
	{
		file: "src/runner/environment.ts",
		suites: ["runner/environment"],
		mutations: [
			[
				"replaced.has(same(name)) && !(name in over)",
				"false",
				"on Windows a script has an older value of a secret whose variable is written otherwise",
			],
		],
	},
	{
		file: "src/runner/address.ts",
		suites: ["runner/address"],
		mutations: [
			[
				"SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);",
				"true;",
				"what a variable of the job holds is in every message",
			],
		],
	},
];
