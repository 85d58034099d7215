import { kind } from "../message.ts";

const PASTED =
	"If it is a value, put it into the `env:` of this step and write `NAME = env:NAME`.";

const NO_SCHEME = "the text behind `=` does not begin with a known scheme";

export const say = {
	...kind("declarations-limit", {
		tooManyInAll: (count: number, most: number) =>
			`there are ${count} declarations in all; a step takes at most ${most}.`,
		tooManyMistakes: (most: number) =>
			`there are ${most} mistakes above; the lines from here on were not read.`,
		tooManyAbove: (most: number) =>
			`there are ${most} declarations above, and a step takes no more; the lines from here on were not read.`,
		lineTooLong: (most: number) =>
			`the line is longer than ${most} characters.`,
		nameTooLong: (most: number) =>
			`the name is longer than ${most} characters.`,
	}),
	...kind("inputs-together", {
		passEnvAlone:
			"`pass-env` lets a script, a container or a command have variables: it needs `run`, `image` or a `cmd:`.",
	}),
	...kind("provider-not-allowed", {
		providerNotAllowed: (scheme: string) =>
			`the provider \`${scheme}\` is not among those that \`allow-providers\` permits.`,
	}),
	...kind("output-ended", {
		outputEnded: (scheme: string) =>
			`with \`run\` or \`image\` what \`${scheme}:\` gives is taken back when the script ends, so an \`output\` of it would be of no use. Declare it in a step without \`run\` and \`image\`.`,
	}),
	...kind("sink-not-said", {
		sinkNotSaid: (scheme: string) =>
			`\`${scheme}:\` opens more than one secret, so the line has to say where it goes: \`[env]\` for all later steps, \`[output]\`, \`[file]\`, or give it to a script with \`run\`.`,
	}),
	...kind("file-as-output", {
		fileAsOutput:
			"with `run` or `image` a `[file]` ends with the script, so its path is of no use as an `output`.",
	}),
	...kind("command-uses-name", {
		commandUsesName: (name: string) =>
			`the command uses \`$${name}\`, which another line declares and nothing sets for the command, so it would be empty. Put values together by a template: \`NAME [template] = text:... {{ ${name} }} ...\`. If the command sets it by itself, write \`${name}=...\` in it; if an earlier step does, give the variable in the \`env:\` of this step.`,
	}),
	...kind("placeholder-unread", {
		placeholderUnread: (scheme: string, name: string) =>
			`a reference of \`${scheme}:\` takes no \`{{ ${name} }}\`. Write out what stands there; values are put together by a template (\`text: ... {{ ${name} }} ...\` with \`[template]\`), and inputs of a provider and parameters of \`vault+write:\` can take one.`,
	}),
	...kind("output-of-child", {
		outputOfChild:
			"with `run` or `image` the script would not have it: `deliver-to: output` sends it to later steps alone. Take `deliver-to` out, or mark the line `[output]` (for later steps), `[env]` (for the script) or `[none]`.",
	}),
	...kind("reserved-output", {
		reservedOutput:
			"the action itself writes the output of this name; choose another.",
	}),
	...kind("name-refused", {
		refusedInManifest: (reason: string) =>
			`the environment name is refused in a manifest: ${reason}. Declare it in the workflow itself, or choose another name.`,
		refused: (reason: string) =>
			`the environment name is refused: ${reason}. Choose another name, or deliver it as \`[output]\`.`,
	}),
	...kind("manifest-restricted", {
		programInManifest: (scheme: string) =>
			`\`${scheme}:\` is refused in a manifest, which a pull request can change. Put it into the workflow, or set \`trust-secret-refs-file: true\`.`,
		plainInManifest: (scheme: string) =>
			`\`[plain]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have a secret printed without a mask. Take \`plain\` out, put the line into the workflow, or set \`trust-secret-refs-file: true\`.`,
		maskInManifest: (how: string, scheme: string) =>
			`\`[mask:${how}]\` is refused in a manifest for \`${scheme}:\`: a pull request can change the manifest, and would have what stands in a secret printed without a mask. Take it out, put the line into the workflow, or set \`trust-secret-refs-file: true\`.`,
		mintsInManifest: (scheme: string) =>
			`\`${scheme}:\` is refused in a manifest, which a pull request can change: it makes new credentials, with the rights of this job. Put it into the workflow, or set \`trust-secret-refs-file: true\`.`,
		privateInManifest:
			"a manifest may not read providers' credentials, inputs or state of actions, or the runner's own tokens. Declare it in the workflow itself.",
	}),
	...kind("manifest-not-found", {
		declarationAsPath:
			"this looks like a declaration, not a path. Declarations stand in `secret-refs`.",
		severalPaths:
			"there is no such file in the workspace. Several paths stand in lines of their own: write `secret-refs-file: |` and one path a line.",
		noManifest:
			"there is no such file in the workspace. Is the repository checked out (actions/checkout) before this step?",
		pathTooLong:
			"no path is so long. The input takes paths of files; declarations stand in `secret-refs`.",
	}),
	...kind("manifest-unreadable", {
		noFile: "it is not a file.",
		manifestTooLarge: (mebibytes: number) =>
			`the file is larger than ${mebibytes} MiB.`,
		notUtf8: "the file is not UTF-8 text.",
		partIsFile: "a part of the path is a file, not a folder.",
		linksInCircle: "links lead in a circle.",
		manifestForbidden: (code: string) =>
			`the user of this process may not read it (${code}). Give that user the right to.`,
		manifestUnreadable: (code: string) => `the file cannot be read${code}.`,
	}),
	...kind("outside-checkout", {
		manifestOutside: (reason: string) =>
			`${reason}. Without \`trust-secret-refs-file: true\` only a file of the checkout is read, not what a link in it leads to elsewhere.`,
	}),
	...kind("control-character", {
		control: (character: string, advice: string) =>
			`the line has a control character (${character}) in it. ${advice}.`,
	}),
	...kind("not-a-declaration", {
		noDeclaration: `this is not a declaration: \`NAME = scheme:...\` is needed. ${PASTED}`,
		noEquals: (name: string, reference: string) =>
			`\`=\` is missing: write \`${name} = ${reference}\`.`,
		quotedLine:
			"the whole line stands in quotes. Take them off: the input is no list, and nothing in a line needs quotes.",
		prefixed: (prefix: string) =>
			`a declaration begins with the name. Take \`${prefix}\` off${prefix === "-" ? "; the input is no list, but a text of several lines: `secret-refs: |`" : ""}.`,
		otherAction: (action: string, line: string) =>
			`this is a line of ${action}. Here it is \`${line}\`.`,
		pem: "a PEM begins here, which is a value and no declaration; its lines were not read. Put it into the `env:` of this step and write `NAME = env:NAME`.",
		colon: "a declaration has `=`, not `:`; write `NAME = ...`.",
	}),
	...kind("unknown-scheme", {
		referenceMissing: `nothing stands behind \`=\`. An expression that stood there (\`\${{ secrets.NAME }}\`) was empty, and its value would be no reference either: put it into the \`env:\` of this step and write \`NAME = env:NAME\`.`,
		quotedReference: (reference: string) =>
			`the reference stands in quotes, which would be part of it. Take them off: \`= ${reference}\`.`,
		secretsContext: (name: string) =>
			`GitHub's secrets are read by the workflow alone. Put it into the \`env:\` of this step (\`${name}: \${{ secrets.${name} }}\`) and write \`env:${name}\`.`,
		bareName: (name: string) =>
			`a variable of this step is written \`env:${name}\`.`,
		otherStore: (store: string, command: string) =>
			`there is no provider \`${store}\` here. Its own client can print the value: \`cmd:${command}\`.`,
		otherName: (word: string, reference: string) =>
			`there is no provider \`${word}\` here: write \`${reference}\`.`,
		unknownScheme: (hint: string, known: string) =>
			`${NO_SCHEME}${hint}; known are ${known}. ${PASTED}`,
		pastedToken: (hint: string, known: string) =>
			`${NO_SCHEME}${hint}; known are ${known}. ${PASTED} If a token stands in the workflow itself, and not as \`\${{ secrets.NAME }}\`, revoke it: it is in the history of the repository.`,
	}),
	...kind("reference-tail", {
		trailingComment:
			"a comment needs a line of its own: what stands behind a reference is part of it. Write a `#` that belongs to it as `%23`.",
		commentOfVariable:
			"a comment needs a line of its own: what stands behind the name of a variable is part of it.",
		trailingCharacter: (character: string) =>
			`the reference ends in \`${character}\`, which would be part of it. Take it off: a line needs no end.`,
	}),
	...kind("two-declarations", {
		folded:
			"a second declaration stands on this line; write `secret-refs: |` so that every line stays a line.",
	}),
	...kind("declaration-name", {
		nameMissing: "the name in front of `=` is missing.",
		wildcardForm:
			"a wildcard is written `PREFIX_*` or `*`, and with `**` it keeps the case of the fields' names.",
		tokenAsName:
			"a token stands in the place of the name. Put it into the `env:` of this step as a secret of GitHub, and write `NAME = env:NAME`. If it stands in the workflow itself, revoke it: it is in the history of the repository.",
		hyphen:
			"a name with `-` can only be an output: add `[output]` or write `_`.",
		nameForm:
			"a name consists of letters, digits and `_` (an output may have `-`), and does not begin with a digit.",
	}),
	...kind("modifiers", {
		plainOrMask: "`plain` and `mask` exclude each other.",
		maskForm:
			"`mask:` takes `whole` (nothing but the value itself), `lines` (each line) or `all` (every scalar in it).",
		fileOfWildcard:
			"`file:NAME` cannot name the files of a wildcard; write `file`.",
		noneAlone:
			"`none` excludes `env`, `output` and `file`: what it stands at is delivered nowhere.",
		dotenvOfName:
			"`dotenv` reads a file of `NAME=value` lines, which gives many names: write a wildcard, `PREFIX_* [dotenv] = ...`. For one of them alone write `FILE_* [dotenv, none] = ...` and `NAME [template] = text:{{ FILE_NAME }}`.",
		defaultOfWildcard:
			"`default` has no meaning for a wildcard; declare the one name beside it.",
		trailingModifiers: "modifiers stand left of `=`: `NAME [optional] = ...`.",
		unknownModifier: (word: string, hint: string, known: string) =>
			`unknown modifier${word}${hint}; known are ${known}.`,
		fileName:
			"`file:` takes a plain file name, without directories or invisible characters, of at most 200 bytes.",
		fileOfDevice:
			"`file:` takes no name that Windows has for a device (`con`, `nul`, `aux`, `com1`, ...), with or without an extension.",
		optionalOrDefault: "`optional` and `default` exclude each other.",
		oneEncoding: "only one of `base64`, `base64url` and `hex` can be used.",
		rawOrNewline: "`raw` and `newline` exclude each other.",
		pointerForm:
			"`json:` takes a JSON pointer, which begins with `/` (RFC 6901).",
		pointerEscapes:
			"in a JSON pointer `~` is written `~0` and `/` is written `~1` (RFC 6901).",
		modifierTwice: (word: string) => `\`${word}\` stands there twice.`,
		noValue: (word: string) => `\`${word}\` takes no value.`,
		needsValue: (word: string) => `\`${word}\` needs a value: \`${word}:...\`.`,
		twoBrackets:
			"all modifiers stand in one pair of brackets, with commas between: `[optional, file]`.",
		openBracket: "the bracket `[` is not closed.",
		modifierMissing: "a modifier is missing or has the wrong form.",
		commas:
			'modifiers are separated by commas; a value with `,`, `]` or `"` is written as a JSON string.',
		openQuote: 'a quote `"` is not closed.',
		badQuoted: "a quoted value is not a valid JSON string.",
	}),
	...kind("declared-twice", {
		declaredTwice: (name: string, place: string) =>
			`${name}: declared twice; the first one is in ${place}. Take one out, or give it another name.`,
	}),
	...kind("manifests-refused", {
		environmentRefused: (event: string) =>
			`\`resolve-env\` is refused on the event ${event}, since a stranger may have written what stands in a variable (the title of a pull request) while the secrets are those of the repository. Declare the references in \`secret-refs\`.`,
		manifestsRefused: (event: string) =>
			`\`secret-refs-file\` is refused on the event ${event}, since a pull request can change the file while the secrets are those of the repository. Put the declarations into the workflow, or set \`trust-secret-refs-file: true\` when only trusted content is checked out.`,
	}),
};
