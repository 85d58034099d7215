import aws4 from "aws4";

export interface Keys {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
}

export interface ApiCall {
	readonly origin: string;
	readonly service: "secretsmanager" | "ssm" | "sts" | "iam";
	readonly region: string;
	readonly keys: Keys;
}

const TARGETS: Readonly<Record<string, string>> = {
	secretsmanager: "secretsmanager",
	ssm: "AmazonSSM",
};

/** AWS's API without the code under test: JSON or, for STS and IAM, a form. An error when it is refused. */
export async function callApi(
	{ origin, service, region, keys }: ApiCall,
	action: string,
	input: Readonly<Record<string, unknown>>,
): Promise<string> {
	const target = TARGETS[service];
	const body =
		target === undefined
			? new URLSearchParams({
					Action: action,
					Version: service === "iam" ? "2010-05-08" : "2011-06-15",
					...(input as Record<string, string>),
				})
					.toString()
					// moto takes forms apart and encodes them anew before it looks at their signature.
					.replaceAll("*", "%2A")
			: JSON.stringify(input);
	const { headers } = aws4.sign(
		{
			...{ service, region, body, method: "POST", path: "/" },
			host: new URL(origin).host,
			headers:
				target === undefined
					? { "Content-Type": "application/x-www-form-urlencoded" }
					: {
							"Content-Type": "application/x-amz-json-1.1",
							"X-Amz-Target": `${target}.${action}`,
						},
		},
		{ ...keys },
	);
	const response = await fetch(origin, {
		method: "POST",
		headers: headers as Record<string, string>,
		body,
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
	return text;
}

/** The text of an element of XML. */
export function element(xml: string, name: string): string {
	return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
}
