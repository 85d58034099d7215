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
import { readByPlace } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { busProblem, busSocket } from "./dbus/address.ts";
import { BusError, connectBus } from "./dbus/bus.ts";
import { ProtocolError } from "./dbus/types.ts";
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
	if (path === undefined || path === "unusable") throw busProblem(path);
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
	return readByPlace(
		references.map((reference) => {
			const path = collections.get(reference.collection);
			if (path === undefined)
				return failed(say.noCollection(listOf([...collections.keys()])));
			const { name, attributes } = reference;
			const key = JSON.stringify([name, ...attributes]);
			return { place: { name: path }, source: reference, key };
		}),
		({ name }, wanted) => readCollection(name, wanted, service),
	);
}

async function readCollection(
	collection: string,
	references: readonly Reference[],
	service: SecretService,
): Promise<ReadonlyMap<Reference, Outcome>> {
	// What is unlocked already is unlocked without a question.
	if (await service.unlock([collection]))
		return new Map(references.map((one) => [one, denied(say.locked())]));
	const items = await service.items(collection);
	let labels: Promise<readonly (string | undefined)[]> | undefined;

	/** Those of that id, else those of that label. */
	async function named(name: string): Promise<readonly string[]> {
		const byId = items.filter((item) => lastOf(item) === name);
		if (byId.length > 0) return byId;
		labels ??= Promise.all(items.map(service.label));
		const known = await labels;
		return items.filter((_, index) => known[index] === name);
	}

	async function find({ name, attributes }: Reference) {
		const some = name === undefined ? items : await named(name);
		if (attributes.size === 0) return onlyOf(some);
		const searched = await service.search(collection, attributes);
		return onlyOf(some.filter((item) => searched.includes(item)));
	}

	const found = await Promise.all(
		references.map(async (one) => [one, await find(one)] as const),
	);
	const paths = found
		.map(([, item]) => item)
		.filter((item) => typeof item === "string");
	const secrets = paths.length === 0 ? undefined : await service.secrets(paths);
	return new Map(
		found.map(([one, item]) => {
			if (item instanceof SecretError) return [one, item];
			const value = secrets?.get(item);
			return [
				one,
				value === undefined ? denied(say.locked()) : asContent(value),
			];
		}),
	);
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
