import { describe, expect, test } from "vitest";
import { summaryOf } from "../src/job-summary.ts";
import { planned } from "./support/plans.ts";

const VALUES = {
	"TOKEN [env, output] = env:A": "tok-123456",
	"KEY [file] = file:key": "-----BEGIN X-----\nabcdefgh12345678\n",
	"REGION [plain] = env:B": "eu-west-1",
	"LEVEL = env:C": "dev",
	"TEXT = text:x": "some words",
};

/** The cells of the table, a line each. */
function cellsOf(...more: readonly ["script" | "container"] | []): string[] {
	const { deliveries } = planned(VALUES);
	const rows = deliveries.map((delivery) => ({
		delivery,
		destination: "somewhere",
	}));
	const [receiver] = more;
	const text = summaryOf(rows, receiver, []);
	for (const value of Object.values(VALUES)) expect(text).not.toContain(value);
	return Array.from(text.matchAll(/<tr>(.*?)<\/tr>/g), ([, row = ""]) =>
		row.replaceAll("<td>", "").split("</td>").slice(0, -1).join(" | "),
	);
}

describe("the job summary", () => {
	test("says of each name where it goes, how it is masked, and until when it is there", () => {
		expect(cellsOf()).toEqual([
			"Name | Provider | Destination | Mask | Until",
			"TOKEN | env | somewhere | masked | the job ends",
			"KEY | file | somewhere | masked | the job ends, which removes the file",
			"REGION | env | somewhere | none: declared plain | the job ends",
			"LEVEL | env | somewhere | none: too short or too common | the job ends",
			"TEXT | text | somewhere | none: a text of the workflow itself | the job ends",
		]);
	});

	test("with a script, only outputs are there after it", () => {
		expect(cellsOf("script").map((row) => row.split(" | ").at(-1))).toEqual([
			"Until",
			"the job ends",
			"the script ends",
			"the script ends",
			"the script ends",
			"the script ends",
		]);
	});

	test.each([
		[undefined, "ends in 60 min"],
		["container" as const, "ends in 60 min, and is renewed until then"],
	])("tells what values depend on: %s", (receiver, end) => {
		const leases = [
			{ name: "Vault's lease of `a/<b>&c`", ends: 3_600_500 },
			{ name: "Vault's token", ends: 90_900 },
			{ name: "gone", ends: 0 },
		];
		const [, list = ""] = summaryOf([], receiver, leases, 500).split("<ul>");
		expect(list).toContain(
			`<li>Vault's lease of \`a/&lt;b&gt;&amp;c\` ${end}</li>`,
		);
		expect(list).toContain("<li>Vault's token ends in 90 s");
		expect(list).toContain("<li>gone ends in 0 s");
	});
});
