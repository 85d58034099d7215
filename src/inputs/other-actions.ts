/** Where an input of another action went. */
export type Counterpart =
	/** An input of this action. */
	| { readonly kind: "input"; readonly name: string }
	/** Something else, in words that end a sentence: "write ...". */
	| { readonly kind: "advice"; readonly advice: string };

const INPUTS: Readonly<Record<string, string>> = {
	// hashicorp/vault-action
	url: "vault-addr",
	method: "vault-auth",
	role: "vault-role",
	path: "vault-auth-mount",
	token: "vault-token",
	namespace: "vault-namespace",
	roleid: "vault-approle-role-id",
	secretid: "vault-approle-secret-id",
	githubtoken: "vault-auth-github-token",
	username: "vault-username",
	password: "vault-password",
	jwtprivatekey: "vault-jwt-private-key",
	jwtgithubaudience: "vault-audience",
	kubernetestokenpath: "vault-kubernetes-token-path",
	authpayload: "vault-auth-payload",
	extraheaders: "vault-headers",
	cacertificate: "vault-cacert",
	clientcertificate: "vault-client-cert",
	clientkey: "vault-client-key",
	tlsskipverify: "vault-skip-verify",
	exportenv: "deliver-to",
	secrets: "secret-refs",
	// 1Password/load-secrets-action
	"export-env": "deliver-to",
	"service-account-token": "op-service-account-token",
	"connect-host": "op-connect-host",
	"connect-token": "op-connect-token",
	// aws-actions/aws-secretsmanager-get-secrets, aws-actions/configure-aws-credentials and some for the Parameter Store
	"secret-ids": "secret-refs",
	parameterpairs: "secret-refs",
	parameters: "secret-refs",
	"role-to-assume": "aws-role-arn",
	region: "aws-region",
	// google-github-actions/get-secretmanager-secrets, Azure/get-keyvault-secrets, and others
	export_to_environment: "deliver-to",
	set_env: "deliver-to",
	"export-type": "deliver-to",
	"inject-env-vars": "deliver-to",
	keyvault: "secret-refs",
	universe: "gcp-universe-domain",
	// actions/create-github-app-token
	"app-id": "github-app-client-id",
	"client-id": "github-app-client-id",
	"private-key": "github-app-private-key",
	"github-api-url": "github-app-api-url",
	"static-secrets": "secret-refs",
	"dynamic-secrets": "secret-refs",
	timeout: "timeout-seconds",
	command: "run",
	script: "run",
};

const ADVICE: Readonly<Record<string, string>> = {
	ignorenotfound: "mark the lines that may be missing `[optional]`",
	secretencodingtype: "mark the lines `[base64]`, `[base64url]` or `[hex]`",
	outputtoken: "declare `VAULT_TOKEN [output] = vault+token:`",
	exporttoken: "declare `VAULT_TOKEN [env] = vault+token:`",
	"parse-json-secrets":
		"write a wildcard for the members (`DB_* = aws+sm://db`), or a name for all of it",
	"name-transformation":
		"a wildcard gives names in upper case, and with `**` in their own",
	"unset-previous":
		"nothing takes back what an earlier step delivered; with `run` or `image` only the script has it",
	withdecryption: "parameters are always decrypted",
	min_mask_length: "values are masked from 4 characters on",
	version: "no CLI is installed",
	"auto-select-family-attempt-timeout":
		"both families of addresses are tried as it is",
	encoding: "a `[file]` has the bytes as they are, and `[base64]` decodes",
	locations:
		"name the location in the reference: `gcp://projects/P/locations/L/secrets/S`",
	jwtkeypassword: "store the key without its passphrase",
	owner: "name the owner in the reference: `github-app://OWNER`",
	repositories: "name them in the reference: `github-app://OWNER/REPO,REPO`",
	"skip-token-revoke": "tokens for the following steps end with the job",
};

/** `permission-contents: read` and its like, of actions/create-github-app-token. */
const PERMISSION = /^permission-[a-z-]+$/;

/** What stands here for an input of an action that people come from. */
export function counterpartOf(
	name: string,
	known: readonly string[],
): Counterpart | undefined {
	const input = Object.hasOwn(INPUTS, name) ? INPUTS[name] : undefined;
	if (input !== undefined && known.includes(input))
		return { kind: "input", name: input };
	const advice = PERMISSION.test(name)
		? "ask for it in the reference: `github-app:?permissions=contents:read,issues:write`"
		: Object.hasOwn(ADVICE, name)
			? ADVICE[name]
			: undefined;
	return advice === undefined ? undefined : { kind: "advice", advice };
}
