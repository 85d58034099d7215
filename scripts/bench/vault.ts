import { createAuthority } from "../../__tests__/support/tls.ts";
import { startVault, type VaultServer } from "../../__tests__/support/vault.ts";
import { otherAction } from "./cloud.ts";
import { delayed, ROUND_TRIP } from "./delay.ts";
import type { Subject } from "./measure.ts";
import { type StoreRow, timeRows } from "./rows.ts";
import {
	action,
	VAULT_FIELDS,
	vaultReferences,
	vaultSecret,
} from "./subjects.ts";

const COUNTS = [1, 10, 50, 100] as const;

/**
 * Reads of a real Vault that is a network away, with a token that is given.
 *
 * @param other - the path of the dist/index.js of hashicorp/vault-action, to read the same with it
 */
export async function timeVault(
	place: string,
	runs: number,
	other: string | undefined,
): Promise<void> {
	const authority = createAuthority();
	const servers = await Promise.all([
		startVault(),
		startVault(authority.issue("IP:127.0.0.1")),
	]);
	const ways = await Promise.all(
		servers.map(({ address }) =>
			delayed(Number(new URL(address).port), ROUND_TRIP),
		),
	);
	try {
		for (const server of servers) await fill(server);
		const [plain = "", secure = ""] = ways.map(
			({ port }, index) => `http${index === 0 ? "" : "s"}://127.0.0.1:${port}`,
		);
		const reading = (paths: number, fields: number, address: string) =>
			action(
				vaultReferences(paths, fields, {
					VAULT_ADDR: address,
					VAULT_TOKEN: "root",
					VAULT_CACERT: authority.pem,
				}),
				place,
			);
		const rows = COUNTS.flatMap((count): readonly StoreRow[] => {
			const base = reading(count, 1, plain);
			const tls = reading(count, 1, secure);
			return [
				{ title: `${count}`, subject: base },
				...(count === 1 ? [many(base)] : []),
				{ title: `${count}, TLS`, subject: tls, base },
				...(other === undefined
					? []
					: [
							{
								title: `${count}, vault-action`,
								subject: vaultAction(other, count, plain, place),
								base,
							},
						]),
			];
		});
		function many(base: Subject): StoreRow {
			const subject = reading(1, VAULT_FIELDS, plain);
			return { title: `1, ${VAULT_FIELDS} fields of it`, subject, base };
		}
		await timeRows("Vault", rows, runs, ["Paths", "To as many paths, plain"]);
	} finally {
		for (const { close } of [...ways, ...servers]) close();
		authority.remove();
	}
}

async function fill({ must }: VaultServer): Promise<void> {
	for (let number = 1; number <= Math.max(...COUNTS); number++)
		await must("POST", `secret/data/path-${number}`, {
			data: vaultSecret(number),
		});
}

/** The action that people use now, with the same secrets. */
function vaultAction(
	program: string,
	count: number,
	address: string,
	place: string,
): Subject {
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	const environment = {
		INPUT_URL: address,
		INPUT_METHOD: "token",
		INPUT_TOKEN: "root",
		INPUT_EXPORTENV: "true",
		INPUT_SECRETS: numbers
			.map((number) => `secret/data/path-${number} field_1 | NAME_${number};`)
			.join("\n"),
	};
	return otherAction("vault-action", count, program, environment, place);
}
