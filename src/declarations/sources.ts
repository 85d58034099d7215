import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
} from "node:fs";
import { resolve as resolvePath } from "node:path";
import type { Confinement } from "../confinement.ts";
import { Failure, failure, systemCode } from "../errors.ts";
import { cut, path } from "../plain.ts";
import { decodeUtf8 } from "../text.ts";
import type { Source } from "./index.ts";
import { type ManifestRules, manifestsRefused } from "./manifest.ts";

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
): readonly Source[] {
	const refused = files.length > 0 ? manifestsRefused(rules) : undefined;
	if (refused !== undefined) throw failure(refused);
	const problems: { message: string }[] = [];
	const manifests = files.map((name) => {
		const text = readManifest(
			workspace,
			name,
			rules.trustManifests ? undefined : confinement,
		);
		if (text instanceof Error)
			problems.push({
				message: `\`secret-refs-file\`: ${cut(path(name))}: ${text.message}`,
			});
		return {
			name,
			text: text instanceof Error ? "" : text,
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
): string | Error {
	const path = resolvePath(workspace, name);
	let file: number | undefined;
	try {
		const early = confinement?.judgePath(path);
		if (early !== undefined) return outOfBounds(early);
		// Without O_NONBLOCK, opening a FIFO would wait for its writer.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = fstatSync(file, { bigint: true });
		if (!stats.isFile()) return new Error("it is not a file.");
		const reason = confinement?.judgeOpened(path, file);
		if (reason !== undefined) return outOfBounds(reason);
		if (stats.size > LARGEST)
			return new Error(`the file is larger than ${LARGEST / 1024 / 1024} MiB.`);
		const text = decodeUtf8(readFileSync(file));
		return text ?? new Error("the file is not UTF-8 text.");
	} catch (thrown) {
		return new Error(explain(systemCode(thrown), name));
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

/** Why what was written for a path cannot be read. */
function explain(code: string | undefined, name: string): string {
	const missing = ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(code ?? "");
	if (missing && /^[^\s=]+\s+=|=\s*[a-z]+:|^[a-z][a-z0-9+.-]+:/.test(name))
		return "this looks like a declaration, not a path. Declarations stand in `secret-refs`.";
	if (missing && /\s/.test(name))
		return "there is no such file in the workspace. Several paths stand in lines of their own: write `secret-refs-file: |` and one path a line.";
	switch (code) {
		case "ENOENT":
			return "there is no such file in the workspace. Is the repository checked out (actions/checkout) before this step?";
		case "ENOTDIR":
			return "a part of the path is a file, not a folder.";
		case "ENAMETOOLONG":
			return "no path is so long. The input takes paths of files; declarations stand in `secret-refs`.";
		case "ELOOP":
			return "links lead in a circle.";
		case "EACCES":
		case "EPERM":
			return `the user of this process may not read it (${code}). Give that user the right to.`;
		default:
			return `the file cannot be read${code === undefined ? "" : ` (${code})`}.`;
	}
}

function outOfBounds(reason: string): Error {
	return new Error(
		`${reason}. Without \`trust-secret-refs-file: true\` only a file of the checkout is read, not what a link in it leads to elsewhere.`,
	);
}
