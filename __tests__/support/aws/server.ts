import http, { type IncomingMessage, type ServerResponse } from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";
import { type Act, listen } from "../front.ts";
import { callApi, element, type Keys } from "./api.ts";
import { startMoto } from "./moto.ts";
import { askedFor, CODES, judgeCall } from "./operations.ts";
import {
	judgeToken,
	type Provider,
	type Refusal,
	refuse,
	type Trust,
} from "./web-identity.ts";

/** One request as it arrived. */
export interface Call {
	readonly service: string;
	readonly region: string;
	/** `GetSecretValue`, `AssumeRole`. */
	readonly action: string;
	readonly input: Readonly<Record<string, unknown>>;
	/** Who signed it; empty for an unsigned request. */
	readonly accessKeyId: string;
}

export interface AwsServer {
	readonly origin: string;
	/** Everything that arrived, in order. */
	readonly calls: Call[];
	/** Asked before a call is answered; `visit` counts those of the same action, from 1. */
	act: (call: Call, visit: number) => Act;
	/** Seconds by which the server's clock is ahead. */
	clock: number;
	/** Names that nobody but the administrator may read, by a policy that names them. */
	readonly forbidden: Set<string>;
	/** Access keys whose sessions have ended. */
	readonly ended: Set<string>;
	/** Whom the account trusts. */
	provider: Provider | undefined;
	/** The API as administrator. */
	api(
		service: "secretsmanager" | "ssm" | "iam",
		action: string,
		input: Readonly<Record<string, unknown>>,
		region?: string,
	): Promise<string>;
	/** Makes a user who may do something, and gives his keys. */
	user(actions: readonly string[], deny?: readonly string[]): Promise<Keys>;
	/** Makes a role, and gives its ARN. */
	role(
		actions: readonly string[],
		trust?: { readonly token?: Trust; readonly keys?: Keys },
	): Promise<string>;
	close(): void;
}

const REGION = "eu-west-1";
/** Milliseconds by which a clock may be wrong. */
const SKEW = 5 * 60 * 1_000;

/**
 * AWS as moto has it, with signatures and policies checked, behind a front that is as strict as AWS where moto is not: it
 * looks at the dates of signatures, the input of each call, the tokens of web identities, and answers each refusal in the
 * words and with the status of the service.
 */
