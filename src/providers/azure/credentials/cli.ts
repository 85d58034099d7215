import { join } from "node:path";
import { type SecretError, systemCode } from "../../../errors.ts";
import { foreign } from "../../../foreign.ts";
import { isObject, parseJson } from "../../../json.ts";
import { denied, failed, malformed } from "../../kit/errors.ts";
import { textOfFile } from "../../kit/files.ts";
import { commandFor, outputOf, type Program } from "../../kit/program.ts";
import { tokenOf } from "../../kit/token.ts";
import type { ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";
import { checkTenant } from "../tenant.ts";

type Context = Pick<
	ProviderContext,
	"environment" | "inputs" | "workingDirectory" | "signal"
>;

const AZ: Program = {
	name: "az",
	batch: true,
	absent: () => failed(say.noCli()),
	tooMuch: () => malformed(say.strangeCli()),
	explain,
};

/** In bytes. It lists every subscription of the login. */
const LARGEST_PROFILE = 16 * 1024 * 1024;

/** Whether there is an `az` on PATH in which somebody has logged in. Asks its files alone: to start it takes a second. */
export function isLoggedIn({
	environment,
}: Pick<Context, "environment">): boolean {
	if (commandFor(AZ, [], environment) === undefined) return false;
	const { AZURE_CONFIG_DIR, HOME, USERPROFILE } = environment;
	// As Python finds it, in which `az` is written: on Windows a shell's HOME says nothing.
	const home = process.platform === "win32" ? USERPROFILE : HOME;
	const folder = AZURE_CONFIG_DIR || (home && join(home, ".azure"));
	if (!folder) return false;
	try {
		const profile = textOfFile(
			join(folder, "azureProfile.json"),
			LARGEST_PROFILE,
		);
		// It begins with a byte order mark.
		const parsed = parseJson(Buffer.from(profile.trim()));
		return (
			isObject(parsed) &&
			Array.isArray(parsed.subscriptions) &&
			parsed.subscriptions.length > 0
		);
	} catch {
		return false;
	}
}

/**
 * The token that `az` gives for a resource.
 *
 * @throws SecretError
 */
export async function tokenOfCli(
	resource: string,
	context: Context,
): Promise<string> {
	const tenant = context.inputs.AZURE_TENANT_ID?.trim();
	if (tenant) checkTenant(tenant);
	const printed = await outputOf(
		AZ,
		[
			...["account", "get-access-token", "--output", "json"],
			...["--only-show-errors", "--resource", resource],
			...(tenant ? ["--tenant", tenant] : []),
		],
		// One that pip has installed looks for its own code in the working directory first, and a checkout can have some.
		{ ...context, workingDirectory: "/" },
	);
	const answer = parseJson(printed);
	const token = isObject(answer) ? tokenOf(answer.accessToken) : undefined;
	if (token === undefined) throw malformed(say.strangeCli());
	return token;
}

/** What `az` says on stderr (2.45 to 2.91), and what it means. The first that fits counts. */
const SAYINGS: readonly (readonly [
	pattern: RegExp,
	error: () => SecretError,
])[] = [
	[
		/AADSTS700024|AADSTS70043|AADSTS700082|AADSTS50173|AADSTS500133/,
		() => denied(say.cliLoginEnded()),
	],
	[/Please run 'az login'/i, () => denied(say.cliNotLoggedIn())],
];

function explain(stderr: string, cause?: Error): SecretError {
	const code = systemCode(cause);
	if (code === "ENOENT" || code === "EACCES")
		return failed(say.cliNotStarted(code));
	const found = SAYINGS.find(([pattern]) => pattern.test(stderr));
	if (found !== undefined) return found[1]();
	// What it advises is for a person at a terminal.
	const text = stderr
		.replace(/^Run the command below[\s\S]*/m, "")
		.replace(/^ERROR: /gm, "")
		.replace(/Trace ID: .*$/gm, "")
		.replace(/eyJ[\w.-]+/g, "***")
		.trim();
	return failed(
		say.cliFailed(
			text === ""
				? " and said nothing"
				: `: "${foreign(text, { lines: 3, characters: 400 })}"`,
		),
	);
}
