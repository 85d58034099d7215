import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadFor } from "../../src/mask/nested.ts";
import { partsOf } from "../../src/mask/parts.ts";
import { createReaders } from "../../src/mask/readers/index.ts";
import { readersFor } from "../support/values.ts";
import { base64, KEY_LINES, pem } from "./shapes/shape.ts";

/** The secrets in a value that its declaration says nothing of. */
async function partsIn(value: string, name = "DOCUMENT"): Promise<string[]> {
	const { parts } = partsOf(value, name, await readersFor(value));
	return parts.map(({ text }) => text).toSorted();
}

// Secrets of these tests are words where only what is said of them can tell, and one text that tells by its looks.
const TOKEN = "aB3dE5fG7hJ9kL2m";
const UUID = "0e123456-789a-4bcd-8ef0-123456789abc";

/** Each stands for a kind: what is found in the value, and nothing else. */
const KINDS: Readonly<
	Record<string, readonly [value: string, parts: readonly string[]][]>
> = {
	"names around it": [
		['{"password":"hunter-two"}', ["hunter-two"]],
		['{"mapping":"hunter-two","keyboard":"us-intl","author":"ann"}', []],
		['{"token_type":"bearer","max_tokens":4096,"password_file":"/x/y"}', []],
		[
			'{"prompt_tokens":40960,"outputTokens":"40960","tokens_per_minute":60000,"login_token_rate":"40960"}',
			[],
		],
		['{"session_tokens":"40960"}', ["40960"]],
		['{"passwords":["hunter-two",["other-two"]]}', ["hunter-two", "other-two"]],
		[`{"db":["orders","${TOKEN}"]}`, [TOKEN]],
		['{"credentials":{"kind":"plain-text","region":"eu-west-1"}}', []],
		[`{"data":{"id":"${TOKEN}"}}`, [TOKEN]],
		['{"password":"two old\\nwords more"}', ["two old", "words more"]],
		['{"note":"two old\\nwords more"}', []],
		// A host is the first word; what stands behind it tells by its looks.
		["server: db.example.com x7-Kd93-mQ\nx: y", ["x7-Kd93-mQ"]],
		["user: ann x7-Kd93-mQ\nx: y", ["x7-Kd93-mQ"]],
		["server: x7-Kd93-mQ db.example.com\nx: y", []],
		['{"env":[{"name":"DB_PASSWORD","value":"hunter-two"}]}', ["hunter-two"]],
		['{"Jwt":{"Key":"hunter-two"}}', ["hunter-two"]],
		['{"pins":{"front":471147,"led":"green"}}', ["471147"]],
		["PUK: 47114711\nx: 1", ["47114711"]],
		["enable_secret: hunter-two\nenable_password: true", ["hunter-two"]],
		['{"kty":"RSA","n":"abcdefgh","d":"hunter-two"}', ["hunter-two"]],
		// By their looks, though the names say that they are harmless.
		[
			'{"user":"a8d7f6b5c4e3","db":"9f8e7d6c5b4a3f2e","host":"q8d7f6z5c4e3"}',
			["9f8e7d6c5b4a3f2e", "a8d7f6b5c4e3", "q8d7f6z5c4e3"],
		],
		[
			'{"commit":"9f8e7d6c5b4a3f2e","id":"507f1f77bcf86cd799439011","host":"4c01db0b339c","db":"mysql57cluster"}',
			[],
		],
	],
	"names in other languages and glued together": [
		["Zugangscode: hunter-two", ["hunter-two"]],
		["contraseña = hunter-two", ["hunter-two"]],
		["Clé API = hunter-two", ["hunter-two"]],
		["icesecretwrite=hunter-two", ["hunter-two"]],
		["password_in = hunter-two", ["hunter-two"]],
		["wifi_code: hunter-two\nx: 1", ["hunter-two"]],
		["MDP: hunter-two\nBDD_MDP=other-two", ["hunter-two", "other-two"]],
		["PAROL=hunter-two\nkeyphrase=other-two", ["hunter-two", "other-two"]],
		["DBPW=hunter-two\nenable_pw=other-two", ["hunter-two", "other-two"]],
		["wpa_key_mgmt=WPA-PSK\npasswdValidTo=tomorrow\nsecretary=ann", []],
		["Fingerprint of the master key = hunter-two", []],
	],
	"passwords that are chosen": [
		["x = Lantern4711!", ["Lantern4711!"]],
		["x = lantern-comet-4711", ["lantern-comet-4711"]],
		["x = nightly-build-4711\ny = report-comet-2024\nz = Chapter 12!", []],
	],
	"passwords that are chosen, where the place says secret or may say so": [
		["user admin, password Geheim#1", ["Geheim#1"]],
		["neighbor 10.0.0.1 password Acme!2024", ["Acme!2024"]],
		["tacacs-server key Zebra7", ["Zebra7"]],
		['mail.setPort(587); mail.setPassword("Zebra7");', ["Zebra7"]],
		["ldap.bind.credentials=zaq1@WSX", ["zaq1@WSX"]],
		["# pw Hunter2!", ["Hunter2!"]],
		["listen stats\n  stats auth admin:Password1!", ["Password1!"]],
		["rocommunity Zebra7 10.0.0.0/8", ["Zebra7"]],
		["die Adresse: x\nkey: Kaffee&Kuchen", ["Kaffee&Kuchen"]],
		// what such places hold beside them
		["auth: Sha256\nkey: Ctrl+F12\nsession: Server7\nkeys: HEAD~1", []],
		["auth: ann7@nas\nkey: v1.2.3\nsalt: 2024-01-01\ncookie: 512Mi", []],
		["auth required. Password expires in 30days, 10minutes", []],
		["x: Geheim#1\ny: Zebra7\nz: Kaffee&Kuchen", []],
	],
	"plain words, where name and sign stand as in a setting": [
		["- MYSQL_ROOT_PASSWORD=hunter\n- MODE=prod", ["hunter"]],
		["host=db user=repl password=hunter dbname=orders", ["hunter"]],
		["Server=db;Database=orders;Uid=sa;Pwd=hunter;", ["hunter"]],
		["mysql -u root --password=hunter orders", ["hunter"]],
		["app --password hunter --verbose", ["hunter"]],
		["java -Dspring.datasource.password=hunter -jar app.jar", ["hunter"]],
		["x: 1\nenv TZ=UTC db_password=hunter terraform apply", ["hunter"]],
		["curl 'https://api.example.com/x?access_token=hunter'", ["hunter"]],
		["%prod.quarkus.datasource.password=hunter\nx=1", ["hunter"]],
		["web ansible_ssh_pass=hunter ansible_port=22", ["hunter"]],
		["users: [{name: ann, pw: hunter}]", ["hunter"]],
		['["--db-password=hunter","--port=8080"]', ["hunter"]],
		["- **Password:** hunter\n- **Host:** db", ["hunter"]],
		["bindpw hunter\nbase dc=example", ["hunter"]],
		["&{Name:ann Password:hunter Host:db}", ["hunter"]],
		["database_password hunter\nport 80", ["hunter"]],
		[
			'<a xmlns:c="x"><c:p><c:name>Password</c:name><c:value>hunter</c:value></c:p></a>',
			["hunter"],
		],
		["Backlog SSID1 net; WebPassword hunter; Topic plug", ["hunter"]],
		["node.override[:app][:api_key] = 'hunter'\nx=1", ["hunter"]],
		["default['a']['password']['postgres'] = '/x/y'\nx=1", []],
		["game +map cp +rcon_password hunter +port 80", ["hunter"]],
		['curl_easy_setopt(h, CURLOPT_PASSWORD, "hunter");', ["hunter"]],
		["set :port, 80\nset :session_secret, 'hunter'", ["hunter"]],
		["//nas/x /mnt cifs user=ann,pass=hunter,ro 0 0\n# x", ["hunter"]],
		["x: 1\n- docker login -u ci -p hunter reg.lan", ["hunter"]],
		["x: 1\necho hunter | sudo -S ls\nkinit <<< ranger", ["hunter", "ranger"]],
		["x: 1\nhttp -a ann:hunter GET https://x.test", ["hunter"]],
		["d-i passwd/user-password password hunter\nx y", ["hunter"]],
		["IP: 10.0.0.1 User: root PW: hunter", ["hunter"]],
		['{"text":"user=ann password=hunter"}', ["hunter"]],
		// what is said of a password in such places, and in sentences
		["mail: user=ann password=required token=none secret=env pw=bcrypt", []],
		["call user=user, password=password, token=key", []],
		["He asks us for the password: see below, and for a token: none", []],
		["# take password=hunter, or token: hunter\nx: 1", []],
		["run: app --port 80 # or --password hunter\n- PASSWORD=changeme", []],
		["Use --password option to log in, or --token when asked", []],
		["app --password $PASS --token <token> --secret %SECRET%", []],
		["msbuild app.sln /p:Configuration=Release /t:Build\nx: 1", []],
		["otpauth://totp/x?issuer=a&period=30\notpauth://totp/y?issuer=b\nz", []],
		[
			"FTP-Zugang: ftp.x.test, Benutzername w00f1a, Passwort: hunter\nx",
			["hunter"],
		],
		["npm run token:refresh && npm run secret:rotate", []],
		["auth_password required\nAuthToken table\nSession_Token expires", []],
		["// the password field\nx = 1", []],
		["docker run -p secret nginx\nkubectl get secret grafana\nx: 1", []],
		["show_password toggle\ncheck(DB_PASSWORD, 'varchar')\nx: 1", []],
		["echo done | program\nyes | sudo -S apt install x\ny: 1", []],
	],
	"statements of SQL": [
		[
			"INSERT INTO users (id, email, password) VALUES\n  (1, 'ann@example.com', 'hunter'), -- the first\n  (2, 'bob@example.com', 'ranger');",
			["hunter", "ranger"],
		],
		[
			'replace into "app"."users" ("name", "pass") values (\'ann\', crypt(\'hunter\', \'salt\'))',
			["hunter"],
		],
		[
			"CREATE TABLE IF NOT EXISTS `users` (id int, pw varchar(64) DEFAULT 'none', note text, PRIMARY KEY (id));\nINSERT IGNORE INTO `users` VALUES (1, 'hunter', 'on holiday'), (2, 'it''s me', 'a\\'b');",
			["hunter", "it''s me", "it's me"],
		],
		[
			"INSERT INTO options (id, name, value) VALUES (1,'smtp_password','hunter'),(2,'smtp_host','ranger');",
			["hunter"],
		],
		[
			"REPLACE INTO options SET value='hunter', name='smtp_password';",
			["hunter"],
		],
		[
			"UPDATE settings SET value = 'hunter' WHERE name = 'smtp_password';\nUPDATE settings SET value = 'ranger' WHERE name = 'theme';",
			["hunter"],
		],
		["SET PASSWORD FOR 'ann'@'localhost' = PASSWORD('hunter');", ["hunter"]],
		["mysql -e \"SET PASSWORD FOR 'ann'@'%' = 'hunter'\"", ["hunter"]],
		[
			"COPY public.users (id, name, password) FROM stdin;\n1\tann\thunter\n2\tbob\t\\N\n\\.\nSELECT 1;",
			["hunter"],
		],
		["update the users, insert into the table, copy the files; it's 'so'", []],
		[
			"INSERT INTO log (id, text) VALUES (1, 'password changed', 'hunter');",
			[],
		],
		// A quote that nobody closes hides no statement behind it.
		[
			"-- it's old\nINSERT INTO a (n) VALUES ('x;\nINSERT INTO b (n, token) VALUES (1, \"hunter\");",
			["hunter"],
		],
	],
	"variables in front of commands": [
		[
			"set -e\nPGPASSWORD=Acme!2024 pg_dump -h db app > x.sql",
			["Acme!2024", "Acme!2024 pg_dump -h db app > x.sql"],
		],
		[
			"#!/bin/sh\nexport PGPASSWORD=hunter; pg_dump app",
			["hunter", "hunter; pg_dump app"],
		],
		["x: 1\ndb_token=hunter ./run.sh", ["hunter", "hunter ./run.sh"]],
		[
			"x: 1\nDB_PASSWORD=hunter\\&two ./run",
			["hunter&two", "hunter\\&two", "hunter\\&two ./run", "hunter&two ./run"],
		],
		["x: 1\npass=hunter&x=1", ["hunter", "hunter&x=1"]],
		[
			"x: 1\npassword => 'hunter', user => 'ann'",
			["'hunter', user => 'ann'", "hunter"],
		],
		// Not so where a value goes on to the end of the line.
		["x: 1\nPASSWORD=two old words", ["two old words"]],
		["x: 1\nPASSWORD=hunter&two", ["hunter&two"]],
		["x: 1\npassword = hunter ./two", ["hunter ./two"]],
	],
	"what people tell": [
		["The PIN of the alarm is 471147.", ["471147"]],
		['> The passphrase of the archive is "two old words".', ["two old words"]],
		["la clave de la wifi es comet-lantern-12", ["comet-lantern-12"]],
		[
			"# password of the store: comet walrus anvil otter",
			["comet walrus anvil otter"],
		],
		["Le code de la porte est rouge-49.", ["rouge-49"]],
		["The password is sha-256 and lasts 30days", []],
		["The password policy of the team: at least 12 characters", []],
		["The password must be changed every 90 days.", []],
	],
	"places in a line": [
		["net user ann hunter-two /add", ["hunter-two"]],
		["wpa_passphrase HomeNet hunter-two", ["hunter-two"]],
		["curl -su ann:hunter-two https://host.example", ["hunter-two"]],
		['"ann"\t*\t"471147"', ["471147"]],
		[
			"01:23:45:67:89:ab comet walrus anvil otter",
			["comet walrus anvil otter"],
		],
		["d-i passwd/root-password password two old words", ["two old words"]],
		["connect catalog rman/x7-Kd93-mQ@rcat;", ["x7-Kd93-mQ"]],
		["users: {ann: x7k2pq9}\nimage: x7k2pq9a", ["x7k2pq9"]],
		['expect "assword:"\nsend "hunter-two\\r"', ["hunter-two"]],
	],
	"arguments of calls": [
		['new NetworkCredential("ann", "hunter-two", "CORP");', ["hunter-two"]],
		['smtp.PlainAuth("", "ann", "hunter-two", "host.example")', ["hunter-two"]],
		[
			'DriverManager.getConnection("jdbc:h2:x", "sa", "hunter-two");',
			["hunter-two"],
		],
		['WiFi.begin("HomeNet", "hunter-two");', ["hunter-two"]],
		['log.info("user", "hunter-two", "host.example");', []],
		// The one text in quotes is what the name is said of.
		[
			"password: secureString('hunter')\nx: 1",
			["hunter", "secureString('hunter')"],
		],
	],
	"what everybody may see": [
		["address = 0x95222290DD7278Aa3Ddd389Cc1E1d165CC4BAfe5", []],
		["bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", []],
		["gpg_key = D1B4C8A0F2E93A57", []],
		["pin: GPIO23\nusername: 0E:21:9C:7F:2A:B4", []],
		["option public_key 'q5Z9cQ1n0xw6tqgXb0mN6Jt2s3VtO8pLr4cKXy7uBnE='", []],
		[`bundle: ${base64(pem("CERTIFICATE"))}\nx: y`, []],
		[`public_key: ${`${TOKEN}/`.repeat(3)}\nx: y`, []],
	],
	"what stands in many files": [
		[
			"steps:\n- uses: actions/setup-python@f677139bbe7f9c59b41e40162b753c062f5d49a3",
			[],
		],
		["VAULT_TOKEN = var.vault_root_token\nx = 1", []],
		["password: secrets.DB_PASSWORD\nregion: x", []],
		["token = local.Xq7-Kd93\nx = 1", ["local.Xq7-Kd93"]],
		["[default]\ncredential_process = cat ./credentials.json", []],
		["FROM arm32v7/hello-world\nplatform: linux/ppc64le", []],
	],
	"names that are secrets": [
		[`{"api_keys":{"${TOKEN}":["read"],"ci":true}}`, [TOKEN]],
		[`{"tokens":{"${TOKEN}":true,"x7-Kd93-mQ":null}}`, [TOKEN, "x7-Kd93-mQ"]],
		[`sessions:\n  ${TOKEN}:\n  x7-Kd93-mQ: ~\n`, []],
		[`keys:\n  ${TOKEN}:\n    scopes: [read]\n`, [TOKEN]],
		[`[keys]\n${TOKEN} = "read"\nx = 1`, [TOKEN]],
		[
			`apiKeys: {\n  '${TOKEN}': 'read',\n  "${TOKEN}Q": {\n`,
			[TOKEN, `${TOKEN}Q`],
		],
		[`{"clients":{"${TOKEN}xY7Q":{"name":"ci"}}}`, [`${TOKEN}xY7Q`]],
		[
			'{"clients":{"useX509V3CertsOf2":"read","node_modules/@x/y2K":{},"3b1c2d4e5f60718293a4b5c6d7e8f901":1}}',
			[],
		],
	],
	YAML: [
		["user: {token: hunter-two}\nkind: Config", ["hunter-two"]],
		["environment: {POSTGRES_PASSWORD: hunter-two}\nx: 1", ["hunter-two"]],
		["a: &p\n  password: hunter-two\nb: *p", ["hunter-two"]],
		["a: &p hunter-two\nb:\n  password: *p", ["hunter-two"]],
		["a: &p hunter-two\nb:\n  host: *p", []],
		[
			"password: |\n  first-word\n  other-word\nx: y",
			["first-word", "other-word"],
		],
		[`region: eu-west-1 # old key ${TOKEN}\nimage: nginx:1.27`, [TOKEN]],
		["- users:\n  - name: ann\n    secret: hunter-two", ["hunter-two"]],
		// That all of it is a file says nothing of what is in it.
		[
			"file: |\n  default: comet-lantern-12\n  x y\nregion: comet-lantern-13",
			["comet-lantern-12"],
		],
		["regions:\n- eu-west-1\n- us-east-1", []],
	],
	"a Secret of Kubernetes": [
		[
			`kind: Secret\nmetadata: {name: orders}\ndata:\n  value: ${base64("hunter-two")}\n  user: ${base64("ann")}`,
			["hunter-two", base64("hunter-two")],
		],
		["kind: Secret\nstringData: {value: hunter-two}", ["hunter-two"]],
		[
			'{"kind":"Secret","data":{"x":"MGUxMjM0NTYtNzg5YS00YmNkLThlZjAtMTIzNDU2Nzg5YWJj"}}',
			[
				"0e123456-789a-4bcd-8ef0-123456789abc",
				"MGUxMjM0NTYtNzg5YS00YmNkLThlZjAtMTIzNDU2Nzg5YWJj",
			],
		],
		["kind: ConfigMap\ndata:\n  value: hunter-two\n  x: y", []],
		[
			"kind: Secret\nstringData: {db: k7Vq2Lm9, mail: P@ssw0rd, host: db-1a.example.com}",
			["P@ssw0rd", "k7Vq2Lm9"],
		],
		[
			`kind: Secret\ndata: {db: ${base64("P@ssw0rd")}}`,
			["P@ssw0rd", base64("P@ssw0rd")],
		],
		// A document in it has names of its own.
		["kind: Secret\nstringData:\n  a.yaml: |\n    db: orders-1a2b\n", []],
	],
	"maps of secrets, whatever their keys are called": [
		[
			"passwords:\n  db: hunter-two\n  mail: [other-two]\n  user: third-two\n  x: fourth-two\n",
			["fourth-two", "hunter-two", "other-two", "third-two"],
		],
		['{"apiKeys":{"registry":"hunter-two"}}', ["hunter-two"]],
		["[db_tokens]\nrepo = hunter-two\n", ["hunter-two"]],
		['passwords = {\n  server = "hunter-two"\n}\n', ["hunter-two"]],
		["Passwörter:\n  server: hunter-two\n", ["hunter-two"]],
		[
			"passwords: {prod: {db: Acme!2024, host: hunter-two}}\nx: y",
			["Acme!2024"],
		],
		// What tells something of a secret is none, unless it looks like one.
		[
			"tokens: {ttl: 86400, type: Bearer, token_type: bearer, expires_in: 86400}\nx: y",
			[],
		],
		[`tokens:\n  id: ${UUID}\n`, [UUID]],
		// Lists hold records, and other plurals something else.
		['{"tokens":[{"name":"hunter-two","user":"other-two"}]}', []],
		['{"credHelpers":{"server":"hunter-two"}}', []],
		["secretBytes:\n  server: hunter-two\n", []],
		["tokens: {led: GPIO23}\npins: {led: GPIO23, user: green}", ["GPIO23"]],
	],
	"maps that may hold secrets": [
		...["k7Vq2Lm9", "P@ssw0rd", "Falcon125!", "Geheim#1", "Acme!2024"]
			.concat(["letmein!", "?hannover", "zaq1@WSX", "Zebra7", "zebra2024"])
			.concat(["zebra-lamp-77", "9f8e7d6c5b4a", UUID, "qwzxkvjp"])
			.map((text): [string, string[]] => [
				JSON.stringify({ credentials: { db: text } }),
				[text],
			]),
		["secrets: {prod: {mail: Acme!2024}}", ["Acme!2024"]],
		["password:\n  mail: Acme!2024\n", ["Acme!2024"]],
		["secrets: {root: Geheim#1}", ["Geheim#1"]],
		[
			'{"credentials":{"user":"john1985","host":"db-1a.example.com:5432","server":"web01","db":"orders2024","id":"0e123456-789a-4bcd-8ef0-123456789abc","path":"/etc/a1b/key","url":"https://a1b2.example.com/","email":"a1b@example.com","image":"app:3f2a9c1","port":54321,"account":"ACME\\\\s1x"}}',
			[],
		],
		["secrets: {db: {file: ./db-1a2b.txt, name: db_password}}", []],
		['{"credentials":[{"server":"a1b2c3"}]}', []],
		["a: {db: Acme!2024}", []],
	],
	"names of things that hold secrets": [
		["secretKeyRef: {name: orders-db, key: password}\nx: y", []],
		["existingSecret: orders-auth\nadminPasswordKey: admin-password", []],
		["existing_password: hunter-two\nx: y", ["hunter-two"]],
		["permissions: {id-token: write}\nid-token: read", ["read"]],
		[
			'{"jsonwebtoken":"^9.0.2","passport-token":"~1.2.3-rc.1","token":"^9.0.hunter"}',
			["^9.0.hunter"],
		],
	],
	netrc: [
		["machine h.example login ann password hunter-two", ["hunter-two"]],
		[
			"machine h.example login hunter-two password x-oauth-basic",
			["hunter-two"],
		],
		[
			"machine h.example password x-oauth-basic\nmachine i.example login ann password hunter-two",
			["hunter-two"],
		],
	],
	"maps in one line": [
		['{ :host => "h.example", :password => "471147" }', ["471147"]],
		["{:host h.example, :password => 'hunter-two'}", ["hunter-two"]],
		['{:host "h.example" :password "hunter-two"}', ["hunter-two"]],
	],
	"a user and a password in base64": [
		[
			`Authorization: Basic ${base64("ann:the old words!")}`,
			[base64("ann:the old words!"), "the old words!"],
		],
	],
	XML: [
		[
			"<servers><server><id>central</id><password>a&lt;b&amp;c1</password></server></servers>",
			["a<b&c1"],
		],
		['<add key="ApiKey" value="hunter-two"/>', ["hunter-two"]],
		[
			"<dict><key>Password</key><string>hunter-two</string></dict>",
			["hunter-two"],
		],
		[`<a><!-- ${TOKEN} --><b>words</b></a>`, [TOKEN]],
	],
	TOML: [
		['[db]\npassword = "hunter-two"\nport = 5432', ["hunter-two"]],
		[`x = "a"\n[[list]]\ntoken = """\n${TOKEN}"""`, [TOKEN]],
	],
	"lines of names and values": [
		['declare -x A_TOKEN="hunter-two"', ["hunter-two"]],
		["$env:A_TOKEN = 'hunter-two'\nx", ["hunter-two"]],
		["PASSWORD := hunter-two\nall:", ["hunter-two"]],
		["'db_password' => 'hunter-two',\n'host' => 'x',", ["hunter-two"]],
		["password = hunter-two ; old\n", ["hunter-two", "hunter-two ; old"]],
		['#define API_KEY "hunter-two"', ["hunter-two"]],
		["//registry.example.com/:_authToken=hunter-two", ["hunter-two"]],
		["requirepass hunter-two\nport 6379", ["hunter-two"]],
		["# password=hunter2two", ["hunter2two"]],
		["# the password is kept elsewhere", []],
		["export A=1\n./deploy.sh --region eu-west-1", []],
	],
	"a name and a value in a syntax that no reader knows": [
		['{pass, <<"walrus-teapot-4711">>}', ["walrus-teapot-4711"]],
		['(password . "walrus-teapot-4711")', ["walrus-teapot-4711"]],
		["password -> walrus-teapot-4711", ["walrus-teapot-4711"]],
		["- secret :: b1jtrks", ["b1jtrks"]],
		["bo: user is reporting and the pw is 0oj4bq", ["0oj4bq"]],
		[
			"radius-server host 10.3.3.3 key walrus-teapot-4711",
			["walrus-teapot-4711"],
		],
		["ntp authentication-key 1 md5 1qouqg", ["1qouqg"]],
		["deploy:walrus-teapot-4711", ["walrus-teapot-4711"]],
		["image:tag", []],
		["neighbor 10.0.0.1 password odgia6", ["odgia6"]],
		['login = cleartext "walrus-teapot-4711"', ["walrus-teapot-4711"]],
		[
			'<input name="password" value="walrus-teapot-4711">',
			["walrus-teapot-4711"],
		],
		["x['root_password'] = 'walrus-teapot-4711'", ["walrus-teapot-4711"]],
		["SIGNER_PASSPHRASE     walrus cactus turnip", ["walrus cactus turnip"]],
		["contrase\u00f1a = walrus-teapot-4711\nx", ["walrus-teapot-4711"]],
		[
			"mot_de_passe = 550e8400-e29b-41d4-a716-446655440000\nx",
			["550e8400-e29b-41d4-a716-446655440000"],
		],
		['{"required":["password","email"],"token":{"type":"string"}}', []],
		["service password-encryption\nhostname fjord-edge-01", []],
		[
			"arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/orders-a1B2c3",
			[],
		],
	],
	"positions of calls and commands": [
		['auth=("svc-reports", "walrus-teapot-4711")', ["walrus-teapot-4711"]],
		[
			"DBI->connect($dsn, 'shop', 'walrus-teapot-4711', { x => 1 });",
			["walrus-teapot-4711"],
		],
		["ipmitool -U ADMIN -P edLuPpgkIrdo power status", ["edLuPpgkIrdo"]],
		["psql -U shop -p 5432", []],
		["smbclient -U 'LIND\\\\ops%edLuPpgkIrdo'", ["edLuPpgkIrdo"]],
		['dsn = "dbi:Pg:dbname=tickets;host=pg.example;port=5432"\nx', []],
		["key = A.Convert.FromText(y)", []],
		[
			"https://example.com/webhookb2/550e8400-e29b-41d4-a716-446655440000",
			["550e8400-e29b-41d4-a716-446655440000"],
		],
	],
	"positions that blind documents had": [
		["a = postgresql://ann:a%%2Fb-two@db/x\ny", ["a%%2Fb-two", "a/b-two"]],
		["The panel is at https://p.example (login ann, PIN 694104).", ["694104"]],
		[": PIN %smartcard:50 061212", ["061212"]],
		[
			'createUser ann SHA "walrus-teapot-4711" AES "hunter-two"',
			["hunter-two", "walrus-teapot-4711"],
		],
		["username netops privilege 15 password 0 EckemnoGbigu", ["EckemnoGbigu"]],
		[':name => "shop", :password => %q(hunterTwo),', ["hunterTwo"]],
		[
			"echo hunter-two | docker login --password-stdin -u ci ghcr.io",
			["hunter-two"],
		],
		["echo done | tee out.txt", []],
		[
			"relay.example    ann:550e8400-e29b-41d4-a716-446655440000\n@b.example bob:hunter-two",
			["550e8400-e29b-41d4-a716-446655440000", "hunter-two"],
		],
		[
			"<auth-user-pass>\nann\nhunter-two\n</auth-user-pass>\nverb 3",
			["hunter-two"],
		],
		[
			'url,password,extra\na,hunter-two,"x\ny"\nb,other-two,z',
			["hunter-two", "other-two"],
		],
		[`certificates:\n  hmacEncoded: ${TOKEN}\n  x: y`, [TOKEN]],
	],
	"words that commands are given": [
		["net use Z: \\\\nas\\share hunter-two /user:CORP\\ann", ["hunter-two"]],
		["run: lftp -u ann,hunter-two ftp.host.example", ["hunter-two"]],
		["mc alias set s3 https://s3.host.example ann hunter-two", ["hunter-two"]],
		["sudo rabbitmqctl add_user ann hunter-two", ["hunter-two"]],
		["security import c.p12 -k x.keychain -P hunter-two -A", ["hunter-two"]],
		["signtool sign /f c.pfx /p hunter-two app.exe", ["hunter-two"]],
		["openssl enc -d -aes-256-cbc -k hunter-two -in x", ["hunter-two"]],
		["openssl enc -d -khunter-two", ["hunter-two"]],
		[
			"snmpwalk -v3 -u ann -A hunter-two -X other-two h",
			["hunter-two", "other-two"],
		],
		["composer config http-basic.repo.example ann hunter-two", ["hunter-two"]],
		[
			"az keyvault secret set --vault-name v --value=hunter-two",
			["hunter-two"],
		],
		[
			"aws ssm put-parameter --name x --value hunter-two --type SecureString",
			["hunter-two"],
		],
		["aws ssm put-parameter --name x --value hunter-two --type String", []],
		["npm config set //npm.example/:_authToken hunter-two", ["hunter-two"]],
		["npm config set registry hunter-two", []],
		["rman target ann/hunter@two@orcl", ["hunter@two"]],
		["conn sys/hunter-two@orcl as sysdba", ["hunter-two"]],
		["yes 'hunter-two' | passwd ann", ["hunter-two"]],
		["gh auth login --with-token <<< hunter-two", ["hunter-two"]],
		["wrangler deploy <<< hunter-two", []],
		["ssh ann:hunter-two@host.example", ["hunter-two"]],
		[
			'New-ADUser ann -AccountPassword (ConvertTo-SecureString -AsPlainText "hunter-two" -Force)',
			["hunter-two"],
		],
		[
			"kubectl create secret generic x --from-literal=db=hunter-two",
			["hunter-two"],
		],
		["vault login hunter-two", ["hunter-two"]],
		["sed -i 's/__DB_PASSWORD__/hunter-two/' app.conf", ["hunter-two"]],
		["sed -e 's~@X@~password=hunter-2two~' x", ["hunter-2two~"]],
		["sed 's/^user=.*/user=hunter-two/;s/a/b-and-c/' x", []],
		["zip -P $ZIP_WORD a.zip b", []],
		["zip -r a.zip b && tar -P hunter-two", []],
	],
	"logins in front of a host without a scheme": [
		["http_proxy=ann:hunter-two@10.0.0.1:3128\nx=y", ["hunter-two"]],
		["proxies:\n  - ann:hunter-two@[::1]:3128\n  - none", ["hunter-two"]],
		["upstream http ann:hunter-two@localhost:3128", ["hunter-two"]],
		["scp x ann:hunter-two@10.0.0.1:/tmp", ["hunter-two"]],
		["ACME/ann:hunter-two@10.0.0.1", ["hunter-two"]],
		["gost -L ann:hunter-two@:1080", ["hunter-two"]],
		["mail = ann@host.example:x7-Kd93-mQ@smtp:587", ["x7-Kd93-mQ"]],
		["rsync ann:x7-Kd93-mQ@host::module .", ["x7-Kd93-mQ"]],
		[
			"mysql ann:x7-Kd93-mQ@tcp(db:3306)/shop",
			["x7-Kd93-mQ", "x7-Kd93-mQ@tcp"],
		],
		['sql.Open("mysql", "ann:x7-Kd93-mQ@/shop")', ["x7-Kd93-mQ"]],
		["http_proxy=proxy:hunter-two@10.0.0.1:3128\nx=y", ["hunter-two"]],
		[":pserver:ann:Acme!2024@cvs.host.example:/src", ["Acme!2024"]],
		["job:nightly-build@10.0.0.8:9100 src:worker@10.0.0.9", []],
		["Contact: sip:ann@10.0.0.5:5060\nto:root@127.0.0.1", []],
		["npm i left:pad@1.2.3 dev/app:v1.2@stable", []],
	],
	"lists of the words of a command": [
		[
			'test: ["CMD", "mysqladmin", "ping", "-uroot", "-phunter-two"]',
			["hunter-two"],
		],
		["args: [redis-cli, -a, hunter-two, ping]\nx: y", ["hunter-two"]],
		['["curl", "-uann:hunter-two", "host.example"]', ["hunter-two"]],
		['["a", "list", "of-words", "-p"]', []],
		['["docker", "run", "-u", "1000:1000", "node"]', []],
		[
			'subprocess.run(["mysqldump", "-uroot", "-phunter-two"])\nx = 1',
			["hunter-two"],
		],
		["exec('mysqldump', ['-uroot', '-phunter-two'])\nx = 1", ["hunter-two"]],
	],
	"options with a value that touches them": [
		["sshpass -phunter-two ssh ann@host.example", ["hunter-two"]],
		["rar a -hphunter-two x.rar y", ["hunter-two"]],
		["mosquitto_pub -Phunter-two -t x -m y", ["hunter-two"]],
		["redis-cli -u redis://:hunter-two@redis:6379 ping", ["hunter-two"]],
	],
	// Where a colon is in front, it may be of Spring, and the value what stands behind that.
	"what stands there for a variable that is not set": [
		["password: {{ db.pw if db.pw else 'hunter-two' }}\nx: y", ["hunter-two"]],
		[
			'password: {{ env "DB_PW" | default "hunter-two" }}\nx: y',
			["hunter-two"],
		],
		[
			'password: {{ ternary "hunter-two" .Values.pw .Values.dev }}\nx: y',
			["hunter-two"],
		],
		[
			"services:\n  db:\n    PASSWORD: $" + "{PASSWORD:-hunter-two}\n    x: y",
			["-hunter-two", "hunter-two"],
		],
		['export PW="$' + '{DB_PW-hunter-two}"\nx=1', ["hunter-two"]],
		[
			"url: postgres://ann:$" + "{PW:-hunter-two}@db/x\nx: y",
			["-hunter-two", "hunter-two"],
		],
		[
			"<password>$" + "{env.PW:-hunter-two}</password>\n<a/>",
			["-hunter-two", "hunter-two"],
		],
		[
			'password: {{ .Values.pw | default "hunter-two" | quote }}\nx: y',
			["hunter-two"],
		],
		['password: {{ default "hunter-two" .Values.pw }}\nx: y', ["hunter-two"]],
		["image: $" + "{IMAGE:-registry.example/app}\nport: $" + "{PORT-8080}", []],
		["<password>$" + "{db-password}</password>\n<a/>", []],
	],
	"variables, and passwords that begin as they do": [
		['{"password":"$ecretP4ss","user":"ann"}', ["$ecretP4ss"]],
		["password: $ommer2024\nuser: ann", ["$ommer2024"]],
		["password: $Bathtub38\nuser: ann", ["$Bathtub38"]],
		["password: '%Kiwi22%'\nuser: ann", ["%Kiwi22%"]],
		["password: $kiwi77\nuser: ann", ["$kiwi77"]],
		["password: $DB_PASS12\nuser: ann", []],
		["password: $dbpass22\nuser: ann", []],
		["password: $Server12\nuser: ann", []],
		["password: '%Sommer2024%'\nuser: ann", ["%Sommer2024%"]],
		["password: your_mom_7\nuser: ann", ["your_mom_7"]],
		["password: $DB_PASSWORD_2\nother_password: $dbPass1", []],
		["password: your-api-key\nother_password: '%DB_PASSWORD%'", []],
	],
	"names that are addresses, and ids that are keys": [
		[
			'<apikeys><add key="https://a.example/v2/package" value="19896567-ceb4-41c0-ab1c-2611731aa796" /></apikeys>',
			["19896567-ceb4-41c0-ab1c-2611731aa796"],
		],
		[
			"deepl: f53068d8-2df3-444b-a357-1917e58c2cff:fx\nx: y",
			["f53068d8-2df3-444b-a357-1917e58c2cff:fx"],
		],
		[
			`CC_TEST_REPORTER_ID=${"67fedee6ade11e71".repeat(4)}\nx=y`,
			["67fedee6ade11e71".repeat(4)],
		],
		["DSN=pgsql:host=db;user=ann;password=walrus\nx=y", ["walrus"]],
		["secrets:\n  root: wildcat*65\n  files: build*\n", ["wildcat*65"]],
	],
	"pieces of logins of any kind": [
		[
			'module "m" { source = "git::https://host.example/m.git//v?ref=11bd71901bbe5b1630ceea73d27597364c9af683" }',
			["v?ref=11bd71901bbe5b1630ceea73d27597364c9af683"],
		],
		["x ann!Kq7VbZx9Rw4L", ["Kq7VbZx9Rw4L", "ann!Kq7VbZx9Rw4L"]],
		["SMB_CREDS=ann%hunter-two\nx=y", ["hunter-two"]],
	],
	"values of which what stands beside them says that they are secret": [
		[
			'[{"key":"FOO","value":"hunter-two","masked":true},{"key":"BAR","value":"other-two","masked":false}]',
			["hunter-two"],
		],
		['{"FOO":{"value":"hunter-two","isSecret":true}}', ["hunter-two"]],
		['{"title":"x","hidden":true,"content":"hunter-two"}', []],
		['{"name":"lang","value":"lang=english","secure":true}', []],
		['{"users":[["ann",true,"Acme!2024"]]}', ["Acme!2024"]],
		[
			'{"columns":["user","active","password"],"rows":[["ann",false,"hunter-two"]]}',
			["hunter-two"],
		],
		["- {name: FOO, value: hunter-two, sensitive: true}\n- x", ["hunter-two"]],
		[
			'{"label":"root","type":"CONCEALED","value":"hunter-two"}',
			["hunter-two"],
		],
		[
			'variable "foo" {\n  default   = "hunter-two"\n  sensitive = true\n}',
			["hunter-two"],
		],
		[
			'<String><Key>foo</Key>\n<Value ProtectInMemory="True">hunter-two</Value></String>',
			["hunter-two"],
		],
		[
			"Parameters:\n  Foo:\n    NoEcho: true\n    Default: hunter-two\n  Bar:\n    Default: other-two",
			["hunter-two"],
		],
		[
			'{"outputs":{"foo":{"value":{"a":"hunter-two"},"sensitive":true},"bar":{"value":"other-two","sensitive":false}}}',
			["hunter-two"],
		],
		[
			"@secure()\nparam foo string = 'hunter-two'\nparam bar string = 'x-y-z'",
			["hunter-two"],
		],
		["type: password\nlabel: your-password-here\nvalue: true", []],
	],
	"members of what is a secret by its kind": [
		[
			'resource "kubernetes_secret" "s" {\n  metadata {\n    name = "orders"\n  }\n  data = {\n    db = "Acme!2024"\n  }\n}',
			["Acme!2024"],
		],
		[
			"secretGenerator:\n  - name: app\n    literals:\n      - db=Acme!2024\n",
			["Acme!2024"],
		],
		[
			"configMapGenerator:\n  - name: app\n    literals:\n      - db=orders\n",
			[],
		],
		[
			"kind: Secret\nstringData:\n  db: Acme!2024\n---\nkind: ConfigMap\ndata:\n  value: hunter-two\n  db: Other!2024\n",
			["Acme!2024"],
		],
		["sensitive:\n  db: Acme!2024\n  host: db.example", ["Acme!2024"]],
	],
	"tokens in the place of a host, or as a whole query": [
		[`urls:\n  - pbul://${TOKEN}\n  - x`, [TOKEN]],
		[
			"url: https://host.example/update.php?VGhpc0lzQVRva2VuMTIzNDU2Nzg5MA==\nx: y",
			["VGhpc0lzQVRva2VuMTIzNDU2Nzg5MA", "VGhpc0lzQVRva2VuMTIzNDU2Nzg5MA=="],
		],
		["url: https://host.example/search?question=\nx: y", []],
	],
	"documents inside of others": [
		[
			'kind: ConfigMap\ndata:\n  userlist.txt: |\n    "app" "Acme!2024"\n    "ops" "Zebra7"\n',
			["Acme!2024", "Zebra7"],
		],
		['data:\n  userlist.txt: |\n    "app" "Acme!2024"\n', ["Acme!2024"]],
		[
			'data:\n  x.csv: |\n    "Title","Password"\n    "jump","hunter, two"\n',
			["hunter, two"],
		],
		["cat > x.csv <<EOF\nname,password\nann,hunter-two\nEOF\n", ["hunter-two"]],
		[
			"cat <<'EOF' | psql\nname,password\nann,hunter-two\nEOF\n",
			["hunter-two"],
		],
		[
			"RUN <<EOF\ncat > x <<END\nname,password\nann,hunter-two\nEND\nEOF\n",
			["hunter-two"],
		],
		["cat <<EOF\nname,password\nann,two", []],
		["# x\n\n```csv\nname,password\nann,hunter-two\n```\n", ["hunter-two"]],
		[
			"x:\n\n~~~\ndb:5432:x:ann:hunter\\:two\n~~~\n",
			["hunter:two", "hunter\\:two"],
		],
		['"""\nname,password\nann,hunter-two\n"""\nx = 1\n', ["hunter-two"]],
		["f('''\nname,password\nann,hunter-two\n''')\n", ["hunter-two"]],
		['"""About."""\nX = 1\nDB_PASSWORD = """hunter-two"""\n', ["hunter-two"]],
		[
			"f('''\nname,x\nann,two\n''', password='hunter-two')\n",
			["'hunter-two')", "hunter-two"],
		],
		["@'\nname,password\nann,hunter-two\n'@ | Out-File x\n", ["hunter-two"]],
		[
			"const x = `name,password\nann,hunter-two\nbob,other-two`;\n",
			["hunter-two", "other-two"],
		],
		['echo \'"app" "Acme!2024"\' > userlist.txt\nx=y', ["Acme!2024"]],
		['"a b" "words"\n"c" "others"\n', []],
	],
	"tables of markup and of JSON": [
		[
			'{"columns":["user","password"],"rows":[["ann","hunter-two"],["bob","other-two"]]}',
			["hunter-two", "other-two"],
		],
		[
			'{"headers":["id","email","secret"],"data":[[1,"ann","hunter-two"]]}',
			["hunter-two"],
		],
		['{"columns":["user","token_type"],"rows":[["ann","hunter-two"]]}', []],
		[
			"<table><tr><th>User</th><th>Password</th></tr><tr><td>ann</td><td>hunter-two</td></tr></table>",
			["hunter-two"],
		],
		["<tr><th>Password</th><td>hunter-two</td></tr>", ["hunter-two"]],
		["<dl><dt>Password</dt><dd>hunter-two</dd></dl>", ["hunter-two"]],
		[
			"users:\n  - [ann, Acme!2024, admin]\n  - [bob, none, user]",
			["Acme!2024"],
		],
		["name:user:password\nx:ann:hunter-two\n", ["hunter-two"]],
		["SFTP_USERS=ann:Acme!2024:1001\nX=y", ["Acme!2024", "Acme!2024:1001"]],
		["ADMIN=ann:Acme!2024\nX=y", ["Acme!2024"]],
		["10.0.0.1:1812\tAcme!2024\t3\n10.0.0.2\tnone\t3", ["Acme!2024"]],
		["10.0.0.1 Acme7\n10.0.0.2 zebra2024", []],
	],
	"passwords with blanks, where the quotes stand around the name too": [
		[
			'environment:\n  - "DB_PASSWORD=four old words"\n  - X=y',
			["four", "four old words"],
		],
		[
			"environment:\n  - DB_PASSWORD=four old words\n  - X=y",
			["four", "four old words"],
		],
		['DB_PASSWORD="four old words"\nX=y', ["four old words"]],
		['{"env":["DB_PASSWORD=four old words"]}', ["four", "four old words"]],
		[
			'docker run -e "DB_PASSWORD=four-2 old words" x',
			["four-2", "four-2 old words"],
		],
		[
			'Environment="DB_PASSWORD=four-2 old words"\nX=y',
			["four-2", "four-2 old words"],
		],
		[
			'args: ["--password=four-2 old words"]\nx: y',
			["four-2", "four-2 old words"],
		],
		["app '--password=four-2 old words' x", ["four-2", "four-2 old words"]],
		[
			"echo 'four-2 old words' | docker login --password-stdin",
			["four-2 old words"],
		],
		["passwd --stdin ann <<< 'four-2 old words'", ["four-2 old words"]],
		['echo "two words" | cat', []],
		['env: ["NAME=four old words", "DB_PASSWORD_FILE=a b c"]', []],
		[
			"CREATE USER ann IDENTIFIED BY 'hunter''two';",
			["hunter", "hunter''two", "hunter'two"],
		],
	],
	"names and texts that are about secrets": [
		["PASS_THROUGH: enabled\nPASSWORD_HASHER: argon2-cffi\nx: y", []],
		["sudo_nopasswd_group: wheel-users\nNOPASSWD: x-y\nx: y", []],
		[
			`steps:\n  - uses: docker/login-action@${"74a5d142397b4f367a81961eba4e8cd7edddf772"}\n`,
			[],
		],
		[
			'{"apiKey":"API key","newPassword":"New password","forgotPassword":"Forgot your password?","token":"Your token is required."}',
			[],
		],
		[
			'{"password":"Lantern","secret":"Blue Lantern","token":"Password","redis_password":"Redis"}',
			["Blue Lantern", "Lantern", "Password", "Redis"],
		],
		[
			"const c = new Client({host: 'h', user: 'a', database: 'mydb', password: 'hunter-two'});\n",
			["hunter-two"],
		],
		["const c = new Client('h', 'a', 'hunter-two');\n", ["hunter-two"]],
		['auth=util.UserPasswordAuth({"ann": "hunter-two"})\n', ["hunter-two"]],
	],
	"keys that are written as numbers": [
		[
			"network_key: [7, 3, 5, 9, 11, 13, 15, 0]\nx: y",
			["7, 3, 5, 9, 11, 13, 15, 0", "7,3,5,9,11,13,15,0"],
		],
		[
			'networkKey: "0x2B, 0x7E, 0x15, 0x16, 0x28, 0xAE, 0xD2, 0xA6"\nx: y',
			[
				"0x2B",
				"0x2B, 0x7E, 0x15, 0x16, 0x28, 0xAE, 0xD2, 0xA6",
				"0x2B,0x7E,0x15,0x16,0x28,0xAE,0xD2,0xA6",
				"0x7E",
			],
		],
		[
			"secret := []byte{1, 2, 3, 4, 5, 6, 7, 8}\nbyte[] key = new byte[] { 8, 7, 6, 5, 4, 3, 2, 1 };\n",
			[
				"1, 2, 3, 4, 5, 6, 7, 8",
				"1,2,3,4,5,6,7,8",
				"8, 7, 6, 5, 4, 3, 2, 1",
				"8,7,6,5,4,3,2,1",
				"[]byte{1, 2, 3, 4, 5, 6, 7, 8}",
			],
		],
		[
			'AES_KEY = b"\\xde\\xad\\xbe\\xef\\x00\\x01\\x02\\x03"\nx = 1',
			["\\xde\\xad\\xbe\\xef\\x00\\x01\\x02\\x03"],
		],
		["ports: [7, 3, 5, 9, 11, 13, 15, 0]\nkeyboard: [1, 2, 3]", []],
		["  PrivateExponent: 0x7AF3\n  PublicExponent: 0x0301\n", ["0x7AF3"]],
	],
	"words of lines of configuration": [
		["hide mysql_servers = localhost/mail/ann/hunter-two", ["hunter-two"]],
		["mysql_servers = localhost::(/tmp/s)/mail/ann/hunter-two", ["hunter-two"]],
		[
			'a.PlainLoginModule required user_ann="hunter-two" user_bob="other-two";',
			["hunter-two", "other-two"],
		],
		['praw.Reddit(user_agent="hunter-two by u/ann", user_name="x")', []],
		["sentinel auth-pass mymaster hunter-two", ["hunter-two"]],
		["ftp -n h <<END\nuser ann Acme!2024\nEND\n", ["Acme!2024"]],
		["poetry config http-basic.acme ann hunter-two", ["hunter-two"]],
		["sed 's/token/session/;s/secret/public/' x", []],
		['services: {web: {user: "1000:1000"}, db: {user: "node:node"}}', []],
		["snmp-server community hunter-two RO", ["hunter-two"]],
		["snmp-server community public RO", []],
		["enable secret 0 hunter-two", ["hunter-two"]],
		["enable secret scanning\nx: y", []],
		["username ann privilege 15 password 7 hunter-two", ["hunter-two"]],
		["neighbor 10.0.0.1 password hunter-two", ["hunter-two"]],
		[
			"radius-server host 10.0.0.1 auth-port 1812 key hunter-two",
			["hunter-two"],
		],
		["  user ann insecure-password hunter-two", ["hunter-two"]],
		["stats auth ann:hunter-two", ["hunter-two"]],
		["user worker on >hunter-two ~* +@all", ["hunter-two"]],
		["proxy_set_header X-Api-Key hunter-two;", ["hunter-two"]],
		["proxy_set_header Authorization Basic hunter-two;", ["hunter-two"]],
		["proxy_set_header X-Real-Ip hunter-two;", []],
		["*.host.example:ann@host.example:hunter-two", ["hunter-two"]],
		[
			"sasl\n[mail.host.example]:587 ann@host.example:hunter-two",
			["hunter-two"],
		],
		[
			"the code WIFI:S:HomeNet;T:WPA;P:hunter\\;two;; as a picture",
			["hunter;two", "hunter\\;two"],
		],
		["* * ann@host.example:hunter-two", ["hunter-two"]],
		["use app:build-a1b2c3d@sha256:abc of the host", []],
		["user list >/srv/hunter-two", []],
		["url: git@host.example:hunter-two/deploy.git", []],
		["to: sftp:ann@host.example:/srv/hunter-two", []],
		["# //ann:hunter-two@nas/share", ["hunter-two"]],
	],
	"a user and a password with a slash between": [
		["NEO4J_AUTH=neo4j/hunter-two", ["hunter-two", "neo4j/hunter-two"]],
		[
			"a: docker run -e NEO4J_AUTH=neo4j/hunter-2two neo4j",
			["hunter-2two", "neo4j/hunter-2two"],
		],
		["credentials: ann/x7-Kd93-mQ\nhost: x", ["ann/x7-Kd93-mQ", "x7-Kd93-mQ"]],
		["auth: config/production\nhost: x", []],
	],
	"names and values of other tables": [
		[
			'[{"ParameterKey":"DBPassword","ParameterValue":"hunter-two"},{"ParameterKey":"Stage","ParameterValue":"other-two"}]',
			["hunter-two"],
		],
		['{"fieldName":"Password","itemValue":"hunter-two"}', ["hunter-two"]],
		["- {key: PASSWORD, val: hunter-two}", ["hunter-two"]],
		[
			"deploy --parameters ParameterKey=DBPassword,ParameterValue=hunter-two",
			["hunter-two"],
		],
		['{"type":"Bearer","credentials":"hunter-two"}', ["hunter-two"]],
		["authorization:\n  credentials: hunter-two", ["hunter-two"]],
		["java.naming.security.credentials=hunter-two", ["hunter-two"]],
		[
			"ldap_default_authtok = hunter-two\nldap_default_authtok_type = password",
			["hunter-two"],
		],
		['{"credentials":"same-origin"}', []],
		['{"secretKey":"hunter-two","value":"other-two"}', ["hunter-two"]],
		['a <input type="password" name="x" value="hunter-two"> b', ["hunter-two"]],
		['<input type="password" value="hunter-two">', ["hunter-two"]],
	],
	"calls that take a secret": [
		['x(); source.setPassword("hunter-two");', ["hunter-two"]],
		['builder.password("hunter-two").build();', ["hunter-two"]],
		['http.basic_auth "ann", "hunter-two"', ["hunter-two"]],
		['http.basic_auth("ann", Some("hunter-two"))', ["hunter-two"]],
		['store.getSecret("hunter-two"); vault.secret("hunter-two");', []],
		['x(); form.setPasswordLabel("hunter-two");', []],
		['users.resetPassword("hunter-two"); tokens.addSecret("hunter-two");', []],
	],
	"escapes, as they are written and as they are read": [
		["password = 100%%hunter", ["100%%hunter", "100%hunter"]],
		[
			"password=hunt\\u0065r\\:two",
			["hunt\\u0065r:two", "hunt\\u0065r\\:two", "hunter:two"],
		],
	],
	"tables inside of text": [
		[
			"notes\n\nhost     password\n======   ========\nnas      walrus-teapot-4711\nsw       x1y2z3",
			["walrus-teapot-4711", "x1y2z3"],
		],
		[
			"# client server secret\nann pptpd walrus-teapot-4711\n",
			["walrus-teapot-4711"],
		],
		[
			"\u2502 Host \u2502 Password \u2502\n\u2502 db   \u2502 walrus-teapot-4711 \u2502",
			["walrus-teapot-4711"],
		],
		[
			"! Account !! Password\n|-\n| ann || walrus-teapot-4711",
			["walrus-teapot-4711"],
		],
		[`| maps | ${TOKEN} |\n|------+-----|\n| mail | x |`, [TOKEN]],
		[
			"Recovery codes of ann\n1. yfcbq1-uj1ir\n2. rhdc39c-s3hs7",
			["rhdc39c-s3hs7", "yfcbq1-uj1ir"],
		],
		["Passwords to change:\n- github\n- gitlab", []],
	],
	"commands and headers": [
		["Authorization: Bearer hunter-2-two", ["hunter-2-two"]],
		["-H 'authorization: token hunter-two'", ["hunter-two"]],
		["curl -u ann:hunter-two https://example.com", ["hunter-two"]],
		["docker login -u ann -p hunter-two ghcr.io", ["hunter-two"]],
		["deploy --token hunter-two --region eu-west-1", ["hunter-two"]],
		["CREATE USER ann WITH PASSWORD 'hunter-two';", ["hunter-two"]],
		['os.setenv("API_TOKEN", "hunter-two")', ["hunter-two"]],
		[
			"Authorization: Basic YW5uOmh1bnRlci10d28=",
			["YW5uOmh1bnRlci10d28", "YW5uOmh1bnRlci10d28=", "hunter-two"],
		],
	],
	"arguments in lists": [
		[
			"args:\n  - --password\n  - hunter-two\n  - --region\n  - eu-west-1",
			["hunter-two"],
		],
		[
			'command: [x, --web.auth, "ann:walrus-teapot-4711", -u, "ann:hunter-two"]\nx: y',
			["hunter-two", "walrus-teapot-4711"],
		],
		[
			'x: "{\\"args\\":[\\"--pin\\",\\"471147\\",\\"--output\\",\\"table\\"]}"\ny: z',
			["471147"],
		],
		["args:\n- --password-file\n- hunter-two\n- --token\n- --debug", []],
		["gpg --batch --export-secret-keys D1B4C8A0F2E93A57", []],
	],
	"pairs in lists": [
		[
			"basic_auth_users: [[ann, walrus-teapot-4711], [bob, admin]]\nx: y",
			["walrus-teapot-4711"],
		],
		["ports: [[http, x7-Kd93]]\nx: y", []],
		[
			"AUTH_USERS=ann=x7-Kd93-mQ;bob=b1jtrks",
			["ann=x7-Kd93-mQ;bob=b1jtrks", "b1jtrks", "x7-Kd93-mQ"],
		],
	],
	"a comment that touches the value": [
		[
			`password=${TOKEN}#old one\nx=1`,
			[TOKEN, `${TOKEN}#old`, `${TOKEN}#old one`],
		],
		[`token: ${TOKEN}#prod\nx: 1`, [TOKEN, `${TOKEN}#prod`]],
		["password=walrus#4711!\nx=1", ["walrus#4711!"]],
	],
	"blocks in one line": [
		[
			'acl { tokens { agent = "550e8400-e29b-41d4-a716-446655440000" default = "hunter-two" } }',
			["550e8400-e29b-41d4-a716-446655440000", "hunter-two"],
		],
		[
			"string(name: 'DB_PASS', defaultValue: 'walrus-teapot-4711', description: 'the database')",
			["walrus-teapot-4711"],
		],
		['regions { first = "550e8400-e29b-41d4-a716-446655440000" }', []],
	],
	"addresses and connection strings": [
		["postgres://ann:hunter-two@db.example.com/x", ["hunter-two"]],
		["https://ann:a%2Fb-two@example.com/", ["a%2Fb-two", "a/b-two"]],
		["https://example.com/?sig=hunter2two", ["hunter2two"]],
		["https://npm.example.com:8080/@shop/web", []],
		["Server=x;User Id=ann;Password=hunter-two;", ["hunter-two"]],
		["host=x user=ann password=hunter-two", ["hunter-two"]],
		["ann:hunter-two@tcp(db:3306)/x", ["hunter-two"]],
		["ann/hunter-two@//db:1521/x", ["hunter-two"]],
		["sqlplus ann/walrus-teapot-4711@//db:1521/x", ["walrus-teapot-4711"]],
		["Uid=app;Pwd={a;b-Two}", ["a;b-Two", "a;b-Two}"]],
		[
			"jdbc:sqlserver://db:1433;user=ann;password=a?b-2@cD4;encrypt=true",
			["a?b-2@cD4", "a?b-2@cD4;encrypt=true"],
		],
		[
			"https://hc-ping.com/550e8400-e29b-41d4-a716-446655440000",
			["550e8400-e29b-41d4-a716-446655440000"],
		],
		["https://host.example/550e8400-e29b-41d4-a716-446655440000", []],
		[
			"https://host.example/ping/550e8400-e29b-41d4-a716-446655440000",
			["550e8400-e29b-41d4-a716-446655440000"],
		],
		["BasicAuth ann/walrus-teapot-4711", ["walrus-teapot-4711"]],
		["credentials: docs/setup-guide\nlogin: app/web-2024/x", []],
	],
	"logins of tools": [
		["machine h login ann password hunter-two", ["hunter-two"]],
		["db:5432:x:ann:hunter\\:two", ["hunter:two", "hunter\\:two"]],
		[
			"ann:$apr1$aB3dE5fG$hJ9kL2mN4pQ6rS8t\n",
			["$apr1$aB3dE5fG$hJ9kL2mN4pQ6rS8t", "aB3dE5fG", "hJ9kL2mN4pQ6rS8t"],
		],
		["name,password\nann,hunter-two\n", ["hunter-two"]],
		[
			"| user | password |\n| --- | --- |\n| ann | `hunter-two` |",
			["hunter-two"],
		],
	],
	"base64 of something": [
		// A word is a password where a login is expected.
		[`auth: ${base64("ann:hunter")}\nx: y`, ["YW5uOmh1bnRlcg==", "hunter"]],
		[`note: ${base64("ann:hunter")}\nx: y`, ["YW5uOmh1bnRlcg=="]],
		[
			`{"auths":{"ghcr.io":{"auth":"YW5uOmh1bnRlci10d28="}}}`,
			["YW5uOmh1bnRlci10d28", "YW5uOmh1bnRlci10d28=", "hunter-two"],
		],
		[
			"data:\n  password: aHVudGVyLXR3bw==\n  x: y",
			["aHVudGVyLXR3bw==", "hunter-two"],
		],
		// As PowerShell encodes texts: in UTF-16.
		[
			"//5wAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8A",
			[
				"//5wAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8A",
				"5wAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8A",
				"hunter-two",
			],
		],
		[
			"dQBzAGUAcgA6ACAAYQBuAG4ACgBwAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8ACgA=",
			[
				"dQBzAGUAcgA6ACAAYQBuAG4ACgBwAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8ACgA",
				"dQBzAGUAcgA6ACAAYQBuAG4ACgBwAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByAC0AdAB3AG8ACgA=",
				"hunter-two",
			],
		],
		[
			"ca: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUQKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo=\nx: y",
			[],
		],
	],
	"looks alone": [
		[`some words\n${TOKEN}`, [TOKEN]],
		["550e8400-e29b-41d4-a716-446655440000\nwords", []],
		[
			"2026-11-26T10:00:00Z 10.0.0.0/16 linux/amd64 node:20-alpine ann@example.com",
			[],
		],
		[
			"sha256:3b1c2d4e5f60718293a4b5c6d7e8f90112233445566778899aabbccddeeff001\nx",
			[],
		],
		[
			"abandon ability able about above absent absorb abstract absurd abuse access accident",
			[
				"abandon ability able about above absent absorb abstract absurd abuse access accident",
			],
		],
	],
};

