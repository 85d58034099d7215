import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ROOT } from "../support/runner.ts";
import { goFor } from "../support/tools/go.ts";
import { directoryHash } from "../support/tools/toolchain.ts";

const os = process.platform === "win32" ? "windows" : process.platform;
const platform = `${os}-${process.arch === "x64" ? "amd64" : process.arch}`;
const version = `v0.0.1-go1.26.8.${platform}`;
const SECRET = "pr0xy-passw0rd";
const TOOLCHAIN = Object.fromEntries(
	Object.entries({
		"bin/go": "#!/bin/sh\necho this is ours\n",
		"bin/go.exe": "not started here",
		"pkg/tool/compile": "#!/bin/sh\necho a tool\n",
		"src/a.go": "package a\n",
	}).map(([path, text]) => [
		`golang.org/toolchain@${version}/${path}`,
		strToU8(text),
	]),
);

interface Proxy {
	readonly origin: string;
	readonly asked: { readonly url: string; readonly user: string }[];
	close(): void;
}

/** A module proxy that has one file for every question, or nothing. */
async function startModules(
	content: Uint8Array | "nothing" = zipSync(TOOLCHAIN),
): Promise<Proxy> {
	const asked: Proxy["asked"][number][] = [];
	const server = createServer(({ url = "", headers }, response) => {
		asked.push({ url, user: headers.authorization ?? "" });
		response.statusCode = content === "nothing" ? 404 : 200;
		response.end(content);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : "";
	return {
		origin: `http://127.0.0.1:${port}`,
		asked,
		close: () => server.close(),
	};
}

let directory: string;
let cache: string;
const closing: (() => void)[] = [];

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), "go-"));
	cache = join(directory, "cache", "secret-refs");
	writeFileSync(
		join(directory, "go.mod"),
		"module m\n\ngo 1.26\n\ntoolchain go1.26.8\n",
	);
	pin(directoryHash(TOOLCHAIN));
	vi.spyOn(console, "log").mockReturnValue(undefined);
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const close of closing.splice(0)) close();
	rmSync(directory, { recursive: true });
});

function pin(sum: string, of = version): void {
	writeFileSync(
		join(directory, "sums"),
		`golang.org/toolchain v0.0.1-go1.26.8.plan9-arm h1:x=\ngolang.org/toolchain ${of} ${sum}\n`,
	);
}

async function modules(
	...content: Parameters<typeof startModules>
): Promise<Proxy> {
	const proxy = await startModules(...content);
	closing.push(proxy.close);
	return proxy;
}

const ask = (GOPROXY: string, PATH = "") =>
	goFor(
		directory,
		{ GOPROXY, PATH, XDG_CACHE_HOME: join(directory, "cache") },
		join(directory, "sums"),
	);

const failing = async (GOPROXY: string) =>
	String(await ask(GOPROXY).catch(({ message }) => message));

/** A directory for PATH with a Go of some age. */
function goOnPath(version: string): string {
	const path = join(directory, "path");
	mkdirSync(path);
	writeFileSync(
		join(path, "go"),
		`#!/bin/sh\necho go version go${version} linux/amd64\n`,
		{ mode: 0o755 },
	);
	return path;
}

