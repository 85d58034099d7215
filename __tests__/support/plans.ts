import { type Plan, plan } from "../../src/plan.ts";
import { Secret } from "../../src/resolve/secret.ts";
import { one } from "./declarations.ts";

/** A plan for values, each by the line that declares it. */
export function planned(values: Readonly<Record<string, string>>): Plan {
	const secrets = Object.entries(values).map(([line, value]) => {
		const declaration = one(line);
		return new Secret(declaration, line.split(" ", 1)[0] ?? "", {
			value: Buffer.from(value),
			secret: !declaration.plain,
			derived: false,
		});
	});
	return plan(secrets, false);
}
