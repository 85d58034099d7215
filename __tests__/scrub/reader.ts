import { squeezed } from "./naive.ts";

/** A byte of what a stream means, and the bytes of the stream that it stands for. */
interface Read {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Whether it was written in another way. */
	readonly odd: boolean;
	/** Whether something was left out before it. */
	readonly behind: boolean;
	/** Whether it may begin an escape, and a backslash stood before it that belongs to what becomes of that. */
	readonly quoted: boolean;
}

const LETTERS: Readonly<Record<string, string>> = {
	n: "\n",
	r: "\r",
	t: "\t",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\u0007",
	e: "\u001b",
	E: "\u001b",
};
const NAMES: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	sol: "/",
	auml: "ä",
	uml: "¨",
	nbsp: "\u00a0",
};

const utf8 = (code: number) =>
	code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
		? undefined
		: Buffer.from(String.fromCodePoint(code)).toString("latin1");
const byHex = (digits = "") => utf8(Number.parseInt(digits, 16));
const byteOf = (digits = "", base = 16) =>
	String.fromCharCode(Number.parseInt(digits, base));

const CSI = "\u001b\\[[ -?]{0,60}[@-~]";
const TEXT = "\u001b[\\]PX^_](?:(?![\u0007\u001b])[\\s\\S]){0,4000}";
const STRING = `${TEXT}(?:\u0007|\u001b\\\\)`;
const SHORT = "\u001b(?:[ -/]{1,60}[0-~]|(?![\\[\\]PX^_])[0-~])";

/** An unfinished text for the terminal, in which ESC begins nothing yet. */
const IN_STRING = new RegExp(`${TEXT}$`);
/** ESC that begins nothing. */
const DEAD = "\ue01b";

/** What a text ends with, and what that means. */
const RULES: readonly [RegExp, (...groups: string[]) => string | undefined][] =
	[
		[new RegExp(`(?:${CSI}|${STRING}|${SHORT})$`), () => ""],
		[/\\([nrtbfvaeE])$/, (_, letter = "") => LETTERS[letter]],
		[/\\([ -/4-TV-tvwyz-\u00ff])$/, (_, sign) => sign],
		[/\\x([\da-f]{2})$/i, (_, digits) => byteOf(digits)],
		[/\\([0-3][0-7]{2})$/, (_, digits) => byteOf(digits, 8)],
		[/%([\da-f]{2})$/i, (_, digits) => byteOf(digits)],
		[
			/([\\%])u([dD][89abAB][\da-fA-F]{2})\1u([dD][c-fC-F][\da-fA-F]{2})$/,
			(_, _opener, one = "", other = "") =>
				Buffer.from(
					String.fromCharCode(
						Number.parseInt(one, 16),
						Number.parseInt(other, 16),
					),
				).toString("latin1"),
		],
		[/[\\%]u([\da-fA-F]{4})$/, (_, digits) => byHex(digits)],
		[/\\U([\da-fA-F]{8})$/, (_, digits) => byHex(digits)],
		[/\\[xu]\{([\da-fA-F]{1,8})\}$/, (_, digits) => byHex(digits)],
		[/&#(\d{1,9});$/, (_, digits) => utf8(Number(digits))],
		[/&#x([\da-fA-F]{1,8});$/, (_, digits) => byHex(digits)],
		[
			/&(\w{2,6});$/,
			(_, name = "") => {
				const known = NAMES[name];
				return known && Buffer.from(known).toString("latin1");
			},
		],
	];

/** Reads a text, byte by byte; after each, looks for what it completes. Slow, and plain. */
export function readSlowly(text: string): readonly Read[] {
	let all: Read[] = [];
	let leftOut = false;
	const endSequences = () => {
		all = all.map((one) =>
			one.text === "\u001b" ? { ...one, text: DEAD } : one,
		);
	};
	const take = (read: Read) => {
		if (read.text === "\u001b" && !IN_STRING.test(textOf(all))) endSequences();
		all.push(read);
		for (const [pattern, meaningOf] of RULES) {
			const tail = textOf(all);
			const found = pattern.exec(tail);
			const meaning = found === null ? undefined : meaningOf(...found);
			if (found === null || meaning === undefined) continue;
			const taken = all.slice(-found[0].length);
			all = all.slice(0, -found[0].length);
			const behind = taken[0]?.behind ?? false;
			leftOut = meaning === "";
			const place = {
				start: taken[0]?.start ?? 0,
				end: taken.at(-1)?.end ?? 0,
				odd: true,
				behind,
				quoted: false,
			};
			if (taken[0]?.quoted && /^[\0-\x7f]$/.test(meaning))
				take({ ...place, text: "\\" });
			const quoted = /^\\[%&]$/.test(found[0]);
			for (const one of meaning) take({ ...place, text: one, quoted });
			return;
		}
	};
	for (let at = 0; at < text.length; at++) {
		const gap = /^[\r\n][\r\n\t ]*/.exec(text.slice(at))?.[0];
		if (gap !== undefined) {
			endSequences();
			if (all.at(-1)?.text === "\\") {
				all.pop();
				leftOut = true;
			}
			at += gap.length - 1;
			continue;
		}
		const one = text[at] ?? "";
		const behind = leftOut;
		leftOut = false;
		take({
			text: one,
			start: at,
			end: at + 1,
			odd: false,
			behind,
			quoted: false,
		});
	}
	return all.map((one) =>
		one.text === DEAD ? { ...one, text: "\u001b" } : one,
	);
}

function textOf(all: readonly Read[]): string {
	return all.map((one) => one.text).join("");
}

/** The places that finds hide in what a text means, if something in them is written in another way. */
export function hiddenToReader(
	text: string,
	patterns: readonly string[],
): Set<number> {
	const meant = readSlowly(text);
	const read = squeezed(textOf(meant));
	const hidden = new Set<number>();
	for (const pattern of patterns) {
		let found = read.text.indexOf(pattern);
		for (; found >= 0; found = read.text.indexOf(pattern, found + 1)) {
			const from = read.places[found] ?? 0;
			const to = read.places[found + pattern.length - 1] ?? 0;
			const isOdd = meant
				.slice(from, to + 1)
				.some((one, at) => one.odd || (at > 0 && one.behind));
			const [start = 0, end = 0] = [meant[from]?.start, meant[to]?.end];
			if (isOdd) for (let at = start; at < end; at++) hidden.add(at);
		}
	}
	return hidden;
}
