import {
	type Declaration,
	label,
	type Sink,
} from "../../src/declarations/declaration.ts";
import { parse } from "../../src/declarations/grammar.ts";
import {
	declare,
	type Rules,
	type Source,
} from "../../src/declarations/index.ts";
import { Failure } from "../../src/errors.ts";
import { registry } from "../../src/providers/registry.ts";

/** Rules as they are for a plain step on Linux. */
export function rules(changes: Partial<Rules> = {}): Rules {
	return {
		schemes: registry,
		hasVariable: (name) => name === "STEP_HAS",
		deliverTo: new Set<Sink>(["env"]),
		allowProviders: undefined,
		trustManifests: false,
		event: "push",
		credentials: ["VAULT_TOKEN", "VAULT_APPROLE_*"],
		child: false,
		passesEnv: false,
		windows: false,
		...changes,
	};
}

/** The declarations of a workflow's text that holds no mistake. */
export function parsed(
	text: string,
	changes?: Partial<Rules>,
): readonly Declaration[] {
	const { declarations, problems } = parse(text, "secret-refs", rules(changes));
	if (problems.length > 0) throw new Failure(problems);
	return declarations.map((line) => ({ ...line, authority: "workflow" }));
}

/** The only declaration of a text. */
export function one(text: string, changes?: Partial<Rules>): Declaration {
	const [declaration, ...others] = parsed(text, changes);
	if (declaration === undefined || others.length > 0)
		throw new Error(`${others.length} declarations`);
	return declaration;
}

/** What the messages about a text are, each with its place in front. */
export function complaints(
	sources: string | readonly Source[],
	changes?: Partial<Rules>,
): readonly string[] {
	const list =
		typeof sources === "string"
			? [{ name: "secret-refs", text: sources, kind: "workflow" } as const]
			: sources;
	return declare(list, rules(changes)).problems.map(
		({ origin, message }) => `${origin?.source}:${origin?.line}: ${message}`,
	);
}

/** Writes a declaration as a line that reads as the same declaration again. */
export function print(declaration: Declaration): string {
	const {
		target,
		scheme,
		rest,
		sinks,
		form,
		missing,
		plain,
		allowEmpty,
		pointer,
		encoding,
		dotenv,
		unescapes,
		template,
		trim,
		newline,
	} = declaration;
	const modifiers = [
		...(sinks.size === 0 ? ["none"] : sinks),
		...(form.kind === "file"
			? [form.base === undefined ? "file" : `file:${quoted(form.base)}`]
			: []),
		...(missing.kind === "omit"
			? ["optional"]
			: missing.kind === "default"
				? [`default:${quoted(missing.value)}`]
				: []),
		...(plain ? ["plain"] : []),
		...(allowEmpty ? ["allow-empty"] : []),
		...(pointer === undefined ? [] : [`json:${quoted(pointer)}`]),
		...(encoding === undefined ? [] : [encoding]),
		...(dotenv ? ["dotenv"] : []),
		...(unescapes ? ["unescape"] : []),
		...(template ? ["template"] : []),
		...(trim ? ["trim"] : []),
		...(newline === "keep" ? ["raw"] : newline === "ensure" ? ["newline"] : []),
	];
	return `${label(target)} [${modifiers.join(", ")}] = ${scheme}:${rest}`;
}

/** A JSON string in which every control character is an escape: none may stand in a declaration. */
function quoted(text: string): string {
	return JSON.stringify(text).replace(
		/[\u007f-\u009f\u2028\u2029]/g,
		(character) =>
			`\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
