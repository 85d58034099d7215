import { expect, test } from "vitest";
import { partsIn } from "./parts-in.ts";

test.each([
	['auth := smtp.PlainAuth("", "ann@example.com", "§", "smtp.example.com")'],
	['client = Client("ann", "§", "shop")'],
	["url=jdbc:oracle:thin:@db01:1521:ORCL\npassword=§"],
	["password=§\nhibernate.dialect=org.hibernate.dialect.MySQL8Dialect"],
	['#define SECRET_SSID "Garten-IoT"\n#define SECRET_PASS "§"'],
	["pullSecret: regcred\ntlsSecret: web-tls\npassword: §"],
	[
		'final class Secrets {\n  void a() {\n    p.setProperty("user", "sync");\n    p.setProperty("password", "§");',
	],
	["Host *\n  HashKnownHosts yes\n  ForwardX11Trusted no\npassword=§"],
	["a: app-$" + "{ENV}-x1\nb: hw:$" + "{CardId},5\npassword: §"],
	['s: !Sub "$' + '{AWS::StackName}-VpcId"\npassword: §'],
	["last_login: 2024-05-02T10:11:12Z\npassword: §"],
	["login=07:30:12\npassword=§"],
	[
		'<packageSources><add key="AcmeFeed2" value="https://a.example/index.json" /></packageSources><add key="Password" value="§" />',
	],
	["DB_DSN=mysql:host=mariadb10;dbname=intranet3\npassword=§"],
	[
		"<?php\nreturn ['dsn' => 'pgsql:host=db4;dbname=shop7;charset=utf8mb4',\n'pass' => '§'];",
	],
	["private_key_file = $" + "{certdir}/server2024.pem\npassword = §"],
	["JWT_SECRET_KEY=%kernel.project_dir%/config/jwt/private.pem\npassword=§"],
	['{"vault": {"name": "Infra7"}, "password": "§"}'],
	['{"credentials": [{"description": "Nexus3 upload", "password": "§"}]}'],
])("nothing but the password in %j", async (text) => {
	const parts = await partsIn(text.replace("§", "Falcon9!"));
	expect(new Set(parts)).toEqual(new Set(["Falcon9!"]));
});

test("of what a Secret is made of, no word below a harmless name", async () => {
	const parts = await partsIn(
		"kubectl create secret generic db --from-literal=username=shop --from-literal=pw=Falcon9\nimage: acme/shop",
	);
	expect(parts).toContain("Falcon9");
	expect(parts).not.toContain("shop");
});

test("the password of a URL of Oracle's", async () => {
	const parts = await partsIn(
		"url=jdbc:oracle:thin:scott/Falcon9@db01:1521:ORCL\na=b",
	);
	expect(parts).toContain("Falcon9");
});

