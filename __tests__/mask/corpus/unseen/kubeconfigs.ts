import type { Kind } from "../corpus.ts";
import { CA_DATA, LEAF_DATA } from "./public.ts";
import { base64, lines, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "kubeconfig with a JWT",
		declared: "KUBE_CONFIG",
		write: (secrets) => ({
			text: `apiVersion: v1
kind: Config
preferences: {}
current-context: deployer@production
clusters:
- name: production
  cluster:
    server: https://k8s-api.prod.example.com:6443
    certificate-authority-data: ${CA_DATA}
contexts:
- name: deployer@production
  context:
    cluster: production
    namespace: storefront
    user: deployer
users:
- name: deployer
  user:
    token: ${yaml(secrets.of("jwt"))}
`,
			readable: [
				CA_DATA,
				...lines(`
					apiVersion: v1
					kind: Config
					preferences: {}
					current-context: deployer@production
					deployer@production
					clusters:
					production
					https://k8s-api.prod.example.com:6443
					k8s-api.prod.example.com
					certificate-authority-data
					contexts:
					namespace: storefront
					storefront
					users:
					deployer
					6443
				`),
			],
		}),
	},
	{
		name: "kubeconfig with client certificates",
		declared: "CLUSTERS_YAML",
		write: (secrets) => {
			const key = (text: string) =>
				base64(
					`-----BEGIN RSA PRIVATE KEY-----\n${text}\n-----END RSA PRIVATE KEY-----\n`,
				);
			return {
				text: `# Written by kubeadm, do not check in
apiVersion: v1
kind: Config
clusters:
  - cluster:
      insecure-skip-tls-verify: true
      server: "https://10.20.0.10:6443"
    name: staging-eu
  - cluster:
      certificate-authority: /etc/kubernetes/pki/ca.crt
      server: "https://10.30.0.10:6443"
    name: staging-us
contexts:
  - {name: eu, context: {cluster: staging-eu, user: kubernetes-admin}}
  - {name: us, context: {cluster: staging-us, user: breakglass}}
current-context: eu
users:
  - name: kubernetes-admin
    user:
      client-certificate-data: ${LEAF_DATA}
      client-key-data: ${key(secrets.of("private-key-body"))}
  - name: breakglass
    user:
      username: break-glass
      password: ${yaml(secrets.password())}
`,
				readable: [
					LEAF_DATA,
					...lines(`
						Written by kubeadm, do not check in
						kind: Config
						insecure-skip-tls-verify: true
						https://10.20.0.10:6443
						10.30.0.10
						staging-eu
						staging-us
						/etc/kubernetes/pki/ca.crt
						certificate-authority
						current-context: eu
						kubernetes-admin
						breakglass
						break-glass
						client-certificate-data
						username
					`),
				],
			};
		},
	},
	{
		name: "kubeconfig with exec and an OIDC provider",
		declared: "EKS_ACCESS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					apiVersion: "v1",
					kind: "Config",
					"current-context":
						"arn:aws:eks:eu-central-1:123456789012:cluster/blue",
					clusters: [
						{
							name: "arn:aws:eks:eu-central-1:123456789012:cluster/blue",
							cluster: {
								server: "https://B7C31F.gr7.eu-central-1.eks.amazonaws.com",
								"certificate-authority-data": CA_DATA,
							},
						},
					],
					users: [
						{
							name: "blue-admin",
							user: {
								exec: {
									apiVersion: "client.authentication.k8s.io/v1beta1",
									command: "aws",
									args: ["eks", "get-token", "--cluster-name", "blue"],
									env: [
										{ name: "AWS_REGION", value: "eu-central-1" },
										{ name: "AWS_ACCESS_KEY_ID", value: secrets.of("aws-id") },
										{
											name: "AWS_SECRET_ACCESS_KEY",
											value: secrets.of("aws-secret"),
										},
									],
									interactiveMode: "Never",
								},
							},
						},
						{
							name: "oidc-viewer",
							user: {
								"auth-provider": {
									name: "oidc",
									config: {
										"client-id": "kubernetes",
										"client-secret": secrets.password(),
										"idp-issuer-url": "https://login.example.com/realms/infra",
										"id-token": secrets.of("jwt"),
										"refresh-token": secrets.of("mixed"),
									},
								},
							},
						},
					],
				},
				null,
				2,
			),
			readable: [
				CA_DATA,
				...lines(`
					arn:aws:eks:eu-central-1:123456789012:cluster/blue
					https://B7C31F.gr7.eu-central-1.eks.amazonaws.com
					123456789012
					blue-admin
					client.authentication.k8s.io/v1beta1
					get-token
					--cluster-name
					AWS_REGION
					AWS_ACCESS_KEY_ID
					eu-central-1
					interactiveMode
					Never
					oidc-viewer
					auth-provider
					kubernetes
					https://login.example.com/realms/infra
					idp-issuer-url
				`),
			],
		}),
	},
];
