import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Clients of databases, mostly old ones. */
export const databases: readonly Kind[] = [
	{
		name: "SQL*Plus script that logs in and makes links",
		declared: "ORA_SCRIPT",
		write: (secrets) => ({
			text: `set echo off feedback off
whenever sqlerror exit failure
connect sys/"${secrets.password('"@/')}"@//ora1.example:1521/ORCLPDB1 as sysdba
REM accounts of the new schema
create user lager_app identified by "${secrets.password('"')}"
  default tablespace lager quota unlimited on lager;
alter user system identified by ${secrets.of("letters")} account unlock;
grant connect, resource to lager_app;
create database link berlin.example
  connect to reporting identified by "${secrets.of("words")}"
  using '(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=ora2.example)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=BER)))';
connect lager_app/${secrets.of("mixed")}@LAGER
exec dbms_scheduler.create_credential('NIGHT_CRED', 'oracle', '${escapes.doubled(secrets.of("symbols"))}');
exit
`,
			readable: words(
				"whenever sqlerror exit failure | //ora1.example:1521/ORCLPDB1 | accounts of the new schema | lager_app | default tablespace lager quota unlimited on lager | berlin.example | reporting | ora2.example | SERVICE_NAME=BER | NIGHT_CRED | @LAGER | sysdba",
			),
		}),
	},
	{
		name: "Data Pump parfile and RMAN",
		declared: "ORA_BACKUP",
		write: (secrets) => ({
			text: `# expdp parfile=nightly.par
userid=exporter/${secrets.of("mixed")}@LAGER
directory=DP_DIR
dumpfile=lager_%U.dmp
encryption_password=${secrets.of("words")}
schemas=LAGER,VERSAND
parallel=4
# rman
connect target backup/"${secrets.password('"@/')}"@ora1
connect catalog rman/${secrets.of("letters")}@rcat;
set encryption on identified by '${secrets.of("passphrase")}' only;
configure channel device type sbt parms 'ENV=(NSR_SERVER=nsr.example,NSR_CLIENT=ora1)';
backup database plus archivelog;
`,
			readable: words(
				"nightly.par | exporter | DP_DIR | lager_%U.dmp | LAGER,VERSAND | rcat | NSR_SERVER=nsr.example | backup database plus archivelog | parallel",
			),
		}),
	},
	{
		name: "BTEQ and TPT of Teradata",
		declared: "TERADATA_JOB",
		write: (secrets) => ({
			text: `.SET WIDTH 200
.LOGMECH LDAP
.LOGON tdprod.example/etl_user,${secrets.password(";,'\"")};
DATABASE sales_mart;
SELECT COUNT(*) FROM orders;
.IF ERRORCODE <> 0 THEN .QUIT 8;
.LOGOFF
/* tbuild variables */
SourceTdpId          = 'tdprod.example'
,SourceUserName      = 'loader'
,SourceUserPassword  = '${escapes.doubled(secrets.of("symbols"))}'
,TargetTable         = 'sales_mart.orders_stage'
,TargetLogonPassword = '${secrets.of("words")}'
`,
			readable: words(
				"tdprod.example | etl_user | DATABASE sales_mart | SELECT COUNT(*) FROM orders | loader | sales_mart.orders_stage | LOGMECH LDAP | SourceTdpId",
			),
		}),
	},
	{
		name: "DB2 CLP script and JCL of a mainframe",
		declared: "HOST_JOBS",
		write: (secrets) => ({
			text: `-- db2 -tvf load.clp
CONNECT TO LEDGER USER ledgeradm USING ${secrets.of("mixed")};
CREATE USER MAPPING FOR PUBLIC SERVER zos1 OPTIONS (REMOTE_AUTHID 'batch1', REMOTE_PASSWORD '${secrets.of("short")}');
IMPORT FROM postings.ixf OF IXF INSERT INTO ledger.postings;
CONNECT RESET;
//FTPJOB   JOB (ACCT),'NIGHTLY FTP',CLASS=A,MSGCLASS=X,
//         USER=BATCH1,PASSWORD=${secrets.of("short")}
//STEP1    EXEC PGM=FTP,PARM='(EXIT'
//SYSPRINT DD SYSOUT=*
//INPUT    DD *
sftp.bank.example 21
bankuser
${secrets.of("mixed")}
binary
put 'PROD.LEDGER.DAILY' daily.dat
quit
/*
`,
			readable: words(
				"CONNECT TO LEDGER | ledgeradm | batch1 | postings.ixf | ledger.postings | NIGHTLY FTP | USER=BATCH1 | PGM=FTP | SYSOUT=* | sftp.bank.example | PROD.LEDGER.DAILY | daily.dat",
			),
		}),
	},
	{
		name: "SAS program with libnames",
		declared: "SAS_LIBS",
		write: (secrets) => ({
			text: `/* libraries of the department */
options mprint nosource;
%let mailpw = ${secrets.of("letters")};
libname dwh oracle user=sasread password="${secrets.password("\"'&%;")}" path=DWH schema=core;
libname hr odbc noprompt="DSN=HR;UID=sas_hr;PWD=${secrets.of("words")};" schema=dbo;
libname enc base '/data/enc' pw=${secrets.of("short")};
filename drop sftp '/in/file.csv' host='drop.example' user='sasdrop' optionsx='-pw ${secrets.of("mixed")}';
proc pwencode in='${secrets.of("chosen")}' method=sas005; run;
filename out url "https://api.example/v2/rates" user='rates' pass='${secrets.of("mixed")}';
proc sql;
  connect to teradata (user=sas_td password='{SAS002}${secrets.of("hex")}' server=tdprod);
  select * from connection to teradata (select current_date);
quit;
`,
			readable: words(
				"libraries of the department | sasread | path=DWH | schema=core | DSN=HR | sas_hr | /data/enc | drop.example | sasdrop | method=sas005 | https://api.example/v2/rates | select current_date | sas_td",
			),
		}),
	},
	{
		name: "ClickHouse users.xml and a dictionary",
		declared: "COLUMN_STORE",
		write: (secrets) => ({
			text: `<clickhouse>
    <users>
        <default>
            <password_sha256_hex>${secrets.of("hex")}</password_sha256_hex>
            <networks><ip>::1</ip></networks>
        </default>
        <grafana>
            <password><![CDATA[${secrets.password()}]]></password>
            <profile>readonly</profile>
            <quota>dashboards</quota>
        </grafana>
    </users>
    <interserver_http_credentials>
        <user>interserver</user>
        <password>${secrets.of("words")}</password>
    </interserver_http_credentials>
    <remote_servers>
        <main_cluster>
            <secret>${secrets.of("letters")}</secret>
            <shard><replica><host>ch1.example</host><port>9440</port></replica></shard>
        </main_cluster>
    </remote_servers>
    <storage_configuration>
        <disks><cold>
            <type>s3</type>
            <endpoint>https://cold.s3.example/bucket/</endpoint>
            <access_key_id>${secrets.of("aws-id")}</access_key_id>
            <secret_access_key>${secrets.of("aws-secret")}</secret_access_key>
        </cold></disks>
    </storage_configuration>
    <dictionary>
        <source><mysql><user>dict</user><password>${secrets.of("short")}</password><db>shop</db><table>countries</table></mysql></source>
    </dictionary>
</clickhouse>
`,
			readable: words(
				"grafana | readonly | dashboards | interserver | main_cluster | ch1.example | 9440 | https://cold.s3.example/bucket/ | dict | countries | shop | networks",
			),
		}),
	},
	{
		name: "Hadoop: core-site.xml and hive-site.xml",
		declared: "DATA_LAKE",
		write: (secrets) => ({
			text: `<?xml version="1.0"?>
<?xml-stylesheet type="text/xsl" href="configuration.xsl"?>
<configuration>
  <property>
    <name>fs.defaultFS</name>
    <value>hdfs://nn1.example:8020</value>
  </property>
  <property>
    <name>fs.s3a.access.key</name>
    <value>${secrets.of("aws-id")}</value>
  </property>
  <property>
    <name>fs.s3a.secret.key</name>
    <value>${secrets.of("aws-secret")}</value>
    <description>of the ingest account</description>
  </property>
  <property>
    <name>fs.azure.account.key.lake.dfs.core.example</name>
    <value>${secrets.of("base64")}</value>
  </property>
  <property>
    <value>${escapes.xml(secrets.password())}</value>
    <name>javax.jdo.option.ConnectionPassword</name>
    <final>true</final>
  </property>
  <property><name>javax.jdo.option.ConnectionUserName</name><value>hive</value></property>
  <property><name>javax.jdo.option.ConnectionURL</name><value>jdbc:mysql://meta.example/hive?useSSL=true&amp;password=${secrets.of("words")}</value></property>
  <property><name>ssl.server.keystore.keypassword</name><value>${secrets.of("short")}</value></property>
  <property><name>hadoop.tmp.dir</name><value>/data/tmp</value></property>
</configuration>
`,
			readable: words(
				"fs.defaultFS | hdfs://nn1.example:8020 | of the ingest account | hive | meta.example | useSSL=true | hadoop.tmp.dir | /data/tmp | configuration.xsl | fs.s3a.secret.key",
			),
		}),
	},
	{
		name: "CouchDB local.ini",
		declared: "COUCH",
		write: (secrets) => ({
			text: `[couchdb]
uuid = 5f4dcc3b5aa765d61d8327deb882cf99
max_document_size = 8000000

[chttpd]
port = 5984
bind_address = 0.0.0.0

[chttpd_auth]
secret = ${secrets.of("hex")}
timeout = 600

[jwt_keys]
hmac:_default = ${secrets.of("base64")}
rsa:foo = -----BEGIN PUBLIC KEY-----\\nMFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAJ\\n-----END PUBLIC KEY-----\\n

[admins]
; name = password
wombat = ${secrets.password(";#")}
replicator = -pbkdf2-${secrets.of("hex")},${secrets.of("hex")},10

[replicator]
max_jobs = 500
`,
			readable: words(
				"5f4dcc3b5aa765d61d8327deb882cf99 | max_document_size | 0.0.0.0 | name = password | wombat | replicator | max_jobs | -----BEGIN PUBLIC KEY-----",
			),
		}),
	},
	{
		name: "Trino catalogs, one after the other",
		declared: "CATALOGS",
		write: (secrets) => ({
			text: `# etc/catalog/crm.properties
connector.name=postgresql
connection-url=jdbc:postgresql://crm.example:5432/crm
connection-user=trino
connection-password=${escapes.properties(secrets.password("\\"))}
# etc/catalog/events.properties
connector.name=kafka
kafka.nodes=k1.example:9093,k2.example:9093
kafka.config.resources=etc/kafka.properties
# etc/catalog/docs.properties
connector.name=mongodb
mongodb.connection-url=mongodb://reader:${escapes.url(secrets.of("symbols"))}@mongo.example:27017/?ssl=true
# etc/config.properties
internal-communication.shared-secret=${secrets.of("base64")}
http-server.https.keystore.key=${secrets.of("short")}
http-server.authentication.oauth2.client-id=trino-web
http-server.authentication.oauth2.client-secret=${secrets.of("words")}
# etc/password.db
analyst:$2y$10$${secrets.of("mixed")}
`,
			readable: words(
				"postgresql | jdbc:postgresql://crm.example:5432/crm | trino | k1.example:9093,k2.example:9093 | etc/kafka.properties | reader | mongo.example:27017 | ssl=true | trino-web | analyst | etc/catalog/docs.properties",
			),
		}),
	},
	{
		name: "cqlshrc, snowsql and other settings of shells",
		declared: "SQL_SHELLS",
		write: (secrets) => ({
			text: `; cqlshrc
[authentication]
username = cassandra_ro
password = ${secrets.password("%;")}
[connection]
hostname = cass1.example
port = 9142
[ssl]
certfile = ~/keys/cass.pem
userkey = ~/keys/client.key
; snowsql
[connections.prod]
accountname = ab12345.eu-central-1
username = LOADER
password = "${escapes.json(secrets.of("symbols"))}"
warehousename = LOAD_WH
rolename = TRANSFORMER
private_key_passphrase = ${secrets.of("passphrase")}
[variables]
loading_date = 2024-06-01
; impyla
[impala]
ldap_password_cmd = echo -n ${secrets.of("words")}
`,
			readable: words(
				"cassandra_ro | cass1.example | 9142 | ~/keys/cass.pem | ab12345.eu-central-1 | LOADER | LOAD_WH | TRANSFORMER | loading_date | 2024-06-01 | ldap_password_cmd",
			),
		}),
	},
];
