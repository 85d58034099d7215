import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** A password beside, so that something is found in any case. */
const BESIDE = "\nAPI_KEY=Kq7vX2mZ9rT4wJ8hL5\n";

describe("what is typed", () => {
	test.each([
		"tn.write(b'ann\\n')\ntn.write(b'X\\n')",
		'Send("X{ENTER}")',
		'tell application "System Events" to keystroke "X"',
		'boot_command = ["<enter>root<enter>X<enter>"]',
		'"boot_command": ["<wait10>root<enter><wait>X<enter>"]',
		'xdotool type "X"',
		'tmux send-keys -t main "X" Enter',
	])("%s: what is no word", async (text) => {
		for (const secret of ["winter4038", "Zitrone9", "sunTulip4"])
			expect(await partsIn(`${text.replace("X", secret)}${BESIDE}`)).toContain(
				secret,
			);
	});

	test.each([
		'expect "Password:" { send "X\\r" }',
		`expect -c 'spawn su; expect "assword:"; send "X\\r"; interact'`,
		"tn.read_until(b\"Password: \")\ntn.write(b'X\\n')",
	])("%s: a plain word, where a password is asked for", async (text) => {
		for (const secret of ["papaya", "winter4038", "482913"])
			expect(await partsIn(`${text.replace("X", secret)}${BESIDE}`)).toContain(
				secret,
			);
	});

	test.each([
		['send "enable\\r"', "enable"],
		['send "show version\\r"', "show version"],
		['send "interface gi0/1\\r"', "interface gi0/1"],
		["tn.write(b'configure\\n')", "configure"],
		['keystroke "tab"', "tab"],
		['f.write("winter4038\\n")', "winter4038"],
		['res.send("node18")', "node18"],
		["boot_command = ['<enter>root<enter>install<enter>']", "install"],
	])("%s: not %s", async (text, word) => {
		expect(await partsIn(`${text}${BESIDE}`)).not.toContain(word);
	});
});
