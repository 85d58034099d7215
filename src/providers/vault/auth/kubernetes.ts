import { describeClaims } from "../../kit/claims.ts";
import { malformed } from "../../kit/errors.ts";
import { textOfFile } from "../../kit/files.ts";
import { say } from "../messages.ts";
import { mintToken } from "./login.ts";
import type { AuthMethod } from "./method.ts";

/** Where Kubernetes puts it, unless the pod says otherwise. */
const TOKEN_FILE = "/var/run/secrets/kubernetes.io/serviceaccount/token";

/** The service account of the pod that the job runs in, or another token of one. */
export const kubernetes: AuthMethod = {
	name: "kubernetes",
	read({ need, maybe, mount: mountOr }) {
		const mount = mountOr("kubernetes");
		const role = need("VAULT_ROLE");
		const jwt =
			maybe("VAULT_JWT") ?? tokenOfPod(maybe("VAULT_KUBERNETES_TOKEN_PATH"));
		return {
			secrets: [jwt],
			async logIn(client) {
				const advice = `Check that the role \`${role}\` is bound to this pod's service account and namespace: ${describeClaims(jwt)}.`;
				return mintToken(client, { mount, body: { role, jwt }, advice });
			},
		};
	},
};

function tokenOfPod(path: string | undefined): string {
	try {
		const text = textOfFile(path ?? TOKEN_FILE).trim();
		if (text !== "") return text;
	} catch {
		// Said below.
	}
	throw malformed(path === undefined ? say.noPod() : say.noTokenFile());
}
