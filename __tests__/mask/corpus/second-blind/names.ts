import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";
import { write } from "./write.ts";

/** Names and certificates: servers of DNS, and the programs that write into them. */
export const names: readonly Kind[] = [
	{
		name: "named.conf with keys of TSIG and rndc",
		declared: "NAMED",
		write: (secrets) => ({
			text: `key "rndc-key" {
	algorithm hmac-sha256;
	secret "${secrets.of("base64")}";
};
/* transfers to the other provider */
key xfer.example. { algorithm "hmac-sha512"; secret "${secrets.of("base64")}"; };
controls { inet 127.0.0.1 port 953 allow { localhost; } keys { "rndc-key"; }; };
server 192.0.2.53 { keys { xfer.example.; }; };
zone "example.org" {
	type primary;
	file "/etc/bind/db.example.org";
	allow-transfer { key xfer.example.; };
	update-policy { grant acme.example. name _acme-challenge.example.org. txt; };
};
dlz "pg" { database "postgres 2 {host=db.example port=5432 user=bind password=${secrets.of("mixed")} dbname=zones}"; };
`,
			readable: words(
				"rndc-key | hmac-sha256 | transfers to the other provider | xfer.example. | hmac-sha512 | 127.0.0.1 | 192.0.2.53 | /etc/bind/db.example.org | _acme-challenge.example.org. | db.example | zones | allow-transfer",
			),
		}),
	},
	{
		name: "nsupdate script with a key",
		declared: "DNS_UPDATE",
		write: (secrets) => ({
			text: `server ns1.example.net 53
zone dyn.example.net
key hmac-sha256:ddns-key.example.net ${secrets.of("base64")}
update delete cam.dyn.example.net. A
update add cam.dyn.example.net. 60 A 203.0.113.200
update add _token.dyn.example.net. 60 TXT "checked on monday"
send
; dig -y hmac-md5:old-key:${secrets.of("base64")} @ns1.example.net dyn.example.net AXFR
`,
			readable: words(
				"ns1.example.net | dyn.example.net | ddns-key.example.net | cam.dyn.example.net. | 203.0.113.200 | checked on monday | hmac-md5 | AXFR",
			),
		}),
	},
	{
		name: "Knot DNS knot.conf",
		declared: "KNOT",
		write: (secrets) => ({
			text: `server:
    listen: [ 0.0.0.0@53, "::@53" ]
    identity: ns2.example.cz
key:
  - id: slave-key.
    algorithm: hmac-sha384
    secret: ${secrets.of("base64")}
  - id: acme.
    algorithm: hmac-sha256
    secret: "${secrets.of("base64")}"
remote:
  - id: primary
    address: 198.51.100.53
    key: slave-key.
acl:
  - id: allow-acme
    address: [ 10.0.0.0/24 ]
    key: acme.
    action: update
`,
			readable: words(
				"ns2.example.cz | slave-key. | hmac-sha384 | primary | 198.51.100.53 | allow-acme | 10.0.0.0/24 | acme. | update",
			),
		}),
	},
	{
		name: "ddclient.conf with continued lines",
		declared: "DDNS_CLIENT",
		write: (secrets) => ({
			text: `daemon=300
syslog=yes
use=web, web=https://ip.example/plain
##
## hotel router
##
protocol=dyndns2,                         \\
  server=members.dyn.example,             \\
  login=hotel-adler, password='${secrets.password("'\\")}' \\
  router.hotel.example
protocol=cloudflare, zone=hotel.example, ttl=1, login=token, password=${secrets.of("base64url")} www.hotel.example
protocol=freedns login=marie password=${secrets.of("letters")} marie.mooo.example
protocol=nsupdate server=ns.hotel.example login=/usr/bin/nsupdate password=/etc/ddns.key zone=lan.hotel.example
protocol=duckdns password=${secrets.of("uuid")} adler
`,
			readable: words(
				"https://ip.example/plain | hotel router | members.dyn.example | hotel-adler | router.hotel.example | cloudflare | www.hotel.example | freedns | marie | /usr/bin/nsupdate | duckdns | nsupdate",
			),
		}),
	},
	{
		name: "acme.sh account.conf with saved keys of providers",
		declared: "ACME_ACCOUNT",
		write: (secrets) => ({
			text: `LOG_FILE="/root/.acme.sh/acme.sh.log"
#LOG_LEVEL=1
AUTO_UPGRADE="1"
ACCOUNT_EMAIL='certs@example.at'
UPGRADE_HASH='0f2c8ab17de0b5c5b4e9f2a7f1d6c3b2a1908765'
SAVED_CF_Token='${secrets.of("base64url")}'
SAVED_CF_Zone_ID='9c1b1f4d6e8a4c2fb0d7e5a3f2c1b0a9'
SAVED_Ali_Key='LTAI${secrets.of("mixed")}'
SAVED_Ali_Secret='${secrets.of("mixed")}'
SAVED_INWX_User='kundeat'
SAVED_INWX_Password='${escapes.shell(secrets.of("symbols"))}'
SAVED_INWX_Shared_Secret='${secrets.of("base32")}'
SAVED_HETZNER_Token='${secrets.of("mixed")}'
SAVED_DEPLOY_FRITZBOX_PASSWORD='${secrets.of("chosen")}'
USER_PATH='/usr/sbin:/usr/bin:/sbin:/bin'
`,
			readable: words(
				"/root/.acme.sh/acme.sh.log | certs@example.at | 0f2c8ab17de0b5c5b4e9f2a7f1d6c3b2a1908765 | SAVED_CF_Zone_ID | kundeat | SAVED_Ali_Secret | /usr/sbin:/usr/bin:/sbin:/bin | SAVED_INWX_User",
			),
		}),
	},
	{
		name: "dnscontrol creds.json",
		declared: "DNSCONTROL",
		write: (secrets) => ({
			text: `{
  "cloudflare": { "TYPE": "CLOUDFLAREAPI", "accountid": "f00dfeedf00dfeedf00dfeedf00dfeed", "apitoken": "${secrets.of("base64url")}" },
  "gandi": { "TYPE": "GANDI_V5", "apikey": "${secrets.of("mixed")}", "sharing_id": "d5fb8f4e-3b1f-4f0a-8c8a-bd4f5a1e7a34" },
  "hostingde": { "TYPE": "HOSTINGDE", "authToken": "${secrets.of("letters")}", "ownerAccountId": "271828" },
  "inwx": {
    "TYPE": "INWX",
    "username": "zonenmeister",
    "password": "${escapes.json(secrets.password())}",
    "totp-key": "${secrets.of("base32")}"
  },
  "powerdns": { "TYPE": "POWERDNS", "apiKey": "${secrets.of("words")}", "apiUrl": "http://pdns.example:8081", "serverName": "localhost" },
  "axfr": { "TYPE": "AXFRDDNS", "master": "10.20.30.40:53", "transfer-key": "hmac-sha256:k1:${secrets.of("base64")}" },
  "none": { "TYPE": "NONE" }
}
`,
			readable: words(
				"CLOUDFLAREAPI | f00dfeedf00dfeedf00dfeedf00dfeed | GANDI_V5 | d5fb8f4e-3b1f-4f0a-8c8a-bd4f5a1e7a34 | HOSTINGDE | zonenmeister | http://pdns.example:8081 | 10.20.30.40:53 | AXFRDDNS | hmac-sha256 | localhost",
			),
		}),
	},
	{
		name: "Certbot's ini files of plugins, one after the other",
		declared: "CERTBOT_DNS",
		write: (secrets) => ({
			text: `# Cloudflare
dns_cloudflare_api_token = ${secrets.of("base64url")}
# RFC 2136
dns_rfc2136_server = 192.0.2.1
dns_rfc2136_port = 53
dns_rfc2136_name = keyname.
dns_rfc2136_secret = ${secrets.of("base64")}
dns_rfc2136_algorithm = HMAC-SHA512
# OVH
dns_ovh_endpoint = ovh-eu
dns_ovh_application_key = ${secrets.of("mixed")}
dns_ovh_application_secret = ${secrets.of("mixed")}
dns_ovh_consumer_key = ${secrets.of("mixed")}
# LuaDNS
dns_luadns_email = user@luadns.example
dns_luadns_token = ${secrets.of("hex")}
# netcup
dns_netcup_customer_id  = 123456
dns_netcup_api_password = ${secrets.password()}
# joker
dns_joker_username = ${secrets.of("hex")}
dns_joker_password = ${secrets.of("short")}
`,
			readable: words(
				"Cloudflare | dns_rfc2136_server | 192.0.2.1 | keyname. | HMAC-SHA512 | ovh-eu | user@luadns.example | netcup | dns_netcup_customer_id",
			),
		}),
	},
	{
		name: "torrc, and keys of onion services",
		declared: "ONION",
		write: (secrets) => ({
			text: `SocksPort 9050
ControlPort 9051
HashedControlPassword 16:${secrets.of("hex")}
HiddenServiceDir /var/lib/tor/wiki/
HiddenServicePort 80 127.0.0.1:8080
Socks5ProxyUsername corp
Socks5ProxyPassword ${secrets.password('"\\#')}
HTTPSProxyAuthenticator proxyuser:${secrets.of("words")}
# ClientOnionAuthDir: alice.auth_private
duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad:descriptor:x25519:${secrets.of("base32")}
# Bridge lines are public
Bridge obfs4 192.0.2.4:443 CE1A0A3B5F5B1D5F5B8C1E3D2A4B6C8D0E2F4A6B cert=qUVQ0srL1JI/vO6V6m/24anYXiJD iat-mode=0
`,
			readable: words(
				"SocksPort | /var/lib/tor/wiki/ | 127.0.0.1:8080 | corp | proxyuser | alice.auth_private | duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad | x25519 | CE1A0A3B5F5B1D5F5B8C1E3D2A4B6C8D0E2F4A6B | iat-mode=0 | HiddenServicePort",
			),
		}),
	},
	{
		name: "PowerDNS pdns.conf, recursor and dnsdist",
		declared: "PDNS",
		write: (secrets) => ({
			text: `launch=gmysql
gmysql-host=10.3.0.7
gmysql-dbname=pdns
gmysql-user=pdns
gmysql-password=${secrets.password()}
api=yes
api-key=${secrets.of("mixed")}
webserver=yes
webserver-address=0.0.0.0
webserver-allow-from=10.0.0.0/8,::1
webserver-password=$scrypt$ln=10,p=1,r=8$${secrets.of("base64url")}
default-soa-content=ns1.example.org hostmaster.@ 0 10800 3600 604800 3600
-- dnsdist.conf
newServer({address="10.3.0.8:53", name="rec1", qps=1000})
setKey("${secrets.of("wireguard")}")
controlSocket('127.0.0.1:5199')
setWebserverConfig({password="${escapes.json(secrets.of("symbols"))}", apiKey="${secrets.of("words")}", acl="10.0.0.0/8"})
`,
			readable: words(
				"gmysql | 10.3.0.7 | pdns | webserver-address | 10.0.0.0/8,::1 | ns1.example.org hostmaster.@ 0 10800 3600 604800 3600 | 10.3.0.8:53 | rec1 | 127.0.0.1:5199 | setWebserverConfig",
			),
		}),
	},
	{
		name: "openssl.cnf and the answers of a small CA",
		declared: "SMALL_CA",
		write: (secrets) => ({
			text: `HOME = /srv/ca
[ ca ]
default_ca = CA_default
[ CA_default ]
dir             = $HOME
private_key     = $dir/private/ca.key
default_md      = sha256
[ req ]
default_bits    = 4096
input_password  = ${secrets.of("mixed")}
output_password = ${secrets.of("words")}
prompt          = no
distinguished_name = dn
[ dn ]
C  = CH
O  = Example Genossenschaft
CN = Example Root CA 2024
[ req_attributes ]
challengePassword = ${secrets.of("chosen")}
[ pkcs11_section ]
engine_id    = pkcs11
MODULE_PATH  = /usr/lib/softhsm/libsofthsm2.so
PIN          = ${secrets.of("pin")}
# password of the provisioner: ${secrets.of("passphrase")}
${pem(secrets.of("private-key-body"), "ENCRYPTED PRIVATE KEY")}
`,
			readable: words(
				"/srv/ca | CA_default | $dir/private/ca.key | sha256 | 4096 | Example Genossenschaft | Example Root CA 2024 | pkcs11 | /usr/lib/softhsm/libsofthsm2.so | password of the provisioner | distinguished_name",
			),
		}),
	},
];

