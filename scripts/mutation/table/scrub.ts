import type { Group } from "../table.ts";

/** The tool scores these rooms as well; here are mistakes by which a secret would be read in a log. */
export const SCRUB: readonly Group[] = [
	{
		file: "src/scrub/reading/decoder.ts",
		suites: ["scrub/reading", "scrub/examples"],
		mutations: [
			[
				"this.#onString(this.sequence + 2, end - (isEscaped ? 2 : 1));",
				"",
				"a secret in the title of a terminal is shown",
			],
			[
				"written.leaveOut(written.end - 1);",
				"",
				"a secret with escapes is shown that a backslash continues in the next line",
			],
			[
				"if (this.opener >= 0) this.opener -= count;",
				"",
				"a secret is shown whose escape comes in two chunks",
			],
		],
	},
	{
		file: "src/scrub/reading/sequences.ts",
		suites: ["scrub/reading", "scrub/examples"],
		mutations: [
			[
				"const LONGEST_SEQUENCE = 64;",
				"const LONGEST_SEQUENCE = 16;",
				"a secret is shown in which a terminal's colours change",
			],
		],
	},
	{
		file: "src/scrub/reading/unescaper.ts",
		suites: ["scrub/reading", "scrub/unescaper"],
		mutations: [
			[
				"while (at < data.length && isGap(data[at] ?? 0)) at++;",
				"at++;",
				"a secret with escapes that goes on in an indented line is shown",
			],
			[
				"if (opener >= 0 || sequence >= 0) return 0;",
				"if (sequence >= 0) return 0;",
				"a secret is shown with an escape that is written with another one",
			],
			[
				"Math.max(this.#calm, place + CALM);",
				"place + CALM;",
				"a large secret with few characters that may begin escapes is shown",
			],
		],
	},
	{
		file: "src/scrub/reading/index.ts",
		suites: ["scrub/reading", "scrub/rest"],
		mutations: [
			[
				"if (this.active) this.#searchTo(this.#unescaper.written.end);",
				"",
				"a secret with an escape at the very end of an output is shown",
			],
			[
				"return open < written.end ? written.startOf(open) : undefined;",
				"return undefined;",
				"a secret with escapes is shown when a chunk ends in the middle of it",
			],
		],
	},
	{
		file: "src/scrub/dumps/index.ts",
		suites: ["scrub/dumps"],
		mutations: [
			[
				"this.#readLine(data, base, this.#begun - base, data.length);",
				"{}",
				"the last line of a dump shows a part of a secret",
			],
			[
				"while (at < data.length && isBreak(data[at] ?? 0)) at++;",
				"at++;",
				"a dump whose lines end as on Windows shows secrets that do not fit a line",
			],
			[
				"let open = this.#begun >= 0 && this.#isDump ? this.#begun : undefined;",
				"let open: number | undefined;",
				"a dump that comes in chunks shows a part of a secret",
			],
		],
	},
	{
		file: "src/scrub/dumps/line.ts",
		suites: ["scrub/dumps"],
		mutations: [
			[
				"this.first = this.#hasAddress() ? 1 : 0;",
				"this.first = 0;",
				"the address of a line is taken for bytes, and a secret behind it is shown",
			],
		],
	},
	{
		file: "src/scrub/dumps/bytes.ts",
		suites: ["scrub/dumps"],
		mutations: [
			[
				"if (character >= 0)",
				"if (false)",
				"a dump shows a secret in the column of characters",
			],
			[
				"const least = this.isActive || line.isCertain ? 1 : LEAST;",
				"const least = LEAST;",
				"the last, short line of a dump shows the end of a secret",
			],
		],
	},
];
