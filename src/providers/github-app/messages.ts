import { kind } from "../../message.ts";

export const say = {
	...kind("github-app-reference", {
		form: "behind `github-app:` stands nothing (this repository), `OWNER`, or `OWNER/REPO,REPO` with the names of repositories alone, then `?permissions=contents:read,issues:write`.",
		noField:
			"a token has no fields, so nothing can stand behind `#`. Leave `#` out.",
		wildcard:
			"a token has no fields for a wildcard. Give it a name: `TOKEN = github-app://OWNER`.",
		permissionForm:
			"`permissions` is a list such as `contents:write,issues:read`: the name of each permission, a colon, and `read`, `write` or `admin`.",
		permissionTwice: "a permission is given twice. Give each once.",
		repositoryTwice: "a repository is given twice. Give each once.",
		manyRepositories: (most: number) =>
			`GitHub makes a token for at most ${most} repositories. Name fewer, or the owner alone for all that the app is installed on.`,
		noRepository:
			"`GITHUB_REPOSITORY` does not say which repository this is. Name the owner and the repository: `github-app://OWNER/REPO`.",
	}),
	...kind("pasted-secret", {
		pastedToken:
			"a token stands in the reference. Revoke it, since it is in a file now. The reference names the owner, and the action makes the token.",
	}),
	...kind("credential-form", {
		clientId:
			"`github-app-client-id` is neither a client id (`Iv23li...`) nor the number of an app. The settings page of the app shows both.",
	}),
	...kind("insecure-connection", {
		unencrypted:
			"the address of GitHub's API begins with `http:`, so the token would cross the network unencrypted. Use `https:` in `github-app-api-url`.",
	}),
	...kind("github-app-refused", {
		refused: (said: string) =>
			`GitHub does not accept the app (status 401${said}). Check that \`github-app-client-id\` and \`github-app-private-key\` are of the same app, and that the key still stands in its settings.`,
		noApp:
			'GitHub knows no app with this `github-app-client-id` (status 404: "Integration not found"). It is the client id or the app id of the app\'s settings page, and not the id of an installation. On GitHub Enterprise Server the app has to be one of that server.',
		clock: (seconds: number, said: string) =>
			`GitHub does not accept the app (status 401${said}), and the clock of this machine differs from GitHub's by ${seconds} s. Set it (NTP).`,
	}),
	...kind("github-app-not-installed", {
		notInstalled: (place: string) =>
			`the app is not installed ${place}, or there is no such place (status 404; GitHub does not say which). Install it there, or check the name. A repository has to be among those that the installation was given.`,
	}),
	...kind("github-app-suspended", {
		suspended: (place: string) =>
			`the installation of the app ${place} is suspended, so it gets no token. An owner can unsuspend it in the settings of the installed apps.`,
	}),
	...kind("github-app-permissions", {
		notGranted: (missing: string, has: string) =>
			`the installation does not have ${missing}. It has: ${has}. Ask for less, or give the app the permission and have the owner accept it.`,
		refusedRequest: (said: string, has: string) =>
			`GitHub refuses to make this token (status 422${said}). The installation has: ${has}. Check the repositories, which it has to be given, and the permissions.`,
		allPermissions: (place: string, has: string) =>
			`The token for \`${place}\` may do all that the installation may: ${has}. \`?permissions=contents:read\` asks for less.`,
	}),
	...kind("github-app-rate-limit", {
		rateLimit: (what: string, when: string) =>
			`${what} ran into a rate limit of GitHub.${when} Other jobs of the same app use it up as well.`,
	}),
	...kind("github-app-unavailable", {
		serverFailed: (what: string, status: number, said: string) =>
			`${what} failed at GitHub (status ${status}${said}). See githubstatus.com, or the state of your server.`,
		refusedOtherwise: (what: string, status: number, said: string) =>
			`${what} was refused by GitHub (status ${status}${said}).`,
	}),
	...kind("wrong-server", {
		moved:
			"the repository was renamed or moved (status 301), and no token follows a redirect. Write its new name.",
		redirected: (what: string, status: number) =>
			`${what} was redirected (status ${status}), and no token follows a redirect. Is \`github-app-api-url\` the address of GitHub's API?`,
		notGitHub: (what: string, status: number) =>
			`${what} was answered with something that is not GitHub's JSON (status ${status}). Is \`github-app-api-url\` (or \`GITHUB_API_URL\`) the address of its API, such as \`https://github.example.com/api/v3\`?`,
	}),
	...kind("lease-ended", {
		hour: "GitHub lets it live for an hour, and nobody can renew it. Split the work, so that a later step asks for a new one.",
	}),
	...kind("token-ends", {
		endsInAnHour:
			"The token of the GitHub App ends after an hour, also while the script or container still runs.",
	}),
	...kind("not-undone", {
		notRevoked: (status: number, said: string) =>
			`the token of the GitHub App could not be revoked (status ${status}${said}), so it lives until its hour is over.`,
		debtUnreadable: "what was written down to be revoked cannot be read.",
	}),
};