/** With escapes, in one line: other parts are the texts around the secrets. */
const ESCAPED: readonly (readonly [value: string, parts: readonly string[]])[] =
	[
		// What `jq .value` and `aws --query SecretString` print.
		[JSON.stringify("user: ann\npassword: hunter-two"), ["hunter-two"]],
		[JSON.stringify('{"password":"hunter-two"}'), ["hunter-two"]],
		["host=db\\npassword=hunter-two\\nuser=ann", ["hunter-two"]],
		["host=db\\r\\npassword=hunter-two\\r\\nuser=ann", ["hunter-two"]],
		[
			encodeURIComponent('{"user":"ann","password":"hunter-two"}'),
			["hunter-two"],
		],
		[
			`CONF=${encodeURIComponent("user: ann\npassword: hunter-two\n")}\nx=1`,
			["hunter-two"],
		],
		[
			`url=data:text/plain;base64,${base64("user: ann\npassword: hunter-two")}\nx=1`,
			["hunter-two"],
		],
		[
			JSON.stringify({ a: JSON.stringify({ key: pem("PRIVATE KEY") }) }),
			KEY_LINES,
		],
	];

test.each(
	ESCAPED,
)("a document with escapes, in one line: %j", async (value, secrets) => {
	const parts = await partsIn(value);
	expect(parts).toEqual(expect.arrayContaining([...secrets]));
	expect(parts).not.toContain("ann");
});

