import { answerTogether } from "../kit/answers.ts";
import { selectField } from "../kit/content.ts";
import type { ProviderContext, SecretProvider } from "../provider.ts";
import { busProblem, busSocket } from "./dbus/address.ts";
import { parseReference } from "./reference.ts";

/** Items of the keyring of the user's session, by the Secret Service on the session's bus. */
export function create(context: ProviderContext): SecretProvider {
	return {
		...answerTogether({
			parse: parseReference,
			async read(references) {
				const { readAll } = await import("./session.ts");
				return readAll(references, context);
			},
			select: (content, { field }) => selectField(content, field, "the item"),
		}),
		rehearse: async () => busProblem(busSocket(context.environment)),
	};
}
