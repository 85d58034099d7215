import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
	Declaration,
	Traits,
} from "../../src/declarations/declaration.ts";
import { parse } from "../../src/declarations/grammar.ts";
import { registry } from "../../src/providers/registry.ts";
import { one, parsed, print, rules } from "../support/declarations.ts";
import { cases } from "../support/seed.ts";

describe("lines", () => {
	test("comments, blank lines, CRLF, a byte order mark and a missing final newline are accepted", () => {
		const text =
			"\uFEFF# a comment\r\n\r\n  A = env:A  \r\n\t# another\r\nB=file:./b";
		expect(
			parsed(text).map(({ target, rest, origin }) => [
				target,
				rest,
				origin.line,
			]),
		).toEqual([
			[{ kind: "name", name: "A" }, "A", 3],
			[{ kind: "name", name: "B" }, "./b", 5],
		]);
	});

	test.each([
		["A = op://v/i/f=x#y [z] & more", "v/i/f=x#y [z] & more"],
		[
			'A = cmd:echo "a = b" # not a comment [optional]',
			'echo "a = b" # not a comment [optional]',
		],
		["A = vault://credentials.github", "credentials.github"],
		["A = vault:credentials.github", "credentials.github"],
		["A = vault:///secret/data/app#key", "/secret/data/app#key"],
		["A = file:///etc/hosts", "/etc/hosts"],
		["A = env://NAME", "NAME"],
		["A = cmd:X=file:y run", "X=file:y run"],
		["A = cmd:run X=env:Y", "run X=env:Y"],
		["A = env:B[c]", "B[c]"],
		["A = file:a[1]", "a[1]"],
	])("nothing inside the reference is touched: %s", (line, rest) => {
		expect(one(line).rest).toBe(rest);
	});

	test("a long reference is cut where it is shown, and only there", () => {
		const declaration = one(`A = file:${"ab/".repeat(5_000)}c`);
		expect(declaration.rest).toHaveLength(15_001);
		expect(declaration.shown).toHaveLength(203);
		expect(declaration.shown).toMatch(/^file:ab\/ab\/.*\.\.\.$/);
	});

	test.each([
		["*", { kind: "wildcard", prefix: "", keepsCase: false }],
		["**", { kind: "wildcard", prefix: "", keepsCase: true }],
		["TF_VAR_**", { kind: "wildcard", prefix: "TF_VAR_", keepsCase: true }],
		["WEB_*", { kind: "wildcard", prefix: "WEB_", keepsCase: false }],
		["_", { kind: "name", name: "_" }],
		["lower_case9", { kind: "name", name: "lower_case9" }],
	])("the target %s", (name, target) => {
		expect(one(`${name} = env:A`).target).toEqual(target);
	});

	test("a dash is allowed in the name of an output, and only there", () => {
		expect(one("a-b [output] = env:A").target).toEqual({
			kind: "name",
			name: "a-b",
		});
		expect(
			one("a-b = env:A", { deliverTo: new Set(["output"]) }).target,
		).toEqual({ kind: "name", name: "a-b" });
		expect(() => one("a-b [env, output] = env:A")).toThrow();
		expect(() => one("a-b = env:A")).toThrow();
	});
});

describe("modifiers", () => {
	const none = {
		form: { kind: "value" },
		missing: { kind: "fail" },
		plain: false,
		allowEmpty: false,
		dotenv: false,
		unescapes: false,
		template: false,
		trim: false,
		newline: "trim",
	};
	test.each<[string, object]>([
		["", none],
		["[output]", { ...none, sinks: new Set(["output"]) }],
		["[ env ,output ]", { ...none, sinks: new Set(["env", "output"]) }],
		["[file]", { ...none, form: { kind: "file" } }],
		...[
			"console",
			"com10",
			"com",
			"lpt",
			"null.txt",
			"id_con",
			".con",
			"auxiliary",
		].map((base): [string, object] => [
			`[file:${base}]`,
			{ ...none, form: { kind: "file", base } },
		]),
		["[file:config]", { ...none, form: { kind: "file", base: "config" } }],
		[
			'[file: "a, b].txt"]',
			{ ...none, form: { kind: "file", base: "a, b].txt" } },
		],
		["[optional]", { ...none, missing: { kind: "omit" } }],
		[
			"[default:eu-west-1]",
			{ ...none, missing: { kind: "default", value: "eu-west-1" } },
		],
		[
			'[default:"a, b] = \\"c\\"\\n"]',
			{ ...none, missing: { kind: "default", value: 'a, b] = "c"\n' } },
		],
		['[default:""]', { ...none, missing: { kind: "default", value: "" } }],
		["[plain, allow-empty]", { ...none, plain: true, allowEmpty: true }],
		["[json:/keys/0]", { ...none, pointer: "/keys/0" }],
		['[json:""]', { ...none, pointer: "" }],
		['[json:"/a~1b~0"]', { ...none, pointer: "/a~1b~0" }],
		["[base64]", { ...none, encoding: "base64" }],
		["[base64url]", { ...none, encoding: "base64url" }],
		["[hex]", { ...none, encoding: "hex" }],
		["[raw]", { ...none, newline: "keep" }],
		["[unescape]", { ...none, unescapes: true }],
		["[template, trim]", { ...none, template: true, trim: true }],
		["[none]", { ...none, sinks: new Set() }],
		["[mask:whole]", { ...none, mask: "whole" }],
		["[mask : lines ]", { ...none, mask: "lines" }],
		['[mask:"all"]', { ...none, mask: "all" }],
		["[newline]", { ...none, newline: "ensure" }],
	])("%s", (modifiers, expected) => {
		const {
			target,
			scheme,
			traits,
			shown,
			rest,
			origin,
			authority,
			...settings
		} = one(`A ${modifiers} = env:B`);
		expect(settings).toEqual({
			sinks: new Set(["env"]),
			...expected,
		});
	});
});

