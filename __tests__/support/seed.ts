/** What chance in tests begins with: a whole number below 2^31. */
export const SEED = Number(process.env.TEST_SEED ?? 20_261_126);

/**
 * How many cases a test draws: all where chance begins anew, as every night; a quarter of them by day, when it draws the
 * same ones each time.
 */
export function cases(most: number): number {
	return process.env.TEST_SEED === undefined ? Math.ceil(most / 4) : most;
}
