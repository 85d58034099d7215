export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

const HEADERS = { "content-type": "application/json; charset=UTF-8" };

export function reply(body: unknown): Reply {
	return { status: 200, headers: HEADERS, body: JSON.stringify(body) };
}

/** A refusal as all APIs of Google word it (AIP-193). */
export function errorOfApi(
	status: number,
	code: string,
	message: string,
	reason?: string,
): Reply {
	const details =
		reason === undefined
			? {}
			: {
					details: [
						{
							"@type": "type.googleapis.com/google.rpc.ErrorInfo",
							reason,
							domain: "googleapis.com",
							metadata: {},
						},
					],
				};
	return {
		status,
		headers: HEADERS,
		body: JSON.stringify({
			error: { code: status, message, status: code, ...details },
		}),
	};
}

/** A refusal of its token services (RFC 6749, 5.2). */
export function errorOfOauth(
	status: number,
	code: string,
	text: string,
): Reply {
	return {
		status,
		headers: HEADERS,
		body: JSON.stringify({ error: code, error_description: text }),
	};
}
