import type { Kind } from "../corpus.ts";
import { escapes, pem, words } from "../escapes.ts";

/** What a line of a .env cannot hold bare. */
const BARE = "#'\"`\\$=&;<>|()!*?[]{}~%";

/** The .env of frameworks, kept whole. */
export const dotenv: readonly Kind[] = [
	{
		name: "whole .env of Laravel",
		declared: "LARAVEL_ENV",
		write: (secrets) => ({
			text: `APP_NAME="Kundenportal"
APP_ENV=production
APP_KEY=base64:${secrets.of("wireguard")}
APP_DEBUG=false
APP_URL=https://portal.muster.example

LOG_CHANNEL=stack
LOG_LEVEL=warning

DB_CONNECTION=mysql
DB_HOST=db-prod-1.muster.example
DB_PORT=3306
DB_DATABASE=kundenportal
DB_USERNAME=portal_rw
DB_PASSWORD="${escapes.shellDouble(secrets.password("`"))}"
#DB_PASSWORD=${secrets.of("chosen")}

BROADCAST_DRIVER=pusher
CACHE_DRIVER=redis
SESSION_LIFETIME=120

REDIS_HOST=127.0.0.1
REDIS_PASSWORD=null
REDIS_PORT=6379

MAIL_MAILER=smtp
MAIL_HOST=smtp.mailgun.org
MAIL_PORT=2525
MAIL_USERNAME=postmaster@mg.muster.example
MAIL_PASSWORD=${secrets.of("hex")}-4dbeb1ab-3a2f9c01
MAIL_ENCRYPTION=tls
MAIL_FROM_NAME="\${APP_NAME}"

AWS_ACCESS_KEY_ID=${secrets.of("aws-id")}
AWS_SECRET_ACCESS_KEY=${secrets.of("aws-secret")}
AWS_DEFAULT_REGION=eu-central-1
AWS_BUCKET=muster-uploads

PUSHER_APP_ID=1093321
PUSHER_APP_KEY=
PUSHER_APP_SECRET=${secrets.of("hex")}
PUSHER_APP_CLUSTER=mt1
STRIPE_SECRET=${secrets.of("stripe")}
JWT_SECRET=${secrets.of("letters")}
`,
			readable: words(
				"Kundenportal | production | portal.muster.example | stack | warning | mysql | db-prod-1.muster.example | 3306 | portal_rw | pusher | redis | 127.0.0.1 | smtp.mailgun.org | postmaster@mg.muster.example | eu-central-1 | muster-uploads | 1093321",
			),
		}),
	},
	{
		name: "whole .env of Symfony",
		declared: "DOTENV_LOCAL",
		write: (secrets) => ({
			text: `###> symfony/framework-bundle ###
APP_ENV=prod
APP_SECRET=${secrets.of("hex")}
TRUSTED_PROXIES=10.20.0.0/16
###< symfony/framework-bundle ###

###> doctrine/doctrine-bundle ###
# DATABASE_URL="postgresql://app:${escapes.url(secrets.of("chosen"))}@127.0.0.1:5432/app_dev?serverVersion=13"
DATABASE_URL="postgresql://shop:${escapes.url(secrets.password())}@pg.lager.example:5432/shop?serverVersion=15&charset=utf8"
###< doctrine/doctrine-bundle ###

###> symfony/mailer ###
MAILER_DSN=smtp://noreply%40lager.example:${escapes.url(secrets.of("symbols"))}@mail.lager.example:587
###< symfony/mailer ###

###> lexik/jwt-authentication-bundle ###
JWT_SECRET_KEY=%kernel.project_dir%/config/jwt/private.pem
JWT_PASSPHRASE=${secrets.of("short")}
###< lexik/jwt-authentication-bundle ###

MESSENGER_TRANSPORT_DSN=amqp://bunny:${secrets.of("words")}@mq.lager.example:5672/%2f/messages
CORS_ALLOW_ORIGIN='^https?://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?$'
`,
			readable: words(
				"symfony/framework-bundle | 10.20.0.0/16 | shop | pg.lager.example | 5432 | serverVersion | utf8 | mail.lager.example | private.pem | bunny | mq.lager.example | 5672 | messages",
			),
		}),
	},
	{
		name: "whole .env of Django",
		declared: "DJANGO_ENV",
		write: (secrets) => ({
			text: `DJANGO_SETTINGS_MODULE=config.settings.production
DJANGO_SECRET_KEY='${secrets.password("'")}'
DJANGO_ALLOWED_HOSTS=.vereine.example,localhost
DJANGO_ADMIN_URL=verwaltung-${secrets.of("mixed")}/
# Gunicorn
WEB_CONCURRENCY=4
DATABASE_URL=postgres://vereine:${escapes.url(secrets.of("mixed"))}@postgres:5432/vereine
CELERY_BROKER_URL=redis://:${secrets.of("letters")}@redis:6379/0
CELERY_FLOWER_USER=blume
CELERY_FLOWER_PASSWORD=${secrets.of("mixed")}
MAILGUN_API_KEY=key-${secrets.of("hex")}
SENTRY_DSN=https://${secrets.of("hex")}@o448812.ingest.sentry.io/5431209
EMAIL_HOST=mx.vereine.example
EMAIL_HOST_USER=robot
EMAIL_HOST_PASSWORD ="${secrets.of("chosen")}"
`,
			readable: words(
				"config.settings.production | localhost | Gunicorn | postgres | 5432 | redis | 6379 | blume | o448812.ingest.sentry.io | 5431209 | mx.vereine.example | robot",
			),
		}),
	},
	{
		name: "whole .env.production of Next.js",
		declared: "ENV_PRODUCTION_LOCAL",
		write: (secrets) => ({
			text: `# Created by Vercel CLI
NEXT_PUBLIC_SITE_URL="https://www.radladen.example"
NEXT_PUBLIC_GA_ID="G-7XK2PQ1L0M"
NEXT_PUBLIC_FEATURE_CHECKOUT="new"
NEXTAUTH_URL="https://www.radladen.example"
NEXTAUTH_SECRET="${secrets.of("base64")}"
GITHUB_ID="Iv1.8a61f9b3a7aba766"
GITHUB_SECRET="${secrets.of("hex")}"
GOOGLE_CLIENT_ID="715293847101-radladen.apps.googleusercontent.com"
GOOGLE_CLIENT_SECRET="GOCSPX-${secrets.of("mixed")}"
POSTGRES_PRISMA_URL="postgres://default:${secrets.of("mixed")}@ep-quiet-sky-1234-pooler.us-east-1.postgres.vercel-storage.com:5432/verceldb?pgbouncer=true&connect_timeout=15"
POSTGRES_PASSWORD="${secrets.of("mixed")}"
KV_REST_API_URL="https://stirring-mole-39021.upstash.io"
KV_REST_API_TOKEN="${secrets.of("base64")}"
BLOB_READ_WRITE_TOKEN="vercel_blob_rw_${secrets.of("mixed")}"
RESEND_API_KEY="re_${secrets.of("mixed")}"
STRIPE_SECRET_KEY="${secrets.of("stripe")}"
CRON_SECRET="${secrets.of("words")}"
VERCEL="1"
TURBO_REMOTE_ONLY=""
`,
			readable: words(
				"Created by Vercel CLI | www.radladen.example | G-7XK2PQ1L0M | Iv1.8a61f9b3a7aba766 | 715293847101-radladen.apps.googleusercontent.com | verceldb | pgbouncer | connect_timeout | stirring-mole-39021.upstash.io | default | ep-quiet-sky-1234-pooler.us-east-1.postgres.vercel-storage.com",
			),
		}),
	},
	{
		name: "whole .env of Express with JSON in it",
		declared: "SERVER_ENV",
		write: (secrets) => ({
			text: `NODE_ENV=production
PORT=8080
MONGO_URI=mongodb+srv://api:${escapes.url(secrets.of("symbols"))}@cluster0.ab1cd.mongodb.net/orders?retryWrites=true&w=majority
FIREBASE_SERVICE_ACCOUNT={"type":"service_account","project_id":"orders-9f2","private_key":"${escapes.oneLine(pem(secrets.of("private-key-body")))}\\n","client_email":"push@orders-9f2.iam.gserviceaccount.com"}
TENANTS='[{"id":"nord","apiKey":"${secrets.of("mixed")}","rateLimit":1200},{"id":"sued","apiKey":"${secrets.of("mixed")}","rateLimit":300}]'
SMTP_SETTINGS={"host":"smtp.orders.example","port":465,"auth":{"user":"versand","pass":"${secrets.of("mixed")}"}}
COOKIE_SECRETS=${secrets.of("hex")},${secrets.of("hex")}
FEATURES={"darkMode":true,"betaSearch":false}
ACCESS_TOKEN_SECRET=${secrets.of("hex")}
ACCESS_TOKEN_EXPIRY=15m
BCRYPT_PEPPER=${secrets.of("short")}
`,
			readable: words(
				"production | 8080 | cluster0.ab1cd.mongodb.net | retryWrites | majority | service_account | orders-9f2 | push@orders-9f2.iam.gserviceaccount.com | nord | sued | 1200 | smtp.orders.example | versand | darkMode | betaSearch",
			),
		}),
	},
	{
		name: "whole .env with keys in one line",
		declared: "GATEWAY_ENV",
		write: (secrets) => ({
			text: `# Gateway. Keys are escaped by hand, keep the \\n
ISSUER=https://login.bahnhof.example/
AUDIENCE=gateway
JWT_PRIVATE_KEY="${escapes.oneLine(pem(secrets.of("private-key-body"), "RSA PRIVATE KEY"))}"
TLS_KEY=${escapes.oneLine(pem(secrets.of("private-key-body"), "EC PRIVATE KEY"))}
SIGNING_KEY_B64=${escapes.base64(`${pem(secrets.of("private-key-body"))}\n`)}
DEPLOY_KEY='-----BEGIN OPENSSH PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END OPENSSH PRIVATE KEY-----'
KEY_PASSPHRASE="${secrets.of("passphrase")}"
KEY_ID=2024-03-gateway
ROTATION_DAYS=90
OLD_KEY_ID=2023-11-gateway
`,
			readable: words(
				"Keys are escaped by hand | login.bahnhof.example | 2024-03-gateway | ROTATION_DAYS | 2023-11-gateway | AUDIENCE",
			),
		}),
	},
	{
		name: "whole .env of Expo and EAS",
		declared: "EAS_ENV",
		write: (secrets) => ({
			text: `EXPO_PUBLIC_API_URL=https://api.wanderweg.example/v2
EXPO_PUBLIC_ENV=release
EXPO_TOKEN=${secrets.of("mixed")}
EXPO_APPLE_ID=team@wanderweg.example
EXPO_APPLE_TEAM_ID=8QX2M4L7TP
EXPO_APPLE_APP_SPECIFIC_PASSWORD=${secrets.of("words")}
EXPO_ANDROID_KEYSTORE_PASSWORD=${secrets.of("mixed")}
EXPO_ANDROID_KEY_ALIAS=wanderweg-upload
EXPO_ANDROID_KEY_PASSWORD=${secrets.of("pin")}
SENTRY_AUTH_TOKEN=sntrys_${secrets.of("base64url")}
SENTRY_ORG=wanderweg
SENTRY_PROJECT=mobile-app
GOOGLE_MAPS_KEY=${secrets.of("google-key")}
MAPBOX_DOWNLOADS_TOKEN=sk.${secrets.of("base64url")}
`,
			readable: words(
				"api.wanderweg.example | release | team@wanderweg.example | 8QX2M4L7TP | wanderweg-upload | mobile-app | SENTRY_ORG",
			),
		}),
	},
	{
		name: "whole electron-builder.env",
		declared: "SIGN_ENV",
		write: (secrets) => ({
			text: `APPLE_ID=lena@notizblock.example
APPLE_APP_SPECIFIC_PASSWORD=${secrets.of("words")}
APPLE_TEAM_ID=Z4K9R2B7QW
APPLE_API_KEY_ID=4XH7K2QP9M
CSC_LINK=${escapes.base64(`${pem(secrets.of("private-key-body"), "ENCRYPTED PRIVATE KEY")}\n`)}
CSC_KEY_PASSWORD=${secrets.password(BARE)}
WIN_CSC_LINK=./build/certs/win-2024.pfx
WIN_CSC_KEY_PASSWORD="${secrets.of("chosen")}"
AZURE_TENANT_ID=6f1c8d0a-8a71-4a39-9a30-3a9d4f3e1b55
AZURE_CLIENT_ID=0b6d6c4e-51c4-4f0a-8a52-7d1d9d1f2c11
AZURE_CLIENT_SECRET=${secrets.of("mixed")}
GH_TOKEN=${secrets.of("github")}
SNAPCRAFT_STORE_CREDENTIALS=${secrets.of("base64")}
DEBUG=electron-builder
ELECTRON_CACHE=.cache/electron
`,
			readable: words(
				"lena@notizblock.example | Z4K9R2B7QW | 4XH7K2QP9M | win-2024.pfx | 6f1c8d0a-8a71-4a39-9a30-3a9d4f3e1b55 | 0b6d6c4e-51c4-4f0a-8a52-7d1d9d1f2c11 | electron-builder | .cache/electron",
			),
		}),
	},
	{
		name: "whole .env of three environments",
		declared: "ALL_ENVS",
		write: (secrets) => ({
			text: `######## DEV ########
DEV_DB_HOST=localhost
DEV_DB_USER=dev
DEV_DB_PASS=${secrets.of("short")}
DEV_API=http://localhost:9090

######## STAGING ########
STAGING_DB_HOST=10.4.8.20
STAGING_DB_USER=stage
STAGING_DB_PASS=${secrets.of("chosen")}
STAGING_API_KEY_OLD=${secrets.of("mixed")}   # valid until end of May
STAGING_API_KEY_NEW=${secrets.of("mixed")}

######## PROD (ask Tobias before touching) ########
PROD_DB_HOST=10.4.9.20
PROD_DB_USER=prod
PROD_DB_PASS='${secrets.password("'")}'
# vorher: PROD_DB_PASS='${secrets.password("'")}'
PROD_DB_ROOT_PW=${secrets.of("mixed")}
PROD_SESAM_KENNWORT=${secrets.of("unicode")}
PROD_CRYPT_KEY_V1=${secrets.of("hex")}
PROD_CRYPT_KEY_V2=${secrets.of("hex")}
PROD_REPLICAS=6
PROD_ZONE=rz-frankfurt-2
`,
			readable: words(
				"localhost | stage | 10.4.8.20 | valid until end of May | ask Tobias before touching | 10.4.9.20 | vorher | rz-frankfurt-2 | 9090 | PROD_REPLICAS",
			),
		}),
	},
	{
		name: "whole env file with export",
		declared: "DEPLOY_VARS",
		write: (secrets) => ({
			text: `#!/bin/sh
# source me before deploy.sh
export	DEPLOY_HOST=web3.kellerei.example
export	DEPLOY_USER=deployer
export	DEPLOY_PWD='${escapes.shell(secrets.password())}'
export	SUDO_PASS="${escapes.shellDouble(secrets.password("!"))}"
export	BACKUP_PASSPHRASE="${secrets.of("passphrase")}"
export	RESTIC_REPOSITORY=s3:https://s3.kellerei.example/backups
export	RESTIC_PASSWORD=${secrets.of("words")}
export	HCLOUD_TOKEN=${secrets.of("mixed")}
export	CLOUDFLARE_EMAIL=dns@kellerei.example
export	CF_API_KEY=${secrets.of("hex")}
export	PATH="$HOME/bin:$PATH"
export	TZ=Europe/Vienna
ADMIN_PIN=${secrets.of("pin")}; export ADMIN_PIN
`,
			readable: words(
				"web3.kellerei.example | deployer | s3.kellerei.example | backups | dns@kellerei.example | Europe/Vienna | source me before deploy.sh",
			),
		}),
	},
	{
		name: "whole .env of Rails with dotenv",
		declared: "RAILS_ENV_FILE",
		write: (secrets) => ({
			text: `RAILS_ENV=production
RACK_ENV=production
RAILS_MASTER_KEY=${secrets.of("hex")}
SECRET_KEY_BASE=${secrets.of("hex")}${secrets.of("hex")}
RAILS_SERVE_STATIC_FILES=enabled
DATABASE_URL=mysql2://rails:${escapes.url(secrets.password())}@mysql.imkerei.example/imkerei?pool=15
DEVISE_PEPPER: ${secrets.of("hex")}
OTP_SECRET_ENCRYPTION_KEY: ${secrets.of("base64")}
VAPID_PRIVATE_KEY=${secrets.of("base64url")}
SMTP_SERVER=smtp.imkerei.example
SMTP_LOGIN=honig
SMTP_PASSWORD="${secrets.of("unicode")}"
SIDEKIQ_WEB_USER=ops-team
SIDEKIQ_WEB_PASSWORD=${secrets.of("short")}
BASIC_AUTH=preview:${secrets.of("words")}
HONEYBADGER_API_KEY=${secrets.of("mixed")}
`,
			readable: words(
				"production | enabled | mysql.imkerei.example | pool | smtp.imkerei.example | honig | ops-team | preview",
			),
		}),
	},
	{
		name: "whole .env of FastAPI",
		declared: "BACKEND_ENV",
		write: (secrets) => ({
			text: `DOMAIN=dienstplan.example
FRONTEND_HOST=https://dashboard.dienstplan.example
ENVIRONMENT=staging
PROJECT_NAME="Dienstplan"
STACK_NAME=dienstplan-stack
BACKEND_CORS_ORIGINS="http://localhost:5173,https://dienstplan.example"
SECRET_KEY=${secrets.of("base64url")}
FIRST_SUPERUSER=chefin@dienstplan.example
FIRST_SUPERUSER_PASSWORD="${secrets.of("chosen")}"
POSTGRES_SERVER=dbhost
POSTGRES_PORT=5433
POSTGRES_USER=planer
POSTGRES_PASSWORD=${secrets.password(BARE)}
OPENAI_API_KEY=sk-proj-${secrets.of("base64url")}
ANTHROPIC_API_KEY=sk-ant-api03-${secrets.of("base64url")}
HF_TOKEN=hf_${secrets.of("letters")}${secrets.of("letters")}
QDRANT__SERVICE__API_KEY=${secrets.of("mixed")}
OTEL_EXPORTER_OTLP_HEADERS="authorization=Bearer ${secrets.of("mixed")},x-scope-orgid=dienst"
SENTRY_DSN=
DOCKER_IMAGE_BACKEND=backend-image
`,
			readable: words(
				"dashboard.dienstplan.example | staging | dienstplan-stack | 5173 | chefin@dienstplan.example | dbhost | 5433 | planer | x-scope-orgid | backend-image | authorization",
			),
		}),
	},
	{
		name: "whole .env of a bot with odd names",
		declared: "BOT_ENV",
		write: (secrets) => ({
			text: `BOT_NAME=Wetterfrosch
DISCORD_TOKEN=MTA5${secrets.of("mixed")}.GhT2xa.${secrets.of("base64url")}
DISCORD_GUILD=811234567890123456
TELEGRAM_BOT_TOKEN=6123456789:AA${secrets.of("mixed")}abcdefghijk
TELEGRAM_CHAT=-1001234567
TWITCH_OAUTH=oauth:${secrets.of("mixed")}
GEHEIMNIS=${secrets.of("mixed")}
ZUGANGSCODE=${secrets.of("pin")}
MAGIC_WORD="${secrets.of("words")}"
OPEN_SESAME=${secrets.of("base64")}
DB_PASSWORT=${secrets.of("unicode")}
MOT_DE_PASSE_FTP="${secrets.of("chosen")}"
CLAVE_API=${secrets.of("hex")}
WEATHER_APPID=${secrets.of("hex")}
LOG_LEVEL=debug
UPDATE_EVERY=3600
STATION=Feldberg
`,
			readable: words(
				"Wetterfrosch | 811234567890123456 | -1001234567 | debug | 3600 | Feldberg",
			),
		}),
	},
	{
		name: "whole stack.env of home services",
		declared: "STACK_ENV",
		write: (secrets) => ({
			text: `PUID=1000
PGID=1000
TIMEZONE=Europe/Berlin
DOMAINNAME=haus.example

# nextcloud admin / ${secrets.of("chosen")}
NEXTCLOUD_ADMIN_USER=admin
NEXTCLOUD_ADMIN_PASSWORD="${secrets.of("chosen")}"
MYSQL_ROOT_PASSWORD=${secrets.of("mixed")}
MYSQL_USER=nextcloud
AUTHELIA_JWT_SECRET=${secrets.of("hex")}
AUTHELIA_STORAGE_ENCRYPTION_KEY=${secrets.of("words")}
VAULTWARDEN_ADMIN_TOKEN='$argon2id$v=19$m=65540,t=3,p=4$${secrets.of("mixed")}$${secrets.of("mixed")}'
PAPERLESS_SECRET_KEY=${secrets.of("letters")}
N8N_ENCRYPTION_KEY=${secrets.of("base64")}
GRAFANA_PW=${secrets.of("short")}
TRAEFIK_BASIC_AUTH=olli:$apr1$${secrets.of("mixed")}
PLEX_CLAIM=claim-${secrets.of("mixed")}
WG_PRIVATE=${secrets.of("wireguard")}
WG_ENDPOINT=vpn.haus.example:51820
DYNDNS_TOKEN=${secrets.of("uuid")}
BACKUP_CRON="0 3 * * *"
`,
			readable: words(
				"1000 | Europe/Berlin | haus.example | admin | nextcloud | olli | vpn.haus.example | 51820 | 0 3 * * *",
			),
		}),
	},
];
