import { credentialsOf, type InputRow } from "../inputs.ts";
import { nameParts } from "../kit/display.ts";
import type { Row } from "../row.ts";

const inputs: readonly InputRow[] = [
	{
		name: "github-app-client-id",
		help: "Client id of the GitHub App, or its app id",
	},
	{
		name: "github-app-private-key",
		help: "Private key of the app: PEM (PKCS#1 or PKCS#8), also in base64 or with `\\n` written out",
		credential: true,
	},
	{
		name: "github-app-api-url",
		help: "Address of GitHub's API (`https://HOST/api/v3` on GitHub Enterprise Server)",
		otherwise: "`GITHUB_API_URL`, which the runner sets",
	},
];

const credentials = credentialsOf(inputs);

export const githubApp: Row = {
	name: "github-app",
	schemes: ["github-app"],
	load: () => import("./index.ts"),
	inputs,
	credentials,
	heldBack: credentials,
	lineBreak: "own",
	empty: "value",
	mints: ["github-app"],
	endsWithChild: ["github-app"],
	endsPlainly: true,
	atOnce: (concurrency) => concurrency,
	display: (rest) =>
		/^[^?#]/.test(rest) ? `//${nameParts(rest)}` : nameParts(rest),
};
