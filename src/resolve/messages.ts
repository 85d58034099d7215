import { kind } from "../message.ts";
import { at, type Place } from "../template/messages.ts";

export const say = {
	...kind("wildcard-name", {
		tokenAsField:
			"a field has a token for its name, which everybody could read. Declare the fields that are needed by lines of their own.",
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
		fieldTwice: (name: string, key: string, target: string, place: string) =>
			`gives the name ${name}, and so does the field ${key} of ${target} (${place}).`,
	}),
	...kind("value-encoding", {
		encoding: (encoding: string, hint: string) =>
			`the value is not valid ${encoding}.${hint || ` Take \`${encoding}\` out if it is meant as it is, or store it whole.`}`,
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
	...kind("dotenv-references", {
		notExpanded: (names: string) =>
			`${names}: the value has \`\${NAME}\` in it, which other readers of dotenv files put another value for. Nothing is expanded here. Write it in a line of its own, \`NAME [template] = text:... {{ OTHER }} ...\`, or deliver the whole file as \`[file]\`.`,
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
		manifestShadows: (place: Place, name: string) =>
			`${at(place)}: ${name} is declared in a manifest, which a pull request can change, and a wildcard of the workflow may have such a field. Declare ${name} in the workflow, or set \`trust-secret-refs-file: true\`.`,
		fieldShadowed: (name: string) =>
			`it has a field for ${name}, which is declared in a manifest, that a pull request can change, or by a variable (\`resolve-env\`), as well. Declare ${name} in the workflow, or, where it is the manifest's, set \`trust-secret-refs-file: true\`.`,
		referenceFromManifest: (name: string) =>
			`${name} is declared in a manifest, which a pull request can change, and would decide what is asked for. Declare ${name} in the workflow, or set \`trust-secret-refs-file: true\`.`,
		unfilled: (name: string) =>
			`\`{{ ${name} }}\` stays as it is written, since this is no template. Write \`[template]\` when the value of ${name} should stand there.`,
		noPlaceholder: `\`[template]\` is asked for, and there is no \`{{ NAME }}\` in the text. What stands in it otherwise (\`$NAME\`, \`\${NAME}\`) stays as it is written. Write \`{{ NAME }}\`, or take \`template\` out.`,
		nameInMiddle: (input: string, name: string) =>
			`\`${input}\`: \`{{ ${name} }}\` stands beside other text, and such an input is \`{{ NAME }}\` as a whole or not at all. Put the text together in a declaration, \`WHOLE [none, template] = text:...\`, and write \`{{ WHOLE }}\`.`,
		nameInOther: (input: string, name: string) =>
			`\`${input}\`: \`{{ ${name} }}\` would stay as it is written, since only inputs that are credentials take \`{{ NAME }}\`. Write the value itself, or \`\${{ ... }}\` of an earlier step.`,
		inputFromManifest:
			"what stands between `{{` and `}}` is declared in a manifest, which a pull request can change, and would decide who logs in. Declare it in the workflow, or set `trust-secret-refs-file: true`.",
	}),
	...kind("name-unused", {
		unused: (names: string) =>
			`${names}: declared \`[none]\`, so it is delivered nowhere, and no template and no input of this step names it. Write \`{{ NAME }}\` where it is needed, take \`none\` out, or take the line out.`,
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
		utf16:
			"the value is not valid JSON: it is UTF-16, as PowerShell writes by default, and JSON is UTF-8. Write it with `-Encoding utf8`.",
		noText: "the value is not valid JSON: it is not UTF-8.",
		emptyJson: "the value is not valid JSON: it is empty.",
		brokenJson: (line: number, column: number) =>
			`the value is not valid JSON: it goes wrong at line ${line}, column ${column}.`,
		cutJson: "the value is not valid JSON: it ends too early.",
		nothingThere: (pointer: string) =>
			`the value holds nothing at ${pointer}. Hold the pointer against the value, or mark the declaration \`[optional]\` or \`[default:...]\`.`,
	}),
	...kind("internal-error", {
		fieldsForValue:
			"an internal error: the provider gave fields for one value.",
		noAnswer: "an internal error: the provider gave no answer.",
	}),
	...kind("value-empty", {
		noFields: "it has no fields, so the wildcard gives nothing.",
	}),
	...kind("secret-empty", {
		secretEmpty: (why: string) =>
			`the variable is empty. GitHub gives '' for a secret that does not exist or is not passed ${why}. Create the secret, or mark the declaration \`[allow-empty]\`, \`[optional]\` or \`[default:...]\`.`,
	}),
	...kind("command-empty", {
		commandEmpty:
			"the command ends well but prints nothing. Behind a pipe that is what a failure looks like: only the last part of `a | b` counts. Write `set -o pipefail; ...` where the shell has it, or mark the declaration `[allow-empty]`, `[optional]` or `[default:...]`.",
		commandNull:
			"the command prints `null`, which is what jq prints for a key that is not there (`jq -e` fails then). Mend the key, or mark the declaration `[allow-empty]` when `null` is meant, `[optional]` or `[default:...]`.",
		pipeHides:
			"the command prints nothing (or `null`), and there is a pipe in it: whether its first part failed cannot be told. `[optional]` and `[default:...]` take that for a value that is not there.",
	}),
	...kind("reference-as-value", {
		referenceInVariable: (scheme: string, name: string) =>
			`the variable holds a reference of \`${scheme}\`, and the text of it would be delivered. Write the reference itself to the right of \`=\` (\`${name} = ${scheme}://...\`), or take this line out and leave the variable to \`resolve-env: true\`. If the text is meant, mark it \`[plain]\` or \`[mask:whole]\`.`,
		referenceAsValue: (scheme: string) =>
			`the value is itself a reference of \`${scheme}\`, and is delivered as it is. Write the reference to the right of \`=\` to have what it leads to; mark this \`[plain]\` or \`[mask:whole]\` if it is meant.`,
	}),
};
