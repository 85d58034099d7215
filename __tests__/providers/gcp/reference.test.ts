import { describe, expect, test } from "vitest";
import {
	parseReference,
	type Reference,
} from "../../../src/providers/gcp/reference.ts";
import { problemOf } from "../../../src/providers/kit/answers.ts";
import type { Request } from "../../../src/providers/provider.ts";

const parse = (rest: string, want: Request["want"] = "value") =>
	parseReference({ rest, want });
const secret = (
	name: string | undefined,
	changes: Partial<Reference["source"]> & { field?: string } = {},
): Reference => {
	const { field, ...more } = changes;
	return {
		field,
		source: {
			project: undefined,
			location: undefined,
			secret: name,
			version: "latest",
			...more,
		},
	};
};

describe("what a reference names", () => {
	test.each<[string, Reference]>([
		["registry-token", secret("registry-token")],
		["registry-token/versions/3", secret("registry-token", { version: "3" })],
		["my-project/db", secret("db", { project: "my-project" })],
		["my-project/db/7", secret("db", { project: "my-project", version: "7" })],
		[
			"my-project/db/blue_1",
			secret("db", { project: "my-project", version: "blue_1" }),
		],
		["projects/p/secrets/key", secret("key", { project: "p" })],
		[
			"projects/123456789012/secrets/key/versions/latest",
			secret("key", { project: "123456789012" }),
		],
		[
			"projects/p/locations/europe-west3/secrets/s/versions/2",
			secret("s", { project: "p", location: "europe-west3", version: "2" }),
		],
		["projects/p/secrets/versions", secret("versions", { project: "p" })],
		[
			"example.com:my-project/db",
			secret("db", { project: "example.com:my-project" }),
		],
		[
			"my-project/db?version=2#password",
			secret("db", { project: "my-project", version: "2", field: "password" }),
		],
		["db#a%20b", secret("db", { field: "a b" })],
		[
			"db#https://index.example.com/v1/@x",
			secret("db", { field: "https://index.example.com/v1/@x" }),
		],
		["db?ttl=5m&cacheKey=x", secret("db")],
		["%64b", secret("db")],
	])("%s", (rest, reference) => {
		expect(parse(rest)).toEqual(reference);
	});

	test.each<[string, Reference]>([
		["my-project/", secret(undefined, { project: "my-project" })],
		["projects/p/", secret(undefined, { project: "p" })],
		[
			"projects/p/locations/europe-west3/",
			secret(undefined, { project: "p", location: "europe-west3" }),
		],
	])("everything of %s", (rest, reference) => {
		expect(parse(rest, "fields")).toEqual(reference);
		expect(problemOf(() => parse(rest))?.message).toContain("needs a wildcard");
	});
});

describe("what cannot be right", () => {
	test.each([
		["", "names nothing"],
		["/db", "a part of the path is empty"],
		["p//db", "a part of the path is empty"],
		["p/db//", "a part of the path is empty"],
		["my-project/db/", "a `/` at the end means every secret of a project"],
		["projects/p/secrets/db/", "a `/` at the end"],
		["a/b/c/d", "written in full"],
		["my-project/europe-west3/db/2", "written in full"],
		["projects", "what begins with `projects/` is written in full"],
		["projects/p", "written in full"],
		["projects/p/secrets", "written in full"],
		["projects/p/secrets/s/versions", "written in full"],
		["projects/p/secrets/s/versions/1/2", "written in full"],
		["projects/p/locations/l", "written in full"],
		["projects/p/locations/secrets/s", "written in full"],
		["db/versions", "there is no version behind `versions`"],
		["db/versions/", "a `/` at the end"],
		["db/versions/0", "neither a positive number"],
		["db/versions/01", "neither a positive number"],
		["p/db/a.b", "neither a positive number"],
		["p/db/2?version=3", "the version is given twice"],
		["db?version=", "`version` is empty"],
		["db?version=1&version=2", "given twice"],
		["db?field=x", "only `version`, `ttl`, `cacheKey` can stand behind `?`"],
		["db?stage=x", "only `version`"],
		["db#", "there is no field behind `#`"],
		["db%zz", "does not begin an escape"],
		["db%00", "cannot be printed"],
		["a.b", "the name of the secret is none that Google allows"],
		[`p/${"a".repeat(256)}`, "1 to 255"],
		["My-Project/db", "is no id of a project"],
		["evil.com/db", "is no id of a project"],
		["p%3F/db", "is no id of a project"],
		["projects/p/locations/x.evil.com/secrets/s", "is no place"],
		["projects/p/locations/EU/secrets/s", "is no place"],
		["projects/p/locations/-x/secrets/s", "is no place"],
		["https://secretmanager.googleapis.com/v1/x", "an address or credentials"],
		["user:pw@host/db", "an address or credentials"],
	])("%s", (rest, message) => {
		const problem = problemOf(() => parse(rest));
		expect(problem?.reason).toBe("malformed");
		expect(problem?.message).toContain(message);
		if (rest.length > 12) expect(problem?.message).not.toContain(rest);
	});

	test.each([
		["my-project/#a", "nothing else can be chosen"],
		["my-project/?version=2", "nothing else can be chosen"],
	])("of everything a part: %s", (rest, message) => {
		expect(problemOf(() => parse(rest, "fields"))?.message).toContain(message);
	});
});
