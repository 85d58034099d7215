import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** Passwords as people choose them, a pair of each kind. */
const CHOSEN = [
	["Falcon42", "Walrus9"],
	["marigold4038", "lemon77"],
	["Kiwi@1970", "falcon!"],
	["redFalcon7", "sofaLemon2"],
	["FALCON2024", "LEMON1999"],
	["falcon-42", "lemon.17"],
	["kiw1l3m0n7", "x9!Kq_2mPd"],
] as const;

async function shown(text: string, name: string, secrets: readonly string[]) {
	let at = 0;
	const written = text.replace(/X/g, () => secrets[at++ % 2] ?? "");
	const parts = await partsIn(written, name);
	return secrets
		.slice(0, at)
		.filter((one) => !parts.some((part) => one.includes(part)));
}

describe("a text that is a list of logins", () => {
	test.each([
		["ann:X\nbob:X\n", "DOCUMENT"],
		["# rsyncd.secrets\nann:X\n#bob:X\n", "DOCUMENT"],
		["ann:X:1001:1001:Ann Miller:/home/ann:/bin/sh\nbob:X:1002:1002::/:", "A"],
		["ann:{PLAIN}X::::::\nbob:{PLAIN}X:5000:5000::/home/bob::\n", "DOCUMENT"],
		["[mail.example.org]:587 ann@example.org:X\nmail.example.net bob:X", "A"],
		["admin:X:Manager\nuser:X:Editor,Reviewer\n", "DOCUMENT"],
		["admin: X,server-administrator,content\nguest: X,user\n", "DOCUMENT"],
		["# users.properties\nadmin=X\nuser=X\n", "DOCUMENT"],
		["ann=X\nbob=X", "DOCUMENT"],
		["ann X\nbob X", "DOCUMENT"],
		["ann\nX\nbob\nX\n", "DOCUMENT"],
		["[users]\nroot = X, admin\nann = X, guest\n\n[roles]\nadmin = *", "A"],
		["### See the manual.\n[users]\n# ann = secret\nann = X\nbob = X", "A"],
		["a.users.embedded.users.ann=X\na.users.embedded.users.bob=X\nb=1", "A"],
		['{"basicAuth": {"ann": "X", "bob": "X"}, "port": 1}', "DOCUMENT"],
		["[admins]\nann = X\nbob = X\n\n[log]\nlevel = info", "DOCUMENT"],
		["users: 'ann:X,bob:X'\nport: 80", "DOCUMENT"],
	])("%j of %s", async (text, name) => {
		for (const secrets of CHOSEN)
			expect(await shown(text, name, secrets), text).toEqual([]);
	});

	test.each([
		["ann:X\nbob:X", "RSYNCD_SECRETS"],
		["ann:X\nbob:X", "HTPASSWD"],
		["# rsyncd.secrets\nann:X\nbob:X\n", "DOCUMENT"],
		["basic_auth_users: {ann: X, bob: X}\nport: 80", "DOCUMENT"],
		["login = ann:X\nauth = bob:X\nx = 1", "DOCUMENT"],
		["NEO4J_AUTH=neo4j/X\nA_CREDS=ann:X", "DOCUMENT"],
	])("words of %j of %s, where nothing else stands there", async (text, name) => {
		expect(await shown(text, name, ["marigold", "walrus"])).toEqual([]);
	});

	test.each([
		"nginx:alpine\nredis:bookworm\npostgres:latest",
		"web:web01\ndb:orders2024",
		"theme=dark\nmode=simple\nlang=german",
		"hello=Hallo\nbye=Servus\nthanks=Danke",
		"web:8080\napi:9090",
		"ann:1001\nbob:1002",
		"[users]\nann = admin\nbob = viewer",
		"users: [ann:admin, bob:viewer]\nx: y",
		"users: {ann: admin, bob: viewer, carl: developer}\nx: y",
		"auth: ldap:staff\nlogin: github:team\nuser: node:staff\nx: 1",
		"# Notes\nThey are in the vault.\nnas: Synology920",
		"|Service|User|\n|Jira|tester1|\n|Wiki|tester2|",
		"basicAuth: {realm: Staging, enabled: true}\nx: y",
	])("nothing in %j", async (text) => {
		expect(await partsIn(text)).toEqual([]);
	});
});
