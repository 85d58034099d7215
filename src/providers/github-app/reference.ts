import { malformed } from "../kit/errors.ts";
import { splitReference } from "../kit/reference.ts";
import { say } from "./messages.ts";

/** What a token may do, by GitHub's names: `contents` to `read`, `write` or `admin`. */
export type Permissions = Readonly<Record<string, string>>;

/** A token as a reference asks for it. */
export interface Wanted {
	/** Undefined: the owner of the repository that the job is of. */
	readonly owner: string | undefined;
	/** Names without their owner; undefined: all that the installation has, or, without an owner, the job's own. */
	readonly repositories: readonly string[] | undefined;
	/** Undefined: all that the installation has. */
	readonly permissions: Permissions | undefined;
}

/** An organisation or a person; those of managed users have a `_` in them. */
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
/** How GitHub's own tokens begin, and every JSON Web Token. */
const TOKEN = /^(?:gh[a-z]_|github_pat_|eyJ)/;
const REPOSITORY = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
/** The most that GitHub puts into one token. */
const MOST_REPOSITORIES = 500;

/** What a permission allows, each with all before it. */
export const LEVELS: readonly string[] = ["read", "write", "admin"];

/**
 * Reads the part of a reference behind `github-app:` or `github-app://`: nothing, `OWNER` or `OWNER/REPO,REPO`, then
 * `?permissions=contents:read,issues:write`.
 *
 * @throws SecretError `malformed`
 */
export function parseReference(rest: string): Wanted {
	const { path, query, field } = splitReference(rest, ["permissions"]);
	if (field !== undefined) throw malformed(say.noField());
	const permissions = query.get("permissions");
	return {
		...targetOf(path),
		permissions:
			permissions === undefined ? undefined : permissionsOf(permissions),
	};
}

function targetOf(path: string): Pick<Wanted, "owner" | "repositories"> {
	if (path === "") return { owner: undefined, repositories: undefined };
	const [owner = "", names, ...more] = path.split("/");
	if (TOKEN.test(owner)) throw malformed(say.pastedToken());
	if (!OWNER.test(owner) || more.length > 0) throw malformed(say.form());
	if (names === undefined) return { owner, repositories: undefined };
	const repositories = names.split(",").map((name) => name.trim());
	if (!repositories.every((name) => REPOSITORY.test(name)))
		throw malformed(say.form());
	if (new Set(repositories).size < repositories.length)
		throw malformed(say.repositoryTwice());
	if (repositories.length > MOST_REPOSITORIES)
		throw malformed(say.manyRepositories(MOST_REPOSITORIES));
	return { owner, repositories };
}

function permissionsOf(text: string): Permissions {
	const pairs = text.split(",").map((pair): [string, string] => {
		const [, name = "", level = ""] =
			/^\s*([a-z][a-z_-]*)\s*:\s*([a-z]+)\s*$/.exec(pair) ?? [];
		if (!LEVELS.includes(level)) throw malformed(say.permissionForm());
		return [name.replaceAll("-", "_"), level];
	});
	if (new Set(pairs.map(([name]) => name)).size < pairs.length)
		throw malformed(say.permissionTwice());
	return Object.fromEntries(pairs);
}

/** `contents:read, issues:write`, as a reference would say it. */
export function describePermissions(permissions: Permissions): string {
	const named = Object.entries(permissions).map(
		([name, level]) => `${name}:${level}`,
	);
	return named.length === 0 ? "none" : named.toSorted().join(", ");
}
