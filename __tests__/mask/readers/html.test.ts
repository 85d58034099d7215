import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const SECRETS = ["walrus", "Zitrone9", "Mango tulip 9", "480216", "walrus4711"];

describe("labels beside values in markup", () => {
	test.each([
		"<table><tr><td>User</td><td>ann</td></tr><tr><td>Password</td><td>§</td></tr></table>",
		"<p><b>Password:</b> §<br>\n<b>User:</b> ann</p>",
		"<p>Passwort: <b>§</b></p>\n<p>x</p>",
		"<td>Password</td>\n<td>§</td>",
		"<dl><dt>Kennwort</dt><dd>§</dd></dl>",
		"<table><tr><th>User</th><th>Password</th></tr><tr><td>ann</td><td><code>§</code></td></tr></table>",
		"<li>PIN: <code>§</code></li>\n<li>ann</li>",
		"<h2>Access</h2>\n<table><tr><th>System</th><th>User</th><th>Password</th></tr>\n<tr><td>NAS</td><td>ann</td><td>§</td></tr></table>\n<p>x</p>",
	])("%s", async (text) => {
		for (const secret of SECRETS) {
			const parts = await partsIn(text.replace("§", secret));
			expect(parts).toContain(secret);
			expect(parts).not.toContain("ann");
			expect(parts).not.toContain("NAS");
		}
	});

	test.each([
		"<p>Your password: <b>required</b></p><label>Password</label><span>Settings</span>",
		"<table><tr><td>User</td><td>Password</td><td>Email</td></tr></table>",
		"<tr><td>Password</td><td>Email</td></tr>\n<p>x</p>",
		"<p>Password: see below</p>\n<p>The <b>password</b> expires</p>",
	])("no secret in %s", async (text) => {
		const parts = await partsIn(`${text}\n<i>pin: 480216</i>`);
		expect(parts).toContain("480216");
		for (const word of ["required", "Settings", "Email", "expires", "below"])
			expect(parts).not.toContain(word);
	});
});

test.each([
	'<h1>Exam</h1>\n<script>var cfg={"mapKey":"§","zoom":7};</script>',
	"<?php\ndefine( 'DB_PASSWORD', '§' );\n?>\n<p>x</p>",
])("what is no markup is read in %j", async (text) => {
	const token = `AIza${"r8hnJZbnqyLtpakMGFhMbm1Tt3T4mHE4Q9q"}`;
	expect(await partsIn(text.replace("§", token))).toContain(token);
});
