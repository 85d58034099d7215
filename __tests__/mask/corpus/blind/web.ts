import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Proxies, web servers, and what is served by them. */
export const web: readonly Kind[] = [
	{
		name: "nginx site with secrets in headers and maps",
		declared: "NGINX_SITE",
		write: (secrets) => ({
			text: `upstream api { server 10.3.0.11:8080 max_fails=3; server 10.3.0.12:8080 backup; }
map $http_x_api_key $client_name {
    default "";
    "${secrets.of("hex")}" mobile;
    "${secrets.of("mixed")}" partner;
}
server {
    listen 443 ssl http2;
    server_name api.corp.net;
    ssl_certificate /etc/nginx/tls/api.crt;
    ssl_password_file /etc/nginx/tls/pass.txt;
    # longer than the slowest report
    proxy_read_timeout 120s;
    location /reports/ {
        proxy_pass http://api;
        proxy_set_header Authorization "Bearer ${secrets.of("jwt")}";
        proxy_set_header X-Internal-Secret ${secrets.of("words")};
        proxy_set_header Host $host;
    }
    location = /legacy { proxy_set_header Authorization "Basic ${escapes.base64(`svc:${secrets.of("mixed")}`)}"; proxy_pass https://legacy.corp.net; }
    secure_link_secret ${secrets.of("letters")};
}
`,
			readable: words(
				"10.3.0.11:8080 | max_fails=3 | client_name | mobile | partner | listen 443 ssl http2 | api.corp.net | /etc/nginx/tls/api.crt | /etc/nginx/tls/pass.txt | longer than the slowest report | proxy_read_timeout 120s | /reports/ | Bearer | proxy_set_header Host | https://legacy.corp.net | location",
			),
		}),
	},
	{
		name: "haproxy.cfg with a userlist",
		declared: "HAPROXY",
		write: (secrets) => ({
			text: `global
    log /dev/log local0
    maxconn 4096
    stats socket /run/haproxy/admin.sock mode 660 level admin
userlist ops
    user alice insecure-password ${secrets.of("mixed")}
    user bob password $6$${secrets.of("mixed")}
    group admins users alice,bob
frontend https
    bind *:443 ssl crt /etc/haproxy/certs/
    acl is_admin path_beg /admin
    http-request auth realm Operators if is_admin
    default_backend app
backend app
    balance leastconn
    option httpchk GET /healthz
    http-request set-header X-Auth-Token ${secrets.of("hex")}
    server app1 10.0.4.11:9000 check inter 2s
listen stats
    stats uri /haproxy?stats
    stats auth monitor:${secrets.of("letters")}
`,
			readable: words(
				"/dev/log | local0 | maxconn 4096 | /run/haproxy/admin.sock | level admin | alice | insecure-password | /etc/haproxy/certs/ | path_beg /admin | Operators | leastconn | option httpchk GET /healthz | X-Auth-Token | 10.0.4.11:9000 | monitor | /haproxy?stats | default_backend app",
			),
		}),
	},
	{
		name: "Caddyfile",
		declared: "CADDY",
		write: (secrets) => ({
			text: `{
	email ops@corp.net
	acme_dns cloudflare ${secrets.of("mixed")}
}

wiki.corp.net {
	encode zstd gzip
	tls {
		dns duckdns {
			api_token ${secrets.of("uuid")}
		}
		resolvers 1.1.1.1
	}
	basic_auth /admin/* {
		editor $2a$14$${secrets.of("mixed")}
	}
	reverse_proxy 127.0.0.1:3000 {
		header_up X-Proxy-Secret "${escapes.json(secrets.of("words"))}"
		header_up Host {upstream_hostport}
	}
	jwt {
		sign_key ${secrets.of("base64")}
		issuer_whitelist https://id.corp.net
	}
	log {
		output file /var/log/caddy/wiki.log
	}
}
`,
			readable: words(
				"ops@corp.net | acme_dns | cloudflare | wiki.corp.net | encode zstd gzip | duckdns | resolvers 1.1.1.1 | /admin/* | editor | 127.0.0.1:3000 | X-Proxy-Secret | upstream_hostport | issuer_whitelist | https://id.corp.net | /var/log/caddy/wiki.log",
			),
		}),
	},
	{
		name: "Traefik acme.json",
		declared: "ACME_STORE",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					letsencrypt: {
						Account: {
							Email: "certs@corp.net",
							Registration: {
								body: { status: "valid", contact: ["mailto:certs@corp.net"] },
								uri: "https://acme-v02.api.letsencrypt.org/acme/acct/1234567890",
							},
							PrivateKey: secrets.of("base64"),
							KeyType: "4096",
						},
						Certificates: [
							{
								domain: { main: "shop.corp.net", sans: ["www.shop.corp.net"] },
								key: escapes.base64(
									`-----BEGIN RSA PRIVATE KEY-----\n${secrets.of("private-key-body")}\n-----END RSA PRIVATE KEY-----\n`,
								),
								Store: "default",
							},
						],
					},
				},
				null,
				2,
			),
			readable: words(
				"letsencrypt | certs@corp.net | valid | mailto:certs@corp.net | https://acme-v02.api.letsencrypt.org/acme/acct/1234567890 | 4096 | shop.corp.net | www.shop.corp.net | default | KeyType",
			),
		}),
	},
	{
		name: "Traefik static and dynamic TOML",
		declared: "TRAEFIK",
		write: (secrets) => ({
			text: `[entryPoints.websecure]
  address = ":443"
[api]
  dashboard = true
[certificatesResolvers.le.acme]
  email = "certs@corp.net"
  storage = "/letsencrypt/acme.json"
  [certificatesResolvers.le.acme.eab]
    kid = "kid-1"
    hmacEncoded = "${secrets.of("base64url")}"
[providers.redis]
  endpoints = ["redis.corp.net:6379"]
  username = "traefik"
  password = '''${secrets.password("'")}'''
[http.middlewares.auth.basicAuth]
  users = [
    "ops:$apr1$${secrets.of("mixed")}",
    "dev:{SHA}${secrets.of("base64")}",
  ]
[http.middlewares.headers.headers.customRequestHeaders]
  X-Script-Name = "test"
  Authorization = "token ${secrets.of("github")}"
`,
			readable: words(
				"entryPoints | websecure | dashboard = true | certs@corp.net | /letsencrypt/acme.json | redis.corp.net:6379 | traefik | customRequestHeaders | X-Script-Name | test | endpoints | basicAuth",
			),
		}),
	},
	{
		name: "wp-config.php with a Redis cache",
		declared: "WPCONFIG",
		write: (secrets) => ({
			text: `<?php
/** The name of the database for WordPress */
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wp_user' );
define( 'DB_PASSWORD', '${escapes.single(secrets.password())}' );
define( 'DB_HOST', 'mariadb.corp.net:3306' );
define( 'DB_CHARSET', 'utf8mb4' );
define('AUTH_KEY',         '${escapes.single(secrets.of("symbols"))}');
define('SECURE_AUTH_SALT', '${escapes.single(secrets.of("symbols"))}');
define('NONCE_SALT',       '${escapes.single(secrets.of("mixed"))}');
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'FTP_PASS', '${secrets.of("words")}' );
define( "WP_REDIS_CONFIG", [ 'host' => 'redis', 'port' => 6379, 'password' => '${secrets.of("letters")}', 'prefix' => 'blog' ] );
/* That's all, stop editing! Happy publishing. */
require_once ABSPATH . 'wp-settings.php';
`,
			readable: words(
				"The name of the database for WordPress | wordpress | wp_user | mariadb.corp.net:3306 | utf8mb4 | table_prefix | WP_DEBUG | blog | stop editing! Happy publishing. | wp-settings.php | redis | DB_CHARSET",
			),
		}),
	},
	{
		name: "Laravel config in PHP",
		declared: "LARAVEL_CONFIG",
		write: (secrets) => ({
			text: `<?php
return [
    'default' => env('DB_CONNECTION', 'mysql'),
    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => '10.8.0.3',
            'username' => 'forge',
            'password' => '${escapes.single(secrets.password())}',
            'charset' => 'utf8mb4',
            'strict' => true,
        ],
    ],
    'key' => 'base64:${secrets.of("base64")}',
    'cipher' => 'AES-256-CBC',
    'services' => [
        'stripe' => ['model' => App\\Models\\User::class, 'secret' => "${secrets.of("stripe")}"],
        'mailgun' => ['domain' => 'mg.corp.net', 'secret' => 'key-${secrets.of("hex")}', 'endpoint' => 'api.eu.mailgun.net'],
        'pusher' => array('app_id' => '184201', 'secret' => '${secrets.of("mixed")}', 'cluster' => 'eu'),
    ],
];
`,
			readable: words(
				"DB_CONNECTION | mysql | 10.8.0.3 | forge | utf8mb4 | strict | AES-256-CBC | stripe | App\\Models\\User | mg.corp.net | api.eu.mailgun.net | 184201 | cluster",
			),
		}),
	},
	{
		name: "oauth2-proxy.cfg",
		declared: "OAUTH2_PROXY",
		write: (secrets) => ({
			text: `provider = "oidc"
http_address = "0.0.0.0:4180"
upstreams = [ "http://127.0.0.1:8080/" ]
email_domains = [ "corp.net" ]
oidc_issuer_url = "https://login.corp.net/realms/main"
client_id = "grafana-proxy"
client_secret = "${secrets.of("uuid")}"
cookie_name = "_oauth2_proxy"
cookie_secret = "${secrets.of("base64url")}"
cookie_expire = "168h"
cookie_secure = true
redis_connection_url = "redis://default:${escapes.url(secrets.password())}@redis-master:6379"
whitelist_domains = ".corp.net"
scope = "openid email profile groups"
pass_access_token = true
`,
			readable: words(
				"oidc | 0.0.0.0:4180 | http://127.0.0.1:8080/ | corp.net | https://login.corp.net/realms/main | grafana-proxy | _oauth2_proxy | 168h | redis-master:6379 | openid email profile groups | whitelist_domains | pass_access_token",
			),
		}),
	},
	{
		name: "htdigest, shadow and htpasswd",
		declared: "ACCOUNTS",
		write: (secrets) => ({
			text: `root:$6$${secrets.of("mixed")}:19700:0:99999:7:::
daemon:*:19700:0:99999:7:::
deploy:$y$j9T$${secrets.of("mixed")}:19811:0:99999:7:::
webmaster:Restricted Area:${secrets.of("hex")}
carol:$apr1$${secrets.of("mixed")}
`,
			readable: words(
				"root | 19700 | 99999 | daemon | deploy | webmaster | Restricted Area | carol",
			),
		}),
	},
	{
		name: "Tomcat users, context and connector",
		declared: "TOMCAT",
		write: (secrets) => ({
			text: `<?xml version='1.0' encoding='utf-8'?>
<tomcat>
  <tomcat-users xmlns="http://tomcat.apache.org/xml" version="1.0">
    <role rolename="manager-gui"/>
    <user username="admin" password="${escapes.xml(secrets.password())}" roles="manager-gui,admin-gui"/>
    <user roles="manager-script" password='${secrets.of("letters")}' username='robot'/>
  </tomcat-users>
  <Context path="/shop" reloadable="false">
    <Resource name="jdbc/shop" auth="Container" type="javax.sql.DataSource"
              maxTotal="100" maxIdle="30" username="shop" password="${secrets.of("words")}"
              driverClassName="com.mysql.cj.jdbc.Driver" url="jdbc:mysql://db.corp.net:3306/shop"/>
    <Environment name="mailSecret" value="${secrets.of("mixed")}" type="java.lang.String" override="false"/>
  </Context>
  <Connector port="8443" protocol="org.apache.coyote.http11.Http11NioProtocol" keystoreFile="conf/keystore.jks" keystorePass="${secrets.of("short")}" clientAuth="false"/>
</tomcat>
`,
			readable: words(
				"http://tomcat.apache.org/xml | manager-gui | admin-gui | admin | manager-script | robot | /shop | jdbc/shop | Container | javax.sql.DataSource | com.mysql.cj.jdbc.Driver | jdbc:mysql://db.corp.net:3306/shop | java.lang.String | 8443 | org.apache.coyote.http11.Http11NioProtocol | conf/keystore.jks | reloadable",
			),
		}),
	},
	{
		name: "WildFly standalone.xml",
		declared: "STANDALONE",
		write: (secrets) => ({
			text: `<server xmlns="urn:jboss:domain:20.0">
  <subsystem xmlns="urn:jboss:domain:datasources:7.0">
    <datasources>
      <datasource jndi-name="java:jboss/datasources/ShopDS" pool-name="ShopDS" enabled="true">
        <connection-url>jdbc:postgresql://pg.corp.net/shop</connection-url>
        <driver>postgresql</driver>
        <pool><min-pool-size>5</min-pool-size><max-pool-size>50</max-pool-size></pool>
        <security><user-name>shop</user-name><password>${escapes.xml(secrets.password())}</password></security>
      </datasource>
    </datasources>
  </subsystem>
  <subsystem xmlns="urn:wildfly:elytron:17.0">
    <tls><key-stores><key-store name="https"><credential-reference clear-text="${secrets.of("mixed")}"/><implementation type="PKCS12"/><file path="server.p12" relative-to="jboss.server.config.dir"/></key-store></key-stores></tls>
  </subsystem>
  <system-properties><property name="app.api.token" value="${secrets.of("mixed")}"/><property name="app.mode" value="production"/></system-properties>
</server>
`,
			readable: words(
				"urn:jboss:domain:20.0 | java:jboss/datasources/ShopDS | ShopDS | jdbc:postgresql://pg.corp.net/shop | postgresql | max-pool-size | shop | PKCS12 | server.p12 | jboss.server.config.dir | app.mode | production | credential-reference",
			),
		}),
	},
];
