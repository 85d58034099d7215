import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Brokers, queues and workers. */
export const brokers: readonly Kind[] = [
	{
		name: "RabbitMQ definitions.json",
		declared: "DEFINITIONS",
		write: (secrets) => ({
			text: JSON.stringify({
				rabbit_version: "3.13.2",
				users: [
					{
						name: "publisher",
						password: secrets.password(),
						tags: ["management"],
					},
					{
						name: "consumer",
						password_hash: secrets.of("base64"),
						hashing_algorithm: "rabbit_password_hashing_sha256",
						tags: "",
					},
				],
				vhosts: [{ name: "/orders" }],
				permissions: [
					{ user: "publisher", vhost: "/orders", configure: "^orders\\..*" },
				],
				parameters: [
					{
						component: "federation-upstream",
						name: "upstream-eu",
						value: {
							uri: `amqps://federation:${escapes.url(secrets.password())}@mq.eu.corp.net:5671`,
							expires: 3_600_000,
						},
					},
				],
				queues: [{ name: "orders.created", durable: true, auto_delete: false }],
			}),
			readable: words(
				"rabbit_version | 3.13.2 | publisher | management | consumer | rabbit_password_hashing_sha256 | /orders | federation-upstream | upstream-eu | mq.eu.corp.net | 3600000 | orders.created | durable | auto_delete",
			),
		}),
	},
	{
		name: "rabbitmq.conf",
		declared: "RABBIT",
		write: (secrets) => ({
			text: `## listeners
listeners.tcp.default = 5672
management.tcp.port = 15672
default_vhost = orders
default_user = bootstrap
default_pass = ${secrets.of("words")}
ssl_options.keyfile = /etc/rabbitmq/server_key.pem
ssl_options.password = ${secrets.of("mixed")}
auth_ldap.dn_lookup_bind.user_dn = cn=rabbit,dc=corp,dc=net
auth_ldap.dn_lookup_bind.password = ${secrets.password("#'\"")}
cluster_formation.peer_discovery_backend = rabbit_peer_discovery_k8s
vm_memory_high_watermark.relative = 0.6
log.console.level = warning
`,
			readable: words(
				"listeners | 15672 | orders | bootstrap | /etc/rabbitmq/server_key.pem | cn=rabbit,dc=corp,dc=net | rabbit_peer_discovery_k8s | vm_memory_high_watermark.relative | warning | default_vhost",
			),
		}),
	},
	{
		name: "Kafka client.properties",
		declared: "KAFKA_CLIENT",
		write: (secrets) => ({
			text: `bootstrap.servers=b-1.msk.eu-north-1.amazonaws.com:9096,b-2.msk.eu-north-1.amazonaws.com:9096
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \\
  username="orders-svc" \\
  password="${secrets.password('"\\')}";
ssl.truststore.location=/etc/kafka/truststore.jks
ssl.truststore.password=${secrets.of("short")}
ssl.keystore.type=PKCS12
ssl.key.password=${secrets.of("letters")}
schema.registry.basic.auth.user.info=sr-user:${secrets.of("base64url")}
acks=all
compression.type=zstd
group.id=orders-consumer
`,
			readable: words(
				"b-1.msk.eu-north-1.amazonaws.com:9096 | SASL_SSL | SCRAM-SHA-512 | org.apache.kafka.common.security.scram.ScramLoginModule | orders-svc | /etc/kafka/truststore.jks | PKCS12 | sr-user | compression.type=zstd | zstd | orders-consumer | required",
			),
		}),
	},
	{
		name: "JAAS login configuration",
		declared: "JAAS",
		write: (secrets) => ({
			text: `KafkaServer {
    org.apache.kafka.common.security.plain.PlainLoginModule required
    username="broker"
    password="${secrets.of("words")}"
    user_broker="${secrets.of("mixed")}"
    user_shipping="${secrets.of("mixed")}";
};

// ZooKeeper
Client {
    org.apache.zookeeper.server.auth.DigestLoginModule required
    username="zk-admin"
    password="${secrets.of("letters")}";
};

KrbLogin {
    com.sun.security.auth.module.Krb5LoginModule required
    useKeyTab=true
    storeKey=true
    keyTab="/etc/security/kafka.keytab"
    principal="kafka/broker1.corp.net@CORP.NET";
};
`,
			readable: words(
				"KafkaServer | org.apache.kafka.common.security.plain.PlainLoginModule | required | broker | ZooKeeper | zk-admin | useKeyTab=true | /etc/security/kafka.keytab | kafka/broker1.corp.net@CORP.NET | KrbLogin | storeKey",
			),
		}),
	},
	{
		name: "mosquitto.conf with a bridge",
		declared: "MOSQUITTO",
		write: (secrets) => ({
			text: `listener 8883 0.0.0.0
allow_anonymous false
persistence_location /mosquitto/data/
password_file /mosquitto/config/passwd
cafile /etc/ssl/certs/ca-certificates.crt

# to the cloud
connection bridge-cloud
address mqtt.iot.corp.net:8883
topic sensors/# out 1
remote_username gateway-07
remote_password ${secrets.of("mixed")}
bridge_psk ${secrets.of("hex")}
bridge_identity gateway-07
keepalive_interval 60
`,
			readable: words(
				"listener 8883 | allow_anonymous false | /mosquitto/data/ | /mosquitto/config/passwd | to the cloud | bridge-cloud | mqtt.iot.corp.net:8883 | sensors/# | gateway-07 | keepalive_interval | /etc/ssl/certs/ca-certificates.crt",
			),
		}),
	},
	{
		name: "nats-server.conf",
		declared: "NATS_CONF",
		write: (secrets) => ({
			text: `port: 4222
http: localhost:8222
server_name: n1-east
jetstream { store_dir: /data/jetstream, max_mem: 1G, key: "${secrets.of("mixed")}" }
cluster {
  name: east
  listen: 0.0.0.0:6222
  authorization { user: route_user, password: ${secrets.of("letters")}, timeout: 0.5 }
  routes = [ nats-route://route_user:${secrets.of("base64url")}@n2.nats.local:6222 ]
}
authorization {
  users = [
    {user: telemetry, password: "${escapes.json(secrets.password())}", permissions: {publish: "metrics.>"}}
    {user: dashboard, password: '${secrets.of("words")}'}
  ]
}
`,
			readable: words(
				"4222 | localhost:8222 | n1-east | /data/jetstream | max_mem | east | 0.0.0.0:6222 | route_user | n2.nats.local | telemetry | metrics.> | dashboard | permissions | timeout: 0.5",
			),
		}),
	},
	{
		name: "NATS user credentials",
		declared: "NATS_CREDS",
		write: (secrets) => ({
			text: `-----BEGIN NATS USER JWT-----
${secrets.of("jwt")}
------END NATS USER JWT------

************************* IMPORTANT *************************
NKEY Seed printed below can be used to sign and prove identity.
NKEYs are sensitive and should be treated as secrets.

-----BEGIN USER NKEY SEED-----
SUA${secrets.of("base32")}
------END USER NKEY SEED------

*************************************************************
`,
			readable: words(
				"BEGIN NATS USER JWT | IMPORTANT | NKEY Seed printed below can be used to sign and prove identity. | NKEYs are sensitive and should be treated as secrets. | BEGIN USER NKEY SEED | END USER NKEY SEED | sensitive",
			),
		}),
	},
	{
		name: "airflow.cfg",
		declared: "AIRFLOW",
		write: (secrets) => ({
			text: `[core]
dags_folder = /opt/airflow/dags
executor = CeleryExecutor
parallelism = 32
fernet_key = ${secrets.of("wireguard")}
load_examples = False

[database]
sql_alchemy_conn = postgresql+psycopg2://airflow:${escapes.url(secrets.password("%")).replaceAll("%", "%%")}@pg.airflow.svc:5432/airflow
sql_alchemy_pool_size = 5

[webserver]
base_url = https://airflow.corp.net
secret_key = ${secrets.of("hex")}
expose_config = False

[celery]
broker_url = redis://:${secrets.of("mixed")}@redis.airflow.svc:6379/0
worker_concurrency = 16

[smtp]
smtp_host = smtp.eu.mailgun.org
smtp_user = airflow@mg.corp.net
smtp_password = ${secrets.of("words")}
smtp_mail_from = airflow@corp.net
`,
			readable: words(
				"/opt/airflow/dags | CeleryExecutor | parallelism | load_examples | pg.airflow.svc | postgresql+psycopg2 | https://airflow.corp.net | expose_config | redis.airflow.svc | worker_concurrency | smtp.eu.mailgun.org | airflow@mg.corp.net | airflow@corp.net | [webserver]",
			),
		}),
	},
	{
		name: "celery worker unit of systemd",
		declared: "WORKER_UNIT",
		write: (secrets) => ({
			text: `[Unit]
Description=Celery workers of the shop
After=network-online.target redis.service

[Service]
Type=forking
User=celery
Group=www-data
WorkingDirectory=/srv/shop/current
Environment=DJANGO_SETTINGS_MODULE=shop.settings.production
Environment="DATABASE_URL=postgres://shop:${escapes.url(secrets.of("mixed"))}@10.1.1.5/shop" "SENTRY_DSN=https://${secrets.of("hex")}@o4504.ingest.sentry.io/4505"
Environment="BROKER_PASSWORD=${secrets.of("words")}"
Environment='STRIPE_SECRET_KEY=${secrets.of("stripe")}'
ExecStart=/srv/shop/venv/bin/celery -A shop worker --concurrency=8 --loglevel=INFO
Restart=on-failure
LimitNOFILE=65536

[Install]
WantedBy=multi-user.target
`,
			readable: words(
				"Celery workers of the shop | network-online.target | redis.service | forking | celery | www-data | /srv/shop/current | shop.settings.production | 10.1.1.5 | o4504.ingest.sentry.io | /srv/shop/venv/bin/celery | --concurrency=8 | --loglevel=INFO | on-failure | 65536 | multi-user.target",
			),
		}),
	},
];