/** Among other parts: what is read in several ways is cut in several. */
test.each([
	[
		"PROXIES=ann:hunter-two@10.0.0.1:3128,bob:other-two@10.0.0.2:3128\nx=y",
		["hunter-two", "other-two"],
	],
	['password: {{ b64enc "hunter-two" | quote }}\nx: y', ["hunter-two"]],
	// Texts that stand in other ones are read besides the lines that they are.
	["Passwords:\n\n```\n- hunter-two\n```\n", ["hunter-two"]],
	["passwords:\n  ```\n  mail: hunter-two\n  ```\n", ["hunter-two"]],
	["A=''\n# x\necho '' ; mysql -u root -phunter-two shop\n", ["hunter-two"]],
	[
		"<dl>\n<dt>mysql -u root -phunter-two shop</dt><dd>x</dd></dl>",
		["hunter-two"],
	],
	[
		'{"passwords":{"fields":["mail","db"],"values":[["hunter-two","other-two"]]}}',
		["hunter-two", "other-two"],
	],
	// What is put in may be no YAML.
	[
		"services:\n  api:\n    environment:\n      ORIGIN: $" +
			"{ORIGIN:-*}\n  cache:\n    command:\n      - --requirepass\n      - hunter-two\n",
		["hunter-two"],
	],
	["sed 's/^\\(DB_PASSWORD=\\).*/\\1hunter-two/' x", ["hunter-two"]],
	["sed '/DB_PASSWORD/s/=.*/=hunter-two/' x", ["hunter-two"]],
	[`sed -E 's/(password: ).*/\\1${TOKEN}/' x`, [TOKEN]],
	[`TOKEN: $\{ANON_KEY:-${"aB3dE5fG".repeat(50)}}`, ["aB3dE5fG".repeat(50)]],
])("%j has %j", async (value, secrets) => {
	expect(await partsIn(value)).toEqual(expect.arrayContaining([...secrets]));
});

