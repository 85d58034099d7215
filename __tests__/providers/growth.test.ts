import { describe, expect, test } from "vitest";
import { parseReference as parseAws } from "../../src/providers/aws/reference.ts";
import { parseReference as parseAzure } from "../../src/providers/azure/reference.ts";
import { parseReference as parseGcp } from "../../src/providers/gcp/reference.ts";
import { parseReference as parseApp } from "../../src/providers/github-app/reference.ts";
import { parseReference as parseLibsecret } from "../../src/providers/libsecret/reference.ts";
import { parseReference as parseOp } from "../../src/providers/op/reference.ts";
import { registry } from "../../src/providers/registry.ts";
import { parseReference } from "../../src/providers/vault/reference.ts";
import { decode } from "../../src/resolve/decode.ts";

/** As long as a line of declarations can be. Work that grows too fast does not end within the limit of a test. */
const LENGTH = 65_000;

const RUNS = [
	..." :/?#@.=&%_-aA0",
	"a:",
	":@",
	"a.",
	"s.",
	"hvs.",
	"%41",
	"a=b&",
	"mount=&",
	"X=1 ",
	"eyJ",
].flatMap((construct) =>
	["", "x", ".f", "#f", "?a"].map(
		(end) => construct.repeat(LENGTH / construct.length) + end,
	),
);

describe("a reference that is made to be slow", () => {
	test.each(Object.entries(registry))("shown: %s", (_, { display }) => {
		for (let round = 0; round < 10; round++)
			for (const rest of RUNS)
				expect(display(rest).length).toBeLessThanOrEqual(LENGTH + 5);
	});

	test.each<[string, (rest: string) => unknown]>([
		[
			"vault",
			(rest) => parseReference({ scheme: "vault", rest, want: "value" }),
		],
		[
			"vault, every field",
			(rest) => parseReference({ scheme: "vault", rest, want: "fields" }),
		],
		[
			"vault, the API",
			(rest) =>
				parseReference({ scheme: "vault", rest: `/${rest}`, want: "value" }),
		],
		["op", (rest) => parseOp({ rest, want: "value" })],
		...["/a?b=", "/a?b:=", "/a?{{", "/a?b={{ X }}&"].map(
			(start): [string, (rest: string) => unknown] => [
				`vault+write, ${start}`,
				(rest) =>
					parseReference({
						scheme: "vault+write",
						rest: `${start}${rest}#c`,
						want: "value",
					}),
			],
		),
		["github-app", (rest) => parseApp(rest)],
		["github-app, permissions", (rest) => parseApp(`?permissions=${rest}`)],
		["aws+sm", (rest) => parseAws({ scheme: "aws+sm", rest, want: "value" })],
		[
			"azure+kv",
			(rest) => parseAzure({ scheme: "azure+kv", rest, want: "value" }),
		],
		["aws+ps", (rest) => parseAws({ scheme: "aws+ps", rest, want: "fields" })],
		["gcp", (rest) => parseGcp({ rest, want: "fields" })],
		["libsecret", (rest) => parseLibsecret({ rest }, "linux")],
	])("judged: %s", (_, parse) => {
		for (let round = 0; round < 20; round++)
			for (const rest of RUNS)
				try {
					parse(rest);
				} catch (thrown) {
					expect(thrown).toMatchObject({ reason: "malformed" });
				}
	});
});

test.each([
	"base64",
	"base64url",
	"hex",
] as const)("10 MiB of %s", (encoding) => {
	for (const run of ["QUJD", "41", "=", "A=", "A A", "- ", "\n"])
		try {
			decode(Buffer.alloc(10 << 20, run), encoding);
		} catch (thrown) {
			expect(thrown).toMatchObject({ reason: "malformed" });
		}
});
