import { fstatSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import nodePath, { type PlatformPath } from "node:path";
import { patternMatcher } from "./patterns.ts";

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
	 * Judges an open file. A link that is exchanged between opening and judging gains nothing: on Linux the system says
	 * where the open file lies. Elsewhere the path is looked up before and after, and a file that is no link must be what
	 * was opened; only who exchanges whole folders, twice and between three calls, could deceive that.
	 *
	 * @param path - by which it was opened, absolute
	 * @param opened - its descriptor
	 */
	judgeOpened(path: string, opened: number): string | undefined;
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

/**
 * Variables that name files with credentials, or folders in which tools keep such (then everything below is closed):
 * login actions write them into the workspace too. Case does not count, as in `npm_config_userconfig`.
 */
const CREDENTIALS = [
	"GOOGLE_APPLICATION_CREDENTIALS GOOGLE_GHA_CREDS_PATH CLOUDSDK_CONFIG CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE BOTO_CONFIG",
	"AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AZURE_CONFIG_DIR OCI_CLI_CONFIG_FILE OCI_CONFIG_FILE DIGITALOCEAN_CONFIG",
	"KUBECONFIG HELM_REGISTRY_CONFIG HELM_REPOSITORY_CONFIG HELM_CONFIG_HOME KREW_ROOT DOCKER_CONFIG DOCKER_CERT_PATH",
	"REGISTRY_AUTH_FILE CONTAINERS_AUTH_FILE TF_CLI_CONFIG_FILE TERRAFORM_CONFIG ANSIBLE_VAULT_PASSWORD_FILE PULUMI_HOME",
	"NPM_CONFIG_USERCONFIG NPM_CONFIG_GLOBALCONFIG CARGO_HOME PIP_CONFIG_FILE PYPIRC COMPOSER_HOME GRADLE_USER_HOME GEMRC",
	"BUNDLE_USER_HOME BUNDLE_USER_CONFIG BUNDLE_APP_CONFIG GIT_CONFIG GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GH_CONFIG_DIR",
	"GLAB_CONFIG_DIR NETRC CURL_HOME GNUPGHOME PASSWORD_STORE_DIR RCLONE_CONFIG PGPASSFILE PGSERVICEFILE MYSQL_HOME",
	"MYSQL_TEST_LOGIN_FILE XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR VAULT_CLIENT_KEY VAULT_CONFIG_PATH SOPS_AGE_KEY_FILE",
	"CREDENTIALS_DIRECTORY *_TOKEN_FILE *_TOKEN_PATH *_PASSWORD_FILE *_PASSWD_FILE *_PASSPHRASE_FILE *_SECRET_FILE",
	"*_CREDENTIALS_FILE *_CREDENTIAL_FILE *_CREDENTIALS_PATH *_PRIVATE_KEY_FILE *_PRIVATE_KEY_PATH *_KEY_FILE",
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
	platform: NodeJS.Platform = process.platform,
): Confinement {
	let known: Bounds | undefined; // asks the file system, so only for those who need it
	const bounds = () => {
		known ??= boundsOf(workspace, environment);
		return known;
	};
	return {
		judgePath: (path) => outOfBounds(nearestReal(path), bounds()),
		judgeOpened(path, opened) {
			const place =
				(platform === "linux" ? placeByProc(opened) : undefined) ??
				placeByLookUp(path, opened);
			return place === undefined
				? "it was exchanged while it was read"
				: outOfBounds(place, bounds());
		},
	};
}

/** Where an open file lies, as Linux itself says; undefined without /proc. Of a removed file, where it lay. */
function placeByProc(opened: number): string | undefined {
	try {
		const place = readlinkSync(`/proc/self/fd/${opened}`);
		return nodePath.isAbsolute(place) ? place : undefined; // "(unreachable)..."
	} catch {
		return undefined;
	}
}

/** Where an open file lies, when its path leads to it and goes on doing so; else undefined. */
function placeByLookUp(path: string, opened: number): string | undefined {
	const place = nearestReal(path);
	// Not `stat`, which would follow a link that was put there meanwhile.
	const there = lstatSync(place, { bigint: true, throwIfNoEntry: false });
	const { dev, ino } = fstatSync(opened, { bigint: true });
	return there?.isFile() &&
		there.dev === dev &&
		there.ino === ino &&
		nearestReal(path) === place
		? place
		: undefined;
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
	if (names.some((name) => /\.git$/i.test(name)))
		return "it is part of git's own data (`.git`, or a bare repository), where actions/checkout leaves the job's token";
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
	const namesCredentials = patternMatcher(CREDENTIALS);
	const credentials = Object.entries(environment).flatMap(([name, value]) =>
		namesCredentials(name)
			? (value ?? "")
					.split(nodePath.delimiter) // KUBECONFIG can name several
					.filter((path) => path !== "")
					.map(
						(path) =>
							[path, `\`${name}\` says that it holds credentials`] as const,
					)
			: [],
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
