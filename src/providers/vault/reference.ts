import type { Message } from "../../message.ts";
import { malformed } from "../kit/errors.ts";
import { splitAt } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";

/** What one GET of Vault's API answers. Equal sources are read once. */
export type Source =
	| {
			readonly kind: "kv";
			/** Undefined: the configured one. */
			readonly mount: string | undefined;
			/** Segments joined by `/`, decoded. */
			readonly path: string;
			/** A version of a KV 2 secret; undefined: the latest. */
			readonly version: number | undefined;
			readonly namespace: string | undefined;
	  }
	| {
			readonly kind: "api";
			/** The path behind `/v1/`, decoded. */
			readonly path: string;
			/** As written, without `?`; `namespace` is taken out. */
			readonly query: string;
			readonly namespace: string | undefined;
	  };

/** What of the source is wanted: one field, the whole as JSON, or every field. */
export type Selection =
	| { readonly kind: "field"; readonly name: string }
	| { readonly kind: "document" }
	| { readonly kind: "fields" };

export interface Reference {
	readonly source: Source;
	readonly selection: Selection;
}

/** The keys of a KV reference's query. The last two are Dagger's hints for its cache, which we do not have. */
const KEYS = ["mount", "version", "namespace", "ttl", "cacheKey"];

/**
 * Reads the part of a reference behind `vault:` or `vault://`: path, then `?query`, then `#field`. In front of `#`, the
 * last dot of the path splits; a leading slash means a path of the API itself, where only `#` splits. Percent-encoding
 * is decoded once (as in Dagger, where most of this comes from).
 *
 * @throws SecretError `malformed`
 */
export function parseReference({
	rest,
	want,
	json = false,
}: Request): Reference {
	refusePasted(rest);
	const [front, fragment] = splitAt(rest, "#");
	const [rawPath, rawQuery] = splitAt(front, "?");
	const path = decodePercent(rawPath);
	const field =
		fragment === undefined ? undefined : printable(decodePercent(fragment));
	if (field === "") throw malformed(say.noFieldName());
	if (want === "fields" && field !== undefined)
		throw malformed(say.fragmentOfWildcard());
	return rawPath.startsWith("/")
		? parseApi(path, rawQuery, { field, want, json })
		: parseKv(path, rawQuery, { field, want, json });
}

/** What of a source is asked for, as far as the path does not say it. */
interface SelectionRequest {
	readonly field: string | undefined;
	readonly want: Request["want"];
	readonly json: boolean;
}

function parseKv(
	text: string,
	query: string | undefined,
	request: SelectionRequest,
): Reference {
	const { mount, version, namespace } = kvQuery(query);
	const [path, field] =
		request.want === "value" && request.field === undefined
			? splitAtLastDot(text)
			: [text, request.field];
	const selection = selectionOf({ ...request, field }, say.noField());
	return {
		source: {
			kind: "kv",
			mount: mount === undefined ? undefined : cleanPath(mount),
			path: cleanPath(path),
			version,
			namespace,
		},
		selection,
	};
}

/** The dot belongs to the last segment, and has something behind it. */
function splitAtLastDot(text: string): readonly [string, string | undefined] {
	const dot = text.lastIndexOf(".");
	return dot > text.lastIndexOf("/") && dot < text.length - 1
		? [text.slice(0, dot), printable(text.slice(dot + 1))]
		: [text, undefined];
}

function parseApi(
	path: string,
	query: string | undefined,
	request: SelectionRequest,
): Reference {
	const selection = selectionOf(request, say.apiNeedsField());
	const kept = (query ?? "")
		.split("&")
		.filter((pair) => pair !== "" && !/^namespace(?:=|$)/.test(pair));
	return {
		source: {
			kind: "api",
			path: cleanPath(path),
			query: kept.map(cleanPair).join("&"),
			namespace: namespaceOf(new URLSearchParams(query)),
		},
		selection,
	};
}

function selectionOf(
	{ field, want, json }: SelectionRequest,
	missing: Message,
): Selection {
	if (want === "fields") return { kind: "fields" };
	if (field !== undefined) return { kind: "field", name: field };
	if (json) return { kind: "document" };
	throw malformed(missing);
}

function kvQuery(query: string | undefined) {
	const parameters = new URLSearchParams(query);
	const names = [...parameters.keys()];
	if (names.some((name) => !KEYS.includes(name)))
		throw malformed(say.queryKeys(KEYS.map((key) => `\`${key}\``).join(", ")));
	if (new Set(names).size < names.length) throw malformed(say.keyTwice());
	const version = parameters.get("version");
	if (version !== null && !/^[1-9][0-9]{0,8}$/.test(version))
		throw malformed(say.version());
	const mount = parameters.get("mount");
	if (mount !== null && mount.replaceAll("/", "") === "")
		throw malformed(say.emptyMount());
	return {
		mount: mount === null ? undefined : printable(mount),
		version: version === null ? undefined : Number(version),
		namespace: namespaceOf(parameters),
	};
}

function namespaceOf(query: URLSearchParams): string | undefined {
	const [namespace, ...more] = query.getAll("namespace");
	if (namespace === undefined) return undefined;
	if (more.length > 0) throw malformed(say.namespaceTwice());
	const path = cleanPath(namespace);
	if (path === "") throw malformed(say.emptyNamespace());
	return path;
}

/** Vault's own rules: no `.` or `..`, no non-printable characters; empty segments are dropped (as in Dagger). */
function cleanPath(text: string): string {
	const segments = printable(text)
		.split("/")
		.filter((segment) => segment !== "");
	if (segments.some((segment) => segment === "." || segment === ".."))
		throw malformed(say.dots());
	if (segments.length === 0) throw malformed(say.noPath());
	return segments.join("/");
}

/** A query that passes through: encoded anew, so that nothing in it can end the request line. */
function cleanPair(pair: string): string {
	const [name, value] = splitAt(pair, "=");
	const encoded = (text: string) =>
		encodeURIComponent(printable(decodePercent(text.replaceAll("+", "%20"))));
	return value === undefined
		? encoded(name)
		: `${encoded(name)}=${encoded(value)}`;
}

function printable(text: string): string {
	if (/\p{C}/u.test(text)) throw malformed(say.unprintable());
	return text;
}

function decodePercent(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		throw malformed(say.percent());
	}
}

/** Credentials have no place in a reference, which every log may show. */
function refusePasted(rest: string): void {
	const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
	const colon = authority.indexOf(":");
	const credentials = colon >= 0 && authority.includes("@", colon);
	if (credentials || /^\w+:\/\//.test(rest))
		throw malformed(say.pastedAddress());
	if (holdsToken(rest)) throw malformed(say.pastedToken());
}

/** Vault's tokens begin with `hvs.`, `hvb.`, `hvr.` and, before 1.10, `s.`, `b.`, `r.`. */
function holdsToken(text: string): boolean {
	return /(?:^|[/.=@:])(?:hv[sbr]\.[\w-]{20,}|[sbr]\.[A-Za-z0-9]{24}(?![A-Za-z0-9]))/.test(
		text,
	);
}
