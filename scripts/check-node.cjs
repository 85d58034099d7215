// Runs before the other scripts, so it is written for a Node.js of any age.
const wanted = 24;
if (Number(process.versions.node.split(".")[0]) < wanted) {
	console.error(
		`secret-refs is developed on Node.js ${wanted}; this is ${process.versions.node}.\n` +
			"On Linux and Windows (x64), `npm ci` installs it beside the other packages. Elsewhere install it yourself, for example with `nvm install` (.nvmrc).",
	);
	process.exit(1);
}
