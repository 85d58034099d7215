import { expect, test } from "vitest";
import { partsIn } from "../parts-in.ts";

test.each([
	"password: !secret web_pw\nhost: db\n",
	"ota: {password: !secret web_pw}\nhost: db\n",
	"Password: !Ref DbPassword\nHost: db\n",
	"token: !GetAtt Store.Secret\nhost: db\n",
	"token: !env SHOP_TOKEN\nhost: db\n",
])("%j tells where a secret is", async (value) => {
	expect(await partsIn(value)).toEqual([]);
});

test.each([
	"password: !secret web_pw\ntoken: wolke\n",
	"password: !str wolke\nhost: db\n",
	"a: &x wolke\npassword: *x\n",
])("%j has one", async (value) => {
	expect(await partsIn(value)).toEqual(["wolke"]);
});
