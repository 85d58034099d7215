import { kind } from "../message.ts";

export const say = {
	...kind("job-cancelled", {
		cancelled: "the job was cancelled before there was an answer.",
	}),
	...kind("no-answer-in-time", {
		deadline: (seconds: number) =>
			`no answer within ${seconds} s. If it needs longer, raise \`timeout-seconds\`.`,
		renewalLate: (seconds: number) =>
			`the server gave no answer within ${seconds} s.`,
	}),
	...kind("internal-error", {
		runEnded: "the run has ended.",
	}),
	...kind("lease-ended", {
		leaseEnded: (names: string, time: string, lost: string, why: string) =>
			`${names} ended ${time} before the run did${lost}: ${why}`,
	}),
	...kind("private-files-unprotected", {
		unprotected: (what: string) =>
			`The directory for private files could not be limited to this user (${what}), so it has the rights of \`RUNNER_TEMP\`, and OpenSSH may refuse a key in it. Put \`RUNNER_TEMP\` on an NTFS volume.`,
	}),
	...kind("runner-folder", {
		noTemporary: (what: string) =>
			`\`RUNNER_TEMP\` ${what}; private files need it. The action must run as a step of a job, as a user who may use the runner's folders.`,
		folderForbidden: (
			user: string,
			where: string,
			code: string,
			owner: string,
		) =>
			`the user of this step${user} may not write to ${where} (${code}), which is a folder of the runner. In a job container, its user needs that right: give the job \`container: options: --user root\`, or the user that the folder belongs to${owner}. Without a container, give the folder back to the user of the runner.`,
		folderReadOnly: (where: string, code: string) =>
			`${where} is on a file system that is read-only (${code}), and private files need it. Mount the runner's temporary directory writable: in a job container take \`--read-only\` out of its \`options\`.`,
		noSpace: (where: string, code: string) =>
			`there is no space left for ${where} (${code}). Is the disk full, or has it no inodes left (\`df\`, \`df -i\`)?`,
		quota: (where: string, code: string) =>
			`the quota of this user is used up, so nothing can be written to ${where} (${code}). Free some space, or raise the quota.`,
		noFolder: (where: string, code: string) =>
			`${where} is no directory that files can be put into (${code}). Did an earlier step remove \`RUNNER_TEMP\`, or something in it?`,
		tooManyOpen: (where: string, code: string) =>
			`too many files are open to write to ${where} (${code}). Raise the limit for the runner (\`ulimit -n\`, \`LimitNOFILE\` of its service).`,
		folderUnusable: (where: string, code: string) =>
			`${where} cannot be written (${code}). The private files of this action need it.`,
	}),
	...kind("private-files-left", {
		left: (what: string, paths: string) =>
			`${what} could not be removed: ${paths}. They may hold secrets: end what holds them open (EBUSY), give them and the folder around them back to the runner's user (EACCES, EPERM), and delete them.`,
		leftForPost: (what: string, paths: string, causes: string) =>
			`${what} could not be removed: ${paths}. The post step tries again.${causes}`,
		leftForRunner:
			"Private files could not be removed. The runner removes them with its temporary directory when the job ends.",
	}),
	...kind("not-undone", {
		notUndone: (why: string) => `Not undone: ${why}`,
		undoingLate: (seconds: number) =>
			`Not undone: something that takes longer than ${seconds} s.`,
		debtUnreadable: "what was written down for the post step cannot be read.",
	}),
};