export async function startAws(tls?: {
	readonly cert: string;
	readonly key: string;
}): Promise<AwsServer> {
	const moto = await startMoto();
	const trusts = new Map<string, Trust>();
	const arns = new Map<string, string>();
	let admin: Keys = { accessKeyId: "first", secretAccessKey: "first" };
	let made = 0;

	const asAdmin = (
		service: "secretsmanager" | "ssm" | "iam" | "sts",
		action: string,
		input: Readonly<Record<string, unknown>>,
		region = REGION,
	) =>
		callApi(
			{ origin: moto.origin, service, region, keys: admin },
			action,
			input,
		);

	async function makeUser(
		actions: readonly string[],
		deny: readonly string[] = [],
	): Promise<Keys> {
		const name = `user${made++}`;
		const xml = await asAdmin("iam", "CreateUser", { UserName: name });
		await asAdmin("iam", "PutUserPolicy", {
			UserName: name,
			PolicyName: "p",
			PolicyDocument: policyOf(actions, deny),
		});
		const keys = await asAdmin("iam", "CreateAccessKey", { UserName: name });
		const accessKeyId = element(keys, "AccessKeyId");
		arns.set(accessKeyId, element(xml, "Arn"));
		return { accessKeyId, secretAccessKey: element(keys, "SecretAccessKey") };
	}

	admin = await makeUser(["*"]);
	await fetch(`${moto.origin}/moto-api/reset-auth`, {
		method: "POST",
		body: "0",
	});

	async function respond(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const body = await text(request);
		const call = callOf(request, body);
		server.calls.push(call);
		const visit = server.calls.filter(({ action }) => action === call.action);
		const done = server.act(call, visit.length);
		if (done === "stall") return;
		if (done === "reset") return void request.socket.destroy();
		if (done !== "pass")
			return void response.writeHead(done.status, done.headers).end(done.body);
		const date = new Date(Date.now() + server.clock * 1_000);
		response.sendDate = false;
		response.setHeader("Date", date.toUTCString());
		const refused = await judge(request, call, date);
		if (refused !== undefined) return answerRefusal(response, call, refused);
		if (call.action === "AssumeRoleWithWebIdentity")
			return assume(response, call);
		const reply = await forward(request, body, moto.origin);
		await answerReply(response, call, reply);
	}

	async function judge(
		request: IncomingMessage,
		call: Call,
		date: Date,
	): Promise<Refusal | undefined> {
		const { service, action, input, accessKeyId } = call;
		const { headers } = request;
		if (request.method !== "POST" || request.url !== "/")
			return refuse("UnknownOperationException", "", 404);
		if (action === "AssumeRoleWithWebIdentity")
			return (
				judgeForm(input) ??
				judgeToken(
					String(input.WebIdentityToken),
					server.provider,
					trusts.get(String(input.RoleArn)),
				)
			);
		if (accessKeyId === "")
			return refuse("MissingAuthenticationTokenException", "Missing Token");
		const signed = Date.parse(
			String(headers["x-amz-date"]).replace(
				/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
				"$1-$2-$3T$4:$5:$6Z",
			),
		);
		const age = date.getTime() - signed;
		if (!(Math.abs(age) <= SKEW))
			return refuse(
				service === "sts"
					? "SignatureDoesNotMatch"
					: "InvalidSignatureException",
				`Signature ${age > 0 ? "expired" : "not yet current"}: ${headers["x-amz-date"]} is ${age > 0 ? "now earlier" : "still later"} than ${date.toISOString()}`,
				service === "sts" ? 403 : 400,
			);
		if (server.ended.has(accessKeyId))
			return refuse(
				service === "sts" ? "ExpiredToken" : "ExpiredTokenException",
				"The security token included in the request is expired",
				service === "sts" ? 403 : 400,
			);
		if (service === "sts") return judgeForm(input);
		if (headers["content-type"] !== "application/x-amz-json-1.1")
			return refuse("UnknownOperationException", "", 404);
		const target = String(headers["x-amz-target"]);
		const wrong = judgeCall(target, input);
		if (wrong !== undefined) return wrong;
		const forbidden = askedFor(input).find((name) =>
			server.forbidden.has(name),
		);
		return forbidden === undefined || target.includes("Batch")
			? undefined
			: refuse(
					"AccessDeniedException",
					`User: ${accessKeyId} is not authorized to perform: ${target.startsWith("AmazonSSM") ? "ssm" : "secretsmanager"}:${action} on resource: ${forbidden} because no identity-based policy allows the ${action} action`,
				);
	}

	/** In the place of a workload that moto would trust without looking. */
	async function assume(response: ServerResponse, { input }: Call) {
		const xml = await asAdmin("sts", "AssumeRole", {
			RoleArn: input.RoleArn,
			RoleSessionName: input.RoleSessionName,
			DurationSeconds: input.DurationSeconds,
		});
		response
			.writeHead(200, { "content-type": "text/xml" })
			.end(xml.replaceAll(/AssumeRole(?=Re)/g, "AssumeRoleWithWebIdentity"));
	}

	const handle = (request: IncomingMessage, response: ServerResponse) =>
		void respond(request, response).catch((error) =>
			response.writeHead(599).end(String(error)),
		);
	const listening = await listen(
		tls === undefined
			? http.createServer(handle)
			: https.createServer(tls, handle),
		tls && "https:",
	);

	async function answerReply(
		response: ServerResponse,
		call: Call,
		{ status, body }: Reply,
	): Promise<void> {
		if (status >= 400)
			return answerRefusal(response, call, refusalIn(body, call));
		const type =
			call.service === "sts" ? "text/xml" : "application/x-amz-json-1.1";
		const shown =
			call.action === "BatchGetSecretValue"
				? withForbidden(body, call, server.forbidden)
				: call.action === "GetParameters"
					? await withSelectors(body, call)
					: body;
		response.writeHead(200, { "content-type": type }).end(shown);
	}

	/** moto does not tell by which version or label a parameter was chosen. */
	async function withSelectors(
		body: string,
		{ input, region }: Call,
	): Promise<string> {
		const answer = JSON.parse(body);
		const invalid: readonly string[] = answer.InvalidParameters;
		const read = async (name: string) => {
			const what = { Name: name, WithDecryption: true };
			const one = JSON.parse(
				await asAdmin("ssm", "GetParameter", what, region),
			);
			const [Selector] = /:[^:/]+$/.exec(name) ?? [];
			return { ...one.Parameter, Selector };
		};
		const there = askedFor(input).filter((name) => !invalid.includes(name));
		return JSON.stringify({
			...answer,
			Parameters: await Promise.all(there.map(read)),
		});
	}

	const server: AwsServer = {
		origin: listening.origin,
		calls: [],
		act: () => "pass",
		clock: 0,
		forbidden: new Set(),
		ended: new Set(),
		provider: undefined,
		api: asAdmin,
		user: makeUser,
		async role(actions, { token, keys } = {}) {
			const name = `role${made++}`;
			const principals = [admin, ...(keys === undefined ? [] : [keys])];
			const xml = await asAdmin("iam", "CreateRole", {
				RoleName: name,
				AssumeRolePolicyDocument: JSON.stringify({
					Version: "2012-10-17",
					Statement: {
						Effect: "Allow",
						Action: "sts:AssumeRole",
						Principal: {
							AWS: principals.map(({ accessKeyId }) => arns.get(accessKeyId)),
						},
					},
				}),
			});
			await asAdmin("iam", "PutRolePolicy", {
				RoleName: name,
				PolicyName: "p",
				PolicyDocument: policyOf(actions, []),
			});
			const arn = element(xml, "Arn");
			if (token !== undefined) trusts.set(arn, token);
			return arn;
		},
		close() {
			listening.close();
			moto.close();
		},
	};
	return server;
}

