import { withoutCommit } from "../judge/commits.ts";
import { isPassword } from "../judge/index.ts";
import { isNoPassword, shapeOf } from "../judge/shapes.ts";
import type { Entry } from "../readers/entry.ts";
import { percentDecoded } from "./encoded.ts";
import { isUser } from "./hosted.ts";
import { pairEntries } from "./pairs.ts";

// `jdbc:postgresql://host`, `rest:https://host` and `HTTP_PROXY:http://host` are URLs behind a prefix.
const START =
	/^(?:[a-z][a-z\d_]{1,40}::?|[a-z]{1,40}\+)?[a-z][a-z0-9+.-]{0,40}:\/\//i;
/** In front of the next URL of a list, or of the next login where only the first has a scheme. */
const NEXT =
	/[,;|](?=(?:jdbc:|[a-z]{1,40}\+)?[a-z][a-z0-9+.-]{0,40}:\/\/)|(?<=@[\w.:[\]/%-]{1,255})[,;|](?=[\w.+-]{0,64}:[^\s/@,;|]{1,128}@)/i;
/** A row without names: `https://host,ann,X`. */
const ROW =
	/^[\w.-]{1,255}(?::\d{1,5})?\/?([,;|])([\w.@+-]{1,64})\1([^\s,;|]{2,128})$/;

/** Whether the whole text is a URL, or a list of them without white space. */
export function isUrl(text: string): boolean {
	return START.test(text) && !/\s/.test(text);
}

/**
 * What stands in a URL, or in each of a list (`amqp://ann:X@h1,amqp://bob:X@h2`): user, password, pieces of the path,
 * parameters, each as written and percent-decoded. The text must be one.
 */
export function* urlEntries(text: string): Generator<Entry> {
	for (const url of text.split(NEXT)) yield* entriesOf(url);
}

function* entriesOf(url: string): Generator<Entry> {
	const rest = url.replace(START, "");
	const [, , user = "", told = ""] = ROW.exec(rest) ?? [];
	if (isPassword(told) && isUser(user))
		yield { keys: ["password"], text: told, place: "secret" };
	// `jdbc:sqlserver://host;user=x;password=a@b`: all behind the host is a connection string.
	const properties = /^[^/?#@;]*;(?=[\w .]+=)/.exec(rest);
	if (properties !== null) {
		yield* pairEntries(rest.slice(properties[0].length));
		return;
	}
	const info = userInfo(rest);
	const behind = info === undefined ? rest : rest.slice(info.length + 1);
	if (info !== undefined)
		yield* ONLY_PASSWORD.test(url) && !/^(?:default|redis)$|:/.test(info)
			? loginEntries(`:${info}`)
			: loginEntries(info);
	const [place = "", ...parameters] = withoutCommit(behind).split(/[?&;#]/);
	const [host = "", ...path] = place.split("/");
	for (const one of host.split(/[,|]/)) {
		const name = one.replace(/:\d{1,5}$/, "");
		if (!isHost(name))
			for (const text of new Set([name, ...name.split(":")]))
				yield* spelled({ keys: [], text });
	}
	// A token in the path: of a webhook, a bot, a feed.
	for (const [at, piece] of path.entries())
		if (
			/^(?:t|tokens?|keys?|hooks?|bot)$/i.test(path[at - 1] ?? "") &&
			piece.length >= 8
		)
			yield* spelled({ keys: ["webhook"], text: piece });
	// What is behind a word for hooks are ids that only its owner knows: `/webhookb2/UUID@UUID/IncomingWebhook/X/UUID`.
	const hook = path.findIndex((piece) => /hook|heartbeat|^ping$/i.test(piece));
	const ids = hook < 0 ? [] : path.slice(hook + 1);
	for (const piece of PINGED.test(place) ? path : ids)
		for (const text of [piece, ...piece.split("@")])
			yield* spelled({ keys: ["webhook"], text });
	for (const piece of path)
		for (const text of [piece, ...piece.split(/[:.]/)])
			if (
				isLongMixed(text) &&
				shapeOf(percentDecoded(text) ?? text) !== "harmless"
			)
				yield* spelled({ keys: ["webhook"], text });
	for (const parameter of parameters) {
		const equals = parameter.indexOf("=");
		// `?VGhlIHRva2Vu==` is a text in base64, and no name without a value.
		if (equals > 0 && !/^[^=]{12,}={1,2}$/.test(parameter))
			yield* spelled({
				keys: [parameter.slice(0, equals)],
				text: parameter.slice(equals + 1).replace(/^\{(.*)\}$/, "$1"),
			});
		else if (parameter !== "") yield* spelled({ keys: [], text: parameter });
	}
}

/** Where what stands alone in front of the host is the password. */
const ONLY_PASSWORD =
	/^(?:rediss?|valkeys?|snmp|trojan|hysteria2|hy2|anytls):/i;
/** Hosts that only wait for a call: whoever knows the address can make it. */
const PINGED = /^(?:hc-ping\.com|hchk\.io|nosnch\.in|cronitor\.link)\//;

function* loginEntries(info: string): Generator<Entry> {
	const colon = info.indexOf(":");
	const user = colon < 0 ? info : info.slice(0, colon);
	const password = colon < 0 ? "" : info.slice(colon + 1);
	const hidden = password === "" || isNoPassword(password);
	// `https://TOKEN@host`, `https://TOKEN:x-oauth-basic@host`; a name alone is a name.
	const named = colon < 0 && /\d/.test(user) && user.length >= 8;
	yield* spelled(
		hidden && named
			? { keys: ["login"], text: user, place: "secret" }
			: { keys: [hidden ? "auth" : "user"], text: user },
	);
	if (!hidden && !isReference(password))
		yield* spelled({ keys: ["password"], text: password, place: "secret" });
}

/** `${PASSWORD}`, `$PASSWORD`, `****` */
function isReference(text: string): boolean {
	return /^(?:\$\{?\w+\}?|\*+|<[\w -]+>|\{\{.*\}\})$/.test(text);
}

/** With a domain, a number or a port, or a plain name. Programs that send notes have a token there: `tgram://TOKEN/CHAT`. */
function isHost(text: string): boolean {
	return (
		/^(?:[\w*-]+\.)+[a-z]{2,}\.?(?::\d*)?$/i.test(text) ||
		/^(?:\[[^\]]*\]|[\d.]+|[a-z-]*)(?::\d*)?$/i.test(text)
	);
}

/** Pieces of paths are ids more often than secrets: only long ones of several kinds of characters count. */
function isLongMixed(text: string): boolean {
	const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text));
	return kinds.length >= 2 && text.length >= (kinds.length === 3 ? 10 : 20);
}

/** What it means, with how it is written. */
function* spelled(entry: Entry): Generator<Entry> {
	const text = percentDecoded(entry.text);
	yield text === undefined ? entry : { ...entry, text, source: entry.text };
}

/** What stands before the host's `@`, or undefined. */
function userInfo(rest: string): string | undefined {
	const authority = rest.split(/[/?#]/, 1)[0] ?? "";
	const at = authority.lastIndexOf("@");
	if (at >= 0) return authority.slice(0, at);
	// A password with `/` or `#` in it that nobody escaped: `u:p/w@host`. `host:80/@scope` is none.
	const colon = authority.indexOf(":");
	const late = rest.lastIndexOf("@");
	return late > 0 && colon >= 0 && /[^0-9]/.test(authority.slice(colon + 1))
		? rest.slice(0, late)
		: undefined;
}
