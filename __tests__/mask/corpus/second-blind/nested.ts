import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";
import { write } from "./write.ts";

/** Syntaxes inside of others, and dumps of what programs hold. */
export const nested: readonly Kind[] = [
	{
		name: "settings that PHP serialized, in rows of SQL",
		declared: "OPTIONS_DUMP",
		write: (secrets) => {
			const mail = `a:4:{s:4:"host";s:12:"smtp.example";s:4:"port";i:587;s:8:"username";s:12:"news@example";s:8:"password";${write.serialized(secrets.password())}}`;
			const pay = `O:8:"stdClass":2:{s:6:"apiKey";${write.serialized(secrets.of("mixed"))}s:4:"mode";s:4:"live";}`;
			return {
				text: `-- options of the shop
INSERT INTO \`wp_options\` (\`option_id\`, \`option_name\`, \`option_value\`, \`autoload\`) VALUES
(11, 'siteurl', 'https://shop.example', 'yes'),
(12, 'mail_settings', '${escapes.single(mail)}', 'yes'),
(13, 'pay_settings', '${escapes.single(pay)}', 'no'),
(14, 'mailchimp_api_key', '${secrets.of("hex")}-us9', 'no'),
(15, 'admin_email', 'chefin@shop.example', 'yes');
INSERT INTO \`wp_users\` VALUES (1,'chefin','$P$B${secrets.of("mixed")}','chefin','chefin@shop.example','2019-05-01 12:00:00');
`,
				readable: words(
					"options of the shop | https://shop.example | mail_settings | smtp.example | news@example | live | pay_settings | chefin@shop.example | 2019-05-01 12:00:00 | autoload",
				),
			};
		},
	},
	{
		name: "Java properties as XML, and as a paste with continuations",
		declared: "JAVA_PROPS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE properties SYSTEM "http://java.sun.com/dtd/properties.dtd">
<properties>
<comment>batch jobs</comment>
<entry key="batch.jdbc.url">jdbc:oracle:thin:@//ora.example:1521/BATCH</entry>
<entry key="batch.jdbc.user">batch</entry>
<entry key="batch.jdbc.password">${escapes.xml(secrets.password())}</entry>
<entry key="batch.pgp.passphrase">${secrets.of("passphrase")}</entry>
</properties>
<!-- as properties:
! remote site
remote.host : sftp.site.example
remote.user   batch
remote.password   ${secrets.of("words")}
remote.url = https\\://batch\\:${secrets.of("mixed")}@site.example/in
remote.token = \\
    ${secrets.of("hex")}
remote.paths = /in,\\
               /out
-->
`,
			readable: words(
				"batch jobs | jdbc:oracle:thin:@//ora.example:1521/BATCH | remote site | sftp.site.example | site.example/in | batch.jdbc.user | remote.paths",
			),
		}),
	},
	{
		name: "protobuf text format and CBOR diagnostic notation",
		declared: "TEXTPROTO",
		write: (secrets) => ({
			text: `# proto-file: config.proto
# proto-message: Backend
name: "indexer"
shards: 12
mysql {
  host: "mysql.example"
  user: 'indexer'
  password: "${escapes.json(secrets.password())}"
}
auth: < token: "${secrets.of("mixed")}" scope: READ_ONLY >
headers { key: "X-Api-Key" value: "${secrets.of("hex")}" }
headers { key: "Accept" value: "application/json" }
[ext.kms.key] { material: "${secrets.of("base64")}" version: 3 }
// COSE_Key and a device of IoT
{1: 2, 3: -7, "kid": "sensor-17", -4: h'${secrets.of("hex")}', "psk": b64'${secrets.of("base64")}', "wifi": {"ssid": "Halle 4", "password": "${secrets.of("chosen")}"}, "interval": 30}
`,
			readable: words(
				"config.proto | indexer | mysql.example | READ_ONLY | application/json | X-Api-Key | sensor-17 | Halle 4 | interval | shards",
			),
		}),
	},
	{
		name: "GraphQL request with variables, as curl and as JSON",
		declared: "GRAPHQL",
		write: (secrets) => ({
			text: `curl 'https://api.shop.example/graphql' \\
  -H 'content-type: application/json' \\
  -H 'x-shopify-access-token: shpat_${secrets.of("hex")}' \\
  -b 'session=${secrets.of("base64url")}; theme=dark' \\
  --data-raw '{"query":"mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { user { id } } }","variables":{"email":"kasse@shop.example","password":"${escapes.shell(escapes.json(secrets.password()))}"}}'
{"operationName":"CreateUser","query":"mutation { createUser(input: {name: \\"Kasse 2\\", password: \\"${escapes.json(escapes.json(secrets.of("symbols")))}\\", role: CASHIER}) { id } }","extensions":{"apiToken":"${secrets.of("words")}","clientVersion":"4.2.0"}}
`,
			readable: words(
				"https://api.shop.example/graphql | content-type: application/json | theme=dark | mutation Login | kasse@shop.example | CreateUser | Kasse 2 | CASHIER | clientVersion | 4.2.0",
			),
		}),
	},
	{
		name: "multipart form, urlencoded body and raw requests",
		declared: "RAW_REQUESTS",
		write: (secrets) => ({
			text: `POST /login HTTP/1.1
Host: intranet.example
User-Agent: Mozilla/5.0 (X11; Linux x86_64)
Content-Type: application/x-www-form-urlencoded
Cookie: JSESSIONID=${secrets.of("hex")}; lang=de
Proxy-Authorization: Basic ${escapes.base64(`proxy:${secrets.of("mixed")}`)}

j_username=m.bauer&j_password=${escapes.url(secrets.password())}&remember=on&csrf_token=${secrets.of("base64url")}

HTTP/1.1 302 Found
Location: https://intranet.example/home?code=${secrets.of("mixed")}&state=list
Set-Cookie: remember_me=${secrets.of("base64url")}; Path=/; Max-Age=2592000; HttpOnly
X-Request-Id: 7f9c2ba4

POST /upload HTTP/1.1
Host: intranet.example
Authorization: Digest username="m.bauer", realm="files", nonce="dcd98b7102dd", uri="/upload", response="${secrets.of("hex")}"
Content-Type: multipart/form-data; boundary=----form7MA4YWxk

------form7MA4YWxk
Content-Disposition: form-data; name="comment"

quarterly numbers
------form7MA4YWxk
Content-Disposition: form-data; name="zip_password"

${secrets.of("words")}
------form7MA4YWxk--
`,
			readable: words(
				"intranet.example | Mozilla/5.0 (X11; Linux x86_64) | application/x-www-form-urlencoded | lang=de | m.bauer | remember=on | state=list | Max-Age=2592000 | 7f9c2ba4 | files | quarterly numbers | multipart/form-data",
			),
		}),
	},
	{
		name: "JSON in strings of YAML in base64 of a Secret",
		declared: "WRAPPED",
		write: (secrets) => {
			const inner = `spring:
  datasource:
    url: jdbc:postgresql://pg.wrapped.example/app
    username: app
    password: "${escapes.json(secrets.password())}"
  application:
    json: '{"mail":{"host":"smtp.wrapped.example","password":"${escapes.doubled(escapes.json(secrets.of("symbols")))}"},"zone":"west"}'
`;
			return {
				text: `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Secret
    metadata: {name: app-config, namespace: wrapped, annotations: {owner: team-west}}
    data:
      application.yml: ${escapes.base64(inner)}
      api-key: ${escapes.base64(secrets.of("words"))}
      enabled: dHJ1ZQ==
  - apiVersion: v1
    kind: Secret
    metadata: {name: pull, namespace: wrapped}
    type: kubernetes.io/dockerconfigjson
    data:
      .dockerconfigjson: >-
        ${escapes.base64(JSON.stringify({ auths: { "registry.wrapped.example": { auth: escapes.base64(`puller:${secrets.of("letters")}`) } } }))}
  - apiVersion: v1
    kind: ConfigMap
    metadata: {name: plain}
    data:
      settings.json: "{\\"token\\": \\"${secrets.of("mixed")}\\", \\"theme\\": \\"solarized\\"}"
`,
				readable: words(
					"app-config | wrapped | team-west | application.yml | kubernetes.io/dockerconfigjson | ConfigMap | settings.json | solarized | annotations",
				),
			};
		},
	},
	{
		name: "logfmt, JSON lines and key=value pairs of brokers",
		declared: "CONNECTION_LINES",
		write: (secrets) => ({
			text: `ts=2024-05-01T10:00:00Z level=info msg="provisioned tenant" tenant=blue db_user=blue db_password="${escapes.json(secrets.password())}" db_host=pg7.example
ts=2024-05-01T10:00:02Z level=info msg="issued key" tenant=blue api_key=${secrets.of("mixed")} scopes=read,write
{"tenant":"green","login":{"user":"green","password":"${escapes.json(secrets.of("symbols"))}"},"region":"northeurope"}
{"tenant":"red","conn":"Endpoint=sb://red.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secrets.of("wireguard")};EntityPath=orders"}
DefaultEndpointsProtocol=https;AccountName=bluefiles;AccountKey=${secrets.of("base64")};EndpointSuffix=core.windows.net
HostName=hub1.azure-devices.net;DeviceId=pump-3;SharedAccessKey=${secrets.of("wireguard")}
Driver={ODBC Driver 18 for SQL Server};Server=tcp:sql3.example,1433;Database=blue;Uid=blue;Pwd={${secrets.password("{}")}};Encrypt=yes
InstrumentationKey=0c1a2b3c-4d5e-4f60-8171-92a3b4c5d6e7;IngestionEndpoint=https://westeurope.example/
amqps://blue:${escapes.url(secrets.of("symbols"))}@mq.example/blue?heartbeat=30
BlobEndpoint=https://bluefiles.blob.core.windows.net/;SharedAccessSignature=sv=2022-11-02&ss=b&sp=rl&se=2030-01-01T00:00:00Z&sig=${escapes.url(secrets.of("wireguard"))}
`,
			readable: words(
				"provisioned tenant | pg7.example | scopes=read,write | northeurope | red.servicebus.windows.net | EntityPath=orders | bluefiles | core.windows.net | pump-3 | ODBC Driver 18 for SQL Server | tcp:sql3.example,1433 | mq.example | 2022-11-02",
			),
		}),
	},
	{
		name: "YAML with anchors, folds, tags and flow over lines",
		declared: "YAML_TRICKS",
		write: (secrets) => {
			return {
				text: `%YAML 1.2
---
base: &base
  adapter: postgresql
  password: &pw "${escapes.json(secrets.password())}"
  pool: 7
development: {<<: *base, database: shop_dev, host: localhost}
production:
  <<: *base
  host: "pg.\\
    example"
  ? password
  : !secret '${escapes.doubled(secrets.of("symbols"))}'
passphrase: >-
  ${secrets.of("passphrase")}
tokens: !!map
  "ci": !!str ${secrets.of("mixed")}
  'deploy token':
    ${secrets.of("gitlab")}
users: [
  {name: rosa, "password": ${secrets.of("letters")}},
  {name: "jan", password: '${secrets.of("words")}' , note: 'left in May'}
]
pin: 0${secrets.of("pin")}
key: |2-
    ${pem(secrets.of("private-key-body"), "EC PRIVATE KEY").replaceAll("\n", "\n    ")}
...
`,
				readable: words(
					"postgresql | shop_dev | localhost | deploy token | rosa | left in May | adapter | production",
				),
			};
		},
	},
	{
		name: "plist in the old style and as XML with data",
		declared: "PREFERENCES",
		write: (secrets) => ({
			text: `// Favorites of Sequel
{
    Favorites = (
        {
            name = "Shop replica";
            host = "replica.shop.example";
            user = reader;
            password = "${escapes.json(secrets.password())}";
            port = 3306;
            sshHost = "jump.shop.example";
            sshPassword = ${secrets.of("letters")};
        },
        { name = Local; host = "127.0.0.1"; user = root; password = "${secrets.of("words")}"; }
    );
    LicenseKey = <${secrets.of("hex")}>;
    LastVersion = "1.1.2";
}
<plist version="1.0"><dict>
<key>Account</key><dict><key>User</key><string>reader</string>
<key>Token</key><data>
${escapes.base64(secrets.of("base64url"))}
</data><key>Theme</key><string>Midnight</string></dict>
<key>ProxyPassword</key><string>${escapes.xml(secrets.of("symbols"))}</string>
<key>CheckForUpdates</key><true/>
</dict></plist>
`,
			readable: words(
				"Favorites of Sequel | Shop replica | replica.shop.example | jump.shop.example | 127.0.0.1 | LastVersion | 1.1.2 | Midnight | CheckForUpdates | reader",
			),
		}),
	},
	{
		name: "JSON5 and Hjson with comments",
		declared: "LOOSE_JSON",
		write: (secrets) => ({
			text: `// renovate and friends
{
  hostRules: [
    { hostType: 'npm', matchHost: 'npm.corp.example', token: '${secrets.of("npm")}', },
    { hostType: "docker", username: "puller", password: '${escapes.single(secrets.password())}' },
  ],
  /* old: token: "${secrets.of("github")}" */
  'signing key': '\\
${secrets.of("mixed")}',
  retries: +3, hex: 0xFACE, ratio: .5,
}
# hjson
{
  bind: 0.0.0.0:7070
  admin: root
  # no quotes needed
  password: ${secrets.of("chosen")}
  secret: ${secrets.of("words")}
  motto: hold fast, stay true
  key:
    '''
    ${secrets.of("base64")}
    '''
  region: fra1
}
`,
			readable: words(
				"renovate and friends | npm.corp.example | puller | docker | retries | 0xFACE | 0.0.0.0:7070 | no quotes needed | hold fast, stay true | fra1",
			),
		}),
	},
	{
		name: "LDIF with base64 and folded lines",
		declared: "DIRECTORY_DUMP",
		write: (secrets) => ({
			text: `version: 1
# people
dn: uid=hanna,ou=people,dc=stadt,dc=example
objectClass: inetOrgPerson
uid: hanna
cn: Hanna Berg
mail: hanna@stadt.example
description:: TGVpdHVuZyBCw7xyZ2VyYsO8cm8=
userPassword:: ${escapes.base64(`{SSHA}${secrets.of("base64")}`)}
sambaNTPassword: ${secrets.of("hex")}

dn: cn=replicator,dc=stadt,dc=example
changetype: modify
replace: userPassword
userPassword: ${secrets.of("words")}
-
replace: olcSyncrepl
olcSyncrepl: rid=001 provider=ldap://ldap1.stadt.example binddn="cn=replicat
 or,dc=stadt,dc=example" bindmethod=simple credentials=${secrets.of("mixed")} se
 archbase="dc=stadt,dc=example" type=refreshAndPersist

dn: olcDatabase={1}mdb,cn=config
changetype: modify
add: olcRootPW
olcRootPW: ${secrets.of("letters")}
`,
			readable: words(
				"uid=hanna,ou=people,dc=stadt,dc=example | inetOrgPerson | Hanna Berg | hanna@stadt.example | ldap://ldap1.stadt.example | bindmethod=simple | refreshAndPersist | olcDatabase={1}mdb,cn=config | changetype",
			),
		}),
	},
];
