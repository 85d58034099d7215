import type { Kind } from "../corpus.ts";
import { indent, json, lines, properties, single, yaml } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "Ansible variables",
		declared: "GROUP_VARS",
		write: (secrets) => ({
			text: `---
# group_vars/all/main.yml
ansible_user: deploy
ansible_become: true
ansible_become_password: ${yaml(secrets.password())}
ansible_python_interpreter: /usr/bin/python3
timezone: Europe/Zurich

postgresql_version: 16
postgresql_users:
  - name: gitea
    password: '${secrets.of("base64url")}'
    priv: "gitea:ALL"
  - name: wiki
    password: "${json(secrets.password())}"
    encrypted: yes
restic:
    repository: rest:https://restic.example.com:8000/hosts/
    password: >-
        ${secrets.of("base64")}
    keep: {daily: 7, weekly: 5, monthly: 12}
users_to_create: [alertmanager, node-exporter]
snmp_community: ${yaml(secrets.of("mixed"))}
nginx_vhosts:
  - server_name: git.example.com
    listen: "443 ssl http2"
    extra_parameters: |
      client_max_body_size 512m;
      proxy_set_header X-Forwarded-Proto $scheme;
...
`,
			readable: lines(`
				group_vars/all/main.yml
				ansible_user: deploy
				deploy
				ansible_become: true
				/usr/bin/python3
				ansible_python_interpreter
				Europe/Zurich
				postgresql_version: 16
				postgresql_users:
				gitea
				gitea:ALL
				wiki
				rest:https://restic.example.com:8000/hosts/
				restic.example.com
				weekly
				alertmanager
				node-exporter
				users_to_create
				git.example.com
				443 ssl http2
				client_max_body_size 512m;
				proxy_set_header X-Forwarded-Proto $scheme;
				proxy_set_header
			`),
		}),
	},
	{
		name: "Ansible inventory",
		declared: "INVENTORY",
		write: (secrets) => ({
			text: `[web]
web1.example.com ansible_host=192.0.2.11 ansible_port=2222
web2.example.com ansible_host=192.0.2.12 ansible_port=2222

[db]
db1.example.com ansible_host=192.0.2.21 ansible_password=${secrets.of("mixed")}

[windows]
win1 ansible_host=192.0.2.31 ansible_user=Administrator ansible_password='${secrets.of("base64url")}' ansible_connection=winrm ansible_winrm_transport=ntlm

[routers:vars]
ansible_network_os=cisco.ios.ios
ansible_user=netops
ansible_ssh_pass=${properties(secrets.of("letters"))}
ansible_become_pass=${secrets.of("mixed")}
ansible_ssh_common_args='-o ProxyJump=jump.example.com'

[all:children]
web
windows
`,
			readable: lines(`
				web1.example.com
				ansible_host=192.0.2.11
				192.0.2.11
				ansible_port=2222
				2222
				db1.example.com
				192.0.2.21
				[windows]
				Administrator
				ansible_connection=winrm
				winrm
				ntlm
				[routers:vars]
				cisco.ios.ios
				netops
				-o ProxyJump=jump.example.com
				jump.example.com
				[all:children]
			`),
		}),
	},
	{
		name: "cloud-init user data",
		declared: "USER_DATA",
		write: (secrets) => ({
			text: `#cloud-config
hostname: builder-eu-3
timezone: Europe/Lisbon
package_upgrade: true
packages: [docker.io, unattended-upgrades, jq]
users:
  - name: maintainer
    groups: sudo, docker
    shell: /bin/bash
    lock_passwd: false
    plain_text_passwd: ${yaml(secrets.password())}
write_files:
  - path: /etc/buildkite-agent/buildkite-agent.cfg
    permissions: "0640"
    content: |
      name="builder-%n"
      token="${secrets.of("hex")}"
      tags="queue=linux,arch=amd64"
      build-path="/var/lib/buildkite-agent/builds"
  - path: /root/.ssh/deploy_key
    permissions: "0600"
    content: |
      -----BEGIN OPENSSH PRIVATE KEY-----
      ${indent(secrets.of("private-key-body"), "      ")}
      -----END OPENSSH PRIVATE KEY-----
runcmd:
  - [systemctl, enable, --now, buildkite-agent]
  - tailscale up --authkey '${single(secrets.of("mixed"))}' --ssh
final_message: "up after $UPTIME seconds"
`,
			readable: lines(`
				#cloud-config
				builder-eu-3
				Europe/Lisbon
				package_upgrade: true
				docker.io
				unattended-upgrades
				maintainer
				groups: sudo, docker
				/bin/bash
				lock_passwd: false
				/etc/buildkite-agent/buildkite-agent.cfg
				permissions: "0640"
				queue=linux,arch=amd64
				/var/lib/buildkite-agent/builds
				/root/.ssh/deploy_key
				[systemctl, enable, --now, buildkite-agent]
				tailscale up --authkey
				up after $UPTIME seconds
			`),
		}),
	},
];
