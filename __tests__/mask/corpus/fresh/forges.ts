import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Forums, forges and files that people host themselves. */
export const kinds: readonly Kind[] = [
	{
		name: "Discourse app.yml",
		declared: "FORUM_CONTAINER",
		write: (secrets) => ({
			text: `templates:
  - "templates/postgres.template.yml"
  - "templates/redis.template.yml"
  - "templates/web.template.yml"

expose:
  - "8080:80"

params:
  db_default_text_search_config: "pg_catalog.norwegian"
  db_shared_buffers: "1024MB"
  version: stable

env:
  LC_ALL: en_US.UTF-8
  UNICORN_WORKERS: 4
  DISCOURSE_HOSTNAME: 'forum.turlag.example'
  DISCOURSE_DEVELOPER_EMAILS: 'styret@turlag.example,web@turlag.example'
  DISCOURSE_SMTP_ADDRESS: smtp.mailgun.example
  DISCOURSE_SMTP_PORT: 2587
  DISCOURSE_SMTP_USER_NAME: postmaster@forum.turlag.example
  DISCOURSE_SMTP_PASSWORD: "${escapes.json(secrets.password())}"
  #DISCOURSE_CDN_URL: https://cdn.turlag.example
  DISCOURSE_MAXMIND_LICENSE_KEY: ${secrets.of("mixed")}
  DISCOURSE_S3_ACCESS_KEY_ID: ${secrets.of("aws-id")}
  DISCOURSE_S3_SECRET_ACCESS_KEY: ${secrets.of("aws-secret")}
  DISCOURSE_S3_BACKUP_BUCKET: turlag-forum-backup

hooks:
  after_code:
    - exec:
        cd: $home/plugins
        cmd:
          - git clone https://github.com/discourse/docker_manager.git
`,
			readable: words(
				"templates/postgres.template.yml | 8080:80 | pg_catalog.norwegian | 1024MB | stable | en_US.UTF-8 | UNICORN_WORKERS | forum.turlag.example | styret@turlag.example | smtp.mailgun.example | 2587 | postmaster@forum.turlag.example | #DISCOURSE_CDN_URL: https://cdn.turlag.example | turlag-forum-backup | after_code | $home/plugins | https://github.com/discourse/docker_manager.git | DISCOURSE_MAXMIND_LICENSE_KEY",
			),
		}),
	},
	{
		name: "GitLab omnibus gitlab.rb",
		declared: "OMNIBUS",
		write: (secrets) => ({
			text: `external_url 'https://git.fjordbank.example'

gitlab_rails['time_zone'] = 'Europe/Oslo'
gitlab_rails['gitlab_email_from'] = 'git@fjordbank.example'
gitlab_rails['initial_root_password'] = '${escapes.single(secrets.password())}'
gitlab_rails['ldap_enabled'] = true
gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
  main:
    label: 'Fjordbank'
    host: 'ldap.fjordbank.example'
    port: 3269
    uid: 'sAMAccountName'
    bind_dn: 'CN=svc_git,OU=Services,DC=fjordbank,DC=example'
    password: '${escapes.doubled(secrets.password())}'
    encryption: 'simple_tls'
EOS

gitlab_rails['omniauth_providers'] = [
  {
    name: "openid_connect",
    args: {
      issuer: "https://id.fjordbank.example/realms/staff",
      client_options: {
        identifier: "gitlab",
        secret: "${escapes.json(secrets.token())}",
      }
    }
  }
]

registry_external_url 'https://registry.fjordbank.example:5050'
puma['worker_processes'] = 4
# Backups older than a week are removed
gitlab_rails['backup_keep_time'] = 604800
`,
			readable: words(
				"https://git.fjordbank.example | Europe/Oslo | git@fjordbank.example | ldap_enabled | Fjordbank | ldap.fjordbank.example | 3269 | sAMAccountName | CN=svc_git,OU=Services,DC=fjordbank,DC=example | simple_tls | openid_connect | https://id.fjordbank.example/realms/staff | https://registry.fjordbank.example:5050 | worker_processes | # Backups older than a week are removed | 604800 | external_url",
			),
		}),
	},
	{
		name: "Gitea app.ini",
		declared: "FORGE_INI",
		write: (secrets) => ({
			text: `APP_NAME = Turlagets kode
RUN_USER = git
WORK_PATH = /var/lib/gitea

[server]
DOMAIN   = kode.turlag.example
ROOT_URL = https://kode.turlag.example/
HTTP_PORT= 3000
SSH_PORT =2222
LFS_START_SERVER = true
LFS_JWT_SECRET =   ${secrets.of("base64url")}

[database]
DB_TYPE  = postgres
HOST     = 10.5.0.12:5432
NAME     = gitea
USER     = gitea
PASSWD   = \`${secrets.password("`")}\`
SSL_MODE = disable

[security]
INSTALL_LOCK   = true
SECRET_KEY     = ${secrets.of("mixed")}
INTERNAL_TOKEN = ${secrets.of("jwt")}

[oauth2]
JWT_SECRET = ${secrets.of("base64url")}

[log]
MODE  = console
LEVEL = Info
`,
			readable: words(
				"Turlagets kode | /var/lib/gitea | kode.turlag.example | https://kode.turlag.example/ | 3000 | 2222 | LFS_START_SERVER | postgres | 10.5.0.12:5432 | gitea | SSL_MODE | disable | INSTALL_LOCK | console | [oauth2] | RUN_USER",
			),
		}),
	},
	{
		name: "Nextcloud config.php",
		declared: "CLOUD_CONFIG",
		write: (secrets) => ({
			text: `<?php
$CONFIG = array (
  'instanceid' => 'oc8w2k1d0x9f',
  'passwordsalt' => '${escapes.single(secrets.of("mixed"))}',
  'secret' => '${escapes.single(secrets.of("base64"))}',
  'trusted_domains' => array ( 0 => 'sky.turlag.example', 1 => '10.5.0.14' ),
  'datadirectory' => '/srv/nextcloud/data',
  'dbtype' => 'pgsql',
  'version' => '30.0.4.1',
  'overwrite.cli.url' => 'https://sky.turlag.example',
  'dbname' => 'nextcloud',
  'dbhost' => '10.5.0.12:5432',
  'dbuser' => 'oc_admin',
  'dbpassword' => '${escapes.single(secrets.password())}',
  'memcache.locking' => '\\\\OC\\\\Memcache\\\\Redis',
  'redis' => array ( 'host' => '/run/redis/redis.sock', 'port' => 0 ),
  'mail_smtphost' => 'smtp.nordpost.example',
  'mail_smtpname' => 'sky@turlag.example',
  'mail_smtppassword' => '${escapes.single(secrets.password())}',
  'default_phone_region' => 'NO',
  'maintenance_window_start' => 1,
);
`,
			readable: words(
				"trusted_domains | sky.turlag.example | 10.5.0.14 | /srv/nextcloud/data | pgsql | 30.0.4.1 | overwrite.cli.url | nextcloud | 10.5.0.12:5432 | oc_admin | Memcache | /run/redis/redis.sock | smtp.nordpost.example | sky@turlag.example | default_phone_region | maintenance_window_start",
			),
		}),
	},
];
