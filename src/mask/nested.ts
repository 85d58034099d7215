import { decodedText, wrappedText } from "./inner/encoded.ts";
import { partsOf } from "./parts.ts";
import type { SyntaxReaders } from "./readers/index.ts";

/** Loads the readers that a text needs, and those of the documents inside of it. */
export async function loadFor(
	text: string,
	readers: SyntaxReaders,
): Promise<void> {
	await readers.load(text);
	if (!holdsDocument(text)) return;
	do readForReaders(text, readers);
	while (await readers.loadMissing());
}

/** Whether there may be a document inside of another one, or in its escapes, which needs a reader of its own. */
function holdsDocument(text: string): boolean {
	return (
		/\\n|%0A|%7B/i.test(text) ||
		// Colons of full width, as somebody types them.
		text.includes("：") ||
		// Markup that is not the whole.
		(/<\\?\/[A-Za-z]/.test(text) && !text.trimStart().startsWith("<")) ||
		text
			.match(/[\w+/-]{24,}={0,2}/g)
			?.some((word) => /[\n{<,]/.test(decodedText(word) ?? "")) === true ||
		/[\n{<,]/.test(wrappedText(text) ?? "")
	);
}

/** Reads a text so that the readers know what they need. */
function readForReaders(text: string, readers: SyntaxReaders): void {
	try {
		partsOf(text, "", readers);
	} catch (thrown) {
		if (!(thrown instanceof RangeError)) throw thrown; // it is masked line by line
	}
}
