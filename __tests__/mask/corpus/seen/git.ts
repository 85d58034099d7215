import type { Kind } from "../corpus.ts";
import { escapes, words } from "../escapes.ts";

/** What git and its hosts keep credentials in. */
export const git: readonly Kind[] = [
	{
		name: "netrc",
		declared: "NETRC",
		write: (secrets) => ({
			text: `machine github.com
  login octobot
  password ${secrets.of("github")}

machine api.heroku.com
  login ops@example.com
  password ${secrets.of("uuid")}

machine nexus.example.com login build password ${secrets.password('"#')}

default
  login anonymous
  password ${secrets.of("short")}
`,
			readable: words(
				"machine github.com | github.com | octobot | login octobot | api.heroku.com | ops@example.com | nexus.example.com | build | default | anonymous | machine | password",
			),
		}),
	},
	{
		name: "netrc, oddly written",
		declared: "LOGINS",
		write: (secrets) => ({
			text: `# github takes the token as the user
machine github.com login ${secrets.of("github")} password x-oauth-basic
machine gitlab.example.com
	login oauth2
	account platform
	password "${secrets.of("words")}"
machine ftp.example.com login ftp password ${secrets.of("letters")} account archive
macdef init
	cd /pub/incoming
	binary
	put web-2.4.1.tar.gz

machine proxy.example.com login ${secrets.of("base64url")}
`,
			readable: words(
				"github takes the token as the user | github.com | gitlab.example.com | oauth2 | platform | ftp.example.com | archive | macdef init | /pub/incoming | binary | web-2.4.1.tar.gz | proxy.example.com",
			),
		}),
	},
	{
		name: "git-credentials",
		declared: "GIT_LOGINS",
		write: (secrets) => ({
			text: `https://octobot:${secrets.of("github")}@github.com
https://oauth2:${secrets.of("gitlab")}@gitlab.example.com
https://deploy%40example.com:${escapes.url(secrets.password())}@dev.azure.com/octo/shop
https://${secrets.of("mixed")}:x-oauth-basic@bitbucket.org
http://mirror:${escapes.url(secrets.password())}@git.example.com:3000/team
`,
			readable: words(
				"octobot | github.com | oauth2 | gitlab.example.com | dev.azure.com/octo/shop | bitbucket.org | mirror | git.example.com:3000/team | git.example.com",
			),
		}),
	},
	{
		name: "gitconfig",
		declared: "GITCONFIG",
		write: (secrets) => ({
			text: `[user]
	name = Release Bot
	email = release-bot@example.com
[url "https://x-access-token:${secrets.of("github")}@github.com/"]
	insteadOf = ssh://git@github.com/
	insteadOf = git@github.com:
[http "https://github.com/"]
	extraheader = AUTHORIZATION: basic ${escapes.base64(`x-access-token:${secrets.of("github")}`)}
[http "https://git.example.com/"]
	extraHeader = Authorization: Bearer ${secrets.of("base64url")}
[sendemail]
	smtpServer = smtp.example.com
	smtpPass = ${secrets.password('"\\;#')}
[init]
	defaultBranch = main
[core]
	autocrlf = input
	editor = vim
`,
			readable: words(
				"Release Bot | release-bot@example.com | x-access-token | ssh://git@github.com/ | https://github.com/ | AUTHORIZATION | https://git.example.com/ | smtp.example.com | defaultBranch = main | autocrlf | input | insteadOf | [sendemail]",
			),
		}),
	},
	{
		name: "gh hosts.yml and glab config.yml",
		declared: "CLI_CONFIG",
		write: (secrets) => ({
			text: `github.com:
    user: octobot
    oauth_token: ${secrets.of("github")}
    git_protocol: https
    users:
        octobot:
            oauth_token: ${secrets.of("github")}
ghe.example.com:
    user: enterprise-bot
    oauth_token: ${secrets.of("hex")}
    git_protocol: ssh
hosts:
    gitlab.example.com:
        token: !!null ${secrets.of("gitlab")}
        api_host: gitlab.example.com
        api_protocol: https
check_update: false
glamour_style: dark
`,
			readable: words(
				"github.com | octobot | git_protocol: https | https | users: | ghe.example.com | enterprise-bot | hosts: | gitlab.example.com | api_protocol | check_update | glamour_style: dark | oauth_token",
			),
		}),
	},
];
