import { describe, expect, test } from "vitest";
import { parseReference } from "../../../src/providers/github-app/reference.ts";
import { githubApp } from "../../../src/providers/github-app/row.ts";

const nothing = {
	owner: undefined,
	repositories: undefined,
	permissions: undefined,
};

describe("what a reference asks for", () => {
	test.each([
		["", nothing],
		["octo-org", { ...nothing, owner: "octo-org" }],
		["octo_cat", { ...nothing, owner: "octo_cat" }],
		[
			"octo-org/app,docs.site",
			{ ...nothing, owner: "octo-org", repositories: ["app", "docs.site"] },
		],
		[
			"octo-org/.github,_x",
			{ ...nothing, owner: "octo-org", repositories: [".github", "_x"] },
		],
		[
			"?permissions=contents:write",
			{ ...nothing, permissions: { contents: "write" } },
		],
		[
			"octo-org?permissions=pull-requests:read,organization_secrets:admin",
			{
				...nothing,
				owner: "octo-org",
				permissions: { pull_requests: "read", organization_secrets: "admin" },
			},
		],
		[
			"octo-org/app?permissions=contents%3Aread, issues : write",
			{
				owner: "octo-org",
				repositories: ["app"],
				permissions: { contents: "read", issues: "write" },
			},
		],
		["?ttl=5m", nothing],
	])("%s", (rest, wanted) => {
		expect(parseReference(rest)).toEqual(wanted);
	});
});

describe("what is none says so, and shows nothing of it", () => {
	test.each([
		["octo-org/", "behind `github-app:` stands nothing"],
		["/app", "behind `github-app:` stands nothing"],
		["octo-org/app/sub", "behind `github-app:` stands nothing"],
		["octo-org/other-org/app", "behind `github-app:` stands nothing"],
		["octo-org/..", "behind `github-app:` stands nothing"],
		["octo-org/app,,lib", "behind `github-app:` stands nothing"],
		["octo-org/app%2F..%2Flib", "behind `github-app:` stands nothing"],
		["-octo", "behind `github-app:` stands nothing"],
		["a".repeat(40), "behind `github-app:` stands nothing"],
		["ghs_0123456789", "a token stands in the reference."],
		["octo org", "behind `github-app:` stands nothing"],
		["https://github.com/octo-org", "behind `github-app:` stands nothing"],
		["octo-org/app,app", "a repository is given twice."],
		[
			`octo-org/${Array.from({ length: 501 }, (_, at) => `r${at}`).join(",")}`,
			"at most 500 repositories",
		],
		["octo-org#token", "a token has no fields"],
		["?permission=contents:read", "only `permissions`"],
		["?permissions=", "`permissions` is empty."],
		["?permissions=contents", "`permissions` is a list such as"],
		["?permissions=contents:none", "`permissions` is a list such as"],
		["?permissions=contents:read;issues:read", "`permissions` is a list"],
		["?permissions=Contents:read", "`permissions` is a list such as"],
		["?permissions=contents:read,", "`permissions` is a list such as"],
		[
			"?permissions=contents:read,contents:write",
			"a permission is given twice",
		],
		["?permissions=pull-requests:read,pull_requests:read", "given twice"],
		["?permissions=contents:read&permissions=issues:read", "given twice"],
		["octo-org%", "a `%` that does not begin an escape"],
	])("%s", (rest, message) => {
		let said = "";
		try {
			parseReference(rest);
		} catch (thrown) {
			said = String(thrown);
		}
		expect(said).toContain(message);
	});
});

describe("how a reference is shown", () => {
	test.each([
		["", ""],
		[
			"octo-org/app,lib?permissions=contents:read",
			"//octo-org/app,lib?permissions=contents:read",
		],
		["?permissions=contents:read", "?permissions=contents:read"],
		["ghp_0123456789abcdefghij0123456789abcdef", "//..."],
		["octo-org/ghs_0123456789abcdefghij", "//octo-org/..."],
	])("%s", (rest, shown) => {
		expect(githubApp.display(rest)).toBe(shown);
	});
});
