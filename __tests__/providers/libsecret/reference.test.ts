import { describe, expect, test } from "vitest";
import { problemOf } from "../../../src/providers/kit/answers.ts";
import { parseReference } from "../../../src/providers/libsecret/reference.ts";

const parse = (rest: string, platform: NodeJS.Platform = "linux") =>
	parseReference({ rest }, platform);

describe("what a reference names", () => {
	test.each<
		[string, string, string | undefined, Record<string, string>, string?]
	>([
		["login/3", "login", "3", {}],
		["login/My%20label", "login", "My label", {}],
		["login/a/b", "login", "a/b", {}],
		["login?k=v&l=w", "login", undefined, { k: "v", l: "w" }],
		["login/?k=v", "login", undefined, { k: "v" }],
		["login/x?k=v#field", "login", "x", { k: "v" }, "field"],
		["login?k=a%26b+c", "login", undefined, { k: "a&b c" }],
		["login?k=", "login", undefined, { k: "" }],
		["login/x?ttl=5m&cacheKey=y", "login", "x", {}],
		["My_20Keyring/x", "My_20Keyring", "x", {}],
	])("%s", (rest, collection, name, attributes, field) => {
		expect(parse(rest)).toEqual({
			...{ collection, name, field },
			attributes: new Map(Object.entries(attributes)),
		});
	});
});

describe("what cannot be right", () => {
	test.each([
		["", "names no collection"],
		["/x", "names no collection"],
		["my-keyring/x", "names no collection"],
		["My Keyring/x", "names no collection"],
		["login", "a collection alone says not which item"],
		["login/", "a collection alone says not which item"],
		["login?ttl=5m", "a collection alone says not which item"],
		["login?k=v&k=w", "given twice"],
		["login/x#", "there is no field behind `#`"],
		["login/%zz", "does not begin an escape"],
		["login/a%0Ab", "cannot be printed"],
		["user:pw@login/x", "an address or credentials"],
		["https://login/x", "an address or credentials"],
	])("%s", (rest, message) => {
		const problem = problemOf(() => parse(rest));
		expect(problem?.reason).toBe("malformed");
		expect(problem?.message).toContain(message);
	});

	test.each(["win32", "darwin"] as const)("anything on %s", (platform) => {
		expect(problemOf(() => parse("login/x", platform))?.message).toContain(
			"a thing of Linux alone",
		);
	});
});
