// Writes the inputs of action.yml and the tables of inputs in the documentation from the tables in src. `--verify` writes
// nothing and fails when they differ.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputTable } from "../src/inputs/table.ts";
import type { InputRow } from "../src/providers/inputs.ts";
import { registry } from "../src/providers/registry.ts";
import { rowsOf } from "../src/providers/row.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const own: readonly InputRow[] = Object.values(inputTable([], root));

const stores: readonly InputRow[] = rowsOf(registry).flatMap(
	({ inputs }) => inputs,
);

/** The rows that `action.yml` shows, in their order. */
export const rows: readonly InputRow[] = [...own, ...stores];

const END = "<!-- End of what is written. -->\n";

/** A file with a written part. */
interface Written {
	readonly name: string;
	/** The inputs that it shows. */
	readonly rows: readonly InputRow[];
	/** @returns the text, brought up to date */
	update(text: string): string;
}

/**
 * The files with a written part: `action.yml`, the README with the action's own and with those of all providers, and for
 * each provider with inputs the page that says so.
 */
export const files: readonly Written[] = [
	{
		name: "action.yml",
		rows,
		update: (text) =>
			between(text, "\ninputs:\n", "outputs:\n", rows.map(yamlOf).join("")),
	},
	written("README.md", "src/inputs/table.ts", own, true),
	written("README.md", "the `row.ts` of each provider", stores, true),
	...rowsOf(registry)
		.filter(({ inputs }) => inputs.length > 0)
		.map(({ name, inputs }) => {
			const source = `src/providers/${name}/row.ts`;
			return written(pageWith(startOf(source)), source, inputs);
		}),
];

function written(
	name: string,
	source: string,
	rows: readonly InputRow[],
	types = false,
): Written {
	return {
		name,
		rows,
		update: (text) => between(text, startOf(source), END, tableOf(rows, types)),
	};
}

/** @throws Error when no page has the line */
function pageWith(start: string): string {
	const page = readdirSync(join(root, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`)
		.find((name) => readFileSync(join(root, name), "utf8").includes(start));
	if (page === undefined)
		throw new Error(
			`no page in docs/ has the lines between which a table of inputs is written:\n${start}${END}`,
		);
	return page;
}

function startOf(source: string): string {
	return `<!-- Written by \`npm run inputs\` from ${source}. -->\n`;
}

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

/** @param types - whether each row says what is written there */
function tableOf(rows: readonly InputRow[], types = false): string {
	const lines = rows.map((row) => {
		const fallback =
			row.default === undefined ? row.otherwise : `\`${row.default}\``;
		const cells = [
			`\`${row.name}\``,
			...(types ? [row.credential ? "secret" : (row.type ?? "text")] : []),
			fallback,
			row.help.replaceAll("|", "\\|"),
		];
		return `|${cells.map((cell) => (cell ? ` ${cell} |` : " |")).join("")}\n`;
	});
	const names = ["Input", ...(types ? ["Type"] : []), "Default", "Meaning"];
	const head = `| ${names.join(" | ")} |\n|${" --- |".repeat(names.length)}\n`;
	return head + lines.join("");
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
	for (const { name, update } of files) {
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