describe("properties", () => {
	const word = (first: string, others: string) =>
		fc.stringMatching(new RegExp(`^[${first}][${others}]{0,12}$`));
	const text = fc.string({ unit: "grapheme", maxLength: 20 });
	const declaration: fc.Arbitrary<Declaration> = fc
		.record({
			target: fc.oneof(
				fc.record({
					kind: fc.constant("name" as const),
					name: word("A-Za-z_", "A-Za-z0-9_"),
				}),
				fc.record({
					kind: fc.constant("wildcard" as const),
					prefix: word("A-Za-z_", "A-Za-z0-9_").map((name) => `${name}_`),
					keepsCase: fc.boolean(),
				}),
			),
			scheme: fc.constantFrom("env", "file", "cmd", "vault", "op"),
			rest: fc
				.stringMatching(/^[A-Za-z0-9./][A-Za-z0-9 ./?&#=:-]{0,20}[A-Za-z0-9]$/)
				.filter((rest) => !/^\/\/|\s\S+\s*=\s*\S+:|\s#(?:\s|$)/.test(rest)),
			sinks: fc.constantFrom(
				new Set(["env"] as const),
				new Set(["output"] as const),
				new Set(["env", "output"] as const),
			),
			form: fc.oneof(
				fc.constant({ kind: "value" as const }),
				fc.constant({ kind: "file" as const }),
				fc
					.record({
						kind: fc.constant("file" as const),
						base: word("a-z", "a-z,\\] .="),
					})
					.filter(({ base }) => !/[. ]$/.test(base)),
			),
			missing: fc.oneof(
				fc.constant({ kind: "fail" as const }),
				fc.constant({ kind: "omit" as const }),
				fc.record({ kind: fc.constant("default" as const), value: text }),
			),
			plain: fc.boolean(),
			allowEmpty: fc.boolean(),
			dotenv: fc.boolean(),
			unescapes: fc.boolean(),
			template: fc.boolean(),
			trim: fc.boolean(),
			pointer: fc.option(
				text.map(
					(member) => `/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`,
				),
				{ nil: undefined },
			),
			encoding: fc.option(
				fc.constantFrom(
					"base64" as const,
					"base64url" as const,
					"hex" as const,
				),
				{ nil: undefined },
			),
			newline: fc.constantFrom(
				"trim" as const,
				"keep" as const,
				"ensure" as const,
			),
		})
		.filter(
			({ target, form, missing }) =>
				target.kind === "name" ||
				(missing.kind !== "default" && !("base" in form)),
		)
		.filter(({ target, dotenv }) => target.kind === "wildcard" || !dotenv)
		.map(({ pointer, encoding, ...others }) => ({
			...others,
			traits: registry[others.scheme] as Traits,
			shown: `${others.scheme}:${registry[others.scheme]?.display(others.rest)}`,
			...(pointer === undefined ? {} : { pointer }),
			...(encoding === undefined ? {} : { encoding }),
			origin: { source: "secret-refs", line: 1 },
			authority: "workflow" as const,
		}));

	test("a printed declaration reads as itself", () => {
		fc.assert(
			fc.property(declaration, (given) => {
				expect(one(print(given))).toEqual(given);
			}),
			{ numRuns: 2_000 },
		);
	});

	test("no text makes the parser throw, and no faulty line gets into a message", () => {
		const piece = fc.constantFrom(
			"A",
			" = ",
			"=",
			"[",
			"]",
			'"',
			",",
			":",
			"env:",
			"vault://",
			"default:",
			"optional",
			"\\",
			"\r",
			"\n",
			" ",
			"*",
			"#",
			"S3cr3t-v4lue",
		);
		const line = fc
			.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), {
				maxLength: 12,
			})
			.map((pieces) => pieces.join(""));
		fc.assert(
			fc.property(line, (text) => {
				for (const { message } of parse(text, "secret-refs", rules()).problems)
					expect(message).not.toContain("S3cr3t-v4lue");
			}),
			{ numRuns: cases(20_000) },
		);
	});

	test("a long line of any one piece is read in time that does not grow with its square", () => {
		for (const piece of [
			"[",
			" ",
			"A ",
			" A",
			'[default:"',
			" A [",
			"=",
			'"',
			" A=",
			"\\",
		])
			for (const start of ["", "A = env:", "A [", "A = env:["])
				expect(
					parse(
						`${(start + piece.repeat(70_000)).slice(0, 65_000)}]`,
						"secret-refs",
						rules(),
					),
				).toBeDefined();
	}, 20_000);
});
