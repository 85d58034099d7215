import { resolve } from "node:path";
import { parseJson } from "../../json.ts";
import { type Piece, splitAtPlaceholders } from "../../placeholder.ts";
import { decodeUtf8 } from "../../text.ts";
import { malformed } from "../kit/errors.ts";
import { contentOf } from "../kit/files.ts";
import { decodePercent, splitAt } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";

/** One member of what is written to a path. */
export interface Parameter {
	readonly name: string;
	/** A string; JSON of any kind; or the content of a file, as Vault's own client has it. */
	readonly kind: "text" | "json" | "file";
	/** Decoded, with the names of declarations whose values stand in it. */
	readonly pieces: readonly Piece[];
}

/** In bytes. Vault takes 32 MiB at most, in all. */
const LARGEST_FILE = 1024 * 1024;

/**
 * The body that a query says: `name=text`, `name:=JSON`, `name=@PATH`, with `{{ NAME }}` in texts. Percent escapes are
 * decoded once, and a `+` is one.
 *
 * @param pairs - as written, without the `&` between them
 * @throws SecretError `malformed`
 */
export function parseParameters(pairs: readonly string[]): Parameter[] {
	const parameters = pairs.map(parameterOf);
	const names = parameters.map(({ name }) => name);
	if (new Set(names).size < names.length) throw malformed(say.keyTwice());
	return parameters.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function parameterOf(pair: string): Parameter {
	const [left, value] = splitAt(pair, "=");
	const json = left.endsWith(":");
	const name = decodePercent(json ? left.slice(0, -1) : left);
	if (name === "" || value === undefined || name.includes("{{"))
		throw malformed(say.parameterForm());
	const file = !json && value.startsWith("@");
	const pieces = splitAtPlaceholders(file ? value.slice(1) : value).map(
		(piece) => (typeof piece === "string" ? literal(piece) : piece),
	);
	const kind = json ? "json" : file ? "file" : "text";
	const alone = typeof pieces[0] === "string" ? pieces[0] : undefined;
	if (file && (pieces.length !== 1 || !alone || alone.includes("\0")))
		throw malformed(say.parameterFile());
	// A value inside JSON could change what stands around it.
	if (json && pieces.length !== 1) throw malformed(say.parameterPart(name));
	if (json && alone !== undefined) jsonIn(alone, name);
	return { name, kind, pieces };
}

function literal(text: string): string {
	if (text.includes("{{")) throw malformed(say.placeholderForm());
	try {
		return decodeURIComponent(text);
	} catch {
		throw malformed(say.parameterForm());
	}
}

/** What a body is made with. */
export interface Making {
	readonly parts: Request["parts"] | undefined;
	/** Where the paths of files start. */
	readonly workingDirectory: string;
}

/**
 * The body itself.
 *
 * @throws SecretError `malformed` when a file or a value is not what it has to be; shows nothing of either
 */
export function bodyOf(
	parameters: readonly Parameter[],
	{ parts, workingDirectory }: Making,
): Readonly<Record<string, unknown>> {
	const members = parameters.map(({ name, kind, pieces }) => {
		const text = textOf(pieces, name, parts);
		if (kind === "json") return [name, jsonIn(text, name)];
		if (kind === "text") return [name, text];
		return [name, textIn(resolve(workingDirectory, text), name)];
	});
	return Object.fromEntries(members);
}

function textOf(
	pieces: readonly Piece[],
	name: string,
	parts: Making["parts"],
): string {
	return pieces
		.map((piece) => {
			if (typeof piece === "string") return piece;
			const text = decodeUtf8(parts?.get(piece.name) ?? Buffer.of(0xff));
			if (text === undefined) throw malformed(say.parameterNotText(name));
			return text;
		})
		.join("");
}

function jsonIn(text: string, name: string): unknown {
	const value = parseJson(Buffer.from(text));
	if (value === undefined) throw malformed(say.parameterJson(name));
	return value;
}

function textIn(path: string, name: string): string {
	try {
		const content = contentOf(path, LARGEST_FILE);
		const text = content && decodeUtf8(content);
		if (text !== undefined) return text;
	} catch {
		// Said below.
	}
	throw malformed(say.parameterContent(name));
}
