import { startConnect } from "../../__tests__/support/connect.ts";
import { delayed, ROUND_TRIP } from "./delay.ts";
import { measureInTurn } from "./measure.ts";
import {
	action,
	environmentReferences,
	opItems,
	opReferences,
	refusedByCore,
} from "./subjects.ts";
import { median, ratioCell, Table, timeCells } from "./table.ts";

const MOST_ITEMS = 10;
const FIELDS = 10;

/** Reads of a Connect server that is a network away, and what loading the SDK costs besides. */
export async function timeOp(place: string, runs: number): Promise<void> {
	const server = await startConnect([
		{ name: "bench", items: opItems(MOST_ITEMS, FIELDS) },
	]);
	const way = await delayed(Number(new URL(server.origin).port), ROUND_TRIP);
	try {
		const variables = {
			OP_CONNECT_HOST: `http://127.0.0.1:${way.port}`,
			OP_CONNECT_TOKEN: server.token,
		};
		const one = action(environmentReferences(1), place);
		const core = refusedByCore(place);
		const rows = [
			{ title: "1", items: 1, fields: 1 },
			{ title: "10, of one item", items: 1, fields: 10 },
			{ title: "10, of 10 items", items: 10, fields: 1 },
			{ title: "100, of 10 items", items: MOST_ITEMS, fields: FIELDS },
		].map(({ title, items, fields }) => ({
			title,
			subject: action(opReferences(items, fields, variables), place),
			// The same names from the environment: what the action itself takes for them.
			base: action(environmentReferences(items * fields), place),
		}));
		const timesOf = await measureInTurn(
			[one, core, ...rows.flatMap(({ subject, base }) => [subject, base])],
			runs,
		);

		const loading = new Table("1Password's SDK", [
			"Process",
			"Time",
			"Middle half",
			"To one `env` reference",
		]);
		for (const [title, subject] of [
			["One `env` reference", one],
			["A token that the WebAssembly core refuses", core],
		] as const) {
			const times = timesOf(subject);
			loading.add(
				title,
				...timeCells(times),
				ratioCell(times, median(timesOf(one))),
			);
		}
		loading.print();

		const reading = new Table("1Password Connect", [
			"References",
			"Time",
			"Middle half",
			"As many of `env`",
			`Above those, in round trips of ${ROUND_TRIP} ms`,
		]);
		for (const { title, subject, base } of rows) {
			const [times, without] = [timesOf(subject), median(timesOf(base))];
			reading.add(
				title,
				...timeCells(times),
				`${without.toFixed(1)} ms`,
				((median(times) - without) / ROUND_TRIP).toFixed(1),
			);
		}
		reading.print();
	} finally {
		way.close();
		server.close();
	}
}
