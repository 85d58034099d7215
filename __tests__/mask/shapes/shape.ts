/** A value as it is found in the wild, and what logs may tell of it. */
export interface Shape {
	readonly value: string;
	/** Secrets of it: no log line may show them, in any usual form. */
	readonly hidden: readonly string[];
	/** Log lines that have nothing to do with it, or tell nothing. */
	readonly shown: readonly string[];
}

export const base64 = (text: string) => Buffer.from(text).toString("base64");

// Made up: no key or certificate has these bytes.
export const KEY_LINES = [
	"MIIEvFakeFakeFakeNotAKeyAtAllQ0FGRUJBQkUwMTIzNDU2Nzg5YWJjZGVmZ2hp",
	"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzABCDEFGHIJKL",
	"notarealkeynotarealkeynotarealkeynotarealkey/+0123456789ABCDEFGH",
	"FakeTailNoDigits",
];
export const pem = (label: string, lines = KEY_LINES) =>
	[`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join(
		"\n",
	);
