import { shapeOf } from "./shapes.ts";

/** Keys are named by the path of their file as well. */
export function isPath(text: string): boolean {
	// `${certdir}/server.pem`, `%kernel.project_dir%/config/jwt/private.pem`
	const path = text.replace(
		/^(?:\$\{?[\w.]+\}?|%[\w.]+%)(?=[\\/])/,
		"/variable",
	);
	return (
		/^(?:(?:[A-Za-z]:)?[\\/][\w. -]+[\\/]|(?:~|\.{1,2})[\\/])(?:[\w. -]+[\\/])*[\w. -]*$/.test(
			path,
		) && shapeOf(path) === "harmless"
	);
}
