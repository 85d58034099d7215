// Google's own clients, unmodified, against the server that the tests talk to, at the addresses that they always use: what
// they make of it, the provider makes of it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecretManagerServiceClient } from "@google-cloud/secret-manager";
import { GoogleAuth } from "google-auth-library";
import {
	afterAll,
	beforeAll,
	beforeEach,
	describe,
	expect,
	test,
} from "vitest";
import { makeAccount } from "../../../support/gcp/accounts.ts";
import { startMetadata } from "../../../support/gcp/metadata.ts";
import { openGcp } from "../../../support/gcp/provider.ts";
import { type GoogleServer, NUMBER } from "../../../support/gcp/server.ts";
import {
	impersonating,
	leftFile,
	PROVIDER,
	READER,
	reset,
	SECRETS,
	startWorld,
	type World,
} from "../../../support/gcp/world.ts";
import type { Issuer } from "../../../support/oidc.ts";
import { directory } from "../../../support/opened-cloud.ts";

type Variables = Readonly<Record<string, string>>;

/** What somebody reads: texts, or the word by which Google refuses. */
interface Judge {
	/** `projects/p/secrets/s/versions/v`; bytes that are no text as hex. */
	secrets(variables: Variables, ...names: string[]): Promise<string[]>;
	/** The names of all secrets of a project. */
	list(variables: Variables, project: string): Promise<string[] | string>;
	/** Whether there is somebody to be; the word by which a login was refused. */
	logIn(variables: Variables): Promise<string>;
}

let world: World;
let google: GoogleServer;
let issuer: Issuer;
let key: string;
let folder: string;

/** The client reads its settings from the process. */
async function inEnvironment<T>(
	variables: Variables,
	task: () => Promise<T>,
): Promise<T> {
	const kept = { ...process.env };
	Object.assign(process.env, variables);
	try {
		return await task();
	} finally {
		process.env = kept;
	}
}

const shown = (bytes: Uint8Array) =>
	Buffer.from(bytes).includes(0)
		? Buffer.from(bytes).toString("hex")
		: Buffer.from(bytes).toString();

/** Codes of gRPC and words of OAuth. */
const CODES: Readonly<Record<number, string>> = {
	3: "INVALID_ARGUMENT",
	5: "NOT_FOUND",
	7: "PERMISSION_DENIED",
	9: "FAILED_PRECONDITION",
	16: "UNAUTHENTICATED",
};
const codeOf = (thrown: unknown) => {
	const { code, message, reason } = thrown as {
		code?: number | string;
		message: string;
		reason?: string;
	};
	const [, word] =
		/\b(invalid_grant|invalid_target|unauthorized_client|invalid_client)\b/.exec(
			message,
		) ?? [];
	if (/iam\.serviceAccounts\.getAccessToken/.test(message))
		return "IAM_PERMISSION_DENIED";
	return word ?? reason ?? CODES[Number(code)] ?? message;
};

const sdk: Judge = {
	secrets: (variables, ...names) =>
		inEnvironment(variables, async () => {
			const regional = /locations\/([^/]+)/.exec(names[0] ?? "")?.[1];
			const client = new SecretManagerServiceClient({
				fallback: true,
				...(regional === undefined
					? {}
					: { apiEndpoint: `secretmanager.${regional}.rep.googleapis.com` }),
			});
			try {
				return await Promise.all(
					names.map((name) =>
						client
							.accessSecretVersion({ name })
							.then(
								([{ payload }]) => shown(payload?.data as Uint8Array),
								codeOf,
							),
					),
				);
			} finally {
				await client.close();
			}
		}),
	list: (variables, project) =>
		inEnvironment(variables, async () => {
			const client = new SecretManagerServiceClient({ fallback: true });
			try {
				const [found] = await client.listSecrets({ parent: project });
				return found.map(({ name }) => name?.split("/").at(-1) ?? "");
			} catch (thrown) {
				return codeOf(thrown);
			} finally {
				await client.close();
			}
		}),
	logIn: (variables) =>
		// Without a project it looks for one at another service.
		inEnvironment({ GOOGLE_CLOUD_PROJECT: "p", ...variables }, async () => {
			const auth = new GoogleAuth({
				scopes: "https://www.googleapis.com/auth/cloud-platform",
			});
			const token = await auth.getAccessToken().catch(codeOf);
			return google.tokens.has(token ?? "") ? "in" : (token ?? "nothing");
		}),
};

