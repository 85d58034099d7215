import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Where passwords stand as people choose them: where the names say secret, and where the place may say so. */
export const chosen: readonly Kind[] = [
	{
		name: "lines of routers",
		declared: "ROUTERS",
		write: (secrets) => ({
			text: `hostname edge
interface Gi0/1
 ip ospf authentication-key ${secrets.of("picked")}
router bgp 65000
 neighbor 10.0.0.1 password ${secrets.of("picked")}
 neighbor 10.0.0.1 remote-as 65010
tacacs-server host 10.0.0.9 key ${secrets.of("picked")}
snmp-server location Rack7
enable secret ${secrets.of("picked")}
`,
			readable: words(
				"hostname edge | Gi0/1 | 65000 | 10.0.0.1 | remote-as | 65010 | 10.0.0.9 | Rack7 | tacacs-server",
			),
		}),
	},
	{
		name: "Java that sets logins",
		declared: "SETUP",
		write: (secrets) => ({
			text: `public void connect() {
	source.setUrl("jdbc:h2:mem:orders"); source.setUser("ann"); source.setPassword("${escapes.json(secrets.of("picked"))}");
	mail.setPort(587); mail.setPassword("${escapes.json(secrets.of("picked"))}");
	cipher.setAlgorithm("Sha256"); cipher.setMode("CbcMode1");
}
`,
			readable: words(
				"public void connect | jdbc:h2:mem:orders | orders | setPassword | Sha256 | CbcMode1",
			),
		}),
	},
	{
		name: "notes with logins",
		declared: "NOTES",
		write: (secrets) => ({
			text: `Printer on floor 2: user admin, password ${secrets.of("picked")}
Benutzer gast / Passwort ${secrets.of("picked")}
# pw ${secrets.of("picked")}
ldap.bind.dn=cn=reader
ldap.bind.credentials=${secrets.of("picked")}
stats auth admin:${secrets.of("picked")}
Ticket OPS#1234, release Winter2024
`,
			readable: words(
				"Printer on floor | admin | Benutzer | cn=reader | OPS#1234 | Winter2024",
			),
		}),
	},
	{
		name: "plain words in settings of one line",
		declared: "STACK",
		write: (secrets) => ({
			text: `services:
  db:
    environment:
      - MYSQL_ROOT_PASSWORD=${secrets.of("word")}
      - MYSQL_USER=orders
    command: redis-server --requirepass ${secrets.of("word")} --port 6380
  app:
    dsn: host=db port=5432 user=ann password=${secrets.of("word")} dbname=orders sslmode=require
    net: Server=tcp:db,1433;Database=orders;User Id=ann;Pwd=${secrets.of("word")};Encrypt=True;
    java: -Xmx2g -Dspring.datasource.password=${secrets.of("word")} -Duser.timezone=UTC
    args: ["--db-password=${secrets.of("word")}", "--listen=public"]
    feed: https://feeds.example.com/daily?access_token=${secrets.of("word")}&format=plain
`,
			readable: words(
				"services | environment | MYSQL_USER=orders | orders | redis-server | 6380 | host=db | sslmode=require | require | Database=orders | Encrypt=True | -Xmx2g | -Duser.timezone=UTC | --listen=public | public | https://feeds.example.com/daily | daily | format=plain | plain",
			),
		}),
	},
	{
		name: "plain words in commands",
		declared: "STEPS",
		write: (secrets) => ({
			text: `set -e
TF_VAR_db_password=${secrets.of("word")} terraform apply -auto-approve
export STAGE=nightly
svn checkout --username ann --password ${secrets.of("word")} https://svn.example.com/orders
kubectl create secret generic orders --from-literal=password=${secrets.of("word")}
docker run -e POSTGRES_PASSWORD=${secrets.of("word")} -e POSTGRES_USER=orders postgres
# the password: see the wiki, and token=none where there is none
app --password required --token-file token.txt
`,
			readable: words(
				"terraform apply | nightly | checkout | generic | orders | postgres | required | the password: see the wiki | token=none | token.txt | secret",
			),
		}),
	},
	{
		name: "variables in front of commands",
		declared: "BACKUP",
		write: (secrets) => ({
			text: `#!/bin/sh
set -e
PGPASSWORD=${shellWord(secrets.of("picked"))} pg_dump -h db orders > orders.sql
export RESTIC_PASSWORD=${shellWord(secrets.of("word"))}; restic backup orders.sql
DB_TOKEN=${shellWord(secrets.of("picked"))} STAGE=nightly ./publish.sh orders
env MYSQL_PWD=${shellWord(secrets.of("word"))} mysqldump -h db orders
LC_ALL=C sort orders.sql
admin_secret=${shellWord(secrets.of("picked"))}; of the office
`,
			readable: words(
				"set -e | pg_dump -h db orders | orders.sql | restic backup | nightly | ./publish.sh | mysqldump | sort orders.sql | of the office | STAGE=nightly",
			),
		}),
	},
];

/** As a shell reads it without quotes. */
function shellWord(text: string): string {
	return text.replace(/[^\w@%+=:,./-]/g, "\\$&");
}
