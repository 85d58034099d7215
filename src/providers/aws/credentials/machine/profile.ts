import { malformed } from "../../../kit/errors.ts";
import type { Profile } from "../../shared-files.ts";
import { type Credentials, type KeyNames, keysIn } from "../credentials.ts";
import { say } from "./messages.ts";

const NAMES: KeyNames = {
	id: "aws_access_key_id",
	secret: "aws_secret_access_key",
	token: "aws_session_token",
};

/** Settings that stand for keys, and why they are not followed here. */
const OTHERS: readonly (readonly [setting: RegExp, why: string])[] = [
	[
		/^credential_process$/,
		"a program of the file's choice would have to be started",
	],
	[/^(?:sso_|login_session)/, "somebody would have to sign in"],
	[
		/^(?:role_arn|source_profile|credential_source|web_identity_token_file)$/,
		"it leads to other credentials",
	],
];

/**
 * The keys that stand in the shared files for a profile.
 *
 * @returns undefined when nobody asked for it and it has none
 * @throws SecretError `malformed`
 */
export function keysOf({
	name,
	named,
	found,
	values,
}: Profile): Credentials | undefined {
	const profile = `the profile \`${name}\` of AWS's shared files`;
	const keys = keysIn(values, NAMES, {
		called: (name) => `\`${name}\` of ${profile}`,
	});
	if (keys !== undefined) return keys;
	for (const [setting, why] of OTHERS) {
		const given = Object.keys(values).find((key) => setting.test(key));
		if (given !== undefined)
			throw malformed(say.notFollowed(profile, given, why));
	}
	if (named)
		throw malformed(
			say.uselessProfile(profile, found ? "has no keys" : "does not exist"),
		);
	return undefined;
}
