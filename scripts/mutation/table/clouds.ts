import type { Group } from "../table.ts";

export const CLOUDS: readonly Group[] = [
	{
		file: "src/providers/aws/credentials/machine/metadata.ts",
		suites: ["providers/aws/credentials"],
		mutations: [
			[
				"(isLoopback(url.hostname) || AGENTS.includes(url.hostname)))",
				"true)",
				"the token of a container is sent unencrypted to whatever host a variable names",
			],
			[
				"if (authorization !== undefined) protect(authorization);",
				"",
				"the token of a container is in the log",
			],
		],
	},
	{
		file: "src/providers/kit/ask.ts",
		suites: ["providers/aws/credentials"],
		mutations: [
			[
				"attempts: 1,\n\tattemptTime: 1_000,\n",
				"",
				"a step without credentials waits minutes for a machine that is no instance of EC2",
			],
		],
	},
	{
		file: "src/providers/kit/pages.ts",
		suites: ["providers/kit/pages"],
		mutations: [
			[
				"if (seen.has(token)) throw malformed(say.listInCircle(what));",
				"",
				"a list whose pages lead in a circle keeps the step until its deadline",
			],
		],
	},
	{
		file: "src/providers/aws/credentials/index.ts",
		suites: ["providers/aws/credentials", "e2e/aws/login"],
		mutations: [
			[
				"for (const secret of Object.values(credentials)) protect(secret);",
				"",
				"the keys that a login gives are shown by what prints them",
			],
		],
	},
	{
		file: "src/providers/aws/credentials/given.ts",
		suites: ["providers/aws/credentials", "e2e/aws/login"],
		mutations: [
			[
				"? keysIn(inputs, VARIABLES, {",
				"? keysIn({ ...environment, ...inputs }, VARIABLES, {",
				"the session token of an earlier step spoils the keys of an input",
			],
		],
	},
	{
		file: "src/providers/aws/secrets.ts",
		suites: ["e2e/aws/read"],
		mutations: [
			[
				"!isArn(id) && version === undefined && stage === undefined,",
				"!isArn(id),",
				"of a version that is asked for the current one is delivered",
			],
			[
				"!isArn(id) && version === undefined && stage === undefined,",
				"version === undefined && stage === undefined,",
				"a secret of another account is exchanged for one of the same name",
			],
			[
				"return values.length === 1 ? contentOf(value) : undefined;",
				"return contentOf(value);",
				"of two secrets with a name the first is delivered, whichever that is",
			],
		],
	},
	{
		file: "src/providers/aws/folders.ts",
		suites: ["e2e/aws/read"],
		mutations: [
			[
				"if (name?.startsWith(folder)) names.push(name);",
				"if (name) names.push(name);",
				"a wildcard delivers secrets of other folders under cut names",
			],
			[
				"return answer.body.NextToken;",
				"return undefined;",
				"of a folder with more than ten parameters the others are missing, without a word",
			],
		],
	},
	{
		file: "src/providers/aws/parameters.ts",
		suites: ["e2e/aws/read"],
		mutations: [
			[
				'client.call("GetParameters", { Names: names, WithDecryption: true }),',
				'client.call("GetParameters", { Names: names }),',
				"what is delivered is the encrypted value",
			],
			[
				'({ Selector }) => (Selector ?? "") === selector,',
				"() => true,",
				"of a version that is asked for another one may be delivered",
			],
			[
				"return first instanceof SecretError || isDeepStrictEqual(first, second)",
				"return true",
				"of two parameters with a name, with a slash and without, the first is delivered",
			],
		],
	},
	{
		file: "src/providers/aws/refusals/index.ts",
		suites: ["e2e/aws/read"],
		mutations: [
			[
				"if (isDenied && /explicit deny/i.test(text))",
				"if (false)",
				"who is denied by a policy is told to add a permission that does not help",
			],
			[
				'case "InvalidRequestException":\n\t\t\treturn /',
				'case "InvalidRequestException":\n\t\t\treturn true || /',
				"`default` takes the place of a secret that is there",
			],
		],
	},
	{
		file: "src/providers/gcp/credentials/hosts.ts",
		suites: ["providers/gcp/credentials"],
		mutations: [
			[
				"if (!hostname.endsWith(",
				"if (false && !hostname.endsWith(",
				"a file of credentials has the job's token sent to a host of its choice",
			],
			[
				'if (protocol !== "https:" || port !== "" || hash !== "") return false;',
				'if (port !== "" || hash !== "") return false;',
				"a file of credentials has the job's token sent unencrypted",
			],
		],
	},
	{
		file: "src/providers/gcp/credentials/documents.ts",
		suites: ["providers/gcp/credentials"],
		mutations: [
			[
				"if (address.origin !== own.origin) throw malformed(say.foreignSource(where));",
				"",
				"a file of credentials decides where the job's ID token is asked for",
			],
			[
				"for (const secret of [clientSecret, refreshToken]) protect(secret);",
				"",
				"a person's refresh token is in the log",
			],
			["\tprotect(pem);\n", "", "the key of a service account is in the log"],
		],
	},
	{
		file: "src/providers/gcp/credentials/document-login.ts",
		suites: ["providers/gcp/credentials", "e2e/gcp/login"],
		mutations: [
			[
				"if (!/^[\\w-]+\\.[\\w-]+\\.[\\w-]+$/.test(token)) throw malformed(say.tokenFile());",
				"",
				"whatever a file holds is sent to Google's login",
			],
			[
				"\tprotect(token);\n\treturn token;",
				"\treturn token;",
				"a token that a file holds is in the log",
			],
		],
	},
	{
		file: "src/providers/gcp/credentials/metadata.ts",
		suites: ["providers/gcp/credentials"],
		mutations: [
			[
				'return headers["metadata-flavor"] === "Google";',
				"return true;",
				"what answers at the address is taken for Google's service, and its text for a token",
			],
		],
	},
	{
		file: "src/providers/gcp/secrets.ts",
		suites: ["e2e/gcp/read", "e2e/gcp/network"],
		mutations: [
			[
				"return isDamaged(answer) ? unreachable(say.damaged()) : asContent(value);",
				"return asContent(value);",
				"a value that was damaged on the way is delivered",
			],
			[
				"passing: (answer) => passing(answer) || isDamaged(googleAnswer(answer)),",
				"passing,",
				"one damaged answer fails the step",
			],
		],
	},
	{
		file: "src/providers/kit/content.ts",
		suites: ["e2e/gcp/read", "e2e/aws/read"],
		mutations: [
			[
				"else throw outcome;",
				"",
				"of a wildcard the secret is missing that may not be read, without a word",
			],
		],
	},
	{
		file: "src/providers/azure/secrets.ts",
		suites: ["e2e/azure/read"],
		mutations: [
			[
				"if (url?.origin !== ",
				"if (false && url?.origin !== ",
				"a list that leads to another host is followed on this one",
			],
			[
				'|| url.pathname !== "/secrets")',
				")",
				"a list leads to any path of the vault",
			],
			[
				"if (!hasGone(toSecretError(thrown))) throw thrown;",
				"",
				"of a wildcard the secret is missing that may not be read, without a word",
			],
			[
				"if (expired.length > 0) log.warning(say.expired(listed(expired)));",
				"",
				"nobody is told that a secret has expired",
			],
		],
	},
	{
		file: "src/providers/azure/credentials/metadata.ts",
		suites: ["providers/azure/credentials"],
		mutations: [
			[
				"if (url === null || !isOfMachine(url))",
				"if (url === null)",
				"the header of an identity is sent unencrypted to whatever host a variable names",
			],
			["\tprotect(header);\n", "", "the header of an identity is in the log"],
			[
				"return status === 400;",
				"return true;",
				"another cloud's service is asked for a token, and the message speaks of Azure",
			],
		],
	},
	{
		file: "src/providers/azure/credentials/cli.ts",
		suites: ["providers/azure/credentials"],
		mutations: [
			[
				'{ ...context, workingDirectory: "/" },',
				"context,",
				"code of a pull request runs as a part of `az`",
			],
			[
				'.replace(/eyJ[\\w.-]+/g, "***")',
				"",
				"a message shows a token that `az` printed",
			],
		],
	},
	{
		file: "src/providers/azure/config.ts",
		suites: ["providers/azure/reference", "e2e/azure/login"],
		mutations: [
			[
				'url.protocol !== "https:" ||',
				"",
				"the secret of an application is sent unencrypted",
			],
			[
				"if (named !== undefined && named !== defaultCloud(config))",
				"if (false)",
				"a manifest that nobody vouches for chooses the cloud that gets the login",
			],
		],
	},
];
