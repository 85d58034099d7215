import { describe, expect, test } from "vitest";
import { expandedIn, sets } from "../../src/declarations/commands.ts";
import { complaints } from "../support/declarations.ts";

describe("the variables that a command expands", () => {
	test.each<[string, readonly string[]]>([
		[`echo $A \${B_2}x$C`, ["A", "B_2", "C"]],
		[`echo '$A' "it's $B" '$C'"'$D'"`, ["B", "D"]],
		[`echo \\$A "\\$B" $$ $1 $? \${D:-x} $(echo $E)`, ["E"]],
		["awk '{ print $1 $NF }' $F", ["F"]],
		[
			`echo \${A%x} \${#B} \${!C} \${D:0:4} \${E//x/$F} \${G^^}`,
			[..."ABCDEFG"],
		],
		[`echo \${A-x} \${B:=x} \${C+x} \${D:?x} \${AB:-x} \${#} \${E:-$F}`, ["F"]],
		["echo 'open $A", []],
		["echo $", []],
	])("%s", (command, names) => {
		expect([...expandedIn(command)]).toEqual(names);
	});

	test.each([
		["A=1 run $A", true],
		["export A=$(id); echo $A", true],
		["A+=x; echo $A", true],
		["for A in 1 2; do echo $A; done", true],
		["read -r A; echo $A", true],
		["id | while read -r B A; do echo $A; done", true],
		["BA=1; echo $A", false],
		["echo $A=1", false],
		["echo read; echo $A", false],
		["curl --header x:$A", false],
	])("%s sets A: %s", (command, expected) => {
		expect(sets(command, "A")).toBe(expected);
	});
});

describe("a command that takes another declaration for a variable", () => {
	const pw = "PW [none] = vault://a.b";

	test("is an error that shows the template", () => {
		expect(complaints(`URL = cmd:echo "db://u:$PW@h"\n${pw}`)).toEqual([
			"secret-refs:1: URL: the command uses `$PW`, which another line declares and nothing sets for the command, so it would be empty. Put values together by a template: `NAME [template] = text:... {{ PW }} ...`. If the command sets it by itself, write `PW=...` in it; if an earlier step does, give the variable in the `env:` of this step.",
		]);
	});

	test.each([
		`URL = cmd:echo '$PW'\n${pw}`,
		`URL = cmd:PW=x; echo $PW\n${pw}`,
		`URL = cmd:echo $STEP_HAS\nSTEP_HAS [none] = vault://a.b`,
		`URL = cmd:echo $OTHER\n${pw}`,
		`URL = text:$PW\n${pw}`,
	])("but not where it is something else: %s", (text) => {
		expect(complaints(text)).toEqual([]);
	});
});

describe("`deliver-to` beside a script", () => {
	const output = new Set(["output"] as const);

	test("outputs alone would leave the script without", () => {
		const text =
			"A = env:A\nB [output] = env:B\nC [env] = env:C\nD [none] = env:D";
		expect(complaints(text, { child: true, deliverTo: output })).toEqual([
			expect.stringContaining(
				"secret-refs:1: A: with `run` or `image` the script would not have it: `deliver-to: output`",
			),
		]);
		expect(complaints(text, { deliverTo: output })).toEqual([]);
	});
});
