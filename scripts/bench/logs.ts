import { createHash } from "node:crypto";
import { createConcealer } from "../../src/mask/conceal.ts";
import { patternsOf } from "../../src/scrub/patterns.ts";

const MIB = 1024 * 1024;

/** A log, and what a scrubber has to make of it. */
export interface Log {
	readonly text: Buffer;
	readonly shown: Buffer;
}

/** A log as builds print it, of so many MiB, with the first of the values in it every thousand lines. */
export function buildLog(values: readonly string[], mebibytes: number): Log {
	const lines: string[] = [];
	const most = Math.floor((mebibytes * MIB) / 4);
	let size = 0;
	for (let number = 1; size < most; number++) {
		const line = lineOf(number, values[0] ?? "");
		lines.push(line);
		size += line.length + 1;
	}
	const text = `${lines.join("\n").slice(0, most - 1)}\n`;
	// Another way of searching says what is right. It does not look across lines, where nothing is to be found here.
	const concealer = createConcealer();
	for (const pattern of patternsOf(values.map((value) => Buffer.from(value)))
		.raw)
		concealer.add(pattern.toString("latin1"));
	return {
		text: Buffer.from(text.repeat(4)),
		shown: Buffer.from(concealer.conceal(text).repeat(4)),
	};
}

/** The same text over and over, and what is shown for it each time. */
export function repeated(text: string, shown: string, mebibytes: number): Log {
	const times = Math.ceil((mebibytes * MIB) / text.length);
	return {
		text: Buffer.from(text.repeat(times)),
		shown: Buffer.from(shown.repeat(times)),
	};
}

/** Letters and digits, the same in every run. */
export function token(number: number, length: number): string {
	return createHash("sha512")
		.update(`token ${number}`)
		.digest("base64")
		.replaceAll(/[^A-Za-z0-9]/g, "")
		.slice(0, length);
}

const WORDS =
	"Downloading resolved package from registry cache restored key linux-x64 build src/index.ts node_modules/.bin/tsc dist passed failed in 12ms step container layer sha256 push test warning deprecated npm http fetch GET 200 https://registry.example.org/left-pad 1.3.0 (0.4s) [info] [debug] src/components/Button.test.tsx".split(
		" ",
	);

/** About a hundred characters: a time, words, paths; here and there a digest or a piece of base64. */
function lineOf(number: number, secret: string): string {
	const digest = createHash("sha512").update(`line ${number}`).digest();
	if (number % 1_000 === 0) return `Authorization: Bearer ${secret}`;
	if (number % 40 === 0) return digest.toString("base64").slice(0, 76);
	const time = new Date(1.8e12 + 37 * number).toISOString();
	const words = Array.from(digest.subarray(0, 8 + (number % 4)), (byte) =>
		WORDS.at(byte % WORDS.length),
	);
	const hash =
		number % 20 === 0 ? ` sha256:${digest.toString("hex", 0, 32)}` : "";
	return `${time} ${words.join(" ")}${hash}`;
}
