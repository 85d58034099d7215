import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What switches, routers and firewalls give as their whole configuration. */
export const appliances: readonly Kind[] = [
	{
		name: "Cisco IOS running-config with clear and hashed lines",
		declared: "SWITCH_CONFIG",
		write: (secrets) => ({
			text: `! Last configuration change at 09:12:44 CET Mon Mar 4 2024 by netops
version 15.2
service timestamps log datetime msec
hostname acc-sw-17
!
enable secret 5 $1$mERr$${secrets.of("mixed")}
username netops privilege 15 password 0 ${secrets.password("?'\"")}
username auditor secret 9 $9$${secrets.of("base64url")}
aaa group server tacacs+ TAC
 server-private 10.20.0.5 key 0 ${secrets.of("words")}
radius server NPS01
 address ipv4 10.20.0.9 auth-port 1812 acct-port 1813
 key ${secrets.of("letters")}
crypto isakmp key ${secrets.of("mixed")} address 198.51.100.7
interface GigabitEthernet1/0/48
 description uplink to core-2, do not touch
 standby 10 authentication md5 key-string ${secrets.of("short")}
snmp-server community ${secrets.of("letters")} RO 99
snmp-server host 10.20.0.30 version 2c ${secrets.of("words")}
ntp server 10.20.0.1
line vty 0 4
 password ${secrets.of("chosen")}
 transport input ssh
end
`,
			readable: words(
				"netops | acc-sw-17 | auditor | 10.20.0.5 | NPS01 | GigabitEthernet1/0/48 | uplink to core-2, do not touch | 198.51.100.7 | 10.20.0.30 | transport input ssh | service timestamps log datetime msec | auth-port",
			),
		}),
	},
	{
		name: "JunOS hierarchy with SECRET-DATA",
		declared: "EDGE_ROUTER",
		write: (secrets) => ({
			text: `## Last commit: 2024-05-02 11:41:07 UTC by lab
system {
    host-name mx-edge-3;
    root-authentication {
        encrypted-password "$6$rounds=5000$${secrets.of("mixed")}$${secrets.of("base64url")}"; ## SECRET-DATA
    }
    radius-server {
        192.0.2.33 {
            port 1812;
            secret "$9$${secrets.of("mixed")}"; ## SECRET-DATA
            source-address 192.0.2.1;
        }
    }
}
protocols {
    bgp {
        group transit {
            neighbor 203.0.113.9 {
                description "Upstream Alpha";
                authentication-key "${escapes.json(secrets.password())}"; ## SECRET-DATA
                peer-as 64512;
            }
        }
    }
}
security {
    ike {
        policy site-b {
            mode aggressive;
            pre-shared-key ascii-text "${secrets.of("words")}"; ## SECRET-DATA
        }
    }
}
snmp {
    community ${secrets.of("letters")} {
        authorization read-only;
    }
}
`,
			readable: words(
				"mx-edge-3 | 192.0.2.33 | source-address | transit | 203.0.113.9 | Upstream Alpha | 64512 | site-b | aggressive | read-only | radius-server",
			),
		}),
	},
	{
		name: "JunOS set commands",
		declared: "SRX_SETUP",
		write: (secrets) => ({
			text: `set system host-name srx-berlin
set system root-authentication plain-text-password-value "${secrets.of("chosen")}"
set system login user ops class super-user authentication encrypted-password "$1$${secrets.of("mixed")}"
set system ntp server 192.0.2.123
set security ike policy P1 pre-shared-key ascii-text "${escapes.json(secrets.of("symbols"))}"
set security ike gateway GW1 address 203.0.113.40
set access profile VPN client roadwarrior firewall-user password "${secrets.of("words")}"
set interfaces ge-0/0/0 unit 0 family inet address 198.51.100.2/30
set snmp v3 usm local-engine user nms authentication-sha authentication-password "${secrets.of("mixed")}"
`,
			readable: words(
				"srx-berlin | super-user | 192.0.2.123 | 203.0.113.40 | roadwarrior | ge-0/0/0 | 198.51.100.2/30 | local-engine | firewall-user",
			),
		}),
	},
	{
		name: "RouterOS export with show-sensitive",
		declared: "BRANCH_ROUTER",
		write: (secrets) => ({
			text: `# 2024-06-11 08:00:02 by RouterOS 7.14.2
# software id = 9XQZ-4KTP
# model = RB5009UG+S+
/interface bridge
add name=bridge-lan protocol-mode=none
/interface wifi security
add authentication-types=wpa2-psk,wpa3-psk disabled=no name=home passphrase="${escapes.json(secrets.of("passphrase"))}"
/interface pppoe-client
add disabled=no interface=ether1 name=wan password=${secrets.of("mixed")} user=0815@t-online.example
/ppp secret
add name=jutta password="${secrets.of("chosen")}" profile=vpn service=l2tp
add local-address=10.9.0.1 name=site2 password=${secrets.of("letters")} \\
    remote-address=10.9.0.2
/ip ipsec identity
add peer=head-office secret="${secrets.of("words")}"
/snmp community
set [ find default=yes ] authentication-password=${secrets.of("short")} name=${secrets.of("letters")}
/system script
add name=backup source="/tool e-mail send to=noc@branch.example user=mailer password=${secrets.of("mixed")} subject=nightly"
`,
			readable: words(
				"RB5009UG+S+ | bridge-lan | wpa2-psk,wpa3-psk | 0815@t-online.example | jutta | site2 | 10.9.0.2 | head-office | noc@branch.example | mailer | nightly | protocol-mode",
			),
		}),
	},
	{
		name: "OpenWrt UCI wireless and network",
		declared: "ACCESS_POINT",
		write: (secrets) => ({
			text: `config wifi-device 'radio0'
	option type 'mac80211'
	option channel '36'
	option country 'DE'

config wifi-iface 'guest'
	option device 'radio0'
	option ssid 'Cafe Mahlzeit'
	option encryption 'sae-mixed'
	option key '${secrets.of("chosen")}'

config wifi-iface 'staff'
	option ssid 'staff-5g'
	option encryption 'wpa2'
	option auth_server '10.0.3.4'
	option auth_secret '${secrets.of("mixed")}'
	option r0kh '00:11:22:33:44:55,ap1,${secrets.of("hex")}'

config interface 'wgsite'
	option proto 'wireguard'
	option private_key '${secrets.of("wireguard")}'
	list addresses '10.14.0.2/24'

config wireguard_wgsite
	option public_key 'q5Z9cQ1n0xw6tqgXb0mN6Jt2s3VtO8pLr4cKXy7uBnE='
	option preshared_key '${secrets.of("wireguard")}'
	option endpoint_host 'vpn.mahlzeit.example'
`,
			readable: words(
				"radio0 | mac80211 | Cafe Mahlzeit | sae-mixed | staff-5g | 10.0.3.4 | wireguard | 10.14.0.2/24 | q5Z9cQ1n0xw6tqgXb0mN6Jt2s3VtO8pLr4cKXy7uBnE= | vpn.mahlzeit.example | guest",
			),
		}),
	},
	{
		name: "VyOS config.boot",
		declared: "VYOS_BOOT",
		write: (secrets) => ({
			text: `interfaces {
    ethernet eth0 {
        address dhcp
        description "to the provider"
    }
    pppoe pppoe0 {
        authentication {
            password "${escapes.json(secrets.password())}"
            username "kunde-4711"
        }
        source-interface eth0
    }
}
service {
    dns {
        dynamic {
            name home {
                host-name gw.dyn.example
                password "${secrets.of("words")}"
                protocol dyndns2
                username "gwupdater"
            }
        }
    }
}
system {
    login {
        user vyos {
            authentication {
                plaintext-password "${secrets.of("chosen")}"
                public-keys laptop {
                    key "AAAAC3NzaC1lZDI1NTE5AAAAIKc0jX0sYy0Zq1mB5vDk7Uw9fLxqRk2eTnGh3aJpVbQo"
                    type "ssh-ed25519"
                }
            }
        }
    }
}
vpn {
    ipsec {
        authentication {
            psk peer-east {
                id "east.example"
                secret "${secrets.of("mixed")}"
            }
        }
    }
}
`,
			readable: words(
				"to the provider | kunde-4711 | source-interface | gw.dyn.example | dyndns2 | gwupdater | AAAAC3NzaC1lZDI1NTE5AAAAIKc0jX0sYy0Zq1mB5vDk7Uw9fLxqRk2eTnGh3aJpVbQo | ssh-ed25519 | peer-east | east.example | laptop",
			),
		}),
	},
	{
		name: "FortiGate full configuration",
		declared: "FIREWALL_BACKUP",
		write: (secrets) => ({
			text: `#config-version=FGT60F-7.2.5-FW-build1517-230606:opmode=0:vdom=0:user=admin
config system global
    set alias "FortiGate-60F"
    set hostname "fw-lager"
    set timezone "Europe/Vienna"
end
config system admin
    edit "helpdesk"
        set accprofile "prof_admin"
        set vdom "root"
        set password ENC ${secrets.of("base64")}
    next
end
config user radius
    edit "duo-proxy"
        set server "10.31.1.8"
        set secret ENC ${secrets.of("base64")}
    next
end
config user local
    edit "lieferant"
        set type password
        set passwd "${escapes.json(secrets.of("symbols"))}"
    next
end
config vpn ipsec phase1-interface
    edit "to-graz"
        set interface "wan1"
        set remote-gw 203.0.113.77
        set psksecret ${secrets.of("mixed")}
    next
end
config system email-server
    set server "smtp.lager.example"
    set username "fw@lager.example"
    set password "${secrets.of("words")}"
end
`,
			readable: words(
				"FortiGate-60F | fw-lager | Europe/Vienna | helpdesk | prof_admin | duo-proxy | 10.31.1.8 | lieferant | to-graz | 203.0.113.77 | smtp.lager.example | fw@lager.example | accprofile",
			),
		}),
	},
	{
		name: "pfSense config.xml, parts of it",
		declared: "PF_BACKUP",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<pfsense>
	<version>22.9</version>
	<system>
		<hostname>pf-lab</hostname>
		<domain>lab.example</domain>
		<user>
			<scope>user</scope>
			<name>martina</name>
			<descr><![CDATA[Martina (on call)]]></descr>
			<bcrypt-hash>$2y$10$${secrets.of("mixed")}</bcrypt-hash>
		</user>
	</system>
	<ppps>
		<ppp>
			<type>pppoe</type>
			<username><![CDATA[anschluss-55]]></username>
			<password>${escapes.base64(secrets.of("chosen"))}</password>
		</ppp>
	</ppps>
	<ipsec>
		<phase1>
			<remote-gateway>192.0.2.200</remote-gateway>
			<pre-shared-key>${escapes.xml(secrets.password())}</pre-shared-key>
			<descr><![CDATA[tunnel to the warehouse]]></descr>
		</phase1>
	</ipsec>
	<dyndnses>
		<dyndns>
			<type>cloudflare</type>
			<username>ops@lab.example</username>
			<password>${secrets.of("hex")}</password>
			<host>pf</host>
		</dyndns>
	</dyndnses>
	<hasync>
		<synchronizetoip>10.77.0.2</synchronizetoip>
		<password>${secrets.of("words")}</password>
	</hasync>
</pfsense>
`,
			readable: words(
				"pf-lab | lab.example | martina | Martina (on call) | anschluss-55 | 192.0.2.200 | tunnel to the warehouse | cloudflare | ops@lab.example | 10.77.0.2 | remote-gateway | pppoe",
			),
		}),
	},
	{
		name: "keepalived and conntrackd",
		declared: "FAILOVER",
		write: (secrets) => ({
			text: `global_defs {
    router_id lb-a
    notification_email { noc@corp.example }
    smtp_server 10.5.0.25
}
vrrp_instance VI_1 {
    state MASTER
    interface bond0
    virtual_router_id 51
    priority 150
    authentication {
        auth_type PASS
        auth_pass ${secrets.of("short")}
    }
    virtual_ipaddress {
        10.5.0.100/24 dev bond0
    }
}
vrrp_script chk_pg {
    script "/usr/bin/psql postgresql://probe:${escapes.url(secrets.password())}@10.5.0.31/postgres -c 'select 1'"
    interval 5
}
`,
			readable: words(
				"lb-a | noc@corp.example | 10.5.0.25 | VI_1 | MASTER | bond0 | 10.5.0.100/24 | chk_pg | probe | 10.5.0.31 | select 1 | auth_type",
			),
		}),
	},
	{
		name: "snmpd.conf and snmptrapd.conf",
		declared: "AGENT_SETTINGS",
		write: (secrets) => ({
			text: `agentAddress udp:161,udp6:[::1]:161
sysLocation   Rack 14, Frankfurt
sysContact    noc@corp.example
rocommunity   ${secrets.of("letters")} 10.0.0.0/8
rwcommunity6  ${secrets.of("mixed")} localhost
createUser    monitor SHA-256 "${secrets.of("passphrase")}" AES "${secrets.of("mixed")}"
rouser        monitor authpriv .1.3.6.1.2.1
trap2sink     10.8.1.9 ${secrets.of("words")} 162
authCommunity log,execute ${secrets.of("short")}
com2sec       readonly  default  ${secrets.of("letters")}
group         MyROGroup v2c readonly
view          all included .1 80
`,
			readable: words(
				"udp:161,udp6:[::1]:161 | Rack 14, Frankfurt | noc@corp.example | 10.0.0.0/8 | localhost | monitor | SHA-256 | authpriv | .1.3.6.1.2.1 | 10.8.1.9 | log,execute | readonly | MyROGroup",
			),
		}),
	},
];
