import type { Kind } from "../corpus.ts";
import { escapes, indented, pem, words } from "../escapes.ts";

/** Clusters, containers and what provisions them. */
export const clusters: readonly Kind[] = [
	{
		name: "whole kubeconfig of three users",
		declared: "KUBE",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
current-context: prod
preferences: {}
clusters:
- cluster:
    server: https://k8s.hafen.example:6443
    insecure-skip-tls-verify: true
  name: hafen
contexts:
- context: { cluster: hafen, user: lotse, namespace: schiffe }
  name: prod
users:
- name: lotse
  user:
    client-key-data: ${escapes.base64(`${pem(secrets.of("private-key-body"), "EC PRIVATE KEY")}\n`)}
- name: gitops-sa
  user:
    token: ${secrets.of("jwt")}
- name: alt-basic
  user:
    username: kapitaen
    password: "${escapes.json(secrets.password())}"
- name: oidc
  user:
    auth-provider:
      name: oidc
      config:
        client-id: kubelogin
        client-secret: ${secrets.of("uuid")}
        idp-issuer-url: https://sso.hafen.example/realms/ops
        refresh-token: ${secrets.of("jwt")}
`,
			readable: words(
				"prod | https://k8s.hafen.example:6443 | hafen | lotse | schiffe | gitops-sa | kapitaen | oidc | kubelogin | sso.hafen.example",
			),
		}),
	},
	{
		name: "whole docker config.json of registries",
		declared: "DOCKER_AUTHS",
		write: (secrets) => ({
			text: `{
	"auths": {
		"https://index.docker.io/v1/": { "auth": "${escapes.base64(`turmfalke:${secrets.of("base64url")}`)}" },
		"ghcr.io": { "auth": "${escapes.base64(`turmbot:${secrets.of("github")}`)}", "email": "bot@turm.example" },
		"registry.turm.example:5000": { "username": "push", "password": "${escapes.json(secrets.password())}" },
		"eu.gcr.io": { "identitytoken": "${secrets.of("base64url")}" },
		"turm.azurecr.io": { "auth": "${escapes.base64(`00000000-0000-0000-0000-000000000000:${secrets.of("chosen")}`)}" }
	},
	"HttpHeaders": { "User-Agent": "Docker-Client/24.0.5 (linux)", "X-Meta-Token": "${secrets.of("mixed")}" },
	"credHelpers": { "123456789012.dkr.ecr.eu-west-1.amazonaws.com": "ecr-login" },
	"psFormat": "table"
}
`,
			readable: words(
				"index.docker.io | ghcr.io | bot@turm.example | registry.turm.example | push | eu.gcr.io | turm.azurecr.io | Docker-Client/24.0.5 | 123456789012.dkr.ecr.eu-west-1.amazonaws.com | ecr-login | table | turmfalke",
			),
		}),
	},
	{
		name: "whole Secret manifests in one file",
		declared: "MANIFESTS",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: api-env
  namespace: zoo
  labels: { app.kubernetes.io/part-of: zookasse }
type: Opaque
data:
  DB_HOST: ${escapes.base64("mariadb.zoo.svc")}
  DB_PASSWORD: ${escapes.base64(secrets.password())}
  session.key: ${escapes.base64(`${secrets.of("hex")}\n`)}
  config.ini: ${escapes.base64(`[mail]\nhost = mx.zoo.example\nuser = giraffe\npassword = ${secrets.of("chosen")}\n`)}
---
apiVersion: v1
kind: Secret
metadata:
  name: pull
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ${escapes.base64(JSON.stringify({ auths: { "quay.io": { username: "zoo+ci", password: secrets.of("mixed") } } }))}
---
apiVersion: v1
kind: Secret
metadata: { name: extra }
stringData:
  LICENSE: "${secrets.of("uuid")}"
  turnstile: ${secrets.of("mixed")}
  tls.key: |
    ${indented(pem(secrets.of("private-key-body")), "    ")}
  uploader.yaml: |
    endpoint: https://s3.zoo.example
    accessKey: zoo-uploader
    secretKey: ${secrets.of("base64url")}
    retries: 3
---
apiVersion: v1
kind: ConfigMap
metadata: { name: plain }
data: { LOG_FORMAT: logfmt, CURRENCY: "EUR " }
`,
			readable: words(
				"api-env | zookasse | Opaque | mariadb.zoo.svc | mx.zoo.example | giraffe | kubernetes.io/dockerconfigjson | quay.io | zoo+ci | s3.zoo.example | logfmt",
			),
		}),
	},
	{
		name: "whole secret values of Helm",
		declared: "HELM_VALUES",
		write: (secrets) => ({
			text: `global:
  domain: markt.example
  imagePullSecrets: [regcred]
ingress:
  className: nginx
  basicAuth: |
    markt:$apr1$${secrets.of("mixed")}
postgresql:
  auth:
    postgresPassword: "${escapes.json(secrets.password())}"
    username: markt_app
    password: '${escapes.doubled(secrets.password())}'
    replicationPassword: ${secrets.of("letters")}
    database: marktplatz
redis:
  auth: { enabled: true, password: ${secrets.of("words")} }
keycloak:
  auth: { adminUser: kcadmin, adminPassword: "${secrets.of("chosen")}" }
env:
  - name: LOG_LEVEL
    value: info
  - name: PAYMENT_TOKEN
    value: ${secrets.of("mixed")}
  - name: S3_SECRET
    value: "${secrets.of("aws-secret")}"
  - { name: UPSTREAM, value: "http://stand7:${secrets.of("letters")}@upstream.markt.example:8089" }
extraSecrets:
  smtp: { host: mx1.markt.example, port: 587, pass: ${secrets.of("mixed")} }
  oauth2-proxy:
    clientID: markt-proxy
    clientSecret: ${secrets.of("mixed")}
    cookieSecret: ${secrets.of("base64")}
replicaCount: 3
`,
			readable: words(
				"markt.example | regcred | nginx | markt_app | marktplatz | enabled | kcadmin | info | stand7 | upstream.markt.example | 8089 | mx1.markt.example | markt-proxy",
			),
		}),
	},
	{
		name: "whole YAML that sops has decrypted",
		declared: "SOPS_PLAIN",
		write: (secrets) => ({
			text: `# sops -d secrets/prod.enc.yaml > this
datenbank:
    benutzer: theater
    passwort: ${secrets.of("mixed")}
    host: pg.theater.example
ticketing:
    api_token: ${secrets.of("jwt")}
    hmac: ${secrets.of("hex")}
    base_url: https://tickets.theater.example
kasse:
    - terminal: foyer
      pin: "${secrets.of("pin")}"
    - terminal: balkon
      pin: "${secrets.of("pin")}"
age_identity: AGE-SECRET-KEY-1${secrets.of("base32")}QQZ
luks_passphrase: ${secrets.of("passphrase")}
mails:
    imap_login: buero@theater.example
    imap_pass: >
        ${secrets.of("symbols")}
unencrypted_stage: prod-west
`,
			readable: words(
				"sops | theater | pg.theater.example | tickets.theater.example | foyer | balkon | buero@theater.example | prod-west",
			),
		}),
	},
	{
		name: "whole docker-compose.prod.yml",
		declared: "COMPOSE_FILE",
		write: (secrets) => ({
			text: `version: "3.8"
services:
  db:
    image: postgres:15-alpine
    environment:
      POSTGRES_USER: bibliothek
      POSTGRES_PASSWORD: "${escapes.dollar(escapes.json(secrets.password()))}"
    volumes: ["pgdata:/var/lib/postgresql/data"]
  web:
    image: ghcr.io/lesesaal/web:1.42.0
    environment:
      - TZ=Europe/Paris
      - SECRET_KEY_BASE=${secrets.of("hex")}
      - "ADMIN_PASSWORD=${escapes.dollar(escapes.json(secrets.of("chosen")))}"
      - DATABASE_URL=postgres://bibliothek:${escapes.url(secrets.of("mixed"))}@db:5432/buecher
      - ELASTIC_PASSWORD=\${ELASTIC_PASSWORD:-${secrets.of("short")}}
    command: ["serve", "--license-key", "${secrets.of("uuid")}", "--port", "8000"]
    labels:
      traefik.http.routers.web.rule: Host(\`lesesaal.example\`)
      traefik.http.middlewares.auth.basicauth.users: "leser:$$2y$$05$$${secrets.of("mixed")}"
  redis:
    image: redis:7
    command: redis-server --requirepass ${secrets.of("words")} --appendonly yes
  watchtower:
    environment:
      WATCHTOWER_NOTIFICATION_URL: "telegram://712345678:AA${secrets.of("mixed")}xyzxyzxyz@telegram?chats=lesesaal_ops"
volumes: { pgdata: {} }
`,
			readable: words(
				"postgres:15-alpine | bibliothek | /var/lib/postgresql/data | ghcr.io/lesesaal/web:1.42.0 | Europe/Paris | buecher | serve | 8000 | lesesaal.example | leser | redis-server | appendonly | lesesaal_ops",
			),
		}),
	},
	{
		name: "whole ansible group_vars",
		declared: "GROUP_VARS",
		write: (secrets) => ({
			text: `---
ansible_user: automat
ansible_become_password: '${escapes.doubled(secrets.password())}'
ansible_ssh_private_key_file: ~/.ssh/automat
vault_mysql_root_password: "${escapes.json(secrets.password("{}"))}"
mysql_users:
  - name: wetter
    host: 10.0.%
    password: ${secrets.of("mixed")}
    priv: "wetter.*:ALL"
  - { name: backup, password: "${secrets.of("words")}", priv: "*.*:SELECT" }
snmp_community: ${secrets.of("short")}
vrrp_auth_pass: ${secrets.of("short")}
htpasswd_users:
  chef: "${secrets.of("chosen")}"
  gast: ${secrets.of("letters")}
wifi:
  ssid: Werkstattnetz
  psk: "${secrets.of("passphrase")}"
ntp_servers: [ntp1.wetter.example, ntp2.wetter.example]
letsencrypt_email: certs@wetter.example
bacula_director_pw: ${secrets.of("base64")}
grub_password_hash: grub.pbkdf2.sha512.10000.${secrets.of("hex")}
timezone: Etc/UTC
`,
			readable: words(
				"automat | wetter | backup | SELECT | Werkstattnetz | ntp1.wetter.example | certs@wetter.example | Etc/UTC | chef | gast",
			),
		}),
	},
	{
		name: "whole ansible inventory with logins",
		declared: "HOSTS_INI",
		write: (secrets) => ({
			text: `[web]
web[1:3].druckerei.example ansible_port=2222

[db]
db1 ansible_host=192.168.40.11 ansible_user=root ansible_password=${secrets.of("letters")}
db2 ansible_host=192.168.40.12 ansible_user=root ansible_ssh_pass='${secrets.of("chosen")}' ansible_become_pass="${secrets.of("mixed")}"

[windows]
win1 ansible_host=192.168.40.50

[windows:vars]
ansible_connection=winrm
ansible_user=Administrator
ansible_password=${secrets.of("unicode")}

[all:vars]
proxy_env={"http_proxy":"http://ansible:${escapes.url(secrets.of("symbols"))}@proxy.druckerei.example:3128"}
zabbix_api_password=${secrets.of("words")}
`,
			readable: words(
				"druckerei.example | 2222 | 192.168.40.11 | root | 192.168.40.50 | winrm | Administrator | proxy.druckerei.example | 3128",
			),
		}),
	},
	{
		name: "whole traefik dynamic.yml and nginx snippet",
		declared: "PROXY_SNIPPET",
		write: (secrets) => ({
			text: `http:
  middlewares:
    sperre:
      basicAuth:
        realm: Interner Bereich
        users:
          - "ilse:$apr1$${secrets.of("mixed")}"
          - 'kurt:$2y$10$${secrets.of("mixed")}'
    kopf:
      headers:
        customRequestHeaders:
          X-Internal-Key: ${secrets.of("mixed")}
          Authorization: "Basic ${escapes.base64(`proxy:${secrets.of("chosen")}`)}"
          X-Forwarded-Proto: https
  services:
    orders:
      loadBalancer: { servers: [ { url: "http://10.9.0.4:8081" } ] }
---
# nginx
location /api/ {
    proxy_pass http://10.9.0.5:8082;
    proxy_set_header X-Api-Key "${secrets.of("hex")}";
    proxy_set_header Authorization "Bearer ${secrets.of("jwt")}";
    proxy_read_timeout 90s;
    secure_link_md5 "$secure_link_expires$uri ${secrets.of("mixed")}";
    if ($arg_token != "${secrets.of("words")}") { return 403; }
}
`,
			readable: words(
				"Interner Bereich | ilse | kurt | X-Internal-Key | X-Forwarded-Proto | orders | http://10.9.0.4:8081 | 10.9.0.5 | proxy_read_timeout | secure_link_expires",
			),
		}),
	},
];
