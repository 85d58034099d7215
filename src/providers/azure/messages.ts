import { kind } from "../../message.ts";

export const say = {
	...kind("azure-reference", {
		noVault:
			"the reference names no vault. Write `azure+kv://VAULT/NAME`, with the name of the vault and that of the secret.",
		noName:
			"the reference names no secret. Write `azure+kv://VAULT/NAME`, or `PREFIX_* = azure+kv://VAULT/` for all of them.",
		host: "what stands in the place of the vault is no host of Key Vault. Write its name alone, or with `.vault.azure.net`, `.vault.azure.cn` or `.vault.usgovcloudapi.net` behind it; with a private endpoint it stays the same.",
		vaultName:
			"the vault's name is none that Azure allows: 3 to 24 letters (A to Z), digits and single `-`, a letter first.",
		secretName: (meant: string) =>
			`the name of the secret is none that Key Vault allows: 1 to 127 letters (A to Z), digits and \`-\`.${meant}`,
		version:
			"what stands behind the name is no version, which has 32 digits and letters from a to f. `az keyvault secret list-versions` shows them; the current one needs none, and a field of JSON is written `#field`.",
		versionTwice:
			"the version is given twice, behind the name and as `?version=`.",
		parts:
			"there are more parts than a vault, a name and a version, or one of them is empty. Write `azure+kv://VAULT/NAME` or `azure+kv://VAULT/NAME/VERSION`.",
		collection:
			"the path of Key Vault's own address has `/secrets` in it, the reference has not. Write `azure+kv://VAULT/NAME`; the secret behind a certificate has the name of that.",
		identifier:
			"the address of a secret stands in the reference. For `https://VAULT.vault.azure.net/secrets/NAME/VERSION` write `azure+kv://VAULT/NAME/VERSION`.",
		otherCloud:
			"a manifest or variable that the workflow does not vouch for names a vault of another cloud than `azure-cloud` does, and the login would have to go there as well. Set `azure-cloud`, or name the vault in `secret-refs`.",
		listNeedsWildcard:
			"a vault with `/` behind it means all of its secrets, which needs a wildcard. Write `PREFIX_* = azure+kv://VAULT/`, or name one.",
		listAlone:
			"of all secrets of a vault neither field nor version can be chosen.",
	}),
	...kind("pasted-secret", {
		pasted:
			"credentials or a port stand in the reference. Credentials belong into the `azure-...` inputs.",
	}),
	...kind("input-value", {
		ways: (allowed: string) =>
			`\`azure-auth\` (or \`AZURE_AUTH\`) accepts ${allowed}.`,
		clouds: (allowed: string) =>
			`\`azure-cloud\` (or \`AZURE_CLOUD\`) accepts ${allowed}.`,
		authorityHost:
			"`azure-authority-host` (or `AZURE_AUTHORITY_HOST`) is no address that begins with `https:` and has neither credentials nor a query in it.",
		clientId:
			"`azure-client-id` (or `AZURE_CLIENT_ID`) is no client id, which has the form `01234567-89ab-cdef-0123-456789abcdef`. The portal calls it application id.",
		tenantId:
			"`azure-tenant-id` (or `AZURE_TENANT_ID`) is neither the id of a tenant nor one of its domains.",
	}),
	...kind("inputs-together", {
		twoProofs:
			"`azure-client-secret` and `azure-federated-token-file` exclude each other: an application logs in by one of them.",
		otherAuthority: (cloud: string) =>
			`\`azure-authority-host\` (or \`AZURE_AUTHORITY_HOST\`) is that of another cloud than the vault's, which is \`${cloud}\`. Leave it out, or set \`azure-cloud\`.`,
	}),
	...kind("credential-form", {
		secretForm:
			"`azure-client-secret` (or `AZURE_CLIENT_SECRET`) has white space, quotes or another character in it that no secret of an application has. Was it stored with a line break, quotes or the JSON of all credentials around it?",
	}),
	...kind("azure-no-credentials", {
		noCredentials: (hint: string, machine: string) =>
			`no login for Azure is set up.${hint} Set \`azure-client-id\` and \`azure-tenant-id\` (login with the job's own identity, no stored secret), with \`azure-client-secret\` where it has to be, or let azure/login log in in an earlier step. The machine gives none either: ${machine}. A pull request from a fork gets no secrets.`,
		tokenFile:
			"`azure-federated-token-file` (or `AZURE_FEDERATED_TOKEN_FILE`) names a file that cannot be read, or holds no JSON Web Token.",
	}),
	...kind("azure-managed-identity", {
		noManagedIdentity: (why: string) =>
			`there is no managed identity to log in as: ${why}. Assign one to the machine; with \`azure-client-id\` the one of that id is asked for. For the job's own identity \`azure-tenant-id\` is needed as well.`,
		severalIdentities:
			"the machine has several managed identities. Name one with `azure-client-id`.",
		identityEndpoint:
			"`IDENTITY_ENDPOINT` is neither an address with `https:` nor one of this machine or its own network, so it is not asked.",
		otherIdentityEndpoint:
			"`IDENTITY_ENDPOINT` is that of a service whose protocol is not known here (Azure Arc, Service Fabric). Log in with `az login --identity` in an earlier step and set `azure-auth: cli`.",
		metadataAddress: "`AZURE_POD_IDENTITY_AUTHORITY_HOST` is not a URL.",
		metadataRedirects: (status: number) =>
			`the metadata service of Azure was asked, and what answered redirects to another address (status ${status}), which is not followed. Is a proxy or portal in the way?`,
		noToken: (who: string, status: number, said: string) =>
			`${who} gives no token (status ${status}${said}). See which identity is assigned to the machine.`,
	}),
	...kind("azure-cli", {
		noCli:
			"there is no `az` on PATH. Install the Azure CLI in an earlier step, or log in in another way.",
		cliNotStarted: (code: string) =>
			`\`az\` cannot be started (${code}). Check the Azure CLI on PATH.`,
		cliNotLoggedIn:
			"nobody is logged in in `az`. Run azure/login in an earlier step of the same job.",
		cliLoginEnded:
			"the login of `az` has ended. After azure/login with the job's own identity it can be used for five minutes for anything new. Run azure/login right before this step, or set `azure-client-id` and `azure-tenant-id` here, so that the action logs in itself.",
		cliFailed: (said: string) =>
			`\`az account get-access-token\` failed${said}.`,
		strangeCli:
			"`az account get-access-token` printed something that is no token. Is the `az` on PATH the Azure CLI?",
	}),
	...kind("azure-identity-refused", {
		assertionUnknown: (client: string, said: string, claims: string) =>
			`Entra ID has no federated credential of \`${client}\` that fits this job ${said}. Its issuer (iss), subject (sub) and audience (aud) have to be those of the token, letter by letter; a new one takes a few minutes. The token says: ${claims}.`,
		assertionTime: (client: string, said: string, claims: string) =>
			`the token for \`${client}\` is too old or too new ${said}. Is the clock of this runner right? A token from a file has to be renewed there. The token says: ${claims}.`,
		assertionInvalid: (client: string, said: string, claims: string) =>
			`Entra ID cannot verify the token for \`${client}\` ${said}. It has to reach the issuer (iss) and its keys. The token says: ${claims}.`,
	}),
	...kind("azure-login-refused", {
		noApplication: (client: string, tenant: string, said: string) =>
			`the ${tenant} has no application \`${client}\` ${said}. Check \`azure-client-id\` (the client id, not the object id) and \`azure-tenant-id\`.`,
		noTenant: (tenant: string, cloud: string, said: string) =>
			`the cloud \`${cloud}\` does not know the ${tenant} ${said}. Check \`azure-tenant-id\` and \`azure-cloud\`.`,
		noResource: (tenant: string, cloud: string, said: string) =>
			`the ${tenant} knows no Key Vault of the cloud \`${cloud}\` ${said}. Check \`azure-cloud\`, and that the vault's own tenant is given.`,
		loginRefused: (client: string, said: string) =>
			`Entra ID did not let \`${client}\` log in ${said}.`,
	}),
	...kind("azure-secret-refused", {
		wrongSecret: (said: string) =>
			`the secret of the application is wrong ${said}. \`azure-client-secret\` takes the value, which the portal shows once, and not the id of the secret.`,
		secretExpired: (said: string) =>
			`the secret of the application has expired ${said}. Make a new one, or log in with the job's own identity, which needs none.`,
	}),
	...kind("azure-token-refused", {
		otherTenant: (what: string, wanted: string, given: string) =>
			`${what} was refused, since the vault takes identities of the tenant \`${wanted}\`, and the one that asks is of \`${given}\`. Check the vault's name and \`azure-tenant-id\`.`,
		tokenRefused: (what: string, said: string) =>
			`${what} was refused, since the vault does not take the token ${said}. Is the clock of this runner right, and is the vault of the cloud that is named?`,
	}),
	...kind("azure-permission-denied", {
		noRole: (what: string, said: string, permission: string) =>
			`${what} is not allowed ${said}. Assign the role \`Key Vault Secrets User\` to the identity, on the ${permission === "List" ? "vault" : "secret or the vault"}; a new assignment takes some minutes.`,
		noPolicy: (what: string, said: string, permission: string) =>
			`${what} is not allowed ${said}. The vault goes by access policies, which hold for the whole vault: give the identity the permission \`${permission}\` for secrets.`,
		notAllowed: (what: string, said: string, permission: string) =>
			`${what} is not allowed ${said}. It takes the role \`Key Vault Secrets User\`${permission === "List" ? " on the vault" : ""}, or in a vault with access policies the permission \`${permission}\` for secrets.`,
	}),
	...kind("azure-firewall", {
		firewall: (what: string, said: string) =>
			`${what} was refused by the vault's firewall ${said}. Let this runner's address in, or use a runner in a network that the vault lets in or has a private endpoint in; no permission helps.`,
	}),
	...kind("azure-vault-unknown", {
		noAddress: (host: string) =>
			`there is no address ${host} (ENOTFOUND), so there is no vault of this name in this cloud, or this runner's name service does not know it. Check the vault's name and \`azure-cloud\`; a vault that was deleted can be recovered.`,
	}),
	...kind("azure-not-found", {
		noSecret:
			"the vault has no such secret, or no such version of it. Check the names; a secret that was deleted can be recovered (`az keyvault secret recover`).",
		emptyVault: "the vault has no secret that is enabled.",
	}),
	...kind("azure-secret-state", {
		disabled:
			"the secret, or this version of it, is disabled. Enable it (`az keyvault secret set-attributes --enabled true`), or name another one.",
		leftOut: (names: string) =>
			`Azure: what is disabled or deleted is left out: ${names}.`,
		expired: (names: string) =>
			`Azure: what has expired is taken all the same: ${names}. Renew it, or change its date.`,
		notYet: (names: string) =>
			`Azure: what is not meant for use yet is taken all the same: ${names}.`,
	}),
	...kind("azure-rate-limit", {
		rateLimit: (what: string, code: string) =>
			`Azure limits the rate of requests (${code}), and ${what} was refused again and again. Lower \`concurrency\`, or let fewer jobs run at once.`,
	}),
	...kind("azure-unavailable", {
		failedOnTheWay: (what: string, status: number) =>
			`${what} failed in Azure or on the way to it (status ${status}). Run the job again, and look at Azure's status.`,
		failedInside: (what: string, said: string) =>
			`${what} failed in Azure ${said}. Run the job again, and look at Azure's status.`,
	}),
	...kind("azure-failed", {
		refusedAsMalformed: (what: string, said: string) =>
			`${what} was refused as malformed ${said}.`,
		failed: (what: string, status: number, said: string) =>
			`${what} failed with status ${status} ${said}.`,
	}),
	...kind("wrong-server", {
		redirected: (what: string, status: number) =>
			`${what} was redirected (status ${status}), and no token follows a redirect. Check the proxies.`,
		strange: (what: string, status: number) =>
			`${what} was answered with something that is not Azure's (status ${status}). Does a proxy or portal stand in front of it?`,
		otherResource: (what: string) =>
			`${what} was answered by a server that asks for a token of something else than Key Vault, so it is not believed. Does the vault's name lead to another server?`,
		otherHost:
			"the list of secrets goes on at another address than the vault's, which must not get the token. Does a proxy stand in front of it?",
	}),
};
