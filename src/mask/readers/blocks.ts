import { sayingOf } from "../judge/names.ts";
import type { Entry } from "./entry.ts";

/** `<auth-user-pass>`, a name, a password, `</auth-user-pass>`: an inline file of OpenVPN. */
export function loginAt(
	lines: readonly string[],
	at: number,
): Entry[] | undefined {
	const [tag = "", user = "", password = "", end = ""] = lines
		.slice(at, at + 4)
		.map((line) => line.trim());
	const [, name] = /^<([\w-]{1,64})>$/.exec(tag) ?? [];
	if (name === undefined || !isStrong(name) || end !== `</${name}>`)
		return undefined;
	return [
		{ keys: ["user"], text: user },
		{ keys: [name], text: password, place: "secret" },
	];
}

/** What is sent where the line before waits for a password: `expect "assword:"`, `send "X\\r"`. */
export function answerAt(
	lines: readonly string[],
	at: number,
): Entry | undefined {
	const asks = /(?:assw(?:or)?d|assphrase|\bPIN|asscode)\b.{0,12}$/i;
	const prompt = /\b(?:expect|wait|prompt|read)/i;
	const before = lines[at - 1] ?? "";
	if (before.length > 200 || !prompt.test(before) || !asks.test(before))
		return undefined;
	const [, text] =
		/\b(?:send|write|put)\w*\W{1,4}?["'{](.{4,200}?)(?:\\[rn]){0,4}["'}]/i.exec(
			lines[at]?.slice(0, 400) ?? "",
		) ?? [];
	return text === undefined
		? undefined
		: { keys: ["password"], text, place: "secret" };
}

/** Whether a list of secrets begins further up, behind words that say so: `Recovery codes of ann`. */
export function announced(lines: readonly string[], at: number): boolean {
	for (let above = at - 1; above >= Math.max(0, at - 50); above--) {
		const line = lines[above]?.trim() ?? "";
		if (line === "" || /^(?:[-*+•]|\d{1,3}[.)])\s/.test(line)) continue;
		return line.length <= 100 && wordPairs(line).some(isStrong);
	}
	return false;
}

function isStrong(name: string): boolean {
	return sayingOf(name) === "strong";
}

function wordPairs(line: string): readonly string[] {
	const words = line.match(/\p{L}+/gu) ?? [];
	return words.map((word, at) => `${words[at - 1] ?? ""} ${word}`);
}
