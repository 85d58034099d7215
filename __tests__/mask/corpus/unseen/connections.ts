import type { Kind } from "../corpus.ts";
import { crlf, doubled, lines, url } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "MongoDB URI",
		declared: "MONGO",
		write: (secrets) => ({
			text: `mongodb+srv://catalog_service:${url(secrets.password())}@cluster0.ab1cd.mongodb.net/catalog?retryWrites=true&w=majority&authSource=admin&appName=catalog-worker`,
			readable: lines(`
				mongodb+srv
				catalog_service
				cluster0.ab1cd.mongodb.net
				cluster0
				catalog
				retryWrites=true
				majority
				authSource
				catalog-worker
				appName=catalog-worker
			`),
		}),
	},
	{
		name: "database URLs of several engines",
		declared: "CONNECTIONS",
		write: (secrets) => ({
			text: `postgresql+psycopg://ledger:${url(secrets.password())}@pg-01.example.com:5432/ledger?sslmode=verify-full&sslrootcert=/etc/ssl/pg-ca.pem
mysql://shop:${url(secrets.password())}@10.0.12.7:3306/shop_production?charset=utf8mb4
redis://:${url(secrets.password())}@cache.example.com:6379/2
rediss://default:${url(secrets.of("mixed"))}@example-cache.upstash.io:6380
amqps://events:${url(secrets.password())}@mq.example.com:5671/%2Fevents
clickhouse://analytics:${url(secrets.of("symbols"))}@ch.example.com:9440/default?secure=true
`,
			readable: lines(`
				postgresql+psycopg
				ledger
				pg-01.example.com
				pg-01.example.com:5432
				sslmode=verify-full
				/etc/ssl/pg-ca.pem
				10.0.12.7
				10.0.12.7:3306
				shop_production
				charset=utf8mb4
				cache.example.com:6379
				example-cache.upstash.io
				6380
				amqps
				mq.example.com:5671
				%2Fevents
				clickhouse
				analytics
				ch.example.com
				secure=true
			`),
		}),
	},
	{
		name: "JDBC properties",
		declared: "DATASOURCE",
		write: (secrets) => ({
			text: `jdbc:sqlserver://sql01.corp.example.com:1433;databaseName=Orders;user=svc_orders;password={${doubled(secrets.password(), "}")}};encrypt=true;trustServerCertificate=false;loginTimeout=30;applicationName=order-import`,
			readable: lines(`
				jdbc:sqlserver
				sql01.corp.example.com
				sql01.corp.example.com:1433
				1433
				databaseName=Orders
				Orders
				svc_orders
				encrypt=true
				trustServerCertificate=false
				loginTimeout=30
				order-import
			`),
		}),
	},
	{
		name: "JDBC URL with parameters",
		declared: "WAREHOUSE_URL",
		write: (secrets) => ({
			text: `jdbc:postgresql://warehouse.example.com:5439/analytics?user=loader&password=${url(secrets.password())}&ssl=true&ApplicationName=nightly-load&currentSchema=staging`,
			readable: lines(`
				jdbc:postgresql
				warehouse.example.com
				5439
				analytics
				user=loader
				loader
				ssl=true
				ApplicationName
				nightly-load
				currentSchema=staging
				staging
			`),
		}),
	},
	{
		name: "ADO.NET and ODBC connection strings",
		declared: "LEGACY_DB",
		write: (secrets) => ({
			text: crlf(`Server=tcp:billing-sql.example.com,1433;Initial Catalog=Billing;Persist Security Info=False;User ID=billing_app;Password="${doubled(secrets.password(), '"')}";MultipleActiveResultSets=True;Encrypt=True;Connection Timeout=30;
Driver={ODBC Driver 18 for SQL Server};Server=archive\\SQLEXPRESS;Database=Archive2019;Uid=archivist;Pwd={${doubled(secrets.password(), "}")}};Encrypt=yes;
Host=pg.example.com;Port=5432;Username=audit;Password=${secrets.of("mixed")};Database=audit_log;Maximum Pool Size=20
`),
			readable: lines(`
				tcp:billing-sql.example.com,1433
				billing-sql.example.com
				Initial Catalog=Billing
				Persist Security Info=False
				billing_app
				MultipleActiveResultSets=True
				Connection Timeout=30
				ODBC Driver 18 for SQL Server
				archive\\SQLEXPRESS
				Database=Archive2019
				Archive2019
				archivist
				Host=pg.example.com
				pg.example.com
				5432
				audit_log
				Maximum Pool Size=20
			`),
		}),
	},
];
