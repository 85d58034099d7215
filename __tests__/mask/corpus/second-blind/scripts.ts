import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";
import { write } from "./write.ts";

/** Programs and settings of them, in languages that scripts are written in. */
export const scripts: readonly Kind[] = [
	{
		name: "HOCON of Play and Akka",
		declared: "PLAY_CONF",
		write: (secrets) => ({
			text: `include "application.conf"
# overrides of production
play.http.secret.key = "${escapes.json(secrets.of("symbols"))}"
play.filters.hosts { allowed = [".shop.example", "localhost:9000"] }
db.default {
  driver = org.postgresql.Driver
  url = "jdbc:postgresql://pg.example:5432/play"
  username = play
  password = ${secrets.of("letters")}
  password = \${?DB_PASSWORD}
  hikaricp.maximumPoolSize = 20
}
silhouette.authenticator { signer.key = "[${secrets.of("mixed")}]", crypter.key = ${secrets.of("words")} }
akka.remote.artery.ssl.config-ssl-engine { key-store-password = "${secrets.of("short")}" }
mail {
  host = smtp.example, port = 465
  user : "play@shop.example"
  password : """${secrets.password('"')}"""
}
`,
			readable: words(
				"application.conf | overrides of production | .shop.example | localhost:9000 | org.postgresql.Driver | jdbc:postgresql://pg.example:5432/play | maximumPoolSize | smtp.example | play@shop.example | artery",
			),
		}),
	},
	{
		name: "Pkl module",
		declared: "PKL",
		write: (secrets) => ({
			text: `/// Settings of the ingest service
module ingest.Prod
amends "Base.pkl"

local const hostName = "ingest.example"
bind = "\\(hostName):9443"
workers = 16
database = new {
  url = "postgresql://pg.example/ingest"
  user = "ingest"
  password = "${write.swift(secrets.password())}"
}
tokens = new Mapping {
  ["billing"] = "${secrets.of("mixed")}"
  ["search"] = #"${secrets.password('"#')}"#
}
encryptionKey: String = "${secrets.of("base64")}"
timeout = 5.min
`,
			readable: words(
				"Settings of the ingest service | ingest.Prod | Base.pkl | ingest.example | postgresql://pg.example/ingest | billing | search | workers | 5.min",
			),
		}),
	},
	{
		name: "Tcl script of eggdrop and expect",
		declared: "TCL_BOT",
		write: (secrets) => ({
			text: `#!/usr/bin/eggdrop
set nick "Kaffeebot"
set network "QuakeNet"
set servers { irc.quakenet.example:6667:${secrets.password('{}\\"[]$;')} }
set owner "Bohne"
set oidentd-pass {${secrets.of("mixed")}}
set init-server { putserv "PRIVMSG Q@CServe.example :AUTH Kaffeebot ${secrets.of("letters")}" }
channel add #kaffee { chanmode "+ntk ${secrets.of("short")}" }
array set db {host db.example user bot password ${secrets.of("words")} port 3306}
# expect
spawn ssh admin@switch7.example
expect "assword:"
send "${secrets.of("chosen")}\\r"
expect "#"
send "show version\\r"
`,
			readable: words(
				"Kaffeebot | QuakeNet | irc.quakenet.example:6667 | Bohne | Q@CServe.example | #kaffee | db.example | admin@switch7.example | show version | expect",
			),
		}),
	},
	{
		name: "Prolog facts and s-expressions of OCaml",
		declared: "FACTS",
		write: (secrets) => ({
			text: `% accounts of the lab
account(plotter, user('lab'), password('${escapes.single(secrets.password())}')).
account(scope, user('guest'), password("${secrets.of("words")}")).
server(plotter, 'plot.lab.example', 8080).
api_key(weather, '${secrets.of("hex")}').
; mirage.sexp
((name indexer) (listen (0.0.0.0 9090))
 (database ((host pg.example) (user indexer) (password "${escapes.json(secrets.of("symbols"))}")))
 (session_secret ${secrets.of("mixed")})
 (log_level Info))
`,
			readable: words(
				"accounts of the lab | plotter | guest | plot.lab.example | weather | indexer | 0.0.0.0 | pg.example | log_level | Info",
			),
		}),
	},
	{
		name: "R and Julia scripts that set up an analysis",
		declared: "ANALYSIS",
		write: (secrets) => ({
			text: `# R
Sys.setenv(AWS_ACCESS_KEY_ID = "${secrets.of("aws-id")}",
           AWS_SECRET_ACCESS_KEY = "${secrets.of("aws-secret")}",
           AWS_DEFAULT_REGION = "us-east-2")
con <- DBI::dbConnect(RPostgres::Postgres(), host = "stat.example", user = "rstudio", password = '${escapes.single(secrets.password())}')
options(qualtrics_api_key = "${secrets.of("mixed")}", digits = 4)
keyring::key_set_with_value("mosaic", username = "gis", password = r"(${secrets.password('"()')})")
httr::GET("https://api.stat.example/v1", httr::authenticate("panel", "${secrets.of("words")}"))
httr::set_config(httr::add_headers(\`X-Token\` = "${secrets.of("hex")}"))
tidycensus::census_api_key("${secrets.of("hex")}", install = TRUE)
# Julia
ENV["MLFLOW_TRACKING_PASSWORD"] = "${write.dollar(secrets.of("symbols"))}"
conn = LibPQ.Connection("host=stat.example dbname=panel user=julia password=${secrets.of("letters")}")
creds = (; user = "julia", pass = raw"${secrets.password('"\\')}")
@info "connected" host = "stat.example"
`,
			readable: words(
				"us-east-2 | stat.example | rstudio | digits | mosaic | https://api.stat.example/v1 | panel | X-Token | install = TRUE | connected | LibPQ.Connection",
			),
		}),
	},
	{
		name: "AppleScript and shortcuts of a Mac",
		declared: "MAC_SCRIPTS",
		write: (secrets) => ({
			text: `-- mounts the archive
property shareUser : "archiv"
property sharePassword : "${escapes.json(secrets.password())}"
tell application "Finder"
	mount volume "smb://nas.local/archiv" as user name shareUser with password sharePassword
	mount volume "afp://kim:${escapes.url(secrets.of("words"))}@mini.local/Fotos"
end tell
do shell script "pmset -c sleep 0" user name "kim" password "${secrets.of("chosen")}" with administrator privileges
do shell script "security unlock-keychain -p '${secrets.of("mixed")}' login.keychain-db"
set theKey to "sk-proj-${secrets.of("base64url")}"
do shell script "/usr/bin/hdiutil attach -stdinpass ~/Backup.dmg <<< ${secrets.of("letters")}"
display dialog "Archive is mounted"
`,
			readable: words(
				"mounts the archive | archiv | Finder | smb://nas.local/archiv | mini.local/Fotos | pmset -c sleep 0 | with administrator privileges | login.keychain-db | Archive is mounted | ~/Backup.dmg",
			),
		}),
	},
	{
		name: "build.gradle.kts with signing and repositories",
		declared: "GRADLE_KTS",
		write: (secrets) => ({
			text: `import java.net.URI

android {
    namespace = "app.example.kiosk"
    signingConfigs {
        create("release") {
            storeFile = file("kiosk.jks")
            storePassword = "${write.dollar(secrets.password())}"
            keyAlias = "kiosk"
            keyPassword = "${secrets.of("words")}"
        }
    }
    defaultConfig {
        minSdk = 26
        buildConfigField("String", "MAPS_KEY", "\\"${secrets.of("google-key")}\\"")
        resValue("string", "sentry_dsn", "https://${secrets.of("hex")}@sentry.example/42")
        manifestPlaceholders["apiSecret"] = "${secrets.of("mixed")}"
    }
}
repositories {
    maven {
        url = URI("https://nexus.example/repository/mobile")
        credentials {
            username = "gradle-reader"
            password = "${secrets.of("letters")}"
        }
    }
    maven("https://jitpack.example") { credentials(HttpHeaderCredentials::class) { name = "Private-Token"; value = "${secrets.of("gitlab")}" } }
}
`,
			readable: words(
				"app.example.kiosk | kiosk.jks | release | minSdk | MAPS_KEY | sentry.example/42 | https://nexus.example/repository/mobile | gradle-reader | https://jitpack.example | Private-Token | sentry_dsn",
			),
		}),
	},
	{
		name: "xcconfig and ExportOptions of an app",
		declared: "XCCONFIG",
		write: (secrets) => ({
			text: `// Release.xcconfig
#include "Base.xcconfig"
PRODUCT_BUNDLE_IDENTIFIER = example.tickets
DEVELOPMENT_TEAM = 9A8B7C6D5E
API_BASE = https:/$()/api.tickets.example
API_KEY = ${secrets.of("mixed")}
MAPBOX_SECRET_TOKEN = sk.${secrets.of("jwt")}
REVENUECAT_KEY[sdk=iphoneos*] = appl_${secrets.of("letters")}
GOOGLE_API_KEY = ${secrets.of("google-key")}
P12_PASSWORD = ${secrets.password("/$\"';")}
SWIFT_VERSION = 5.9
// fastlane/Appfile
apple_id "release@tickets.example"
itc_team_id "118573548"
ENV["FASTLANE_PASSWORD"] = "${write.interpolated(secrets.of("symbols"))}"
ENV["FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD"] = "${secrets.of("words")}"
ENV["FASTLANE_SESSION"] = '---\\n- !ruby/object:HTTP::Cookie\\n  name: DES5\\n  value: ${secrets.of("mixed")}\\n  domain: idmsa.apple.example\\n'
`,
			readable: words(
				"Release.xcconfig | Base.xcconfig | example.tickets | 9A8B7C6D5E | api.tickets.example | SWIFT_VERSION | release@tickets.example | 118573548 | FASTLANE_PASSWORD | idmsa.apple.example",
			),
		}),
	},
	{
		name: "bazelrc, BUCK and sbt with headers",
		declared: "BUILD_RC",
		write: (secrets) => ({
			text: `# .bazelrc.user
build --remote_cache=grpcs://cache.example:443
build --remote_header=x-buildbuddy-api-key=${secrets.of("mixed")}
build:ci --bes_header=Authorization="Basic ${escapes.base64(`ci:${secrets.of("words")}`)}"
build --action_env=NPM_TOKEN=${secrets.of("npm")}
build --jobs=50
// credentials.sbt
credentials += Credentials("Artifactory Realm", "repo.example", "sbt-reader", "${escapes.json(secrets.password())}")
credentials += Credentials("GnuPG Key ID", "gpg", "D1B4C8A0F2E93A57", "ignored")
usePgpKeyHex("D1B4C8A0F2E93A57")
pgpPassphrase := Some("${secrets.of("passphrase")}".toArray)
# .buckconfig.local
[cache]
  http_url = https://buck.example
  http_read_headers = X-Auth: ${secrets.of("letters")};X-Team: apps
`,
			readable: words(
				"grpcs://cache.example:443 | x-buildbuddy-api-key | --jobs=50 | Artifactory Realm | repo.example | sbt-reader | D1B4C8A0F2E93A57 | GnuPG Key ID | https://buck.example | X-Team: apps",
			),
		}),
	},
	{
		name: "buildbot master.cfg in Python",
		declared: "MASTER_CFG",
		write: (secrets) => ({
			text: `from buildbot.plugins import *
c = BuildmasterConfig = {}
c['title'] = "Nightlies"
c['workers'] = [worker.Worker("arm-1", ${JSON.stringify(secrets.of("words"))}),
                worker.Worker("x86-1", r'${secrets.password("'\\")}', max_builds=2)]
c['protocols'] = {'pb': {'port': 9989}}
c['change_source'] = [changes.GitPoller('https://ro:${secrets.of("gitlab")}@git.example/core.git', branches=['main'])]
c['www'] = dict(port=8010, auth=util.UserPasswordAuth({"homer": "${secrets.of("chosen")}", "marge": "${secrets.of("letters")}"}))
c['db'] = {'db_url': "mysql+pymysql://bb:%s@db.example/buildbot" % '${escapes.single(secrets.of("symbols"))}'}
c['services'] = [reporters.GitHubStatusPush(token="${secrets.of("github")}", context="nightly/%(prop:os)s"),
                 reporters.IRC("irc.example", "bbot", useSSL=True, password='${secrets.of("mixed")}', channels=["#ci"])]
SIGNING_KEY = """\\
${pem(secrets.of("private-key-body"))}
"""
`,
			readable: words(
				"Nightlies | arm-1 | x86-1 | max_builds=2 | git.example/core.git | homer | marge | db.example/buildbot | nightly/%(prop:os)s | irc.example | bbot | useSSL=True",
			),
		}),
	},
];
