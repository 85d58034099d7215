import { describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import {
	parseReference,
	type Reference,
} from "../../../src/providers/aws/reference.ts";
import { aws } from "../../../src/providers/aws/row.ts";
import { requestOf } from "../../support/opened-cloud.ts";

const SECRET = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db";
const PARAMETER = "arn:aws:ssm:eu-west-1:123456789012:parameter/prod/key";
const VERSION = "01234567-89ab-cdef-0123-456789abcdef";

const parse = (text: string, want: "value" | "fields" = "value") =>
	parseReference(requestOf(text, want));

function messageOf(text: string, want: "value" | "fields" = "value"): string {
	try {
		return JSON.stringify(parse(text, want));
	} catch (thrown) {
		if (!(thrown instanceof SecretError)) throw thrown;
		expect(thrown.reason).toBe("malformed");
		return thrown.message;
	}
}

const reference = (
	source: Reference["source"],
	more: Partial<Reference> = {},
): Reference => ({ source, region: undefined, field: undefined, ...more });
const secret = (id: string, more: Partial<Reference> = {}, chosen = {}) =>
	reference(
		{ kind: "secret", id, version: undefined, stage: undefined, ...chosen },
		more,
	);
const parameter = (names: string[], more: Partial<Reference> = {}) =>
	reference({ kind: "parameter", names }, more);

describe("secrets", () => {
	test.each<[string, Reference]>([
		["aws+sm://prod/db", secret("prod/db")],
		["aws+sm:prod/db", secret("prod/db")],
		["aws+sm:///prod/db", secret("/prod/db")],
		["aws+sm://a.b_c+d=e@f-g", secret("a.b_c+d=e@f-g")],
		["aws+sm://prod/db#a.b", secret("prod/db", { field: "a.b" })],
		["aws+sm://prod/db#a#b?c", secret("prod/db", { field: "a#b?c" })],
		["aws+sm://prod/db?field=a%23b", secret("prod/db", { field: "a#b" })],
		["aws+sm://prod/db?field=a+b", secret("prod/db", { field: "a b" })],
		["aws+sm://db?stage=A", secret("db", {}, { stage: "A" })],
		[`aws+sm://db?version=${VERSION}`, secret("db", {}, { version: VERSION })],
		["aws+sm://db?ttl=&cacheKey=x", secret("db")],
		[
			"aws+sm://db?region=us-gov-west-1",
			secret("db", { region: "us-gov-west-1" }),
		],
		[
			`aws+sm:${SECRET}-AbCdEf#user`,
			secret(`${SECRET}-AbCdEf`, { region: "eu-west-1", field: "user" }),
		],
		[
			`aws+sm:///${SECRET}?region=eu-west-1`,
			secret(SECRET, { region: "eu-west-1" }),
		],
		[
			`aws+sm:${SECRET.replace("prod/db", "a@b")}`,
			secret(SECRET.replace("prod/db", "a@b"), { region: "eu-west-1" }),
		],
	])("%s", (text, expected) => {
		expect(parse(text)).toEqual(expected);
	});
});

describe("parameters", () => {
	test.each<[string, Reference]>([
		["aws+ps://prod/key", parameter(["/prod/key"])],
		["aws+ps:///prod/key", parameter(["/prod/key"])],
		["aws+ps:prod/key", parameter(["/prod/key"])],
		["aws+ps://prod/key:3", parameter(["/prod/key:3"])],
		["aws+ps://prod/key?version=3", parameter(["/prod/key:3"])],
		["aws+ps://prod/key?label=blue", parameter(["/prod/key:blue"])],
		["aws+ps://prod/key#a", parameter(["/prod/key"], { field: "a" })],
		["aws+ps://key", parameter(["/key", "key"])],
		["aws+ps:///key:3", parameter(["/key:3", "key:3"])],
		[`aws+ps:${PARAMETER}`, parameter([PARAMETER], { region: "eu-west-1" })],
		[
			`aws+ps:${PARAMETER}:3`,
			parameter([`${PARAMETER}:3`], { region: "eu-west-1" }),
		],
		[
			`aws+ps://${PARAMETER}?label=blue`,
			parameter([`${PARAMETER}:blue`], { region: "eu-west-1" }),
		],
	])("%s", (text, expected) => {
		expect(parse(text)).toEqual(expected);
	});
});

describe("everything below a path", () => {
	test.each<[string, Reference]>([
		["aws+sm://prod/", reference({ kind: "secrets", folder: "prod/" })],
		[
			"aws+sm:///prod/?region=eu-west-2",
			reference({ kind: "secrets", folder: "/prod/" }, { region: "eu-west-2" }),
		],
		[
			"aws+ps://prod/ci/",
			reference({ kind: "parameters", folder: "/prod/ci/" }),
		],
		[
			"aws+ps:///prod/ci/?ttl=1m",
			reference({ kind: "parameters", folder: "/prod/ci/" }),
		],
		["aws+sm://prod/db", secret("prod/db")],
		["aws+sm://prod/db#inner", secret("prod/db", { field: "inner" })],
	])("%s", (text, expected) => {
		expect(parse(text, "fields")).toEqual(expected);
	});
});

describe("what cannot be right", () => {
	test.each([
		["aws+sm://", "the reference names nothing"],
		["aws+ps:///", "the reference names nothing"],
		["aws+sm://a#", "there is no field behind `#`"],
		["aws+sm://a#b?region=eu-west-1", "`?region=` stands behind the field"],
		["aws+ps://a#b?label=c&version=1", "`?label=` stands behind the field"],
		["aws+sm://a?field=", "`field` is empty"],
		["aws+sm://a?field=x#y", "the field is given twice"],
		["aws+sm://a?field=x&field=y", "a key behind `?` is given twice"],
		["aws+sm://a?ttl=1&ttl=2", "a key behind `?` is given twice"],
		[
			"aws+sm://a?fields=x",
			"only `field`, `version`, `stage`, `region`, `ttl`, `cacheKey` can stand behind `?`",
		],
		[
			"aws+ps://a?stage=x",
			"only `field`, `version`, `label`, `region`, `ttl`, `cacheKey` can stand behind `?`",
		],
		["aws+sm://a%", "there is a `%` that does not begin an escape"],
		["aws+sm://a#%zz", "there is a `%` that does not begin an escape"],
		["aws+sm://a?stage=%zz", "there is a `%` that does not begin an escape"],
		["aws+sm://a%0Ab", "a character in it that cannot be printed"],
		["aws+sm://a b", "the name is none that AWS allows"],
		["aws+sm://db:3", "the name is none that AWS allows"],
		[`aws+sm://${"a".repeat(513)}`, "is none that AWS allows: 1 to 512"],
		[
			`aws+sm://a?version=${VERSION}&stage=B`,
			"`version` and `stage` both choose",
		],
		["aws+sm://a?version=3", "`version` is no id of a version"],
		["aws+ps://a?version=3&label=b", "more than one version or label"],
		["aws+ps://a:3?version=3", "more than one version or label"],
		["aws+ps://a?version=0", "`version` must be a positive whole number"],
		["aws+ps://a?version=blue", "`version` must be a positive whole number"],
		["aws+ps://a?label=awsx", "neither a positive number nor a label"],
		["aws+ps://a?label=3x", "neither a positive number nor a label"],
		["aws+ps://a:", "neither a positive number nor a label"],
		["aws+ps://a//b", "a part of the path is empty"],
		[
			"aws+sm://a?region=evil.example.com",
			"what stands behind `?region=` is no region",
		],
		[
			"aws+sm://a?region=eu-west-1/",
			"what stands behind `?region=` is no region",
		],
		[
			"aws+sm://a?region=EU-WEST-1",
			"what stands behind `?region=` is no region",
		],
		["aws+sm://a?region=foo-bar", "what stands behind `?region=` is no region"],
		["aws+sm://a?region=eu-west-1a", "is no region"],
		["aws+sm://a?region=eu-west-1&region=eu-west-2", "given twice"],
		[
			`aws+sm:${SECRET}?region=eu-west-2`,
			"the ARN is of another region than `?region=` says",
		],
		[`aws+sm:${PARAMETER}`, "the ARN is of another service of AWS"],
		[`aws+ps:${SECRET}`, "`aws+sm:` reads secrets of Secrets Manager"],
		["aws+sm:arn:aws:s3:::bucket", "this is no ARN"],
		[
			`aws+sm:${SECRET.replace("arn:aws:", "arn:aws-cn:")}`,
			"the ARN's partition does not fit its region",
		],
		[
			`aws+sm:${SECRET.replace("eu-west-1", "cn-north-1")}`,
			"the ARN's partition does not fit its region",
		],
		[`aws+sm:${SECRET.replace("eu-west-1", "x.example.com")}`, "is no region"],
		[`aws+sm:${SECRET.replace("123456789012", "12")}`, "this is no ARN"],
		[
			`aws+sm:${SECRET}:password::`,
			"behind the ARN stands more than the secret's name. Write its field as `#field`",
		],
		[
			"aws+ps:arn:aws:ssm:eu-west-1:123456789012:document/x",
			"the ARN names something else",
		],
		[
			"aws+sm://prod/",
			"everything below it, which needs a wildcard. Write `PREFIX_* = aws+sm://PATH/`",
		],
		["aws+ps://prod/", "Write `PREFIX_* = aws+ps://PATH/`"],
		[
			"aws+sm://key:secret@prod",
			"an address or credentials stand in the reference",
		],
		[
			"aws+sm:https://secretsmanager.eu-west-1.amazonaws.com/x",
			"an address or credentials stand in the reference",
		],
	])("%s", (text, message) => {
		expect(messageOf(text)).toContain(message);
	});

	test.each([
		["aws+sm://prod/#x", "nothing else can be chosen but `?region=`"],
		["aws+sm://prod/?stage=x", "nothing else can be chosen but `?region=`"],
		["aws+ps://prod/?label=x", "nothing else can be chosen but `?region=`"],
		[`aws+sm:${SECRET}/`, "everything below a path is named without an ARN"],
		["aws+sm:///", "the reference names nothing"],
	])("a wildcard: %s", (text, message) => {
		expect(messageOf(text, "fields")).toContain(message);
	});
});

describe("as messages show it", () => {
	test.each([
		["prod/db#password", "//prod/db#password"],
		["prod/key:3", "//prod/key:3"],
		["prod/db?region=eu-west-1", "//prod/db?region=eu-west-1"],
		[`${SECRET}-AbCdEf#user`, `${SECRET}#user`],
		[PARAMETER, PARAMETER],
		["AKIAIOSFODNN7EXAMPLE", "//..."],
		["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "//.../.../..."],
		["https://user:pa55@host/x", "//..."],
	])("%s", (rest, shown) => {
		expect(aws.display(rest)).toBe(shown);
	});
});
