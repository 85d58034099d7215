import { describe, expect, test } from "vitest";
import { partsIn } from "./parts-in.ts";

const COMMIT = "4f2a9c1d8e7b6a5f4e3d2c1b0a9f8e7d6c5b4a39";

describe("what tells where a secret is, and is none", () => {
	test.each([
		"vault:secret/data/db#password",
		"ref+vault://secret/db#/password",
		"ssm:/prod/db/password",
		"secretsmanager:prod/db",
		"file:/run/secrets/db",
		"env:DB_PASSWORD",
		"'%env(DB_PASSWORD)%'",
		"os.environ/OPENAI_API_KEY",
		"ENV['DB_PASSWORD']",
		'process.env["DB_PASSWORD"]',
		"$__file{/etc/secrets/db}",
		"'{env.CF_API_TOKEN}'",
		"((db-password))",
		"secretref:db-password",
		"projects/p1/secrets/db-password/versions/latest",
		"'@Microsoft.KeyVault(VaultName=v;SecretName=db-password)'",
		"arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf",
	])("%s", async (reference) => {
		for (const text of [
			`password: ${reference}\nport: 1`,
			`a note\nDB_PASSWORD=${reference}\n# end`,
		])
			expect(await partsIn(text), text).toEqual([]);
	});

	test.each([
		"password: env:Walrus/9\nport: 1",
		"password: vault:Walrus9\nport: 1",
		"password: ((Walrus9!))\nport: 1",
		"ARN=arn:aws:iam::1:role/x,password=Walrus9\nport: 1",
		"password: $(Walrus9)x\nport: 1",
	])("but %j is", async (text) => {
		expect((await partsIn(text)).join(" ")).toContain("Walrus");
	});
});

test.each([
	"sshpass -p § scp file ann@nas.lan:backup\nls",
	"sshpass -p § scp file ann@nas.lan:/data/\nls",
	"sshpass -p § rsync -a file ann@nas.lan:backup\nls",
	"spring.datasource.url=jdbc:oracle:thin:@ora.lan:1521:XE\npassword=§",
	"spring.datasource.url=jdbc:oracle:thin:@//ora.lan:1521/shop\npassword=§",
	"d-i passwd/user-fullname string Ines Kern\nd-i passwd/user-password password §",
	`commit ${COMMIT}\ntoken: §`,
	`git checkout ${COMMIT}\nexport TOKEN=§`,
	`HEAD is now at ${COMMIT}\nexport TOKEN=§`,
	`git log ${COMMIT}..HEAD\nexport TOKEN=§`,
	"password: $(cat /run/secrets/db)\ntoken: §",
	"kind: Secret\nstringData: {username: t0p-admin, password: §}",
])("nothing but the password in %j", async (text) => {
	const parts = await partsIn(text.replace("§", "Walrus42!"));
	expect(new Set(parts)).toEqual(new Set(["Walrus42!"]));
});

test.each([
	`git config github.token ${COMMIT}\nls`,
	`git clone https://${COMMIT}@git.example.org/a/b\nls`,
	`git show; export TOKEN=${COMMIT}\nls`,
])("no commit in %j", async (text) => {
	expect(await partsIn(text)).toContain(COMMIT);
});
