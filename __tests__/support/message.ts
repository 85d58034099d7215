import { kind } from "../../src/message.ts";

/** A message of any text, for what hands messages on. */
export const { saying } = kind("some-kind", {
	saying: (text: string) => text,
});

/** A message of the log in two: its text, and the kind to which the address behind it leads. */
export function splitAddress(shown: string): {
	readonly text: string;
	readonly id: string | undefined;
} {
	const [address = "", id] =
		/ \S*docs\/troubleshooting\.md#([a-z0-9-]+)$/.exec(shown) ?? [];
	return { text: shown.slice(0, shown.length - address.length), id };
}
