import { spawnSync } from "node:child_process";
import { find } from "./engines/needs.ts";

/** A way in which a program prints a text. */
export interface Printer {
	readonly name: string;
	/** Code of the language that prints what stands in an environment variable. */
	readonly code: (variable: string) => string;
	/** Prints an encoding of the bytes, in which no character of the text can be told. */
	readonly encoded?: boolean;
	/** Texts that it changes before it prints them, or refuses. */
	readonly not?: RegExp;
}

/** Runs code that prints several texts, one after the other. */
export interface Language {
	readonly name: string;
	readonly program: string;
	/** What else its code starts. */
	readonly starts?: readonly string[];
	readonly args: (code: string) => readonly string[];
	readonly environment?: Readonly<Record<string, string>>;
	/** In front of everything. */
	readonly preamble?: string;
	/** Code that prints a line of its own. */
	readonly say: (line: string) => string;
	readonly printers: readonly Printer[];
}

/** What each printer of a language prints of each value. */
export function printed(
	language: Language,
	values: readonly string[],
): ReadonlyMap<Printer, readonly string[]> {
	for (const program of language.starts ?? []) pathOf(program);
	const jobs = language.printers.flatMap((printer) =>
		values.map((_, at) => ({ printer, variable: `V${at}` })),
	);
	const code = jobs.flatMap(({ printer, variable }, at) => [
		language.say(`<<${at}`),
		printer.code(variable),
		language.say(`${at}>>`),
	]);
	const variables = values.map((value, at) => [`V${at}`, value]);
	const { stdout, stderr, status } = spawnSync(
		pathOf(language.program),
		language.args(""),
		{
			input: [language.preamble ?? "", ...code].join("\n"),
			env: {
				PATH: process.env.PATH,
				LC_ALL: "C.UTF-8",
				...language.environment,
				...Object.fromEntries(variables),
			},
			maxBuffer: 256 * 1024 * 1024,
		},
	);
	if (status !== 0)
		throw new Error(`${language.name} ended with ${status}: ${stderr}`);
	const output = stdout.toString("latin1");
	const all = new Map<Printer, string[]>();
	let from = 0;
	for (const [at, { printer }] of jobs.entries()) {
		const start = output.indexOf(`<<${at}\n`, from);
		const end = output.indexOf(`${at}>>\n`, start);
		if (start < 0 || end < 0)
			throw new Error(`${language.name} did not print ${printer.name}`);
		const text = output.slice(start + `<<${at}\n`.length, end);
		from = end;
		const texts = all.get(printer) ?? [];
		// As the runner reads it.
		texts.push(Buffer.from(text, "latin1").toString());
		all.set(printer, texts);
	}
	return all;
}

function pathOf(program: string): string {
	const path = find(program);
	if (path === undefined) throw new Error(`${program} is not installed`);
	return path;
}

const shell = (name: string, code: string, encoded = false): Printer => ({
	name,
	code: (variable) => code.replaceAll("V", variable),
	encoded,
});

const SHELL = {
	preamble: "exec 2>&1",
	args: () => ["-s"],
	say: (line: string) => `printf '%s\\n' '${line}'`,
};

const traced = (code: string) => `set -x; ${code}; { set +x; } 2>/dev/null`;

const TRACES = [
	shell("set -x", traced(': "$V"')),
	shell("set -x of an assignment", traced("W=$V")),
	shell("set -x of a longer word", traced(': "--token=$V"')),
];

/** As a format, where a percent sign means something else. */
const FORMAT: Printer = {
	...shell("printf", 'printf -- "$V\\n"'),
	not: /%/,
};

const BASH = [
	...TRACES,
	shell("printf %q", `printf '%q\\n' "$V"`),
	shell("declare -p", "declare -p V"),
	{
		...shell("set", "set | grep '^V='"),
		not: /\n/,
	},
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash
	shell("@Q", 'echo "${V@Q}"'),
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash
	shell("@A", 'echo "${V@A}"'),
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash
	shell("@K of a list", 'W=("$V"); echo "${W[@]@K}"'),
	shell("echo -e", 'echo -e "$V"'),
	FORMAT,
];

const ENCODERS = [
	shell("base64", 'printf %s "$V" | base64 -w 0', true),
	shell("base64 of a line", 'echo "$V" | base64 -w 0', true),
	...["u", "user:", "ab"].map((before) =>
		shell(`base64 behind ${before}`, `echo "${before}$V" | base64 -w 0`, true),
	),
	shell(
		"base64url behind x",
		'printf %s "x$V@" | basenc --base64url -w 0',
		true,
	),
	shell("xxd -p", 'printf %s "$V" | xxd -p -c 256', true),
	shell("xxd -u -p", 'printf %s "$V" | xxd -u -p -c 256', true),
	shell("od", `printf %s "$V" | od -An -v -tx1 | tr -d ' \\n'`, true),
];

