import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setGlobalProxyFromEnv } from "node:http";
import { dirname, join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { unzipSync } from "fflate";

/** A toolchain of Go. Toolchains are modules: zip files of module proxies. */
export interface Toolchain {
	/** "v0.0.1-go1.26.8.linux-amd64" */
	readonly version: string;
	/** "h1:...", as in go.sum: see `directoryHash`. */
	readonly sum: string;
}

const MODULE = "golang.org/toolchain";
/** Go's own default. */
const DEFAULT_PROXY = "https://proxy.golang.org,direct";
/** Where the module is when no proxy is to be asked, as golang.org/toolchain says of itself. */
const DIRECT = "https://go.dev/dl/mod";

/** Fetches a toolchain from the first proxy in `GOPROXY` that has it, checks it, and unpacks it as the directory `home`. */
export async function fetchToolchain(
	{ version, sum }: Toolchain,
	home: string,
	environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
	reachAsGoDoes(environment);
	const { content, origin } = await download(
		`${MODULE}/@v/${version}.zip`,
		proxiesOf(environment.GOPROXY || DEFAULT_PROXY),
	);
	const files = unzipped(content);
	if (files === undefined)
		throw new Error(
			`${origin} gives something else than an archive as ${MODULE}@${version}. Nothing of it was kept.`,
		);
	const hash = directoryHash(files);
	if (hash !== sum)
		throw new Error(
			`what was fetched as ${MODULE}@${version} is ${hash}, and ought to be ${sum}. Nothing of it was kept.`,
		);
	const made = `${home}.${process.pid}`;
	try {
		unpack(files, `${MODULE}@${version}/`, made);
		renameSync(made, home);
	} finally {
		rmSync(made, { recursive: true, force: true });
	}
}

/** Through the proxy of the environment, and trusting whom this machine trusts. Node.js does neither by itself. */
function reachAsGoDoes(
	environment: Readonly<Record<string, string | undefined>>,
): void {
	setGlobalProxyFromEnv({ ...environment });
	setDefaultCACertificates([
		...getCACertificates("default"),
		...getCACertificates("system"),
	]);
}

/** The addresses in a list of module proxies (https://go.dev/ref/mod#environment-variables), without a slash at the end. */
function proxiesOf(list: string): readonly string[] {
	const entries = list
		.split(/[,|]/)
		.map((entry) => entry.trim().replace(/\/+$/, ""))
		.filter((entry) => entry !== "");
	const off = entries.indexOf("off");
	return entries
		.slice(0, off === -1 ? undefined : off)
		.map((entry) => (entry === "direct" ? DIRECT : entry));
}

async function download(
	path: string,
	proxies: readonly string[],
): Promise<{ readonly content: Uint8Array; readonly origin: string }> {
	const refusals: string[] = [];
	for (const proxy of proxies) {
		const url = new URL(`${proxy}/${path}`);
		// fetch takes no credentials in an address, and no message shows them.
		const { username, password } = url;
		[url.username, url.password] = ["", ""];
		const headers: Record<string, string> =
			username === "" ? {} : { Authorization: basic(username, password) };
		try {
			const response = await fetch(url, { headers });
			if (response.ok)
				return {
					content: new Uint8Array(await response.arrayBuffer()),
					origin: url.origin,
				};
			refusals.push(`${url.origin}: status ${response.status}`);
		} catch (error) {
			const { cause = error } = error as Error;
			refusals.push(`${url.origin}: ${(cause as Error).message}`);
		}
	}
	throw new Error(
		`${path} cannot be fetched (${refusals.join("; ") || "GOPROXY is `off`"}). Set GOPROXY to a module proxy that this machine reaches, or install Go.`,
	);
}

function basic(username: string, password: string): string {
	const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
}

function unzipped(
	content: Uint8Array,
): Readonly<Record<string, Uint8Array>> | undefined {
	try {
		return unzipSync(content);
	} catch {
		return undefined;
	}
}

/** "h1:...", as golang.org/x/mod/sumdb/dirhash has it: SHA-256 of the lines of `sha256sum`, sorted by name. */
export function directoryHash(
	files: Readonly<Record<string, Uint8Array>>,
): string {
	const total = createHash("sha256");
	const names = Object.keys(files).map((name) => Buffer.from(name));
	for (const name of names.sort(Buffer.compare)) {
		const content = files[name.toString()] ?? Buffer.of();
		const digest = createHash("sha256").update(content).digest("hex");
		total.update(`${digest}  ${name}\n`);
	}
	return `h1:${total.digest("base64")}`;
}

/** Writes the files without their common prefix. A zip file of a module does not say which are programs; Go knows it so. */
function unpack(
	files: Readonly<Record<string, Uint8Array>>,
	prefix: string,
	directory: string,
): void {
	for (const [name, content] of Object.entries(files)) {
		const path = name.slice(prefix.length);
		const isProgram = path.startsWith("bin/") || path.startsWith("pkg/tool/");
		const target = join(directory, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content, { mode: isProgram ? 0o755 : 0o644 });
	}
}
