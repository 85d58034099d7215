import { createHash } from "node:crypto";
import http, { type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { type Act, listen } from "./front.ts";

/** A vault as a test writes it; what has no id gets one made of its name. */
export interface VaultSeed {
	readonly id?: string;
	readonly name: string;
	/** Whether the token may read it; it may unless this is false. */
	readonly inScope?: boolean;
	readonly items: readonly ItemSeed[];
}

export interface ItemSeed {
	readonly id?: string;
	readonly title: string;
	readonly category?: string;
	readonly state?: "ARCHIVED" | "DELETED";
	readonly sections?: readonly {
		readonly id: string;
		readonly label?: string;
	}[];
	readonly fields?: readonly FieldSeed[];
	readonly files?: readonly FileSeed[];
}

export interface FieldSeed {
	readonly id?: string;
	readonly label: string;
	readonly section?: string;
	readonly type?: string;
	readonly purpose?: string;
	/** Absent: the field is empty, and Connect leaves it out. */
	readonly value?: string;
	readonly totp?: string;
}

export interface FileSeed {
	readonly name: string;
	readonly section?: string;
	readonly content: Uint8Array;
}

export type Fault = Act | "slow";

export interface ConnectServer {
	readonly origin: string;
	readonly token: string;
	/** The path with query of every request, in order. */
	readonly asked: string[];
	close(): void;
}

/** An id of 1Password's form, always the same for the same name. */
export function idOf(name: string): string {
	const digest = createHash("sha256").update(name).digest();
	return Array.from(digest.subarray(0, 26), (byte) =>
		"abcdefghijklmnopqrstuvwxyz234567".charAt(byte % 32),
	).join("");
}

/**
 * The reading half of 1Password Connect 1.7 by its OpenAPI description, in memory. What the description does not allow is
 * refused with status 400, so that a client that asks wrongly shows.
 *
 * @param act - what to do instead of answering, or when; "slow" answers after a while
 */
export async function startConnect(
	vaults: readonly VaultSeed[],
	act: (path: string, visit: number) => Fault | Promise<Fault> = () => "pass",
): Promise<ConnectServer> {
	const token = `eyJhbGciOiJFUzI1NiJ9.${idOf("token")}.${idOf("signature")}`;
	const asked: string[] = [];
	const server = http.createServer(async (request, response) => {
		const path = request.url ?? "";
		asked.push(path);
		const done = await act(
			path,
			asked.filter((other) => other === path).length,
		);
		if (done === "stall") return;
		if (done === "reset") return void request.socket.destroy();
		if (done === "slow") await wait(200);
		else if (done !== "pass")
			return void response.writeHead(done.status, done.headers).end(done.body);
		const reply = answer(request, vaults, token);
		if (reply instanceof Uint8Array)
			return void response
				.writeHead(200, { "content-type": "application/octet-stream" })
				.end(reply);
		response
			.writeHead(reply.status, { "content-type": "application/json" })
			.end(JSON.stringify(reply.body));
	});
	return { ...(await listen(server)), token, asked };
}

interface Reply {
	readonly status: number;
	readonly body: unknown;
}

const refuse = (status: number, message: string): Reply => ({
	status,
	body: { status, message },
});

function answer(
	{ method, url = "", headers }: IncomingMessage,
	vaults: readonly VaultSeed[],
	token: string,
): Reply | Uint8Array {
	if (method !== "GET") return refuse(405, "method not allowed");
	if ("content-length" in headers || "transfer-encoding" in headers)
		return refuse(400, "a read has no body");
	if (headers.authorization !== `Bearer ${token}`)
		return refuse(401, "Invalid token signature");
	const { pathname, searchParams } = new URL(url, "http://connect");
	const [, version, ...segments] = pathname.split("/");
	const [vaultsWord, vaultId, itemsWord, itemId, filesWord, fileId, content] =
		segments;
	if (version !== "v1" || vaultsWord !== "vaults")
		return refuse(404, "no such route");
	const filter = filterOf(
		searchParams,
		vaultId === undefined ? "name" : "title",
	);
	if (filter instanceof Error) return refuse(400, filter.message);
	const seen = vaults.filter(({ inScope = true }) => inScope);
	if (vaultId === undefined)
		return { status: 200, body: seen.filter(named(filter)).map(vaultBody) };
	if (![vaultId, itemId, fileId].every((id) => id === undefined || isId(id)))
		return refuse(400, "Invalid UUID");
	const vault = vaults.find((one) => idOfVault(one) === vaultId);
	if (vault === undefined) return refuse(404, `vault ${vaultId} not found`);
	if (!seen.includes(vault))
		return refuse(403, `vault ${vaultId} is not in scope`);
	if (itemsWord === undefined) return { status: 200, body: vaultBody(vault) };
	if (itemsWord !== "items") return refuse(404, "no such route");
	const items = vault.items.filter(({ state }) => state !== "DELETED");
	if (itemId === undefined)
		return {
			status: 200,
			body: items
				.filter(({ title }) => filter === undefined || title === filter)
				.map((item) => overview(item, vaultId)),
		};
	if (filter !== undefined) return refuse(400, "no filter here");
	const item = items.find((one) => idOfItem(one) === itemId);
	if (item === undefined) return refuse(404, `item ${itemId} not found`);
	if (filesWord === undefined)
		return { status: 200, body: full(item, vaultId) };
	const file = item.files?.find(({ name }) => idOf(name) === fileId);
	if (filesWord !== "files" || content !== "content" || segments.length > 7)
		return refuse(404, "no such route");
	return file?.content ?? refuse(404, `file ${fileId} not found`);
}

const isId = (text: string) => /^[\da-z]{26}$/.test(text);
const idOfVault = ({ id, name }: VaultSeed) => id ?? idOf(name);
export const idOfItem = ({ id, title }: ItemSeed) => id ?? idOf(title);

/** `name eq "..."`: the one operator that the description has. */
function filterOf(
	parameters: URLSearchParams,
	attribute: "name" | "title",
): string | undefined | Error {
	const keys = [...parameters.keys()];
	if (keys.length === 0) return undefined;
	const [, name, text] =
		/^(\w+) eq "([^"\\]*)"$/.exec(parameters.get("filter") ?? "") ?? [];
	return keys.length === 1 && name === attribute && text !== undefined
		? text
		: new Error("Invalid filter");
}

