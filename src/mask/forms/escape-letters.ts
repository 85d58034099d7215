/** What a letter behind a backslash means to C, to bash, and to most languages. */
export const ESCAPE_LETTERS: Readonly<Record<string, string>> = {
	a: "\u0007",
	b: "\b",
	e: "\u001b",
	E: "\u001b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
};
