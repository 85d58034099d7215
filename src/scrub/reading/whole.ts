import { Unescaper } from "./unescaper.ts";
import { LEAD } from "./written.ts";

/** Bytes that are read at once: of each escape in them the places are known as well, which takes 32 bytes. */
const PIECE = 64 * 1024;

/** Says what whole texts mean, one after the other. That is never longer. */
export function createUnescaper(): (text: Uint8Array) => Buffer {
	const unescaper = new Unescaper();
	return (text) => {
		unescaper.reset();
		unescaper.goOn(text.length);
		const { written } = unescaper;
		const read = Buffer.allocUnsafe(text.length);
		let end = 0;
		let taken = LEAD;
		const take = (to: number) => {
			end += written.out.copy(read, end, taken, to);
			taken = to - unescaper.drop(to);
		};
		for (let at = 0; at < text.length; at += PIECE) {
			unescaper.read(text.subarray(at, at + PIECE), at, 0);
			take(unescaper.pending());
		}
		take(written.end);
		return read.subarray(0, end);
	};
}
