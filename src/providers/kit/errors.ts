import { SecretError } from "../../errors.ts";

/** Errors by their reason. A message says what failed and what to do, and never shows what was given. */
export const denied = (message: string) => new SecretError("denied", message);
export const failed = (message: string) => new SecretError("failed", message);
export const malformed = (message: string) =>
	new SecretError("malformed", message);
export const notFound = (message: string) =>
	new SecretError("not-found", message);
export const unreachable = (message: string) =>
	new SecretError("unreachable", message);
