import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const SECRETS = ["e_(WXAUzl/mkKrLI,@@0n", "hunter4you", "sunflower"];
const WORDS = ["Jira", "tester1", "Nexus", "Accounts", "shared", "ci"];

const TABLES: readonly (readonly [
	syntax: string,
	write: (x: string) => string,
])[] = [
	[
		"AsciiDoc, a row a line",
		(x) =>
			`= Accounts\n\n[cols="1,1,1,1",options="header"]\n|===\n|Service |User |Password |Note\n\n|Jira |tester1 |${x} |shared\n|===\n`,
	],
	[
		"AsciiDoc, a cell a line",
		(x) =>
			`|===\n|Service |User |Password\n\n|Jira\n|tester1\n|${x}\n\n|Nexus\n|ci\na|\`k7Vq\`\n|===\n`,
	],
	[
		"AsciiDoc, its head as well",
		(x) =>
			`[%header,cols=3*]\n|===\n| Service\n| User\n| Password\n| Jira | tester1 | ${x}\n|===\n`,
	],
	[
		"AsciiDoc, its number of columns by its first lines",
		(x) => `|===\n|Service\n|User\n|Password\n\n|Jira\n|tester1\n|${x}\n|===\n`,
	],
	[
		"MediaWiki, a row a line",
		(x) =>
			`{| class="wikitable"\n! Service !! User !! Password\n|-\n| Jira || tester1 || ${x}\n|}\n`,
	],
	[
		"MediaWiki, a cell a line",
		(x) =>
			`{|\n|+ Accounts\n! Service\n! User\n! Password\n|-\n| Jira\n| tester1\n| style="color:red" | <nowiki>${x}</nowiki>\n|}\nshared\n`,
	],
	[
		"Jira",
		(x) =>
			`h2. Accounts\n||Service||User||Password||\n|Jira|tester1|{{${x}}}|\n`,
	],
	[
		"Textile",
		(x) => `|_. Service|_. User|_. Password|\n|Jira|tester1|@${x}@|\n`,
	],
	[
		"DokuWiki",
		(x) => `^ Service ^ User ^ Password ^\n| Jira | tester1 | ''${x}'' |\n`,
	],
	[
		"Org",
		(x) =>
			`* Accounts\n| Service | User | Password |\n|---------+------+------|\n| Jira | tester1 | =${x}= |\n`,
	],
	[
		"reStructuredText, a list",
		(x) =>
			`.. list-table:: Accounts\n   :header-rows: 1\n\n   * - Service\n     - User\n     - Password\n   * - Jira\n     - tester1\n     - \`\`${x}\`\`\n\nshared\n`,
	],
	[
		"reStructuredText, CSV",
		(x) =>
			`.. csv-table:: Accounts\n   :header: "Service", "User", "Password"\n\n   "Jira", "tester1", "${x}"\n`,
	],
	[
		"LaTeX",
		(x) =>
			`\\begin{tabular}{lll}\nService & User & Password \\\\ \\hline\nJira & tester1 & \\texttt{${x}} \\\\\n\\end{tabular}\n`,
	],
	[
		"in a document of another syntax",
		(x) =>
			`notes: |\n  ||Service||User||Password||\n  |Jira|tester1|${x}|\nteam: shared\n`,
	],
];

test.each(TABLES)("%s", async (_, table) => {
	for (const secret of SECRETS) {
		const parts = await partsIn(table(secret));
		expect(parts).toContain(secret);
		for (const word of WORDS) expect(parts).not.toContain(word);
	}
});

test("a text with a LaTeX escape in a cell", async () => {
	const table =
		"\\begin{longtable}{ll}\nUser & Password \\\\\nann & a\\_b\\&7Kx \\\\\n\\end{longtable}\n";
	expect(await partsIn(table)).toContain("a_b&7Kx");
});

test.each([
	"||a||b||\n",
	"{| \n",
	"|===\n|a\n",
	"a || b\nc && d\n",
	"\\begin{tabular}{l}\nx\n",
])("nothing in %j", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});
