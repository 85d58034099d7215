/** The runner cancels a step with SIGINT, then SIGTERM; on Windows with Ctrl-C, then Ctrl-Break. */
export const CANCELLING = ["SIGINT", "SIGTERM", "SIGBREAK"] as const;
