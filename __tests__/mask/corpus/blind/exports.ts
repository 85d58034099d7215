import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What password managers and spreadsheets export. */
export const exports: readonly Kind[] = [
	{
		name: "KeePass XML",
		declared: "KEEPASS",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile>
	<Meta><Generator>KeePass</Generator><DatabaseName>Operations</DatabaseName><MaintenanceHistoryDays>365</MaintenanceHistoryDays></Meta>
	<Root><Group><Name>Servers</Name><IconID>48</IconID>
		<Entry>
			<Times><CreationTime>2024-06-01T10:00:00Z</CreationTime><Expires>False</Expires></Times>
			<String><Key>Title</Key><Value>Router in the lab</Value></String>
			<String><Key>UserName</Key><Value>netadmin</Value></String>
			<String><Key>Password</Key><Value ProtectInMemory="True">${escapes.xml(secrets.password())}</Value></String>
			<String><Key>URL</Key><Value>https://router.corp.net</Value></String>
			<String><Key>PIN</Key><Value>${secrets.of("pin")}</Value></String>
		</Entry>
		<Entry>
			<String><Key>Title</Key><Value>Backup</Value></String>
			<String><Key>Password</Key><Value>${escapes.xml(secrets.of("passphrase"))}</Value></String>
			<String><Key>Notes</Key><Value>Asked Ben for the other half.</Value></String>
			<AutoType><DefaultSequence>{USERNAME}{TAB}{PASSWORD}</DefaultSequence></AutoType>
		</Entry>
	</Group></Root>
</KeePassFile>
`,
			readable: words(
				"KeePassFile | Operations | MaintenanceHistoryDays | Servers | 2024-06-01T10:00:00Z | Router in the lab | netadmin | https://router.corp.net | Backup | Asked Ben for the other half. | DefaultSequence | UserName | {USERNAME}{TAB}{PASSWORD}",
			),
		}),
	},
	{
		name: "Bitwarden JSON",
		declared: "BITWARDEN",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					encrypted: false,
					folders: [{ name: "Team accounts" }],
					items: [
						{
							type: 1,
							name: "Registrar",
							notes: "Renewed every spring",
							favorite: false,
							fields: [
								{ name: "PIN", value: secrets.of("pin"), type: 1 },
								{ name: "Customer number", value: "C-20318", type: 0 },
								{ name: "API key", value: secrets.of("hex"), type: 1 },
							],
							login: {
								uris: [{ match: null, uri: "https://registrar.example" }],
								username: "hostmaster@corp.net",
								password: secrets.password(),
								totp: secrets.of("base32"),
							},
							passwordHistory: [
								{
									lastUsedDate: "2025-11-02T08:15:30.000Z",
									password: secrets.of("chosen"),
								},
							],
						},
						{
							type: 3,
							name: "Company card",
							card: {
								cardholderName: "Corp GmbH",
								brand: "Visa",
								expMonth: "9",
								expYear: "2028",
							},
						},
					],
				},
				null,
				2,
			),
			readable: words(
				"Team accounts | Registrar | Renewed every spring | Customer number | C-20318 | https://registrar.example | hostmaster@corp.net | 2025-11-02T08:15:30.000Z | Company card | Corp GmbH | Visa | 2028 | favorite",
			),
		}),
	},
	{
		name: "LastPass CSV",
		declared: "LASTPASS",
		write: (secrets) => ({
			text: `url,username,password,totp,extra,name,grouping,fav
https://console.aws.amazon.com,ops@corp.net,"${escapes.doubledDouble(secrets.password())}",${secrets.of("base32")},"Root account, ask first",AWS root,Clouds,1
https://dash.cloudflare.com,dns@corp.net,"${escapes.doubledDouble(secrets.of("symbols"))}",,,Cloudflare,Clouds,0
http://sn,,,,"NoteType:Server
Hostname:bastion.corp.net
Username:jump
Password:${secrets.of("letters")}
Notes:",Bastion,Servers,0
https://wiki.corp.net,editor,${secrets.of("short")},,,Wiki,Tools,0
`,
			readable: words(
				"username | grouping | https://console.aws.amazon.com | ops@corp.net | Root account, ask first | AWS root | Clouds | https://dash.cloudflare.com | dns@corp.net | Cloudflare | NoteType:Server | bastion.corp.net | jump | Bastion | Servers | https://wiki.corp.net | editor | Wiki | Tools",
			),
		}),
	},
	{
		name: "1Password CSV",
		declared: "LOGINS_CSV",
		write: (secrets) => ({
			text: `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes
Payroll,https://payroll.corp.net,hr@corp.net,"${escapes.doubledDouble(secrets.password())}",otpauth://totp/Payroll?secret=${secrets.of("base32")},true,false,finance;hr,
Printer,http://10.0.9.9,admin,${secrets.of("short")},,false,false,office,second floor
`,
			readable: words(
				"Archived | Payroll | https://payroll.corp.net | hr@corp.net | finance;hr | Printer | http://10.0.9.9 | admin | office | second floor | Favorite",
			),
		}),
	},
	{
		name: "CSV of a browser",
		declared: "BROWSER_CSV",
		write: (secrets) => ({
			text: `name,url,username,password,note
git.corp.net,https://git.corp.net/login,octobot,"${escapes.doubledDouble(secrets.of("symbols"))}",
intranet,https://intranet.corp.net/,anna.meier,${secrets.of("chosen")},changed in March
`,
			readable: words(
				"username | password | git.corp.net | https://git.corp.net/login | octobot | intranet | anna.meier | changed in March",
			),
		}),
	},
	{
		name: "TSV of accounts",
		declared: "ACCOUNTS_TSV",
		write: (secrets) => ({
			text: `host\tprotocol\tlogin\tpwd\tvalid until\tremark
sftp.bank.example\tsftp\tcorp01\t${secrets.of("symbols")}\t2027-03-31\tpayments only
ftp.partner.example\tftps\tcorp-in\t${secrets.of("letters")}\t2026-12-31\tinvoices
api.carrier.example\thttps\tcorp\t${secrets.of("words")}\t2028-01-15\tlabels
`,
			readable: words(
				"protocol | login | valid until | sftp.bank.example | corp01 | 2027-03-31 | payments only | ftp.partner.example | ftps | invoices | api.carrier.example | labels",
			),
		}),
	},
	{
		name: "semicolon CSV of access keys",
		declared: "KEYS_CSV",
		write: (secrets) => ({
			text: `User name;Access key ID;Secret access key;Console login link
ci-deployer;${secrets.of("aws-id")};${secrets.of("aws-secret")};https://123456789012.signin.aws.amazon.com/console
reporting;${secrets.of("aws-id")};${secrets.of("aws-secret")};https://123456789012.signin.aws.amazon.com/console
`,
			readable: words(
				"User name | Console login link | ci-deployer | reporting | https://123456789012.signin.aws.amazon.com/console",
			),
		}),
	},
	{
		name: "op item as JSON",
		declared: "OP_ITEM",
		write: (secrets) => ({
			text: JSON.stringify(
				{
					id: "4l6m2xk3n5p7q9r1s3t5u7v9wx",
					title: "Production database",
					category: "DATABASE",
					vault: { name: "Engineering" },
					fields: [
						{
							id: "username",
							type: "STRING",
							purpose: "USERNAME",
							label: "username",
							value: "shop_owner",
						},
						{
							id: "password",
							type: "CONCEALED",
							purpose: "PASSWORD",
							label: "password",
							value: secrets.password(),
							password_details: { strength: "FANTASTIC" },
						},
						{
							type: "STRING",
							label: "server",
							value: "pg.corp.net",
						},
						{
							type: "CONCEALED",
							label: "read only password",
							value: secrets.of("words"),
						},
					],
				},
				null,
				2,
			),
			readable: words(
				"Production database | DATABASE | Engineering | shop_owner | CONCEALED | FANTASTIC | pg.corp.net | read only password | purpose | category",
			),
		}),
	},
	{
		name: "notes in Markdown",
		declared: "RUNBOOK",
		write: (secrets) => ({
			text: `# Access to staging

Log in with the account below, then open the *Deploy* tab.

| Service | User | Password | Owner |
| ------- | ---- | -------- | ----- |
| Grafana | viewer | ${secrets.of("words")} | Observability |
| Kibana | elastic | \`${secrets.of("mixed")}\` | Search team |

- **API token:** \`${secrets.of("hex")}\`
- SSH: \`ssh deploy@bastion.corp.net -p 2222\`
- Password: ${secrets.of("letters")}
- Region is eu-central-1, window is 02:00 to 04:00.

\`\`\`sh
export VAULT_TOKEN=hvs.${secrets.of("base64url")}
vault kv get -mount=kv shop/staging
\`\`\`
`,
			readable: words(
				"Access to staging | Log in with the account below, then open the *Deploy* tab. | Grafana | viewer | Observability | Kibana | elastic | Search team | ssh deploy@bastion.corp.net -p 2222 | eu-central-1 | 02:00 to 04:00 | vault kv get -mount=kv shop/staging | Service",
			),
		}),
	},
	{
		name: "mail with credentials",
		declared: "HANDOVER",
		write: (secrets) => ({
			text: `From: provider@hosting.example
To: ops@corp.net
Subject: Your new server is ready
Date: Thu, 26 Nov 2026 09:12:44 +0100
Content-Type: text/plain; charset=utf-8

Dear customer,

your server srv20817 has been installed with Debian 12.

  IPv4 address: 198.51.100.83
  Username:     root
  Password:     ${secrets.of("mixed")}
  Rescue password: ${secrets.of("letters")}

The control panel is at https://panel.hosting.example (login corp-ops, PIN ${secrets.of("pin")}).

Kind regards
Support team
`,
			readable: words(
				"provider@hosting.example | ops@corp.net | Your new server is ready | Thu, 26 Nov 2026 09:12:44 +0100 | charset=utf-8 | Dear customer | srv20817 | Debian 12 | 198.51.100.83 | root | The control panel is at | https://panel.hosting.example | corp-ops | Support team",
			),
		}),
	},
];
