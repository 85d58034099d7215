import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** Private networks, wireless ones and directories. */
export const network: readonly Kind[] = [
	{
		name: "OpenVPN profile with inline blocks",
		declared: "OVPN",
		write: (secrets) => ({
			text: `client
dev tun
proto udp
remote vpn.corp.net 1194
remote vpn2.corp.net 443 tcp
resolv-retry infinite
# the cipher of the old gateways
data-ciphers AES-256-GCM:CHACHA20-POLY1305
remote-cert-tls server
verb 3
<auth-user-pass>
ci-runner
${secrets.password()}
</auth-user-pass>
<key>
${pem(secrets.of("private-key-body"))}
</key>
key-direction 1
<tls-auth>
#
# 2048 bit OpenVPN static key
#
-----BEGIN OpenVPN Static key V1-----
${secrets.of("hex-block")}
-----END OpenVPN Static key V1-----
</tls-auth>
`,
			readable: words(
				"vpn.corp.net | 1194 | vpn2.corp.net | infinite | the cipher of the old gateways | AES-256-GCM | CHACHA20-POLY1305 | remote-cert-tls server | key-direction 1 | 2048 bit OpenVPN static key | BEGIN OpenVPN Static key V1 | <tls-auth>",
			),
		}),
	},
	{
		name: "wg0.conf",
		declared: "WG0",
		write: (secrets) => ({
			text: `[Interface]
# build host, rack 4
Address = 10.66.0.7/32, fd00:66::7/128
ListenPort = 51820
DNS = 10.66.0.1
MTU = 1380
PrivateKey = ${secrets.of("wireguard")}
PostUp = iptables -A FORWARD -i %i -j ACCEPT

[Peer]
PresharedKey = ${secrets.of("wireguard")}
AllowedIPs = 10.66.0.0/24, 192.168.40.0/24
Endpoint = gw.fra.corp.net:51820
PersistentKeepalive = 25
`,
			readable: words(
				"build host, rack 4 | 10.66.0.7/32 | fd00:66::7/128 | ListenPort | 51820 | 10.66.0.1 | iptables -A FORWARD -i %i -j ACCEPT | 10.66.0.0/24 | 192.168.40.0/24 | gw.fra.corp.net:51820 | PersistentKeepalive = 25 | [Interface]",
			),
		}),
	},
	{
		name: "ipsec.secrets",
		declared: "STRONGSWAN",
		write: (secrets) => ({
			text: `# /etc/ipsec.secrets - strongSwan
: RSA gatewayKey.pem "${secrets.password('"')}"
203.0.113.4 198.51.100.7 : PSK "${secrets.password('"')}"
@branch.corp.net : PSK 0s${secrets.of("base64")}
carol@corp.net : EAP "${secrets.of("words")}"
dave : XAUTH "${secrets.of("letters")}"
: PIN %smartcard:50 ${secrets.of("pin")}
`,
			readable: words(
				"/etc/ipsec.secrets | strongSwan | gatewayKey.pem | 203.0.113.4 | 198.51.100.7 | @branch.corp.net | carol@corp.net | dave | XAUTH",
			),
		}),
	},
	{
		name: "swanctl.conf",
		declared: "SWANCTL",
		write: (secrets) => ({
			text: `connections {
  site-b {
    remote_addrs = 198.51.100.20
    version = 2
    proposals = aes256-sha256-modp2048
    local { auth = psk  id = site-a.corp.net }
    children { lan { local_ts = 10.1.0.0/16  remote_ts = 10.2.0.0/16  start_action = trap } }
  }
}
secrets {
  ike-site-b {
    id = site-b.corp.net
    secret = "${escapes.json(secrets.password())}"
  }
  eap-erin { id = erin  secret = ${secrets.of("mixed")} }
  private-gw { file = gw.pem  secret = ${secrets.of("words")} }
}
`,
			readable: words(
				"connections | site-b | 198.51.100.20 | aes256-sha256-modp2048 | site-a.corp.net | 10.1.0.0/16 | 10.2.0.0/16 | start_action | trap | site-b.corp.net | erin | gw.pem | ike-site-b",
			),
		}),
	},
	{
		name: "wpa_supplicant.conf",
		declared: "WIFI",
		write: (secrets) => ({
			text: `ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
update_config=1
country=DE

network={
	ssid="Lab-5G"
	psk="${secrets.of("passphrase")}"
	key_mgmt=WPA-PSK
	priority=10
}
network={
	ssid="corp"
	key_mgmt=WPA-EAP
	eap=PEAP
	identity="device-0042"
	password="${secrets.password('"')}"
	phase2="auth=MSCHAPV2"
	ca_cert="/etc/certs/radius.pem"
}
network={
	ssid="warehouse"
	psk=${secrets.of("hex")}
}
`,
			readable: words(
				"DIR=/var/run/wpa_supplicant | netdev | update_config | Lab-5G | WPA-PSK | priority | corp | WPA-EAP | device-0042 | auth=MSCHAPV2 | /etc/certs/radius.pem | warehouse",
			),
		}),
	},
	{
		name: "NetworkManager keyfile",
		declared: "NMCONNECTION",
		write: (secrets) => ({
			text: `[connection]
id=Office
uuid=6a0b7c1e-0f4c-4ad8-8f2e-0d7f5f9f3a10
type=wifi
interface-name=wlp2s0

[wifi]
mode=infrastructure
ssid=Office

[wifi-security]
key-mgmt=wpa-psk
psk=${secrets.of("chosen")}

[802-1x]
eap=tls;
identity=laptop-17
private-key=/etc/nm/laptop.p12
private-key-password=${secrets.of("short")}

[vpn-secrets]
password=${secrets.of("letters")}

[ipv4]
method=auto
dns-search=corp.net;
`,
			readable: words(
				"Office | 6a0b7c1e-0f4c-4ad8-8f2e-0d7f5f9f3a10 | wifi | wlp2s0 | infrastructure | wpa-psk | laptop-17 | /etc/nm/laptop.p12 | [vpn-secrets] | auto | corp.net",
			),
		}),
	},
	{
		name: "chap-secrets with comments",
		declared: "CHAP",
		write: (secrets) => ({
			text: `# Secrets for authentication using CHAP
# client        server  secret                  IP addresses
"dsl-8841@isp"  *       "${secrets.password('"')}"  *
roadwarrior     l2tpd   ${secrets.of("letters")}   10.8.4.2
office          *       ${secrets.of("words")}   192.0.2.0/24
`,
			readable: words(
				"Secrets for authentication using CHAP | client | server | IP addresses | dsl-8841@isp | roadwarrior | l2tpd | 10.8.4.2 | office | 192.0.2.0/24",
			),
		}),
	},
	{
		name: "FreeRADIUS clients and users",
		declared: "RADIUS",
		write: (secrets) => ({
			text: `client switches {
	ipaddr = 10.30.0.0/16
	proto = udp
	secret = ${secrets.password("#{}\"'\\,")}
	shortname = access-switches
	nas_type = cisco
	require_message_authenticator = yes
}
client localhost { ipaddr = 127.0.0.1 secret = ${secrets.of("short")} }
# users
bob     Cleartext-Password := "${secrets.password('"\\')}"
        Reply-Message = "Hello, %{User-Name}",
        Framed-IP-Address = 172.16.3.33
guest   Cleartext-Password := "${secrets.of("words")}", Simultaneous-Use := 1
DEFAULT Auth-Type := Reject
`,
			readable: words(
				"client switches | 10.30.0.0/16 | access-switches | cisco | require_message_authenticator | localhost | 127.0.0.1 | users | Reply-Message | Hello | 172.16.3.33 | guest | Simultaneous-Use | Reject",
			),
		}),
	},
	{
		name: "sssd.conf and nslcd.conf",
		declared: "DIRECTORY",
		write: (secrets) => ({
			text: `[sssd]
domains = corp.net
services = nss, pam, ssh

[domain/corp.net]
id_provider = ldap
ldap_uri = ldaps://dc1.corp.net, ldaps://dc2.corp.net
ldap_search_base = dc=corp,dc=net
ldap_default_bind_dn = cn=sssd,ou=services,dc=corp,dc=net
ldap_default_authtok_type = password
ldap_default_authtok = ${secrets.of("mixed")}
cache_credentials = True
enumerate = False

# nslcd
uri ldap://dc1.corp.net/
base dc=corp,dc=net
binddn cn=nslcd,dc=corp,dc=net
bindpw ${secrets.of("words")}
tls_reqcert demand
`,
			readable: words(
				"services | corp.net | id_provider | ldaps://dc1.corp.net | dc=corp,dc=net | cn=sssd,ou=services,dc=corp,dc=net | cache_credentials | enumerate | nslcd | ldap://dc1.corp.net/ | cn=nslcd,dc=corp,dc=net | tls_reqcert demand | ldap_default_authtok_type",
			),
		}),
	},
	{
		name: "LDIF",
		declared: "SEED_LDIF",
		write: (secrets) => ({
			text: `version: 1

# service accounts
dn: uid=jenkins,ou=services,dc=corp,dc=net
changetype: add
objectClass: inetOrgPerson
objectClass: posixAccount
uid: jenkins
cn: Jenkins
sn: Service
mail: jenkins@corp.net
uidNumber: 20017
homeDirectory: /home/jenkins
userPassword: ${secrets.of("chosen")}

dn: uid=gitea,ou=services,dc=corp,dc=net
changetype: modify
replace: userPassword
userPassword: {SSHA}${secrets.of("base64")}
-
replace: description
description: Forge of the platform team

dn: cn=config
changetype: modify
add: olcRootPW
olcRootPW: ${secrets.of("mixed")}
-
add: userPassword
userPassword:: ${escapes.base64(secrets.of("symbols"))}
`,
			readable: words(
				"service accounts | uid=jenkins,ou=services,dc=corp,dc=net | changetype | inetOrgPerson | posixAccount | Jenkins | jenkins@corp.net | 20017 | /home/jenkins | Forge of the platform team | cn=config | modify",
			),
		}),
	},
	{
		name: "snmpd.conf",
		declared: "SNMPD",
		write: (secrets) => ({
			text: `agentAddress udp:161,udp6:[::1]:161
sysLocation  Rack 12, Frankfurt
sysContact   noc@corp.net
rocommunity  ${secrets.of("mixed")} 10.0.0.0/8
createUser   poller SHA "${secrets.of("words")}" AES "${secrets.password('"\\')}"
rouser       poller authpriv
includeAllDisks 10%
`,
			readable: words(
				"udp:161 | Rack 12, Frankfurt | Frankfurt | noc@corp.net | 10.0.0.0/8 | poller | authpriv | includeAllDisks | sysLocation",
			),
		}),
	},
	{
		name: "Cisco running-config",
		declared: "RUNNING_CONFIG",
		write: (secrets) => ({
			text: `version 15.2
service timestamps log datetime msec
hostname sw-core-01
enable secret 5 $1$mERr$${secrets.of("mixed")}
username netops privilege 15 password 0 ${secrets.of("letters")}
aaa new-model
tacacs-server host 10.9.9.9
tacacs-server key ${secrets.of("mixed")}
snmp-server location Frankfurt
interface Vlan10
 description Servers of the platform
 ip address 10.10.0.1 255.255.255.0
 no shutdown
router ospf 1
 area 0 authentication message-digest
crypto isakmp key ${secrets.of("mixed")} address 203.0.113.9
ntp server 10.0.0.1
line vty 0 4
 password ${secrets.of("short")}
 login local
end
`,
			readable: words(
				"version 15.2 | service timestamps log datetime msec | sw-core-01 | netops | privilege 15 | aaa new-model | tacacs-server host 10.9.9.9 | 10.9.9.9 | snmp-server location Frankfurt | Servers of the platform | 10.10.0.1 | 255.255.255.0 | no shutdown | router ospf 1 | 203.0.113.9 | ntp server 10.0.0.1 | login local | interface Vlan10",
			),
		}),
	},
];
