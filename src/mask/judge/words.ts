import { late } from "../../text.ts";

/** A longer name is data; the cut also bounds the work. */
const LONGEST = 128;

const BETWEEN = late(String.raw`[^\p{L}\p{M}\p{N}]+`);

/** The words of a name in lower case: of snake, kebab and camel case. `clientX509CertURL` is client, x509, cert, url. */
export function wordsOf(name: string): string[] {
	return name
		.slice(-LONGEST)
		.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
		.replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
		.replace(/[\u00c0-\u017f\u1e00-\u1eff]/g, withoutAccent)
		.toLowerCase()
		.split(BETWEEN())
		.filter((word) => word !== "");
}

function withoutAccent(letter: string): string {
	const [base = ""] = letter.normalize("NFD");
	return { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", ß: "ss" }[base] ?? base;
}
