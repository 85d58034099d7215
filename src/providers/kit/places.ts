import { SecretError, toSecretError } from "../../errors.ts";
import { notRead, succeeded } from "./answers.ts";
import type { Outcome } from "./content.ts";

/** What a reference names, and where it is: a vault, a service in a region. */
export interface Located<Place, Source> {
	readonly place: Place;
	readonly source: Source;
	/** Equal for equal sources. */
	readonly key: string;
}

/**
 * Reads each source once, those of one place together, and all places at the same time.
 *
 * @param located - an error for a reference that has no place; a place's name is equal for equal places
 * @param read - gives what came of each source of a place
 * @returns what came of each, in their order
 */
export async function readByPlace<
	Place extends { readonly name: string },
	Source extends object,
>(
	located: readonly (Located<Place, Source> | SecretError)[],
	read: (
		place: Place,
		sources: readonly Source[],
	) => Promise<ReadonlyMap<Source, Outcome>>,
): Promise<readonly Outcome[]> {
	const groups = new Map<
		string,
		{ readonly place: Place; readonly sources: Map<string, Source> }
	>();
	for (const { place, source, key } of located.filter(succeeded)) {
		const group = groups.get(place.name) ?? { place, sources: new Map() };
		group.sources.set(key, source);
		groups.set(place.name, group);
	}
	const outcomes = await Promise.all(
		Array.from(groups.values(), ({ place, sources }) =>
			read(place, [...sources.values()]),
		),
	);
	const found = new Map(outcomes.flatMap((some) => [...some]));
	return located.map((one) => {
		if (one instanceof SecretError) return one;
		const source = groups.get(one.place.name)?.sources.get(one.key);
		return (source && found.get(source)) ?? notRead();
	});
}

/** What came of each item, all of them read at the same time. What a read throws is what came of its item. */
export async function readEach<Item>(
	items: readonly Item[],
	readOne: (item: Item) => Promise<Outcome>,
): Promise<readonly (readonly [Item, Outcome])[]> {
	return Promise.all(
		items.map(
			async (item) => [item, await readOne(item).catch(toSecretError)] as const,
		),
	);
}
