import { kind } from "../message.ts";

export const say = {
	...kind("nothing-declared", {
		nothingDeclared:
			"nothing is declared: give `secret-refs` lines of the form `NAME = scheme:...`, or name a file of them in `secret-refs-file`.",
		referencesInVariables: (names: string) =>
			`nothing is declared, but references stand in variables of the step (${names}): set \`resolve-env: true\` to have what they lead to, or give \`secret-refs\` lines of the form \`NAME = scheme:...\`.`,
		inputsLost:
			"nothing is declared: no input with a hyphen in its name arrived, not even those that have a default. A shell such as dash drops such variables, and one stands between the runner and this action: a wrapper around `node`, or a hook. Let it start Node.js without a shell, or with bash.",
	}),
	...kind("input-value", {
		unreadable: (name: string) => `\`${name}\` cannot be read.`,
		noCommand: (name: string) => `\`${name}\` holds no command.`,
		patterns: (name: string) =>
			`\`${name}\` accepts names of variables, and prefixes such as \`AWS_*\`.`,
		booleans: (name: string) => `\`${name}\` accepts \`true\` and \`false\`.`,
		numbers: (name: string, kind: string, most: number) =>
			`\`${name}\` accepts ${kind}, more than 0 and at most ${most}.`,
		shells: (name: string, shells: string) =>
			`\`${name}\` accepts ${shells}, and a template with \`{0}\` where the script's path goes.`,
		imageName: (name: string) =>
			`\`${name}\` accepts the name of an image, such as \`alpine:3.22\`.`,
		accepts: (name: string, accepted: string, more: string) =>
			`\`${name}\` accepts ${accepted}${more}.`,
	}),
	...kind("input-misspelt", {
		misspelt: (name: string, near: string) =>
			`there is no input \`${name}\`; did you mean \`${near}\`?`,
	}),
	...kind("input-of-other-action", {
		ofOther: (name: string, ours: string) =>
			`there is no input \`${name}\`; here it is \`${ours}\`. The page on migration has tables for the actions that people come from.`,
		ofOtherWithout: (name: string, advice: string) =>
			`there is no input \`${name}\`; ${advice}.`,
	}),
	...kind("input-unknown", {
		unknown: (names: string) =>
			`This action has no such inputs, so they do nothing: ${names}. Take them out; the README has all that there are.`,
	}),
	...kind("output-of-child", {
		outputByDefault:
			"With `run` or `image`, `deliver-to: env output` means `env`: only a line that is itself marked `[output]` leaves the script for later steps.",
	}),
	...kind("inputs-together", {
		forContainer: (name: string) =>
			`\`${name}\` is for a container: it needs \`image\`.`,
		excludesRun: (key: string) =>
			`\`${key}\` and \`run\` exclude each other: the container runs one or the other.`,
		shellWithoutRun: "`shell` is for a script: it needs `run`.",
		directoryOutside:
			"`working-directory` must be in the workspace when `image` is given: the container sees nothing else.",
	}),
	...kind("folder-unusable", {
		noDirectory: (name: string) =>
			`\`${name}\` is not an existing directory. A relative path starts from the workspace.`,
	}),
	...kind("image-needs-linux", {
		imageOnWindows: (name: string) =>
			`\`${name}\` needs a runner that runs Linux containers, and Windows runners do not. Use \`run\` alone, or another runner.`,
	}),
};
