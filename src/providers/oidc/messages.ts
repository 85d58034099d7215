import { kind } from "../../message.ts";

export const say = {
	...kind("reference-form", {
		noFields:
			"an ID token has no fields for a wildcard. Give it a name: `ID_TOKEN = oidc:AUDIENCE`.",
		audienceForm:
			"behind `oidc:` stands the audience and nothing else, such as `oidc:sts.amazonaws.com`; nothing at all for GitHub's default.",
	}),
	...kind("pasted-secret", {
		pastedJwt:
			"a token stands in the place of the audience. Write the audience; the action asks GitHub for the token itself.",
	}),
};
