import { kind } from "../../message.ts";

export const say = {
	...kind("reference-tail", {
		comment:
			"there is no file of this name, and `#` in it looks like the beginning of a comment, which needs a line of its own.",
	}),
	...kind("outside-checkout", {
		outside: (reason: string) =>
			`${reason}, and a manifest, which a pull request can change, may name files of the checkout alone. Declare it in the workflow itself, or set \`trust-secret-refs-file: true\`.`,
	}),
	...kind("reference-form", {
		noPath: "the path is missing. Write `file:PATH`.",
		nul: "a path holds no NUL.",
		otherHome:
			"`~user` is not expanded. Write the path of that user's home directory.",
		noHome:
			"`~` cannot be expanded, since no home directory is set. Write the whole path.",
	}),
	...kind("file-not-found", {
		missing:
			"there is no such file. A relative path starts from `working-directory`, by default the workspace.",
	}),
	...kind("not-a-file", {
		notAFile: (kind: string) => `it is ${kind}, not a file. Name a file.`,
	}),
	...kind("too-much-data", {
		tooLarge: (mebibytes: number) =>
			`the file is larger than ${mebibytes} MiB, too large for a secret.`,
	}),
	...kind("file-not-readable", {
		forbidden: (code: string) =>
			`the file may not be read (${code}). The user of the runner needs read permission.`,
		unreadable: (code: string) => `the file cannot be read (${code}).`,
	}),
};
