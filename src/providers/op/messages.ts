import { kind } from "../../message.ts";

const GRAMMAR =
	"Write `op://vault/item/field` or `op://vault/item/section/field`.";

/** Names are shown where the backend is not a black box. */
const called = (name?: string) =>
	name === undefined ? " of this name or id" : ` \`${name}\``;

export const say = {
	...kind("op-reference", {
		characters:
			"the reference has a character that 1Password's references do not allow: only letters (A to Z), digits, `-`, `_`, `.` and spaces. Write the id of the vault, item or field instead of its name (in the app: Copy secret reference).",
		emptyPart: `a part of the reference is empty. ${GRAMMAR}`,
		wildcardParts:
			"a wildcard takes every field of an item. Write `PREFIX_* = op://vault/item`, or declare the one name.",
		wildcardQuery:
			"a wildcard takes every field, so nothing can stand behind `?`. Leave it out, or declare the one name.",
		noFieldPart: `the reference names no field. ${GRAMMAR} Every field: \`PREFIX_* = op://vault/item\`.`,
		partsCount: (count: number) =>
			`the reference has ${count} ${count === 1 ? "part" : "parts"}. ${GRAMMAR}`,
		twoQueries: "the reference has two `?`. Write one, and `&` behind it.",
		queryForm:
			"behind `?` stands one of `attribute=otp` and `ssh-format=openssh` (and `ttl`, which has no effect).",
		sshFormat: "`ssh-format` accepts `openssh`. Without it a key is PKCS#8.",
		attributes: (names: string, where: string) =>
			`\`attribute\` accepts ${names}${where}.`,
		noAttribute: (kind: string, attribute: string) =>
			`it is a ${kind}, which has no \`${attribute}\`. Leave the query out, or name another one.`,
		unreadable:
			"1Password cannot read the reference. Write `op://vault/item/field` or `op://vault/item/section/field`, with ids where a name has other characters than letters, digits, `-`, `_`, `.` and spaces.",
		noFile: "the reference names no file.",
	}),
	...kind("input-value", {
		backends: (names: string) => `\`op-backend\` accepts ${names}.`,
	}),
	...kind("op-no-credentials", {
		noBackend:
			"no way to 1Password is given. Set `op-connect-host` and `op-connect-token` (a Connect server), `op-service-account-token` (a service account), or `op-workload-id` and `op-customer-managed-secret` (workload identity), or install the 1Password CLI and sign in. A pull request from a fork gets no secrets.",
	}),
	...kind("insecure-connection", {
		unencrypted:
			"The address of Connect begins with `http:`, so its token and the secrets cross the network unencrypted. Use `https:`.",
	}),
	...kind("credential-form", {
		accountToken:
			"`op-connect-token` holds the token of a service account. Give it as `op-service-account-token`.",
		connectTokenForm:
			"`op-connect-token` has white space or another character in it that no token of Connect has. Was it stored with a line break or quotes around it?",
		accountTokenForm:
			"`op-service-account-token` is not a token of a service account: those begin with `ops_`, and have no white space or quotes in them. Was it cut, or is it a token of Connect?",
		managedSecret:
			"`op-customer-managed-secret` is not the secret of this workload. Copy it anew from the workload's setup in 1Password.",
	}),
	...kind("op-ssh-key", {
		noKey:
			"`ssh-format` is for the private key of an SSH key (Ed25519 or RSA), which this field is not. Leave it out.",
		keyFormat:
			"the field holds no private key that can be written in OpenSSH's format. Leave `ssh-format` out to get it as it is.",
	}),
	...kind("op-cli", {
		noItemPrinted:
			"`op item get` printed something that is no item. Is `op` the 1Password CLI, version 2.30 or later?",
		cliTooOld:
			"this `op` is too old for a wildcard. Install version 2.30 or later.",
		noProgram:
			"there is no `op` on PATH. Install the 1Password CLI in an earlier step, or choose another `op-backend`.",
		cliNotStarted:
			"the `op` on PATH cannot be started. Is `working-directory` still a directory, and is what `op` itself needs installed?",
		cliForbidden: "the `op` on PATH cannot be executed. Check its permissions.",
	}),
	...kind("op-not-found", {
		archived:
			"the item is in the archive. Restore it in 1Password, or name another one.",
		sectionMissing: (section: string, there: string) =>
			`the item has no section \`${section}\`. ${there}`,
		fieldMissing: (field: string, section: string, there: string) =>
			`the item has no field or file \`${field}\`${section}. ${there}`,
		noVault: (name?: string) =>
			`there is no vault${called(name)}, or these credentials do not see it. Check the spelling, and which vaults they may read.`,
		noItem: (name?: string) =>
			`the vault has no item${called(name)}. Check the spelling, and whether it is archived.`,
		missing: (what = "section, field or file") =>
			`the item has no such ${what}. Check the spelling, and name the section when the field stands in one.`,
		sectionMissingInSdk:
			"the item has no such section. Check the spelling, or leave it out when the field stands in none.",
		connectMissing:
			"Connect has no item with this id, or the token does not see its vault. Check both ids.",
	}),
	...kind("op-ambiguous", {
		sharedName: (count: number, what: string, name: string, ids: string) =>
			`${count} ${what} are called \`${name}\`. Write the id instead of the name: ${ids}.`,
		sharedField: (count: number, name: string, ids: string) =>
			`the item has ${count} fields or files \`${name}\`. Name the section, or write the id: ${ids}.`,
		sharedLabel: (field: string) =>
			`the item has more than one field \`${field}\`. Rename one of them in 1Password, or declare each by its id.`,
		shared: (what = "vault, item or field") =>
			`more than one ${what} has this name. Write its id instead of the name (in the app: Copy UUID).`,
		sharedFieldInSdk:
			"more than one field of the item has this name. Name the section, or write the field's id.",
	}),
	...kind("op-one-time-password", {
		noCode:
			"the field makes no one-time passwords. Name one of the type one-time password, or leave `attribute` out.",
		codeNotMade:
			"no one-time password can be made of what the field holds. Set it up again in 1Password.",
	}),
	...kind("op-rate-limit", {
		rateLimit: (wait: string) =>
			`1Password's rate limit is reached, and it was not asked again.${wait} Read fewer references, or see \`op service-account ratelimit\` for what is left in the hour and the day.`,
	}),
	...kind("op-sign-in", {
		notSignedIn:
			"`op` is not signed in. Run `op signin` on this runner before the job, or give `op-service-account-token`. `op whoami` shows who is signed in.",
		wantsToAsk:
			"`op` wants to ask somebody, and nobody is there: a job has no terminal. Give `op-service-account-token`, or sign `op` in on this runner before the job.",
	}),
	...kind("op-permission-denied", {
		mayNotRead:
			"who is signed in may not read it. Give the account read access to the vault.",
		accountMayNot:
			"these credentials may not read it. Give the service account or workload read access to the vault.",
		connectDenied:
			"the token of Connect may not read this vault (status 403). Give it access with `op connect token create --vault`, or use one that has it.",
	}),
	...kind("op-unavailable", {
		cliUnreachable:
			"`op` cannot reach 1Password. Check the network of this runner.",
		sdkUnreachable: (code: string) =>
			`1Password cannot be reached${code}. Check the network of this runner, and HTTPS_PROXY if it needs one.`,
		sdkServerFailed:
			"1Password's server failed. Run the job again; if it stays so, look at status.1password.com.",
		notOnePassword:
			"the answer is not 1Password's. Does a proxy stand between this runner and 1Password? See HTTPS_PROXY.",
	}),
	...kind("too-much-data", {
		cliTooMuch: "`op` prints more than 10 MiB, too much for a secret.",
	}),
	...kind("op-failed", {
		cliFailed: (said: string) =>
			`\`op\` ended with an error${said}. Try the reference with \`op read\`.`,
		unsupportedFile:
			"1Password's SDK does not give this file. Read it through Connect or the CLI (`op-backend`).",
		unexplained:
			"1Password could not resolve the reference and does not say why. Try it with `op read`.",
		sdkFailed: (said: string) => `1Password's SDK says: ${said}.`,
		sdkNoAnswer:
			"1Password's SDK gave no answer for the reference. Try it with `op read`.",
	}),
	...kind("op-several-backends", {
		severalBackends: (kind: string, others: string) =>
			`1Password: \`${kind}\` is used, though ${others} is configured as well. \`op-backend\` chooses another.`,
	}),
	...kind("op-login-refused", {
		accountRefused:
			"1Password refuses the token of the service account: it has expired, was revoked, or the account is gone. Give a new one as `op-service-account-token`.",
		identityRefused:
			"1Password refuses the identity of this job. Compare the workload's rules in 1Password with this repository, branch and environment, and check `op-workload-id`.",
		connectToken:
			"Connect says that the token is invalid: it is wrong, has expired, was revoked, or belongs to another server. Give a new one as `op-connect-token`.",
	}),
	...kind("proxy-refused", {
		proxyUnused:
			"HTTPS_PROXY is set, but the Node.js of this runner cannot send 1Password's requests through it. Update the runner.",
	}),
	...kind("wrong-server", {
		noConnectItem: "Connect's answer is no item.",
		connectRedirect: (status: number) =>
			`Connect redirects to another address (status ${status}), and no token follows a redirect. Point \`op-connect-host\` at Connect itself.`,
		notConnect: (status: number) =>
			`the answer is not Connect's JSON (status ${status}). Is \`op-connect-host\` the address of Connect, with its port, and not of a page or proxy in front of it?`,
	}),
	...kind("connect-unavailable", {
		connectRate: (wait: string) =>
			`Connect, or a proxy in front of it, limits the rate of requests (status 429).${wait} Lower \`concurrency\`.`,
		connectFailed: (status: number) =>
			`Connect failed (status ${status}). Look at its log and at \`/health\`.`,
		connectRefused: (status: number) =>
			`Connect refused the request (status ${status}). Is its version 1.5 or later?`,
	}),
};
