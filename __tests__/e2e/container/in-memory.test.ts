import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, test } from "vitest";
import { ContainerJob, SECRET } from "../../support/container-job.ts";
import { asRoot } from "../../support/engines/needs.ts";
import { ENGINES, engine, type ImageName } from "../../support/engines.ts";

let job: ContainerJob;
afterEach(() => job.end());

/** Files of the engine's directory on the disk that hold the text. */
async function onDisk(kind: ContainerJob["kind"], text: string) {
	const { directory } = await engine(kind);
	const [program, ...args] = asRoot([
		"sh",
		"-c",
		'grep -rlaF --devices=skip -e "$1" "$2" || true',
		"sh",
		text,
		directory,
	]);
	return execFileSync(program, args, {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "ignore"],
	});
}

describe.each(
	ENGINES,
)("%s: a file is in memory, or the image gets none", (kind) => {
	test.each<[ImageName, "files" | "none"]>([
		["busybox", "files"],
		["secrets-link", "none"],
		["run-link", "files"],
		["var-run", "none"],
		["old-run", "files"],
		["secrets-volume", "files"],
		["run-volume", "files"],
	])("%s: %s", async (image, gets) => {
		job = new ContainerJob(kind);
		const running = job.start(
			await job.options(image, {
				"secret-refs": "F [file] = env:SOURCE\nG [file:g] = env:SOURCE",
				run: 'cat "$F" "$G" | wc -c; echo ready; until [ -e go ]; do sleep 0.1; done',
			}),
		);
		await running.until(/^ready$|image has a link or a volume|did not start/);
		const found = await onDisk(kind, SECRET);
		job.file("go", "");
		const { code, log } = await running.result;
		expect(found).toBe("");
		const text = log.join("\n");
		if (gets === "files") {
			expect(code, text).toBe(0);
			expect(log).toContain(String(2 * SECRET.length));
		} else {
			expect(code).toBe(125);
			expect(text).toContain(
				"##[error]the image has a link or a volume in the place of /run/secrets, which would put secrets on a disk",
			);
			expect(log).not.toContain("ready");
		}
	});
});
