import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

test.each([
	"jdbc:oracle:thin:scott/X@ora:1521:XE",
	"jdbc:oracle:thin:scott/X@//ora:1521/s",
	"jdbc:oracle:oci8:scott/X",
	"url=jdbc:oracle:oci:scott/X@tns",
	'spring.datasource.url: jdbc:oracle:thin:scott/"X"@ora:1521:XE',
	'DriverManager.getConnection("jdbc:oracle:thin:scott/X@ora:1521:XE");',
	"DB: 'jdbc:oracle:thin:scott/X@(DESCRIPTION=(ADDRESS=(HOST=h)))'",
	"sqlplus -s scott/X@db @x.sql",
	'sqlplus scott/"X"@//h:1/s',
	'sqlplus scott/\\"X\\"@//h:1/s',
	"sqlplus scott/X",
	"sqlplus proxy[scott]/X@db",
	'sqlplus "sys/X@db as sysdba"',
	"rman target sys/X",
	"rman catalog rc/X@cat target=sys/hamster@db",
	"rman target sys/hamster@db catalog rc/X@cat",
	"RMAN> CONNECT TARGET sys/X@db",
	"expdp scott/X@db schemas=x",
	"imp scott/X file=x",
	'impdp \\"sys/X@db as sysdba\\" full=y',
	"sqlldr userid=scott/X control=x",
	"CONNECT scott/X@db",
	"conn sys/X as sysdba",
	"ORACLE_DSN=scott/X@ora:1521/XE",
	'oracledb.connect("scott/X@ora:1521/XE")',
	"oracledb.connect('scott/\"X\"@ora:1521/XE')",
	"connect target sys/X@db;",
	"connect catalog rman/X@cat",
	"rman <<EOF\nconnect target sys/X@prod\nEOF",
	`sqlplus \${DB_USER}/X@db`,
	`sqlplus -s \${ORA_USER}/X@\${ORA_SID}`,
	"sqlplus -R 3 scott/X@db",
	"sqlplus -C 11.2 scott/X@db",
	'sqlplus -M "HTML ON" scott/X@db',
	"imp silent=y scott/X@db",
	"CONN &user/X@db",
	'sqlplus "scott"/"X"@db',
])("the password of %j", async (line) => {
	for (const password of ["sunflower", "Marigold.1971", "KiwBerlin!!"])
		expect(await partsIn(line.replace("X", password))).toContain(password);
});

test.each([
	"sqlplus / as sysdba",
	"sqlplus /nolog @scripts/init.sql",
	"sqlplus scott/$PW@db",
	"sqlplus scott/&1@db",
	"rman target /",
	"imp data/customers",
	"exp build/report",
	"conn logs/today",
	"Please connect and/or disconnect.",
	"make target build/release",
	"cargo run --target x86_64/linux catalog a/b",
	"impdp directory=dumps/daily dumpfile=full.dmp",
	"sqlldr control=load/data.ctl",
	"npm i @acme/web@1.5.2",
	"userid=ann/admins",
	'cp build/"production" /srv',
	'L<perlsub/"Autoloading">',
	'include lib/"marigold"@latest',
])("nothing in %j", async (line) => {
	expect(await partsIn(line)).toEqual([]);
});
