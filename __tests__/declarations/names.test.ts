import { describe, expect, test } from "vitest";
import { refusal } from "../../src/declarations/names.ts";
import { complaints } from "../support/declarations.ts";

const ALWAYS =
	"PATH LD_PRELOAD LD_X DYLD_INSERT_LIBRARIES BASH_ENV BASHOPTS BASH_FUNC_x SHELLOPTS IFS PS4 PROMPT_COMMAND ZDOTDIR NODE_OPTIONS NODE_PATH " +
	"NODE_TLS_REJECT_UNAUTHORIZED PYTHONPATH PYTHONHOME PYTHONSTARTUP PERL5LIB PERL5OPT PERL5DB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS " +
	"_JAVA_OPTIONS JDK_JAVA_OPTIONS GCONV_PATH GLIBC_TUNABLES OPENSSL_CONF DOTNET_STARTUP_HOOKS CORECLR_PROFILER COR_PROFILER PSModulePath " +
	"PATHEXT COMSPEC SystemRoot GIT_EXEC_PATH GIT_SSH GIT_SSH_COMMAND HOME SHELL CI GITHUB_ENV GITHUB_OUTPUT GITHUB_PATH GITHUB_STATE " +
	"GITHUB_WORKSPACE GITHUB_REPOSITORY RUNNER_OS RUNNER_TEMP RUNNER_TRACKING_ID ACTIONS_RUNTIME_TOKEN ACTIONS_RESULTS_URL ACTIONS_CACHE_URL " +
	"ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_STEP_DEBUG INPUT_X path Path";
const INDIRECT =
	"ENV STATE_X GIT_AUTHOR_NAME HTTP_PROXY https_proxy MAVEN_OPTS MAVEN_ARGS GOFLAGS MAKEFLAGS RUSTC_WRAPPER NPM_CONFIG_REGISTRY PIP_INDEX_URL " +
	"SSL_CERT_FILE NODE_EXTRA_CA_CERTS SSH_ASKPASS EDITOR PAGER DOCKER_HOST KUBECONFIG AWS_CONFIG_FILE TMPDIR TEMP";
const FINE =
	"GITHUB_TOKEN GITHUB_API_TOKEN ACTIONS_DEPLOY_KEY RUNNER_TOKEN DATABASE_URL MYPATH PATH2 LDAP_PASSWORD CI_TOKEN HOMEPAGE API_ENV MY_GIT_TOKEN";

describe("environment names", () => {
	test.each(
		ALWAYS.split(" "),
	)("%s is always refused, with a reason", (name) => {
		expect(refusal(name, true)).toMatch(/\w+ .+/);
		expect(complaints(`${name} = env:A`)[0]).toContain(
			`${name}: the environment name is refused: `,
		);
	});

	test.each(INDIRECT.split(" "))("%s takes a line of the workflow", (name) => {
		expect(refusal(name, true)).toBeUndefined();
		expect(refusal(name, false)).toMatch(/\w+ .+/);
	});

	test.each(FINE.split(" "))("%s is fine", (name) => {
		expect(refusal(name, false)).toBeUndefined();
	});

	test("an output may have any name", () => {
		expect(complaints("PATH [output] = env:A")).toEqual([]);
	});
});
