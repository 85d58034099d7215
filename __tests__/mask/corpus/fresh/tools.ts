import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What developers and machines keep beside a release. */
export const kinds: readonly Kind[] = [
	{
		name: "JFrog CLI configuration",
		declared: "JFROG_CONF",
		write: (secrets) => ({
			text: `{
  "servers": [
    {
      "url": "https://fjordbank.jfrog.example/",
      "artifactoryUrl": "https://fjordbank.jfrog.example/artifactory/",
      "distributionUrl": "https://fjordbank.jfrog.example/distribution/",
      "user": "ci-publisher",
      "accessToken": "${secrets.of("jwt")}",
      "refreshToken": "${secrets.of("uuid")}",
      "serverId": "main",
      "isDefault": true
    },
    {
      "url": "https://legacy-repo.fjordbank.example:8082/",
      "user": "legacy",
      "password": "${escapes.json(secrets.password())}",
      "serverId": "legacy"
    }
  ],
  "version": "6"
}
`,
			readable: words(
				"servers | https://fjordbank.jfrog.example/artifactory/ | distributionUrl | ci-publisher | serverId | main | isDefault | https://legacy-repo.fjordbank.example:8082/ | legacy | version",
			),
		}),
	},
	{
		name: "sonar-scanner.properties with proxy login",
		declared: "SCAN_PROPERTIES",
		write: (secrets) => ({
			text: `# Scanner of the nightly analysis
sonar.host.url=https://sonar.fjordbank.example
sonar.token=sqp_${secrets.of("hex")}
sonar.projectKey = fjordbank\\:core
sonar.sources = src/main,src/shared
sonar.exclusions = **/generated/**
sonar.java.source : 21
sonar.sourceEncoding UTF-8
http.proxyHost=proxy.fjordbank.example
http.proxyPort=3128
http.proxyUser=scanner
http.proxyPassword=${escapes.properties(secrets.password())}
sonar.qualitygate.timeout=300
`,
			readable: words(
				"# Scanner of the nightly analysis | https://sonar.fjordbank.example | sonar.projectKey | src/main,src/shared | **/generated/** | sonar.java.source | UTF-8 | proxy.fjordbank.example | 3128 | http.proxyUser | scanner | sonar.qualitygate.timeout",
			),
		}),
	},
	{
		name: "password manager export as CSV",
		declared: "CSV_EXPORT",
		write: (secrets) => ({
			text: `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp
Shops,,login,Supplier portal,"Ask Tore, he has the contract",,0,https://portal.supplier.example/login,fjordbank,"${escapes.doubledDouble(secrets.password())}",
Shops,1,login,Freight,,,0,https://freight.example/app,post@fjordbank.example,"${escapes.doubledDouble(secrets.password())}",
Machines,,login,Printer in the hall,"Second floor, left",,0,http://10.12.9.40:8000/,admin,"${escapes.doubledDouble(secrets.password())}",
`,
			readable: words(
				"folder,favorite,type,name,notes,fields | login_username | Shops | Supplier portal | Ask Tore, he has the contract | https://portal.supplier.example/login | Freight | https://freight.example/app | post@fjordbank.example | Machines | Printer in the hall | Second floor, left | http://10.12.9.40:8000/",
			),
		}),
	},
	{
		name: "JetBrains HTTP client private environment",
		declared: "HTTP_ENV",
		write: (secrets) => ({
			text: `{
  "dev": {
    "host": "http://localhost:8085",
    "username": "ingrid",
    "password": "${escapes.json(secrets.password())}"
  },
  "acceptance": {
    "host": "https://accept-api.fjordbank.example:8443",
    "tenant": "retail-no",
    "Security": {
      "Auth": {
        "staff": {
          "Type": "OAuth2",
          "Grant Type": "Client Credentials",
          "Token URL": "https://id.fjordbank.example/realms/staff/protocol/openid-connect/token",
          "Client ID": "http-client",
          "Client Secret": "${escapes.json(secrets.token())}"
        }
      }
    },
    "x-functions-key": "${secrets.of("base64url")}"
  }
}
`,
			readable: words(
				"http://localhost:8085 | ingrid | acceptance | https://accept-api.fjordbank.example:8443 | tenant | retail-no | OAuth2 | Grant Type | Client Credentials | https://id.fjordbank.example/realms/staff/protocol/openid-connect/token | http-client | x-functions-key",
			),
		}),
	},
	{
		name: "home-grown format of a machine park",
		declared: "PARK_DAT",
		write: (secrets) => ({
			text: `%% park.dat v3 -- one machine a block, fields end with ;;
%% written by parkctl 3.8.0 on 2026-02-27

MACHINE cnc-04 @ 10.44.7.104:7878 ;;
  VENDOR  Fanuc / R-30iB Plus ;;
  OPERATOR <bjarne> KEYWORD <${secrets.token("<>;")}> ;;
  HMAC-SHARED ${secrets.of("hex")} ;;
  SHIFT 06:00-14:00, 14:00-22:00 ;;

MACHINE laser-11 @ 10.44.7.111:7878 ;;
  VENDOR  Trumpf / TruLaser 3030 ;;
  OPERATOR <sigrid> KEYWORD <${secrets.of("mixed")}> ;;
  HMAC-SHARED ${secrets.of("hex")} ;;
  SHIFT 07:30-15:30 ;;
`,
			readable: words(
				"park.dat v3 -- one machine a block, fields end with ;; | parkctl 3.8.0 | MACHINE cnc-04 | 10.44.7.104:7878 | Fanuc / R-30iB Plus | bjarne | OPERATOR | 06:00-14:00, 14:00-22:00 | laser-11 | Trumpf / TruLaser 3030 | sigrid | 07:30-15:30 | VENDOR",
			),
		}),
	},
];
