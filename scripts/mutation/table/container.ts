import type { Group } from "../table.ts";

export const CONTAINER: readonly Group[] = [
	{
		file: "src/deliver/container/command.ts",
		suites: ["deliver/container/command", "deliver/container/options"],
		mutations: [
			[
				'\t\t"--log-driver=none",\n',
				"",
				"the engine keeps what a container prints, secrets and all, in a file",
			],
			[
				'\t\t"--pull=never",\n',
				"",
				"another image than the one that was judged may start",
			],
			[
				'const more = engine === "podman" ? ",notmpcopyup" : "";',
				'const more = "";',
				"podman copies what the image has there into the folder of the secrets",
			],
			["...options.args,", "", "`container-options` do nothing"],
			[
				"[entrypoint, ...(args ?? [])]",
				"[entrypoint, ...(args ?? image.command)]",
				"an entrypoint gets the image's own arguments",
			],
		],
	},
	{
		file: "src/deliver/container/client.ts",
		suites: ["deliver/container/client"],
		mutations: [
			[
				"if (text === undefined) continue;",
				"continue;",
				"a secret that stands in the options is in the container's configuration",
			],
			[
				"...options.variables.flatMap((name) => environment[name] ?? []),",
				"",
				"`-e NAME` puts a secret into the container's configuration",
			],
			[
				"secret && holds(compile([value]), text),",
				"holds(compile([value]), text),",
				"the message blames a plain value",
			],
		],
	},
	{
		file: "src/deliver/container/index.ts",
		suites: [
			"e2e/run/secrets-in-arguments",
			"e2e/run/failing-engine",
			"e2e/run/bad-input",
		],
		mutations: [
			[
				"judgeArguments(inputs, options, engine, matcher, plan);",
				"",
				"a secret in the arguments is in the container's configuration",
			],
			[
				"heldBack: credentials,",
				"heldBack: [],",
				"`-e VAULT_TOKEN` takes the token into the container's configuration",
			],
			[
				"const refused = names.filter((name) => !isCarried(name));",
				"const refused: string[] = [];",
				"a secret that is called `PS4` does not arrive, without a word",
			],
		],
	},
	{
		file: "src/deliver/container/engine.ts",
		suites: ["e2e/run/failing-engine", "e2e/run/bad-input"],
		mutations: [
			[
				"env: environment,",
				"env: process.env,",
				"the engine's client has the token of the store",
			],
			[
				"first.silent\n\t\t\t? first\n\t\t\t: await runClient",
				"await runClient",
				"an engine that hangs is waited for twice",
				"A test would have to wait for the twenty seconds that an engine gets.",
			],
		],
	},
	{
		file: "src/deliver/container/relays.ts",
		suites: ["deliver/container/relays"],
		mutations: [
			['|| use === "state"', "", "a container writes what the post step reads"],
			["if (readonly) continue;", "", "a list of artifacts is written twice"],
			[
				"chmodSync(path, readonly ? 0o444 : 0o666);",
				"",
				"an image whose user is not root cannot write its outputs",
			],
		],
	},
	{
		file: "src/deliver/container/mounts.ts",
		suites: ["deliver/container/mounts"],
		mutations: [
			[
				"here}/`)",
				"here}`)",
				"a path that begins like the workspace is translated into one that is not there",
			],
			[
				"b.destination.length - a.destination.length",
				"a.destination.length - b.destination.length",
				"in a job container the wrong folder of the host is shared",
			],
		],
	},
	{
		file: "src/deliver/container/options.ts",
		suites: ["deliver/container/options"],
		mutations: [
			[
				'if (variable.endsWith("*"))',
				"if (false)",
				"podman publishes every variable that begins so",
			],
			[
				"return declared.has(variable)",
				"return false",
				"`-e NAME` publishes a declared secret in the container's configuration",
			],
			[
				"SWITCHES.has(name) && attached !== undefined)",
				"false)",
				"`-itd` lets go of the container, and its output is lost",
			],
		],
	},
	{
		file: "src/deliver/container/readiness.ts",
		suites: ["deliver/container/readiness"],
		mutations: [
			[
				"if (rest.length > 0 && !stream.readableEnded) stream.unshift(rest);",
				"",
				"what a container printed before its command is lost",
			],
			[
				"const late = setTimeout(() => resolve(false), PATIENCE);",
				"const late = undefined;",
				"a container whose shell never answers keeps the step for ever",
				"A test would have to wait as long as the action does.",
			],
		],
	},
	{
		file: "src/deliver/container/image.ts",
		suites: ["e2e/run/pull"],
		mutations: [
			[
				"if (attempt === TRIES || FINAL.test(complaint))",
				"if (attempt === TRIES)",
				"an image that is not there is asked for three times",
			],
			[
				'if (pull === "never") throw failure(say.notHere(name));',
				"",
				"`--pull never` fetches an image",
			],
			[
				"if (cancelled) throw failure(say.cancelledFetch());",
				"",
				"a job that is cancelled goes on fetching an image",
			],
		],
	},
	{
		file: "src/deliver/container/remove.ts",
		suites: ["deliver/container/remove", "e2e/run/failing-engine"],
		mutations: [
			[
				"environment: forClient(environment)",
				"environment",
				"the engine's client has the token of the store at the clean-up",
			],
			[
				"if (code !== 0 || stdout.trim() === mark) await removeContainer(engine, mark);",
				"await removeContainer(engine, mark);",
				"a forged debt has somebody else's container removed",
			],
		],
	},
];
