import type { Kind } from "../corpus.ts";
import { escapes, indented, pem, words } from "../escapes.ts";

const certificate = (secretFree: string) =>
	escapes.base64(pem(secretFree, "CERTIFICATE"));

/** A body that is no secret: each document has the same one. */
const PUBLIC_BODY = Buffer.from(
	"a certificate is shown to everybody who connects, so nothing in it is secret ".repeat(
		4,
	),
)
	.toString("base64")
	.replace(/.{64}(?=.)/g, "$&\n");

/** Kubernetes and what runs on it. */
export const kubernetes: readonly Kind[] = [
	{
		name: "kubeconfig with a token and a password",
		declared: "KUBECONFIG",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
clusters:
- cluster:
    certificate-authority-data: ${certificate(PUBLIC_BODY)}
    server: https://10.20.30.40:6443
  name: production
contexts:
- context:
    cluster: production
    namespace: shop
    user: deployer
  name: deployer@production
current-context: deployer@production
preferences: {}
users:
- name: deployer
  user:
    token: ${secrets.of("jwt")}
- name: legacy
  user:
    username: legacy-admin
    password: ${secrets.of("short")}
`,
			readable: words(
				"apiVersion: v1 | kind: Config | clusters: | https://10.20.30.40:6443 | production | deployer | deployer@production | namespace: shop | users: | legacy-admin | current-context | preferences",
			),
		}),
	},
	{
		name: "kubeconfig with a client key",
		declared: "CLUSTER",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
clusters:
  - name: kind-ci
    cluster:
      server: https://127.0.0.1:38231
      certificate-authority-data: ${certificate(PUBLIC_BODY)}
users:
  - name: kind-ci
    user:
      client-certificate-data: ${certificate(PUBLIC_BODY)}
      client-key-data: ${escapes.base64(`${pem(secrets.of("private-key-body"), "RSA PRIVATE KEY")}\n`)}
contexts:
  - name: kind-ci
    context: {cluster: kind-ci, user: kind-ci, namespace: default}
current-context: kind-ci
`,
			readable: words(
				"apiVersion | kind: Config | kind-ci | https://127.0.0.1:38231 | current-context: kind-ci | namespace: default | users: | contexts: | client-certificate-data",
			),
		}),
	},
	{
		name: "kubeconfig of EKS",
		declared: "EKS",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
clusters:
- cluster:
    server: https://A1B2C3D4E5.gr7.us-east-1.eks.amazonaws.com
  name: arn:aws:eks:us-east-1:123456789012:cluster/shop-production
users:
- name: aws
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: aws
      args:
      - --region
      - us-east-1
      - eks
      - get-token
      - --cluster-name
      - shop-production
      - --output
      - json
      env:
      - name: AWS_PROFILE
        value: production
      - name: AWS_SECRET_ACCESS_KEY
        value: ${secrets.of("aws-secret")}
`,
			readable: words(
				"us-east-1 | shop-production | get-token | --cluster-name | --region | client.authentication.k8s.io/v1beta1 | AWS_PROFILE | production | args: | json | command: aws | --output | arn:aws:eks:us-east-1:123456789012:cluster/shop-production",
			),
		}),
	},
	{
		name: "kubernetes Secret, data",
		declared: "MANIFEST",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: shop-database
  namespace: shop
  labels:
    app.kubernetes.io/name: shop
    app.kubernetes.io/managed-by: Helm
type: Opaque
data:
  password: ${escapes.base64(secrets.password())}
  api-token: ${escapes.base64(secrets.token())}
  DATABASE_URL: ${escapes.base64(`postgres://shop:${escapes.url(secrets.of("letters"))}@pg.example.com/shop`)}
  tls.key: ${escapes.base64(pem(secrets.of("private-key-body")))}
`,
			readable: words(
				"kind: Secret | Secret | shop-database | namespace: shop | app.kubernetes.io/name: shop | app.kubernetes.io/managed-by | Helm | Opaque | type: Opaque | metadata: | DATABASE_URL | apiVersion",
			),
		}),
	},
	{
		name: "kubernetes Secret, stringData",
		declared: "RESOURCES",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata: {name: mailer, namespace: shop, annotations: {reloader.example.com/match: "true"}}
stringData:
  host: smtp.example.com
  username: mailer
  password: '${escapes.doubled(secrets.password())}'
  application.properties: |
    mail.smtp.auth=true
    mail.smtp.starttls.enable=true
    mail.smtp.password=${escapes.properties(secrets.password())}
  config.json: |
    {"endpoint": "https://mail.example.com", "apiKey": "${escapes.json(secrets.password())}", "retries": 3}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: mailer
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: mailer
          image: ghcr.io/octo-org/mailer:1.8.0
          resources: {limits: {memory: 512Mi}}
`,
			readable: words(
				"smtp.example.com | username: mailer | application.properties | mail.smtp.auth=true | mail.smtp.starttls.enable | https://mail.example.com | kind: Deployment | apps/v1 | ghcr.io/octo-org/mailer:1.8.0 | 512Mi | containers: | stringData | replicas: 3",
			),
		}),
	},
	{
		name: "docker client config.json",
		declared: "DOCKER_CONFIG_JSON",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					auths: {
						"https://index.docker.io/v1/": {
							auth: escapes.base64(`octobot:${secrets.password()}`),
						},
						"ghcr.io": {
							username: "octobot",
							password: secrets.of("github"),
							email: "octobot@example.com",
						},
						"registry.example.com": {
							identitytoken: secrets.of("jwt"),
						},
					},
					credHelpers: {
						"123456789012.dkr.ecr.eu-west-1.amazonaws.com": "ecr-login",
					},
					HttpHeaders: { "User-Agent": "Docker-Client/27.3.1 (linux)" },
					currentContext: "default",
				},
				undefined,
				"\t",
			),
			readable: words(
				"https://index.docker.io/v1/ | ghcr.io | octobot | octobot@example.com | registry.example.com | 123456789012.dkr.ecr.eu-west-1.amazonaws.com | ecr-login | Docker-Client/27.3.1 (linux) | currentContext | default | auths | username",
			),
		}),
	},
	{
		name: "kubernetes pull secret inside base64",
		declared: "PULL",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
type: kubernetes.io/dockerconfigjson
metadata:
  name: registry
  creationTimestamp: "2026-11-03T09:00:00Z"
data:
  .dockerconfigjson: ${escapes.base64(JSON.stringify({ auths: { "ghcr.io": { username: "octobot", password: secrets.of("mixed"), auth: escapes.base64(`octobot:${secrets.of("uuid")}`) } } }))}
`,
			readable: words(
				"kubernetes.io/dockerconfigjson | kind: Secret | registry | creationTimestamp | 2026-11-03T09:00:00Z | dockerconfigjson | apiVersion: v1 | metadata: | type: kubernetes.io/dockerconfigjson",
			),
		}),
	},
	{
		name: "argocd repository",
		declared: "ARGO",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: private-repo
  namespace: argocd
  labels:
    argocd.argoproj.io/secret-type: repository
stringData:
  type: git
  url: git@github.com:octo-org/deployments.git
  insecure: "false"
  sshPrivateKey: |
    ${indented(pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY"), "    ")}
  project: default
  webhook.github.secret: ${secrets.of("letters")}
`,
			readable: words(
				"kind: Secret | private-repo | argocd | argocd.argoproj.io/secret-type: repository | git@github.com:octo-org/deployments.git | project: default | sshPrivateKey | insecure | -----BEGIN OPENSSH PRIVATE KEY----- | namespace: argocd",
			),
		}),
	},
	{
		name: "prometheus and alertmanager",
		declared: "MONITORING",
		write: (secrets) => ({
			text: `global:
  scrape_interval: 15s
  evaluation_interval: 30s
  slack_api_url: https://hooks.slack.com/services/T04ABCDEF/B05GHIJKL/${secrets.of("mixed")}
  smtp_smarthost: smtp.example.com:587
  smtp_auth_username: alerts
  smtp_auth_password: '${escapes.doubled(secrets.password())}'
route:
  group_by: [alertname, cluster]
  receiver: on-call
receivers:
  - name: on-call
    pagerduty_configs:
      - routing_key: ${secrets.of("hex")}
        severity: critical
scrape_configs:
  - job_name: node
    static_configs:
      - targets: ["node-1.example.com:9100", "node-2.example.com:9100"]
  - job_name: shop
    authorization: {type: Bearer, credentials: ${secrets.of("letters")}}
    basic_auth:
      username: prometheus
      password: ${secrets.of("words")}
    metrics_path: /internal/metrics
`,
			readable: words(
				"scrape_interval | smtp.example.com:587 | alerts | alertname | on-call | critical | node-1.example.com:9100 | job_name: node | Bearer | prometheus | /internal/metrics | receivers: | scrape_interval: 15s",
			),
		}),
	},
	{
		name: "Secrets whose keys are names of services, and what refers to them",
		declared: "SECRETS_YAML",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: services
stringData:
  db: ${secrets.of("mixed")}
  mail: ${secrets.of("chosen")}
  registry: ${secrets.of("uuid")}
  host: pg-1a.example.com
  username: app_user
---
apiVersion: v1
kind: Secret
metadata:
  name: services-encoded
data:
  server: ${escapes.base64(secrets.of("chosen"))}
  repo: ${escapes.base64(secrets.of("mixed"))}
---
kind: Deployment
spec:
  existingSecret: orders-auth
  adminPasswordKey: admin-password
  env:
    - name: DB_PASSWORD
      valueFrom: {secretKeyRef: {name: orders-db, key: db-password}}
`,
			readable: words(
				"kind: Secret | services | pg-1a.example.com | app_user | services-encoded | kind: Deployment | orders-auth | admin-password | orders-db | db-password",
			),
		}),
	},
];
