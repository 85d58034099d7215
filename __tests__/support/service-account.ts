/**
 * A token of a service account that is well-formed for the core of the SDK, so that it begins to log in at the address in
 * it. Its keys are made up: nobody has such an account.
 */
export function serviceAccountToken(address: string): string {
	const letters = "abcdefghijklmnopqrstuvwxyz";
	const credentials = {
		signInAddress: address,
		userAuth: {
			method: "SRPg-4096",
			alg: "PBES2g-HS256",
			iterations: 650_000,
			salt: Buffer.alloc(16, 2).toString("base64url"),
		},
		email: "abcdefghijklm@1passwordserviceaccounts.com",
		srpX: "ab".repeat(32),
		muk: {
			alg: "A256GCM",
			ext: true,
			k: Buffer.alloc(32, 1).toString("base64url"),
			key_ops: ["encrypt", "decrypt"],
			kty: "oct",
			kid: "mp",
		},
		secretKey: "A3-ABCDEF-ABCDEF-ABCDE-ABCDE-ABCDE-ABCDE",
		throttleSecret: { seed: "ab".repeat(32), uuid: letters.toUpperCase() },
		deviceUuid: letters,
	};
	return `ops_${Buffer.from(JSON.stringify(credentials)).toString("base64url")}`;
}
