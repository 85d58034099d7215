import { kind } from "../../message.ts";

export const say = {
	...kind("reference-form", {
		noCommand: "the command is missing. Write `cmd:COMMAND`.",
		nul: "a command holds no NUL.",
	}),
	...kind("command-failed", {
		failed: (how: string, said: string, advice: string) =>
			`the command ${how}${said}.${advice}`,
	}),
	...kind("too-much-data", {
		tooMuch: (mebibytes: number) =>
			`the command prints more than ${mebibytes} MiB, too much for a secret.`,
	}),
	...kind("shell-not-found", {
		notStarted: (code: string, advice: string) =>
			`the shell cannot be started${code}.${advice}`,
	}),
};
