import { Failure } from "../../src/errors.ts";
import { showForeign } from "../../src/foreign.ts";

/** The messages of the Failure that some work ends with; none when it succeeds. */
export async function problemsOf(
	work: () => unknown,
): Promise<readonly string[]> {
	try {
		await work();
	} catch (thrown) {
		if (thrown instanceof Failure)
			return thrown.problems.map(({ message }) =>
				showForeign(message.text, (text) => text),
			);
		throw thrown;
	}
	return [];
}
