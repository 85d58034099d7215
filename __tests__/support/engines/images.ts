import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Engine, EngineKind } from "./instance.ts";
import {
	addLibraries,
	addPrograms,
	addPython,
	addScript,
	addUser,
	applets,
	busybox,
	foreignBusybox,
	makeTree,
	type Tree,
} from "./trees.ts";

interface Recipe {
	/** Fills the root of the file system. */
	readonly fill: (tree: Tree) => void;
	/** Instructions of a Dockerfile. */
	readonly changes?: readonly string[];
	/** Those that only docker knows. */
	readonly dockerChanges?: readonly string[];
	/** The architecture that the image says it is for, when not this machine's. */
	readonly architecture?: string;
	/** A directory, relative to the root, that belongs to user 1000. */
	readonly home?: string;
}

/** Says what it was started with. A variable's value is left out, and so is nothing else. */
const REPORT = `#!/bin/sh
for argument; do printf 'argument <%s>\\n' "$argument"; done
awk 'BEGIN { for (name in ENVIRON) printf "variable <%s>\\n", name }'
`;

/** The kinds of images that people have, small. No registry is needed for them. */
const RECIPES = {
	/** Busybox with all its applets, as Alpine has it: /bin/sh is ash. */
	busybox: { fill: applets },
	/** Nothing but /bin/sh, which is busybox and can run applets by itself. */
	"busybox-sh": { fill: (tree) => busybox(tree, "bin/sh") },
	/** Nothing but /bin/sh, which is dash: no cat, no mkdir, no env. */
	dash: {
		fill: (tree) => {
			addPrograms(tree, ["dash"]);
			tree.link("dash", "usr/bin/sh");
		},
	},
	/** As Debian has it: glibc, GNU's tools, bash and Python; /bin/sh is dash. */
	debian: {
		fill: (tree) => {
			debian(tree);
			tree.link("dash", "usr/bin/sh");
		},
	},
	/** The same with the Node.js of this machine, for runners that start actions with that of the job's image. */
	node: {
		fill: (tree) => {
			debian(tree);
			tree.link("dash", "usr/bin/sh");
			tree.copy(process.execPath, "usr/bin/node");
			addLibraries(tree, [process.execPath]);
		},
	},
	/** As Fedora has it: /bin/sh is bash. */
	bash: {
		fill: (tree) => {
			addPrograms(tree, ["bash", "cat", "env", "id", "mkdir", "ls", "sleep"]);
			tree.link("bash", "usr/bin/sh");
		},
	},
	/** Runs as another user, somewhere else, with a PATH of its own. */
	nonroot: {
		fill: (tree) => {
			applets(tree);
			addUser(tree, "app", 1000, "/home/app");
			addScript(tree, "opt/tools/tool", "#!/bin/sh\necho the tool\n");
		},
		home: "home/app",
		changes: [
			"USER app",
			"WORKDIR /home/app",
			"ENV PATH=/opt/tools:/bin",
			"ENV GREETING=hello",
		],
	},
	/** Says what it was started with. */
	entry: {
		fill: (tree) => {
			applets(tree);
			addScript(tree, "entry", REPORT);
		},
		changes: [
			'ENTRYPOINT ["/entry", "of the entrypoint"]',
			'CMD ["one", "two words", ""]',
		],
	},
	/** One static program and no shell. */
	noshell: {
		fill: (tree) => busybox(tree, "busybox"),
		changes: ['ENTRYPOINT ["/busybox", "echo"]', 'CMD ["no shell"]'],
	},
	/** For another kind of processor than this machine's: its programs do not start. */
	foreign: {
		fill: foreignBusybox,
		architecture: process.arch === "arm64" ? "amd64" : "arm64",
	},
	/** Has what gets in the way: a volume, a health check, variables with odd characters. */
	odd: {
		fill: applets,
		changes: [
			"VOLUME /data",
			'ENV ODD="it\'s = odd & <so> #1 "',
			"ENV ENV=/etc/profile",
			"ENV EMPTY=",
			"LABEL label=odd",
		],
		dockerChanges: ["HEALTHCHECK --interval=1s CMD true"],
	},
	/** Has a link in the place of the files, to a volume of its own. */
	"secrets-link": {
		fill: (tree) => {
			applets(tree);
			tree.link("/var/lib/app/secrets", "run/secrets");
		},
		changes: ["VOLUME /var/lib/app/secrets"],
	},
	/** The same for the folder above. */
	"run-link": {
		fill: (tree) => {
			applets(tree);
			tree.link("/data", "run");
		},
		changes: ["VOLUME /data"],
	},
	/** The old place of /run, as a link to the new one, and the other way round. */
	"var-run": {
		fill: (tree) => {
			applets(tree);
			tree.link("/run", "var/run");
		},
		changes: ["VOLUME /var/run/secrets"],
	},
	"old-run": {
		fill: (tree) => {
			applets(tree);
			tree.link("/var/run", "run");
		},
	},
	/** Volumes in the place of what is mounted. */
	"secrets-volume": {
		fill: applets,
		changes: ["VOLUME /run/secrets", "VOLUME /run/secret-refs"],
	},
	"run-volume": { fill: applets, changes: ["VOLUME /run"] },
} as const satisfies Readonly<Record<string, Recipe>>;

