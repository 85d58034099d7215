// Loaded into the action by a test: writes down, in order, everything that goes to its streams and files.
import { createRequire, syncBuiltinESMExports } from "node:module";

const fs = createRequire(import.meta.url)("node:fs");
const { writeSync, writeFileSync } = fs;
const trace = fs.openSync(process.env.TRACE, "a");
const note = (sink, data) =>
	writeSync(trace, `${JSON.stringify([sink, Buffer.from(data).toString()])}\n`);

let inside = false;
fs.writeSync = (descriptor, data, ...others) => {
	if (!inside) note(fs.readlinkSync(`/proc/self/fd/${descriptor}`), data);
	return writeSync(descriptor, data, ...others);
};
fs.writeFileSync = (path, data, ...others) => {
	note(path, data);
	inside = true; // it may call writeSync
	try {
		return writeFileSync(path, data, ...others);
	} finally {
		inside = false;
	}
};
for (const name of ["stdout", "stderr"]) {
	const write = process[name].write.bind(process[name]);
	process[name].write = (data, ...others) => {
		note(name, data);
		return write(data, ...others);
	};
}
syncBuiltinESMExports();
