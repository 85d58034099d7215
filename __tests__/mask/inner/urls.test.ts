import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

// Passwords as people choose them: nothing but their place tells.
test.each([
	[
		"amqp://g:x7Qm@m1:5672,amqp://g:Panther.1988@m2:5672",
		["x7Qm", "Panther.1988"],
	],
	[
		"GOPROXY=https://ann:Tiger!2024@goproxy.acme.dev,https://bob:Panther.1988@b.dev|direct",
		["Tiger!2024", "Panther.1988"],
	],
	[
		"NATS_URL: nats://a:Walrus77@n1:4222,nats://b:hamster@n2:4222",
		["Walrus77", "hamster"],
	],
	[
		"x: ['https://ann:Tiger!2024@a.dev|https://bob:hamster@b.dev/x']\ny: z",
		["Tiger!2024", "hamster"],
	],
	[
		"brokers = sentinel://:hamster@h1:26379;sentinel://:sunflower@h2:26379",
		["hamster", "sunflower"],
	],
	[
		'new Client("nats://a:hamster@n1:4222,nats://b:Panther.1988@n2:4222")',
		["hamster", "Panther.1988"],
	],
	[
		"The brokers are amqp://a:hamster@h:5672,amqp://b:Panther.1988@h2:5672 now.",
		["hamster", "Panther.1988"],
	],
	[
		"redis://h1:6379?password=hamster,redis://h2:6379?password=sunflower",
		["hamster", "sunflower"],
	],
	[
		"amqp://a:hamster@h:5672/%2f,amqp://b:Panther%2E1988@h2:5672/%2f",
		["hamster", "Panther.1988", "Panther%2E1988"],
	],
	["ssh://git@h:22/a,https://ann:hamster@h/b", ["hamster"]],
	["mongodb://a:Panther.1988@h1:1,h2:2/db", ["Panther.1988"]],
	[
		"jdbc:mysql://a:hamster@h1:3306,b:Panther.1988@h2:3306/db",
		["hamster", "Panther.1988"],
	],
	[
		"amqp://guest:Panther.1988@mq1:5672,guest:hamster@mq2:5672",
		["Panther.1988", "hamster"],
	],
	[
		"spring.rabbitmq.addresses=guest:Panther.1988@mq1:5672,guest:hamster@mq2:5672",
		["Panther.1988", "hamster"],
	],
	// Marks in a password that nobody escaped.
	[
		"amqp://a:p,w.1988@h:5672,amqp://b:Ham|ster@h2:5672",
		["p,w.1988", "Ham|ster"],
	],
	["https://ann:p,w:x9@h", ["p,w:x9"]],
	["http://[::1]:1,http://ann:hamster@[::1]:2", ["hamster"]],
	// Rows: the address, the user, the password.
	["https://api.acme.io,ann,Hamster!88", ["Hamster!88"]],
	["https://api.acme.io:8443/|ann@acme.io|Walrus77", ["Walrus77"]],
])("%j has %j", async (value, secrets) => {
	expect(await partsIn(value)).toEqual(expect.arrayContaining([...secrets]));
});

test.each([
	"GOPROXY=https://proxy.golang.org,https://goproxy.io,direct",
	"ETCD_ENDPOINTS=https://etcd-0.etcd:2379,https://etcd-1.etcd:2379",
	"CORS=https://a.example.com,https://b.example.com;https://c.example.com",
	"https://example.com/a,b|c;d?x=1,2",
	"See https://a.example.com/x,https://b.example.com/Guide2024",
	"https://api.acme.io,staging,v1.2.3",
	"https://api.acme.io,ann,editor",
	"https://api.acme.io|OK|200",
	"https://img.example.com/w_300,h_400,c_fill/x.png",
	"https://www.example.com/maps/@52.5200,13.4050,1234m",
	"ssh://git@github.com/acme/web.git,ssh://git@github.com/acme/api.git",
	"mongodb://h1:27017,h2:27017,h3:27017/orders",
	"sip:ann@pbx:5060,sip:bob@pbx:5060",
])("nothing in %j", async (value) => {
	expect(await partsIn(value)).toEqual([]);
});

test("the port of a host is no secret", async () => {
	expect(
		await partsIn('new Client("nats://ann:hamster@n1:4222,nats://n2:4222")'),
	).toEqual(["hamster"]);
});

const SHA = "25863baf99178f1d1ad33d1120498db28631907e";
test.each([
	"https://github.com/acme/web/commit/§",
	"https://github.com/acme/web/blob/§/README.md",
	"https://raw.githubusercontent.com/acme/web/§/install.sh",
	"git+https://github.com/acme/web.git#§",
	'{"gitHead": "§"}',
])("no commit in %j", async (text) => {
	expect(await partsIn(`x ${text.replace("§", SHA)}`)).toEqual([]);
	expect(await partsIn(text.replace("§", SHA))).toEqual([]);
});

test.each([
	"https://h.example/hooks/§",
	"https://h.example/commit/1?token=§",
	"https://h.example/commit/main/§",
])("a token of the same digits in %j", async (text) => {
	expect(await partsIn(text.replace("§", SHA))).toContain(SHA);
});
