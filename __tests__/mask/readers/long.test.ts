import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/mask/parts.ts";
import { readersFor } from "../../support/values.ts";

async function partsIn(value: string): Promise<string[]> {
	const { parts } = partsOf(value, "DOCUMENT", await readersFor(value));
	return parts.map(({ text }) => text);
}

describe("text over several lines, whose quotes are escaped", () => {
	test.each([
		'curl -d "{\n  \\"user\\": \\"ann\\",\n  \\"password\\": \\"marigold\\"\n}" https://api.example.com',
		'curl https://api.example.com -H "A: b" \\\n  --data "{\n\\"password\\":\n\\"marigold\\"\n}"',
		'export CFG="{\n  \\"password\\": \\"marigold\\"\n}"\nA=b',
		'A=b\nCFG="{\n\n  \\"a\\": { \\"password\\": \\"marigold\\" }\n}" # of the shop\nC=d',
		'COMPOSER_AUTH="{\n \\"http-basic\\": {\n  \\"x.y\\": {\n   \\"username\\": \\"ann\\",\n   \\"password\\": \\"marigold\\"\n}}}"',
		'steps:\n  - run: |\n      curl -d "{\n        \\"password\\": \\"marigold\\"\n      }" https://x.y\n',
		'x = f("{\n  \\"password\\": \\"marigold\\"\n}")',
		'$x = "{\n  `"password`": `"marigold`"\n}"\nfoo',
		'var x = @"{\n  ""password"": ""marigold""\n}";\nfoo();',
		'echo "\nusers:\n  - name: ann\n    password: \\"marigold\\"\n" | kubectl apply -f -',
		'ssh web "\n  export DB_PASSWORD=\\"marigold\\"\n  ./run \\"\\$X\\"\n"',
	])("%j", async (value) => {
		expect(await partsIn(value)).toContain("marigold");
	});

	test.each([
		'curl -d "{\n  \\"user\\": \\"ann\\",\n  \\"city\\": \\"marigold\\"\n}" https://api.example.com',
		'# a screw of 5"\nx = ""\ny = "marigold"\nz = "walrus"',
		'say "hello\nto \\"marigold\\" and \\"walrus\\"\n" now',
		'log("the password of\n\\"marigold\\" is wrong")\nother("walrus")',
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});
});
