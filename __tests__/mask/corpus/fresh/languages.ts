import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Configuration that is written in a language of its own. */
export const kinds: readonly Kind[] = [
	{
		name: "Jsonnet of a deployment's parameters",
		declared: "PARAMS_JSONNET",
		write: (secrets) => ({
			text: `// Parameters of the production cell; imported by main.jsonnet
local cell = 'osl1';
local host(name) = '%s.%s.fjordbank.example' % [name, cell];

{
  _config+:: {
    replicas: 3,
    image: 'registry.fjordbank.example/loki:3.1.1',
    gateway_host: host('logs'),
    storage: {
      endpoint: 'https://s3.osl1.fjordbank.example:9021',
      access: '${secrets.of("mixed")}',
      secret: "${escapes.json(secrets.token())}",
    },
    htpasswd: 'promtail:$apr1$h4Tz0qLw$${secrets.of("mixed")}',
    memberlist_port: 7946,
    tenant_passwords: {
      retail: @'${escapes.doubled(secrets.password())}',
      treasury: @'${escapes.doubled(secrets.password())}',
    },
  },
}
`,
			readable: words(
				"// Parameters of the production cell; imported by main.jsonnet | local cell | osl1 | %s.%s.fjordbank.example | replicas | registry.fjordbank.example/loki:3.1.1 | gateway_host | https://s3.osl1.fjordbank.example:9021 | promtail | memberlist_port | 7946 | tenant_passwords | retail | treasury",
			),
		}),
	},
	{
		name: "CUE values of an environment",
		declared: "ENV_CUE",
		write: (secrets) => ({
			text: `package production

import "fjordbank.example/schema:app"

app.#Config & {
	name:    "ledger"
	region:  "eu-north-1"
	version: "2.31.0"
	db: {
		host:     "pg-ledger.fjordbank.example"
		port:     5432
		user:     "ledger_app"
		password: #"${secrets.password('"')}"#
	}
	signing: key: "${escapes.json(secrets.token())}"
	// The queue checks the shared secret in a header
	queue: {
		url:    "https://queue.fjordbank.example/v1/push"
		secret: "${escapes.json(secrets.password())}"
	}
	limits: [{route: "/transfer", perMinute: 600}, {route: "/balance", perMinute: 6000}]
}
`,
			readable: words(
				"package production | fjordbank.example/schema:app | app.#Config | ledger | eu-north-1 | 2.31.0 | pg-ledger.fjordbank.example | 5432 | ledger_app | // The queue checks the shared secret in a header | https://queue.fjordbank.example/v1/push | /transfer | perMinute: 6000 | limits",
			),
		}),
	},
	{
		name: "Dhall record of a service",
		declared: "SERVICE_DHALL",
		write: (secrets) => ({
			text: `let Types = ./types.dhall sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03

let mail =
      { server = "smtp.nordpost.example"
      , port = 2465
      , login = "status@fjordbank.example"
      , password = "${escapes.json(secrets.password()).replaceAll("${", "\\${")}"
      }

-- What the status page asks every minute
let probes =
      [ { name = "portal", url = "https://portal.fjordbank.example/healthz" }
      , { name = "api", url = "https://api.fjordbank.example/healthz" }
      ]

in    { mail
      , probes
      , statuspage = { pageId = "kctbh9vrtdwd", apiKey = Some "${secrets.of("uuid")}" }
      , cookie = { domain = ".fjordbank.example", signedWith = "${escapes.json(secrets.token()).replaceAll("${", "\\${")}" }
      } : Types.Settings
`,
			readable: words(
				"./types.dhall | sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03 | smtp.nordpost.example | 2465 | status@fjordbank.example | -- What the status page asks every minute | probes | https://portal.fjordbank.example/healthz | statuspage | signedWith | Types.Settings | domain",
			),
		}),
	},
	{
		name: "Nix module with private values",
		declared: "HOST_NIX",
		write: (secrets) => ({
			text: `{ config, lib, pkgs, ... }:

{
  # Not in the flake: copied to the machine by the deploy job.
  networking.hostName = "byggmester";
  networking.wireless.networks."Verksted".psk = "${nix(secrets.password())}";

  services.vaultwarden = {
    enable = true;
    config = {
      ROCKET_PORT = 8222;
      DOMAIN = "https://hvelv.fjord.example";
      ADMIN_TOKEN = "${nix(secrets.token())}";
    };
  };

  services.restic.backups.home = {
    repository = "rest:https://backup.fjord.example:8000/byggmester";
    environmentFile = "/run/restic.env";
    timerConfig.OnCalendar = "03:15";
  };

  environment.etc."restic-password".text = "${nix(secrets.of("passphrase"))}";
  users.users.anlegg.hashedPassword = "$6$mR2xT7qk$${secrets.of("base64url")}";
  system.stateVersion = "24.11";
}
`,
			readable: words(
				"{ config, lib, pkgs, ... }: | # Not in the flake: copied to the machine by the deploy job. | networking.hostName | byggmester | Verksted | services.vaultwarden | ROCKET_PORT | 8222 | https://hvelv.fjord.example | services.restic.backups.home | rest:https://backup.fjord.example:8000/byggmester | /run/restic.env | OnCalendar | 03:15 | restic-password | system.stateVersion | 24.11",
			),
		}),
	},
	{
		name: "HOCON of a Play application",
		declared: "PLAY_CONF",
		write: (secrets) => ({
			text: `include "application.conf"

play {
  http.secret.key = "${escapes.json(secrets.token())}"
  filters.hosts.allowed = ["kurs.turlag.example", "localhost:9000"]
  i18n.langs = [ "nb", "nn", "en" ]
}

slick.dbs.default {
  profile = "slick.jdbc.PostgresProfile$"
  db {
    driver = org.postgresql.Driver
    url = "jdbc:postgresql://10.5.0.12:5432/kurs"
    user = kurs
    password = """${secrets.password('"')}"""
    numThreads = 10
  }
}

// Payments, test merchant first
nets {
  checkout = "https://api.dibspayment.example/v1/payments"
  merchant = 100041234
  secretKey = "live-secret-key-${secrets.of("hex")}"
}
akka.remote.artery.canonical.port = 25520
akka.cluster.seed-nodes = ["akka://kurs@10.5.0.21:25520"]
`,
			readable: words(
				'include "application.conf" | filters.hosts.allowed | kurs.turlag.example | localhost:9000 | slick.jdbc.PostgresProfile$ | org.postgresql.Driver | jdbc:postgresql://10.5.0.12:5432/kurs | numThreads | // Payments, test merchant first | https://api.dibspayment.example/v1/payments | 100041234 | 25520 | akka://kurs@10.5.0.21:25520 | slick.dbs.default',
			),
		}),
	},
];

/** Nix in double quotes. */
function nix(text: string): string {
	return escapes.json(text).replaceAll("${", "\\${");
}
