/** Why AWS refused, or what answered in its place. Loaded when somebody did, and with it most of the messages. */
export const refusals = () => import("./refusals/index.ts");
