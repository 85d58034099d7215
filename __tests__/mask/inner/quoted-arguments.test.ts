import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

/** Beside other settings, so that nothing but the line itself tells. */
const partsOf = (line: string) =>
	partsIn(`${line}\nDB_PASSWORD=x8Kq2mPd91Zs\nlog_level: info\n`);

const SECRETS = ["Mango tulip 9", "anvil quartz walrus comet", "Zitrone9"];

test.each([
	'net use Z: \\\\srv\\share "X" /user:ann',
	'cmdkey /add:srv /user:ann "/pass:X"',
	"xfreerdp /v:srv /u:ann '/p:X'",
	"curl -u ann:'X' https://x",
	'curl "--user=ann:X" https://x',
	"http -a 'ann:X' GET https://x",
	'sh -c "curl -u \\"ann:X\\" https://x" && echo \'done\'',
	'lftp -u ann,"X" sftp://host',
	"smbclient //nas/share -U ann%'X'",
	'openssl rsa -passin "pass:X" -in a.pem',
	"openssl req -new -passout pass:'X' -key a",
	'ssh-keygen -t ed25519 -N "X" -f id',
	'ssh-keygen -p -P "X" -N "" -f id',
	'7z a "-pX" a.7z dir',
	'rar a -hp"X" a.rar dir',
	'mongodump -u=ann -p="X"',
	'useradd -p "X" ann',
	'ttyd -c "ann:X" bash',
	"bw login ann@example.com 'X'",
	"htpasswd -nbB ann 'X'",
	'subprocess.run(["net", "user", "ann", "X", "/add"])',
	"execFile('ssh-keygen', ['-N', 'X', '-f', 'id'])",
])("of the command %j the words in quotes are one", async (line) => {
	for (const secret of SECRETS)
		expect(await partsOf(line.replace("X", secret))).toContain(secret);
});

test("a command in quotes ends with them", async () => {
	expect(
		await partsOf(`sh -c "net user ann Zitrone9" && echo "walrus"`),
	).toContain("Zitrone9");
});

test.each([
	'ssh-keygen -C "work laptop 2"',
	'curl -A "Mango tulip 9" https://x',
	'curl -o "Mango tulip 9" https://x',
	"net use Z: \\\\srv\\share /persistent:yes",
	'net localgroup "Remote Desktop Users" ann /add',
	'openssl req -new -subj "/CN=mango tulip papaya walrus" -key a',
	'7z a backup.7z "My documents 2"',
	'zip -r "mango tulip 9.zip" dir',
	'useradd -c "Mango tulip 9" ann',
	'rclone copy "Mango tulip 9" tulip:',
	'mongodump --db mango --out "tulip walrus 9"',
	'git commit -m "Tulip papaya 5"',
	'docker run --name "mango tulip walrus orange" nginx',
	'mkdir -p "Mango tulip 9"',
	'ssh -p 2222 ann@host "echo mango tulip walrus"',
	'rsync -a "Mango tulip 9/" host:/x',
	'smbclient //nas/share -U anna -c "get mango"',
	'xfreerdp /v:srv /u:ann /t:"Mango tulip 9"',
	'wp post create --post_title="Mango tulip 9"',
	'bw list items --search "mango tulip"',
	'gh pr create --title "Mango tulip 9" --body "walrus"',
	"steghide info mango.jpg",
	'subprocess.run(["ssh-keygen", "-C", "work laptop 2"])',
	'run(["net", "user"], "Mango tulip 9")',
])("in %j is no secret", async (line) => {
	expect(await partsOf(line)).toEqual(["x8Kq2mPd91Zs"]);
});
