/** Variables of a process, or what stands for them. */
export type Environment = Readonly<Record<string, string>>;

/**
 * A copy of the variables that are set, with others laid over them.
 *
 * On Windows their names have no case. The environment of a process knows that and a copy of it does not, so there this
 * one is made to know it: a name is found however it is written, and what lies over it replaces it. The names keep their
 * case for the children that get them.
 */
export function environmentOf(
	variables: NodeJS.ProcessEnv,
	over: Environment = {},
	platform: NodeJS.Platform = process.platform,
): Environment {
	const windows = platform === "win32";
	const same = (name: string) => (windows ? name.toUpperCase() : name);
	const replaced = new Set(Object.keys(over).map(same));
	// Without a prototype, an object keeps its names in a table from the start: of a thousand it is made in half the time.
	const copy: Record<string, string> = Object.create(null);
	// `Object.entries` would ask the system for each variable again and again, and it looks through all of them each time.
	for (const name of Object.getOwnPropertyNames(variables)) {
		if (replaced.has(same(name)) && !(name in over)) continue;
		const value = variables[name];
		if (value !== undefined) copy[name] = value;
	}
	Object.assign(copy, over);
	if (!windows) return Object.freeze(copy);
	// Of several that differ in case alone, Node.js gives a child the first one in order.
	const names = Object.keys(copy).toSorted().toReversed();
	const spelt = new Map(names.map((name) => [same(name), name]));
	return new Proxy(copy, {
		get: (target, name) =>
			typeof name === "string"
				? target[spelt.get(same(name)) ?? name]
				: Reflect.get(target, name),
	});
}