const python = (
	name: string,
	expression: string,
	more: Partial<Printer> = {},
): Printer => ({
	name,
	code: (variable) =>
		`V = os.environ["${variable}"]\nprint(${expression}, flush=True)`,
	...more,
});

const PYTHON = [
	python("repr", "repr(V)"),
	python("repr of a list", "[V]"),
	python("ascii", "ascii(V)"),
	python("repr of bytes", "os.fsencode(V)"),
	python("unicode_escape", "V.encode('unicode_escape').decode()"),
	python("json.dumps", "json.dumps(V)"),
	python("json.dumps without ASCII", "json.dumps(V, ensure_ascii=False)"),
	python("json.dumps twice", "json.dumps(json.dumps(V))"),
	python("shlex.quote", "shlex.quote(V)"),
	python("quote", "urllib.parse.quote(V)"),
	python("quote of all", "urllib.parse.quote(V, safe='')"),
	python("quote_plus", "urllib.parse.quote_plus(V)"),
	python("urlencode", "urllib.parse.urlencode({'q': V})"),
	python("html.escape", "html.escape(V)"),
	python("html.escape without quotes", "html.escape(V, quote=False)"),
	python("saxutils.escape", "xml.sax.saxutils.escape(V)"),
	python("saxutils.quoteattr", "xml.sax.saxutils.quoteattr(V)"),
	python(
		"ElementTree's attribute",
		"xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element('a', b=V)).decode()",
	),
	python(
		"ElementTree's attribute beyond ASCII",
		"xml.etree.ElementTree.tostring(xml.etree.ElementTree.Element('a', b=V), 'unicode')",
	),
	python(
		"xmlcharrefreplace",
		"html.escape(V).encode('ascii', 'xmlcharrefreplace').decode()",
	),
	python("minidom", "xml.dom.minidom.Document().createTextNode(V).toxml()"),
	python(
		"csv",
		"(csv.writer(sys.stdout, quoting=csv.QUOTE_ALL).writerow([V]), '')[1]",
	),
	python("hexlify", "binascii.hexlify(V.encode()).decode()", { encoded: true }),
	python(
		"urlsafe_b64encode",
		"base64.urlsafe_b64encode(b'x' + V.encode()).decode()",
		{ encoded: true },
	),
];

const node = (
	name: string,
	expression: string,
	more: Partial<Printer> = {},
): Printer => ({
	name,
	code: (variable) =>
		`{ const V = process.env.${variable}; console.log(${expression}) }`,
	...more,
});

