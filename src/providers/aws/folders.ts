import { objectsIn, textIn } from "../../json.ts";
import { notRead } from "../kit/answers.ts";
import { type Content, folderOf } from "../kit/content.ts";
import { notFound } from "../kit/errors.ts";
import { readPages } from "../kit/pages.ts";
import type { ProviderContext } from "../provider.ts";
import type { AwsAnswer } from "./answer.ts";
import type { Reader } from "./batches.ts";
import type { AwsClient } from "./client.ts";
import { refusals } from "./errors.ts";
import { say } from "./messages.ts";
import type { Asked } from "./refusals/index.ts";

/** Every secret below a path, which has a slash at its end. `read` reads those of the same service and region. */
export async function secretsBelow(
	folder: string,
	client: AwsClient,
	read: Reader,
	log: ProviderContext["log"],
): Promise<Content> {
	const listed = await list(
		{ what: "the list of secrets", actions: ["secretsmanager:ListSecrets"] },
		"SecretList",
		(NextToken) =>
			client.call("ListSecrets", {
				Filters: [{ Key: "name", Values: [folder] }],
				MaxResults: 100,
				NextToken,
			}),
	);
	const names: string[] = [];
	for (const { Name } of listed) {
		const name = textIn(Name);
		if (name?.startsWith(folder)) names.push(name);
	}
	const secrets = names.map(
		(id) =>
			({ kind: "secret", id, version: undefined, stage: undefined }) as const,
	);
	const outcomes = await read(secrets);
	return folderOf(
		secrets.map((secret) => [
			secret.id.slice(folder.length),
			outcomes.get(secret) ?? notRead(),
		]),
		(name) => log.notice(say.leftOut(folder + name)),
		() => say.emptyFolder("Secrets Manager has no secret"),
	);
}

/** Every parameter below such a path: their list has their values. */
export async function parametersBelow(
	folder: string,
	client: AwsClient,
): Promise<Content> {
	const listed = await list(
		{
			what: "the read of the parameters below the path",
			actions: ["ssm:GetParametersByPath"],
		},
		"Parameters",
		(NextToken) =>
			client.call("GetParametersByPath", {
				Path: folder.slice(0, -1),
				Recursive: true,
				WithDecryption: true,
				MaxResults: 10,
				NextToken,
			}),
	);
	const fields = new Map<string, Uint8Array>();
	for (const { Name, Value } of listed) {
		const [name = "", value] = [textIn(Name), textIn(Value)];
		if (name.startsWith(folder) && value !== undefined)
			fields.set(name.slice(folder.length), Buffer.from(value));
	}
	if (fields.size > 0) return { kind: "fields", fields };
	throw notFound(say.emptyFolder("the Parameter Store has no parameter"));
}

/** What a member of the answers holds, of all pages. */
async function list(
	asked: Asked,
	member: string,
	read: (token: string | undefined) => Promise<AwsAnswer>,
): Promise<readonly AwsAnswer["body"][]> {
	const found: AwsAnswer["body"][] = [];
	await readPages(asked.what, async (token) => {
		const answer = await read(token);
		const part = answer.body[member];
		if (!answer.ok) throw (await refusals()).readError(answer, asked);
		if (!Array.isArray(part)) throw (await refusals()).notAws(asked.what);
		found.push(...objectsIn(part));
		return answer.body.NextToken;
	});
	return found;
}
