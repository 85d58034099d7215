// Loaded into the action by a test: writes down, in order, everything that goes to its streams and files.
import { createRequire, syncBuiltinESMExports } from "node:module";

const fs = createRequire(import.meta.url)("node:fs");
const { writeSync, writeFileSync } = fs;
const trace = fs.openSync(process.env.TRACE, "a");
const note = (sink, data) =>
	writeSync(trace, `${JSON.stringify([sink, Buffer.from(data).toString()])}\n`);

/** A stream may get many lines at once. */
const noteLines = (sink, data) => {
	for (const line of Buffer.from(data).toString().match(/.*\n?/g) ?? [])
		if (line !== "") note(sink, line);
};
const STREAMS = ["", "stdout", "stderr"];

let inside = false;
fs.writeSync = (descriptor, data, ...others) => {
	const stream = STREAMS[descriptor];
	if (stream) noteLines(stream, data);
	else if (!inside) note(fs.readlinkSync(`/proc/self/fd/${descriptor}`), data);
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
		noteLines(name, data);
		return write(data, ...others);
	};
}
syncBuiltinESMExports();