test("a path is no document with escapes", async () => {
	expect(await partsIn("path=C:\\new\\table\\readme")).toEqual([]);
});

describe.each(Object.entries(KINDS))("%s", (_, cases) => {
	test.each(cases)("%j", async (value, parts) => {
		expect(await partsIn(value)).toEqual([...parts].toSorted());
	});
});

test("quotes that are doubled in it end no value", async () => {
	const parts = await partsIn("set(\"A_PASSWORD\", 'zr<XwKE.qX''gZrEY')");
	expect(parts).toContain("zr<XwKE.qX''gZrEY");
	expect(parts).toContain("zr<XwKE.qX'gZrEY");
});

describe("armour", () => {
	const pem = (label: string) =>
		`-----BEGIN ${label}-----\nMIIEhunterTwo0\n-----END ${label}-----`;

	test.each([
		["lines", pem("PRIVATE KEY")],
		["breaks written out", pem("PRIVATE KEY").replaceAll("\n", "\\n")],
		["spaces for breaks", pem("PRIVATE KEY").replaceAll("\n", " ")],
		["in JSON", JSON.stringify({ note: pem("EC PRIVATE KEY") })],
	])("a private key, %s", async (_, value) => {
		expect(await partsIn(value)).toContain("MIIEhunterTwo0");
	});

	test("the lines of a private key, and no pieces of them", async () => {
		const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
		const value = String(privateKey.export({ type: "pkcs8", format: "pem" }));
		const lines = value.trim().split("\n").slice(1, -1).toSorted();
		expect(await partsIn(value)).toEqual(lines);
	});

	test("what stands behind the beginning of a key that has no end", async () => {
		const value = "-----BEGIN PRIVATE KEY-----\npassword=hunter-two-0";
		expect(await partsIn(value)).toContain("hunter-two-0");
	});

	test.each([
		"CERTIFICATE",
		"PUBLIC KEY",
		"X509 CRL",
		"DH PARAMETERS",
	])("%s is public throughout", async (label) => {
		const value = pem(label);
		expect(partsOf(value, "DOCUMENT", await readersFor(value))).toEqual({
			parts: [],
			isPublic: true,
			complete: true,
		});
	});
});

