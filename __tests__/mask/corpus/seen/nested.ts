import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Documents in one line inside of others. */
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
];
