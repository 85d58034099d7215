// Runs the action in the container of a job, as the runner does: by `docker exec`, with the paths that it has there.
import { spawnSync } from "node:child_process";

const {
	JOB_CONTAINER = "",
	JOB_ROOT = "",
	JOB_ENTRY = "",
	...environment
} = process.env;
const variables = Object.entries(environment).filter(([name]) =>
	/^(?:INPUT_|GITHUB_|RUNNER_|STATE_|SOURCE$|CI$)/.test(name),
);
const { status } = spawnSync(
	"docker",
	[
		...["exec", "--interactive"],
		...variables.flatMap(([name, value = ""]) => [
			"--env",
			`${name}=${value.replaceAll(JOB_ROOT, "/__w")}`,
		]),
		...[JOB_CONTAINER, "/opt/node", `/opt/action/${JOB_ENTRY}`],
	],
	{ stdio: "inherit" },
);
process.exitCode = status ?? 1;