describe("a document is public", () => {
	const KEY = "q5Z9cQ1n0xw6tqgXb0mN6Jt2s3VtO8pLr4cKXy7uBnE";

	test.each<[what: string, value: string, isPublic: boolean]>([
		["that holds what everybody may see", `{"public_key":"${KEY}"}`, true],
		["but not with a secret", `{"public_key":"${KEY}","pw":"x7q2m9"}`, false],
		["nor by the name alone", '{"cert":"of-the-house"}', false],
		["nor without anything", '{"host":"db"}', false],
		["nor of marks", "----------", false],
	])("%s", async (_, value, isPublic) => {
		const found = partsOf(value, "DOCUMENT", await readersFor(value));
		expect(found.isPublic).toBe(isPublic);
	});
});

test.each([
	3, 4,
])("a secret in a document in %i others is found", async (deep) => {
	let value = '{"password":"hunter-two"}';
	for (let at = 0; at < deep; at++) value = JSON.stringify({ x: value });
	expect(await partsIn(value)).toEqual(["hunter-two"]);
});

test("a document in base64 of several lines, the first of which ends in a secret", async () => {
	const text = `host: ${"h".repeat(30)}\npassword: hunter-two\n`;
	const lines = base64(text).replace(/.{64}/g, "$&\n");
	expect(await partsIn(lines)).toContain("hunter-two");
});

