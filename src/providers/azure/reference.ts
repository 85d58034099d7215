import { isPlainAlone } from "../../plain.ts";
import { malformed } from "../kit/errors.ts";
import { splitReference } from "../kit/reference.ts";
import type { Request } from "../provider.ts";
import { CLOUDS, type Cloud } from "./cloud.ts";
import { say } from "./messages.ts";

/** What is read once, however many fields are taken from it. */
export type Source =
	| {
			readonly kind: "secret";
			readonly name: string;
			/** Undefined: the current one. */
			readonly version: string | undefined;
	  }
	/** Every secret of the vault. */
	| { readonly kind: "secrets" };

export interface Reference {
	/** In lower case, without its domain. */
	readonly vault: string;
	/** The cloud that the vault's domain is of; undefined when it is named without: that of the settings. */
	readonly cloud: Cloud | undefined;
	readonly source: Source;
	/** A member of the JSON object that the value is; undefined: all of the value. */
	readonly field: string | undefined;
}

/**
 * Reads the part of a reference behind `azure+kv:`, with `//` or without: a vault, a name, perhaps a version.
 *
 * @throws SecretError `malformed`
 */
export function parseReference({ rest, want }: Request): Reference {
	const bare = rest.replace(/^\/\//, "");
	if (/^https?:/i.test(bare)) throw malformed(say.identifier());
	if (/^[^/?#]*[@:]/.test(bare)) throw malformed(say.pasted());
	const { path, query, field } = splitReference(bare, ["version"]);
	const [host = "", name, behind, ...more] = path.split("/");
	const vault = vaultIn(host);
	const version = query.get("version");
	if (name === undefined) throw malformed(say.noName());
	if (name === "" && behind === undefined) {
		if (want !== "fields") throw malformed(say.listNeedsWildcard());
		if (field !== undefined || version !== undefined)
			throw malformed(say.listAlone());
		return { ...vault, source: { kind: "secrets" }, field };
	}
	if (/^(?:secrets|keys|certificates)$/i.test(name) && isNoVersion(behind))
		throw malformed(say.collection());
	if (behind === "" || more.length > 0) throw malformed(say.parts());
	checkName(name);
	if (behind !== undefined && version !== undefined)
		throw malformed(say.versionTwice());
	return {
		...vault,
		source: { kind: "secret", name, version: versionIn(behind ?? version) },
		field,
	};
}

/** A name, or a host of one of the clouds. */
function vaultIn(host: string): Pick<Reference, "vault" | "cloud"> {
	if (host === "") throw malformed(say.noVault());
	const lower = host.toLowerCase();
	const cloud = CLOUDS.find(({ vaults }) => lower.endsWith(`.${vaults}`));
	const vault =
		cloud === undefined ? lower : lower.slice(0, -cloud.vaults.length - 1);
	if (cloud === undefined && lower.includes(".")) throw malformed(say.host());
	if (!/^(?=.{3,24}$)[a-z](?:-?[a-z0-9])*$/.test(vault))
		throw malformed(say.vaultName());
	return { vault, cloud };
}

/** People write names of secrets as they write those of variables. */
function checkName(name: string): void {
	if (/^[0-9A-Za-z-]{1,127}$/.test(name)) return;
	const meant = name.replaceAll("_", "-");
	throw malformed(
		say.secretName(
			meant !== name &&
				/^[0-9A-Za-z-]{1,127}$/.test(meant) &&
				isPlainAlone(meant)
				? ` Did you mean \`${meant}\`?`
				: "",
		),
	);
}

function isNoVersion(text: string | undefined): boolean {
	return text !== undefined && !VERSION.test(text);
}

const VERSION = /^[0-9a-f]{32}$/i;

function versionIn(text: string | undefined): string | undefined {
	if (isNoVersion(text)) throw malformed(say.version());
	return text?.toLowerCase();
}
