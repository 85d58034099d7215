import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** A body that everybody may see. */
const PUBLIC_BODY = Buffer.from(
	"this is a certificate, which is sent to everybody who connects to the server ".repeat(
		3,
	),
)
	.toString("base64")
	.replace(/.{64}(?=.)/g, "$&\n");

/** Keys, and what is told of them. */
export const keys: readonly Kind[] = [
	{
		name: "PEM with its certificate",
		declared: "TLS_BUNDLE",
		write: (secrets) => ({
			text: `Bag Attributes
    friendlyName: shop.example.com
    localKeyID: 54 69 6D 65
subject=CN = shop.example.com
issuer=CN = Example Issuing CA 3
${pem(PUBLIC_BODY, "CERTIFICATE")}
Bag Attributes
    friendlyName: signing key
Key Attributes: <No Attributes>
${pem(secrets.of("private-key-body"))}
`,
			readable: [
				...words(
					"Bag Attributes | friendlyName: shop.example.com | shop.example.com | Example Issuing CA 3 | -----BEGIN CERTIFICATE----- | -----END CERTIFICATE----- | -----BEGIN PRIVATE KEY----- | No Attributes | issuer | localKeyID",
				),
				...PUBLIC_BODY.split("\n"),
			],
		}),
	},
	{
		name: "PEM in one line with spaces",
		declared: "SSH",
		write: (secrets) => ({
			text: pem(
				secrets.of("private-key-body"),
				"OPENSSH PRIVATE KEY",
			).replaceAll("\n", " "),
			readable: words(
				"-----BEGIN OPENSSH PRIVATE KEY----- | -----END OPENSSH PRIVATE KEY----- | OPENSSH | BEGIN",
			),
		}),
	},
	{
		name: "PEM in one line with its breaks written out",
		declared: "APP",
		write: (secrets) => ({
			text: escapes.oneLine(
				`${pem(secrets.of("private-key-body"), "RSA PRIVATE KEY")}\n`,
			),
			readable: words(
				"-----BEGIN RSA PRIVATE KEY----- | -----END RSA PRIVATE KEY-----",
			),
		}),
	},
	{
		name: "PEM in base64",
		declared: "CERT",
		write: (secrets) => ({
			text: `${escapes.base64(`${pem(secrets.of("private-key-body"), "EC PRIVATE KEY")}\n`).replace(/.{76}(?=.)/g, "$&\n")}\n`,
			readable: words(
				"-----BEGIN EC PRIVATE KEY----- | -----END EC PRIVATE KEY-----",
			),
		}),
	},
	{
		name: "mnemonic",
		declared: "WALLET",
		write: (secrets) => ({ text: secrets.of("passphrase"), readable: [] }),
	},
	{
		name: "wallet with its mnemonic",
		declared: "WALLET_JSON",
		write: (secrets) => ({
			text: `network: sepolia
# the deployer has test ether only
mnemonic: "${secrets.of("passphrase")}"
path: m/44'/60'/0'/0
seed_phrase = ${secrets.of("passphrase")}
rpc: https://sepolia.infura.io/v3/${secrets.of("hex")}
private_key: ${secrets.of("hex")}
gas_price: auto
explorer: https://sepolia.etherscan.io
compiler: solc-0.8.28
`,
			readable: words(
				"sepolia | network: sepolia | the deployer has test ether only | m/44'/60'/0'/0 | sepolia.infura.io | auto | https://sepolia.etherscan.io | solc-0.8.28 | explorer | gas_price: auto",
			),
		}),
	},
	{
		name: "openvpn client",
		declared: "OVPN",
		write: (secrets) => ({
			text: `client
dev tun
proto udp
remote vpn.example.com 1194
resolv-retry infinite
cipher AES-256-GCM
auth SHA512
remote-cert-tls server
verb 3
<ca>
${pem(PUBLIC_BODY, "CERTIFICATE")}
</ca>
<key>
${pem(secrets.of("private-key-body"))}
</key>
<auth-user-pass>
ci-runner
${secrets.of("letters")}
</auth-user-pass>
key-direction 1
<tls-crypt>
#
# 2048 bit OpenVPN static key
#
-----BEGIN OpenVPN Static key V1-----
${secrets.of("hex")}
-----END OpenVPN Static key V1-----
</tls-crypt>
`,
			readable: words(
				"client | dev tun | proto udp | vpn.example.com | remote vpn.example.com 1194 | resolv-retry infinite | cipher AES-256-GCM | AES-256-GCM | SHA512 | remote-cert-tls server | ci-runner | key-direction | </key> | 2048 bit OpenVPN static key | -----BEGIN OpenVPN Static key V1-----",
			),
		}),
	},
	{
		name: "wireguard",
		declared: "WG",
		write: (secrets) => ({
			text: `[Interface]
# build network
Address = 10.66.0.7/32
DNS = 10.66.0.1
PrivateKey = ${secrets.of("base64")}
MTU = 1420

[Peer]
PublicKey = ${escapes.base64("thirty-two bytes that are public")}
PresharedKey = ${secrets.of("base64")}
AllowedIPs = 10.66.0.0/24, 192.168.40.0/24
Endpoint = wg.example.com:51820
PersistentKeepalive = 25
`,
			readable: words(
				"[Interface] | build network | 10.66.0.7/32 | 10.66.0.1 | 1420 | [Peer] | 10.66.0.0/24 | 192.168.40.0/24 | wg.example.com:51820 | PersistentKeepalive | AllowedIPs | Endpoint",
			),
		}),
	},
	{
		name: "ssh deploy key and known hosts",
		declared: "DEPLOY",
		write: (secrets) => {
			const publicKey =
				"AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
			return {
				text: `Host github.com
  User git
  IdentityFile ~/.ssh/deploy
  StrictHostKeyChecking yes
github.com ssh-ed25519 ${publicKey}
ssh-ed25519 ${publicKey} deploy@example.com
${pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY")}
`,
				readable: [
					...words(
						"github.com | Host github.com | ~/.ssh/deploy | StrictHostKeyChecking yes | ssh-ed25519 | deploy@example.com | -----BEGIN OPENSSH PRIVATE KEY----- | IdentityFile",
					),
					publicKey,
				],
			};
		},
	},
	{
		name: "JSON web key",
		declared: "JWK",
		write: (secrets) => ({
			text: JSON.stringify({
				keys: [
					{
						kty: "OKP",
						use: "sig",
						alg: "EdDSA",
						crv: "Ed25519",
						kid: "2026-10",
						d: secrets.of("base64url"),
					},
					{ kty: "oct", alg: "HS256", k: secrets.of("base64url") },
				],
				issuer: "https://login.example.com",
			}),
			readable: words(
				"EdDSA | Ed25519 | 2026-10 | HS256 | https://login.example.com | issuer | keys",
			),
		}),
	},
	{
		name: "wpa_supplicant and ipsec.secrets",
		declared: "NETWORK",
		write: (secrets) => ({
			text: `ctrl_interface=/run/wpa_supplicant
country=AT
network={
    ssid="Workshop"
    psk="${escapes.json(secrets.password('"\\'))}"
    key_mgmt=WPA-PSK
    priority=5
}
network={
    ssid="Office"
    identity="robot@example.com"
    password="${secrets.of("letters")}"
    eap=PEAP
}
# ipsec.secrets
vpn.example.com %any : PSK "${secrets.of("mixed")}"
: RSA gateway.example.com.pem
robot : EAP "${secrets.of("words")}"
`,
			readable: words(
				"/run/wpa_supplicant | country=AT | Workshop | WPA-PSK | priority | Office | robot@example.com | PEAP | ipsec.secrets | vpn.example.com | gateway.example.com.pem | key_mgmt=WPA-PSK",
			),
		}),
	},
	{
		name: "recovery codes",
		declared: "CODES",
		write: (secrets) => ({
			text: `Recovery codes of the organisation account
Each works once. Printed 2026-10-30.

1. ${secrets.of("mixed")}
2. ${secrets.of("mixed")}
3. ${secrets.of("mixed")}

Account: octo-org
Support: https://support.example.com
`,
			readable: words(
				"Recovery codes of the organisation account | Each works once. | 2026-10-30 | octo-org | https://support.example.com | Account | Support | Printed",
			),
		}),
	},
];