describe("markup in one line inside of another document", () => {
	const markup = `<?xml version="1.0"?><settings><servers><server><id>central</id><password>hunter-two</password></server><server><id>gh</id><property><name>Job-Token</name><value>${TOKEN}</value></property><privateKey>/home/ci/.ssh/id_rsa</privateKey><passphrase>two old words</passphrase></server></servers><proxies><proxy><host>proxy.example</host><port>8080</port><password><![CDATA[x7(Kd'93]]></password></proxy></proxies></settings>`;

	test.each([
		["a block of YAML", `config:\n  file: |\n    ${markup}\nother: 1\n`],
		["a JSON string", JSON.stringify({ file: markup, x: 1 })],
		["a JSON string alone", JSON.stringify(markup)],
		["quotes of a shell", `export FILE='${markup.replaceAll("'", "'\\''")}'\n`],
		["base64", base64(markup)],
	])("%s", async (_, value) => {
		const readers = createReaders();
		await loadFor(value, readers);
		const { parts } = partsOf(value, "DOCUMENT", readers);
		const found = parts.map(({ text }) => text);
		expect(found).toEqual(
			expect.arrayContaining([
				"hunter-two",
				TOKEN,
				"two old words",
				"x7(Kd'93",
			]),
		);
		expect(found.filter((text) => /proxy|central|8080/.test(text))).toEqual([]);
	});
});

