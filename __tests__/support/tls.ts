import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate and its key: paths of PEM files. */
export interface Pair {
	readonly cert: string;
	readonly key: string;
}

export interface Authority {
	/** The path of its certificate. */
	readonly ca: string;
	/** Its certificate. */
	readonly pem: string;
	/** @param name - what the certificate is for: `IP:127.0.0.1`, `DNS:localhost` */
	issue(name: string, days?: number): Pair;
	remove(): void;
}

/** A certificate authority of one suite. */
export function createAuthority(): Authority {
	const directory = mkdtempSync(join(tmpdir(), "tls-"));
	const at = (name: string) => join(directory, name);
	const openssl = (...args: string[]) =>
		execFileSync("openssl", args, { stdio: "pipe" });
	const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
	openssl(
		...["req", "-x509", ...curve, "-nodes", "-days", "2"],
		...["-subj", "/CN=test authority", "-keyout", at("ca.key")],
		...["-out", at("ca.pem")],
	);
	let issued = 0;
	return {
		ca: at("ca.pem"),
		pem: readFileSync(at("ca.pem"), "utf8"),
		issue(name, days = 2) {
			const base = at(`pair${issued++}`);
			writeFileSync(`${base}.ext`, `subjectAltName=${name}\n`);
			openssl(
				...["req", ...curve, "-nodes", "-subj", "/CN=test"],
				...["-keyout", `${base}.key`, "-out", `${base}.csr`],
			);
			openssl(
				...["x509", "-req", "-in", `${base}.csr`, "-days", String(days)],
				...["-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial"],
				...["-extfile", `${base}.ext`, "-out", `${base}.pem`],
			);
			return { cert: `${base}.pem`, key: `${base}.key` };
		},
		remove: () => rmSync(directory, { recursive: true, force: true }),
	};
}
