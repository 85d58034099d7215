import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	closeSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, win32 } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { confine, outOfBounds } from "../src/confinement.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "confinement-")));
afterAll(() => rmSync(root, { recursive: true }));
const workspace = join(root, "workspace");
mkdirSync(workspace);
writeFileSync(join(root, "secret"), "of the machine");
writeFileSync(join(workspace, "file"), "of the checkout");

function point(link: string, target: string): string {
	const path = join(workspace, link);
	rmSync(path, { force: true });
	symlinkSync(target, path);
	return path;
}

const EXCHANGED = "it was exchanged while it was read";
const OUT = "it leads out of the workspace";

/** Exchanges `flip` for a link out of the workspace and back, until it is ended. */
const FLIPPING = {
	"a link and a link": `
		for (;;) {
			fs.symlinkSync("../secret", "next"); fs.renameSync("next", "flip");
			fs.symlinkSync("file", "next"); fs.renameSync("next", "flip");
		}`,
	"a link and a file": `
		for (;;) {
			fs.symlinkSync("../secret", "next"); fs.renameSync("next", "flip");
			fs.linkSync("file", "next"); fs.renameSync("next", "flip");
		}`,
};

describe("a link that is exchanged", () => {
	test.each([
		["linux", "../secret", "file", OUT],
		["linux", "file", "../secret", undefined],
		["linux", "../secret", "../secret", OUT],
		["linux", "file", "nowhere", undefined],
		["linux", "file", "file", undefined],
		["darwin", "../secret", "file", EXCHANGED],
		["darwin", "file", "../secret", EXCHANGED],
		["darwin", "../secret", "../secret", OUT],
		["darwin", "file", "nowhere", EXCHANGED],
		["darwin", "file", "file", undefined],
	] as const)("on %s, %s is opened, then it is %s", (platform, first, then, reason) => {
		const file = openSync(point("link", first), "r");
		const path = point("link", then);
		expect(confine(workspace, {}, platform).judgeOpened(path, file)).toBe(
			reason,
		);
		closeSync(file);
	});

	test.each(
		Object.entries(FLIPPING).flatMap(([what, script]) =>
			(["linux", "darwin"] as const).map(
				(platform) => [what, platform, script] as const,
			),
		),
	)(
		"%s, again and again by another process, on %s: never what is outside",
		async (_, platform, script) => {
			rmSync(join(workspace, "flip"), { force: true });
			rmSync(join(workspace, "next"), { force: true });
			point("flip", "file");
			const flipping = spawn(process.execPath, ["-e", script], {
				cwd: workspace,
				stdio: "ignore",
			});
			const confinement = confine(workspace, {}, platform);
			const seen = new Map<string, number>();
			const enough = () =>
				(seen.get("of the checkout") ?? 0) > 200 &&
				(seen.get("refused") ?? 0) > 200;
			for (let round = 0; round < 20_000 || !enough(); round++) {
				if (round === 400_000) break;
				const file = openSync(join(workspace, "flip"), "r");
				const text =
					confinement.judgeOpened(join(workspace, "flip"), file) === undefined
						? readFileSync(file, "utf8")
						: "refused";
				closeSync(file);
				seen.set(text, (seen.get(text) ?? 0) + 1);
			}
			flipping.kill("SIGKILL");
			await once(flipping, "close");
			expect([...seen.keys()].toSorted()).toEqual([
				"of the checkout",
				"refused",
			]);
		},
		60_000,
	);
});

