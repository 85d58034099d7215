import { credentialsOf, type InputRow } from "../inputs.ts";
import { pathWithQuery } from "../kit/display.ts";
import type { Row } from "../row.ts";
import { translateVaultAction } from "./other-action.ts";

const inputs: readonly InputRow[] = [
	{
		name: "vault-addr",
		help: "Address of Vault; may have a path (`https://gateway.example.com/vault`)",
		otherwise: "the variable `VAULT_ADDR`",
	},
	{
		name: "vault-namespace",
		help: "Namespace of Vault Enterprise or HCP Vault, for the login and every reference without its own; an error with the community edition, which would ignore it",
	},
	{
		name: "vault-cacert",
		help: "CA of Vault's certificate: PEM, PEM in base64, a file or a directory",
	},
	{ name: "vault-cacert-bytes", help: "CA of Vault's certificate as PEM" },
	{ name: "vault-capath", help: "Directory of CA certificates" },
	{
		name: "vault-client-cert",
		help: "Client certificate: PEM, PEM in base64, or a file",
	},
	{
		name: "vault-client-key",
		help: "Key of the client certificate: PEM, PEM in base64, or a file",
		credential: true,
	},
	{
		name: "vault-tls-server-name",
		help: "Name that Vault's certificate must have, when it is not the host's",
	},
	{
		name: "vault-skip-verify",
		help: "`true` or `1` trusts any certificate, with a warning",
	},
	{
		name: "vault-proxy-addr",
		help: "Proxy for Vault alone; `NO_PROXY` counts for it as well",
		otherwise: "`HTTPS_PROXY` and `HTTP_PROXY`",
	},
	{
		name: "vault-headers",
		help: "Further headers of every request, one a line (`CF-Access-Client-Id: ...`), for a gate in front of Vault; the values are masked",
		credential: true,
		template: true,
	},
	{
		name: "vault-auth",
		help: "Auth method: `approle`, `token`, `jwt`, `kubernetes`, `userpass`, `ldap`, `github`, `payload` or `none`",
		otherwise: "what the credentials are for",
	},
	{
		name: "vault-auth-mount",
		help: "Mount of the auth method",
		otherwise: "the method's name",
	},
	{
		name: "vault-role",
		help: "Role for `jwt` and `kubernetes`; given alone, the job logs in with its own identity",
	},
	{ name: "vault-audience", help: "Audience of the job's ID token" },
	{
		name: "vault-jwt",
		help: "Token for `jwt` and `kubernetes` instead of the job's own",
		credential: true,
	},
	{
		name: "vault-jwt-private-key",
		help: "RSA key that signs the token for `jwt` (RS256), for a mount that has its public key; PEM, or PEM in base64",
		credential: true,
	},
	{
		name: "vault-kubernetes-token-path",
		help: "File of the service account's token for `kubernetes`",
		otherwise: "where Kubernetes puts it",
	},
	{
		name: "vault-auth-payload",
		help: "What is sent to `auth/MOUNT/login` with `vault-auth: payload`, as a JSON object; needs `vault-auth-mount`",
		credential: true,
	},
	{ name: "vault-token", help: "Token of Vault", credential: true },
	{ name: "vault-approle-role-id", help: "Role id for `approle`" },
	{
		name: "vault-approle-secret-id",
		help: "Secret id for `approle`",
		credential: true,
	},
	{ name: "vault-approle-mount-path", help: "Mount of `approle`" },
	{
		name: "vault-wrapped-secret-id",
		help: "Wrapping token of a secret id, instead of the secret id",
		credential: true,
	},
	{ name: "vault-username", help: "User for `userpass` and `ldap`" },
	{
		name: "vault-password",
		help: "Password for `userpass` and `ldap`",
		credential: true,
	},
	{
		name: "vault-auth-github-token",
		help: "Personal access token for `github`",
		credential: true,
	},
	{
		name: "vault-kv-mount",
		help: "Mount of the KV engine",
		otherwise: "`secret`",
	},
	{
		name: "vault-kv-version",
		help: "Version of the KV engine, `1` or `2`",
		otherwise: "what Vault says",
	},
	{
		name: "vault-path-prefix",
		help: "The same as `vault-kv-mount`, under Dagger's name",
	},
];

const credentials = [...credentialsOf(inputs), "VAULT_APPROLE_*"];

export const vault: Row = {
	name: "vault",
	schemes: ["vault", "vault+write", "vault+token"],
	otherNames: [
		[
			"hashivault hashicorp hashicorp-vault hcvault hcv bao openbao",
			"vault://PATH.FIELD",
		],
	],
	load: () => import("./index.ts"),
	inputs,
	credentials,
	heldBack: credentials,
	endsPlainly: true,
	translate: translateVaultAction,
	// Its KV form: the others are API paths.
	inVariables: (scheme, rest) => scheme === "vault" && !rest.startsWith("/"),
	lineBreak: "own",
	empty: "value",
	mints: ["vault+write", "vault+token"],
	composes: ["vault+write"],
	needsSink: ["vault+token"],
	endsWithChild: ["vault+token"],
	atOnce: (concurrency) => concurrency,
	display: pathWithQuery,
};
