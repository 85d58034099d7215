import { saysSecret } from "./harmless.ts";

/**
 * The secrets inside a connection string: values under names that say so, without their quotes.
 * `Server=x;User Id=y;Password=z;` (ADO.NET, Azure), `cache:6380,password=z,ssl=True` (Redis),
 * `host=x password=z` (libpq), and a single `TOKEN=z`.
 */
export function pairSecrets(text: string): string[] {
	const found: string[] = [];
	for (const [name, value] of pairs(text)) {
		if (saysSecret(name)) found.push(value);
	}
	return found;
}

/** The password of a netrc on one line: `machine h login u password p`. */
export function netrcSecrets(text: string): string[] {
	if (!/^(?:machine|default)\s/.test(text)) return [];
	const words = text.split(/\s+/);
	return words.filter((_, at) => words[at - 1] === "password");
}

// Name, `=`, value in quotes or bare; each class is disjoint from what follows it, so nothing is tried twice.
const BETWEEN = {
	semicolon: /([^=;"']*)(?:=\s*("[^"]*"|'[^']*'|[^;]*))?\s*(?:;|$)/y,
	comma: /([^=,"']*)(?:=("[^"]*"|'[^']*'|[^,]*))?(?:,|$)/y,
	space: /([^=\s"']*)(?:=("[^"]*"|'[^']*'|\S*))?(?:\s+|$)/y,
};

function* pairs(text: string): Generator<[name: string, value: string]> {
	const pattern = new RegExp(separatorOf(text));
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (match === null) return;
		const [, name = "", value] = match;
		// A name longer than this is data that happens to hold `=`.
		if (value === undefined || name.length > 64) continue;
		yield [name.trim(), value.trim().replace(/^(["'])(.*)\1$/s, "$2")];
	}
}

function separatorOf(text: string): RegExp {
	if (text.includes(";")) return BETWEEN.semicolon;
	if (/^\w{1,64}=\S*\s+\w{1,64}=/.test(text)) return BETWEEN.space;
	return text.includes(",") ? BETWEEN.comma : BETWEEN.space;
}
