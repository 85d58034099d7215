// Stands for a program or an action of others: notes what it was given, and does nothing. Its first arguments are its name
// and the folder for its notes.
import {
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";

const [name, folder, ...args] = process.argv.slice(2);
const env = { ...process.env };

/** What stands in private files that an argument or a variable names. */
const files = {};
for (const text of [...args, ...Object.values(env)]) {
	const [path] = /\/[^\s=,]*\/secret-refs-[^\s,]*/.exec(text) ?? [];
	if (path === undefined || !existsSync(path)) continue;
	const { mode, isFile } = {
		...statSync(path),
		isFile: statSync(path).isFile(),
	};
	if (!isFile) continue;
	files[path] = {
		text: readFileSync(path, "latin1"),
		mode: (mode & 0o777).toString(8),
	};
}
mkdirSync(folder, { recursive: true });
const note = `${process.hrtime.bigint()}-${process.pid}.json`;
writeFileSync(join(folder, note), JSON.stringify({ name, args, env, files }));
