import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What is applied to clusters, and what containers are started with. */
export const kubernetes: readonly Kind[] = [
	{
		name: "Kubernetes Secrets of several types",
		declared: "MANIFESTS",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: shop-basic
  namespace: shop
  labels: {app.kubernetes.io/name: shop, tier: backend}
type: kubernetes.io/basic-auth
stringData:
  username: shop
  password: ${secrets.of("words")}
---
apiVersion: v1
kind: Secret
metadata: {name: pull, namespace: shop}
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ${escapes.base64(
		JSON.stringify({
			auths: {
				"ghcr.io": {
					auth: escapes.base64(`octo:${secrets.of("github")}`),
				},
			},
		}),
	)}
---
apiVersion: v1
kind: Secret
metadata:
  name: app
data:
  LICENSE: ${escapes.base64(secrets.of("uuid"))}
  api-key: ${escapes.base64(secrets.of("mixed"))}
  config.ini: ${escapes.base64(`[db]\npassword=${secrets.of("letters")}\n`)}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: app}
data: {LOG_LEVEL: debug, FEATURE_FLAGS: "search,checkout"}
`,
			readable: words(
				"kind: Secret | shop-basic | namespace | app.kubernetes.io/name | backend | kubernetes.io/basic-auth | username | kubernetes.io/dockerconfigjson | ConfigMap | LOG_LEVEL | debug | search,checkout | stringData | metadata",
			),
		}),
	},
	{
		name: "Deployment with secrets in env and args",
		declared: "DEPLOYMENT",
		write: (secrets) => ({
			text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  annotations:
    prometheus.io/port: "9102"
    checksum/config: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
spec:
  replicas: 3
  template:
    spec:
      serviceAccountName: worker
      containers:
        - name: worker
          image: registry.corp.net/shop/worker:2.14.0
          imagePullPolicy: IfNotPresent
          args: [--queue=mail, --api-token=${secrets.of("hex")}, --log-format, json]
          env:
            - name: REDIS_PASSWORD
              value: ${JSON.stringify(secrets.password())}
            - {name: SMTP_PASS, value: ${secrets.of("chosen")}}
            - name: SENTRY_ENVIRONMENT
              value: production
            - name: DATABASE_URL
              value: mysql://worker:${escapes.url(secrets.of("symbols"))}@mysql.shop.svc.cluster.local:3306/shop
            - name: API_TOKEN
              valueFrom: {secretKeyRef: {name: worker-secrets, key: api-token}}
          resources: {limits: {cpu: 500m, memory: 256Mi}}
          livenessProbe:
            httpGet: {path: /healthz, port: http}
`,
			readable: words(
				"apps/v1 | kind: Deployment | prometheus.io/port | sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 | replicas: 3 | registry.corp.net/shop/worker:2.14.0 | IfNotPresent | --queue=mail | --log-format | REDIS_PASSWORD | SENTRY_ENVIRONMENT | production | mysql.shop.svc.cluster.local | secretKeyRef | worker-secrets | 500m | 256Mi | /healthz",
			),
		}),
	},
	{
		name: "kubeconfig with exec and two users",
		declared: "CLUSTERS",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
preferences: {}
current-context: prod
contexts:
- context: {cluster: prod, user: admin, namespace: shop}
  name: prod
clusters:
- name: prod
  cluster:
    server: https://10.20.0.1:6443
    tls-server-name: k8s.corp.net
users:
- name: admin
  user:
    client-key-data: ${escapes.base64(`-----BEGIN EC PRIVATE KEY-----\n${secrets.of("private-key-body")}\n-----END EC PRIVATE KEY-----\n`)}
- name: legacy
  user: {username: legacy, password: ${secrets.of("letters")}}
- name: robot
  user:
    token: ${secrets.of("jwt")}
- name: eks
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: aws
      args: [eks, get-token, --cluster-name, prod, --region, eu-central-1]
      env: [{name: AWS_PROFILE, value: shop}]
`,
			readable: words(
				"kind: Config | current-context | prod | https://10.20.0.1:6443 | k8s.corp.net | legacy | robot | client.authentication.k8s.io/v1beta1 | get-token | --cluster-name | eu-central-1 | AWS_PROFILE | preferences",
			),
		}),
	},
	{
		name: "docker config.json",
		declared: "REGISTRIES",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					auths: {
						"https://index.docker.io/v1/": {
							auth: escapes.base64(`octobot:${secrets.of("mixed")}`),
							email: "octobot@corp.net",
						},
						"registry.corp.net:5000": {
							username: "robot$shop",
							password: secrets.password(),
						},
						"123456789012.dkr.ecr.eu-west-1.amazonaws.com": {
							identitytoken: secrets.of("jwt"),
						},
					},
					credHelpers: { "gcr.io": "gcloud" },
					HttpHeaders: { "User-Agent": "Docker-Client/26.1.3 (linux)" },
					psFormat: "table {{.ID}}\\t{{.Image}}",
				},
				null,
				"\t",
			),
			readable: words(
				"https://index.docker.io/v1/ | octobot@corp.net | registry.corp.net:5000 | robot$shop | 123456789012.dkr.ecr.eu-west-1.amazonaws.com | credHelpers | gcloud | Docker-Client/26.1.3 | gcr.io | psFormat",
			),
		}),
	},
	{
		name: "compose file with inline configs",
		declared: "COMPOSE",
		write: (secrets) => ({
			text: `name: shop
x-env: &env
  TZ: Europe/Berlin
  MAIL_PASSWORD: ${secrets.of("words")}
services:
  db:
    image: postgres:16.3-alpine
    environment: {POSTGRES_USER: shop, POSTGRES_PASSWORD: ${secrets.of("letters")}, POSTGRES_INITDB_ARGS: --data-checksums}
    volumes: [pgdata:/var/lib/postgresql/data]
    healthcheck: {test: [CMD, pg_isready, -U, shop], interval: 10s}
  cache:
    image: "redis:7"
    command: redis-server --requirepass ${secrets.of("mixed")} --appendonly yes
  web:
    build: {context: ., target: runtime}
    environment:
      <<: *env
      SECRET_KEY_BASE: ${secrets.of("hex")}
      MINIO_ROOT_PASSWORD: "${escapes.dollar(escapes.json(secrets.password()))}"
      NODE_ENV: production
    ports: ["127.0.0.1:8080:80"]
    depends_on: [db, cache]
    networks: [front, back]
  tunnel:
    image: cloudflare/cloudflared:2024.6.1
    command: tunnel --no-autoupdate run --token ${secrets.of("jwt")}
volumes: {pgdata: {driver: local}}
`,
			readable: words(
				"Europe/Berlin | postgres:16.3-alpine | POSTGRES_USER | --data-checksums | pgdata:/var/lib/postgresql/data | pg_isready | redis:7 | redis-server | --appendonly yes | runtime | NODE_ENV | production | 127.0.0.1:8080:80 | front | cloudflare/cloudflared:2024.6.1 | --no-autoupdate | driver: local",
			),
		}),
	},
	{
		name: "Helm values of charts people install",
		declared: "VALUES",
		write: (secrets) => ({
			text: `global:
  imageRegistry: ""
  storageClass: gp3
  postgresql: {auth: {postgresPassword: ${secrets.of("letters")}, database: keycloak}}
auth:
  rootPassword: ${secrets.of("words")}
  replicationUser: replicator
  existingSecret: "" # name of a Secret with these keys
  usePasswordFiles: false
adminPassword: "${escapes.json(secrets.password())}"
ingress:
  enabled: true
  hosts: [{host: id.corp.net, paths: [/]}]
  tls: [{secretName: id-tls, hosts: [id.corp.net]}]
extraEnvVars:
  - name: KC_SPI_TOKEN
    value: ${secrets.of("mixed")}
  - name: JAVA_OPTS
    value: -Xmx1g -Dfile.encoding=UTF-8
persistence: {size: 20Gi, accessModes: [ReadWriteOnce]}
podAnnotations: {linkerd.io/inject: enabled}
gateway:
  jwtSigningKey: ${secrets.of("base64")}
  allowedOrigins: "https://shop.corp.net,https://admin.corp.net"
`,
			readable: words(
				"storageClass | keycloak | replicator | name of a Secret with these keys | usePasswordFiles | id.corp.net | id-tls | JAVA_OPTS | -Xmx1g | -Dfile.encoding=UTF-8 | 20Gi | ReadWriteOnce | linkerd.io/inject | https://shop.corp.net | https://admin.corp.net | secretName",
			),
		}),
	},
	{
		name: "k3s registries.yaml and config.yaml",
		declared: "K3S",
		write: (secrets) => ({
			text: `mirrors:
  docker.io:
    endpoint: ["https://mirror.corp.net"]
  "*": {}
configs:
  mirror.corp.net:
    auth: {username: puller, password: "${escapes.json(secrets.password())}"}
    tls: {insecure_skip_verify: true, ca_file: /etc/ssl/mirror.crt}
  registry.gitlab.com:
    auth:
      auth: ${escapes.base64(`deploy:${secrets.of("gitlab")}`)}
---
server: https://k3s.corp.net:6443
token: K10${secrets.of("hex")}::server:${secrets.of("hex")}
node-label: [zone=fra1, tier=edge]
disable: [traefik, servicelb]
datastore-endpoint: "postgres://k3s:${secrets.of("mixed")}@pg.corp.net:5432/k3s"
`,
			readable: words(
				"mirrors | docker.io | https://mirror.corp.net | puller | insecure_skip_verify | /etc/ssl/mirror.crt | registry.gitlab.com | https://k3s.corp.net:6443 | zone=fra1 | tier=edge | traefik | servicelb | pg.corp.net | datastore-endpoint",
			),
		}),
	},
	{
		name: "kustomization.yaml and operators' resources",
		declared: "OPERATORS",
		write: (secrets) => ({
			text: `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namePrefix: staging-
resources: [../base, ingress.yaml]
secretGenerator:
  - name: api
    literals:
      - token=${secrets.of("gitlab")}
      - db_password=${secrets.of("words")}
    options: {disableNameSuffixHash: true}
images: [{name: shop/web, newTag: v1.9.2}]
---
apiVersion: argoproj.io/v1alpha1
kind: Repository
stringData:
  url: https://git.corp.net/platform/apps.git
  type: git
  username: argocd
  password: ${JSON.stringify(secrets.of("symbols"))}
---
apiVersion: pxc.percona.com/v1
kind: PerconaServer
spec:
  backup: {schedule: "0 3 * * *", storageName: s3-eu}
  users: [{name: app, host: "%", password: '${secrets.of("letters")}'}]
`,
			readable: words(
				"kustomize.config.k8s.io/v1beta1 | Kustomization | staging- | ../base | ingress.yaml | disableNameSuffixHash | shop/web | v1.9.2 | argoproj.io/v1alpha1 | https://git.corp.net/platform/apps.git | argocd | pxc.percona.com/v1 | 0 3 * * * | s3-eu | secretGenerator",
			),
		}),
	},
	{
		name: "Dockerfile with ARG and ENV",
		declared: "BUILDFILE",
		write: (secrets) => ({
			text: `# syntax=docker/dockerfile:1.7
FROM --platform=linux/amd64 node:22-bookworm-slim AS build
ARG NPM_TOKEN=${secrets.of("npm")}
ENV NODE_ENV=production \\
    SECRET_KEY_BASE="${escapes.shellDouble(secrets.of("mixed"))}" \\
    DB_PASSWORD='${secrets.of("words")}'
ENV LEGACY_PASSWORD ${secrets.of("letters")}
WORKDIR /srv/app
COPY --chown=node:node package.json package-lock.json ./
RUN echo "//registry.npmjs.org/:_authToken=${secrets.of("npm")}" > .npmrc && npm ci --omit=dev && rm .npmrc
RUN curl -fsSL -H "PRIVATE-TOKEN: ${secrets.of("gitlab")}" https://gitlab.corp.net/api/v4/projects/7/packages -o tool.tgz
EXPOSE 3000/tcp
HEALTHCHECK --interval=30s CMD ["curl", "-f", "http://localhost:3000/healthz"]
USER node
ENTRYPOINT ["node", "dist/server.js"]
`,
			readable: words(
				"docker/dockerfile:1.7 | linux/amd64 | node:22-bookworm-slim | NODE_ENV=production | /srv/app | package-lock.json | //registry.npmjs.org/ | npm ci | --omit=dev | PRIVATE-TOKEN | https://gitlab.corp.net/api/v4/projects/7/packages | tool.tgz | 3000/tcp | http://localhost:3000/healthz | dist/server.js",
			),
		}),
	},
];
