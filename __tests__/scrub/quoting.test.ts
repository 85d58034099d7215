import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/scrub/index.ts";

/** What stands in every value. */
const MARK = "mArk3r";

const VALUES = [
	`pa'ss"wo$rd\`${MARK}\\y!z&<>%7Q{k}[*]^|;,#~`,
	`${MARK} and 'single' quotes`,
	`say "${MARK}" twice`,
	`pässwörd-${MARK}-漢字-🔑 'x'`,
	`{"user":"bob","password":"${MARK}$vL5@nQ8\\n"}`,
	`~k=~#x:~${MARK}=~`,
	`first l1ne ${MARK}\nsecond\tl1ne ${MARK}'s\n`,
];

/** Prints the variable T in every way that it knows. */
const PROGRAMS: readonly (readonly [
	program: string,
	args: readonly string[],
])[] = [
	[
		"bash",
		[
			"-c",
			// biome-ignore lint/suspicious/noTemplateCurlyInString: bash's
			'declare -p T; export -p; printf "%q\\n" "$T"; echo "${T@Q} ${T@A}"; set -x; : "$T" "a $T"',
		],
	],
	["sh", ["-c", 'export -p; set; set -x; : "$T"']],
	[
		"python3",
		[
			"-c",
			`import html, json, os, shlex, urllib.parse as url
t = os.environ["T"]
for form in (repr, ascii, shlex.quote, html.escape, json.dumps, url.quote, url.quote_plus):
    print(form(t))
print(json.dumps(json.dumps({"a": t})), json.dumps(t, ensure_ascii=False), repr({"a": t}))`,
		],
	],
	[
		process.execPath,
		[
			"-e",
			'const t = process.env.T; console.log({ a: t }, [t], JSON.stringify({ a: JSON.stringify({ t }) })); console.log("%o", t)',
		],
	],
];

describe.each([
	"C",
	"C.UTF-8",
])("what programs print in the locale %s", (LC_ALL) => {
	describe.each(PROGRAMS)("%s", (program, args) => {
		test.each(VALUES)("%j", (T) => {
			const { stdout, stderr, status } = spawnSync(program, args, {
				env: { PATH: process.env.PATH, LC_ALL, T, PYTHONIOENCODING: "utf-8" },
			});
			expect(status, stderr.toString()).toBe(0);
			const printed = Buffer.concat([stdout, stderr]);
			expect(printed.includes(MARK)).toBe(true);
			const scrubber = compile([Buffer.from(T)]).scrubber();
			const shown = Buffer.concat([scrubber.push(printed), scrubber.flush()]);
			expect(shown.toString()).not.toContain(MARK);
		});
	});
});
