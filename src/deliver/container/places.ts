/** Where a container has what the runner gives it. Source: actions/runner, ContainerActionHandler.cs. */
export const PLACES = {
	workspace: "/github/workspace",
	home: "/github/home",
	workflow: "/github/workflow",
	temp: "/github/runner_temp",
	commands: "/github/file_commands",
} as const;

/** Where a container has its `[file]` secrets. */
export const SECRETS = "/run/secrets";
/** Where it has its script. */
export const SCRIPTS = "/run/secret-refs";
/** The label that says whose a container is; its value is the name of the private directory. */
export const LABEL = "secret-refs.run";