/** A URL loses white space, and takes the first sign for its own. */
const LOST = /[\t\n\r]|^[?#]/;

const NODE = [
	node("JSON.stringify", "JSON.stringify(V)"),
	node("JSON.stringify twice", "JSON.stringify([JSON.stringify([V])])"),
	node("encodeURIComponent", "encodeURIComponent(V)"),
	node("encodeURI", "encodeURI(V)"),
	node("escape", "escape(V)"),
	node("querystring", "require('querystring').stringify({ V })"),
	node("URLSearchParams", "new URLSearchParams({ q: V }).toString()"),
	node(
		"password of a URL",
		"Object.assign(new URL('https://h/'), { username: 'u', password: V }).href",
	),
	node(
		"query of a URL",
		"Object.assign(new URL('https://h/'), { search: V }).href",
		{ not: LOST },
	),
	node(
		"query of another URL",
		"Object.assign(new URL('postgres://h/'), { search: V }).href",
		{ not: LOST },
	),
	node(
		"fragment of a URL",
		"Object.assign(new URL('https://h/'), { hash: V }).href",
		{ not: LOST },
	),
	node(
		"path of a URL",
		"Object.assign(new URL('postgres://h/'), { pathname: 'x' + V }).href",
		{ not: LOST },
	),
	node("inspect", "util.inspect(V)"),
	node("inspect of an object", "{ V }"),
	node("%o", "util.format('%o', V)"),
	node("base64url", "Buffer.from('xy' + V).toString('base64url')", {
		encoded: true,
	}),
];

const perl = (name: string, expression: string): Printer => ({
	name,
	code: (variable) =>
		`$V = $ENV{${variable}}; $U = Encode::decode('UTF-8', $V); print(${expression}, "\\n");`,
});

const PERL = [
	perl("Data::Dumper", "Dumper($V)"),
	perl("Data::Dumper of characters", "Dumper($U)"),
	perl("Data::Dumper with Useqq", "Data::Dumper->new([$V])->Useqq(1)->Dump"),
	perl(
		"Data::Dumper of characters with Useqq",
		"Data::Dumper->new([$U])->Useqq(1)->Dump",
	),
	perl("JSON::PP", "JSON::PP->new->utf8->allow_nonref->encode($U)"),
	perl("JSON::PP in ASCII", "JSON::PP->new->ascii->allow_nonref->encode($U)"),
	perl(
		"URI escapes",
		"join '', map { /[A-Za-z0-9._~-]/ ? $_ : sprintf '%%%02X', ord } split //, $V",
	),
	perl(
		"URI escapes in lower case",
		"join '', map { /[A-Za-z0-9._~!*()-]/ ? $_ : sprintf '%%%02x', ord } split //, $V",
	),
	// Of bytes, so that what is not ASCII falls apart.
	{ ...perl("quotemeta", "quotemeta $V"), not: /[^\0-\x7f]/ },
];

const php = (
	name: string,
	expression: string,
	more: Partial<Printer> = {},
): Printer => ({
	name,
	code: (variable) => `$V = getenv("${variable}"); echo ${expression}, "\\n";`,
	...more,
});

const PHP = [
	php("json_encode", "json_encode($V)"),
	php("json_encode of Unicode", "json_encode($V, JSON_UNESCAPED_UNICODE)"),
	php("json_encode of slashes", "json_encode($V, JSON_UNESCAPED_SLASHES)"),
	php(
		"json_encode for HTML",
		"json_encode($V, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT)",
	),
	php("htmlspecialchars", "htmlspecialchars($V)"),
	php("htmlspecialchars of XML", "htmlspecialchars($V, ENT_QUOTES | ENT_XML1)"),
	php("htmlentities", "htmlentities($V)"),
	php("var_export", "var_export($V, true)"),
	php("addslashes", "addslashes($V)"),
	php("urlencode", "urlencode($V)"),
	php("rawurlencode", "rawurlencode($V)"),
	php("http_build_query", "http_build_query(['q' => $V])"),
	php("escapeshellarg", "escapeshellarg($V)"),
	php("base64_encode", "base64_encode($V)", { encoded: true }),
	php("bin2hex", "strtoupper(bin2hex($V))", { encoded: true }),
];

const jq = (name: string, filter: string, encoded = false): Printer => ({
	name,
	code: (variable) => `jq -nr 'env.${variable} | ${filter}'`,
	encoded,
});

const JQ = [
	jq("@json", "@json"),
	{
		name: "--ascii-output",
		code: (variable: string) => `jq -na env.${variable}`,
	},
	jq("@sh", "@sh"),
	jq("@uri", "@uri"),
	jq("@html", "@html"),
	jq("@csv", "[.] | @csv"),
	jq("@tsv", "[.] | @tsv"),
	jq("@base64", "@base64", true),
];

/** The programs whose way of printing a text is known, and that a machine of tests has. */
export const LANGUAGES: readonly Language[] = [
	{ name: "bash", program: "bash", ...SHELL, printers: BASH },
	{
		name: "bash without a locale",
		program: "bash",
		...SHELL,
		environment: { LC_ALL: "C" },
		printers: BASH,
	},
	{
		name: "dash",
		program: "dash",
		...SHELL,
		printers: [
			...TRACES,
			shell("echo", 'echo "$V"'),
			FORMAT,
			{ ...shell("export -p", "export -p | grep '^export V='"), not: /\n/ },
		],
	},
	{
		name: "encoders",
		program: "bash",
		starts: ["xxd"],
		...SHELL,
		printers: ENCODERS,
	},
	{ name: "jq", program: "bash", starts: ["jq"], ...SHELL, printers: JQ },
	{
		name: "Python",
		program: "python3",
		args: () => ["-"],
		preamble:
			"import base64, binascii, csv, html, json, os, shlex, sys, urllib.parse, xml.dom.minidom, xml.etree.ElementTree, xml.sax.saxutils",
		say: (line) => `print("${line}", flush=True)`,
		printers: PYTHON,
	},
	{
		name: "Node.js",
		program: "node",
		args: () => ["-"],
		preamble: 'const util = require("node:util")',
		say: (line) => `console.log("${line}")`,
		printers: NODE,
	},
	{
		name: "Perl",
		program: "perl",
		args: () => ["-"],
		preamble: "use Data::Dumper; use Encode; use JSON::PP;",
		say: (line) => `print "${line}\\n";`,
		printers: PERL,
	},
	{
		name: "PHP",
		program: "php",
		args: () => [],
		preamble: "<?php",
		say: (line) => `echo "${line}\\n";`,
		printers: PHP,
	},
];
