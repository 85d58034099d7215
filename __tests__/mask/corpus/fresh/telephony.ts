import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What lets people, phones and tunnels in. */
export const kinds: readonly Kind[] = [
	{
		name: "wpa_supplicant.conf with home and campus",
		declared: "PI_WIFI",
		write: (secrets) => ({
			text: `ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
update_config=1
country=NO

network={
	ssid="Workshop 2G"
	psk="${secrets.of("passphrase")}"
	key_mgmt=WPA-PSK
	priority=10
}

network={
	ssid="Workshop IoT"
	psk=${secrets.of("hex")}
	key_mgmt=WPA-PSK
	scan_ssid=1
}

network={
	ssid="eduroam"
	key_mgmt=WPA-EAP
	eap=PEAP
	identity="sensor17@uib.example.no"
	anonymous_identity="anonymous@uib.example.no"
	password="${secrets.password('"')}"
	ca_cert="/etc/ssl/certs/eduroam_ca.pem"
	phase2="auth=MSCHAPV2"
}
`,
			readable: words(
				"DIR=/var/run/wpa_supplicant | GROUP=netdev | update_config=1 | country=NO | Workshop 2G | Workshop IoT | key_mgmt=WPA-PSK | priority=10 | scan_ssid=1 | eduroam | eap=PEAP | sensor17@uib.example.no | anonymous@uib.example.no | /etc/ssl/certs/eduroam_ca.pem | auth=MSCHAPV2 | network={",
			),
		}),
	},
	{
		name: "PPP chap-secrets",
		declared: "DIALUP_TABLE",
		write: (secrets) => ({
			text: `# Secrets for authentication using CHAP
# client	server	secret			IP addresses
astrid		pptpd	"${escapes.json(secrets.password())}"	172.31.9.11
"FJORD\\\\jonas"	pptpd	"${escapes.json(secrets.password())}"	172.31.9.12
meter-0481	*	${secrets.token()}	172.31.10.0/24
`,
			readable: words(
				"# Secrets for authentication using CHAP | client | server | IP addresses | astrid | pptpd | 172.31.9.11 | 172.31.9.12 | meter-0481 | 172.31.10.0/24 | jonas",
			),
		}),
	},
	{
		name: "Asterisk pjsip.conf",
		declared: "PBX_ENDPOINTS",
		write: (secrets) => ({
			text: `[transport-udp]
type=transport
protocol=udp
bind=0.0.0.0:5060
local_net=192.168.40.0/24

[nordtel]
type=registration
outbound_auth=nordtel-auth
server_uri=sip:sip.nordtel.example
client_uri=sip:4755501234@sip.nordtel.example
retry_interval=60

[nordtel-auth]
type=auth
auth_type=userpass
username=4755501234
password=${secrets.password(";")}

[reception](endpoint-internal)
auth=reception
aors=reception
callerid=Reception <201>

[reception](auth-userpass)
username=reception
password=${secrets.password(";")} ; desk phone, ground floor

[doorbell](auth-userpass)
username=doorbell
md5_cred=${secrets.of("hex")}
realm=asterisk
`,
			readable: words(
				"transport-udp | protocol=udp | 0.0.0.0:5060 | 192.168.40.0/24 | nordtel-auth | sip:sip.nordtel.example | 4755501234 | retry_interval=60 | auth_type=userpass | Reception <201> | desk phone, ground floor | endpoint-internal | doorbell | realm=asterisk | type=registration",
			),
		}),
	},
	{
		name: "strongSwan ipsec.secrets",
		declared: "TUNNEL_FILE",
		write: (secrets) => ({
			text: `# This file holds shared secrets or RSA private keys for authentication.
include /var/lib/strongswan/ipsec.secrets.inc

203.0.113.40 198.51.100.9 : PSK "${secrets.password('"')}"
@oslo.vpn.example @bergen.vpn.example : PSK 0s${secrets.of("base64")}
: RSA oslo-gateway.pem "${secrets.of("passphrase")}"
kari : EAP "${secrets.token('"')}"
`,
			readable: words(
				"# This file holds shared secrets or RSA private keys for authentication. | include /var/lib/strongswan/ipsec.secrets.inc | 203.0.113.40 | 198.51.100.9 | @oslo.vpn.example | @bergen.vpn.example | oslo-gateway.pem | kari",
			),
		}),
	},
];
