import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const HEAD = "hostname edge-7\n";

describe("lines of routers and switches", () => {
	test.each([
		"local-user bob password simple",
		"local-user bob password irreversible-cipher",
		"username bob password simple",
		"bgp peer 10.1.1.1 password simple",
		"super password level 3 simple",
		"password manager user-name ann plaintext",
		" glbp 10 authentication text",
		" standby 1 authentication md5 key-string",
		" vrrp vrid 1 authentication-mode md5",
		"ntp authentication-key 1 hmac-sha256",
		"ntp-service authentication-keyid 1 authentication-mode md5 cipher",
		"snmp-agent community write cipher",
		"radius scheme rd key authentication simple",
		" ospf authentication-mode md5 1 cipher",
		"security wpa psk set-key ascii 0",
		"vtp password",
		" key-string",
		" pre-shared-key",
		"ikev1 pre-shared-key",
		"failover key",
		"rocommunity",
		"com2sec readonly default",
	])("%s: also a plain word", async (line) => {
		for (const secret of ["papaya", "winter4038", "Mango=1970!"])
			expect(await partsIn(`${HEAD}${line} ${secret}\n`)).toContain(secret);
	});

	test.each([
		["snmp-agent community read ", ""],
		["snmp community ", ""],
		["set service snmp community ", " authorization ro"],
		["set snmp community ", " authorization read-only"],
		["pre-shared-key local ", ""],
		["pre-shared-key ascii ", ""],
		[" standby 1 authentication md5 key-string ", ""],
		["createUser mon SHA ", " AES"],
		["createUser mon SHA-256 other-4two AES ", ""],
		["create account admin ann ", ""],
	])("%sX%s: what is no word", async (before, behind) => {
		for (const secret of ["winter4038", "sunTulip4", "Zitrone9"])
			expect(await partsIn(`${HEAD}${before}${secret}${behind}\n`)).toContain(
				secret,
			);
	});

	test.each([
		"local-user bob password simple",
		"security wpa psk set-key ascii 0",
		"snmp-agent community read",
	])("%s: in quotes, with blanks", async (line) => {
		expect(await partsIn(`${HEAD}${line} "mango tulip 9"\n`)).toContain(
			"mango tulip 9",
		);
	});

	test.each([
		"the password is plain text only",
		"authentication text messages",
		"keep the password simple please",
		"snmp community strings",
		"aaa authentication login default local",
		"ip ospf authentication message-digest",
		" ip authentication mode eigrp 1 md5",
		" authentication mode md5",
		"authentication key-chain EIGRP-KEYS",
		" ip authentication key-chain eigrp 1 EIGRP-KEYS",
		"no password simple",
		"snmp-agent community read public",
		"set snmp community read-only",
		" authentication local user-database",
		"ssh authentication password publickey",
		"pre-shared-key local address 10.0.0.1",
		"crypto key generate rsa general-keys modulus 2048",
		"ip ssh pubkey-chain",
		"license key local flash:/licenses",
		"password encryption aes",
		"service password-encryption",
		"reset the key 3 times.",
		"key 3 of 12 was lost in transit",
	])("%s: nothing", async (line) => {
		expect(await partsIn(`${HEAD}${line}\n`)).toEqual([]);
	});

	/** Nobody writes sentences here. */
	const SETTINGS = [
		"hostname edge-7",
		"interface Gi0/1",
		" ip address 10.0.0.1 255.0.0.0",
		" description Link to the core",
	].join("\n");

	test.each([
		"enable password",
		"enable secret",
		"username bob privilege 15 secret",
		" neighbor 10.1.1.1 password",
		"snmp-agent community read",
		"snmp community",
		"snmp-server host 10.0.0.9 version 2c",
		"pre-shared-key local",
		"ppp chap secret",
		"login password",
	])("%s: a plain word, where all lines are settings", async (line) => {
		expect(await partsIn(`${SETTINGS}\n${line} papaya\nend\n`)).toEqual([
			"papaya",
		]);
		expect(
			await partsIn(`Ask the people who run it.\n${line} papaya\n`),
		).toEqual([]);
	});

	test.each([
		"enable password encryption",
		"aaa authentication login default local",
		"aaa authentication ppp password local",
		"security password authentication failure",
		"ip ospf authentication message-digest",
		"user bob authentication password",
		"username bob password expired",
		"login password prompt",
		"key chain ospf",
		"ip ssh server algorithm authentication password",
		"password policy strict",
		"password recovery disabled",
		"security password history enable",
		"ip ssh rsa keypair-name sshkey",
		"no snmp-server community public",
		"snmp-agent community read public",
		"key config-key password-encrypt",
		"no password simple",
		"pre-shared-key local address 10.0.0.1",
	])("%s: nothing, also where all lines are settings", async (line) => {
		expect(await partsIn(`${SETTINGS}\n${line}\nend\n`)).toEqual([]);
	});
});

describe("communities of SNMP", () => {
	test.each([
		["snmp_community=", ""],
		["read_community: ", ""],
		["snmp_ro: ", ""],
		["community_string = ", ""],
		['vars.snmp_community = "', '"'],
		["snmp:\n  port: 161\n  community: ", ""],
		['<snmp port="161" community="', '"/>'],
	])("%j: whatever it is, but for what everybody has", async (before, behind) => {
		for (const secret of ["papaya", "winter4038"])
			expect(await partsIn(`${before}${secret}${behind}\n`)).toEqual([secret]);
		for (const known of ["public", "private"])
			expect(await partsIn(`${before}${known}${behind}\n`)).toEqual([]);
	});

	test("those of people are none", async () => {
		expect(await partsIn("forum:\n  community: papaya\n")).toEqual([]);
	});
});
