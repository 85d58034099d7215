import { describe, expect, test } from "vitest";
import { readOptions } from "../../../src/deliver/container/options.ts";
import { splitArguments } from "../../../src/inputs/arguments.ts";
import { problemsOf } from "../../support/failure.ts";

const DECLARED = new Set(["TOKEN", "KEY"]);

const read = (line: string) => readOptions(splitArguments(line), DECLARED);

/** Why options are refused: a message a problem. */
const problems = (line: string) => problemsOf(() => read(line));

describe("options of the user's go on as they are", () => {
	test.each([
		"",
		"--memory 512m --cpus=1.5 -m 1g",
		"--init --privileged --read-only",
		"-e MINE=1 --env=OTHER=2 -eTHIRD=3 -e=FOURTH=4 -e TOKENS=x -e XTOKEN=TOKEN=1",
		'-e "SPACES=a b"',
		"-v /data:/data:ro --volume=cache:/cache -v/x:/y",
		"--mount type=tmpfs,destination=/scratch",
		"--tmpfs /scratch:rw,size=1m",
		"--network none --net=host",
		"--user 1000:1000 -u app",
		"--ulimit nofile=1024:2048 --ulimit=memlock=-1 --ulimit cores=1",
		"--label a=b -l c",
		"--health-cmd true --add-host a:1.2.3.4",
		"-P --gpus all --entry point",
		"--hostname - --dns ::1",
		"--env EMPTY=",
		"--security-opt label=disable --cap-add SYS_PTRACE",
		"-v /run/secrets-of-mine:/run/secrets-of-mine",
		"-v /run/secrets:/elsewhere",
		"--memory-swap -1 --oom-score-adj -500 --cpu-quota=-1",
		"--unsetenv-all --hostname x",
	])("%s", (line) => {
		expect(read(line).args).toEqual(splitArguments(line));
	});
});

describe("what would publish secrets, or take away what keeps them, is refused by its name", () => {
	test.each([
		["--log-driver json-file", "--log-driver"],
		["--log-driver=syslog", "--log-driver"],
		["--log-opt max-size=1m", "--log-opt"],
		["--env-file vars", "--env-file"],
		["--env-host", "--env-host"],
		["--env-host=true", "--env-host"],
		["--entrypoint sh", "--entrypoint"],
		['--entrypoint ""', "--entrypoint"],
		["--workdir /", "--workdir"],
		["-w/", "-w"],
		["-it", "-i"],
		["-i", "-i"],
		["--interactive=false", "--interactive"],
		["--tty", "--tty"],
		["-d", "-d"],
		["--detach=true", "--detach"],
		["--detach-keys a", "--detach-keys"],
		["-a stdout", "-a"],
		["--attach stderr", "--attach"],
		["--sig-proxy=false", "--sig-proxy"],
		["--rm=false", "--rm"],
		["--name mine", "--name"],
		["--cidfile id", "--cidfile"],
		["--restart always", "--restart"],
		["--replace", "--replace"],
		["--rmi", "--rmi"],
		["--rootfs", "--rootfs"],
		["--pod x", "--pod"],
		["--help", "--help"],
		["-q", "-q"],
		["--use-api-socket", "--use-api-socket"],
		["--authfile x", "--authfile"],
		["--preserve-fds 1", "--preserve-fds"],
		["--preserve-fd 1", "--preserve-fd"],
		["--unsetenv-all --env-host", "--env-host"],
		["--unsetenv-all --log-driver=k8s-file", "--log-driver"],
		["--root=/x", "--root"],
		["--remote", "--remote"],
		["--url ssh://x", "--url"],
	])("%s", async (line, name) => {
		expect(await problems(line).then(([first]) => first)).toMatch(
			new RegExp(`^\`container-options\` cannot have \`${name}\`: [^.]+\\.$`),
		);
	});

	test.each([
		"-e TOKEN=x",
		"-e TOKEN",
		"--env TOKEN=x",
		"--env=TOKEN=x",
		"--env=TOKEN",
		"-eTOKEN=x",
		"-e=TOKEN=x",
		"-PeTOKEN=x",
		"--env-merge TOKEN=x",
		'"-e" "TOKEN=a b"',
	])("a variable that is declared: %s", async (line) => {
		expect(await problems(line)).toEqual([
			expect.stringMatching(
				/^`container-options` cannot have `(?:-e|--env|--env-merge)`: TOKEN is declared as a secret, and the option would publish it/,
			),
		]);
	});

	test("podman takes a pattern for all variables that begin so", async () => {
		expect(await problems("-e TO* --env=*")).toEqual([
			expect.stringContaining("`container-options` cannot have `-e`: "),
			expect.stringContaining("`container-options` cannot have `--env`: "),
		]);
		expect(await problems("-e STAR=*")).toEqual([]);
	});

	test.each([
		"--ulimit core=-1",
		"--ulimit=core=0",
		"--ulimit core",
		"--ulimit host",
		"--ulimit nofile=1:1,core=-1",
		'--ulimit "\\"nofile=1:1\\",\\"core=-1\\""',
		"--ulimit nofile=1:1,host",
	])("core dumps: %s", async (line) => {
		expect(await problems(line)).toEqual([
			"`container-options` cannot have `--ulimit`: core dumps can hold secrets and stay off.",
		]);
	});

	test.each([
		"--label secret-refs.run=x",
		"-l secret-refs.run",
		"--label=secret-refs.run=",
		"--label-file labels",
	])("the label by which the container is found: %s", async (line) => {
		expect(await problems(line)).toEqual([
			expect.stringMatching(/cannot have `(?:-l|--label|--label-file)`: /),
		]);
	});

	test.each([
		"-v /x:/run/secrets",
		"-v /x:/run/secrets/",
		"-v /x:/run/secrets/KEY:ro",
		"-v/x:/run/secret-refs",
		"--volume=/x:/run/secrets",
		"-v /run/secrets",
		"-v /x://run//secrets",
		"-v /x:/run/./secrets",
		"-v /x:/run/x/../secrets",
		"-v /x:/var/run/secrets",
		"-v /x:/var/run/secret-refs/y",
		"--tmpfs /run/secrets",
		"--tmpfs=/run/secrets:size=1m",
		"--mount type=bind,src=/x,dst=/run/secrets",
		"--mount type=bind,source=/x,target=/run/secrets/KEY",
		"--mount=type=volume,destination=/run/secret-refs,readonly",
		"--mount TYPE=bind,SRC=/x,Target=/run/secrets",
		'--mount "type=bind,\\"source=/a,b\\",\\"target=/run/secrets\\""',
		"-v /x:/github/file_commands",
		"-v /x:/github/file_commands/github_output",
	])("the places of the action: %s", async (line) => {
		expect(await problems(line)).toEqual([
			expect.stringContaining(
				"the action itself has secrets, its script or the command files there.",
			),
		]);
	});

	test("all of them at once", async () => {
		expect(
			await problems("--memory 1g -it --log-driver x -e KEY=1 stray"),
		).toEqual([
			expect.stringContaining("`-i`"),
			expect.stringContaining("`-t`"),
			expect.stringContaining("`--log-driver`"),
			expect.stringContaining("KEY is declared"),
			expect.stringContaining("a word that belongs to no option"),
		]);
	});
});

