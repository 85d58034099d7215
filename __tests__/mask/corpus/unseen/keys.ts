import type { Kind } from "../corpus.ts";
import { SSH_ECDSA, SSH_ED25519, SSH_FINGERPRINT, SSH_RSA } from "./public.ts";
import { lines } from "./write.ts";

export const kinds: readonly Kind[] = [
	{
		name: "SSH key with its client configuration",
		declared: "SSH_SETUP",
		write: (secrets) => ({
			text: `Host bastion
  HostName bastion.example.com
  Port 2222
  User jumper
  IdentityFile ~/.ssh/id_ed25519
  IdentitiesOnly yes

Host *.internal
  ProxyJump bastion
  ServerAliveInterval 60
  StrictHostKeyChecking accept-new

-----BEGIN OPENSSH PRIVATE KEY-----
${secrets.of("private-key-body")}
-----END OPENSSH PRIVATE KEY-----
ssh-ed25519 ${SSH_ED25519} ci@example.com
256 ${SSH_FINGERPRINT} ci@example.com (ED25519)
`,
			readable: [
				SSH_ED25519,
				SSH_FINGERPRINT,
				...lines(`
					Host bastion
					bastion.example.com
					HostName bastion.example.com
					2222
					User jumper
					~/.ssh/id_ed25519
					IdentitiesOnly
					Host *.internal
					ProxyJump bastion
					ServerAliveInterval
					StrictHostKeyChecking accept-new
					-----BEGIN OPENSSH PRIVATE KEY-----
					-----END OPENSSH PRIVATE KEY-----
					ssh-ed25519
					ci@example.com
				`),
			],
		}),
	},
	{
		name: "known_hosts, which is public",
		declared: "KNOWN_HOSTS",
		write: () => ({
			text: `# git.example.com:22 SSH-2.0-OpenSSH_9.6
git.example.com,192.0.2.44 ssh-ed25519 ${SSH_ED25519}
[git.example.com]:7999 ecdsa-sha2-nistp256 ${SSH_ECDSA}
|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-rsa ${SSH_RSA}
@cert-authority *.example.com ssh-ed25519 ${SSH_ED25519}
`,
			readable: [
				SSH_ED25519,
				SSH_ECDSA,
				SSH_RSA,
				...lines(`
					git.example.com:22 SSH-2.0-OpenSSH_9.6
					git.example.com
					192.0.2.44
					ssh-ed25519
					[git.example.com]:7999
					ecdsa-sha2-nistp256
					ssh-rsa
					@cert-authority
					*.example.com
				`),
			],
		}),
	},
	{
		name: "GPG armoured key",
		declared: "GPG_SIGNING_KEY",
		write: (secrets) => ({
			text: `-----BEGIN PGP PRIVATE KEY BLOCK-----
Version: GnuPG v2.4.5
Comment: Example Releases (2024) <releases@example.com>

${secrets.of("private-key-body")}
=Qx7d
-----END PGP PRIVATE KEY BLOCK-----
`,
			readable: lines(`
				-----BEGIN PGP PRIVATE KEY BLOCK-----
				BEGIN PGP PRIVATE KEY BLOCK
				Version: GnuPG v2.4.5
				GnuPG v2.4.5
				GnuPG
				Example Releases
				Example Releases (2024) <releases@example.com>
				Comment:
				releases@example.com
				-----END PGP PRIVATE KEY BLOCK-----
			`),
		}),
	},
	{
		name: "htpasswd",
		declared: "HTPASSWD",
		write: (secrets) => ({
			text: `# nginx, /etc/nginx/.htpasswd
# partners were reset by operations on 2024-06-14
monitoring:$apr1$r31x9zQ0$${secrets.of("mixed")}
auditors:$2y$10$${secrets.of("base64url")}
partners:{SHA}${secrets.of("base64")}
uploads:$6$rounds=5000$saltsalt$${secrets.of("mixed")}
`,
			readable: lines(`
				nginx, /etc/nginx/.htpasswd
				/etc/nginx/.htpasswd
				nginx
				partners were reset by operations on 2024-06-14
				2024-06-14
				operations
				monitoring
				auditors
				partners
				uploads
				rounds=5000
			`),
		}),
	},
	{
		name: "BIP39 mnemonic and node key",
		declared: "HARDHAT_WALLET",
		write: (secrets) => ({
			text: `{
  "mnemonic": "${secrets.of("passphrase")}",
  "privateKey": "0x${secrets.of("hex")}",
  "address": "0x52908400098527886E0F7030069857D2E4169EE7",
  "derivationPath": "m/44'/60'/0'/0/0",
  "network": { "name": "sepolia", "chainId": 11155111, "rpc": "https://sepolia.infura.io/v3/${secrets.of("hex")}" },
  "gasPrice": 20000000000,
  "confirmations": 12,
  "contracts": ["TokenVesting", "Treasury"]
}
`,
			readable: lines(`
				mnemonic
				0x52908400098527886E0F7030069857D2E4169EE7
				"address"
				m/44'/60'/0'/0/0
				derivationPath
				sepolia
				11155111
				https://sepolia.infura.io/v3
				sepolia.infura.io
				20000000000
				gasPrice
				confirmations
				TokenVesting
				Treasury
			`),
		}),
	},
];
