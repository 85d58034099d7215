import type { Kind } from "../corpus.ts";
import { json, lines, single, url, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "application.yml of Spring",
		declared: "APPLICATION_YML",
		write: (secrets) => ({
			text: `spring:
  application.name: reservations
  profiles.active: prod,metrics
  datasource:
    url: jdbc:postgresql://pg-rw.example.com:5432/reservations
    username: reservations_app
    password: ${yaml(secrets.password())}
    hikari: {maximum-pool-size: 20, connection-timeout: 30000}
  rabbitmq:
    host: rabbit.example.com
    port: 5671
    username: reservations
    password: "${json(secrets.password())}"
    ssl.enabled: true
  security:
    oauth2:
      client:
        registration:
          keycloak:
            client-id: reservations-web
            client-secret: ${yaml(secrets.of("mixed"))}
            scope: [openid, profile, email]
server:
  port: 8443
  ssl:
    key-store: classpath:keystore.p12
    key-store-password: ${yaml(secrets.password())}
    key-store-type: PKCS12
management.endpoints.web.exposure.include: health,info,prometheus
logging:
  level:
    org.hibernate.SQL: WARN
---
spring.config.activate.on-profile: canary
server.port: 9443
`,
			readable: lines(`
				spring:
				application.name: reservations
				reservations
				prod,metrics
				jdbc:postgresql://pg-rw.example.com:5432/reservations
				pg-rw.example.com
				reservations_app
				maximum-pool-size
				30000
				rabbit.example.com
				port: 5671
				5671
				oauth2:
				keycloak:
				client-id: reservations-web
				reservations-web
				openid
				8443
				classpath:keystore.p12
				key-store-type: PKCS12
				health,info,prometheus
				org.hibernate.SQL: WARN
				canary
				server.port: 9443
			`),
		}),
	},
	{
		name: "database.yml and secrets.yml of Ruby",
		declared: "RUBY_CONFIG",
		write: (secrets) => ({
			text: `default: &default
  adapter: postgresql
  encoding: unicode
  pool: <%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
  variables: { statement_timeout: 15000 }

production:
  <<: *default
  host: pg-eu.example.com
  database: tracker_production
  username: tracker
  password: ${yaml(secrets.password())}

production_replica:
  <<: *default
  replica: true
  url: postgresql://tracker_ro:${url(secrets.password())}@pg-eu-ro.example.com:5432/tracker_production

# config/secrets.yml
shared:
  support_email: help@example.com
  secret_key_base: ${secrets.of("hex")}
  lockbox_master_key: !!str "${secrets.of("hex")}"
`,
			readable: lines(`
				default: &default
				adapter: postgresql
				encoding: unicode
				unicode
				RAILS_MAX_THREADS
				<%= ENV.fetch("RAILS_MAX_THREADS") { 5 } %>
				statement_timeout: 15000
				<<: *default
				pg-eu.example.com
				tracker_production
				username: tracker
				production_replica:
				replica: true
				tracker_ro
				pg-eu-ro.example.com
				config/secrets.yml
				help@example.com
				support_email
			`),
		}),
	},
	{
		name: "prod.secret.exs of Elixir",
		declared: "PROD_SECRET_EXS",
		write: (secrets) => {
			const elixir = (text: string) => json(text).replaceAll("#{", "\\#{");
			return {
				text: `import Config

# Configures the endpoint
config :portal, PortalWeb.Endpoint,
  server: true,
  http: [ip: {0, 0, 0, 0}, port: 4000],
  url: [host: "portal.example.com", scheme: "https", port: 443],
  live_view: [signing_salt: "${elixir(secrets.of("mixed"))}"],
  secret_key_base: "${elixir(secrets.of("base64"))}"

config :portal, Portal.Repo,
  username: "portal",
  password: "${elixir(secrets.password())}",
  hostname: "db.example.com",
  database: "portal_prod",
  pool_size: 15

config :portal, Portal.Mailer,
  adapter: Swoosh.Adapters.Sendgrid,
  api_key: "SG.${elixir(secrets.of("base64url"))}"

config :logger, level: :notice
`,
				readable: lines(`
					import Config
					Configures the endpoint
					PortalWeb.Endpoint
					server: true
					http: [ip: {0, 0, 0, 0}, port: 4000],
					4000
					portal.example.com
					https
					Portal.Repo
					db.example.com
					portal_prod
					pool_size: 15
					Swoosh.Adapters.Sendgrid
					config :logger, level: :notice
					:notice
				`),
			};
		},
	},
	{
		name: "wp-config.php",
		declared: "WP_CONFIG",
		write: (secrets) => ({
			text: `<?php
/** The name of the database for WordPress */
define( 'DB_NAME', 'wordpress_live' );
define( 'DB_USER', 'wp_live' );
define( 'DB_PASSWORD', '${single(secrets.password())}' );
define( 'DB_HOST', 'mariadb.example.com:3307' );
define( 'DB_CHARSET', 'utf8mb4' );

/**#@+
 * Authentication unique keys and salts.
 */
define('AUTH_KEY',         '${single(secrets.of("symbols"))}');
define('SECURE_AUTH_KEY',  '${single(secrets.of("symbols"))}');
define('NONCE_SALT',       '${single(secrets.of("symbols"))}');
/**#@-*/

$table_prefix = 'wp7_';
define( 'WP_DEBUG', false );
define( 'WP_MEMORY_LIMIT', '256M' );
define( 'WP_CACHE_KEY_SALT', "${secrets.of("hex")}" );

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`,
			readable: lines(`
				<?php
				The name of the database for WordPress
				define( 'DB_NAME', 'wordpress_live' );
				wordpress_live
				wp_live
				mariadb.example.com
				mariadb.example.com:3307
				DB_CHARSET
				utf8mb4
				Authentication unique keys and salts.
				$table_prefix = 'wp7_';
				WP_DEBUG
				WP_MEMORY_LIMIT
				256M
				if ( ! defined( 'ABSPATH' ) ) {
				require_once ABSPATH . 'wp-settings.php';
				wp-settings.php
			`),
		}),
	},
];
