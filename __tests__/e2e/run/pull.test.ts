import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { Job, type StepResult } from "../../support/runner.ts";

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
	cat "$here/hostile"
	cat "$here/hostile" >&2
	test ! -e "$here/denied" || exit 1
	: > fetched ;;
version) echo . ;;
run) exec sh ;;
*) exit 0 ;;
esac
`;

function run(
	files: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
	job = new Job();
	chmodSync(job.file("bin/docker", CLIENT), 0o755);
	job.file("bin/hostile", HOSTILE.join("\n"));
	for (const [name, text] of Object.entries(files)) job.file(name, text);
	return job.step({
		with: {
			"secret-refs": "TOKEN = env:SOURCE",
			image: "registry.example.com/x",
			entrypoint: "sh",
			args: '-c "echo done; exit 3"',
			"container-engine": "docker",
		},
		env: {
			SOURCE: SECRET,
			PATH: `${join(job.workspace, "bin")}:${process.env.PATH}`,
		},
	});
}

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
		});
	},
);
