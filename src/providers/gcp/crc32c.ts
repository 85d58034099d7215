/** CRC-32 with the polynomial of Castagnoli (RFC 3720, 12.1), its bits reversed. `node:zlib` has another one. */
const POLYNOMIAL = 0x82f63b78;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++)
		rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
	return rest;
});

/** The checksum as an unsigned number. */
export function crc32c(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes)
		rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 0xff] ?? 0);
	return (rest ^ 0xffffffff) >>> 0;
}
