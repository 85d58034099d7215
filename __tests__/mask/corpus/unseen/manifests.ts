import type { Kind } from "../corpus.ts";
import { base64, json, lines, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "Kubernetes Secret with stringData, many documents",
		declared: "MANIFESTS",
		write: (secrets) => ({
			text: `---
apiVersion: v1
kind: Namespace
metadata:
  name: payments
---
apiVersion: v1
kind: Secret
metadata:
  name: payments-api
  namespace: payments
  labels: {app.kubernetes.io/name: payments, app.kubernetes.io/part-of: shop}
  annotations:
    reloader.stakater.com/match: "true"
type: Opaque
stringData:
  DATABASE_USER: payments_rw
  DATABASE_PASSWORD: ${yaml(secrets.password())}
  STRIPE_API_KEY: ${secrets.of("stripe")}
  LOG_LEVEL: debug
  config.yaml: |
    listen: 0.0.0.0:8443
    issuer: https://id.example.com/
    cookie_secret: ${yaml(secrets.password())}
    upstreams:
      - http://ledger.payments.svc.cluster.local:9090
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: payments-api
  namespace: payments
automountServiceAccountToken: false
`,
			readable: lines(`
				kind: Namespace
				kind: Secret
				kind: ServiceAccount
				payments-api
				namespace: payments
				app.kubernetes.io/name
				reloader.stakater.com/match
				type: Opaque
				stringData:
				DATABASE_USER
				payments_rw
				LOG_LEVEL: debug
				debug
				config.yaml
				0.0.0.0:8443
				https://id.example.com/
				http://ledger.payments.svc.cluster.local:9090
				upstreams:
				automountServiceAccountToken: false
			`),
		}),
	},
	{
		name: "Kubernetes Secret with data",
		declared: "APP_SECRET_YML",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  creationTimestamp: "2024-11-05T09:12:44Z"
  name: warehouse-db
  namespace: warehouse
  resourceVersion: "48211937"
  uid: 5d3c1f0e-8a44-4f0c-9b54-0c7a3b6c1d22
type: kubernetes.io/basic-auth
data:
  host: ${base64("warehouse-db.internal.example.com")}
  username: ${base64("warehouse_app")}
  password: ${base64(secrets.password())}
  admin-password: ${base64(secrets.of("mixed"))}
  encryption-key: ${secrets.of("base64")}
immutable: true
`,
			readable: lines(`
				apiVersion: v1
				kind: Secret
				2024-11-05T09:12:44Z
				creationTimestamp
				warehouse-db
				namespace: warehouse
				48211937
				5d3c1f0e-8a44-4f0c-9b54-0c7a3b6c1d22
				kubernetes.io/basic-auth
				admin-password
				immutable: true
			`),
		}),
	},
	{
		name: "SealedSecret, which is public",
		declared: "SEALED_YAML",
		write: () => ({
			text: `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata:
  name: grafana-admin
  namespace: monitoring
  annotations:
    sealedsecrets.bitnami.com/cluster-wide: "true"
spec:
  encryptedData:
    password: AgBy8hCi8pQdUyWvWnWzQ8mC5kBJYV0vbq0mXGmDGm1X2T9fFqDnX3p1kcZDyyq5cJx0q3k1Z9gq==
  template:
    metadata:
      name: grafana-admin
      labels:
        team: observability
    type: Opaque
`,
			readable: lines(`
				bitnami.com/v1alpha1
				kind: SealedSecret
				grafana-admin
				namespace: monitoring
				sealedsecrets.bitnami.com/cluster-wide
				encryptedData:
				template:
				observability
				type: Opaque
				annotations:
			`),
		}),
	},
	{
		name: "Helm values",
		declared: "VALUES_PROD",
		write: (secrets) => ({
			text: `# values for the production release
replicaCount: 3
image:
  repository: ghcr.io/example/storefront
  tag: "2024.11.3"
  pullPolicy: IfNotPresent
ingress:
  enabled: true
  className: nginx
  hosts: [shop.example.com, www.shop.example.com]   # both have certificates
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 16m
postgresql:
  auth:
    username: storefront
    database: storefront_production
    password: "${json(secrets.password())}"
    postgresPassword: "${json(secrets.password())}"
  primary: { persistence: { size: 50Gi, storageClass: gp3 } }
redis:
  architecture: standalone
  auth: { enabled: true, password: ${yaml(secrets.of("mixed"))} }
extraEnv:
  - name: NODE_ENV
    value: production
  - name: SESSION_SECRET
    value: ${yaml(secrets.password())}
  - name: PAYMENTS_GITHUB
    value: ${secrets.of("github")}
resources:
  limits: { cpu: 500m, memory: 1024Mi }
nodeSelector:
  topology.kubernetes.io/zone: eu-west-1b
`,
			readable: lines(`
				values for the production release
				replicaCount: 3
				ghcr.io/example/storefront
				2024.11.3
				IfNotPresent
				className: nginx
				shop.example.com
				both have certificates
				nginx.ingress.kubernetes.io/proxy-body-size
				storefront
				storefront_production
				postgresql:
				50Gi
				storageClass
				standalone
				NODE_ENV
				SESSION_SECRET
				1024Mi
				memory
				topology.kubernetes.io/zone
				eu-west-1b
				persistence
			`),
		}),
	},
];
