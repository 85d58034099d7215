import {
	boolean,
	directory,
	image,
	lines,
	number,
	oneOf,
	patterns,
	script,
	shell,
	someOf,
	text,
	words,
} from "./kinds.ts";

/** The longest time-out in seconds: a day. Node.js's timers end at 2^31 ms. */
const LONGEST_TIMEOUT = 86_400;
const MOST_CONCURRENCY = 1_000;

/**
 * The action's own inputs, in the order in which `action.yml` and the README show them, which are written from here.
 *
 * @param schemes - of all providers
 * @param workspace - absolute
 */
export function inputTable(schemes: readonly string[], workspace: string) {
	return {
		secretRefs: text({
			name: "secret-refs",
			help: "Declarations, one a line: `NAME [modifiers] = scheme:reference`",
		}),
		secretRefsFiles: lines({
			name: "secret-refs-file",
			help: "Files of declarations, one path a line, relative to the workspace",
		}),
		deliverTo: someOf(
			{
				name: "deliver-to",
				help: "Where a declaration without a destination goes: `env`, `output` or both",
				default: "env",
			},
			["env", "output"],
		),
		run: script({
			name: "run",
			help: "Script to run with the secrets, which then go to it alone",
		}),
		shell: shell({
			name: "shell",
			help: "Shell for `run`: `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, or a template such as `perl {0}`",
			otherwise: "that of a `run:` step",
		}),
		workingDirectory: directory(
			{
				name: "working-directory",
				help: "Where `run` and `cmd:` run and relative `file:` paths start",
				otherwise: "the workspace",
			},
			workspace,
		),
		image: image({
			name: "image",
			help: "Container image to run with the secrets, which then go to it alone",
		}),
		entrypoint: text({
			name: "entrypoint",
			help: "Program to run in the container instead of `run`",
			otherwise: "the image's own",
		}),
		args: words({
			name: "args",
			help: "Arguments for the container's entrypoint, split at spaces; double quotes group",
			otherwise: "the image's own",
		}),
		containerOptions: words({
			name: "container-options",
			help: "Further options of `docker run`",
		}),
		containerEngine: oneOf(
			{
				name: "container-engine",
				help: "`docker`, `podman`, or `auto` for the first of them that answers",
				default: "auto",
			},
			["auto", "docker", "podman"],
		),
		containerNetwork: text({
			name: "container-network",
			help: "Network of the container",
			expression: "job.container.network",
			otherwise: "the job's",
		}),
		jobContainer: text({
			name: "job-container",
			help: "Container in which the job runs",
			expression: "job.container.id",
			otherwise: "the job's own",
		}),
		passEnv: patterns({
			name: "pass-env",
			help: "Names, or prefixes such as `AWS_*`, of variables that the script, the container or a `cmd:` gets although they are held back",
		}),
		allowProviders: someOf(
			{
				name: "allow-providers",
				help: "The schemes that may be used",
				otherwise: "all",
			},
			schemes,
		),
		trustSecretRefsFile: boolean({
			name: "trust-secret-refs-file",
			help: "Whether `cmd:` and files outside of the checkout are allowed in `secret-refs-file`, and the file itself on `pull_request_target`, `workflow_run` and `issue_comment`",
			default: "false",
		}),
		resolveEnv: boolean({
			name: "resolve-env",
			help: "Whether variables of the step's environment that hold a reference (`op://app/item/field`) are declarations too",
			default: "false",
		}),
		timeoutSeconds: number(
			{
				name: "timeout-seconds",
				help: "Time limit for resolving everything",
				default: "60",
			},
			"a number of seconds",
			LONGEST_TIMEOUT,
		),
		concurrency: number(
			{
				name: "concurrency",
				help: "How many requests to one provider run at once (commands: at most twice the number of processors)",
				default: "32",
			},
			"a whole number",
			MOST_CONCURRENCY,
		),
		summary: boolean({
			name: "summary",
			help: "Whether to add a table of names, providers, destinations and masks to the job summary",
			default: "false",
		}),
		dryRun: boolean({
			name: "dry-run",
			help: "Whether to only check declarations, variables, files and settings, and print the plan; nothing is fetched, and missing credentials are a notice",
			default: "false",
		}),
	};
}

export type InputTable = ReturnType<typeof inputTable>;

/** What each row of the table reads. */
export type InputValues = {
	readonly [K in keyof InputTable]: ReturnType<InputTable[K]["read"]>;
};
