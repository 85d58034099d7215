import { describe, expect, test } from "vitest";
import { ENGINES, engine, type ImageName } from "../../support/engines.ts";

/** What a container of each image says. */
const SAYINGS: readonly (readonly [
	image: ImageName,
	command: readonly string[],
	said: RegExp,
])[] = [
	["busybox", ["sh", "-c", "readlink /bin/sh; id -u"], /^busybox\n0$/],
	["busybox-sh", ["sh", "-c", "echo /bin/*"], /^\/bin\/sh$/],
	["dash", ["sh", "-c", "echo /bin/*"], /^\/bin\/dash \/bin\/sh$/],
	[
		"debian",
		[
			"bash",
			"-c",
			'readlink /bin/sh; python3 -c "import ssl, json; print(1 + 1)"',
		],
		/^dash\n2$/,
	],
	["bash", ["sh", "-c", "echo $BASH_VERSION"], /^5\./],
	[
		"nonroot",
		["sh", "-c", "id -un; pwd; tool; echo $GREETING; touch here"],
		/^app\n\/home\/app\nthe tool\nhello$/,
	],
	[
		"entry",
		[],
		/^argument <of the entrypoint>\nargument <one>\nargument <two words>\nargument <>\nvariable </,
	],
	["noshell", [], /^no shell$/],
	["odd", ["sh", "-c", 'echo "<$ODD>"'], /^<it's = odd & <so> #1 >$/],
];

describe.each(ENGINES)("%s", (kind) => {
	test.each(SAYINGS)("runs %s", async (image, command, said) => {
		const { image: provide, must } = await engine(kind);
		const name = await provide(image);
		expect(await must(["run", "--rm", name, ...command])).toMatch(said);
	});

	test("does not run a program of another platform", async () => {
		const { image, run } = await engine(kind);
		const { status, stderr } = await run([
			...["run", "--rm", await image("foreign"), "sh", "-c", "true"],
		]);
		expect([status === 0, stderr]).toEqual([
			false,
			expect.stringMatching(/exec format error/i),
		]);
	});

	test("can be killed and started again, while a container runs", async () => {
		const own = await engine(kind, "killed");
		const image = await own.image("busybox");
		await own.must([
			...["run", "-d", "--name=sleeper", "--stop-timeout=1"],
			...[image, "sleep", "600"],
		]);
		await own.kill();
		await own.start();
		const names = await own.must(["ps", "-a", "--format={{.Names}}"]);
		expect(names).toBe("sleeper");
		await own.must(["rm", "-f", "sleeper"]);
		expect(await own.must(["run", "--rm", image, "echo", "again"])).toBe(
			"again",
		);
	});
});
