import {
	type Client,
	RateLimitExceededError,
	type ResolveReferenceError,
} from "@1password/sdk";
import type { Sdk } from "../../src/providers/op/sdk/index.ts";
import { idOf } from "./connect.ts";

/** A token of the right form that opens nothing. */
export const TOKEN = "ops_eyJub3QiOiJhIHRva2VuIn0";

type Call = "createClient" | "resolveAll";

export interface FakeItem {
	readonly title: string;
	readonly archived?: boolean;
	readonly sections?: readonly {
		readonly id: string;
		readonly title: string;
	}[];
	readonly fields?: readonly {
		readonly id: string;
		readonly title: string;
		readonly value: string;
		readonly sectionId?: string;
	}[];
	readonly notes?: string;
	readonly files?: readonly {
		readonly name: string;
		readonly content: Uint8Array;
	}[];
}

export interface Fakes {
	/** What `resolveAll` gives, under the references as 1Password writes them. */
	readonly secrets?: Readonly<Record<string, string>>;
	readonly errors?: Readonly<Record<string, ResolveReferenceError>>;
	readonly vaults?: Readonly<Record<string, readonly FakeItem[]>>;
	readonly failing?: Partial<Record<Call, Error>>;
	readonly hanging?: Call;
	/** What the fetcher of ID tokens is asked for. */
	readonly audience?: string;
}

export interface FakeSdk extends Sdk {
	readonly calls: (readonly [name: string, given: unknown])[];
	fail(call: Call, error: Error): void;
	ids(vault: string, item: string): { vault: string; item: string };
}

/** A fake of the SDK's client, for what its core cannot do without 1Password's servers. It follows the types of 0.5.0. */
export function fakeSdk({
	secrets = {},
	errors = {},
	vaults = {},
	failing = {},
	hanging,
	audience = "",
}: Fakes): FakeSdk {
	const calls: (readonly [string, unknown])[] = [];
	const faults = new Map(Object.entries(failing));
	const enter = async (name: string, given: unknown) => {
		calls.push([name, given]);
		if (hanging === name) await new Promise(() => {});
		const fault = faults.get(name);
		if (fault !== undefined) throw fault;
	};
	const idOfItem = (vault: string, index: number) =>
		idOf(`item ${index} of ${vault}`);
	const vaultOf = (id: string) => {
		const found = Object.entries(vaults).find(([name]) => idOf(name) === id);
		if (found === undefined) throw new Error("resource not found");
		return found;
	};
	const overviews = (id: string) => {
		const [name, items] = vaultOf(id);
		return items.map((item, index) => ({
			id: idOfItem(name, index),
			title: item.title,
			vaultId: id,
			state: item.archived ? "archived" : "active",
			item,
		}));
	};
	const client = {
		secrets: {
			async resolveAll(references: string[]) {
				await enter("resolveAll", references);
				const answer = (reference: string) =>
					reference in secrets
						? { content: { secret: secrets[reference] } }
						: reference in errors
							? { error: errors[reference] }
							: {};
				return {
					individualResponses: Object.fromEntries(
						references.map((reference) => [reference, answer(reference)]),
					),
				};
			},
		},
		vaults: {
			async list(parameters: unknown) {
				await enter("vaults.list", parameters);
				return Object.keys(vaults).map((title) => ({ id: idOf(title), title }));
			},
		},
		items: {
			async list(vault: string, filter: unknown) {
				await enter("items.list", [vault, filter]);
				return overviews(vault);
			},
			async get(vault: string, id: string) {
				await enter("items.get", [vault, id]);
				const found = overviews(vault).find((one) => one.id === id);
				if (found === undefined) throw new Error("resource not found");
				const { item, ...rest } = found;
				return {
					...rest,
					category: "ApiCredentials",
					sections: item.sections ?? [],
					fields: (item.fields ?? []).map((field) => ({
						...field,
						fieldType: "Concealed",
					})),
					notes: item.notes ?? "",
					files: (item.files ?? []).map(({ name, content }) => ({
						attributes: { id: idOf(name), name, size: content.length },
						sectionId: "",
						fieldId: name,
					})),
				};
			},
			files: {
				async read(vault: string, item: string, { id }: { id: string }) {
					await enter("items.files.read", [vault, item, id]);
					return overviews(vault)
						.find((one) => one.id === item)
						?.item.files?.find(({ name }) => idOf(name) === id)?.content;
				},
			},
		},
	} as unknown as Client;
	return {
		calls,
		RateLimitExceededError,
		fail: (call, error) => void faults.set(call, error),
		ids: (vault, item) => ({
			vault: idOf(vault),
			item: idOfItem(
				vault,
				(vaults[vault] ?? []).findIndex(({ title }) => title === item),
			),
		}),
		async createClient({ auth, oidcFetcher, workloadDetails }) {
			if (oidcFetcher === undefined) await enter("createClient", { auth });
			else {
				const fetching = failing.createClient === undefined;
				// The core keeps nothing of the fetcher's error but that there was one.
				const idToken = fetching
					? await oidcFetcher(audience).catch(() => {
							throw new Error("authentication error: failed to authenticate");
						})
					: "";
				await enter("createClient", { idToken, workloadDetails });
			}
			return client;
		},
	};
}
