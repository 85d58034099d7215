import { SecretError, systemCode } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { noItem, noVault, rateLimit } from "./errors.ts";

/** What `op` says on stderr (versions 2.18 to 2.32), and what it means. The first that fits counts. */
const SAYINGS: readonly (readonly [
	pattern: RegExp,
	error: (stderr: string) => SecretError,
])[] = [
	[
		/\b429\b|too many requests|rate limit/i,
		(stderr) => rateLimit(waitIn(stderr)),
	],
	[
		/no accounts? configured|not (?:currently )?signed in|session (?:has )?expired|no active session|\b401\b|authentication required|unauthori[sz]ed/i,
		() =>
			new SecretError(
				"denied",
				"`op` is not signed in. Run `op signin` on this runner before the job, or give `op-service-account-token`. `op whoami` shows who is signed in.",
			),
	],
	[
		/\btty\b|terminal|prompt|stdin|inappropriate ioctl|interactive|biometric|desktop app/i,
		() =>
			new SecretError(
				"denied",
				"`op` wants to ask somebody, and nobody is there: a job has no terminal. Give `op-service-account-token`, or sign `op` in on this runner before the job.",
			),
	],
	[/isn't a vault|vault .*not found/i, () => noVault()],
	[
		/more than one/i,
		() =>
			new SecretError(
				"malformed",
				"more than one vault, item or field has this name. Write its id instead of the name (in the app: Copy UUID).",
			),
	],
	[
		/isn't an item|(?:could not|couldn't) find item|item .*not found/i,
		() => noItem(),
	],
	[
		/does not have a (?:field|file|section)|(?:could not|couldn't) find (?:the )?(?:field|file|section)|isn't a (?:field|section)/i,
		() =>
			new SecretError(
				"not-found",
				"the item has no such section, field or file. Check the spelling, and name the section when the field stands in one.",
			),
	],
	[
		/\b403\b|forbidden|permission|not authori[sz]ed/i,
		() =>
			new SecretError(
				"denied",
				"who is signed in may not read it. Give the account read access to the vault.",
			),
	],
	[
		/invalid secret reference|invalid character|secret reference/i,
		() =>
			new SecretError(
				"malformed",
				"`op` cannot read the reference. Write `op://vault/item/field` or `op://vault/item/section/field`, with ids where a name has other characters.",
			),
	],
	[
		/unknown flag/i,
		() =>
			new SecretError(
				"failed",
				"this `op` is too old for a wildcard. Install version 2.30 or later.",
			),
	],
	[
		/dial tcp|lookup|no such host|connection refused|timeout|network/i,
		() =>
			new SecretError(
				"unreachable",
				"`op` cannot reach 1Password. Check the network of this runner.",
			),
	],
];

export function noProgram(): SecretError {
	return new SecretError(
		"failed",
		"there is no `op` on PATH. Install the 1Password CLI in an earlier step, or choose another `op-backend`.",
	);
}

/**
 * Why `op` gave nothing.
 *
 * @param stderr - shown only where nothing above fits, without what looks like a token or repeats the reference
 */
export function explainCli(error: Error, stderr: string): SecretError {
	const code = systemCode(error);
	if (code === "ENOENT")
		return new SecretError(
			"failed",
			"the `op` on PATH cannot be started. Is `working-directory` still a directory, and is what `op` itself needs installed?",
			{ cause: error },
		);
	if (code === "EACCES")
		return new SecretError(
			"failed",
			"the `op` on PATH cannot be executed. Check its permissions.",
			{ cause: error },
		);
	if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
		return new SecretError(
			"malformed",
			"`op` prints more than 10 MiB, too much for a secret.",
		);
	const found = SAYINGS.find(([pattern]) => pattern.test(withoutNames(stderr)));
	if (found !== undefined) return found[1](stderr);
	const said = lastLine(stderr);
	return new SecretError(
		"failed",
		`\`op\` ended with an error${said === "" ? " and said nothing" : `: "${said}"`}. Try the reference with \`op read\`.`,
	);
}

/** Names could have any of the words in them. */
function withoutNames(stderr: string): string {
	return stderr
		.replace(/op:\/\/[^'"\n]*/g, "")
		.replace(/"[^"\n]*"/g, '""')
		.replace(/(?<=\s)'[^'\n]*'/g, "''")
		.replace(/(get item|find item|find field or file) [^:"\n]*/g, "$1");
}

/** The CLI says it in words: "Please retry in 34 minutes and 33 seconds". */
function waitIn(stderr: string): string {
	const [, wait] =
		/retry in ((?:\d+ (?:hour|minute|second)s?(?:,? and |, | )?)+)/i.exec(
			stderr,
		) ?? [];
	return wait === undefined ? "" : ` It can be used again in ${wait.trim()}.`;
}

function lastLine(stderr: string): string {
	const bare = stderr
		.trim()
		.replace(/^\[ERROR\] [\d/]+ [\d:]+ /gm, "")
		.replace(/op:\/\/[^'"\s]*/g, "op://...")
		.replace(/ops_\S+|eyJ[\w.-]+/g, "***")
		.replace(/\.$/, "");
	return bare === "" ? "" : foreign(bare, { lines: 1, characters: 300 });
}
