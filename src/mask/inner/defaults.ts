import type { Entry } from "../readers/entry.ts";

/** `${NAME:-X}`, `${NAME:=X}`, `${NAME-X}` of shells and compose; what is repeated has an end, and no bracket in it. */
const IN_SHELLS =
	/\$\{(?:env[.:])?([\w.]{1,64}):[-=]([^{}\r\n]{1,4096})\}|\$\{([A-Z_][A-Z0-9_]{0,63}|\d)[-=]([^{}\r\n]{1,4096})\}/g;
/** What stands between the braces of a template. */
const IN_TEMPLATES = /\{\{-?([^{}]{1,1024})\}\}/g;
/** `.Values.pw | default "X"`, `default "X" .Values.pw`, `ternary "X" .Values.pw`, `a if a else "X"`; also `b64enc "X"` */
const DEFAULT =
	/(?:\bdefault|\bor|\|\||\bternary|\belse|\bb64enc|\bprintf\s{1,8}"%s")[\s(]{1,8}(?:"([^"]{1,512})"|'([^']{1,512})')/;
const VARIABLE =
	/\benv\w{0,16}[\s(]{1,8}["'](\w{1,64})["']|([A-Za-z$][\w$]{0,64}(?:\.[\w$]{1,64}){1,8}|\.[\w.$]{1,64})/;

/** A text with what stands there for variables that are not set in their places, and each of these with its variable's name. */
export interface Filled {
	readonly text: string;
	readonly entries: readonly Entry[];
}

/** @returns undefined where no variable has a default */
export function withDefaults(text: string): Filled | undefined {
	if (!text.includes("{")) return undefined;
	const entries: Entry[] = [];
	const fill = (name = "", value = "") => {
		const bare = value.replace(/^(["'])(.*)\1$/, "$2");
		entries.push({ keys: name.split(".").filter(Boolean), text: bare });
		return bare;
	};
	const filled = text
		.replace(IN_SHELLS, (_, some, one, other, two) =>
			fill(some ?? other, one ?? two),
		)
		.replace(IN_TEMPLATES, (whole, body: string) => {
			const [, double, single] = DEFAULT.exec(body) ?? [];
			const [, variable, path] = VARIABLE.exec(body) ?? [];
			const value = double ?? single;
			return value === undefined ? whole : fill(variable ?? path, value);
		});
	return entries.length === 0 ? undefined : { text: filled, entries };
}
