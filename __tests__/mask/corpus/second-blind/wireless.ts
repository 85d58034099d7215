import type { Kind } from "../corpus.ts";
import { escapes, indented, pem, words } from "../escapes.ts";

/** Networks that one has to know a word for. */
export const wireless: readonly Kind[] = [
	{
		name: "swanctl.conf with secrets of four kinds",
		declared: "TUNNELS",
		write: (secrets) => ({
			text: `connections {
  office {
    remote_addrs = vpn.office.example
    local { auth = eap-mschapv2
            eap_id = thomas }
    remote { auth = pubkey
             id = "CN=vpn.office.example" }
    proposals = aes256gcm16-prfsha384-ecp384
  }
}
secrets {
  eap-thomas {
    id = thomas
    secret = "${escapes.json(secrets.password())}"
  }
  ike-branch {
    id-1 = branch.example
    secret = 0s${secrets.of("base64")}
  }
  ike-legacy { secret = 0x${secrets.of("hex")} }
  private-host { file = host.pem
                 secret = ${secrets.of("words")} }
  xauth-old { id = olduser
              secret = ${secrets.of("short")} }
}
`,
			readable: words(
				"office | vpn.office.example | eap-mschapv2 | thomas | CN=vpn.office.example | aes256gcm16-prfsha384-ecp384 | branch.example | host.pem | olduser | pubkey",
			),
		}),
	},
	{
		name: "NetworkManager keyfiles, several in one",
		declared: "NM_CONNECTIONS",
		write: (secrets) => ({
			text: `[connection]
id=Hotel Adler
uuid=6f1cbf0e-3f5c-4d8a-9b3e-2a2b5c1d7e90
type=wifi

[wifi]
ssid=Adler-Gast

[wifi-security]
key-mgmt=wpa-psk
psk=${secrets.of("chosen")}

[802-1x]
eap=peap;
identity=k.weber@uni.example
password=${secrets.of("symbols").replaceAll("\\", "\\\\")}
phase2-auth=mschapv2
private-key-password=${secrets.of("words")}

[vpn]
service-type=org.freedesktop.NetworkManager.openvpn
remote=vpn.uni.example:1194
username=kweber

[vpn-secrets]
password=${secrets.of("mixed")}
cert-pass=${secrets.of("short")}

[gsm]
apn=internet.telekom
pin=${secrets.of("pin")}
`,
			readable: words(
				"Hotel Adler | 6f1cbf0e-3f5c-4d8a-9b3e-2a2b5c1d7e90 | wifi | Adler-Gast | wpa-psk | peap | k.weber@uni.example | mschapv2 | org.freedesktop.NetworkManager.openvpn | vpn.uni.example:1194 | kweber | internet.telekom",
			),
		}),
	},
	{
		name: "netplan with wifis and modems",
		declared: "NETPLAN",
		write: (secrets) => ({
			text: `network:
  version: 2
  renderer: networkd
  wifis:
    wlp3s0:
      dhcp4: true
      access-points:
        "Werkstatt 2.4":
          password: "${escapes.json(secrets.of("passphrase"))}"
        eduroam:
          auth:
            key-management: eap
            method: ttls
            identity: "u0815@uni.example"
            password: hash:${secrets.of("hex")}
  modems:
    cdc-wdm1:
      apn: iot.provider.example
      pin: ${secrets.of("pin")}
      username: iot
      password: ${secrets.of("words")}
  tunnels:
    wg0:
      mode: wireguard
      key: ${secrets.of("wireguard")}
      peers:
        - keys:
            public: dGhpcyBpcyBub3QgYSByZWFsIHB1YmxpYyBrZXkhISE=
            shared: ${secrets.of("wireguard")}
          endpoint: 192.0.2.61:51820
          allowed-ips: [0.0.0.0/0, "::/0"]
`,
			readable: words(
				"networkd | wlp3s0 | Werkstatt 2.4 | eduroam | ttls | u0815@uni.example | cdc-wdm1 | iot.provider.example | dGhpcyBpcyBub3QgYSByZWFsIHB1YmxpYyBrZXkhISE= | 192.0.2.61:51820 | 0.0.0.0/0 | key-management",
			),
		}),
	},
	{
		name: "iwd profile of an enterprise network",
		declared: "IWD",
		write: (secrets) => ({
			text: `[Security]
EAP-Method=PEAP
EAP-Identity=anonymous@hs.example
EAP-PEAP-CACert=/var/lib/iwd/hs.pem
EAP-PEAP-ServerDomainMask=*.radius.hs.example
EAP-PEAP-Phase2-Method=MSCHAPV2
EAP-PEAP-Phase2-Identity=mmuster
EAP-PEAP-Phase2-Password=${secrets.of("chosen")}
PreSharedKey=${secrets.of("hex")}
Passphrase=${secrets.of("passphrase")}

[Settings]
AutoConnect=true
`,
			readable: words(
				"PEAP | anonymous@hs.example | /var/lib/iwd/hs.pem | *.radius.hs.example | MSCHAPV2 | mmuster | AutoConnect",
			),
		}),
	},
	{
		name: "hostapd.conf with its wpa_psk file behind",
		declared: "HOTSPOT",
		write: (secrets) => ({
			text: `interface=wlan0
bridge=br-guest
driver=nl80211
ssid=Ferienwohnung Seeblick
hw_mode=g
wpa=2
wpa_key_mgmt=WPA-PSK SAE
wpa_passphrase=${secrets.of("words")}
sae_password=${secrets.password("|")}|vlanid=3|id=tablet
auth_server_addr=127.0.0.1
auth_server_shared_secret=${secrets.of("letters")}
private_key_passwd=${secrets.of("mixed")}
ap_pin=${secrets.of("pin")}
# /etc/hostapd.wpa_psk
# kitchen radio
00:00:00:00:00:00 ${secrets.of("chosen")}
vlanid=7 3c:71:bf:0a:11:2e ${secrets.of("hex")}
keyid=oma 00:00:00:00:00:00 ${secrets.of("passphrase")}
`,
			readable: words(
				"wlan0 | br-guest | nl80211 | Ferienwohnung Seeblick | WPA-PSK SAE | vlanid=3 | 127.0.0.1 | kitchen radio | 3c:71:bf:0a:11:2e | /etc/hostapd.wpa_psk",
			),
		}),
	},
	{
		name: "mobileconfig profile with wifi, mail and vpn",
		declared: "PHONE_PROFILE",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>PayloadDisplayName</key><string>Staff phones</string>
	<key>PayloadIdentifier</key><string>com.example.staff</string>
	<key>PayloadContent</key>
	<array>
		<dict>
			<key>PayloadType</key><string>com.apple.wifi.managed</string>
			<key>SSID_STR</key><string>Staff-Net</string>
			<key>EncryptionType</key><string>WPA3</string>
			<key>Password</key>
			<string>${escapes.xml(secrets.password())}</string>
		</dict>
		<dict>
			<key>PayloadType</key><string>com.apple.mail.managed</string>
			<key>IncomingMailServerHostName</key><string>imap.example.net</string>
			<key>IncomingMailServerUsername</key><string>scanner</string>
			<key>IncomingPassword</key><string>${secrets.of("chosen")}</string>
		</dict>
		<dict>
			<key>PayloadType</key><string>com.apple.vpn.managed</string>
			<key>IPSec</key>
			<dict>
				<key>RemoteAddress</key><string>vpn.example.net</string>
				<key>SharedSecret</key>
				<data>${escapes.base64(secrets.of("mixed"))}</data>
				<key>XAuthName</key><string>fieldteam</string>
			</dict>
		</dict>
		<dict>
			<key>PayloadType</key><string>com.apple.security.pkcs12</string>
			<key>PayloadCertificateFileName</key><string>device.p12</string>
			<key>Password</key><string>${secrets.of("words")}</string>
		</dict>
	</array>
	<key>PayloadVersion</key><integer>1</integer>
</dict>
</plist>
`,
			readable: words(
				"Staff phones | com.example.staff | com.apple.wifi.managed | Staff-Net | WPA3 | imap.example.net | scanner | vpn.example.net | fieldteam | device.p12 | PayloadVersion",
			),
		}),
	},
	{
		name: "chap-secrets, pap-secrets and pppd options",
		declared: "DIALUP",
		write: (secrets) => ({
			text: `# Secrets for authentication using CHAP
# client	server	secret			IP addresses
anna	l2tpd	${secrets.of("words")}	*
"ben lee"	*	"${secrets.of("passphrase")}"	10.67.15.2
DOM\\\\carol	pptpd	${secrets.of("mixed")}	*
"00112233@provider.example#0001"	*	"${secrets.of("pin")}"
# /etc/ppp/peers/office
pty "pptp office.example --nolaunchpppd"
name dave
password ${secrets.of("letters")}
remotename PPTP
require-mppe-128
`,
			readable: words(
				"Secrets for authentication using CHAP | anna | l2tpd | ben lee | 10.67.15.2 | carol | pptpd | 00112233@provider.example#0001 | office.example | dave | require-mppe-128 | remotename",
			),
		}),
	},
	{
		name: "tac_plus.conf",
		declared: "TACACS",
		write: (secrets) => ({
			text: `key = "${escapes.json(secrets.of("mixed"))}"
accounting file = /var/log/tac_plus.acct
host = 10.40.0.1 {
    key = ${secrets.of("words")}
    prompt = "Username:"
    enable = cleartext ${secrets.of("chosen")}
}
user = petra {
    name = "Petra Klein"
    member = admins
    login = cleartext "${escapes.json(secrets.password())}"
    pap = des ${secrets.of("mixed")}
    chap = cleartext "${secrets.of("letters")}"
}
group = admins {
    default service = permit
    service = exec { priv-lvl = 15 }
}
`,
			readable: words(
				"/var/log/tac_plus.acct | 10.40.0.1 | petra | Petra Klein | admins | priv-lvl | cleartext | default service",
			),
		}),
	},
	{
		name: "FreeRADIUS users, clients and sql in one paste",
		declared: "RADIUS_SETUP",
		write: (secrets) => ({
			text: `bob	Cleartext-Password := "${escapes.json(secrets.password())}"
	Reply-Message := "Hello, %{User-Name}",
	Framed-IP-Address = 172.16.3.33
"alice smith"	NT-Password := "${secrets.of("hex")}"
	Service-Type = Framed-User
DEFAULT	Auth-Type := Reject

client ap-floor2 {
	ipaddr = 192.168.88.2
	secret = ${secrets.of("mixed")}
	shortname = floor2
	nas_type = other
}
client 10.1.0.0/16 { secret = '${secrets.of("words")}' }
sql {
	dialect = "mysql"
	server = "db.radius.example"
	login = "radius"
	password = "${secrets.of("chosen")}"
	radius_db = "radius"
}
tls-config tls-common {
	private_key_password = ${secrets.of("letters")}
	certificate_file = \${certdir}/server.pem
}
`,
			readable: words(
				"Reply-Message | 172.16.3.33 | alice smith | Framed-User | Reject | ap-floor2 | 192.168.88.2 | floor2 | 10.1.0.0/16 | mysql | db.radius.example | radius_db | tls-common",
			),
		}),
	},
	{
		name: "Nebula config with its keys inline",
		declared: "OVERLAY",
		write: (secrets) => ({
			text: `pki:
  ca: |
    -----BEGIN NEBULA CERTIFICATE-----
    CkkKF1Rlc3QgT3ZlcmxheSBPcmdhbml6YXRpb24ogMvHqAYwgN7Z4wY6IPQx
    c2lnbmF0dXJlLW9mLXRoZS1hdXRob3JpdHk=
    -----END NEBULA CERTIFICATE-----
  key: |
    ${indented(pem(secrets.of("wireguard"), "NEBULA X25519 PRIVATE KEY"), "    ")}
static_host_map:
  "192.168.100.1": ["lighthouse.example:4242"]
lighthouse:
  am_lighthouse: false
  interval: 60
sshd:
  enabled: true
  listen: 127.0.0.1:2222
  host_key: |
    ${indented(pem(secrets.of("private-key-body"), "OPENSSH PRIVATE KEY"), "    ")}
tun:
  dev: nebula1
  mtu: 1300
`,
			readable: words(
				"192.168.100.1 | lighthouse.example:4242 | am_lighthouse | 127.0.0.1:2222 | nebula1 | NEBULA CERTIFICATE | 1300 | static_host_map",
			),
		}),
	},
];