/** The word that a message names, or what stands for one in it. */
function bare(text: string): string {
	if (/^not-found: this version of the secret is/.test(text))
		return "FAILED_PRECONDITION";
	if (text.startsWith("not-found: ")) return "NOT_FOUND";
	const [, code] = /\(([A-Za-z_]{8,})(?:[:)])/.exec(text) ?? [];
	for (const [reason, words] of [
		["SERVICE_DISABLED", "that is not turned on"],
		["ACCESS_TOKEN_SCOPE_INSUFFICIENT", "access scopes are too narrow"],
		["USER_PROJECT_DENIED", "cannot be counted"],
		["IAM_PERMISSION_DENIED", "is not allowed (PERMISSION_DENIED"],
		["IAM_PERMISSION_DENIED", "did not let who has logged in act as"],
		["ACCESS_TOKEN_TYPE_UNSUPPORTED", "does not take the token"],
	] as const)
		if (text.includes(words)) return reason;
	return code ?? text;
}

const provider: Judge = {
	async secrets(variables, ...names) {
		const { provider } = openGcp(variables);
		const answers = await provider.resolve(
			names.map((rest) => ({ scheme: "gcp", rest, want: "value" as const })),
		);
		return answers.map((answer) =>
			answer.kind === "value"
				? shown(answer.value)
				: answer.kind === "failed"
					? bare(`${answer.error.reason}: ${answer.error.message}`)
					: "fields",
		);
	},
	async list(variables, project) {
		const fields = await openGcp(variables).fields(`gcp://${project}/`);
		return typeof fields === "string" ? bare(fields) : Object.keys(fields);
	},
	async logIn(variables) {
		const [text = ""] = await openGcp(variables).ask(`gcp://${SECRETS}/db`);
		return text === "second, ünïcode" ? "in" : bare(text);
	},
};

const file = (name: string, content: unknown): Variables => {
	const path = join(folder, name);
	writeFileSync(
		path,
		typeof content === "string" ? content : JSON.stringify(content),
	);
	return { GOOGLE_APPLICATION_CREDENTIALS: path };
};

const left = (changes?: object, audience?: string) =>
	leftFile(world, changes, audience);

beforeAll(async () => {
	world = await startWorld();
	({ google, issuer, key } = world);
	google.put(`${SECRETS}/db`, "first", "second, ünïcode");
	google.put(`${SECRETS}/bytes`, Buffer.from([0, 0xff, 1]));
	google.put(`${SECRETS}/empty`, "");
	google.put(`${SECRETS}/off`, "x", "disabled", "y", "destroyed");
	google.set(`${SECRETS}/off`, 2, "DISABLED");
	google.set(`${SECRETS}/off`, 4, "DESTROYED");
	google.make(`${SECRETS}/void`);
	google.alias(`${SECRETS}/db`, "blue", 1);
	google.put(
		"projects/my-project/locations/europe-west3/secrets/eu",
		"of Frankfurt",
	);
	for (let index = 0; index < 60; index++)
		google.put(`projects/many/secrets/n${index}`, `value ${index}`);
	google.grant(`serviceAccount:${READER}`, "projects/many");
	google.grant("user:dev", "projects/my-project");
	google.grantList(`serviceAccount:${READER}`, "projects/many");
});
afterAll(() => world.close());
beforeEach(() => {
	folder = directory();
	reset(google);
});

