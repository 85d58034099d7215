import { describe, expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** So that lines are no masks by themselves. */
const OTHER = "\nother_token: zzQ8vLt1Wm3Xc6Rb2K\n";

describe("a secret at its place in a command", () => {
	test.each([
		"net use \\\\nas\\share X /user:ann",
		"reg add HKLM\\Software\\App /v DbPassword /t REG_SZ /d X /f",
		"security set-key-partition-list -S apple-tool: -s -k X ci.keychain",
		"security add-generic-password -a ann -s mail -w X",
		"apksigner sign --ks app.jks --ks-pass pass:X app.apk",
		"qpdf --encrypt X ownerword 256 -- in.pdf out.pdf",
		"steghide embed -cf mango.jpg -p X",
		"bw unlock X --raw",
		"rclone obscure X",
		"ansible-vault encrypt_string X --name db",
		"caddy hash-password --plaintext X",
		"nmcli dev wifi connect lobby password X",
		"winrs -r:win1 -u:ann -p:X hostname",
		"networksetup -setairportnetwork en0 lobby X",
		"slappasswd -h {SSHA} -s X",
		"sendEmail -f a@host.example -s mail.host.example -xu ann -xp X",
		"drush user:password ann X",
		"php bin/console fos:user:change-password ann X",
		"filebrowser users add ann X --perm.admin",
		"ipmitool -I lanplus user set password 2 X",
		"transmission-remote 10.0.0.1:9091 -n ann:X -l",
		"java -jar jenkins-cli.jar -s http://ci.host.example -auth ann:X list-jobs",
		"ngrok http 8080 --basic-auth ann:X",
		"cvs -d :pserver:ann:X@cvs.host.example:/repo checkout app",
		"redis-cli acl setuser ann on >X",
		"db2 connect to shop user ann using X",
		"exp userid=ann/X@shop file=a.dmp",
		"mc config host add store https://store.host.example ann X",
		"mc admin user add store ann X",
		"bundle config set gems.host.example ann:X",
		"dotnet nuget push app.1.0.0.nupkg -k X -s feed",
		"nuget setapikey X -source feed",
		"nuget push app.1.0.0.nupkg X -source feed",
		"p4 -u ann -P X sync",
		"doppler secrets set STAGE X",
		"glab auth login --hostname git.host.example --token X",
	])("%s", async (line) => {
		for (const secret of ["Zitrone9", "winter4038", "papaya"])
			expect(await partsIn(line.replace(/\bX\b/, secret) + OTHER)).toContain(
				secret,
			);
	});

	test.each([
		"vault operator unseal X",
		"cargo login X",
	])("%s: no word", async (line) => {
		expect(await partsIn(line.replace("X", "Zitrone9") + OTHER)).toContain(
			"Zitrone9",
		);
		expect(await partsIn(line.replace("X", "papaya") + OTHER)).not.toContain(
			"papaya",
		);
	});
});

describe("a secret at its place in a line of settings", () => {
	test.each([
		"ppp pap sent-username ann password X",
		"ppp chap password X",
		"ip ospf authentication-key X",
		"ip ospf message-digest-key 1 md5 X",
		"ntp authentication-key 1 md5 X",
		"key-string X",
		"key-string 7 X",
		"SQLConnectInfo proftpd@localhost ann X",
		"OutgoingUser ann X",
		"client_send = : ann : X",
		'AuthInfo:mail.host.example "U:ann" "P:X" "M:PLAIN"',
		"server 10.0.0.1:1812 X 3",
		"10.0.0.1 X 3",
	])("%s", async (line) => {
		for (const secret of ["Zitrone9", "winter4038"])
			expect(await partsIn(line.replace(/\bX\b/, secret) + OTHER)).toContain(
				secret,
			);
		if (!/^(?:server|10)/.test(line))
			expect(await partsIn(line.replace(/\bX\b/, "papaya") + OTHER)).toContain(
				"papaya",
			);
	});
});
