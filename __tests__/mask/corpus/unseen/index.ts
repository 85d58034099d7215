import type { Kind } from "../corpus.ts";
import { kinds as certificates } from "./certificates.ts";
import { kinds as ci } from "./ci.ts";
import { kinds as clouds } from "./clouds.ts";
import { kinds as code } from "./code.ts";
import { kinds as connections } from "./connections.ts";
import { kinds as databases } from "./databases.ts";
import { kinds as dotenv } from "./dotenv.ts";
import { kinds as dotnet } from "./dotnet.ts";
import { kinds as environments } from "./environments.ts";
import { kinds as frameworks } from "./frameworks.ts";
import { kinds as identity } from "./identity.ts";
import { kinds as infrastructure } from "./infrastructure.ts";
import { kinds as jvm } from "./jvm.ts";
import { kinds as keys } from "./keys.ts";
import { kinds as kubeconfigs } from "./kubeconfigs.ts";
import { kinds as mail } from "./mail.ts";
import { kinds as manifests } from "./manifests.ts";
import { kinds as messaging } from "./messaging.ts";
import { kinds as mobile } from "./mobile.ts";
import { kinds as nested } from "./nested.ts";
import { kinds as network } from "./network.ts";
import { kinds as packages } from "./packages.ts";
import { kinds as provisioning } from "./provisioning.ts";
import { kinds as registries } from "./registries.ts";
import { kinds as services } from "./services.ts";
import { kinds as tables } from "./tables.ts";
import { kinds as tools } from "./tools.ts";

/** Kinds of documents whose writer has not seen how secrets are found in them. */
export const kinds: readonly Kind[] = [
	...certificates,
	...ci,
	...clouds,
	...code,
	...connections,
	...databases,
	...dotenv,
	...dotnet,
	...environments,
	...frameworks,
	...identity,
	...infrastructure,
	...jvm,
	...keys,
	...kubeconfigs,
	...mail,
	...manifests,
	...messaging,
	...mobile,
	...nested,
	...network,
	...packages,
	...provisioning,
	...registries,
	...services,
	...tables,
	...tools,
];
