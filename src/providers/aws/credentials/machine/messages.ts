import { kind } from "../../../../message.ts";

export const say = {
	...kind("aws-no-credentials", {
		noCredentials: (hint: string, machine: string) =>
			`no credentials for AWS are given.${hint} Set \`aws-role-arn\` (login with the job's own identity, no stored secret), or \`aws-access-key-id\` and \`aws-secret-access-key\`, or let aws-actions/configure-aws-credentials log in in an earlier step. The machine gives none either: ${machine}. A pull request from a fork gets no secrets.`,
	}),
	...kind("aws-profile", {
		notFollowed: (profile: string, setting: string, why: string) =>
			`${profile} has \`${setting}\` in the place of keys, and it is not followed: ${why}. Let aws-actions/configure-aws-credentials log in in an earlier step, or give \`aws-role-arn\`.`,
		uselessProfile: (profile: string, why: string) =>
			`${profile}, which \`AWS_PROFILE\` names, ${why}. Take \`AWS_PROFILE\` away, or give \`aws-role-arn\`.`,
	}),
	...kind("aws-metadata", {
		agentAddress:
			"`AWS_CONTAINER_CREDENTIALS_FULL_URI` is neither an address with `https:` nor one of this machine or of AWS's own agents, so it is not asked.",
		agentPath:
			"`AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` is no path that begins with `/`, so no agent is asked.",
		agentTokenFile:
			"`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE` names a file that cannot be read.",
		endpoint: "`AWS_EC2_METADATA_SERVICE_ENDPOINT` is not a URL.",
		noKeys: (who: string, status: number) =>
			`${who} gives no credentials (status ${status}). See what role is attached.`,
		strangeKeys: (who: string, code: string, said: string) =>
			`${who} answers something that holds no keys${code === "" ? "" : ` (${code}${said})`}. See what role is attached.`,
	}),
	...kind("credential-form", {
		agentToken:
			"the token for the container's agent has a line break or another character in it that no header has.",
	}),
};
