import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { systemCode } from "../../../errors.ts";
import { malformed } from "../../kit/errors.ts";
import { contentOf } from "../../kit/files.ts";
import type { ProviderContext } from "../../provider.ts";
import { say } from "../messages.ts";

type Settings = Pick<ProviderContext, "environment" | "workingDirectory">;

/**
 * What the file holds that the environment names, as Google's login action leaves it.
 *
 * @param where - what it is called in messages
 * @returns undefined when none is named
 * @throws SecretError `malformed` when it cannot be read
 */
export function fileOfEnvironment(
	where: string,
	{ environment, workingDirectory }: Settings,
): string | undefined {
	const path = environment.GOOGLE_APPLICATION_CREDENTIALS?.trim();
	if (!path) return undefined;
	return read(resolve(workingDirectory, path), where);
}

/** What `gcloud auth application-default login` left; undefined when there is nothing. */
export function fileOfGcloud(
	where: string,
	{ environment }: Settings,
): string | undefined {
	const home = environment.HOME || environment.USERPROFILE || homedir();
	const directory =
		environment.CLOUDSDK_CONFIG?.trim() ||
		(process.platform === "win32" && environment.APPDATA
			? join(environment.APPDATA, "gcloud")
			: join(home, ".config", "gcloud"));
	return read(join(directory, "application_default_credentials.json"), where, [
		"ENOENT",
		"ENOTDIR",
	]);
}

function read(
	path: string,
	where: string,
	none: readonly string[] = [],
): string | undefined {
	try {
		const bytes = contentOf(path);
		if (bytes !== undefined) return bytes.toString();
	} catch (thrown) {
		const code = systemCode(thrown);
		if (code !== undefined && none.includes(code)) return undefined;
		throw malformed(
			say.unreadable(where, code === undefined ? "" : ` (${code})`),
		);
	}
	throw malformed(say.unreadable(where, ", since it is no file"));
}
