import type { Group } from "../table.ts";

export const CONNECTION: readonly Group[] = [
	{
		file: "src/connection/http1.ts",
		suites: ["connection/http1", "connection/connection"],
		mutations: [
			[
				"reject(sent ? error : new Unsent(error))",
				"reject(error)",
				"a login is not tried again though nothing of it was sent",
			],
			[
				"reject(sent ? error : new Unsent(error))",
				"reject(new Unsent(error))",
				"a secret that the server makes is made twice",
			],
			["proxyEnv: proxies,", "", "a proxy is not used"],
			[
				"return isIP(host) === 0 ? host : undefined;",
				"return host;",
				"a server that is named by its address refuses the handshake",
			],
			[
				"maxSockets: connections,",
				"",
				"a server gets hundreds of connections at once",
			],
			[
				"\t\t\toutgoing.destroy();\n",
				"",
				"an answer without end is read to its end",
				"Node.js lets go of a response whose reader has given up, by itself; that is not documented.",
			],
			[
				"return socket.destroyed ? dial.apply(agent, request) : socket;",
				"return socket;",
				"a connection that the server has ended is used",
			],
			[
				'.join(", ")',
				'[0] ?? ""',
				"of a repeated header only the first value counts",
			],
		],
	},
	{
		file: "src/connection/tunnels.ts",
		suites: ["connection/tunnels"],
		mutations: [
			[
				"for (const fail of own) fail(reason);",
				"",
				"a proxy that says nothing keeps the job's step alive",
			],
			[
				"if (error) socket.destroy();",
				"",
				"a proxy that refuses keeps the job's step alive",
			],
			[
				"closed = true;",
				"",
				"a tunnel is begun for a request that has been given up",
			],
			[
				"socket.off(event, listener);",
				"",
				"a proxy that answers in small pieces stops everything",
			],
			[
				"socket.bytesRead > LARGEST_HEAD",
				"false",
				"a proxy's answer without end fills the memory",
			],
		],
	},
	{
		file: "src/connection/http2.ts",
		suites: ["connection/connection"],
		mutations: [
			[
				"const servername = tls.servername ?? serverNameOf(host);",
				"const servername = serverNameOf(host);",
				"the server name that is given is not sent",
			],
			[
				'session.on("goaway", forget);',
				"",
				"requests go to a server that is shutting down",
			],
			[
				'session.on("close", forget);',
				"",
				"after one lost connection every request fails",
			],
			[
				"stream.rstCode === NGHTTP2_REFUSED_STREAM ? new Unsent(error) : error,",
				"error,",
				"a login that a busy server refused is not tried again",
			],
			[
				'(way) => ("attempt" in way ? way.close() : way.destroy()),',
				"() => {},",
				"a step does not end before the server closes the connection",
			],
			[
				"if (signal.aborted) stop();",
				"",
				"a server is spoken to after the deadline",
				"It would be a handshake and no more: a request has the same signal.",
			],
			[
				"if (opened !== undefined) return opened;",
				"",
				"every request pays for a handshake of its own",
			],
			[
				"opened = undefined;\n\t\t\tthrow new Unsent(thrown);",
				"throw new Unsent(thrown);",
				"a handshake that failed once fails for good",
			],
			[
				"collected.catch(() => {});",
				"",
				"an answer that breaks off ends the action with a stack trace",
			],
		],
	},
];
