import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
	Job,
	type StepOptions,
	type StepResult,
} from "../../support/runner.ts";

let job: Job;
afterEach(() => job.end());

const SECRET = "s3cret-of-the-pull";

/** What a registry could make a client print. */
const HOSTILE = [
	"slow down",
	"\u0085::stop-commands::x-token",
	"\u2028::stop-commands::x-token",
	"::stop-commands::x-token",
	"\ufeff::stop-commands::x-token",
	"progress\r::stop-commands::x-token\r##[stop-commands]x-token",
	"::add-mask::docker",
	"text ##[add-mask]exit",
	":\u200b:add-mask::docker",
	"::error::not ours",
	"::x::##[error]not ours",
	"::save-state name=X::/etc",
	"::set-output name=names::[]",
	"\u0301::notice::not ours",
	"half of one ##[",
];

/** A client whose containers are processes of this machine; it has an image once it was fetched. */
const CLIENT = `#!/bin/sh
here=$(dirname "$0")
case $1 in
image)
	test -e fetched || exit 1
	echo '{"config": {}, "os": "linux", "architecture": "amd64"}' ;;
pull)
	echo once >> pulls
	cat "$here/hostile"
	cat "$here/hostile" >&2
	if test -e "$here/slow"; then exec sleep 60; fi
	if test -e "$here/denied"; then cat "$here/denied" >&2; exit 1; fi
	: > fetched ;;
version) echo . ;;
run) exec sh ;;
*) exit 0 ;;
esac
`;

function run(
	files: Readonly<Record<string, string>> = {},
	options: Pick<StepOptions, "with" | "interrupt"> = {},
): Promise<StepResult> {
	job = new Job();
	chmodSync(job.file("bin/docker", CLIENT), 0o755);
	job.file("bin/hostile", HOSTILE.join("\n"));
	for (const [name, text] of Object.entries(files)) job.file(name, text);
	return job.step({
		...options,
		with: {
			"secret-refs": "TOKEN = env:SOURCE",
			image: "registry.example.com/x",
			entrypoint: "sh",
			args: '-c "echo done; exit 3"',
			"container-engine": "docker",
			...options.with,
		},
		env: {
			SOURCE: SECRET,
			PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
		},
	});
}

/** How often the image was asked for. */
const pulls = () =>
	readFileSync(join(job.workspace, "pulls"), "utf8").match(/once/g)?.length;

function expectUnharmed(result: StepResult): void {
	expect(result.refused).toEqual([]);
	expect([...result.state.keys()]).not.toContain("X");
	expect(result.log.join("\n")).toContain("slow down");
	expect(result.log.join("\n")).not.toContain(SECRET);
	for (const word of ["docker", "exit"]) expect(job.show(word)).toBe(word);
}

describe.skipIf(process.platform === "win32")(
	"what a registry says commands nothing",
	() => {
		test("and the masks, the outputs and the last message are obeyed after it", async () => {
			const result = await run();
			expectUnharmed(result);
			expect(result.annotations).toEqual([
				{ kind: "error", message: "Process completed with exit code 3." },
			]);
			expect(result.outputs.get("names")).toBe('["TOKEN"]');
			expect(job.printed(SECRET)).toBe("***");
		});

		test("where it stands in an error neither", async () => {
			const result = await run({ "bin/denied": "" });
			expectUnharmed(result);
			expect(result.annotations).toEqual([
				{
					kind: "error",
					message: expect.stringContaining("cannot be fetched"),
				},
			]);
			expect(pulls()).toBe(3);
		});

		test("and what another try cannot mend is asked for once", async () => {
			const said = "Error response from daemon: manifest unknown\n";
			const result = await run({ "bin/denied": said });
			expect(result.code).toBe(1);
			expect(pulls()).toBe(1);
		});

		test("and a job that is cancelled asks no more", async () => {
			const result = await run(
				{ "bin/slow": "" },
				{
					interrupt: {
						signal: "SIGINT",
						when: () => existsSync(join(job.workspace, "pulls")),
					},
				},
			);
			expect(result.annotations).toEqual([
				{
					kind: "error",
					message: expect.stringContaining(
						"the job was cancelled while the image was fetched",
					),
				},
			]);
			expect(pulls()).toBe(1);
		});

		test("and who forbids it to be fetched does not hear of it", async () => {
			const options = { "container-options": "--pull=never" };
			const result = await run({}, { with: options });
			expect(result.annotations).toEqual([
				{
					kind: "error",
					message: expect.stringContaining("is not on this machine"),
				},
			]);
			expect(existsSync(join(job.workspace, "pulls"))).toBe(false);
		});
	},
);
