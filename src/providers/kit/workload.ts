import { resolve } from "node:path";
import type { Message } from "../../message.ts";
import type { ProviderContext } from "../provider.ts";
import { malformed } from "./errors.ts";
import { textOfFile } from "./files.ts";

/** What a cloud's own tools call the parts of a workload's identity. */
export interface Workload {
	/** The variable that names a file with its token. */
	readonly file: string;
	/** The variable that says who logs in with it. */
	readonly who: string;
	/** There is no token in the file. */
	noToken(): Message;
}

type Settings = Pick<
	ProviderContext,
	"environment" | "inputs" | "workingDirectory"
>;

/**
 * The token with which a workload logs in, masked: that of a file which an input names, else the job's own when an input
 * says who logs in, else that of a file which the machine's environment names.
 *
 * @throws SecretError
 */
export async function workloadToken(
	workload: Workload & { readonly audience: string },
	context: ProviderContext,
): Promise<string> {
	const token = tokenOfFile(workload, context);
	if (token === undefined) return context.idToken(workload.audience);
	context.protect(token);
	return token;
}

/**
 * The token of a file; undefined when the job's own is taken.
 *
 * @throws SecretError `malformed` when the file has none
 */
export function tokenOfFile(
	{ file, who, noToken }: Workload,
	settings: Settings,
): string | undefined {
	const { environment, inputs, workingDirectory } = settings;
	const path = environment[file]?.trim();
	if (!path || (!inputs[file] && inputs[who] && hasIdToken(settings)))
		return undefined;
	const token = tokenIn(resolve(workingDirectory, path));
	if (token === "") throw malformed(noToken());
	return token;
}

/** A file that holds something else than a JSON Web Token is not sent anywhere. */
function tokenIn(file: string): string {
	try {
		const text = textOfFile(file).trim();
		return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : "";
	} catch {
		return "";
	}
}

/** Whether the job may ask for tokens of its own identity. */
export function hasIdToken({
	environment,
}: Pick<ProviderContext, "environment">): boolean {
	return Boolean(
		environment.ACTIONS_ID_TOKEN_REQUEST_URL?.trim() &&
			environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN?.trim(),
	);
}
