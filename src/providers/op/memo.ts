/** Asks once for each key, also while the answer is on its way. */
export function memo<T>(
	ask: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
	const asked = new Map<string, Promise<T>>();
	return (key) => {
		const answer = asked.get(key) ?? ask(key);
		asked.set(key, answer);
		return answer;
	};
}
