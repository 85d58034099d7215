import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keysOf } from "../../../src/providers/aws/credentials/machine/profile.ts";
import {
	parseShared,
	readProfile,
} from "../../../src/providers/aws/shared-files.ts";

const KEYS =
	"aws_access_key_id = AKIDOFFILE\naws_secret_access_key=s3cr3t/of+file=";

/** A home with AWS's shared files. */
function home(files: Readonly<Record<string, string>>): string {
	const home = mkdtempSync(join(tmpdir(), "home-"));
	onTestFinished(() => rmSync(home, { recursive: true }));
	mkdirSync(join(home, ".aws"));
	for (const [name, text] of Object.entries(files))
		writeFileSync(join(home, ".aws", name), text);
	return home;
}

test("sections, as AWS's own tools read them", () => {
	const text = [
		"\ufeff# comment".slice(1),
		"stray = before any section",
		"[default] ; comment",
		"region=eu-west-1",
		"KEY = value # comment",
		"hash = a#b;c",
		"empty =",
		"s3 =",
		"  max_concurrent_requests = 20",
		'[ profile   "my.dotted profile" ]',
		"a = b = c",
		"[default]",
		"output = json",
	].join("\r\n");
	expect(Object.fromEntries(parseShared(text))).toEqual({
		default: {
			...{ region: "eu-west-1", key: "value", hash: "a#b;c", empty: "" },
			...{ s3: "", output: "json" },
		},
		"profile my.dotted profile": { a: "b = c" },
	});
});

test("keys come from the file for credentials, the region from that for settings", () => {
	const HOME = home({
		credentials: `[default]\n${KEYS}\n[other]\naws_access_key_id=x\n`,
		config: "[default]\nregion = eu-west-3\naws_access_key_id = of-config\n",
	});
	const profile = readProfile({ HOME });
	expect(profile.values.region).toBe("eu-west-3");
	expect(keysOf(profile)).toEqual({
		accessKeyId: "AKIDOFFILE",
		secretAccessKey: "s3cr3t/of+file=",
	});
});

test("a named profile, with a session token, from files in other places", () => {
	const HOME = home({
		elsewhere: `[ci]\n${KEYS}\naws_session_token = t0ken\n`,
		settings: "[profile ci]\nregion = eu-west-2\n[ci]\nregion = wrong\n",
	});
	const profile = readProfile({
		AWS_PROFILE: "ci",
		AWS_SHARED_CREDENTIALS_FILE: join(HOME, ".aws", "elsewhere"),
		AWS_CONFIG_FILE: join(HOME, ".aws", "settings"),
	});
	expect(profile.values.region).toBe("eu-west-2");
	expect(keysOf(profile)?.sessionToken).toBe("t0ken");
});

test("no files, or nothing for the default profile: no keys, and no error", () => {
	expect(keysOf(readProfile({ HOME: "/nowhere" }))).toBeUndefined();
	const HOME = home({ config: "[default]\nregion=eu-west-1\n" });
	expect(keysOf(readProfile({ HOME }))).toBeUndefined();
});

test.each([
	[
		"credential_process = /bin/helper",
		"a program of the file's choice would have to be started",
	],
	["sso_session = x\nsso_account_id = 1", "somebody would have to sign in"],
	[
		"role_arn = arn:aws:iam::1:role/x\nsource_profile = y",
		"it leads to other credentials",
	],
])("a profile with %s is refused with the reason", (lines, reason) => {
	const HOME = home({ config: `[profile ci]\n${lines}\n` });
	expect(() => keysOf(readProfile({ HOME, AWS_PROFILE: "ci" }))).toThrow(
		reason,
	);
	expect(() => keysOf(readProfile({ HOME, AWS_PROFILE: "ci" }))).toThrow(
		"Let aws-actions/configure-aws-credentials log in in an earlier step",
	);
});

test.each([
	["nobody", "does not exist"],
	["bare", "has no keys"],
	[
		"half",
		"`aws_secret_access_key` of the profile `half` of AWS's shared files is missing or empty",
	],
])("a profile that is asked for and of no use: %s", (name, message) => {
	const HOME = home({
		config: "[profile bare]\nregion=eu-west-1\n",
		credentials: "[half]\naws_access_key_id = AKID\n",
	});
	expect(() => keysOf(readProfile({ HOME, AWS_PROFILE: name }))).toThrow(
		message,
	);
});

test("a file that cannot be read", () => {
	const HOME = home({});
	mkdirSync(join(HOME, ".aws", "config"));
	expect(() => readProfile({ HOME })).toThrow(
		"a shared file of AWS's tools cannot be read, since it is no file",
	);
});
