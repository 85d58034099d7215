import { spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createPrivateDirectory } from "../../src/lifetime/private-directory.ts";
import {
	choosePrivateDirectory,
	clearPrivateDirectory,
	handOver,
	makePrivateDirectory,
	orphansInDebt,
	ownPath,
	removeOrphans,
	removePrivateDirectory,
	removePrivateFiles,
	writePrivateFile,
} from "../../src/lifetime/private-files.ts";
import { readDebts } from "../../src/lifetime/written-debts.ts";
import { OBSTACLES_APPLY, root } from "../support/obstacles.ts";
import { readCommandFile } from "../support/runner.ts";

const posix = process.platform !== "win32";

let temp: string;
let job: { RUNNER_TEMP: string; GITHUB_RUN_ID: string; GITHUB_STATE: string };
beforeEach(() => {
	temp = realpathSync(mkdtempSync(join(tmpdir(), "private-")));
	job = {
		RUNNER_TEMP: temp,
		GITHUB_RUN_ID: "1",
		GITHUB_STATE: join(temp, "state"),
	};
	writeFileSync(job.GITHUB_STATE, "");
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** A private directory, with a file in it. */
async function made(environment = job): Promise<string> {
	const path = choosePrivateDirectory(environment);
	await makePrivateDirectory(path, environment);
	writePrivateFile(path, 0, "KEY", Buffer.from("s3cret"));
	return path;
}

/** As it would be called if a process had made it that has ended. */
function ofEnded(path: string): string {
	const { pid } = spawnSync(process.execPath, ["-e", ""]);
	return path.replace(`-${process.pid}-`, `-${pid}-`);
}

/** The same, made. */
async function left(environment = job): Promise<string> {
	const path = ofEnded(choosePrivateDirectory(environment));
	await makePrivateDirectory(path, environment);
	writePrivateFile(path, 0, "KEY", Buffer.from("s3cret"));
	return path;
}

function owe(directory: string, name = "0.json"): void {
	mkdirSync(join(directory, "debts"), { recursive: true });
	writeFileSync(join(directory, "debts", name), "{}");
}

describe("private files", () => {
	test.runIf(posix)(
		"can be read by this user alone, as OpenSSH wants it",
		async () => {
			const mode = (path: string) => statSync(path).mode & 0o777;
			const before = process.umask(0);
			const directory = await made();
			process.umask(before);
			expect(mode(directory)).toBe(0o700);
			expect(mode(join(directory, "0"))).toBe(0o700);
			expect(mode(join(directory, "0/KEY"))).toBe(0o600);
		},
	);

	test("are never written where something is already, as a link that somebody put there", async () => {
		const directory = await made();
		mkdirSync(join(directory, "1"));
		expect(() =>
			writePrivateFile(directory, 1, "KEY", Buffer.from("x")),
		).toThrow();
		await expect(makePrivateDirectory(directory, job)).rejects.toThrow();
	});

	test("need RUNNER_TEMP, and say so", () => {
		expect(() => choosePrivateDirectory({})).toThrow(
			expect.objectContaining({
				problems: [
					{
						message: expect.objectContaining({
							text: expect.stringMatching(/^`RUNNER_TEMP` is not set; /),
						}),
					},
				],
			}),
		);
		expect(() => choosePrivateDirectory({ RUNNER_TEMP: "/nowhere" })).toThrow(
			expect.objectContaining({
				problems: [
					{
						message: expect.objectContaining({
							text: expect.stringMatching(/^`RUNNER_TEMP` names no /),
						}),
					},
				],
			}),
		);
	});

	test("are taken back; what the post step has to undo stays", async () => {
		const directory = await made();
		owe(directory);
		handOver(directory);
		expect(removePrivateFiles(directory)).toEqual([]);
		expect(readdirSync(directory)).toEqual(["debts"]);
	});
});

describe("the directory", () => {
	test("goes, but for what is still to be undone", async () => {
		const free = await made();
		const indebted = await made();
		owe(indebted);
		expect(clearPrivateDirectory(free, job)).toEqual([]);
		expect(clearPrivateDirectory(indebted, job)).toEqual([]);
		expect(existsSync(free)).toBe(false);
		expect(readdirSync(indebted)).toEqual(["debts"]);
		expect(removePrivateDirectory(indebted, job)).toEqual([]);
		expect(existsSync(indebted)).toBe(false);
	});

	test("half a debt is none: it is what a killed process was writing", async () => {
		const directory = await made();
		owe(directory, "0.json.part");
		clearPrivateDirectory(directory, job);
		expect(existsSync(directory)).toBe(false);
	});

	/** Whether it is there after somebody has named it to the post step. */
	const stays = (path: string) => {
		removePrivateDirectory(path, job);
		clearPrivateDirectory(path, job);
		expect(ownPath(path, job)).toBeUndefined();
		return existsSync(path);
	};

	test("is known by its name: another folder of the runner is left alone", () => {
		const other = join(temp, "_actions");
		mkdirSync(other);
		expect(stays(other)).toBe(true);
	});

	test("lies in RUNNER_TEMP: the same name elsewhere is left alone", async () => {
		const directory = await made();
		mkdirSync(join(temp, "folder"));
		const elsewhere = join(temp, "folder", basename(directory));
		mkdirSync(elsewhere);
		expect(stays(elsewhere)).toBe(true);
		expect(existsSync(directory)).toBe(true);
	});

	test.runIf(posix)("is no link, and no file", async () => {
		mkdirSync(join(temp, "folder"));
		const [link, file] = [await left(), await left()];
		for (const path of [link, file]) rmSync(path, { recursive: true });
		symlinkSync(join(temp, "folder"), link);
		writeFileSync(file, "");
		expect([stays(link), stays(file)]).toEqual([true, true]);
		expect(removeOrphans(job)).toEqual([]);
		expect(existsSync(join(temp, "folder"))).toBe(true);
		expect(existsSync(file)).toBe(true);
	});

	test.runIf(OBSTACLES_APPLY)(
		"is this user's: what somebody else made is left alone",
		async () => {
			const directory = await left();
			chmodSync(directory, 0o777);
			root("chown", "12345:12345", directory);
			expect(stays(directory)).toBe(true);
			removeOrphans(job);
			expect(existsSync(join(directory, "0/KEY"))).toBe(true);
		},
	);
});

describe("of what earlier runs left, the next one removes", () => {
	const remaining = () => {
		expect(removeOrphans(job)).toEqual([]);
		return readdirSync(temp).filter((name) => name.startsWith("secret-refs-"));
	};

	test("what nobody will use: of this job and of others", async () => {
		await left();
		const other = await left({ ...job, GITHUB_RUN_ID: "2" });
		handOver(other);
		await made({ ...job, GITHUB_RUN_ID: "4" });
		expect(remaining()).toEqual([]);
	});

	test("of another job all but what its post step had to undo", async () => {
		const directory = await left({ ...job, GITHUB_RUN_ID: "2" });
		owe(directory);
		handOver(directory);
		expect(remaining()).toEqual([basename(directory)]);
		expect(readdirSync(directory)).toEqual(["debts"]);
		expect(orphansInDebt(job)).toEqual([directory]);
		expect(orphansInDebt({ ...job, GITHUB_RUN_ID: "2" })).toEqual([]);
	});

	test.each<[string, () => Promise<string>]>([
		["that of a process which runs", () => made()],
		[
			"what was handed over to later steps",
			async () => {
				const directory = await left();
				handOver(directory);
				return directory;
			},
		],
		[
			"what its post step has to undo",
			async () => {
				const directory = await left();
				owe(directory);
				return directory;
			},
		],
	])("but of this job not %s", async (_, make) => {
		const directory = await make();
		expect(remaining()).toEqual([basename(directory)]);
	});

	test("nor that of a process of another user", async () => {
		const directory = await left();
		const kill = vi.spyOn(process, "kill").mockImplementation(() => {
			throw Object.assign(new Error("not yours"), { code: "EPERM" });
		});
		expect(remaining()).toEqual([basename(directory)]);
		kill.mockRestore();
		expect(remaining()).toEqual([]);
	});

	test("no more than there is time for: one directory can have endless files", async () => {
		const directory = await left();
		const times = [0, 0];
		const clock = vi
			.spyOn(performance, "now")
			.mockImplementation(() => times.shift() ?? 2_001);
		expect(removeOrphans(job)).toEqual([]);
		clock.mockRestore();
		expect(existsSync(join(directory, "0/KEY"))).toBe(true);
		expect(remaining()).toEqual([]);
	});

	test("nothing when there is no time: the next run does", async () => {
		await left();
		expect(removeOrphans(job, -1)).toEqual([]);
		expect(readdirSync(temp)).toHaveLength(2);
	});
});

describe("what is written down for the post step", () => {
	const state = () =>
		readCommandFile(readFileSync(job.GITHUB_STATE, "utf8")).get(
			"private-directory",
		);

	test("names the directory before there is one, and once", async () => {
		const directory = createPrivateDirectory(job, () => {});
		expect(directory.opened()).toBeUndefined();
		const [path, same] = await Promise.all([
			directory.open(),
			directory.open(),
		]);
		expect(same).toBe(path);
		expect(await directory.opened()).toBe(path);
		expect(state()).toBe(path);
		expect(dirname(path)).toBe(temp);
		expect(readdirSync(temp).toSorted()).toEqual(
			["state", basename(path)].toSorted(),
		);
	});

	test("without the file for it no directory is made, since nobody would remove it", async () => {
		rmSync(job.GITHUB_STATE);
		const directory = createPrivateDirectory(job, () => {});
		await expect(directory.open()).rejects.toThrow();
		expect(readdirSync(temp)).toEqual([]);
	});

	test("is read as it was written, and can be taken back", async () => {
		const directory = createPrivateDirectory(job, () => {});
		const takeBack = await directory.writeDebt("a", { token: "t" });
		await directory.writeDebt("b", "é");
		const path = await directory.open();
		const texts = () =>
			readDebts(path, job)
				.map(({ text }) => text)
				.toSorted();
		expect(texts()).toEqual([
			'{"owner":"a","debt":{"token":"t"}}',
			'{"owner":"b","debt":"é"}',
		]);
		takeBack();
		expect(texts()).toEqual(['{"owner":"b","debt":"é"}']);
		for (const debt of readDebts(path, job)) debt.remove();
		expect(texts()).toEqual([]);
	});

	test("is read from a directory of ours alone", async () => {
		const directory = await made();
		expect(readDebts(directory, job)).toEqual([]);
		expect(readDebts(join(temp, "folder"), job)).toEqual([]);
		expect(readDebts("/", job)).toEqual([]);
	});

	test.runIf(posix)("is read from no link", async () => {
		const directory = await made();
		mkdirSync(join(temp, "folder"));
		writeFileSync(join(temp, "folder/0.json"), "{}");
		symlinkSync(join(temp, "folder"), join(directory, "debts"));
		expect(readDebts(directory, job)).toEqual([]);
	});

	test("is no more than a run writes: what a script puts there does not keep the post step", async () => {
		const directory = await made();
		for (let index = 0; index < 250; index++) owe(directory, `${index}.json`);
		expect(readDebts(directory, job)).toHaveLength(200);
	});

	test("is no larger than a run writes it", async () => {
		const directory = await made();
		owe(directory);
		const file = join(directory, "debts/0.json");
		for (const size of [1024 * 1024, 1024 * 1024 + 1]) {
			writeFileSync(file, "x".repeat(size));
			const [debt] = readDebts(directory, job);
			expect(debt?.text?.length).toBe(size > 1024 * 1024 ? undefined : size);
		}
	});
});
