import { credentialsOf, type InputRow } from "../inputs.ts";
import { referencePath } from "../kit/display.ts";
import type { Row } from "../row.ts";

const inputs: readonly InputRow[] = [
	{
		name: "op-backend",
		help: "Way to 1Password: `connect`, `service-account`, `workload-identity` or `cli`",
		otherwise: "the first of them that is configured",
	},
	{
		name: "op-connect-host",
		help: "Address of a 1Password Connect server",
		otherwise: "the variable `OP_CONNECT_HOST`",
	},
	{
		name: "op-connect-token",
		help: "Token of the Connect server",
		credential: true,
	},
	{
		name: "op-service-account-token",
		help: "Token of a 1Password service account",
		credential: true,
	},
	{
		name: "op-workload-id",
		help: "Id of the workload in 1Password (workload identity, a public preview of 1Password)",
	},
	{
		name: "op-customer-managed-secret",
		help: "Secret of the workload that 1Password does not know",
		credential: true,
	},
];

const credentials = [...credentialsOf(inputs), "OP_SESSION_*"];

export const op: Row = {
	name: "op",
	schemes: ["op"],
	otherNames: [["1password onepassword 1p", "op://VAULT/ITEM/FIELD"]],
	load: () => import("./index.ts"),
	inputs,
	startsPrograms: true,
	credentials,
	heldBack: credentials,
	endsPlainly: true,
	inVariables: () => true,
	lineBreak: "own",
	empty: "value",
	atOnce: (concurrency) => concurrency,
	display: referencePath,
};
