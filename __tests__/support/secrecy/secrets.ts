import { createHash } from "node:crypto";
import type { StepOptions } from "../runner.ts";
import type { FreshValues } from "./values.ts";

/** Everything a step needs to give a container all values, each as a variable and as a file, and to see that they arrive. */
export interface GivenSecrets {
	readonly declarations: string;
	/** The `env` of the step, where the values come from. */
	readonly env: NonNullable<StepOptions["env"]>;
	/** For the script: prints a digest of every value, then every value itself, plain and encoded. */
	readonly show: string;
	/** The digests, a line each. */
	readonly digests: readonly string[];
}

export function giveAll({ values, mark }: FreshValues): GivenSecrets {
	const binary = Buffer.concat([
		Buffer.from([0xff, 0x00]),
		Buffer.from(mark),
		Buffer.from([0x00, 0xfe]),
	]);
	const declarations = ["BINARY [file, base64] = env:SOURCE_BINARY"];
	const env: Record<string, string> = {
		SOURCE_BINARY: binary.toString("base64"),
	};
	const show: string[] = [];
	const digests: string[] = [];
	const file = (name: string, bytes: Uint8Array) => {
		show.push(`show "${name}" <"$${name}"`);
		digests.push(`${name} ${digestOf(bytes)}`);
	};
	for (const [index, { value }] of values.entries()) {
		env[`SOURCE_${index}`] = value;
		declarations.push(
			`VALUE_${index} = env:SOURCE_${index}`,
			`FILE_${index} [file] = env:SOURCE_${index}`,
		);
		show.push(`printf %s "$VALUE_${index}" | show VALUE_${index}`);
		digests.push(`VALUE_${index} ${digestOf(Buffer.from(value))}`);
		file(`FILE_${index}`, Buffer.from(value));
	}
	file("BINARY", binary);
	return {
		declarations: declarations.join("\n"),
		env,
		show: [SHOW, ...show, "env"].join("\n"),
		digests,
	};
}

/** Of busybox. The copy that it reads from is in memory. */
const SHOW = `show() {
	cat >/run/secrets/shown
	printf '%s %s\\n' "$1" "$(sha256sum </run/secrets/shown | cut -c 1-16)"
	cat /run/secrets/shown; echo
	base64 </run/secrets/shown
	base64 -w 0 </run/secrets/shown; echo
	{ printf x; cat /run/secrets/shown; } | base64 -w 0; echo
	{ printf x:; cat /run/secrets/shown; } | base64 -w 0; echo
	od -An -v -tx1 /run/secrets/shown | tr -d ' \\n'; echo
	od -An -v -tx1 /run/secrets/shown | tr -d ' \\n' | tr a-f A-F; echo
	rm -f /run/secrets/shown
}`;

function digestOf(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