describe("without Go on PATH", () => {
	test("the toolchain of go.mod is fetched once, and its programs can be started", async () => {
		const proxy = await modules();
		const { program, environment } = await ask(proxy.origin);
		expect(await ask(proxy.origin)).toEqual({ program, environment });
		expect(proxy.asked).toEqual([
			{ url: `/golang.org/toolchain/@v/${version}.zip`, user: "" },
		]);
		expect(dirname(dirname(program))).toBe(join(cache, `go1.26.8.${platform}`));
		expect(environment.GOTOOLCHAIN).toBe("local");
		if (process.platform === "win32") return;
		for (const [path, says] of [
			[program, "this is ours"],
			[join(dirname(dirname(program)), "pkg/tool/compile"), "a tool"],
		] as const)
			expect(execFileSync(path, { encoding: "utf8" }).trim()).toBe(says);
	});

	test("the next proxy is asked where one has nothing or does not answer", async () => {
		const gone = await startModules();
		gone.close();
		const [empty, full] = [await modules("nothing"), await modules()];
		await ask(`${gone.origin}|${empty.origin}/, ${full.origin},off`);
		expect([empty.asked.length, full.asked.length]).toEqual([1, 1]);
	});

	test("the credentials of a proxy reach it, and no message", async () => {
		const proxy = await modules("nothing");
		const error = await failing(
			proxy.origin.replace("//", `//reader:${SECRET.replace("-", "%2D")}@`),
		);
		expect(proxy.asked[0]?.user).toBe(
			`Basic ${Buffer.from(`reader:${SECRET}`).toString("base64")}`,
		);
		expect(error).toBe(
			`golang.org/toolchain/@v/${version}.zip cannot be fetched (${proxy.origin}: status 404). Set GOPROXY to a module proxy that this machine reaches, or install Go.`,
		);
	});

	test.each([
		["off", /\(GOPROXY is `off`\)/],
		["off,http://127.0.0.1:1", /\(GOPROXY is `off`\)/],
		["http://127.0.0.1:1", /\(http:\/\/127\.0\.0\.1:1: .+\)/],
	])("nothing to fetch from: %s", async (list, message) => {
		expect(await failing(list)).toMatch(message);
	});

	test("nothing is kept of what is not what it ought to be", async () => {
		const changed = { ...TOOLCHAIN };
		const name = `golang.org/toolchain@${version}/src/a.go`;
		changed[name] = strToU8("package b\n");
		const proxy = await modules(zipSync(changed));
		expect(await failing(proxy.origin)).toBe(
			`what was fetched as golang.org/toolchain@${version} is ${directoryHash(changed)}, and ought to be ${directoryHash(TOOLCHAIN)}. Nothing of it was kept.`,
		);
		expect(readdirSync(cache)).toEqual([]);
	});

	test("nor of what is no archive", async () => {
		const proxy = await modules(strToU8("<html>Please log in</html>"));
		expect(await failing(proxy.origin)).toBe(
			`${proxy.origin} gives something else than an archive as golang.org/toolchain@${version}. Nothing of it was kept.`,
		);
	});

	test("a platform without a checksum has to bring Go", async () => {
		pin("h1:x=", "v0.0.1-go1.26.8.plan9-amd64");
		const proxy = await modules();
		expect(await failing(proxy.origin)).toBe(
			`there is no Go on PATH, and no checksum is known here for go1.26.8 on ${platform}. Install Go 1.26 or later.`,
		);
		expect(proxy.asked).toEqual([]);
	});
});

describe("the checksums", () => {
	const sums = readFileSync(
		join(ROOT, "__tests__/support/tools/toolchain.sum"),
		"utf8",
	);

	test.each(["act", "vault"])("are there for the toolchain of %s", (folder) => {
		const text = readFileSync(
			join(ROOT, "__tests__/support", folder, "go.mod"),
			"utf8",
		);
		const toolchain = /^toolchain (.+)$/m.exec(text)?.[1];
		for (const platform of [
			"linux-amd64",
			"linux-arm64",
			"darwin-amd64",
			"darwin-arm64",
		])
			expect(sums).toContain(
				`golang.org/toolchain v0.0.1-${toolchain}.${platform} h1:`,
			);
	});

	// The lines of go.sum for a go.mod are the same hash of one file. This one is the toolchain's own.
	test("are computed as Go computes them", () => {
		expect(
			directoryHash({ "go.mod": strToU8("module golang.org/toolchain\n") }),
		).toBe("h1:8wlg68NqwW7eMnI1aABk/C2pDYXj8mrMY4TyRfiLeS0=");
	});

	test("hold for the files in the order of their names, whatever order an archive has", () => {
		const [a, b] = [strToU8("a"), strToU8("b")];
		expect(directoryHash({ b, a })).toBe(directoryHash({ a, b }));
		expect(directoryHash({ b, a })).not.toBe(directoryHash({ a: b, b: a }));
	});
});

// The Go on PATH is a script.
if (process.platform !== "win32")
	describe("with Go on PATH", () => {
		test.each([
			"1.26",
			"1.26.0",
			"1.27rc1",
			"1.100.1",
			"2.0",
		])("%s is new enough", async (version) => {
			expect(await ask("off", goOnPath(version))).toEqual({
				program: "go",
				environment: {},
			});
		});

		test.each([
			"1.4",
			"1.19.8",
			"1.20",
			"1.25.9",
		])("%s is too old", async (version) => {
			const proxy = await modules();
			const { program } = await ask(proxy.origin, goOnPath(version));
			expect(existsSync(program)).toBe(true);
			expect(program.startsWith(cache)).toBe(true);
		});
	});
