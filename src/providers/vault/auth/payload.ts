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
			secrets: [text],
			logIn: (client) => mintToken(client, { mount, body, advice }),
		};
	},
};
