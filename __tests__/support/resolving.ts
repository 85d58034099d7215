import type { Authority } from "../../src/declarations/declaration.ts";
import { Failure } from "../../src/errors.ts";
import type { Value } from "../../src/mask/masks.ts";
import type {
	ProviderContext,
	Request,
	SecretProvider,
} from "../../src/providers/provider.ts";
import { registry as all } from "../../src/providers/registry.ts";
import type { Row } from "../../src/providers/row.ts";
import { resolve } from "../../src/resolve/index.ts";
import { context } from "./context.ts";
import { parsed } from "./declarations.ts";
import { memory, row } from "./memory-provider.ts";

/** What its providers have. */
const secrets = {
	user: "admin",
	password: 'pa55 "word"\n',
	token: "tok-123",
	template: "{{ PASS }}",
	json: '{"user":"u1","pass.word":"p1","Note":null}',
};

/** A provider that notes what it is asked, and with which settings. */
function noting(name: string, notes: unknown[]) {
	return (context: ProviderContext): SecretProvider => {
		const own = memory(secrets)(context);
		return {
			...own,
			resolve(requests) {
				const parts = requests.map(({ rest, parts }) =>
					parts === undefined ? rest : [rest, textsOf(parts)],
				);
				notes.push([name, parts, context.inputs]);
				return own.resolve(requests.map(keyOf));
			},
		};
	};
}

function textsOf(parts: NonNullable<Request["parts"]>) {
	return Object.fromEntries(
		Array.from(parts, ([name, value]) => [name, Buffer.from(value).toString()]),
	);
}

function keyOf(request: Request): Request {
	return { ...request, rest: request.rest.replace(/\?.*/, "") };
}

/** Of `vault`. */
export const inputs = [
	{ name: "vault-token", help: "", credential: true },
	{ name: "vault-headers", help: "", template: true },
	{ name: "vault-namespace", help: "" },
] as const;

/** Resolves declarations, and tells what was asked and done for it. */
export async function run(
	text: string,
	{
		environment = {},
		rows = {},
		authority = () => "workflow",
	}: {
		environment?: Record<string, string>;
		rows?: Record<string, Row>;
		authority?: (name: string) => Authority;
	} = {},
) {
	const notes: unknown[] = [];
	const done: string[] = [];
	const registry: Record<string, Row> = {
		...all,
		env: row(noting("env", notes)),
		vault: row(noting("vault", notes), {
			name: "vault",
			schemes: ["vault"],
			inputs,
			composes: ["vault"],
		}),
		...rows,
	};
	const declarations = parsed(text, { schemes: registry }).map((line) => ({
		...line,
		authority: authority(
			line.target.kind === "name" ? line.target.name : line.target.prefix,
		),
	}));
	const resolution = await resolve(declarations, {
		registry,
		environment,
		windows: false,
		openContexts: () => ({
			contextFor: (_row, composed = {}) => context({ inputs: composed }),
			close: () => void done.push("closed"),
		}),
		learn: async (values: readonly Value[]) => {
			for (const { bytes } of values)
				done.push(`learnt ${Buffer.from(bytes).toString()}`);
		},
		protect: async (secrets) => void done.push(`masked ${secrets.join()}`),
	});
	const values = Object.fromEntries(
		resolution.secrets.map(({ name, value }) => [
			name,
			Buffer.from(value).toString(),
		]),
	);
	return { ...resolution, values, notes, done };
}

/** What resolving them complains of. */
export async function problems(...of: Parameters<typeof run>) {
	const thrown = await run(...of).then(
		() => undefined,
		(error: unknown) => error,
	);
	if (!(thrown instanceof Failure))
		throw new Error("no failure", { cause: thrown });
	return thrown.problems.map(({ message }) => message.text);
}
