/** A quiet command of npm. Windows starts `npm.cmd` by a shell alone. */
export function npm(...args: readonly string[]): readonly string[] {
	const words = ["npm", ...args, "--no-audit", "--no-fund", "--loglevel=error"];
	return process.platform === "win32"
		? ["cmd.exe", "/D", "/C", ...words]
		: words;
}
