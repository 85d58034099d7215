import { isPassword } from "../judge/index.ts";
import { meaningsOf, percentDecoded } from "./encoded.ts";

/** What a secret is when a program has read it: without its escapes, its padding, the kind in front of it and a remark behind. */
export function* meantBy(text: string): Generator<string> {
	const bare = text.replace(/={1,3}$/, "");
	if (bare !== text && bare.length >= 16) yield bare;
	const meant = percentDecoded(text);
	if (meant !== undefined) yield meant;
	yield* meaningsOf(text);
	// `{SHA}X`
	const [, encoded] = /^\{[\w.-]{2,20}\}(\S{4,})$/.exec(text) ?? [];
	if (encoded !== undefined) yield encoded;
	// `plain#X`, `13800138000#X` of who logs in with a telephone
	const [, behind = ""] =
		/^(?:[a-z]{3,12}[#:|]|\+?\d{8,14}[#&])(\S{4,})$/.exec(text) ?? [];
	if (isPassword(behind)) yield behind;
	// `X@read,control` of MPD
	const [, allowed] =
		/^(\S{4,}?)@(?:(?:read|add|control|player|admin)(?:,|$))+$/.exec(text) ??
		[];
	if (allowed !== undefined) yield allowed;
	// A remark that touches it: `X#old one`
	const [, before = ""] =
		/^([^\s#]{8,})#(?:[a-z]+$|[A-Za-z ]+ )/.exec(text) ?? [];
	if (isPassword(before)) yield before;
	// What programs take for the port where nobody escaped it in a URL: `Falcon125` of `Falcon125?`
	const [, start = ""] = /^([^\s/?#:@]{8,})[/?#]/.exec(text) ?? [];
	if (isPassword(start)) yield start;
}
