import { expect, test } from "vitest";
import { type Commands, cleanLog } from "../../src/runner/log.ts";
import { saying } from "../support/message.ts";

/** A log, and what was shown in it. */
function openLog() {
	const shown: string[] = [];
	const show = (text: string) => void shown.push(text);
	const commands: Commands = {
		debug: show,
		info: show,
		notice: show,
		warning: show,
		error: show,
		startGroup: show,
		endGroup: show,
	};
	const clean = (text: string) => text.replaceAll("s3cret", "***");
	const log = cleanLog(commands, clean, ({ text }) => `${text} (s3cret)`);
	return { shown, log };
}

test.each([
	"debug",
	"info",
	"startGroup",
] as const)("%s shows no secret", (kind) => {
	const { shown, log } = openLog();
	log[kind]("a s3cret");
	expect(shown).toEqual(["a ***"]);
});

test.each([
	"info",
	"notice",
	"warning",
	"error",
] as const)("%s shows none in a message, nor in what is put behind it", (kind) => {
	const { shown, log } = openLog();
	log[kind](saying("a s3cret"));
	expect(shown).toEqual(["a *** (***)"]);
});

test("a message is cut off when it is clean: half a secret would be none to anybody who looks for it", () => {
	const { shown, log } = openLog();
	log.warning(saying(`${"x".repeat(3_597)}s3cret and more`));
	expect(shown).toEqual([`${"x".repeat(3_597)}***... (***)`]);
});
