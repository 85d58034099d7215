import { kind } from "../message.ts";

export const say = {
	...kind("shell-not-found", {
		noShell: (names: string, kind: string) =>
			`\`shell\`: there is no ${names} on PATH${kind}. Install it in an earlier step, or choose another shell.`,
		shellNotStarted: "the shell cannot be started.",
	}),
	...kind("folder-unusable", {
		noWorkspace:
			"the workspace (`GITHUB_WORKSPACE`), in which `run` starts, is not an existing folder. Is it removed by an earlier step, or not mounted into the job's container? Check the repository out (actions/checkout) before this step, or give `working-directory`.",
		folderRemoved:
			"`working-directory` is not an existing folder. Something removed it while the step ran.",
		folderForbidden: (folder: string, code: string) =>
			`${folder} cannot be entered by the user of this process${code}. Give that user the right to (\`chmod\`, \`chown\`), or choose another \`working-directory\`.`,
	}),
	...kind("output-of-child", {
		withheldFromScript: (name: string) =>
			`${name}: the script uses \`$${name}\` and does not get it, since its line says \`[output]\` or \`[none]\` alone. Write \`[env]\` in its place, with \`output\` beside it if that is needed as well.`,
	}),
	...kind("not-undone", {
		notEnded: (numbers: string) =>
			`what the script had started could not be ended (processes ${numbers}) and may still have its secrets.`,
	}),
	...kind("console-code-page", {
		otherCodePage: (page: number) =>
			`The console of this step has the code page ${page}. What a program prints in it has other bytes for letters that are not ASCII, so a secret with such letters is not found in the log. Let the runner have its own (65001, UTF-8), or put \`chcp 65001\` at the head of the script.`,
	}),
	...kind("command-file-write", {
		exitCodeLost: (why: string) =>
			`The output \`exit-code\` was not written: ${why}`,
	}),
};
