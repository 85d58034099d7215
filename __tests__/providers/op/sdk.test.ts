import type { ResolveReferenceError } from "@1password/sdk";
import { describe, expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { fakeSdk, TOKEN } from "../../support/fake-sdk.ts";
import { saying } from "../../support/message.ts";
import { openOp } from "../../support/op-provider.ts";

const ACCOUNT = { OP_SERVICE_ACCOUNT_TOKEN: TOKEN };
const secrets = {
	"op://infra/github/credential": "ghp_0123456789",
	"op://infra/github/code?attribute=otp": "012345",
	"op://infra/github/empty": "",
};

test("all references of a run go out in one call, each once", async () => {
	const sdk = fakeSdk({ secrets });
	const { ask } = openOp(ACCOUNT, {}, sdk);
	expect(
		await ask(
			"infra/github/credential",
			"infra/github/code?attribute=otp",
			"infra/github/credential?ttl=5m",
			"infra/github/empty",
		),
	).toEqual(["ghp_0123456789", "012345", "ghp_0123456789", ""]);
	expect(sdk.calls).toEqual([
		["createClient", { auth: TOKEN }],
		["resolveAll", Object.keys(secrets)],
	]);
});

const NO_KEY =
	"malformed: `ssh-format` is for the private key of an SSH key (Ed25519 or RSA), which this field is not. Leave it out.";
const BROKEN_KEY =
	"malformed: the field holds no private key that can be written in OpenSSH's format. Leave `ssh-format` out to get it as it is.";
const MESSAGES: Readonly<Record<ResolveReferenceError["type"], string>> = {
	parsing:
		"malformed: 1Password cannot read the reference. Write `op://vault/item/field` or `op://vault/item/section/field`, with ids where a name has other characters than letters, digits, `-`, `_`, `.` and spaces.",
	vaultNotFound:
		"not-found: there is no vault of this name or id, or these credentials do not see it. Check the spelling, and which vaults they may read.",
	itemNotFound:
		"not-found: the vault has no item of this name or id. Check the spelling, and whether it is archived.",
	fieldNotFound:
		"not-found: the item has no such field or file. Check the spelling, and name the section when the field stands in one.",
	noMatchingSections:
		"not-found: the item has no such section. Check the spelling, or leave it out when the field stands in none.",
	tooManyVaults:
		"malformed: more than one vault has this name. Write its id instead of the name (in the app: Copy UUID).",
	tooManyItems:
		"malformed: more than one item of the vault has this name. Write its id instead of the name (in the app: Copy UUID).",
	tooManyMatchingFields:
		"malformed: more than one field of the item has this name. Name the section, or write the field's id.",
	incompatibleTOTPQueryParameterField:
		"malformed: the field makes no one-time passwords. Name one of the type one-time password, or leave `attribute` out.",
	unableToGenerateTotpCode:
		"malformed: no one-time password can be made of what the field holds. Set it up again in 1Password.",
	sSHKeyMetadataNotFound: NO_KEY,
	incompatibleSshKeyQueryParameterField: NO_KEY,
	unableToParsePrivateKey: BROKEN_KEY,
	unableToFormatPrivateKeyToOpenSsh: BROKEN_KEY,
	unsupportedFileFormat: "",
	other:
		"failed: 1Password could not resolve the reference and does not say why. Try it with `op read`.",
};

describe("the SDK says of one reference", () => {
	test.each(
		Object.entries(MESSAGES).filter(
			([type]) => type !== "unsupportedFileFormat",
		),
	)("%s", async (type, message) => {
		const error = {
			type,
			message: "ops_secret",
		} as unknown as ResolveReferenceError;
		const sdk = fakeSdk({
			secrets,
			errors: { "op://infra/github/bad": error },
		});
		expect(
			await openOp(ACCOUNT, {}, sdk).ask(
				"infra/github/bad",
				"infra/github/credential",
			),
		).toEqual([message, "ghp_0123456789"]);
	});

	test("a type that a later version adds", async () => {
		const error = { type: "brandNew" } as unknown as ResolveReferenceError;
		const sdk = fakeSdk({ errors: { "op://infra/github/bad": error } });
		expect(await openOp(ACCOUNT, {}, sdk).ask("infra/github/bad")).toEqual([
			MESSAGES.other,
		]);
	});

	test("nothing", async () => {
		const sdk = fakeSdk({});
		expect(await openOp(ACCOUNT, {}, sdk).ask("infra/github/bad")).toEqual([
			"failed: 1Password's SDK gave no answer for the reference. Try it with `op read`.",
		]);
	});
});

describe("the SDK fails as a whole", () => {
	const LIMIT =
		"unreachable: 1Password's rate limit is reached, and it was not asked again. Read fewer references, or see `op service-account ratelimit` for what is left in the hour and the day.";
	const TOKEN_MESSAGE =
		"malformed: `op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?";

	test.each([
		["authentication error: rate limit exceeded", LIMIT],
		[
			"invalid service account token, please make sure you provide a valid service account token as parameter: service account deserialization failed, please create another token",
			TOKEN_MESSAGE,
		],
		[
			"authentication error: you are not authenticated",
			"denied: 1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`.",
		],
		[
			"you don't have the right permissions to access this resource",
			"denied: these credentials may not read it. Give the service account or workload read access to the vault.",
		],
		[
			"authentication error: internal server error",
			"unreachable: 1Password's server failed. Run the job again; if it stays so, look at status.1password.com.",
		],
		[
			`odd: ${TOKEN}\nand eyJhbGciOiJFUzI1NiJ9.x.y more.`,
			'failed: 1Password\'s SDK says: "odd: *** and *** more".',
		],
	])("%s", async (text, message) => {
		for (const where of ["createClient", "resolveAll"] as const) {
			const sdk = fakeSdk({ secrets, failing: { [where]: new Error(text) } });
			expect(
				await openOp(ACCOUNT, {}, sdk).ask(
					"infra/github/credential",
					"infra/github/empty",
				),
			).toEqual([message, message]);
			expect(sdk.calls.filter(([name]) => name === where)).toHaveLength(1);
		}
	});

	test("by its own error of a rate limit, whatever it says", async () => {
		const sdk = fakeSdk({ secrets });
		sdk.fail("resolveAll", new sdk.RateLimitExceededError("slow down"));
		expect(
			await openOp(ACCOUNT, {}, sdk).ask("infra/github/credential"),
		).toEqual([LIMIT]);
	});

	test("without an answer, at the deadline", async () => {
		const controller = new AbortController();
		const sdk = fakeSdk({ secrets, hanging: "resolveAll" });
		const asking = openOp(ACCOUNT, { signal: controller.signal }, sdk).ask(
			"infra/github/credential",
		);
		while (sdk.calls.length < 2)
			await new Promise((resolve) => setTimeout(resolve, 5));
		controller.abort(new SecretError("unreachable", saying("time is up.")));
		expect(await asking).toEqual(["unreachable: time is up."]);
	});
});

describe("items", () => {
	const item = {
		title: "github",
		sections: [{ id: "s1", title: "Production" }],
		fields: [
			{ id: "credential", title: "credential", value: "ghp_0123456789" },
			{ id: "f1", title: "token", value: "one" },
			{ id: "f2", title: "token", value: "two", sectionId: "s1" },
			{ id: "f3", title: "empty", value: "" },
		],
		notes: "a note",
		files: [{ name: "odd.bin", content: Uint8Array.of(0xff, 0, 13) }],
	};

	test("a wildcard, by names and by ids, besides references", async () => {
		const sdk = fakeSdk({ secrets, vaults: { infra: [item] } });
		const opened = openOp(ACCOUNT, {}, sdk);
		const fields = {
			credential: "ghp_0123456789",
			token: "one",
			"Production/token": "two",
			notesPlain: "a note",
		};
		expect(await opened.fields("Infra/GitHub")).toEqual(fields);
		const names = sdk.calls.map(([name]) => name);
		expect(names).toEqual([
			"createClient",
			"vaults.list",
			"items.list",
			"items.get",
		]);
		const { vault, item: id } = sdk.ids("infra", "github");
		expect(await opened.fields(`${vault}/${id}`)).toEqual(fields);
		expect(sdk.calls.slice(5)).toEqual([["items.get", [vault, id]]]);
	});

	test("two wildcards of one item read it once", async () => {
		const sdk = fakeSdk({ vaults: { infra: [item] } });
		const { provider } = openOp(ACCOUNT, {}, sdk);
		await provider.resolve([
			{ rest: "infra/github", scheme: "op", want: "fields" },
			{ rest: "INFRA/github", scheme: "op", want: "fields" },
		]);
		expect(sdk.calls.map(([name]) => name)).toEqual([
			"createClient",
			"vaults.list",
			"items.list",
			"items.get",
		]);
	});

	test.each([
		["nowhere/github", /^not-found: there is no vault `nowhere`/],
		["infra/nothing", /^not-found: the vault has no item `nothing`/],
		["infra/old", /^not-found: the item is in the archive\./],
		["infra/twice", /^malformed: 2 items are called `twice`\. Write the id/],
	])("op://%s", async (reference, message) => {
		const twice = { ...item, title: "twice" };
		const old = { ...item, title: "old", archived: true };
		const sdk = fakeSdk({ vaults: { infra: [item, twice, twice, old] } });
		expect(await openOp(ACCOUNT, {}, sdk).fields(reference)).toMatch(message);
	});

	test("an item in the archive does not stand before one that is written otherwise", async () => {
		const old = { ...item, archived: true, fields: [] };
		const sdk = fakeSdk({
			vaults: { infra: [old, { ...item, title: "GitHub" }] },
		});
		expect(await openOp(ACCOUNT, {}, sdk).fields("infra/github")).toMatchObject(
			{ credential: "ghp_0123456789" },
		);
	});

	test("a file that is no text comes through the items", async () => {
		const sdk = fakeSdk({
			vaults: { infra: [item] },
			errors: {
				"op://infra/github/odd.bin": { type: "unsupportedFileFormat" },
			},
		});
		const [answer] = await openOp(ACCOUNT, {}, sdk).provider.resolve([
			{ rest: "infra/github/odd.bin", scheme: "op", want: "value" },
		]);
		expect(answer).toEqual({
			kind: "value",
			value: Uint8Array.of(0xff, 0, 13),
		});
	});
});

describe("workload identity", () => {
	const WORKLOAD = {
		OP_WORKLOAD_ID: "workload-1",
		OP_CUSTOMER_MANAGED_SECRET: "ops_customer-managed==",
	};

	test("logs in with a token of the job for the audience that the SDK wants", async () => {
		const sdk = fakeSdk({ secrets, audience: "credential-broker" });
		const audiences: (string | undefined)[] = [];
		const { ask, ...traces } = openOp(
			WORKLOAD,
			{
				idToken: async (audience) => {
					audiences.push(audience);
					return "eyJ.of.the.job";
				},
			},
			sdk,
		);
		expect(await ask("infra/github/credential")).toEqual(["ghp_0123456789"]);
		expect(audiences).toEqual(["credential-broker"]);
		expect(traces.protected).toEqual(["ops_customer-managed"]);
		expect(sdk.calls[0]).toEqual([
			"createClient",
			{
				idToken: "eyJ.of.the.job",
				workloadDetails: {
					workloadUuid: "workload-1",
					customerManagedSecret: "ops_customer-managed",
				},
			},
		]);
	});

	test("without a token of the job, the message is GitHub's and not the SDK's", async () => {
		const sdk = fakeSdk({ secrets, audience: "credential-broker" });
		const refused = new SecretError(
			"denied",
			saying("GitHub gives no ID token."),
		);
		expect(
			await openOp(
				WORKLOAD,
				{ idToken: () => Promise.reject(refused) },
				sdk,
			).ask("infra/github/credential"),
		).toEqual(["denied: GitHub gives no ID token."]);
	});

	test.each([
		[
			"authentication error: you are not authenticated",
			"denied: 1Password refuses the identity of this job. Compare the workload's rules in 1Password with this repository, branch and environment, and check `op-workload-id`.",
		],
		[
			"invalid customer managed secret: customer managed secret JSON deserialization failed",
			"malformed: `op-customer-managed-secret` is not the secret of this workload. Copy it anew from the workload's setup in 1Password.",
		],
	])("%s", async (text, message) => {
		const sdk = fakeSdk({ failing: { createClient: new Error(text) } });
		expect(
			await openOp(WORKLOAD, {}, sdk).ask("infra/github/credential"),
		).toEqual([message]);
	});
});
