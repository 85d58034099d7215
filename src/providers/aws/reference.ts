import { malformed } from "../kit/errors.ts";
import { type ReferenceParts, splitReference } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { parseArn } from "./arn.ts";
import { say } from "./messages.ts";
import { checkRegion } from "./region.ts";

/** What is read once, however many fields are taken from it. */
export type Source =
	| {
			readonly kind: "secret";
			/** Its name or ARN. */
			readonly id: string;
			/** Id of a version; undefined: what the stage names. */
			readonly version: string | undefined;
			/** Undefined: `AWSCURRENT`. */
			readonly stage: string | undefined;
	  }
	| {
			readonly kind: "parameter";
			/**
			 * The names under which it may be found, or its ARN, each with the version or label behind a colon. More than one for
			 * a name without a path, which may have been made with a slash in front or without.
			 */
			readonly names: readonly string[];
	  }
	/** Every secret or parameter below a path, which has a slash at its end. */
	| { readonly kind: "secrets"; readonly folder: string }
	| { readonly kind: "parameters"; readonly folder: string };

export interface Reference {
	readonly source: Source;
	/** Undefined: the region of the settings. */
	readonly region: string | undefined;
	/** A member of the JSON object that the value is; undefined: all of the value. */
	readonly field: string | undefined;
}

/** The service that has it. */
export function serviceOf({ kind }: Source): "secretsmanager" | "ssm" {
	return kind === "secret" || kind === "secrets" ? "secretsmanager" : "ssm";
}

/**
 * Reads the part of a reference behind `aws+sm:` or `aws+ps:`, with `//` or without.
 *
 * @throws SecretError `malformed`
 */
