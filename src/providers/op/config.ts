import type { Message } from "../../message.ts";
import { findProgram } from "../../processes/programs.ts";
import { isLoopback, parseServerAddress } from "../kit/address.ts";
import { malformed } from "../kit/errors.ts";
import { variableReader } from "../kit/variables.ts";
import type { ProviderContext } from "../provider.ts";
import { say } from "./messages.ts";

/** A Connect server. */
export interface Server {
	/** Protocol, host and port. */
	readonly origin: URL;
	/** In front of `/v1`, for a server behind a path; no slash at its end. */
	readonly basePath: string;
}

/** The way to 1Password, with what it needs. */
export type Backend =
	| {
			readonly kind: "connect";
			readonly server: Server;
			readonly token: string;
	  }
	| { readonly kind: "service-account"; readonly token: string }
	| {
			readonly kind: "workload-identity";
			readonly workloadId: string;
			readonly customerManagedSecret: string;
	  }
	| { readonly kind: "cli" };

type Kind = Backend["kind"];

type Variables = Readonly<Record<string, string | undefined>>;
type Setting = Pick<ProviderContext, "inputs" | "environment">;

/** What tells that a backend is meant, in the order in which they are chosen. */
const CHOICE: readonly (readonly [kind: Kind, variables: readonly string[]])[] =
	[
		["connect", ["OP_CONNECT_HOST", "OP_CONNECT_TOKEN"]],
		["service-account", ["OP_SERVICE_ACCOUNT_TOKEN"]],
		["workload-identity", ["OP_WORKLOAD_ID", "OP_CUSTOMER_MANAGED_SECRET"]],
	];

const KINDS: readonly Kind[] = [...CHOICE.map(([kind]) => kind), "cli"];

/**
 * Chooses the backend: `op-backend`, else the first that inputs give, else the first that variables give, else the CLI.
 *
 * @returns it, and the others that are configured as well
 * @throws SecretError `malformed` when there is none, or `op-backend` names none
 */
export function chooseBackend({ inputs, environment }: Setting): {
	readonly kind: Kind;
	readonly passedOver: readonly Kind[];
} {
	const named = environment.OP_BACKEND?.trim();
	if (named) {
		const kind = KINDS.find((kind) => kind === named);
		if (kind === undefined)
			throw malformed(
				say.backends(KINDS.map((kind) => `\`${kind}\``).join(", ")),
			);
		return { kind, passedOver: [] };
	}
	const whole = CHOICE.filter(([, variables]) =>
		variables.every((name) => has(environment, name)),
	);
	const byInput = whole.filter(([, variables]) =>
		variables.some((name) => has(inputs, name)),
	);
	const [kind, ...passedOver] = new Set(
		[...byInput, ...whole].map(([kind]) => kind),
	);
	if (kind !== undefined) return { kind, passedOver };
	const half = CHOICE.find(([, variables]) =>
		variables.some((name) => has(environment, name)),
	);
	if (half !== undefined) return { kind: half[0], passedOver };
	if (findProgram("op", environment) !== undefined)
		return { kind: "cli", passedOver };
	throw malformed(say.noBackend());
}

/**
 * Collects what a backend needs.
 *
 * @throws SecretError `malformed` for the first thing that is missing or wrong; never shows what was given
 */
export function readBackend(kind: Kind, { environment }: Setting): Backend {
	const { need, needSecret } = variableReader(
		environment,
		`the backend \`${kind}\``,
	);
	switch (kind) {
		case "connect":
			return {
				kind,
				server: serverOf(need("OP_CONNECT_HOST")),
				token: connectToken(needSecret("OP_CONNECT_TOKEN")),
			};
		case "service-account":
			return {
				kind,
				token: serviceAccountToken(
					unpadded(needSecret("OP_SERVICE_ACCOUNT_TOKEN")),
				),
			};
		case "workload-identity":
			return {
				kind,
				workloadId: need("OP_WORKLOAD_ID"),
				customerManagedSecret: unpadded(
					needSecret("OP_CUSTOMER_MANAGED_SECRET"),
				),
			};
		case "cli":
			return { kind };
	}
}

/** Every text in it that must not be seen. */
export function secretsOf(backend: Backend): readonly string[] {
	if ("token" in backend) return [backend.token];
	return backend.kind === "cli" ? [] : [backend.customerManagedSecret];
}

/** What a user should know. */
export function warningsOf(backend: Backend): readonly Message[] {
	if (backend.kind !== "connect") return [];
	const { protocol, hostname } = backend.server.origin;
	return protocol === "http:" && !isLoopback(hostname)
		? [say.unencrypted()]
		: [];
}

function has(variables: Variables, name: string): boolean {
	return Boolean(variables[name]?.trim());
}

function serverOf(text: string): Server {
	const url = parseServerAddress(text, {
		server: "Connect",
		variable: "OP_CONNECT_HOST",
		example: "https://connect.example.com:8080",
		credentials: "the token belongs into `op-connect-token`",
	});
	return {
		origin: new URL(url.origin),
		basePath: url.pathname.replace(/\/+$/, "").replace(/\/v1$/, ""),
	};
}

/** It travels in a header. */
function connectToken(token: string): string {
	if (token.startsWith("ops_")) throw malformed(say.accountToken());
	if (!/^[\x21-\x7e]+$/.test(token)) throw malformed(say.connectTokenForm());
	return token;
}

/** The SDK's core (0.5.0) takes no padding of base64, with which 1Password hands some of its secrets out. */
function unpadded(secret: string): string {
	return secret.replace(/=+$/, "");
}

function serviceAccountToken(token: string): string {
	if (!/^ops_[A-Za-z0-9_+/-]+$/.test(token))
		throw malformed(say.accountTokenForm());
	return token;
}
