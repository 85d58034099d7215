/**
 * Something that the user reads: a text, and which kind of message it is. Each kind has a heading of its name in
 * docs/troubleshooting.md. None is made but by a row of a table (`messages.ts` of a room),
 * so none is without a kind.
 */
class Message {
	readonly id: string;
	/** What failed, and what to do. Holds no value. */
	readonly text: string;

	constructor(id: string, text: string) {
		this.id = id;
		this.text = text;
	}

	/** The same message in other words: with the name of a declaration in front, or without secrets. */
	with(change: (text: string) => string): Message {
		return this.#saying(change(this.text));
	}

	toString(): string {
		return this.text;
	}

	// Private, so that nothing else passes for a message.
	#saying(text: string): Message {
		return new Message(this.id, text);
	}
}

export type { Message };

type Texts = Readonly<Record<string, string | ((...facts: never[]) => string)>>;
type FactsOf<T> = T extends (...facts: infer Facts) => string ? Facts : [];

/** A row of a table: makes its message of what is known. */
export interface Row<Facts extends readonly unknown[]> {
	(...facts: Facts): Message;
	readonly id: string;
}

/**
 * Rows of a table for messages of one kind.
 *
 * @param id - a word that stays, since people link to it
 */
export function kind<T extends Texts>(
	id: string,
	texts: T,
): { readonly [Name in keyof T]: Row<FactsOf<T[Name]>> };
export function kind(
	id: string,
	texts: Texts,
): Readonly<Record<string, Row<never[]>>> {
	const rows: Record<string, Row<never[]>> = {};
	for (const name in texts) {
		const text = texts[name] ?? "";
		const tell = (...facts: never[]) =>
			new Message(id, typeof text === "string" ? text : text(...facts));
		tell.id = id;
		rows[name] = tell;
	}
	return rows;
}
