import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ContainerJob, SECRET } from "../../support/container-job.ts";
import { ENGINES, engine, type ImageName } from "../../support/engines.ts";
import type { StepOptions, StepResult } from "../../support/runner.ts";

let job: ContainerJob;
afterEach(() => job.end());

const logOf = ({ log }: StepResult) => log.join("\n");
const isSecret = `test "$TOKEN" = ${SECRET}`;

describe.each(ENGINES)("%s", (kind) => {
	const contain = (
		image: ImageName,
		inputs: Readonly<Record<string, string>>,
		options: StepOptions = {},
	) => {
		job = new ContainerJob(kind);
		return job.contain(image, inputs, options);
	};

	test.each<readonly [ImageName, string]>([
		["busybox", `${isSecret} && readlink /proc/$$/exe | grep busybox`],
		["busybox-sh", isSecret],
		["dash", `${isSecret} && test -s "$KEY" && test ! -e /bin/cat`],
		["debian", `${isSecret} && readlink /proc/$$/exe | grep dash`],
		["bash", `${isSecret} && test -n "$BASH_VERSION"`],
		["nonroot", `${isSecret} && test "$(id -un)" = app`],
		["entry", isSecret],
		["odd", `${isSecret} && test "$ODD" = "it's = odd & <so> #1 "`],
	])("a script in %s", async (image, run) => {
		const result = await contain(image, {
			"secret-refs": "TOKEN = env:SOURCE\nKEY [file] = env:SOURCE",
			run,
		});
		expect(result.code, logOf(result)).toBe(0);
		expect(await job.left(result)).toEqual([]);
	});

	test.each<readonly [string | undefined, string, number]>([
		[undefined, "false | true; echo on; false; echo not reached", 1],
		["bash", 'test -n "$BASH_VERSION"; false | true; echo not reached', 1],
		["sh", "false; echo not reached", 1],
		["bash -u {0}", "echo $NOT_THERE; echo not reached", 1],
		[
			"python3 {0}",
			`import os, sys; sys.exit(0 if os.environ["TOKEN"] == "${SECRET}" else 9)`,
			0,
		],
		["nowhere {0}", "echo not reached", 127],
		["env {0}", "not executable", 126],
	])("shell: %s", async (shell, run, code) => {
		const result = await contain("debian", {
			run,
			...(shell === undefined ? {} : { shell }),
		});
		expect(result.code, logOf(result)).toBe(code);
		expect(result.outputs.get("exit-code")).toBe(String(code));
		expect(logOf(result)).not.toContain("not reached");
	});

	test("without a script, the image's own command runs", async () => {
		const result = await contain("entry", {});
		expect(result.code, logOf(result)).toBe(0);
		expect(result.log.filter((line) => /^argument/.test(line))).toEqual([
			"argument <of the entrypoint>",
			"argument <one>",
			"argument <two words>",
			"argument <>",
		]);
		expect(result.log).toContain("variable <TOKEN>");
	});

	test("`args` take the place of the image's", async () => {
		const result = await contain("entry", {
			args: '"two words" "" it\'s $HOME "a \\"b\\"" *',
		});
		expect(result.log.filter((line) => /^argument/.test(line))).toEqual([
			"argument <of the entrypoint>",
			"argument <two words>",
			"argument <>",
			"argument <it's>",
			"argument <$HOME>",
			'argument <a "b">',
			"argument <*>",
		]);
	});

	test("`entrypoint` takes the place of both", async () => {
		const result = await contain("entry", {
			entrypoint: "/bin/echo",
			args: '<"a b">',
		});
		expect(result.log).toContain("<a b>");
		const alone = await job.contain("entry", { entrypoint: "pwd" });
		expect(alone.log).toContain("/github/workspace");
	});

	test.each([
		["exit 3", 3],
		["kill -9 $$; exit 4", 4], // the first process of a container is immune
		["sh -c 'kill -9 $$'", 137],
		["nothing-of-that-name", 127],
	])("%s ends the step with %i", async (run, code) => {
		const result = await contain("busybox", { run });
		expect([result.code, result.outputs.get("exit-code")]).toEqual([
			code,
			String(code),
		]);
		expect(result.annotations).toEqual([
			{
				kind: "error",
				message: expect.stringMatching(
					new RegExp(`^Process completed with exit code ${code}[.:]`),
				),
			},
		]);
		expect(await job.left(result)).toEqual([]);
	});

	test("a container that is killed from outside ends the step", async () => {
		const result = await contain("debian", {
			run: 'python3 -c "import os; os.kill(os.getpid(), 15)"',
		});
		expect(result.code).toBe(143);
	});

	test("both streams are kept apart, and standard input is empty", async () => {
		const result = await contain("busybox", {
			run: 'test -z "$(cat)"; echo out; echo err >&2; echo "$TOKEN" >&2',
		});
		expect(result.code, logOf(result)).toBe(0);
		expect(
			result.stderr.filter((line) => !/^::(?:add-mask|debug)::/.test(line)),
		).toEqual(["err", "***"]);
		expect(result.raw).toContain("out");
		expect(result.stderr).not.toContain("out");
	});

	test("the masks go out on both streams before anything of the container", async () => {
		const result = await contain("busybox", { run: "echo out; echo err >&2" });
		const { raw, stderr } = result;
		expect(stderr).toContain(`::add-mask::${SECRET}`);
		expect(raw.filter((line) => line === `::add-mask::${SECRET}`)).toHaveLength(
			2,
		);
		expect(stderr.indexOf("err")).toBeGreaterThan(
			stderr.lastIndexOf(`::add-mask::${SECRET}`),
		);
	});

	test("what it prints is in the log at once", async () => {
		job = new ContainerJob(kind);
		const seen = join(job.workspace, "seen");
		// Nobody but the log tells that the first line has arrived.
		const result = await job.contain(
			"busybox",
			{ run: "echo first; while ! test -e seen; do sleep 0.1; done" },
			{
				onLine: (line) => {
					if (line === "first") writeFileSync(seen, "");
				},
			},
		);
		expect(result.code).toBe(0);
	});

	test("20 MiB of output arrive whole", async () => {
		const result = await contain("busybox", {
			run: 'yes "a line of the log" | head -n 1165084; echo last',
		});
		expect(result.code).toBe(0);
		expect(
			result.raw.filter((line) => line === "a line of the log"),
		).toHaveLength(1_165_084);
		expect(result.raw.at(-1)).toBe("last");
	});

	test("a container that closes its output goes on, and its exit code counts", async () => {
		const result = await contain("busybox", {
			run: "exec >&- 2>&-; sleep 0.5; : > reached; exit 7",
		});
		expect(result.code).toBe(7);
		readFileSync(join(job.workspace, "reached"));
	});

	test("`save-state` is dropped, and `stop-commands` does not silence the action", async () => {
		const result = await contain("busybox", {
			run: "echo '::save-state name=private-directory::/etc'; echo '::stop-commands::a-token'; exit 4",
		});
		expect([...result.state.values()].join()).not.toContain("/etc");
		expect(result.annotations).toEqual([
			{ kind: "error", message: "Process completed with exit code 4." },
		]);
	});

	test("`docker://` in front of the image is left out", async () => {
		const { image } = await engine(kind);
		const result = await contain("busybox", {
			image: `docker://${await image("busybox")}`,
			run: "echo ran",
		});
		expect(result.log, logOf(result)).toContain("ran");
	});

	test("by itself it finds the engine that answers", async () => {
		const result = await contain(
			"busybox",
			{ "container-engine": "", run: "echo ran" },
			kind === "podman"
				? { env: { DOCKER_HOST: "unix:///nowhere/docker.sock" } }
				: {},
		);
		expect(result.log, logOf(result)).toContain("ran");
		const said = /podman is used, since docker does not answer/;
		expect(said.test(logOf(result))).toBe(kind === "podman");
	});

	test("it is in the network of the job", async () => {
		const result = await contain("busybox", {
			"container-network": "host",
			run: "cat /proc/net/dev > here",
		});
		expect(result.code, logOf(result)).toBe(0);
		// Those of containers (veth...) come and go with the other suites.
		const interfaces = (text: string) =>
			[...text.matchAll(/^ *(?!veth)(\S+):/gm)]
				.map(([, name]) => name)
				.toSorted();
		expect(
			interfaces(readFileSync(join(job.workspace, "here"), "utf8")),
		).toEqual(interfaces(readFileSync("/proc/net/dev", "utf8")));
	});

	test("core dumps are off", async () => {
		const result = await contain("busybox", {
			run: "ulimit -Hc; ulimit -Sc; grep core /proc/1/limits",
		});
		expect(result.log.filter((line) => line === "0")).toHaveLength(2);
		expect(logOf(result)).toMatch(/Max core file size +0 +0/);
	});

	describe("container-options", () => {
		test.each<readonly [string, string]>([
			[
				"--read-only",
				"! touch /x 2>/dev/null; test -s $KEY; touch $RUNNER_TEMP/y",
			],
			["--network none", "! test -e /sys/class/net/eth0"],
			["--user 1234:5678", 'test "$(id -u):$(id -g)" = 1234:5678'],
			["--memory 64m", "true"],
			["--hostname here", 'test "$(hostname)" = here'],
			["-e MINE=1 --env=OTHER=it's", 'test "$MINE$OTHER" = "1it\'s"'],
			["--tmpfs /scratch:size=1m", "mount | grep '/scratch type tmpfs'"],
			["--tmpfs /github/home", "mount | grep '/github/home type tmpfs'"],
			["--tmpfs /run", "mount | grep '/run type tmpfs'"],
			["-v /run", "true"],
			[
				"--ulimit nofile=512:512 --ulimit nproc=99:99",
				'test "$(ulimit -n)" = 512',
			],
			["--label a=b", "true"],
			["--cap-drop ALL --security-opt no-new-privileges", "true"],
		])("%s", async (options, run) => {
			const result = await contain("busybox", {
				"secret-refs":
					"TOKEN = env:SOURCE\nKEY [file] = env:SOURCE\nPEM [file:a] = env:SOURCE",
				run: `set -e\n${isSecret}\ntest "$(cat $KEY)$(cat $PEM)" = "$TOKEN$TOKEN"\n${run}`,
				"container-options": options,
			});
			expect(result.code, logOf(result)).toBe(0);
			expect(await job.left(result)).toEqual([]);
		});

		test("a volume of this machine", async () => {
			job = new ContainerJob(kind);
			job.file("shared/file", "seen");
			const result = await job.contain("busybox", {
				run: "cat /data/file; ! touch /data/x",
				"container-options": `-v "${join(job.workspace, "shared")}:/data:ro"`,
			});
			expect(result.code, logOf(result)).toBe(0);
			expect(logOf(result)).toContain("seen");
		});
	});
});
