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
	...kind("command-file-write", {
		exitCodeLost: (why: string) =>
			`The output \`exit-code\` was not written: ${why}`,
	}),
};
