import { aws } from "./aws/row.ts";
import { azure } from "./azure/row.ts";
import { cmd } from "./cmd/row.ts";
import { env } from "./env/row.ts";
import { file } from "./file/row.ts";
import { gcp } from "./gcp/row.ts";
import { githubApp } from "./github-app/row.ts";
import { libsecret } from "./libsecret/row.ts";
import { oidc } from "./oidc/row.ts";
import { op } from "./op/row.ts";
import { registryOf } from "./row.ts";
import { text } from "./text/row.ts";
import { vault } from "./vault/row.ts";

/** Every provider. */
export const registry = registryOf([
	env,
	file,
	cmd,
	vault,
	op,
	aws,
	azure,
	gcp,
	githubApp,
	oidc,
	libsecret,
	text,
]);
