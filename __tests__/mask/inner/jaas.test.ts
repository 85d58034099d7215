import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule";

test.each<[value: string, secrets: readonly string[]]>([
	[`${MODULE} required user_ann="sunflower";`, ["sunflower"]],
	[
		`KafkaServer {\n   ${MODULE} required\n   username="admin"\n   password="hamster"\n   user_admin="hamster"\n   user_ann="sunflower";\n};\n`,
		["hamster", "sunflower"],
	],
	[
		`Server {\n${MODULE} required\nuser_ann-b="ham;ster"\nuser_bob='sunflower';\n};`,
		["ham;ster", "sunflower"],
	],
	[
		`sasl.jaas.config=${MODULE} required \\\n  username="admin" \\\n  user_bob="hamster" \\\n  user_ann="sunflower";\n`,
		["hamster", "sunflower"],
	],
	[
		`data:\n  jaas.conf: |\n    Server {\n      ${MODULE} required\n      user_super="sunflower";\n    };\n`,
		["sunflower"],
	],
	[
		JSON.stringify({ jaas: `${MODULE} required\n  user_ann="sunflower";` }),
		["sunflower"],
	],
	[`OPTS="${MODULE} required user_ann=\\"sunflower\\";"\nx=y`, ["sunflower"]],
])("%j has %j", async (value, secrets) => {
	expect(await partsIn(value)).toEqual(expect.arrayContaining([...secrets]));
});

test.each([
	'user_ann="sunflower"\nuser_bob="hamster"\n',
	`Client {\n  ${MODULE} required;\n};\nuser_theme="sunflower"\n`,
	"A LoginModule has options such as user_NAME in its file.",
])("nothing in %j", async (value) => {
	expect(await partsIn(value)).toEqual([]);
});
