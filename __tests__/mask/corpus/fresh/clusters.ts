import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";
import { FINGERPRINT } from "./public.ts";

/** What runs in and around clusters. */
export const kinds: readonly Kind[] = [
	{
		name: "Kubernetes secrets for cert-manager and external-dns",
		declared: "CLUSTER_SEED",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Secret
metadata:
  name: cloudflare-dns01
  namespace: cert-manager
  labels:
    app.kubernetes.io/managed-by: kustomize
type: Opaque
stringData:
  api-token: ${secrets.of("base64url")}
---
apiVersion: v1
kind: Secret
metadata:
  name: external-dns-rfc2136
  namespace: external-dns
  annotations:
    reflector.v1.k8s.emberstack.com/reflection-allowed: "true"
type: Opaque
data:
  EXTERNAL_DNS_RFC2136_TSIG_KEYNAME: ${escapes.base64("externaldns-key")}
  EXTERNAL_DNS_RFC2136_TSIG_SECRET: ${escapes.base64(secrets.of("base64"))}
---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata:
  name: letsencrypt-prod
spec:
  acme:
    email: drift@fjordbank.example
    server: https://acme-v02.api.letsencrypt.org/directory
    privateKeySecretRef:
      name: letsencrypt-prod-account
    solvers:
      - dns01:
          cloudflare:
            apiTokenSecretRef: { name: cloudflare-dns01, key: api-token }
`,
			readable: words(
				"apiVersion: v1 | kind: Secret | cloudflare-dns01 | cert-manager | app.kubernetes.io/managed-by | kustomize | Opaque | external-dns-rfc2136 | EXTERNAL_DNS_RFC2136_TSIG_KEYNAME | cert-manager.io/v1 | ClusterIssuer | letsencrypt-prod | drift@fjordbank.example | https://acme-v02.api.letsencrypt.org/directory | letsencrypt-prod-account | apiTokenSecretRef | stringData | namespace: external-dns",
			),
		}),
	},
	{
		name: "Alertmanager alertmanager.yml",
		declared: "ALERTING",
		write: (secrets) => ({
			text: `global:
  smtp_smarthost: 'smtp.nordpost.example:2587'
  smtp_from: 'alerts@fjordbank.example'
  smtp_auth_username: 'alerts@fjordbank.example'
  smtp_auth_password: '${escapes.doubled(secrets.password())}'
  slack_api_url: 'https://hooks.slack.com/services/T02FJORD7/B04NB6XQ8/${secrets.of("mixed")}'
  opsgenie_api_key: ${secrets.of("uuid")}
templates:
  - '/etc/alertmanager/template/*.tmpl'
route:
  group_by: ['alertname', 'cluster', 'service']
  group_wait: 30s
  repeat_interval: 3h
  receiver: team-platform
receivers:
  - name: team-platform
    slack_configs:
      - channel: '#alerts-platform'
        send_resolved: true
    pagerduty_configs:
      - routing_key: ${secrets.of("hex")}
        description: '{{ .CommonAnnotations.summary }}'
inhibit_rules:
  - source_matchers: [ severity="critical" ]
    target_matchers: [ severity="warning" ]
    equal: [ 'alertname' ]
`,
			readable: words(
				"smtp.nordpost.example:2587 | alerts@fjordbank.example | smtp_auth_username | hooks.slack.com | /etc/alertmanager/template/*.tmpl | group_by | alertname | repeat_interval | team-platform | #alerts-platform | send_resolved | {{ .CommonAnnotations.summary }} | inhibit_rules | critical | source_matchers",
			),
		}),
	},
	{
		name: "Envoy bootstrap with OAuth filter",
		declared: "ENVOY_BOOT",
		write: (secrets) => ({
			text: `node: { id: edge-0, cluster: edge }
admin:
  address: { socket_address: { address: 127.0.0.1, port_value: 9901 } }
static_resources:
  secrets:
    - name: token
      generic_secret:
        secret:
          inline_string: "${escapes.json(secrets.token())}"
    - name: hmac
      generic_secret:
        secret:
          inline_bytes: ${secrets.of("base64")}
  clusters:
    - name: oauth
      type: LOGICAL_DNS
      connect_timeout: 5s
      load_assignment:
        cluster_name: oauth
        endpoints:
          - lb_endpoints:
              - endpoint: { address: { socket_address: { address: id.fjordbank.example, port_value: 8443 } } }
  listeners:
    - name: ingress
      address: { socket_address: { address: 0.0.0.0, port_value: 10000 } }
`,
			readable: words(
				"edge-0 | socket_address | 127.0.0.1 | 9901 | static_resources | generic_secret | inline_string | LOGICAL_DNS | connect_timeout: 5s | cluster_name: oauth | id.fjordbank.example | 8443 | lb_endpoints | listeners | ingress | 10000",
			),
		}),
	},
	{
		name: "kubeadm join and etcd shell profile",
		declared: "NODE_PROFILE",
		write: (secrets) => ({
			text: `#!/usr/bin/env bash
# Sourced on the control plane only.
export ETCDCTL_API=3
export ETCDCTL_ENDPOINTS=https://10.30.0.11:2379,https://10.30.0.12:2379
export ETCDCTL_CACERT=/etc/kubernetes/pki/etcd/ca.crt
export ETCDCTL_USER='root:${escapes.shell(secrets.of("symbols"))}'

join_node() {
  # SHA-256 of the CA: ${FINGERPRINT}
  kubeadm join api.k8s.fjordbank.example:6443 \\
    --token q7x2ab.${secrets.of("mixed")} \\
    --certificate-key ${secrets.of("hex")} \\
    --control-plane --v=5
}

velero_login() {
  velero backup-location create offsite --provider aws --bucket k8s-offsite \\
    --config region=minio,s3Url=https://minio.fjordbank.example:9000
  mc alias set offsite https://minio.fjordbank.example:9000 velero "${escapes.shellDouble(secrets.token())}"
}
`,
			readable: [
				FINGERPRINT,
				...words(
					"# Sourced on the control plane only. | ETCDCTL_API=3 | https://10.30.0.11:2379 | /etc/kubernetes/pki/etcd/ca.crt | kubeadm join | api.k8s.fjordbank.example:6443 | --control-plane | velero_login | velero backup-location create offsite | k8s-offsite | https://minio.fjordbank.example:9000 | mc alias set offsite | --certificate-key",
				),
			],
		}),
	},
];
