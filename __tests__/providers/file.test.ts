import { execFileSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { create } from "../../src/providers/file/index.ts";
import type { ProviderContext } from "../../src/providers/provider.ts";
import { context } from "../support/context.ts";

const directory = mkdtempSync(join(tmpdir(), "file-"));
afterAll(() => rmSync(directory, { recursive: true }));
const at = (name: string) => join(directory, name);
writeFileSync(at("token"), "tok\n");
writeFileSync(at("large"), "");
truncateSync(at("large"), 20 * 1024 * 1024);
writeFileSync(at("ten"), "");
truncateSync(at("ten"), 10 * 1024 * 1024);
execFileSync("mkfifo", [at("fifo")]);
symlinkSync("loop", at("loop"));
symlinkSync("token", at("link"));

async function read(
	path: string,
	changes: Partial<ProviderContext> = {},
): Promise<Buffer> {
	const provider = create(
		context({
			workingDirectory: directory,
			environment: { HOME: directory },
			...changes,
		}),
	);
	const request = { rest: path, scheme: "file", want: "value" } as const;
	const refused = provider.check?.(request);
	if (refused !== undefined) throw refused;
	const [answer] = await provider.resolve([request]);
	if (answer?.kind === "value") return Buffer.from(answer.value);
	throw answer?.kind === "failed" ? answer.error : new Error("no answer");
}

describe("paths", () => {
	test.each([
		"token",
		"./token",
		"~/token",
		"link",
		at("token"),
	])("%s", async (path) => {
		expect((await read(path)).toString()).toBe("tok\n");
	});

	test("`~` alone is the home directory", async () => {
		await expect(read("~")).rejects.toThrow("it is a directory");
	});

	test.runIf(process.platform === "linux")(
		"a file of the kernel, whose size is 0",
		async () => {
			expect((await read("/proc/self/comm")).length).toBeGreaterThan(0);
		},
	);

	test("exactly 10 MiB", async () => {
		expect((await read("ten")).length).toBe(10 * 1024 * 1024);
	});
});

describe("errors", () => {
	test.each<[string, string, string]>([
		["absent", "not-found", "there is no such file"],
		["token/x", "not-found", "there is no such file"],
		["absent # a comment", "malformed", "a comment, which needs a line"],
		["absent #", "malformed", "a comment, which needs a line"],
		["absent#1", "not-found", "there is no such file"],
		[".", "malformed", "it is a directory, not a file. Name a file."],
		["fifo", "malformed", "it is a FIFO, not a file. Name a file."],
		["/dev/null", "malformed", "it is a device, not a file. Name a file."],
		["large", "malformed", "the file is larger than 10 MiB"],
		["/dev/zero", "malformed", "it is a device"],
		["loop", "failed", "(ELOOP)"],
		["", "malformed", "the path is missing"],
		["~root/x", "malformed", "`~user` is not expanded"],
	])("%s", async (path, reason, message) => {
		const error = await read(path).catch((error: unknown) => error);
		expect(error).toBeInstanceOf(SecretError);
		expect(error).toMatchObject({
			reason,
			message: expect.stringContaining(message),
		});
	});

	test("a socket", async () => {
		const server = createServer().listen(at("socket"));
		await new Promise((resolve) => server.once("listening", resolve));
		await expect(read("socket")).rejects.toThrow("it is a socket or a device");
		server.close();
	});

	test("no home directory", async () => {
		await expect(read("~/token", { environment: {} })).rejects.toThrow(
			"`~` cannot be expanded",
		);
	});
});

describe("what an untrusted manifest names", () => {
	mkdirSync(at("checkout"));
	writeFileSync(at("checkout/own"), "public");
	symlinkSync(at("token"), at("checkout/out"));
	const provider = create(
		context({
			workspace: at("checkout"),
			workingDirectory: at("checkout"),
			environment: { HOME: directory },
		}),
	);
	const asked = (rest: string, confined: boolean) =>
		({ rest, scheme: "file", want: "value", confined }) as const;

	test.each([
		"out",
		"../token",
		at("token"),
		"~/token",
	])("%s is no file of the checkout, and not even looked at", (path) => {
		expect(provider.check?.(asked(path, true))).toMatchObject({
			reason: "denied",
			message: expect.stringContaining("may name files of the checkout alone"),
		});
		expect(provider.check?.(asked(path, false))).toBeUndefined();
	});

	test("a file that is exchanged for a link after that is not read", async () => {
		const [own, out, trusted] = await provider.resolve([
			asked("own", true),
			asked("out", true),
			asked("out", false),
		]);
		expect([own?.kind, trusted?.kind]).toEqual(["value", "value"]);
		expect(out).toMatchObject({ kind: "failed", error: { reason: "denied" } });
	});
});

test.runIf(process.platform === "linux")(
	"what is no file is not held open",
	async () => {
		const held = () => readdirSync("/proc/self/fd").length;
		const before = held();
		for (let n = 0; n < 40; n++)
			await expect(read(directory)).rejects.toThrow(SecretError);
		expect(held()).toBeLessThan(before + 20);
	},
);

test.runIf(process.platform === "linux")(
	"no file stays open, or a step with many would run out of them",
	async () => {
		await read("token");
		await read("large").catch(() => {});
		const open = readdirSync("/proc/self/fd").flatMap((descriptor) => {
			try {
				return [readlinkSync(`/proc/self/fd/${descriptor}`)];
			} catch {
				return [];
			}
		});
		expect(open).not.toContain(at("token"));
		expect(open).not.toContain(at("large"));
	},
);
