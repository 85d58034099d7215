import { Unescaper } from "./unescaper.ts";
import { LEAD } from "./written.ts";

/** Says what whole texts mean, one after the other. */
export function createUnescaper(): (text: Buffer) => Buffer {
	const unescaper = new Unescaper();
	return (text) => {
		unescaper.reset();
		unescaper.goOn(text.length);
		unescaper.read(text, 0, 0);
		const { out, end } = unescaper.written;
		return out.subarray(LEAD, end);
	};
}
