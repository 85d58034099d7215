import type { Entry } from "../readers/entry.ts";

/** `${NAME:-X}`, `${NAME:=X}`, `${NAME-X}`, `${NAME:+X}` of shells and compose; what is repeated has an end, and no bracket in it. */
const IN_SHELLS =
	/\$\{(?:env[.:])?([\w.]{1,64}):[-=+]([^{}\r\n]{1,256})\}|\$\{([A-Z_][A-Z0-9_]{0,63}|\d)[-=+]([^{}\r\n]{1,256})\}/g;
/** `{{ .Values.pw | default "X" | quote }}`, `{{ default "X" .Values.pw }}`, `{{ env.PW or "X" }}` */
const IN_TEMPLATES =
	/\{\{-?[ \t]{0,8}([\w.$]{1,64})[ \t]{0,8}(?:\|[ \t]{0,8}default[ (]{1,8}|(?:or|\|\|)[ \t]{1,8})(?:"([^"{}]{1,256})"|'([^'{}]{1,256})')[^{}]{0,64}\}\}|\{\{-?[ \t]{0,8}default[ \t]{1,8}(?:"([^"{}]{1,256})"|'([^'{}]{1,256})')[ \t]{1,8}([\w.$]{1,64})[^{}]{0,64}\}\}/g;

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
		.replace(IN_TEMPLATES, (_, some, a, b, c, d, other) =>
			fill(some ?? other, a ?? b ?? c ?? d),
		);
	return entries.length === 0 ? undefined : { text: filled, entries };
}
