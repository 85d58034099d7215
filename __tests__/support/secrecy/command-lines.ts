import { readdirSync, readFileSync } from "node:fs";
import { formsIn, type Needle } from "./needles.ts";

export interface CommandLines {
	/** How often all of them were read. */
	readonly rounds: number;
	readonly hits: ReadonlySet<string>;
	stop(): void;
}

/** Reads the arguments of every process of the machine, again and again until it is stopped. */
export function watchCommandLines(needles: readonly Needle[]): CommandLines {
	const hits = new Set<string>();
	let rounds = 0;
	const read = () => {
		for (const pid of readdirSync("/proc")) {
			if (!/^\d+$/.test(pid)) continue;
			try {
				const line = readFileSync(`/proc/${pid}/cmdline`);
				for (const form of formsIn(line, needles))
					hits.add(
						`${form} in the arguments of ${line.toString().split("\0")[0]}`,
					);
			} catch {
				// it has ended
			}
		}
		rounds++;
	};
	const timer = setInterval(read, 40);
	return {
		get rounds() {
			return rounds;
		},
		hits,
		stop: () => clearInterval(timer),
	};
}
