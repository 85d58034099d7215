import { createOp } from "../../src/providers/op/index.ts";
import { environment, liveContract } from "../support/live.ts";

liveContract(
	`op, live, ${environment.OP_BACKEND ?? "as configured"}`,
	createOp,
	{ name: "op", example: "vault/item/field", malformed: "vault/item" },
);
