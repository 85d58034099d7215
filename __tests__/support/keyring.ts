import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** GNOME's keyring on a session bus of its own. */
export interface Keyring {
	/** What programs need to find it. */
	readonly variables: Readonly<Record<string, string>>;
	/**
	 * Stores an item in the collection `login`, by libsecret's own tool.
	 *
	 * @returns its id
	 */
	store(
		label: string,
		value: string | Uint8Array,
		attributes: Readonly<Record<string, string>>,
	): string;
	/** What libsecret's own tool finds by attributes; of several one. */
	lookup(attributes: Readonly<Record<string, string>>): string;
	/** The bus stays, and nobody on it has secrets. */
	endDaemon(): Promise<void>;
	close(): Promise<void>;
}

const pairs = (attributes: Readonly<Record<string, string>>) =>
	Object.entries(attributes).flat();

/**
 * @param files - collections that are there from the start, unlocked, by their names: items in the keyring's plain format
 */
export async function startKeyring(
	files: Readonly<Record<string, string>> = {},
): Promise<Keyring> {
	const place = mkdtempSync(join(tmpdir(), "keyring-"));
	const folder = join(place, "data", "keyrings");
	for (const path of [folder, join(place, "run")])
		mkdirSync(path, { recursive: true, mode: 0o700 });
	const socket = join(place, "bus");
	const environment = {
		PATH: process.env.PATH ?? "",
		LC_ALL: "C.UTF-8",
		HOME: place,
		XDG_DATA_HOME: join(place, "data"),
		XDG_RUNTIME_DIR: join(place, "run"),
		DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
	};
	const children: ChildProcess[] = [];
	/** Its end comes with the end of its standard input, so that it outlives no test process. */
	const start = (program: string, args: readonly string[]) => {
		const child = spawn(
			"sh",
			[
				"-c",
				'"$@" </dev/null >/dev/null 2>&1 & cat >/dev/null; kill -9 $!; wait $!',
				"sh",
				program,
				...args,
			],
			{ env: environment, stdio: ["pipe", "ignore", "ignore"] },
		);
		children.push(child);
	};
	const end = async (child: ChildProcess | undefined) => {
		if (child === undefined || child.exitCode !== null) return;
		child.stdin?.end();
		await once(child, "exit");
	};
	/** The password is the file's, since the daemon reads it from its standard input. */
	async function startDaemon(password: string): Promise<void> {
		const file = join(place, "password");
		writeFileSync(file, password);
		start("sh", [
			"-c",
			'exec "$1" --unlock --foreground --components=secrets --control-directory="$2" <"$0"',
			file,
			"gnome-keyring-daemon",
			join(place, "run"),
		]);
		await until(() => isAnswered(environment));
	}

	// No services to start by themselves: one would be a keyring that nobody has unlocked.
	const config = join(place, "bus.conf");
	writeFileSync(
		config,
		`<busconfig><type>session</type><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`,
	);
	start("dbus-daemon", ["--nofork", "--nopidfile", `--config-file=${config}`]);
	await until(() => existsSync(socket));
	// A collection with another password is one that stays locked.
	await startDaemon("another password");
	await end(children.pop());
	copyFileSync(join(folder, "login.keyring"), join(folder, "locked.keyring"));
	rmSync(join(folder, "login.keyring"));
	for (const [name, items] of Object.entries(files))
		writeFileSync(
			join(folder, `${name}.keyring`),
			`[keyring]\ndisplay-name=${name}\nctime=0\nmtime=0\nlock-on-idle=false\nlock-after=false\n\n${items}`,
		);
	await startDaemon("the password");

	const tool = (args: readonly string[], input?: string | Uint8Array) =>
		execFileSync("secret-tool", args, {
			env: environment,
			// What waits for no input may have ended before it comes.
			...(input === undefined ? {} : { input: Buffer.from(input) }),
			stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
			encoding: "utf8",
		});
	let stored = 0;
	return {
		variables: {
			DBUS_SESSION_BUS_ADDRESS: environment.DBUS_SESSION_BUS_ADDRESS,
		},
		store(label, value, attributes) {
			// Items with the same attributes would be one.
			const own = { ...attributes, "of-the-test": String(++stored) };
			tool(["store", `--label=${label}`, ...pairs(own)], value);
			const found = tool(["search", "of-the-test", String(stored)]);
			return /^\[\/(.+)\]$/m.exec(found)?.[1] ?? "";
		},
		lookup: (attributes) => tool(["lookup", ...pairs(attributes)]),
		async endDaemon() {
			await end(children.pop());
			await until(() => !isAnswered(environment));
		},
		async close() {
			for (const child of children.toReversed()) await end(child);
			rmSync(place, { recursive: true, force: true });
		},
	};
}

function isAnswered(environment: Readonly<Record<string, string>>): boolean {
	try {
		execFileSync("secret-tool", ["search", "nothing", "nothing"], {
			env: environment,
			stdio: "ignore",
		});
		return true;
	} catch {
		return false;
	}
}

async function until(holds: () => boolean): Promise<void> {
	for (let tries = 0; !holds(); tries++) {
		if (tries > 600) throw new Error("the keyring does not start");
		await sleep(50);
	}
}