export type ImageName = keyof typeof RECIPES;

function debian(tree: Tree): void {
	addPrograms(tree, [
		...["dash", "bash", "awk", "cat", "chmod", "cp", "cut", "date", "dd"],
		...["echo", "env", "find", "grep", "head", "id", "ln", "ls", "mkdir"],
		...["mktemp", "mv", "od", "printf", "rm", "sed", "sleep", "sort"],
		...["stat", "tail", "tee", "touch", "tr", "true", "uname", "wc"],
		...["base64", "basename", "dirname", "false", "pwd", "readlink", "seq"],
		...[
			"sha256sum",
			"test",
			"timeout",
			"tty",
			"ps",
			"kill",
			"mount",
			"xargs",
			"yes",
		],
	]);
	addPython(tree);
}

/** The name of an image in an engine, which gets it when it does not have it yet. Called with a lock. */
export async function provideImage(
	engine: Engine,
	name: ImageName,
): Promise<string> {
	// podman would look for a short name in registries
	const tag = `${engine.kind === "podman" ? "localhost/" : ""}secret-refs/${name}:test`;
	const { status } = await engine.run(["image", "inspect", tag]);
	if (status === 0) return tag;
	const recipe: Recipe = RECIPES[name];
	const directory = mkdtempSync(join(engine.directory, "image-"));
	try {
		recipe.fill(makeTree(directory));
		const archive = spawn(
			"sh",
			["-c", archiveScript(recipe.home), "sh", directory],
			{ stdio: ["ignore", "pipe", "inherit"] },
		);
		await engine.must(
			["import", ...flagsOf(recipe, engine.kind), "-", tag],
			archive.stdout,
		);
	} finally {
		rmSync(directory, { recursive: true, force: true });
	}
	return tag;
}

/** Prints the archive of a tree. Files belong to root whoever runs the tests, but for a home. */
function archiveScript(home: string | undefined): string {
	const root = "--owner=0 --group=0 --numeric-owner";
	const user = "--owner=1000 --group=1000 --numeric-owner";
	return home === undefined
		? `tar -C "$1" -c ${root} .`
		: `tar -C "$1" -cf "$1.tar" --exclude="./${home}" ${root} . &&
			tar -C "$1" -rf "$1.tar" ${user} "./${home}" &&
			cat "$1.tar"
			rm -f "$1.tar"`;
}

function flagsOf(
	{ changes = [], dockerChanges = [], architecture }: Recipe,
	kind: EngineKind,
): string[] {
	const all = kind === "docker" ? [...changes, ...dockerChanges] : changes;
	const platform =
		kind === "docker"
			? [`--platform=linux/${architecture}`]
			: ["--os=linux", `--arch=${architecture}`];
	return [
		...all.flatMap((change) => ["--change", change]),
		...(architecture === undefined ? [] : platform),
	];
}
