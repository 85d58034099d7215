import {
	Composer,
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	Parser,
} from "yaml";
import { below, type Entry, named } from "./entry.ts";

/**
 * The names and scalars of one or more YAML documents, as they are written where no quotes are around them. Undefined for a text
 * that is no YAML. A reference to a scalar is that scalar once more, below other names; references to more are not followed:
 * what they mean stands where the anchor is.
 */
export function readYaml(text: string): Entry[] | undefined {
	const composer = new Composer({
		logLevel: "silent",
		prettyErrors: false,
		strict: false,
		stringKeys: false,
		uniqueKeys: false,
	});
	const entries: Entry[] = [];
	// The first mistake tells that it is no YAML; all others would cost an error each.
	for (const token of new Parser().parse(text)) {
		if (token.type === "error") return undefined;
		for (const document of composer.next(token))
			if (!isRead(document, entries)) return undefined;
	}
	for (const document of composer.end())
		if (!isRead(document, entries)) return undefined;
	return entries;
}

/** Adds what a document holds. False for what is none. */
function isRead({ errors, contents }: Document, entries: Entry[]): boolean {
	if (errors.length > 0) return false;
	if (contents === null) return true;
	if (isScalar(contents)) return false;
	const before = entries.length;
	// What one document says of its members is not said of another's.
	collect(contents, entries, before === 0 ? [] : [`[document at ${before}]`]);
	// Source code has colons too, and none of JavaScript's needs white space behind it.
	return !entries
		.slice(before)
		.some(
			({ keys, text, place }) =>
				keys.some(isNoName) || (place === "name" && isNoName(text)),
		);
}

function isNoName(key: string): boolean {
	return (
		key.length > 256 ||
		/[\r\n]|^\s*\w+ :|\w\(|=>|^:\S+\s+["']|^[\w.-]+(?::["'{[]| ?= ?["']| = )/.test(
			key,
		)
	);
}

/** Tags of what stands elsewhere: Home Assistant's and ESPHome's, CloudFormation's, GitLab's, and those of other templates. */
const REFERS =
	/^!(?:secret|Ref|GetAtt|ImportValue|KeyOf|Find|Context|reference|include\w*|env(?:_var)?)$/i;

interface Place {
	readonly node: Node;
	readonly keys: readonly string[];
}

function collect(
	root: Node,
	entries: Entry[],
	around: readonly string[],
): void {
	const left: Place[] = [{ node: root, keys: around }];
	const anchored = new Map<string, string>();
	for (let place = left.pop(); place !== undefined; place = left.pop()) {
		const { node, keys } = place;
		if (isScalar(node)) {
			const text = textOf(node);
			if (text === undefined) continue;
			entries.push({
				keys: REFERS.test(node.tag ?? "") ? [...keys, "ref"] : keys,
				text,
			});
			if (node.anchor !== undefined) anchored.set(node.anchor, text);
		} else if (isAlias(node)) {
			const text = anchored.get(node.source);
			if (text !== undefined) entries.push({ keys, text });
		} else {
			if (isMap<Node>(node))
				for (const { key } of node.items)
					if (isScalar(key)) entries.push(...named(keys, textOf(key) ?? ""));
			left.push(...childrenOf(node, keys).reverse());
		}
	}
}

function childrenOf(node: Node, keys: readonly string[]): Place[] {
	if (isSeq<Node | null>(node))
		return node.items.flatMap((item, at) =>
			item === null ? [] : [{ node: item, keys: below(keys, `[${at}]`) }],
		);
	if (!isMap<Node, Node | null>(node)) return [];
	return node.items.flatMap(({ key, value }) => {
		const own = below(keys, (isScalar(key) ? textOf(key) : undefined) ?? "");
		// A key that is more than a name can hold something as well.
		const inKey = isScalar(key) ? [] : childrenOf(key, keys);
		return value === null ? inKey : [...inKey, { node: value, keys: own }];
	});
}

function textOf(node: { value: unknown; source?: string }): string | undefined {
	if (typeof node.value === "string") return node.value;
	return node.source;
}
