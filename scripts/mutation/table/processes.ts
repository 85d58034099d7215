import type { Group } from "../table.ts";

export const PROCESSES: readonly Group[] = [
	{
		file: "src/processes/children.ts",
		suites: ["processes/children", "providers/cmd"],
		mutations: [
			[
				"const options = { env: {}, timeout: PATIENCE, ...OWN_CONSOLE };",
				"const options = { timeout: PATIENCE, ...OWN_CONSOLE };",
				"a helper of the system has the token of the store",
			],
			[
				'stdio: ["ignore", "pipe", "pipe"],',
				'stdio: ["pipe", "pipe", "pipe"],',
				"a command that reads its input waits for ever",
			],
		],
	},
	{
		file: "src/processes/output.ts",
		suites: ["providers/cmd", "providers/azure/credentials"],
		mutations: [
			[
				"endTree(child, { started, grace, environment: env });",
				"",
				"a command goes on after the deadline",
			],
			[
				"\t\tchild.stdout.destroy();\n",
				"",
				"a step does not end before what its command left closes the output",
			],
			[
				"if (size > LARGEST_OUTPUT)",
				"if (false)",
				"a command that prints without end fills the memory",
			],
			["signal.throwIfAborted();", "", "a command starts after the deadline"],
		],
	},
	{
		file: "src/processes/end.ts",
		suites: ["processes/end", "providers/cmd"],
		mutations: [
			[
				'sendSignal(-leader, "SIGKILL")',
				'sendSignal(leader, "SIGKILL")',
				"what a command started goes on after the deadline",
			],
			[
				'if (grace > 0 && !sendSignal(-leader, "SIGTERM")) return;',
				"",
				"a command is killed without a chance to clean up",
			],
			[
				"if (child.exitCode === null && child.signalCode === null) {",
				"{",
				"on Windows a process of somebody else is ended",
			],
			[
				'child.kill("SIGKILL");',
				"",
				"on Windows a command outlives the deadline where `taskkill` fails",
			],
			[
				"await killNoted([{ pid, started }], environment, system);",
				"",
				"on Windows what a script that has ended leaves goes on with its secrets",
			],
		],
	},
	{
		file: "src/processes/programs.ts",
		suites: ["processes/programs"],
		mutations: [
			[
				"return entries.filter((entry) => isAbsolute(entry, platform));",
				"return entries;",
				"a program that a pull request put into the workspace gets the secrets",
			],
			[
				"accessSync(path, constants.X_OK);",
				"",
				"a file that cannot be started hides the program",
			],
			[
				"return statSync(path).isFile();",
				"return true;",
				"a folder of the program's name hides the program",
			],
			[
				'isAbsolute(root, "win32") ? root : "C:\\\\Windows",',
				"root,",
				"a program of the workspace stands in for one of Windows",
			],
			[
				'isAbsolute(named, "win32") && isProgram(named)',
				'named !== ""',
				"a ComSpec that leads nowhere fails every command",
			],
		],
	},
	{
		file: "src/processes/table.ts",
		suites: ["processes/table"],
		mutations: [
			[
				"if (process.pid === pid) return isSame(process, started);",
				"if (process.pid === pid) return true;",
				"the post step ends a process of somebody else with the number of one that has ended",
			],
			[
				"if (process.parent !== pid && process.group !== pid) return false;",
				"if (process.parent !== pid) return false;",
				"what a cancelled script left in its group goes on with its secrets",
			],
			[
				"[^\\sZ]\\S*",
				"\\S+",
				"the post step waits for processes that have ended",
			],
		],
	},
];
