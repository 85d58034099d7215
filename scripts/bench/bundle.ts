// Bundles what the action's start is compared with into the given directory, with the options of scripts/build.ts.
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [place = "."] = process.argv.slice(2);

const TYPE = '{ "type": "module" }\n';

const variants = {
	eager: {},
	lazy: { "@actions/http-client": "./http-client/index.js" },
};

symlinkSync(
	join(root, "node_modules"),
	join(place, "node_modules"),
	"junction",
);
writeFileSync(join(place, "package.json"), TYPE);
const entry = join(place, "entry.js");
writeFileSync(
	entry,
	'import * as core from "@actions/core";\ncore.info("started");\n',
);
for (const [name, externals] of Object.entries(variants)) {
	const { code } = await ncc(entry, {
		externals,
		license: "licenses.txt",
		quiet: true,
		cache: false,
	});
	mkdirSync(join(place, name));
	writeFileSync(join(place, name, "package.json"), TYPE);
	writeFileSync(join(place, name, "index.js"), code);
}
// What loads late is not reached by the start.
mkdirSync(join(place, "lazy/http-client"));
writeFileSync(
	join(place, "lazy/http-client/index.js"),
	"export class HttpClient {}\n",
);
