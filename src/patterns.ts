/**
 * Whether a name is among names, `PREFIX_*`, `*_SUFFIX` and `*_PART_*`. Case does not count, as on Windows: it must not help
 * to slip through.
 *
 * @param patterns - names of variables, one or several in a text with spaces between them; a `*` at an end stands for any text
 */
export function patternMatcher(
	patterns: readonly string[],
): (name: string) => boolean {
	const whole = new Set<string>();
	const prefixes: string[] = [];
	const suffixes: string[] = [];
	const parts: string[] = [];
	for (const pattern of patterns.join(" ").toUpperCase().split(" "))
		if (/^\*.*\*$/.test(pattern)) parts.push(pattern.slice(1, -1));
		else if (pattern.endsWith("*")) prefixes.push(pattern.slice(0, -1));
		else if (pattern.startsWith("*")) suffixes.push(pattern.slice(1));
		else whole.add(pattern);
	return (name) => {
		const upper = name.toUpperCase();
		return (
			whole.has(upper) ||
			prefixes.some((prefix) => upper.startsWith(prefix)) ||
			suffixes.some((suffix) => upper.endsWith(suffix)) ||
			parts.some((part) => upper.includes(part))
		);
	};
}