function policyOf(allow: readonly string[], deny: readonly string[]): string {
	const statement = (Effect: string, Action: readonly string[]) =>
		Action.length === 0 ? [] : [{ Effect, Action, Resource: "*" }];
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: [...statement("Allow", allow), ...statement("Deny", deny)],
	});
}

function callOf({ headers }: IncomingMessage, body: string): Call {
	const [, accessKeyId = "", region = "", scope = ""] =
		/Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(
			headers.authorization ?? "",
		) ?? [];
	const target = headers["x-amz-target"];
	if (typeof target === "string")
		return {
			service: scope,
			region,
			action: target.split(".")[1] ?? "",
			input: JSON.parse(body),
			accessKeyId,
		};
	const input = Object.fromEntries(new URLSearchParams(body));
	return {
		...{
			service: "sts",
			region,
			action: input.Action ?? "",
			input,
			accessKeyId,
		},
	};
}

function judgeForm(input: Call["input"]): Refusal | undefined {
	const { Version, RoleArn, RoleSessionName, DurationSeconds } = input;
	return Version === "2011-06-15" &&
		/^arn:aws:iam::\d{12}:role\/.+$/.test(String(RoleArn)) &&
		/^[\w+=,.@-]{2,64}$/.test(String(RoleSessionName)) &&
		Number(DurationSeconds) >= 900 &&
		Number(DurationSeconds) <= 43_200
		? undefined
		: refuse("ValidationError", "1 validation error detected");
}

interface Reply {
	readonly status: number;
	readonly body: string;
}

/** The host stays as it was signed. */
function forward(
	{ headers }: IncomingMessage,
	body: string,
	origin: string,
): Promise<Reply> {
	const { promise, resolve, reject } = Promise.withResolvers<Reply>();
	const { connection: _, ...rest } = headers;
	const onward = http.request(origin, { method: "POST", headers: rest });
	onward.on("error", reject);
	onward.on("response", async (reply) =>
		resolve({ status: reply.statusCode ?? 0, body: await text(reply) }),
	);
	onward.end(body);
	return promise;
}

function refusalIn(body: string, { service, action }: Call): Refusal {
	const [code, said] = body.startsWith("{")
		? [JSON.parse(body).__type, JSON.parse(body).message]
		: [element(body, "Code"), element(body, "Message")];
	if (service === "sts") return refuse(code, said, 403);
	const deleted = code === "InvalidRequestException" && /deleted/.test(said);
	return refuse(
		CODES[code] ?? code,
		deleted
			? "You can't perform this operation on the secret because it was marked for deletion."
			: said || `${action} failed`,
	);
}

/** As the service itself words it: XML with the status for STS, JSON with 400 for the others. */
function answerRefusal(
	response: ServerResponse,
	{ service }: Call,
	{ code, text, status }: Refusal,
): void {
	if (service === "sts") {
		const said = text.replaceAll("&", "&amp;").replaceAll("'", "&apos;");
		response
			.writeHead(status, { "content-type": "text/xml" })
			.end(
				`<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${said}</Message></Error><RequestId>0</RequestId></ErrorResponse>`,
			);
	} else
		response
			.writeHead(status, { "content-type": "application/x-amz-json-1.1" })
			.end(JSON.stringify({ __type: code, message: text }));
}

/** What moto has of a batch of secrets, and for those that may not be read an error each. */
function withForbidden(
	body: string,
	{ input }: Call,
	forbidden: ReadonlySet<string>,
): string {
	const answer = JSON.parse(body);
	const denied = askedFor(input).filter((name) => forbidden.has(name));
	return JSON.stringify({
		...answer,
		SecretValues: answer.SecretValues.filter(
			({ Name }: { Name: string }) => !forbidden.has(Name),
		),
		Errors: [
			...(answer.Errors ?? []),
			...denied.map((SecretId) => ({
				SecretId,
				ErrorCode: "AccessDeniedException",
				Message: `not authorized to perform: secretsmanager:GetSecretValue on resource: ${SecretId}`,
			})),
		],
	});
}
