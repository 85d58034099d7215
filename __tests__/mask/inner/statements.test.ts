import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

describe("statements and commands with a secret by its place", () => {
	test.each([
		["ALTER USER app IDENTIFIED BY ", ";"],
		["create user app identified by ", " account unlock;"],
		["CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY ", " USING 'orcl';"],
		["ALTER USER app IDENTIFIED BY VALUES '", "';"],
		["SELECT AES_ENCRYPT('x','", "');"],
		["SELECT pgp_sym_encrypt(d, '", "') FROM t;"],
		["EXEC sp_addlinkedsrvlogin 'S','false',NULL,'sa','", "'"],
		["kadmin -p ann/admin -w ", " -q listprincs"],
		["kdb5_util create -s -P ", ""],
		["knife bootstrap web01 -P '", "'"],
		["certutil -f -p ", " -importpfx c.pfx"],
		["check_pgsql -l ann -p ", ""],
		["samba-tool user create bob ", " --given-name=Bob"],
		["hdbuserstore SET k h:30015 ANN ", ""],
		["curl --cert f.pem:", " https://h.example/"],
	])("%sX%s", async (before, behind) => {
		for (const secret of ["winter4038", "wolkeTulip4"])
			expect(await partsIn(`# one\n${before}${secret}${behind}\n`)).toContain(
				secret,
			);
	});

	test.each([
		"CREATE USER app IDENTIFIED EXTERNALLY;",
		"CREATE USER app IDENTIFIED BY &pw;",
		"each user is identified by user_id2",
		"rows are identified by name4 and kind",
		"SELECT pgp_sym_decrypt(data, $1) FROM t;",
		"kadmin -p ann/admin -q listprincs",
		"check_pgsql -l ann -P 5432",
		"knife ssh -p 2222 web01",
		"certutil -urlcache -f -p",
		"curl --cert client.pem https://h.example/",
		"samba-tool user create bob",
	])("%s: nothing", async (line) => {
		expect(await partsIn(`# one\n${line}\n`)).toEqual([]);
	});
});
