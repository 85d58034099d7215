import { devNull, homedir } from "node:os";
import { join } from "node:path";
import { systemCode } from "../../errors.ts";
import { malformed } from "../kit/errors.ts";
import { contentOf } from "../kit/files.ts";
import { say } from "./messages.ts";

/** What the shared files say of one profile. */
export interface Profile {
	readonly name: string;
	/** Whether somebody asked for this one. */
	readonly named: boolean;
	/** Whether one of the files knows it. */
	readonly found: boolean;
	readonly values: Readonly<Record<string, string>>;
}

type Sections = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * The profile that `AWS_PROFILE` names, else `default`, from AWS's shared files. Of two files that both have a setting
 * the one for credentials counts.
 *
 * @throws SecretError `malformed` when a file cannot be read
 */
export function readProfile(
	environment: Readonly<Record<string, string>>,
): Profile {
	const home = environment.HOME || environment.USERPROFILE || homedir();
	const read = (variable: string, file: string) =>
		readShared(environment[variable]?.trim() || join(home, ".aws", file));
	const given = environment.AWS_PROFILE?.trim();
	const name = given || "default";
	const config = read("AWS_CONFIG_FILE", "config");
	const credentials = read("AWS_SHARED_CREDENTIALS_FILE", "credentials");
	const sections = [
		name === "default" ? config.get("default") : undefined,
		config.get(`profile ${name}`),
		credentials.get(name),
	].filter((section) => section !== undefined);
	return {
		name,
		named: Boolean(given),
		found: sections.length > 0,
		values: Object.assign({}, ...sections),
	};
}

function readShared(path: string): Sections {
	// It is named where nothing shall be read.
	if (path === devNull) return new Map();
	try {
		const bytes = contentOf(path);
		if (bytes !== undefined) return parseShared(bytes.toString());
	} catch (thrown) {
		const code = systemCode(thrown);
		if (code === "ENOENT" || code === "ENOTDIR") return new Map();
		throw malformed(say.sharedFile(code === undefined ? "" : ` (${code})`));
	}
	throw malformed(say.sharedFile(", since it is no file, or too large"));
}

/**
 * Sections of `name = value` lines. It is not the INI of the parsers that there are: a name of a profile may have dots, a
 * value `#` and `;` within words, and an indented line belongs to the setting above it.
 */
export function parseShared(text: string): Sections {
	const sections = new Map<string, Record<string, string>>();
	let section: Record<string, string> | undefined;
	for (const line of text.split(/\r?\n/)) {
		if (/^\s*(?:[#;].*)?$/.test(line)) continue;
		const [, title] = /^\s*\[([^\]]*)\]\s*(?:[#;].*)?$/.exec(line) ?? [];
		if (title !== undefined) {
			const name = title.trim().replace(/\s+/g, " ").replace(/["']/g, "");
			section = sections.get(name) ?? {};
			sections.set(name, section);
			continue;
		}
		const [, key, value] = /^([^\s=][^=]*)=(.*)$/.exec(line) ?? [];
		if (key !== undefined && value !== undefined && section !== undefined)
			section[key.trim().toLowerCase()] = value.replace(/\s[#;].*$/, "").trim();
	}
	return sections;
}
