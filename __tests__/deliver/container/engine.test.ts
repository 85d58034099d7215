import { expect, test } from "vitest";
import { findEngine } from "../../../src/deliver/container/engine.ts";
import { problemsOf } from "../../support/failure.ts";

const IMAGE = "alpine";

test.each<[string, Record<string, string>, boolean, string]>([
	["on a machine", {}, false, "use a runner with docker or podman"],
	["in a job's container", {}, true, "install one (`docker-cli`)"],
	[
		"in a pod of Kubernetes",
		{ KUBERNETES_SERVICE_HOST: "10.0.0.1" },
		true,
		"pod of Kubernetes",
	],
])("without an engine %s the advice is for that", async (_name, environment, inJob, advice) => {
	const [problem] = await problemsOf(() =>
		findEngine("auto", environment, inJob, IMAGE),
	);
	expect(problem).toContain(
		"there is no `docker` on PATH; there is no `podman` on PATH",
	);
	expect(problem).toContain(advice);
});
