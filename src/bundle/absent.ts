/**
 * Stands in for packages that a dependency loads at its start and this action never sends anything with: the HTTP client
 * of @actions/core, and axios of node-vault. Loading one of them would cost more than a whole read.
 */
export function create(): never {
	throw new Error("this HTTP client is not part of the bundle");
}

export const HttpClient = create;
