import type { Message } from "../message.ts";
import { say } from "./messages.ts";

/** The oldest Node.js with all that this action uses: its tests run with this one too. */
const OLDEST = [22, 12] as const;

/**
 * Why the Node.js that runs this action cannot do so, or undefined when it can. `using: node24` in action.yml is heeded by
 * GitHub's runner alone; others start actions with whatever `node` the job's image has. Both entries ask this before they
 * load anything else. So all of the bundle must be text that Node.js 16 can read, and what is evaluated before must run there.
 *
 * @param version - `22.12.0`
 */
export function nodeTooOld(version: string): Message | undefined {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [oldest, oldestMinor] = OLDEST;
	return major > oldest || (major === oldest && minor >= oldestMinor)
		? undefined
		: say.nodeTooOld(version, OLDEST.join("."));
}
