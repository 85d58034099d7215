/** What chance in tests begins with: a whole number below 2^31. */
export const SEED = Number(process.env.TEST_SEED ?? 20_261_126);
