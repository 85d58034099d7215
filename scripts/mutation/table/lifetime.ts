import type { Group } from "../table.ts";

export const LIFETIME: readonly Group[] = [
	{
		file: "src/lifetime/private-files.ts",
		suites: ["lifetime/private-files", "e2e/leftovers"],
		mutations: [
			[
				"mkdirSync(path, { mode: 0o700 })",
				"mkdirSync(path)",
				"other users of the machine can list the private files",
			],
			[
				'writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });',
				'writeFileSync(path, bytes, { flag: "wx" });',
				"OpenSSH refuses a private key",
			],
			[
				"stats?.isDirectory() === true &&",
				"stats !== undefined &&",
				"the post step follows a link and removes what is not ours",
			],
			[
				"(process.getuid === undefined || stats.uid === process.getuid())",
				"true",
				"what another user put there is taken for the action's own",
			],
			[
				"if (!DIRECTORY.test(basename(path))) return undefined;",
				"",
				"the post step removes any folder of RUNNER_TEMP that the state names",
			],
			[
				"(isAlive(pid) ||",
				"(false ||",
				"a step takes the files away from one that runs at the same time",
			],
			[
				"exists(join(path, HANDED_OVER)) ||",
				"",
				"a step takes the files away that an earlier one delivered",
			],
			[
				"|| isInDebt(path));",
				");",
				"a token that a killed step left is never revoked",
			],
			[
				"job === jobOf(environment) &&",
				"",
				"secrets of an earlier job stay on a machine of one's own",
			],
			[
				"removeTree(path, expired)",
				"removeTree(path)",
				"what crashed runs left keeps a later step for minutes",
			],
			[
				".filter(({ job }) => job !== jobOf(environment))",
				"",
				"the end of a step revokes the token of another that still uses it",
			],
			[
				".filter(({ name }) => name !== DEBTS)",
				"",
				"a step that fails forgets the token that the post step has to revoke",
			],
			[
				"isInDebt(entry) ? removePrivateFiles(entry) : removeTree(entry)",
				"removeTree(entry)",
				"the post step is not told of what could not be undone",
			],
			[
				'return systemCode(thrown) === "EPERM";',
				"return false;",
				"a step takes the files away from one of another user that runs",
			],
		],
	},
	{
		file: "src/lifetime/private-directory.ts",
		suites: ["lifetime/private-files", "e2e/delivery"],
		mutations: [
			[
				'openCommandFiles(["GITHUB_STATE"], environment).append(',
				"((_: unknown) => {})(",
				"the post step does not know of the private files",
			],
			[
				"opened ??= make();",
				"opened = make();",
				"files of one step lie in several folders, of which the post step removes one",
			],
			[
				"return () => void removeTree(file);",
				"return () => {};",
				"the post step kills a daemon that a script left on purpose",
			],
		],
	},
	{
		file: "src/lifetime/written-debts.ts",
		suites: ["lifetime/private-files"],
		mutations: [
			[
				"if (!stats.isFile() || !own || stats.size > LARGEST_DEBT) return undefined;",
				"if (!stats.isFile() || !own) return undefined;",
				"a huge file among the debts fills the memory of the post step",
			],
			[
				"if (!isOwnDirectory(folder)) return [];",
				"",
				"a link in the place of the debts makes the post step undo what somebody else wrote",
			],
			[
				"names.length === MOST_DEBTS",
				"false",
				"a script that writes endless debts keeps the post step",
			],
			[
				"if (directory === undefined) return [];",
				"if (directory === undefined) throw new Error();",
				"a forged state makes the post step complain of files that it does not have",
			],
		],
	},
	{
		file: "src/lifetime/settle.ts",
		suites: ["lifetime/settle", "e2e/leftovers"],
		mutations: [
			[
				"\tlate.abort();\n",
				"",
				"every post step that has something to undo lasts fifteen seconds",
			],
			[
				": say.notUndone(withinForeign(message, without(text))),",
				": say.undoingLate(0),",
				"nobody is told why a token was not revoked",
			],
			[
				"withinForeign(message, without(text))",
				"message",
				"the log shows most of a token that could not be revoked",
			],
			[
				"Object.hasOwn(settlers, owner) ? settlers[owner] : undefined",
				"settlers[owner]",
				"a forged debt makes the post step complain of an internal error",
			],
			[
				"!directory || !path.split(sep).includes(basename(directory)),",
				"true,",
				"what cannot be removed is told of twice",
			],
			[
				"await undo(text, settlers, using);\n\t\t\t\tremove();",
				"await undo(text, settlers, using);",
				"what was undone is undone again by the post step",
			],
			[
				'if (failed === "drop") remove();',
				"",
				"what cannot be undone is tried for ever",
				"The folder that it stands in goes next; this is for when that cannot be removed.",
			],
		],
	},
	{
		file: "src/lifetime/contexts.ts",
		suites: ["lifetime/contexts"],
		mutations: [
			["services.protect(token);", "", "the job's ID token is in the log"],
			[
				"for (const signal of CANCELLING) process.on(signal, cancel);",
				"",
				"a job that is cancelled while secrets are fetched ends without a word",
			],
			[
				"limit: pLimit(row.atOnce(concurrency)),",
				"limit: pLimit(1_000),",
				"a hundred commands start at once, and the machine stands still",
			],
			[
				"timeoutSeconds * 1_000);",
				"timeoutSeconds * 1_000_000);",
				"`timeout-seconds` is not obeyed",
			],
			[
				"const over = row.runsPrograms",
				"const over = false",
				"a command of `cmd:` does not know the address that an input gives",
			],
			[
				"\t\t\tclearTimeout(timer);\n",
				"",
				"a step ends only when its `timeout-seconds` are over",
			],
			[
				"services.defer(row.name, debt).catch(asSecretError)",
				"services.defer(row.name, debt)",
				"a folder that cannot be written is called an internal error",
			],
		],
	},
	{
		file: "src/lifetime/credentials.ts",
		suites: ["lifetime/credentials"],
		mutations: [
			[
				"if (isCredential(name) && !tellsPlace(name))",
				"if (isCredential(name))",
				"the path of a login method is masked wherever it stands in the log",
			],
			[
				"return isFile(value, inputs.workingDirectory) ? [] : [value];",
				"return [value];",
				"the path of a key is masked wherever it stands in the log",
			],
			[
				"return [password, decodeURIComponent(password)];",
				"return [password];",
				"a script shows the password of the proxy",
			],
			[
				"...(startsPrograms ? declaredOf(declarations, environment) : []),",
				"",
				"a command of `cmd:` shows a secret of the step before it is masked",
			],
			[
				"startsPrograms || used.has(row) ? row.credentials : [],",
				"used.has(row) ? row.credentials : [],",
				"a script shows the token of a store that the step does not use",
			],
		],
	},
	{
		file: "src/lifetime/leases.ts",
		suites: ["lifetime/leases"],
		mutations: [
			[
				"const half = (term.ends - clock.now()) / 2;",
				"const half = term.ends - clock.now();",
				"a lease ends before it is renewed",
			],
			[
				'if (reason === "not-found") term.ends = clock.now();',
				"",
				"a revoked lease is not told of",
			],
			[
				'return reason === "unreachable" || reason === "failed";',
				"return false;",
				"one failed renewal, and the password of a long script ends",
			],
			[
				"return term.ends - before >= Math.min(GAIN, seconds * 250);",
				"return true;",
				"a lease at its limit is renewed twice a second until it ends",
			],
			[
				"if (stopped.aborted) return false;",
				"",
				"a renewal that the end of the script broke off is told of as a failure",
			],
			[
				"(term) => term.ends <= now && !endedBelow(term, terms, now),",
				"(term) => term.ends <= now,",
				"the end of a token is told of once for each of its leases",
			],
		],
	},
	{
		file: "src/lifetime/remove-tree.ts",
		suites: ["lifetime/remove-tree"],
		mutations: [
			[
				"if (!system.windows) codeOf(() => system.chmod(directory, 0o700));",
				"",
				"a script that takes rights away keeps its secrets on the disk",
			],
			[
				'if (code === "EBUSY") left.push({ path, code });\n\t\telse if',
				"if",
				"the files of a file system that is mounted inside are removed",
			],
			[
				"const ROUNDS = 3;",
				"const ROUNDS = 1;",
				"a virus scanner that looks at a file keeps it there",
			],
			[
				"if (system.windows) system.pause(PAUSE);",
				"",
				"a virus scanner that looks at a file keeps it there",
			],
			[
				"if (expired()) return;",
				"",
				"one folder with endless files keeps the post step",
			],
		],
	},
	{
		file: "src/lifetime/upkeep.ts",
		suites: ["lifetime/upkeep"],
		mutations: [
			[
				"const renewals = keepAlive(leases, environment);",
				"const renewals = { stop: async () => [] };",
				"the password of a long script ends while it runs",
			],
			[
				'failed: "keep",',
				'failed: "drop",',
				"a token that could not be revoked at once is not tried again by the post step",
			],
		],
	},
	{
		file: "src/lifetime/leftovers.ts",
		suites: ["lifetime/leftovers"],
		mutations: [
			[
				"return [said.with(oneLine)];",
				"return [said];",
				"the name of a file that a script left breaks the message into lines of its own",
			],
		],
	},
	{
		file: "src/lifetime/protect-windows.ts",
		suites: ["lifetime/protect-windows"],
		mutations: [
			[
				'"/inheritance:r",',
				"",
				"on Windows other users can read the private files",
			],
			[
				"\t\tenv: {}, // they need nothing of the step's, credentials least of all\n",
				"",
				"on Windows a program of the system has the token of the store",
				"The suite gives the function what runs programs.",
			],
		],
	},
];
