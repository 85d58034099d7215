import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Settings in the syntax of a programming language. */
export const code: readonly Kind[] = [
	{
		name: "wordpress wp-config.php",
		declared: "WP_CONFIG",
		write: (secrets) => ({
			text: `<?php
/** The base configuration for WordPress */
define( 'DB_NAME', 'shop' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', '${escapes.single(secrets.password())}' );
define( 'DB_HOST', 'mysql.example.com' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'AUTH_KEY',         '${escapes.single(secrets.of("symbols"))}' );
define( 'SECURE_AUTH_KEY',  '${escapes.single(secrets.of("symbols"))}' );
define( 'NONCE_SALT',       '${escapes.single(secrets.of("symbols"))}' );
$table_prefix = 'wp_';
define( 'WP_DEBUG', false );
define( 'WP_MEMORY_LIMIT', '256M' );
define( 'WP_HOME', 'https://shop.example.com' );
require_once ABSPATH . 'wp-settings.php';
`,
			readable: words(
				"The base configuration for WordPress | DB_NAME | shop | wordpress | DB_PASSWORD | mysql.example.com | utf8mb4 | AUTH_KEY | table_prefix | WP_DEBUG | 256M | https://shop.example.com | wp-settings.php | define",
			),
		}),
	},
	{
		name: "php arrays",
		declared: "LOCAL_PHP",
		write: (secrets) => ({
			text: `<?php
return [
    'env' => 'production',
    'timezone' => 'Europe/Rome',
    'db' => [
        'default' => ['host' => 'pg.example.com', 'user' => 'app', 'pass' => '${escapes.single(secrets.password())}'],
    ],
    'crypt' => ['key' => '${secrets.of("hex")}'],
    'mailer' => [
        'transport' => 'smtp',
        'password' => "${escapes.json(secrets.password("$"))}", // of the mailbox
        'encryption' => 'starttls',
    ],
    'locales' => ['de_AT', 'it_IT', 'en_GB'],
    'cache' => array('backend' => 'Redis', 'lifetime' => 3600),
];
`,
			readable: words(
				"production | Europe/Rome | pg.example.com | default | transport | smtp | of the mailbox | starttls | de_AT | it_IT | Redis | 3600 | lifetime | encryption",
			),
		}),
	},
	{
		name: "python settings",
		declared: "SETTINGS_PY",
		write: (secrets) => ({
			text: `"""Settings of the staging machines."""
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent
DEBUG = False
SECRET_KEY = '${escapes.single(secrets.of("symbols"))}'
ALLOWED_HOSTS = ["shop.example.com", "10.0.0.12"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "PASSWORD": "${escapes.json(secrets.password())}",
        "HOST": "pg.example.com",
        "CONN_MAX_AGE": 600,
    }
}
EMAIL_HOST_PASSWORD = """${secrets.password('"\\')}"""
SENTRY_DSN = "https://${secrets.of("hex")}@o447951.ingest.sentry.io/5429219"
client = Client(account_id="AC-77", auth_token=r'${secrets.of("mixed")}')
LANGUAGE_CODE = "pt-br"
TIME_ZONE = "America/Sao_Paulo"
STATIC_URL = "/static/"
`,
			readable: words(
				"Settings of the staging machines. | BASE_DIR | SECRET_KEY | shop.example.com | 10.0.0.12 | django.db.backends.postgresql | pg.example.com | CONN_MAX_AGE | o447951.ingest.sentry.io | pt-br | America/Sao_Paulo | /static/ | ALLOWED_HOSTS | AC-77",
			),
		}),
	},
	{
		name: "javascript config",
		declared: "CONFIG_JS",
		write: (secrets) => ({
			text: `// read by server.js
module.exports = {
  env: 'staging',
  port: 8443,
  db: { host: 'pg.example.com', user: 'web', password: '${escapes.single(secrets.password())}' },
  session: { secret: \`${secrets.password("`$\\")}\`, maxAge: 86400 },
  stripe: { publishable: 'pk_test_demo', secretKey: "${secrets.of("stripe")}" },
  cors: ['https://shop.example.com', 'https://admin.example.com'],
  firebase: { apiKey: '${secrets.of("google-key")}', projectId: 'octo-shop', appId: '1:1234:web:5678' },
  log: { level: 'verbose', format: 'combined' },
};
process.env.MAILGUN_API_KEY = '${secrets.of("mixed")}';
const client = new Client({ token: "${secrets.of("slack")}", retries: 5, region: 'fra1' });
`,
			readable: words(
				"read by server.js | staging | 8443 | pg.example.com | maxAge | 86400 | pk_test_demo | https://shop.example.com | https://admin.example.com | octo-shop | verbose | combined | MAILGUN_API_KEY | fra1",
			),
		}),
	},
	{
		name: "ruby initializer",
		declared: "INITIALIZER",
		write: (secrets) => ({
			text: `# frozen_string_literal: true

Rails.application.config.session_store :cookie_store, key: '_shop_session'
SETTINGS = {
  :adapter => 'postgresql',
  :password => '${escapes.single(secrets.password())}',
  'api_token' => "${secrets.of("mixed")}",
  region: 'us-west-2',
  secret_access_key: '${secrets.of("aws-secret")}',
}.freeze
Devise.setup do |config|
  config.secret_key = '${secrets.of("hex")}'
  config.mailer_sender = 'shop@example.com'
  config.omniauth :github, 'Iv1.demo', '${secrets.of("hex")}', scope: 'user:email'
  config.timeout_in = 30.minutes
end
ENV['SMTP_PASSWORD'] ||= %q(${secrets.of("letters")})
`,
			readable: words(
				"frozen_string_literal | Rails.application.config.session_store | _shop_session | postgresql | us-west-2 | Devise.setup | shop@example.com | mailer_sender | user:email | 30.minutes | SMTP_PASSWORD | adapter",
			),
		}),
	},
	{
		name: "go constants",
		declared: "CONFIG_GO",
		write: (secrets) => ({
			text: `// Package config holds what the build puts in.
package config

import "time"

const (
	Environment = "staging"
	APIBase     = "https://api.example.com/v2"
	APIToken    = "${secrets.of("mixed")}"
	Timeout     = 30 * time.Second
)

var dbPassword = \`${secrets.password("`")}\`

func Options() Config {
	token := "${secrets.of("base64url")}"
	return Config{User: "deploy", Password: "${escapes.json(secrets.password())}", Region: "europe-west3", Token: token}
}
`,
			readable: words(
				"Package config holds what the build puts in. | package config | staging | Environment | https://api.example.com/v2 | time.Second | deploy | europe-west3 | Region | func Options() Config { | APIToken",
			),
		}),
	},
	{
		name: "c header",
		declared: "HEADER_FILE",
		write: (secrets) => ({
			text: `/* settings.h: of the sensor, not in git */
#ifndef SENSOR_CONFIG_H
#define SENSOR_CONFIG_H
#define WIFI_SSID "Workshop"
#define WIFI_PASSWORD "${escapes.json(secrets.password())}"
#define MQTT_HOST "mqtt.example.com"
#define MQTT_PASS "${secrets.of("short")}"
#define OTA_TOKEN ${secrets.of("hex")}
#define TELEMETRY_INTERVAL 60000
static const char *apiKey = "${secrets.of("mixed")}";
constexpr auto kDeviceName = "greenhouse-4";
#include <WiFiClientSecure.h>
#endif
`,
			readable: words(
				"of the sensor, not in git | SENSOR_CONFIG_H | Workshop | WIFI_PASSWORD | mqtt.example.com | MQTT_HOST | TELEMETRY_INTERVAL | 60000 | greenhouse-4 | WiFiClientSecure.h | #endif | static const char",
			),
		}),
	},
	{
		name: "java and kotlin sources",
		declared: "CONSTANTS",
		write: (secrets) => ({
			text: `package com.example.shop;

public final class Constants {
  public static final String BASE_URL = "https://api.example.com/";
  private static final String CLIENT_SECRET = "${escapes.json(secrets.password())}";
  static final int TIMEOUT_SECONDS = 30;
  @Value("\${shop.region:eu-south-1}") String region;
  DataSource ds() { return DriverManager.getConnection("jdbc:mysql://mysql.example.com/shop", "app", "${secrets.of("mixed")}"); }
}
// Kotlin
const val MAPS_KEY = "${secrets.of("google-key")}"
val headers = mapOf("X-Api-Key" to "${secrets.of("hex")}", "Accept" to "application/xml")
buildConfigField("String", "SIGNING_TOKEN", "\\"${secrets.of("mixed")}\\"")
`,
			readable: words(
				"com.example.shop | Constants | https://api.example.com/ | CLIENT_SECRET | TIMEOUT_SECONDS | eu-south-1 | jdbc:mysql://mysql.example.com/shop | Kotlin | MAPS_KEY | application/xml | X-Api-Key | SIGNING_TOKEN | buildConfigField",
			),
		}),
	},
	{
		name: "HOCON",
		declared: "APPLICATION_CONF",
		write: (secrets) => ({
			text: `# overrides of the staging machines
include "application"
play.http.secret.key = "${escapes.json(secrets.password())}"
slick.dbs.default {
  profile = "slick.jdbc.PostgresProfile$"
  db { url = "jdbc:postgresql://pg.example.com/shop", user = shop, password = "${escapes.json(secrets.password())}" }
}
akka.loglevel = WARNING
mail { host = smtp.example.com, password: \${?MAIL_PASSWORD} }
payments.token += """${secrets.of("base64url")}"""
allowed-origins = [ "https://shop.example.com" ]
request-timeout = 20s
`,
			readable: words(
				"overrides of the staging machines | application | slick.jdbc.PostgresProfile | jdbc:postgresql://pg.example.com/shop | WARNING | smtp.example.com | MAIL_PASSWORD | https://shop.example.com | request-timeout = 20s | allowed-origins | akka.loglevel",
			),
		}),
	},
	{
		name: "elixir and lua",
		declared: "RUNTIME_CONFIG",
		write: (secrets) => ({
			text: `import Config

config :shop, ShopWeb.Endpoint,
  url: [host: "shop.example.com", port: 443],
  secret_key_base: "${secrets.of("base64")}",
  live_view: [signing_salt: "${secrets.of("letters")}"]

config :shop, Shop.Repo,
  hostname: "pg.example.com",
  password: "${escapes.json(secrets.password("#"))}",
  pool_size: 20

config :logger, level: :warning
-- lua
local settings = { backend = "redis", auth_token = "${secrets.of("mixed")}", db = 3 }
settings["api_key"] = '${secrets.of("hex")}'
return settings
`,
			readable: words(
				"import Config | ShopWeb.Endpoint | shop.example.com | pg.example.com | hostname | pool_size | warning | local settings | redis | backend | return settings | signing_salt",
			),
		}),
	},
];