const named =
	(filter: string | undefined) =>
	({ name }: VaultSeed): boolean =>
		filter === undefined || name === filter;

function vaultBody(vault: VaultSeed) {
	return {
		id: idOfVault(vault),
		name: vault.name,
		attributeVersion: 1,
		contentVersion: 7,
		items: vault.items.length,
		type: "USER_CREATED",
		createdAt: "2026-01-01T00:00:00Z",
		updatedAt: "2026-01-01T00:00:00Z",
	};
}

function overview(item: ItemSeed, vaultId: string) {
	return {
		id: idOfItem(item),
		title: item.title,
		vault: { id: vaultId },
		category: item.category ?? "API_CREDENTIAL",
		version: 1,
		...(item.state === undefined ? {} : { state: item.state }),
		createdAt: "2026-01-01T00:00:00Z",
		updatedAt: "2026-01-01T00:00:00Z",
	};
}

function full(item: ItemSeed, vaultId: string) {
	const section = (id: string | undefined) =>
		id === undefined ? {} : { section: { id } };
	return {
		...overview(item, vaultId),
		...(item.sections === undefined ? {} : { sections: item.sections }),
		fields: (item.fields ?? []).map(
			({ id, label, section: of, type = "CONCEALED", ...rest }) => ({
				id: id ?? idOf(label),
				...section(of),
				type,
				label,
				...rest,
			}),
		),
		...(item.files === undefined
			? {}
			: {
					files: item.files.map(({ name, section: of, content }) => ({
						id: idOf(name),
						name,
						size: content.length,
						content_path: `/v1/vaults/${vaultId}/items/${idOfItem(item)}/files/${idOf(name)}/content`,
						...section(of),
					})),
				}),
	};
}
