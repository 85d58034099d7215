import {
	chmodSync,
	copyFileSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface CliSeed {
	/** What `op read` prints, in base64, under the references. */
	readonly secrets?: Readonly<Record<string, Uint8Array>>;
	/** What `op item get` prints, under `vault/item`. */
	readonly items?: Readonly<Record<string, unknown>>;
	/** What it says on stderr instead, under references or `vault/item`; `hang` waits for ever. */
	readonly errors?: Readonly<Record<string, string>>;
}

export interface OpCli {
	readonly variables: Readonly<Record<string, string>>;
	/** The arguments of every call, and the names of the variables that it got. */
	calls(): { readonly args: string[]; readonly names: string[] }[];
	remove(): Promise<void>;
}

/**
 * An `op` that takes exactly the command lines that it should be given, and nothing on standard input. What it says when
 * it fails is what the real one (2.30 to 2.32) says.
 */
export function makeOpCli({
	secrets = {},
	items = {},
	errors = {},
}: CliSeed): OpCli {
	const directory = mkdtempSync(join(tmpdir(), "op-cli-"));
	const calls = join(directory, "calls");
	writeFileSync(calls, "");
	const base64 = Object.fromEntries(
		Object.entries(secrets).map(([reference, value]) => [
			reference,
			Buffer.from(value).toString("base64"),
		]),
	);
	const script = `
import { appendFileSync, readFileSync } from "node:fs";
const args = process.argv.slice(${process.platform === "win32" ? 1 : 2});
${process.platform === "win32" ? "args[0] = args[0].split('\\\\').at(-1); // Node.js took it for a script" : ""}
appendFileSync(${JSON.stringify(calls)}, JSON.stringify({ args, names: Object.keys(process.env) }) + "\\n");
const secrets = ${JSON.stringify(base64)};
const items = ${JSON.stringify(items)};
const errors = ${JSON.stringify(errors)};
const fail = (text) => {
	process.stderr.write(text.replace(/^/, "[ERROR] 2026/01/02 03:04:05 ") + "\\n");
	process.exit(1);
};
const isRead = args.length === 3 && args[0] === "read" && args[1] === "--no-newline" && args[2].startsWith("op://");
const [vault] = args.filter((arg) => arg.startsWith("--vault=")).map((arg) => arg.slice(8));
const isGet = args.length === 7 && JSON.stringify(args.slice(0, 6)) ===
	JSON.stringify(["item", "get", "--vault=" + vault, "--format=json", "--reveal", "--"]);
if (!isRead && !isGet) fail("unknown flag: " + JSON.stringify(args));
if (readFileSync(0).length > 0) fail("something on standard input");
const key = isRead ? args[2] : vault + "/" + args[6];
if (errors[key] === "hang") await new Promise(() => setInterval(() => {}, 1000));
else if (key in errors) fail(errors[key]);
else if (isRead && key in secrets) process.stdout.write(Buffer.from(secrets[key], "base64"));
else if (isGet && key in items) process.stdout.write(JSON.stringify(items[key]));
else fail("could not read secret '" + key + "': could not get item: \\"x\\" isn't an item in the \\"y\\" vault.");
`;
	const variables = install(directory, script);
	return {
		variables,
		calls: () =>
			readFileSync(calls, "utf8")
				.split("\n")
				.filter((line) => line !== "")
				.map((line) => JSON.parse(line)),
		// Windows keeps the file of a program until it has ended.
		remove: () =>
			rm(directory, {
				recursive: true,
				force: true,
				maxRetries: 50,
				retryDelay: 100,
			}),
	};
}

function install(
	directory: string,
	script: string,
): Readonly<Record<string, string>> {
	const PATH = `${directory}${delimiter}${process.env.PATH ?? ""}`;
	if (process.platform !== "win32") {
		const path = join(directory, "op");
		// The kernel starts no script whose interpreter's path is long.
		writeFileSync(
			path,
			`#!/bin/sh\nexec '${process.execPath}' '${path}.mjs' "$@"\n`,
		);
		writeFileSync(`${path}.mjs`, script);
		chmodSync(path, 0o755);
		return { PATH };
	}
	// Windows starts no script without a shell, so Node.js itself is called `op` and runs the script before its own work. The
	// action is started with the same options.
	const path = join(directory, "op.mjs");
	writeFileSync(join(directory, "work.mjs"), script);
	writeFileSync(
		path,
		'if (/[\\\\/]op\\.exe$/i.test(process.execPath)) {\n\tawait import("./work.mjs");\n\tprocess.exit();\n}\n',
	);
	copyFileSync(process.execPath, join(directory, "op.exe"));
	return { PATH, NODE_OPTIONS: `--import ${pathToFileURL(path)}` };
}
