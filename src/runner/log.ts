/** What the log can show. */
export interface Log {
	debug(text: string): void;
	info(text: string): void;
	notice(text: string): void;
	warning(text: string): void;
	error(text: string): void;
	startGroup(title: string): void;
	endGroup(): void;
}

/** In characters; the runner cuts messages at 4,096. */
export const LONGEST_MESSAGE = 4_000;

/** A log whose every text goes through `clean` first: without secrets, and nothing in it that the runner obeys. */
export function cleanLog(log: Log, clean: (text: string) => string): Log {
	return {
		debug: (text) => log.debug(clean(text)),
		info: (text) => log.info(clean(text)),
		notice: (text) => log.notice(shorten(clean(text))),
		warning: (text) => log.warning(shorten(clean(text))),
		error: (text) => log.error(shorten(clean(text))),
		startGroup: (title) => log.startGroup(clean(title)),
		endGroup: () => log.endGroup(),
	};
}

/** A message as an annotation can hold it. */
export function shorten(text: string): string {
	return text.length <= LONGEST_MESSAGE
		? text
		: `${text.slice(0, LONGEST_MESSAGE)}\n... the rest is in the log above.`;
}
