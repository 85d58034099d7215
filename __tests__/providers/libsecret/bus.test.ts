import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import { busSocket } from "../../../src/providers/libsecret/dbus/address.ts";
import * as libsecret from "../../../src/providers/libsecret/index.ts";
import { context } from "../../support/context.ts";
import { saying } from "../../support/message.ts";
import { directory, openCloud } from "../../support/opened-cloud.ts";

test.each<[string, Record<string, string>, string | undefined]>([
	["none", {}, "no session bus is known"],
	["of another kind", { DBUS_SESSION_BUS_ADDRESS: "tcp:host=x" }, "no socket"],
	["one", { XDG_RUNTIME_DIR: "/run/user/1000" }, undefined],
])("a dry run tells of a bus that cannot be asked: %s", async (_, environment, told) => {
	const provider = libsecret.create(context({ environment }));
	const problem = await provider.rehearse?.({
		...{ scheme: "libsecret", rest: "login/a", want: "value" },
	});
	if (told === undefined) expect(problem).toBe(undefined);
	else expect(problem?.message).toContain(told);
});

describe("where the bus is", () => {
	test.each<[string, Record<string, string>, string | undefined]>([
		["a path", { DBUS_SESSION_BUS_ADDRESS: "unix:path=/run/bus" }, "/run/bus"],
		[
			"with its id",
			{ DBUS_SESSION_BUS_ADDRESS: "unix:path=/run/bus,guid=0a" },
			"/run/bus",
		],
		[
			"escaped",
			{ DBUS_SESSION_BUS_ADDRESS: "unix:path=/run/a%20b%2cc" },
			"/run/a b,c",
		],
		[
			"without a file",
			{ DBUS_SESSION_BUS_ADDRESS: "unix:abstract=/tmp/dbus-x,guid=0a" },
			"\0/tmp/dbus-x",
		],
		[
			"the first that will do",
			{ DBUS_SESSION_BUS_ADDRESS: "tcp:host=x,port=1;unix:path=/run/bus" },
			"/run/bus",
		],
		[
			"where systemd has it",
			{ XDG_RUNTIME_DIR: "/run/user/1000" },
			"/run/user/1000/bus",
		],
		[
			"said so",
			{
				DBUS_SESSION_BUS_ADDRESS: "unix:runtime=yes",
				XDG_RUNTIME_DIR: "/run/user/1000",
			},
			"/run/user/1000/bus",
		],
		["nothing", {}, undefined],
		["an empty one", { DBUS_SESSION_BUS_ADDRESS: " " }, undefined],
		[
			"of another machine",
			{ DBUS_SESSION_BUS_ADDRESS: "tcp:host=evil.example.com,port=1" },
			"unusable",
		],
		[
			"a program to start",
			{ DBUS_SESSION_BUS_ADDRESS: "unixexec:path=/bin/evil,argv1=x" },
			"unusable",
		],
		[
			"started by itself",
			{ DBUS_SESSION_BUS_ADDRESS: "autolaunch:" },
			"unusable",
		],
	])("%s", (_, environment, path) => {
		expect(busSocket(environment)).toBe(path);
	});
});

/** Something listens in the place of a bus. */
async function listening(serve: (socket: Socket) => void): Promise<string> {
	const path = join(directory(), "bus");
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on("error", () => {});
		serve(socket);
	});
	await new Promise<void>((resolve) => server.listen(path, resolve));
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy();
		server.close();
		rmSync(path, { force: true });
	});
	return `unix:path=${path}`;
}

const ask = async (
	address: string | undefined,
	changes: Parameters<typeof openCloud>[2] = {},
) =>
	(
		await openCloud(
			libsecret,
			address === undefined ? {} : { DBUS_SESSION_BUS_ADDRESS: address },
			changes,
		).ask("libsecret://login/x")
	)[0] ?? "";

/** Answers the first thing that is said. */
const first = (text: string) =>
	listening((socket) => socket.once("data", () => socket.write(text)));

describe.skipIf(process.platform !== "linux")(
	"what is no bus, or lets nobody in",
	() => {
		test("no address, and one of another kind", async () => {
			expect(await ask(undefined)).toMatch(
				/^unreachable: no session bus is known: .* Start the job's commands under `dbus-run-session`/,
			);
			expect(await ask("tcp:host=127.0.0.1,port=1")).toMatch(
				/^malformed: `DBUS_SESSION_BUS_ADDRESS` names no socket of this machine/,
			);
		});

		test("nobody listens", async () => {
			expect(await ask("unix:path=/nowhere/bus")).toMatch(
				/^unreachable: the session bus does not answer \(ENOENT\)/,
			);
		});

		test.each<[string, string, RegExp]>([
			[
				"a user who is not let in",
				"REJECTED EXTERNAL\r\n",
				/^denied: the session bus does not let this user in/,
			],
			[
				"another protocol",
				"HTTP/1.1 400 Bad Request\r\n\r\n",
				/^unreachable: .*something that is not D-Bus/,
			],
			[
				"a line without end",
				"x".repeat(20_000),
				/^unreachable: .*something that is not D-Bus/,
			],
			[
				"messages that are none",
				`OK 00\r\n${"x".repeat(64)}`,
				/^unreachable: .*something that is not D-Bus/,
			],
		])("%s", async (_, text, message) => {
			expect(await ask(await first(text))).toMatch(message);
		});

		test("a bus that ends the connection, at once and later", async () => {
			expect(await ask(await listening((socket) => socket.destroy()))).toMatch(
				/^(?:denied|unreachable): the session bus/,
			);
			const later = await listening((socket) => {
				socket.once("data", () => socket.end("OK 00\r\n"));
			});
			expect(await ask(later)).toMatch(/^unreachable: the session bus/);
		});

		test("a bus that never answers is waited for until the deadline", async () => {
			const controller = new AbortController();
			const address = await listening((socket) => {
				socket.once("data", () => {
					socket.write("OK 00\r\n");
					controller.abort(
						new SecretError("unreachable", saying("the deadline.")),
					);
				});
			});
			expect(await ask(address, { signal: controller.signal })).toBe(
				"unreachable: the deadline.",
			);
		});
	},
);
