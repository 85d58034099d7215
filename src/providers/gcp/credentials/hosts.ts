/**
 * Whether an address is that of one of Google's own services, by TLS: the service's own name, or that of a region or of a
 * private endpoint.
 *
 * @param universe - checked; the domain below which it has to be
 */
export function isServiceOf(
	url: URL,
	service: string,
	universe: string,
): boolean {
	const { protocol, port, username, password, hostname, hash } = url;
	if (protocol !== "https:" || port !== "" || hash !== "") return false;
	if (username !== "" || password !== "") return false;
	if (!hostname.endsWith(`.${universe}`)) return false;
	const labels = hostname.slice(0, -universe.length - 1);
	return new RegExp(
		`^(?:${service}|${service}-[a-z0-9-]+\\.p|${service}\\.[a-z0-9-]+(?:\\.rep)?)$`,
	).test(labels);
}
