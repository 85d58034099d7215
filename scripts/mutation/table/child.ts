import type { Group } from "../table.ts";

export const CHILD: readonly Group[] = [
	{
		file: "src/deliver/child/environment.ts",
		suites: ["deliver/child/environment"],
		mutations: [
			[
				'\t"ACTIONS_RUNTIME_*",\n',
				"",
				"a script can write caches and artifacts in the job's name",
			],
			[
				"STATE_DIRECTORY}`,",
				'"OTHER"}`,',
				"a script learns where the private files are",
			],
			[
				"\t\t...passing.inputs.own,\n",
				"",
				"a script gets the token that is given as an input",
			],
			[
				"(name) => OF_RUNNER.has(name)",
				"() => true",
				"a container gets every variable of the machine",
			],
			[
				"else if (given(name)) heldBack.push(name);",
				"else heldBack.push(name);",
				"the message about a failed script lists what nobody gave as held back",
			],
			[
				"passes(name) || wanted(name)",
				"passes(name)",
				"`pass-env` passes nothing",
			],
		],
	},
	{
		file: "src/deliver/child/index.ts",
		suites: ["deliver/child/index"],
		mutations: [
			[
				"if (!(thrown instanceof Failure)) throw thrown;",
				"throw thrown;",
				"a script that removed its command file fails after all",
			],
			[
				'sinks.has("output") && content.kind === "text"',
				'content.kind === "text"',
				"every secret of a script is an output, which other jobs can read",
			],
			[
				'append({ name: "exit-code", value: String(ending.exitCode) });',
				"",
				"there is no exit code to branch on",
			],
		],
	},
	{
		file: "src/deliver/child/output.ts",
		suites: ["deliver/child/output", "e2e/run/output"],
		mutations: [
			[
				"filter.push(scrubber.push(chunk))",
				"filter.push(chunk)",
				"a script shows its secrets in forms that the runner has no mask for",
			],
			[
				"write(filter.push(scrubber.flush()));",
				"",
				"a last line without an end is lost",
			],
			[
				'if (last !== undefined && last !== 0x0a) write(Buffer.from("\\n"));',
				"",
				"the message about a failed script is swallowed by its last line",
			],
			[
				"if (stream.writable) stream.write(FIRST_LINE);",
				"{}",
				"a byte order mark hides a command from the filter that the runner obeys",
			],
			[
				"\t\tsource.pause();\n",
				"",
				"a log that is read slowly fills the memory",
			],
			[
				"pause = setTimeout(() => write(filter.push(scrubber.rest())), PAUSE);",
				"",
				"a progress line is not seen before the next one",
			],
			[
				'destination.on("error", resume);',
				"",
				"a script stands still when nobody reads the log any more",
			],
		],
	},
	{
		file: "src/deliver/child/supervise.ts",
		suites: ["deliver/child/supervise", "e2e/run/output"],
		mutations: [
			[
				'later(ASK_AGAIN, () => pass(child, "SIGTERM"));',
				"",
				"a script that waits for SIGTERM is killed without it",
			],
			[
				"\t\tlater(END, endOnce);\n",
				"",
				"a script that ignores signals is killed with the action, and nothing is cleaned up",
			],
			[
				'if (signal !== "SIGINT") later(END_AFTER_TERM, endOnce);',
				"",
				"after SIGTERM the runner kills the action before it has cleaned up",
			],
			[
				"sleep(OPEN_STREAMS, undefined, { ref: false }),",
				"new Promise(() => {}),",
				"a daemon that keeps the output open keeps the step",
			],
			[
				"return { exitCode, cancelled };",
				"return { exitCode, cancelled: false };",
				"the message does not say that the job was cancelled",
			],
			[
				"\t\t\tendOnce();\n\t\t\tawait ended;",
				"\t\t\tawait ended;",
				"what a script does not take along when it is cancelled goes on",
			],
		],
	},
	{
		file: "src/deliver/child/processes.ts",
		suites: ["e2e/run/cancel"],
		mutations: [
			[
				"await endTree(leader, { started, grace: 0, environment });\n\tkillMarked(mark);",
				"await endTree(leader, { started, grace: 0, environment });",
				"a daemon of a cancelled script goes on with its secrets",
			],
			[
				"await endTree(leader, { started, grace: 0, environment });",
				"",
				"on macOS nothing of a cancelled script is ended",
				"on Linux the marks lead to all of it",
			],
		],
	},
	{
		file: "src/deliver/child/commands.ts",
		suites: ["deliver/child/commands"],
		mutations: [
			[
				"!COMMANDS.has(data.toLowerCase())",
				"true",
				"after a stop token that the runner refuses, all commands are blocked",
			],
			[
				'swallows = rest === "" && end === "\\r";',
				"",
				"a dropped line leaves an empty one",
			],
			[
				"stopped() ? ANY : STOP",
				"STOP",
				"text that a script has protected by `stop-commands` is obeyed",
			],
		],
	},
];
