import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { SecretError } from "../../src/errors.ts";
import { create as cmd } from "../../src/providers/cmd/index.ts";
import { create as env } from "../../src/providers/env/index.ts";
import { create as file } from "../../src/providers/file/index.ts";
import { create as oidc } from "../../src/providers/oidc/index.ts";
import { create as text } from "../../src/providers/text/index.ts";
import { context } from "../support/context.ts";
import { memory } from "../support/memory-provider.ts";
import { saying } from "../support/message.ts";
import { providerContract } from "./provider-contract.ts";

const odd = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xc3, 0x28]);
const directory = mkdtempSync(join(tmpdir(), "contract-"));
mkdirSync(join(directory, "sub"));
writeFileSync(join(directory, "token"), "line one\r\nline two\n");
writeFileSync(join(directory, "sub", "bytes"), odd);
afterAll(() => rmSync(directory, { recursive: true }));

const secrets = { alpha: "value of alpha", beta: odd };
providerContract("in memory, the worked example", () => ({
	create: (changes) => memory(secrets)(context(changes)),
	present: secrets,
	failing: { reference: "gamma", reason: "not-found" },
	malformed: "!",
}));

const environment = {
	PATH: process.env.PATH ?? "",
	ALPHA: "value of alpha",
	BETA: 'ünïcode "quoted"\nsecond line\n',
};
providerContract("env", () => ({
	create: (changes) => env(context({ environment, ...changes })),
	present: { ALPHA: environment.ALPHA, BETA: environment.BETA },
	failing: { reference: "GAMMA", reason: "not-found" },
	malformed: "GAMMA=x",
}));

providerContract("file", () => ({
	create: (changes) =>
		file(context({ workingDirectory: directory, ...changes })),
	present: {
		token: "line one\r\nline two\n",
		"./sub/bytes": odd,
		[join(directory, "token")]: "line one\r\nline two\n",
	},
	failing: { reference: "./sub/absent", reason: "not-found" },
	malformed: "~user/token",
}));

providerContract("text", () => ({
	create: (changes) => text(context(changes)),
	present: { "//a": "//a", "{{ ünïcode }} = #": "{{ ünïcode }} = #" },
	malformed: "",
}));

const windows = process.platform === "win32";
/** `cmd.exe` has no command that prints bytes as they are. */
const print = (name: string) =>
	`"${process.execPath}" -e "process.stdout.write(require('fs').readFileSync('${name}'))"`;
providerContract("cmd", () => ({
	create: (changes) =>
		cmd(context({ workingDirectory: directory, ...changes })),
	present: windows
		? {
				[print("token")]: "line one\r\nline two\n",
				[print("sub/bytes")]: odd,
			}
		: {
				'printf "line one\\nline two\\n"': "line one\nline two\n",
				"printf '\\377\\000\\015\\012\\303('": odd,
			},
	failing: {
		reference: `exit 3 ${windows ? "&" : "#"} a command cannot say "not found"`,
		reason: "failed",
	},
	malformed: " ",
}));

providerContract("oidc", () => ({
	create: (changes) =>
		oidc(
			context({
				idToken: async (audience) => {
					if (audience === "nobody")
						throw new SecretError("denied", saying("no token can be had."));
					return `token for ${audience}`;
				},
				...changes,
			}),
		),
	present: {
		"": "token for undefined",
		"api://AzureADTokenExchange": "token for api://AzureADTokenExchange",
	},
	failing: { reference: "nobody", reason: "denied" },
	malformed: "sts.amazonaws.com # a comment",
}));
