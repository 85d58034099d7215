// Writes the inputs of action.yml and the tables of inputs in the documentation from the tables in src. `--verify` writes
// nothing and fails when they differ.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputTable } from "../src/inputs/table.ts";
import type { InputRow } from "../src/providers/inputs.ts";
import { registry } from "../src/providers/registry.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const own: readonly InputRow[] = Object.values(inputTable([], root));
const ofProvider = (scheme: string) => registry[scheme]?.inputs ?? [];

/** The rows that `action.yml` shows, in their order. */
export const rows: readonly InputRow[] = [
	...own,
	...Object.values(registry).flatMap(({ inputs }) => inputs),
];

/** Every file with a written part, and how its text is brought up to date. */
export const files: Readonly<Record<string, (text: string) => string>> = {
	"action.yml": (text) =>
		between(text, "\ninputs:\n", "outputs:\n", rows.map(yamlOf).join("")),
	"README.md": (text) => withTable(text, own),
	"docs/vault.md": (text) => withTable(text, ofProvider("vault")),
	"docs/1password.md": (text) => withTable(text, ofProvider("op")),
};

function yamlOf(row: InputRow): string {
	const { name, help, expression } = row;
	const words =
		expression === undefined ? row.default : `\${{ ${expression} }}`;
	const otherwise =
		row.otherwise === undefined ? "" : ` (default is ${row.otherwise})`;
	return [
		`  ${name}:`,
		`    description: ${JSON.stringify(help + otherwise)}`,
		"    required: false",
		...(words === undefined ? [] : [`    default: ${JSON.stringify(words)}`]),
		"",
	].join("\n");
}

function withTable(text: string, rows: readonly InputRow[]): string {
	const lines = rows.map(({ name, help, otherwise, default: given }) => {
		const fallback = given === undefined ? otherwise : `\`${given}\``;
		const cells = [`\`${name}\``, fallback, help.replaceAll("|", "\\|")];
		return `|${cells.map((cell) => (cell ? ` ${cell} |` : " |")).join("")}\n`;
	});
	return between(
		text,
		"<!-- Written by `npm run inputs` from the tables in src. -->\n",
		"<!-- End of what is written. -->\n",
		`| Input | Default | Meaning |\n| --- | --- | --- |\n${lines.join("")}`,
	);
}

/** @throws Error when a marker is not there once */
function between(
	text: string,
	start: string,
	end: string,
	content: string,
): string {
	const [head, rest, ...more] = text.split(start);
	const at = rest?.indexOf(end) ?? -1;
	if (rest === undefined || at < 0 || more.length > 0)
		throw new Error(
			`${JSON.stringify(start)} stands there once, and ${JSON.stringify(end)} after it`,
		);
	return `${head}${start}${content}${rest.slice(at)}`;
}

if (import.meta.main) {
	const verify = process.argv.includes("--verify");
	for (const [name, update] of Object.entries(files)) {
		const path = join(root, name);
		const text = readFileSync(path, "utf8");
		const fresh = update(text);
		if (fresh === text) continue;
		if (!verify) writeFileSync(path, fresh);
		else {
			console.error(
				`${name} does not show the inputs as src has them; run \`npm run inputs\`.`,
			);
			process.exitCode = 1;
		}
	}
}
