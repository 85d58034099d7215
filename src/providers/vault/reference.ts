import type { Message } from "../../message.ts";
import { malformed } from "../kit/errors.ts";
import { splitAt } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";
import { type Parameter, parseParameters } from "./parameters.ts";

/** What one request to Vault's API answers, or the login. Equal sources are asked once. */
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
	  }
	| {
			readonly kind: "write";
			/** The path behind `/v1/`, decoded. */
			readonly path: string;
			readonly body: readonly Parameter[];
			readonly namespace: string | undefined;
	  }
	/** The token that the action logs in with. */
	| { readonly kind: "token" };

/** What of the source is wanted: one field, the whole as JSON, or every field. */
export type Selection =
	| { readonly kind: "field"; readonly name: string }
	| { readonly kind: "document" }
	| { readonly kind: "fields" };

export interface Reference {
	readonly source: Source;
	readonly selection: Selection;
	/** What stands for each `{{ NAME }}` in it. */
	readonly parts?: Request["parts"];
}

/** The field of the token's source. */
const TOKEN_FIELD = "token";

/** The keys of a KV reference's query. The last two are Dagger's hints for its cache, which we do not have. */
const KEYS = ["mount", "version", "namespace", "ttl", "cacheKey"];

/**
 * Reads the part of a reference behind `vault:` or `vault://`: path, then `?query`, then `#field`. In front of `#`, the
 * last dot of the path splits; a leading slash means a path of the API itself, where only `#` splits. Percent-encoding
 * is decoded once (as in Dagger, where most of this comes from).
 *
 * @throws SecretError `malformed`
 */
export function parseReference(request: Request): Reference {
	const { scheme, rest, want, json = false, parts } = request;
	refusePasted(rest);
	if (scheme === "vault+token") return parseToken(rest, want);
	const [front, fragment] = splitAt(rest, "#");
	const [rawPath, rawQuery] = splitAt(front, "?");
	const path = decodePercent(rawPath);
	const field =
		fragment === undefined ? undefined : printable(decodePercent(fragment));
	if (field === "") throw malformed(say.noFieldName());
	if (want === "fields" && field !== undefined)
		throw malformed(say.fragmentOfWildcard());
	if (scheme === "vault+write") {
		if (!rawPath.startsWith("/")) throw malformed(say.writeForm());
		const written = parseWrite(path, rawQuery, { field, want, json });
		return parts === undefined ? written : { ...written, parts };
	}
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
	const source = {
		kind: "api",
		path: cleanPath(path),
		query: pairsOf(query).map(cleanPair).join("&"),
		namespace: namespaceOf(new URLSearchParams(query)),
	} as const;
	if (source.path === "auth/token/lookup-self" && request.field === "id")
		throw malformed(say.ownToken());
	return { source, selection };
}

function parseWrite(
	text: string,
	query: string | undefined,
	request: SelectionRequest,
): Reference {
	const selection = selectionOf(request, say.writeNeedsField());
	const path = cleanPath(text);
	if (path.includes("{{") || request.field?.includes("{{"))
		throw malformed(say.placeholderPlace());
	// Their tokens would be nobody's to revoke, or end with the action's own.
	if (/^auth\/(?:token\/create(?:[/-]|$)|(?:.+\/)?login(?:\/|$))/.test(path))
		throw malformed(say.writesToken());
	return {
		source: {
			kind: "write",
			path,
			body: parseParameters(pairsOf(query)),
			namespace: namespaceOf(new URLSearchParams(query)),
		},
		selection,
	};
}

function parseToken(rest: string, want: Request["want"]): Reference {
	if (rest !== "" || want === "fields") throw malformed(say.tokenForm());
	return {
		source: { kind: "token" },
		selection: { kind: "field", name: TOKEN_FIELD },
	};
}

/** The pairs of a query as written, without that of the namespace. */
function pairsOf(query = ""): readonly string[] {
	return query
		.split("&")
		.filter((pair) => pair !== "" && !/^namespace(?:=|$)/.test(pair));
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
