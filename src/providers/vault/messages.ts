import { kind } from "../../message.ts";

export const say = {
	...kind("vault-reference", {
		noFieldName:
			"there is no field behind `#`. Write its name, or leave `#` out.",
		fragmentOfWildcard:
			"a wildcard takes every field, so nothing can stand behind `#`. Leave `#` out, or declare the one name.",
		noField:
			"the reference names no field. Write `vault://path.field` or `vault://path#field`, or take every field with `PREFIX_* = vault://path`.",
		apiNeedsField:
			"a leading slash makes it a path of Vault's API, which needs a field: `vault:///database/creds/app#username`. For a field of a secret in the KV mount write two slashes: `vault://path.field`.",
		keyTwice: "a key behind `?` is given twice. Give each once.",
		version:
			"`version` must be a positive whole number; the latest version needs none.",
		namespaceTwice: "`namespace` is given twice. Give it once.",
		dots: "the path has `.` or `..` in it, which Vault does not allow. Write the path in full.",
		noPath: "the reference names no path. Write `vault://path.field`.",
		unprintable:
			"the reference has a character in it that cannot be printed. Vault does not allow one.",
		writeOnly: (path: string) =>
			`\`${path}\` has to be written to (status 405): \`vault+write:///${path}?name=value#field\`.`,
		writeForm:
			"a path that is written to is one of Vault's API, with three slashes: `vault+write:///pki/issue/web?common_name=a.example.com#certificate`.",
		writeNeedsField:
			"the reference names no field of the answer. Write it behind `#`, or take every field with `PREFIX_* = vault+write:///...`.",
		readOnly: (path: string) =>
			`\`${path}\` takes no write (status 405). Leave \`+write\` out: \`vault:///${path}#field\`.`,
		parameterForm:
			"what is written is `name=text`, `name:=JSON` or `name=@PATH`, with `&` between them. A `&`, `#` or `%` inside is written `%26`, `%23`, `%25`.",
		parameterFile:
			"behind `=@` stands the path of a file. A text that begins with `@` is written `%40`.",
		parameterJson: (name: string) =>
			`what stands behind \`${name}:=\` is no JSON. For a text write \`${name}=\`.`,
		parameterPart: (name: string) =>
			`behind \`${name}:=\` stands JSON, or \`{{ NAME }}\` and nothing else. Put the parts together in a template of its own (\`[none, template]\`), and name that.`,
		parameterNotText: (name: string) =>
			`the value that belongs to \`${name}\` is no text, which JSON could hold. Put it in as base64, by a template with \`{{ NAME | base64 }}\`.`,
		parameterContent: (name: string) =>
			`the file behind \`${name}=@\` cannot be read: it has to be a file of text of at most 1 MiB. A relative path starts from \`working-directory\`.`,
		placeholderForm:
			"in a reference only the name stands between `{{` and `}}`: `{{ NAME }}`. Filters belong to templates; `{{` itself is written `%7B%7B`.",
		placeholderPlace:
			"`{{ NAME }}` can stand in what is written alone, and neither in the path nor behind `#`.",
		writesToken:
			"this path gives a token of Vault, which nobody would revoke, or which would end with the one that made it. For the token that the action logs in with write `vault+token:`.",
		ownToken:
			"the token that the action logs in with ends with the step, so this would deliver one that is of no use. Write `vault+token:`, which lives until the job has ended.",
		tokenForm:
			"behind `vault+token:` stands nothing: it is the token that the action logs in with, under one name.",
		noTokenThere:
			"with `vault-auth: none` somebody in front of Vault adds the token, and the action has none to deliver.",
	}),
	...kind("pasted-secret", {
		pastedAddress:
			"an address or credentials stand in the reference. The address belongs into `vault-addr`, credentials into the `vault-...` inputs.",
		pastedToken:
			"a token of Vault stands in the reference. Revoke it, since it is in a file now, and give the new one as `vault-token`.",
	}),
	...kind("input-value", {
		kvVersion:
			"`vault-kv-version` accepts `1` and `2`. Leave it out to let the server tell.",
		skipVerify:
			"`vault-skip-verify` (or `VAULT_SKIP_VERIFY`) accepts `true` and `false`.",
		methods: (names: string) => `\`vault-auth\` accepts ${names}.`,
		oidcMethod:
			"`vault-auth: oidc` is Vault's login in a browser. A job logs in with `vault-auth: jwt`, and `vault-auth-mount` names the mount when it is not `jwt`.",
		payloadForm:
			'`vault-auth-payload` is no JSON object. Write what the login wants, such as `{"role": "ci", "password": "..."}`.',
		username:
			"`vault-username` has a `/` or a character in it that cannot be printed, or is `.` or `..`.",
	}),
	...kind("credential-missing", {
		headerEmpty:
			"the header has no value. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.",
	}),
	...kind("vault-headers", {
		headerForm:
			"it is not `Name: value`. Each header has a line of its own; a value cannot have a line break in it.",
		headerCharacters:
			"the value has a character in it that no header can hold. Only printable ASCII is sent.",
		headerTwice: (name: string) =>
			`\`${name}\` is given twice. Give each header once.`,
		headerOfConnection: (name: string) =>
			`\`${name}\` belongs to the connection, which the action makes. Leave it out.`,
		headerOfVault: (name: string, instead: string) =>
			`\`${name}\` cannot be given here. ${instead}`,
	}),
	...kind("insecure-connection", {
		insecure:
			"`VAULT_SKIP_VERIFY` is on: whoever stands between this job and Vault can read and change everything. Give the CA in `vault-cacert` instead.",
		unencrypted:
			"The address of Vault begins with `http:`, so tokens and secrets cross the network unencrypted. Use `https:`.",
	}),
	...kind("setting-missing", {
		addressMissing:
			"no address of Vault is given. Set the input `vault-addr` or the variable `VAULT_ADDR`, such as `https://vault.example.com:8200`.",
	}),
	...kind("vault-certificates", {
		clientPair:
			"`vault-client-cert` and `vault-client-key` belong together, and one of them is missing.",
		noPem: (input: string) =>
			`\`${input}\` is neither PEM, nor PEM in base64, nor the path of a file or directory that holds PEM.`,
	}),
	...kind("vault-mount", {
		settingDots:
			"a mount or namespace in the settings has `.` or `..` in it. Write the path in full.",
		mountBelow: (path: string, mount: string) =>
			`the mount is \`${path}\`, and \`${mount}\` a path in it. Write \`?mount=${path}\` and the rest of it in front of the path.`,
		mountNotKv: (mount: string, type: string) =>
			`the mount \`${mount}\` is no KV engine but \`${type}\`. Give the API path: \`vault:///${mount}/...#field\`.`,
		noVersions: (mount: string) =>
			`the mount \`${mount}\` is KV 1, which keeps no versions. Leave \`version\` out.`,
		noMount: (api: string) =>
			`Vault has no mount for \`${api}\`. Check the mount (\`?mount=\`, \`vault-kv-mount\`) and the namespace.`,
		versioned: (api: string) =>
			`the mount of \`${api}\` is KV 2, and the path has the form of KV 1. Leave \`vault-kv-version\` out, or write \`data/\` behind the mount.`,
		versionedApi: (api: string, mount: string, path: string) =>
			`\`${api}\` is read like KV 1, and the mount \`${mount}\` is KV 2. Write \`vault:///${mount}/data/${path}#field\`, or \`vault://${path}.field?mount=${mount}\`.`,
		authMount:
			"the mount of the auth method is not a path such as `jwt` or `team/approle`. See `vault-auth-mount`.",
	}),
	...kind("vault-token-invalid", {
		invalidToken:
			"Vault says that the token is invalid: it is wrong, has expired, was revoked, or its uses are spent. Give a new one as `vault-token`, or a role in `vault-role`.",
	}),
	...kind("wrong-server", {
		redirected: (what: string, status: number) =>
			`${what} was redirected (status ${status}), and no token follows a redirect. Point \`vault-addr\` at the active node, or at the address that the load balancer serves.`,
		notVault: (what: string, status: number) =>
			`${what} was answered with something that is not Vault's JSON (status ${status}). Is \`vault-addr\` the address of Vault, and not of a page or proxy in front of it?`,
		refusedByFront: (what: string) =>
			`${what} was refused with a page that is not Vault's (status 403). Does a proxy stand in front of it?`,
	}),
	...kind("vault-unavailable", {
		sealed: "Vault is sealed. Unseal it, then run the job again.",
		behind: (what: string) =>
			`${what} found the server behind its primary (status 412). Run the job again, or point \`vault-addr\` at the active node.`,
		serverFailed: (what: string, status: number, said: string) =>
			`${what} failed in Vault (status ${status}${said}). Look at the server's log and its \`sys/health\`.`,
		readFailed: (what: string, status: number, said: string) =>
			`${what} failed (status ${status}${said}).`,
	}),
	...kind("vault-rate-limit", {
		rateLimit: (what: string) =>
			`${what} ran into a rate limit of Vault (status 429). Lower \`concurrency\`, or raise the quota.`,
	}),
	...kind("vault-namespace", {
		noNamespaces:
			"a namespace is given, but this server is the community edition of Vault, which ignores it and would answer from the root. Leave `vault-namespace` and `?namespace=` out.",
	}),
	...kind("vault-not-found", {
		fieldMissing: (field: string, there: string) =>
			`the secret has no field \`${field}\`. ${there}`,
		nothingStored: (
			path: string,
			version: string,
			mount: string,
			api: string,
		) =>
			`nothing is stored at \`${path}\`${version} in the mount \`${mount}\` (${api}). Check the spelling, and the mount (\`?mount=\`, \`vault-kv-mount\`).`,
		noData: (path: string) => `\`${path}\` holds no data.`,
		nothingAt: (path: string) =>
			`Vault has nothing at \`${path}\`. Check the path.`,
	}),
	...kind("vault-write-failed", {
		writeFailed: (api: string, status: number, said: string) =>
			`the write to \`${api}\` was refused (status ${status}${said}). Check what is written against what the path wants.`,
		nothingWritten: (api: string) =>
			`\`${api}\` was written to and gave no value, so there is nothing to deliver.`,
	}),
	...kind("vault-other-notation", {
		otherNotation: (reference: string) =>
			`the path is written in the notation of another tool. Write \`${reference}\`.`,
	}),
	...kind("vault-batch-token", {
		batchToken:
			"Vault gave a batch token, which cannot be revoked: it lives until it expires. Use a role with service tokens to end it with the step.",
	}),
	...kind("vault-permission-denied", {
		neither: (mount: string, path: string) =>
			`the token may read neither \`${mount}/data/${path}\` (KV 2) nor \`${mount}/${path}\` (KV 1), or the path is misspelt, or there is no such mount. Add the right one to its policy with capabilities = ["read"].`,
		mountDenied: (mount: string) =>
			`the token can read nothing in the mount \`${mount}\`, or there is no such mount (Vault does not say which). Check the mount (\`?mount=\`, \`vault-kv-mount\`) and give the token's policy \`read\` on \`${mount}/data/...\` (KV 2) or \`${mount}/...\` (KV 1).`,
		writeDenied: (api: string) =>
			`the token may not write to \`${api}\` (status 403). Add to its policy: path "${api}" { capabilities = ["create", "update"] }. Vault says the same when the path is misspelt and when there is no such mount.`,
		denied: (api: string) =>
			`the token may not read \`${api}\` (status 403). Add to its policy: path "${api}" { capabilities = ["read"] }. Vault says the same when the path is misspelt and when there is no such mount.`,
	}),
	...kind("vault-deleted", {
		deleted: (
			version: string,
			path: string,
			mount: string,
			destroyed: boolean,
		) =>
			`${version} of \`${path}\` in the mount \`${mount}\` is ${destroyed ? "destroyed. Write" : "deleted. Undelete it, write"} a new one, or read an older one with \`?version=\`.`,
		versionGone: (path: string) =>
			`the version of \`${path}\` is deleted or destroyed.`,
	}),
	...kind("lease-ended", {
		leaseToken:
			"Vault says that the token is invalid: it has expired, was revoked, or its uses are spent. It has to live as long as the run.",
		leaseGone:
			"Vault does not know it any more: it has expired or was revoked.",
		mayNotRenew: (path: string) =>
			`the token may not renew it (status 403). Its policies need \`update\` on \`${path}\`, which the policy \`default\` gives.`,
		renewalRefused: (status: number, said: string) =>
			`the renewal was refused (status ${status}${said}).`,
		counted:
			"it was not renewed, since the token counts its uses (`token_num_uses`) and each renewal is one. Let the role make tokens without a count, or raise its TTL.",
		batchLease:
			"a batch token cannot be renewed. Let the role make service tokens, or raise its `token_ttl`.",
		tokenTtl:
			"Vault does not renew it. Raise its TTL in the role (`token_ttl`).",
		tokenDelivered:
			"a token that is delivered is not renewed. Raise its TTL in the role (`token_ttl`).",
		tokenLimit:
			"it had reached its longest life. Raise `token_max_ttl` of the role, or `max_lease_ttl` of the login's mount.",
		leaseTtl:
			"Vault does not renew it. Raise the TTL of the role, or `default_lease_ttl` of the mount.",
		leaseLimit:
			"it had reached its longest life. Raise `max_ttl` of the role, or `max_lease_ttl` of the mount.",
	}),
	...kind("not-undone", {
		notRevoked: (what: string, status: number, said: string) =>
			`${what} was refused (status ${status}${said}), so it lives until it expires. Its policies need \`update\` on \`auth/token/revoke-self\`, which the policy \`default\` gives.`,
		debtUnreadable: "what was written down to be revoked cannot be read.",
	}),
	...kind("vault-no-credentials", {
		noCredentials:
			"no credentials for Vault are given. Set one of `vault-role` (login with the job's own identity, no stored secret), `vault-approle-role-id` with `vault-approle-secret-id`, or `vault-token`, or name another method in `vault-auth`. A pull request from a fork gets no secrets.",
		noTokenFile:
			"`vault-kubernetes-token-path` names no file that can be read and holds a token. It is the absolute path of a projected service account token.",
		noPod:
			"the method `kubernetes` needs the token of a service account: this job does not run in a pod that has one. Give it as `vault-jwt`, or choose another method.",
	}),
	...kind("vault-login-refused", {
		secondFactor: (what: string) =>
			`${what} asks for a second factor, which a job cannot give. Use a role without one.`,
		loginRefused: (
			what: string,
			status: number,
			said: string,
			advice: string,
		) => `${what} was refused (status ${status}${said}). ${advice}`,
		mayBeUnmounted: (mount: string) =>
			`Vault says so too where nothing is mounted at \`auth/${mount}\`: \`vault auth list\` shows the mounts, \`vault-auth-mount\` names one. `,
	}),
	...kind("inputs-together", {
		payloadUnused:
			"`vault-auth-payload` is given, and another method is to log in. Write `vault-auth: payload`, or leave the payload out.",
		bothJwts:
			"both `vault-jwt` and `vault-jwt-private-key` are given. Give one of them.",
		bothSecretIds:
			"both `vault-approle-secret-id` and `vault-wrapped-secret-id` are given. Give one of them.",
	}),
	...kind("vault-wrapped-secret-id", {
		otherWrapped: (mount: string, origin: string) =>
			`\`vault-wrapped-secret-id\` wraps something else than a secret id of \`auth/${mount}\`: it was made at \`${origin}\`. It was not unwrapped. Somebody may have put it in the place of yours.`,
		notUnwrapped: (what: string, status: number, said: string, why: string) =>
			`${what} was refused (status ${status}${said}). ${why}Wrap a new one.`,
	}),
	...kind("credential-form", {
		tokenCharacters: (input: string) =>
			`\`${input}\` has white space or another character in it that no token of Vault has. Was it stored with a line break or quotes around it?`,
	}),
};
