/** What people write into contacts and appointments. */
const NOTE =
	/^(?:[\w-]{1,32}\.)?(?:NOTE|DESCRIPTION|SUMMARY|COMMENT|X-[A-Z-]{1,64})(?:;[^:\r\n]{0,256})?:(.+)$/gim;

/**
 * The notes of vCard and iCalendar as they were typed: without the names in front, folds and escapes. Source: RFC 6350, 3.2
 * and 3.4, and RFC 5545, 3.1 and 3.3.11.
 *
 * @returns undefined for any other text
 */
export function withNotes(text: string): string | undefined {
	if (!/^BEGIN:V[A-Z]{3,12}[ \t\r]*$/m.test(text)) return undefined;
	const notes = Array.from(
		text.replace(/\r?\n[ \t]/g, "").matchAll(NOTE),
		([, note = ""]) =>
			note.replace(/\\([nN,;\\])/g, (_, mark: string) =>
				/n/i.test(mark) ? "\n" : mark,
			),
	);
	return notes.length > 0 ? notes.join("\n\n") : undefined;
}
