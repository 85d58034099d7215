import type { Kind } from "../corpus.ts";
import { crlf, json, lines, single, url, xml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "credentials of a Windows share",
		declared: "CIFS",
		write: (secrets) => ({
			text: `# mount -t cifs //nas.example.com/builds /mnt/builds -o credentials=/etc/cifs/builds
username=svc-builds
password=${secrets.password()}
domain=CORP
# //nas.example.com/builds /mnt/builds cifs vers=3.1.1,uid=1001,gid=1001 0 0
`,
			readable: lines(`
				mount -t cifs //nas.example.com/builds /mnt/builds -o credentials=/etc/cifs/builds
				//nas.example.com/builds
				nas.example.com
				/mnt/builds
				/etc/cifs/builds
				username=svc-builds
				svc-builds
				username
				domain=CORP
				vers=3.1.1,uid=1001,gid=1001
			`),
		}),
	},
	{
		name: "sssd.conf and LDAP",
		declared: "DIRECTORY",
		write: (secrets) => ({
			text: `[sssd]
domains = example.com
services = nss, pam

[domain/example.com]
id_provider = ldap
ldap_uri = ldaps://ldap1.example.com:6636, ldaps://ldap2.example.com:6636
ldap_search_base = dc=example,dc=com
ldap_default_bind_dn = cn=readonly,ou=services,dc=example,dc=com
ldap_default_authtok_type = password
ldap_default_authtok = ${secrets.of("mixed")}
cache_credentials = true
entry_cache_timeout = 5400

[nslcd]
bindpw ${secrets.of("letters")}
rootpwmoddn cn=admin,dc=example,dc=com
`,
			readable: lines(`
				domains = example.com
				services = nss, pam
				[domain/example.com]
				id_provider = ldap
				ldaps://ldap1.example.com:6636
				ldap2.example.com
				6636
				dc=example,dc=com
				ldap_search_base = dc=example,dc=com
				cn=readonly,ou=services,dc=example,dc=com
				ldap_default_authtok_type
				cache_credentials = true
				entry_cache_timeout = 5400
				cn=admin,dc=example,dc=com
			`),
		}),
	},
	{
		name: "ipsec.secrets, chap-secrets and wpa_supplicant",
		declared: "LINKS",
		write: (secrets) => ({
			text: `# /etc/ipsec.secrets
203.0.113.10 198.51.100.7 : PSK "${json(secrets.of("mixed"))}"
roadwarrior : EAP "${json(secrets.of("mixed"))}"
: RSA gatewayKey.pem

# /etc/ppp/chap-secrets
# client  server  secret  IP addresses
uplink01  *  "${json(secrets.of("mixed"))}"  192.0.2.129

# /etc/wpa_supplicant/wpa_supplicant.conf
country=AT
ctrl_interface=DIR=/var/run/wpa_supplicant GROUP=netdev
network={
    ssid="Example Laboratory"
    key_mgmt=WPA-PSK
    psk="${json(secrets.of("passphrase"))}"
    priority=1000
}
`,
			readable: lines(`
				/etc/ipsec.secrets
				203.0.113.10
				198.51.100.7
				roadwarrior
				: RSA gatewayKey.pem
				gatewayKey.pem
				/etc/ppp/chap-secrets
				client  server  secret  IP addresses
				uplink01
				192.0.2.129
				/etc/wpa_supplicant/wpa_supplicant.conf
				country=AT
				GROUP=netdev
				Example Laboratory
				key_mgmt=WPA-PSK
				priority=1000
			`),
		}),
	},
	{
		name: "nginx and HAProxy",
		declared: "EDGE_CONF",
		write: (secrets) => ({
			text: `# nginx
upstream search { server 10.3.0.5:9200; server 10.3.0.6:9200 backup; }
server {
    listen 8443 ssl;
    server_name search.example.com;
    ssl_certificate /etc/nginx/tls/search.crt;
    ssl_password_file /etc/nginx/tls/passwords;
    location /api/ {
        proxy_pass http://search;
        proxy_set_header Authorization "ApiKey ${secrets.of("base64")}";
        proxy_set_header X-Edge-Secret ${secrets.of("hex")};
        proxy_read_timeout 120s;
    }
    if ($http_x_purge_token != "${secrets.of("base64url")}") { return 403; }
}

# haproxy
userlist operators
    user observer insecure-password ${secrets.of("mixed")}
    group readers users observer
frontend stats
    bind 127.0.0.1:8404
    stats auth watcher:${secrets.of("mixed")}
    stats uri /haproxy?stats
`,
			readable: lines(`
				upstream search { server 10.3.0.5:9200; server 10.3.0.6:9200 backup; }
				10.3.0.5:9200
				9200
				listen 8443 ssl;
				search.example.com
				/etc/nginx/tls/search.crt
				/etc/nginx/tls/passwords
				location /api/ {
				proxy_pass http://search;
				proxy_set_header
				ApiKey
				proxy_read_timeout 120s;
				userlist operators
				operators
				observer
				group readers users observer
				127.0.0.1:8404
				watcher
				stats uri /haproxy?stats
			`),
		}),
	},
	{
		name: "context.xml of Tomcat and tomcat-users.xml",
		declared: "TOMCAT",
		write: (secrets) => ({
			text: crlf(`<Context reloadable='false'>
  <!-- the pool of the shop -->
  <Resource name='jdbc/shop' auth='Container' type='javax.sql.DataSource'
            driverClassName='org.mariadb.jdbc.Driver'
            url='jdbc:mariadb://maria.example.com:3306/shop?useSSL=true&amp;characterEncoding=UTF-8'
            username='shop_tomcat' password='${xml(secrets.password()).replaceAll("'", "&apos;")}'
            maxTotal='100' maxWaitMillis='10000' validationQuery='SELECT 1'/>
  <Environment name='mail/token' value='${xml(secrets.of("base64url"))}' type='java.lang.String'/>
</Context>
<tomcat-users>
  <role rolename="manager-script"/>
  <user username="pipeline" password="${xml(secrets.password())}" roles="manager-script"/>
</tomcat-users>
`),
			readable: lines(`
				<Context reloadable='false'>
				the pool of the shop
				jdbc/shop
				javax.sql.DataSource
				org.mariadb.jdbc.Driver
				maria.example.com
				maria.example.com:3306
				characterEncoding=UTF-8
				username='shop_tomcat'
				shop_tomcat
				maxWaitMillis='10000'
				10000
				SELECT 1
				java.lang.String
				<tomcat-users>
				<role rolename="manager-script"/>
				manager-script
				pipeline
			`),
		}),
	},
	{
		name: "configuration of an app as a PHP array",
		declared: "PARAMETERS_PHP",
		write: (secrets) => ({
			text: `<?php

declare(strict_types=1);

return [
    // shared with the workers
    'parameters' => [
        'database_host' => 'maria-2.example.com',
        'database_port' => 3308,
        'database_user' => 'newsletter',
        'database_password' => '${single(secrets.password())}',
        'locale' => 'de_AT',
        'mailer_dsn' => 'smtp://relay:${single(url(secrets.of("mixed")))}@smtp.example.com:2525?encryption=tls',
        'kernel.secret' => "${secrets.of("hex")}",
    ],
    'shopware' => ['api' => ['id' => 'storefront-import', 'key' => '${single(secrets.of("mixed"))}'], 'theme' => 'autumn-2024'],
    'trusted_proxies' => ['10.0.0.0/8', '172.16.0.0/12'],
    'lifetime' => 60 * 60 * 24,
];
`,
			readable: lines(`
				<?php
				declare(strict_types=1);
				shared with the workers
				database_host
				maria-2.example.com
				3308
				'database_user' => 'newsletter',
				newsletter
				de_AT
				mailer_dsn
				smtp.example.com:2525
				encryption=tls
				kernel.secret
				storefront-import
				autumn-2024
				10.0.0.0/8
				172.16.0.0/12
				'lifetime' => 60 * 60 * 24,
			`),
		}),
	},
];
