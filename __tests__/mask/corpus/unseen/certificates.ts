import type { Kind } from "../corpus.ts";
import {
	CA_LINES,
	CA_PEM,
	FINGERPRINT,
	LEAF_LINES,
	LEAF_PEM,
	WIREGUARD,
} from "./public.ts";
import { crlf, indent, lines } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "OpenVPN profile with inline keys",
		declared: "OVPN_PROFILE",
		write: (secrets) => ({
			text: crlf(`client
dev tun
proto udp4
remote vpn.example.com 1194
remote vpn-backup.example.com 443 tcp
resolv-retry infinite
nobind
persist-tun
remote-cert-tls server
data-ciphers AES-256-GCM:CHACHA20-POLY1305
auth SHA256
key-direction 1
# office and data centre
route 10.60.0.0 255.255.0.0
<ca>
${CA_PEM}
</ca>
<cert>
${LEAF_PEM}
</cert>
<key>
-----BEGIN PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END PRIVATE KEY-----
</key>
<tls-crypt>
-----BEGIN OpenVPN Static key V1-----
${secrets.of("hex")}
${secrets.of("hex")}
${secrets.of("hex")}
-----END OpenVPN Static key V1-----
</tls-crypt>
<auth-user-pass>
branch-office
${secrets.of("mixed")}
</auth-user-pass>
`),
			readable: [
				...CA_LINES.slice(0, 6),
				...LEAF_LINES.slice(0, 4),
				...lines(`
						client
						proto udp4
						remote vpn.example.com 1194
						vpn.example.com
						vpn-backup.example.com
						1194
						resolv-retry infinite
						persist-tun
						remote-cert-tls server
						AES-256-GCM:CHACHA20-POLY1305
						key-direction 1
						office and data centre
						10.60.0.0
						255.255.0.0
						</cert>
						-----BEGIN CERTIFICATE-----
						-----END PRIVATE KEY-----
						branch-office
					`),
			],
		}),
	},
	{
		name: "WireGuard",
		declared: "WG_CONF",
		write: (secrets) => ({
			text: `[Interface]
# runner-01
Address = 10.77.0.12/32, fd42:42:42::12/128
PrivateKey = ${secrets.of("base64")}
DNS = 10.77.0.1
MTU = 1380
PostUp = iptables -A FORWARD -i %i -j ACCEPT

[Peer]
# gateway in Frankfurt
PublicKey = ${WIREGUARD[0]}
PresharedKey = ${secrets.of("base64")}
Endpoint = wg.example.com:51820
AllowedIPs = 10.0.0.0/8, 192.168.40.0/24
PersistentKeepalive = 25

[Peer]
PublicKey = ${WIREGUARD[1]}
AllowedIPs = 10.77.0.13/32
`,
			readable: [
				...WIREGUARD,
				...lines(`
					[Interface]
					runner-01
					10.77.0.12/32
					fd42:42:42::12/128
					DNS = 10.77.0.1
					MTU = 1380
					iptables -A FORWARD -i %i -j ACCEPT
					[Peer]
					gateway in Frankfurt
					PublicKey
					wg.example.com:51820
					51820
					192.168.40.0/24
					PersistentKeepalive = 25
					10.77.0.13/32
				`),
			],
		}),
	},
	{
		name: "PEM bundle of a server",
		declared: "TLS_BUNDLE",
		write: (secrets) => ({
			text: `Bag Attributes
    friendlyName: api.example.com
    localKeyID: 54 69 6D 65 20 31 37 33
subject=CN = api.example.com
issuer=C = DE, O = Example, CN = Example Root CA
${LEAF_PEM}
${CA_PEM}
Bag Attributes
    friendlyName: api.example.com
Key Attributes: <No Attributes>
-----BEGIN EC PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END EC PRIVATE KEY-----
# SHA256 Fingerprint=${FINGERPRINT}
`,
			readable: [
				...LEAF_LINES,
				...CA_LINES.slice(-5),
				FINGERPRINT,
				...lines(`
					Bag Attributes
					friendlyName: api.example.com
					api.example.com
					subject=CN = api.example.com
					issuer=C = DE, O = Example, CN = Example Root CA
					Example Root CA
					Key Attributes: <No Attributes>
					-----BEGIN CERTIFICATE-----
					-----END CERTIFICATE-----
					-----BEGIN EC PRIVATE KEY-----
					-----END EC PRIVATE KEY-----
					SHA256 Fingerprint
				`),
			],
		}),
	},
	{
		name: "TLS keys in YAML blocks",
		declared: "INGRESS_CERTS",
		write: (secrets) => ({
			text: `certificates:
  - hosts: [api.example.com, "*.api.example.com"]
    # from the internal authority, ends 2027-02-24
    certificate: |
      ${indent(LEAF_PEM, "      ")}
    private_key: |-
      -----BEGIN RSA PRIVATE KEY-----
      ${indent(secrets.of("private-key-body"), "      ")}
      -----END RSA PRIVATE KEY-----
    keystore_password: '${secrets.of("mixed")}'
    min_version: TLSv1.2
    ciphers: ECDHE-ECDSA-AES128-GCM-SHA256
  - hosts: [legacy.example.com]
    certificate_file: /etc/ssl/certs/legacy.pem
    redirect_to: https://api.example.com/
`,
			readable: [
				...LEAF_LINES,
				...lines(`
					certificates:
					api.example.com
					*.api.example.com
					from the internal authority, ends 2027-02-24
					certificate: |
					-----BEGIN CERTIFICATE-----
					-----BEGIN RSA PRIVATE KEY-----
					private_key
					min_version: TLSv1.2
					ECDHE-ECDSA-AES128-GCM-SHA256
					legacy.example.com
					/etc/ssl/certs/legacy.pem
					https://api.example.com/
				`),
			],
		}),
	},
];