describe("Windows", () => {
	const bounds = {
		workspace: "D:\\a\\repo\\repo",
		closed: [["D:\\a\\repo\\repo\\_temp", "it is closed"]] as const,
	};

	test.each([
		["D:\\a\\repo\\repo\\x\\token.txt", undefined],
		["d:\\A\\Repo\\repo\\token.txt", undefined],
		["D:\\a\\repo\\repo\\..x", undefined],
		["D:\\a\\repo\\repo\\_temporary\\x", undefined],
		["D:\\a\\repo\\other\\token.txt", "it leads out of the workspace"],
		["D:\\a\\repo\\repo2\\token.txt", "it leads out of the workspace"],
		["C:\\Users\\runneradmin\\token", "it leads out of the workspace"],
		["\\\\server\\share\\token", "it leads out of the workspace"],
		["\\\\?\\C:\\token", "it leads out of the workspace"],
		["\\\\.\\pipe\\x", "it leads out of the workspace"],
		["D:\\a\\repo\\repo\\_TEMP\\x", "it is closed"],
		["D:\\a\\repo\\repo\\.Git\\config", "it is part of git's own data"],
		[
			"D:\\a\\repo\\repo\\x\\mirror.GIT\\config",
			"it is part of git's own data",
		],
		["D:\\a\\repo\\repo\\notes.git.txt", undefined],
	])("%s", (real, reason) => {
		const found = outOfBounds(real, bounds, win32);
		if (reason === undefined) expect(found).toBeUndefined();
		else expect(found).toContain(reason);
	});

	test("a workspace that is a drive holds everything, so nothing counts as below it", () => {
		expect(
			outOfBounds("D:\\x", { workspace: "D:\\", closed: [] }, win32),
		).toContain("root of the file system");
	});
});

describe("what is closed", () => {
	test("a folder of the runner that holds the workspace closes nothing in it", () => {
		const confinement = confine(workspace, { HOME: root, RUNNER_TEMP: root });
		expect(confinement.judgePath(join(workspace, "file"))).toBeUndefined();
	});

	test("a workspace that is the runner's folder itself is closed", () => {
		const confinement = confine(workspace, { RUNNER_TEMP: workspace });
		expect(confinement.judgePath(join(workspace, "file"))).toContain(
			"a folder of the runner",
		);
	});

	test("of several files in a variable, each", () => {
		const KUBECONFIG = [join(root, "x"), join(workspace, "file")].join(
			delimiter,
		);
		expect(
			confine(workspace, { KUBECONFIG }).judgePath(join(workspace, "file")),
		).toBe("`KUBECONFIG` says that it holds credentials");
	});

	test.each([
		"google_application_credentials",
		"npm_config_userconfig",
		"REGISTRY_AUTH_FILE",
		"DOCKER_CONFIG",
		"CLOUDSDK_CONFIG",
		"CARGO_HOME",
		"GIT_CONFIG_GLOBAL",
		"GIT_CONFIG_SYSTEM",
		"AZURE_CONFIG_DIR",
		"TF_CLI_CONFIG_FILE",
		"GNUPGHOME",
		"PIP_CONFIG_FILE",
		"BOTO_CONFIG",
		"NETRC",
		"PGPASSFILE",
		"AWS_WEB_IDENTITY_TOKEN_FILE",
		"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
		"HELM_REGISTRY_CONFIG",
		"HELM_REPOSITORY_CONFIG",
		"KREW_ROOT",
		"VAULT_TOKEN_FILE",
		"ANY_TOOL_TOKEN_FILE",
		"ANY_TOOL_PASSWORD_FILE",
		"XDG_CONFIG_HOME",
		"GH_CONFIG_DIR",
	])("what %s names, be it a file or a folder", (name) => {
		const confinement = confine(workspace, { [name]: join(workspace, "own") });
		const reason = `\`${name}\` says that it holds credentials`;
		for (const path of ["own", "own/config", "own/deep/er", "OWN/config"])
			expect(confinement.judgePath(join(workspace, path))).toBe(reason);
		expect(confinement.judgePath(join(workspace, "owner"))).toBeUndefined();
	});

	test("a bare repository", () => {
		expect(
			confine(workspace, {}).judgePath(join(workspace, "mirror.git/config")),
		).toContain("it is part of git's own data");
	});
});
