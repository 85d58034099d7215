import { expect, test } from "vitest";
import { SecretError } from "../../../src/errors.ts";
import {
	asContent,
	folderOf,
	type Outcome,
} from "../../../src/providers/kit/content.ts";
import { readByPlace, readEach } from "../../../src/providers/kit/places.ts";
import { saying } from "../../support/message.ts";

const gone = new SecretError("not-found", saying("gone."));
const refused = new SecretError("denied", saying("no."));
const at = (name: string, key: string) => ({
	place: { name },
	source: { key },
	key,
});

test("a source is read once, those of one place together, and the places at the same time", async () => {
	const asked: string[] = [];
	const both = Promise.withResolvers<void>();
	const outcomes = await readByPlace(
		[
			at("one", "a"),
			refused,
			at("two", "a"),
			at("one", "b"),
			at("one", "a"),
			at("two", "c"),
		],
		async ({ name }, sources) => {
			asked.push(`${name}: ${sources.map(({ key }) => key)}`);
			if (asked.length === 2) both.resolve();
			await both.promise;
			return new Map(
				sources
					.filter(({ key }) => key !== "c")
					.map((source) => [
						source,
						asContent(Buffer.from(`${name} ${source.key}`)),
					]),
			);
		},
	);
	expect(asked).toEqual(["one: a,b", "two: a,c"]);
	const shown = outcomes.map((outcome) =>
		outcome instanceof SecretError
			? outcome.reason
			: outcome.kind === "value" && Buffer.from(outcome.value).toString(),
	);
	expect(shown).toEqual([
		"one a",
		"denied",
		"two a",
		"one b",
		"one a",
		"failed",
	]);
});

test("what reading one throws is what came of it, and the others are read", async () => {
	const value = asContent(Buffer.from("x"));
	expect(
		await readEach(["a", "b"], async (item) => {
			if (item === "a") throw refused;
			return value;
		}),
	).toEqual([
		["a", refused],
		["b", value],
	]);
});

test("of a folder what has gone is left out and told of; anything else that fails, fails it", () => {
	const value: Outcome = asContent(Buffer.from("x"));
	const leftOut: string[] = [];
	const of = (...outcomes: readonly (readonly [string, Outcome])[]) =>
		folderOf(
			outcomes,
			(name) => leftOut.push(name),
			() => saying("empty."),
		);
	expect(of(["a", value], ["b", gone])).toEqual({
		kind: "fields",
		fields: new Map([["a", Buffer.from("x")]]),
	});
	expect(leftOut).toEqual(["b"]);
	expect(() => of(["a", value], ["b", refused])).toThrow(refused);
	expect(() => of(["a", gone])).toThrow(
		expect.objectContaining({ reason: "not-found" }),
	);
});
