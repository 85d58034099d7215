import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { readinessProbe } from "../../../src/deliver/container/bootstrap.ts";
import { untilReady } from "../../../src/deliver/container/readiness.ts";

let client: ReturnType<typeof start>;
afterEach(() => {
	client.kill("SIGKILL");
});

function start(script: string) {
	return spawn("sh", ["-c", script], { stdio: ["pipe", "pipe", "pipe"] });
}

const meet = (script: string) => {
	client = start(script);
	client.stdin.on("error", () => {});
	return untilReady(client, readinessProbe("ready-1"), "ready-1");
};
const MUTE = "its `/bin/sh` did not answer as a shell does";

test("a shell answers, and what else it printed is still there", async () => {
	expect(await meet("echo note >&2; exec sh")).toBeUndefined();
	client.stdin.end("echo more\n");
	const said = Promise.all([text(client.stdout), text(client.stderr)]);
	expect(await said).toEqual(["more\n", "note\n"]);
});

test("what came before the answer, and in one piece with it, is still there", async () => {
	expect(
		await meet(
			"echo note >&2; sleep 0.3; read -r _; printf 'ready-1\\nbehind it\\n'; exec sh",
		),
	).toBeUndefined();
	client.stdin.end("echo more\n");
	const said = Promise.all([text(client.stdout), text(client.stderr)]);
	expect(await said).toEqual(["behind it\nmore\n", "note\n"]);
});

test.each([
	["prints something else", "echo Welcome; exec sh", MUTE],
	["prints without an end", "exec cat /dev/zero", MUTE],
	["complains without an end", "exec cat /dev/zero >&2", /^\0+$/],
	["ends", "echo no >&2; exit 1", "no\n"],
	["ends without a word", "exit 1", ""],
])("what %s is no shell", async (_, script, said) => {
	expect(await meet(script)).toEqual(
		typeof said === "string" ? said : expect.stringMatching(said),
	);
});
