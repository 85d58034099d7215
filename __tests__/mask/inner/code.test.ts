import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

const CHOSEN = ["winter4038", "wolkeTulip4", "Zitrone9", "Mango@1970"];

test.each([
	// several at once
	'password, port = "X", 22',
	'(user, pw) = ("ann", "X")',
	'user, pass := "ann", "X"',
	'const [user, pass] = ["ann", "X"];',
	'let (user, password) = ("ann", "X");',
	// members
	"default['postgresql']['password']['postgres'] = 'X'",
	'cfg[:password][:app] = "X"',
	"$config['db']['passwords']['app'] = 'X';",
	"$config['password']['app'] ||= 'X';",
	// around the value
	"mysql::db { 'shop': password => Sensitive('X'), host => 'h' }",
	'val sonatypePassword by extra("X")',
	'public smtpPassword: string = "X"; port = 25',
	'var password string = "X"',
	// defaults
	'p.add_argument("--password", default="X", help="the password")',
	"yargs.option('password', { default: 'X', type: 'string' })",
	'let password = env::var("PW").unwrap_or("X".into());',
	'String password = of(System.getenv("PW")).orElse("X");',
	`host: db\npassword: "{{ 'X' | password_hash('sha512') }}"\n`,
	// comparisons, and what is typed
	"if ($_POST['pw'] === 'X') ok();",
	'case "$pw" in "X") ok;; esac',
	'assertEquals("X", user.getPassword());',
	'expect(user.password).toBe("X");',
	"cy.get('#password').type('X');",
	'driver.find_element(By.ID, "password").send_keys("X")',
	'public string Password { get; set; } = "X";',
	"define( 'WP_REDIS_PASSWORD', ['wp', 'X'] );",
	'val password by lazy { "X" }',
	'val users = mapOf("anna" to "X", "gast" to "other")',
	'std::map<std::string, std::string> users = {{"ann", "X"}};',
	"$users = array('ann' => 'X', 'bob' => 'other');",
	'String getPassword() { return "X"; }',
	'password = os.environ.get("PW") or "X"',
	'var password = Environment.GetEnvironmentVariable("PW") ?? "X";',
	"const password: string | undefined = 'X';",
	'static PASSWORD: &\'static str = "X";',
	// calls that take keys and logins
	"Net::FTP.open(HOST, 'import', 'X') do |ftp|",
	'new LdapTemplate("ldap://h", "cn=reader", "X");',
	'key_set_with_value("smtp", "stat@example.com", "X")',
	"jwt.sign(payload, 'X', { expiresIn: '1h' });",
	"crypto.createHmac('sha256', 'X').update(x);",
	'hmac.new(b"X", msg, hashlib.sha256)',
	'sessions.NewCookieStore([]byte("X"))',
	"ldap.bind('cn=admin,dc=x', 'X', cb);",
	'conn.simple_bind_s("cn=admin,dc=x", "X")',
	'given().auth().basic("ann", "X").get("/x");',
	'redis.Redis("h", 6379, 0, "X")',
	'ks.load(in, "X".toCharArray());',
	'[System.Net.NetworkCredential]::new("ann", "X")',
	// base64 of a login
	'btoa("ann:X")',
	'Buffer.from("ann:X").toString("base64")',
	'echo -n "ann:X" | base64',
])("%s", async (line) => {
	for (const chosen of CHOSEN)
		expect(await partsIn(line.replace("X", chosen))).toContain(chosen);
});

test.each([
	'host, port = "db1", 22',
	'the token type = "bearer"; the secret name = "orders"',
	'user, password = "ann", ""',
	'password, salt = read("/etc/x1"), none',
	"default['postgresql']['host']['main'] = 'wolkeTulip4'",
	'p.add_argument("--host", default="wolkeTulip4", help="the password")',
	'let host = env::var("HOST").unwrap_or("wolkeTulip4".into());',
	'assertEquals("wolkeTulip4", user.getName());',
	'expect(user.name).toBe("wolkeTulip4");',
	"cy.get('#name').type('wolkeTulip4');",
	"crypto.createHmac('sha256', key).update('orders2024');",
	"jwt.sign(payload, key, { algorithm: 'HS256', expiresIn: '1h' });",
	'redis.Redis("redis1.example", 6379, 0)',
	'redis.set("orders:2024", "node42")',
	'key.load("server42.pem")',
	'btoa("image:node42")',
	'echo -n "ann:users" | base64',
])("%s has none", async (line) => {
	// A line of code alone, with nothing else in the value, may be a secret as a whole.
	expect((await partsIn(line)).filter((part) => part !== line)).toEqual([]);
});