export function parseReference({ scheme, rest, want }: Request): Reference {
	const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
	const colon = authority.startsWith("arn:") ? -1 : authority.indexOf(":");
	if (/^\w+:\/\//.test(rest) || (colon >= 0 && authority.includes("@", colon)))
		throw malformed(say.pasted());
	return scheme === "aws+ps"
		? parseParameter(rest, want)
		: parseSecret(rest, want);
}

/** What may be asked of a source, as far as its name does not say it. */
interface Wanted {
	readonly scheme: "aws+sm" | "aws+ps";
	readonly want: Request["want"];
}

function parseSecret(rest: string, want: Request["want"]): Reference {
	const parts = splitReference(rest, ["field", "version", "stage", "region"]);
	const { query } = parts;
	const [version, stage] = [query.get("version"), query.get("stage")];
	if (version !== undefined && stage !== undefined)
		throw malformed(say.versionAndStage());
	if (version !== undefined && !/^[A-Za-z0-9-]{32,64}$/.test(version))
		throw malformed(say.versionId());
	if (stage !== undefined && stage.length > 256)
		throw malformed(say.stageLength());
	const { name, arn } = nameOf(parts.path, SECRET);
	const shared = {
		region: regionOf(arn?.region, query),
		field: fieldOf(parts),
	};
	if (isFolder(name, parts, { scheme: "aws+sm", want }))
		return { ...shared, source: { kind: "secrets", folder: name } };
	return {
		...shared,
		source: { kind: "secret", id: arn?.text ?? name, version, stage },
	};
}

function parseParameter(rest: string, want: Request["want"]): Reference {
	const parts = splitReference(rest, ["field", "version", "label", "region"]);
	const { query } = parts;
	const { name: whole, arn } = nameOf(parts.path, PARAMETER);
	const [, bare = "", behind] = /^([^:]*)(?::(.*))?$/s.exec(whole) ?? [];
	const selectors = [behind, query.get("version"), query.get("label")].filter(
		(selector) => selector !== undefined,
	);
	if (selectors.length > 1) throw malformed(say.selectors());
	const version = query.get("version");
	if (version !== undefined && !/^[1-9][0-9]{0,8}$/.test(version))
		throw malformed(say.versionNumber());
	const [selector] = selectors;
	if (
		selector !== undefined &&
		!/^(?:[1-9][0-9]{0,8}|(?![0-9]|aws|ssm)[A-Za-z0-9_.-]{1,100})$/i.test(
			selector,
		)
	)
		throw malformed(say.selector());
	const path = bare.replace(/^\/+/, "/");
	if (path.includes("//")) throw malformed(say.emptyPart());
	const shared = {
		region: regionOf(arn?.region, query),
		field: fieldOf(parts),
	};
	if (
		isFolder(path, parts, { scheme: "aws+ps", want }) &&
		selector === undefined
	)
		return { ...shared, source: { kind: "parameters", folder: slashed(path) } };
	const suffix = selector === undefined ? "" : `:${selector}`;
	const names =
		arn !== undefined
			? [arn.text.slice(0, arn.text.length - whole.length) + bare]
			: path.slice(1).includes("/")
				? [slashed(path)]
				: [slashed(path), path.replace(/^\//, "")];
	return {
		...shared,
		source: { kind: "parameter", names: names.map((name) => name + suffix) },
	};
}

/** What names of one scheme look like. */
interface NameTerms {
	readonly service: string;
	readonly type: string;
	readonly example: string;
	readonly pattern: RegExp;
	readonly allowed: string;
}

const SECRET: NameTerms = {
	service: "secretsmanager",
	type: "secret:",
	example: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:NAME-AbCdEf",
	pattern: /^[A-Za-z0-9/_+=.@-]{1,512}$/,
	allowed: "1 to 512 letters (A to Z), digits and `/_+=.@-`",
};

const PARAMETER: NameTerms = {
	service: "ssm",
	type: "parameter/",
	example: "arn:aws:ssm:eu-west-1:123456789012:parameter/NAME",
	pattern: /^[A-Za-z0-9/_.-]{1,1011}(?::[^:]*)?$/,
	allowed: "1 to 1,011 letters (A to Z), digits and `/_.-`",
};

function nameOf(
	path: string,
	terms: NameTerms,
): {
	readonly name: string;
	readonly arn?: { readonly text: string; readonly region: string };
} {
	if (path.replaceAll("/", "") === "") throw malformed(say.nothingNamed());
	const isArn = /^\/?arn:/.test(path);
	const text = isArn ? path.replace(/^\//, "") : path;
	const { name, region } = isArn
		? parseArn(text, terms)
		: { name: text, region: undefined };
	if (isArn && terms === SECRET && name.includes(":"))
		throw malformed(say.behindArn());
	if (!terms.pattern.test(name))
		throw malformed(say.nameCharacters(terms.allowed));
	return region === undefined ? { name } : { name, arn: { text, region } };
}

function regionOf(
	ofArn: string | undefined,
	query: ReferenceParts["query"],
): string | undefined {
	const given = query.get("region");
	if (given === undefined) return ofArn;
	checkRegion(given, "what stands behind `?region=`");
	if (ofArn !== undefined && ofArn !== given) throw malformed(say.twoRegions());
	return given;
}

function fieldOf({ query, field }: ReferenceParts): string | undefined {
	const other = query.get("field");
	if (field !== undefined && other !== undefined)
		throw malformed(say.fieldTwice());
	return field ?? other;
}

/**
 * Whether every secret or parameter below a path is meant.
 *
 * @throws SecretError `malformed` for a folder of which one value is wanted, or a part
 */
function isFolder(
	name: string,
	{ query, field, path }: ReferenceParts,
	{ scheme, want }: Wanted,
): boolean {
	if (!name.endsWith("/")) return false;
	if (want !== "fields") throw malformed(say.folderNeedsWildcard(scheme));
	if (/^\/?arn:/.test(path)) throw malformed(say.folderByArn(scheme));
	const keys = [...query.keys()].filter((key) => key !== "region");
	if (field !== undefined || keys.length > 0)
		throw malformed(say.folderAlone());
	return true;
}

/** With one slash in front. */
function slashed(path: string): string {
	return path.startsWith("/") ? path : `/${path}`;
}
