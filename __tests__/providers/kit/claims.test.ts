import { expect, test } from "vitest";
import { describeClaims } from "../../../src/providers/kit/claims.ts";

const told = (payload: string) =>
	describeClaims(`h.${Buffer.from(payload).toString("base64url")}.s`);

test("claims that a role can be bound to", () => {
	expect(
		told(
			'{"sub":"repo:octo/app","aud":["a","b"],"jti":"one","exp":1767225600}',
		),
	).toBe('sub "repo:octo/app", aud "a","b", exp 2026-01-01T00:00:00.000Z');
	expect(describeClaims("no token")).toContain("not a JSON Web Token");
});

test("a time that no calendar has is shown as it is", () => {
	expect(told('{"exp":8640000000001}')).toBe("exp 8640000000001");
	expect(told('{"exp":-8640000000001}')).toBe("exp -8640000000001");
	expect(told('{"exp":"soon"}')).toBe('exp "soon"');
	expect(told('{"exp":1e400}')).toMatch(/^exp /);
});

test("a claim that is too long is cut", () => {
	const sub = "x".repeat(10_000);
	const shown = told(JSON.stringify({ sub, aud: "a" }));
	expect(shown).toMatch(/^sub "x{100,600}\.\.\., aud "a"$/);
});
