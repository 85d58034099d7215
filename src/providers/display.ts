/**
 * What stands for a reference in messages, for the providers whose references can hold a secret themselves. Apart from
 * the providers, since the registry shows references of providers that it has not loaded.
 */

/** People paste the secret itself behind `env:`, so three characters at most are shown of a name (as in Dagger). */
export function shortened(name: string): string {
	const characters = [...name];
	return characters.length >= 4
		? `${characters.slice(0, 3).join("")}...`
		: name;
}

/** A command's program without its arguments, and without assignments in front of it, which may hold secrets. */
export function program(command: string): string {
	const word =
		command
			.split(/\s+/)
			.find((word) => word !== "" && !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) ??
		"";
	return word.length > 60 ? `${word.slice(0, 60)}...` : word;
}

/** An address as it was written, unless a token or a password stands in it. */
export function withoutCredentials(address: string): string {
	return /@|:\/\/|hv[sbr]\.|(?:^|[^A-Za-z0-9])[sbr]\.[A-Za-z0-9]{24}/.test(
		address,
	)
		? "//..."
		: `//${address}`;
}

/** A reference of `op` as it was written, unless it is none: a token may have been pasted in its place. */
export function referencePath(reference: string): string {
	return !reference.includes("/") || /@|:|ops_|(?:^|\/)eyJ/.test(reference)
		? "//..."
		: `//${reference}`;
}
