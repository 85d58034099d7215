import { kind } from "../message.ts";
import { at, type Place } from "../template/messages.ts";

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
	...kind("value-not-text", {
		modifierNeedsText: (modifier: string) =>
			`\`${modifier}\` reads text, and the value is not valid UTF-8. Take \`${modifier}\` out, or decode the value first (\`base64\`, \`hex\`).`,
	}),
	...kind("dotenv-form", {
		dotenvLine: (line: number) =>
			`line ${line} of the value is not \`NAME=value\`, a comment or blank, so it is no dotenv file.`,
		dotenvQuote: (line: number) =>
			`line ${line} of the value: the quote that the variable begins with is not closed. Close it, or write the value in quotes of another kind.`,
		dotenvBehind: (line: number) =>
			`line ${line} of the value: something stands behind the closing quote. A value with \`"\` in it is written in single quotes; nothing escapes a quote.`,
		dotenvHash: (line: number) =>
			`line ${line} of the value: a \`#\` stands in the middle of a word, which some readers take for a comment. Write the value in single quotes, or a space in front of the comment.`,
	}),
	...kind("template-name", {
		unknownInTemplate: (place: Place, hint: string) =>
			`${at(place)}: nothing of this step is declared by that name${hint}. Declare it (\`NAME [none] = ...\` when it is for templates alone), or write \`{{{{\` for \`{{\` itself.`,
		unknownInInput: (hint: string) =>
			`nothing of this step is declared by the name between \`{{\` and \`}}\`${hint}. Declare it: \`NAME [none] = ...\`.`,
		unknownInReference: (hint: string) =>
			`nothing of this step is declared by a name between \`{{\` and \`}}\`${hint}. Declare it: \`NAME [none] = ...\`.`,
		nameTwice: (name: string) =>
			`${name} is declared more than once, so \`{{ ${name} }}\` does not say which value is meant. Give one of them another name.`,
		nameLeftOut: (place: Place, name: string) =>
			`${at(place)}: ${name} is left out, since it was not found or is null. Write \`{{ ${name} ? }}\` where nothing may stand in its place, or give it a \`default\`.`,
		partLeftOut: (name: string) =>
			`${name} is left out, since it was not found or is null, and this needs it. Give it a \`default\`, or take \`optional\` out.`,
		templateNotText:
			"a template is text, and the value is not valid UTF-8. Take `template` out, or decode the value first (`base64`, `hex`).",
		manifestNeedsOwn: (place: Place) =>
			`${at(place)}: a template in a manifest, which a pull request can change, may name only what manifests declare. Put the template into the workflow, or set \`trust-secret-refs-file: true\`.`,
		inputFromManifest:
			"what stands between `{{` and `}}` is declared in a manifest, which a pull request can change, and would decide who logs in. Declare it in the workflow, or set `trust-secret-refs-file: true`.",
	}),
	...kind("template-circle", {
		circle: (way: string) =>
			`declarations need each other in a circle: ${way}. Take one of them out of it.`,
	}),
	...kind("plain-template", {
		plainTemplate: (place: Place, name: string) =>
			`${at(place)}: ${name} is a secret, so what is made of it cannot be \`plain\`. Take \`plain\` out; or mark ${name} \`plain\`, if it is none.`,
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
