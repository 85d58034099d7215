import type { Kind } from "../corpus.ts";
import { escapes, indented, pem, words } from "../escapes.ts";

/** The settings of frameworks that people keep whole. */
export const frameworks: readonly Kind[] = [
	{
		name: "whole appsettings.Production.json",
		declared: "APPSETTINGS",
		write: (secrets) => ({
			text: `{
  "Logging": { "LogLevel": { "Default": "Information", "Microsoft.AspNetCore": "Warning" } },
  "AllowedHosts": "*.lieferando.example",
  "ConnectionStrings": {
    // read/write
    "DefaultConnection": "Server=tcp:sql1.lieferung.example,1433;Initial Catalog=Lieferung;User ID=lieferapp;Password=${escapes.json(secrets.password(";'\"="))};Encrypt=True;Connection Timeout=30;",
    "Archive": "Server=sql2;Database=Archiv;Uid=archiv;Pwd='${escapes.json(secrets.password(";'\"="))}';",
    "Redis": "cache1.lieferung.example:6380,password=${secrets.of("base64")},ssl=True,abortConnect=False",
    "ServiceBus": "Endpoint=sb://lieferung.servicebus.windows.net/;SharedAccessKeyName=RootManage;SharedAccessKey=${secrets.of("wireguard")}",
    "Storage": "DefaultEndpointsProtocol=https;AccountName=lieferblobs;AccountKey=${secrets.of("base64")};EndpointSuffix=core.windows.net"
  },
  "Jwt": { "Issuer": "lieferung-api", "Key": "${escapes.json(secrets.password())}", "ExpireMinutes": 60 },
  "AzureAd": {
    "Instance": "https://login.microsoftonline.com/",
    "TenantId": "3d1b6c55-7a56-4b45-9a7c-6f1c0a0ad2b1",
    "ClientSecret": "${escapes.json(secrets.of("symbols"))}"
  },
  "SendGrid": { "ApiKey": "SG.${secrets.of("mixed")}.${secrets.of("base64url")}", "From": "info@lieferung.example" },
  "Kestrel": { "Certificates": { "Default": { "Path": "/certs/site.pfx", "Password": "${secrets.of("chosen")}" } } },
  "FeatureManagement": { "NewCheckout": true }
}
`,
			readable: words(
				"Information | Microsoft.AspNetCore | Warning | sql1.lieferung.example | 1433 | Lieferung | lieferapp | Archiv | cache1.lieferung.example | 6380 | abortConnect | RootManage | lieferblobs | core.windows.net | lieferung-api | login.microsoftonline.com | 3d1b6c55-7a56-4b45-9a7c-6f1c0a0ad2b1 | info@lieferung.example | /certs/site.pfx | NewCheckout",
			),
		}),
	},
	{
		name: "whole application-prod.yml",
		declared: "SPRING_YML",
		write: (secrets) => ({
			text: `server:
  port: 8443
  ssl:
    key-store: classpath:keystore.p12
    key-store-password: ${secrets.of("letters")}
    key-alias: tomcat
spring:
  application:
    name: buchung
  datasource:
    url: jdbc:postgresql://pg1.reisen.example:5432/buchung
    username: buchung_app
    password: '${escapes.doubled(secrets.password())}'
    hikari: { maximum-pool-size: 20 }
  mail:
    host: smtp.reisen.example
    username: buchung@reisen.example
    password: "${escapes.json(secrets.password())}"
  security:
    user: { name: actuator, password: ${secrets.of("mixed")} }
    oauth2.client.registration.keycloak:
      client-id: buchung-web
      client-secret: ${secrets.of("uuid")}
  rabbitmq:
    addresses: amqps://buchung:${escapes.url(secrets.of("symbols"))}@mq.reisen.example:5671
  kafka.properties:
    sasl.jaas.config: org.apache.kafka.common.security.plain.PlainLoginModule required username="LKJ5QWERTZ" password="${secrets.of("base64")}";
app:
  jwt:
    secret: >-
      ${secrets.of("base64")}
    expiration: 86400000
  crypto-salt: ${secrets.of("hex")}
  partner:
    - { id: hertz-rental, token: ${secrets.of("mixed")} }
    - { id: sixt-rental, token: ${secrets.of("mixed")} }
logging.level.org.hibernate: DEBUG
`,
			readable: words(
				"8443 | keystore.p12 | tomcat | buchung | pg1.reisen.example | 5432 | smtp.reisen.example | actuator | buchung-web | mq.reisen.example | 5671 | PlainLoginModule | 86400000 | hertz-rental | sixt-rental | DEBUG",
			),
		}),
	},
	{
		name: "whole application.properties",
		declared: "APP_PROPERTIES",
		write: (secrets) => ({
			text: `# Datenbank
spring.datasource.url=jdbc:mysql://mysql1.schule.example:3306/schule?useSSL=true&user=reader&password=${escapes.url(secrets.of("mixed"))}
spring.datasource.username = schule
spring.datasource.password = ${escapes.properties(secrets.password())}
#spring.datasource.password = ${escapes.properties(secrets.of("chosen"))}
spring.jpa.hibernate.ddl-auto=validate

jasypt.encryptor.password=${secrets.of("words")}
ldap.bind.dn=cn=binder,ou=dienste,dc=schule,dc=example
ldap.bind.pw=${secrets.of("letters")}
ldap.url=ldaps://ldap.schule.example:636

webuntis.user=sync
webuntis.geheimnis=${secrets.of("mixed")}
sms.gateway.url=https://sms.schule.example/send?account=4711&key=${secrets.of("hex")}
management.endpoints.web.exposure.include=health,info,metrics
feature.elternportal=true
`,
			readable: words(
				"Datenbank | mysql1.schule.example | 3306 | useSSL | reader | validate | binder | ldap.schule.example | sms.schule.example | 4711 | health | metrics | elternportal",
			),
		}),
	},
	{
		name: "whole config/database.yml",
		declared: "DATABASE_YML",
		write: (secrets) => ({
			text: `default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>

development:
  <<: *default
  database: garten_dev
  password: ${secrets.of("short")}

production:
  <<: *default
  host: db.garten.example
  port: 6432
  database: garten_live
  username: gaertner
  password: "${escapes.json(secrets.password())}"
  # before rotation: ${secrets.of("mixed")} (password)

queue:
  url: postgres://queue:${escapes.url(secrets.password())}@db.garten.example/queue_live
`,
			readable: words(
				"postgresql | unicode | RAILS_MAX_THREADS | garten_dev | db.garten.example | 6432 | garten_live | gaertner | before rotation | queue_live",
			),
		}),
	},
	{
		name: "whole decrypted credentials.yml",
		declared: "CREDENTIALS_YML",
		write: (secrets) => ({
			text: `# rails credentials:show
secret_key_base: ${secrets.of("hex")}

aws:
  access_key_id: ${secrets.of("aws-id")}
  secret_access_key: ${secrets.of("aws-secret")}
  bucket: tischler-assets
  region: eu-west-3

stripe:
  publishable_key: pk_live_51Hxxtischlerpublic
  secret_key: ${secrets.of("stripe")}
  webhook: whsec_${secrets.of("mixed")}

active_record_encryption:
  primary_key: ${secrets.of("mixed")}
  deterministic_key: ${secrets.of("mixed")}
  key_derivation_salt: ${secrets.of("mixed")}

smtp: { address: smtp.postmarkapp.com, user_name: tischler-mailer, password: ${secrets.of("uuid")} }
google:
  maps: ${secrets.of("google-key")}
docusign:
  integrator: tischler-sign
  private_key: |
    ${indented(pem(secrets.of("private-key-body"), "RSA PRIVATE KEY"), "    ")}
admin_pin: ${secrets.of("pin")}
`,
			readable: words(
				"credentials:show | tischler-assets | eu-west-3 | smtp.postmarkapp.com | tischler-mailer | tischler-sign",
			),
		}),
	},
	{
		name: "whole settings.py",
		declared: "LOCAL_SETTINGS",
		write: (secrets) => ({
			text: `from .base import *

DEBUG = False
ALLOWED_HOSTS = ["kino.example", "www.kino.example"]
SECRET_KEY = "${escapes.json(secrets.of("symbols"))}"

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "kinokasse",
        "USER": "kasse",
        "PASSWORD": '${escapes.single(secrets.password())}',
        "HOST": "pg.kino.example",
        "PORT": "5434",
    },
    "legacy": dict(ENGINE="django.db.backends.mysql", NAME="altkino", USER="alt", PASSWORD="${escapes.json(secrets.of("chosen"))}"),
}

EMAIL_HOST = "mail.kino.example"
EMAIL_HOST_PASSWORD = r'${secrets.of("mixed")}'
SOCIAL_AUTH_GITHUB_KEY = "Iv1.aa00bb11cc22dd33"
SOCIAL_AUTH_GITHUB_SECRET = "${secrets.of("hex")}"
CACHES = {"default": {"LOCATION": "redis://:${escapes.url(secrets.password())}@cache.kino.example:6379/1"}}
PAYPAL = ("kasse@kino.example", "${secrets.of("mixed")}")  # user, password
SIMPLE_JWT = {"SIGNING_KEY": "${secrets.of("hex")}", "ALGORITHM": "HS256"}
TIME_ZONE = "Europe/Zurich"
`,
			readable: words(
				"kino.example | www.kino.example | django.db.backends.postgresql | kinokasse | kasse | pg.kino.example | 5434 | legacy | altkino | mail.kino.example | Iv1.aa00bb11cc22dd33 | cache.kino.example | HS256 | Europe/Zurich",
			),
		}),
	},
	{
		name: "whole wp-config.php",
		declared: "WP_CONFIG",
		write: (secrets) => ({
			text: `<?php
/** The name of the database for WordPress */
define( 'DB_NAME', 'wp_blog' );
define( 'DB_USER', 'wp_user' );
define( 'DB_PASSWORD', '${escapes.single(secrets.password())}' );
// define( 'DB_PASSWORD', '${escapes.single(secrets.of("chosen"))}' ); // vor dem Umzug
define( 'DB_HOST', 'mysql5.hoster.example:3307' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'AUTH_KEY',         '${escapes.single(secrets.of("symbols"))}' );
define( 'SECURE_AUTH_KEY',  '${escapes.single(secrets.of("symbols"))}' );
define( 'LOGGED_IN_KEY',    '${escapes.single(secrets.of("symbols"))}' );
define( 'NONCE_KEY',        '${escapes.single(secrets.of("symbols"))}' );
define( 'AUTH_SALT',        '${escapes.single(secrets.of("symbols"))}' );
define( 'NONCE_SALT',       '${escapes.single(secrets.of("symbols"))}' );
define( 'FTP_USER', 'web204' ); define( 'FTP_PASS', '${secrets.of("mixed")}' );
define( 'SMTP_PASS', "${escapes.shellDouble(secrets.of("letters"))}" );
define( 'WP_DEBUG_LOG', '/var/log/wp.log' );
define( 'WP_MEMORY_LIMIT', '256M' );
$table_prefix = 'wp7_';
`,
			readable: words(
				"The name of the database for WordPress | wp_blog | wp_user | vor dem Umzug | mysql5.hoster.example | 3307 | utf8mb4 | web204 | /var/log/wp.log | 256M | wp7_",
			),
		}),
	},
	{
		name: "whole config.php of a shop",
		declared: "SHOP_CONFIG",
		write: (secrets) => ({
			text: `<?php
return [
    'db' => [
        'host' => 'db4.laden.example',
        'username' => 'laden4',
        'password' => '${escapes.single(secrets.password())}',
        'dbname' => 'laden',
    ],
    'crypt' => ['key' => '${secrets.of("hex")}'],
    'backend' => ['frontName' => 'admin_x1k9'],
    'paypal' => [
        'clientId' => 'AV-laden-client',
        'clientSecret' => "${secrets.of("base64url")}",
        'sandbox' => false,
    ],
    'queue' => ['amqp' => ['host' => 'mq.laden.example', 'user' => 'laden', 'password' => "${secrets.of("chosen")}"]],
    'api_users' => [
        'erp' => '${secrets.of("mixed")}',
        'warehouse' => '${secrets.of("mixed")}',
    ],
    'locale' => 'de_AT',
];
`,
			readable: words(
				"db4.laden.example | laden4 | admin_x1k9 | AV-laden-client | mq.laden.example | warehouse | de_AT | sandbox",
			),
		}),
	},
	{
		name: "whole config.json of Node with sequelize",
		declared: "CONFIG_JSON",
		write: (secrets) => ({
			text: `${JSON.stringify(
				{
					development: {
						username: "root",
						password: null,
						database: "chor_dev",
						dialect: "sqlite",
					},
					test: {
						username: "ci-user",
						password: secrets.of("short"),
						host: "127.0.0.1",
						dialect: "postgres",
					},
					production: {
						username: "chor",
						password: secrets.password(),
						host: "pg.chor.example",
						port: 5439,
						dialectOptions: { ssl: { rejectUnauthorized: false } },
					},
					session: { secret: [secrets.of("mixed"), secrets.of("words")] },
					twilio: {
						sid: "AC0123456789abcdef0123456789abcdef",
						auth: secrets.of("hex"),
						from: "+4312345678",
					},
					mailchimp: `${secrets.of("hex")}-us14`,
					encryption: { algo: "aes-256-gcm", key: secrets.of("base64") },
				},
				null,
				"\t",
			)}
`,
			readable: words(
				"root | chor_dev | sqlite | ci-user | 127.0.0.1 | pg.chor.example | 5439 | rejectUnauthorized | +4312345678 | aes-256-gcm",
			),
		}),
	},
];
