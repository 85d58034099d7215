import type { Kind } from "../corpus.ts";
import { escapes, indented, words } from "../escapes.ts";
import { write } from "./write.ts";

/** Settings in the literals of languages that few use. */
export const languages: readonly Kind[] = [
	{
		name: "EDN of an integrant system",
		declared: "SYSTEM_EDN",
		write: (secrets) => ({
			text: `;; production system
{:adapter/jetty {:port 8080, :handler #ig/ref :app/handler}
 :db/pool {:jdbc-url "jdbc:postgresql://pg.example/shop"
           :username "shop"
           :password "${escapes.json(secrets.password())}"
           :maximum-pool-size 12}
 :auth/cookie {:key "${secrets.of("mixed")}" :same-site :lax}
 :mail/smtp #profile {:prod {:host "mx.example" :user "mailer" :pass "${secrets.of("words")}"}
                      :dev  {:host "localhost"}}
 :aws/client {:region "ap-south-1"
              :creds {:access-key-id "${secrets.of("aws-id")}" :secret-key "${secrets.of("aws-secret")}"}}
 :feature/flags #{:beta-search :new-checkout}
 #_ {:ignored true}
 :slack/hook [:token "${secrets.of("slack")}" :channel "#orders"]}
`,
			readable: words(
				"production system | adapter/jetty | jdbc:postgresql://pg.example/shop | shop | maximum-pool-size | same-site | mx.example | mailer | localhost | ap-south-1 | beta-search | new-checkout | #orders",
			),
		}),
	},
	{
		name: "Dhall record with a union and let",
		declared: "DHALL",
		write: (secrets) => ({
			text: `let Env = < Production | Staging >
let mkDb = \\(host : Text) -> \\(password : Text) -> { host, password, port = 5432, sslmode = "verify-full" }
in  { env = Env.Production
    , db = { host = "pg.example", user = "api", password = "${write.dollar(secrets.password())}" }
    , jwtSecret = "${secrets.of("base64")}"
    , smtp =
      { server = "smtp.example"
      , login = Some { user = "robot", pass = "${secrets.of("words")}" }
      }
    , keys = toMap { stripe = "${secrets.of("stripe")}", internal = "${secrets.of("letters")}" }
    , motd = ''
        Welcome to production
        ''
    , adminPassword = ''
        ${secrets.of("passphrase")}
        ''
    }
`,
			readable: words(
				"Production | Staging | pg.example | verify-full | smtp.example | robot | Welcome to production | toMap | mkDb",
			),
		}),
	},
	{
		name: "Nix module with settings",
		declared: "NIXOS_SECRETS",
		write: (secrets) => ({
			text: `{ config, pkgs, ... }:
{
  # do not commit
  services.grafana.settings.security = {
    admin_user = "boss";
    admin_password = "${write.dollar(secrets.password())}";
    secret_key = "${secrets.of("mixed")}";
  };
  services.nextcloud.config.adminpass = "${secrets.of("words")}";
  services.wpa."networks"."Atelier Nord".psk = "${secrets.of("chosen")}";
  networking.wireguard.interfaces.wg0 = {
    privateKey = "${secrets.of("wireguard")}";
    peers = [ { publicKey = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg="; allowedIPs = [ "10.100.0.1/32" ]; } ];
  };
  users.users.lena = {
    isNormalUser = true;
    hashedPassword = "$6$rounds=100000$${secrets.of("mixed")}$${secrets.of("base64url")}";
    openssh.authorizedKeys.keys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGx1bmFyLW9yYml0LW9mLXRoZS1sYXN0LW1vbnRo lena@desk" ];
  };
  systemd.services.bot.environment = {
    BOT_TOKEN = ''
      ${secrets.of("jwt")}'';
    BOT_ROOM = "!room:matrix.example";
  };
}
`,
			readable: words(
				"do not commit | boss | Atelier Nord | xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg= | 10.100.0.1/32 | isNormalUser | AAAAC3NzaC1lZDI1NTE5AAAAIGx1bmFyLW9yYml0LW9mLXRoZS1sYXN0LW1vbnRo | lena@desk | !room:matrix.example | hashedPassword",
			),
		}),
	},
	{
		name: "sys.config of Erlang with binaries",
		declared: "SYS_CONFIG",
		write: (secrets) => ({
			text: `%% -*- erlang -*-
[
 {kernel, [{inet_dist_listen_min, 9100}, {inet_dist_listen_max, 9105}]},
 {ejabberd_auth, [
   {host, <<"chat.example">>},
   {sql_username, "ejabberd"},
   {sql_password, <<"${escapes.json(secrets.password())}">>},
   {pool_size, 5}
 ]},
 {mnesia, [{dir, "/var/lib/mnesia"}]},
 {push, [
   {apns, #{key_id => "ABC123DEFG", team_id => "DEF123GHIJ", passphrase => "${secrets.of("words")}"}},
   {fcm, #{server_key => <<"${secrets.of("mixed")}">>, project => shop_app}}
 ]},
 {turn, [{shared_secret, "${secrets.of("hex")}"}, {ttl, 3600}]},
 {cookie, '${secrets.password("'\\")}'}
].
% vm.args
-name node@10.2.2.2
-setcookie ${secrets.of("letters")}
`,
			readable: words(
				"inet_dist_listen_min | chat.example | ejabberd | pool_size | /var/lib/mnesia | ABC123DEFG | DEF123GHIJ | shop_app | node@10.2.2.2 | setcookie | 9105",
			),
		}),
	},
	{
		name: "runtime.exs of Phoenix",
		declared: "RUNTIME_EXS",
		write: (secrets) => ({
			text: `import Config

# read at boot
config :shop, Shop.Repo,
  username: "shop",
  password: "${write.interpolated(secrets.password())}",
  hostname: "db.shop.example",
  pool_size: String.to_integer(System.get_env("POOL_SIZE") || "10")

config :shop, ShopWeb.Endpoint,
  url: [host: "shop.example", port: 443, scheme: "https"],
  secret_key_base: "${secrets.of("base64")}",
  live_view: [signing_salt: "${secrets.of("short")}"]

config :ueberauth, Ueberauth.Strategy.Github.OAuth,
  client_id: "Iv1.8a61f9b3a7aba766",
  client_secret: "${secrets.of("hex")}"

config :ex_aws,
  access_key_id: ["${secrets.of("aws-id")}", :instance_role],
  secret_access_key: [~s(${secrets.of("aws-secret")}), :instance_role]

config :shop, Shop.Vault,
  ciphers: [
    default: {Cloak.Ciphers.AES.GCM, tag: "AES.GCM.V1", key: Base.decode64!("${secrets.of("wireguard")}")}
  ]

config :logger, level: :warning
`,
			readable: words(
				"read at boot | Shop.Repo | db.shop.example | POOL_SIZE | ShopWeb.Endpoint | shop.example | https | Iv1.8a61f9b3a7aba766 | instance_role | AES.GCM.V1 | warning | Ueberauth.Strategy.Github.OAuth",
			),
		}),
	},
	{
		name: "Emacs lisp with settings of ERC, Gnus and org",
		declared: "PRIVATE_EL",
		write: (secrets) => ({
			text: `;;; private.el --- not in git -*- lexical-binding: t; -*-
(setq user-full-name "Ada Beispiel"
      erc-nick "adab"
      erc-password "${escapes.json(secrets.password())}")
(setq erc-prompt-for-nickserv-password nil
      erc-nickserv-passwords
      '((libera (("adab" . "${secrets.of("words")}")
                 ("adabot" . "${secrets.of("letters")}")))))
(setopt gptel-api-key "sk-ant-api03-${secrets.of("base64url")}")
(defvar jira-token "${secrets.of("mixed")}" "Token of the tracker.")
(customize-set-variable 'smtpmail-smtp-server "smtp.example.org")
(add-to-list 'auth-sources "~/.authinfo.gpg")
(let ((auth-source-creation-defaults '((user . "ada")))
      (org-caldav-pass "${secrets.of("chosen")}"))
  (org-caldav-sync))
(setq slack-teams (list (list :name "werk" :token "${secrets.of("slack")}" :cookie "d=${secrets.of("mixed")}")))
`,
			readable: words(
				"not in git | Ada Beispiel | adab | libera | adabot | Token of the tracker. | smtp.example.org | ~/.authinfo.gpg | org-caldav-sync | werk | erc-prompt-for-nickserv-password",
			),
		}),
	},
	{
		name: "Haskell value as show prints it",
		declared: "HS_SETTINGS",
		write: (secrets) => ({
			text: `AppSettings {appHost = "0.0.0.0", appPort = 3000, appRoot = Just "https://yesod.example", appDatabaseConf = PostgresConf {pgConnStr = "host=pg.example user=yesod password=${secrets.password("\"\\' ")} dbname=yesod", pgPoolSize = 10}, appAuth = OAuth2 {clientId = "yesod-web", clientSecret = "${escapes.json(secrets.of("symbols"))}"}, appSessionKey = Key "${secrets.of("base64")}", appMail = Just (Smtp "smtp.example" 587 (Login {user = "yes", pass = "${secrets.of("words")}"})), appAnalytics = Nothing}
`,
			readable: words(
				"AppSettings | 0.0.0.0 | https://yesod.example | pg.example | dbname=yesod | pgPoolSize | yesod-web | smtp.example | appAnalytics | Nothing",
			),
		}),
	},
	{
		name: "CUE with definitions and constraints",
		declared: "CUE_VALUES",
		write: (secrets) => ({
			text: `package prod

#Cred: {
	user:     string
	password: string & strings.MinRunes(8)
}
database: #Cred & {
	host:     "pg.example"
	user:     "orders"
	password: "${escapes.json(secrets.password())}"
}
"signing-key": '${secrets.of("mixed")}'
replicas: int | *3
sms: apiKey: "${secrets.of("hex")}"
sms: sender: "ACME"
cert: key: """
	${indented(secrets.of("private-key-body"), "\t")}
	"""
hooks: [
	{url: "https://hooks.example/a", secret: "${secrets.of("words")}"},
	{url: "https://hooks.example/b", secret: #"${secrets.password('"#\\')}"#},
]
`,
			readable: words(
				"package prod | strings.MinRunes(8) | pg.example | orders | replicas | sender | ACME | https://hooks.example/a | https://hooks.example/b",
			),
		}),
	},
	{
		name: "Jsonnet with locals and text blocks",
		declared: "JSONNET",
		write: (secrets) => ({
			text: `// rendered by tanka
local dbPassword = '${escapes.single(secrets.password())}';
local k = import 'k.libsonnet';
{
  _config+:: {
    cluster: 'eu-west-3',
    grafana: { adminUser: 'root', adminPassword: @'${escapes.doubled(secrets.of("symbols"))}' },
    loki+: { url: 'https://logs.example', basicAuth: 'tenant7:%s' % '${secrets.of("mixed")}' },
    pagerduty_key:: "${secrets.of("hex")}",
    banner: |||
      Do not scale below two
    |||,
    deployKey: |||
      -----BEGIN EC PRIVATE KEY-----
      ${indented(secrets.of("private-key-body"), "      ")}
      -----END EC PRIVATE KEY-----
    |||,
  },
  env: [{ name: 'DB_PASS', value: dbPassword }, { name: 'QUEUE_PASS', value: '${secrets.of("words")}' }],
  image: 'registry.example/shop@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}
`,
			readable: words(
				"rendered by tanka | k.libsonnet | eu-west-3 | root | https://logs.example | tenant7 | Do not scale below two | QUEUE_PASS | registry.example/shop | 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
			),
		}),
	},
	{
		name: "KDL and RON of two Rust programs",
		declared: "RUST_CONF",
		write: (secrets) => ({
			text: `// server.kdl
server "edge" port=8443 {
    tls cert="/etc/edge/cert.pem" key-password="${escapes.json(secrets.of("mixed"))}"
    upstream "https://api.example" {
        header "Authorization" "Bearer ${secrets.of("jwt")}"
        basic-auth user="edge" password=r#"${secrets.password('"#')}"#
    }
    /- disabled "yes"
    token "${secrets.of("words")}" scope="metrics"
}
// bot.ron
(
    homeserver: "https://matrix.example",
    user: Some("relay"),
    password: Some("${escapes.json(secrets.of("symbols"))}"),
    rooms: ["!abc:matrix.example"],
    recovery_key: r"${secrets.of("passphrase")}",
    nested: (api_key: "${secrets.of("hex")}", retries: 3),
)
`,
			readable: words(
				"edge | 8443 | /etc/edge/cert.pem | https://api.example | metrics | https://matrix.example | relay | !abc:matrix.example | retries | server.kdl",
			),
		}),
	},
];
