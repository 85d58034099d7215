import { newtonsoft } from "./json.ts";
import { dataString } from "./percent.ts";
import { xml } from "./xml.ts";

/**
 * What the runner makes of a mask by itself, so that it need not be told (ValueEncoders.cs): base64 with padding, quotes
 * for command lines and expressions, JSON, URI, XML.
 */
export function runnerForms(mask: string): readonly string[] {
	return [
		Buffer.from(mask).toString("base64"),
		mask.replaceAll('"', '\\"'),
		mask.replaceAll("'", "''"),
		newtonsoft(mask),
		dataString(mask),
		xml(mask),
	];
}