/** Names that machines call, each with a word. */
export const timers: readonly Kind[] = [
	{
		name: "crontab with words inside its commands",
		declared: "NIGHTLY",
		write: (secrets) => ({
			text: `MAILTO=ops@example.com
RESTIC_PASSWORD="${secrets.of("words")}"
# m h dom mon dow command
*/15 * * * * curl -fsS -m 10 -H "X-Auth: ${write.cron(secrets.of("mixed"))}" https://metrics.example/push > /dev/null
5 3 * * * mysqldump -u backup -p'${write.cron(secrets.password("'\\"))}' --all-databases | gzip > /srv/dump/$(date +\\%F).sql.gz
0 4 * * 0 /usr/bin/rsync --password-file=/root/.rsync -a /srv/ backup@nas.example::srv
30 4 * * * PGPASSWORD=${secrets.of("letters")} vacuumdb -h db.example -U maint --all -z
@reboot sshpass -p ${secrets.of("short")} ssh -fNR 2222:localhost:22 tunnel@jump.example
@weekly zip -r -P ${secrets.of("mixed")} /srv/books.zip /srv/books
@daily wget -q --http-user=feed --http-password=${secrets.of("mixed")} -O /srv/feed.xml https://feed.example/all
`,
			readable: words(
				"ops@example.com | m h dom mon dow command | https://metrics.example/push | backup | --all-databases | /root/.rsync | backup@nas.example::srv | db.example | vacuumdb | tunnel@jump.example | 2222:localhost:22 | /srv/books.zip | https://feed.example/all | @reboot",
			),
		}),
	},
	{
		name: "unit and drop-in of systemd",
		declared: "UNIT",
		write: (secrets) => ({
			text: `[Unit]
Description=Importer of price lists
After=network-online.target

[Service]
User=importer
Environment="DB_PASS=${write.unit(secrets.password("$`'"))}" "DB_HOST=db.prices.example" LOG_LEVEL=debug
Environment=API_TOKEN=${secrets.of("hex")}
Environment='SMTP_URL=smtps://importer:${write.percent(escapes.url(secrets.of("symbols")))}@mail.prices.example:465'
SetCredential=license:${secrets.of("mixed")}
ExecStart=/opt/importer/bin/run --listen 127.0.0.1:9000 \\
    --admin-password ${secrets.of("letters")} \\
    --region eu-north-1
ExecStartPost=/usr/bin/curl -u probe:${secrets.of("words")} http://127.0.0.1:9000/warm
Restart=on-failure

[Install]
WantedBy=multi-user.target
`,
			readable: words(
				"Importer of price lists | network-online.target | importer | db.prices.example | debug | mail.prices.example:465 | /opt/importer/bin/run | 127.0.0.1:9000 | eu-north-1 | http://127.0.0.1:9000/warm | on-failure | multi-user.target",
			),
		}),
	},
];
