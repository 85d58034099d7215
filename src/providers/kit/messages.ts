import { kind } from "../../message.ts";

export const say = {
	...kind("setting-missing", {
		settingMissing: (who: string, input: string, variable: string) =>
			`${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty.`,
	}),
	...kind("credential-missing", {
		credentialMissing: (who: string, input: string, variable: string) =>
			`${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty. A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
	}),
	...kind("login-by-machine", {
		byMachine: (who: string, things: string) =>
			`no input or variable says how to log in to ${who}. A run would take what the machine has (${things}), which a dry run does not look up.`,
	}),
	...kind("too-much-data", {
		tooMuch: (mebibytes: number) =>
			`the values of this step are together larger than ${mebibytes} MiB. Fetch them in several steps.`,
		tooManyPages: (what: string, pages: string) =>
			`${what} has more than ${pages} pages, and more are not read. Name the secrets that are needed.`,
	}),
	...kind("wrong-server", {
		listInCircle: (what: string) =>
			`${what} leads back to a page that was read already, so it has no end. Does a proxy or another server stand in front of it?`,
	}),
	...kind("internal-error", {
		notRead: "an internal error: the reference was not read.",
	}),
	...kind("server-address", {
		noAddress: (
			server: string,
			input: string,
			variable: string,
			example: string,
		) =>
			`the address of ${server} is not a URL. \`${input}\` (or \`${variable}\`) has the form \`${example}\`.`,
		credentialsInAddress: (
			server: string,
			input: string,
			credentials: string,
		) =>
			`the address of ${server} has credentials in it. Take them out of \`${input}\`; ${credentials}.`,
		queryInAddress: (server: string, input: string, example: string) =>
			`the address of ${server} has a \`?\` or \`#\` in it. \`${input}\` has the form \`${example}\`.`,
	}),
	...kind("private-key", {
		noKey: (input: string) =>
			`\`${input}\` is no private key. It is PEM with a line \`-----BEGIN ... PRIVATE KEY-----\`, or that in base64, whole. Was it cut? A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
		keyEncrypted: (input: string) =>
			`the key in \`${input}\` is encrypted with a passphrase, which a job cannot type. Store it without one: \`openssl pkey -in key.pem -out plain.pem\`.`,
		otherKey: (input: string, label: string) =>
			`\`${input}\` holds a ${label}, and not a private RSA key (\`PRIVATE KEY\` or \`RSA PRIVATE KEY\`).`,
		keyDamaged: (input: string) =>
			`the key in \`${input}\` cannot be read: a part of it is missing or was changed. Store the file as it was downloaded, all lines of it.`,
		keyNotRsa: (input: string) =>
			`the key in \`${input}\` is no RSA key, which RS256 needs.`,
	}),
	...kind("reference-form", {
		noFieldName:
			"there is no field behind `#`. Write its name, or leave `#` out.",
		queryBehindField: (key: string) =>
			`\`?${key}=\` stands behind the field, and is read as a part of its name. Write it in front of \`#\`.`,
		queryKeys: (keys: string) =>
			`only ${keys} can stand behind \`?\`. A \`?\` that belongs to the name is written \`%3F\`.`,
		keyTwice: "a key behind `?` is given twice. Give each once.",
		emptyKey: (key: string) =>
			`\`${key}\` is empty. Give it a value, or leave \`${key}\` out.`,
		percent:
			"there is a `%` that does not begin an escape such as `%20`. Write a percent sign as `%25`.",
		unprintable:
			"the reference has a character in it that cannot be printed. Take it out.",
	}),
	...kind("json-value", {
		noObject: (whose: string) =>
			`${whose} is no JSON object, so it has no field. Leave the field out to take all of it.`,
		brokenObject: (whose: string) =>
			`${whose} begins as a JSON object and is none, so it has no field: it is broken somewhere, or cut off. Correct it, or leave the field out to take all of it.`,
		nullMember: (whose: string, field: string, there: string) =>
			`the field \`${field}\` of ${whose} is null, so it has no value. ${there}`,
		noMember: (whose: string, field: string, there: string) =>
			`${whose} has no field \`${field}\`. ${there}`,
	}),
};
