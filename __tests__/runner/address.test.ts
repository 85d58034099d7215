import { expect, test } from "vitest";
import { addressing } from "../../src/runner/address.ts";
import { saying } from "../support/message.ts";

const GIVEN = {
	GITHUB_SERVER_URL: "https://github.com",
	GITHUB_ACTION_REPOSITORY: "owner/secret-refs",
	GITHUB_ACTION_REF: "v1",
};
const PATH = "docs/troubleshooting.md#some-kind";

const addressOf = (changes: Readonly<Record<string, string | undefined>>) => {
	const given = Object.entries({ ...GIVEN, ...changes }).flatMap(
		([name, value]) => (value === undefined ? [] : [[name, value] as const]),
	);
	return addressing(Object.fromEntries(given))(saying("wrong."));
};

test.each([
	["a tag", {}, "https://github.com/owner/secret-refs/blob/v1"],
	[
		"a branch",
		{ GITHUB_ACTION_REF: "feature/a.b-c_d" },
		"https://github.com/owner/secret-refs/blob/feature/a.b-c_d",
	],
	[
		"a server of one's own",
		{ GITHUB_SERVER_URL: "http://git.example.com:8443" },
		"http://git.example.com:8443/owner/secret-refs/blob/v1",
	],
])("the action comes from %s", (_name, changes, folder) => {
	expect(addressOf(changes)).toBe(`wrong. ${folder}/${PATH}`);
});

test.each([
	["an action of the repository itself", "GITHUB_ACTION_REPOSITORY", ""],
	["no repository", "GITHUB_ACTION_REPOSITORY", undefined],
	["no version", "GITHUB_ACTION_REF", undefined],
	["no server", "GITHUB_SERVER_URL", undefined],
	["another scheme", "GITHUB_SERVER_URL", "javascript://github.com"],
	["a user in front of the server", "GITHUB_SERVER_URL", "https://a:b@c.d"],
	["a path behind the server", "GITHUB_SERVER_URL", "https://github.com/x"],
	["a name without its owner", "GITHUB_ACTION_REPOSITORY", "secret-refs"],
	["more than a name", "GITHUB_ACTION_REPOSITORY", "owner/secret-refs/x"],
	["white space", "GITHUB_ACTION_REF", "v1 x"],
	["another line", "GITHUB_ACTION_REF", "v1\n::error::x"],
	["a command at the end", "GITHUB_ACTION_REF", "v1##[error]x"],
	["an escape sequence", "GITHUB_ACTION_REF", "v1\u001b[31m"],
	["a fragment", "GITHUB_ACTION_REF", "v1#x"],
	["an empty part", "GITHUB_ACTION_REF", "a//b"],
	["a way up", "GITHUB_ACTION_REF", "../../../other/place/blob/v1"],
	["a way up as repository", "GITHUB_ACTION_REPOSITORY", "owner/.."],
])("%s: the path alone", (_name, variable, value) => {
	expect(addressOf({ [variable]: value })).toBe(`wrong. ${PATH}`);
});
