/** CRC-32C, by the bits of the polynomial: slow, and made otherwise than what is tested. */
export function checksum(bytes: Uint8Array): number {
	let rest = 0xffffffffn;
	for (const byte of bytes) {
		rest ^= BigInt(byte);
		for (let bit = 0; bit < 8; bit++)
			rest = (rest >> 1n) ^ (rest % 2n === 1n ? 0x82f63b78n : 0n);
	}
	return Number(rest ^ 0xffffffffn);
}
