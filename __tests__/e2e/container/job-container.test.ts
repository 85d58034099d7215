import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { ContainerJob, SECRET } from "../../support/container-job.ts";
import { needed } from "../../support/engines/needs.ts";
import { engine } from "../../support/engines.ts";
import { ENTRIES, ROOT, type StepResult } from "../../support/runner.ts";

const LAUNCHER = fileURLToPath(
	new URL("../../support/job-container.mjs", import.meta.url),
);
const CLIENT = realpathSync(needed("docker"));

let job: ContainerJob;
let container: string;
afterEach(async () => {
	const { must } = await engine("docker");
	await must(["rm", "--force", container]);
	job.end();
});

/** The libraries that a program of this machine loads; none for a static one. */
function librariesOf(program: string): readonly string[] {
	const { stdout } = spawnSync("ldd", [program], { encoding: "utf8" });
	return Array.from(
		stdout.matchAll(/(?:=> |^\s+)(\/\S+) \(0x/gm),
		([, path = ""]) => path,
	);
}

/** A job in a container: its directories are at `/__w`, and of the engine it has the socket, and the client if it is said. */
async function open(hasClient: boolean): Promise<void> {
	job = new ContainerJob("docker");
	const { must, image, environment } = await engine("docker");
	const socket = environment.DOCKER_HOST?.replace("unix://", "") ?? "";
	const programs = [process.execPath, ...(hasClient ? [CLIENT] : [])];
	const mounts = [
		[job.root, "/__w"],
		[ROOT, "/opt/action"],
		[process.execPath, "/opt/node"],
		[socket, "/var/run/docker.sock"],
		...(hasClient ? [[CLIENT, "/usr/bin/docker"]] : []),
		...new Set(programs.flatMap(librariesOf))
			.values()
			.map((path) => [path, path]),
	];
	container = await must([
		...["run", "--detach"],
		...mounts.flatMap((mount) => ["--volume", mount.join(":")]),
		...[await image("debian"), "sleep", "600"],
	]);
}

const contain = (
	inputs: Readonly<Record<string, string>>,
	env: Readonly<Record<string, string>> = {},
) =>
	job.contain(
		"busybox",
		{ "job-container": container, ...inputs },
		{
			main: LAUNCHER,
			env: {
				JOB_CONTAINER: container,
				JOB_ROOT: job.root,
				JOB_ENTRY: relative(ROOT, ENTRIES.main),
				...env,
			},
		},
	);
const logOf = ({ log }: StepResult) => log.join("\n");

test("the directories of the job are shared from the engine's host", async () => {
	await open(true);
	job.file("of-the-checkout", "seen\n");
	job.file("../temp/_github_workflow/event.json", '{"the": "event"}');
	const result = await contain(
		{
			"secret-refs": "TOKEN = env:SOURCE\nKEY [file:id] = env:SOURCE",
			run: [
				`test "$TOKEN" = ${SECRET} && test "$(cat "$KEY")" = "$TOKEN"`,
				"cat of-the-checkout; echo made > made; echo x > $HOME/x",
				'cat "$GITHUB_EVENT_PATH"; echo',
				'echo "a=1" >> "$GITHUB_OUTPUT"',
				"env | grep __w || echo all paths are its own",
			].join("\n"),
		},
		{
			GITHUB_EVENT_PATH: join(job.temp, "_github_workflow", "event.json"),
		},
	);
	expect(result.code, logOf(result)).toBe(0);
	for (const line of ["seen", '{"the": "event"}', "all paths are its own"])
		expect(result.log).toContain(line);
	expect(result.outputs.get("a")).toBe("1");
	expect(readFileSync(join(job.workspace, "made"), "utf8")).toBe("made\n");
	expect(readFileSync(join(job.temp, "_github_home/x"), "utf8")).toBe("x\n");
	expect(await job.left(result)).toEqual([]);
});

test("of a runner that does not tell of its container, it is found", async () => {
	await open(true);
	const result = await contain({
		"job-container": "",
		"secret-refs": "TOKEN = env:SOURCE",
		run: `test "$TOKEN" = ${SECRET} && echo made > made`,
	});
	expect(result.code, logOf(result)).toBe(0);
	expect(readFileSync(join(job.workspace, "made"), "utf8")).toBe("made\n");
	expect(await job.left(result)).toEqual([]);
});

test("a directory that the job's container does not share", async () => {
	await open(true);
	const result = await contain({ run: "true" }, { GITHUB_WORKSPACE: "/opt" });
	expect(result.annotations.map(({ message }) => message)).toEqual([
		"the container of this job has no directory of the host at /opt, so `image` cannot share it.",
	]);
	expect(await job.left(result)).toEqual([]);
});

test("without a client the message says what to install", async () => {
	await open(false);
	const result = await contain({ run: "true" });
	expect(result.annotations.map(({ message }) => message)).toEqual([
		"no container engine: there is no `docker` on PATH. This job runs in a container, in which the runner puts docker's socket but no client: install one (`docker-cli`) in the job's image.",
	]);
	expect(await job.left(result)).toEqual([]);
});
