import { SecretError, systemCode } from "../../errors.ts";
import { foreign } from "../../foreign.ts";
import { asContent, type Outcome } from "../kit/content.ts";
import {
	denied,
	failed,
	malformed,
	notFound,
	unreachable,
} from "../kit/errors.ts";
import type { ProviderContext } from "../provider.ts";
import { busSocket } from "./dbus/address.ts";
import { BusError, connectBus, RefusedError } from "./dbus/bus.ts";
import { ProtocolError } from "./dbus/values.ts";
import { say } from "./messages.ts";
import type { Reference } from "./reference.ts";
import { openService, type SecretService } from "./service.ts";

type Context = Pick<ProviderContext, "environment" | "signal">;

/**
 * Asks the keyring for all items at once.
 *
 * @returns what came of each reference, in their order
 * @throws SecretError when nothing could be read
 */
export async function readAll(
	references: readonly Reference[],
	{ environment, signal }: Context,
): Promise<readonly Outcome[]> {
	signal.throwIfAborted();
	const path = busSocket(environment);
	if (path === undefined) throw unreachable(say.noAddress());
	if (path === "unusable") throw malformed(say.addressForm());
	try {
		const bus = await connectBus(path, signal);
		try {
			return await ask(await openService(bus), references);
		} finally {
			bus.close();
		}
	} catch (thrown) {
		signal.throwIfAborted();
		throw explain(thrown);
	}
}

async function ask(
	service: SecretService,
	references: readonly Reference[],
): Promise<readonly Outcome[]> {
	const collections = new Map(
		(await service.collections()).map((path) => [lastOf(path), path]),
	);
	const known = (name: string) => collections.get(name);
	const wanted = new Set(references.map(({ collection }) => collection));
	const paths = [...wanted].map(known).filter((path) => path !== undefined);
	// What is unlocked already is unlocked without a question.
	const locked = new Map(
		await Promise.all(
			paths.map(async (path) => [path, await service.unlock([path])] as const),
		),
	);
	const finder = createFinder(service);
	const found = await Promise.all(
		references.map(async (reference): Promise<string | SecretError> => {
			const path = known(reference.collection);
			if (path === undefined)
				return failed(say.noCollection(listOf([...collections.keys()])));
			if (locked.get(path) === true) return denied(say.locked());
			return onlyOf(await finder(path, reference));
		}),
	);
	const items = found.filter((item) => typeof item === "string");
	const secrets = items.length === 0 ? undefined : await service.secrets(items);
	return found.map((item) => {
		if (item instanceof SecretError) return item;
		const value = secrets?.get(item);
		return value === undefined ? denied(say.locked()) : asContent(value);
	});
}

/** The items that a reference may mean: those of that id, else those of that label; of these, those with the attributes. */
function createFinder(service: SecretService) {
	const once = <T>(read: (path: string) => Promise<T>) => {
		const known = new Map<string, Promise<T>>();
		return (path: string) => {
			const reading = known.get(path) ?? read(path);
			known.set(path, reading);
			return reading;
		};
	};
	const items = once((path) => service.items(path));
	const labels = once(async (path) =>
		Promise.all(
			(await items(path)).map(
				async (item) => [item, await service.label(item)] as const,
			),
		),
	);
	return async (
		collection: string,
		{ name, attributes }: Reference,
	): Promise<readonly string[]> => {
		const searched =
			attributes.size === 0
				? undefined
				: await service.search(collection, attributes);
		if (name === undefined) return searched ?? [];
		const byId = (await items(collection)).filter(
			(item) => lastOf(item) === name,
		);
		const named =
			byId.length > 0
				? byId
				: (await labels(collection))
						.filter(([, label]) => label === name)
						.map(([item]) => item);
		return searched === undefined
			? named
			: named.filter((item) => searched.includes(item));
	};
}

function onlyOf(items: readonly string[]): string | SecretError {
	const [only] = items;
	if (only === undefined) return notFound(say.noItem());
	return items.length === 1 ? only : malformed(say.several(items.length));
}

function lastOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** Of a path on the bus nothing else is shown. */
function listOf(names: readonly string[]): string {
	const shown = names
		.filter((name) => /^\w{1,100}$/.test(name))
		.slice(0, 10)
		.map((name) => `\`${name}\``);
	return shown.length === 0 ? "none" : shown.join(", ");
}

function explain(thrown: unknown): unknown {
	if (thrown instanceof RefusedError) return denied(say.refused());
	if (thrown instanceof ProtocolError) return unreachable(say.strange());
	if (thrown instanceof BusError) {
		const { errorName, message } = thrown;
		const name = /^[A-Za-z_][\w.]{0,254}$/.test(errorName)
			? errorName
			: "an error";
		const said = `${name}: "${foreign(message, { lines: 0, characters: 400 })}"`;
		return /ServiceUnknown|NameHasNoOwner|Spawn|NoReply/.test(errorName)
			? unreachable(say.noService(said))
			: /IsLocked/.test(errorName)
				? denied(say.locked())
				: failed(say.failed("what was asked", said));
	}
	const code = systemCode(thrown);
	return code === undefined ? thrown : unreachable(say.noBus(` (${code})`));
}
