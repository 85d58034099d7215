import { malformed } from "../kit/errors.ts";
import { splitReference } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { say } from "./messages.ts";

/** What is read once, however many fields are taken from it: a secret, or without a name every secret of its project. */
export interface Source {
	/** Undefined: that of the settings. */
	readonly project: string | undefined;
	/** Undefined: replicated by Google, in no place of its own. */
	readonly location: string | undefined;
	readonly secret: string | undefined;
	/** A number, an alias, or `latest`. */
	readonly version: string;
}

export interface Reference {
	readonly source: Source;
	/** A member of the JSON object that the value is; undefined: all of the value. */
	readonly field: string | undefined;
}

/**
 * Reads the part of a reference behind `gcp:`, with `//` or without.
 *
 * @throws SecretError `malformed`
 */
export function parseReference({
	rest,
	want,
}: Pick<Request, "rest" | "want">): Reference {
	if (/^\w+:\/\//.test(rest) || /^[^/?#]*@/.test(rest))
		throw malformed(say.pasted());
	const { path, query, field } = splitReference(rest, ["version"]);
	if (path === "") throw malformed(say.nothingNamed());
	const named = namedBy(path);
	const given = query.get("version");
	if (named.version !== undefined && given !== undefined)
		throw malformed(say.versionTwice());
	const version = named.version ?? given;
	if (named.secret === undefined) {
		if (want !== "fields") throw malformed(say.projectNeedsWildcard());
		if (version !== undefined || field !== undefined)
			throw malformed(say.projectAlone());
	}
	return {
		field,
		source: checked({ ...named, version: version ?? "latest" }),
	};
}

type Named = Omit<Source, "version"> & { readonly version?: string };

/** The forms of Google's own tools, and those of its action and of Dagger. */
function namedBy(path: string): Named {
	const all = path.endsWith("/");
	const parts = (all ? path.slice(0, -1) : path).split("/");
	if (parts.includes("")) throw malformed(say.emptyPart());
	const [first = "", second, third] = parts;
	if (first === "projects") return longForm(parts, all);
	const nowhere = { location: undefined };
	if (all) {
		if (parts.length > 1) throw malformed(say.slashAtEnd());
		return { ...nowhere, project: first, secret: undefined };
	}
	if (parts.length > 3) throw malformed(say.fourParts());
	if (second === "versions") {
		if (third === undefined) throw malformed(say.noVersion());
		return {
			...nowhere,
			project: undefined,
			secret: first,
			version: third,
		};
	}
	if (second === undefined)
		return { ...nowhere, project: undefined, secret: first };
	return {
		...nowhere,
		project: first,
		secret: second,
		...(third === undefined ? {} : { version: third }),
	};
}

/** `projects/P/locations/L/secrets/S/versions/V`; without secret, every one of them. */
function longForm(parts: readonly string[], all: boolean): Named {
	const [, project, location, secret, version] =
		/^projects\/([^/]+)(?:\/locations\/([^/]+))?(?:\/secrets\/([^/]+)(?:\/versions\/([^/]+))?)?$/.exec(
			parts.join("/"),
		) ?? [];
	if (project === undefined) throw malformed(say.longForm());
	if (all && secret !== undefined) throw malformed(say.slashAtEnd());
	if (!all && secret === undefined) throw malformed(say.longForm());
	return {
		project,
		location,
		secret,
		...(version === undefined ? {} : { version }),
	};
}

/** The location goes into the name of a host, the others into a path. */
function checked(source: Source): Source {
	const { project, location, secret, version } = source;
	if (project !== undefined)
		checkProject(project, "what stands in the place of the project");
	if (location !== undefined && !/^[a-z][a-z0-9-]{0,62}$/.test(location))
		throw malformed(say.location());
	if (secret !== undefined && !isSecretName(secret))
		throw malformed(say.secretName());
	if (!/^(?:[1-9]\d{0,18}|(?!\d+$)[A-Za-z0-9_-]{1,63})$/.test(version))
		throw malformed(say.version());
	return source;
}

export function isSecretName(text: string): boolean {
	return /^[A-Za-z0-9_-]{1,255}$/.test(text);
}

/**
 * An id or number of a project, that of a domain (`example.com:id`) as well.
 *
 * @param where - what gave it, for the message: "`gcp-project-id`"
 * @throws SecretError `malformed`
 */
export function checkProject(text: string, where: string): string {
	if (!/^(?:[a-z0-9.-]{1,253}:)?[a-z0-9-]{1,63}$/.test(text))
		throw malformed(say.project(where));
	return text;
}
