import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/mask/parts.ts";
import { readersFor } from "../../support/values.ts";

async function partsIn(value: string): Promise<string[]> {
	const { parts } = partsOf(value, "DOCUMENT", await readersFor(value));
	return parts.map(({ text }) => text);
}

describe("names and passwords below a name that says they are such", () => {
	test.each([
		"#cloud-config\nchpasswd:\n  expire: false\n  list: |\n    root:rocket\n    ubuntu:marigold\n",
		"#cloud-config\nchpasswd:\n  list:\n    - root:rocket\n    - ubuntu:marigold\n",
		'chpasswd: {list: [root:rocket, "ubuntu:marigold"]}\nx: y',
		'{"chpasswd":{"list":"root:rocket\\nubuntu:marigold\\n"}}',
		"chpasswd:\n  users:\n    - {name: root, password: rocket, type: text}\n    - {name: ubuntu, password: marigold}\n    - {name: ann, type: RANDOM}\n",
		"chpasswd <<EOF\nroot:rocket\nubuntu:marigold\nEOF\nx",
		"cat <<'EOF' | sudo chpasswd -e\nroot:rocket\nubuntu:marigold\nEOF\nx",
		"ftp_users: |\n  ann:rocket\n  bob:marigold\nx: y",
		"samba:\n  users:\n    - ann:rocket\n    - bob:marigold\n",
		'FTP_USERS="ann:rocket bob:marigold"\nX=y',
		"squid:\n  users: ann:rocket,bob:marigold\nx: y",
		"[ftp users]\nann:rocket\nbob:marigold",
		"htpasswd: |\n  ann:{PLAIN}rocket\n  bob:marigold\nx: y",
		"SFTP_USERS=ann:rocket:1001:100:upload bob:marigold:1002\nX=y",
		'x=y\nprintf "root:rocket\\nann:marigold\\n" | chpasswd',
		"x=y\necho root:rocket | chpasswd\necho 'ann:marigold' | sudo /usr/sbin/chpasswd",
		'x=y\necho "root:rocket\nubuntu:marigold" | sudo chpasswd\n',
		"x=y\n(echo root:rocket; echo ann:marigold) | chpasswd",
		'RUN echo "root:rocket" | chpasswd && apt-get update\nRUN chpasswd <<< "ann:marigold"',
	])("%j", async (value) => {
		const parts = await partsIn(value);
		expect(parts).toEqual(expect.arrayContaining(["rocket", "marigold"]));
		expect(parts).not.toEqual(expect.arrayContaining(["root"]));
	});

	test.each([
		"chpasswd:\n  list: |\n    root:RANDOM\n    ubuntu:R\n",
		"users:\n  - system:masters\n  - oidc:marigold\n",
		"mail:\n  accounts:\n    - 1000:1000\n    - nginx:nginx\n",
		"proxy:\n  list: http://alpha\n  hosts: [alpha:8080, beta:gamma]\n",
		'mail:\n  list:\n    - "to:everybody"\nvpn:\n  users: [ldap:staff, role:editor]\n',
		"images: [nginx:stable, redis:alpine]\nx: y",
		"nginx_auth:\n  image: nginx:alpine\nx: y",
		"PROXY_AUTH_SERVER=alpha:8080\nldap_auth_groups=admins:developers",
		"echo the file:marigold | grep x\nx=y",
		"RUN apt-get install chpasswd && echo done:marigold",
		"cat <<EOF > hosts\nalpha:marigold\nEOF\nx",
	])("nothing in %j", async (value) => {
		expect(await partsIn(value)).toEqual([]);
	});
});