test.each([
	[
		'config user local\n    edit "lea"\n        set type password\n        set passwd §\n    next\nend',
		["next", "config user local", 'edit "lea"'],
	],
	["env:\n  - API_KEY=§ NODE_VERSION=18", ["NODE_VERSION=18"]],
	[
		'env:\n  - "DB_PASS=§ DB_HOST=pg.lan REGION=eu"',
		["DB_HOST=pg.lan", "REGION=eu"],
	],
	[
		"geometry=1280x800\nresolution: 1920x1080\npassword=§",
		["1280x800", "1920x1080"],
	],
	[
		"2024-03-11T09:00:00.1234567Z   token: §\n2024-03-11T09:00:00.12345678Z x",
		["00:00.1234567Z", "2024-03-11T09:00:00.12345678Z"],
	],
	[
		"Router: FRITZ!Box 7530 XY\nWLAN: Magenta-7F3A2C\nwifi: WLAN-4F5A22\nPasswort: §",
		["FRITZ!Box 7530 XY", "Magenta-7F3A2C", "WLAN-4F5A22"],
	],
	[
		'auth:\n  identity: "lager01"\n  realm: "r4x9"\n  password: §',
		["lager01", "r4x9"],
	],
	["GET https://x.example/\nAuthorization: Basic lager2 §", ["lager2"]],
	['su - db2inst1 -c "db2 connect to x user db2inst1 using §"', ["db2inst1"]],
	["curl -u ann7:§ https://x.example/a1b2c3", ["//x.example/a1b2c3"]],
	["fotos -fstype=cifs,username=ann,password=§ ://nas/fotos", ["://nas/fotos"]],
	[
		"serial: 5CG1234XYZ\norder: ORD7X2K9P1\nvin: WVWZZZ1JZ3W386752\npassword: §",
		["5CG1234XYZ", "ORD7X2K9P1", "WVWZZZ1JZ3W386752"],
	],
	[
		"$CONFIG = array(\n  'instanceid' => 'oc1a2b3c4d5e',\n  'dbpassword' => '§',\n);",
		["oc1a2b3c4d5e"],
	],
	[
		"duplicity --encrypt-key 1A2B3C4D /home sftp://ann:§@nas/b\ngpg --recipient 1A2B3C4D5E6F7A8B -e f",
		["1A2B3C4D", "1A2B3C4D5E6F7A8B"],
	],
	[
		"password\trequisite\t\tpam_deny.so\npassword optional pam_unix.so obscure yescrypt\npassword required pam_mysql.so user=shop passwd=§",
		["requisite\t\tpam_deny.so", "optional pam_unix.so obscure yescrypt"],
	],
	[
		'redis.NewClient(&redis.Options{Addr: "r:6379", Password: "§"})',
		["r:6379"],
	],
	[
		"X_SECRET_PARAM_BOOTSTRAP_SERVERS: kafka1:10091,kafka2:10092\nX_PASSWORD: §\nurl: https://kafka1:8091",
		["kafka1:10091", "10092", "kafka1"],
	],
	["sso.token.key=app_login_token\npassword=§", ["app_login_token"]],
	[
		"pass_attrs = mail=user,userPassword=password\ndnpass = §",
		["mail=user", "userPassword"],
	],
	...[
		"env('SECRET_KEY',",
		"config('DJANGO_SECRET_KEY',",
		"os.environ.get(",
		"process.env['SECRET_KEY'] ||",
	].map((call): [string, string[]] => [
		`SECRET_KEY = ${call}\n\nPASSWORD = '§'`,
		["SECRET_KEY", "DJANGO_SECRET_KEY", "environ.get"],
	]),
	["db: { password: S3_SECRET_KEY, secret: '§' }", ["S3_SECRET_KEY"]],
	[
		'{"passwordVariable": "x", "secret": "SESSION_SECRET", "token": "§"}',
		["SESSION_SECRET"],
	],
	[
		"kubeadm join 10.0.0.10:6443 --token § --discovery-token-ca-cert-hash sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
		["sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
	],
	[
		'{"client_id":"482019384756-k8d2m5q1v7n3h6j0p4s9t2w5x8z1c3b6.apps.googleusercontent.com","secret":"§"}',
		["482019384756-k8d2m5q1v7n3h6j0p4s9t2w5x8z1c3b6"],
	],
	[
		'client_id: "Iv1.8a61f9b3a7aba766",\nVERCEL_PROJECT_ID=prj_AbCdEfGhIjKlMnOpQrStUvWx\ntoken=§',
		["Iv1.8a61f9b3a7aba766", "prj_AbCdEfGhIjKlMnOpQrStUvWx"],
	],
	[
		"did: did:plc:z72i7hdynmk6r22z27h6tvur\ntoken: §",
		["z72i7hdynmk6r22z27h6tvur"],
	],
	[
		"Address = fdba:17c8:6c94::1/64\nAllowedIPs=2001:db8:85a3::/64\npassword=§",
		["fdba:17c8:6c94::1/64", "2001:db8:85a3::/64", "17c8:6c94"],
	],
	[
		" * @link https://docs.example.com/a-b/c/\n * @see https://x.example.com/y\npassword: §",
		["//docs.example.com/a-b/c/", "//x.example.com/y"],
	],
	[
		"server.ssl.key-alias=tomcat\ndb.collate=utf8mb4_unicode_ci\ninput_cost_per_token=0.00000012\ntoken=§",
		["tomcat", "utf8mb4_unicode_ci", "0.00000012"],
	],
	[
		"CLIENT_SECRET= # for GitHub, optional\nTOKEN=   # leave it\nX_TOKEN=§",
		["for GitHub, optional", "leave it"],
	],
	[
		"[user]\n  signingkey = 3AA5C34371567BD2\n  token = §",
		["3AA5C34371567BD2"],
	],
	["username = 0019159BF771\npassword = §", ["0019159BF771"]],
	[
		"stringData:\n  POSTGRES_USER: n8nroot\n  MAC_USER: 0019159BF771\n  POSTGRES_PASSWORD: §",
		["n8nroot", "0019159BF771"],
	],
	[
		"apiVersion: v1\nkind: Secret\ndata:\n  db-user: c2hvcHVzZXI=\n  auth.username: bXVzZXI=\nstringData:\n  p: §",
		["c2hvcHVzZXI=", "bXVzZXI="],
	],
	[
		'#x="password=<database-user-password> port=<port>"\npassword = §\nport=8080',
		["port="],
	],
	[
		"# Enable the password database.\n# passwd: The hash -- not the password itself\npassword = §",
		["database.", "itself"],
	],
])("words stay readable beside the secret of %j", async (text, words) => {
	const parts = await partsIn(text.replace("§", "Falcon9!"));
	expect(parts).toContain("Falcon9!");
	for (const word of words)
		expect(
			parts.filter((part) => word.includes(part) || part.includes(word)),
		).toEqual([]);
});

test.each([
	["image: app-$" + "{IMAGE_TAG:-k3Jx9wQz7Lm2}-x1", "k3Jx9wQz7Lm2"],
	[
		"TELEGRAM_API_HASH=0123456789abcdef0123456789abcdef",
		"0123456789abcdef0123456789abcdef",
	],
	...[
		"APP_ENCRYPTION_SECONDARY_KEY",
		"RABBITMQ_ERLANG_COOKIE",
		"PEPPER",
		"aes_key",
		"LOGGED_IN_KEY",
	].map((name): [string, string] => [`${name}=papaya`, "papaya"]),
	["trojan://papaya@host.lan:443#a", "papaya"],
	['npmAuthIdent: "ann:papaya"', "papaya"],
	["CREATE_SUPERUSER=ann@acme.lan:papaya", "papaya"],
	['mail: { host: "a:25", smtp_password: papaya }', "papaya"],
	[
		"proxies:\n  - {name: a, uuid: 7b1133b3-d770-4d26-80ef-f9e11c3bba09}",
		"7b1133b3-d770-4d26-80ef-f9e11c3bba09",
	],
	["setx /M DB_PASSWORD papaya", "papaya"],
	["setx DB_PASSWORD papaya /M", "papaya"],
	["WLAN: Falcon4711", "Falcon4711"],
	["WLAN: Falcon-Igel-4711", "Falcon-Igel-4711"],
	["serial: ABCDE-12345-FGHIJ-67890-KLMNO", "ABCDE-12345-FGHIJ-67890-KLMNO"],
	["Authorization: Basic YW5uOkZhbGNvbjkh", "Falcon9!"],
	["tool --encrypt-key 8f3a6c1d9b2e4f70a5c8 x", "8f3a6c1d9b2e4f70a5c8"],
	["X_SECRET_PARAM_TRUSTSTORE_PASSWORD=papaya", "papaya"],
	["token.key=papaya_tulip", "papaya_tulip"],
	["app.token.key=blue_login_secret", "blue_login_secret"],
	["SECRET_KEY = env('SECRET_KEY', 'papaya')", "papaya"],
	["password=a.b1(", "a.b1("],
	["wpa_passphrase=papaya", "papaya"],
	["username = 8f3a6c1d9b2e", "8f3a6c1d9b2e"],
	["password = 0019159BF771", "0019159BF771"],
	["stringData:\n  pw: n8nroot", "n8nroot"],
	["stringData:\n  cGE: bjhucm9vdA==", "n8nroot"],
	[
		"apiVersion: v1\nkind: Secret\ndata:\n  user: Z2hwX0FiM2RFZkdoMUprTG1Ob1BxUnNUdVZ3WHlaMDEyMzQ1Njc4",
		"ghp_Ab3dEfGh1JkLmNoPqRsTuVwXyZ012345678",
	],
	["<x>\n<password>dGVzdA==</password>", "dGVzdA=="],
	["enable password Walnut7.", "Walnut7"],
	["FTP: ann with password papaya", "papaya"],
])("%j is read as before", async (text, secret) => {
	expect(await partsIn(`${text}\nx=1`)).toContain(secret);
});

test.each([
	["host=db\npassword=build the release today", "build the release today"],
	[
		"DB_HOST=db\nDB_PASSWORD=correct horse battery staple",
		"correct horse battery staple",
	],
	["a.b=c\nspring.datasource.password=release me today", "release me today"],
])("of %j only the whole value is a secret", async (text, value) => {
	expect(await partsIn(text)).toEqual([value]);
});

test("a variable in front of a command is a secret by itself", async () => {
	expect(await partsIn("cd /x\nPGPASSWORD=walrus psql shop")).toContain(
		"walrus",
	);
});
