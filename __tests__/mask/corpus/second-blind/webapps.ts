import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Programs that people install on a server of their own. */
export const webapps: readonly Kind[] = [
	{
		name: "wp-config.php with salts",
		declared: "BLOG_CONFIG",
		write: (secrets) => {
			const salt = () => escapes.single(secrets.of("symbols"));
			return {
				text: `<?php
/** The name of the database */
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog_rw' );
define( 'DB_PASSWORD', '${escapes.single(secrets.password())}' );
define( 'DB_HOST', 'mysql.blog.example:3307' );
define( 'DB_CHARSET', 'utf8mb4' );

define('AUTH_KEY',         '${salt()}');
define('SECURE_AUTH_KEY',  '${salt()}');
define('LOGGED_IN_KEY',    '${salt()}');
define('NONCE_SALT',       '${salt()}');

$table_prefix = 'wp7_';
define( 'WP_DEBUG', false );
define( 'FTP_USER', 'blogftp' );
define( 'FTP_PASS', '${secrets.of("words")}' );
define( 'WP_CACHE_KEY_SALT', 'blog.example:' );
define( 'AS3CF_SETTINGS', serialize( array( 'provider' => 'aws', 'access-key-id' => '${secrets.of("aws-id")}', 'secret-access-key' => '${secrets.of("aws-secret")}' ) ) );
define( 'WP_HOME', 'https://blog.example' );
require_once ABSPATH . 'wp-settings.php';
`,
				readable: words(
					"The name of the database | blog_rw | mysql.blog.example:3307 | utf8mb4 | wp7_ | blogftp | https://blog.example | wp-settings.php | provider | LOGGED_IN_KEY",
				),
			};
		},
	},
	{
		name: "env.php of Magento",
		declared: "STORE_ENV",
		write: (secrets) => ({
			text: `<?php
return [
    'backend' => ['frontName' => 'admin_k3x'],
    'crypt' => [
        'key' => '${secrets.of("hex")}'
    ],
    'db' => [
        'table_prefix' => '',
        'connection' => [
            'default' => [
                'host' => 'mysql.store.example',
                'dbname' => 'magento',
                'username' => 'magento',
                'password' => '${escapes.single(secrets.password())}',
                'engine' => 'innodb'
            ]
        ]
    ],
    'session' => ['save' => 'redis', 'redis' => ['host' => 'redis.store.example', 'password' => '${secrets.of("words")}', 'log_level' => '4']],
    'queue' => ['amqp' => ['host' => 'mq.store.example', 'user' => 'magento', 'password' => '${secrets.of("short")}', 'virtualhost' => '/']],
    'system' => ['default' => ['payment' => ['adyen' => ['api_key' => '${secrets.of("base64url")}', 'merchant' => 'StoreGmbH']]]],
    'downloadable_domains' => ['www.store.example'],
    'install' => ['date' => 'Mon, 06 May 2024 08:01:10 +0000']
];
`,
			readable: words(
				"admin_k3x | mysql.store.example | innodb | redis.store.example | mq.store.example | virtualhost | StoreGmbH | www.store.example | Mon, 06 May 2024 08:01:10 +0000 | downloadable_domains | adyen",
			),
		}),
	},
	{
		name: "Nagios resource.cfg and a command",
		declared: "CHECKS",
		write: (secrets) => ({
			text: `# Sets $USER1$ to be the path to the plugins
$USER1$=/usr/lib/nagios/plugins
# community of SNMP
$USER3$=${secrets.of("letters")}
# user and password for checks of databases
$USER5$=nagios_ro
$USER6$=${secrets.password(";")}
define command {
    command_name  check_intranet
    command_line  $USER1$/check_http -H intranet.example -S -a monitor:${secrets.of("words")} -u /health
}
define service {
    host_name            sql7
    service_description  Replication lag
    check_command        check_mysql!probe!${secrets.of("mixed")}!3306
    check_interval       5
}
define contact {
    contact_name  nightshift
    pager         +43 660 1234567
}
`,
			readable: words(
				"/usr/lib/nagios/plugins | community of SNMP | nagios_ro | check_intranet | intranet.example | monitor | sql7 | Replication lag | check_mysql | probe | nightshift | +43 660 1234567",
			),
		}),
	},
	{
		name: "Bacula director and console",
		declared: "BACKUP_DIRECTOR",
		write: (secrets) => ({
			text: `Director {
  Name = archive-dir
  DIRport = 9101
  QueryFile = "/etc/bacula/scripts/query.sql"
  Maximum Concurrent Jobs = 20
  Password = "${escapes.json(secrets.of("base64"))}"         # Console password
  Messages = Daemon
}
Client {
  Name = ws12-fd
  Address = ws12.example
  Password = ${secrets.of("letters")}
  File Retention = 60 days
}
Storage { Name = File1; Address = store.example; SD Port = 9103; Password = "${secrets.of("words")}"; Device = FileChgr1 }
Catalog {
  Name = MyCatalog
  dbname = "bacula"; dbuser = "bacula"; dbpassword = "${escapes.json(secrets.password())}"
}
Console { Name = archive-mon; Password = "${secrets.of("short")}"; CommandACL = status, .status }
`,
			readable: words(
				"archive-dir | /etc/bacula/scripts/query.sql | Console password | Daemon | ws12-fd | ws12.example | 60 days | store.example | FileChgr1 | MyCatalog | archive-mon | CommandACL",
			),
		}),
	},
	{
		name: "borgmatic, duply and restic",
		declared: "BACKUPS",
		write: (secrets) => ({
			text: `# borgmatic.yaml
repositories:
  - path: ssh://u7@u7.box.example:23/./repo
    label: box
encryption_passphrase: ${JSON.stringify(secrets.of("passphrase"))}
retries: 3
postgresql_databases:
  - name: all
    hostname: pg.example
    username: dump
    password: '${escapes.doubled(secrets.password())}'
healthchecks:
  ping_url: https://hc.example/ping/4c4f4b5a-0001-4002-8003-000000000004
---
# duply
GPG_KEY='1D2C3B4A'
GPG_PW='${escapes.shell(secrets.of("symbols"))}'
TARGET='sftp://dup:${secrets.of("words")}@dup.example//backups'
#TARGET_PASS='_backend_password_'
MAX_AGE=6M
# restic
export RESTIC_REPOSITORY=rest:https://pc12:${secrets.of("mixed")}@rest.example/pc12
export B2_ACCOUNT_ID=0034f1e2d3c4b5a0000000001
export B2_ACCOUNT_KEY=K003${secrets.of("mixed")}
restic --password-command 'printf %s ${secrets.of("letters")}' snapshots
`,
			readable: words(
				"ssh://u7@u7.box.example:23/./repo | pg.example | dump | https://hc.example/ping/ | 1D2C3B4A | dup.example//backups | MAX_AGE=6M | rest.example/pc12 | pc12 | snapshots | _backend_password_ | postgresql_databases",
			),
		}),
	},
	{
		name: "sogo.conf in the old style of NeXT",
		declared: "GROUPWARE",
		write: (secrets) => ({
			text: `{
  /* SOGo main configuration */
  SOGoProfileURL = "mysql://sogo:${escapes.url(secrets.of("symbols"))}@127.0.0.1:3306/sogo/sogo_user_profile";
  SOGoLanguage = German;
  SOGoTimeZone = "Europe/Zurich";
  SOGoMemcachedHost = "/var/run/memcached.sock";
  SOGoEncryptionKey = "${secrets.of("letters")}";
  SOGoUserSources = (
    {
      type = ldap;
      CNFieldName = cn;
      baseDN = "ou=people,dc=amt,dc=example";
      bindDN = "uid=sogo,ou=services,dc=amt,dc=example";
      bindPassword = "${escapes.json(secrets.password())}";
      hostname = "ldap://ldap.amt.example:389";
      id = directory;
    }
  );
  SOGoSMTPServer = "smtp://smtp.amt.example";
  SOGoSMTPMasterUserPassword = ${secrets.of("mixed")};
}
`,
			readable: words(
				"SOGo main configuration | 127.0.0.1:3306 | sogo_user_profile | German | Europe/Zurich | /var/run/memcached.sock | ou=people,dc=amt,dc=example | uid=sogo,ou=services,dc=amt,dc=example | ldap://ldap.amt.example:389 | smtp://smtp.amt.example | directory",
			),
		}),
	},
	{
		name: "Mastodon .env.production",
		declared: "SOCIAL_ENV",
		write: (secrets) => ({
			text: `# Generated with mastodon:setup on 2024-04-11 20:02:51 UTC
LOCAL_DOMAIN=social.example
SINGLE_USER_MODE=false
SECRET_KEY_BASE=${secrets.of("hex")}
OTP_SECRET=${secrets.of("hex")}
VAPID_PRIVATE_KEY=${secrets.of("base64url")}=
VAPID_PUBLIC_KEY=BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM=
ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=${secrets.of("letters")}
ACTIVE_RECORD_ENCRYPTION_KEY_DERIVATION_SALT=${secrets.of("mixed")}
DB_HOST=/var/run/postgresql
DB_PASS=${secrets.password("#'\"$` \\")}
REDIS_PASSWORD=
S3_ENABLED=true
S3_BUCKET=social-media-files
S3_ALIAS_HOST=files.social.example
SMTP_LOGIN=postmaster@mg.social.example
SMTP_PASSWORD=${secrets.of("words")}
SMTP_OPENSSL_VERIFY_MODE=none
DEEPL_API_KEY=${secrets.of("uuid")}
`,
			readable: words(
				"social.example | SINGLE_USER_MODE | BNcRdreALRFXTkOOUHK1EtK2wtaz5Ry4YfYCA_0QTpQtUbVlUls0VJXg7A8u-Ts1XbjhazAkj7I99e8QcYP7DkM= | /var/run/postgresql | social-media-files | files.social.example | postmaster@mg.social.example | SMTP_OPENSSL_VERIFY_MODE | S3_ENABLED",
			),
		}),
	},
	{
		name: "Odoo, ERPNext and Gitea settings",
		declared: "OFFICE_APPS",
		write: (secrets) => ({
			text: `[options]
; odoo.conf
addons_path = /mnt/extra-addons,/usr/lib/odoo
admin_passwd = $pbkdf2-sha512$600000$${secrets.of("mixed")}$${secrets.of("base64url")}
db_host = pg.büro.example
db_user = odoo
db_password = ${secrets.password("%")}
proxy_mode = True
workers = 4
[mailer]
smtp_password = ${secrets.of("chosen")}
; site_config.json of ERPNext
{"db_name": "_1bd3e0294da19198", "db_password": "${secrets.of("mixed")}", "encryption_key": "${secrets.of("wireguard")}", "mute_emails": 1, "host_name": "https://erp.example"}
; app.ini
[server]
ROOT_URL = https://git.example/
LFS_JWT_SECRET = ${secrets.of("base64url")}
[security]
INTERNAL_TOKEN = ${secrets.of("jwt")}
PASSWORD_HASH_ALGO = argon2
[mailer]
PROTOCOL = smtps
PASSWD = \`${secrets.password("`")}\`
[oauth2]
JWT_SECRET_URI = file:/etc/gitea/oauth2_secret
`,
			readable: words(
				"/mnt/extra-addons,/usr/lib/odoo | pg.büro.example | proxy_mode | _1bd3e0294da19198 | mute_emails | https://erp.example | https://git.example/ | argon2 | smtps | file:/etc/gitea/oauth2_secret | site_config.json",
			),
		}),
	},
	{
		name: "LocalSettings.php, Moodle and Roundcube",
		declared: "PHP_SITES",
		write: (secrets) => ({
			text: `<?php
# MediaWiki
$wgSitename = "Vereinswiki";
$wgDBserver = "db.verein.example";
$wgDBuser = "wiki";
$wgDBpassword = "${escapes.json(secrets.password("$"))}";
$wgSecretKey = "${secrets.of("hex")}";
$wgUpgradeKey = "${secrets.of("short")}";
$wgSMTP = [ 'host' => 'ssl://smtp.verein.example', 'port' => 465, 'auth' => true, 'username' => 'wiki@verein.example', 'password' => '${escapes.single(secrets.of("symbols"))}' ];
$wgRightsText = "Creative Commons BY-SA";
# Moodle
$CFG->dbhost    = 'pg.verein.example';
$CFG->dbpass    = '${secrets.of("chosen")}';
$CFG->passwordsaltmain = '${escapes.single(secrets.of("symbols"))}';
$CFG->wwwroot   = 'https://lernen.verein.example';
# Roundcube
$config['db_dsnw'] = 'mysql://roundcube:${escapes.url(secrets.of("symbols"))}@localhost/roundcubemail';
$config['des_key'] = '${secrets.of("mixed")}';
$config['plugins'] = ['archive', 'zipdownload'];
$config['smtp_pass'] = '%p';
`,
			readable: words(
				"Vereinswiki | db.verein.example | ssl://smtp.verein.example | wiki@verein.example | Creative Commons BY-SA | pg.verein.example | https://lernen.verein.example | roundcubemail | zipdownload | wgSitename",
			),
		}),
	},
	{
		name: "Authelia, Dex and Keycloak realm",
		declared: "LOGIN_SERVERS",
		write: (secrets) => ({
			text: `# configuration.yml
theme: dark
identity_validation: {reset_password: {jwt_secret: ${secrets.of("mixed")}}}
session:
  name: authelia_session
  secret: >-
    ${secrets.of("words")}
  cookies: [{domain: lab.example, authelia_url: "https://auth.lab.example"}]
storage:
  encryption_key: &storage "${secrets.of("base64")}"
  postgres: {address: "tcp://pg.lab.example:5432", username: authelia, password: *storage}
authentication_backend:
  ldap:
    address: ldaps://dc.lab.example
    user: cn=authelia,dc=lab,dc=example
    password: '${escapes.doubled(secrets.password())}'
staticClients:
- id: kubectl
  redirectURIs: ["http://localhost:8000"]
  secret: ${secrets.of("letters")}
staticPasswords:
- email: ops@lab.example
  hash: "$2a$10$${secrets.of("mixed")}"
  userID: 08a8684b-db88-4b73-90a9-3cd1661f5466
---
{"realm": "lab", "smtpServer": {"host": "smtp.lab.example", "password": "${secrets.of("chosen")}"}, "clients": [{"clientId": "web", "secret": "${secrets.of("mixed")}", "publicClient": false}], "components": {"KeyProvider": [{"config": {"privateKey": ["${secrets.of("base64")}"], "priority": ["100"]}}]}}
`,
			readable: words(
				"dark | authelia_session | lab.example | https://auth.lab.example | tcp://pg.lab.example:5432 | ldaps://dc.lab.example | cn=authelia,dc=lab,dc=example | kubectl | ops@lab.example | 08a8684b-db88-4b73-90a9-3cd1661f5466 | publicClient | priority | smtp.lab.example",
			),
		}),
	},
];
