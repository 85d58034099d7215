import type { Group } from "../table.ts";

export const DELIVER: readonly Group[] = [
	{
		file: "src/deliver/step.ts",
		suites: ["deliver/step", "e2e/leftovers"],
		mutations: [
			[
				"if (directory !== undefined) removePrivateFiles(directory);",
				"",
				"a step that delivers nothing leaves its secrets in files",
			],
			[
				"if (directory !== undefined) handOver(directory);",
				"",
				"the next step with this action takes the files away that a later one uses",
			],
			[
				".filter(({ sinks }) => sinks.has(sink))",
				"",
				"a value that is declared as an output alone is in the environment of every later step",
			],
			[
				"\t\tthrow thrown;\n",
				"",
				"a step that could not write anything is green",
			],
			[
				"return writePrivateFile(directory, number, content.base, content.bytes);",
				"return writePrivateFile(directory, 0, content.base, content.bytes);",
				"a second file fails the step",
			],
		],
	},
	{
		file: "src/deliver/receiver.ts",
		suites: [
			"e2e/run/output",
			"e2e/credentials",
			"e2e/unread-log",
			"e2e/run/script",
			"e2e/run/failing-engine",
			"e2e/leftovers",
		],
		mutations: [
			[
				"await sendMasks(run);\n\t\t\tawait deliverToStep",
				"await deliverToStep",
				"values are there for later steps while their masks still wait in this process",
			],
			[
				"await sendMasks(run);\n\t\t\tconst upkeep",
				"const upkeep",
				"a script has its secrets while their masks still wait in this process",
			],
			[
				"piecesTo((text) => stderr.write(text))",
				"piecesTo(() => {})",
				"what later prints a secret on standard error is read before its mask",
			],
			[
				"await upkeep.close();\n\t\t\t\tthrow thrown;",
				"throw thrown;",
				"a container that does not start leaves private files and leases until the job ends",
			],
			[
				"release().finally(upkeep.close)",
				"release()",
				"the files of a script stay until the job ends",
			],
			[
				"for (const credential of credentials) masker.protect(credential);",
				"",
				"a script that prints its environment shows the token of the store",
			],
			[
				"for (const credential of credentials) masker.protect(credential);\n\tawait sendMasks(run);",
				"for (const credential of credentials) masker.protect(credential);",
				"a command prints a token whose mask the runner has not read",
			],
			[
				"setTimeout(() => process.exit(1), LAST_WORDS).unref();",
				"",
				"a step whose log nobody reads never ends",
			],
			[
				"heldBack: [...used].flatMap((row) => row?.heldBack ?? []),",
				"heldBack: [],",
				"a script gets VAULT_TOKEN",
			],
			[
				"const orphans = removeOrphans(environment);",
				"const orphans: ReturnType<typeof removeOrphans> = [];",
				"what a killed run left on a machine of one's own stays there",
			],
		],
	},
	{
		file: "src/deliver/script.ts",
		suites: [
			"deliver/script",
			"e2e/run/script",
			"e2e/run/cancel",
			"e2e/run/output",
		],
		mutations: [
			[
				"ulimit -c 0; exec",
				"exec",
				"a script that crashes leaves its secrets in a core dump",
			],
			[
				"{ ...secrets, [MARK]: mark }",
				"secrets",
				"what left the process group of a cancelled script goes on with its secrets",
			],
			[
				"const takeBack = [await privateDirectory.writeDebt(PROCESS_DEBT, debt)];",
				"const takeBack: (() => void)[] = [];",
				"the script of a killed action goes on with its secrets",
				"it is written again as soon as the script runs, and is for the moment before",
			],
			[
				"\t\t\tfor (const back of takeBack) back();\n",
				"",
				"the post step kills a daemon that a script left on purpose",
			],
			["\toutputs.deliver(plan);\n", "", "declared outputs get lost"],
			["\t\t\tfinish();\n", "", "the last line of a script is not shown"],
			[
				"end: (child) => killAll(child, started, mark, environment),",
				'end: (child) => void child.kill("SIGKILL"),',
				"what a cancelled script started goes on",
			],
			[
				'if (!sinks.has("env")) return [];',
				"",
				"a script gets what is declared as an output alone",
			],
			[
				"const problem = unusable(surroundings.inputs);",
				"const problem = undefined;",
				"a missing folder is found out when the secrets are already fetched",
			],
		],
	},
];
