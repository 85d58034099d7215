import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What runs on routers, access points, switchboards, and beside them. */
export const kinds: readonly Kind[] = [
	{
		name: "Cisco IOS running configuration",
		declared: "EDGE_ROUTER",
		write: (secrets) => ({
			text: `! Last configuration change at 09:14:51 CET Mon Mar 2 2026 by netops
version 15.9
service timestamps log datetime msec
service password-encryption
!
hostname fjord-edge-01
!
enable secret 5 $1$mERr$${secrets.of("mixed")}
!
aaa new-model
aaa authentication login default group radius local
!
username netops privilege 15 password 7 ${secrets.of("hex")}
username backup privilege 5 secret 9 $9$nhEmQVczB7dqsO$${secrets.of("mixed")}
!
interface GigabitEthernet0/0/1
 description uplink to Nordlys carrier
 ip address 198.51.100.18 255.255.255.252
 ip access-group OUTSIDE-IN in
 no shutdown
!
router bgp 64512
 neighbor 198.51.100.17 remote-as 65010
 neighbor 198.51.100.17 password ${secrets.password("?")}
!
snmp-server community ${secrets.password("?")} RO 99
snmp-server location Bergen rack 14
radius server isex
 address ipv4 10.20.8.4 auth-port 1812 acct-port 1813
 key ${secrets.token("?")}
!
line vty 0 4
 transport input ssh
end
`,
			readable: words(
				"fjord-edge-01 | service timestamps log datetime msec | aaa authentication login default group radius local | netops | GigabitEthernet0/0/1 | uplink to Nordlys carrier | 198.51.100.18 | 255.255.255.252 | OUTSIDE-IN | router bgp 64512 | remote-as 65010 | Bergen rack 14 | radius server isex | auth-port 1812 | acct-port 1813 | transport input ssh | privilege | neighbor | 10.20.8.4",
			),
		}),
	},
	{
		name: "Juniper set commands of a firewall",
		declared: "SRX_BASELINE",
		write: (secrets) => ({
			text: `set version 21.4R3.15
set system host-name srx-oslo
set system root-authentication encrypted-password "$6$kT9vQz1m$${secrets.of("base64url")}"
set system login user ansible class super-user
set system login user ansible authentication encrypted-password "$6$bW2eYp0s$${secrets.of("base64url")}"
set system services netconf ssh port 8830
set system ntp server 192.0.2.123
set interfaces ge-0/0/0 unit 0 family inet address 203.0.113.6/29
set security ike proposal branch-p1 authentication-method pre-shared-keys
set security ike proposal branch-p1 dh-group group14
set security ike policy branch-pol mode main
set security ike policy branch-pol pre-shared-key ascii-text "${escapes.json(secrets.password())}"
set security ike gateway branch-gw address 198.51.100.77
set security ike gateway branch-gw external-interface ge-0/0/0.0
set protocols ospf area 0.0.0.0 interface ge-0/0/1.0 authentication md5 1 key "${escapes.json(secrets.token())}"
`,
			readable: words(
				"21.4R3.15 | srx-oslo | root-authentication | encrypted-password | class super-user | netconf ssh port 8830 | 192.0.2.123 | ge-0/0/0 | 203.0.113.6/29 | authentication-method pre-shared-keys | dh-group group14 | branch-pol | ascii-text | branch-gw | 198.51.100.77 | external-interface | set protocols ospf area 0.0.0.0 | ansible",
			),
		}),
	},
	{
		name: "MikroTik RouterOS export",
		declared: "BRANCH_RSC",
		write: (secrets) => ({
			text: `# 2026-02-11 07:40:02 by RouterOS 7.15.3
# software id = 8HXA-T2VN
# model = RB5009UG+S+
/interface bridge
add admin-mac=48:A9:8A:10:2E:5C auto-mac=no comment=defconf name=bridge
/interface wireless security-profiles
set [ find default=yes ] supplicant-identity=MikroTik
add authentication-types=wpa2-psk mode=dynamic-keys name=staff \\
    wpa2-pre-shared-key="${secrets.password('"\\$?')}"
/ip pool
add name=vpn ranges=10.89.64.10-10.89.64.99
/ppp profile
add dns-server=10.89.64.1 local-address=10.89.64.1 name=roadwarrior remote-address=vpn
/ppp secret
add name=ingrid password="${secrets.password('"\\$?')}" profile=roadwarrior service=l2tp
add name=tore password="${secrets.password('"\\$?')}" profile=roadwarrior service=l2tp
/ip ipsec identity
add peer=hq secret="${secrets.password('"\\$?')}"
/ip firewall filter
add action=accept chain=input comment="accept established,related" connection-state=established,related
/system identity
set name=branch-tromso
`,
			readable: words(
				"RouterOS 7.15.3 | software id | RB5009UG+S+ | /interface bridge | 48:A9:8A:10:2E:5C | authentication-types=wpa2-psk | mode=dynamic-keys | wpa2-pre-shared-key | 10.89.64.10-10.89.64.99 | /ppp secret | roadwarrior | service=l2tp | ingrid | accept established,related | branch-tromso | /ip ipsec identity | 2026-02-11",
			),
		}),
	},
	{
		name: "FreeRADIUS clients.conf",
		declared: "NAS_CLIENTS",
		write: (secrets) => ({
			text: `# -*- text -*-
#  Each client is a NAS. The secret is shared with the device.
client localhost {
	ipaddr = 127.0.0.1
	proto = *
	secret = ${secrets.password("\"'#\\{}")}
	require_message_authenticator = no
	nas_type	 = other
	limit {
		max_connections = 16
		lifetime = 0
		idle_timeout = 30
	}
}

client wlc-campus {
	ipaddr		= 10.44.0.0/22
	secret		= '${escapes.single(secrets.password())}'
	shortname	= campus-wlc
	nas_type	= cisco
	virtual_server	= eduroam-outer
}

client vpn-gateway {
	ipv6addr	= 2001:db8:40::17
	secret		= "${escapes.json(secrets.token())}"
	shortname	= vpn
}
`,
			readable: words(
				"#  Each client is a NAS. The secret is shared with the device. | client localhost | 127.0.0.1 | require_message_authenticator | nas_type | max_connections = 16 | idle_timeout = 30 | client wlc-campus | 10.44.0.0/22 | campus-wlc | eduroam-outer | client vpn-gateway | 2001:db8:40::17 | shortname | cisco",
			),
		}),
	},
	{
		name: "BIND keys for dynamic updates",
		declared: "NAMED_INCLUDE",
		write: (secrets) => ({
			text: `// Included by named.conf; also read by nsupdate -k.
key "rndc-key" {
	algorithm hmac-sha256;
	secret "${secrets.of("base64")}";
};

key "acme-update." {
	algorithm hmac-sha512;
	secret "${secrets.of("base64")}";
};

controls {
	inet 127.0.0.1 port 9953 allow { localhost; } keys { "rndc-key"; };
};

zone "_acme-challenge.fjordbank.example" {
	type primary;
	file "/var/lib/bind/acme.zone";
	update-policy { grant acme-update. zonesub TXT; };
};
`,
			readable: words(
				"// Included by named.conf; also read by nsupdate -k. | rndc-key | hmac-sha256 | acme-update. | hmac-sha512 | port 9953 | allow { localhost; } | _acme-challenge.fjordbank.example | type primary; | /var/lib/bind/acme.zone | zonesub TXT | algorithm",
			),
		}),
	},
	{
		name: "net-snmp snmpd.conf with version 3 users",
		declared: "AGENT_CONF",
		write: (secrets) => ({
			text: `agentaddress udp:161,udp6:[::1]:161
sysLocation    Server room B, Haugesund
sysContact     Drift <drift@fjordbank.example>

# Version 3, with privacy
createUser observer SHA-256 "${secrets.token('"\\')}" AES "${secrets.token('"\\')}"
rouser observer authpriv -V systemonly

# Old switches still poll with version 2c
rocommunity ${secrets.password("\"'#")} 10.61.0.0/16 -V systemonly
view systemonly included .1.3.6.1.2.1.25.1

trap2sink nms.fjordbank.example:10162 ${secrets.token()}
disk / 10%
load 12 10 5
`,
			readable: words(
				"udp:161,udp6:[::1]:161 | Server room B, Haugesund | drift@fjordbank.example | # Version 3, with privacy | createUser observer | SHA-256 | rouser observer authpriv | systemonly | # Old switches still poll with version 2c | 10.61.0.0/16 | .1.3.6.1.2.1.25.1 | nms.fjordbank.example:10162 | load 12 10 5 | sysContact",
			),
		}),
	},
	{
		name: "keepalived.conf",
		declared: "LB_FAILOVER",
		write: (secrets) => ({
			text: `global_defs {
    notification_email { ops@fjordbank.example }
    smtp_server 10.3.0.25
    router_id lb-west-1
}

vrrp_script chk_haproxy {
    script "/usr/bin/killall -0 haproxy"
    interval 2
    weight -20
}

vrrp_instance VI_51 {
    state BACKUP
    interface ens192
    virtual_router_id 51
    priority 150
    authentication {
        auth_type PASS
        auth_pass ${secrets.password("\"'!#{}$")}
    }
    virtual_ipaddress {
        10.3.0.100/24 dev ens192
    }
    track_script { chk_haproxy }
}
`,
			readable: words(
				"global_defs | ops@fjordbank.example | 10.3.0.25 | lb-west-1 | vrrp_script chk_haproxy | /usr/bin/killall -0 haproxy | vrrp_instance VI_51 | state BACKUP | ens192 | virtual_router_id | priority 150 | auth_type PASS | virtual_ipaddress | 10.3.0.100/24 | track_script",
			),
		}),
	},
];
