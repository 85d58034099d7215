import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import {
	parseReference,
	type Reference,
} from "../../../src/providers/azure/reference.ts";
import { azure } from "../../../src/providers/azure/row.ts";
import { requestOf } from "../../support/opened-cloud.ts";

const VERSION = "0123456789abcdef0123456789abcdef";

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

/** With the name of the cloud in the place of what is known of it. */
const plain = ({ cloud, ...rest }: Reference) => ({
	...rest,
	cloud: cloud?.name,
});
const secret = (name: string, more: object = {}, version?: string) => ({
	vault: "my-vault",
	cloud: undefined,
	field: undefined,
	source: { kind: "secret", name, version },
	...more,
});

describe("secrets", () => {
	test.each<[string, ReturnType<typeof secret>]>([
		["azure+kv://my-vault/db-password", secret("db-password")],
		["azure+kv:my-vault/db-password", secret("db-password")],
		["azure+kv://My-Vault/DB-Password", secret("DB-Password")],
		["azure+kv://my-vault/db#password", secret("db", { field: "password" })],
		["azure+kv://my-vault/db#a/b.c", secret("db", { field: "a/b.c" })],
		[`azure+kv://my-vault/x/${VERSION}`, secret("x", {}, VERSION)],
		[
			`azure+kv://my-vault/x/${VERSION.toUpperCase()}`,
			secret("x", {}, VERSION),
		],
		[`azure+kv://my-vault/x?version=${VERSION}`, secret("x", {}, VERSION)],
		[`azure+kv://my-vault/secrets/${VERSION}`, secret("secrets", {}, VERSION)],
		["azure+kv://my-vault/secrets", secret("secrets")],
		["azure+kv://my%2Dvault/db%2dpassword", secret("db-password")],
		["azure+kv://my-vault/x?ttl=5m&cacheKey=y", secret("x")],
		["azure+kv://my-vault.vault.azure.net/x", secret("x", { cloud: "public" })],
		["azure+kv://MY-VAULT.VAULT.AZURE.CN/x", secret("x", { cloud: "china" })],
		[
			"azure+kv://my-vault.vault.usgovcloudapi.net/x",
			secret("x", { cloud: "usgov" }),
		],
	])("%s", (text, expected) => {
		expect(plain(parse(text))).toEqual(expected);
	});
});

describe("wildcards", () => {
	test.each([
		["azure+kv://my-vault/", { source: { kind: "secrets" } }],
		[
			"azure+kv://my-vault.vault.azure.cn/?ttl=1m",
			{ source: { kind: "secrets" }, cloud: "china" },
		],
		["azure+kv://my-vault/db", secret("db")],
		["azure+kv://my-vault/db#inner", secret("db", { field: "inner" })],
	])("%s", (text, expected) => {
		expect(plain(parse(text, "fields"))).toMatchObject(expected);
	});
});

