import { saysSecret } from "./names.ts";
import { isPath } from "./paths.ts";
import { isAccount, isEmail } from "./shapes.ts";
import { isPublicId } from "./vendors.ts";
import { wordsOf } from "./words.ts";

/** Whether a text stands below the name of a secret, and tells something of it: who has it, where it is, how it is called. */
export function isNoSecret(
	text: string,
	name: string,
	around: readonly string[],
): boolean {
	return (
		isEmail(text) ||
		isAccount(text) ||
		isPath(text) ||
		VERSIONS.test(text) ||
		OF_SYSTEM.test(text) ||
		(/^signing_?key$/i.test(name) && isPublicId(text)) ||
		(/community|snmp/i.test(name) && EVERYBODYS.test(text)) ||
		isCaption(text, name) ||
		isNameOfKey(text, name) ||
		(around[0] === "permissions" && PERMISSION.test(text))
	);
}

/** What people read beside a field, of several words: `"apiKey": "API key"`, `"forgotPassword": "Forgot your password?"`. */
function isCaption(text: string, name: string): boolean {
	if (!/^[A-Z][A-Za-z]*(?: [A-Za-z']+){1,8}[?!.:]{0,3}$/.test(text))
		return false;
	const [said, names] = [wordsOf(text), wordsOf(name)];
	const common = said.filter((word) => names.includes(word));
	return /\w$/.test(text)
		? common.length === said.length
		: common.some(saysSecret);
}

/**
 * What programs call it: `SECRET_KEY = env('SECRET_KEY',`, `secret: process.env['SECRET_KEY']`, `token.key=app_login_token`.
 */
function isNameOfKey(text: string, name: string): boolean {
	if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text))
		return text === name || saysSecret(text);
	if (!/^[a-z]{2,}(?:_[a-z]{2,})+$/.test(text)) return false;
	const [of, key] = wordsOf(name).slice(-2);
	return key === "key" && of === wordsOf(text).at(-1);
}

/** `jsonwebtoken: ^9.0.2` */
const VERSIONS = /^[~^]\d+\.\d+(?:\.\d+)?(?:-[a-z]+\.?\d*)?$/;
/** What Linux has behind `password` in the files of PAM, and behind the names of services in `/etc/services`. */
const OF_SYSTEM =
	/^(?:required|requisite|sufficient|optional|\[[a-z][\w= ]{3,80}\])\s+pam_\w+\.so(?:\s+[a-z_]+)*$|^\d{1,5}\/(?:tcp|udp|sctp)(?:\s+[a-z_-]+)?(?:\s+#.*)?$/;
/** What SNMP's communities are called before anybody chose. */
const EVERYBODYS = /^(?:public|private)$/i;
/** `permissions: { id-token: write }` of a workflow */
const PERMISSION = /^(?:read|write|none)$/;
