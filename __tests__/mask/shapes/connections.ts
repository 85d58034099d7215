import type { Shape } from "./shape.ts";

/** URLs, connection strings, single lines. */
export const CONNECTIONS: Record<string, Shape> = {
	"connection URL": {
		value:
			"mongodb+srv://shop:m0ng%2Fpass!x@c0.example.mongodb.net/shop?retryWrites=true",
		hidden: ["m0ng%2Fpass!x", "m0ng/pass!x"],
		shown: ["connected to c0.example.mongodb.net/shop"],
	},
	"JDBC URL": {
		value:
			"jdbc:postgresql://db.example.com:5432/shop?user=shop&ssl=true&password=jdbc-fake-pass",
		hidden: ["jdbc-fake-pass"],
		shown: ["jdbc:postgresql://db.example.com:5432/shop"],
	},
	"URL with a token for a user": {
		value: "https://ghp_FakeFakeFakeFake0123456789@github.com/shop/web.git",
		hidden: ["ghp_FakeFakeFakeFake0123456789"],
		shown: ["Cloning https://github.com/shop/web.git"],
	},
	"ADO connection string": {
		value:
			"Server=tcp:shop-sql-1.database.windows.net,1433;User Id=shop_app_01;Password='ado;fake;pass';Encrypt=True;",
		hidden: ["ado;fake;pass"],
		shown: [
			"Connecting to shop-sql-1.database.windows.net,1433 as shop_app_01",
		],
	},
	"Azure storage connection string, as a line": {
		value:
			"STORAGE_ENDPOINT=DefaultEndpointsProtocol=https;AccountName=shopstore01;AccountKey=FakeKeyFakeKey0123456789+/==;EndpointSuffix=core.windows.net\nMODE=live\n",
		hidden: ["FakeKeyFakeKey0123456789+/=="],
		shown: ["container shopstore01 at core.windows.net"],
	},
	"Redis and libpq": {
		value:
			'{"cache":"shop.redis.example.com:6380,password=redis-fake-pass=,ssl=True","db":"host=db-1.example.com password=libpq-fake-pass dbname=shop"}',
		hidden: ["redis-fake-pass=", "libpq-fake-pass"],
		shown: ["shop.redis.example.com:6380 answered, db-1.example.com too"],
	},
	"Slack webhook among lines": {
		value:
			"SLACK_CHANNEL=#deploys\nSLACK_URL=https://hooks.slack.com/services/T0FAKE/B0FAKE/Fa7kE2FakeX0m1Q345678ab9\nDOCS_URL=https://docs.example.com/deploy\n",
		hidden: ["Fa7kE2FakeX0m1Q345678ab9"],
		shown: [
			"see https://docs.example.com/deploy, sent to https://hooks.slack.com/services",
		],
	},
	"one assignment": {
		value: "TOKEN=single-fake-token\n",
		hidden: ["single-fake-token"],
		shown: ["TOKEN is set"],
	},
	"header line": {
		value:
			"Accept: application/json\nAuthorization: Bearer eyFakeFakeFake.0123456789.abcdefg\n",
		hidden: ["eyFakeFakeFake.0123456789.abcdefg"],
		shown: ["Accept: application/json"],
	},
};
