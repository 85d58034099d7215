import { SecretError, systemCode } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	unreachable,
} from "../kit/errors.ts";
import { say } from "./messages.ts";

/** What `op` says on stderr (versions 2.18 to 2.32), and what it means. The first that fits counts. */
const SAYINGS: readonly (readonly [
	pattern: RegExp,
	error: (stderr: string) => SecretError,
])[] = [
	[
		/\b429\b|too many requests|rate limit/i,
		(stderr) => unreachable(say.rateLimit(waitIn(stderr))),
	],
	[
		/no accounts? configured|not (?:currently )?signed in|session (?:has )?expired|no active session|\b401\b|authentication required|unauthori[sz]ed/i,
		() => denied(say.notSignedIn()),
	],
	[
		/\btty\b|terminal|prompt|stdin|inappropriate ioctl|interactive|biometric|desktop app/i,
		() => denied(say.wantsToAsk()),
	],
	[/isn't a vault|vault .*not found/i, () => notFound(say.noVault())],
	[/more than one/i, () => malformed(say.shared())],
	[
		/isn't an item|(?:could not|couldn't) find item|item .*not found/i,
		() => notFound(say.noItem()),
	],
	[
		/does not have a (?:field|file|section)|(?:could not|couldn't) find (?:the )?(?:field|file|section)|isn't a (?:field|section)/i,
		() => notFound(say.missing()),
	],
	[
		/\b403\b|forbidden|permission|not authori[sz]ed/i,
		() => denied(say.mayNotRead()),
	],
	[
		/invalid secret reference|invalid character|secret reference/i,
		() => malformed(say.unreadable()),
	],
	[/unknown flag/i, () => failed(say.cliTooOld())],
	[
		/dial tcp|lookup|no such host|connection refused|timeout|network/i,
		() => unreachable(say.cliUnreachable()),
	],
];

/**
 * Why `op` gave nothing.
 *
 * @param stderr - shown only where nothing above fits, without what looks like a token or repeats the reference
 */
export function explainCli(stderr: string, cause?: Error): SecretError {
	const code = systemCode(cause);
	if (code === "ENOENT")
		return new SecretError("failed", say.cliNotStarted(), { cause });
	if (code === "EACCES")
		return new SecretError("failed", say.cliForbidden(), { cause });
	const found = SAYINGS.find(([pattern]) => pattern.test(withoutNames(stderr)));
	if (found !== undefined) return found[1](stderr);
	const said = lastLine(stderr);
	return failed(
		say.cliFailed(said === "" ? " and said nothing" : `: "${said}"`),
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
