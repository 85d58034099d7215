import { join } from "node:path";
import { openEnginesDirectory } from "../../__tests__/support/engines/directory.ts";
import { containersApply } from "../../__tests__/support/engines/needs.ts";
import { engineIn } from "../../__tests__/support/engines.ts";
import { measureInTurn, type Subject } from "./measure.ts";
import {
	action,
	childAction,
	environmentReferences,
	surroundings,
} from "./subjects.ts";
import { median, Table, timeCells } from "./table.ts";

const SCRIPT = "echo started";

/** What `run` and `image` add to the same script, and the same container, started by hand. */
export async function timeChildren(place: string, runs: number): Promise<void> {
	const one = environmentReferences(1);
	const step = action(one, place);
	const script = command("the script", "bash", ["-e", "-c", SCRIPT], place);
	const inScript = childAction(one, { RUN: SCRIPT }, place);
	const table = new Table("Script and container", [
		"Process",
		"Time",
		"Middle half",
		"Over the bare one",
		"Over it and the start of the action",
	]);
	const rows: (readonly [title: string, subject: Subject, bare?: Subject])[] = [
		["The action, one `env` reference", step],
		["`bash -e -c SCRIPT`", script],
		["The action with `run`", inScript, script],
	];
	const engines = containersApply() ? openEnginesDirectory() : undefined;
	try {
		if (engines !== undefined)
			for (const kind of ["docker", "podman"] as const) {
				const engine = await engineIn(engines.path, kind);
				const image = await engine.image("busybox");
				const bare = command(
					`${kind} run`,
					kind,
					["run", "--rm", image, "sh", "-e", "-c", SCRIPT],
					place,
					engine.environment,
				);
				const inContainer = childAction(
					one,
					{ RUN: SCRIPT, IMAGE: image, "CONTAINER-ENGINE": kind },
					place,
					engine.environment,
				);
				rows.push(
					[`\`${kind} run --rm IMAGE sh -e -c SCRIPT\``, bare],
					[`The action with \`image\`, ${kind}`, inContainer, bare],
				);
			}
		const timesOf = await measureInTurn(
			rows.map(([, subject]) => subject),
			runs,
		);
		const middle = (subject: Subject) => median(timesOf(subject));
		for (const [title, subject, bare] of rows) {
			const over =
				bare === undefined ? undefined : middle(subject) - middle(bare);
			const cell = (time: number | undefined) =>
				time === undefined ? "-" : `${time.toFixed(1)} ms`;
			table.add(
				title,
				...timeCells(timesOf(subject)),
				cell(over),
				cell(over && over - middle(step)),
			);
		}
		table.print();
	} finally {
		await engines?.close();
	}
}

function command(
	title: string,
	program: string,
	args: readonly string[],
	place: string,
	environment: NodeJS.ProcessEnv = {},
): Subject {
	return {
		title,
		program,
		args,
		environment: { ...surroundings, ...environment },
		directory: join(place),
		prepare() {},
		check({ stdout }) {
			if (stdout.trim() !== "started") throw new Error("it did not start");
		},
	};
}
