import { expect, test } from "vitest";
import { ownContainer } from "../../../src/deliver/container/own-container.ts";

const ID = "4f0a".repeat(16);

/** The table of a process on this machine's own root, and what else is in it. */
const table = (...lines: string[]) =>
	[
		"22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw",
		"25 22 0:22 / /proc rw,nosuid - proc proc rw",
		...lines,
		"",
	].join("\n");

test.each([
	[
		"docker",
		`612 598 254:1 /var/lib/docker/containers/${ID}/hostname /etc/hostname rw,relatime - ext4 /dev/vda1 rw`,
	],
	[
		"docker with another data directory on a file system of its own",
		`612 598 254:1 /containers/${ID}/resolv.conf /etc/resolv.conf rw - ext4 /dev/vdb rw`,
	],
	[
		"podman",
		`612 598 0:47 /containers/storage/overlay-containers/${ID}/userdata/hosts /etc/hosts rw - tmpfs tmpfs rw`,
	],
])("the container that %s has made", (_name, line) => {
	expect(ownContainer(() => table(line))).toBe(ID);
});

test.each([
	["a machine", ""],
	[
		"a folder of a container that somebody looks into",
		`612 598 254:1 /var/lib/docker/containers/${ID}/hostname /mnt/hostname rw - ext4 /dev/vda1 rw`,
	],
	[
		"a pod of Kubernetes, which no engine of ours knows",
		"612 598 254:1 /var/lib/kubelet/pods/0d4c6f3e-0000-4000-8000-000000000000/etc-hosts /etc/hosts rw - ext4 /dev/vda1 rw",
	],
	[
		"an id that is none",
		"612 598 254:1 /var/lib/docker/containers/abc/hostname /etc/hostname rw - ext4 /dev/vda1 rw",
	],
])("none: %s", (_name, line) => {
	expect(ownContainer(() => table(line))).toBeUndefined();
});

test("none where there is no such table", () => {
	expect(
		ownContainer(() => {
			throw new Error("ENOENT");
		}),
	).toBeUndefined();
});
