import { kind } from "../message.ts";

export const say = {
	...kind("wildcard-name", {
		wildcardName:
			"would begin with a digit or have no name; write a prefix in front of `*`.",
	}),
	...kind("reserved-output", {
		wildcardReserved:
			"gives an output that the action itself writes; write a prefix in front of `*`.",
	}),
	...kind("name-refused", {
		fieldRefused: (name: string, reason: string, advice: string) =>
			`gives the environment name ${name}, which is refused: ${reason}. ${advice}.`,
	}),
	...kind("declared-twice", {
		fieldTwice: (
			name: string,
			key: string,
			target: string,
			source: string,
			line: number,
		) =>
			`gives the name ${name}, and so does the field ${key} of ${target} (${source}, line ${line}).`,
	}),
	...kind("value-encoding", {
		encoding: (encoding: string, hint: string) =>
			`the value is not valid ${encoding}.${hint}`,
	}),
	...kind("declarations-limit", {
		tooManyFields: (most: number) =>
			`the wildcards give more than ${most} names. Declare the ones that are needed.`,
	}),
	...kind("json-value", {
		jsonOfFields:
			"`json` cannot select among the fields that this provider gives; declare the one name.",
		noObject: "a wildcard needs a JSON object, and the value is none.",
		tooDeep: (most: number) =>
			`the value is nested deeper than ${most} levels, and JSON is read to that depth.`,
		noJson: "the value is not valid JSON.",
		nothingThere: (pointer: string) => `the value holds nothing at ${pointer}.`,
	}),
	...kind("internal-error", {
		fieldsForValue:
			"an internal error: the provider gave fields for one value.",
		noAnswer: "an internal error: the provider gave no answer.",
	}),
	...kind("secret-empty", {
		secretEmpty:
			"the variable is empty. GitHub gives '' for a secret that does not exist or is not passed to a pull request from a fork. Create the secret, or mark the declaration `[allow-empty]`, `[optional]` or `[default:...]`.",
	}),
};
