import { SecretError } from "../../errors.ts";
import type { Message } from "../../message.ts";

/** Errors by their reason. A message never shows what was given. */
export const denied = (said: Message) => new SecretError("denied", said);
export const failed = (said: Message) => new SecretError("failed", said);
export const malformed = (said: Message) => new SecretError("malformed", said);
export const notFound = (said: Message) => new SecretError("not-found", said);
export const unreachable = (said: Message) =>
	new SecretError("unreachable", said);
