import { CONTAINER_DEBT, PROCESS_DEBT } from "./lifetime/debts.ts";
import type { Settlers } from "./lifetime/settle.ts";

/**
 * How each kind of debt is undone, by its owner: a provider's name, or a way of delivery. Apart from the registry, so
 * that the post step carries no provider: whoever writes something down has a row here.
 */
export const settlers: Settlers = {
	[PROCESS_DEBT]: () => import("./deliver/child/processes.ts"),
	[CONTAINER_DEBT]: () => import("./deliver/container/remove.ts"),
	"github-app": () => import("./providers/github-app/settle.ts"),
	vault: () => import("./providers/vault/settle.ts"),
};
