import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Settings of servers: properties, INI, TOML and their own syntaxes. */
export const servers: readonly Kind[] = [
	{
		name: "spring application.properties",
		declared: "APPLICATION_PROPERTIES",
		write: (secrets) => ({
			text: `# production
server.port=8443
spring.application.name=orders
spring.datasource.url=jdbc:postgresql://pg.example.com:5432/orders
spring.datasource.username=orders
spring.datasource.password=${escapes.properties(secrets.password())}
spring.mail.host = smtp.example.com
spring.mail.password : ${escapes.properties(secrets.password())}
spring.security.oauth2.client.registration.github.client-secret=${secrets.of("hex")}
spring.rabbitmq.addresses=amqp://worker:${escapes.url(secrets.password())}@rabbit.example.com:5672
spring.jpa.hibernate.ddl-auto=validate
server.ssl.key-store=classpath:keystore.p12
server.ssl.key-store-password=${secrets.of("short")}
management.endpoints.web.exposure.include=health,info
logging.level.org.springframework=WARN
app.welcome=Welcome to the shop, \\
    please log in
`,
			readable: words(
				"production | 8443 | orders | jdbc:postgresql://pg.example.com:5432/orders | smtp.example.com | rabbit.example.com | validate | classpath:keystore.p12 | health,info | logging.level.org.springframework | please log in | spring.jpa.hibernate.ddl-auto=validate | server.port=8443",
			),
		}),
	},
	{
		name: "spring application.yml",
		declared: "APPLICATION_YML",
		write: (secrets) => ({
			text: `spring:
  profiles: {active: production}
  datasource:
    url: jdbc:mysql://mysql.example.com:3306/orders?useSSL=true&serverTimezone=UTC
    username: orders
    password: '${escapes.doubled(secrets.password())}'
    hikari: {maximum-pool-size: 20, pool-name: orders-pool}
  data:
    redis: {host: redis.example.com, port: 6380, password: "${escapes.json(secrets.password())}"}
  kafka:
    bootstrap-servers: kafka-1.example.com:9093
    properties:
      security.protocol: SASL_SSL
      sasl.mechanism: SCRAM-SHA-512
      sasl.jaas.config: org.apache.kafka.common.security.scram.ScramLoginModule required username="orders" password="${secrets.of("mixed")}";
jwt:
  signing-key: ${secrets.of("base64")}
  expiration: 15m
logging.level: {root: INFO, com.example: DEBUG}
server: {servlet: {context-path: /orders}, forward-headers-strategy: framework}
`,
			readable: words(
				"active: production | jdbc:mysql://mysql.example.com:3306/orders | maximum-pool-size | orders-pool | redis.example.com | kafka-1.example.com:9093 | SASL_SSL | SCRAM-SHA-512 | ScramLoginModule | expiration | com.example | /orders | framework",
			),
		}),
	},
	{
		name: "kafka client.properties",
		declared: "KAFKA_CLIENT",
		write: (secrets) => ({
			text: `bootstrap.servers=pkc-4r087.us-west2.gcp.confluent.cloud:9092
security.protocol=SASL_SSL
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \\
  username="orders" \\
  password="${escapes.json(secrets.password())}";
ssl.truststore.location=/etc/kafka/truststore.jks
ssl.truststore.password=${secrets.of("letters")}
ssl.key.password=${secrets.of("short")}
schema.registry.url=https://psrc-3r6ym.us-east-2.aws.confluent.cloud
basic.auth.credentials.source=USER_INFO
basic.auth.user.info=reader:${secrets.of("mixed")}
acks=all
compression.type=lz4
client.dns.lookup=use_all_dns_ips
`,
			readable: words(
				"pkc-4r087.us-west2.gcp.confluent.cloud:9092 | SASL_SSL | PLAIN | PlainLoginModule | orders | /etc/kafka/truststore.jks | https://psrc-3r6ym.us-east-2.aws.confluent.cloud | USER_INFO | compression.type=lz4 | use_all_dns_ips | reader | security.protocol",
			),
		}),
	},
	{
		name: "grafana configuration",
		declared: "GRAFANA",
		write: (secrets) => ({
			text: `; of the dashboards
[server]
protocol = https
domain = grafana.example.com
root_url = %(protocol)s://%(domain)s/
[database]
type = postgres
host = pg.example.com:5432
user = grafana
password = """${secrets.password('"')}"""
[security]
admin_user = admin
admin_password = ${secrets.of("words")} ; until the first login
secret_key = ${secrets.of("mixed")}
cookie_samesite = strict
[auth.github]
client_id = Iv1.demo
client_secret = ${secrets.of("hex")}
allowed_organizations = octo-org
[smtp]
host = smtp.example.com:587
password = ${secrets.of("letters")}
from_address = grafana@example.com
[log]
mode = console
level = info
`,
			readable: words(
				"of the dashboards | [server] | https | grafana.example.com | postgres | pg.example.com:5432 | admin | until the first login | strict | octo-org | smtp.example.com:587 | grafana@example.com | console | cookie_samesite = strict | allowed_organizations",
			),
		}),
	},
	{
		name: "gitlab-runner config.toml",
		declared: "RUNNER_TOML",
		write: (secrets) => ({
			text: `concurrent = 4
check_interval = 0
log_level = "warning"

[[runners]]
  name = "docker-amd64"
  url = "https://gitlab.example.com/"
  token = "${secrets.of("gitlab")}"
  executor = "docker"
  environment = ["DOCKER_DRIVER=overlay2", "DOCKER_AUTH_CONFIG={\\"auths\\":{\\"registry.example.com\\":{\\"auth\\":\\"${escapes.base64(`ci:${secrets.of("mixed")}`)}\\"}}}"]
  [runners.cache]
    Type = "s3"
    Shared = true
    [runners.cache.s3]
      ServerAddress = "s3.example.com"
      AccessKey = "${secrets.of("aws-id")}"
      SecretKey = "${secrets.of("aws-secret")}"
      BucketName = "runner-cache"
  [runners.docker]
    image = "alpine:3.20"
    privileged = false
    volumes = ["/cache", "/certs/client"]
    shm_size = 300000
`,
			readable: words(
				"warning | docker-amd64 | https://gitlab.example.com/ | executor | docker | overlay2 | registry.example.com | s3.example.com | runner-cache | alpine:3.20 | /certs/client | privileged | 300000 | [[runners]]",
			),
		}),
	},
	{
		name: "toml of a service",
		declared: "SERVICE_TOML",
		write: (secrets) => ({
			text: `title = "orders"
started = 2026-11-03T07:32:00Z

[database]
server = "pg.example.com"
ports = [5432, 5433]
password = '${secrets.password("'")}'
options = { sslmode = "require", pool = 12 }

[api]
token = """${secrets.password('"\\')}"""
allowed = ["10.0.0.0/8", "192.168.0.0/16"]
credentials = { user = "svc-orders", secret = "${escapes.json(secrets.password())}" }
signing = '''
${secrets.of("base64")}
'''

[[workers]]
queue = "default"
auth.bearer = "${secrets.of("base64url")}"

[[workers]]
queue = "mailers"
timeout = "45s"
`,
			readable: words(
				"orders | 2026-11-03T07:32:00Z | pg.example.com | 5432 | require | sslmode | 10.0.0.0/8 | 192.168.0.0/16 | svc-orders | default | mailers | [[workers]] | timeout | [database]",
			),
		}),
	},
	{
		name: "rabbitmq definitions.json",
		declared: "RABBIT",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					rabbit_version: "3.13.7",
					users: [
						{
							name: "worker",
							password: secrets.password(),
							tags: ["management"],
						},
						{
							name: "monitor",
							password: secrets.of("short"),
							tags: ["monitoring"],
						},
					],
					vhosts: [{ name: "production" }],
					permissions: [
						{
							user: "worker",
							vhost: "production",
							configure: ".*",
							write: ".*",
							read: ".*",
						},
					],
					parameters: [
						{
							component: "shovel",
							name: "orders",
							value: {
								"src-uri": `amqps://mover:${escapes.url(secrets.password())}@old.example.com`,
								"dest-queue": "orders.incoming",
							},
						},
					],
				},
				undefined,
				2,
			),
			readable: words(
				"rabbit_version | 3.13.7 | users | worker | management | monitoring | monitor | production | shovel | orders | old.example.com | orders.incoming | permissions",
			),
		}),
	},
	{
		name: "routers, relays of mail and proxies",
		declared: "EDGE",
		write: (secrets) => ({
			text: `hostname fjord-edge-02
snmp-server community ${secrets.of("short")} RO
snmp-server location harbour office
tacacs-server host 10.0.0.7 key ${secrets.of("words")}
enable secret 0 ${secrets.of("letters")}
username netops privilege 15 password 0 ${secrets.of("words")}
 neighbor 10.0.0.9 password ${secrets.of("short")}
# haproxy
userlist ops
  user carol insecure-password ${secrets.of("words")}
listen stats
  stats auth viewer:${secrets.of("letters")}
# nginx
proxy_set_header X-Api-Key ${secrets.of("words")};
proxy_set_header X-Real-Host shop.example.com;
# redis
user worker on >${secrets.of("words")} ~orders:* +@all
# sasl_passwd and exim
[smtp.example.com]:587 relay@example.com:${secrets.of("chosen")}
*.example.org:relay@example.org:${secrets.of("letters")}
`,
			readable: words(
				"fjord-edge-02 | harbour office | 10.0.0.7 | netops | 10.0.0.9 | carol | viewer | X-Real-Host | shop.example.com | orders:* | smtp.example.com | relay@example.com | insecure-password | snmp-server",
			),
		}),
	},
];
