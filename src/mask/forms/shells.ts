import { ANSI_C_RULES, literal } from "./literals.ts";
import { inTurn, mapping, type Rewrite, replacing } from "./rewrite.ts";

// Source: sh_backslash_quote in bash's lib/sh/shquote.c
const backslashes = literal({ quotes: " \t!\"$&'()*,;<>?[\\]^`{|}" });

/** What shells print of a text, without the quotes around it. */
export const SHELL_RULES: readonly Rewrite[] = [
	replacing(/'/g, () => "'\\''"), // set -x, ${V@Q}; jq's @sh
	literal({ quotes: '\\"$`' }), // declare -p
	backslashes, // printf %q
	inTurn(
		backslashes,
		replacing(/(?<=[:=])~/g, () => "\\~"),
	),
	...ANSI_C_RULES, // all of these, of a text with control characters
	// dash, whose quotes begin and end behind those of the text; Python's shlex.quote
	(text) => text.replaceAll("'", `'"'"'`).replace(/^'|'$/g, ""),
	replacing(/[^\w.,:+/@\n-]/g, (one) => `\\${one}`), // Ruby's Shellwords
	replacing(/[^\w]/g, (one) => (one < "\u0080" ? `\\${one}` : one)), // Perl's quotemeta
	doubling(/'/g), // SQL, YAML, PowerShell
	doubling(/"/g), // CSV
	doubling(/\$/g), // compose, make
	replacing(/[;#]/g, (one) => `\\${one}`), // INI files of npm
	doubling(/%/g), // INI files of Python, systemd, cmd.exe
	doubling(/[$%](?=\{)/g), // Terraform
];

const LETTERS = {
	"\0": "`0",
	"\u0007": "`a",
	"\b": "`b",
	"\u001b": "`e",
	"\f": "`f",
	"\n": "`n",
	"\r": "`r",
	"\t": "`t",
	"\v": "`v",
};

const backtick = (one: string) => `\`${one}`;

/** How PowerShell writes a text: about_Quoting_Rules, about_Special_Characters, about_Parsing, WildcardPattern.Escape. */
export const POWERSHELL_RULES: readonly Rewrite[] = [
	inTurn(replacing(/[`"$]/g, backtick), mapping(LETTERS)),
	inTurn(
		replacing(/[`"$]/g, (one) => (one === '"' ? '""' : backtick(one))),
		mapping(LETTERS),
	),
	inTurn(replacing(/[`$]/g, backtick), mapping(LETTERS)),
	replacing(/[`"]/g, backtick),
	replacing(/[\s`"'$,;(){}|&<>@#]/g, backtick),
	replacing(/[`*?[\]]/g, backtick),
];

function doubling(characters: RegExp): Rewrite {
	return replacing(characters, (one) => one + one);
}
