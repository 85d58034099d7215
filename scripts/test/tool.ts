import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const TOOLS = fileURLToPath(new URL("../test-tools.ts", import.meta.url));

/** Something that tests need and that is being made ready meanwhile. */
export interface Tool {
	readonly name: string;
	/** Resolves, after all that went wrong was printed, with why it is not there; with nothing when it is. */
	readonly ready: Promise<string | undefined>;
	/** The last thing that it said of its work; nothing once it is ready. */
	state(): string | undefined;
}

/** Starts to make a tool ready. What it says of its work is kept, and only printed when it fails. */
export function startTool(name: string): Tool {
	const child = spawn(process.execPath, [TOOLS, name], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	const lines: string[] = [];
	const notes: string[] = [];
	createInterface(child.stdout).on("line", (line) => lines.push(line));
	createInterface(child.stderr).on("line", (line) => notes.push(line));
	const end = () => child.kill();
	process.once("exit", end);
	let isDone = false;
	const ready = new Promise<string | undefined>((resolve) => {
		child.on("close", (code) => {
			isDone = true;
			process.off("exit", end);
			if (code !== 0) console.error(lines.join("\n"));
			for (const note of notes) console.error(note);
			resolve(code === 0 ? undefined : (notes.at(-1) ?? `${name}: ${code}`));
		});
	});
	return {
		name,
		ready,
		state: () => (isDone ? undefined : (lines.at(-1) ?? "looking for it")),
	};
}

/** Waits for tools, and says twice a minute how far they are. Returns why some are not there. */
export async function allReady(
	tools: readonly Tool[],
): Promise<readonly string[]> {
	const tell = setInterval(() => {
		const states = statesOf(tools);
		if (states.length > 0) console.log(`waiting: ${states.join("; ")}`);
	}, 30_000);
	const problems = await Promise.all(tools.map((tool) => tool.ready));
	clearInterval(tell);
	return problems.flatMap((problem) => problem ?? []);
}

/** What those that are not ready say: "vault: 812 of 2400 packages, about 4 min left". */
export function statesOf(tools: readonly Tool[]): readonly string[] {
	return tools.flatMap((tool) => tool.state() ?? []);
}
