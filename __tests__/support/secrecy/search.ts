// Looks through files as root: `node search.ts`, with a Question as JSON on standard input; prints an Answer. What it
// looks for is in no argument and no file, or it would find itself.
import {
	closeSync,
	type Dirent,
	lstatSync,
	openSync,
	readdirSync,
	readlinkSync,
	readSync,
} from "node:fs";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { formsIn, longest, type Needle } from "./needles.ts";

export interface Question {
	readonly needles: readonly { readonly form: string; readonly hex: string }[];
	readonly places: readonly Place[];
}

/** Files to look through. */
export interface Place {
	readonly name: string;
	readonly roots: readonly string[];
	/** Directories that are a place of their own, or none of this test's business. */
	readonly without?: readonly string[];
	/** Milliseconds since the epoch: files that have not changed since are not read. Not given: every file is. */
	readonly since?: number;
}

export type Answer = Readonly<
	Record<
		string,
		{
			readonly files: number;
			readonly bytes: number;
			readonly hits: readonly string[];
		}
	>
>;

const PIECE = 16 * 1024 * 1024;

/** What is wrong with a path that went away meanwhile, and with a file that names a namespace, which has no content. */
const GONE = new Set(["ENOENT", "ESTALE", "ENXIO", "ENOTDIR", "EINVAL"]);

function unlessGone<T>(action: () => T): T | undefined {
	try {
		return action();
	} catch (thrown) {
		if (GONE.has((thrown as NodeJS.ErrnoException).code ?? ""))
			return undefined;
		throw thrown;
	}
}

function search(
	{ roots, without = [], since = 0 }: Place,
	needles: readonly Needle[],
) {
	const piece = Buffer.alloc(PIECE);
	const overlap = longest(needles) - 1;
	const result = { files: 0, bytes: 0, hits: [] as string[] };
	const note = (path: string, forms: Iterable<string>) => {
		for (const form of forms) result.hits.push(`${form} in ${path}`);
	};
	const file = (path: string) => {
		const descriptor = openSync(path, "r");
		try {
			const found = new Set<string>();
			for (let kept = 0; ; ) {
				const read = readSync(descriptor, piece, kept, PIECE - kept, null);
				if (read === 0) break;
				result.bytes += read;
				const filled = kept + read;
				for (const form of formsIn(piece.subarray(0, filled), needles))
					found.add(form);
				kept = Math.min(overlap, filled);
				piece.copyWithin(0, filled - kept, filled);
			}
			note(path, found);
		} finally {
			closeSync(descriptor);
		}
	};
	const visit = (path: string, entry: Dirent | undefined) => {
		if (without.includes(path)) return;
		if (entry !== undefined) {
			result.files++;
			note(`the name ${path}`, formsIn(Buffer.from(entry.name), needles));
		}
		const status = lstatSync(path);
		if (status.isDirectory()) {
			for (const inner of readdirSync(path, { withFileTypes: true }))
				unlessGone(() => visit(join(path, inner.name), inner));
		} else if (status.isSymbolicLink())
			note(
				`the link ${path}`,
				formsIn(Buffer.from(readlinkSync(path)), needles),
			);
		else if (status.isFile() && status.ctimeMs >= since) file(path);
	};
	for (const root of roots) unlessGone(() => visit(root, undefined));
	return result;
}

const question = (await json(process.stdin)) as Question;
const needles = question.needles.map(({ form, hex }) => ({
	form,
	bytes: Buffer.from(hex, "hex"),
}));
const answer: Answer = Object.fromEntries(
	question.places.map((place) => [place.name, search(place, needles)]),
);
console.log(JSON.stringify(answer));
