import { readFileSync } from "node:fs";

/** A file that an engine makes for a container, in a folder with the id of that: `id parent device ROOT PLACE ...`. */
const OWN_FILE =
	/^\S+ \S+ \S+ \S*\/(?:overlay-)?containers\/([0-9a-f]{64})\/\S* \/etc\/(?:hostname|hosts|resolv\.conf) /m;

/**
 * The id of the container in which this process runs, as its kernel's table of mounts tells it (proc(5)): docker and podman
 * mount three files of `/etc` from a folder of the container's. Undefined outside of one, and where that is hidden.
 */
export function ownContainer(
	read: () => string = () => readFileSync("/proc/self/mountinfo", "utf8"),
): string | undefined {
	try {
		return OWN_FILE.exec(read())?.[1];
	} catch {
		return undefined; // no Linux
	}
}
