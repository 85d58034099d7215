/** A room, or a part of one, that a tool mutates: pure code, which its own suites can judge alone. */
export interface Room {
	/** Patterns of files, relative to the root; one with `!` leaves files out. */
	readonly files: readonly string[];
	/** The suites near it. Without those that look at time or memory: they are slow, and a tool cannot tell why they fail. */
	readonly suites: readonly string[];
}

export const ROOMS: Readonly<Record<string, Room>> = {
	declarations: {
		files: [
			"src/declarations/*.ts",
			// Tables of names, in which every word would be a mutant.
			"!src/declarations/{refused,runner,credential}-names.ts",
			// Reads files.
			"!src/declarations/sources.ts",
			// Sentences, of which the suites know as much as is to be said.
			"!src/declarations/messages.ts",
		],
		suites: [
			"__tests__/declarations/{commands,environment,grammar,mistakes,names}.test.ts",
		],
	},
	resolve: {
		files: ["src/resolve/*.ts", "!src/resolve/messages.ts"],
		suites: [
			"__tests__/resolve/{decode,json,preflight,resolve,rounds,values}.test.ts",
		],
	},
	plan: { files: ["src/{plan,sizes}.ts"], suites: ["__tests__/plan.test.ts"] },
	connection: {
		files: ["src/connection/{attempt,endpoint,failure,index}.ts"],
		suites: ["__tests__/connection/*.test.ts"],
	},
	inputs: {
		files: ["src/inputs/{arguments,given,kinds,read,shell}.ts"],
		suites: ["__tests__/inputs/{arguments,inputs,kinds,shell}.test.ts"],
	},
	// Those that tell: `shapes` reads its documents before its tests begin, so that every mutant would run every test.
	"mask/judge": {
		files: [
			"src/mask/judge/*.ts",
			// A table of words.
			"!src/mask/judge/secret-words.ts",
		],
		suites: ["__tests__/mask/{judge/*,key-files,parts,told,vendors}.test.ts"],
	},
	"mask/forms": {
		files: ["src/mask/forms/*.ts"],
		suites: ["__tests__/mask/forms.test.ts"],
	},
	scrub: {
		files: [
			"src/scrub/{filter,hash-set,held,scrubber,search,shown,spaced,spans,ways}.ts",
			"src/scrub/reading/{decoder,escapes,index,openers,sequences,unescaper,written}.ts",
			"src/scrub/dumps/{index,line}.ts",
		],
		suites: [
			"__tests__/scrub/{dumps,examples,hash-set,held,property,reading,rest,sequences,shown,spans,unescaper}.test.ts",
		],
	},
	json: {
		files: ["src/json.ts"],
		suites: ["__tests__/json.test.ts", "__tests__/resolve/json.test.ts"],
	},
	patterns: {
		files: ["src/patterns.ts"],
		suites: [
			"__tests__/patterns.test.ts",
			"__tests__/declarations/names.test.ts",
		],
	},
};

/**
 * A room that has no row above is a folder or a file of `src` with suites of the same name. What is in a room that has one,
 * `resolve/graph`, is judged by the suites of all of it.
 */
export function roomOf(name: string): Room {
	const pieces = name.split("/");
	const around = pieces
		.map((_, at) => ROOMS[pieces.slice(0, at + 1).join("/")])
		.findLast((room) => room !== undefined);
	return (
		ROOMS[name] ?? {
			files: [`src/${name}.ts`, `src/${name}/**/*.ts`],
			suites: around?.suites ?? [
				`__tests__/${name}.test.ts`,
				`__tests__/${name}/**/*.test.ts`,
			],
		}
	);
}
