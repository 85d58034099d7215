import { kind } from "../../message.ts";

const start = (complaint: string) =>
	`the container did not start (${complaint}).`;

export const say = {
	...kind("image-without-command", {
		noCommand: (image: string) =>
			`the image \`${image}\` has no entrypoint and no command of its own: give \`run\`, \`entrypoint\` or \`args\`.`,
	}),
	...kind("name-refused", {
		nameOfShell: (name: string) =>
			`${name}: the name belongs to the shell by which a container gets its variables, and would not arrive. Choose another name.`,
	}),
	...kind("job-container", {
		noJobContainer: (complaint: string, engine: string) =>
			`the container of this job cannot be looked up (${complaint}), so it is not known which directories of the host to share with \`image\`. Does \`${engine}\` here speak with the engine that runs the job?`,
		notMounted: (path: string) =>
			`the container of this job has no directory of the host at ${path}, so \`image\` cannot share it.`,
	}),
	...kind("container-options", {
		strayWord:
			"`container-options` holds a word that belongs to no option. Of a value with spaces, the whole stands in double quotes; the image is named in `image`.",
		optionRefused: (option: string, reason: string) =>
			`\`container-options\` cannot have \`${option}\`: ${reason}.`,
		lacksValue: (option: string) =>
			`\`container-options\`: \`${option}\` lacks its value. One that begins with a dash stands behind \`=\`.`,
	}),
	...kind("image-not-fetched", {
		notHere: (image: string) =>
			`the image \`${image}\` is not on this machine, and \`--pull=never\` forbids to fetch it.`,
		notInspected: (image: string) =>
			`the image \`${image}\` was fetched but cannot be inspected.`,
		notFetched: (
			image: string,
			complaint: string,
			whole: string,
			engine: string,
		) =>
			`the image \`${image}\` cannot be fetched: ${complaint}. Is the name right${whole}, and the registry reached from here? For a private one, log in with \`${engine} login\` in an earlier step (docker/login-action).`,
	}),
	...kind("job-cancelled", {
		cancelledFetch: "the job was cancelled while the image was fetched.",
		cancelledStart: "the job was cancelled before the container had started.",
	}),
	...kind("secret-in-configuration", {
		inConfiguration: (place: string, whose: string) =>
			`${place}: ${whose} stands in it, or is spelt like a part of it, and would be readable in the container's configuration. Take it out there: what is declared reaches the container by itself. If the value is no secret, declare it \`[plain]\`.`,
	}),
	...kind("container-not-started", {
		otherMachine: (complaint: string, platform: string) =>
			`${start(complaint)} The image is made for ${platform}: choose one for this machine.`,
		withoutShell: (complaint: string) =>
			`${start(complaint)} The image needs \`/bin/sh\`: through it the container gets its secrets, so that they are not in its configuration. Choose a variant of the image with a shell.`,
		elsewhere: (complaint: string, engine: string) =>
			`${start(complaint)} ${engine} must see the directories of this machine: an engine elsewhere (DOCKER_HOST) does not.`,
		badOptions: (complaint: string, engine: string) =>
			`${start(complaint)} Are the \`container-options\` what \`${engine} run\` accepts?`,
		notStarted: (complaint: string) =>
			`${start(complaint)} Nothing was handed to it.`,
	}),
	...kind("not-undone", {
		notRemoved: (container: string, engine: string, complaint: string) =>
			`the container ${container} may still run: ${engine} did not remove it (${complaint}).`,
		debtUnreadable: "what was written down of a container cannot be read.",
		noClient: (engine: string, container: string) =>
			`there is no \`${engine}\` on PATH to remove the container ${container} with.`,
	}),
	...kind("command-file-write", {
		relayLost: (variable: string) =>
			`what the container wrote to \`${variable}\` cannot be handed to the runner.`,
	}),
	...kind("no-container-engine", {
		noEngine: (reasons: string) =>
			`no container engine: ${reasons}. \`image\` needs a container engine: use a runner with docker or podman, start the engine in an earlier step, or leave \`image\` out.`,
		noEngineInPod: (reasons: string) =>
			`no container engine: ${reasons}. This job runs in a pod of Kubernetes, in which there is none, whatever is installed: use \`run\` alone (the job's \`container:\` can be the image), or let this job run on runners that have an engine beside them (docker-in-docker).`,
		noEngineInJob: (reasons: string) =>
			`no container engine: ${reasons}. This job runs in a container, in which the runner puts docker's socket but no client: install one (\`docker-cli\`) in the job's image.`,
	}),
	...kind("container-not-in-memory", {
		notInMemory: (directory: string) =>
			`the image has a link or a volume in the place of ${directory}, which would put secrets on a disk; it got none. Take it out of the image, or choose another one.`,
	}),
};
