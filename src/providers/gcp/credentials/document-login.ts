import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { systemCode } from "../../../errors.ts";
import { isObject, parseJson } from "../../../json.ts";
import { malformed } from "../../kit/errors.ts";
import { contentOf } from "../../kit/files.ts";
import type { ProviderContext } from "../../provider.ts";
import { textIn } from "../answer.ts";
import type { GcpConfig } from "../config.ts";
import { say } from "../messages.ts";
import { projectOf } from "./accounts.ts";
import {
	type Credentials,
	type External,
	readCredentials,
} from "./documents.ts";
import { exchange } from "./federation.ts";
import { impersonate } from "./impersonation.ts";
import { accountOfInput, type Login, type Way } from "./login.ts";
import { byKey, byRefreshToken } from "./oauth.ts";

/**
 * By the file that the environment names, as Google's login action leaves it; undefined when it names none.
 *
 * @throws SecretError `malformed` when it cannot be read
 */
export function byFileOfEnvironment(
	config: GcpConfig,
	context: ProviderContext,
): Way | undefined {
	const path = context.environment.GOOGLE_APPLICATION_CREDENTIALS?.trim();
	if (!path) return undefined;
	const where = "the file that `GOOGLE_APPLICATION_CREDENTIALS` names";
	const text = read(resolve(context.workingDirectory, path), where);
	return byDocument(text, where, config, context);
}

/** By what `gcloud auth application-default login` left; undefined when there is nothing. */
export function byFileOfGcloud(
	config: GcpConfig,
	context: ProviderContext,
): Way | undefined {
	const { environment } = context;
	const home = environment.HOME || environment.USERPROFILE || homedir();
	const directory =
		environment.CLOUDSDK_CONFIG?.trim() ||
		(process.platform === "win32" && environment.APPDATA
			? join(environment.APPDATA, "gcloud")
			: join(home, ".config", "gcloud"));
	const path = join(directory, "application_default_credentials.json");
	if (!existsSync(path)) return undefined;
	const where = "gcloud's own file of credentials";
	return byDocument(read(path, where), where, config, context);
}

function read(path: string, where: string): string {
	try {
		const bytes = contentOf(path);
		if (bytes !== undefined) return bytes.toString();
	} catch (thrown) {
		const code = systemCode(thrown);
		throw malformed(
			say.unreadable(where, code === undefined ? "" : ` (${code})`),
		);
	}
	throw malformed(say.unreadable(where, ", since it is no file"));
}

/**
 * By credentials as Google's tools write them.
 *
 * @param where - what holds them, for messages
 * @throws SecretError `malformed`
 */
export function byDocument(
	text: string,
	where: string,
	config: GcpConfig,
	context: ProviderContext,
): Way {
	const credentials = readCredentials(text, where, config, context);
	const named = accountOfInput(context);
	const account =
		credentials.kind === "key" && credentials.email === named
			? undefined
			: named;
	return {
		way: `${where}, ${credentials.kind}`,
		account,
		logIn: () => logInWith(credentials, config, context, account),
	};
}

async function logInWith(
	credentials: Credentials,
	config: GcpConfig,
	context: ProviderContext,
	account: string | undefined,
): Promise<Login> {
	const { quotaProject } = credentials;
	switch (credentials.kind) {
		case "key": {
			const token = await byKey(credentials, config, context);
			return {
				token,
				quotaProject,
				project: credentials.project ?? projectOf(credentials.email),
			};
		}
		case "user": {
			return {
				token: await byRefreshToken(credentials, config, context),
				quotaProject,
			};
		}
		default: {
			const { impersonation } = credentials;
			const token = await exchange(
				{ ...credentials, token: await subjectToken(credentials, context) },
				context,
			);
			// An account that an input names stands in the place of the file's own.
			if (impersonation === undefined || account !== undefined)
				return { token, quotaProject };
			context.protect(token);
			return {
				token: await impersonate(impersonation, token, config, context),
				quotaProject,
				project: projectOf(impersonation.account),
			};
		}
	}
}

/** The token that a document leads to, masked. */
async function subjectToken(
	{ source }: Pick<External, "source">,
	{
		idToken,
		protect,
		workingDirectory,
	}: Pick<ProviderContext, "idToken" | "protect" | "workingDirectory">,
): Promise<string> {
	if (source.kind === "job") return idToken(source.audience);
	const token = tokenIn(resolve(workingDirectory, source.path), source.member);
	// A file that holds something else is not sent anywhere.
	if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) throw malformed(say.tokenFile());
	protect(token);
	return token;
}

function tokenIn(path: string, member: string | undefined): string {
	try {
		const bytes = contentOf(path) ?? Buffer.alloc(0);
		if (member === undefined) return bytes.toString().trim();
		const object = parseJson(bytes);
		return (isObject(object) ? textIn(object[member]) : undefined) ?? "";
	} catch {
		return "";
	}
}
