import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** A password beside, so that something is found in any case. */
const BESIDE = "\nAPI_KEY=Kq7vX2mZ9rT4wJ8hL5\n";

describe("options that say password, with a plain word", () => {
	test.each([
		"frob --auth-password X run",
		"frob --admin-password X file.txt",
		"probe --gmp-username admin --gmp-password X socket",
		"redis-cli -h redis.lan --pass X info memory",
		"iwctl --passphrase X station wlan0 connect home",
		"frob -password X up",
		"entrypoint: frob --password X run",
		"for h in a b; do frob --password X run; done",
		"mysql -uroot -pX",
		"mysqldump -u root -pX shop > shop.sql",
		"docker exec -i db mariadb-dump -u root -pX --all-databases | gzip > all.sql.gz",
		'"C:\\Program Files\\7-Zip\\7z.exe" a -pX -mhe=on backup.7z data',
		"az login -u ann -p X",
		"az sql server create -n srv -u ann -p X",
		"psexec \\\\host -u ann -p X cmd",
		"cqlsh --username=ann -k shop -p X host",
		"racadm -r 10.0.0.1 -u root -p X getsysinfo",
		"net use * \\\\nas\\share /user:ann X",
		"net use Z: \\\\nas\\share X",
		"ipa-server-install -p X -a other-4two",
		"pihole -a -p X",
	])("%s", async (line) => {
		for (const secret of ["papaya", "winter4038", "Zitrone9"]) {
			const text = line.replace("X", () => secret) + BESIDE;
			expect(await partsIn(text)).toContain(secret);
		}
	});

	test.each([
		"bot --user ann --password=X --city Bonn",
		"bot --user ann --password X --city Bonn",
		"//nas/share /mnt cifs user=ann,pass=X,vers=2.0 0 0",
		"ExecStart=/usr/bin/bot --password=X --city Bonn",
		"xl2tpd: name=ann password=X",
		"DbUser=ann;Password=X;Database=shop",
		'curl -d "user=ann&password=X" https://shop.example/login',
	])("%s: also a word that names a secret, or begins a sentence", async (line) => {
		for (const secret of ["pepper", "cookie", "welcome", "token", "Start"]) {
			const text = line.replace("X", secret) + BESIDE;
			expect(await partsIn(text)).toContain(secret);
		}
	});

	test.each([
		["tool --auth-password required || exit 1", "required"],
		["tool --password=required --mode=file", "required"],
		["tool --password prompt", "prompt"],
		["  -p, --password string   password for the server", "string"],
		["  --token text  token for login", "text"],
		["  --password sets the password", "sets"],
		["The option --password takes one word.", "takes"],
		["error: --password needs a value", "needs"],
		["pass --password along with --user", "along"],
		["If --password was given, --token gets ignored.", "gets"],
		["info msg=login password=required secret=missing psk=given", "missing"],
		["info msg=login password=required secret=missing psk=given", "given"],
		["db.connect(user=user, password=pepper)", "pepper"],
		["x = login(name, password=secret, token=cookie)", "cookie"],
		["docker run -u node -p 8080:80 shop", "8080"],
		["sudo -u www mkdir -p storage", "storage"],
		["python -u main.py -p prod", "prod"],
		["frob -u main.py -p prod", "prod"],
		["mysql -u root -p shop", "shop"],
		["rsync -u from -p shop", "shop"],
	])("%s: not %s", async (line, word) => {
		expect(await partsIn(`\n${line}${BESIDE}`)).not.toContain(word);
	});
});
