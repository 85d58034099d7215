import { PassThrough, Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { createOutput } from "../../src/runner/streams.ts";

/** A process, which of its streams were looked at, and what came out of it in order. */
function openOutput(accepts: (size: number) => number = (size) => size) {
	const printed: string[] = [];
	const opened: string[] = [];
	const stream = (name: string) => {
		opened.push(name);
		return new Writable({
			write(chunk, _encoding, callback) {
				printed.push(`${name}: ${chunk}`);
				callback();
			},
		});
	};
	const output = createOutput(
		{
			get stdout() {
				return stream("stdout");
			},
			get stderr() {
				return stream("stderr");
			},
		},
		(bytes) => {
			const count = accepts(bytes.length);
			if (count > 0) printed.push(`now: ${bytes.subarray(0, count)}`);
			return count;
		},
		4_096,
	);
	return { output, printed, opened };
}

const full = () => {
	throw new Error("EAGAIN");
};

describe("the way out of the process", () => {
	test("of little is no stream, and nothing is waited for", async () => {
		const { output, printed, opened } = openOutput();
		output.write("é".repeat(2_047));
		output.write("ab");
		expect(printed).toEqual([`now: ${"é".repeat(2_047)}`, "now: ab"]);
		await output.flushed();
		expect(opened).toEqual([]);
	});

	test("of what a pipe may not hold is the stream, from then on", () => {
		const { output, printed, opened } = openOutput();
		output.write("x".repeat(4_000));
		output.write("y".repeat(97));
		output.write("z");
		expect(printed.slice(1)).toEqual([
			`stdout: ${"y".repeat(97)}`,
			"stdout: z",
		]);
		expect(opened).toEqual(["stdout"]);
	});

	test("is the stream as soon as somebody else writes to it", () => {
		const { output, printed } = openOutput();
		output.write("a");
		output.streams.stdout.write("b");
		output.write("c");
		expect(printed).toEqual(["now: a", "stdout: b", "stdout: c"]);
	});

	test("is not that of errors because somebody writes there", () => {
		const { output, printed } = openOutput();
		output.streams.stderr.write("a");
		output.write("b");
		expect(printed).toEqual(["stderr: a", "now: b"]);
	});

	test("of what the pipe did not take is the stream", () => {
		const some = openOutput((size) => Math.min(size, 3));
		some.output.write("abcdef");
		expect(some.printed).toEqual(["now: abc", "stdout: def"]);
		const none = openOutput(full);
		none.output.write("abc");
		none.output.write("def");
		expect(none.printed).toEqual(["stdout: abc", "stdout: def"]);
	});

	test("takes in one piece the little that is written together, also when that fails", () => {
		const { output, printed } = openOutput();
		const result = output.inPieces(() => {
			output.write("a\n");
			output.write("b\n");
			return 7;
		});
		expect(result).toBe(7);
		expect(() =>
			output.inPieces(() => {
				output.write("c\n");
				throw new Error("told");
			}),
		).toThrow("told");
		output.inPieces(() => {});
		output.write("d\n");
		expect(printed).toEqual(["now: a\nb\n", "now: c\n", "now: d\n"]);
	});

	test("takes in a few pieces the much that is written together", () => {
		const { output, printed } = openOutput(full);
		const line = `${"é".repeat(99)}\n`;
		output.inPieces(() => {
			for (let count = 0; count < 1_000; count++) output.write(line);
		});
		expect(printed.length).toBeGreaterThan(1);
		expect(printed.length).toBeLessThan(10);
		const all = printed.map((piece) => piece.replace(/^stdout: /, "")).join("");
		expect(all).toBe(line.repeat(1_000));
	});

	test("that nobody reads any more ends what waits for it, and nothing else", async () => {
		const gone = new PassThrough();
		const output = createOutput({ stdout: gone, stderr: gone }, full);
		gone.destroy();
		output.write("a");
		await expect(output.flushed()).rejects.toThrow("1 problems");
	});
});
