import { createAuthority } from "../../__tests__/support/tls.ts";
import { startVault } from "../../__tests__/support/vault.ts";
import { delayed } from "./delay.ts";
import { measureInTurn } from "./measure.ts";
import {
	action,
	VAULT_FIELDS,
	vaultReferences,
	vaultSecret,
} from "./subjects.ts";
import { median, ratioCell, Table, timeCells } from "./table.ts";

/** In milliseconds. */
const ROUND_TRIP = 20;
const COUNTS = [1, 10, 50, 100];

/** Reads of a real Vault that is a network away, with a token that is given. */
export async function timeVault(place: string, runs: number): Promise<void> {
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
		for (const { must } of servers)
			for (const number of Array.from(
				{ length: Math.max(...COUNTS) },
				(_, index) => index + 1,
			))
				await must("POST", `secret/data/path-${number}`, {
					data: vaultSecret(number),
				});
		const [plain = 0, secure = 0] = ways.map(({ port }) => port);
		const at = (origin: string) => ({
			VAULT_ADDR: origin,
			VAULT_TOKEN: "root",
			VAULT_CACERT: authority.pem,
		});
		const rows = [
			...COUNTS.map((count) => ({
				count,
				title: `${count}`,
				origin: `http://127.0.0.1:${plain}`,
				fields: 1,
			})),
			{
				count: 1,
				title: `1, ${VAULT_FIELDS} fields of it`,
				origin: `http://127.0.0.1:${plain}`,
				fields: VAULT_FIELDS,
			},
			...COUNTS.map((count) => ({
				count,
				title: `${count}, TLS`,
				origin: `https://127.0.0.1:${secure}`,
				fields: 1,
			})),
		].map((row) => ({
			...row,
			subject: action(
				vaultReferences(row.count, row.fields, at(row.origin)),
				place,
			),
		}));
		const timesOf = await measureInTurn(
			rows.map(({ subject }) => subject),
			runs,
		);
		const table = new Table("Vault", [
			"Paths",
			"Time",
			"Middle half",
			"To one path",
			"To the same without TLS",
		]);
		const one = rows[0];
		for (const { title, count, subject } of rows) {
			const plainRow = rows.find((row) => row.title === String(count));
			table.add(
				title,
				...timeCells(timesOf(subject)),
				one === undefined
					? "-"
					: ratioCell(timesOf(subject), median(timesOf(one.subject))),
				plainRow === undefined || !title.includes("TLS")
					? "-"
					: ratioCell(timesOf(subject), median(timesOf(plainRow.subject))),
			);
		}
		table.print();
	} finally {
		for (const { close } of [...ways, ...servers]) close();
		authority.remove();
	}
}
