import { type BigIntStats, realpathSync, statSync } from "node:fs";
import nodePath, { type PlatformPath } from "node:path";

/**
 * Which files repository content may name: those of the checkout, and nothing else of this machine. A path says little,
 * since a checkout can hold links and a folder can have several names. So the real path is judged, and of a file that is
 * read, the real path of what was opened.
 */
export interface Confinement {
	/**
	 * Judges a path before anything is opened.
	 *
	 * @param path - absolute; what it names need not exist
	 * @returns why it is out of bounds, as a clause ("it leads out of the workspace"), or undefined
	 */
	judgePath(path: string): string | undefined;
	/**
	 * Judges an open file. A link that is exchanged between opening and judging changes nothing: what has the real path
	 * must be what was opened.
	 *
	 * @param path - by which it was opened, absolute
	 * @param opened - `fstat` of it
	 */
	judgeOpened(path: string, opened: BigIntStats): string | undefined;
}

/** What is in bounds, in real paths. */
export interface Bounds {
	readonly workspace: string;
	/** Files and folders that are closed although they may lie below the workspace, each with a clause that says why. */
	readonly closed: readonly (readonly [path: string, reason: string])[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const OF_RUNNER =
	"it lies in a folder of the runner (its temporary files, tools or home)";

/** Variables that name folders in which the runner, its tools and its user keep what is theirs. */
const FOLDERS = [
	"RUNNER_TEMP",
	"RUNNER_TOOL_CACHE",
	"AGENT_TOOLSDIRECTORY",
	"HOME",
	"USERPROFILE",
	"APPDATA",
	"LOCALAPPDATA",
];

/** Variables that name single files of the runner; what lies beside them is the runner's too. */
const FILES = [
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY",
	"GITHUB_EVENT_PATH",
];

/** The folders beside RUNNER_TEMP in the runner's work folder. Source: actions/runner, Constants.cs (Path). */
const BESIDE_TEMP = ["_actions", "_temp", "_tool", "_PipelineMapping"];

/** Variables that name files with credentials: login actions write such into the workspace too. */
const CREDENTIALS = [
	"GOOGLE_APPLICATION_CREDENTIALS",
	"GOOGLE_GHA_CREDS_PATH",
	"CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
	"AWS_WEB_IDENTITY_TOKEN_FILE",
	"AWS_SHARED_CREDENTIALS_FILE",
	"AWS_CONFIG_FILE",
	"AZURE_FEDERATED_TOKEN_FILE",
	"KUBECONFIG",
	"NPM_CONFIG_USERCONFIG",
	"DOCKER_CONFIG",
	"NETRC",
	"PGPASSFILE",
	"VAULT_CLIENT_KEY",
];

/** Folders of these names are closed wherever they lie: the runner's and this action's own. */
const RUNNER_NAMES =
	/^(?:_runner_file_commands|_github_home|_github_workflow|secret-refs-[0-9a-f]{12}-.*)$/i;

/**
 * @param workspace - absolute
 * @param environment - of the step, which says where the runner's folders are
 */
export function confine(
	workspace: string,
	environment: Environment,
): Confinement {
	let known: Bounds | undefined; // asks the file system, so only for those who need it
	const bounds = () => {
		known ??= boundsOf(workspace, environment);
		return known;
	};
	return {
		judgePath: (path) => outOfBounds(nearestReal(path), bounds()),
		judgeOpened(path, opened) {
			const real = nearestReal(path);
			const there = statSync(real, { bigint: true, throwIfNoEntry: false });
			if (there?.dev !== opened.dev || there.ino !== opened.ino)
				return "it was exchanged while it was read";
			return outOfBounds(real, bounds());
		},
	};
}

/**
 * Why a real path is out of bounds, as a clause, or undefined. Pure.
 *
 * @param path - the rules of the platform
 */
export function outOfBounds(
	real: string,
	{ workspace, closed }: Bounds,
	path: PlatformPath = nodePath,
): string | undefined {
	// Then everything would be below it, /proc and /etc too.
	if (path.parse(workspace).root === workspace)
		return "the workspace is the root of the file system";
	const within = path.relative(workspace, real);
	if (within === "") return undefined; // a directory, as the reader will say
	if (!isBelow(within, path)) return "it leads out of the workspace";
	const names = within.split(path.sep);
	if (names.some((name) => name.toLowerCase() === ".git"))
		return "it is part of git's own data (`.git`), where actions/checkout leaves the job's token";
	if (names.some((name) => RUNNER_NAMES.test(name))) return OF_RUNNER;
	return closed.find(([place]) => {
		// Case may count or not here; closed is closed in any.
		const rest = path.relative(place.toLowerCase(), real.toLowerCase());
		return rest === "" || isBelow(rest, path);
	})?.[1];
}

/** Of the path from a folder to something: whether that lies below the folder. */
function isBelow(relative: string, path: PlatformPath): boolean {
	return (
		relative !== "" &&
		relative.split(path.sep)[0] !== ".." &&
		!path.isAbsolute(relative) // another drive
	);
}

function boundsOf(workspace: string, environment: Environment): Bounds {
	const root = nearestReal(workspace);
	const valuesOf = (names: readonly string[]) =>
		names.flatMap((name) => environment[name] || []);
	const { RUNNER_TEMP } = environment;
	const files = valuesOf(FILES);
	const ofRunner = [
		...valuesOf(FOLDERS),
		...files,
		...files.map((file) => nodePath.dirname(file)).filter(isNot(root)),
		...(RUNNER_TEMP
			? BESIDE_TEMP.map((name) => nodePath.join(RUNNER_TEMP, "..", name))
			: []),
	];
	const credentials = CREDENTIALS.flatMap((name) =>
		(environment[name] ?? "")
			.split(nodePath.delimiter) // KUBECONFIG can name several
			.filter((path) => path !== "")
			.map(
				(path) => [path, `\`${name}\` says that it holds credentials`] as const,
			),
	);
	const closed = [
		...ofRunner.map((path) => [path, OF_RUNNER] as const),
		...credentials,
	].map(
		([path, reason]) =>
			[nearestReal(nodePath.resolve(workspace, path)), reason] as const,
	);
	return {
		workspace: root,
		// What holds the workspace says nothing of what is in it.
		closed: closed.filter(([path]) => {
			const within = nodePath.relative(root, path);
			return within === "" || isBelow(within, nodePath);
		}),
	};
}

function isNot(root: string): (folder: string) => boolean {
	return (folder) => nearestReal(folder) !== root;
}

/** The real path, as far as there is something: links, short names and cases are resolved, what is missing stays. */
function nearestReal(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		const parent = nodePath.dirname(path);
		return parent === path
			? path
			: nodePath.join(nearestReal(parent), nodePath.basename(path));
	}
}
