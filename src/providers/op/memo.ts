/** Loads each key once, also while it is on its way. A failure is kept like a success. */
export function memo<T>(
	load: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
	const loads = new Map<string, Promise<T>>();
	return (key) => {
		const loading = loads.get(key) ?? load(key);
		loads.set(key, loading);
		return loading;
	};
}
