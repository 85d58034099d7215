import type { SettleModule } from "./provider.ts";

/**
 * What undoes a provider's debts, by scheme. Apart from the registry, so that the post step carries no provider: a
 * provider that defers has a row here as well.
 */
export const settlers: Readonly<Record<string, () => Promise<SettleModule>>> = {
	vault: () => import("./vault/settle.ts"),
};
