/** A text, since a pattern of properties takes long to parse, and few steps name a file. */
const INVISIBLE =
	"[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]";

/** Names that Windows takes for devices, whatever stands behind a dot: a file of that name is none. */
const DEVICE =
	/^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$) *(?:\.|$)/i;

/** Whether every system takes it for the name of a file: one part of a path, of at most 200 bytes, with nothing invisible. */
export function isFileName(name: string): boolean {
	return !(
		/[\\/:*?"<>|]/.test(name) ||
		new RegExp(INVISIBLE, "u").test(name) ||
		/^\.{1,2}$|[. ]$/.test(name) ||
		Buffer.byteLength(name) > 200
	);
}

export function isDevice(name: string): boolean {
	return DEVICE.test(name);
}
