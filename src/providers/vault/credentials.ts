import { readFileSync } from "node:fs";
import { SecretError } from "../../errors.ts";
import type { ProviderContext } from "../provider.ts";

/** How a token is come by. Mounts are the paths below `auth/`. */
export type Credentials =
	| { readonly method: "none" }
	| { readonly method: "token"; readonly token: string }
	| {
			readonly method: "approle";
			readonly mount: string;
			readonly roleId: string;
			/** Absent where the role needs none. */
			readonly secretId:
				| { readonly text: string; readonly wrapped: boolean }
				| undefined;
	  }
	| {
			readonly method: "jwt";
			readonly mount: string;
			readonly role: string;
			/** Absent: GitHub's own token. */
			readonly jwt: string | undefined;
			readonly audience: string | undefined;
	  }
	| {
			readonly method: "kubernetes";
			readonly mount: string;
			readonly role: string;
			readonly jwt: string;
	  }
	| {
			readonly method: "userpass" | "ldap";
			readonly mount: string;
			readonly username: string;
			readonly password: string;
	  }
	| {
			readonly method: "github";
			readonly mount: string;
			readonly token: string;
	  };

type Method = Credentials["method"];
type Variables = Readonly<Record<string, string | undefined>>;

/** What tells that a method is meant, where none is named; approle before token as in Dagger. */
const CHOICE: readonly (readonly [method: Method, variable: string])[] = [
	["approle", "VAULT_APPROLE_ROLE_ID"],
	["token", "VAULT_TOKEN"],
	["jwt", "VAULT_ROLE"],
];

const METHODS: readonly Method[] = [
	"approle",
	"token",
	"jwt",
	"kubernetes",
	"userpass",
	"ldap",
	"github",
	"none",
];

const KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token";

/**
 * Chooses the method and collects what it needs. What inputs give comes before what the environment gives.
 *
 * @throws SecretError `malformed`, with the name of what is missing
 */
export function readCredentials({
	inputs,
	environment,
}: Pick<ProviderContext, "inputs" | "environment">): Credentials {
	const method = methodOf(inputs, environment);
	const need = (variable: string) => {
		const value = environment[variable];
		if (value === undefined || value.trim() === "")
			throw wrong(
				`the method \`${method}\` needs \`${inputName(variable)}\` (or the variable \`${variable}\`), which is missing or empty.${forkHint(variable)}`,
			);
		return value.trim();
	};
	const maybe = (variable: string) =>
		environment[variable]?.trim() || undefined;
	const mount = (fallback: string) =>
		pathOf(maybe("VAULT_AUTH_MOUNT") ?? fallback);
	switch (method) {
		case "none":
			return { method };
		case "token":
			return { method, token: headerText("vault-token", need("VAULT_TOKEN")) };
		case "approle":
			return {
				method,
				mount: pathOf(
					maybe("VAULT_APPROLE_MOUNT_PATH") ??
						maybe("VAULT_AUTH_MOUNT") ??
						"approle",
				),
				roleId: need("VAULT_APPROLE_ROLE_ID"),
				secretId: secretIdOf(
					maybe("VAULT_APPROLE_SECRET_ID"),
					maybe("VAULT_WRAPPED_SECRET_ID"),
				),
			};
		case "jwt":
			return {
				method,
				mount: mount("jwt"),
				role: need("VAULT_ROLE"),
				jwt: maybe("VAULT_JWT"),
				audience: maybe("VAULT_AUDIENCE"),
			};
		case "kubernetes":
			return {
				method,
				mount: mount("kubernetes"),
				role: need("VAULT_ROLE"),
				jwt: maybe("VAULT_JWT") ?? serviceAccountToken(),
			};
		case "userpass":
		case "ldap":
			return {
				method,
				mount: mount(method),
				username: plainName(need("VAULT_USERNAME")),
				password: need("VAULT_PASSWORD"),
			};
		case "github":
			return {
				method,
				mount: mount("github"),
				token: need("VAULT_AUTH_GITHUB_TOKEN"),
			};
	}
}

/** Every text in the credentials that must not be seen. */
export function secretsOf(credentials: Credentials): readonly string[] {
	switch (credentials.method) {
		case "none":
			return [];
		case "token":
		case "github":
			return [credentials.token];
		case "approle":
			return credentials.secretId === undefined
				? []
				: [credentials.secretId.text];
		case "jwt":
			return credentials.jwt === undefined ? [] : [credentials.jwt];
		case "kubernetes":
			return [credentials.jwt];
		case "userpass":
		case "ldap":
			return [credentials.password];
	}
}

function methodOf(inputs: Variables, environment: Variables): Method {
	const named = environment.VAULT_AUTH?.trim();
	if (named !== undefined && named !== "") {
		const method = METHODS.find((method) => method === named);
		if (method === undefined)
			throw wrong(
				`\`vault-auth\` accepts ${METHODS.map((method) => `\`${method}\``).join(", ")}.`,
			);
		return method;
	}
	for (const variables of [inputs, environment])
		for (const [method, variable] of CHOICE)
			if (variables[variable]?.trim()) return method;
	throw wrong(
		"no credentials for Vault are given. Set one of `vault-role` (login with the job's own identity, no stored secret), `vault-approle-role-id` with `vault-approle-secret-id`, or `vault-token`, or name another method in `vault-auth`. A pull request from a fork gets no secrets.",
	);
}

function secretIdOf(plain: string | undefined, wrapped: string | undefined) {
	if (plain !== undefined && wrapped !== undefined)
		throw wrong(
			"both `vault-approle-secret-id` and `vault-wrapped-secret-id` are given. Give one of them.",
		);
	if (wrapped !== undefined)
		return {
			text: headerText("vault-wrapped-secret-id", wrapped),
			wrapped: true,
		};
	return plain === undefined ? undefined : { text: plain, wrapped: false };
}

function serviceAccountToken(): string {
	try {
		const text = readFileSync(KUBERNETES_TOKEN, "utf8").trim();
		if (text !== "") return text;
	} catch {
		// Said below.
	}
	throw wrong(
		"the method `kubernetes` needs the token of a service account: this job does not run in a pod that has one. Give it as `vault-jwt`, or choose another method.",
	);
}

function pathOf(mount: string): string {
	const path = mount.replace(/^\/+|\/+$/g, "").replace(/^auth\/+/, "");
	if (
		path === "" ||
		path.split("/").some((segment) => /^\.{0,2}$/.test(segment))
	)
		throw wrong(
			"the mount of the auth method is not a path such as `jwt` or `team/approle`. See `vault-auth-mount`.",
		);
	return path;
}

/** It travels in a header, and Vault's tokens are printable ASCII without spaces. */
function headerText(input: string, token: string): string {
	if (!/^[\x21-\x7e]+$/.test(token))
		throw wrong(
			`\`${input}\` has white space or another character in it that no token of Vault has. Was it stored with a line break or quotes around it?`,
		);
	return token;
}

/** The user's name is a segment of the path that the password is sent to. */
function plainName(name: string): string {
	if (/^\.{1,2}$|[/\p{C}]/u.test(name))
		throw wrong(
			"`vault-username` has a `/` or a character in it that cannot be printed, or is `.` or `..`.",
		);
	return name;
}

function inputName(variable: string): string {
	return variable.toLowerCase().replaceAll("_", "-");
}

function forkHint(variable: string): string {
	return /TOKEN|PASSWORD|ROLE_ID/.test(variable)
		? " A secret of GitHub is empty when it does not exist, and in a pull request from a fork."
		: "";
}

function wrong(message: string): SecretError {
	return new SecretError("malformed", message);
}