describe("documents that are none", () => {
	test.each([
		["truncated JSON", '{"password":"hunter-two","list":[{"a"'],
		["truncated YAML", 'password: hunter-two\nb: "open\nc: [1'],
		["unbalanced XML", "<a><password>hunter-two</b>"],
		["a NUL", "password: hunter-two\n\0\n"],
		[
			"JavaScript in one long line",
			`{${Array.from({ length: 900 }, (_, at) => `k${at}:'v${at}',`).join("")}password:'hunter-two',}`,
		],
		["UTF-16 read as UTF-8", "\ufffe\npassword: hunter-two"],
		["placeholders of templates", "password: hunter-two\nx: {{ y }}\n{% z %}"],
	])("%s", async (_, value) => {
		expect((await partsIn(value)).join("\n")).toContain("hunter-two");
	});

	test("a name alone does not make a word of an ancestor's secret", async () => {
		expect(await partsIn("words only\nmore words", "API_TOKEN")).toEqual([]);
	});
});

describe("a declaration that is named as a map of secrets", () => {
	test.each([
		["JSON", '{"db":"hunter-two","x":"other-two"}'],
		["YAML", "db: hunter-two\nx: other-two\n"],
		["dotenv", "db=hunter-two\nx=other-two\n"],
		["JSON below the name of a part", '{"db":["hunter-two"],"x":"other-two"}'],
	])("%s: its members are secrets", async (_, value) => {
		expect(await partsIn(value, "DB_PASSWORDS")).toEqual([
			"hunter-two",
			"other-two",
		]);
	});

	test("also in each of several documents of YAML", async () => {
		const document = "db: Acme!2024\n---\nmail: hunter-two\n";
		expect(await partsIn(document, "PASSWORDS")).toEqual([
			"Acme!2024",
			"hunter-two",
		]);
	});

	test("what else may be in it tells by its looks", async () => {
		const value = '{"host":"db.example.com","db":"orders","mail":"Acme!2024"}';
		expect(await partsIn(value, "DB_CREDENTIALS")).toEqual(["Acme!2024"]);
		expect(await partsIn(value, "DB_CONFIG")).toEqual([]);
	});

	test.each([
		["JSON", '{"clientSecret":"hunter-two","displayName":"github-deploy2024"}'],
		["dotenv", "DB_PASSWORD=hunter-two\nPREFIX=acme24\nSIZE=D4s_v5\n"],
		["a table", "Title,Password\nSwitch Keller2,hunter-two\n"],
		["levels", '{"a":{"password":"hunter-two","label":"Phoenix7"}}'],
	])("%s that names its secrets itself has no others", async (_, value) => {
		for (const name of ["AZURE_CREDENTIALS", "MY_SECRETS", "DEPLOY_KEY"])
			expect(await partsIn(value, name), name).toEqual(["hunter-two"]);
	});

	test("names of secrets without one are none", async () => {
		const value = '{"password":"","vault_token":"<token>","mail":"Acme!2024"}';
		expect(await partsIn(value, "MY_SECRETS")).toEqual(["Acme!2024"]);
	});

	test("passwords of several levels, of which one is named, and settings are read as any document", async () => {
		const value = '{"db":{"password":"hunter-two","host":"north-one"}}';
		expect(await partsIn(value, "PASSWORDS")).toEqual(["hunter-two"]);
		const settings =
			"DB_HOST=north-one\nDB_PASSWORD=hunter-two\nMODE=production\nAPI_TOKEN=other-two\n";
		expect(await partsIn(settings, "DEPLOY_TOKENS")).toEqual([
			"hunter-two",
			"other-two",
		]);
		const flat = '{"password":"hunter-two","mail":"other-two"}';
		expect(await partsIn(flat, "PASSWORDS")).toEqual([
			"hunter-two",
			"other-two",
		]);
	});
});
