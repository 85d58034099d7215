import { about, type Declaration, label } from "../declarations/declaration.ts";
import type { Problem } from "../errors.ts";
import { say } from "./messages.ts";

/** A name that something needs, and what gives it. */
export interface Need {
	readonly name: string;
	/** One declaration of the name, or the wildcards that may have such a field. */
	readonly owners: readonly Node[];
	/** The input that needs it; undefined for a declaration's own text. */
	readonly input: string | undefined;
	/** Whether a manifest that nobody vouches for gives it, where a wildcard of the workflow may have such a field. */
	readonly shadows: boolean;
}

/** A declaration among the others. */
export interface Node {
	readonly declaration: Declaration;
	/** What has to be here before it is asked: for its provider's inputs, and for its reference. */
	asks: readonly Need[];
	/** What its template needs; undefined while the text is not here. */
	fills: readonly Need[] | undefined;
	state: "waiting" | "asked" | "complete";
}

/**
 * Visits nodes, each after those of them that it waits for. What waits for a circle is not visited, nor what waits for a
 * node at which `visit` gives false. What was visited, and gave true, is taken away from the nodes.
 */
export function visitInTurn(
	left: Set<Node>,
	visit: (node: Node) => boolean,
): void {
	const waiting = new Map<Node, number>();
	const dependents = new Map<Node, Node[]>();
	const free: Node[] = [];
	for (const node of left) {
		const needed = new Set(
			waitsFor(node).flatMap(({ owners }) =>
				owners.filter((owner) => left.has(owner)),
			),
		);
		waiting.set(node, needed.size);
		if (needed.size === 0) free.push(node);
		for (const owner of needed) {
			const known = dependents.get(owner);
			if (known === undefined) dependents.set(owner, [node]);
			else known.push(node);
		}
	}
	for (let node = free.pop(); node !== undefined; node = free.pop()) {
		if (!visit(node)) continue;
		left.delete(node);
		for (const dependent of dependents.get(node) ?? []) {
			const count = (waiting.get(dependent) ?? 0) - 1;
			waiting.set(dependent, count);
			if (count === 0) free.push(dependent);
		}
	}
}

/** The circles among what is not complete, with the way that leads round. */
export function circlesIn(nodes: readonly Node[]): readonly Problem[] {
	const left = new Set(nodes.filter(({ state }) => state !== "complete"));
	const takeAway = () => visitInTurn(left, () => true);
	takeAway();
	const problems: Problem[] = [];
	for (let [node] = left; node !== undefined; [node] = left) {
		const way = wayRound(node, left);
		const [start] = way;
		if (start === undefined) break;
		const { declaration } = start.node;
		problems.push({
			origin: declaration.origin,
			message: about(declaration, say.circle(wayOf(way))),
		});
		for (const { node } of way) left.delete(node);
		takeAway();
	}
	return problems;
}

/** What a node that is not complete waits for. */
function waitsFor({ state, asks, fills = [] }: Node): readonly Need[] {
	switch (state) {
		case "waiting":
			return [...asks, ...fills];
		case "asked":
			return fills;
		case "complete":
			return [];
	}
}

interface Step {
	readonly node: Node;
	/** The input through which it needs the next one. */
	readonly input: string | undefined;
}

function wayRound(start: Node, left: ReadonlySet<Node>): readonly Step[] {
	const way: Step[] = [];
	const place = new Map<Node, number>();
	let node = start;
	for (;;) {
		const before = place.get(node);
		if (before !== undefined) return way.slice(before);
		const need = waitsFor(node).find(({ owners }) =>
			owners.some((owner) => left.has(owner)),
		);
		const next = need?.owners.find((owner) => left.has(owner));
		if (next === undefined) return [];
		place.set(node, way.length);
		way.push({ node, input: need?.input });
		node = next;
	}
}

/** Declarations that a message shows of a way. */
const LONGEST_WAY = 20;

/** `A → B → A`, and an input by its name: `` OP_TOKEN → `op-service-account-token` → OP_TOKEN ``. */
function wayOf(way: readonly Step[]): string {
	const words = way
		.slice(0, LONGEST_WAY)
		.flatMap(({ node, input }) => [
			label(node.declaration.target),
			...(input === undefined ? [] : [`\`${input}\``]),
		]);
	const [first = ""] = words;
	const more = way.length > LONGEST_WAY ? ["..."] : [];
	return [...words, ...more, first].join(" → ");
}
