import type { Message } from "../../message.ts";
import { malformed } from "../kit/errors.ts";
import { decodePercent, splitAt, splitReference } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";
import { type Parameter, parseParameters } from "./parameters.ts";

/** A secret of the KV engine. */
export interface KvSource {
	readonly kind: "kv";
	/** Undefined: the configured one. */
	readonly mount: string | undefined;
	/** Segments joined by `/`, decoded. */
	readonly path: string;
	/** A version of a KV 2 secret; undefined: the latest. */
	readonly version: number | undefined;
	readonly namespace: string | undefined;
}

/** What one request to Vault's API answers, or the login. Equal sources are asked once. */
export type Source =
	| KvSource
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
type Selection =
	| { readonly kind: "field"; readonly name: string }
	| { readonly kind: "document" }
	| { readonly kind: "fields" };

export interface Reference {
	readonly source: Source;
	readonly selection: Selection;
	/** What stands for each `{{ NAME }}` in it. */
	readonly parts?: Request["parts"];
}

/**
 * Reads the part of a reference behind `vault:` or `vault://`: path, then `?query`, then `#field`. In front of `#`, the
 * last dot of the path splits; a leading slash means a path of the API itself, where only `#` splits. Percent-encoding
 * is decoded once (as in Dagger, where most of this comes from).
 *
 * @throws SecretError `malformed`
 */
export function parseReference(request: Request): Reference {
	const { scheme, rest, want, parts } = request;
	refusePasted(rest);
	if (scheme === "vault+token") {
		if (rest !== "" || want === "fields") throw malformed(say.tokenForm());
		return {
			source: { kind: "token" },
			selection: { kind: "field", name: "token" },
		};
	}
	if (scheme === "vault+write") {
		const written = parseWrite(request);
		return parts === undefined ? written : { ...written, parts };
	}
	return rest.startsWith("/") ? parseApi(request) : parseKv(request);
}

function parseKv(request: Request): Reference {
	const parsed = splitReference(request.rest, [
		"mount",
		"version",
		"namespace",
	]);
	const { mount, version, namespace } = Object.fromEntries(parsed.query);
	if (version !== undefined && !/^[1-9][0-9]{0,8}$/.test(version))
		throw malformed(say.version());
	const [path, field] =
		request.want === "value" && parsed.field === undefined
			? splitAtLastDot(parsed.path)
			: [parsed.path, parsed.field];
	const selection = selectionOf(field, request, say.noField());
	return {
		source: {
			kind: "kv",
			mount: mount === undefined ? undefined : cleanPath(mount),
			path: cleanPath(path),
			version: version === undefined ? undefined : Number(version),
			namespace: namespace === undefined ? undefined : cleanPath(namespace),
		},
		selection,
	};
}

/** Where Vault says what the token is that asks; a namespace, or a mount, may stand before it. */
const OWN_TOKEN = /(?:^|\/)auth\/token\/lookup(?:-self)?$/;

/** Whether a path of the API, without a leading slash, answers with the token that asks, in the field `id`. */
export function tellsOwnToken(path: string): boolean {
	return OWN_TOKEN.test(path);
}

/** The dot belongs to the last segment, and has something behind it. */
function splitAtLastDot(text: string): readonly [string, string | undefined] {
	const dot = text.lastIndexOf(".");
	return dot > text.lastIndexOf("/") && dot < text.length - 1
		? [text.slice(0, dot), text.slice(dot + 1)]
		: [text, undefined];
}

function parseApi(request: Request): Reference {
	const { path, pairs, namespace, field } = splitApi(request.rest);
	const selection = selectionOf(field, request, say.apiNeedsField());
	if (tellsOwnToken(path) && field === "id") throw malformed(say.ownToken());
	const query = pairs.map(cleanPair).join("&");
	return { source: { kind: "api", path, query, namespace }, selection };
}

function parseWrite(request: Request): Reference {
	if (!request.rest.startsWith("/")) throw malformed(say.writeForm());
	const { path, pairs, namespace, field } = splitApi(request.rest);
	const selection = selectionOf(field, request, say.writeNeedsField());
	if (path.includes("{{") || field?.includes("{{"))
		throw malformed(say.placeholderPlace());
	// Their tokens would be nobody's to revoke, or end with the action's own.
	if (/^auth\/(?:token\/create(?:[/-]|$)|(?:.+\/)?login(?:\/|$))/.test(path))
		throw malformed(say.writesToken());
	const body = parseParameters(pairs);
	return { source: { kind: "write", path, body, namespace }, selection };
}

/** A path of the API, and the pairs of its query as written, but for the namespace. */
function splitApi(rest: string) {
	const [front, fragment] = splitAt(rest, "#");
	const [path, query = ""] = splitAt(front, "?");
	const [namespace, ...more] = new URLSearchParams(query).getAll("namespace");
	if (more.length > 0) throw malformed(say.namespaceTwice());
	return {
		path: cleanPath(decodePercent(path)),
		pairs: query
			.split("&")
			.filter((pair) => pair !== "" && !/^namespace(?:=|$)/.test(pair)),
		namespace: namespace === undefined ? undefined : cleanPath(namespace),
		field: fragment === undefined ? undefined : decodePercent(fragment),
	};
}

function selectionOf(
	field: string | undefined,
	{ want, json = false }: Request,
	missing: Message,
): Selection {
	if (field === "") throw malformed(say.noFieldName());
	if (want === "fields") {
		if (field !== undefined) throw malformed(say.fragmentOfWildcard());
		return { kind: "fields" };
	}
	if (field !== undefined) return { kind: "field", name: field };
	if (json) return { kind: "document" };
	throw malformed(missing);
}

/** Vault's own rules: no `.` or `..`, no non-printable characters; empty segments are dropped (as in Dagger). */
function cleanPath(text: string): string {
	const segments = text.split("/").filter((segment) => segment !== "");
	if (segments.some((segment) => segment === "." || segment === ".."))
		throw malformed(say.dots());
	if (/\p{C}/u.test(text)) throw malformed(say.unprintable());
	if (segments.length === 0) throw malformed(say.noPath());
	return segments.join("/");
}

/** A query that passes through: encoded anew, so that nothing in it can end the request line. */
function cleanPair(pair: string): string {
	const [name, value] = splitAt(pair, "=");
	const encoded = (text: string) =>
		encodeURIComponent(decodePercent(text.replaceAll("+", "%20")));
	return value === undefined
		? encoded(name)
		: `${encoded(name)}=${encoded(value)}`;
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
