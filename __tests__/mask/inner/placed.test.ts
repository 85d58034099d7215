import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** In no list of words of the trade; of one case, and of two. */
const WORDS = ["walrus", "marigold", "BlueTeapot", "teapot4711"];

describe("a word at a place of a command, a call or a block", () => {
	test.each([
		'sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=X/" .env\nls',
		"sed -i 's|^password = .*|password = X|' x.ini\nls",
		'dotnet user-secrets set "Db:Password" "X"\nls',
		"consul kv put app/db/password X\nls",
		"etcdctl --endpoints h put /app/db/password X\nls",
		"git config --global sendemail.smtppass X\nls",
		"chamber write app db_password X\nls",
		"crudini --set /etc/x.conf database password X\nls",
		"net rpc user add lea X -U adm\nls",
		'sh -c "mosquitto_passwd -b -c /mosquitto/pw sensor X && mosquitto -c /m.conf"\nls',
		"ORA_CONN=scott/X@ora2\nexit 0",
		"$x = ['pass' => getenv('PW') ?: 'X', 'user' => 'ann'];\n$y = 1;",
		'var t = new UsernamePasswordToken("ann", "X".toCharArray());\nreturn;',
		'local ok = red:auth("X")\nreturn ok',
		"$redis->auth('X');\n$y = 1;",
		'output { elasticsearch { hosts => ["https://es.lan:9200"] user => elastic password => X } }\n# end',
		"provider x { username = ann password = X hostname = h.lan }\n# end",
	])("%j", async (text) => {
		for (const word of WORDS)
			expect(await partsIn(text.replace("X", word)), text).toContain(word);
	});

	test("both of a test of RADIUS", async () => {
		const parts = await partsIn("radtest ann walrus 10.0.0.1 0 teapot4711\nls");
		expect(parts).toEqual(expect.arrayContaining(["walrus", "teapot4711"]));
	});

	test("a number among logins in one line of PHP", async () => {
		const parts = await partsIn(
			"return ['users' => ['ann' => 'teapot4711'], 'title' => 'Walrus2000'];\n// end",
		);
		expect(parts).toContain("teapot4711");
		expect(parts).not.toContain("Walrus2000");
	});
});

test.each([
	'sed -i "s/^PASSWORD_FILE=.*/PASSWORD_FILE=walrus/" .env\nls',
	'dotnet user-secrets set "Db:Host" "walrus"\nls',
	"consul kv put app/db/host walrus\nls",
	"git config --global user.name walrus\nls",
	"radtest ann $PW 10.0.0.1 0 testing\nls",
	"ORACLE_IMAGE=gvenzl/oracle-xe@sha256:4f2a9c1d8e7b\nexit 0",
	"ORACLE_HOME=/u01/app/oracle\nexit 0",
	"$this->auth('walrus');\n$y = 1;",
	'app.auth("walrus")\nx = 1',
	"{ password = pw user = walrus }\n# end",
])("%j holds no secret", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});
