import { posix } from "node:path";
import { Failure } from "../../errors.ts";
import type { Message } from "../../message.ts";
import { path } from "../../plain.ts";
import { say } from "./messages.ts";
import { LABEL } from "./places.ts";

/** `container-options`, understood as far as it matters here. */
export interface Options {
	/** What goes to `run`, in the user's order. */
	readonly args: readonly string[];
	readonly platform: string | undefined;
	/** When the image is fetched. */
	readonly pull: "always" | "missing" | "never";
	readonly hasNetwork: boolean;
	readonly hasHealthcheck: boolean;
	/** Names of the variables whose values it takes from the client's environment. */
	readonly variables: readonly string[];
	/** What the user gives the options: `A=1` of `--env A=1`. */
	readonly values: readonly string[];
	/** Where the user mounts something: our own mounts make room. */
	readonly targets: ReadonlySet<string>;
}

interface Option {
	/** With its dashes: `--env`, `-e`. */
	readonly name: string;
	/** Undefined for a switch without one, and for an option that lacks it. */
	readonly value: string | undefined;
	readonly args: readonly string[];
}

/** Options of docker and podman that take no value; every other one does. */
const SWITCHES = new Set(
	[
		"--detach --disable-content-trust --init --interactive --no-healthcheck --no-hosts --no-hostname --oom-kill-disable",
		"--privileged --publish-all --quiet --read-only --read-only-tmpfs --replace --rm --rmi --rootfs --sig-proxy --tls-verify",
		"--tty --env-host --http-proxy --help --passwd --use-api-socket --unsetenv-all -d -i -t -P -q",
	].flatMap((row) => row.split(" ")),
);

/** Why an option cannot be given. Each would publish a secret, or take away what keeps it. */
const REFUSED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		"--log-driver --log-opt":
			"the engine would keep what the container prints, and with it secrets, in files",
		"--env-file --env-host":
			"it publishes variables in the container's configuration; name them in `pass-env`",
		"--entrypoint": "there is an input of that name",
		"-w --workdir": "use `working-directory`",
		"-i --interactive -t --tty -a --attach --detach-keys -d --detach --sig-proxy":
			"the action itself speaks with the container",
		"--rm --name --cidfile --restart --replace --rmi":
			"the action itself names, watches and removes the container",
		"--rootfs --pod --pod-id-file --preserve-fd --preserve-fds --help -q --quiet":
			"it changes what the action starts",
		// podman takes them behind `run` as well
		"--root --runroot --imagestore --storage-driver --remote --url --connection --identity --ssh --namespace --tmpdir --volumepath --module --transient-store":
			"the action itself chooses the engine, and removes the container from it",
		"--use-api-socket --authfile":
			"it puts credentials of the engine into the container",
		"--secret":
			"the engine would mount it where the action has its own; declare it",
		"--label-file": "the action finds the container by a label of its own",
	}).flatMap(([names, reason]) =>
		names.split(" ").map((name) => [name, reason] as const),
	),
);

/** Under these are the secrets, the script and the command files. In most images /var/run is a link to /run. */
const OWN_PLACES =
	/^(?:(?:\/var)?\/run\/(?:secrets|secret-refs)|\/github\/file_commands)(?:\/|$)/;

/**
 * Judges the options.
 *
 * @param words - split as a container's `options`
 * @param declared - names that the container gets as secrets
 * @throws Failure that names every option that cannot be given
 */
