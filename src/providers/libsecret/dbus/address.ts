import { join } from "node:path";

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

function socketOf(
	address: string,
	inRuntime: string | undefined,
): string | undefined {
	if (!address.startsWith("unix:")) return undefined;
	const keys = new Map(
		address
			.slice("unix:".length)
			.split(",")
			.map((pair) => {
				const [key = "", ...value] = pair.split("=");
				return [key, unescaped(value.join("="))] as const;
			}),
	);
	const path = keys.get("path");
	if (path) return path;
	const abstract = keys.get("abstract");
	if (abstract) return `\0${abstract}`;
	return keys.get("runtime") === "yes" ? inRuntime : undefined;
}

/** D-Bus escapes bytes as URLs do. */
function unescaped(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
