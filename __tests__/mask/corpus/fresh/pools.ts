import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Who may use a database, in its own files. */
export const kinds: readonly Kind[] = [
	{
		name: "PgBouncer userlist.txt",
		declared: "POOLER_USERS",
		write: (secrets) => ({
			text: `; written from pg_shadow on 2026-02-03, see docs/pooler.md
; auth_type = scram-sha-256
"ledger_app" "SCRAM-SHA-256$4096:q0V3dkE2eFQ5bHJrWm0yYg==$${secrets.of("base64")}:${secrets.of("base64")}"
"reporting_ro" "md5${secrets.of("hex")}"
"pgbouncer" "${escapes.doubledDouble(secrets.of("symbols"))}"
`,
			readable: words(
				"; written from pg_shadow on 2026-02-03, see docs/pooler.md | 2026-02-03 | auth_type = scram-sha-256 | ledger_app | SCRAM-SHA-256 | 4096 | reporting_ro | pgbouncer",
			),
		}),
	},
	{
		name: "ClickHouse users.d XML",
		declared: "CH_USERS",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<clickhouse>
    <!-- Users of the analytics cluster, one profile each -->
    <users>
        <dashboards>
            <password>${escapes.xml(secrets.password())}</password>
            <networks>
                <ip>10.71.0.0/16</ip>
            </networks>
            <profile>readonly</profile>
            <quota>default</quota>
        </dashboards>
        <ingest>
            <password_sha256_hex>${secrets.of("hex")}</password_sha256_hex>
            <networks>
                <host_regexp>^ingest-\\d+\\.fjordbank\\.example$</host_regexp>
            </networks>
            <profile>writer</profile>
        </ingest>
    </users>
    <remote_servers>
        <analytics>
            <secret>${escapes.xml(secrets.token())}</secret>
            <shard><replica><host>ch-1.fjordbank.example</host><port>9440</port></replica></shard>
        </analytics>
    </remote_servers>
    <profiles><readonly><max_memory_usage>10000000000</max_memory_usage></readonly></profiles>
</clickhouse>
`,
			readable: words(
				"Users of the analytics cluster, one profile each | dashboards | 10.71.0.0/16 | readonly | ingest | host_regexp | writer | remote_servers | analytics | ch-1.fjordbank.example | 9440 | max_memory_usage | 10000000000 | <networks> | clickhouse",
			),
		}),
	},
	{
		name: "mongosh script that creates users",
		declared: "MONGO_INIT",
		write: (secrets) => ({
			text: `// Run once by the init container: mongosh --file init.js
const shop = db.getSiblingDB("webshop");

shop.createUser({
  user: "webshop_rw",
  pwd: "${escapes.json(secrets.password())}",
  roles: [{ role: "readWrite", db: "webshop" }],
});

db.getSiblingDB("admin").createUser({
  user: "exporter",
  pwd: '${escapes.single(secrets.password())}',
  roles: ["clusterMonitor"],
  mechanisms: ["SCRAM-SHA-256"],
});

shop.orders.createIndex({ customerId: 1, createdAt: -1 }, { name: "byCustomer" });
rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongo-0.mongo:27017" }] });
`,
			readable: words(
				"// Run once by the init container: mongosh --file init.js | getSiblingDB | webshop | createUser | webshop_rw | readWrite | admin | exporter | clusterMonitor | SCRAM-SHA-256 | createIndex | byCustomer | rs.initiate | mongo-0.mongo:27017 | customerId",
			),
		}),
	},
	{
		name: "Kafka broker JAAS file",
		declared: "BROKER_JAAS",
		write: (secrets) => ({
			text: `KafkaServer {
    org.apache.kafka.common.security.plain.PlainLoginModule required
    username="interbroker"
    password="${escapes.json(secrets.of("mixed"))}"
    user_interbroker="${escapes.json(secrets.token())}"
    user_orders="${escapes.json(secrets.token())}";
};

Client {
    org.apache.zookeeper.server.auth.DigestLoginModule required
    username="kafka"
    password="${escapes.json(secrets.password())}";
};

KafkaClient {
    com.sun.security.auth.module.Krb5LoginModule required
    useKeyTab=true
    keyTab="/etc/security/keytabs/kafka.keytab"
    principal="kafka/broker-3.fjordbank.example@FJORDBANK.EXAMPLE";
};
`,
			readable: words(
				"KafkaServer | org.apache.kafka.common.security.plain.PlainLoginModule | interbroker | org.apache.zookeeper.server.auth.DigestLoginModule | kafka | KafkaClient | Krb5LoginModule | useKeyTab=true | /etc/security/keytabs/kafka.keytab | kafka/broker-3.fjordbank.example@FJORDBANK.EXAMPLE | required",
			),
		}),
	},
	{
		name: "Redis users.acl",
		declared: "CACHE_ACL",
		write: (secrets) => ({
			text: `user default off sanitize-payload resetchannels -@all
user sessions on >${secrets.token()} ~session:* &* +@read +@write -@dangerous
user metrics on #${secrets.of("hex")} ~* resetchannels +info +latency +slowlog|get
user replica on >${secrets.token()} +psync +replconf +ping
`,
			readable: words(
				"user default off | sanitize-payload | resetchannels | sessions | ~session:* | -@dangerous | metrics | +latency | slowlog|get | replica | +psync | +replconf",
			),
		}),
	},
	{
		name: "SQL of database links and logins",
		declared: "BOOTSTRAP_SQL",
		write: (secrets) => ({
			text: `-- Executed by the DBA on call after a restore
CREATE USER app_orders IDENTIFIED BY "${secrets.password('"')}" DEFAULT TABLESPACE users QUOTA 10G ON users;
GRANT CREATE SESSION, CREATE TABLE TO app_orders;
ALTER USER report_ro IDENTIFIED BY "${secrets.password('"')}" ACCOUNT UNLOCK;

CREATE PUBLIC DATABASE LINK dwh_link
  CONNECT TO link_reader IDENTIFIED BY "${secrets.password('"')}"
  USING '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCPS)(HOST=ora-dwh.fjordbank.example)(PORT=2484))(CONNECT_DATA=(SERVICE_NAME=DWHPRD)))';

INSERT INTO app_orders.settings (name, value) VALUES ('currency', 'NOK');
COMMIT;
`,
			readable: words(
				"-- Executed by the DBA on call after a restore | app_orders | DEFAULT TABLESPACE users QUOTA 10G | GRANT CREATE SESSION, CREATE TABLE TO app_orders; | report_ro | ACCOUNT UNLOCK | CREATE PUBLIC DATABASE LINK dwh_link | link_reader | PROTOCOL=TCPS | ora-dwh.fjordbank.example | 2484 | DWHPRD | currency | IDENTIFIED",
			),
		}),
	},
];
