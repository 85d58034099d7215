import { isTransparent } from "../judge/names.ts";

/** What a pair of members is of: `{ ParameterKey: password, ParameterValue: X }`. */
const OF =
	"parameter|param|field|item|option|setting|config|meta|env|variable|var|attribute|property|prop|header|entry|tag";
/** Members that name what stands beside them: `{ name: password, value: X }`. */
export const NAMING = new RegExp(
	`^(?:(?:${OF})[_-]?)?(?:name|key|label)$|^(?:variable|var|env|field|property|header|param|parameter|setting|option|attribute|title|slug|id)$`,
	"i",
);
/** Members whose value it is, besides those that stand for what is around them. */
const VALUE = new RegExp(`^(?:(?:${OF})[_-]?)?(?:value|val|content)$`, "i");

/** Whether a member holds what another one names. */
export function isValue(member: string): boolean {
	return VALUE.test(member) || isTransparent(member);
}
