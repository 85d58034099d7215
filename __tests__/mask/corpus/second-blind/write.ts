import { escapes } from "../escapes.ts";

/** How further syntaxes write a text that has characters of their own in it. */
export const write = {
	/** Python's ini files, and batch files. */
	percent: (text: string) => text.replaceAll("%", "%%"),
	cron: (text: string) => text.replaceAll("%", "\\%"),
	/** A quoted assignment of a unit of systemd. */
	unit: (text: string) => write.percent(text).replace(/["\\]/g, "\\$&"),
	/** Ruby and Elixir in double quotes. */
	interpolated: (text: string) => escapes.json(text).replaceAll("#{", "\\#{"),
	/** Dhall, Nix, Kotlin and Groovy in double quotes. */
	dollar: (text: string) => escapes.json(text).replaceAll("$", "\\$"),
	/** Swift, and Pkl. */
	swift: (text: string) => text.replace(/["\\]/g, "\\$&"),
	/** A text of PHP's `serialize`. */
	serialized: (text: string) => `s:${Buffer.byteLength(text)}:"${text}";`,
};
