import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
} from "node:fs";
import { resolve as resolvePath } from "node:path";
import type { Confinement } from "../confinement.ts";
import { Failure, failure, type Problem, systemCode } from "../errors.ts";
import type { Message } from "../message.ts";
import { cut, path } from "../plain.ts";
import { decodeUtf8 } from "../text.ts";
import type { Source } from "./index.ts";
import { type ManifestRules, manifestsRefused } from "./manifest.ts";
import { say } from "./messages.ts";

const LARGEST = 10 * 1024 * 1024;

/** The inputs that say where declarations are. */
export interface SourceInputs {
	readonly secretRefs: string | undefined;
	/** Paths as written; they start from the workspace. */
	readonly secretRefsFiles: readonly string[];
	/** Absolute. */
	readonly workspace: string;
}

/**
 * The texts with declarations: the input, and the files that another input names.
 *
 * @throws Failure with every file that cannot be read, or may not
 */
export function readSources(
	{ secretRefs, secretRefsFiles: files, workspace }: SourceInputs,
	rules: ManifestRules,
	confinement: Confinement,
): Source[] {
	const refused = files.length > 0 ? manifestsRefused(rules) : undefined;
	if (refused !== undefined) throw failure(refused);
	const problems: Problem[] = [];
	const manifests = files.map((name) => {
		const text = readManifest(
			workspace,
			name,
			rules.trustManifests ? undefined : confinement,
		);
		if (typeof text !== "string")
			problems.push({
				message: text.with(
					(text) => `\`secret-refs-file\`: ${cut(path(name))}: ${text}`,
				),
			});
		return {
			name,
			text: typeof text === "string" ? text : "",
			kind: "manifest",
		} as const;
	});
	if (problems.length > 0) throw new Failure(problems);
	return [
		{ name: "secret-refs", text: secretRefs ?? "", kind: "workflow" },
		...manifests,
	];
}

/** The file is content of the repository, and can be a link to anything. So what was opened is what is judged. */
function readManifest(
	workspace: string,
	name: string,
	confinement: Confinement | undefined,
): string | Message {
	const path = resolvePath(workspace, name);
	let file: number | undefined;
	try {
		const early = confinement?.judgePath(path);
		if (early !== undefined) return say.manifestOutside(early);
		// Without O_NONBLOCK, opening a FIFO would wait for its writer.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(file, { bigint: true });
		if (!stats.isFile()) return say.noFile();
		const reason = confinement?.judgeOpened(path, file);
		if (reason !== undefined) return say.manifestOutside(reason);
		if (stats.size > LARGEST)
			return say.manifestTooLarge(LARGEST / 1024 / 1024);
		const text = decodeUtf8(readFileSync(file));
		return text ?? say.notUtf8();
	} catch (thrown) {
		return explain(systemCode(thrown), name);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** Why what was written for a path cannot be read. */
function explain(code: string | undefined, name: string): Message {
	const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code ?? "");
	if (missing && /^[^\s=]+\s+=|=\s*[a-z]+:|^[a-z][a-z0-9+.-]+:/.test(name))
		return say.declarationAsPath();
	if (missing && /\s/.test(name)) return say.severalPaths();
	switch (code) {
		case "ENOENT":
			return say.noManifest();
		case "ENOTDIR":
			return say.partIsFile();
		case "ENAMETOOLONG":
			return say.pathTooLong();
		case "ELOOP":
			return say.linksInCircle();
		case "EACCES":
		case "EPERM":
			return say.manifestForbidden(code);
		default:
			return say.manifestUnreadable(code === undefined ? "" : ` (${code})`);
	}
}
