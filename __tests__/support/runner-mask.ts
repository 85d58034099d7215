/**
 * The runner's masker: what it makes of one `add-mask`, and what it replaces in a log line.
 * Source: actions/runner 2.336.0, src/Sdk/DTLogging/Logging (SecretMasker, ValueSecret, ValueEncoders),
 * Runner.Common/HostContext.cs (which encoders) and Runner.Worker/ActionCommandManager.cs (AddMaskCommandExtension).
 */
export class RunnerMasker {
	readonly #originals = new Set<string>();
	readonly #masks = new Set<string>();

	/** What `::add-mask::` does with its data, already unescaped. */
	addMask(value: string): void {
		if (trim(value) === "") return; // the runner prints a warning
		this.addValue(value);
		for (const line of value.split(/[\r\n]/).map(trim)) this.addValue(line);
	}

	/** Every string that is looked for. */
	get masks(): ReadonlySet<string> {
		return this.#masks;
	}

	/** One line of log as it is shown: overlapping and touching finds become one `***`. */
	mask(line: string): string {
		const finds: [start: number, end: number][] = [];
		for (const mask of this.#masks) {
			let at = line.indexOf(mask);
			while (at >= 0) {
				finds.push([at, at + mask.length]);
				at = line.indexOf(mask, at + 1);
			}
		}
		finds.sort(([a], [b]) => a - b);
		let shown = "";
		let behind = -1;
		for (const [start, end] of finds) {
			if (start > behind)
				shown += `${line.slice(Math.max(behind, 0), start)}***`;
			behind = Math.max(behind, end);
		}
		return shown + line.slice(Math.max(behind, 0));
	}

	/** One text as it is, as the runner also masks stop tokens. */
	addValue(value: string): void {
		if (value === "" || this.#originals.has(value)) return;
		this.#originals.add(value);
		this.#masks.add(value);
		for (const encode of ENCODERS) {
			const encoded = encode(value);
			if (encoded !== "") this.#masks.add(encoded);
		}
	}
}

const ENCODERS: readonly ((value: string) => string)[] = [
	(value) => base64(value, 0),
	(value) => base64(value, 1),
	(value) => base64(value, 2),
	(value) => value.replaceAll('"', '\\"'),
	(value) => value.replaceAll("'", "''"),
	newtonsoft,
	escapeDataString,
	escapeXml,
	(value) =>
		value.length > 8 && value.startsWith('"') && value.endsWith('"')
			? value.slice(1, -1)
			: "",
	beforeAmpersand,
	afterAmpersand,
];

function base64(value: string, shift: number): string {
	const bytes = Buffer.from(value);
	return bytes.subarray(bytes.length > shift ? shift : 0).toString("base64");
}

/** JsonConvert.ToString without its quotes: beside what JSON.stringify escapes, U+0085, U+2028 and U+2029. */
function newtonsoft(value: string): string {
	return JSON.stringify(value)
		.slice(1, -1)
		.replace(
			/[\u0085\u2028\u2029]/g,
			(character) =>
				`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
		);
}

/** RFC 3986: all but letters, digits and `-._~`. */
function escapeDataString(value: string): string {
	return encodeURIComponent(value.toWellFormed()).replace(
		/[!'()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

function escapeXml(value: string): string {
	return value
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&apos;");
}

function beforeAmpersand(value: string): string {
	const plus = value.indexOf("&+");
	const end = plus >= 0 ? plus + 2 : value.lastIndexOf("&") + 1;
	return end >= 6 ? value.slice(0, end) : "";
}

/** Behind `&+` one more letter is lost: PowerShell colours it. */
function afterAmpersand(value: string): string {
	if (!value.includes("&")) return "";
	const plus = value.indexOf("&+");
	const section = value.slice(
		plus >= 0 ? plus + 3 : value.lastIndexOf("&") + 1,
	);
	return section.length >= 6 ? section : "";
}

/** What .NET's Char.IsWhiteSpace accepts: U+0085, unlike JavaScript, and not U+FEFF. */
const WHITE =
	/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** .NET's String.Trim. */
export function trim(text: string): string {
	const start = trimStart(text);
	let end = start.length;
	while (end > 0 && WHITE.test(start[end - 1] ?? "")) end--;
	return start.slice(0, end);
}

/** .NET's String.TrimStart. */
export function trimStart(text: string): string {
	let start = 0;
	while (start < text.length && WHITE.test(text[start] ?? "")) start++;
	return text.slice(start);
}
