import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** Shells, their histories, and dotenv files. */
export const shells: readonly Kind[] = [
	{
		name: "bash history",
		declared: "HISTORY",
		write: (secrets) => ({
			text: `#1764150000
cd ~/src/shop && git pull --rebase
#1764150012
mysql -h mysql.corp.net -u root -p'${escapes.shell(secrets.password())}' shop < dump.sql
PGPASSWORD=${secrets.of("letters")} psql -h pg.corp.net -U shop -c 'select count(*) from orders'
docker login -u octobot -p ${secrets.of("mixed")} registry.corp.net
echo ${secrets.of("words")} | docker login --password-stdin -u ci ghcr.io
git clone https://octobot:${secrets.of("github")}@github.com/octo-org/shop.git
sshpass -p ${secrets.of("letters")} ssh deploy@10.0.0.9 uptime
redis-cli -h cache.corp.net -a ${secrets.of("hex")} --no-auth-warning info
mongosh "mongodb://root:${escapes.url(secrets.of("chosen"))}@mongo.corp.net/admin" --eval 'db.stats()'
openssl pkcs12 -in shop.p12 -nodes -passin pass:${secrets.of("short")}
az login --service-principal -u 0f8c2d4e-6a1b-4c3d-9e5f-7a8b9c0d1e2f -p ${secrets.of("base64url")} --tenant corp.onmicrosoft.com
helm upgrade --install shop ./chart --set db.password=${secrets.of("mixed")},image.tag=2.4.1
kubectl create secret generic db --from-literal=password='${escapes.shell(secrets.of("symbols"))}' -n shop
ls -la /var/backups
`,
			readable: words(
				"1764150000 | ~/src/shop | git pull --rebase | mysql.corp.net | dump.sql | pg.corp.net | select count(*) from orders | octobot | registry.corp.net | --password-stdin | ghcr.io | octo-org/shop.git | deploy@10.0.0.9 | uptime | cache.corp.net | --no-auth-warning | db.stats() | shop.p12 | 0f8c2d4e-6a1b-4c3d-9e5f-7a8b9c0d1e2f | corp.onmicrosoft.com | ./chart | image.tag=2.4.1 | kubectl create secret generic | /var/backups",
			),
		}),
	},
	{
		name: "zsh and fish settings",
		declared: "RCFILES",
		write: (secrets) => ({
			text: `# .zshrc
ZSH_THEME="robbyrussell"
plugins=(git docker kubectl)
export EDITOR=nvim PATH="$HOME/bin:$PATH"
export OPENAI_API_KEY="sk-proj-${secrets.of("mixed")}"
export HOMEBREW_GITHUB_API_TOKEN=${secrets.of("github")}
export JIRA_PASS=$'${secrets.of("letters")}'
typeset -x NEXUS_PASSWORD=${secrets.of("words")}
alias vpn='echo "${secrets.of("mixed")}" | sudo openconnect --user=anna --passwd-on-stdin vpn.corp.net'
alias ll='ls -lah'
# config.fish
set -gx GITLAB_TOKEN ${secrets.of("gitlab")}
set -Ux DB_PASSWORD '${secrets.password("'\\")}'
set -g fish_greeting ''
fish_add_path ~/.cargo/bin
# ~/.tcshrc
setenv SMTP_PASSWORD ${secrets.of("letters")}
setenv PAGER less
`,
			readable: words(
				".zshrc | robbyrussell | docker | kubectl | nvim | $HOME/bin | sudo openconnect | --user=anna | --passwd-on-stdin | vpn.corp.net | ls -lah | config.fish | fish_greeting | ~/.cargo/bin | PAGER less | JIRA_PASS",
			),
		}),
	},
	{
		name: "PowerShell script and history",
		declared: "PS_SCRIPT",
		write: (secrets) => ({
			text: `# Deploys the web site
param([string]$Environment = 'staging', [int]$Retries = 3)
$ErrorActionPreference = 'Stop'
$env:ARM_CLIENT_SECRET = '${escapes.doubled(secrets.of("mixed"))}'
$password = ConvertTo-SecureString "${escapes.powershell(secrets.password())}" -AsPlainText -Force
$cred = New-Object System.Management.Automation.PSCredential ("CORP\\deploy", $password)
$headers = @{ Authorization = "Bearer ${secrets.of("jwt")}"; 'X-Trace' = 'on' }
Invoke-RestMethod -Uri https://api.corp.net/deployments -Method Post -Headers $headers
net use Z: \\\\files.corp.net\\drop ${secrets.of("letters")} /user:CORP\\deploy
Connect-AzAccount -ServicePrincipal -Tenant corp.onmicrosoft.com
$conn = @'
Server=sql.corp.net;Database=Shop;User Id=web;Password=${secrets.of("words")};
'@
[Environment]::SetEnvironmentVariable("API_TOKEN", "${secrets.of("hex")}", "Machine")
Write-Host "Deployed to $Environment"
`,
			readable: words(
				"Deploys the web site | staging | ErrorActionPreference | Stop | ConvertTo-SecureString | -AsPlainText | System.Management.Automation.PSCredential | CORP\\deploy | X-Trace | https://api.corp.net/deployments | files.corp.net | corp.onmicrosoft.com | sql.corp.net | Database=Shop | Machine | Deployed to | Connect-AzAccount",
			),
		}),
	},
	{
		name: "batch file and registry export",
		declared: "WINDOWS",
		write: (secrets) => ({
			text: `@echo off
rem nightly import
set DB_HOST=sql.corp.net
set DB_PASSWORD=${secrets.password('%^&<>|"! ')}
set "FTP_PASS=${secrets.of("chosen")}"
setx API_TOKEN ${secrets.of("hex")} /M
sqlcmd -S %DB_HOST% -U importer -P ${secrets.of("letters")} -i import.sql
schtasks /create /tn Import /tr C:\\jobs\\import.cmd /sc daily /st 02:30 /ru CORP\\batch /rp ${secrets.of("mixed")}
exit /b 0
Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon]
"AutoAdminLogon"="1"
"DefaultUserName"="kiosk"
"DefaultPassword"="${escapes.json(secrets.of("words"))}"
"Shell"="explorer.exe"
"Port"=dword:00001538
`,
			readable: words(
				"@echo off | nightly import | sql.corp.net | importer | import.sql | schtasks | C:\\jobs\\import.cmd | 02:30 | CORP\\batch | Windows Registry Editor Version 5.00 | HKEY_LOCAL_MACHINE | AutoAdminLogon | kiosk | explorer.exe | dword:00001538",
			),
		}),
	},
	{
		name: "dotenv of a product with sections",
		declared: "PROD_ENV",
		write: (secrets) => ({
			text: `# ---------- General ----------
APP_NAME="Corp Shop"
APP_URL=https://shop.corp.net
APP_KEY=base64:${secrets.of("wireguard")}
LOG_LEVEL=info
TRUSTED_PROXIES=10.0.0.0/8,192.168.0.0/16

# ---------- Storage ----------
DATABASE_URL="postgres://shop:${escapes.url(secrets.password("%"))}@pg.corp.net:5432/shop?pool=5"
REDIS_PASSWORD=${secrets.of("unicode")}
SESSION_SECRET='${secrets.of("passphrase")}'
MINIO_SECRET_KEY=${secrets.of("mixed")} # rotated in June
UPLOAD_MAX=25M

# ---------- Third parties ----------
SLACK_BOT_TOKEN=${secrets.of("slack")}
HF_TOKEN=hf_${secrets.of("mixed")}
SENDGRID_KEY=SG.${secrets.of("base64url")}
PAYPAL_CLIENT_SECRET=${secrets.of("base64url")}
PAYPAL_MODE=live
GOOGLE_MAPS_KEY=${secrets.of("google-key")}
RECAPTCHA_SECRET="${secrets.of("mixed")}"
FEATURE_CHECKOUT_V2=true
DOOR_PIN=${secrets.of("pin")}
JWT_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\\n${escapes.oneLine(secrets.of("private-key-body"))}\\n-----END PRIVATE KEY-----\\n"
`,
			readable: words(
				"General | Corp Shop | https://shop.corp.net | LOG_LEVEL | 10.0.0.0/8,192.168.0.0/16 | Storage | pg.corp.net | rotated in June | UPLOAD_MAX | Third parties | PAYPAL_MODE | live | FEATURE_CHECKOUT_V2 | BEGIN PRIVATE KEY",
			),
		}),
	},
	{
		name: "Makefile and justfile",
		declared: "MAKEFILE",
		write: (secrets) => ({
			text: `REGISTRY ?= registry.corp.net
VERSION  := 2.4.1
DEPLOY_TOKEN := ${secrets.of("gitlab")}
DB_PASSWORD ?= ${secrets.of("words")}
export SENTRY_AUTH_TOKEN = ${secrets.of("hex")}

.PHONY: build push
build: ## Build the image
	docker build --platform linux/amd64 -t $(REGISTRY)/shop:$(VERSION) .
push: build
	@docker login -u ci -p $(DEPLOY_TOKEN) $(REGISTRY)
	curl -H "X-Api-Key: ${secrets.of("mixed")}" https://hooks.corp.net/deployed
# justfile
token := "${secrets.of("letters")}"
migrate env="staging":
    flyway -url=jdbc:postgresql://pg.corp.net/shop -user=shop -password=${secrets.of("mixed")} migrate
`,
			readable: words(
				"registry.corp.net | 2.4.1 | .PHONY | Build the image | linux/amd64 | $(REGISTRY)/shop:$(VERSION) | $(DEPLOY_TOKEN) | https://hooks.corp.net/deployed | justfile | staging | -url=jdbc:postgresql://pg.corp.net/shop | -user=shop | migrate | flyway",
			),
		}),
	},
	{
		name: "crontab and netplan of a small host",
		declared: "HOST_SETUP",
		write: (secrets) => ({
			text: `#cloud-config
hostname: web-7
timezone: Europe/Berlin
users:
  - name: deploy
    groups: [sudo, docker]
    shell: /bin/bash
    lock_passwd: false
    plain_text_passwd: ${secrets.of("chosen")}
    ssh_authorized_keys:
      - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl deploy@corp.net
chpasswd:
  expire: false
  users: [{name: root, password: "${escapes.json(secrets.password())}", type: text}]
write_files:
  - path: /etc/cron.d/backup
    permissions: "0640"
    content: |
      MAILTO=ops@corp.net
      RESTIC_PASSWORD=${secrets.of("letters")}
      15 3 * * * root /usr/local/bin/backup.sh --token=${secrets.of("hex")} >/dev/null
  - path: /etc/netplan/60-wifi.yaml
    content: "network: {version: 2, wifis: {wlan0: {dhcp4: true, access-points: {lab: {password: ${secrets.of("letters")}}}}}}"
runcmd:
  - [tailscale, up, --authkey, tskey-auth-${secrets.of("mixed")}, --ssh]
  - ufw allow 22/tcp
`,
			readable: words(
				"#cloud-config | web-7 | Europe/Berlin | deploy | docker | /bin/bash | lock_passwd | ssh-ed25519 | AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl | /etc/cron.d/backup | 0640 | ops@corp.net | 15 3 * * * root | /usr/local/bin/backup.sh | /etc/netplan/60-wifi.yaml | wlan0 | tailscale | --authkey | ufw allow 22/tcp",
			),
		}),
	},
];
