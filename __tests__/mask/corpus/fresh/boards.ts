import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Dashboards, notebooks and alerts. */
export const kinds: readonly Kind[] = [
	{
		name: "Superset superset_config.py",
		declared: "BI_SETTINGS",
		write: (secrets) => ({
			text: `import os
from celery.schedules import crontab

ROW_LIMIT = 50_000
SUPERSET_WEBSERVER_PORT = 8088
SECRET_KEY = "${escapes.json(secrets.token())}"
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg2://superset:${escapes.url(secrets.password())}@pg-bi.fjordbank.example:5432/superset"

class CeleryConfig:
    broker_url = "redis://:${escapes.url(secrets.password())}@valkey-bi.fjordbank.example:6379/0"
    imports = ("superset.sql_lab", "superset.tasks.scheduler")
    beat_schedule = {
        "reports.scheduler": {"task": "reports.scheduler", "schedule": crontab(minute="*", hour="*")},
    }

CELERY_CONFIG = CeleryConfig
FEATURE_FLAGS = {"ALERT_REPORTS": True, "DASHBOARD_RBAC": True}
MAPBOX_API_KEY = os.environ.get("MAPBOX_API_KEY", "sk.${secrets.of("base64url")}")
# Guest tokens for embedded dashboards
GUEST_TOKEN_JWT_SECRET = '${escapes.single(secrets.password())}'
GUEST_TOKEN_JWT_EXP_SECONDS = 300
SMTP_HOST = "smtp.nordpost.example"
SMTP_PASSWORD = "${escapes.json(secrets.password())}"
WTF_CSRF_ENABLED = True
TALISMAN_ENABLED = False
`,
			readable: words(
				"from celery.schedules import crontab | ROW_LIMIT = 50_000 | SUPERSET_WEBSERVER_PORT | 8088 | postgresql+psycopg2 | pg-bi.fjordbank.example | valkey-bi.fjordbank.example | 6379 | superset.sql_lab | superset.tasks.scheduler | reports.scheduler | ALERT_REPORTS | DASHBOARD_RBAC | # Guest tokens for embedded dashboards | GUEST_TOKEN_JWT_EXP_SECONDS | smtp.nordpost.example | WTF_CSRF_ENABLED | CeleryConfig",
			),
		}),
	},
	{
		name: "Jupyter jupyter_server_config.py",
		declared: "NOTEBOOK_CFG",
		write: (secrets) => ({
			text: `# Configuration file for jupyter-server.
c = get_config()  #noqa

c.ServerApp.ip = "0.0.0.0"
c.ServerApp.port = 8890
c.ServerApp.open_browser = False
c.ServerApp.root_dir = "/home/jovyan/work"
c.ServerApp.allow_origin = "https://lab.fjordbank.example"
c.IdentityProvider.token = "${escapes.json(secrets.token())}"
c.PasswordIdentityProvider.hashed_password = "argon2:$argon2id$v=19$m=10240,t=10,p=8$mLcXq2Vn7vM8hN1r$${secrets.of("base64url")}"
c.ServerApp.certfile = "/etc/jupyter/tls/fullchain.pem"
c.ServerApp.cookie_secret = b"${secrets.of("hex")}"

## Extra arguments for the kernel gateway
c.GatewayClient.url = "https://gateway.fjordbank.example:8888"
c.GatewayClient.auth_token = '${escapes.single(secrets.password())}'
c.GatewayClient.request_timeout = 40.0
`,
			readable: words(
				"# Configuration file for jupyter-server. | get_config | 8890 | open_browser | /home/jovyan/work | https://lab.fjordbank.example | IdentityProvider | argon2id | m=10240,t=10,p=8 | /etc/jupyter/tls/fullchain.pem | ## Extra arguments for the kernel gateway | https://gateway.fjordbank.example:8888 | request_timeout | GatewayClient",
			),
		}),
	},
	{
		name: "Streamlit secrets.toml",
		declared: "DASH_TOML",
		write: (secrets) => ({
			text: `# .streamlit/secrets.toml
admin_emails = ["ingrid@fjordbank.example", "tore@fjordbank.example"]
openweather = "${secrets.of("hex")}"

[connections.ledger]
dialect = "postgresql"
host = "pg-ledger.fjordbank.example"
port = "5432"
database = "ledger"
username = "dash_ro"
password = "${escapes.json(secrets.password())}"

[auth]
redirect_uri = "https://dash.fjordbank.example/oauth2callback"
cookie_secret = '${secrets.password("'")}'
client_id = "dash-prod"
client_secret = "${escapes.json(secrets.token())}"
server_metadata_url = "https://id.fjordbank.example/realms/staff/.well-known/openid-configuration"

[passwords]
# Follow the rule: username = password
ingrid = "${escapes.json(secrets.password())}"
tore = "${escapes.json(secrets.password())}"
`,
			readable: words(
				"# .streamlit/secrets.toml | admin_emails | ingrid@fjordbank.example | openweather | postgresql | pg-ledger.fjordbank.example | 5432 | dash_ro | https://dash.fjordbank.example/oauth2callback | dash-prod | https://id.fjordbank.example/realms/staff/.well-known/openid-configuration | # Follow the rule: username = password | redirect_uri | connections.ledger",
			),
		}),
	},
	{
		name: "Grafana contact points provisioning",
		declared: "ALERT_ROUTES",
		write: (secrets) => ({
			text: `apiVersion: 1
contactPoints:
  - orgId: 1
    name: Operations
    receivers:
      - uid: ops_pagerduty
        type: pagerduty
        settings:
          integrationKey: ${secrets.of("hex")}
          severity: critical
          class: ping failure
          component: Grafana
      - uid: ops_telegram
        type: telegram
        settings:
          bottoken: 6419302817:AA${secrets.of("base64url")}
          chatid: "-1001820473915"
      - uid: ops_teams
        type: webhook
        disableResolveMessage: true
        settings:
          url: https://hooks.fjordbank.example/grafana
          httpMethod: POST
          username: grafana
          password: '${escapes.doubled(secrets.password())}'
policies:
  - orgId: 1
    receiver: Operations
    group_by: ['grafana_folder', 'alertname']
    group_wait: 30s
    repeat_interval: 4h
`,
			readable: words(
				"apiVersion: 1 | contactPoints | Operations | ops_pagerduty | critical | ping failure | ops_telegram | telegram | -1001820473915 | ops_teams | disableResolveMessage | https://hooks.fjordbank.example/grafana | httpMethod | grafana_folder | alertname | group_wait | repeat_interval | component: Grafana",
			),
		}),
	},
];
