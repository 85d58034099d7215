import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listen } from "./front.ts";

/** A host of repositories that answers only to a token, as GitHub does for private ones. */
export interface GitServer {
	readonly origin: string;
	/** Where the repositories are. */
	readonly folder: string;
	/**
	 * Makes a repository anew, with one commit where files are given.
	 *
	 * @returns the commit
	 */
	create(name: string, files?: Readonly<Record<string, string>>): string;
	/** What git prints in a repository. */
	git(name: string, ...args: readonly string[]): string;
	close(): void;
}

/** @param token - the password of the user `x-access-token` */
export async function startGitServer(token: string): Promise<GitServer> {
	const folder = mkdtempSync(join(tmpdir(), "git-"));
	const right = `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
	const server = http.createServer((request, response) => {
		if (request.headers.authorization === right)
			return backend(folder, request, response);
		response
			.writeHead(401, { "www-authenticate": 'Basic realm="git"' })
			.end("no");
	});
	const { origin, close } = await listen(server);
	const git: GitServer["git"] = (name, ...args) =>
		execFileSync(
			"git",
			["-c", "user.name=ci", "-c", "user.email=ci@example.com", ...args],
			{
				cwd: join(folder, name),
				encoding: "utf8",
				stdio: ["ignore", "pipe", "pipe"],
			},
		);
	return {
		origin,
		folder,
		git,
		create(name, files) {
			const place = join(folder, name);
			rmSync(place, { recursive: true, force: true });
			mkdirSync(place, { recursive: true });
			git(name, "init", "--quiet", "--bare", "--initial-branch=main");
			if (files === undefined) return "";
			const work = mkdtempSync(join(folder, "work-"));
			for (const [path, text] of Object.entries(files)) {
				mkdirSync(dirname(join(work, path)), { recursive: true });
				writeFileSync(join(work, path), text);
			}
			const from = ["--git-dir", place, "--work-tree", work];
			git(name, ...from, "add", "--all");
			git(name, ...from, "commit", "--quiet", "--message=one");
			return git(name, "rev-parse", "main").trim();
		},
		close() {
			close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** git's own server, which is a CGI program. */
function backend(
	folder: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const { pathname, searchParams } = new URL(request.url ?? "", "http://git");
	const { headers } = request;
	const child = spawn("git", ["http-backend"], {
		stdio: ["pipe", "pipe", "inherit"],
		env: {
			PATH: process.env.PATH,
			GIT_PROJECT_ROOT: folder,
			GIT_HTTP_EXPORT_ALL: "1",
			REMOTE_USER: "x-access-token",
			REQUEST_METHOD: request.method ?? "",
			PATH_INFO: decodeURIComponent(pathname),
			QUERY_STRING: searchParams.toString(),
			CONTENT_TYPE: headers["content-type"] ?? "",
			HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
			HTTP_GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
		},
	});
	request.pipe(child.stdin);
	const chunks: Buffer[] = [];
	child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
	child.on("close", () => {
		const answer = Buffer.concat(chunks);
		const end = answer.indexOf("\r\n\r\n");
		const fields = answer
			.subarray(0, end)
			.toString("latin1")
			.split("\r\n")
			.map((line) => line.split(": ") as [string, string]);
		const status = fields.find(([name]) => name === "Status")?.[1] ?? "200";
		response
			.writeHead(
				Number.parseInt(status, 10),
				Object.fromEntries(fields.filter(([name]) => name !== "Status")),
			)
			.end(answer.subarray(end + 4));
	});
}
