import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Settings that a program reads as code of its own language. */
export const kinds: readonly Kind[] = [
	{
		name: "Perl site configuration",
		declared: "SITE_PL",
		write: (secrets) => ({
			text: `package Site::Config;
use strict;
use warnings;

# RT_SiteConfig style: required by the daemon at start
our %db = (
    dsn      => 'dbi:Pg:dbname=tickets;host=pg.turlag.example;port=5432',
    user     => 'rt_user',
    password => '${escapes.single(secrets.password())}',
);

our $SmsGateway  = 'https://sms.example/gw/send';
our @sms_account = ('turlaget', q{${secrets.token("{}\\")}});

my %api = (
    yr      => undef,
    strava  => "${secrets.of("hex")}",
);

sub api_key { my ($name) = @_; return $api{$name} // die "no key for $name" }

Set($rtname, 'turlag.example');
Set($Timezone, 'Europe/Oslo');
Set($DatabaseAdminPassword, '${escapes.single(secrets.password())}');
1;
`,
			readable: words(
				"package Site::Config; | use strict; | # RT_SiteConfig style: required by the daemon at start | dbname=tickets | pg.turlag.example | 5432 | rt_user | https://sms.example/gw/send | turlaget | strava | sub api_key | no key for $name | turlag.example | Europe/Oslo | DatabaseAdminPassword",
			),
		}),
	},
	{
		name: "Renviron of an analysis machine",
		declared: "RENV",
		write: (secrets) => ({
			text: `# ~/.Renviron, read by R before .Rprofile
R_LIBS_USER=~/R/%p-library/%v
R_MAX_VSIZE=32Gb
TZ=Europe/Oslo
RENV_CONFIG_PAK_ENABLED=TRUE
GITHUB_PAT=${secrets.of("github")}
CENSUS_KEY=${secrets.of("hex")}
CONNECT_SERVER=https://connect.fjordbank.example/
CONNECT_API_KEY=${secrets.of("mixed")}
DWH_DSN="Driver={PostgreSQL Unicode};Server=dwh.fjordbank.example;Port=5439;Uid=analyst;Pwd=${secrets.password("\"'{};\\$")}"
`,
			readable: words(
				"# ~/.Renviron, read by R before .Rprofile | ~/R/%p-library/%v | 32Gb | Europe/Oslo | RENV_CONFIG_PAK_ENABLED | CENSUS_KEY | https://connect.fjordbank.example/ | {PostgreSQL Unicode} | dwh.fjordbank.example | 5439 | analyst",
			),
		}),
	},
	{
		name: "MATLAB startup script",
		declared: "STARTUP_M",
		write: (secrets) => ({
			text: `% startup.m for the batch workers
addpath(genpath('/opt/toolbox/fjordsim'));
setpref('Internet', 'SMTP_Server', 'smtp.nordpost.example');
setpref('Internet', 'E_mail', 'sim@fjordbank.example');
setpref('Internet', 'SMTP_Username', 'sim@fjordbank.example');
setpref('Internet', 'SMTP_Password', '${escapes.doubled(secrets.password())}');

conn = postgresql('sim_rw', '${escapes.doubled(secrets.token())}', ...
    'Server', 'pg-sim.fjordbank.example', 'PortNumber', 5432, 'DatabaseName', 'results');

opts = weboptions('HeaderFields', {'Authorization', ['Bearer ' '${secrets.token("'")}']}, 'Timeout', 60);
setenv('AWS_DEFAULT_REGION', 'eu-north-1');
setenv('AWS_SECRET_ACCESS_KEY', "${secrets.of("aws-secret")}");
parpool('Processes', 8);
`,
			readable: words(
				"% startup.m for the batch workers | /opt/toolbox/fjordsim | SMTP_Server | smtp.nordpost.example | sim@fjordbank.example | sim_rw | pg-sim.fjordbank.example | PortNumber | 5432 | DatabaseName | results | weboptions | HeaderFields | Timeout | eu-north-1 | parpool",
			),
		}),
	},
	{
		name: "Elixir prod.secret.exs",
		declared: "PROD_EXS",
		write: (secrets) => ({
			text: `import Config

# Phoenix reads this at release time
config :billett, BillettWeb.Endpoint,
  url: [host: "billett.kulturhuset.example", port: 8443, scheme: "https"],
  secret_key_base: "${escapes.json(secrets.of("base64"))}",
  live_view: [signing_salt: "${escapes.json(secrets.token())}"]

config :billett, Billett.Repo,
  username: "billett",
  password: "${escapes.json(secrets.password()).replaceAll("#{", "\\#{")}",
  hostname: "pg-billett.kulturhuset.example",
  pool_size: 15,
  ssl: true

config :stripity_stripe,
  api_key: "${secrets.of("stripe")}",
  api_version: "2024-06-20"

config :billett, Billett.Mailer,
  adapter: Swoosh.Adapters.Postmark,
  api_key: "${secrets.of("uuid")}"

config :logger, level: :info
`,
			readable: words(
				"import Config | # Phoenix reads this at release time | BillettWeb.Endpoint | billett.kulturhuset.example | 8443 | secret_key_base | live_view | Billett.Repo | pg-billett.kulturhuset.example | pool_size: 15 | stripity_stripe | 2024-06-20 | Swoosh.Adapters.Postmark | config :logger, level: :info | Billett.Mailer",
			),
		}),
	},
	{
		name: "Leiningen profiles.clj",
		declared: "PROFILES_CLJ",
		write: (secrets) => ({
			text: `;; Environment of the production build (environ)
{:user {:plugins [[lein-ancient "0.7.0"]]}
 :production
 {:env {:database-url "jdbc:postgresql://pg.turlag.example:5432/medlem"
        :database-user "medlem"
        :database-password "${escapes.json(secrets.password())}"
        :http-port "3449"
        :session-cookie "${escapes.json(secrets.of("hex"))}"
        :feature-flags "new-invoice,dark-mode"}}
 :auth
 {:repository-auth {#"clojars" {:username "turlag"
                                :password "CLOJARS_${secrets.of("hex")}"}
                    #"https://nexus\\.turlag\\.example/.*" {:username "ci" :password "${escapes.json(secrets.password())}"}}}}
`,
			readable: words(
				";; Environment of the production build (environ) | lein-ancient | 0.7.0 | :production | jdbc:postgresql://pg.turlag.example:5432/medlem | :database-user | medlem | :http-port | 3449 | :session-cookie | new-invoice,dark-mode | :repository-auth | clojars | turlag",
			),
		}),
	},
];
