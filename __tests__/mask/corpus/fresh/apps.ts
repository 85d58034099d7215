import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Shops, content, forums, and what else people host themselves. */
export const kinds: readonly Kind[] = [
	{
		name: "Drupal settings.local.php",
		declared: "SITE_LOCAL",
		write: (secrets) => ({
			text: `<?php

// Local overrides, included at the end of settings.php.
$databases['default']['default'] = [
  'database' => 'drupal_main',
  'username' => 'drupal',
  'password' => '${escapes.single(secrets.password())}',
  'host' => 'mariadb.web.svc',
  'port' => '3306',
  'driver' => 'mysql',
  'prefix' => '',
  'collation' => 'utf8mb4_general_ci',
];

$settings['hash_salt'] = '${escapes.single(secrets.token())}';
$settings['config_sync_directory'] = '../config/sync';
$settings['trusted_host_patterns'] = ['^www\\.kulturhuset\\.example$'];
$config['smtp.settings']['smtp_host'] = 'smtp.nordpost.example';
$config['smtp.settings']['smtp_username'] = 'www@kulturhuset.example';
$config['smtp.settings']['smtp_password'] = '${escapes.single(secrets.password())}';
$config['system.logging']['error_level'] = 'hide';
`,
			readable: words(
				"// Local overrides, included at the end of settings.php. | drupal_main | mariadb.web.svc | 3306 | mysql | utf8mb4_general_ci | config_sync_directory | ../config/sync | trusted_host_patterns | smtp.nordpost.example | www@kulturhuset.example | error_level | hide | $databases | collation",
			),
		}),
	},
	{
		name: "Magento env.php",
		declared: "STORE_ENV",
		write: (secrets) => ({
			text: `<?php
return [
    'backend' => [
        'frontName' => 'admin_k3x9'
    ],
    'remote_storage' => [
        'driver' => 'file'
    ],
    'queue' => [
        'amqp' => [
            'host' => 'rabbit.shop.svc',
            'port' => '5672',
            'user' => 'magento',
            'password' => '${escapes.single(secrets.password())}',
            'virtualhost' => '/shop'
        ]
    ],
    'crypt' => [
        'key' => '${secrets.of("hex")}'
    ],
    'db' => [
        'table_prefix' => '',
        'connection' => [
            'default' => [
                'host' => 'percona.shop.svc',
                'dbname' => 'magento2',
                'username' => 'magento',
                'password' => '${escapes.single(secrets.password())}',
                'engine' => 'innodb',
                'initStatements' => 'SET NAMES utf8;'
            ]
        ]
    ],
    'MAGE_MODE' => 'production',
    'session' => [
        'save' => 'redis',
        'redis' => ['host' => 'valkey.shop.svc', 'port' => '6379', 'password' => '${escapes.single(secrets.password())}']
    ],
    'cache_types' => ['config' => 1, 'layout' => 1, 'block_html' => 1],
    'install' => ['date' => 'Tue, 14 Jan 2025 08:21:33 +0000']
];
`,
			readable: words(
				"frontName | remote_storage | rabbit.shop.svc | 5672 | virtualhost | /shop | percona.shop.svc | magento2 | innodb | SET NAMES utf8; | MAGE_MODE | production | valkey.shop.svc | 6379 | block_html | Tue, 14 Jan 2025 08:21:33 +0000 | table_prefix",
			),
		}),
	},
	{
		name: "Joomla configuration.php",
		declared: "CHURCH_SITE",
		write: (secrets) => ({
			text: `<?php
class JConfig {
	public $offline = false;
	public $offline_message = 'This site is down for maintenance.<br>Please check back again soon.';
	public $sitename = 'Sandviken menighet';
	public $editor = 'tinymce';
	public $list_limit = 20;
	public $dbtype = 'mysqli';
	public $host = 'mysql57.webhotell.example';
	public $user = 'sandvik_joom';
	public $password = '${escapes.single(secrets.password())}';
	public $db = 'sandvik_joom1';
	public $dbprefix = 'jos3_';
	public $secret = '${escapes.single(secrets.token())}';
	public $offset = 'Europe/Oslo';
	public $mailer = 'smtp';
	public $mailfrom = 'post@sandviken.example';
	public $smtpuser = 'post@sandviken.example';
	public $smtppass = '${escapes.single(secrets.password())}';
	public $smtphost = 'send.webhotell.example';
	public $log_path = '/home/sandvik/www/administrator/logs';
}
`,
			readable: words(
				"offline_message | Please check back again soon. | Sandviken menighet | tinymce | mysqli | mysql57.webhotell.example | sandvik_joom1 | jos3_ | Europe/Oslo | post@sandviken.example | send.webhotell.example | /home/sandvik/www/administrator/logs | class JConfig | list_limit",
			),
		}),
	},
	{
		name: "Odoo odoo.conf",
		declared: "ERP_CONF",
		write: (secrets) => ({
			text: `[options]
; This is the password that allows database operations:
admin_passwd = ${secrets.password("%;#")}
addons_path = /mnt/extra-addons,/usr/lib/python3/dist-packages/odoo/addons
data_dir = /var/lib/odoo
db_host = pg-erp.fjordbank.example
db_port = 5432
db_user = odoo
db_password = ${secrets.password("%;#")}
dbfilter = ^fjord_.*$
http_port = 8069
gevent_port = 8072
limit_memory_hard = 2684354560
limit_time_cpu = 60
list_db = False
proxy_mode = True
smtp_server = smtp.nordpost.example
smtp_user = erp@fjordbank.example
smtp_password = ${secrets.password("%;#")}
workers = 5
`,
			readable: words(
				"[options] | ; This is the password that allows database operations: | /mnt/extra-addons | /usr/lib/python3/dist-packages/odoo/addons | /var/lib/odoo | pg-erp.fjordbank.example | 5432 | ^fjord_.*$ | 8069 | 8072 | 2684354560 | limit_time_cpu | proxy_mode = True | smtp.nordpost.example | erp@fjordbank.example | workers = 5",
			),
		}),
	},
];
