import { join } from "node:path";
import type { SecretError } from "../../../errors.ts";
import { malformed, unreachable } from "../../kit/errors.ts";
import { say } from "../messages.ts";

/**
 * Where the session's bus listens, as `net.connect` takes it: a path, or a name behind a zero byte for a socket without a
 * file. Other kinds of addresses (TCP, programs to start) are passed over.
 *
 * @returns undefined when none is known; "unusable" when only other kinds are
 */
export function busSocket(
	environment: Readonly<Record<string, string>>,
): string | "unusable" | undefined {
	const { DBUS_SESSION_BUS_ADDRESS: addresses, XDG_RUNTIME_DIR: runtime } =
		environment;
	const inRuntime = runtime ? join(runtime, "bus") : undefined;
	if (!addresses?.trim()) return inRuntime;
	return (
		addresses
			.split(";")
			.map((address) => socketOf(address.trim(), inRuntime))
			.find((socket) => socket !== undefined) ?? "unusable"
	);
}

/** Why there is no bus to ask, as far as that can be told offline. */
export function busProblem(
	socket: ReturnType<typeof busSocket>,
): SecretError | undefined {
	if (socket === undefined) return unreachable(say.noAddress());
	return socket === "unusable" ? malformed(say.addressForm()) : undefined;
}

function socketOf(
	address: string,
	inRuntime: string | undefined,
): string | undefined {
	if (!address.startsWith("unix:")) return undefined;
	// Pairs and escapes as those of a form, but for a comma between them, and a plus that is one.
	const keys = new URLSearchParams(
		address.slice("unix:".length).replaceAll("+", "%2B").replaceAll(",", "&"),
	);
	const [path, abstract] = [keys.get("path"), keys.get("abstract")];
	if (path) return path;
	if (abstract) return `\0${abstract}`;
	return keys.get("runtime") === "yes" ? inRuntime : undefined;
}
