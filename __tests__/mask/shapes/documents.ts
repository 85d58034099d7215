import { base64, KEY_LINES, pem, type Shape } from "./shape.ts";

const SERVICE_ACCOUNT = {
	type: "service_account",
	project_id: "shop-prod-4711",
	private_key_id: "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c",
	private_key: pem("PRIVATE KEY"),
	client_email: "deployer@shop-prod-4711.iam.gserviceaccount.com",
	client_id: "100200300400500600700",
	auth_uri: "https://accounts.google.com/o/oauth2/auth",
	token_uri: "https://oauth2.googleapis.com/token",
	client_x509_cert_url:
		"https://www.googleapis.com/robot/v1/metadata/x509/deployer%40shop-prod-4711.iam.gserviceaccount.com",
	universe_domain: "googleapis.com",
};
const serviceAccount = {
	hidden: [
		...KEY_LINES,
		SERVICE_ACCOUNT.private_key_id,
		SERVICE_ACCOUNT.private_key,
	],
	shown: [
		"Activated service account deployer@shop-prod-4711.iam.gserviceaccount.com for shop-prod-4711",
		"POST https://oauth2.googleapis.com/token 200",
		"type: service_account, client 100200300400500600700",
		"-----BEGIN PRIVATE KEY-----",
	],
};

const RDS = {
	username: "shop_admin_01",
	password: "r;D\"s'P&ss <w0rd>",
	engine: "postgres",
	host: "shop-db-1.abc123def456.eu-west-1.rds.amazonaws.com",
	port: 5432,
	dbname: "shop_2024",
	dbInstanceIdentifier: "shop-db-1-instance",
};
const rds = {
	hidden: [RDS.password],
	shown: [
		"psql: connecting to shop-db-1.abc123def456.eu-west-1.rds.amazonaws.com:5432 as shop_admin_01, database shop_2024",
		"postgres shop-db-1-instance is available",
	],
};

/** JSON, YAML and dotenv. */
export const DOCUMENTS: Record<string, Shape> = {
	"service account, pretty": {
		value: `${JSON.stringify(SERVICE_ACCOUNT, null, 2)}\n`,
		...serviceAccount,
	},
	"service account, one line": {
		value: JSON.stringify(SERVICE_ACCOUNT),
		...serviceAccount,
	},
	"service account in a dotenv line": {
		value: `GOOGLE_CREDENTIALS='${JSON.stringify(SERVICE_ACCOUNT)}'\nSTAGE=prod\n`,
		...serviceAccount,
	},
	"RDS secret": { value: JSON.stringify(RDS), ...rds },
	"RDS secret, pretty": { value: JSON.stringify(RDS, null, "\t"), ...rds },
	"JSON with unusual escapes": {
		value:
			'{\r\n "apiToken": "ab\\/cd\\u003dEF01", "accountId": 123456789012, "pinCredential": 12345678901234567890 }',
		hidden: ["ab/cd=EF01", "ab\\/cd\\u003dEF01", "12345678901234567890"],
		shown: ["account 123456789012"],
	},
	kubeconfig: {
		value: `apiVersion: v1
kind: Config
current-context: prod-eu-1-context
clusters:
- cluster:
    certificate-authority-data: ${base64(pem("CERTIFICATE"))}
    server: https://10.20.30.40:6443
  name: prod-eu-1-cluster
contexts:
- context:
    cluster: prod-eu-1-cluster
    user: deployer-eu-1
    namespace: shop-backend-2
  name: prod-eu-1-context
preferences: {}
users:
- name: deployer-eu-1
  user:
    client-key-data: ${base64(pem("EC PRIVATE KEY"))}
    token: "fake-kube-token-with-words-only"
- name: other-eu-1
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1beta1
      command: gke-gcloud-auth-plugin
    passwords:
      - listed-fake-phrase
    note-token: |
      block fake phrase
`,
		hidden: [
			base64(pem("EC PRIVATE KEY")),
			"fake-kube-token-with-words-only",
			"listed-fake-phrase",
			"block fake phrase",
		],
		shown: [
			"Switched to context prod-eu-1-context (cluster prod-eu-1-cluster, user deployer-eu-1)",
			"deployment.apps/web created in shop-backend-2",
			"GET https://10.20.30.40:6443/healthz",
			"apiVersion: client.authentication.k8s.io/v1beta1, kind: Config, clusters: 1",
		],
	},
	dotenv: {
		value: `# settings of the shop
export STAGE=production
DB_HOST=db-1.internal.example.com
DB_PASSWORD="correct horse battery"
API_KEY='k3y=with=equals==' # from the portal
EMPTY_PASSWORD=
MAIL_FROM=shop@example.com
PUBLIC_URL=https://shop.example.com/start
DATABASE_URL=postgres://shop:p%40ss-w0rd1@db-1.internal.example.com:5432/shop
#OLD_TOKEN=commented-0ut-t0ken
PRIVATE_KEY="${pem("RSA PRIVATE KEY").trim().replaceAll("\n", "\\n")}"
MULTI_SECRET="first-l1ne-secret
last-l1ne-secret"
`,
		hidden: [
			"correct horse battery",
			"k3y=with=equals==",
			"p%40ss-w0rd1",
			"p@ss-w0rd1",
			"commented-0ut-t0ken",
			"first-l1ne-secret",
			"last-l1ne-secret",
			...KEY_LINES,
		],
		shown: [
			"connected to db-1.internal.example.com in production",
			"open https://shop.example.com/start or write to shop@example.com",
			"DB_PASSWORD and EMPTY_PASSWORD are set, settings of the shop",
		],
	},
	"docker config": {
		value: JSON.stringify(
			{
				auths: {
					"https://index.docker.io/v1/": {
						auth: base64("shopbot:dckr_fake_words_only"),
					},
					"ghcr.io": { identitytoken: "fake-identity-token" },
				},
				credsStore: "secretservice",
			},
			null,
			2,
		),
		hidden: [
			base64("shopbot:dckr_fake_words_only"),
			"dckr_fake_words_only",
			"fake-identity-token",
		],
		shown: [
			"Login to https://index.docker.io/v1/ as shopbot succeeded",
			"docker-credential-secretservice not found",
		],
	},
};