export function readOptions(
	words: readonly string[],
	declared: ReadonlySet<string>,
): Options {
	const problems: Message[] = [];
	const options: Option[] = [];
	for (const option of parse(words)) {
		if (option === undefined) {
			problems.push(say.strayWord());
			continue;
		}
		const reason = refusal(option, declared);
		if (reason !== undefined)
			problems.push(say.optionRefused(path(option.name), reason));
		else if (option.value === undefined && !SWITCHES.has(option.name))
			problems.push(say.lacksValue(path(option.name)));
		else options.push(option);
	}
	if (problems.length > 0)
		throw new Failure(problems.map((message) => ({ message })));
	const named = (...names: string[]) =>
		options.filter(({ name }) => names.includes(name));
	const pull = named("--pull").at(-1)?.value;
	return {
		args: options
			.filter(({ name }) => name !== "--pull")
			.flatMap(({ args }) => args),
		platform: named("--platform").at(-1)?.value,
		pull:
			pull === "always" || pull === "newer"
				? "always"
				: pull === "never"
					? "never"
					: "missing",
		hasNetwork: named("--network", "--net").length > 0,
		hasHealthcheck: options.some(({ name }) => /^--(?:no-)?health/.test(name)),
		variables: named("-e", "--env").flatMap(({ value = "" }) =>
			value.includes("=") ? [] : [value],
		),
		values: options.flatMap(({ value = [] }) => value),
		targets: new Set(options.flatMap(targetsOf)),
	};
}

/** Options with their values; undefined for a word that is neither. */
function* parse(words: readonly string[]): Generator<Option | undefined> {
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		if (!/^-[^-]|^--./.test(word)) {
			yield undefined;
			continue;
		}
		const [name, attached] = split(word);
		// What looks like an option is judged as one: `name` may be a switch that is not known here.
		const takesNext =
			attached === undefined &&
			!SWITCHES.has(name) &&
			!/^-\D/.test(words[at + 1] ?? "");
		const value = takesNext ? words[++at] : attached;
		const args = takesNext && value !== undefined ? [word, value] : [word];
		yield { name, value, args };
		// `-itd`: a switch of one letter can be followed by others.
		if (/^-[^-]/.test(word) && SWITCHES.has(name) && attached !== undefined)
			for (const inner of parse([`-${attached}`]))
				yield inner && { ...inner, args: [] };
	}
}

/** `--name=value`, `-nvalue`, `-n=value` into name and value. */
function split(word: string): [name: string, value: string | undefined] {
	if (word.startsWith("--")) {
		const equals = word.indexOf("=");
		return equals < 0
			? [word, undefined]
			: [word.slice(0, equals), word.slice(equals + 1)];
	}
	const value = word.slice(2);
	return [word.slice(0, 2), value === "" ? undefined : value.replace(/^=/, "")];
}

function refusal(
	option: Option,
	declared: ReadonlySet<string>,
): string | undefined {
	const { name, value = "" } = option;
	if (["-e", "--env", "--env-merge"].includes(name)) {
		const variable = value.split("=", 1)[0] ?? "";
		if (variable.endsWith("*"))
			return "podman takes it for every variable of this step that begins so; name them in `pass-env`";
		return declared.has(variable)
			? `${variable} is declared as a secret, and the option would publish it in the container's configuration`
			: undefined;
	}
	// podman's `host` stands for all limits of this machine, and it takes several after commas
	if (name === "--ulimit" && /(?:^|[,"])(?:core\b|host$)/.test(value))
		return "core dumps can hold secrets and stay off";
	if (/^(?:-l|--label)$/.test(name) && value.split("=")[0] === LABEL)
		return "the action finds the container by it";
	if (targetsOf(option).some((target) => OWN_PLACES.test(target)))
		return "the action itself has secrets, its script or the command files there";
	return REFUSED.get(name);
}

/** Where in the container an option mounts something. */
function targetsOf(option: Option): string[] {
	return writtenTargetsOf(option).map((target) =>
		posix.normalize(target).replace(/(?<=.)\/$/, ""),
	);
}

function writtenTargetsOf({ name, value = "" }: Option): string[] {
	if (name === "--tmpfs") return [value.split(":")[0] ?? ""];
	if (name === "-v" || name === "--volume") {
		const [source = "", target = source] = value.split(":");
		return [target];
	}
	if (name !== "--mount") return [];
	return value
		.split(",")
		.map((field) => field.replaceAll('"', ""))
		.flatMap(
			(field) => /^(?:target|destination|dst)=(.*)$/i.exec(field)?.[1] ?? [],
		);
}
