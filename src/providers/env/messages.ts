import { kind } from "../../message.ts";

export const say = {
	...kind("reference-form", {
		noName: "the name of the variable is missing. Write `env:NAME`.",
		badName:
			"the name of a variable holds no white space and no `=`. Write `env:NAME`.",
		oddCharacter: (character: string) =>
			`there is a \`${character}\` around the name of the variable. Take it off: \`env:NAME\`.`,
	}),
	...kind("variable-not-found", {
		nearlyFound: (name: string, near: string) =>
			`secret env var not found: ${name}. This step has \`${near}\`; did you mean that?`,
		notFound: (name: string) =>
			`secret env var not found: ${name}. Set it in the \`env:\` of this step, for example to \${{ secrets.NAME }}.`,
	}),
};
