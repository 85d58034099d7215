import { kind } from "../message.ts";

export const say = {
	...kind("node-too-old", {
		nodeTooOld: (version: string, oldest: string) =>
			`this action needs Node.js ${oldest} or later, and was started with ${version}. GitHub's runner brings Node.js 24 from 2.327 on (not on ARM32): update it. act, Gitea and Forgejo take the \`node\` of the job's image, or of the machine in host mode: choose an image with a newer one, or install it there.`,
	}),
	...kind("log-not-read", {
		unread:
			"the runner does not read the log of this step, so the masks cannot reach it, and nothing was delivered. Run the job again.",
	}),
	...kind("id-token-permission", {
		noIdToken:
			"GitHub gives this job no ID token. Give the job `permissions: id-token: write` (and name its other permissions there too, since the rest is then off). A pull request from a fork never gets one.",
	}),
	...kind("id-token-failed", {
		idTokenFailed: (why: string) =>
			`GitHub's token service gave no ID token (${why}). Run the job again; if it stays so, look at GitHub's status.`,
	}),
	...kind("command-file", {
		unset: (variable: string) =>
			`\`${variable}\` is not set. The action must run as a step of a job, on a runner that gives it this file.`,
		fileMissing: (variable: string) =>
			`\`${variable}\` names a file that is not there. The runner makes it before the step: something has removed it, or the job's container does not have the runner's temporary directory (\`RUNNER_TEMP\`) mounted.`,
		fileReadOnly: (variable: string) =>
			`\`${variable}\` names a file that is on a read-only file system. The runner's temporary directory (\`RUNNER_TEMP\`) must be writable: look at the volumes of the job's container.`,
		fileBusy: (variable: string) =>
			`\`${variable}\` names a file that another process keeps for itself. End what the script or an earlier step has left running.`,
		noRegularFile: (variable: string) =>
			`\`${variable}\` names something that is no regular file: a directory, a link or a pipe has taken the place of the runner's file. Look for what writes to \`RUNNER_TEMP\`.`,
		fileUnusable: (variable: string, code: string) =>
			`\`${variable}\` names a file that cannot be opened${code}. The action must run as a step of a job, on a runner that gives it this file.`,
		forbidden: (variable: string, user: number, whose: string, owner: number) =>
			`\`${variable}\` names a file that the user of this process (uid ${user}) cannot write${whose}. In a job with a container, let that run as a user who can: \`container: { image: ..., options: --user ${owner} }\`. On a machine of yours, look at the owner of the runner's temporary directory (\`RUNNER_TEMP\`).`,
		ownReadOnly: (variable: string, user: number) =>
			`\`${variable}\` names a file that is the own file of this process's user (uid ${user}) and still cannot be written: something has made it read-only (\`chmod\`, \`chattr\`). Look for what changes rights in \`RUNNER_TEMP\`, and give the user the right to write back: \`chmod u+w "$${variable}"\`.`,
		forbiddenOnWindows: (variable: string) =>
			`\`${variable}\` names a file that the runner's account cannot write. Give it all rights in the runner's temporary directory (\`RUNNER_TEMP\`).`,
	}),
	...kind("command-file-write", {
		notWritten: (code: string, rest: string) =>
			`the runner's command files cannot be written${code}. Is the disk full?${rest}`,
	}),
};
