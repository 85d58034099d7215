import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** A password beside, so that something is found in any case. */
const BESIDE = "\nAPI_KEY=Kq7vX2mZ9rT4wJ8hL5\n";
const SECRETS = ["papaya", "winter4038", "Zitrone9", "482913"];

describe("lines of a name and a value, with a plain word", () => {
	test.each([
		"noauth\nname clerk\npassword X",
		"password X\nuser ann\nhost db.lan",
		"IPSec ID group\nIPSec secret X\nXauth username ann\n",
		"IPSec gateway vpn.lan\nXauth username ann\nXauth password X",
		"user guest\n; password X",
		"protocol=https\nusername=ann\npassword X",
		"user: ann\nsecret X",
		"Mar 11 09:00:00 ftpd[12]: USER ann\nMar 11 09:00:01 ftpd[12]: PASS X",
		"ftp> USER ann\n331 Password required\n---> PASS X\n230 Login ok",
		"username ann password X",
		'password manager user-name "chief" plaintext "X"',
		'authentication-key "X"; ## SECRET-DATA',
		'secret-9 "X"; ## SECRET-DATA',
		'area 0 { authentication-key "X"; }',
		"lang de_DE\nrootpw --plaintext X\ntimezone Europe/Berlin",
		"spark.ssl.enabled true\nspark.ssl.keyPassword X\n",
	])("%s", async (text) => {
		for (const secret of SECRETS)
			expect(
				await partsIn(`${text.replace(/\bX\b/, secret)}${BESIDE}`),
			).toContain(secret);
	});

	test.each([
		["password reset\nuser login", "reset"],
		["user: password\n* reset password today", "today"],
		["name clerk\npassword required", "required"],
		[
			"auth required pam_unix.so\npassword sufficient pam_unix.so",
			"sufficient",
		],
		["user ann\npassword prompt", "prompt"],
		["user ann\npassword file /etc/pw", "file"],
		["- name: change it\n- password later", "later"],
		["username and password needed", "needed"],
		["username ann password required", "required"],
		["password manager update", "update"],
		["rootpw required", "required"],
		["app.session.secret required", "required"],
	])("%j: not %s", async (text, word) => {
		expect(await partsIn(`\n${text}${BESIDE}`)).not.toContain(word);
	});
});

describe("communities of SNMP, with a plain word", () => {
	test.each([
		"rocommunity X 10.0.0.0/8",
		"rwcommunity X localhost\nsyslocation Bonn",
		"trapsink 10.2.2.2 X",
		"trap2sink 10.2.2.2 X 162",
		"informsink nms.lan X",
		"snmp_communities = X,Tulip42\nport = 161",
		"[snmp]\ncommunities = X\n",
		"command_line $USER1$/check_snmp -H $HOSTADDRESS$ -C X -o sysUpTime.0",
		"check_command check_snmp!-C X -o sysUpTime.0 -r 1",
	])("%s", async (text) => {
		for (const secret of SECRETS)
			expect(
				await partsIn(`${text.replace(/\bX\b/, secret)}${BESIDE}`),
			).toContain(secret);
	});

	test("of a list", async () => {
		const text = "snmp:\n  communities: [papaya, other-4two]\n  port: 161\n";
		expect(await partsIn(text)).toContain("papaya");
	});

	test.each([
		["rocommunity public 10.0.0.0/8", "public"],
		["trapsink nms.lan public", "public"],
		["communities: [gardens, women]", "gardens"],
		["snmp_communities = public,private", "private"],
		["topic: communities\ncommunity: gardens", "gardens"],
		["check_http -H host -C garden", "garden"],
	])("%s: not %s", async (text, word) => {
		expect(await partsIn(`\n${text}${BESIDE}`)).not.toContain(word);
	});
});
