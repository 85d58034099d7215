import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";
import { find } from "../support/engines/needs.ts";

const TOKEN = "ghp_9aB3/xY7kQ2+mN5vR8tL1wZ4=pD6";

/** What the scrubber makes of what a script of bash prints, in chunks of all sizes. */
function shown(script: string, secret = TOKEN): string {
	for (const program of ["bash", "jq", "python3"])
		if (find(program) === undefined)
			throw new Error(`${program} is not installed`);
	const { stdout, stderr, status } = spawnSync("bash", ["-e"], {
		input: script,
		env: { PATH: process.env.PATH, T: secret, LC_ALL: "C.UTF-8" },
	});
	if (status !== 0) throw new Error(stderr.toString());
	expect(stdout.length).toBeGreaterThan(secret.length / 2);
	const all = [1, 7, 65_536].map((size) => {
		const scrubber = compile([Buffer.from(secret)]).scrubber();
		const parts: Buffer[] = [];
		for (let at = 0; at < stdout.length; at += size)
			parts.push(scrubber.push(stdout.subarray(at, at + size)));
		return Buffer.concat([...parts, scrubber.flush()]).toString();
	});
	expect(new Set(all).size).toBe(1);
	return all[0] ?? "";
}

describe("what programs make of a secret, and of that", () => {
	test.each<[what: string, script: string, shown: string]>([
		[
			"a colour of grep",
			"env | grep --color=always ghp_9a",
			"T=\u001b[01;31m\u001b[K***\u001b[m\n",
		],
		[
			"a colour of grep for each of its digits",
			'printf "%s\\n" "$T" | grep --color=always "[0-9]"',
			`***${"\u001b[01;31m\u001b[m".repeat(9)}\u001b[K\n`,
		],
		[
			"a colour of jq, and one of grep in it",
			`jq -nC 'env.T' | GREP_COLORS='mt=1' grep --color=always xY7`,
			'\u001b[0;32m"***\u001b[1m\u001b[m"\u001b[0m\n',
		],
		[
			"half in percent encoding",
			`printf '%s\\n' "$T" | sed 's,/,%2F,; s,+,%2b,'`,
			"***\n",
		],
		[
			"percent encoding in JSON in JSON",
			`python3 -c "import json, os, urllib.parse; print(json.dumps(json.dumps('/' + urllib.parse.quote(os.environ['T'], safe='=') + '/').replace('/', '\\\\/')))"`,
			'"\\"\\\\/***\\\\/\\""\n',
		],
		[
			"HTML of percent encoding",
			`python3 -c "import html, os, urllib.parse; print(html.escape('<a href=?t=' + urllib.parse.quote(os.environ['T'], safe='') + '>').replace('%', '&#37;'))"`,
			"&lt;a href=?t=***&gt;\n",
		],
		[
			"repr of bytes with some of them in hexadecimal",
			`python3 -c "import os; print('b' + repr(os.environ['T'].replace('+', chr(92) + 'x2b')))"`,
			"b'***'\n",
		],
		[
			"wrapped base64 in JSON",
			`printf %s "$T" | base64 -w 20 | jq -Rs .`,
			'"***\\n"\n',
		],
		["base64 in a URL", `printf %s "$T" | base64 -w 0 | jq -Rr @uri`, "***\n"],
		[
			"base64 with a colour",
			`printf %s "$T" | base64 -w 0 | grep --color=always Q`,
			"",
		],
		["base64 of a header", `printf 'user:%s' "$T" | base64 -w 24`, ""],
	])("%s", (_, script, expected) => {
		const text = shown(script);
		if (expected === "") expect(text.replace(/\s/g, "")).toMatch(/\*\*\*/);
		else expect(text).toBe(expected);
		const base64 = Buffer.from(TOKEN).toString("base64");
		for (const readable of [TOKEN, base64])
			for (let at = 0; at + 6 <= readable.length; at++)
				expect(text).not.toContain(readable.slice(at, at + 6));
	});
});

describe("an encoding in lines, with something before each", () => {
	const key = Array.from({ length: 130 }, (_, at) =>
		String.fromCharCode(0x21 + ((at * at * 7 + at * 13) % 94)),
	).join("");
	test.each([
		["base64", 'printf %s "$T" | base64', 3],
		[
			"base64 -w 64 of the text and a line break",
			'echo "$T" | base64 -w 64',
			3,
		],
		["xxd -p", 'printf %s "$T" | xxd -p', 5],
	])("%s", (_, script, lines) => {
		for (const prefix of ["#8 0.312 ", "app-1  | ", "> "]) {
			const text = shown(`${script} | sed 's/^/${prefix}/'`, key);
			expect(text.replace(/\*\*\*[\w+/]{0,2}={1,2}$/m, "***")).toBe(
				`${prefix}***\n`.repeat(lines),
			);
		}
	});
});
