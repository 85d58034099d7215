import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { type EngineKind, engine, type ImageName } from "./engines.ts";
import { Job, type StepOptions, type StepResult } from "./runner.ts";

/** What TOKEN holds where a test does not say otherwise. */
export const SECRET = "s3cret-of-the-container";

/** A job whose steps run containers of one engine. */
export class ContainerJob extends Job {
	readonly kind: EngineKind;

	constructor(kind: EngineKind) {
		super();
		this.kind = kind;
	}

	/** One step with `image`. It gets SECRET as TOKEN, unless the inputs say otherwise. */
	async contain(
		image: ImageName,
		inputs: Readonly<Record<string, string>>,
		options: StepOptions = {},
	): Promise<StepResult> {
		return this.step(await this.options(image, inputs, options));
	}

	/** What such a step is started with. */
	async options(
		image: ImageName,
		inputs: Readonly<Record<string, string>>,
		options: StepOptions = {},
	): Promise<StepOptions> {
		const { environment, image: provide } = await engine(this.kind);
		return {
			...options,
			with: {
				"secret-refs": "TOKEN = env:SOURCE",
				image: await provide(image),
				"container-engine": this.kind,
				...inputs,
			},
			env: { ...environment, SOURCE: SECRET, ...options.env },
		};
	}

	/** The post step of one. */
	async settle(of: Pick<StepResult, "state">): Promise<StepResult> {
		return this.post(of, { env: (await engine(this.kind)).environment });
	}

	/** The names of the private directories that there are; a container has the name of its own. */
	ownDirectories(): readonly string[] {
		return readdirSync(this.temp).filter((name) => /^secret-refs-/.test(name));
	}

	/** What is left of a step: its container, and private directories. */
	async left(of: Pick<StepResult, "state">): Promise<readonly string[]> {
		const { must } = await engine(this.kind);
		const names = await must(["ps", "--all", "--format={{.Names}}"]);
		return [
			...names.split("\n").filter((name) => name === containerOf(of)),
			...this.ownDirectories(),
		];
	}
}

/** The name of a step's container. */
export function containerOf({ state }: Pick<StepResult, "state">): string {
	return basename(state.get("private-directory") ?? "none");
}
