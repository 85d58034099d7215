import type { SecretError } from "../../errors.ts";
import { withHosts } from "../kit/ask.ts";
import type { Outcome } from "../kit/content.ts";
import { malformed } from "../kit/errors.ts";
import { identityProblem } from "../kit/identity.ts";
import { type Located, readByPlace } from "../kit/places.ts";
import type { ProviderContext } from "../provider.ts";
import { type GcpConfig, readConfig } from "./config.ts";
import { judgeLogin, logIn } from "./credentials/index.ts";
import type { Login } from "./credentials/login.ts";
import { say } from "./messages.ts";
import { checkProject, type Reference, type Source } from "./reference.ts";
import { readSecrets } from "./secrets.ts";

/** A host, by its name. */
interface Place {
	readonly name: string;
}

/**
 * Logs in once, and reads every source once, those of all hosts at the same time.
 *
 * @returns what came of each reference's source, in the order of the references
 * @throws SecretError when nothing could be read
 */
export async function readAll(
	references: readonly Reference[],
	context: ProviderContext,
): Promise<readonly Outcome[]> {
	context.signal.throwIfAborted();
	const config = readConfig(context);
	const hosts = references.map(({ source }) => hostOf(source, config));
	return withHosts(hosts, context, async (connectionTo) => {
		const login = await logIn(config, context);
		const { quotaProject = login.quotaProject } = config;
		return readByPlace(
			references.map(({ source }) => locate(source, config, login)),
			async ({ name }, sources) => {
				const connection = await connectionTo(name);
				const session = { connection, login: { ...login, quotaProject } };
				return readSecrets(sources, session, context);
			},
		);
	});
}

/**
 * Judges what is given for a login and a project, as far as it can be without asking anybody.
 *
 * @returns what is missing
 * @throws SecretError `malformed`
 */
export async function judge(
	{ source }: Reference,
	context: ProviderContext,
): Promise<SecretError | undefined> {
	const config = readConfig(context);
	const { byJob, project } = judgeLogin(config, context);
	if (!byJob) return undefined; // keys and files may say a project
	const problem = await identityProblem(context.environment);
	if (problem !== undefined) return problem;
	return source.project || config.project || project
		? undefined
		: malformed(say.noProject());
}

/** Secrets of one location are kept there alone, and are asked for there. */
function hostOf({ location }: Source, { universe }: GcpConfig): string {
	return location === undefined
		? `secretmanager.${universe}`
		: `secretmanager.${location}.rep.${universe}`;
}

/** With a project, where one is known. */
function locate(
	{ location, secret, version, ...given }: Source,
	config: GcpConfig,
	login: Login,
): Located<Place, Source> | SecretError {
	const { project = config.project ?? login.project } = given;
	if (project === undefined) return malformed(say.noProject());
	checkProject(project, "the project of the credentials");
	const source = { project, location, secret, version };
	return {
		place: { name: hostOf(source, config) },
		source,
		key: JSON.stringify(source),
	};
}
