import { describe, expect, test } from "vitest";
import { withheldNames } from "../../src/deliver/receiver.ts";
import type { ChildInputs } from "../../src/inputs/child.ts";
import { readInputs } from "../../src/inputs/index.ts";
import { registry } from "../../src/providers/registry.ts";
import { parsed } from "../support/declarations.ts";

function childOf(given: Readonly<Record<string, string>>): ChildInputs {
	const variables = Object.entries({ "secret-refs": "A = env:A", ...given });
	const { child } = readInputs(
		Object.fromEntries(
			variables.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
		),
		registry,
	);
	if (child === undefined) throw new Error("no script");
	return child;
}

describe("names that a script uses and does not get", () => {
	const LINES =
		"A [output] = env:X\nB [none] = env:X\nC = env:X\nD [env, output] = env:X\nE [output] = env:X";
	const told = (
		given: Readonly<Record<string, string>>,
		environment: Record<string, string> = {},
	) =>
		withheldNames(parsed(LINES), childOf(given), environment).map(
			({ id, text }) => `${id}: ${text.split(":")[0]}`,
		);

	test.each<[string, Record<string, string>, string[]]>([
		["bash", { run: 'echo "$A" $C $D' }, ["A"]],
		["what is for templates", { run: `echo \${B%x} $A` }, ["A", "B"]],
		// Windows has no containers for it.
		...(process.platform === "win32"
			? []
			: [
					[
						"sh in a container",
						{ run: "echo $A", image: "alpine" },
						["A"],
					] satisfies [string, Record<string, string>, string[]],
				]),
		["nothing of it", { run: `echo $C '$A' \\$A $AA \${A:-x}` }, []],
		["what it sets by itself", { run: "A=1\necho $A" }, []],
		["another language", { run: "print('$A $B')", shell: "python" }, []],
		["PowerShell, in which `$A` is its own", { run: "$A", shell: "pwsh" }, []],
	])("%s", (_, given, names) => {
		const shell = given.shell ?? "bash";
		expect(told({ ...given, shell })).toEqual(
			names.map((name) => `output-of-child: ${name}`),
		);
	});

	test("not what the step has in its environment", () => {
		expect(told({ run: "echo $A $E", shell: "sh" }, { A: "x" })).toEqual([
			"output-of-child: E",
		]);
	});
});
