import { describe, expect, test } from "vitest";
import {
	explain,
	judgeArguments,
} from "../../../src/deliver/container/client.ts";
import { Failure } from "../../../src/errors.ts";
import { compile } from "../../../src/scrub/index.ts";
import { planned } from "../../support/plans.ts";

interface Written {
	readonly image?: string;
	readonly network?: string;
	readonly values?: readonly string[];
	readonly variables?: readonly string[];
}

/** What is said of the arguments, given values by the lines that declare them. */
function said(
	values: Readonly<Record<string, string>>,
	{ image = "alpine", network, values: words = [], variables = [] }: Written,
): string | undefined {
	const made = planned(values);
	try {
		judgeArguments(
			{ image, directory: "", network },
			{ values: words, variables },
			{ name: "docker", client: "", environment: { GIVEN: "a1b2c3d4" } },
			compile(
				made.deliveries.flatMap(({ secret }) =>
					secret.secret ? [secret.value] : [],
				),
			),
			made,
		);
		return undefined;
	} catch (thrown) {
		if (!(thrown instanceof Failure)) throw thrown;
		return thrown.problems.map(({ message }) => message).join("\n");
	}
}

const TOKEN = { "TOKEN = env:T": "a1b2c3d4" };

describe("a secret in an engine's arguments would be in the container's configuration", () => {
	test.each<[string, string, Written]>([
		["the image", "`image`", { image: "registry/a1b2c3d4:1" }],
		["an option", "`container-options`", { values: ["A=a1b2c3d4"] }],
		[
			"a variable that the client hands over",
			"`container-options`",
			{ variables: ["GIVEN"] },
		],
		["the network", "`container-network`", { network: "a1b2c3d4" }],
	])("%s", (_, place, written) => {
		expect(said(TOKEN, written)).toMatch(
			new RegExp(`^${place}.*the value of TOKEN stands in it`),
		);
	});

	test("what the message names is the secret, and nothing plain that stands there too", () => {
		expect(
			said(
				{ "REGION [plain] = env:R": "registry", ...TOKEN },
				{ image: "registry/a1b2c3d4:1" },
			),
		).toContain("the value of TOKEN stands in it");
	});

	test("nothing else is refused", () => {
		expect(
			said(
				{ "REGION [plain] = env:R": "registry", ...TOKEN },
				{ image: "registry/alpine", variables: ["ABSENT"], values: ["A=a1b2"] },
			),
		).toBeUndefined();
	});
});

describe("what the engine said of a container that did not start is told with what to do", () => {
	const PODMAN =
		"WARNING: image platform ({arm64 linux  [] }) does not match the expected platform ({amd64 linux  [] })";
	const DOCKER =
		"WARNING: The requested image's platform (linux/arm64) does not match the detected host platform (linux/amd64/v3) and no specific platform was requested";
	test.each([
		[`${PODMAN}\nexec /bin/sh: exec format error`, /choose one for this/],
		[PODMAN, /made for linux\/arm64: choose one for this machine/],
		[DOCKER, /made for linux\/arm64: choose one for this machine/],
		[`${DOCKER}\nunknown flag: --no-such`, /Are the `container-options`/],
		[`${PODMAN}\ncrun: executable file \`/bin/sh\` not found`, /needs `\/bin/],
		["no space left on device", /Nothing was handed to it\.$/],
	])("%s", (said, expected) => {
		const message = explain(
			said,
			{ name: "podman" },
			{ platform: "linux/arm64" },
		);
		expect(message.text).toMatch(expected);
	});
});
