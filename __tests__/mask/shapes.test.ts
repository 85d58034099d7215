import { describe, expect, test } from "vitest";
import { masksFor } from "../../src/mask/masks.ts";
import { RunnerMasker } from "../support/runner-mask.ts";
import { readersFor, toValue } from "../support/values.ts";
import { CONNECTIONS } from "./shapes/connections.ts";
import { DOCUMENTS } from "./shapes/documents.ts";
import { KEYS } from "./shapes/keys.ts";
import { base64 } from "./shapes/shape.ts";

const SHAPES = { ...DOCUMENTS, ...KEYS, ...CONNECTIONS };

async function maskerOf(value: string): Promise<RunnerMasker> {
	const masker = new RunnerMasker();
	const readers = await readersFor(value);
	const { raw, forms } = masksFor(toValue(value), readers);
	for (const mask of [raw, ...forms.values()].flatMap((texts) => [...texts]))
		masker.addMask(mask);
	return masker;
}

/** Whether a log that holds the text shows any line of it. Short lines are left out by design. */
function shows(masker: RunnerMasker, text: string): boolean {
	return text
		.split(/[\r\n]+/)
		.filter((line) => line.length >= 8 && !line.startsWith("-----"))
		.some((line) => masker.mask(`x '${line}'.`) !== "x '***'.");
}

describe.each(Object.entries(SHAPES))("%s", async (_, {
	value,
	hidden,
	shown,
}) => {
	const masker = await maskerOf(value);

	test.each(hidden)("hides %j", (secret) => {
		expect(shows(masker, secret)).toBe(false);
		if (!/[\r\n]/.test(secret)) {
			expect(masker.mask(JSON.stringify({ secret }))).toBe('{"secret":"***"}');
			expect(masker.mask(`q=${encodeURIComponent(secret)}&r`)).toBe("q=***&r");
		}
	});

	test.each(shown)("shows %j", (line) => {
		expect(masker.mask(line)).toBe(line);
	});

	test("hides the value as it is printed", () => {
		for (const secret of hidden.flatMap((text) => text.split(/[\r\n]+/))) {
			if (secret.length < 8 || secret.startsWith("-----")) continue;
			const log = value.split(/[\r\n]/).map((line) => masker.mask(line));
			expect(log.join("\n")).not.toContain(secret);
		}
	});

	test("hides the whole in base64, hex, a URI and JSON", () => {
		for (const encoding of ["base64", "base64url", "hex"] as const) {
			for (const prefix of ["", "a", "ab", "abc"]) {
				const log = masker.mask(
					Buffer.from(`${prefix}${value}`).toString(encoding),
				);
				expect(log.replace("***", "").length).toBeLessThan(12);
			}
		}
		expect(masker.mask(encodeURIComponent(value)).length).toBeLessThan(12);
		expect(masker.mask(JSON.stringify(value)).length).toBeLessThan(12);
	});
});

test.each<[string, string]>([
	["JSON leaf", '{"password":"leaf-fake-passphrase","engine":"postgres"}'],
	["URL password", "postgres://u:leaf-fake-passphrase@db/x"],
])("%s: in base64 and hex too", async (_, value) => {
	const masker = await maskerOf(value);
	const secret = "leaf-fake-passphrase";
	for (const prefix of ["", "a", "ab"]) {
		expect(masker.mask(base64(`${prefix}${secret}`)).length).toBeLessThan(10);
	}
	expect(masker.mask(Buffer.from(secret).toString("hex"))).toBe("***");
});