describe("words that are no options", () => {
	test.each([
		"alpine",
		"--init alpine",
		"--memory 1g sh -c",
		"-e A=a b",
		"-",
		"--",
		'""',
		"'-e A=1'",
	])("%s", async (line) => {
		expect(await problems(line).then(([first]) => first)).toMatch(
			/^`container-options` holds a word that belongs to no option\./,
		);
	});

	test("do not end up in the message, which could hold a secret", async () => {
		expect((await problems("-e MINE=it s3cret")).join()).not.toContain(
			"s3cret",
		);
	});

	// The option would take the next argument, which is one of ours.
	test.each([
		"--memory",
		"--init --hostname",
		"-e",
		"-v",
		"--pull",
		"-Pm",
	])("an option without its value: %s", async (line) => {
		expect(await problems(line)).toEqual([
			`\`container-options\`: \`${line.split(" ").at(-1)?.replace("-P", "-")}\` lacks its value. One that begins with a dash stands behind \`=\`.`,
		]);
	});

	// It may be a switch that is not known here, and what follows would reach the engine unseen.
	test.each([
		["--brand-new --log-driver=json-file", "--log-driver"],
		["--brand-new --env-host", "--env-host"],
		["--brand-new -eTOKEN=x", "-e"],
		["--brand-new -it", "-i"],
		["-Z --cidfile x", "--cidfile"],
		["--memory --env-file x", "--env-file"],
	])("hide no option behind them: %s", async (line, name) => {
		expect(await problems(line)).toContainEqual(
			expect.stringContaining(`cannot have \`${name}\`: `),
		);
	});
});

describe("what the action needs to know of them", () => {
	test.each<readonly [string, "always" | "missing" | "never"]>([
		["", "missing"],
		["--pull always", "always"],
		["--pull=newer", "always"],
		["--pull=missing", "missing"],
		["--pull=never", "never"],
		["--pull=never --pull=always", "always"],
	])("when to fetch: %s", (line, pull) => {
		const options = read(`--init ${line}`);
		expect([options.pull, options.args]).toEqual([pull, ["--init"]]);
	});

	test.each([
		["", undefined],
		["--platform linux/arm64", "linux/arm64"],
		["--platform=linux/amd64 --platform linux/s390x", "linux/s390x"],
	])("the platform: %s", (line, platform) => {
		const options = read(line);
		expect(options.platform).toBe(platform);
		expect(options.args).toEqual(splitArguments(line));
	});

	test.each([
		["", false, false],
		["--network=none", true, false],
		["--net host", true, false],
		["--network-alias=x", false, false],
		["--health-cmd=true", false, true],
		["--no-healthcheck", false, true],
	])("network and health check: %s", (line, hasNetwork, hasHealthcheck) => {
		expect(read(line)).toMatchObject({ hasNetwork, hasHealthcheck });
	});

	test.each<readonly [string, readonly string[]]>([
		["", []],
		["-v /x:/github/workspace", ["/github/workspace"]],
		["-v /x:/github//home/:ro", ["/github/home"]],
		["--tmpfs /github/runner_temp:exec", ["/github/runner_temp"]],
		[
			"--mount type=bind,src=/x,dst=/github/workflow -v /data",
			["/github/workflow", "/data"],
		],
	])("where something is mounted: %s", (line, targets) => {
		expect([...read(line).targets]).toEqual(targets);
	});

	test("the variables that it takes from the client", () => {
		expect(read("-e A -e B=1 --env=C -eD").variables).toEqual(["A", "C", "D"]);
	});
});

test("a word that is no plain name of an option is not repeated", async () => {
	expect(await problems("--gh9_16C7e42F292c6912E7710c838347Ae178B4a")).toEqual([
		"`container-options`: `...` lacks its value. One that begins with a dash stands behind `=`.",
	]);
});
