/**
 * What is loaded when something is made of declarations. What is needed of it later is loaded from here and from nowhere
 * else, so that the bundler knows what is there already, and makes no copies of it.
 */
export { readTemplate } from "./compose.ts";
export { graphOf } from "./graph.ts";
export const rounds = () => import("./rounds.ts");
