import { kind } from "../message.ts";

export const say = {
	...kind("no-answer-in-time", {
		/** @param variable - what names a proxy; "" without one */
		inTime: (host: string, seconds: number, variable: string) =>
			`${host} gave no answer within ${seconds} s. Check the address,${variable && ` the proxy that ${variable} names,`} and whether the network lets this runner through.`,
	}),
	...kind("server-unreachable", {
		noAnswer: (host: string) =>
			`${host} ended the connection without an answer. Check the address and the server's log.`,
		nothingListens: (host: string, code: string) =>
			`nothing listens at ${host} (${code}). Check the address and the port, and whether the server runs.`,
		unreachable: (host: string, code: string) =>
			`${host} cannot be reached (${code}). Check the address and the network.`,
		noName: (host: string, code: string) =>
			`the name ${host} cannot be found (${code}). Check the spelling of the address, and of a region or a place in it, and whether this runner can resolve it.`,
	}),
	...kind("proxy-refused", {
		proxy: (host: string, code: string) =>
			`the proxy on the way to ${host} refused the connection (${code}). Check HTTPS_PROXY and NO_PROXY, and what the proxy allows.`,
		noHttpProxy: (host: string, variable: string) =>
			`what is set for the way to ${host} is no HTTP proxy, and no other kind (SOCKS) can be used. Write \`http://HOST:PORT\` into ${variable}, or name the host in NO_PROXY.`,
		noProxy: (host: string, code: string, variable: string) =>
			`the proxy on the way to ${host} cannot be reached (${code}). Check the address that ${variable} has, and whether the proxy runs; a host that needs none is named in NO_PROXY.`,
	}),
	...kind("certificate-refused", {
		otherName: (host: string, code: string) =>
			`the certificate of ${host} is for another name (${code}). Use the name that it is for as the address, or set the server name to expect.`,
		dated: (host: string, code: string) =>
			`the certificate of ${host} has expired or is not valid yet (${code}). Renew it on the server.`,
		untrusted: (host: string, code: string) =>
			`the certificate of ${host} is signed by nobody this runner trusts (${code}). Give the certificate of its CA.`,
	}),
	...kind("credential-form", {
		character: (host: string, code: string) =>
			`nothing was sent to ${host}, since a header or path for it has a character that HTTP does not allow (${code}). Check tokens and namespaces for line breaks.`,
	}),
	...kind("tls-handshake", {
		handshake: (host: string, code: string) =>
			`${host} refused the TLS handshake (${code}). It may want a client certificate: give certificate and key.`,
		noTls: (host: string, code: string) =>
			`${host} does not speak TLS (${code}). Is it an address that begins with http:, not https:?`,
	}),
	...kind("too-much-data", {
		answerTooLarge: (mebibytes: number) =>
			`the server's answer is larger than ${mebibytes} MiB, which no secret is. Check the reference and the address.`,
	}),
	...kind("internal-error", {
		closed: "the connection was closed.",
	}),
};
