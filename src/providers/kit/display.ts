import { HIDDEN, isPlain, isPlainAlone, path } from "../../plain.ts";

/**
 * What stands for a reference in messages, for the providers whose references can hold a secret themselves. People paste
 * the secret in its place, so a part of it is shown only when it is plainly a name. Apart from the providers, since the
 * registry shows references of providers that it has not loaded.
 */

/** People paste the secret itself behind `env:`, so three characters at most are shown of a name (as in Dagger). */
export function shortened(name: string): string {
	const characters = [...name];
	return characters.length >= 4
		? `${characters.slice(0, 3).join("")}${HIDDEN}`
		: name;
}

/** A value without an expansion but `$NAME` and `${NAME}`; what else can stand in one is not worth a parser. */
const ASSIGNMENT =
	/^[A-Za-z_]\w*\+?=(?:[^\s'"\\$`;|&<>()]|\\.|\$(?![({'"])|\$\{\w+\}|'[^']*'|"(?:[^"\\$`]|\\.|\$(?![({])|\$\{\w+\})*")*\s+/s;
/** One that holds nothing for the shell to expand, in quotes or without. */
const COMMAND_WORD =
	/^(?:"([^"\\$`]*)"|'([^']*)'|([^\s'"$`;|&<>(){}[\]=#*?!]+))(?=$|[\s;|&<>)])/;
const LONGEST_PROGRAM = 60;

/**
 * A command's program without its arguments, and without assignments in front of it, which may hold secrets; `...` where
 * it is not plain which word that is, or the word could be something else.
 */
export function program(command: string): string {
	let rest = command.trimStart();
	if (rest === "") return "";
	for (
		let found = ASSIGNMENT.exec(rest);
		found !== null;
		found = ASSIGNMENT.exec(rest)
	)
		rest = rest.slice(found[0].length);
	const [, double, single, bare] = COMMAND_WORD.exec(rest) ?? [];
	const word = double ?? single ?? bare ?? "";
	return word === "" || /^-|\s/.test(word) || word.length > LONGEST_PROGRAM
		? HIDDEN
		: path(word);
}

/** An address as it was written, but for what is no plain name, unless a token or a password stands in it. */
export function withoutCredentials(address: string): string {
	if (
		/@|:\/\/|hv[sbr]\.|(?:^|[^A-Za-z0-9])[sbr]\.[A-Za-z0-9]{24}/.test(
			address,
		) ||
		(!/[./?#]/.test(address) && !isPlainAlone(address))
	)
		return `//${HIDDEN}`;
	return `//${parts(address)}`;
}

/** The same, without a query that may hold a value. */
export function pathWithQuery(address: string): string {
	return address === ""
		? ""
		: withoutCredentials(
				address.replace(/\?[^#]*/, (query) =>
					/[@{]|:=/.test(query) ? `?${HIDDEN}` : query,
				),
			);
}

/** A reference of `op` as it was written, but for what is no plain name, unless it is none. */
export function referencePath(reference: string): string {
	return !reference.includes("/") || /@|:|ops_|(?:^|\/)eyJ/.test(reference)
		? `//${HIDDEN}`
		: `//${parts(reference)}`;
}

/** Ids of 1Password, and UUIDs. */
const ID = /^(?:[a-z0-9]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function parts(address: string): string {
	return address.replace(/[^/?#&=]+/g, (part) =>
		isPlain(part) || ID.test(part) ? part : HIDDEN,
	);
}

/**
 * A reference of a cloud as it was written, but for what is no plain name. An ARN ends in characters that the cloud made
 * up; those are left out.
 */
export function resourceName(reference: string): string {
	const [arn, head = "", rest = ""] =
		/^(arn:[a-z-]+:[a-z-]+:[a-z0-9-]+:\d{12}:)(.*)$/s.exec(reference) ?? [];
	if (arn !== undefined)
		return head + namesOf(rest.replace(/-[A-Za-z0-9]{6}(?=[?#]|$)/, ""));
	return reference.includes("://") ||
		(!/[/?#]/.test(reference) && !isPlainAlone(reference))
		? `//${HIDDEN}`
		: `//${namesOf(reference)}`;
}

/** A version or label may stand behind a name. */
function namesOf(text: string): string {
	return text.replace(/[^/?#&=]+/g, (part) =>
		isPlain(part.replace(/:(?=\w[\w.-]*$)/, " ")) || ID.test(part)
			? part
			: HIDDEN,
	);
}

/** In characters. */
const LONGEST_NAME = 200;

/** A name with parts (an audience, an owner with repositories) as it was written, but for what is no plain name. */
export function nameParts(name: string): string {
	if (
		name.length > LONGEST_NAME ||
		(!/[./:?#]/.test(name) && !isPlainAlone(name))
	)
		return HIDDEN;
	return name.replace(/[^/,:?#&=]+/g, (part) =>
		isPlain(part) ? part : HIDDEN,
	);
}
