import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** A password beside, so that something is found in any case. */
const BESIDE = "\nAPI_KEY=Kq7vX2mZ9rT4wJ8hL5\n";

describe("what programs are given, and what is written into files", () => {
	test.each([
		'su - root <<< "X"',
		"realm join lan.example <<< 'X'",
		'zfs load-key tank/data <<< "X"',
		"clevis luks bind -d /dev/sda1 tpm2 '{}' <<< X",
		"smbpasswd -s ann <<< $'X\\nX'",
		'pass insert -e mail <<< "X"',
		"secret-tool store --label=x service y <<< X",
		'frob unlock <<< "X"',
		'echo "X" > /run/secrets/db',
		'echo "X" >> ~/.vault_pass',
		"echo X > password.txt",
		"printf '%s' \"X\" > /etc/app/db-password",
		'echo "X" | sudo tee /etc/rsync.secret',
		"steamcmd +login ann X +app_update 740",
	])("%s: also a plain word", async (text) => {
		for (const secret of ["papaya", "winter4038", "Zitrone9"])
			expect(
				await partsIn(`${text.replace(/\bX\b/g, secret)}${BESIDE}`),
			).toContain(secret);
	});

	test.each([
		"echo 'ann:X' > /etc/app/auth.txt",
		"printf '%s\\n%s\\n' ann 'X' > auth.txt",
		"echo user %U% X>> ftp.txt",
	])("%s: what is no word", async (text) => {
		for (const secret of ["winter4038", "Zitrone9"])
			expect(
				await partsIn(`${text.replace(/\bX\b/g, secret)}${BESIDE}`),
			).toContain(secret);
	});

	test.each([
		"#!/bin/sh\necho X\n",
		"#!/bin/sh\n# answers git\n\nprintf '%s\\n' 'X'\n",
	])("%j: a script that does nothing else", async (text) => {
		for (const secret of ["papaya", "winter4038", "482913"])
			expect(await partsIn(text.replace("X", secret))).toEqual([secret]);
	});

	test.each([
		['cat <<< "hello"', "hello"],
		['read a b <<< "first second"', "first"],
		["tr a-z A-Z <<< 'winter40'", "winter40"],
		['echo "finished" > /tmp/status.txt', "finished"],
		["echo papaya > build.log", "papaya"],
		["echo removed > password.txt", "removed"],
		["printf '%s\\n' monday tuesday > days.txt", "monday"],
		['echo "$PASS" > /run/secrets/db', "$PASS"],
		["#!/bin/sh\necho papaya\nmake", "papaya"],
		["steamcmd +login anonymous +app_update 740", "+app_update"],
	])("%s: not %s", async (text, word) => {
		expect(await partsIn(`${text}${BESIDE}`)).not.toContain(word);
	});
});
