import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What people write to people, and then keep as a secret. */
export const kinds: readonly Kind[] = [
	{
		name: "chat export about a broken release",
		declared: "CHAT_PASTE",
		write: (secrets) => ({
			text: `[2026-01-19 14:02] ingrid: the nightly job cannot reach the supplier any more
[2026-01-19 14:03] tore: they moved to sftp2.supplier.example port 2022 last week
[2026-01-19 14:03] tore: user is still fjordbank, new password: ${secrets.password()}
[2026-01-19 14:05] ingrid: thanks! and the api?
[2026-01-19 14:06] tore: same url https://api.supplier.example/v4 but send this as bearer token
[2026-01-19 14:06] tore: ${secrets.token()}
[2026-01-19 14:09] ingrid: works, 200 OK, 1184 rows imported
[2026-01-19 14:10] tore: please put both into the vault and delete this thread
`,
			readable: words(
				"2026-01-19 | the nightly job cannot reach the supplier any more | sftp2.supplier.example port 2022 last week | ingrid | tore | https://api.supplier.example/v4 | works, 200 OK, 1184 rows imported | please put both into the vault and delete this thread | thanks! and the api? | fjordbank",
			),
		}),
	},
	{
		name: "handover e-mail of a contractor",
		declared: "HANDOVER_MAIL",
		write: (secrets) => ({
			text: `From: Jonas Lie <jonas@byraa.example>
To: web@kulturhuset.example
Date: Fri, 30 Jan 2026 16:41:08 +0100
Subject: Access to the ticket shop
Message-ID: <20260130154108.3F2A1@byraa.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Hello,

as agreed, here is what you need when we are gone.

  Admin page:  https://billett.kulturhuset.example/admin
  User name:   redaktor
  Password:    ${secrets.password()}

The database is on pg-billett.kulturhuset.example, port 5433. Log in as
billett_app with ${secrets.of("mixed")} and change it afterwards.

The key for the map is ${secrets.of("google-key")} (limited to your domain).

The contract ends on 28 February. Call me on +47 55 50 98 76 until then.

Best regards,
Jonas
`,
			readable: words(
				"jonas@byraa.example | web@kulturhuset.example | Fri, 30 Jan 2026 16:41:08 +0100 | Access to the ticket shop | text/plain; charset=utf-8 | as agreed, here is what you need when we are gone. | https://billett.kulturhuset.example/admin | redaktor | The database is on pg-billett.kulturhuset.example, port 5433. | billett_app | and change it afterwards | limited to your domain | The contract ends on 28 February. Call me on +47 55 50 98 76 until then. | Best regards | Message-ID",
			),
		}),
	},
	{
		name: "MediaWiki page with a table of logins",
		declared: "WIKI_TEXT",
		write: (secrets) => ({
			text: `== Test accounts ==
These accounts exist in ''acceptance'' only. Ask [[User:Solveig]] for new ones.

{| class="wikitable sortable"
! Account !! Role !! Password !! Expires
|-
| tester01 || Customer || <code><nowiki>${secrets.password("|<&")}</nowiki></code> || 2026-12-31
|-
| tester02 || Adviser || <code><nowiki>${secrets.password("|<&")}</nowiki></code> || 2026-12-31
|-
| tester03 || Auditor || <code><nowiki>${secrets.password("|<&")}</nowiki></code> || 2027-06-30
|}

=== Endpoints ===
* https://accept.fjordbank.example/login
* https://accept-api.fjordbank.example:8443/graphql

[[Category:Acceptance]]
`,
			readable: words(
				"== Test accounts == | These accounts exist in ''acceptance'' only. | User:Solveig | wikitable sortable | Expires | tester01 | Customer | 2026-12-31 | tester02 | Adviser | tester03 | Auditor | 2027-06-30 | https://accept.fjordbank.example/login | https://accept-api.fjordbank.example:8443/graphql | Category:Acceptance | Account !! Role !! Password !! Expires",
			),
		}),
	},
	{
		name: "Markdown runbook with tables",
		declared: "RUNBOOK_MD",
		write: (secrets) => ({
			text: `# Runbook: payment terminal gateway

Last reviewed 2026-02-20 by the platform team.

## Environments

| Environment | Host | Port | Login | Secret |
|-------------|------|-----:|-------|--------|
| acceptance | ptg-acc.fjordbank.example | 7443 | gateway | \`${secrets.token()}\` |
| production | ptg.fjordbank.example | 7443 | gateway | \`${secrets.token()}\` |

## Restart

1. Drain the node: \`kubectl drain ptg-2 --ignore-daemonsets\`
2. Open a shell on the console (PIN **${secrets.of("short")}**).
3. Run:

   \`\`\`sh
   export PTG_PASSPHRASE='${escapes.shell(secrets.of("passphrase"))}'
   /opt/ptg/bin/ptgctl restart --graceful --wait 120s
   \`\`\`

> Never restart both nodes at once: terminals cache the last session for 15 minutes.
`,
			readable: words(
				"# Runbook: payment terminal gateway | Last reviewed 2026-02-20 by the platform team. | Environment | acceptance | ptg-acc.fjordbank.example | 7443 | gateway | ptg.fjordbank.example | kubectl drain ptg-2 --ignore-daemonsets | Open a shell on the console | /opt/ptg/bin/ptgctl restart --graceful --wait 120s | Never restart both nodes at once: terminals cache the last session for 15 minutes. | ## Restart",
			),
		}),
	},
	{
		name: "HTML form saved from a portal",
		declared: "SAVED_PAGE",
		write: (secrets) => ({
			text: `<!DOCTYPE html>
<html lang="nb">
<head>
  <meta charset="utf-8">
  <title>Integration settings</title>
  <link rel="stylesheet" href="/static/css/portal.min.css?v=318">
</head>
<body>
  <form id="settings" method="post" action="https://portal.supplier.example/integration/save">
    <input type="hidden" name="csrf_token" value="${escapes.xml(secrets.token())}">
    <label for="endpoint">Endpoint</label>
    <input id="endpoint" name="endpoint" type="url" value="https://edi.supplier.example/as2">
    <label for="user">User name</label>
    <input id="user" name="user" type="text" value="fjordbank-edi">
    <label for="pw">Password</label>
    <input id="pw" name="password" type="password" value="${escapes.xml(secrets.password())}">
    <select name="format"><option selected>EDIFACT</option><option>PEPPOL</option></select>
    <textarea name="note" rows="3">Delivered every weekday before 06:30</textarea>
    <button type="submit" class="primary">Save changes</button>
  </form>
</body>
</html>
`,
			readable: words(
				"<!DOCTYPE html> | Integration settings | /static/css/portal.min.css?v=318 | https://portal.supplier.example/integration/save | csrf_token | Endpoint | https://edi.supplier.example/as2 | User name | fjordbank-edi | EDIFACT | PEPPOL | Delivered every weekday before 06:30 | Save changes | textarea | primary",
			),
		}),
	},
	{
		name: "JSON lines of recorded requests",
		declared: "REQUEST_LOG",
		write: (secrets) => ({
			text: [
				{
					ts: "2026-03-01T08:12:44.120Z",
					level: "debug",
					method: "POST",
					url: "https://id.fjordbank.example/oauth/token",
					body: {
						grant_type: "client_credentials",
						client_id: "batch-runner",
						client_secret: secrets.password(),
					},
					status: 200,
				},
				{
					ts: "2026-03-01T08:12:44.391Z",
					level: "debug",
					method: "GET",
					url: "https://api.fjordbank.example/v2/accounts?limit=100",
					headers: {
						"User-Agent": "batch-runner/5.3.1",
						Authorization: `Bearer ${secrets.token()}`,
						Accept: "application/json",
					},
					status: 200,
				},
				{
					ts: "2026-03-01T08:12:45.007Z",
					level: "warn",
					msg: "slow response, retry in 1500 ms",
					headers: { "X-Api-Key": secrets.token() },
					peer: "10.30.4.17:44312",
				},
			]
				.map((line) => `${JSON.stringify(line)}\n`)
				.join(""),
			readable: words(
				"2026-03-01T08:12:44.120Z | debug | https://id.fjordbank.example/oauth/token | client_credentials | batch-runner | https://api.fjordbank.example/v2/accounts?limit=100 | User-Agent | batch-runner/5.3.1 | application/json | slow response, retry in 1500 ms | 10.30.4.17:44312 | status | grant_type",
			),
		}),
	},
	{
		name: "verbose log of a deployment kept for an audit",
		declared: "AUDIT_TRACE",
		write: (secrets) => ({
			text: `2026-02-14 03:00:01,204 INFO  [main] deploy.Runner - starting release 2026.02.14-1 for cell osl1
2026-02-14 03:00:01,377 DEBUG [main] deploy.Config - db.url=jdbc:postgresql://pg-prod.fjordbank.example:5432/core db.user=deployer db.password=${secrets.password(" ")}
2026-02-14 03:00:02,018 DEBUG [http-1] wire - >> "GET /v1/lock HTTP/1.1[\\r][\\n]"
2026-02-14 03:00:02,018 DEBUG [http-1] wire - >> "Host: locks.fjordbank.example[\\r][\\n]"
2026-02-14 03:00:02,019 DEBUG [http-1] wire - >> "Authorization: Basic ${escapes.base64(`deployer:${secrets.password()}`)}[\\r][\\n]"
2026-02-14 03:00:02,240 DEBUG [http-1] wire - << "HTTP/1.1 200 OK[\\r][\\n]"
2026-02-14 03:00:02,241 INFO  [main] deploy.Lock - lock acquired, lease 900 seconds
2026-02-14 03:00:05,872 DEBUG [main] deploy.Shell - running: helm upgrade core ./chart --set image.tag=2026.02.14-1 --set auth.token=${secrets.token()}
2026-02-14 03:01:17,530 INFO  [main] deploy.Runner - release finished in 76 s, 14 pods ready
`,
			readable: words(
				"2026-02-14 | starting release 2026.02.14-1 for cell osl1 | deploy.Config | pg-prod.fjordbank.example | db.user=deployer | GET /v1/lock HTTP/1.1 | locks.fjordbank.example | HTTP/1.1 200 OK | lock acquired, lease 900 seconds | helm upgrade core ./chart | image.tag=2026.02.14-1 | release finished in 76 s, 14 pods ready | deploy.Runner",
			),
		}),
	},
	{
		name: "reStructuredText notes on a laboratory",
		declared: "LAB_NOTES",
		write: (secrets) => ({
			text: `Laboratory network
==================

:Author: Solveig
:Date: 2026-01-07

The oscilloscope answers on \`\`scope.lab.example\`\`, the file server on
nas.lab.example (CIFS, workgroup LAB).

Accounts
--------

=========  ==============  ==========================================
Device     User            Password
=========  ==============  ==========================================
scope      operator        ${secrets.password()}
nas        labshare        ${secrets.password()}
switch     manager         ${secrets.password()}
=========  ==============  ==========================================

.. note:: The switch forgets its configuration when it loses power.

Licence server: \`\`27000@licences.lab.example\`\`, activation code \`\`${secrets.of("uuid")}\`\`
`,
			readable: words(
				"Laboratory network | :Author: Solveig | 2026-01-07 | scope.lab.example | nas.lab.example | workgroup LAB | Accounts | Device | operator | labshare | manager | The switch forgets its configuration when it loses power. | 27000@licences.lab.example | activation code | switch",
			),
		}),
	},
];
