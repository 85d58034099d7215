import { expect, test } from "vitest";
import { partsIn } from "./parts-in.ts";

test.each([
	['auth := smtp.PlainAuth("", "ann@example.com", "§", "smtp.example.com")'],
	['client = Client("ann", "§", "shop")'],
	["url=jdbc:oracle:thin:@db01:1521:ORCL\npassword=§"],
	["password=§\nhibernate.dialect=org.hibernate.dialect.MySQL8Dialect"],
	['#define SECRET_SSID "Garten-IoT"\n#define SECRET_PASS "§"'],
	["pullSecret: regcred\ntlsSecret: web-tls\npassword: §"],
	[
		'final class Secrets {\n  void a() {\n    p.setProperty("user", "sync");\n    p.setProperty("password", "§");',
	],
])("nothing but the password in %j", async (text) => {
	const parts = await partsIn(text.replace("§", "Falcon9!"));
	expect(new Set(parts)).toEqual(new Set(["Falcon9!"]));
});

test("of what a Secret is made of, no word below a harmless name", async () => {
	const parts = await partsIn(
		"kubectl create secret generic db --from-literal=username=shop --from-literal=pw=Falcon9\nimage: acme/shop",
	);
	expect(parts).toContain("Falcon9");
	expect(parts).not.toContain("shop");
});

test("the password of a URL of Oracle's", async () => {
	const parts = await partsIn(
		"url=jdbc:oracle:thin:scott/Falcon9@db01:1521:ORCL\na=b",
	);
	expect(parts).toContain("Falcon9");
});
