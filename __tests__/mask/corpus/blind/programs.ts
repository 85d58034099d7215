import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Settings of frameworks, in the languages that they are written in. */
export const programs: readonly Kind[] = [
	{
		name: "Django settings with tuples",
		declared: "DJANGO",
		write: (secrets) => ({
			text: `from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
# never commit this file
SECRET_KEY = 'django-insecure-${secrets.of("base64url")}'
DEBUG = False
ALLOWED_HOSTS = ["shop.corp.net", ".internal"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "USER": "django",
        "PASSWORD": r'''${secrets.password("'\\")}''',
        "HOST": "pg.corp.net",
        "CONN_MAX_AGE": 600,
        "OPTIONS": {"sslmode": "require"},
    }
}
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = "shop@corp.net", "${escapes.json(secrets.of("letters"))}"
CACHES = dict(default=dict(BACKEND="django_redis.cache.RedisCache", LOCATION="redis://cache:6379/1", OPTIONS=dict(PASSWORD="${secrets.of("words")}")))
SOCIAL_AUTH_GITHUB_SECRET = """${secrets.of("hex")}"""
AWS_S3_CREDENTIALS = ("${secrets.of("aws-id")}", "${secrets.of("aws-secret")}")
LANGUAGE_CODE = "en-us"
TIME_ZONE = 'Europe/Vienna'
LOGGING_LEVEL = os.environ.get("LOG_LEVEL", "INFO")
`,
			readable: words(
				"pathlib | never commit this file | shop.corp.net | .internal | django.db.backends.postgresql | django | pg.corp.net | sslmode | require | shop@corp.net | django_redis.cache.RedisCache | redis://cache:6379/1 | en-us | Europe/Vienna | LOG_LEVEL | INFO | BASE_DIR",
			),
		}),
	},
	{
		name: "Spring application.yml with placeholders",
		declared: "SPRING",
		write: (secrets) => ({
			text: `spring:
  application.name: shop
  profiles: {active: prod}
  datasource:
    url: jdbc:postgresql://pg.corp.net:5432/shop
    username: shop
    password: \${DB_PASSWORD:${secrets.of("mixed")}}
    hikari: {maximum-pool-size: 20, connection-test-query: SELECT 1}
  rabbitmq: {host: mq.corp.net, username: shop, password: ${secrets.of("letters")}, virtual-host: /orders}
  security.oauth2.client.registration:
    keycloak:
      client-id: shop
      client-secret: ${secrets.of("uuid")}
      scope: [openid, email]
      authorization-grant-type: authorization_code
  mail.password: '${escapes.doubled(secrets.password())}'
server:
  port: 8443
  ssl:
    key-store: classpath:tls/shop.p12
    key-store-type: PKCS12
    key-store-password: ${secrets.of("short")}
jasypt.encryptor.password: ${secrets.of("chosen")}
management.endpoints.web.exposure.include: health,info,prometheus
logging: {level: {root: WARN, net.corp: DEBUG}}
`,
			readable: words(
				"application.name | shop | jdbc:postgresql://pg.corp.net:5432/shop | maximum-pool-size | SELECT 1 | mq.corp.net | /orders | keycloak | openid | authorization_code | 8443 | classpath:tls/shop.p12 | PKCS12 | health,info,prometheus | WARN | DEBUG | net.corp",
			),
		}),
	},
	{
		name: "Rails database.yml and decrypted credentials",
		declared: "RAILS",
		write: (secrets) => ({
			text: `default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
production:
  <<: *default
  database: shop_production
  username: shop
  password: ${JSON.stringify(secrets.password())}
---
# aws:
#   access_key_id: 123
secret_key_base: ${secrets.of("hex")}
aws: {access_key_id: ${secrets.of("aws-id")}, secret_access_key: ${secrets.of("aws-secret")}, region: eu-west-3}
active_record_encryption:
  primary_key: ${secrets.of("mixed")}
  deterministic_key: ${secrets.of("mixed")}
  key_derivation_salt: ${secrets.of("mixed")}
devise:
  jwt_secret_key: ${secrets.of("base64url")}
  timeout_minutes: 30
smtp: { user_name: postmaster@mg.corp.net, password: "${escapes.json(secrets.of("symbols"))}" }
`,
			readable: words(
				"postgresql | unicode | RAILS_MAX_THREADS | shop_production | eu-west-3 | devise | timeout_minutes | postmaster@mg.corp.net | active_record_encryption | key_derivation_salt",
			),
		}),
	},
	{
		name: "Ruby initializers",
		declared: "INITIALIZERS",
		write: (secrets) => ({
			text: `# frozen_string_literal: true
Devise.setup do |config|
  config.secret_key = '${secrets.of("hex")}'
  config.mailer_sender = 'no-reply@corp.net'
  config.omniauth :github, 'Iv1.shop', '${secrets.of("hex")}', scope: 'user,public_repo'
  config.stretches = Rails.env.test? ? 1 : 12
end
Sidekiq.configure_server { |c| c.redis = { url: "redis://redis.corp.net:6379/3", password: "${secrets.of("letters")}" } }
ActionMailer::Base.smtp_settings = {
  :address => 'smtp.corp.net', :port => 587,
  :user_name => "shop", :password => %q(${secrets.password("()\\")}),
  authentication: :plain, enable_starttls_auto: true
}
STRIPE = { publishable_key: "pk_live_shop", secret_key: "${secrets.of("stripe")}" }.freeze
ENV["ROLLBAR_ACCESS_TOKEN"] ||= "${secrets.of("hex")}"
`,
			readable: words(
				"frozen_string_literal | Devise.setup | no-reply@corp.net | Iv1.shop | user,public_repo | Rails.env.test | redis://redis.corp.net:6379/3 | smtp.corp.net | :plain | enable_starttls_auto | Sidekiq.configure_server | ROLLBAR_ACCESS_TOKEN",
			),
		}),
	},
	{
		name: "Phoenix runtime.exs",
		declared: "RUNTIME_EXS",
		write: (secrets) => ({
			text: `import Config

config :shop, Shop.Repo,
  username: "shop",
  password: "${escapes.json(secrets.password("#"))}",
  hostname: "pg.corp.net",
  pool_size: 10,
  ssl: [verify: :verify_peer]

config :shop, ShopWeb.Endpoint,
  url: [host: "shop.corp.net", port: 443, scheme: "https"],
  secret_key_base: "${secrets.of("base64")}",
  live_view: [signing_salt: "${secrets.of("mixed")}"]

config :shop, :mailer, adapter: Swoosh.Adapters.Mailgun, api_key: ~s(${secrets.of("hex")}), domain: "mg.corp.net"
config :logger, level: :warning
`,
			readable: words(
				"import Config | Shop.Repo | pg.corp.net | pool_size | verify_peer | ShopWeb.Endpoint | shop.corp.net | https | Swoosh.Adapters.Mailgun | mg.corp.net | :warning | live_view",
			),
		}),
	},
	{
		name: "JavaScript config module",
		declared: "CONFIG_JS",
		write: (secrets) => ({
			text: `'use strict';
const path = require('path');
/** Settings of production. */
module.exports = {
  env: 'production',
  db: { client: 'pg', connection: { host: 'pg.corp.net', user: 'shop', password: '${escapes.single(secrets.password())}', ssl: true } },
  session: { name: 'sid', secret: ["${secrets.of("mixed")}", "${secrets.of("words")}"], maxAge: 86_400_000 },
  twilio: { accountSid: 'ACshop', authToken: \`${secrets.of("hex")}\` },
  uploads: path.join(__dirname, 'uploads'),
  apiKey: process.env.API_KEY || '${secrets.of("letters")}',
  cors: { origin: ['https://shop.corp.net'], methods: 'GET,POST' },
};
axios.defaults.headers.common['Authorization'] = 'Bearer ' + '${secrets.of("jwt")}';
const client = new Client("https://search.corp.net", { auth: { username: "indexer", password: "${secrets.of("chosen")}" } });
`,
			readable: words(
				"use strict | Settings of production. | production | pg.corp.net | maxAge | 86_400_000 | ACshop | uploads | https://shop.corp.net | GET,POST | axios.defaults.headers.common | https://search.corp.net | indexer",
			),
		}),
	},
	{
		name: "Go and C constants",
		declared: "CONSTANTS",
		write: (secrets) => ({
			text: `package config

import "time"

// Endpoint of the public API.
const Endpoint = "https://api.corp.net/v3"
const (
	DefaultTimeout = 30 * time.Second
	signingKey     = "${secrets.of("base64url")}"
	dbPassword     = \`${secrets.password("`\r\n")}\`
)
var cfg = Config{Host: "pg.corp.net", User: "shop", Password: "${escapes.json(secrets.of("words"))}", MaxConns: 20}
var key = []byte("${secrets.of("hex")}")
#define WIFI_SSID "Lab-5G"
#define WIFI_PASSWORD "${secrets.of("chosen")}"
#define MQTT_SERVER "mqtt.corp.net"
#define API_TOKEN F("${secrets.of("mixed")}")
static const char *kSecret = "${secrets.of("letters")}";
#define FIRMWARE_VERSION "1.12.0"
`,
			readable: words(
				"package config | Endpoint of the public API. | https://api.corp.net/v3 | DefaultTimeout | time.Second | pg.corp.net | shop | MaxConns | Lab-5G | mqtt.corp.net | 1.12.0 | FIRMWARE_VERSION",
			),
		}),
	},
	{
		name: ".NET user secrets and web.config",
		declared: "DOTNET",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<configuration>
  <appSettings>
    <add key="Environment" value="Production" />
    <add key="SendGridApiKey" value="SG.${secrets.of("mixed")}.${secrets.of("base64url")}" />
    <add key="AdminPassword" value="${escapes.xml(secrets.password())}" />
    <add value="${secrets.of("letters")}" key="Jwt:Secret" />
    <add key="MaxUploadSize" value="10MB" />
  </appSettings>
  <connectionStrings>
    <add name="Shop" connectionString="Data Source=sql.corp.net;Initial Catalog=Shop;Persist Security Info=True;User ID=web;Password=${escapes.xml(secrets.password(";\"'"))};Connect Timeout=30" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web>
    <machineKey validationKey="${secrets.of("hex")}" decryptionKey="${secrets.of("hex")}" validation="HMACSHA256" decryption="AES" />
    <compilation debug="false" targetFramework="4.8" />
    <identity impersonate="true" userName="CORP\\svc-web" password="${secrets.of("words")}" />
  </system.web>
</configuration>
`,
			readable: words(
				"Environment | Production | MaxUploadSize | 10MB | sql.corp.net | Persist Security Info=True | Connect Timeout=30 | System.Data.SqlClient | HMACSHA256 | targetFramework | CORP\\svc-web | svc-web | impersonate",
			),
		}),
	},
	{
		name: "R, Julia and Perl settings",
		declared: "SCRIPTS_RC",
		write: (secrets) => ({
			text: `# .Renviron
R_LIBS_USER=~/R/library
DB_PWD=${secrets.of("letters")}
GITHUB_PAT=${secrets.of("github")}
# .Rprofile
options(repos = c(CRAN = "https://cloud.r-project.org"), digits = 4)
con <- DBI::dbConnect(RPostgres::Postgres(), host = "pg.corp.net", user = "analyst", password = "${escapes.json(secrets.password("\\"))}")
# startup.jl
ENV["AWS_SECRET_ACCESS_KEY"] = "${secrets.of("aws-secret")}"
# settings.pl
our %conf = (
  host     => 'ftp.corp.net',
  user     => 'feeds',
  password => '${escapes.single(secrets.of("symbols"))}',
  passive  => 1,
);
my $dbh = DBI->connect("DBI:mysql:database=shop;host=mysql.corp.net", "perl", "${secrets.of("mixed")}", { RaiseError => 1 });
1;
`,
			readable: words(
				"~/R/library | https://cloud.r-project.org | DBI::dbConnect | pg.corp.net | analyst | startup.jl | ftp.corp.net | feeds | passive | DBI:mysql:database=shop;host=mysql.corp.net | perl | RaiseError",
			),
		}),
	},
	{
		name: "logstash pipeline",
		declared: "PIPELINE",
		write: (secrets) => ({
			text: `input {
  jdbc {
    jdbc_connection_string => "jdbc:mysql://mysql.corp.net:3306/shop"
    jdbc_user => "logstash"
    jdbc_password => "${escapes.json(secrets.password())}"
    schedule => "*/5 * * * *"
    statement => "SELECT id, total FROM orders WHERE updated > :sql_last_value"
  }
}
filter { mutate { rename => { "total" => "amount" } remove_field => ["@version"] } }
output {
  elasticsearch {
    hosts => ["https://es.corp.net:9200"]
    api_key => "shop:${secrets.of("base64url")}"
    index => "orders-%{+YYYY.MM}"
  }
  http { url => "https://hook.corp.net/in" headers => { "X-Token" => "${secrets.of("words")}" } format => "json" }
}
`,
			readable: words(
				"jdbc:mysql://mysql.corp.net:3306/shop | logstash | */5 * * * * | SELECT id, total FROM orders | sql_last_value | amount | remove_field | https://es.corp.net:9200 | orders-%{+YYYY.MM} | https://hook.corp.net/in | json",
			),
		}),
	},
];
