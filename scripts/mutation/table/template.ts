import type { Group } from "../table.ts";

export const TEMPLATE: readonly Group[] = [
	{
		file: "src/template/fill.ts",
		suites: ["template/filters", "resolve/rounds", "resolve/growth"],
		mutations: [
			[
				"for (const bytes of stages.slice(1)) made.push({ name, bytes });",
				"",
				"what a filter makes of a secret has no mask",
			],
			[
				'if (lines && /[\\r\\n]/.test(stages.at(-1)?.toString("latin1") ?? ""))',
				"if (false)",
				"a secret with a line break writes declarations of its own",
			],
			[
				"if (placeholder.filters.length === 0)",
				"if (false)",
				"a part of bytes makes a broken text of a template",
			],
			[
				"count(last.length);",
				"",
				"parts and filters that grow fill the memory",
			],
		],
	},
	{
		file: "src/template/filters.ts",
		suites: ["template/filters", "resolve/rounds"],
		mutations: [
			[
				"replaceAll(\"'\", \"'\\\\''\")",
				'replaceAll("", "")',
				"a shell obeys what stands in a secret",
			],
			[
				"if (odd !== undefined)",
				"if (false)",
				"no reader takes a document with a secret that XML cannot have",
			],
			[
				"/[!'()*]/g,",
				"/[!()*]/g,",
				"a quote of a secret ends the text that a URL stands in",
			],
		],
	},
	{
		file: "src/template/parse.ts",
		suites: ["template/parse"],
		mutations: [
			[
				'if (text.startsWith("{{{{", open)) {',
				"if (false) {",
				"there is no way to write `{{`",
			],
			[
				"optional: optional !== undefined,",
				"optional: false,",
				"a part that may be left out fails the step",
			],
		],
	},
];
