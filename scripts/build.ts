// Compiles src and bundles it into dist. `--verify` builds elsewhere and fails when dist differs; `--to FOLDER` only builds
// elsewhere, for tests that cannot run src as it is.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import ncc from "@vercel/ncc";
import { bare, sharing, withShortNames } from "./chunks.ts";

/** What 1Password's SDK is compiled to. */
const CORE = "core_bg.wasm";

const LICENSES = "licenses.txt";

/** Where each compiled entry goes, below dist/. */
const bundles = { "index.js": ".", "post.js": "post" };

/**
 * What dependencies load at their start and nobody needs, as they import it: first node-vault, which has others in their
 * place here (src/providers/vault/client.ts), then @actions/core, whose commands for the log are all that is used. To load
 * these would cost more than a whole read. In their place stands a built-in module that each bundle imports anyway, so
 * that what is taken of them is undefined.
 */
const LEFT_OUT = [
	"axios",
	"https",
	"mustache",
	"tv4",
	"./file-command.js",
	"./oidc-utils.js",
	"./platform.js",
	"./summary.js",
];
const externals = {
	...Object.fromEntries(LEFT_OUT.map((name) => [name, "module"])),
	// node-vault calls this one once, with a text; what comes of it is never used.
	debug: "assert",
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const packedCore = join(dist, `${CORE}.br`);
/** Read before dist is emptied. */
const packed = existsSync(packedCore) ? readFileSync(packedCore) : undefined;

async function build(target: string): Promise<void> {
	rmSync(join(root, "build"), { recursive: true, force: true });
	execFileSync(
		process.execPath,
		[
			join(root, "node_modules/typescript/bin/tsc"),
			"-p",
			"tsconfig.build.json",
		],
		{ cwd: root, stdio: "inherit" },
	);
	for (const name of LEFT_OUT)
		if (name.startsWith(".") && existsSync(join(root, "build", name)))
			throw new Error(`${name} would be left out: give it another name`);
	for (const entry of Object.keys(bundles))
		keepInOneFile(join(root, "build", entry));
	rmSync(target, { recursive: true, force: true });
	const found: string[] = [];
	for (const [entry, output] of Object.entries(bundles)) {
		const { code, assets } = await ncc(join(root, "build", entry), {
			externals,
			license: LICENSES,
			quiet: true,
			cache: false,
		});
		const chunks = new Map<string, string>();
		for (const [name, { source }] of Object.entries(assets)) {
			if (name === CORE) {
				write(join(target, output, `${CORE}.br`), pack(Buffer.from(source)));
				continue;
			}
			if (name === LICENSES) {
				found.push(...String(source).split("\n"));
				continue;
			}
			// ncc also copies files that it takes for data of the program, by guessing at paths.
			if (!/^(?:\d+\.index\.js|package\.json)$/.test(name))
				throw new Error(`${entry} would bring ${name} into dist`);
			const core = assets[CORE]?.source;
			const text = name.endsWith(".js") ? bare(String(source)) : String(source);
			chunks.set(name, core === undefined ? text : readingPacked(text, core));
		}
		const files = sharing(chunks).set("index.js", bare(code));
		for (const [name, text] of files) {
			if (text.includes("_require__.ab"))
				throw new Error(`${name} asks where it is: see readingPacked`);
			write(join(target, output, name), withShortNames(text));
		}
	}
	write(join(target, LICENSES), licenses(found));
}

/**
 * The licenses of the packages in dist: those that package.json names, and those that they bring along.
 *
 * @param found - lines of ncc's lists, each of which leaves out what is in the first chunk
 */
function licenses(found: readonly string[]): string {
	const read = (name: string) =>
		JSON.parse(readFileSync(join(root, name), "utf8"));
	const { packages } = read("package-lock.json");
	const brought = found.filter((line) => packages[`node_modules/${line}`]);
	const named = Object.keys(read("package.json").dependencies);
	return [...new Set([...named, ...brought])]
		.filter((name) => name !== "@vercel/ncc")
		.toSorted()
		.map((name) => licenseOf(join(root, "node_modules", name)))
		.join("\n");
}

function licenseOf(folder: string): string {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	);
	const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
	const text =
		file === undefined ? "" : readFileSync(join(folder, file), "utf8");
	return `${name} ${version}\n${license}\n${text.replaceAll("\r", "").trim()}\n`;
}

/**
 * What an entry imports late, so that an old Node.js can still read the entry, is part of the same file. The bundler takes
 * that from a comment, and the compiler leaves comments out.
 */
function keepInOneFile(path: string): void {
	const code = readFileSync(path, "utf8");
	const kept = code.replaceAll(
		/import\((?=")/g,
		'import(/* webpackMode: "eager" */ ',
	);
	if (kept === code) throw new Error(`${path} imports nothing late`);
	writeFileSync(path, kept);
}

/**
 * The WebAssembly core of 1Password's SDK in Brotli, a fifth of its size. To pack it takes most of a minute, so what is
 * there already is kept if it unpacks to the same.
 */
function pack(core: Buffer): Buffer {
	if (packed !== undefined && brotliDecompressSync(packed).equals(core))
		return packed;
	return brotliCompressSync(core, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
			[constants.BROTLI_PARAM_SIZE_HINT]: core.length,
		},
	});
}

/** The chunk with the SDK reads its core from a file when it is loaded: here it unpacks it, and looks whether it is the one. */
function readingPacked(code: string, core: Buffer | string): string {
	const read =
		/const path = __webpack_require__\.ab \+ "core_bg\.wasm";\nconst bytes = \(__webpack_require__\(\d+\)\.readFileSync\)\(.*\);\n/;
	if (!code.includes(CORE)) return code;
	const hash = createHash("sha256").update(core).digest("base64");
	const reading = code.replace(
		read,
		`const path = new URL("${CORE}.br", import.meta.url);
const bytes = process.getBuiltinModule("zlib").brotliDecompressSync(process.getBuiltinModule("fs").readFileSync(path));
const hash = process.getBuiltinModule("crypto").createHash("sha256").update(bytes).digest("base64");
if (hash !== "${hash}") throw new Error("the core of the SDK is not the one that was built");
`,
	);
	if (reading === code)
		throw new Error("the SDK reads its core in another way");
	return reading;
}

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}

function filesOf(directory: string): ReadonlyMap<string, string> {
	const entries = readdirSync(directory, {
		recursive: true,
		withFileTypes: true,
	}).filter((entry) => entry.isFile());
	return new Map(
		entries.map((entry) => [
			join(entry.parentPath, entry.name).slice(directory.length + 1),
			readFileSync(join(entry.parentPath, entry.name), "latin1"),
		]),
	);
}

async function verify(): Promise<void> {
	const fresh = mkdtempSync(join(tmpdir(), "secret-refs-dist-"));
	try {
		await build(fresh);
		const [built, committed] = [filesOf(fresh), filesOf(dist)];
		const differing = [
			...new Set([...built.keys(), ...committed.keys()]),
		].filter((name) => built.get(name) !== committed.get(name));
		if (differing.length > 0) {
			console.error(
				`dist is not what src builds; run \`npm run build\`. Differing: ${differing.join(", ")}`,
			);
			process.exitCode = 1;
		}
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
}

const [option, folder] = process.argv.slice(2);
if (option === "--verify") await verify();
else await build(option === "--to" && folder !== undefined ? folder : dist);
