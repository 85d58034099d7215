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
		"user sentinel-user >X +client +subscribe\nuser default off",
		"user ann +@all ~* >X on\n# end",
		"@host.example\t\tann:X\n# end",
		"users:\n  - ann|X|ann@host.example|Ann|Miller|mail.read:*/*",
		"[users]\nann = X, admin, guest\n[roles]\nadmin = *",
		"BASIC_AUTH_USER_INFO=ann:X\nA=b",
		"schema.registry.basic.auth.user.info=KEY2ABCDEF34GHIJ:X\na.b=c",
		"NONCE_KEY=X\nA=b",
		"a:\n  b: 1\n   c: 2\nsecret:\n  X   # for the tokens\nx: 1",
		"SECURE_AUTH_SALT=X\nA=b",
		"Security:\n  hash_salt: X",
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
	"user agent >walrus\n# end",
	"ann|Miller|anna.miller@host.example|1\nben|Walrus|ben.w@host.example|2",
	"[users]\nteam = ann, ben\nops = walrus, eve\n[roles]\nadmin = *",
	"basic.auth.user.info=$KEY:$SECRET\nbasic.auth.credentials.source=USER_INFO",
	"hash_salt_length=16\nnonce_key_id: main",
])("%j holds no secret", async (text) => {
	expect(await partsIn(text)).toEqual([]);
});
