/**
 * Environment names that a secret may not take, because later processes obey them.
 *
 * `always`: no declaration may use it. `indirect`: only a line in the workflow itself may, since there a person chose
 * the name; a wildcard's names come from the backend and a manifest's from the repository, which a pull request can
 * change. A `*` at either end of a pattern stands for any text.
 */
interface Row {
	readonly names: string;
	readonly when: "always" | "indirect";
	readonly reason: string;
}

/**
 * What the runner defines in every step. Source: GitHubContext.cs and RunnerContext.cs of actions/runner; it wins over
 * what a step sets.
 */
export const RUNNER_NAMES: readonly string[] = [
	"GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_PATH GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID",
	"GITHUB_API_URL GITHUB_ARTIFACTS GITHUB_ARTIFACTS_LIST GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL",
	"GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE",
	"GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS",
	"GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY",
	"GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE",
	"RUNNER_ARCH RUNNER_DEBUG RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE",
].flatMap((row) => row.split(" "));

const REFUSED: readonly Row[] = [
	{
		when: "always",
		names: "PATH PATHEXT COMSPEC SystemRoot PSModulePath",
		reason: "it decides which program a later command starts",
	},
	{
		when: "always",
		names: "LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES",
		reason: "the dynamic loader obeys it in every later process",
	},
	{
		when: "always",
		names:
			"BASH_ENV BASHOPTS BASH_FUNC_* SHELLOPTS IFS PS4 PROMPT_COMMAND ZDOTDIR SHELL",
		reason: "shells run or obey it when they start",
	},
	{
		when: "always",
		names: "NODE_OPTIONS NODE_PATH NODE_TLS_REJECT_UNAUTHORIZED",
		reason: "it changes what Node.js loads or trusts",
	},
	{
		when: "always",
		names: "PYTHONPATH PYTHONHOME PYTHONSTARTUP",
		reason: "it changes what Python loads",
	},
	{
		when: "always",
		names: "PERL5LIB PERL5OPT PERL5DB",
		reason: "it changes what Perl loads",
	},
	{
		when: "always",
		names: "RUBYOPT RUBYLIB",
		reason: "it changes what Ruby loads",
	},
	{
		when: "always",
		names: "JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS",
		reason: "every Java process obeys it",
	},
	{
		when: "always",
		names: "DOTNET_STARTUP_HOOKS CORECLR_* COR_*",
		reason: "it loads code into every .NET process",
	},
	{
		when: "always",
		names: "OPENSSL_CONF",
		reason: "it makes OpenSSL load other configuration and engines",
	},
	{
		when: "always",
		names: "GIT_EXEC_PATH GIT_SSH*",
		reason: "it decides which programs git starts",
	},
	{
		when: "always",
		names: "HOME",
		reason: "tools look for their configuration there",
	},
	{
		when: "always",
		names: "CI",
		reason: "the runner defines it and tools depend on it",
	},
	{
		when: "always",
		names: RUNNER_NAMES.join(" "),
		reason: "the runner defines it",
	},
	{
		when: "always",
		names:
			"ACTIONS_RUNTIME_* ACTIONS_RESULTS_* ACTIONS_CACHE_* ACTIONS_ID_TOKEN_* ACTIONS_STEP_DEBUG ACTIONS_RUNNER_* " +
			"ACTIONS_ORCHESTRATION_ID ACTIONS_ALLOW_*",
		reason: "the runner and its services use it",
	},
	{
		when: "always",
		names: "INPUT_*",
		reason: "the inputs of actions travel in these names",
	},

	{ when: "indirect", names: "ENV", reason: "sh runs the file it names" },
	{
		when: "indirect",
		names: "STATE_*",
		reason: "the saved state of actions travels in these names",
	},
	{ when: "indirect", names: "GIT_*", reason: "git obeys it" },
	{
		when: "indirect",
		names: "*_PROXY SSL_CERT_* NODE_EXTRA_CA_CERTS",
		reason: "it decides where connections go or whom they trust",
	},
	{
		when: "indirect",
		names:
			"*_OPTS MAVEN_ARGS GOFLAGS MAKEFLAGS RUSTC_WRAPPER NPM_CONFIG_* PIP_*",
		reason: "build tools obey it",
	},
	{
		when: "indirect",
		names: "*_ASKPASS EDITOR PAGER",
		reason: "tools start the program it names",
	},
	{
		when: "indirect",
		names: "DOCKER_* KUBECONFIG AWS_CONFIG_FILE",
		reason: "it decides which server or account a client uses",
	},
	{
		when: "indirect",
		names: "TMPDIR TEMP TMP",
		reason: "tools put their temporary files there",
	},
];

const MATCHERS = REFUSED.map(({ names, when, reason }) => {
	const alternatives = names
		.split(" ")
		.map((name) => name.replaceAll("*", ".*"));
	return {
		when,
		reason,
		pattern: new RegExp(`^(?:${alternatives.join("|")})$`, "i"),
	};
});

/**
 * Why a name is refused as an environment variable, or undefined when it is fine. Case does not count: `https_proxy`
 * works like `HTTPS_PROXY`, and Windows knows no difference.
 *
 * @param chosen - true when a line of the workflow itself spells the name out
 */
export function refusal(name: string, chosen: boolean): string | undefined {
	const row = MATCHERS.find(
		({ when, pattern }) => (when === "always" || !chosen) && pattern.test(name),
	);
	return row?.reason;
}

/** Outputs that the action itself writes. */
export const RESERVED_OUTPUTS: ReadonlySet<string> = new Set([
	"names",
	"exit-code",
]);
