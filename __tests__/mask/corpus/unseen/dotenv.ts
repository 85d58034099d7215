import type { Kind } from "../corpus.ts";
import { crlf, env, lines, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: ".env of Rails",
		declared: "ENV_FILE",
		write: (secrets) => ({
			text: `# Rails
RAILS_ENV=production
RAILS_LOG_TO_STDOUT=1
RAILS_MAX_THREADS=5
SECRET_KEY_BASE=${secrets.of("hex")}
RAILS_MASTER_KEY=${secrets.of("hex")}
DATABASE_URL=postgres://rails:${url(secrets.password())}@db.internal.example.com:5432/rails_production?pool=10
REDIS_URL=redis://redis.internal.example.com:6379/0
SIDEKIQ_CONCURRENCY=10

# mail
SMTP_ADDRESS=smtp.postmarkapp.com
SMTP_PORT=2525
SMTP_USERNAME=notifications
SMTP_PASSWORD=${env(secrets.password())}
DEFAULT_FROM="Support <support@example.com>"

AWS_REGION=eu-west-3
AWS_BUCKET=example-rails-uploads
AWS_ACCESS_KEY_ID=${secrets.of("aws-id")}
AWS_SECRET_ACCESS_KEY=${secrets.of("aws-secret")}
SENTRY_ENVIRONMENT=production
TZ=Europe/Paris
`,
			readable: lines(`
				RAILS_ENV=production
				production
				RAILS_LOG_TO_STDOUT
				RAILS_MAX_THREADS=5
				db.internal.example.com
				5432
				rails_production
				redis://redis.internal.example.com:6379/0
				SIDEKIQ_CONCURRENCY=10
				smtp.postmarkapp.com
				2525
				notifications
				Support <support@example.com>
				support@example.com
				eu-west-3
				AWS_REGION
				example-rails-uploads
				SENTRY_ENVIRONMENT
				Europe/Paris
			`),
		}),
	},
	{
		name: ".env of Laravel",
		declared: "DOTENV_PROD",
		write: (secrets) => ({
			text: crlf(`APP_NAME="Example Portal"
APP_ENV=production
APP_KEY=base64:${secrets.of("base64")}
APP_DEBUG=false
APP_URL=https://portal.example.com

LOG_CHANNEL=stack
LOG_LEVEL=warning

DB_CONNECTION=mysql
DB_HOST=127.0.0.1
DB_PORT=3306
DB_DATABASE=portal
DB_USERNAME=portal_user
DB_PASSWORD=${env(secrets.password())}

BROADCAST_DRIVER=pusher
CACHE_DRIVER=redis
SESSION_LIFETIME=1440

MAIL_MAILER=smtp
MAIL_HOST=mailgun.example.org
MAIL_FROM_ADDRESS="noreply@example.com"
MAILGUN_SECRET=key-${secrets.of("hex")}

PUSHER_APP_ID=1204877
PUSHER_APP_SECRET=${env(secrets.of("hex"))}
PUSHER_APP_CLUSTER=mt1
JWT_SECRET=${env(secrets.password())}
VITE_APP_NAME="\${APP_NAME}"
`),
			readable: lines(`
				Example Portal
				APP_ENV=production
				APP_DEBUG=false
				https://portal.example.com
				portal.example.com
				LOG_CHANNEL=stack
				LOG_LEVEL=warning
				DB_CONNECTION=mysql
				127.0.0.1
				DB_HOST
				3306
				portal_user
				BROADCAST_DRIVER=pusher
				CACHE_DRIVER=redis
				SESSION_LIFETIME=1440
				mailgun.example.org
				noreply@example.com
				1204877
				PUSHER_APP_CLUSTER
				\${APP_NAME}
			`),
		}),
	},
	{
		name: ".env of Next.js",
		declared: "WEB_ENV",
		write: (secrets) => ({
			text: `# Public. Everything with NEXT_PUBLIC_ ends up in the browser.
NEXT_PUBLIC_SITE_URL = https://www.example.com
NEXT_PUBLIC_POSTHOG_HOST = https://eu.i.posthog.com
NEXT_TELEMETRY_DISABLED = 1
NODE_ENV = production

# Server only
NEXTAUTH_URL = https://www.example.com/api/auth
NEXTAUTH_SECRET = ${env(secrets.of("base64"))}
GITHUB_ID = Iv1.8a61f9b3a7aba766
GITHUB_SECRET = ${env(secrets.of("hex"))}
DATABASE_URL = "postgresql://postgres.abcdefghijkl:${url(secrets.password())}@aws-0-eu-central-1.pooler.supabase.com:6543/postgres?pgbouncer=true"
SUPABASE_SERVICE_ROLE_KEY = ${secrets.of("jwt")}
STRIPE_SECRET_KEY = ${secrets.of("stripe")}
STRIPE_WEBHOOK_SECRET = whsec_${secrets.of("mixed")}
OPENAI_API_KEY = sk-proj-${secrets.of("base64url")}   # the team's, limited to 50 EUR
REVALIDATE_SECONDS = 3600
`,
			readable: lines(`
				Public. Everything with NEXT_PUBLIC_ ends up in the browser.
				NEXT_PUBLIC_SITE_URL
				https://www.example.com
				www.example.com
				https://eu.i.posthog.com
				NEXT_TELEMETRY_DISABLED = 1
				production
				Server only
				https://www.example.com/api/auth
				NEXTAUTH_URL
				aws-0-eu-central-1.pooler.supabase.com
				6543
				pgbouncer=true
				postgresql
				the team's, limited to 50 EUR
				REVALIDATE_SECONDS = 3600
				3600
			`),
		}),
	},
	{
		name: ".env of Django",
		declared: "DJANGO_ENV",
		write: (secrets) => ({
			text: `DJANGO_SETTINGS_MODULE=shop.settings.production
SECRET_KEY='${secrets.of("base64url")}'
DEBUG=off
ALLOWED_HOSTS=shop.example.com,shop.internal
CSRF_TRUSTED_ORIGINS=https://shop.example.com
DATABASE_URL=psql://shop:${url(secrets.password())}@10.4.0.21:5432/shop
CELERY_BROKER_URL=amqp://celery:${url(secrets.of("mixed"))}@rabbit.example.com:5672/shop
EMAIL_URL=smtp+tls://mailer@example.com:${url(secrets.password())}@smtp.example.com:587
STATIC_ROOT=/srv/shop/static
GUNICORN_CMD_ARGS="--workers=4 --bind=0.0.0.0:8000 --access-logfile=-"
LANGUAGE_CODE=pt-br
TIME_ZONE=America/Sao_Paulo
ADMIN_PASSWORD=${env(secrets.password())}
`,
			readable: lines(`
				DJANGO_SETTINGS_MODULE
				shop.settings.production
				ALLOWED_HOSTS
				shop.example.com,shop.internal
				https://shop.example.com
				10.4.0.21
				psql
				rabbit.example.com
				5672
				smtp+tls
				smtp.example.com
				/srv/shop/static
				--workers=4 --bind=0.0.0.0:8000 --access-logfile=-
				0.0.0.0:8000
				LANGUAGE_CODE=pt-br
				America/Sao_Paulo
			`),
		}),
	},
];