describe.each([
	["the SDK", sdk],
	["the provider", provider],
])("%s", (_, judge) => {
	test("secrets, versions, aliases, bytes, nothing in them", async () => {
		expect(
			await judge.secrets(
				file("key.json", key),
				...[`${SECRETS}/db/versions/latest`, `${SECRETS}/db/versions/1`],
				...[`${SECRETS}/db/versions/blue`, `${SECRETS}/bytes/versions/latest`],
				`${SECRETS}/empty/versions/1`,
				`projects/${NUMBER}/secrets/db/versions/2`,
			),
		).toEqual([
			...["second, ünïcode", "first", "first", "00ff01", ""],
			"second, ünïcode",
		]);
	});

	test("a secret of one place", async () => {
		expect(
			await judge.secrets(
				file("key.json", key),
				"projects/my-project/locations/europe-west3/secrets/eu/versions/latest",
			),
		).toEqual(["of Frankfurt"]);
		expect(google.calls.at(-1)?.host).toBe(
			"secretmanager.europe-west3.rep.googleapis.com",
		);
	});

	test("secrets that give nothing", async () => {
		expect(
			await judge.secrets(
				file("key.json", key),
				...[`${SECRETS}/nowhere/versions/latest`, `${SECRETS}/db/versions/9`],
				...[`${SECRETS}/void/versions/latest`, `${SECRETS}/off/versions/2`],
				`${SECRETS}/off/versions/latest`,
			),
		).toEqual([
			...["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"],
			...["FAILED_PRECONDITION", "FAILED_PRECONDITION"],
		]);
	});

	test("every secret of a project", async () => {
		const names = await judge.list(file("key.json", key), "projects/many");
		expect(names).toHaveLength(60);
		expect(names).toContain("n59");
		expect(await judge.list(file("key.json", key), "projects/my-project")).toBe(
			"IAM_PERMISSION_DENIED",
		);
	});

	test("who may not", async () => {
		const stranger = makeAccount(
			google,
			"stranger@my-project.iam.gserviceaccount.com",
		);
		const name = `${SECRETS}/db/versions/latest`;
		expect(await judge.secrets(file("a.json", stranger), name)).toEqual([
			"IAM_PERMISSION_DENIED",
		]);
		google.off.add("secretmanager.googleapis.com");
		expect(await judge.secrets(file("b.json", key), name)).toEqual([
			"SERVICE_DISABLED",
		]);
		google.off.clear();
		const quota = { GOOGLE_CLOUD_QUOTA_PROJECT: "of-others" };
		expect(
			await judge.secrets({ ...file("b.json", key), ...quota }, name),
		).toEqual(["USER_PROJECT_DENIED"]);
	});

	test("a key", async () => {
		expect(await judge.logIn(file("key.json", key))).toBe("in");
		const other = JSON.parse(
			makeAccount(google, "other@my-project.iam.gserviceaccount.com"),
		);
		const wrong = JSON.stringify({ ...other, client_email: READER });
		expect(await judge.logIn(file("wrong.json", wrong))).toBe("invalid_grant");
		const gone = JSON.stringify({
			...other,
			client_email: "gone@my-project.iam.gserviceaccount.com",
		});
		expect(await judge.logIn(file("gone.json", gone))).toBe("invalid_grant");
		google.clock = 4_000;
		expect(await judge.logIn(file("key.json", key))).toBe("invalid_grant");
	});

	test("a person", async () => {
		google.logins.set("refresh-1", {
			client: "id",
			secret: "s3cret",
			user: "dev",
		});
		const login = {
			type: "authorized_user",
			client_id: "id",
			client_secret: "s3cret",
			refresh_token: "refresh-1",
		};
		expect(await judge.logIn(file("user.json", login))).toBe("in");
		const ended = { ...login, refresh_token: "refresh-0" };
		expect(await judge.logIn(file("user.json", ended))).toBe("invalid_grant");
		const stranger = { ...login, client_secret: "other" };
		expect(await judge.logIn(file("user.json", stranger))).toBe(
			"invalid_client",
		);
	});

	test("the file that Google's login action leaves", async () => {
		const logIn = (content: object) =>
			judge.logIn({ ...issuer.variables, ...file("gha.json", content) });
		expect(await logIn(left())).toBe("in");
		expect(await logIn(left(impersonating(READER)))).toBe("in");
		expect(google.calls.map(({ action }) => action)).toContain(
			"generateAccessToken",
		);
		expect(await logIn(left({}, "https://example.com"))).toBe("invalid_grant");
		const elsewhere = `//iam.googleapis.com/${PROVIDER}x`;
		expect(await logIn(left({ audience: elsewhere }))).toBe("invalid_target");
		const hidden = "hidden@my-project.iam.gserviceaccount.com";
		expect(await logIn(left(impersonating(hidden)))).toBe(
			"IAM_PERMISSION_DENIED",
		);
	});

	test("a token in a file, and its time, issuer and condition", async () => {
		const path = join(folder, "token");
		const logIn = (claims: object) => {
			writeFileSync(
				path,
				issuer.mint({
					aud: `https://iam.googleapis.com/${PROVIDER}`,
					...claims,
				}),
			);
			return judge.logIn(
				file("file.json", left({ credential_source: { file: path } })),
			);
		};
		expect(await logIn({})).toBe("in");
		expect(await logIn({ exp: 1_700_000_000 })).toBe("invalid_grant");
		expect(await logIn({ iss: "https://example.com" })).toBe("invalid_grant");
		expect(await logIn({ repository_owner: "evil" })).toBe(
			"unauthorized_client",
		);
	});

	test("the account of the machine", async () => {
		const token = google.tokenOf(`serviceAccount:${READER}`);
		const narrow = google.tokenOf(`serviceAccount:${READER}`, ["devstorage"]);
		for (const [given, result] of [
			[token, "second, ünïcode"],
			[narrow, "ACCESS_TOKEN_SCOPE_INSUFFICIENT"],
		] as const) {
			const metadata = await startMetadata(given);
			expect(
				await judge.secrets(
					{
						GCE_METADATA_HOST: metadata.host,
						METADATA_SERVER_DETECTION: "assume-present",
						GOOGLE_APPLICATION_CREDENTIALS: "",
						HOME: folder,
					},
					`${SECRETS}/db/versions/latest`,
				),
			).toEqual([result]);
			metadata.close();
		}
	});

	test("what passes is tried again", async () => {
		let left = 1;
		google.act = ({ action }) =>
			action === "access" && left-- > 0
				? {
						status: 503,
						headers: { "content-type": "application/json" },
						body: '{"error":{"code":503,"status":"UNAVAILABLE","message":"later"}}',
					}
				: "pass";
		expect(
			await judge.secrets(file("key.json", key), `${SECRETS}/db/versions/1`),
		).toEqual(["first"]);
	});
});
