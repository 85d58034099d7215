import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Documents in one line inside of others, and lists whose items say what the next one is. */
export const nested: readonly Kind[] = [
	{
		name: "settings.xml in one line inside a Secret",
		declared: "MANIFEST",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata: {name: maven, namespace: builds}
stringData:
  settings.xml: |
    <?xml version="1.0" encoding="UTF-8"?><settings xmlns="http://maven.apache.org/SETTINGS/1.2.0"><servers><server><id>releases</id><username>deployment</username><password>${escapes.xml(secrets.password())}</password></server><server><id>packages</id><configuration><httpHeaders><property><name>Authorization</name><value>Bearer ${secrets.of("github")}</value></property><property><name>Job-Token</name><value>${secrets.of("mixed")}</value></property></httpHeaders></configuration></server><server><id>site</id><privateKey>/home/ci/.ssh/id_rsa</privateKey><passphrase>${secrets.of("passphrase")}</passphrase></server></servers><proxies><proxy><host>proxy.corp.example</host><port>8080</port><username>pp</username><password><![CDATA[${secrets.password("]")}]]></password></proxy></proxies><profiles><profile><id>sign</id><properties><gpg.keyname>0x1A2B3C4D</gpg.keyname><gpg.passphrase>${secrets.of("words")}</gpg.passphrase><sonar.login>${secrets.of("hex")}</sonar.login><central.mirror>https://mirror.corp.example/maven2</central.mirror></properties></profile></profiles></settings>
`,
			readable: words(
				"Secret | maven | builds | releases | deployment | packages | Authorization | httpHeaders | /home/ci/.ssh/id_rsa | proxy.corp.example | 8080",
			),
		}),
	},
	{
		name: "yaml: arguments in lists",
		declared: "PODS",
		write: (secrets) => ({
			text: `users:
  - name: deployer
    user:
      exec:
        command: kubelogin
        args:
          - get-token
          - --oidc-client-id=k8s-cli
          - --client-secret
          - ${secrets.of("words")}
          - --username
          - breakglass
          - --password
          - ${secrets.of("letters")}
containers:
  - image: quay.io/prom/exporter:v0.15
    args: ["--web.auth", "ann:${secrets.of("words")}", "--pin", "${secrets.of("pin")}", "--log-level", "debug"]
    command: [run, --passphrase, "${secrets.of("passphrase")}", --region, eu-west-1]
`,
			readable: words(
				"deployer | kubelogin | get-token | k8s-cli | breakglass | quay.io/prom/exporter:v0.15 | debug | eu-west-1",
			),
		}),
	},
	{
		name: "settings with remarks that touch them, and odd connection strings",
		declared: "SETTINGS_FILE",
		write: (secrets) => ({
			text: `[client]
password=${secrets.of("mixed")}#rotated by ann.meyer
token=${secrets.of("mixed")}#prod
odbc=Driver={ODBC Driver 18 for SQL Server};Server=sql01,1433;Uid=app;Pwd={${secrets.of("words")};${secrets.of("words")}};Encrypt=yes
url=jdbc:sqlserver://db01:1433;databaseName=erp;user=sa@corp;password=${secrets.password(";{}\"'&=")};encrypt=true
ping=https://hc-ping.com/${secrets.of("uuid")}
acl { tokens { agent = "${secrets.of("uuid")}" default = "${secrets.of("uuid")}" } }
enable_secret: ${secrets.of("short")}
AUTH_USERS=ann=${secrets.of("words")};bob=${secrets.of("words")}
sqlplus system/${secrets.of("words")}@//db02:1521/XE
`,
			readable: words(
				"client | ODBC Driver 18 for SQL Server | sql01 | db01 | encrypt | hc-ping.com | agent | enable_secret | db02 | sqlplus",
			),
		}),
	},
];