describe("what cannot be right", () => {
	test.each([
		["azure+kv://", "the reference names no vault"],
		["azure+kv:///x", "the reference names no vault"],
		["azure+kv://my-vault", "the reference names no secret"],
		["azure+kv://my-vault?version=x", "the reference names no secret"],
		["azure+kv://my-vault/", "needs a wildcard"],
		["azure+kv://ab/x", "the vault's name is none that Azure allows"],
		[
			`azure+kv://${"a".repeat(25)}/x`,
			"the vault's name is none that Azure allows",
		],
		["azure+kv://1vault/x", "the vault's name is none that Azure allows"],
		["azure+kv://my--vault/x", "the vault's name is none that Azure allows"],
		["azure+kv://my-vault-/x", "the vault's name is none that Azure allows"],
		["azure+kv://my_vault/x", "the vault's name is none that Azure allows"],
		["azure+kv://my-vault.example.com/x", "is no host of Key Vault"],
		[
			"azure+kv://a.b.vault.azure.net/x",
			"the vault's name is none that Azure allows",
		],
		[
			"azure+kv://.vault.azure.net/x",
			"the vault's name is none that Azure allows",
		],
		["azure+kv://vault.azure.net/x", "is no host of Key Vault"],
		["azure+kv://my-vault.vault.azure.net./x", "is no host of Key Vault"],
		["azure+kv://my-vaultvault.azure.net/x", "is no host of Key Vault"],
		["azure+kv://my-vault.vault.azure.net.evil.com/x", "is no host"],
		[
			"azure+kv://my-vault.privatelink.vaultcore.azure.net/x",
			"with a private endpoint it stays the same",
		],
		["azure+kv://evil.com%2F/x", "is no host of Key Vault"],
		["azure+kv://my-vault%2f..%2fx/y", "more parts than a vault"],
		["azure+kv://my-vault:8443/x", "credentials or a port stand"],
		["azure+kv://user@my-vault/x", "credentials or a port stand"],
		["azure+kv://id:secret@my-vault/x", "credentials or a port stand"],
		[
			"azure+kv:https://my-vault.vault.azure.net/secrets/x",
			"write `azure+kv://VAULT/NAME/VERSION`",
		],
		["azure+kv://my-vault.vault.azure.net/secrets/x", "has `/secrets` in it"],
		["azure+kv://my-vault/keys/x", "the reference has not"],
		[
			"azure+kv://my-vault/certificates/web/0123",
			"the secret behind a certificate has the name of that",
		],
		["azure+kv://my-vault/a.b", "is none that Key Vault allows"],
		["azure+kv://my-vault/ä", "is none that Key Vault allows"],
		["azure+kv://my-vault/a b", "is none that Key Vault allows"],
		[
			`azure+kv://my-vault/${"a".repeat(128)}`,
			"is none that Key Vault allows: 1 to 127",
		],
		["azure+kv://my-vault/a/", "one of them is empty"],
		["azure+kv://my-vault//a", "is none that Key Vault allows"],
		[`azure+kv://my-vault/a/${VERSION}/b`, "more parts than a vault"],
		["azure+kv://my-vault/a/latest", "is no version, which has 32 digits"],
		["azure+kv://my-vault/a/password", "a field of JSON is written `#field`"],
		["azure+kv://my-vault/a?version=1", "is no version"],
		[
			`azure+kv://my-vault/a/${VERSION}?version=${VERSION}`,
			"the version is given twice",
		],
		["azure+kv://my-vault/a#", "there is no field behind `#`"],
		["azure+kv://my-vault/a?version=", "`version` is empty"],
		[
			"azure+kv://my-vault/a?stage=x",
			"only `version`, `ttl`, `cacheKey` can stand behind `?`",
		],
		["azure+kv://my-vault/a?ttl=1&ttl=2", "given twice"],
		["azure+kv://my-vault/a%", "a `%` that does not begin an escape"],
		["azure+kv://my-vault/a%0a", "a character in it that cannot be printed"],
	])("%s", (text, message) => {
		expect(messageOf(text)).toContain(message);
	});

	test.each([
		["azure+kv://my-vault/#x", "neither field nor version can be chosen"],
		[
			`azure+kv://my-vault/?version=${VERSION}`,
			"neither field nor version can be chosen",
		],
		["azure+kv://my-vault", "the reference names no secret"],
	])("a wildcard: %s", (text, message) => {
		expect(messageOf(text, "fields")).toContain(message);
	});

	test("a name as one writes it for a variable gets the one that it may mean, unless it looks like a secret", () => {
		expect(messageOf("azure+kv://my-vault/DB_PASSWORD")).toMatch(
			/ Did you mean `DB-PASSWORD`\?$/,
		);
		for (const name of ["a_b.c", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"])
			expect(messageOf(`azure+kv://my-vault/${name}`)).not.toMatch(/Did you/);
	});
});

test("whatever is written, what comes of it is a host of Azure's and a plain path", () => {
	const pieces = fc.constantFrom(
		...["my-vault", "vault.azure.net", "vault.azure.cn", "evil.example.com"],
		...[".", "/", "//", "\\", "@", ":", "?", "#", "%2F", "%2e", "%5C", "%40"],
		...["%00", "\t", " ", "..", "secrets", "x", VERSION, "?version=", "\u2024"],
	);
	const texts = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(""));
	fc.assert(
		fc.property(texts, fc.constantFrom("value", "fields"), (rest, want) => {
			let parsed: Reference;
			try {
				parsed = parseReference({ scheme: "azure+kv", rest, want });
			} catch (thrown) {
				expect(thrown).toBeInstanceOf(SecretError);
				return;
			}
			const { vault, source } = parsed;
			expect(vault).toMatch(/^[a-z][a-z0-9-]{2,23}$/);
			if (source.kind === "secret")
				expect(`${source.name}/${source.version}`).toMatch(
					/^[0-9A-Za-z-]+\/(?:undefined|[0-9a-f]{32})$/,
				);
		}),
		{ numRuns: 5_000 },
	);
});

describe("as messages show it", () => {
	test.each([
		["my-vault/db-password", "//my-vault/db-password"],
		["my-vault/db#password", "//my-vault/db#password"],
		[`my-vault/db/${VERSION}`, "//my-vault/db/..."],
		["my-vault.vault.azure.cn/x", "//my-vault.vault.azure.cn/x"],
		["s3cr3tValue0123456789abcdefXYZ", "//..."],
		["https://user:pa55@host/x", "//..."],
	])("%s", (rest, shown) => {
		expect(azure.display(rest)).toBe(shown);
	});
});
