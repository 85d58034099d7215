import { isObject, parseJson } from "../../../json.ts";
import { malformed } from "../../kit/errors.ts";
import { say } from "../messages.ts";
import { mintToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

/** Any other method: whatever JSON its login wants, sent to `auth/MOUNT/login`. */
export const payload: AuthMethod = {
	name: "payload",
	read({ need, needSecret, mount: mountOr }) {
		const mount = mountOr(need("VAULT_AUTH_MOUNT"));
		const text = needSecret("VAULT_AUTH_PAYLOAD");
		const body = parseJson(Buffer.from(text));
		if (!isObject(body)) throw malformed(say.payloadForm());
		const advice = `Check \`vault-auth-payload\` against what the login of \`auth/${mount}\` wants.`;
		return {
			secrets: [text, ...secretsIn(body)],
			logIn: (client) => mintToken(client, { mount, body, advice }),
		};
	},
};

/** What says who logs in, and is no secret. */
const NAMES = new Set(["role", "user", "username", "name"]);

/** The texts in it: what Vault repeats of it in an error may be one of them alone. */
function secretsIn(json: unknown, key = ""): readonly string[] {
	if (typeof json === "string") return NAMES.has(key) ? [] : [json];
	if (Array.isArray(json)) return json.flatMap((item) => secretsIn(item, key));
	return isObject(json)
		? Object.entries(json).flatMap(([key, item]) => secretsIn(item, key))
		: [];
}
