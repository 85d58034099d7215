import type { Message } from "../message.ts";

/** Where the headings of all kinds of messages stand. */
const PAGE = "docs/troubleshooting.md";

const SERVER = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?$/;
const REPOSITORY = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/;
const REF = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/**
 * Ends messages with the address of their heading, in the version of the action that runs: on GitHub when the runner says
 * where it has it from, else as a path in the repository. What a variable holds goes into it only in the plainest form.
 */
export function addressing({
	GITHUB_SERVER_URL: server = "",
	GITHUB_ACTION_REPOSITORY: repository = "",
	GITHUB_ACTION_REF: ref = "",
}: NodeJS.ProcessEnv): (message: Message) => string {
	const known =
		SERVER.test(server) && REPOSITORY.test(repository) && REF.test(ref);
	const page = known ? `${server}/${repository}/blob/${ref}/${PAGE}` : PAGE;
	return ({ id, text }) => `${text} ${page}#${id}`;
}
