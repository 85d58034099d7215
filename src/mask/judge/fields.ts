import { decodeUtf8 } from "../../text.ts";
import { isUrl, urlEntries } from "../inner/urls.ts";
import { isMultiLine } from "../text.ts";
import { isSecret } from "./index.ts";
import { sayingOf } from "./names.ts";
import { shapeOf } from "./shapes.ts";

/** Whether the name of a field says that it is a secret. */
export function isNamedSecret(field: string): boolean {
	return sayingOf(field) === "strong";
}

/** Whether both the name of a field and what it looks like are harmless. One alone does not do. */
export function isHarmless(field: string, value: Uint8Array): boolean {
	const saying = sayingOf(field);
	const text = decodeUtf8(value)?.trim();
	if (saying !== "harmless" && saying !== "person") return false;
	if (text === undefined || isMultiLine(text)) return false;
	if (isUrl(text))
		return !Iterator.from(urlEntries(text)).some((entry) =>
			isSecret({ ...entry, keys: [field, ...entry.keys] }),
		);
	return text.split(/\s+/).every((word) => shapeOf(word) === "harmless");
}
