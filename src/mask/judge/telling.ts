import { SENTENCE } from "./chosen.ts";
import { isTransparent, maySaySecret } from "./names.ts";
import { words } from "./secret-words.ts";

/** What stands in the place of a secret and tells something of it. */
const TELLS = words(
	"required optional see env file stdin stdout prompt here default unset empty missing invalid wrong expired revoked",
	"hidden masked redacted removed deleted created updated changed rotated unchanged ignored disabled enabled unknown",
	"string number boolean bool bytes object array list void char varchar option flag param field name",
	"bearer basic digest bcrypt scrypt argon crypt plain encoded encrypted hashed manual auto automatic denied allowed granted valid verified",
	"incorrect mismatch too weak strong policy rules rotate refresh reset request response get set add use show hide toggle",
	"expires expire table model column value values text label input output true false generated given needed used sent ready",
);

/** Whether a word tells of a value, and is none. */
export function isState(text: string): boolean {
	return TELLS.has(text.toLowerCase()) || isTransparent(text);
}

/** Whether a word tells of the value, or is the name of one, as programs give them to names. */
export function isTelling(text: string): boolean {
	const word = text.toLowerCase();
	return isState(word) || SENTENCE.has(word) || maySaySecret(word);
}
