import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** YAML of tools that deploy. */
export const deployments: readonly Kind[] = [
	{
		name: "compose.yaml",
		declared: "COMPOSE",
		write: (secrets) => ({
			text: `name: shop
services:
  db:
    image: postgres:16-alpine
    environment:
      POSTGRES_USER: shop
      POSTGRES_DB: orders
      POSTGRES_PASSWORD: "${escapes.dollar(escapes.json(secrets.password()))}"
    volumes:
      - pgdata:/var/lib/postgresql/data
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U shop"]
      interval: 10s
  web:
    image: ghcr.io/octo-org/web:2.4.1
    platform: linux/amd64
    command: ["node", "server.js", "--port", "8080"]
    environment:
      - NODE_ENV=production
      - SESSION_SECRET=${escapes.dollar(secrets.of("letters"))}
      - STRIPE_KEY=${secrets.of("stripe")}
      - CACHE_URL=redis://:${escapes.url(secrets.password())}@cache:6379/0
    depends_on: [db, cache]
    ports:
      - "8080:8080"
  cache:
    image: redis:7.4-bookworm
    command: redis-server --requirepass ${secrets.of("mixed")} --appendonly yes
    restart: unless-stopped
volumes:
  pgdata:
`,
			readable: words(
				"postgres:16-alpine | image: postgres:16-alpine | POSTGRES_USER | pgdata:/var/lib/postgresql/data | pg_isready | ghcr.io/octo-org/web:2.4.1 | linux/amd64 | server.js | NODE_ENV=production | 8080:8080 | redis:7.4-bookworm | appendonly | unless-stopped | services: | redis-server",
			),
		}),
	},
	{
		name: "helm values.yaml",
		declared: "HELM_VALUES",
		write: (secrets) => ({
			text: `# Default values for grafana.
replicaCount: 2
image:
  repository: docker.io/grafana/grafana
  tag: 11.3.0
  pullPolicy: IfNotPresent
adminUser: admin
adminPassword: '${escapes.doubled(secrets.password())}'
ingress:
  enabled: true
  hosts:
    - grafana.example.com
  annotations:
    kubernetes.io/ingress.class: nginx
resources:
  requests: {cpu: 250m, memory: 750Mi}
smtp:
  host: smtp.example.com:587
  user: grafana@example.com
  password: ${secrets.of("short")}
auth:
  github:
    client_id: Iv1.a629723d4c8a5678
    client_secret: ${secrets.of("hex")}
    scopes: user:email,read:org
postgresql:
  auth: {username: grafana, password: "${escapes.json(secrets.password())}", database: dashboards}
nodeSelector:
  kubernetes.io/os: linux
`,
			readable: words(
				"Default values for grafana. | docker.io/grafana/grafana | 11.3.0 | IfNotPresent | grafana.example.com | nginx | 250m | 750Mi | smtp.example.com:587 | grafana@example.com | user:email,read:org | dashboards | linux | replicaCount | admin",
			),
		}),
	},
	{
		name: "ansible group_vars",
		declared: "ANSIBLE_VARS",
		write: (secrets) => ({
			text: `---
# vars for the web servers
ansible_user: provision
ansible_ssh_private_key_file: ~/.ssh/id_ed25519
ansible_become_password: "${escapes.json(secrets.password())}"
nginx_worker_connections: 2048
nginx_sites:
  - {server_name: shop.example.com, root: /srv/shop, listen: 443}
mysql_root_password: '${escapes.doubled(secrets.password())}'
mysql_users:
  - name: app
    host: "%"
    priv: "shop.*:ALL"
    password: ${secrets.of("mixed")}
  - {name: backup, host: localhost, priv: "*.*:SELECT", password: ${secrets.of("words")}}
timezone: Europe/Vienna
packages: [curl, htop, unattended-upgrades]
letsencrypt_email: ops@example.com
`,
			readable: words(
				"vars for the web servers | provision | ~/.ssh/id_ed25519 | 2048 | shop.example.com | /srv/shop | shop.*:ALL | localhost | Europe/Vienna | htop | unattended-upgrades | ops@example.com | backup | SELECT",
			),
		}),
	},
	{
		name: "rails database.yml",
		declared: "DATABASE_YML",
		write: (secrets) => ({
			text: `default: &default
  adapter: mysql2
  encoding: utf8mb4
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

production:
  primary:
    <<: *default
    database: shop_production
    username: shop
    password: "${escapes.json(secrets.password())}"
    host: mysql.example.com
  queue:
    <<: *default
    database: shop_queue
    url: mysql2://queue:${escapes.url(secrets.password())}@mysql.example.com/shop_queue
    migrations_paths: db/queue_migrate
`,
			readable: words(
				"mysql2 | utf8mb4 | RAILS_MAX_THREADS | shop_production | mysql.example.com | shop_queue | db/queue_migrate | adapter: mysql2 | production: | default | username",
			),
		}),
	},
];
