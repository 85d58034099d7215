import type { Kind } from "../corpus.ts";
import { json, lines, properties, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "RabbitMQ definitions",
		declared: "RABBIT_DEFINITIONS",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					rabbit_version: "3.13.7",
					users: [
						{
							name: "events-producer",
							password_hash: secrets.of("base64"),
							hashing_algorithm: "rabbit_password_hashing_sha256",
							tags: ["monitoring"],
						},
						{
							name: "events-consumer",
							password: secrets.password(),
							tags: [],
						},
					],
					vhosts: [{ name: "/events" }],
					permissions: [
						{
							user: "events-producer",
							vhost: "/events",
							configure: "^$",
							write: "^orders\\..*",
							read: "",
						},
					],
					parameters: [
						{
							component: "federation-upstream",
							name: "headquarters",
							value: {
								uri: `amqps://bridge:${url(secrets.password())}@rabbit.hq.example.com:5671`,
								expires: 3600000,
							},
						},
					],
					queues: [{ name: "orders.created", durable: true }],
				},
				null,
				"  ",
			),
			readable: lines(`
				rabbit_version
				"rabbit_version": "3.13.7",
				events-producer
				rabbit_password_hashing_sha256
				"hashing_algorithm": "rabbit_password_hashing_sha256",
				monitoring
				events-consumer
				/events
				permissions
				configure
				federation-upstream
				headquarters
				rabbit.hq.example.com:5671
				rabbit.hq.example.com
				3600000
				orders.created
				"durable": true
			`),
		}),
	},
	{
		name: "Kafka JAAS file",
		declared: "JAAS_CONF",
		write: (secrets) => ({
			text: `KafkaServer {
  org.apache.kafka.common.security.plain.PlainLoginModule required
  username="broker"
  password="${json(secrets.password())}"
  user_broker="${json(secrets.of("mixed"))}"
  user_connect="${json(secrets.of("mixed"))}";
};

Client {
  // for ZooKeeper
  org.apache.zookeeper.server.auth.DigestLoginModule required
  username="kafka-zk"
  password='${secrets.of("base64url")}';
};

Krb5 {
  com.sun.security.auth.module.Krb5LoginModule required
  useKeyTab=true
  storeKey=true
  keyTab="/etc/security/keytabs/kafka.keytab"
  principal="kafka/broker1.example.com@EXAMPLE.COM";
};
`,
			readable: lines(`
				KafkaServer {
				org.apache.kafka.common.security.plain.PlainLoginModule required
				org.apache.kafka.common.security.plain.PlainLoginModule
				username="broker"
				broker
				Client {
				for ZooKeeper
				org.apache.zookeeper.server.auth.DigestLoginModule
				kafka-zk
				com.sun.security.auth.module.Krb5LoginModule required
				useKeyTab=true
				storeKey=true
				/etc/security/keytabs/kafka.keytab
				kafka/broker1.example.com@EXAMPLE.COM
			`),
		}),
	},
	{
		name: "client.properties of Kafka",
		declared: "KAFKA_CLIENT",
		write: (secrets) => ({
			text: `bootstrap.servers=b-1.example.kafka.eu-west-1.amazonaws.com:9096,b-2.example.kafka.eu-west-1.amazonaws.com:9096
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required \\
    username="orders-stream" \\
    password="${secrets.of("mixed")}";
ssl.truststore.location=/etc/kafka/truststore.jks
ssl.truststore.password=${properties(secrets.password())}
ssl.key.password: ${properties(secrets.password())}
schema.registry.url = https://schemas.example.com:8085
schema.registry.basic.auth.user.info = ${secrets.of("mixed")}:${secrets.of("base64")}
client.id=orders-stream-7
group.id=orders-projection
auto.offset.reset=earliest
max.poll.records=500
request.timeout.ms=30000
`,
			readable: lines(`
				bootstrap.servers
				b-1.example.kafka.eu-west-1.amazonaws.com:9096
				9096
				security.protocol=SASL_SSL
				SCRAM-SHA-512
				sasl.mechanism=SCRAM-SHA-512
				org.apache.kafka.common.security.scram.ScramLoginModule
				orders-stream
				/etc/kafka/truststore.jks
				ssl.truststore.location
				https://schemas.example.com:8085
				schema.registry.url
				orders-stream-7
				orders-projection
				auto.offset.reset=earliest
				earliest
				max.poll.records=500
				30000
			`),
		}),
	},
	{
		name: "Twilio, SendGrid and Stripe",
		declared: "THIRD_PARTIES",
		write: (secrets) => ({
			text: `{
    "twilio": {
        "from": "+41445551234",
        "region": "ie1",
        "authToken": "${secrets.of("hex")}"
    },
    "sendgrid": {"key": "SG.${secrets.of("mixed")}.${secrets.of("base64url")}", "sandbox": false, "templates": {"welcome": "d-1f7a", "receipt": "d-9c20"}},
    "stripe": {
        "account": "acct_1032D82eZvKYlo2C",
        "apiVersion": "2024-06-20",
        "secret": "${secrets.of("stripe")}",
        "webhookSecret": "whsec_${secrets.of("mixed")}",
        "successUrl": "https://shop.example.com/thanks?session={CHECKOUT_SESSION_ID}"
    },
    "maps": {"key": "${secrets.of("google-key")}", "centre": [47.3769, 8.5417]},
    "retries": 3,
    "timeoutMillis": 15000
}
`,
			readable: lines(`
				"twilio"
				+41445551234
				"region": "ie1",
				sendgrid
				sandbox
				templates
				welcome
				acct_1032D82eZvKYlo2C
				"apiVersion": "2024-06-20",
				2024-06-20
				https://shop.example.com/thanks?session={CHECKOUT_SESSION_ID}
				successUrl
				47.3769
				8.5417
				"retries": 3
				timeoutMillis
				15000
			`),
		}),
	},
];
