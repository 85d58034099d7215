/**
 * Who undoes what, besides the providers: written down before the effect, so that the post step finds it whenever the
 * action was killed. No scheme holds a `/`.
 */
export const PROCESS_DEBT = "child/process";
export const CONTAINER_DEBT = "child/container";
