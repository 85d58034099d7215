import aws4 from "aws4";
import type { Credentials } from "./credentials/credentials.ts";
import type { Service } from "./endpoint.ts";

/** A request as far as it is signed. */
interface Unsigned {
	readonly service: Service;
	readonly region: string;
	/** With the port, where it is not the protocol's own. */
	readonly host: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** The headers of a POST with AWS's Signature Version 4. Those that the transport writes itself are left out. */
export function sign(
	{ headers, ...request }: Unsigned,
	credentials: Credentials,
): Record<string, string> {
	const { headers: signed = {} } = aws4.sign(
		{ ...request, method: "POST", headers: { ...headers } },
		{ ...credentials },
	);
	return Object.fromEntries(
		Object.entries(signed).flatMap(([name, value]) =>
			/^(?:host|content-length)$/i.test(name) || value === undefined
				? []
				: [[name, String(value)]],
		),
	);
}
