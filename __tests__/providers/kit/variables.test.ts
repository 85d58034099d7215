import { expect, test } from "vitest";
import { problemOf } from "../../../src/providers/kit/answers.ts";
import {
	inputName,
	variableReader,
} from "../../../src/providers/kit/variables.ts";

const reader = variableReader(
	{ ACME_ROLE: " ci\n", ACME_TOKEN: " ", ACME_USER: "" },
	"the method `acme`",
);

test("values lose the white space around them", () => {
	expect(reader.maybe("ACME_ROLE")).toBe("ci");
	expect(reader.need("ACME_ROLE")).toBe("ci");
	expect(reader.needSecret("ACME_ROLE")).toBe("ci");
});

test.each([
	"ACME_TOKEN",
	"ACME_USER",
	"ACME_ADDR",
])("%s is missing", (variable) => {
	expect(reader.maybe(variable)).toBeUndefined();
	const message = `the method \`acme\` needs \`${inputName(variable)}\` (or the variable \`${variable}\`), which is missing or empty.`;
	expect(problemOf(() => reader.need(variable))).toMatchObject({
		reason: "malformed",
		said: { id: "setting-missing", text: message },
	});
	expect(problemOf(() => reader.needSecret(variable))).toMatchObject({
		said: {
			id: "credential-missing",
			text: `${message} A secret of GitHub is empty when it does not exist, and in a pull request from a fork.`,
		},
	});
});

test("an input has the name of its variable", () => {
	expect(inputName("VAULT_APPROLE_ROLE_ID")).toBe("vault-approle-role-id");
});
