import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What people write down for each other. */
export const notes: readonly Kind[] = [
	{
		name: "hand-over in German",
		declared: "UEBERGABE",
		write: (secrets) => ({
			text: `Übergabe an Frau Novak, Stand 3. Juni

Der Server steht bei Hosting Alpin (Kundennummer 40017).
Anmeldung unter https://portal.alpin.example
Benutzer: werkstatt
Kennwort: ${secrets.of("chosen")}

FTP-Zugang: ftp.werkstatt.example, Benutzername w00f1a, Passwort: ${secrets.password(" ")}
WLAN im Büro heißt "Werkstatt-Intern", Schlüssel: ${secrets.of("words")}
Die PIN für den Alarm ist ${secrets.of("pin")}.
Zugangscode Tiefgarage: ${secrets.of("pin")}
Datenbank-Passwort (root) lautet ${secrets.of("mixed")}

Bitte das Kennwort nach der Übernahme ändern.
Rückfragen an +43 1 234 56 78
`,
			readable: words(
				"Frau Novak | Hosting Alpin | 40017 | https://portal.alpin.example | werkstatt | ftp.werkstatt.example | w00f1a | Werkstatt-Intern | Bitte das Kennwort nach der Übernahme ändern | +43 1 234 56 78",
			),
		}),
	},
	{
		name: "notes in French and Spanish",
		declared: "ACCES",
		write: (secrets) => ({
			text: `Accès au site de l'association

Adresse : https://asso.example/admin
Identifiant : tresorier
Mot de passe : ${secrets.of("chosen")}
Clé API de la billetterie : ${secrets.of("mixed")}
Code PIN du coffre : ${secrets.of("pin")}
Question secrète : nom du chat

Servidor de correo
usuario: avisos@asociacion.example
contraseña: ${secrets.of("unicode")}
clave de la wifi: ${secrets.of("words")}
puerto: 587

Login do painel: gestor
Senha: ${secrets.password(" ")}
Hasło do bazy: ${secrets.of("letters")}
`,
			readable: words(
				"Accès au site de l'association | https://asso.example/admin | tresorier | Servidor de correo | avisos@asociacion.example | puerto | Login do painel | gestor | Identifiant",
			),
		}),
	},
	{
		name: "AsciiDoc and MediaWiki tables of accounts",
		declared: "WIKI_PAGE",
		write: (secrets) => ({
			text: `= Accounts of the test lab
:toc:

|===
|System |URL |User |Password |Remark

|Jira |https://jira.lab.example |tester1 |${secrets.password("|")} |shared
|Grafana
|https://graf.lab.example
|viewer
|\`${secrets.of("mixed")}\`
|read only
|===

{| class="wikitable"
! Device !! Address !! Login !! Passwort !! Standort
|-
| Printer 3 || 10.2.0.33 || admin || ${secrets.of("short")} || second floor
|-
| Oscilloscope || 10.2.0.40 || labor || <nowiki>${secrets.of("words")}</nowiki> || cupboard
|}
`,
			readable: words(
				"Accounts of the test lab | Jira | https://jira.lab.example | tester1 | shared | https://graf.lab.example | viewer | read only | Printer 3 | 10.2.0.33 | admin | second floor | Oscilloscope | labor | cupboard",
			),
		}),
	},
	{
		name: "org-mode and reStructuredText notes",
		declared: "NOTEBOOK",
		write: (secrets) => ({
			text: `#+TITLE: Clients
* Bakery Sun
:PROPERTIES:
:URL:      https://cms.sun.example
:USER:     editor
:PASSWORD: ${secrets.password(" ")}
:CREATED:  [2024-02-11 Sun 10:12]
:END:
- opening hours change in July
- [X] ssh key sent
** Database
| host    | db.sun.example |
| user    | sun            |
| pass    | ${secrets.of("letters")} |
* Notary
  - portal :: https://notar.example
  - login :: kanzlei
  - password :: ${secrets.of("chosen")}

Router
======
:Address: 192.168.178.1
:Username: admin
:Password: ${secrets.of("words")}
:Firmware: 7.57

.. note:: The recovery key is \`\`${secrets.of("hex")}\`\`.
`,
			readable: words(
				"Bakery Sun | https://cms.sun.example | editor | opening hours change in July | db.sun.example | https://notar.example | kanzlei | 192.168.178.1 | Firmware: 7.57 | 2024-02-11 Sun 10:12 | Notary",
			),
		}),
	},
	{
		name: "mail thread with quoted replies",
		declared: "THREAD",
		write: (secrets) => ({
			text: `From: Irina Voss <irina@partner.example>
To: Support <support@vendor.example>
Subject: Re: [#48211] SFTP access
Date: Tue, 14 May 2024 10:33:05 +0200
Message-ID: <CAF3x9d2k@mail.partner.example>
Content-Type: text/plain; charset=utf-8

Hello Sam,

it works now, thanks! The new password is ${secrets.of("mixed")} (please use it from Monday).

Best, Irina

On Mon, 13 May 2024 at 17:02, Sam Okoye wrote:
> Hi Irina,
>
> your account has been created:
>
>   Host:      sftp.vendor.example
>   Port:      2022
>   Username:  partner17
>   Password:  ${secrets.password(" ")}
>
> The passphrase of the attached archive is "${secrets.of("passphrase")}".
>
>> Could you also send the API key for the sandbox?
>
> API key: ${secrets.of("stripe")}
> Webhook signing secret: ${secrets.of("words")}
>
> Regards, Sam
`,
			readable: words(
				"irina@partner.example | SFTP access | CAF3x9d2k@mail.partner.example | it works now, thanks! | sftp.vendor.example | 2022 | partner17 | Could you also send | Regards, Sam | Sam Okoye | Tue, 14 May 2024 10:33:05 +0200",
			),
		}),
	},
	{
		name: "chat transcript pasted as it was",
		declared: "TRANSCRIPT",
		write: (secrets) => ({
			text: `[09:14] Noor: morning! can you send me the staging login?
[09:15] Pavel: sure. user is qa-team, password: ${secrets.of("chosen")}
[09:15] Noor: thx. and the basic auth in front of it?
[09:16] Pavel: basic auth: gate / ${secrets.of("words")}
[09:17] Pavel: db is at pg-stage.example:5433, pw=${secrets.of("mixed")}
[09:21] Noor: vpn asks for a PIN?
[09:22] Pavel: pin is ${secrets.of("pin")}
[09:24] Noor: it says token expired
[09:26] Pavel: new token: ${secrets.of("github")}
[09:26] Pavel: do not post it in the big channel please
[09:40] Noor: works, build 1187 is green
`,
			readable: words(
				"can you send me the staging login | qa-team | the basic auth in front of it | pg-stage.example:5433 | vpn asks for a PIN | token expired | do not post it in the big channel please | build 1187 is green | Noor | Pavel",
			),
		}),
	},
	{
		name: "recovery codes of several services",
		declared: "RECOVERY",
		write: (secrets) => ({
			text: `GitHub recovery codes (account octo-ops), printed 2024-03-01

${secrets.of("hex")}
${secrets.of("mixed")}
${secrets.of("mixed")}

Google backup codes for ops@corp.example
 1. ${secrets.of("pin")}
 2. ${secrets.of("pin")}
 3. ${secrets.of("pin")}

Emergency kit
Sign-in address: https://corp.1password.example
Email: ops@corp.example
Secret Key: A3-${secrets.of("mixed")}
Master password: ${secrets.of("passphrase")}

BitLocker, laptop LT-0042
Identifier: 5E2D1A7B-9C30-4F0E-8B1F-2A6D7C9E0F11
Recovery Key: ${secrets.of("pin")}-${secrets.of("pin")}-${secrets.of("pin")}
`,
			readable: words(
				"GitHub recovery codes | octo-ops | ops@corp.example | https://corp.1password.example | Emergency kit | LT-0042 | 5E2D1A7B-9C30-4F0E-8B1F-2A6D7C9E0F11 | Sign-in address | 2024-03-01",
			),
		}),
	},
	{
		name: "vault of Ansible after it was opened, with comments",
		declared: "GROUP_VARS",
		write: (secrets) => ({
			text: `---
# rotate in autumn, ask Jo
vault_db_admin: dba
vault_db_admin_password: !unsafe '${escapes.doubled(secrets.password())}'
vault_users:
  - { name: ines, comment: "Ines (design)", password: "${secrets.of("chosen")}", shell: /bin/zsh }
  - name: otto
    password: >
      ${secrets.of("words")}
    groups: [docker, adm]
vault_tls_key: |
  -----BEGIN RSA PRIVATE KEY-----
  ${secrets.of("private-key-body").replaceAll("\n", "\n  ")}
  -----END RSA PRIVATE KEY-----
vault_become_pass: ${secrets.of("letters")}
ansible_become_password: "{{ vault_become_pass }}"
vault_license_blob: !!binary |
  ${escapes.base64(secrets.of("mixed"))}
# vault_old_password: ${secrets.of("mixed")}
vault_smtp: {relay: "smtp.example:587", user: web, pass: "${secrets.of("letters")}"}
`,
			readable: words(
				"rotate in autumn, ask Jo | ines | Ines (design) | /bin/zsh | otto | docker | vault_become_pass | smtp.example:587 | vault_old_password",
			),
		}),
	},
	{
		name: "export of KeePass in XML, and otpauth links",
		declared: "KEEPASS_XML",
		write: (secrets) => ({
			text: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile>
	<Meta><Generator>KeePassXC</Generator><DatabaseName>Team</DatabaseName></Meta>
	<Root>
		<Group>
			<Name>Servers</Name>
			<Entry>
				<UUID>p3Q2Xl9yTkKZ1bHn0kq5Dg==</UUID>
				<String><Key>Title</Key><Value>Mail gateway</Value></String>
				<String><Key>UserName</Key><Value>postmaster</Value></String>
				<String><Key>Password</Key><Value ProtectInMemory="True">${escapes.xml(secrets.password())}</Value></String>
				<String><Key>URL</Key><Value>https://gw.team.example</Value></String>
				<String><Key>otp</Key><Value>otpauth://totp/gw:postmaster?secret=${secrets.of("base32")}&amp;period=30&amp;digits=6&amp;issuer=gw</Value></String>
				<String><Key>Notes</Key><Value>Old password: ${secrets.of("words")}</Value></String>
			</Entry>
			<Entry>
				<String><Key>Title</Key><Value>Door of the rack</Value></String>
				<String><Key>UserName</Key><Value></Value></String>
				<String><Key>Password</Key><Value>${secrets.of("pin")}</Value></String>
			</Entry>
		</Group>
	</Root>
</KeePassFile>
`,
			readable: words(
				"KeePassXC | Servers | Mail gateway | postmaster | https://gw.team.example | period=30 | Door of the rack | Title | UserName | issuer=gw",
			),
		}),
	},
	{
		name: "calendar entry and contact with dial-in and codes",
		declared: "MEETING",
		write: (secrets) => ({
			text: `BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:20240604T090000-board@calendar.example
DTSTART;TZID=Europe/Berlin:20240604T090000
SUMMARY:Board meeting
LOCATION:https://meet.example/j/88123456789
DESCRIPTION:Agenda is in the wiki.\\nMeeting ID: 881 2345 6789\\nPasscode: ${secrets.of("pin")}\\nHost key: ${secrets.of("pin")}\\nDial-in: +49 30 901820
CONFERENCE;VALUE=URI:https://meet.example/j/88123456789?pwd=${secrets.of("mixed")}
ORGANIZER;CN=Board Office:mailto:office@board.example
END:VEVENT
END:VCALENDAR
BEGIN:VCARD
VERSION:3.0
FN:Guest network
NOTE:Wi-Fi password: ${secrets.of("words")}
END:VCARD
WIFI:T:WPA;S:Board Guests;P:${secrets.password(';,:"\\')};H:false;;
`,
			readable: words(
				"board@calendar.example | Board meeting | https://meet.example/j/88123456789 | Agenda is in the wiki. | 881 2345 6789 | +49 30 901820 | Board Office | office@board.example | Guest network | Board Guests",
			),
		}),
	},
];
