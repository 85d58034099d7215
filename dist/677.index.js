export const id = 677;
export const ids = [677];
export const modules = {
8677:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
JSON_RULES: () => ( JSON_RULES),
LITERAL_RULES: () => ( LITERAL_RULES),
NESTED_RULES: () => ( NESTED_RULES),
PERCENT_RULES: () => ( PERCENT_RULES),
POWERSHELL_RULES: () => ( POWERSHELL_RULES),
SHELL_RULES: () => ( SHELL_RULES),
XML_RULES: () => ( xml.g),
createReaders: () => ( createReaders),
differing: () => ( forms_rewrite.R1),
fewPercent: () => ( fewPercent),
isHarmless: () => ( fields_isHarmless),
loadFor: () => ( loadFor),
partsOf: () => ( parts_partsOf),
placesOf: () => ( placesOf),
runnerForms: () => ( runnerForms),
saysSecret: () => ( saysSecret),
scalarsIn: () => ( scalarsIn),
withEscapesRead: () => ( withEscapesRead),
wordsUnread: () => ( wordsUnread)
});
var build_text = $need(977);
;
const COMMIT = /(\/(?:commits?|blob|tree|raw|blame|compare|archive|rev)\/|(?:^|\/)raw\.githubusercontent\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/|\.git[#@])[0-9a-f]{40}(?![0-9A-Za-z])/;
function withoutCommit(address) {
return address.replace(COMMIT, "$1");
}
var inner_encoded = $need(9040);
var maskable = $need(8025);
;
const TRADE = new Set([
"host hosts server servers client clients node nodes worker workers master leader replica proxy gateway router switch",
"bridge tunnel network subnet public private internal external local remote edge front back frontend backend web site",
"sites page pages mail smtp imap http https port ports zone zones region east west north south central europe asia",
"america cluster clusters pool pools group groups rack room floor office building printer camera sensor device devices",
"phone laptop desktop terminal screen display cable link links line lines peer peers mesh cloud data center bucket",
"service services system systems app apps application core base common shared main module modules plugin package",
"library tool tools kit engine driver agent daemon runner builder build builds release releases version stable latest",
"beta alpha nightly snapshot stage staging prod production dev develop development test tests testing demo example",
"sample default custom user users admin guest root team teams project projects issue ticket task tasks job jobs queue",
"topic event events message messages stream batch cron timer schedule backup backups restore archive export import",
"sync cache index search query table tables view views schema database store stores storage disk disks volume volumes",
"file files folder image images video audio media text font icon color theme style layout form field list item items",
"order orders invoice payment billing account accounts customer shop cart price product products report reports chart",
"metric metrics log logs trace alert alerts monitor status health check checks error errors warning debug info",
"code codes source script scripts config settings option options feature flag flags policy policies rule rules role",
"roles access auth login session token secret password security firewall filter allow deny block",
"number count size limit level step steps phase part parts page chapter section figure step unit units type types kind",
"class model models key keys value values name names label title note notes readme change changes commit branch merge",
"fork pull push patch hotfix bugfix fix update upgrade migration install setup deploy deployment rollout canary",
"blue green amd intel linux ubuntu debian fedora alpine windows macos darwin android iphone chrome firefox safari java",
"python ruby node rust golang swift kotlin docker kube kubernetes helm redis mysql postgres mongo kafka nginx apache",
"january february march april may june july august september october november december monday tuesday wednesday",
"thursday friday saturday sunday week month year day hour minute second time date first last next previous new old",
"and for the with from into not all any one two three four five six ten hundred thousand",
].flatMap((row) => row.split(" ")));
function isOfTrade(word) {
return TRADE.has(word.toLowerCase());
}
const NUMBER_OF_TRADE = /^(?:19\d\d|20\d\d|16|32|64|128|256|512|1024|2048|4096|200|40[0134]|50[023]|80|443|8080|8443|3000)$/;
function isChosen(text) {
return (text.length <= 80 &&
(isMarkedWord(text) ||
isWordsAndForeignNumber(text) ||
isOddlyNumberedWord(text)));
}
function isOddlyNumberedWord(text) {
return (/\d\d[1-9]$|[A-Z].*[5-9][1-9]$|[a-z][A-Z].*\d[1-9]$/.test(text) &&
!/(?:1[89]\d|20[0-4])\d$/.test(text) &&
isNumberedWord(text));
}
function isMarkedWord(text) {
return /^(?:[A-Z][a-z]{2,}){1,3}\d{2,4}[!?#*$%&@+]{1,3}$/.test(text);
}
function hasOddMark(text) {
return (/^(?=.*\p{L})[^\s/:,;.'"`()[\]{}<>=|\\]{6,40}$/u.test(text) &&
(/[\p{L}\p{N}][!#$%^&?]|^[!?]|\p{L}\*\p{N}/u.test(text) ||
/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^@]+@[^@]+$/.test(text)));
}
function isNumberedWord(text) {
const [, letters = "", number = ""] = /^([A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,}){0,3})(\d{1,4})$/.exec(text) ?? [];
const words = letters.match(/[A-Z]?[a-z]+/g) ?? [];
return (letters.length >= 4 &&
(/[A-Z]/.test(letters) || number.length >= 2) &&
!words.some((word) => isOfTrade(word)) &&
!isTerm(text));
}
function isListed(text) {
const [, letters = ""] = /^(\p{L}{3}[\p{L}._-]{0,40}?)[._-]?\d{1,4}$/u.exec(text) ?? [];
const words = letters.match(/\p{Lu}?\p{Ll}{3,}|\p{Lu}{4,}/gu) ?? [];
return (hasOddMark(text) ||
(words.some((word) => !isOfTrade(word)) && !isTerm(text)));
}
function isWordsAndForeignNumber(text) {
if (!/^[A-Za-z][a-z]{3,}([-_.])[A-Za-z][a-z]{3,}(?:\1[A-Za-z][a-z]{3,}){0,3}\1\d{2,4}$/.test(text))
return false;
const pieces = text.split(/[-_.]/);
const number = pieces.pop() ?? "";
return (!NUMBER_OF_TRADE.test(number) && !pieces.some((word) => isOfTrade(word)));
}
const SHORTEST_CHOSEN = 6;
const LONGEST_CHOSEN = 32;
function looksChosen(text) {
if (text.length < SHORTEST_CHOSEN || text.length > LONGEST_CHOSEN)
return false;
return isCapitalWithNumber(text) || isSigned(text);
}
function isCapitalWithNumber(text) {
const [, word] = /^(\p{Lu}\p{Ll}{2,})\d{1,4}$/u.exec(text) ?? [];
return word !== undefined && !isOfTrade(word) && !TERM.test(text);
}
function isSigned(text) {
if (!/^[!#*?]?[\p{L}\d][\p{L}\d_!#$%^&*?@~+-]*$/u.test(text))
return false;
if (!/\p{L}{2}/u.test(text) || !/[!#$%^&*?@~+]/.test(text))
return false;
if (KEYS_OR_REVISION.test(text) || AT_HOST.test(text))
return false;
if (/\d/.test(text))
return ((/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)) ||
/[\p{L}\d][!#$&][\p{L}\d]|[!#$%&*@]$/u.test(text));
return (/\p{L}(?:[!#&^]|\${2})\p{L}|\p{Ll}\$\p{Ll}/u.test(text) ||
/^\p{Lu}\p{Ll}?@\p{Ll}{3,}$/u.test(text) ||
/\p{L}(?=[!@#$%^&*?]{2,}$)(.)(?!\1+$)/u.test(text));
}
const KEYS_OR_REVISION = /^(?:(?:ctrl|alt|shift|cmd|meta|super|utc|gmt)\+|head[~^]|v\d+\+|fritz!)/i;
const AT_HOST = /^.{5,}@[a-z][\w-]*$/;
const TERM = /^(?:oauth|base|bcrypt|argon|scrypt|pkcs|token|password|secret|user|test|example|version|latin|radius|kerberos|sha|md|aes|rsa|utf|https?|v|rfc|iso|ed|x|tls|web|node|host|route|ipv?|win)[-_]?\d/i;
function isWordWithNumber(text) {
return (/^(?:[a-z]{4,}\d+|\d{1,2}[a-z]{4,}|[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,})+\d{1,4}|[A-Za-z]{3,}([-_.])\d+\1[A-Za-z]{3,})$/.test(text) && !isTerm(text));
}
function isTerm(text) {
return (TERM.test(text) ||
/^\d+-?(?:second|minute|hour|day|week|month|year|byte)s?$/.test(text));
}
function isPassphrase(text) {
if (!/^\p{L}{3,16}(?: \p{L}{3,10}){1,11}(?: \d{1,4})?$/u.test(text))
return false;
const words = text.match(/\p{L}+/gu) ?? [];
const isNumbered = /\d$/.test(text);
return ((isNumbered || words.length >= 4) &&
words.every((word, at) => {
const isPlain = /^\p{Ll}{4,9}$/u.test(word);
const isFirst = isNumbered && at === 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(word);
const lower = word.toLowerCase();
return (isPlain || isFirst) && !isOfTrade(lower) && !SENTENCE.has(lower);
}));
}
function leadingPhrase(text) {
const [phrase] = /^\p{L}{3,16}(?: \p{L}{3,10}){1,11}(?: \d{1,4})?(?=\s*$|\s+[^\p{L}\p{N}\s=:]|[,;|&@<)\]}>"`*]|[.!?'](?!\p{L})|(?<=\d)\s+(?:and|und|et|y|or|oder|to|zu|for|f\u00fcr|in|on|until|bis|but|aber)\s)/u.exec(text) ?? [];
return phrase !== undefined && isPassphrase(phrase) ? phrase : undefined;
}
const SENTENCE = new Set([
"that this these those there here then than when where what which while with without within will would shall should",
"could can must might have has had been being were was are does did done goes going only also just even ever never",
"always often once more most much many some such same other another each every both either neither nothing something",
"anything everything about above after again against before behind below between beyond during except inside outside",
"over under until upon very well your yours mine ours their theirs them they your please thanks hello dear welcome",
"make makes made take takes give gives given keep keeps kept read write written send sent sends need needs want wants",
"know known like likes look looks work works used uses using find found call calls called come comes show shows shown",
"open opens closed close closes begin begins start starts stop stops runs running must from into onto",
"lines words letters characters people person thing things place places long short high good best less least left",
"right wrong true false empty full free ready through stored generated rotated hashed encrypted required expires length",
"minimum maximum digits symbols itself himself myself yourself themselves steht unter liegt siehe immer wird wurde werden nicht sind haben hinter oben unten",
].flatMap((row) => row.split(" ")));
var judge_letters = $need(1808);
;
const BEGINNINGS = [
"gh[pousr]_ github_pat_ glpat- gl(?:ptt|dt|rt|cbt|oas|imt|agent|soat|ft)- npm_ pypi- rubygems_ dckr_[po]at_ hf_ ATATT3x ATBB",
"CLOJARS_ AKCp cio(?=\\w{32}$) oy2(?=\\w{43}$) cmVmdGtu sgp_",
"AIza ya29\\. GOCSPX- do[opr]_v1_ LTAI pul- hv[sbr]\\. dapi fm[12]_ sha256~ pscale_(?:tkn|pw|oauth)_ nfp_ vcp_ tk-us- v1\\.0-(?=[0-9a-f]{24}-)",
"AQVN HRKU- t1\\.(?=\\w+\\.[\\w-]{80})",
"xox[abeprs]- xapp- SG\\. [sr]k_(?:live|test)_ whsec_ xkeysib- xsmtpsib- EZ[AT]K FLWSECK duffel_(?:live|test)_ shippo_(?:live|test)_",
"(?:live|test)_(?=[0-9a-f]{35}$) EAAC shp(?:at|ca|pa|ss)_ sq0[a-z]{3}- EAAA access-(?:sandbox|development|production)- v2x(?=[0-9a-f]{64}$)",
"glsa_ glc_ dt0[a-z]\\d\\d\\. NRAK- NRJS- sntry[su]_ ph[cx]_ lin_(?:api|oauth)_ ops_ PMAK- CCIPAT_ bkct_ bkua_ sqp_ squ_ waka_ pnu_ ico-",
"dp\\.(?:pt|st|ct|sa|scim|audit)\\. sdk-(?=[0-9a-f]{8}-) API-(?=[A-Z0-9]{26}$) dnkey- rdme_",
"ntn_ figd_ tfp_ r8_ gsk_ xai- sk- sbp_ AGE-SECRET-KEY-1 tskey- aio_ CFPAT- fio-u- p8e- s-s4t2[a-z]{2}- pplx- sm_[psa]at_ pat-[a-z]{2}\\d-",
]
.flatMap((row) => row.split(" "))
.join("|");
const VENDOR = new RegExp(`^(?:${BEGINNINGS})(?=[\\w.+/=~:-]*\\d)[\\w.+/=~:-]{10,}$`);
const PARTED = [
/^\d\/\d{14,18}:[0-9a-f]{32}$/,
/^\d{8,10}:AA[\w-]{33}$/,
/^\d{14,17}\|[\w-]{27}$/,
/^[0-9a-f]{32}-us\d{1,2}$/,
/^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$/,
/^1000(?:\.[0-9a-f]{32}){2}$/,
/^pat\w{14}\.[0-9a-f]{64}$/,
/^\w{14}\.atlasv1\.[\w-]{60,70}$/,
/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx$/,
/^[0-9a-f]{36}NRAL$/,
/^A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}$/,
/^\d{6}(?:-\d{6}){7}$/,
/^(?=[^A-Z]*[A-Z])(?=\D*\d)[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}$/,
];
const AWS_ID = /^(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/;
const JWT = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;
const PUBLIC_IDS = [
/^(?:acct_|cus_|price_|prod_|pk_(?:live|test)_|pk\.|G-|UA-|GTM-|ca-pub-|0x4AAAA)[\w.-]+$/,
/^\d{8,14}-[a-z0-9]{32}(?:\.apps\.googleusercontent\.com)?$/,
/^Iv1\.[0-9a-f]{16}$|^prj_[A-Za-z0-9]{20,40}$/,
/^[a-z]{2}-[a-z]{4,9}-\d_[A-Za-z0-9]{9}$/,
/^AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|Gnsk)[\w+/]+=*$/,
/^(?:[xyz]pub|npub1|age1)\w{40,}$/,
/^0x[0-9a-f]{40}$/,
/^(?:0x)?(?=\d*[A-F])(?=[A-F]*\d)(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/,
/^(?:[0-9A-F]{4} ?){10}$/,
];
const ADDRESSES = [
/^(?=.*::)[\da-f]{1,4}(?::{1,2}[\da-f]{0,4}){2,7}\/\d{1,3}$/i,
/^(?:did:)?plc:[a-z2-7]{24}$/,
/^[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4,6}[0-9A-Fa-f]{2}$/,
/^0x(?=.*[A-F])(?=.*[a-f])[0-9A-Fa-f]{40}$/,
/^(?:bc1|tb1|ltc1|addr1|stake1|cosmos1)(?=.*[g-z])[a-z0-9]{25,}$/,
/^[a-z2-7]{55}d(?:\.onion)?$/,
];
function isAddress(text) {
return text.length <= 128 && ADDRESSES.some((looks) => looks.test(text));
}
function isCardNumber(text) {
return /^[\dA-F]{12}$/.test(text);
}
function isPublicId(text) {
if (text.length > 512)
return false;
return isAddress(text) || PUBLIC_IDS.some((looks) => looks.test(text));
}
function isVendorToken(text) {
if (text.length < 16)
return false;
return (VENDOR.test(text) ||
AWS_ID.test(text) ||
JWT.test(text) ||
(text.length < 128 && PARTED.some((looks) => looks.test(text))));
}
;
const SHORTEST = 8;
const LONGEST_NAME = 2_048;
function isEmail(text) {
return text.length <= 320 && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);
}
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HEX = /^(?:0x)?[0-9a-f]+$/i;
const LONG_HEX = 32;
const DIGEST = /(?:^|[@/=:])(?:sha-?(?:1|224|256|384|512)|md5|h1|blake2b|cid)[:-][\w+/=-]+$/i;
const ALGORITHM = /^(?:hmac|with|and|sha|md|pbe|pbkdf|aes|des|ede|rsa|dsa|ecdsa|ecdhe?|gcm|cbc|scrypt|bcrypt|argon|id|chacha|poly|tls|ssl|v|\d|[-_./:])+$/i;
const PROCESSOR = /^(?:ppc|powerpc|mips|arm|sparc|riscv|s)\d{2,3}[a-z]{0,3}\d?$/;
const PINNED = /^[\w.-]+(?:\/[\w.-]+){1,8}@[0-9a-f]{40}$/;
const DATABASE = /^@(?:\/\/)?[\w.-]+:\d{2,5}[:/][A-Za-z]\w*$/;
const LOCALE = /^[a-z]{2,3}_[A-Z]{2}(?:[.@][\w-]+)?$|^FRITZ!\w+$/;
const FORMAT = /^(?:[-:/.,| T[\]]*%-?(?:\(\w+\))?[\d.]*[A-Za-z])+[-:/.,|\]]*$/;
const NAME = "[A-Z_][A-Z0-9_]+";
const REFERENCE = new RegExp([
String.raw `arn:aws[\w-]{0,12}:[\w-]+:[\w-]*:\d*:[^\s,;|&"']+`,
String.raw `(?:ref\+\w+|vault|bao|ssm|secretsmanager|aws-?sm|gcp-?sm|conjur|file):[\w.-]*\/[\w./#:-]+`,
String.raw `projects\/[\w-]+\/secrets\/[\w./-]+`,
String.raw `secret[rR]ef:[\w-]+`,
String.raw `(?:mysql|mariadb|pgsql|sqlsrv|oci|dblib|odbc|firebird):(?:(?!pass|pwd|user|uid)[A-Za-z_]{1,20}=[\w./:,-]{0,64}(?:;|$)){1,8}`,
String.raw `(?:env:|os\.environ\/|env\.)${NAME}`,
String.raw `\{(?:env\.|\$)${NAME}\}`,
String.raw `%env\([\w:.-]+\)%|@Microsoft\.KeyVault\([^()]+\)`,
String.raw `(?:\w+\.)?(?:ENV|env|getenv|environ)(?:\.(?:fetch|get))?[([]["']${NAME}["'][)\]](?: (?:\|\||\?\?|or))?`,
String.raw `[\w.]{2,40}\(["']${NAME}["']?,?|[A-Za-z_]{2,20}(?:\.[A-Za-z_]{2,20}){1,3}\(`,
String.raw `\(\([\w./-]+\)\)`,
String.raw `\$__(?:file|env)\{[^{}]+\}|\$\(cat [\w./-]+\)`,
]
.map((looks) => `^(?:${looks})$`)
.join("|"));
function isReference(text) {
return REFERENCE.test(text);
}
function isPlaceholder(text) {
return (/^(?:\$\{[^{}]*\}|\$\(\w+\)|<[\w -]+>|\$\{\{.*\}\}|\{\{.*\}\}|ENC\[[^\]]*\]|@@?\w+@@?|\*+|x{4,}|X{4,}|\.{3,}|_[a-z_]+_)$/s.test(text) ||
isVariable(text) ||
isReference(text) ||
/^(?:x-oauth-basic|x-access-token|change[-_]?me|placeholder|redacted|example)$/i.test(text) ||
/^your[-_][\w-]*(?:pass\w*|pwd|pw|keys?|tokens?|secrets?|credentials?|(?:user)?name|user|id|here|value|string|account|e?mail|domain|host|org|project|bucket|app|api)$/i.test(text) ||
/^(?:var|local|data|module|each|secrets|vars|env|inputs|steps|needs|process\.env)(?:\.[a-z_][a-z0-9_-]*|\.[A-Z_][A-Z0-9_]*)+$/.test(text) ||
/^(?:Get|Read|ConvertTo|ConvertFrom|Import|Unprotect)-[A-Z][A-Za-z]+$/.test(text) ||
/^(?:string|text|bytes|secret|SecureString)(?:\s*[&|?]\s*\S.*)?$|^(?:windowsPE|offlineServicing|generalize|specialize|oobeSystem)$/s.test(text));
}
function isVariable(text) {
const [, dollar, name = dollar] = /^\$(\w+)$|^%(\w+)%$/.exec(text) ?? [];
if (name === undefined)
return false;
const isOfSecrets = /pass|pwd?\d|secret|token|key|cred/i.test(name);
if (isNumberedWord(name) && !isOfSecrets)
return false;
const isWord = (word) => {
const [, letters] = /^([A-Za-z]*)\d{0,2}$/.exec(word) ?? [];
return letters !== undefined && (0,judge_letters._z)(letters);
};
return name.split("_").every(isWord);
}
function isNoPassword(text) {
return /^x-(?:oauth-basic|access-token)$/.test(text);
}
function isAccount(text) {
return /^[A-Z][A-Z0-9.-]{0,30}\\[\w.-]+$/.test(text);
}
function isUuid(text) {
return UUID.test(text);
}
function isHex(text) {
return HEX.test(text) && /\d/.test(text) && /[a-f]/i.test(text);
}
function isMixedPiece(text) {
return (/^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{5,}$/.test(text) &&
!UNIT.test(text) &&
!ALGORITHM.test(text) &&
!/^[a-z]+\d{1,4}$|^\d+[a-z]+$/i.test(text));
}
function isRandomPiece(text, shortestHex = 16) {
if (!/^(?!0x)(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9]{12,}$/.test(text))
return false;
if (isHex(text))
return text.length >= shortestHex && !isPublicId(text);
const runs = text.match(/\d+|\D+/g) ?? [];
return runs.length >= 5 && shapeOf(text) !== "harmless";
}
function hasDigitInWord(text) {
return text
.split(/[^\p{L}\p{N}]+/u)
.some((piece) => /\p{L}\d+\p{L}/u.test(piece) && !NUMERONYMS.has(piece));
}
const NUMERONYMS = new Set("k8s k3s i18n l10n a11y e2e o11y p2p b2b s2s m2m x86 r6g v1beta1 v1alpha1".split(" "));
function shapeOf(text, shortest = SHORTEST) {
if (text.length < shortest)
return "harmless";
if (isVendorToken(text))
return "secret";
if (text.length > LONGEST_NAME)
return "doubtful";
if (isPublicId(text))
return "harmless";
if (isUuid(text) || isEmail(text) || isPlaceholder(text))
return "harmless";
const rest = text.replace(/\$\{[\w.]{1,64}(?:::\w{1,64})?\}/g, "-name-");
if (rest !== text)
return shapeOf(rest, shortest);
if ([LOCALE, FORMAT, PINNED, DATABASE].some((looks) => looks.test(text)))
return "harmless";
const meant = (0,inner_encoded.oF)(text);
if (meant?.split(/\s+/).every((word) => shapeOf(word) === "harmless"))
return "harmless";
if (DIGEST.test(text) || ALGORITHM.test(text))
return "harmless";
if (HEX.test(text)) {
if (/^\d+$/.test(text) || text.length < LONG_HEX)
return "harmless";
return "doubtful";
}
if (isChosen(text))
return "doubtful";
if (isComposed(text))
return "harmless";
return isMixed(text) || (0,judge_letters.M2)(text) ? "secret" : "doubtful";
}
function isMixed(text) {
if (text.length < 12 || /[^\x21-\x7e]/.test(text))
return false;
if (!/[0-9]/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text))
return false;
const changes = text.match(/(?<=[a-z])[A-Z]|(?<=\d)[A-Za-z]|(?<=[A-Za-z])\d|[^\w./-](?=\w)/g) ?? [];
return changes.length > text.length / 5;
}
const BETWEEN = /[^\p{L}\p{N}]+/u;
const ODD = /[\p{L}\p{N}][!$%^&?;~#*][\p{L}\p{N}]|[!$%^&?~#][!$%^&?~#@*]/u;
function isComposed(text) {
const pieces = text.split(BETWEEN).filter((piece) => piece !== "");
if (pieces.length === 0)
return true;
if (!/\p{L}/u.test(text))
return true;
const length = pieces.join("").length;
let [told, odd] = [0, 0];
for (const piece of pieces) {
const words = wordsIn(piece);
told += words ?? 0;
if (words === undefined && (piece.length > 5 || ++odd > 1))
return false;
if (words === undefined && /[A-Z]/.test(piece))
return false;
}
if (pieces.length === 1)
return true;
const lettered = pieces.filter((piece) => /\p{L}/u.test(piece));
const short = lettered.join("").length < 3 * lettered.length;
if (short && /\d/.test(text) && !isOneCase(text))
return false;
if (!isOddlyMarked(text))
return told >= length / 2;
const plain = pieces.filter((piece) => PLAIN_WORD.test(piece)).join("");
return plain.length >= length * 0.7;
}
function isOddlyMarked(text) {
const marks = new Set(text.match(/[^\p{L}\p{N}._/:-]/gu));
return marks.size >= 3 || ODD.test(text);
}
const PLAIN_WORD = /^(?:\p{Lu}?\p{Ll}{3,}|\p{Lu}{3,}|\p{Ll}{3}|\d{3,})$/u;
function wordsIn(piece) {
if (/^\d+$/.test(piece))
return piece.length;
const runs = piece.match(/\d+|\D+/g) ?? [];
if (runs.length === 1) {
if (!(0,judge_letters._z)(piece))
return undefined;
return piece.length >= 3 || isOneCase(piece) ? piece.length : 0;
}
if (isHex(piece) && piece.length < LONG_HEX && isOneCase(piece))
return piece.length >= 6 ? piece.length : 1;
if (UNIT.test(piece) || PROCESSOR.test(piece))
return piece.length;
const letters = runs.filter((run) => !/\d/.test(run));
const strictly = runs.length >= 3 || piece.length >= 10;
if (!letters.every((run) => (0,judge_letters._z)(run, strictly)))
return undefined;
const words = letters.filter((run) => run.length >= 3).join("").length;
if (piece.length <= 6)
return words > 0 ? piece.length : 0;
const most = words >= 6 ? 4 : 3;
return words * 2 >= piece.length && runs.length <= most
? piece.length
: undefined;
}
const UNIT = /^(?:\d{1,6}[a-zA-Z]{1,2}|\d{7,9}Z|\d{2,5}x\d{2,5}|[a-zA-Z]{1,2}\d{1,6}|\d{8}[tT]\d{6}[zZ]?|v\d+(?:alpha|beta|rc)\d+|[A-Z]?[a-z]{2,4}\d{1,5}[a-zA-Z]?)$/;
function isOneCase(text) {
return text === text.toLowerCase() || text === text.toUpperCase();
}
function isBlob(text) {
return /^[A-Za-z0-9+/_-]{40,}={0,2}$/.test(text);
}
var readers_entry = $need(970);
;
const UNNAMED = "(word)";
function placesOf(parts) {
return [...new Set(parts.map(({ keys }) => placeOf(keys)))];
}
function placeOf(keys) {
return keys
.filter((key) => key !== UNNAMED)
.map((key) => ((0,readers_entry.nw)(key) || isPlainName(key) ? key : "*"))
.join(".")
.replaceAll(".[", "[");
}
function isPlainName(key) {
return /^[\w.$@-]{1,40}$/.test(key) && shapeOf(key) === "harmless";
}
;
function isNoise(text) {
if (text.length < 20 || !/^(?=.*[a-z])(?=.*[A-Z])[ -~]+$/.test(text))
return false;
const runs = text.match(/[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]+/g) ?? [];
const marks = new Set(text.match(/[^A-Za-z\d ,.]/g));
const few = /\d/.test(text) ? 3 : 5;
const words = text.match(/[a-z]{3,}/g)?.join("") ?? "";
return (runs.length > text.length / 2 &&
words.length <= text.length / 4 &&
marks.size >= few);
}
function isJumbled(text) {
if (text.length > 64)
return false;
const bare = text.replace(/^\W+|\W+$/g, "");
if (!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w.])[!-~]{8,}$/.test(bare) ||
/[aA]-[zZ]|0-9|\/\/|\d+\.\d+\.\d|@[a-z][\w.-]*(?::\d+)?$/.test(bare))
return false;
const pieces = bare.match(/[A-Z]?[a-z]+|[A-Z]+|\d+|[^A-Za-z\d]/g) ?? [];
const isWord = (it) => /^[A-Za-z]{4,}$/.test(it) && (0,judge_letters._z)(it, true);
const words = pieces.filter(isWord).join("");
return pieces.length > bare.length * 0.45 && words.length <= bare.length / 3;
}
function isUnspoken(text) {
if (!/^[a-z\d]{8,16}$/.test(text) || /^[a-z]+\d{2,}$/.test(text))
return false;
const letters = text.replace(/\d/g, "");
const { count, share } = (0,judge_letters.C3)(letters);
return (letters === text ? share >= 0.4 : count >= 1) && !isOfTrade(letters);
}
;
function words(...rows) {
return new Set(rows.flatMap((row) => row.split(" ")));
}
const STRONG = words("pass password passwords passwd passwds passphrase passphrases passcode passcodes pwd pwds pw dbpw psk psks keyphrase keyphrases pin pins puk otp otps", "totp hotp mnemonic cleartext concealed keymaterial assword ssword passw pswd pword userpw rootpw", "secret token tokens credential cred apikey apikeys appkey authkey accesskey secretkey privatekey sharedkey", "pepper rocommunity rwcommunity trapcommunity masterkey signingkey encryptionkey storekey authtoken authtok accesstoken passkey wpa", "codeword codewords watchword psw psswd passwrd passwor pasword pwrd passphr", "passwort kennwort losungswort geheimnis geheimwort codewort kodewort pwort kennw zugangscode sicherheitscode freischaltcode geheim schlusselinhalt", "contrasena contrasenya contrasenia clave secreto senha segredo motdepasse mdp jeton parola parol segreto", "wachtwoord paswoord toegangscode pincode losenord losenkod passord kodeord adgangskode salasana parool slaptazodis", "geheimzahl geheimnummer torcode portkod dorkode ovikoodi digicode \u043f\u0438\u043d", "haslo heslo jelszo sifre sifresi lozinka zaporka geslo pasahitza sandi katasandi", "\u043f\u0430\u0440\u043e\u043b \u043f\u0430\u0440\u043e\u043b\u044c \u043f\u0430\u0440\u043e\u043b\u0430 \u043f\u0430\u0440\u043e\u043b\u044f \u043f\u0430\u0440\u043e\u043b\u0456 \u043b\u043e\u0437\u0438\u043d\u043a\u0430 \u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2 \u03c3\u03c5\u03bd\u03b8\u03b7\u03bc\u03b1\u03c4\u03b9\u03ba\u03cc \u0441\u0435\u043a\u0440\u0435\u0442 \u0442\u043e\u043a\u0435\u043d \u5bc6\u7801 \u5bc6\u78bc \u53e3\u4ee4 \u5bc6\u94a5 \u79d8\u94a5 \u4ee4\u724c \u30d1\u30b9\u30ef\u30fc\u30c9 \u6697\u8a3c\u756a\u53f7 \u5408\u8a00\u8449 \ube44\ubc00\ubc88\ud638 \uc554\ud638 \u05e1\u05d9\u05e1\u05de\u05d4 \u05e1\u05d9\u05e1\u05de\u05d0 \u067e\u0633\u0648\u0631\u062f \u0631\u0645\u0632 \u06af\u0630\u0631\u0648\u0627\u0698\u0647 \u0e23\u0e2b\u0e31\u0e2a\u0e1c\u0e48\u0e32\u0e19 \u092a\u093e\u0938\u0935\u0930\u094d\u0921");
const KEYS = words("api private access signing secret encryption master shared account app application auth deploy license admin write", "crypto encrypt cipher aes openssl hmac storage jwt token session client server service ssh rsa root preshared certificate unseal", "authentication recovery product consumer integration ingest transfer digest cookie crypter signer cert crt tls ssl ca wifi wlan wireless network wpa wep");
const CODES = words("recovery backup activation unlock access verification security wifi alarm door gate garage entry lock safe disarm", "guest dial pairing setup pin login master duress keypad emergency user admin voicemail arm intercom alarmanlage installer engineer");
const STRONG_PAIRS = new Set([
...[...KEYS].map((word) => `${word} key`),
...[...CODES].map((word) => `${word} code`),
...[
"seed phrase",
"recovery phrase",
"security answer",
"key material",
"key content",
],
...["encrypted key", "secure string", "identified by"],
...["server", "snmp", "read", "write", "ro", "rw", "trap"].map((word) => `${word} community`),
...["snmp", "ro", "rw"].map((word) => `${word} communities`),
...["community string", "snmp ro", "snmp rw"],
...["secret id", "key base", "private exponent", "signing salt"],
...["encryption", "auth", "nonce", "security", "hash", "session", "in"].map((word) => `${word} salt`),
"nonce key",
...["in key", "api hash", "app hash", "erlang cookie", "release cookie"],
...["session", "cookie", "jwt", "signing"].map((word) => `${word} secrets`),
...["security credentials", "bind credentials", "authorization credentials"],
...["mot passe", "palavra passe", "parola ordine", "kata sandi", "mat khau"],
...["code acces", "codigo acceso", "codigo acesso", "codice accesso"],
...[
"puerta",
"portal",
"porta",
"portail",
"porte",
"garaje",
"alarma",
"alarme",
"allarme",
"entrada",
"wifi",
"coffre",
"cassaforte",
"drzwi",
"alarmu",
"\u0434\u043e\u043c\u043e\u0444\u043e\u043d\u0430",
].flatMap((word) => ["code", "codigo", "codice", "kod", "\u043a\u043e\u0434"].map((code) => `${code} ${word}`)),
"safe combination",
...["\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631", "\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631", "wlan schlussel"],
...["phrase secrete", "frase secreta", "frase segreta"],
...["api schlussel", "api sleutel", "api nyckel"],
...["cle api", "clef api", "chave api", "chiave api", "llave api"],
...["contenu cle", "contenuto chiave", "conteudo chave"],
...["cle secrete", "chave secreta", "llave secreta", "chiave segreta"],
]);
const STRONG_END = /(?:passwords?|passwd|passphrase|passcode|secret|tokens?|apikeys?|(?:secret|access|private|activation|licen[cs]e|product|deploy|account|storage|session|master|signing|encryption|shared|auth|app|wifi|wlan|wpa|network)key|pass|pwd|psk|(?<=...)pw|(?:pass|kenn)w(?:o|oe)rt(?:er|es|s)?|wachtwoord|losenord|passord|(?:zugangs|toegangs|inlog|login|geheim|kenn|entsperr|tresor|errichter|sicherheits|freischalt|aktivierungs|wiederherstellungs|tur|alarm|unlock|access|door|gate|voicemail)code|(?:wlan|wifi|wpa|netzwerk)schlu(?:e?)ssel|\u043f\u0430\u0440\u043e\u043b\u044c|\u5bc6\u7801|\u5bc6\u78bc|\u53e3\u4ee4|\u5bc6\u94a5|\u30d1\u30b9\u30ef\u30fc\u30c9|\ube44\ubc00\ubc88\ud638)$/;
const NO_COMPOUND = words("compass bypass encompass overpass surpass trespass underpass forcepass nopasswd nopassword");
const STRONG_START = /^(?:password|passwd|passphrase|requirepass|masterauth)/;
const WEAK = words("auth authorization key keys sig signature session cookie cookies bearer jwt seed salt phrase dsn webhook", "webhooks secrets credentials creds userpass basic login nonce challenge iv license licence code hash assertion", "admin dbadmin vnc community communities pat hmac serial certificate cert crt pem pfx p12 pkcs12 keystore truststore saml sid sas", "schlussel schluessel sleutel nyckel nokkel nogle cle clef cles chave chaves chiave chiavi llave llaves klucz klic", "kulcs anahtar avain kljuc kluc \u043a\u043b\u044e\u0447 zugangsdaten codigo codice kod kode koodi \u043a\u043e\u0434");
const WEAK_END = /(?<=...)(?:auth|keys?|cookie|salt|schlu(?:e?)ssel|sleutel|nyckel)$/;
const NO_WEAK_COMPOUND = words("monkey monkeys turkey donkey donkeys hockey jockey whiskey hotkey hotkeys smokey disney basalt oauth pubkey pubkeys publickey");
const WHICH = words("in out read write ro rw old new current previous next confirm confirmation confirmed repeat again verify retype", "prod dev test staging live main backup default primary secondary master slave a b c first second");
const GLUED = /^(.*?)(password|passwd|passphrase|secret|token|apikey)s?([a-z]{2,12})$/;
var judge_words = $need(4808);
;
const NO_SECRET_PAIRS = new Set(["public", "primary", "foreign", "sort", "cache", "partition"]
.concat(["range", "index", "unique", "composite", "route", "routing"])
.concat([
"project",
"issue",
"group",
"object",
"config",
"instrumentation",
"map",
"lookup",
"alternate",
])
.flatMap((word) => [`${word} key`, `${word} keys`])
.concat([
"prompt",
"completion",
"input",
"output",
"total",
"reasoning",
"cached",
].map((word) => `${word} tokens`), "per token"));
const TELLS_OTHER = words("ref refs reference name names path paths file files filename dir directory folder url urls uri uris link", "ttl type types kind version length len size count counts limit limits max min enabled disabled enable disable", "policy policies store provider providers source algorithm algorithms alg algo format prefix suffix template", "expiry expires expiration expired lifetime duration timeout rotation interval age command cmd program helper process", "description hint label title arn id ids username user email mode scheme strategy manager header field fields", "param params attempts retries required usage ops allowed scope scopes endpoint endpoints host issuer audience", "at date time in second seconds minute minutes hour hours day days rate quota status state location region owner env encoding charset method", "number num index order bits rounds iterations cost level kty crv kid use curve cipher ciphers suite suites", "aware based less protected change changed reset failure expire validity rule rules regex pattern valid invalid count", "mgmt management to until from since validto validfrom validuntil quality strength generator complexity history notice", "through thru hasher hashers hashing group groups role roles", "ssid essid bssid identity encryption stdin stdout prompt fd only lookup engine backend driver vault agent client exchange authentication permissions permission", "servers brokers listeners protocol protocols mechanism mechanisms class classes port ports addresses apn", "alias aliases attr attrs attribute attributes filter query pairwise rekey");
const STILL_SECRET = new Set(["secret id", "session id", "session state"]
.concat("reporter id")
.concat(["secret", "password", "pass", "pw"].map((it) => `enable ${it}`)));
const NAMES_OF_SECRETS = new Set(["existing", "pull", "tls"]
.map((which) => `${which} secret`)
.concat("pull secrets", "password key", "token service"));
const SWITCHES = words("enable enabled use disable disabled has is no allow max min skip require requires with without need needs supports");
const COUNTED = "order orders invoice parcel shipment tracking vin imei meter instance instances";
const HARMLESS = words("id ids uid uuid guid identifier name names alias aliases slug tag tags kind type types class classes label labels", "title description comment comments note notes summary category display text message subject caption reason", "user users username usernames login account accounts owner owners email emails mail sub principal role roles group", "groups team teams tenant organization organisation org project projects arn profile member members", "author authors maintainer maintainers contact vendor company department customer from to cc bcc sender recipient", "host hosts hostname hostnames server servers address addresses addr ip ips port ports uri url urls endpoint", "endpoints domain domains origin origins region regions zone zones location locations datacenter datacenters", "namespace namespaces context contexts cluster clusters environment environments stage stages bucket buckets path", "paths file files filename dir dirs directory machine machines node nodes subnet subnets vpc network networks cidr", "country city state timezone tz locale site sites registry registries repository repositories repo repos mirror", "mirrors gateway interface interfaces proxy peer peers broker brokers upstream redirect source sources target", "engine driver dialect database databases db dbname schema table tables collection pghost pgport pguser pgdatabase", "pgsslmode sslmode charset collate collation encoding catalog index topic topics queue queues exchange vhost partition", "version versions format algorithm alg method methods scheme protocol protocols provider providers issuer iss", "audience aud scope scopes mode level levels language lang cipher ciphers hash digest checksum sum sha sha1 sha256 md5", "fingerprint thumbprint revision commit head branch ref image images platform platforms os arch architecture", "model models board hardware firmware kernel device devices chip sku series build builds", "runtime framework package packages module modules plugin plugins feature features flag flags option options", "command commands cmd args arguments script scripts entrypoint shell program exec action actions rule rules", "policy policies permission permissions capability capabilities enabled disabled status size sizes count limit", "replicas workers threads retries memory cpu disk storage volume volumes mount mounts unit units quota weight", "priority interval schedule cron color colour theme font style icon logo layout width height", "at date dates time timestamp expiry expires expiration expires_in exp iat nbf ttl timeout created updated modified", "duration lifetime since until year month day hour", "ssid essid bssid identity realm", COUNTED);
const PERSON = words("user users username login account accounts email");
const NUMBERED = words("id ids uid uuid guid identifier sub principal arn version tag tags commit head branch ref revision digest hash checksum", COUNTED, "sum sha fingerprint thumbprint image images package packages color colour volume volumes network networks subnet vpc");
const PUBLIC = words("publickey pubkey certificate certificates cert certs crt x509 x5c ca cacert cafile capem truststore fingerprint", "thumbprint checksum digest integrity sha sha1 sha256 sha512 md5 encrypted ciphertext sealed recaptcha sitekey", "modulus exponent checksums shasum shasums etag match");
const TRANSPARENT = words("value val default content contents data string text literal current plain raw body plaintext defaultvalue", "stringvalue sensitive_value new old element item entry values");
const UNREADABLE = 1_024;
function isTransparent(name) {
return (/^[SN]?$/.test(name) ||
(name.length <= 20 && TRANSPARENT.has(name.toLowerCase())));
}
function isNumbered(name) {
const last = (0,judge_words.Z)(name).at(-1) ?? "";
return NUMBERED.has(unglued(last).at(-1) ?? "");
}
function sayingOf(name) {
if (name.length > UNREADABLE)
return "strong";
if (/^https?:\/\//i.test(name))
return "unsaid";
if (/^\$?USER\d{1,3}\$$/.test(name))
return "weak";
const [, head] = /^(\S.*?) (?:of|for|des|del|della|du|van|von) /.exec(name) ?? [];
const saying = head === undefined ? "unsaid" : sayingOf(head);
if (saying !== "unsaid" && saying !== "weak")
return saying;
const all = (0,judge_words.Z)(name);
while (all.length > 1 && /^\d+$/.test(all.at(-1) ?? ""))
all.pop();
const bare = all.flatMap((word) => unglued(word.replace(/(?<=^(?:pw|[a-z]{3,}))\d{1,3}$/, "")));
while (bare.length > 1 && WHICH.has(bare.at(-1) ?? "") && isSecretWord(bare))
bare.pop();
const [first = "", last = ""] = [bare[0], bare.at(-1)];
if (last === "")
return "unsaid";
const telling = bare
.filter((word) => !/^(?:d|d[aeiou]|del|della|la|le|l|il|the|of)$/.test(word))
.map((word) => word.replace(/(?<=cod|codigo|key|phras)(e?)s$/, "$1"));
const pairs = telling.map((word, at) => `${telling[at - 1] ?? ""} ${word}`);
if (STILL_SECRET.has(pairs.at(-1) ?? ""))
return "strong";
if (/^[be]?s?ssid$/.test(last))
return "harmless";
if (NAMES_OF_SECRETS.has(pairs.at(-1) ?? ""))
return "unsaid";
if (bare.length > 1 && SWITCHES.has(first))
return "unsaid";
const secret = bare.some(isStrong) ||
pairs.some((p) => STRONG_PAIRS.has(p)) ||
(WHICH.has(telling.at(-2) ?? "") &&
STRONG_PAIRS.has(`${telling.at(-3)} ${last}`)) ||
(last === "auth" && bare.some((word) => /^(?:redis|valkey)/.test(word)));
if (bare.length > 1 && TELLS_OTHER.has(last)) {
if (PERSON.has(last))
return "person";
return HARMLESS.has(last) && !secret ? "harmless" : "unsaid";
}
if (all.some((word) => PUBLIC.has(word)) && !secret)
return "public";
const isPublic = pairs.some((it) => /^public keys?$|^cert hash/.test(it));
if (last === "public" || isPublic)
return "public";
if (pairs.some((pair) => NO_SECRET_PAIRS.has(pair)))
return "unsaid";
if (secret)
return "strong";
if (PERSON.has(last))
return "person";
if (HARMLESS.has(last) || HARMLESS.has(all.at(-1) ?? ""))
return "harmless";
const isNetwork = /^(?:[Ww]i-?[Ff]i|wlan|WLAN)(?:[ -][A-Za-z]{2,12})?$/.test(name);
return isNetwork || bare.some(isWeak) ? "weak" : "unsaid";
}
function saysSecret(name) {
return sayingOf(name) === "strong";
}
function maySaySecret(name) {
const saying = sayingOf(name);
return saying === "strong" || saying === "weak";
}
function unglued(word) {
const [, before = "", secret = "", behind = ""] = GLUED.exec(word) ?? [];
if (TELLS_OTHER.has(behind) || WHICH.has(behind))
return [`${before}${secret}`, behind];
const [, thing = "", what = ""] = /^([a-z]{3,12})(ids?|names?|urls?|paths?|files?|types?)$/.exec(word) ?? [];
const glued = HARMLESS.has(thing) && !HARMLESS.has(word);
return glued ? [thing, what] : [word];
}
function isSecretWord(bare) {
const word = bare.at(-2) ?? "";
return isStrong(word) || STRONG_PAIRS.has(`${bare.at(-3)} ${word}`);
}
function isWeak(word) {
return WEAK.has(word) || (WEAK_END.test(word) && !NO_WEAK_COMPOUND.has(word));
}
function isStrong(word) {
return (STRONG.has(word) ||
(STRONG_END.test(word) && !NO_COMPOUND.has(word)) ||
STRONG_START.test(word));
}
;
function isPath(text) {
const path = text.replace(/^(?:\$\{?[\w.]+\}?|%[\w.]+%)(?=[\\/])/, "/variable");
return (/^(?:(?:[A-Za-z]:)?[\\/][\w. -]+[\\/]|(?:~|\.{1,2})[\\/])(?:[\w. -]+[\\/])*[\w. -]*$/.test(path) && shapeOf(path) === "harmless");
}
;
function heldBy(keys, saying) {
const at = keys.findLastIndex(isMember);
const own = keys[at] ?? "";
const above = keys.slice(0, Math.max(0, at));
const isItem = (key) => (0,readers_entry.R9)(key) !== undefined;
const list = saying === "unsaid" ? -1 : above.findLastIndex(isItem);
const [nearest = "", outer = ""] = above
.slice(list + 1)
.filter((key) => isMember(key) && key !== UNNAMED)
.toReversed();
if (holdsSecrets(nearest) && !isAttribute(own) && shapeOf(own) === "harmless")
return "secrets";
if (own === UNNAMED)
return undefined;
const isRecord = keys.slice(at + 1).some((key) => !(0,readers_entry.nw)(key));
const isHolder = nearest === "stringData" ||
[nearest, outer, isRecord ? own : ""].some(mayHold);
return isHolder ? "perhaps" : undefined;
}
function isLikeChosen(text, saying, name) {
if (text.length < 5)
return false;
if (/\s/.test(text))
return saying === "unsaid" && isPassphrase(text);
if (isEmail(text) || isAccount(text) || isPath(text))
return false;
if (isPublicId(text) || HOST.test(text))
return false;
const decoded = (0,inner_encoded["if"])(text);
if (decoded !== undefined)
return isLikeChosen(decoded, saying, name);
if (saying === "person" && isNumberedWord(text))
return false;
if (shapeOf(text, 6) !== "harmless" || hasOddMark(text))
return true;
if (saying !== "unsaid" && isNumbered(name))
return false;
return (isUuid(text) ||
(isHex(text) &&
text.length >= 12 &&
!(saying === "person" && isCardNumber(text))) ||
(saying !== "person" &&
(isMixedPiece(text) ||
(!isAttribute(name) && (hasDigitInWord(text) || isNumberedWord(text))))));
}
const HOST = /^(?=.{4,253}$)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,}(?::\d+)?$/;
function isMember(key) {
return !(0,readers_entry.nw)(key) && !isTransparent(key);
}
function holdsSecrets(name) {
const last = (0,judge_words.Z)(name).at(-1) ?? "";
return (/(?:[^s]s|w(?:o|oe)rter)$/.test(last) &&
last !== "pins" &&
saysSecret(name) &&
(/^(?:keys|codes|phrases)$/.test(last) || saysSecret(last)));
}
function mayHold(name) {
const all = (0,judge_words.Z)(name);
const isMap = all.length > 1 && MAPS.has(all.at(-1) ?? "");
if (isMap)
all.pop();
return (MIXED.has(all.at(-1) ?? "") ||
(!/^pins$/i.test(name) && saysSecret(isMap ? all.join(" ") : name)));
}
const MAPS = words("env envs environment var vars variable variables value values data file files config configs configuration settings", "param params parameter parameters property properties props map");
const MIXED = words("secret secrets credential credentials creds zugangsdaten sensitive confidential private protected secure secured vault");
function isAttribute(name) {
return ATTRIBUTES.has((0,judge_words.Z)(name).at(-1) ?? "");
}
const ATTRIBUTES = words("title label displayname caption comment note notes owner team", "type types kind format encoding algorithm alg length size count min max limit required enabled disabled", "policy policies provider backend store source issuer audience scope scopes description name names ref key file files path", "ttl age expiry expires expiration in at date time created updated lifetime timeout interval rotation status");
;
const BEGINNING = 64;
const key_files_SHORTEST = 40;
function isPrivateKeyFile(text) {
if (text.length < key_files_SHORTEST || !/^(?:M[A-P]|\/u3\+7|zs7O)/.test(text))
return false;
if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text))
return false;
const bytes = Buffer.from(text.slice(0, BEGINNING), "base64");
if (/^(?:feedfeed|cececece)/.test(bytes.toString("hex", 0, 4)))
return true;
const inside = bytes.subarray(headLength(bytes));
if (inside[0] === INTEGER)
return inside[1] === 1;
const oid = inside.subarray(headLength(inside)).toString("hex", 0, 12);
return inside[0] === SEQUENCE && ENCRYPTED.test(oid);
}
function isPrivateKeyLines(text) {
return /^\s*[M/z]/.test(text) && isPrivateKeyFile(text.replace(/\s+/g, ""));
}
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const ENCRYPTED = /^06..2a864886f70d01(?:05|0c01)/;
function headLength(bytes) {
const length = bytes[1] ?? 0;
return length < 0x80 ? 2 : 2 + (length & 0x7f);
}
;
function isNoSecret(text, name, around) {
return (isEmail(text) ||
isAccount(text) ||
isPath(text) ||
VERSIONS.test(text) ||
OF_SYSTEM.test(text) ||
(/^signing_?key$/i.test(name) && isPublicId(text)) ||
(/community|snmp/i.test(name) && EVERYBODYS.test(text)) ||
isCaption(text, name) ||
isNameOfKey(text, name) ||
(around[0] === "permissions" && PERMISSION.test(text)));
}
function isCaption(text, name) {
if (!/^[A-Z][A-Za-z]*(?: [A-Za-z']+){1,8}[?!.:]{0,3}$/.test(text))
return false;
const [said, names] = [(0,judge_words.Z)(text), (0,judge_words.Z)(name)];
const common = said.filter((word) => names.includes(word));
return /\w$/.test(text)
? common.length === said.length
: common.some(saysSecret);
}
function isNameOfKey(text, name) {
if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text))
return text === name || saysSecret(text);
if (!/^[a-z]{2,}(?:_[a-z]{2,})+$/.test(text))
return false;
const [of, key] = (0,judge_words.Z)(name).slice(-2);
return key === "key" && of === (0,judge_words.Z)(text).at(-1);
}
const VERSIONS = /^[~^]\d+\.\d+(?:\.\d+)?(?:-[a-z]+\.?\d*)?$/;
const OF_SYSTEM = /^(?:required|requisite|sufficient|optional|\[[a-z][\w= ]{3,80}\])\s+pam_\w+\.so(?:\s+[a-z_]+)*$|^\d{1,5}\/(?:tcp|udp|sctp)(?:\s+[a-z_-]+)?(?:\s+#.*)?$/;
const EVERYBODYS = /^(?:public|private)$/i;
const PERMISSION = /^(?:read|write|none)$/;
;
const TELLS = words("required optional see env file stdin stdout prompt here default unset empty missing invalid wrong expired revoked", "hidden masked redacted removed deleted created updated changed rotated unchanged ignored disabled enabled unknown", "string number boolean bool bytes object array list void char varchar option flag param field name", "bearer basic digest bcrypt scrypt argon crypt plain encoded encrypted hashed manual auto automatic denied allowed granted valid verified", "incorrect mismatch too weak strong policy rules rotate refresh reset request response get set add use show hide toggle", "expires expire table model column value values text label input output true false generated given needed used sent ready");
function isState(text) {
return TELLS.has(text.toLowerCase()) || isTransparent(text);
}
function isTelling(text) {
const word = text.toLowerCase();
return isState(word) || SENTENCE.has(word) || maySaySecret(word);
}
;
function isSecret({ text, keys, place, quoted }) {
if (!(0,maskable.n9)(text) || isPlaceholder(text))
return false;
if (place === "secret" || place === "key")
return true;
if (place === "public")
return false;
if (place === "prose")
return (!/\s/.test(text) &&
(shapeOf(text) !== "harmless" ||
((quoted || isPassword(text)) && saysSecret(keys.at(-1) ?? ""))));
if (place === "name")
return isSecretName(text, keys);
if (quoted && text.length >= 32 && isNoise(text))
return true;
const names = keys.filter((key) => !(0,readers_entry.nw)(key) && !isTransparent(key));
const [own = "", ...around] = names.toReversed();
if (isAddress(text) || isPort(text, own))
return false;
const isCode = /^codes?$/i.test(own) &&
(OPENED.test(around[0] ?? "") ||
(/^(?:users|cards?)$/i.test(around[0] ?? "") && /^\d{4,8}$/.test(text)));
const isCommunity = /^communit(?:y|ies)$/i.test(own) &&
around.some((name) => OF_SNMP.test(name));
const of = isCode ? "access" : isCommunity ? "snmp" : (around[0] ?? "");
const nearest = isCode ||
/^(?:keys?|hash|salt|credentials|community|communities)$/i.test(own) ||
(own === "auth" && /(?:redis|valkey)$/i.test(of))
? `${of} ${own}`
: own;
const isReference = own === "key" && /Ref$/.test(around[0] ?? "");
const saying = isReference ? "unsaid" : sayingOf(nearest);
const isId = /^(?:uu)?id$/i.test(own) && isUuid(text);
if (isId && around.some((name) => OF_PROXIES.test(name)))
return true;
if (saying === "strong" || saying === "public")
return judge(text, saying, nearest, around);
const held = heldBy(keys, saying);
const listed = held === "secrets" ||
own === "stringData" ||
(/^pins$/i.test(around[0] ?? "") && /^\d+$/.test(text));
if (listed)
return judge(text, "strong", nearest, around);
if (held === "perhaps" && isLikeChosen(text, saying, nearest))
return true;
const [holder = "", outer] = around.filter((name) => name !== UNNAMED);
const isLogin = ALONE.test(own) ||
((saying === "unsaid" || /^admin$/i.test(own)) &&
own !== UNNAMED &&
holdsLogins(holder));
const toWords = [holder, `${outer}_${holder}`].some((name) => HOLDS_WORDS.test(name)) &&
!isTelling(text);
if (/^keys$/i.test(holder) && saying === "unsaid" && isNumberedWord(text))
return true;
if (isLogin && !/\s/.test(text) && (toWords || isListed(text)))
return true;
return judge(text, isLogin ? "weak" : saying, nearest, around);
}
function holdsLogins(name) {
return HOLDERS.test(name);
}
const HOLDERS = /^(?:stringData|(?:[a-z]+(?:[_-]|::)){0,3}(?:users?|htpasswd|logins?|accounts?)|[a-z]+(?:Users|Accounts|Logins)|admins?|user_?pass(?:words)?|basic_?auth|cred(?:ential)?s?|auth|secrets)$/i;
const ALONE = /(?:db|sql|mongo|postgres|database)[_-]?root$|^(?:enable|priv)$/i;
const OF_SNMP = /snmp|^(?:params|auths)$/i;
const HOLDS_WORDS = /^(?:[a-z]+(?:[_-]|::)){0,3}(?:basic_?auth_?users|htpasswd|user_?pass(?:words)?)$/i;
const OF_PROXIES = /^(?:inbounds|outbounds|proxies)$/;
const OPENED = /(?:lock|alarm|door|gate|garage|safe|disarm|keypad|alarm_control_panel)$/i;
function isPort(text, name) {
return /pins?$/i.test(name) && /^(?:GPIO|GP|IO|P?[A-D])_?\d{1,3}$/.test(text);
}
function isSecretName(text, keys) {
const shape = shapeOf(text);
const around = keys.findLast((key) => !(0,readers_entry.nw)(key)) ?? "";
if (/\s/.test(text) || shape === "harmless")
return false;
if (maySaySecret(around))
return true;
return isVendorToken(text) || (shape === "secret" && text.length >= 20);
}
function judge(text, saying, name, around) {
const words = /\s/.test(text);
switch (saying) {
case "strong":
return !isNoSecret(text, name, around);
case "public":
return (isVendorToken(text) ||
isPrivateKeyFile(text) ||
(text.length < 40 && !words && shapeOf(text) === "secret"));
case "person":
return (!words &&
!isCardNumber(text) &&
(0,inner_encoded["if"])(text) === undefined &&
(shapeOf(text) === "secret" ||
isRandomPiece(text, 12) ||
/^0x[0-9a-f]{64}$/i.test(text)));
case "harmless":
return (!words &&
(shapeOf(text) === "secret" ||
(isRandomPiece(text) && !isNumbered(name))));
case "weak":
if (MADE.test(`${name} ${text}`))
return false;
return (isMnemonic(text) ||
isPassphrase(text) ||
isNoise(text) ||
(!words && isLikelyPassword(text)));
case "unsaid":
if (isMnemonic(text))
return true;
if (words)
return isNoise(text) && around.some(saysSecret);
return around.some(saysSecret)
? isDoubtful(text)
: isUnsaid(text, around);
}
}
const MADE = /^(?:(?:WLAN|wlan|[Ww]i-?[Ff]i).* [A-Za-z!-]{3,20}[-_](?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{4,6}|\w*[Ss]erial [A-Z0-9]{6,14})$/;
function isUnsaid(text, around) {
const shape = shapeOf(text);
if (!around.some((name) => sayingOf(name) === "public"))
return shape !== "harmless" && !isPath(text);
return text.length < 100 && shape === "secret";
}
function isDoubtful(text) {
if (isPublicId(text))
return false;
return (shapeOf(text, 6) !== "harmless" ||
isUuid(text) ||
hasDigitInWord(text) ||
isWordsAndNumber(text) ||
isMixedPiece(text) ||
looksChosen(text) ||
isJumbled(text) ||
(isHex(text) && text.length >= 12));
}
function isLikelyPassword(text) {
return isDoubtful(text) || isNumberedWord(text) || isUnspoken(text);
}
function isPassword(text) {
return isDoubtful(text) || isWordWithNumber(text);
}
function isTyped(text) {
return isPassword(text) || isPassphrase(text) || isPin(text);
}
function isPin(text) {
return /^\d{4,12}$/.test(text);
}
function isWordsAndNumber(text) {
return /^\p{L}{3,}(?:[-_.]\p{L}{3,})+[-_.]\d{2,4}$/u.test(text);
}
function isMnemonic(text) {
const words = text.split(" ");
return (words.length >= 12 &&
words.length <= 24 &&
words.length % 3 === 0 &&
words.every((word) => /^[a-z]{3,8}$/.test(word)));
}
;
const RUN = /(?<![^\s"'`<>(,=|])[^\s"'`<>]{6,200}@[^\s"'`<>@]{0,255}(?:[,;|][^\s"'`<>]{6,2000})?/g;
const PARTS = /^(.{6,200})@([^@]{0,255})$/s;
const LOGIN = /^(?:--?)?(?:[\w.-]{1,64}=)?(?::\w{1,16}:|\w{1,16}\+\w{1,16}:)?(?:[\w.-]{1,64}[\\/])?([\w.+-]{0,64}(?:@[\w.-]{1,255})?)([:/%])(.{4,128})$/s;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.%]{2,64}\]|localhost)(?=[:/?#,;)\]}]|$)/i;
const PLACE = /^(?::\d{1,5}(?:[/?,;)\]}]|$)|\/[\w/-]|(?:tcp|udp|unix)\d?\()/;
const hosted_NAME = /^(?!sha\d|md5)[A-Za-z][\w.-]{0,255}(?:::?[\w/-]|[/?#,;)\]}]|:?$)/;
const ONE = /^(?:[\w.-]{1,64}=)?[\w.+-]{1,64}:[^\s@]{1,128}@[\w.[\]:-]{1,255}$/;
const NO_LOGIN = /^(?:sips?|xmpp|mailto|acct|tel|jdbc|oracle|sha\d+|md5|h1|arn|urn|to|from|cc|bcc|via|by|reply|contact|e?mail|rev|tag|commit|branch|job|instance|src|source|dst|dest|target|label)$/i;
const NO_USER = /^(?:ssh|scp|sftp|git|hg|svn|docker|oci|npm|file|login)$/i;
function* hostedEntries(line) {
if (!line.includes("@"))
return;
for (const [run] of line.matchAll(RUN)) {
const logins = run.split(/[,;|]/);
const several = logins.length > 1 && logins.every((it) => ONE.test(it));
const listed = several && logins.every((it) => /:\d{4,5}$/.test(it));
for (const login of new Set(several ? logins : [run, ...logins]))
yield* passwordIn(login, listed);
}
}
function* passwordIn(login, listed) {
if (login.includes("://"))
return;
const [, before = "", host = ""] = PARTS.exec(login) ?? [];
const [, user = "", mark = "", text = ""] = LOGIN.exec(before) ?? [];
if (text === "" || NO_LOGIN.test(user))
return;
const certain = listed || ADDRESS.test(host) || PLACE.test(host);
const looksSecret = isPassword(text);
const told = certain && mark !== "/" && (user !== "" || looksSecret);
const guessed = looksSecret &&
(certain || hosted_NAME.test(host)) &&
!NO_USER.test(user) &&
isUser(user);
if (!told && !guessed)
return;
for (const password of [text, (0,inner_encoded.oF)(text)])
if (password !== undefined)
yield { keys: ["password"], text: password, place: "secret" };
}
function isUser(text) {
return (!/^(?:harmless|public)$/.test(sayingOf(text)) &&
shapeOf(text) === "harmless");
}
;
const OF = "parameter|param|field|item|option|setting|config|meta|env|variable|var|attribute|property|prop|header|entry|tag";
const NAMING = new RegExp(`^(?:(?:${OF})[_-]?)?(?:name|key|label)$|^(?:variable|var|env|field|property|header|param|parameter|setting|option|attribute|title|slug|id)$`, "i");
const VALUE = new RegExp(`^(?:(?:${OF})[_-]?)?(?:value|val|content)$`, "i");
function isValue(member) {
return VALUE.test(member) || isTransparent(member);
}
;
function* pairEntries(text) {
const [, only, value = ""] = /^([\w.-]{1,64})=(\S+)$/.exec(text) ?? [];
if (only !== undefined && !/[;,&]\s*[\w.-]+=/.test(value))
yield { keys: [only], text: value };
const pattern = new RegExp(separatorOf(text));
while (pattern.lastIndex < text.length) {
const match = pattern.exec(text);
if (match === null)
return;
const [, name = "", value] = match;
if (value === undefined || name.length > 64 || /^>\s/.test(value))
continue;
const bare = value
.trim()
.replace(/\s+:?\/\/\S+$/, "")
.replace(/^(["'])(.*)\1$|^\{(.*)\}$/s, "$2$3");
yield { keys: [name.replace(/^[\s[{(]+|\s+$/g, "")], text: bare };
}
}
const QUOTED_PAIR = /(\\?["'])-{0,2}([\w.-]{1,64})=((?:(?!\1)[^\r\n]){4,256}?)\1(?=$|[\s,;)\]}])/g;
const ONLY_PAIR = /^-{0,2}([\w.-]{1,64})=((?!["'`])[^\s=]+(?:\s[^\s=-][^\s=]*){1,11})$/;
const MORE_PAIRS = /^\S+(?:\s+[A-Za-z_][\w.-]*=\S*)+$/;
function* blankPairEntries(line) {
const [, only = "", all = ""] = ONLY_PAIR.exec(line) ?? [];
const found = Array.from(line.matchAll(QUOTED_PAIR), ([, , name = "", text = ""]) => [name, text]);
for (const [name, text] of [[only, all], ...found])
if (/\s/.test(text) && !MORE_PAIRS.test(text) && saysSecret(name))
yield { keys: [name], text, quoted: true };
}
function* cellEntries(line) {
const [first = "", second = "", third, more] = line
.trim()
.split(/[ \t]{2,}|\t/, 4);
const [, variable] = /^[$@&%]\{([^{}]{2,64})\}\s?=?$/.exec(first) ?? [];
const text = third ?? second;
const isTyped = third !== undefined && /^(?:input|type|fill)\s/i.test(first);
const said = [first, second].find(saysSecret);
const name = variable ?? (isTyped ? said : undefined);
if (more === undefined && name !== undefined && text.length >= 4)
yield { keys: [name], text, quoted: true };
}
function* toldPairEntries(line) {
for (const [, naming = "", name = "", of = "", text = ""] of line.matchAll(TOLD_PAIR))
if (NAMING.test(naming) && isValue(of))
yield { keys: [name], text: text.replace(/^(["'])(.*)\1$/, "$2") };
}
const TOLD_PAIR = /\b([A-Za-z_]{2,24})=["']?([\w./-]{3,64})["']?[,;] ?([A-Za-z_]{2,24})=("[^"]{0,500}"|'[^']{0,500}'|[^\s,;"']{1,500})/g;
const pairs_BETWEEN = {
semicolon: /([^=;"']*)(?:=((?:\s*\{[^}]*\}|\s*"[^"]*"|\s*'[^']*')(?=\s*(?:;|$))|[^;]*)\s*)?(?:;|$)/y,
ampersand: /([^=&"']*)(?:=("[^"]*"|'[^']*'|[^&]*))?(?:&|$)/y,
comma: /([^=,"']*)(?:=("[^"]*"|'[^']*'|[^,]*))?(?:,|$)/y,
space: /([^=\s"']*)(?:=("[^"]*"|'[^']*'|\S*))?(?:\s+|$)/y,
};
function separatorOf(text) {
if (text.includes(";"))
return pairs_BETWEEN.semicolon;
if (/^[^\s=]{1,64}=[^&\s]*&[^\s=&]{1,64}=/.test(text))
return pairs_BETWEEN.ampersand;
if (/^\w{1,64}=\S*\s+\w{1,64}=/.test(text))
return pairs_BETWEEN.space;
return text.includes(",") ? pairs_BETWEEN.comma : pairs_BETWEEN.space;
}
;
const START = /^(?:[a-z][a-z\d_]{1,40}::?|[a-z]{1,40}\+)?[a-z][a-z0-9+.-]{0,40}:\/\//i;
const NEXT = /[,;|](?=(?:jdbc:|[a-z]{1,40}\+)?[a-z][a-z0-9+.-]{0,40}:\/\/)|(?<=@[\w.:[\]/%-]{1,255})[,;|](?=[\w.+-]{0,64}:[^\s/@,;|]{1,128}@)/i;
const ROW = /^[\w.-]{1,255}(?::\d{1,5})?\/?([,;|])([\w.@+-]{1,64})\1([^\s,;|]{2,128})$/;
function isUrl(text) {
return START.test(text) && !/\s/.test(text);
}
function* urlEntries(text) {
for (const url of text.split(NEXT))
yield* entriesOf(url);
}
function* entriesOf(url) {
const rest = url.replace(START, "");
const [, , user = "", told = ""] = ROW.exec(rest) ?? [];
if (isPassword(told) && isUser(user))
yield { keys: ["password"], text: told, place: "secret" };
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
for (const [at, piece] of path.entries())
if (/^(?:t|tokens?|keys?|hooks?|bot)$/i.test(path[at - 1] ?? "") &&
piece.length >= 8)
yield* spelled({ keys: ["webhook"], text: piece });
const hook = path.findIndex((piece) => /hook|heartbeat|^ping$/i.test(piece));
const ids = hook < 0 ? [] : path.slice(hook + 1);
for (const piece of PINGED.test(place) ? path : ids)
for (const text of [piece, ...piece.split("@")])
yield* spelled({ keys: ["webhook"], text });
for (const piece of path)
for (const text of [piece, ...piece.split(/[:.]/)])
if (isLongMixed(text) &&
shapeOf((0,inner_encoded.oF)(text) ?? text) !== "harmless")
yield* spelled({ keys: ["webhook"], text });
for (const parameter of parameters) {
const equals = parameter.indexOf("=");
if (equals > 0 && !/^[^=]{12,}={1,2}$/.test(parameter))
yield* spelled({
keys: [parameter.slice(0, equals)],
text: parameter.slice(equals + 1).replace(/^\{(.*)\}$/, "$1"),
});
else if (parameter !== "")
yield* spelled({ keys: [], text: parameter });
}
}
const ONLY_PASSWORD = /^(?:rediss?|valkeys?|snmp|trojan|hysteria2|hy2|anytls):/i;
const PINGED = /^(?:hc-ping\.com|hchk\.io|nosnch\.in|cronitor\.link)\//;
function* loginEntries(info) {
const colon = info.indexOf(":");
const user = colon < 0 ? info : info.slice(0, colon);
const password = colon < 0 ? "" : info.slice(colon + 1);
const hidden = password === "" || isNoPassword(password);
const named = colon < 0 && /\d/.test(user) && user.length >= 8;
yield* spelled(hidden && named
? { keys: ["login"], text: user, place: "secret" }
: { keys: [hidden ? "auth" : "user"], text: user });
if (!hidden && !urls_isReference(password))
yield* spelled({ keys: ["password"], text: password, place: "secret" });
}
function urls_isReference(text) {
return /^(?:\$\{?\w+\}?|\*+|<[\w -]+>|\{\{.*\}\})$/.test(text);
}
function isHost(text) {
return (/^(?:[\w*-]+\.)+[a-z]{2,}\.?(?::\d*)?$/i.test(text) ||
/^(?:\[[^\]]*\]|[\d.]+|[a-z-]*)(?::\d*)?$/i.test(text));
}
function isLongMixed(text) {
const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text));
return kinds.length >= 2 && text.length >= (kinds.length === 3 ? 10 : 20);
}
function* spelled(entry) {
const text = (0,inner_encoded.oF)(entry.text);
yield text === undefined ? entry : { ...entry, text, source: entry.text };
}
function userInfo(rest) {
const authority = rest.split(/[/?#]/, 1)[0] ?? "";
const at = authority.lastIndexOf("@");
if (at >= 0)
return authority.slice(0, at);
const colon = authority.indexOf(":");
const late = rest.lastIndexOf("@");
return late > 0 && colon >= 0 && /[^0-9]/.test(authority.slice(colon + 1))
? rest.slice(0, late)
: undefined;
}
;
function aroundDocument(name, entries) {
if (!maySaySecret(name))
return [];
const isFlat = entries.every(({ keys }) => keys.length <= 1);
const named = entries.filter((entry) => isNamedStrong(entry.keys) && isSecret(entry)).length;
const areSettings = named > 1 && entries.some(isNamedHarmless);
const areAll = isFlat && holdsSecrets(name) && !areSettings;
return named > 0 && !areAll ? [] : [name, UNNAMED];
}
function isNamedHarmless({ keys }) {
return isHarmless(sayingOf(nearest(keys)));
}
function isHarmless(saying) {
return saying === "harmless" || saying === "person";
}
function ofDocument(keys) {
return isNamedHarmless({ keys }) ? [...keys, UNNAMED] : keys;
}
function isNamedStrong(keys) {
return saysSecret(nearest(keys));
}
function nearest(keys) {
return keys.findLast((key) => !(0,readers_entry.nw)(key) && !isTransparent(key)) ?? "";
}
function titleOf(keys, whole) {
return nearest(keys.filter((key) => key !== UNNAMED)) || whole;
}
function isSaidOfWhole(keys, text, word) {
const saying = sayingOf(nearest(keys));
if (saying === "strong")
return true;
return isHarmless(saying) && text.indexOf(word) > 2;
}
;
const IN_SHELLS = /\$\{(?:env[.:])?([\w.]{1,64}):[-=]([^{}\r\n]{1,4096})\}|\$\{([A-Z_][A-Z0-9_]{0,63}|\d)[-=]([^{}\r\n]{1,4096})\}/g;
const IN_TEMPLATES = /\{\{-?([^{}]{1,1024})\}\}/g;
const DEFAULT = /(?:\bdefault|\bor|\|\||\bternary|\belse|\bb64enc|\bprintf\s{1,8}"%s")[\s(]{1,8}(?:"([^"]{1,512})"|'([^']{1,512})')/;
const VARIABLE = /\benv\w{0,16}[\s(]{1,8}["'](\w{1,64})["']|([A-Za-z$][\w$]{0,64}(?:\.[\w$]{1,64}){1,8}|\.[\w.$]{1,64})/;
function withDefaults(text) {
if (!text.includes("{"))
return undefined;
const entries = [];
const fill = (name = "", value = "") => {
const bare = value.replace(/^(["'])(.*)\1$/, "$2");
entries.push({ keys: name.split(".").filter(Boolean), text: bare });
return bare;
};
const filled = text
.replace(IN_SHELLS, (_, some, one, other, two) => fill(some ?? other, one ?? two))
.replace(IN_TEMPLATES, (whole, body) => {
const [, double, single] = DEFAULT.exec(body) ?? [];
const [, variable, path] = VARIABLE.exec(body) ?? [];
const value = double ?? single;
return value === undefined ? whole : fill(variable ?? path, value);
});
return entries.length === 0 ? undefined : { text: filled, entries };
}
;
const LONGEST_LINE = 4_000;
const LONGEST_CALL = 500;
const CALLS = [
[/credentials(?:impl)?$/i, ({ length }) => length - 1],
[/(?:imap_open|ldap_bind)$/i, () => 2],
[/smb_?connection$/i, () => 1],
[/run_?as\w{0,4}$/i, ({ length }) => (length > 2 ? 2 : 1)],
[/(?:change|set|reset|update)_?\w{0,16}passw\w{0,8}$/i, () => 1],
[
/(?:username_pw_set|setsaslauthdata|certificate2|\bworker\.\w{0,20}worker)$/i,
() => 1,
],
[
/(?:credentials?\w{0,8}|plainauth|basic_?auth\w{0,16}|authentication(?:token)?|passwordauth\w{0,16}|log_?in|log_?on|sign_?in|authenticate|userpass|password(?:token|login))$/i,
([first]) => (first === "" ? 2 : 1),
],
[/(?:wifi|wlan|sta|station)\w{0,8}[.:]{1,2}(?:begin|connect)$/i, () => 1],
[
/(?:connect|getconnection|createconnection|connection|database|pdo|ftp|mysqli|client)$/i,
([first = "", second = "", third = ""]) => !(third !== "" && calls_PLACE.test(first)) &&
isPassword(second) &&
!isPassword(third)
? 1
: 2,
],
[
/(?:\bjwt\.\w{4,8}|hmac\w{0,12}|hash_hmac|cookie_?store|securitykey|secretkeyspec|bind(?:_s)?|\bbasic|redis|\b(?:bcrypt|argon2)\w{0,4}(?:\.|::)\w{4,24}|(?:create|add)_?(?:account|user)|newinstance|(?:en|de)crypt|createcipher(?:iv)?|ftp\.open|template|with_value|workbooks\.open|\b(?:ks|key_?store)\.load|protect)$/i,
() => -1,
],
[
/(?:auth|log_?in|sign_?in|password|run_?as|user|connect(?:ion)?|pdo|session|client|mysqli|database)(?:impl|token|provider|handler)?$/i,
() => -1,
],
];
const calls_PLACE = /[.:/]|^localhost$|^\?$/;
const UNSURE = /(?:credentials(?:impl)?|connect|createconnection|connection|database|client)$/i;
const CALL = /(?<!\w)(?<!\w\.)([A-Za-z_][\w.]{0,60}(?:(?:->|::?)\w{1,40}){0,3})(?:\(| (?="[^"]{1,64}", |'[^']{1,64}', ))/g;
const TAKES = /(?:^|[.>:])(?:(?:set|with)_?(\w{3,60})|(password|passwd|passphrase))$|(?:^|\W)(?:red|redis\w{0,12}|jedis)(?:->|[.:])(auth)$/i;
const SIGNS = /\bjwt\.(?:sign|verify|decode|encode)$|hmac(?:sha\d{1,3}|shakeyfor)?(?:\.new)?$|(?:^|\.)(?:signWith|SignedString)$|(?:Security|Signing)Key$|SecretKeySpec$|\bCryptoJS\.\w{2,12}\.(?:en|de)crypt$/i;
const KEY_FIRST = /\bhmac\.new$/;
const KEY_SECOND = /\bCryptoJS\./;
const calls_ALGORITHM = /^(?:[A-Z]S\d|hmac|aes[-/]|sha-?\d|utf-?8$|base64$)/i;
const PROTECTS = /\.(?:un)?protect\s?\(?\s?"([^"]{4,128})"/gi;
const ENCODES = /(?:btoa|(?:b|base)64\w{0,12}|encode64|Buffer\.from|GetBytes|encode)$/i;
const calls_LOGIN = /^[\w.@+-]{1,64}:(\S{4,200})$/;
const PIECE = /"((?:\\.|[^"\\]){0,200})"|'((?:\\.|[^'\\]){0,200})'|`([^`]{0,200})`|[(),]/g;
const PAIR = /\{\s*["':]?(\w{3,40})["']?\s*,\s*(?:<<)?"([^"]{4,200})"/g;
function* callEntries(line) {
if (line.length > LONGEST_LINE)
return;
const bare = line
.replace(/\bSome\(("[^"]{1,200}")\)/g, "$1")
.replace(/\[([\w.]{1,60})\]::new\(/g, "$1(");
for (const match of bare.matchAll(CALL)) {
const [whole, name = ""] = match;
const start = match.index + whole.length;
const given = argumentsAt(bare, start);
const [, set = "", own = set, auth] = TAKES.exec(name) ?? [];
const noun = auth === undefined ? own : "password";
const [only] = given;
if (only !== undefined &&
given.length === 1 &&
!only.more &&
saysSecret(noun))
yield { keys: [noun], text: only.text, quoted: true };
const key = SIGNS.test(name) ? keyOf(name, given, bare, start) : undefined;
if (key !== undefined)
yield { keys: ["secret"], text: key, quoted: true };
if (ENCODES.test(name))
for (const { text } of given) {
const [, password = ""] = calls_LOGIN.exec(text) ?? [];
if (isPassword(password))
yield { keys: ["password"], text: password, place: "secret" };
}
const called = name.replace(/(?:::|\.|->)(?:new|of|from|create)$/, "");
const which = CALLS.find(([ends]) => ends.test(called))?.[1];
if (which === undefined)
continue;
const texts = given.filter(({ placed }) => placed).map(({ text }) => text);
const leading = leadingTexts(bare, start);
const places = leading.includes(calls_VARIABLE) ? leading : texts;
const at = which(places);
const password = places.length < 2 ? undefined : places[at];
const isSure = at < leading.length && isSurePlace(called, places, at);
if (password !== undefined &&
(mayBePassword(password) || (isSure && isGiven(password)))) {
yield { keys: ["password"], text: password, quoted: true };
if (isSure)
continue;
}
for (const { text, more, name: own } of given)
if ((!more || !isUuid(text)) && sayingOf(own) !== "harmless")
yield { keys: ["auth"], text, quoted: true };
}
for (const [, text = ""] of line.matchAll(PROTECTS))
yield { keys: ["password"], text, quoted: true };
for (const [, name = "", text = ""] of line.matchAll(PAIR))
if (saysSecret(name) && !isPlaceholder(text))
yield { keys: [name], text, quoted: true };
}
const NAMED = /(\w+)\s?(?::|=>?)\s?$/;
function argumentsAt(line, start) {
const found = [];
let depth = 0;
const before = (at) => line.slice(Math.max(start, at - 40), at);
for (const match of line.slice(start, start + LONGEST_CALL).matchAll(PIECE)) {
const [mark, ...texts] = match;
const last = found.at(-1);
if (mark === "(")
depth++;
else if (mark === ")")
depth--;
else if (mark !== ",") {
const [, name = ""] = NAMED.exec(before(start + match.index)) ?? [];
found.push({
text: texts.find((text) => text !== undefined) ?? "",
placed: depth === 0 && name === "",
name,
more: false,
});
}
else if (last !== undefined)
last.more = true;
if (depth < 0)
break;
}
return found;
}
function keyOf(name, given, line, start) {
const texts = given.filter((it) => it.name === "" && !calls_ALGORITHM.test(it.text) && !isTerm(it.text));
const [first, ...others] = texts;
const isFirst = KEY_FIRST.test(name) && leadingTexts(line, start)[0] === first?.text;
const key = KEY_SECOND.test(name) ? texts.at(-1) : first;
const isOne = key !== first || isFirst || others.length === 0;
const isSigned = !isFirst && key?.more && /hmac/i.test(name);
if (key === undefined || !isOne || isSigned)
return undefined;
return key.text.length >= 4 && !isElsewhere(key.text) ? key.text : undefined;
}
const WHOLE = /\s{0,4}(?:[bBuUrRL@]?(?:"((?:\\.|[^"\\]){0,200})"|'((?:\\.|[^'\\]){0,200})')|[\w$.>-]{0,40}(?:user|login|name|mail|account|uid|ur[li]|dsn|host)[\w$]{0,8})(?:\.\w{2,20}\(\))?\s{0,4}(?:[,);]|$)/iy;
const calls_VARIABLE = "?";
function leadingTexts(line, start) {
const texts = [];
WHOLE.lastIndex = start;
while (texts.length < 8) {
const match = WHOLE.exec(line);
if (match === null)
break;
texts.push(match[1] ?? match[2] ?? calls_VARIABLE);
if (/[);]$/.test(match[0]))
break;
}
return texts;
}
function isSurePlace(called, places, at) {
if (!UNSURE.test(called))
return true;
if (/credentials/i.test(called))
return places.length === 2;
return at === 2 && calls_PLACE.test(places[0] ?? "");
}
function isElsewhere(text) {
return (/^\W{0,2}\{[^{}]*\}$|^\$\w+(?:->|\[)|^<%|^\$\(|\.(?:pem|key|crt|cer|pub|pfx|p12|jks|json|txt)$/i.test(text) ||
/^(?:\.{0,2}|~)\/.*\/|^(?:\.{1,2}|~)\//.test(text) ||
isUrl(text) ||
(/^[A-Z_]+$/.test(text) && shapeOf(text) === "harmless"));
}
const HOST_OR_PAGE = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|lan|local|internal|example|html?|php|xml|ya?ml)$/i;
function isGiven(text) {
const words = text.split(/\s+/);
return (text.length >= 4 &&
!isElsewhere(text) &&
!HOST_OR_PAGE.test(text) &&
(isPassphrase(text) || !words.some(isTelling)));
}
function mayBePassword(text) {
if (text.length < 4 || /\s|^[$%]|^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(text))
return false;
return !isElsewhere(text) && !isEmail(text) && !/^[./~]/.test(text);
}
;
const adjacent_LONGEST_LINE = 8_192;
const adjacent_NAME = /[\p{L}_$@:-][\p{L}\p{N}_.$-]{1,63}/gu;
const adjacent_BETWEEN = /(?::?["'`*_)\]}]{0,3}[ \t]*(?:=>|->|:=|::?|[=!]?={1,2}|[~>|.,;(<[{\u2192\u2013]|-(?= )|&gt;|&quot;)?[ \t]*(?:<<|[([{<*]{1,2})?[ \t]*|[ \t]+(?:is|to|as|ist|est|es|value|type|plain(?:text)?|(?:ascii|clear|plain)-?text|encrypted|text|string|hash|[0-9])[ \t]+){0,1}/y;
const FORM = /(?:["'`]?-{0,2}(?:\b|(?=%))(?:is|to|as|ist|est|es|(?:default)?value|val|type|role|plain(?:text)?|(?:ascii|clear|plain)-?text|cleartext|encrypted|text|string|md5|sha|hash|send|%\w+(?::\w+)?|[0-9])(?=["'`\s:=>,])["'`]?[ \t]*[:=>,]*[ \t]*){0,2}/iy;
const QUOTED = /[@$]?[A-Za-z]?(?:"((?:\\.|""|[^"\\]){4,512}?)"|'((?:\\.|''|[^'\\]){4,512}?)'|`{1,3}([^`]{4,512})`)(?=$|[^\w"'])/y;
const TICKED = /"((?:`.|[^"`]){4,512})"/y;
const BARE = /[^\s"'`]\S{3,511}/y;
function* adjacentEntries(line) {
if (line.length > adjacent_LONGEST_LINE)
return;
let before = "";
for (const match of line.matchAll(adjacent_NAME)) {
const [word] = match;
const name = named(before, word);
before = word;
const end = match.index + word.length;
const inside = word.startsWith(":") && line.charAt(end) === ":";
if (name === undefined || inside || isVerb(word))
continue;
NAMED_KEY.lastIndex = end;
if (/^key$/i.test(word) && NAMED_KEY.test(line))
continue;
if (/credentials?$/i.test(word) && isToldFirst(line, end))
continue;
for (const text of valuesAt(line, end))
if (adjacent_isValue(text, name) && !isPlaceholder(text) && !isName(text))
yield {
keys: [name],
text,
quoted: true,
...(isPassphrase(text) ? { place: "secret" } : {}),
};
}
}
const NAMED_KEY = /="[^"]{0,128}"\s{1,8}value=/iy;
function adjacent_isValue(text, name) {
return (isPassword(text) ||
isPassphrase(text) ||
(isPin(text) && /(?:pin|otp|puk|passcode)$/i.test(name)));
}
function named(before, word) {
if (saysSecret(word))
return word;
const pair = `${before} ${word}`;
if (sayingOf(word) !== "weak")
return undefined;
if (saysSecret(pair))
return pair;
if (/(?:^|[-_])(?:key|schl(?:\u00fc|ue)ssel)$/i.test(word))
return "secret key";
return undefined;
}
function isToldFirst(line, end) {
return (line.charAt(end) === "(" && argumentsAt(line, end + 1)[0]?.more === true);
}
function isVerb(word) {
return /[-_](?:set|get|list|create|delete|define|show|describe|add|remove|update|rotate|export|import)(?:[-_]|$)/.test(word);
}
function isName(text) {
return isTransparent(text) || /^[$%@]|[({[]$|^\w+\(/.test(text);
}
function valuesAt(line, start) {
let at = start;
for (const between of [adjacent_BETWEEN, FORM]) {
between.lastIndex = at;
if (between.test(line))
at = Math.max(at, between.lastIndex);
}
if (at === start)
return [];
QUOTED.lastIndex = at;
const quoted = QUOTED.exec(line);
if (quoted !== null) {
const [, double, single, back] = quoted;
const text = double ?? single ?? back ?? "";
TICKED.lastIndex = at;
const ticked = text.endsWith("`") ? TICKED.exec(line)?.[1] : undefined;
return [text, ticked ?? "", ...meantInQuotes(text)];
}
BARE.lastIndex = at;
const [run = ""] = BARE.exec(line) ?? [];
const bare = run.split(/&(?=[\w.-]+=)/, 1)[0] ?? "";
const phrase = leadingPhrase(line.slice(at, at + LONGEST_PHRASE)) ?? "";
const ends = [/["'`]/, /[,;]/, /[,;|<>()[\]{}]/, /[,;&|<>()[\]{}"'`]/];
return [
isPhraseBehind(line.slice(0, start), line.slice(start, at), phrase)
? phrase
: "",
bare.replace(/["'`,;)\]}>.*]+$/, ""),
...ends.map((end) => bare.split(end, 1)[0] ?? ""),
];
}
const LONGEST_PHRASE = 150;
function isPhraseBehind(before, between, phrase) {
if (/[:=>\u2192\u2013~[{-]|[a-z]/.test(between))
return true;
if (/[.,;(<]/.test(between))
return false;
return /\d$/.test(phrase)
? !/(?:token|secret|key|credential)s?$/i.test(before)
: /^(?:[\w-]+[._-][\w.-]+|[a-z]{2,}(?:pass|pw|psk))$/.test(before);
}
function meantInQuotes(text) {
return [
text.replaceAll('""', '"').replaceAll("''", "'"),
text.replace(/[\\`]([^A-Za-z0-9])/g, "$1"),
text.replace(/(?:\\[rn])+$/, ""),
].filter((meant) => meant !== text);
}
;
function loginAt(lines, at) {
const [tag = "", user = "", password = "", end = ""] = lines
.slice(at, at + 4)
.map((line) => line.trim());
const [, name] = /^<([\w-]{1,64})>$/.exec(tag) ?? [];
if (name === undefined || !saysSecret(name) || end !== `</${name}>`)
return undefined;
return [
{ keys: ["user"], text: user },
{ keys: [name], text: password, place: "secret" },
];
}
function answerAt(lines, at) {
const asks = /(?:assw(?:or)?d|assphrase|\bPIN|asscode)\b.{0,12}$/i;
const prompt = /\b(?:expect|wait|prompt|read)/i;
const before = lines[at - 1] ?? "";
if (before.length > 200 || !prompt.test(before) || !asks.test(before))
return undefined;
const [, text] = /\b(?:send|write|put)\w*\W{1,4}?b?["'{](.{4,200}?)(?:\\[rn]){0,4}["'}]/i.exec(lines[at]?.slice(0, 400) ?? "") ?? [];
return text === undefined
? undefined
: { keys: ["password"], text, place: "secret" };
}
function announced(lines, at) {
for (let above = at - 1; above >= Math.max(0, at - 50); above--) {
const line = lines[above]?.trim() ?? "";
if (line === "" || /^(?:[-*+\u2022]|\d{1,3}[.)])\s/.test(line))
continue;
return line.length <= 100 && wordPairs(line).some(saysSecret);
}
return false;
}
function wordPairs(line) {
const words = line.match(/\p{L}+/gu) ?? [];
return words.map((word, at) => `${words[at - 1] ?? ""} ${word}`);
}
const LONGEST_HEAD = 300;
const DECLARED = /^(?:[\w<>,.[\]]{2,60}\s+){0,4}[$@%]?(\w{3,40})\s?(?::[^=:]{0,60})?=\s?[^"'=]{0,80}[{[(]$/;
function blockOf(line) {
if (line.length > LONGEST_HEAD ||
!/[{[(:]$|^<.*>$|[|>][-+\d]{0,2}$/.test(line))
return undefined;
const [, tag] = /^<([A-Za-z][\w-]{0,40}(?:\s[^<>]{1,100})?)>$/.exec(line) ?? [];
if (tag !== undefined)
return /\svalue=/i.test(tag) ? undefined : tag;
const [, holder = ""] = DECLARED.exec(line) ?? [];
if (holdsLogins(holder))
return holder;
const match = /^(?:-\s+)?["']?([\w.$@/ -]{1,128}?)["']?\s*[:=]?\s*(?:["']([^"']*)["']\s*)?(?:["']([^"']*)["']\s*)?(?::\s*[|>][-+\d]*|:\s*|=?>?\s*[{[(])$/.exec(line.replace(/\s+/g, " "));
if (match === null)
return undefined;
const [, first = "", kind = "", label = ""] = match;
return blockName(first, kind, label);
}
function blockName(first, ...more) {
const names = [first, ...more].filter(Boolean);
const last = names.pop() ?? "";
return names.findLast(saysSecret) ?? last;
}
function isInside(block, at, indent, line) {
if (block === undefined)
return true;
if (block.end !== undefined)
return at < block.end;
return (indent > block.indent || (indent === block.indent && /^-\s/.test(line)));
}
const LONGEST_BLOCK = 200;
function closingOf(lines, at, indent) {
const opens = /[{[(]\s*$/;
if (!opens.test(lines[at] ?? ""))
return undefined;
let depth = 1;
for (let end = at + 1; end < at + LONGEST_BLOCK; end++) {
const line = lines[end];
if (line === undefined)
return undefined;
const own = line.search(/\S/);
if (own > indent)
return undefined;
if (own < 0)
continue;
if (/^\s*[}\])]/.test(line) && --depth === 0)
return end;
if (opens.test(line))
depth++;
}
return undefined;
}
var mask_text = $need(5954);
;
const READERS = words("chpasswd newusers htpasswd htdigest userlist smbpasswd");
const TOOLS = words("http ftp sftp ftps vsftpd proftpd squid samba smb proxy vpn mqtt mosquitto smtp imap pop3 mail dovecot webdav basic", "basicauth rsync rsyncd pap chap socks ppp radius xmpp sasl sip ldap traefik nginx apache");
const LISTS = words("users userlist logins accounts passwd auth secrets");
const PLAIN = words("list content contents data file txt stdin");
function saysUsers(...names) {
const all = names.flatMap((name) => (0,judge_words.Z)(name));
const has = (known) => all.some((it) => known.has(it));
const last = all.at(-1) ?? "";
if (![READERS, LISTS, PLAIN].some((known) => known.has(last)))
return false;
return has(READERS) || (has(TOOLS) && has(LISTS));
}
const userlists_LOGIN = /^(?!\d+:\d+$|(?:ldap|oidc|saml|sso|pam|group|role|system|user|github):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?(?!\/\/|\s|\1$|(?:RANDOM|R)$)(.{4,}?)(?::\d+(?::.*)?)?$/s;
function withUsers(entries) {
return entries.flatMap((entry) => {
const { keys, text, place } = entry;
if (place !== undefined || !text.includes(":"))
return entry;
const names = keys.filter((key) => !(0,readers_entry.nw)(key)).slice(-2);
if (saysUsers(...names))
return [entry, ...usersIn(text, keys)];
const users = holdsLogins(names.at(-1) ?? "") ? usersIn(text, keys) : [];
const isGood = ({ text }) => isLikelyPassword(text) || isListed(text);
const good = users.filter(isGood);
return [entry, ...(good.length * 2 < users.length ? good : users)];
});
}
function usersIn(text, keys) {
const lines = [...(0,mask_text.Dx)(text)];
const [only = ""] = lines;
const pieces = only.split(/[\s,;]+/);
const isList = lines.length === 1 && pieces.every((it) => userlists_LOGIN.test(it));
return (isList ? pieces : lines).flatMap((line) => {
const [, , password] = userlists_LOGIN.exec(line) ?? [];
return password === undefined
? []
: { keys: [...keys, "password"], text: password, place: "secret" };
});
}
const READER = /\b(?:chpasswd|newusers)\b/;
function readerOfUsers(line) {
return READER.exec(line) ?? [];
}
const LONGEST = 500;
const READING = new RegExp(String.raw `^\s*(?:sudo\s+)?(?:\/\S{1,40}\/)?${READER.source}`);
const WRITING = /\b(?:echo|printf)\s+(?:-\w+\s+)*(?:'%s\S{0,4}'\s+|"%s\S{0,4}"\s+)?(.+)$/s;
const HERE = new RegExp(String.raw `${READER.source}\s[^|<]{0,40}<<<([^|;&]{1,500})`, "g");
function* usersWritten(line) {
if (readerOfUsers(line).length === 0)
return;
for (const written of [...pipedIn(line), ...hereIn(line)]) {
const text = written.trim();
const between = /^\$?["']/.test(text) ? /\\n|["']\s+["']/g : /[\s;)]+/g;
const bare = text.replace(/^\$?["']|["']$/g, "");
yield* usersIn(bare.replace(between, "\n"), []);
}
}
function pipedIn(line) {
const commands = line.split("|");
return commands.flatMap((command, at) => {
if (!READING.test(commands[at + 1] ?? ""))
return [];
return WRITING.exec(command.trim().slice(-LONGEST))?.[1] ?? [];
});
}
function hereIn(line) {
return Array.from(line.matchAll(HERE), ([, text = ""]) => text);
}
;
const OF_SENTENCES = /(?:^|\s)(?:an?|the|is|are|was|for|of|and|or|your|this|that|must|used?|not|if|you|we|der|die|das|ist|und|f\u00fcr)(?=[\s.,:!?]|$)|[A-Za-z][.!?]\s*$/i;
function isSentence(text) {
return (OF_SENTENCES.test(text) ||
/\s(?:with|to|when|by|from|has|can|will)\s|\w\s{2}/.test(text));
}
function isProse(text) {
if (/["`=]|^\$\{|(?:^|\s)--?\w|'\w[^']*'/.test(text))
return false;
if (/(?:password|secret|key)\s+\d\s+\S/i.test(text))
return false;
const words = text.split(/\s+/);
const plain = words.filter((word) => /^\p{L}{2,}[.,:!?]?$/u.test(word));
return words.length >= 4 && plain.length * 3 >= words.length * 2;
}
function setsPhrase(line) {
const [, name = "", value = ""] = /^([\w.-]{1,64})=([a-z]+(?: [a-z]+){2,11})$/.exec(line) ?? [];
return value !== "" && (/^[a-z]/.test(name) || isPassphrase(value));
}
;
function usageOf(row, first) {
const noWord = row.startsWith("? ");
const [programs = "", ...words] = row.replace(/^\? /, "").split(" ");
const places = [];
const options = [];
for (let at = 0; at < words.length; at++) {
const word = words[at] ?? "";
if (word === "/*")
continue;
if (!/^[-/]/.test(word)) {
places.push(usages_placeOf(word));
continue;
}
const joined = word.endsWith("$");
const value = joined ? "$" : words[++at];
options.push({
names: word.replace("$", "").split("|"),
value: value === undefined ? undefined : usages_placeOf(value),
joined,
});
}
return {
programs: programs.split("|"),
places,
options,
slashes: / \//.test(row),
first,
noWord,
};
}
function usages_placeOf(word) {
const source = word
.replace(/[\\.+^?(){}[\]]/g, "\\$&")
.replaceAll(/\*([:/,=@>%])/g, "[^$1]{1,256}$1")
.replaceAll("*", ".+?")
.replace("$", "(.+)")
.replace("NAME", ".+");
return {
looks: new RegExp(`^(?:${source})$`, "i"),
told: word !== "NAME" && /[^*$\\:.]/.test(word),
named: word === "NAME",
};
}
const usages_QUOTED = String.raw `"((?:\\.|[^"\\]){0,500})"|'([^']{0,500})'`;
const IN_QUOTES = new RegExp(String.raw `${usages_QUOTED}|\\(')`, "g");
const WORD = new RegExp(String.raw `(?:${usages_QUOTED}|(?:[^\s"'\\]|\\'?)+|["'])+`, "g");
function* usedBy(line, usages, certain = false) {
for (const match of line.matchAll(/[\w.-]{2,40}/g)) {
const program = match[0].replace(/\.(?:exe|cmd|bat|sh)$/i, "");
const known = usages.get(program.toLowerCase());
if (known === undefined)
continue;
const before = line.slice(0, match.index);
if (!/(?:^|[\s/\\(`"'@])$/.test(before))
continue;
const behind = line.slice(match.index + match[0].length).replace(/^!/, " ");
if (/^[^\s"']/.test(behind))
continue;
const [, listed] = LIST.exec(behind) ?? [];
const words = wordsOf(listed?.replace(/(["']), ?(?=["'])/g, "$1 ") ?? inside(behind, before));
for (const usage of known) {
if (usage.first && before.trim() !== "")
continue;
const secret = secretBy(usage, words, certain && usage.first);
if (secret !== undefined)
yield secret;
}
}
}
const LIST = /^["'], ?\[?(["'].*?["'])\s?[\])]/;
function inside(behind, before) {
const open = OPENING.find(([, marks]) => before.replace(/\w'\w/g, "").split(marks).length % 2 === 0);
if (open === undefined)
return behind;
if (behind.startsWith(open[0]))
return behind.slice(1);
const [quote, , within] = open;
const [command = ""] = within.exec(behind) ?? [];
return command.replaceAll(`\\${quote}`, quote);
}
const OPENING = [
['"', /(?<!\\)"/, /^(?:\\.|[^"\\])*/],
["'", /(?<!\\)'/, /^(?:\\.|[^'\\])*/],
];
function wordsOf(text) {
return Array.from(text.matchAll(WORD), ([whole]) => ({
text: whole.replace(IN_QUOTES, "$1$2$3"),
quoted: /^["']/.test(whole),
quote: /(["']).{4,}\1/.exec(whole)?.[1],
}));
}
function secretBy(usage, words, certain) {
const { places, options, slashes } = usage;
const left = new Set(options);
let [place, kind] = [0, false];
let found;
const take = (text, from) => {
if (text !== undefined)
found ??= { text, quote: from?.quote };
};
for (let at = 0; at < words.length; at++) {
const { text, quoted } = words[at];
if (!quoted && /^(?:[|&;]+|&&|\|\|)$/.test(text))
break;
const option = optionAt(options, words, at);
if (option !== undefined) {
const { is, value, words: taken } = option;
const match = is.value?.looks.exec(value);
if (match === null)
return undefined;
const [name = ""] = value.split("=", 1);
const other = name !== value && /^(?:harmless|person)$/.test(sayingOf(name));
if (!(other && (0,judge_letters.lB)(match?.[1] ?? "")))
take(match?.[1], words[at + taken]);
left.delete(is);
at += taken;
continue;
}
if (!quoted && (text.startsWith("-") || (slashes && text.startsWith("/"))))
continue;
const wanted = places[place];
if (wanted === undefined)
continue;
if (wanted.named && !usages_isName(text))
return undefined;
const match = wanted.looks.exec(text);
if (match === null && wanted.told)
continue;
if (match === null)
return undefined;
const next = words[at + 1];
if (match[1] === text &&
next !== undefined &&
KIND.test(text) &&
!/^[-/;|&]/.test(next.text)) {
kind = true;
continue;
}
take(match[1], words[at]);
place++;
}
if (found === undefined || place < places.length || left.size > 0)
return undefined;
const { text: secret, quote } = found;
const bare = secret
.replace(/^["']|["'`;,)]+$/g, "")
.replace(/^(?:basic|bearer|token)\s+/i, "");
const isLast = words.at(-1)?.text === secret;
const sure = kind || (certain && isLast && isNoTopic(bare));
if (usage.noWord && !sure && (0,judge_letters.lB)(bare.replace(/[.:]$/, "")))
return undefined;
return usages_isValue(bare, quote) ? bare : undefined;
}
function isNoTopic(word) {
return saysSecret(`password ${word}`);
}
const KIND = /^(?:\d{1,3}|basic|bearer|token)$/i;
function optionAt(options, words, at) {
const text = words[at]?.text ?? "";
for (const is of options)
for (const name of is.names) {
if (text === name && !is.joined) {
const value = is.value === undefined ? "" : words[at + 1]?.text;
return {
is,
value: value ?? "",
words: is.value === undefined ? 0 : 1,
};
}
const mark = text.charAt(name.length);
const behind = /^[=:]$/.test(mark)
? 1
: /^-\w{1,2}$/.test(name)
? 0
: undefined;
if (text.startsWith(name) && behind !== undefined)
return { is, value: text.slice(name.length + behind), words: 0 };
}
return undefined;
}
function usages_isName(text) {
return saysSecret(text) || /^(?:proxy-)?authorization$/i.test(text);
}
const OTHER = /^(?:[-%<*]|\$(?![A-Z][a-z]{2,20}\d\d)|\{(?!\w+\}\w))/;
const FILLED_IN = /^(?:\{.*\}|<.*>|%\(.*)$/;
function usages_isValue(text, quote) {
const isOther = quote === undefined
? OTHER.test(text)
: FILLED_IN.test(text) || (quote === '"' ? /^\$/ : /^\$[({]/).test(text);
return (text.length >= 4 &&
text.length <= 256 &&
!isOther &&
!/^\+[a-z_]+$|^(?:public|private)$/.test(text) &&
!isPlaceholder(text));
}
;
const MOST = 24;
const KEYWORD = /^(?!public-)(?:[a-z\d]+-){0,3}(?:password|passwd|secret|psk|keystring|key|(?:r[ow])?community6?|authentication(?:-(?:mode|string|keyid))?|(?:key|community)-string)$/;
const devices_STRONG = /(?:password|passwd|secret|psk|string|shared-key|cation-key)$/;
const WRITTEN = /^(?:simple|cipher|irreversible-cipher|plain|plain-?text|clear-?text|unencrypted|ascii|ascii-text|text|md5|sha(?:-?\d{1,3})?|hmac-[\w-]{1,20}|\d{1,3})$/;
const MARK = /^(?:simple|cipher|irreversible-cipher|plaintext)$/;
const devices_WHICH = /^(?:local|remote|read|write|ro|rw|read-only|read-write|level|set-key|hex|encrypted)$/;
const BEHIND = /^(?:ro|rw|read-only|read-write|level-[12]|\d{1,2})$/i;
const devices_WHOLE = /^(?:vtp password|failover key|key-string|(?:ikev[12] )?pre-shared-key|r[ow]community6?)$/;
const OF_DEVICES = /^[ \t]*(?:set )?(?:hostname|host-name|sysname|interface|interfaces|router|vlan|snmp-server|line (?:vty|con)|config|userlist)[ \t]+\S/m;
const NO_LINE = /^(?:[#;!*]|\/\/|--\s)/;
function isDeviceText(text) {
if (!OF_DEVICES.test(text))
return false;
const lines = [...(0,mask_text.Dx)(text)].filter((line) => !NO_LINE.test(line));
const sentences = lines.filter((line) => OF_SENTENCES.test(line));
return lines.length >= 3 && sentences.length * 5 <= lines.length;
}
const devices_SENTENCE = /^(?:an?|the|is|are|was|in|with|for|to|of|and|or|by|on|your|this|that|must|use[sd]?|not|no)$/i;
function* deviceSecret(line, certain = false) {
const { before, secret, isLast } = cutBefore(line.trim().replace(/;$/, ""));
const all = before.join(" ");
const said = before.findIndex((word) => KEYWORD.test(word));
const bare = all.replace(/"[\w.@-]*"/g, "");
if (said < 0 || /[=({"]|[,:](?:\s|$)/.test(bare) || tells(secret))
return;
const near = before.slice(said);
const other = near.findLastIndex((word) => !tells(word));
const telling = near.slice(other + 1);
const written = telling.some((word) => WRITTEN.test(word));
const marked = MARK.test(before.at(-1) ?? "");
if (!marked && !telling.some((word) => KEYWORD.test(word)))
return;
const strong = near
.slice(Math.max(0, other))
.some((word) => devices_STRONG.test(word));
const whole = devices_WHOLE.test(all);
const snmp = before.some((word) => word.startsWith("snmp"));
const told = written || (snmp && all.includes("community"));
if (!told && !strong && !whole)
return;
const numbered = /\d/.test(before.slice(0, said + other + 1).join(""));
const setting = written &&
before.length >= 2 &&
!before.some((word) => devices_SENTENCE.test(word)) &&
(strong || marked || numbered);
const last = certain && isLast && (0,judge_letters.lB)(secret) && isNoTopic(secret);
if (usages_isValue(secret) &&
(whole || setting || last || !isPlain(secret.replace(/[.,:!?]$/, ""), told)))
yield secret;
}
function cutBefore(text) {
const end = /(?:^|\s)"([^"]{4,128})"$/.exec(text);
const words = (end ? text.slice(0, end.index) : text).split(/\s+/, MOST + 1);
if (words.length > MOST)
return { before: [], secret: "", isLast: false };
if (end)
return { before: words, secret: end[1] ?? "", isLast: false };
const isBehind = BEHIND.test(words.at(-1) ?? "");
const behind = words.at(-2) === "authorization" ? 2 : isBehind ? 1 : 0;
const at = words.length - 1 - behind;
return {
before: words.slice(0, Math.max(0, at)),
secret: words[at] ?? "",
isLast: behind === 0,
};
}
function tells(word) {
return [KEYWORD, WRITTEN, devices_WHICH].some((it) => it.test(word));
}
function isPlain(text, told) {
return ((text
.split(/[-_]/)
.every((word) => word.length < 4 || (0,judge_letters.lB)(word)) &&
/^[A-Za-z_-]+$/.test(text)) ||
/^(?:[a-z]+:\/|[./~]|[\dA-Fa-f:]*[.:][\dA-Fa-f.:/]*$)/.test(text) ||
(!told && /^\d+$/.test(text)));
}
;
const fixed_LONGEST = 2_000;
const SHORTEST_SURE = 9;
const fixed_SHORTEST = 7;
const SURE = [
/(?<!:)\/\/[\w.-]{1,64}:([^\s/"']{4,128})@[A-Za-z]/g,
/^(?:[\w[-]{0,64}[.*\]][\w.*[\]-]{0,255}(?::\d{1,5})?[ \t:]{1,40}|\*[ \t]{1,40}){1,2}[\w.+-]{1,64}@[\w.-]{1,255}:(?![\w.~-]*\/)([^\s:]{4,128})$/g,
/^(?:\[[\w.:-]{1,255}\]|@[\w.-]{1,255})(?::\d{1,5})?\s{1,40}[\w.+-]{1,64}:((?!\/\/)[^\s:]{4,128})$/g,
/^([\w.+-]{1,64})@[\w.-]{1,255}\s{1,40}\1(?:@[\w.-]{1,255})?:([^\s:]{4,128})$/g,
/^\s{0,16}(?:echo\s+)?user\s+[\w.@%$-]{1,64}\s+((?![a-z-]+\s*$)[^\s>]{4,128})\s*(?:>.{0,100})?$/g,
/^\s{0,16}user\s+[\w.@-]{1,64}\s+"([^"]{4,128})"\s*$/g,
/^\s{0,16}(?:-\s)?["']?([\w.-]{1,64})\|([^|\s]{4,128})\|\1@[\w.-]{1,255}\|/g,
/^user\s(?=.{0,400}\s(?:[+~&]\S|(?:on|off|all\w+)(?:\s|$)))[\w.@-]{1,64}\s(?:.{0,200}\s)??>([^\s>]{4,128})(?=\s|$)/g,
/^\s{0,16}username\s+(?!(?:and|or|und|oder|with)\s)"?[\w.@-]{1,64}"?\s+(?:password|secret)\s+"?((?!\d\s)[^\s"]{4,128})"?\s*$/g,
/\bmachine\s+\S{1,255}\s+login\s+\S{1,64}\s+password\s+([^\s"'\\]{4,128})/g,
/^\s{0,8}(?:standby|vrrp|glbp)\s+(?:\d{1,4}\s+)?authentication\s+(?:text\s+)?(?!text\s|md5\s)(\S{4,16})$/g,
/\bbundle\s+config\s+(?:set\s+)?(?:--\w+\s+)?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?\s+["']?[\w.-]{1,64}:([^\s:"']{4,128})/g,
/\bAUTH\\?\s(?:default\\?\s)?(?!(?:LOGIN|PLAIN|NTLM|GSSAPI|TLS|SSL)\\)([^\s\\"']{4,128})\\r\\n/g,
/(?:\{(?:PLAIN|CLEARTEXT|CLEAR)\}|\$plaintext\$)([^\s:"',;]{4,128})/g,
/\{(?:[A-Z\d]{3,8}-)?(?:CRYPT|S?SHA\d{0,3}|S?MD5|ARGON2ID?|PBKDF2)(?:\.\w{3,6})?\}([^\s:"']{12,256})/g,
/\{[A-Z\d-]{0,8}CRYPT\}(?:\$[\w.=,/]{1,64}){1,3}\$([\w./]{20,128})/g,
/(?<![^\s"'])(?:[A-Za-z][\w.-]{0,255}|\d{1,3}(?:\.\d{1,3}){3}|\*):(?:\d{4,5}|\*):(?:[\w.-]{1,64}|\*):[\w.@-]{1,64}:((?![~./]*\/)(?:\\.|[^\s:"'\\]){4,128})(?=["']|$)/g,
/\b(?:(?:Mqtt|Web)Password|Password[12](?<=\bbacklog\d?\s.{1,500}))\s{1,4}([^\s;"']{4,64})(?=[\s;"']|$)/gi,
/"([^"]{4,256})"; ?## SECRET-DATA/g,
/^\s{0,8}(?:socks[45]|http)\s+\d[\d.]{6,14}\s+\d{1,5}\s+\S{1,64}\s+(\S{4,128})/g,
/^\s{0,40}(?:hide\s+)?(?:mysql|pgsql)_servers\s*=\s*[^\s:]{1,128}(?:::?\([^)\s]{1,128}\)|::\d{1,5})?\/[^\s/]{0,64}\/[^\s/]{1,64}\/([^\s/:]{4,128})/g,
/^\s{0,40}client_send\s*=.{0,128}:\s\S{1,128}\s:\s(\S{4,128})$/g,
/^AuthInfo:.{0,255}"P:([^"]{4,128})"/g,
/(?:\s-U\s?|\buser(?:name)?=|(?<![A-Za-z])CREDS?=)["']?(?:[\w.-]{1,64}[\\/]{1,2})?[\w.-]{1,64}%(?!\d[\dA-F]|[A-F]{2})([^\s"',;]{4,128})/gi,
/\bsecure_link_md5\s+"[^"]{0,200}[\s}]([^\s"$}]{4,128})"/g,
/(?:assword|assphrase|wort|\bpin)[^\n"']{0,20}["'][\s;,{)]{1,8}(?:send|write)\w{0,6}[\s(]{1,4}(?:--\s)?b?["']([^"'\\]{4,64})/gi,
/\s(?:https?|socks[45])\s+[\w.-]{1,64}:([^\s/:"']{4,128})@[A-Za-z\d]/g,
/^\s{0,8}register\s?=>?\s?(?:\w{2,4}:\/\/)?[\w.+~-]{1,64}(?:@[\w.-]{1,255})?:([^\s:@/]{4,128})(?::[\w.-]{1,64})?@[\w.[]/g,
/\bbindmethod=simple\b.{0,400}?\bcredentials=["']?([^\s"']{4,128})/g,
/\bWIFI:(?:[A-Z]:(?:\\.|[^;\\]){0,100};){0,5}?P:"?((?:\\.|[^;\\"]){4,100})"?;/g,
];
const LOGINS = [
/^\s{0,16}(?:allow|\w{1,30}_auth(?:entication|orization)?)\s+(?!(?:tcp|udp|from|to|groups?|roles?|users?|ldap|basic|digest|pam|realm):)["']?[\w.@-]{1,64}:["']?([^\s:"']{4,128})(?:["'];?|;|\sread-?only)?$/g,
/\b(?:npmAuthIdent|\w*SUPERUSER)["']?\s?[:=]\s{0,4}["']?[\w.@+-]{1,128}:([^\s:"']{4,128})["']?$/g,
/\bproxy[-_]?(?:user|auth|login)(?:pwd)?["']?\s?[:=]?\s{0,8}["']?[\w.-]{1,64}:([^\s:"'/@]{4,128})(?!@)/gi,
/auth\w{0,20}["')\]}]{0,3}\s?(?:\beq|[=!]==?)\s?["'](?:Basic )?[\w.@-]{1,64}:([^\s:"']{4,128})["']/gi,
];
const TYPED = [
/\b(?:send[\w-]{0,8}|keystroke|(?<!\.)type(?!\()|write(?=\(b))(?:\s+-\w+\s+[\w.:-]{1,40}){0,2}[\s(]\s?(?:--\s)?b?["']([^"'\\{]{4,64})(?=["'{]|\\[rn])/gi,
/(?<=<(?:enter|tab|wait\w{0,4})>)([^<>\s"]{4,64})<(?:enter|tab)>/gi,
];
const LIKELY = [
/^(?:\S{1,64}\s+){0,4}?[0-9a-f]{2}(?::[0-9a-f]{2}){5}\s+(\S.{7,62})$/i,
/^(?:"[^"]{1,64}"|\S{1,64})\s+\*\s+"?([^\s"]{4,64})"?(?:\s|$)/,
/^\*\s+(?:"[^"]{1,64}"|\S{1,64})\s+"?([^\s"]{4,64})"?(?:\s|$)/,
/(?:^|')"[\w.@-]{1,64}"\s"([^"]{4,128})"(?:'|$)/,
/^(?:server\s)?\d{1,3}(?:\.\d{1,3}){3}:1(?:81[23]|64[56])\s+(\S{4,64})(?:\s+\d{1,3})?$/,
/^(?:server\s)?\d{1,3}(?:\.\d{1,3}){3}\s+(\S{4,64})\s+\d{1,3}$/,
/:om(?:my|pg)sql:(?:[^\s,]{1,128},){3}([^\s,;]{4,128})/,
/(?:^|,)(?:\d{1,4}|n)(?:\(\w{1,40}\))?,Authenticate\((\d{4,12})[,)]/,
/\b(?:basic_?auth|credentials?|creds|log[io]n)["']?\s?[:=]?\s{0,8}["']?[\w.@-]{1,64}\/([^\s/"']{5,64})["']?[,;]?$/i,
];
const LONGEST_SIMPLE = 500;
const PERHAPS = [
/^MONITOR\s+\S+@\S+\s+\d+\s+\S+\s+("[^"]+"|\S+)\s+(?:primary|secondary|master|slave)$/,
/^(?:\S+\s{1,8})?(?::\s+)?(?:EAP|XAUTH|NTLM)\s+("[^"]+"|\S+)$/,
/^\S+\s+\S+\s+("[^"]+"|\S+)\s+(?:\*|\d{1,3}(?:\.\d{1,3}){3})$/,
/^(?:https?:\/)?\/\S+\s+(?:[\w.@+-]+|"[\w.@+-]+")\s+("[^"]+"|\S+)$/,
/^\*?(?:\.[\w.-]+)?:[\w.@+-]+:(\S+)$/,
/^(?:\[[\w.-]+\](?::\w+)?|@?[\w-]+(?:\.[\w-]+)+(?::\w+)?)\s+[\w.@+-]+:(\S+|[a-z]{4}(?: [a-z]{4}){3})$/,
];
const MAILBOX = /^\d{2,8}\s*=>\s*(\d{4,12}),[^,]+,/;
function wordsInPlace(line) {
if (line.length < SHORTEST_SURE)
return [];
const inPlace = (form) => Array.from(line.matchAll(form), (groups) => groups.at(-1) ?? "");
return [
...SURE.flatMap(inPlace),
...LOGINS.flatMap(inPlace).filter((text) => !isOfTrade(text)),
...TYPED.flatMap(inPlace).filter(isLikelyPassword),
];
}
function* fixedEntries(line) {
if (line.length < fixed_SHORTEST || line.length > fixed_LONGEST)
return;
const inPlace = (form) => form.exec(line)?.[1] ?? "";
const secret = (text) => ({
keys: ["password"],
text,
place: "secret",
});
yield* LIKELY.map(inPlace).filter(isTyped).map(secret);
if (line.length > LONGEST_SIMPLE)
return;
for (const written of PERHAPS.map(inPlace)) {
const text = written.replace(/^"(.*)"$/, "$1");
if (isPassword(text) || isPassphrase(text) || text !== written)
yield secret(text);
}
const pin = inPlace(MAILBOX);
if (pin !== "")
yield { keys: ["pin"], text: pin, place: "secret" };
}
;
const oracle_LOGIN = oracle_loginAt("", 256);
const QUOTE = String.raw `\s{0,8}\\?["']?`;
const oracle_SURE = [
String.raw `\bjdbc:oracle:\w{2,8}:`,
String.raw `\bora(?:cle)?_\w{2,20}\s?[=:]\s?(?=["']?[^\s@]{5,128}@(?!sha\d))`,
String.raw `\b(?:sqlplusw?|expdp|impdp)(?:\.exe)?(?:\s{1,8}-\w{1,8}){0,4}\s`,
String.raw `\brman\b.{0,200}?\b(?:target|catalog|auxiliary)[\s=]`,
String.raw `\bcatalog[\s=](?=.{1,200}\btarget[\s=])|(?<=\btarget[\s=].{1,200})\bcatalog[\s=]`,
String.raw `\b(?:sqlplus|sqlldr|exp|imp|expdp|impdp)\s.{0,100}?\buserid=`,
].map((before) => new RegExp(`(?:${before})${QUOTE}${oracle_LOGIN}`, "gi"));
const oracle_PERHAPS = new RegExp(String.raw `(?:\b(?:sqlldr|exp|imp|sqlcl|dgmgrl|conn|connect)(?:\s{1,8}-\w{1,8}){0,4}\s|\buserid\s?=)${QUOTE}${oracle_LOGIN}`, "gi");
const AT_PORT = new RegExp(String.raw `(?<![\w./-])${oracle_loginAt(String.raw `@[\w.-]{1,255}:15\d\d[:/]\w{1,64}`, 128)}`, "g");
const OPTIONS = /\sas\s+sys\w+|\b(?:control|file|full|owner|tables|dumpfile)\s?=/i;
function* oraclePasswords(line) {
if (!line.includes("/"))
return;
for (const form of [...oracle_SURE, AT_PORT])
for (const [, , quoted, bare = ""] of line.matchAll(form))
yield quoted ?? withoutPlace(bare);
for (const [, user = "", quoted, bare = ""] of line.matchAll(oracle_PERHAPS)) {
const password = quoted ?? withoutPlace(bare);
const sure = quoted !== undefined ||
bare.includes("@") ||
/^sys(?:tem)?$/i.test(user) ||
OPTIONS.test(line);
if (sure || isPassword(password))
yield password;
}
}
function withoutPlace(text) {
const at = text.lastIndexOf("@");
return at > 0 ? text.slice(0, at) : text.replace(/[;,)]+$/, "");
}
function oracle_loginAt(place, longest) {
return String.raw `([\w.$#-]{1,64})(?:\[[\w.$#-]{1,64}\])?\/(?:\\?"([^"\\\r\n]{1,128})\\?"${place}|([^\s"'\\/@<>][^\s"'\\<>]{0,${longest}}${place}))`;
}
;
const commands_LONGEST = 2_000;
const SNMP = "snmpwalk|snmpget|snmpset|snmpbulkwalk|snmpbulkget|snmpgetnext|snmptrap|snmptable";
const COMMANDS = [
"net|net1 user * $ /*",
"net rpc|ads user add * $",
"net|net1 use \\\\* $ /*",
"net|net1 use * \\\\* $ /*",
"rasdial * * $ /*",
"signtool /p $",
"schtasks /rp $",
"reg add * /v NAME /d $",
"convertto-securestring $",
"security import -P $",
"security unlock-keychain|create-keychain|set-keychain-password -p $",
"security set-key-partition-list -k $",
"security add-generic-password|add-internet-password -w $",
"openssl enc -k $",
"openssl passwd $",
"openssl -pass|-passin|-passout|-password pass:$",
"apksigner --ks-pass|--key-pass pass:$",
...["-N", "-P"].map((option) => `ssh-keygen ${option} $`),
"qpdf --encrypt $",
"steghide -p $",
"bw unlock $",
"bw login * $",
"rclone obscure $",
"zip|unzip -P $",
"certutil -p $",
"rar|unrar -p|-hp $",
"7z|7za|7zz|7zr -p $",
"ansible-vault encrypt_string $",
"caddy hash-password --plaintext $",
"wpa_passphrase * $",
"nmcli password $",
"check_snmp -C|--community $",
...["-c", "-A", "-X"].map((option) => `${SNMP} ${option} $`),
"ipmitool -P $",
"winrs -p $",
"networksetup -setairportnetwork * * $",
"useradd|usermod -p $",
"slappasswd|ldappasswd -s $",
"sendemail -xp $",
"drush user:password|user-password|upwd * $",
"console fos:user:change-password * $",
"filebrowser users add * $",
"kadmin -w $",
"kdb5_util -P $",
"ipa-server-install|ipa-client-install -p|-w $",
"pihole -p $",
"samba-tool user create|add|setpassword * $",
"ipmitool user set password * $",
"ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami -w $",
"ssh|sftp *:$@*",
"sshpass -p $",
"curl|etcdctl|influx -u|--user|-U|--proxy-user *:$",
"http|https|xh|check_http -a|--auth|--authorization *:$",
"transmission-remote -n|--auth *:$",
"ttyd|gotty -c|--credential *:$",
"java|jenkins-cli -auth *:$",
"ngrok|caddy --basic-auth|--auth *:$",
"smbclient|rpcclient|net|wmic|winexe|smbmap -U|--user *%$",
"steamcmd +login * $",
"curl -E|--cert|--proxy-cert *:$",
"knife -P|--ssh-password|--connection-password $",
"check_pgsql|check_mysql|check_mysql_query -p|--password $",
"cvs -d :*:*:$@*",
"lftp|open -u *,$",
"sqlcmd|bcp|osql|isql -P $",
"mysqladmin password $",
"hdbuserstore set * * * $",
"mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mariadb-admin -p$",
"mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|elasticsearch-users -p $",
"radtest * $ * *",
"? radtest * * * * $",
"az login|sql -p $",
"psexec|psexec64|rdesktop|cqlsh|racadm|ncftpput|ncftpget -p $",
"xfreerdp|xfreerdp3|wfreerdp /p:$",
"mosquitto_pub|mosquitto_sub|mosquitto_rr -P $",
"redis-cli -a $",
"redis-cli acl setuser * >$",
"db2 connect to * user * using $",
"sqlplus|sqlldr|exp|imp|expdp|impdp|rman|conn|connect */$@*",
"rabbitmqctl add_user|change_password|authenticate_user * $",
"mc alias set * * * $",
"mc config host add * * * $",
"mc admin user add * * $",
"composer|poetry config http-basic.* * $",
"bundle|bundler config set *.* *:$",
"composer config *-token.*|github-oauth.*|bearer.* $",
"dotnet nuget push -k $",
"nuget setapikey $",
"nuget push *.nupkg $",
"p4 -P $",
"az keyvault secret set --value $",
"aws ssm put-parameter --type SecureString --value $",
"gh secret set --body|-b $",
"doppler secrets set * $",
"pulumi config set * $ --secret",
"kubectl|oc create secret generic --from-literal *=$",
"fly|flyctl secrets set|import *=$",
"heroku config:set *=$",
"docker|podman|nerdctl|buildah|skopeo|oras|helm login -p|--password $",
"? vault login|unwrap $",
"? vault operator unseal $",
"? cargo login $",
"glab auth login -t|--token $",
"aws configure set NAME $",
"npm|pnpm|yarn|git config NAME $",
"npm|pnpm|yarn|dotnet|consul|etcdctl|redis-cli|wp|snap set|put NAME $",
"chamber|gsettings|defaults write|set * NAME $",
"crudini --set * * NAME $",
"proxy_set_header|grpc_set_header|add_header|fastcgi_param|uwsgi_param|setenv|header_up NAME $",
"header|requestheader set|add|append NAME $",
"http-request|http-response set-header|add-header NAME $",
];
const DIRECTIVES = [
"rootpw $",
"rocommunity|rwcommunity|rocommunity6|rwcommunity6 $",
"trapsink|trap2sink|informsink * $",
"snmp-server community $",
"? snmp-server host * version * $",
"snmp-server user * * v3 auth * $",
"snmp-server user * * v3 auth * * priv * $",
"tacacs-server|radius-server key $",
"ip ospf authentication-key $",
"ip ospf message-digest-key * md5 $",
"crypto isakmp key $",
"ppp chap password $",
"ppp pap sent-username * password $",
"? option key $",
"? neighbor * password $",
"? enable secret|password $",
"? username * password|secret $",
"? user * password $",
"user * insecure-password $",
"user * on >$",
"stats auth *:$",
"sqlconnectinfo * * $",
"sentinel auth-pass * $",
"cachemgr_passwd $",
"incominguser|outgoinguser * $",
"? basicauth|basic_auth * $",
"com2sec|com2sec6 * * $",
"createuser * md5|sha|sha-224|sha-256|sha-384|sha-512 $",
"createuser * md5|sha|sha-224|sha-256|sha-384|sha-512 * aes|des $",
"? create account admin|user * $",
];
const USAGES = byProgram([
...COMMANDS.map((row) => usageOf(row, false)),
...DIRECTIVES.map((row) => usageOf(row, true)),
]);
function byProgram(usages) {
const known = new Map();
for (const usage of usages)
for (const program of usage.programs)
known.set(program, [...(known.get(program) ?? []), usage]);
return known;
}
function* commandEntries(line, certain = false) {
if (line.length > commands_LONGEST)
return;
for (const written of [
...usedBy(line, USAGES, certain),
...oraclePasswords(line),
...deviceSecret(line, certain),
...wordsInPlace(line),
])
for (const text of isState(written)
? []
: [written, written.replace(/\\([^\w\s])/g, "$1")])
yield { keys: ["password"], text, place: "secret" };
yield* usersWritten(line);
}
;
function* piecesOf(text) {
if (text.length < 9 || shapeOf(text) === "harmless")
return;
if (CLASS.test(text) || isPublicId(text))
return;
const fields = withoutCommit(text).split(/[/:$,|;@!]+/);
const runs = /^[\w+/=-]+$/.test(text) ? [] : text.split(/[^A-Za-z0-9]+/);
const pieces = [
...fields.filter(isRandom),
...runs.filter((run) => !isHex(run) && isRandom(run)),
];
for (const piece of new Set(pieces))
if (piece !== text)
yield { keys: [], text: piece };
}
const CLASS = /^(?:[a-z][a-z0-9_]{1,30}\.){2,8}[A-Z][A-Za-z]{0,40}\d{0,3}[A-Za-z]{0,40}$/;
function isRandom(piece) {
if (piece.length < 12)
return isThoroughlyMixed(piece);
const shape = shapeOf(piece);
return shape === "secret" || (shape === "doubtful" && piece.length >= 24);
}
function isThoroughlyMixed(piece) {
if (!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{8,}$/.test(piece))
return false;
const runs = piece.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? [];
return runs.length * 2 > piece.length;
}
;
function isScheme(text) {
return /^(?:bearer|basic|negotiate|digest|apikey|api-key|jwt|genie-?key|sso-key|key|token)$/i.test(text);
}
function isCredential(text, header) {
const says = /auth|token|key|header$/i.test(header);
return says && sayingOf(header) !== "public" && !isPublicId(text)
? text.length >= 4
: shapeOf(text, 6) !== "harmless";
}
;
const words_WORD = /(?<![\w%])(?:%[qQ]|qq?)(?:\(([^()]{0,1000})\)|\{([^{}]{0,1000})\})|[NBRUFnbruf@$]{0,2}"((?:\\.|[^"\\]){0,1000})"|[NBRUFnbruf]?'(?!\((?![^\s'()]{1,64}\)[^\s'()]{1,64}'))((?:\\.|[^'\\]|\\?'\\''|'"'"'){0,1000})'|`+([^`]{0,1000})`+|((?:[a-z]{2,20}::?)?[a-z][a-z0-9+.-]{0,40}:\/\/[^\s"'`<>]+|(?:[^\s"'`=:,;(){}[\]<>|]|:(?![\s"'`]|$)|(?<=[\w+/=])=(?=[\w=]|[\s"',;)\]}]|$))+)/gi;
const words_MARK = /\s*(:=|::=|=>|==|->|\?=|\+=|[:=,;)\]}(])?/y;
function words_wordsOf(line) {
const words = [];
let last = -1;
for (const match of line.matchAll(words_WORD)) {
if (/^(?:-|:+)$/.test(match[0]))
continue;
const [whole, round, curly, double, single, back, bare = ""] = match;
const quoted = single?.replace(/'\\''|'"'"'/g, "'") ?? double ?? back ?? round ?? curly;
const text = quoted ??
(isChosen(bare) || looksChosen(bare)
? bare
: bare.replace(/^[#>*!]+(?=\w)|(?<=\w)[.,:!?*]+$/g, ""));
words_MARK.lastIndex = match.index + whole.length;
const joined = match.index === last && line.charAt(last - 1) !== "";
last = match.index + whole.length;
if (text === "")
continue;
const mark = words_MARK.exec(line)?.[1] ?? "";
const behind = mark === "" && bare.endsWith(":") ? ":" : mark;
words.push({ text, quoted: quoted !== undefined, behind, joined });
}
return words;
}
;
function* scan(line, name = "") {
const words = words_wordsOf(line);
const context = {
login: /\blogin\b|sshpass|mysql|mariadb|\b7z|(?:^|[\s"'=])-[uU]\s?\S/.test(line),
header: name,
};
const hasCommits = GIT.test(line);
for (const [at, word] of words.entries()) {
const before = words[at - 1];
const isSet = before !== undefined && isAssigning(before);
if (hasCommits && !isSet && scan_COMMIT.test(word.text))
continue;
if (isSet)
context.header = before.text;
if (word.behind === "(" && !word.quoted && isCalled(word.text))
continue;
if (isAssigning(word)) {
if (shapeOf(word.text) !== "harmless")
yield { keys: [], text: word.text };
continue;
}
const named = nameOf(words, at, context);
const entry = { keys: [], ...named, text: named?.text ?? word.text };
if (word.quoted) {
yield { ...entry, quoted: true };
const meant = entry.text.replace(/\\([^A-Za-z0-9])/g, "$1");
if (meant !== entry.text)
yield { ...entry, text: meant, quoted: true };
}
else if (named !== undefined)
yield entry;
else
yield* glued(word.text);
yield* piecesOf(word.text);
}
yield* fieldsOf(line);
}
function isCalled(text) {
return (/^[A-Za-z_]\w*(?:(?:\.|::)[A-Za-z_]\w*)+$/.test(text) && text.length < 64);
}
function* fieldsOf(line) {
for (const [field] of line.matchAll(/(?<=^|\s)\S{10,128}(?=\s|$)/g)) {
if (!/[,;(){}[\]<>|]\w|\w["'`]\w/.test(field) || isBalanced(field))
continue;
if (shapeOf(field) === "harmless")
continue;
yield { keys: [], text: field };
const [, value = ""] = /^["']?[\w.@+-]{1,64}["']?[:=]\s?(\S{8,})$/.exec(field) ?? [];
if (shapeOf(value) !== "harmless")
yield { keys: [], text: value };
}
}
function isBalanced(text) {
const count = (mark) => text.split(mark).length;
return (["()", "[]", "{}", "<>"].every(([open = "", close = ""]) => count(open) === count(close)) && ["'", '"', "`"].every((quote) => count(quote) % 2 === 1));
}
const GIT = /\b(?:commits?|revision|HEAD|git (?:checkout|switch|show|reset|revert|cherry-pick|merge|rebase|diff|log|fetch|bisect|tag|branch|worktree))\b/;
const scan_COMMIT = /^[0-9a-f]{40}(?:\.{2,3}\w*|[~^]\d*)?$/;
function nameOf(words, at, { login, header }) {
const word = words[at];
const before = words[at - 1];
if (word === undefined || before === undefined)
return undefined;
const { text } = word;
const last = before.text;
const assigned = isAssigning(before) ? before : undefined;
if (isScheme(last) && !isAssigning(before) && isCredential(text, header))
return /^basic$/i.test(last) && words.length - at === 2
? { keys: ["user"] }
: { keys: [last], place: "secret" };
if (/^basic$/i.test(words[at - 2]?.text ?? "") && at === words.length - 1)
return isCredential(text, header)
? { keys: ["password"], place: "secret" }
: undefined;
if (/^[a-z_]{2,20}=$/.test(text))
return undefined;
if (/^:?\/\//.test(text))
return undefined;
if (assigned)
return isScheme(text) && at + 1 < words.length
? { keys: [] }
: { keys: [last] };
return flagged(word, last, login) ?? stated(words, at, header);
}
function isAssigning({ behind }) {
return /^(?:[:=]|:=|::=|=>|==|->|\?=|\+=)$/.test(behind);
}
const LOGIN_FLAG = /^(?:-[a-zA-Z]?u|--user|-U|--userpass|--creds?|--proxy-user|--[\w.-]{0,40}auth)$/;
const KEYS_BY_NAME = /^--(?:export|list|delete|edit)-[\w-]{0,40}keys?$/;
function isLoginFlag(word) {
return LOGIN_FLAG.test(word);
}
function flagged({ text, joined }, last, login) {
if (last === "-p" && (joined || login) && !isPlace(text))
return { keys: ["p"], place: "secret" };
if (/^-(?:P|pw)$/.test(last) && login && !isPlace(text))
return { keys: ["P"], place: "secret" };
const [, short] = /^-p((?!bkdf2)\S.{3,})$/.exec(text) ?? [];
if (short !== undefined && login)
return { keys: ["p"], text: short, place: "secret" };
if (!/^--?[A-Za-z]/.test(last) || text.startsWith("-"))
return undefined;
if (KEYS_BY_NAME.test(last) || isPublicId(text))
return { keys: [] };
const name = last.replace(/^-+/, "");
if (!LOGIN_FLAG.test(last))
return { keys: [name] };
if (/^(?:\d+:\d+|([^:]+):\1)$/.test(text))
return undefined;
const mark = isUrl(text) ? -1 : text.search(/:|%/);
return mark < 0
? { keys: [name.endsWith("auth") ? name : "user"] }
: { keys: ["password"], text: text.slice(mark + 1), place: "secret" };
}
function isPlace(text) {
return /^\d{1,5}(?::\d+)?$|^[./~]/.test(text);
}
function stated(words, at, header) {
const [word, before] = [words[at], words[at - 1]];
if (word === undefined || before === undefined)
return undefined;
const last = before.text;
if (word.quoted &&
/^(?:RSA|ECDSA|EAP|XAUTH|NTLM|P12|PKCS8|MD5|SHA(?:-?\d+)?|DES|AES(?:-?\d+)?)$/.test(scan_named(words, at)))
return { keys: ["password"], place: "secret" };
const third = words[at - 2];
const pair = word.quoted &&
before.quoted &&
before.behind === "," &&
!(third?.quoted && third.behind === ",") &&
!(third?.behind === "(" && isCalled(third.text));
if (pair && word.behind === ")" && maySaySecret(header))
return { keys: ["password"] };
if (word.quoted && /\bBY$/i.test(last))
return { keys: ["password"], place: "secret" };
const [name, between] = saidBefore(words, at);
if (/\w=./.test(name))
return undefined;
if (/^(?:user(?:name)?|su)$/.test(name))
return { keys: ["user"] };
const saying = sayingOf(name);
if (saying === "public" && /^[\w-]*(?:key|print)$/i.test(name))
return { keys: [name] };
if (before.behind === "" && saying === "weak" && isPiece(word.text))
return { keys: [name] };
if (saying !== "strong")
return directed(words, at);
if (between || isPiece(word.text))
return { keys: [name] };
const called = (before.quoted || /^[$@%]/.test(last)) && /^[,)\]]$/.test(before.behind);
const inQuotes = word.quoted && !before.quoted && before.behind === "";
const directive = words.length === 2 && !before.quoted && before.behind === "";
return called || inQuotes || directive ? { keys: [last] } : undefined;
}
function isPiece(text) {
return isMixedPiece(text) || looksChosen(text);
}
function directed(words, at) {
const [first] = words;
if (first === undefined || at < 2 || at !== words.length - 1 || at > 5)
return undefined;
const says = first.behind === "" &&
!first.quoted &&
!words.some(({ text }) => text.startsWith("-"));
return says && maySaySecret(first.text) ? { keys: ["auth"] } : undefined;
}
function saidBefore(words, at) {
const [before, further] = [words[at - 1], words[at - 2]];
if (before?.behind !== "" || before.quoted)
return [before?.text ?? "", false];
const format = /^(?:[05789]|(?:ascii|plain|clear)-?text|encrypted|type|hash)$/i;
return further?.behind === "" && format.test(before.text)
? [further.text, true]
: [before.text, false];
}
function scan_named(words, at) {
const before = words[at - 1]?.text ?? "";
return /\.\w+$/.test(before) ? (words[at - 2]?.text ?? "") : before;
}
function* glued(text) {
const [, name = "", value = ""] = /^-{0,2}([\w.$@/-]{1,64})[:=](.+)$/s.exec(text) ?? [];
if (/^=*$/.test(value) ||
text.includes("://") ||
isVendorToken(text) ||
isPublicId(text) ||
/^(?:sha-?\d+|md5)$/i.test(name)) {
yield { keys: [], text };
return;
}
yield { keys: sayingOf(name) === "unsaid" ? [] : [name], text: value };
if (shapeOf(name) !== "harmless")
yield { keys: [], text: name };
if (shapeOf(text) !== "harmless" && shapeOf(name) !== "harmless")
yield { keys: [], text };
}
;
const LONGEST_COMMAND = 2_000;
function* commandOf(words) {
if (!words.some((word) => word.startsWith("-")))
return;
const command = words
.map((word) => (/\s/.test(word) ? `'${word}'` : word))
.join(" ");
if (command.length > LONGEST_COMMAND)
return;
for (const entry of [...commandEntries(command), ...scan(command)])
if (entry.place === "secret")
yield entry;
}
const lists_LIST = /(?:"[^"\s]{1,128}"|'[^'\s]{1,128}')(?:\s?,\s?\[?\s?(?:"[^"]{0,128}"|'[^']{0,128}')){1,30}/g;
function* listedCommands(line) {
if (!/["']-\w/.test(line))
return;
for (const [list] of line.matchAll(lists_LIST))
yield* commandOf(Array.from(list.matchAll(/"([^"]*)"|'([^']*)'/g), ([, one, two]) => String(one ?? two)));
}
;
const BLANK = /:?\s/;
const COLON = /:(?!\s)/;
const EQUALS = /\s?=\s?/;
const SEPARATORS = [
";",
",",
"\t",
"|",
/\s(?:\/|-|\u2013|=>)\s/,
COLON,
EQUALS,
BLANK,
];
const SETS = new Set([COLON, EQUALS, BLANK]);
const accounts_BEHIND = /(?:,\s?[A-Za-z_][\w:-]*)+$|:\d*:\d*:.*$|:[A-Z][a-z]+(?:,[A-Z][a-z]+)*$/;
const accounts_KIND = /^\{[A-Za-z][\w.-]{2,20}\}(?=.)/;
const WIDEST = 8;
const COMMENT = /^(?:#(?!#)|;)/;
const accounts_MARK = /^(?:[-*+\u2022]|\d{1,3}[.)])\s|^\||\|$/g;
const accounts_NAME = /^[A-Za-z][\w.+-]{1,63}$/;
const BUILT_IN = /^(?:admin|administrator|root|user|guest|gast|operator|test)$/;
const NO_PASSWORD = /^(?:[~./*<$%{]|\+?0\d|\+\d|[a-z]+:\/\/)/;
function passwordsOf(lines, known) {
const { said, whole = false, unread = false } = known;
const bare = lines
.filter((line) => !COMMENT.test(line))
.map((line) => line.replace(accounts_MARK, "").trim());
const cut = bare.map((line) => line.replace(accounts_BEHIND, ""));
for (const separator of SEPARATORS) {
const isOne = separator === COLON || (unread && separator === EQUALS);
const fewest = whole ? (isOne ? 1 : 2) : said ? 2 : 3;
if (bare.length < fewest)
continue;
const short = SETS.has(separator) ? cut : bare;
const told = inColumns(short, separator, known);
const long = short.some((line, at) => line !== bare[at])
? inColumns(bare, separator, known)
: [];
if (told.length > 0)
return [...told, ...long];
}
const even = bare.filter((_, at) => at % 2 === 0);
const odd = bare.filter((_, at) => at % 2 === 1);
const arePairs = odd.length === even.length &&
areLogins(even, said) &&
(said || even.every(isEmail) || (whole && !even.some(isListed)));
return (arePairs && chosenIn(odd, known, even, true)) || [];
}
function inColumns(lines, separator, known) {
const { unread = false } = known;
const cells = lines.map((line) => cellsOf(line, separator));
const [{ length: width } = []] = cells;
if (width < 2 || cells.some(({ length }) => length < 2))
return [];
const isEven = cells.every(({ length }) => length === width);
const cut = lines.map((line) => cutOnce(line, separator));
const isTable = isEven && width > 2;
const ways = isTable && separator !== BLANK ? [cells] : [cells, cut];
for (const rows of ways.slice(isTable ? 0 : 1))
for (let column = (rows[0]?.length ?? 0) - 1; column > 0; column--) {
const at = (place) => rows.map((row) => row[place] ?? "");
const logins = [0, column - 1]
.map(at)
.find((it) => areLogins(it, known.said));
const told = logins &&
chosenIn(at(column).map((cell) => cell.replace(accounts_KIND, "")), known, logins, width < 3, separator === COLON || (unread && separator !== BLANK));
if (told)
return told;
}
return [];
}
function cellsOf(line, separator) {
return line.split(separator, WIDEST + 1).map((cell) => cell.trim());
}
function cutOnce(line, separator) {
const [login = ""] = line.split(separator, 1);
return [login.trim(), line.slice(login.length).replace(separator, "").trim()];
}
function areLogins(cells, said) {
const isName = (cell) => accounts_NAME.test(cell) &&
(said || !/[A-Z]/.test(cell)) &&
(BUILT_IN.test(cell) ||
!/^(?:harmless|person|strong|public)$/.test(sayingOf(cell)));
return cells.every((cell) => isEmail(cell) || isName(cell));
}
function chosenIn(cells, { said, sure: known, whole }, logins, paired, tight = false) {
const sure = known && paired;
const isOwn = (cell) => paired && isListed(cell);
const isGood = (cell) => /\s/.test(cell)
? isPassphrase(cell)
: isLikelyPassword(cell) || isOwn(cell) || (sure && isPin(cell));
const good = cells.filter((cell) => !NO_PASSWORD.test(cell) && isGood(cell));
const isChosen = good.some((cell) => looksChosen(cell) ||
isNumberedWord(cell) ||
isOwn(cell) ||
/\s/.test(cell));
const isWord = (cell) => /^[^\s/]{4,}$/.test(cell) && !isTelling(cell);
const certain = sure && tight && cells.every(isWord);
const isHalf = logins.every(isEmail) ||
(whole && (tight || logins.some((it) => BUILT_IN.test(it))));
const few = said && !whole ? 3 : said || isHalf ? 2 : 1;
if (whole && !cells.every((cell) => isWord(cell) || isPassphrase(cell)))
return undefined;
if (!certain && (good.length === 0 || good.length * few < cells.length))
return undefined;
const forms = cells.map((cell) => cell.replace(/[A-Za-z]/g, "a").replace(/\d/g, "0"));
if (!isChosen && !certain && (!said || (!sure && new Set(forms).size === 1)))
return undefined;
const wordsToo = certain || good.length * 2 >= cells.length;
return cells.filter((cell) => !NO_PASSWORD.test(cell) &&
(isTyped(cell) || isGood(cell) || (wordsToo && isWord(cell))));
}
;
const fellows_HOLDERS = /(?:^|[^a-z]|[a-z](?=[A-Z]))(?:[Uu]sers|USERS|admins|[Aa]ccounts|ACCOUNTS|[Ll]ogins|LOGINS|[Cc]red(?:ential)?s|htpasswd)$/;
const fellows_PAIR = /^[([{]?\s?["']([\w.@+-]{1,64})["']\s?(?:to|=>|->|,|:)\s?(?:"([^"]{4,200})"|'([^']{4,200})')\s?[)\]}]{0,2}[,;]?$/;
const SAID = words("owner viewer editor operator developer manager maintainer reader writer readonly moderator auditor support sales", "staff wheel sudo bash nologin zsh fish active inactive pending locked premium basic free trial read write both");
function withFellows(entries, around = "") {
const all = withRoles(entries).flatMap((entry) => withPair(entry, around));
const groups = Map.groupBy(all, (entry) => groupOf(entry, around));
groups.delete(undefined);
if (groups.size === 0)
return all;
const told = new Set([...groups.values()].flatMap(passwordsAmong));
return all.map((entry) => told.has(entry) ? { ...entry, place: "secret", quoted: true } : entry);
}
function withRoles(entries) {
const inSection = (name, { keys }) => keys.length === 2 && keys[0] === name;
const rows = new Map();
for (const entry of entries)
if (inSection("users", entry) && entry.text.includes(","))
rows.set(entry, entry.text.split(/\s*,\s*/));
if (rows.size === 0)
return entries;
const known = entries.filter((entry) => inSection("roles", entry));
const roles = new Set(known.map(({ keys }) => keys[1]));
const told = [...rows.values()].some(([text = "", ...behind]) => isSure(text) || behind.some((role) => roles.has(role)));
if (!told)
return entries;
return entries.flatMap((entry) => {
const text = rows.get(entry)?.[0];
return text === undefined
? entry
: [entry, { keys: ["password"], text, place: "secret", quoted: true }];
});
}
function withPair(entry, around) {
const { keys, text, place } = entry;
if (place !== undefined || !/^.?\s?["']/.test(text))
return entry;
if (!fellows_HOLDERS.test(keys.findLast((key) => !(0,readers_entry.nw)(key)) ?? around))
return entry;
const [, user, double, single = ""] = fellows_PAIR.exec(text) ?? [];
return user === undefined
? entry
: [entry, { keys: [...keys, user], text: double ?? single, quoted: true }];
}
function groupOf({ keys, place }, around) {
if (place !== undefined)
return undefined;
const isSecond = keys.at(-1) === "auth" && (0,readers_entry.R9)(keys.at(-2)) === 1;
const end = isSecond
? keys.findLastIndex((key, at) => at < keys.length - 1 && !(0,readers_entry.nw)(key)) + 1
: keys.length - 1;
if (end < 0 || (0,readers_entry.nw)(keys.at(-1) ?? "["))
return undefined;
const holder = keys[end - 1] ?? around;
return fellows_HOLDERS.test(holder)
? JSON.stringify([isSecond, ...keys.slice(0, end)])
: undefined;
}
function passwordsAmong(group) {
const isPair = ({ keys }) => keys.at(-1) === "auth";
const names = group
.filter((it) => !isPair(it))
.map(({ keys }) => keys.at(-1));
if (!areLogins(names.map(String), true))
return [];
const texts = group.map(({ text }) => text);
const good = texts.filter(isSure);
const fits = (text) => isSure(text) ||
isPin(text) ||
isPassphrase(text) ||
/^\p{L}[\p{L}\p{N}!_-]*$/u.test(text);
if (good.length * 4 < texts.length || !texts.every(fits))
return [];
return group.filter(({ text }) => text.length >= 4 &&
!isTelling(text) &&
!isOfTrade(text) &&
!SAID.has(text.toLowerCase()));
}
function isSure(text) {
return (isListed(text) || (isLikelyPassword(text) && !isUuid(text) && !isHex(text)));
}
;
const PUBLIC_OF_KEY = new Set("kty use key_ops alg kid x5u x5c x5t crv x y n e".split(" "));
function withMembers(entries) {
const names = new Map();
const outer = new Map();
const paths = new Map();
const keys = new Set();
const withValue = new Set();
const secrets = new Set();
const schemes = new Set();
const states = new Set();
const marked = new Map();
const ones = new Set();
const alarms = new Set();
const logins = new Map();
const answers = new Set();
for (const entry of entries) {
const { keys: path, text, place } = entry;
if (place === "name")
continue;
const { object, own } = split(path);
if (own !== "" && isValue(own))
withValue.add(object);
if (NAMING.test(own) && !members_isName(names.get(object) ?? ""))
names.set(object, text);
if (KEYED.test(own) && !outer.has(object))
outer.set(object, text);
if (/^(?:secret_?)?path$/i.test(own))
paths.set(object, text);
if (/^(?:type|scheme)$/i.test(own) && /^(?:basic|bearer)$/i.test(text))
schemes.add(object);
if (own === "kty")
keys.add(object);
const of = secretOf(own, text);
if (of !== undefined)
marked.set(object, of);
if (own === "type" && /_secret(?:_v\d)?$|^random_password$/.test(text))
states.add(object);
if (own === "kind" && text === "Secret")
secrets.add(object);
if (own === "type" && text === "1")
ones.add(object);
if (own === "linkedId" && ones.has(object))
marked.set(object, ONE_VALUE);
if (members_LOGIN.test(own))
logins.set(object, text);
if (isAnswer(path))
answers.add(entry);
if (/^(?:domain|service|action|platform)$/.test(own) &&
/^(?:alarm|lock)/.test(text))
alarms.add(object);
}
const told = [names, keys, secrets, schemes, states, marked, alarms, logins];
if ([...told, answers, paths, outer].every(({ size }) => size === 0))
return entries;
return entries.map((entry) => {
if (entry.place === "name")
return entry;
const { object, own, at } = split(entry.keys);
if (keys.has(object) && entry.place === undefined)
return { ...entry, place: PUBLIC_OF_KEY.has(own) ? "public" : "secret" };
if (isMarked(entry, marked))
return { ...entry, keys: [...entry.keys, "secret"] };
if (own === "code" &&
[at, at - 1].some((end) => alarms.has(joined(entry.keys, end))))
return { ...entry, keys: [...entry.keys, "access code"] };
if (answers.has(entry) || isOfLogin(entry, own, object))
return { ...entry, keys: [...entry.keys, "password"], quoted: true };
if (isValue(own) &&
RECOVERY.test(names.get(object) ?? "") &&
CODE.test(entry.text) &&
(/[ -]/.test(entry.text) || !isTerm(entry.text)))
return { ...entry, keys: [...entry.keys, "recovery code"] };
if (schemes.has(object) && /^credentials$/i.test(own))
return { ...entry, keys: [...entry.keys, "token"] };
const state = entry.keys.indexOf("instances");
if (state >= 0 &&
states.has(joined(entry.keys, state)) &&
entry.keys.slice(state).some((key) => HELD_BY_SECRET.test(key)))
return { ...entry, keys: [...entry.keys, "secret"] };
if (entry.keys[at - 1] === "data" &&
secrets.has(joined(entry.keys, at - 1)))
return { ...entry, keys: entry.keys.with(at - 1, "stringData") };
if (NAMING.test(own) && withValue.has(object))
return { ...entry, keys: [...entry.keys, "name"] };
const name = isValue(own)
? [names.get(object) ?? "", ...namesAbove(entry.keys, at)].find(members_isName)
: undefined;
if (name !== undefined)
return { ...entry, keys: [...entry.keys, name] };
const path = paths.get(joined(entry.keys, at - 1)) ?? "";
return entry.keys[at - 1] === "data" && STORES.test(path)
? { ...entry, keys: entry.keys.with(at - 1, "credentials") }
: entry;
});
function isOfLogin({ keys: path, text }, own, object) {
const login = logins.get(object);
if (login === undefined || login === text)
return false;
if (own === "p")
return /\p{L}/u.test(text);
const holder = path.slice(0, -1).findLast((key) => !(0,readers_entry.nw)(key)) ?? "";
return own === "value"
? /^(?:cred(?:ential)?s?|logins?|auth)$/i.test(holder)
: own === "key" &&
!withValue.has(object) &&
/^[^\s/.]*\d[^\s/.]*$/.test(text) &&
!isTelling(text) &&
!isTerm(text);
}
function* namesAbove(path, from) {
for (let end = from; end > 0;) {
const { object, own, at } = split(path.slice(0, end));
if (!isValue(own) && !CARRIES.test(own))
return;
const [, last = ""] = /(?:^|\/)([\w-]+)$/.exec(paths.get(object) ?? "") ?? [];
yield* [outer.get(object) ?? "", last].filter(maySaySecret);
end = at;
}
}
}
const members_LOGIN = /^(?:u|usr|user|user_?name|login)$/i;
const QUESTIONS = /^(?:secret|security|challenge|recovery|reset|sicherheits)[_-]?(?:questions?|fragen?|qa|answers?)$/i;
const ANSWER = /^(?:a|answers?|reply|antwort)$/i;
function isAnswer(path) {
return (ANSWER.test(path.findLast((key) => !(0,readers_entry.nw)(key)) ?? "") &&
path.some((key) => QUESTIONS.test(key)));
}
const RECOVERY = /^(?:recovery|rescue|scratch|2fa|mfa|totp)(?:[ _-]?\d+)?$/i;
const CODE = /^(?=\D*\d)(?!\d{4}-\d\d-\d\d$)(?![A-Za-z]*\d{1,3}$)[A-Za-z0-9]{3,16}(?:[- ][A-Za-z0-9]{3,16}){0,8}$/;
const KEYED = /(?:^|[_-])(?:name|key|parameter|variable|setting|option)$|Name$|Key$/i;
const CARRIES = /^(?:versions|(?:current|latest)_?version|secret_?data|attributes)$/i;
const STORES = /^\/?(?:secrets?|kv|vault)(?:\/|$)/i;
function secretOf(name, text) {
if (/^true$/i.test(text)) {
if (SAYS_SECRET.test(name))
return ANY_VALUE;
return /^(?:is_?)?(?:hidden|encrypted|secured)$/i.test(name)
? ONE_VALUE
: undefined;
}
return /^(?:type|k|spec)$/i.test(name) && SECRET_TYPE.test(text)
? ONE_VALUE
: undefined;
}
const HELD_BY_SECRET = /^(?:(?:string_|binary_)?data|plaintext_value|result)$/;
const SAYS_SECRET = /^(?:is_?)?(?:masked|secret|sensitive|concealed|confidential|no_?echo|password|protectinmemory)$/i;
const SECRET_TYPE = /^(?:concealed|securestring|secret|sensitive|password|encrypted)(?:\s|$)/i;
const ONE_VALUE = /^val(?:ue)?$|^v$/i;
const ANY_VALUE = /^(?:v|val|(?:default_?)?values?|default|content|data|text)$/i;
function isMarked({ keys, text, place }, marked) {
if (place !== undefined || marked.size === 0)
return false;
if (/^(?:true|false|null)$/i.test(text))
return false;
return ((keys.some(readers_entry.nw) && marked.has(joined(keys, keys.length))) ||
keys.some((key, at) => marked.get(joined(keys, at))?.test(key) &&
(key !== "values" || isValue(split(keys).own))));
}
function members_isName(text) {
return text.length <= 100 && sayingOf(text) !== "unsaid";
}
function split(path) {
let end = path.length;
while (end > 0 && ((0,readers_entry.nw)(path[end - 1] ?? "") || members_isTyped(path, end)))
end--;
const at = Math.max(0, end - 1);
return { object: joined(path, at), own: path[end - 1] ?? "", at };
}
function joined(path, end) {
return path.slice(0, end).join("\0");
}
function members_isTyped(path, end) {
return end > 1 && /^(?:[SN]|stringValue)$/.test(path[end - 1] ?? "");
}
;
function withSiblings(entries, around = "") {
const all = withUsers(withColumns(entries.flatMap(withLiteral)));
const named = withFellows(withItems(withMembers(all)), around);
return [...named, ...commandsIn(entries)];
}
function withLiteral(entry) {
const { keys, text, source } = entry;
const [, name = "", value = ""] = /^([\w.-]{1,128})=(.*)$/s.exec(text) ?? [];
if (name === "" || siblings_placeOf(entry) === undefined)
return entry;
const at = keys.lastIndexOf("literals");
const isLiteral = at >= 0 && keys.includes("secretGenerator");
const isOne = value.includes(" ") && !/\s(?:[A-Z_]{3,}|[a-z_]{4,})=/.test(value);
if (!isLiteral && !(isOne && maySaySecret(name)))
return entry;
return [
entry,
{
keys: isLiteral
? keys.with(at, "stringData").toSpliced(at + 1, 1, name)
: [...keys, name],
text: value,
source: source?.slice(name.length + 1) ?? value,
},
];
}
const HEADS = /^(?:columns?|headers?|fields|cols|head)$/i;
const ROWS = /^(?:rows?|data|values|records|body)$/i;
function withColumns(entries) {
const heads = new Map();
const cellOf = ({ keys }) => `${joined(keys, keys.length - 3)}\0${keys.at(-1)}`;
for (const { keys, text, place } of entries) {
const isHead = place === undefined && HEADS.test(keys.at(-2) ?? "");
if (isHead && (0,readers_entry.nw)(keys.at(-1) ?? ""))
heads.set(`${joined(keys, keys.length - 2)}\0${keys.at(-1)}`, text);
}
if (heads.size === 0)
return entries;
return entries.flatMap((entry) => {
const isCell = ROWS.test(entry.keys.at(-3) ?? "") && (0,readers_entry.nw)(entry.keys.at(-2) ?? "");
const name = isCell ? heads.get(cellOf(entry)) : undefined;
return name !== undefined && members_isName(name)
? [entry, { ...entry, keys: [...entry.keys, name] }]
: entry;
});
}
function* commandsIn(entries) {
for (let at = 0; at < entries.length;) {
const first = entries[at++];
if (first === undefined || siblings_placeOf(first) !== 0)
continue;
const words = [first.text];
for (let next = entries[at]; next !== undefined; next = entries[++at]) {
if (placeBehind(entries[at - 1], next) < 0)
break;
words.push(next.text);
}
for (const entry of commandOf(words))
yield { ...entry, keys: first.keys };
}
}
function withItems(entries) {
let login = false;
let between = 0;
return entries.flatMap((entry, at) => {
if (isLiteral(entry)) {
between++;
return entry;
}
const before = entries[at - 1 - between];
const skipped = between;
between = 0;
const last = (entry.place ?? before?.place) ? undefined : before?.text;
const place = last === undefined ? -1 : placeBehind(before, entry, skipped);
if (last === undefined || place < 0) {
login = false;
return entry;
}
login ||= isLoginFlag(last);
const { keys, text } = entry;
const value = flagged({ text, joined: false }, last, login);
if (value !== undefined) {
const told = { ...entry, ...value, keys: [...keys, ...value.keys] };
return value.text === undefined ? told : [entry, told];
}
const isPair = place === 1 &&
!last.includes(":") &&
(placeBehind(entry, entries[at + 1]) < 0 || (0,readers_entry.nw)(keys.at(-2) ?? ""));
return isPair && holdsLogins(keys.findLast((key) => !(0,readers_entry.nw)(key)) ?? "")
? { ...entry, keys: [...keys, "auth"] }
: entry;
});
}
function isLiteral({ text, place }) {
return place === undefined && /^(?:true|false|null)$/.test(text);
}
function placeBehind(before, entry, between = 0) {
const own = siblings_placeOf(entry);
if (own === undefined || before === undefined || entry === undefined)
return -1;
const isNext = before.keys.length === entry.keys.length &&
siblings_placeOf(before) === own - 1 - between &&
before.keys.every((key, at) => at === before.keys.length - 1 || key === entry.keys[at]);
return isNext ? own - between : -1;
}
function siblings_placeOf(entry) {
return (0,readers_entry.R9)(entry?.keys.at(-1));
}
;
const braces_LONGEST = 8_192;
const DEEPEST = 20;
const HEAD = /\b([\w.-]{1,64})["']?(?:\s?["']([\w./ -]{1,64})["'])?(?:\s?["']([\w./ -]{1,64})["'])?\s?(?:=>?|:)?\s?\{/;
const MEMBER = /\b([\w.-]{1,64})(?:["']?\s?(?:=>?|:)\s?|\s)(?:"((?:\\.|[^"\\])*)"(?!\s?[:=])|'((?:\\.|[^'\\])*)'|(?<=[\s=:])([^\s"'{}[\](),;]{1,128})(?=\s?[,;}]|$))/;
const ITEM = /(?<=[[(,]\s?)"(?:\\.|[^"\\])*"(?!\s?[:={])/;
const braces_PIECE = new RegExp(`[{}]|${ITEM.source}|${HEAD.source}|${MEMBER.source}`, "g");
const braces_SHORTEST = 4;
function* memberEntries(line, name = "") {
if (!line.includes("{"))
return;
yield* flatEntries(line);
if (line.length > braces_LONGEST)
return;
const around = [];
const members = [];
for (const [piece, first, kind, label, own, ...texts] of line.matchAll(braces_PIECE)) {
const text = texts.find((it) => it !== undefined);
if (piece === "}")
around.pop();
else if (piece === "{")
around.push("");
else if (first !== undefined)
around.push(blockName(first, kind ?? "", label ?? ""));
else if (own !== undefined && text !== undefined && around.length > 0)
members.push({
keys: [...around.filter(Boolean), own],
text,
quoted: texts[2] === undefined,
});
if (around.length > DEEPEST)
return;
}
for (const entry of withSiblings(members, name)) {
const { keys, text, quoted, place } = entry;
const isHeld = (quoted || isNoWord(text)) && keys.slice(0, -1).some(isHolder);
const isCalledSecret = quoted && (keys.at(-1) === "secret" || keys.at(-2) === "p");
if (text.length >= braces_SHORTEST && (isHeld || isCalledSecret || place))
yield entry;
}
}
function* flatEntries(line) {
for (const [, block = "", members = ""] of line.matchAll(FLAT))
for (const [, name = "", text = ""] of members.matchAll(FLAT_MEMBER))
yield { keys: [block, name], text, quoted: true };
}
const FLAT = /\b([A-Za-z_]{0,40}(?:tokens|passwords|passphrases|secrets|credentials))["']?\s?[=:]?\s?\{([^{}]{4,4000})\}/gi;
const FLAT_MEMBER = /["']?\b([\w.-]{1,64})["']?\s?[=:]\s?"([^"]{4,512})"/g;
function isNoWord(text) {
return /[\d!@#$%^&*?]/.test(text);
}
function isHolder(name) {
return (saysSecret(name) ||
/(?:secrets|credentials)$/i.test(name) ||
holdsLogins(name));
}
;
const code_LONGEST = 4_000;
const code_QUOTED = String.raw `(?:[bBuUrRfL@$]{0,2}"(?<double>(?:\\.|[^"\\]){4,200})"|[bBuUrRf]?'(?<single>(?:\\.|[^'\\]){4,200})')`;
const code_NAMED = [
String.raw `\b(?<name>[\w$]{2,60})\??\s?(?::\s?[\w.<>[\]?*&'| ]{1,40}|\s(?:\*?string|\[\]byte)\s?)=\s?${code_QUOTED}`,
String.raw `\b(?<name>[\w$-]{2,60})["']?\s?(?:=>|:=|=|:|\bby\b)\s?(?:new\s)?(?:[\w.]{0,30}(?:Sensitive|Secret|Secure|Password)\w{0,12}|extra|lazy|bytes|String|str)(?:(?:\.|::)\w{1,12})?\s?[({]\s?${code_QUOTED}`,
String.raw `\b(?<name>[\w$]{2,60})\s?\{[^{}"']{0,60}\}\s?=\s?${code_QUOTED}`,
String.raw `["'](?<name>\w{2,60})["'],\s?\[\s?["'][^"']{0,64}["'],\s?${code_QUOTED}\s?\]`,
String.raw `["']-{0,2}(?<name>[\w-]{2,60})(?:\s<[\w-]{1,20}>)?["'],[^()]{0,120}?\bdefault(?:_?value)?["']?\s?(?:=>|[=:])\s?${code_QUOTED}`,
String.raw `\b(?<name>[\w$-]{2,60})(?:\(\))?["'\])]{1,3}\s?(?:[=!]==?\s?|\b(?:eq|in|is)\s|\.(?:equals|to[BE]\w{1,12}|eql|is|type|fill|send_?keys|set_?value|val|input)\(\s?)${code_QUOTED}`,
String.raw `\b(?<name>[\w$-]{2,60})(?<bare>)\s?(?:===?\s?|\.equals\(\s?)${code_QUOTED}`,
String.raw `\b(?:hash_eq|strcmp|secure_comp)\w{0,20}\(\s?\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?<name>\w{2,60})(?:\(\))?,\s?${code_QUOTED}`,
String.raw `\b(?<name>[\w$-]{2,60})["']?\s?(?:=>|[:=])\s?[\w$.[\]'"()]{1,80}\s(?:\?[?:]|\|\||\bor)\s${code_QUOTED}`,
String.raw `\b(?<name>\w{2,60})=b${code_QUOTED}`,
String.raw `(?<=[\s{(]):(?<name>[\w-]{2,60})\s+${code_QUOTED}`,
String.raw `\bget_?(?<name>\w{2,60})\([^()"']{0,60}\)[^"'();]{0,40}\breturn\s${code_QUOTED}`,
String.raw `\b(?:assert|hash_eq|strcmp|secure_comp|compare)\w{0,20}\(\s?${code_QUOTED},\s?\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?:get_?)?(?<name>\w{2,60})(?:\(\))?\s?\)`,
String.raw `${code_QUOTED}(?:\.equals\w{0,12}\(|\s?[=!]==?\s?)\$?(?:[\w$]{1,40}(?:\.|->|::)){0,3}(?<name>\w{2,60})\b(?![(.])`,
].map((source) => new RegExp(source, "gi"));
const COMPARED = new RegExp(String.raw `(?:^|\bu\w{0,8}\s?===?\s?)["'][^"']{1,64}["']\s?(?:&&?|and)\s?pw?\s?===?\s?${code_QUOTED}`, "gi");
const OF_VALUE = new RegExp(String.raw `(?:(?:unwrap_or|orElse|getOrElse|or_default|fallback|default)\w{0,8}\(\s?(?:\|_?\| )?|(?:\?\?|\?:|\bor)\s|^\{\{\s?|^(?:&(?:'\w{1,20}\s)?)?(?:str|string|char|text|bytes|Optional\[\w{1,20}\]|\[u8\])(?:\[\]|\s?\|\s?\w{1,20})?\s?=\s?)${code_QUOTED}`, "gi");
const ENCODED = /["'][\w.@+-]{1,64}:([^\s"']{4,200})["']\s?\|\s?(?:openssl\s|base64)/g;
const MEMBERS = new RegExp(String.raw `((?:\[\s?(?:"[\w.-]{1,60}"|'[\w.-]{1,60}'|:\w{1,60})\s?\]){1,6})\s?\|{0,2}=\s?${code_QUOTED}`, "g");
const code_SIGNS = /(?:session|keygrip)\(\s?(?:\{[^{}[\]]{0,200}\bkeys:\s?)?\[([^[\]]{4,1000})\]/gi;
const code_LOGINS = /\$?\b(\w{3,40})(?:\s?(?::[^=:]{0,60})?=\s?[^"'=]{0,80}(?=["'])|["']\s?=>\s?(?:\[|array\()(?=[^[\]]{4,2000}\]))/g;
const code_LOGIN = /["']([\w.@-]{1,64})["']\]?\s?(?:to|=>|->|,|:|=)\s?(?:"([^"]{4,200})"|'([^']{4,200})')/g;
const TOGETHER = /(?<![\w$@.])[([]?([\w$@.]{1,40}(?:, ?[\w$@.]{1,40}){1,5})[)\]]?\s?:?=\s?[([]?((?:"[^"]{0,200}"|'[^']{0,200}'|[\w.$-]{1,60})(?:, ?(?:"[^"]{0,200}"|'[^']{0,200}'|[\w.$-]{1,60})){1,5})/g;
const code_VALUE = /"([^"]*)"|'([^']*)'|[^,\s]+/g;
function* codeEntries(line, around) {
if (line.length > code_LONGEST || !/["']/.test(line))
return;
for (const pattern of code_NAMED)
for (const { groups = {} } of line.matchAll(pattern)) {
const entry = quoted([groups.name ?? ""], groups);
if (groups.bare === undefined || !isTelling(entry.text))
yield entry;
}
for (const { groups = {} } of line.matchAll(COMPARED))
yield quoted(["password"], groups);
for (const { groups = {} } of line.matchAll(OF_VALUE))
yield quoted([around], groups);
for (const { 1: name = "", index, 0: head } of line.matchAll(code_LOGINS))
if (holdsLogins(name))
yield* loginsIn(name, line.slice(index + head.length));
if (holdsLogins(around))
yield* loginsIn(around, line);
for (const [, keys = ""] of line.matchAll(code_SIGNS))
for (const [, double, single = ""] of keys.matchAll(code_VALUE))
yield { keys: ["secret"], text: double ?? single, quoted: true };
for (const [, text = ""] of line.matchAll(ENCODED))
yield { keys: ["credentials"], text, quoted: true };
for (const { 1: members = "", groups = {} } of line.matchAll(MEMBERS))
yield quoted(members.match(/[\w.-]+/g) ?? [], groups);
for (const [, names = "", values = ""] of line.matchAll(TOGETHER)) {
const texts = Array.from(values.matchAll(code_VALUE), ([, ...found]) => found.find((text) => text !== undefined));
for (const [at, name] of names.split(/, ?/).entries()) {
const text = texts[at];
if (text !== undefined)
yield { keys: [name], text, quoted: true };
}
}
}
function loginsIn(name, text) {
return withFellows(Array.from(text.matchAll(code_LOGIN), ([, user = "", double, single = ""]) => ({
keys: [name, user],
text: double ?? single,
quoted: true,
})));
}
function quoted(keys, { double, single = "" }) {
return { keys, text: double ?? single, quoted: true };
}
;
const jaas_LONGEST = 16_384;
const jaas_OPTIONS = /^(?:[^";]|"[^"]*")*/;
const USER = /\buser_[\w.@-]{1,64}\s{0,8}=\s{0,8}(?:"([^"\r\n]{1,256})"|'([^'\r\n]{1,256})'|([^\s"';\\]{4,256}))/g;
function* jaasEntries(text) {
for (const behind of text.split(/LoginModule\s/).slice(1)) {
const quoted = behind.slice(0, jaas_LONGEST).replaceAll('\\"', '"');
const [options] = jaas_OPTIONS.exec(quoted) ?? [""];
for (const [, ...texts] of options.matchAll(USER))
yield {
keys: ["password"],
text: texts.find(Boolean) ?? "",
place: "secret",
};
}
}
;
const piped_READER = /-stdin\b|\b(?:ch|smb|vnc)?passwd\b|\bsudo\s.{0,64}-S\b|\b(?:kinit|cryptsetup|su|unlock|load-key|ssh-add|luks\w{0,8})\b|passphrase-fd|--with-token|\bsecrets?\s+(?:set|create|put|add)\b|\b(?:vercel|netlify)\s+env\s+add\b|\b(?:realm|adcli|ads)\s+join\b|\bpass\s+insert\b|\bsecret-tool\s+store\b/;
const ARGUMENT = String.raw `(?:"([^"]{4,256})"|'((?:[^']|'\\''){4,256})'|([^\s"'|<>]{4,256}))`;
const PRINT = String.raw `\b(?:echo|printf|yes)\s+(?:-[neE]+\s+|["']?(?:%s(?:\\n)?){1,4}["']?\s+){0,3}`;
const PIPED = new RegExp(String.raw `${PRINT}(?:["']?[\w.@-]{1,64}["']?\s+)?${ARGUMENT}\s*(?:;\s*echo\s[^|]{1,256})?(?:\||>{1,2})(.{0,256})`);
const piped_HERE = new RegExp(String.raw `(.{0,256})<<<\s{0,8}\$?${ARGUMENT}`);
const COMMAND = /(?:pass|pw|secret|token|cred|auth)[\w.-]{0,12}?(?:eval|cmd|command)["']?[\s:=]{1,8}["']?(?:\/bin\/)?(?:echo|printf)\s(?:-n\s)?(?:"([^"$`\\]{4,128})"|'([^']{4,128})'|([^\s"'$`\\;|&<>()]{4,128}))(?=["']{0,2}\s{0,2}(?:[,}\])]|$))/gi;
const FILE = /^(?:.*\btee\s+(?:-a\s+)?)?\s{0,4}["']?([^\s"';|&<>]{2,200})/;
function* piped_pipedIn(line) {
const [, double, single, piped = double ?? single ?? "", into = ""] = PIPED.exec(line) ?? [];
const isRead = piped_READER.test(into);
const text = isRead ? readBy(into, piped) : withoutUser(piped);
const says = isTyped(text) ? maySaySecret : saysSecret;
if (isRead || isSecretFile(FILE.exec(into)?.[1], says))
yield text;
const [, program = "", two, one, here = two ?? one ?? ""] = piped_HERE.exec(line) ?? [];
if (piped_READER.test(program))
yield readBy(program, here);
}
function printedFor(line) {
return Array.from(line.matchAll(COMMAND), ([, ...texts]) => firstLine(texts.find((it) => it !== undefined) ?? ""));
}
function readBy(program, text) {
return /chpasswd/.test(program) ? withoutUser(text) : firstLine(text);
}
function withoutUser(text) {
return firstLine(text).replace(/^[\w.-]+:/, "");
}
function firstLine(text) {
return text.replace(/\\n.*$/, "").replaceAll("'\\''", "'");
}
function isSecretFile(path = "", says) {
const file = path.split(/[\\/]/).at(-1) ?? "";
return (/(?:^|\/)secrets?\/[^/]/.test(path) ||
says(file.replace(/\.(?:txt|conf|cfg|key)$/, "")));
}
const PRINTS_ONLY = new RegExp(String.raw `^#![^\n]{2,60}sh[ \t]*\n(?:[ \t]*(?:#[^\n]{0,200})?\n){0,5}[ \t]*${PRINT}${ARGUMENT};?\s*$`);
function printedBy(script) {
const printed = PRINTS_ONLY.exec(script)?.slice(1).find(Boolean) ?? "";
return /^[$`]/.test(printed) ? "" : printed;
}
;
const fields_LONGEST = 2_000;
const fields_ANSWER = /^\S{1,40}\s+(\S{1,80})\s+(?:password|string)\s+(\S.*)$/;
const fields_ARGUMENT = String.raw `(?:"([^"]{4,128})"|'([^']{4,128})'|([^\s"']{4,64}))`;
const fields_COMMANDS = [
String.raw `\b(?:ht|mosquitto_)passwd\s+-\w*b\w*\s+(?:-\w+\s+)*(?:(?!-)\S+\s+){1,2}${fields_ARGUMENT}\s*(?:$|[^\w\s/.$-])`,
String.raw `(?<=^|\s)(?:-[uUl]|--?user(?:name)?)(?=[\s=])(?<!\b(?:mysql\w*|maria\S*|rsync|cp|diff|patch|git|ps|docker|podman|sudo|python\d?)\s[^|;&]{0,100})[\s=]\s*["']?(?![\w-]*\.\w{1,4}\s)[\w.@\\-]{1,64}["']?(?:\s+-[\w-]{1,40}(?:[\s=](?!-)\S{1,64})?){0,3}?\s+-pw?\s+(?!\d{1,5}(?:[:\s]|$))${fields_ARGUMENT}(?=[\s;|&)]|$)`,
String.raw `\bnickserv\s+:?identify\s+(?:\S+\s+)?${fields_ARGUMENT}`,
String.raw `(?:^|\s)\/(?:p|pass|password|rp):(?!\w+=)${fields_ARGUMENT}(?=\s|$)`,
String.raw `^add\s+(?:enable)?password\s+(?=\S{0,80}[.*])\S+\s+(?:\{([^{}\s]{4,64})\}|([^{}\s]{4,64}))`,
String.raw `^add\s+password\s+(?=\S{0,80}[.*])\S+\s+\S{1,66}\s+(?:\{([^{}\s]{4,64})\}|([^{}\s]{4,64}))`,
String.raw `(?:^|\s)(["'])\/(?:p|pass|password|rp):([^"']{4,128})\1`,
].map((source) => new RegExp(source, "i"));
const LOGS_IN = /auth|log[io]n|user|admin|passw|cred|account|connect|identify|sasl|ldap|ftp|smb|cifs|imap|smtp|irc|proxy|catalog|sqlplus|sqlldr|\b(?:exp|imp)dp\b|\brman\b|\s-[au]\s/i;
const fields_LOGIN = /(?<=^|[\s"'#,;(=>|!])([A-Za-z][\w.-]{1,31})(?::(?!\/\/)| \/ |\/(?=[^\s/@]{5,64}@(?![0-9a-f]{40}\b))|\/")["']?(\S{5,128})/g;
const fields_KIND = /^(?:arn|urn|sha\d*|md5|h1|ssh|git|file|tag|rev|commit)$/i;
const fields_AT_PORT = /[\w-]+(?:\.[\w-]+)+:\d{2,5}:([^\s:"',;]{5,64})/g;
function* fieldEntries(line, name = "") {
if (line.length > fields_LONGEST)
return;
const secret = (text) => ({
keys: ["password"],
text,
place: "secret",
});
const sure = (text) => ({
...secret(text),
quoted: !isTelling(text),
});
const [, question = "", answer = ""] = fields_ANSWER.exec(line) ?? [];
if (saysSecret(question.split("/").at(-1) ?? ""))
yield sure(answer);
yield* commandEntries(line);
yield* jaasEntries(line);
for (const command of fields_COMMANDS) {
const text = command.exec(line)?.findLast(Boolean) ?? "";
if (text !== "" && !/^[-$%]/.test(text))
yield sure(text);
}
for (const text of piped_pipedIn(line))
yield sure(text);
yield* hostedEntries(line);
if (!LOGS_IN.test(line) && !LOGS_IN.test(name))
return;
for (const match of line.matchAll(fields_LOGIN)) {
const [whole, user = "", run = ""] = match;
if (fields_KIND.test(user) || !isUser(user))
continue;
const start = match.index + whole.length - run.length;
const phrase = leadingPhrase(line.slice(start)) ?? "";
const isEnded = /\d$/.test(phrase) || /["']/.test(line.charAt(start + phrase.length));
if (phrase !== "" && isEnded)
yield secret(phrase);
const text = run.replace(/^(?:[A-Z]{2,4}:|\{\w+\})/, "");
const ends = [/["']/, /["'@,;|/)\]}]/, /:\d*(?::|$)/];
const cuts = ends.map((end) => text.split(end, 1)[0]);
for (const cut of new Set([text, ...cuts]))
if (cut !== undefined && isPassword(cut))
yield secret(cut);
}
for (const [, text = ""] of line.matchAll(fields_AT_PORT))
if (isPassword(text))
yield secret(text);
}
;
const DSN = /^(?:jdbc:\w+:\w+:@?)?(?!(?:sftp|ssh|git|scp|rsync|docker|file|s3|sips?|xmpp|mailto|acct|tel):)[\w.-]{1,64}(?::(?!\w{2,20}:\/\/)(.+)@(?:(?:tcp|udp|unix)\d?\(|\(?[A-Za-z][\w.-]*(?:[:/]|$))|\/(.+)@(?:\/\/|\())/s;
const logins_LOGIN = /^(?:[\w.-]{1,64}\\{1,2}(?!u[\da-f]{4}|x[\da-f]{2}))?([\w.@+-]{1,64}):(?:\{[\w.-]+\})?(\S.*)$/s;
const WAY = /^(?:ldap|oidc|oauth2?|saml|sso|pam|basic|digest|group|role|system|user|github|gitlab|google|azure|aws|vault|file|env)$/i;
const NAMES_LOGIN = /^BUNDLE_\w+__\w+$|auth_user_info$/i;
const BEHIND_USER = /^[\w.@-]{1,64}(?:\/| \/ |, )([^/]{4,128})$/;
const NAMES_BOTH = /(?:^|[^a-z])(?:(?:http_?|basic_?)?auth(?:_?pair)?|credentials?|creds|log[io]n|wi-?fi|wlan|zugang(?:sdaten)?|userid|(?:usr|user(?:name)?|login)\W?(?:pw|pwd|pass|passwd|password))$/i;
function* logins_loginEntries(text, keys) {
const [, afterColon, afterSlash] = DSN.exec(text) ?? [];
const password = afterColon ?? afterSlash;
if (password !== undefined && !/\s|^(?:[a-z]+:)+$/.test(password))
yield {
keys: ["password"],
text: password,
place: "secret",
quoted: afterSlash !== undefined,
};
const names = keys.filter((key) => !(0,readers_entry.nw)(key));
const name = names.slice(names.at(-1) === "info" ? -3 : -1).join("_");
const [, behind = ""] = NAMES_BOTH.test(name)
? (BEHIND_USER.exec(text) ?? [])
: [];
const neo4j = /^neo4j_auth$/i.test(name) && !isTelling(behind);
if ((!/\s/.test(behind) && isPassword(behind)) ||
isPassphrase(behind) ||
(behind !== "" && neo4j))
yield { keys: ["password"], text: behind, place: "secret", quoted: neo4j };
const [, user = "", secret = ""] = logins_LOGIN.exec(text) ?? [];
if (secret === "" ||
(/\s/.test(secret) && !isPassphrase(secret)) ||
/^(?:arn|urn|sha\d+|md5|dbi|jdbc|odbc|sips?)$/i.test(user))
return;
if (user === secret || /^(?:\d+|[\w-]+(?:\.[\w-]+)+):\d+$/.test(text))
return;
if (/^(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d(?::\d\d|$)/.test(text))
return;
const both = NAMES_LOGIN.test(name);
if (shapeOf(user) !== "harmless" && !both)
return;
if (/^(?:iqn|eui|naa)\./.test(user))
return;
const [, parameter = ""] = /^(\w+)=/.exec(secret) ?? [];
if (sayingOf(parameter) === "harmless")
return;
const kind = /^(?:pass|plain|raw)$/i.test(user);
const named = /^(?:person|weak|strong)$/.test(sayingOf(name)) || both;
if (named && /\d/.test(user) && shapeOf(`${user}${user}`) !== "harmless")
yield { keys: ["password"], text: user, place: "secret" };
const mail = isEmail(user) &&
!/^[\w.~-]+\//.test(secret) &&
(shapeOf(secret, 6) !== "harmless" ||
isPassword(secret) ||
isPassphrase(secret));
if (!mail && !kind && !(named && (both || !saysSecret(user))))
return;
const quoted = (NAMES_BOTH.test(name) || both) && !WAY.test(user) && !isTelling(secret);
yield { keys: ["password"], text: secret, place: "secret", quoted };
const [, alone] = /^([^:]{4,}):[A-Z][A-Z_,]+$/.exec(secret) ?? [];
if (alone !== undefined)
yield { keys: ["password"], text: alone, place: "secret" };
}
;
const TAG = /<([A-Za-z][\w:.-]{0,63})((?:\s{1,20}[\w:.-]{1,64}(?:=(?:"[^"<>]{0,256}"|'[^'<>]{0,256}'|[^\s"'<>]{1,256}))?){1,20})\s{0,20}\/?>/g;
const ATTRIBUTE = /([\w:.-]{1,64})=(?:"([^"]*)"|'([^']*)'|(\S+))/g;
const LABELLED = /(?:^|>)\s{0,8}([^<>:]{2,60})(:?\s{0,8}(?:<[^<>]{1,64}>:?\s{0,8}){1,3})(?=([^<>]{4,256}))/g;
const CERTAIN = /:|<\/(?:td|dt)>\s{0,8}<(?:td|dd)/i;
function* tagEntries(text) {
for (const [, name = "", inside = ""] of text.matchAll(/<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<>]{4,512})(?<!\s[\w.-]{1,64}=)(?=<)/g))
yield { keys: [name], text: inside.trim() };
for (const [, label = "", between = "", behind = ""] of text.matchAll(LABELLED)) {
const value = behind.trim();
const isWord = CERTAIN.test(between) &&
/^\p{L}{4,}$/u.test(value) &&
!isTelling(value) &&
sayingOf(value) === "unsaid";
if (saysSecret(label) && (isTyped(value) || isWord))
yield { keys: [label], text: value, quoted: true };
}
for (const [, , inside = ""] of text.matchAll(TAG)) {
const attributes = new Map(Array.from(inside.matchAll(ATTRIBUTE), ([, name = "", ...values]) => [
name.toLowerCase(),
values.find((value) => value !== undefined) ?? "",
]));
for (const [name, text] of attributes)
if (saysSecret(name))
yield { keys: [name], text, quoted: true };
const value = attributes.get("value");
const isPassword = attributes.get("type") === "password";
const name = isPassword
? "password"
: (attributes.get("name") ?? attributes.get("key"));
if (value !== undefined && name !== undefined)
yield { keys: [name], text: value, quoted: true };
}
}
;
const NOTES = [
[
(0,build_text.fn)(String.raw `^(?:[-*+\u2022] )?(?:\p{L}{2,12}-)?((?:wi-?fi|wlan|hotspot)(?:[ -][^:]{1,40})?) ?: ["'\u201c\u201e\u00ab]?([^"'\u201c\u201d\u00bb]{6,63})`, "iu"),
(text, label) => sayingOf(label) !== "harmless" &&
!/[-_][0-9A-F]{4,6}$/.test(text) &&
(isPassphrase(text) || (!/\s/.test(text) && isLikelyPassword(text))),
],
[
(0,build_text.fn)("^((?:root|admin)(?: \\p{L}{1,12}){0,2}): (\\S{6,40})$"),
isNumberedWord,
],
[
(0,build_text.fn)(String.raw `\b(?:as|als) (root|admin|user \S{2,32}) (?:with|using|mit) (\S{5,40}[^\s.,;:!?)])`),
isPassword,
],
[
(0,build_text.fn)("^(notes?|notesPlain): code:? (\\d{4,8})$", "i"),
(text) => !/^(?:19|20)\d\d$|00$/.test(text),
],
];
function* notedEntries(line, name) {
for (const note of name === "" ? [line] : [line, `${name}: ${line}`])
for (const [pattern, isSaid] of NOTES) {
const [, label = "", ...texts] = pattern().exec(note) ?? [];
for (const text of texts)
if (isSaid(text, label))
yield { keys: ["password"], text, place: "secret", quoted: true };
}
}
;
const told_LONGEST = 1_000;
const TOLD = (0,build_text.fn)(String.raw `(?<![\p{L}\p{N}])(\p{L}[\p{L}\p{N}'\u2019-]{1,30}(?: \p{L}[\p{L}'\u2019-]{0,30}){0,2})((?: (?:\p{L}{1,8}:(?=//))?[\p{L}\p{N}'\u2019@./-]{1,40}){0,7}?(?: ?[([][^()[\]]{1,40}[)\]])?)(?: ?:|(?: is| are| was| war| ist| lautet| lauten| est| es| \u00e8| \u00e9| er| \u00e4r| jest| to| =)(?: now| jetzt)?:?)\s{1,8}(\S.*)$`);
const told_QUOTED = (0,build_text.fn)(String.raw `^(?:"([^"]{4,200})"|'([^']{4,200})'|[\u0060]{1,2}([^\u0060]{4,200})[\u0060]|[\u201c\u201e\u00ab\u201a\u2018]\s?([^\u201c\u201d\u201e\u00ab\u00bb\u201a\u2018\u2019]{4,200}?)\s?[\u201d\u201c\u00bb\u2019\u2018])`);
const told_LOGS_IN = /(?<![a-z])(?:log-?in|logs? (?:in|on)|zugang(?:sdaten)?|anmeldung|credentials?|account|konto|user|usuario|utente|identifiant|benutzer|acc[e\u00e8]so?|acc[e\u00e8]sso|acesso|dost[e\u0119]p|\u0434\u043e\u0441\u0442\u0443\u043f|\u043b\u043e\u0433\u0438\u043d|\u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044c|inlog\w*|admin|root|router|database|datenbank|db|mysql|postgres|wlan|wi-?fi|vpn|ssh|s?ftp|smtp|imap|webmail|nas)(?![a-z])/i;
const told_LOGIN = /(?:(?:"[^"]{1,40}"|`[^`]{1,64}`|(?<!\bs)(?!su -)[\w.@+-]{1,64}`?) (?:\/|-|\u2013) |(?:(?:log-?in|zugang|user) [\w.@+-]{1,40}|\b(?:root|admin))\/|[:,] [\w.@+-]{2,40}, (?=\S{1,40}$))`?(?!\S{1,40}@\S{1,40}\.)(?=([^\s"`/]{4,40}))/gi;
const ACCOUNT = (0,build_text.fn)(String.raw `^(?:[-*+\u2022]\s)?\*{0,2}(\p{L}[\p{L}\p{N} ./'\u2019_-]{1,40}?) ?[:\uff1a]\*{0,2} ?[\w.@+-]{2,64}( ?)\/ ?(\S[^/]{3,64})$`);
const told_SHORTEST = 6;
const told_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}`? (?:[/|,-]|\u2013) /;
const ADDRESSED = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}$/;
const OPENS = "alarm(?:anlage|system)?|safe|tresor|doors?|gate|garage|entry|(?:haus)?t(?:\u00fc|ue)r|zugangs|(?:un)?lock|porte|portail|puerta|keypad";
const ENTERED = `${OPENS}|elevator|lift|office|room|parking|entrance|locker|tor|aufzug|b(?:\u00fc|ue)ro|ascenseur|ascensor|anlage`;
const NUMBER = new RegExp([
String.raw `(?<!\p{L})((?:${ENTERED})(?::? |[-_])?(?:access[ _-]?)?code(?: \p{L}{2,20})?|(?:${OPENS})(?: \S{1,20}){0,3}: code|code (?:\p{L}{1,4} ){0,2}(?:${OPENS})|code (?:secret|confidentiel|d['\u2019]acc[e\u00e8]s)|(?:toegangs|zugangs)code(?: \p{L}{2,20})?|combinaison|host key|kennwort|passwort|password|pin|puk|(?:pin|puk) (?:of|for|the|der|des|vom|zur|zum|de|du|la|del)(?: (?:the|your|my|la))? \p{L}{2,20})(?:["']?\s?[:=]| is| est)? ?["']?(?<!\p{L})(\d{4,12})(?=["'\]}.,;)#*]|$)`,
String.raw `(?<!\p{L})(cv[vc]2?|csc|(?:security|card)[ _-]?code)["']?\s?[:=]\s?["']?(\d{4})(?!\d)`,
String.raw `(?<!\p{L})(code) (\d{4,12}) (?:for|of|f(?:\u00fc|ue)r|zum|zur|der|des|de|pour|para) (?:\p{L}{1,4} ){0,2}(?:${ENTERED})(?!\p{L})`,
]
.map((form) => `(?:${form})`)
.join("|"), "giu");
const told_OPENED = (0,build_text.fn)(String.raw `^(?:[-*+\u2022] )?((?:\p{L}{2,12}[_ -])?(?:${OPENS}))(?: o(?:ff|n)| auf| aus)?:? ["']?((?!(?:19|20)\d\d$|\d+00$|1024$|2048$|4096$|8192$)\d{4,8}|\d\d(?:-\d\d){2,3})["']?[#*]?$`, "iu");
const AS_PASSWORD = (0,build_text.fn)(String.raw `(?:with|use|enter|type|mit|avec|con) (?:["\u201c\u201e\u00ab]|\*{1,2})?([^\s"\u201d\u00bb*]{4,60}|[\p{L}\p{N}]{3,16}(?: [\p{L}\p{N}]{1,16}){1,6}?)(?:["\u201d\u00bb]|\*{1,2})? (?:as|als|comme|como) (?:(?:the|a|your|das|dein|le|la) )?((?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{4,20})`, "giu");
const FOR_FIELD = /["'\u201c\u201e\u00ab]([^\s"'\u201d\u201c\u00bb]{4,60})["'\u201d\u201c\u00bb] (?:into|in|as|for|to|als|ins?|f\u00fcr|en|dans|como) ((?:[\p{L}-]{2,20} ){0,2}[\p{L}-]{2,20})|["'\u201c\u201e\u00ab]([\p{L} _-]{2,40})["'\u201d\u201c\u00bb] (?:with|mit|avec|con|as|to) ["'\u201c\u201e\u00ab]([^"'\u201d\u201c\u00bb]{4,60})["'\u201d\u201c\u00bb]/giu;
const REMARKED = /^(?:([*_]{1,3})(\S.{2,80}?)\1(?=\W|$)|([^\s,]{4,40})(?:, | - | \u2013 | \()\w|(\d{4,12}) (?=\p{L}{2,20}:))/u;
function* valueIn(line, name) {
const [, , marked, word, number] = REMARKED.exec(line) ?? [];
const text = marked ?? leadingPhrase(line) ?? word ?? number ?? "";
if (text !== line && isTyped(text))
yield { keys: [name], text, place: "secret" };
const [, first = "", next = ""] = BEFORE_NEXT().exec(line) ?? [];
if (saysSecret(next) && !isTelling(first))
yield { keys: [name], text: first, place: "secret", quoted: true };
}
const BESIDE = (0,build_text.fn)(String.raw `[\p{L}\d)](?:,| (?:with|mit|avec|con|com|et|and|und|y|e|[/|\u2013-]))? (?:pw|pwd|pass|passwd|passwort|password|kennwort|mdp|mot de passe|clave|contrase\u00f1a|senha|has\u0142o|wachtwoord|l\u00f6senord|heslo)(?::| is| ist)? (\p{L}{4,24})(?=[.;)]?$|[,;] | \|)`, "giu");
function* besideLogin(line) {
for (const { 1: text = "", index } of line.matchAll(BESIDE())) {
const before = line.slice(Math.max(0, index - 100), index + 1);
const isLogin = ADDRESSED.test(before) ||
/(?<!\p{L})(?:user|usr|benutzer|login|utilisateur|usuario|utente|gebruiker|compte|cuenta|konto|account)(?:name)?:? [\w.@+-]{2,64}$/iu.test(before) ||
/^(?:[-*+\u2022] )?\p{L}[\p{L}\d -]{1,24}: /u.test(before);
if (isLogin && !isTelling(text))
yield { keys: ["password"], text, place: "secret", quoted: true };
}
}
function* accountIn(line) {
const [, label = "", blank, text = ""] = ACCOUNT().exec(line) ?? [];
const [, second = ""] = label.split("/");
const isBoth = saysSecret(second.trim());
const isGood = /\s/.test(text)
? isPassphrase(text)
: isPassword(text) || isListed(text) || (isBoth && !isTelling(text));
if ((isBoth || (blank && told_LOGS_IN.test(label))) && isGood)
yield { keys: ["password"], text, place: "secret", quoted: true };
}
function* toldEntries(line, name = "") {
if (line.length > told_LONGEST)
return;
if (saysSecret(name))
yield* valueIn(line, name);
yield* accountIn(name === "" ? line : `${name}: ${line}`);
if (told_LOGS_IN.test(line) || told_ADDRESS.test(line))
for (const { index, 0: login, 1: behind = "" } of line.matchAll(told_LOGIN)) {
const end = index + login.length;
const text = behind.replace(/[.,;:!?)]+$/, "");
const phrase = leadingPhrase(line.slice(end));
if (isLikelyPassword(text) && text.length >= told_SHORTEST)
yield { keys: ["password"], text, place: "secret" };
if (phrase !== undefined && /\d$|\//.test(`${login}${phrase}`))
yield { keys: ["password"], text: phrase, place: "secret" };
}
yield* besideLogin(name === "" ? line : `${name}: ${line}`);
yield* notedEntries(line, name);
yield* codesBeside(line);
for (const [, text = "", name = ""] of line.matchAll(AS_PASSWORD()))
if (saysSecret(name) && isTyped(text))
yield { keys: [name], text, place: "secret" };
for (const [, before, field, label, behind] of line.matchAll(FOR_FIELD)) {
const text = before ?? behind ?? "";
const words = (field ?? label ?? "").split(" ");
if (words.some(saysSecret))
yield { keys: ["password"], text, quoted: true };
}
const pattern = TOLD();
for (let rest = line;;) {
const match = pattern.exec(rest);
if (match === null)
return;
const [, name = "", of = "", value = ""] = match;
const names = namesIn(name, of);
if (names !== undefined)
yield* valuesIn(value, names);
const isWhole = of === "" ? names === name : names && /^ ?[([]/.test(of);
const isAlone = rest === line && /^\S{4,}$/.test(value);
if (isWhole && isAlone && !isTelling(value) && !isTerm(value))
yield { keys: [name], text: value, quoted: of !== "" };
rest = rest.slice(match.index + (name.indexOf(" ") + 1 || name.length));
}
}
const BEFORE_NEXT = (0,build_text.fn)(String.raw `^(\S{4,64}?)[,;]? ((?:\p{L}{1,14} ){0,2}\p{L}{3,20}): `);
const CHANGED = /^(?:was|has|been|now|changed|updated|wurde|ge\u00e4ndert)$/;
function* codesBeside(line) {
if (line.length > told_LONGEST)
return;
for (const [, ...groups] of [
...line.matchAll(NUMBER),
told_OPENED().exec(line) ?? [],
]) {
const [name = "", text = ""] = groups.filter(Boolean);
if (text !== "")
yield { keys: [name], text, place: "secret" };
}
}
function namesIn(name, of) {
const words = `${name}${of.replace(/[()[\]]/g, "")}`.split(" ", 6);
for (let end = words.length; end > 0; end--) {
const head = words.slice(0, end).join(" ");
if (!saysSecret(head))
continue;
const next = words.slice(end).find((word) => !CHANGED.test(word)) ?? "";
return saysSecret(`${head} ${next}`) || next === "" ? head : undefined;
}
return undefined;
}
function* valuesIn(value, name) {
const quoted = told_QUOTED().exec(value)?.slice(1).find(Boolean);
if (quoted !== undefined) {
if (isEmail(quoted))
return;
yield { keys: [name], text: quoted, place: "secret" };
return;
}
const phrase = leadingPhrase(value.replace(/^[*_]{1,3}/, ""));
if (phrase !== undefined)
yield { keys: [name], text: phrase, place: "secret" };
const first = value.split(/\s/, 1)[0] ?? "";
for (const text of new Set([first, first.replace(/[.,;:!?)]+$/, "")]))
if (isPassword(text) || isNumber(text) || isWordBesideNumber(text))
yield { keys: [name], text, place: "secret" };
}
function isNumber(text) {
return isPin(text) || /^\d{2,4}(?:-\d{2,4})+$/.test(text);
}
function isWordBesideNumber(text) {
return (/^(?:[A-Za-z]{3,}-\d{1,6}|\d{1,6}-?[A-Za-z]{3,})$/.test(text) &&
!isTerm(text));
}
;
function* lineEntries(text, keys, name, prose) {
if (setsPhrase(text)) {
yield* blankPairEntries(text);
return;
}
if (/[^s]s$/i.test(name) && saysSecret(name))
for (const item of text
.replace(/^\[\s?["']?|["']?\s?\]$/g, "")
.split(/["']?\s?[,;|]\s?["']?/, 16))
if (item !== text && !isTelling(item))
yield { keys: [name], text: item, quoted: true };
yield* toldEntries(text, name);
yield* tagEntries(text);
yield* fixedEntries(text);
yield* fieldEntries(text, name);
yield* logins_loginEntries(text, keys);
if (!prose) {
yield* pairEntries(text);
yield* blankPairEntries(text);
yield* toldPairEntries(text);
yield* cellEntries(text);
yield* memberEntries(text, name);
yield* callEntries(text);
yield* codeEntries(text, name);
}
yield* adjacentEntries(text);
yield* scan(text, name);
}
;
const literals_LONGEST = 256 * 1024;
const LITERALS = [
/(?:u8|[uUL])?[rRq]"([^\s()[\]{}\\"]{0,16})[([{](?<text>[^\r\n]{1,256}?)[)\]}]\1"/,
/(?:[bc]?r)?(#{1,8})"(?<text>[^\r\n]{1,256}?)"\1/,
/(?:\$?@|@\$)(?<double>")(?<text>(?:[^"\r\n]|""){1,256})"/,
/(?:[NnEe]|_\w{1,16})(?<double>')(?<text>(?:[^'\r\n]|''){1,256})'/,
/[nN]?[qQ]'([^\w\s[({<])(?<text>[^\r\n]{1,256}?)\1'/,
...["()", "[]", "{}", "<>"].map(([opens, closes]) => new RegExp(`[nN]?[qQ]'\\${opens}(?<text>[^\\r\\n]{1,256}?)\\${closes}'`)),
/\$([A-Za-z_]\w{0,30})?\$(?<text>[^\s;&|),][^\r\n]{0,255}?)(?<!\s)\$\1\$/,
/(?:%[qQ]|~[sS]|qq?\s?)([|!/])(?<text>[^\r\n]{1,256}?)\1/,
/(?:%[qQ]|~[sS]|qq?\s?)\{(?<text>[^{}\r\n]{1,256})\}/,
/(?:%[qQ]?|~[sS]|qq?\s?)\((?<text>[^()\r\n]{1,256})\)/,
/(?:%[qQ]?|~[sS]|qq?\s?)\[(?<text>[^[\]\r\n]{1,256})\]/,
/(?:%[qQ]?|~[sS]|qq?\s?)<(?<text>[^<>\r\n]{1,256})>/,
/(?<!^[ \t]{0,16})\[(=*)\[(?<text>[^[\]\s"'][^\r\n]{0,255}?)\]\1\]/,
/\{([a-z_]{0,16})\|(?<text>[^\r\n]{1,256}?)\|\1\}/,
/\$\/(?<text>[^\r\n]{1,256}?)\/\$/,
/''(?<text>[^\s'",;)][^'\r\n]{0,255})''/,
/[\u201c\u201e\u00ab\u201a\u2018]\s?(?<text>[^\u201c\u201d\u201e\u00ab\u00bb\u201a\u2018\u2019\r\n]{1,256}?)\s?[\u201d\u201c\u00bb\u2019\u2018]/,
/"(?<text>[^"\r\n\\\s,:;][^"\r\n\\]{0,255})"[a-z_]\w{0,7}/,
].map(({ source }) => new RegExp(`(?<![\\w$%"'\`)])(?:${source})(?=[\\s,;.)\\]}>|:&+]|$)`, "gm"));
function withPlainMarks(text) {
if (text.length > literals_LONGEST)
return undefined;
let plain = text.replace(/\uff1a\s?/g, ": ").replaceAll("\uff1d", "=");
for (const literal of LITERALS)
plain = plain.replace(literal, inQuotes);
return plain === text ? undefined : plain;
}
function inQuotes(...given) {
const { text = "", double } = Object(given.at(-1));
const meant = double === undefined ? text : text.replaceAll(double + double, double);
return JSON.stringify(meant);
}
;
function* meantBy(text) {
const bare = text.replace(/={1,3}$/, "");
if (bare !== text && bare.length >= 16)
yield bare;
const meant = (0,inner_encoded.oF)(text);
if (meant !== undefined)
yield meant;
yield* (0,inner_encoded.k1)(text);
const [, encoded] = /^\{[\w.-]{2,20}\}(\S{4,})$/.exec(text) ?? [];
if (encoded !== undefined)
yield encoded;
const [, behind = ""] = /^(?:[a-z]{3,12}[#:|]|\+?\d{8,14}[#&])(\S{4,})$/.exec(text) ?? [];
if (isPassword(behind))
yield behind;
const [, allowed] = /^(\S{4,}?)@(?:(?:read|add|control|player|admin)(?:,|$))+$/.exec(text) ??
[];
if (allowed !== undefined)
yield allowed;
const [, before = ""] = /^([^\s#]{8,})#(?:[a-z]+$|[A-Za-z ]+ )/.exec(text) ?? [];
if (isPassword(before))
yield before;
const [, start = ""] = /^([^\s/?#:@]{8,})[/?#]/.exec(text) ?? [];
if (isPassword(start))
yield start;
}
;
const settings_LONGEST = 8_192;
const settings_WORD = "[A-Za-z]{4,24}(?:-[A-Za-z]{3,16}){0,3}!?";
const ASSIGNED = new RegExp(String.raw `(?<![\w.-])([\w.-]{2,64})(?:\]?=(?=\w)|["']?\s?(?::|=>?)\s?(?=["'\x60]))(["'\x60]?)(${settings_WORD})\2(?=$|[\s,|)}\]>"'\x60]|\\["'nrt]|[;&](?:$|[\s;&]|[\w. -]{1,64}=))`, "g");
const AT_END = new RegExp(String.raw `(?<![\w.-])([\w.-]{2,64})\s?=\s(${settings_WORD})[;,]?$`, "g");
const IN_BLOCK = new RegExp(String.raw `(?<=[{\s])([\w.-]{2,64})\s=>?\s(${settings_WORD})(?=\s?\}|\s{1,8}[\w.-]{2,64}\s=>?\s)`, "g");
const OPTION = new RegExp(String.raw `(?<=^|\s)((?:--?|\+)[A-Za-z][\w.-]{1,63})\s{1,4}(${settings_WORD})(?=$|["'\x60|;&)\s])`, "g");
const GOES_ON = /^\s+[a-z]{2,}(?:[\s.,]|$)/;
const IN_CALL = /\w\([^()]*$/;
const DIRECTIVE = new RegExp(String.raw `(?<=^|;\s?)((?!password)[a-z]{2,20}(?:pw|pass|auth|password|secret)|(?:[A-Za-z]{2,20}[_.]){1,4}[A-Za-z]{2,20}|[A-Z][A-Za-z]{1,30}(?:Pass|Passwd|Password|Passphrase|Psk|Pwd)\d?)\s+(${settings_WORD})(?=$|;)`, "g");
const CONSTANT = new RegExp(String.raw `(?<![\w.:-])([A-Z]+(?:_[A-Z]+){1,4}|(?<=\bset ):[a-z_]{2,40}),\s?(["'])(${settings_WORD})\2`, "g");
const settings_LABELLED = new RegExp(String.raw `(?<![\w.-])([A-Za-z][\w.-]{1,63}):(\*{0,2}\s)?(${settings_WORD})(?=$|\s?[,;)}\]]|\s[A-Za-z][\w.-]{0,63}:)`, "g");
const BEFORE = 200;
function* settingEntries(text) {
if (text.length > settings_LONGEST || setsPhrase(text))
return;
const line = withoutComment(text);
const prose = isProse(line);
for (const form of prose
? []
: [ASSIGNED, AT_END, IN_BLOCK, OPTION, DIRECTIVE, CONSTANT])
for (const match of line.matchAll(form)) {
const { 0: whole, 1: name = "", index } = match;
const end = index + whole.length;
const before = line.slice(Math.max(0, index - BEFORE), index);
const behind = line.slice(end, end + BEFORE);
const goesOn = form === OPTION && GOES_ON.test(behind);
const isSaid = form === OPTION
? isSentence(commandIn(before, whole, behind))
: !whole.startsWith("=", name.length) ||
match[2] !== "" ||
IN_CALL.test(before);
if (!(goesOn && isSaid))
yield* given(name, match.at(-1), isSaid ? isTelling : isState);
}
for (const { index, 1: name, 2: space, 3: text } of line.matchAll(settings_LABELLED)) {
const before = line.slice(Math.max(0, index - BEFORE), index);
if (space === undefined ? isPrinted(before) : isLabel(before, prose))
yield* given(name, text);
}
}
function withoutComment(line) {
return /^(?:#|\/(?:\*|\/(?![\w.-]+\/\S))|--\s|;|<!--|rem\s)/i.test(line)
? ""
: (line.split(/\s(?:#|\/\/)\s/, 1)[0] ?? "");
}
function isLabel(before, prose) {
const [label = "", value = ""] = before.trimEnd().split(/\s+/).slice(-2);
if (value !== "" && /[\p{L}\d]:\*{0,2}$/u.test(label))
return true;
return !prose && /^[\s>*-]*$|[{[(,;]\s?$/.test(before);
}
function isPrinted(before) {
return (/,$/.test(before) || (/map\[|\{/.test(before) && /[\s{[]$/.test(before)));
}
function commandIn(before, text, behind) {
const between = /[;|&]/;
return `${before.split(between).at(-1)}${text}${behind.split(between, 1)[0]}`;
}
function* given(name = "", text = "", tells = isTelling) {
const isNamed = name.toLowerCase().includes(text.toLowerCase());
const words = text.replace("!", "").split("-");
const isValue = words.every((word) => (0,judge_letters._z)(word) && !tells(word));
if (saysSecret(name) && !isNamed && !tells(text) && isValue)
yield { keys: [name], text, quoted: true };
}
;
const NOTE = /^(?:[\w-]{1,32}\.)?(?:NOTE|DESCRIPTION|SUMMARY|COMMENT|X-[A-Z-]{1,64})(?:;[^:\r\n]{0,256})?:(.+)$/gim;
function withNotes(text) {
if (!/^BEGIN:V[A-Z]{3,12}[ \t\r]*$/m.test(text))
return undefined;
const notes = Array.from(text.replace(/\r?\n[ \t]/g, "").matchAll(NOTE), ([, note = ""]) => note.replace(/\\([nN,;\\])/g, (_, mark) => /n/i.test(mark) ? "\n" : mark));
return notes.length > 0 ? notes.join("\n\n") : undefined;
}
;
const bytes_LONGEST = 8_192;
const BYTES = /(?<![\w.-])([\w.-]{2,64})["']?(?:\[\d{0,4}\])?\s?:?[:=]\s?(?:new\s)?(?:\[\])?(?:[A-Za-z]{1,5}\d?(?:\[\])?\s?)?["'([{]{0,2}\s?((?:(?:0x[\da-f]{1,2}|\d{1,3}),\s?){7,127}(?:0x[\da-f]{1,2}|\d{1,3})|(?:\\x[\da-f]{2}){8,128})(?![\w,\\])/gi;
function* byteEntries(line) {
if (line.length > bytes_LONGEST)
return;
for (const [, name = "", run = ""] of line.matchAll(BYTES)) {
const says = /(?:key|psk|secret)s?$/i.test(name);
if (!says || !maySaySecret(name))
continue;
for (const text of new Set([
run,
run.replaceAll(/,\s?/g, ", "),
run.replaceAll(/\s/g, ""),
]))
yield { keys: [name], text, place: "secret" };
}
}
;
const parallel_LONGEST = 200;
const FURTHEST = 3;
const parallel_BEFORE = String.raw `^(\s{0,40}(?:[^\s"']{1,40}\s){0,8}?)`;
const parallel_USER = new RegExp(String.raw `${parallel_BEFORE}(?:[\w-]{0,20}user[_-]?(?:name)?|name|login|account|id|identity)[ \t=:]{1,8}"?[\w.@+\\-]{1,64}"?;?\s*$`, "i");
const PASSWORD = new RegExp(String.raw `${parallel_BEFORE}([A-Za-z][\w.-]{2,40})[ \t]{1,8}"?([^\s"=]{4,64}?)"?;?\s*$`);
function* parallelEntries(lines) {
const short = lines.map((line) => (line.length > parallel_LONGEST ? "" : line));
const users = short.map((line) => beginningOf(parallel_USER.exec(line)?.[1]));
for (const [at, line] of short.entries()) {
const [, before, name = "", text = ""] = PASSWORD.exec(line) ?? [];
const near = users.slice(Math.max(0, at - FURTHEST), at + 2);
const isLike = before !== undefined && near.includes(beginningOf(before));
if (isLike && saysSecret(name) && !isState(text))
yield { keys: [name], text, quoted: true };
}
}
function beginningOf(text) {
return text
?.replace(/^(?:[^A-Za-z]|ftp>)+/, "")
.replace(/\d+/g, "0")
.trimEnd();
}
;
const BEGIN = /\b(?:(CREATE)\s+(?:TEMP\w*\s+|GLOBAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?|(?:INSERT|REPLACE)\s+(?:OR\s+\w+\s+|IGNORE\s+|LOW_PRIORITY\s+|DELAYED\s+)?(INTO)\s+|(COPY)\s+|UPDATE\s+[^\s;'(]{1,130}\s+SET\s)/gi;
const SET_PASSWORD = /\bSET\s+PASSWORD\s+(?:FOR\s+\S{1,130}\s{0,8})?=\s{0,8}(?:\w{1,30}\(\s{0,8})?(?:'((?:[^'\\]|\\.|''){4,200})'|"((?:[^"\\]|\\.){4,200})")/gi;
const IDENTIFIED = /\bIDENTIFIED\s+(?:WITH\s+\S{1,64}\s+)?(?:BY|AS)\s+(?:PASSWORD\s+)?(?:'((?:[^'\\]|\\.|''){4,200})'|"((?:[^"\\]|\\.){4,200})")/gi;
const UNQUOTED = /\b(?:(?:CREATE|ALTER)\s{1,40}(?:USER|ROLE)|CONNECT\s{1,40}TO)\s{1,40}\S{1,130}\s{1,40}IDENTIFIED\s{1,40}BY\s{1,40}(?:VALUES\s{1,40}'([^'\s]{4,200})'|(?!(?:VALUES|PASSWORD|RANDOM|EXTERNALLY|GLOBALLY)\b)([^\s'";,()&:$<{@?%]{4,128})(?=\s{0,40}(?:;|$)|\s{1,40}(?:ACCOUNT|DEFAULT|TEMPORARY|QUOTA|PROFILE|PASSWORD|USING|REPLACE|CONTAINER|AND|REQUIRE|WITH)\b))/gim;
const sql_CALLS = /\b(?:(?:AES|DES|pgp_sym)_(?:EN|DE)CRYPT(?:_bytea)?\s{0,8}\([^()'\n]{0,100}(?:'[^'\n]{0,200}'[^()'\n]{0,40})?,\s{0,8}|sp_addlinkedsrvlogin\s[^;\n]{1,200},\s{0,8}(?:@rmtpassword\s{0,8}=\s{0,8})?)N?'((?:[^'\\\n]|\\.|''){4,200})'/gi;
const sql_NAME = /(?:[\w$.]|"[^"\n]{1,64}"|`[^`\n]{1,64}`|\[[^\]\n]{1,64}\]){1,64}/y;
const SPACE = /(?:\s|--[^\n]*(?:\n|$))+/y;
const TOKEN = /[NEX]?'((?:[^'\\]|''|\\[\s\S])*)'|"((?:[^"\\]|""|\\[\s\S])*)"|`([^`]*)`|[(),;=]|[^\s'"`(),;=]+/y;
function* sqlEntries(text) {
for (const form of [SET_PASSWORD, IDENTIFIED, UNQUOTED, sql_CALLS])
for (const [, single, double] of text.matchAll(form))
yield* written("password", single ?? double ?? "");
const begin = new RegExp(BEGIN);
const tables = new Map();
const reader = new Tokens(text);
const lastEnd = text.lastIndexOf("\n\\.");
for (let match = begin.exec(text); match; match = begin.exec(text)) {
const [, creates, inserts, copies] = match;
reader.at = begin.lastIndex;
if (creates ?? inserts ?? copies) {
const table = reader.name();
const named = reader.isAt("(") ? columnsIn(reader) : undefined;
const columns = named ?? tables.get(table) ?? [];
if (creates)
tables.set(table, columns);
else if (inserts)
yield* rowsOf(reader, columns);
else
yield* copied(reader, columns, lastEnd);
}
else
yield* settings(reader);
begin.lastIndex = Math.max(begin.lastIndex, reader.at);
}
}
class Tokens {
at = 0;
text;
#open = new Set();
constructor(text) {
this.text = text;
}
name() {
return bare(this.#take(sql_NAME)?.[0] ?? "");
}
isAt(mark) {
this.#take(SPACE);
return this.text.startsWith(mark, this.at);
}
next() {
if (this.isAt(";"))
return undefined;
const first = this.text.charAt(this.at);
const match = this.#open.has(first) ? undefined : this.#take(TOKEN);
if (match)
return { mark: match[0], text: match[1] ?? match[2] ?? match[3] };
if (first === "")
return undefined;
this.#open.add(first);
this.at++;
return { mark: first, text: undefined };
}
#take(pattern) {
pattern.lastIndex = this.at;
const match = pattern.exec(this.text) ?? undefined;
if (match !== undefined)
this.at = pattern.lastIndex;
return match;
}
}
function bare(name) {
return (name.split(".").at(-1) ?? "")
.replace(/^["`[]|["`\]]$/g, "")
.toLowerCase();
}
function cellsIn(reader) {
const cells = [[]];
let depth = 0;
for (let token = reader.next(); token; token = reader.next()) {
if (token.mark === "(" && depth++ === 0)
continue;
if (token.mark === ")" && --depth === 0)
break;
if (token.mark === "," && depth === 1)
cells.push([]);
else
cells.at(-1)?.push(token);
}
return cells;
}
function columnsIn(reader) {
return cellsIn(reader).map(([first]) => bare(first?.text ?? first?.mark ?? ""));
}
function* rowsOf(reader, columns) {
const how = reader.next()?.mark ?? "";
if (/^SET$/i.test(how))
yield* settings(reader);
if (!/^VALUES?$/i.test(how))
return;
const secrets = columns.map(isNameOfSecret);
while (reader.isAt("(")) {
const cells = cellsIn(reader);
const texts = cells.map((cell) => cell.find(({ text }) => text !== undefined)?.text);
yield* rowOf(texts, columns, secrets);
if (reader.isAt(","))
reader.at++;
}
}
function* rowOf(cells, columns, secrets) {
let name = "";
for (const [at, text] of cells.entries()) {
const column = columns[at] ?? "";
if (text === undefined || column === "")
continue;
if (secrets[at] || (name !== "" && isValueColumn(column)))
yield* written(secrets[at] ? column : name, text);
else if (name === "" && isNameOfSecret(text))
name = text;
}
}
function* copied(reader, columns, lastEnd) {
const from = /[^;\n]{0,200};[ \t]*\r?\n/y;
from.lastIndex = reader.at;
if (reader.at > lastEnd || columns.length === 0 || !from.test(reader.text))
return;
const end = reader.text.indexOf("\n\\.", from.lastIndex);
if (end < 0)
return;
const secrets = columns.map(isNameOfSecret);
const rows = reader.text.slice(from.lastIndex, end).split(/\r?\n/);
reader.at = end;
for (const row of rows)
yield* rowOf(row.split("\t").map((cell) => (cell === "\\N" ? undefined : cell)), columns, secrets);
}
function* settings(reader) {
const set = [];
let [name, last] = ["", ""];
for (let token = reader.next(); token; token = reader.next()) {
if (token.mark === "=")
name = last;
else if (token.text !== undefined && name !== "") {
set.push({ column: bare(name), text: token.text });
name = "";
}
else
last = token.text ?? token.mark;
}
const of = set.find(({ text }) => isNameOfSecret(text))?.text;
for (const { column, text } of set)
if (isNameOfSecret(column))
yield* written(column, text);
else if (of !== undefined && isValueColumn(column))
yield* written(of, text);
}
function isValueColumn(column) {
return isTransparent(column.replace(/^.*_/, ""));
}
function isNameOfSecret(text = "") {
return text.length <= 100 && saysSecret(text);
}
function* written(column, source) {
for (const text of new Set([
source,
source.replaceAll("''", "'").replaceAll('""', '"'),
source.replace(/\\([^A-Za-z0-9])/g, "$1"),
]))
yield { keys: [column], text, quoted: true };
}
;
const SUBSTITUTION = /(?<=^|[\s"'`;{(%])(?:\/([^/\s]{2,80})\/)?s([/#~@!,|+:^])((?:\\.|(?!\2)[^\\]){1,128})\2((?:\\.|(?!\2)[^\\]){4,256})\2/g;
const substitutions_IN_SHELLS = /\$\{\w{1,64}\/{1,2}([^/}]{2,64})\/([^}]{4,128})\}/g;
const GROUP = /\\\d|\$\d|\$\{\d\}/g;
function* substitutionEntries(line) {
for (const [, where = "", mark = "", pattern = "", text = "",] of line.matchAll(SUBSTITUTION))
yield* putIn(`${pattern} ${where}`, text.replaceAll(`\\${mark}`, mark));
for (const [, pattern = "", text = ""] of line.matchAll(substitutions_IN_SHELLS))
yield* putIn(pattern, text);
}
function* putIn(pattern, text) {
const [first = ""] = pattern.split(" ", 1);
const names = pattern.match(/[A-Za-z][\w-]*/g) ?? [];
const name = names.find(saysSecret);
const isBare = first === name;
for (const piece of text.split(GROUP)) {
const bare = piece
.replace(/^["' ]*[\w.-]{2,64}["']?\s?(?==)/, "")
.replace(/^["'=: ]+|["' ]+$/g, "");
const isMeant = !isBare || isPassword(bare);
if (name !== undefined && isMeant && !bare.includes(name))
yield { keys: [name], text: bare, quoted: true };
else if (isPlaceholder(first) && isPassword(bare))
yield { keys: ["password"], text: bare, quoted: true };
yield* adjacentEntries(piece);
}
}
;
const tuples_LONGEST = 2_000;
const SERVICE = /^(?:s?ftps?|ssh|smtps?|imaps?|pop3?|mail|mailer|proxy|socks|vpn|mqtt|amqp|ldap|dav|webdav|smb|samba|nas|db|database|sql|mysql|mariadb|postgres|pgsql|postgresql|mongo|mongodb|redis|login|account|auth|router|wifi|wlan)\d*$/;
const TUPLE = /(?:([A-Za-z_][\w-]{1,40})["']?\s?(?::=|=>|=|:)\s?[\w.<>[\]]{0,24})?[([{]\s?((?:(?:"[^"]{1,128}"|'[^']{1,128}'|\d{1,5})(?:,\s?|(?=\s?[)\]}]))){2,6})\s?[)\]}]/g;
const tuples_ROW = /(?<![\w.-])([A-Za-z_][\w-]{1,40})\s?[=:]\s?["']?([\w.-]{3,128}([;,|])(?:\d{1,5}\3)?[\w.@+-]{1,64}\3[^\s;,|"']{4,128})["']?$/g;
const tuples_HOST = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d{1,5})?$/;
function* tupleEntries(line) {
if (line.length > tuples_LONGEST)
return;
for (const [, name = "", row = "", mark = ""] of line.matchAll(tuples_ROW))
yield* tuples_passwordIn(name, row.split(mark));
for (const [, name = "", items = ""] of line.matchAll(TUPLE))
yield* tuples_passwordIn(name, Array.from(items.matchAll(/"([^"]*)"|'([^']*)'|\d+/g), ([number, one, two]) => one ?? two ?? number));
}
function* tuples_passwordIn(name, cells) {
const [first = ""] = cells;
const hosted = tuples_HOST.test(first);
const names = hosted
? [...(0,judge_words.Z)(name), ...first.split(/[.:]/)]
: (0,judge_words.Z)(name);
if (!names.some((word) => SERVICE.test(word)))
return;
if (!hosted && cells.length !== 2)
return;
const [user = "", text = ""] = cells
.slice(hosted ? 1 : 0)
.filter((cell, at) => at > 0 || !/^\d{1,5}$/.test(cell));
const isName = /^[\w.@+-]{1,64}$/.test(user) && !tuples_HOST.test(user) && isUser(user);
if (isName && isTyped(text) && !/^[./~]|^\d{1,5}$/.test(text))
yield { keys: ["password"], text, place: "secret" };
}
;
const SECURE = /@secure\(\)\s{1,40}(?:@\w{1,40}\([^)\n]{0,200}\)\s{1,40}){0,4}param\s+\w{1,64}\s+\w{1,20}\s*=\s*'([^'\n]{4,256})'/g;
const COMMUNITIES = /\/snmp community((?:\s{1,40}(?:set|add)\s[^\n]{0,300}){1,20})/g;
function* besideNames(text) {
yield* sqlEntries(text);
yield* jaasEntries(text);
for (const [, value = ""] of text.matchAll(SECURE))
yield { keys: ["secret"], text: value, quoted: true };
const printed = printedBy(text);
if (printed !== "")
yield { keys: ["password"], text: printed, place: "secret" };
const certain = isDeviceText(text);
for (const [, lines = ""] of text.matchAll(COMMUNITIES))
for (const [, name = ""] of lines.matchAll(/\sname="?([^\s"]{4,64})/g))
if (usages_isValue(name))
yield { keys: ["community"], text: name, place: "secret" };
const lines = [...(0,mask_text.Dx)(text)];
yield* parallelEntries(lines);
yield* tightEntries(lines);
const isInComment = (0,mask_text.Xl)();
const told = new Set(lines.filter((line) => isInComment(line) && line.startsWith("*")));
for (const line of new Set(lines)) {
for (const text of printedFor(line))
yield { keys: ["password"], text, place: "secret" };
yield* commandEntries(line, certain);
yield* hostedEntries(line);
yield* tupleEntries(line);
yield* codesBeside(line);
yield* listedCommands(line);
yield* byteEntries(line);
yield* blankPairEntries(line);
yield* substitutionEntries(line);
for (const entry of tagEntries(line))
if (!/&#?\w{1,20};/.test(entry.text))
yield entry;
if (!isProse(line))
yield* adjacentEntries(line);
if (!told.has(line))
yield* settingEntries(line);
}
}
const TIGHT = /^([A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,3}):([^\s:/][^\s]{3,63})$/;
function* tightEntries(lines) {
const found = lines
.map((line) => TIGHT.exec(line))
.filter((it) => it !== null);
if (found.length < 2)
return;
for (const [, name = "", text = ""] of found)
if (sayingOf(name) === "strong" && !isTelling(text))
yield { keys: [name], text, quoted: true };
}
;
const groups_LONGEST_HEAD = 80;
const groups_LONGEST_LINE = 500;
const MOST_LINES = 500;
const CHAPTER = /^(?:#{1,6}|\[{1,2}|={2,})\s*([^\s#[=].*?)\s*(?:\]{1,2}|={2,})?$/;
const LABEL = /^(?:(?:;+|\/\/|--|\*{2})\s*(.*?)[*:]{0,3}|([^:]+):)$/;
const RULER = /^(?:-{3,}|={3,}|~{3,})$/;
const FENCE = /^(?:`{3,}|~{3,})/;
const PROMPT = /^(?:[^\s$#%>\u276f]{0,40}[$%>\u276f] ?|PS [^>]{0,80}> )\s?([a-z][\w.-]* \S.*)$|^(={3,} Data ={3,})$/;
const groups_HERE = /<<-?\s?["']?(\w+)["']?$/;
const TITLE = (0,build_text.fn)(String.raw `^(?=.*\p{L}{3})[\p{L}\d][^\s:=;|<>{}"]*(?: [^\s:=;|<>{}"]+){0,6}(?<![.,!?])$`);
function* groupsOf(text, title, announces) {
let [chapter, head, end, printing] = [title, title, "", false];
let lines = [];
const close = function* () {
if (lines.length === 0)
return;
yield { head, lines };
[head, lines, printing] = [chapter, [], false];
};
for (const written of text.split(/\r\n?|\n/)) {
const line = written.slice(0, groups_LONGEST_LINE).trim();
if (line === "" || line === end) {
yield* close();
if (line !== "")
end = "";
continue;
}
const underlined = RULER.test(line) ? titleIn(lines.at(-1)) : undefined;
if (underlined !== undefined) {
lines.pop();
yield* close();
head = chapter = underlined;
}
if (RULER.test(line) || FENCE.test(line))
continue;
const [, typed, command = typed] = PROMPT.exec(line) ?? [];
const marked = titleIn(CHAPTER.exec(line)?.[1]);
const [, noted, label = noted] = LABEL.exec(line) ?? [];
const named = titleIn(printing ? "" : (label ?? line));
const isHead = named && (label !== undefined || announces(named));
const here = groups_HERE.exec(line)?.[1];
const told = command ?? marked ?? (isHead ? named : here && line);
if (told !== undefined) {
yield* close();
[head, end, printing] = [told, here ?? "", command !== undefined];
if (marked !== undefined)
chapter = told;
}
else if (lines.push(line) >= MOST_LINES)
yield* close();
}
yield* close();
}
function titleIn(line = "") {
const title = line.length <= groups_LONGEST_HEAD ? line.trim() : "";
return TITLE().test(title) ? title : undefined;
}
;
const PEOPLE = /\b(?:users?|userlist|accounts?|auth|kont(?:o|en)|benutzer\w*|anmeldung|comptes?|utilisateurs?|usuarios?|cuentas?|contas?|utenti)\b/;
const headed_LOGINS = /\b(?:logins?|mailbox(?:es)?|credentials?|creds?|zugang|zugange|zugangsdaten|postfacher|identifiants?|passwords?|passworter)\b/;
const headed_CODES = /(?:recover|backup|2 ?fa|mfa|factor|scratch|rescue|emergency|wiederherstellungs|ersatz|notfall|sicherungs|einmal)\w* ?(?:\w+ )?(?:code|key)|cod(?:e|igo|ic)\w* (?:\w+ )?(?:secours|recup\w+|backup|recover\w*|ripristino|emergen\w+)|\btans?\b/;
const headed_CODE = /^(?=.*\d|.*-)(?!\d{4}-\d\d-\d\d$)[A-Za-z0-9]{3,16}(?:[- ][A-Za-z0-9]{3,16}){0,8}$/;
const HOLDER = /(?:[^s]s|worter|schlussel)$/;
const headed_KEYS = /^(?:keys|schlussel|licen[sc]es|lizenzen)$/;
const headed_MIXED = /^(?:secrets|credentials|creds|zugangsdaten)$/;
const PRINTS = /^(?:sudo )?(?:={3,} Data|vault (?:kv get|read|unwrap)|aws (?:\S+ )*(?:get-secret-value|get-parameters?\b.*decrypt)|(?:kubectl|oc) (?:\S+ )*get secrets? |op (?:read|item get)|(?:go)?pass (?!(?:ls|list|find|grep|git|init|edit|rm|mv|cp|insert|generate)\b)|bw get |rbw get |lpass show|gcloud secrets versions access|az keyvault secret show|doppler secrets get|heroku config:get|security find-\w+-password|secret-tool lookup|infisical secrets get|keyring get|chamber read|ansible-vault (?:view|decrypt)|sops -d|pwgen|openssl rand)/;
const headed_ROW = (0,build_text.fn)(String.raw `^(?:[-*+\u2022]\s|\d{1,3}[.)]\s|\|)? ?["'*\u0060]{0,2}(\p{L}[\p{L}\p{N} ./_+@-]{0,40}?)["'*\u0060]{0,2}(?:\s?[:=]\s{0,20}|\s[-\u2013|]\s|\s{2,40}|\t| (?=\S+$))["'\u0060]?(\S.{2,200}?)["'\u0060]?(?:,|\s\|)?$`);
function* entriesBeside(text, title) {
yield* besideNames(text);
yield* headedEntries(text, title);
}
function* headedEntries(text, title) {
for (const { head, lines } of groupsOf(text, title, announces)) {
const words = (0,judge_words.Z)(head).join(" ");
const told = [
...passwordsOf(lines, saidBy(head)),
...(headed_CODES.test(words) ? codesIn(lines) : []),
...headed_valuesIn(lines, head, words),
];
for (const text of told)
yield { keys: ["password"], text, place: "secret" };
if (PRINTS.test(head))
yield* onlyIn(lines);
if (PRINTS.test(head) || headed_MIXED.test(words))
yield* membersIn(lines);
}
for (const password of onlyLogins(text, title))
yield { keys: ["password"], text: password, place: "secret" };
const [first = "", second = ""] = firstTwo(text);
if (headed_isChosen(first) &&
!/^[a-z][\w+.-]*:\/\//.test(first) &&
/^(?:user(?:name)?|login|e?mail|url|otpauth):/i.test(second))
yield { keys: ["password"], text: first, place: "secret" };
}
function firstTwo(text) {
const found = [];
for (const line of (0,mask_text.Dx)(text)) {
const bare = line.replace(/^---\s*/, "");
if (bare !== "")
found.push(bare);
if (found.length === 2)
break;
}
return found;
}
function saidBy(...titles) {
const all = titles.map((title) => (0,judge_words.Z)(title).join(" "));
const sure = all.some((words) => headed_LOGINS.test(words)) ||
titles.some((title) => saysUsers(title));
return { said: sure || all.some((words) => PEOPLE.test(words)), sure };
}
function onlyLogins(text, title) {
const rows = headed_rowsOf(text);
const comments = rows.filter((row) => COMMENT.test(row));
return passwordsOf(rows, { ...saidBy(title, ...comments), whole: true });
}
function wordsUnread(text) {
const known = { said: true, sure: true, whole: true, unread: true };
return passwordsOf(headed_rowsOf(text), known).filter((word) => !isOfTrade(word));
}
function headed_rowsOf(text) {
return text
.split(/[\r\n]+/, MOST_LINES)
.map((line) => line.slice(0, groups_LONGEST_LINE).trim())
.filter((line) => line !== "");
}
function announces(title) {
const words = (0,judge_words.Z)(title).join(" ");
return ([PEOPLE, headed_LOGINS, headed_CODES].some((it) => it.test(words)) || saysSecret(title));
}
function headed_isChosen(text) {
return /\s/.test(text) ? isPassphrase(text) : isTyped(text);
}
function* codesIn(lines) {
for (const line of lines) {
const codes = line
.replace(/^(?:[-*+\u2022]|\d{1,3}[.):]|\[.?\]|\d{1,2}) /, "")
.split(/\s?[,;|\t]\s?| {2,40}(?:\d{1,2}[.)] )?/);
if (!codes.every((code) => headed_CODE.test(code)))
return;
yield* codes;
}
}
function headed_valuesIn(lines, head, words) {
const strong = HOLDER.test(words) && saysSecret(head);
if (!strong && !headed_KEYS.test(words))
return [];
const rows = lines.flatMap((line) => {
const [, name = "", value = ""] = headed_ROW().exec(line) ?? [];
const saying = sayingOf(name);
return name === "" || saying === "person" ? [] : { value, saying };
});
const good = rows.filter(({ value, saying }) => strong
? headed_isChosen(value) &&
!(saying === "harmless" && (isPin(value) || isUuid(value)))
: isDoubtful(value) && !looksChosen(value));
const plain = rows.filter(({ value, saying }) => strong &&
saying === "unsaid" &&
good.length * 2 >= rows.length &&
/^\p{L}{4,}$/u.test(value) &&
!isTelling(value));
return [...good, ...plain].map(({ value }) => value);
}
function* onlyIn([first = "", ...more]) {
const isWord = more.length === 0 && /^[^\s/:]{4,}$/.test(first);
if (headed_isChosen(first) || (isWord && !isTelling(first)))
yield { keys: ["password"], text: first, place: "secret" };
}
function* membersIn(lines) {
for (const line of lines) {
const [, name = "", text = ""] = headed_ROW().exec(line) ?? [];
const isPhrase = isPassphrase(text) && (/\d$/.test(text) || sayingOf(name) === "unsaid");
yield isPhrase
? { keys: [name], text, place: "secret" }
: { keys: ["secrets", name], text };
}
}
;
const again_NAME = String.raw `(?:export\s+|set\s+)?(?<name>[A-Za-z_][\w.-]*)`;
const SETTING = new RegExp(String.raw `^${again_NAME}\s*(?<mark>=|:\s)\s*(?<value>\S+)$`);
const again_REMARKED = new RegExp(String.raw `^(?:(?:[A-Za-z]{2,12}:|e\.g\.|z\.B\.)\s+(?=(?:export\s+|set\s+)?\S+=))?(?<setting>${again_NAME}\s*(?<mark>=|:\s)\s*(?<value>[^\s,;]{4,128}))(?:\s+[#;(].*|(?=[,;])(?<==\S{1,128})[,;]\s.*)?$`);
function readComment(comment, before = "", isBehindStar = false) {
const setting = settingIn(comment, before);
const isAll = setting?.text === comment;
if (setting?.isSample)
return isAll ? {} : { prose: comment };
if (setting === undefined || (isBehindStar && !setting.text.includes("=")))
return { prose: comment };
return { setting: setting.text, ...(isAll ? {} : { prose: comment }) };
}
function settingIn(comment, before) {
for (const form of [SETTING, again_REMARKED]) {
const { groups } = form.exec(comment) ?? {};
const { setting: text = comment, name = "", mark, value = "", } = groups ?? {};
const word = value.replace(/^(["'])(.*)\1$/, "$2");
const says = saysSecret(name);
const isSample = says && isStandard(word, before);
const isAlone = form === SETTING && mark === "=";
if (isSample || isAlone || (says && !isTelling(value)))
return { text, isSample };
}
return undefined;
}
function isStandard(word, before) {
const [, user] = /(?:user|login)\w*["']?\s*[:=]\s*["']?(\w+)["']?$/i.exec(before) ?? [];
return isOfTrade(word) || (word === user && (0,judge_letters.lB)(word));
}
;
const LONGEST_LABEL = 60;
const LONGEST_VALUE = 200;
const below_LABEL = /^(?!(?:if|elif|else|while|for|case|def|with|when|not|no|on)\s)[^\s:#>|=(){}[\]<>"'`]+(?: [^\s:#>|=(){}[\]<>"'`]+){0,3}$/i;
const below_RULER = /^(?:-{3,}|={3,}|~{3,}|V \d+)$/;
const below_FENCE = /^(?:`{3,}\w{0,20}|~{3,})$/;
const NO_VALUE = /^(?:[A-Za-z_][\w.-]*\s?[:=](?:\s|$|=)|[A-Za-z_][\w.-]*=|[\w .-]+:(?:\s|$)|[<{[|/*~-]|#+\s|>\s|\W+$)|[({[;:]$|^\w+\(|^\.?[\w-]+\.[a-z]{2,5}$/;
const below_NUMBERED = /(?:pin|otp|puk|code|password|passwort|kennwort)$/i;
function valueBelow(lines, at) {
const line = lines[at]?.trim() ?? "";
if (line.length > LONGEST_LABEL)
return undefined;
const hashes = /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
const head = line
.slice(hashes)
.trim()
.replace(/^([*_]{1,3})([^*]+)\1(:?)$/, "$2$3");
const label = head.replace(/:$/, "");
if (!below_LABEL.test(label) || !saysSecret(label))
return undefined;
const textAt = (place) => lines[place]?.slice(0, LONGEST_VALUE).trim() ?? "";
const underlined = below_RULER.test(textAt(at + 1));
let below = underlined ? at + 2 : at + 1;
for (let left = 2; left > 0; left--)
if (textAt(below) === "" || below_FENCE.test(textAt(below)))
below++;
const text = textAt(below).replace(/^(["'`])(.*)\1$/, "$2");
if (NO_VALUE.test(text))
return undefined;
if (!/\s/.test(text) && isPassword(text))
return { keys: [label], text };
const marked = underlined || hashes > 0 || head !== label || head !== line;
if (/s$/.test(label) || !(marked || below_NUMBERED.test(label)))
return undefined;
const isCertain = marked && hashes !== 1;
return isTold(text, label, isCertain) ? { keys: [label], text } : undefined;
}
function isTold(text, label, wordsToo) {
if (/\s/.test(text))
return isPassphrase(text);
if (/^\d+$/.test(text))
return below_NUMBERED.test(label);
if (/[\d@#$%^&*]|[^.,][!?]$/.test(text))
return true;
return wordsToo && !isTelling(text) && !/[.,!?]$/.test(text);
}
;
function columnOf(cell) {
return cell.replace(/^[#;!'"*`]+\s*|[?'"*`]+$/g, "");
}
function isColumn(name) {
return (/^(?=\P{L}*\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N}_ ./&'-]*$/u.test(name.replace(/\([^()]*\)/g, "")) && shapeOf(name.replaceAll(" ", "-")) === "harmless");
}
function innerNames(names) {
return names.slice(names[0] === "" ? 1 : 0, names.at(-1) === "" ? -1 : undefined);
}
function toldColumn(names) {
return names.findIndex(saysSecret);
}
const heads_CODE = /^(?:code|kode?|koodi|c[o\u00f3]digo|codice|\u043a\u043e\u0434)$/i;
const WHOSE = /^(?:name|user|who|person|guest|room|door|gate|lock|raum|zimmer|t\u00fcr|wohnung|nom|chambre|porte|nombre|nome)$/i;
function withCodes(entries, names) {
const name = names.find((it) => heads_CODE.test(it));
const isCell = ({ keys }) => keys[1] === name;
const codes = entries.filter(isCell).map(({ text }) => text);
const areCodes = names.some((it) => WHOSE.test(it)) &&
codes.every((code) => /^\d{4,8}[A-Z#*]?$/.test(code)) &&
codes[0]?.slice(0, 2) !== codes[1]?.slice(0, 2);
return areCodes
? entries.map((it) => isCell(it) ? { ...it, keys: [...it.keys, "access code"] } : it)
: entries;
}
;
const columns_LONGEST_HEAD = 300;
const LONGEST_ROW = 2_000;
const MOST_ROWS = 1_000;
const MARKS = [/\s*(?:\|\||!!)\s*/, /\s*[\u2502\u2503|]\s*/, /\s*[;,]\s*/];
const ARROW = /\s*(?:=>|,)\s*/;
function columnsAt(lines, at) {
const head = lines[at] ?? "";
if (head.length > columns_LONGEST_HEAD)
return undefined;
for (const { split, marked } of splitsOf(head)) {
const names = split(head).map(columnOf);
if (!marked && !names.every((name) => /^\p{L}/u.test(name)))
continue;
const some = innerNames(names);
if (some.length < 2 || !some.every(isShortColumn))
continue;
const told = toldColumn(names);
if (told < 0)
continue;
const rows = rowsBelow(lines, at, split, names.length);
if (!rows.some(({ cells }) => columns_isTold(cells[told] ?? "")))
continue;
const entries = rows.flatMap(({ cells }, row) => cells.map((text, column) => ({
keys: [`[${row}]`, names[column] ?? ""],
text: text.replace(/^(["'`]{1,3})(?!["'`])(.*)\1$/, "$2"),
source: text,
})));
return { entries, end: rows.at(-1)?.line ?? at };
}
return undefined;
}
function columns_isTold(cell) {
return isPassword(cell) || isPin(cell);
}
function splitsOf(head) {
const marks = MARKS.filter((mark) => mark.test(head.trim()));
const names = head.split(ARROW).length;
const marked = [
...(/=>.*,/.test(head)
? [(line) => columns_cellsOf(line, ARROW).slice(0, names)]
: []),
...marks.map((mark) => (line) => columns_cellsOf(line, mark)),
];
return [
...marked.map((split) => ({ split, marked: true })),
...spacesOf(head).map((split) => ({ split, marked: false })),
];
}
function spacesOf(head) {
const wide = [...head.matchAll(/(?<=^|\s{2}|\t)\S/g)].map(({ index }) => index);
return [
(line) => line.trim().split(/\s{2,}|\t+/),
(line) => wide.map((from, column) => line.slice(from, wide[column + 1]).trim()),
...(/^\s*[#;!]|^\s*\p{Lu}\S*(?:\s+\p{Lu}\S*){2,}$/u.test(head)
? [
(line) => line.replace(/^\s*[#;!]+/, "").match(/"[^"]*"|'[^']*'|\S+/g) ?? [],
]
: []),
];
}
function columns_cellsOf(line, mark) {
const bare = line.trim().replace(/^[\u2502\u2503|!]+\s*|\s*[\u2502\u2503|]+$/g, "");
return bare
.split(mark)
.map((cell) => cell.replace(/^(?:<\w+>)+|(?:<\/\w+>)+$/g, ""));
}
function isShortColumn(name) {
return name.length <= 41 && name.split(" ").length <= 3 && isColumn(name);
}
function rowsBelow(lines, at, split, columns) {
const rows = [];
for (let line = at + 1; line < lines.length && rows.length < MOST_ROWS; line++) {
const text = lines[line] ?? "";
if (text.trim() === "" || text.length > LONGEST_ROW)
break;
if ((0,maskable.Bx)(text))
continue;
const cells = split(text);
if (cells.length !== columns)
break;
rows.push({ cells, line });
}
return rows;
}
;
const continued_LONGEST = 8;
const continued_WIDEST = 400;
const continued_COMMENT = /(?:^|\s)(?:#|\/\/)(?:\s[^"']*)?$/;
const OPEN = /(?:[(,=]|\|\||\?\?|\bor)$/;
function continuedFrom(lines, at) {
const lineAt = (place) => lines[place]
?.slice(0, continued_WIDEST + 1)
.replace(continued_COMMENT, "")
.trim() ?? "";
let text = lineAt(at);
if (!OPEN.test(text) || !goesOn(text))
return undefined;
for (let end = at + 1; end <= at + continued_LONGEST; end++) {
const line = lineAt(end);
if (line === "") {
if (!lines[end]?.trim())
return undefined;
continue;
}
if (text.endsWith("=") && !/^["'`]/.test(line))
return undefined;
text = `${text}${text.endsWith("(") ? "" : " "}${line}`.replace(/,? \)/, ")");
if (text.length > continued_WIDEST)
return undefined;
if (!goesOn(text))
return text;
}
return undefined;
}
function goesOn(text) {
const bare = text.replace(/"[^"]*"|'[^']*'/g, "");
const open = bare.split("(").length - bare.split(")").length;
return open > 0 || (open === 0 && /(?:=|\|\||\?\?|\bor)$/.test(bare));
}
function isCall(value) {
return /^(?:(?:new|await)\s)?[A-Za-z_][\w.:>-]*\((?:\s?(?:"[^"]*"|'[^']*'),)*$/.test(value.trim());
}
;
const long_LONGEST = 1_000;
const LONGEST_QUOTED = 200;
function longValue(value, lines, at) {
const [, quotes, begin = ""] = /^[a-z]?("""|'''|```|\|\|\||''(?=\s*$))(.*)$/s.exec(value) ?? [];
const [, word] = /^<<[-~]?\s*["']?(\w+)["']?$/.exec(value) ?? [];
if (quotes !== undefined && begin.includes(quotes))
return { value: begin.slice(0, begin.indexOf(quotes)), end: at };
if (quotes !== undefined) {
const closes = (line) => quotes !== "''" || /^\s*''[;,)\]}]*\s*$/.test(line)
? line.indexOf(quotes)
: -1;
const long = upTo(closes, begin, lines, at, long_LONGEST);
return long && withRest(long, lines, quotes);
}
if (word !== undefined) {
const closes = (line) => (isWord(line, word) ? 0 : -1);
return upTo(closes, "", lines, at, long_LONGEST);
}
return quotedValue(value, lines, at);
}
const long_HERE = /<<[-~]?\s?(["']?)([A-Za-z_]\w{1,63})\1(?=$|[\s|;&)>])/;
const long_OPENED = /^\s*(`{3,}|~{3,})[^`]*$|^(?:.*[^\w"'])?("""|'''|@"|@')$/;
function documentAt(lines, at) {
const line = lines[at]?.slice(-LONGEST_OPENING).trimEnd() ?? "";
const word = long_HERE.exec(line)?.[2];
const [, fence, quotes] = long_OPENED.exec(line) ?? [];
const end = word ?? fence ?? quotes?.replace(/^@(.)$/, "$1@");
if (end === undefined)
return quotedText(lines, at);
if (quotes !== undefined && line.split(quotes).length % 2 === 1)
return undefined;
const body = (line) => {
if (word !== undefined)
return isWord(line, word) ? 0 : -1;
const place = line.indexOf(end);
return fence === undefined || line.trim() === end ? place : -1;
};
const long = upTo(body, "", lines, at, long_LONGEST);
if (long === undefined)
return undefined;
const inner = { value: long.value.slice(1), end: long.end };
return word === undefined ? withRest(inner, lines, end) : inner;
}
function withRest(long, lines, marks) {
const last = lines[long.end] ?? "";
const rest = last.slice(last.indexOf(marks) + marks.length).trim();
return /\w/.test(rest) ? { ...long, rest } : long;
}
const LONGEST_OPENING = 2_000;
function quotedValue(value, lines, at) {
const [, quote = "", begin = ""] = /^(["'`])((?:\\.|(?!\1)[^\\])*)$/s.exec(value) ?? [];
if (quote === "")
return undefined;
const closes = (line) => quote === '"' ? (quotesIn(line)[0] ?? -1) : line.indexOf(quote);
const long = upTo(closes, begin, lines, at, LONGEST_QUOTED);
const last = lines[long?.end ?? at] ?? "";
return long && /^["'`][,;)\]}]*\s*$/.test(last.slice(closes(last)))
? { ...long, value: long.value.replaceAll('`"', '"') }
: undefined;
}
const ESCAPED = /\\"|`"|""/;
function quotedText(lines, at) {
const line = lines[at]?.slice(-LONGEST_OPENING) ?? "";
const quotes = quotesIn(line);
if (quotes.length % 2 === 0)
return undefined;
const begin = line.slice((quotes.at(-1) ?? 0) + 1);
const closes = (line) => quotesIn(line)[0] ?? -1;
const long = upTo(closes, begin, lines, at, LONGEST_QUOTED);
if (long === undefined)
return undefined;
const reader = readerOfUsers(lines[long.end] ?? "");
if (!ESCAPED.test(long.value) && reader.length === 0)
return undefined;
return {
value: long.value.replace(/\\([\\"$`])|[`"](")/g, "$1$2"),
end: long.end,
};
}
function quotesIn(line) {
return Array.from(line.matchAll(/\\.|`"|""|"/g))
.filter(([text]) => text === '"')
.map(({ index }) => index);
}
function isWord(line, word) {
return (line[0] === word[0] || /^\s/.test(line)) && line.trim() === word;
}
function upTo(ends, begin, lines, at, most) {
for (let end = at + 1; end < lines.length && end - at < most; end++) {
const line = lines[end] ?? "";
const found = ends(line);
if (found < 0)
continue;
const body = [begin, ...lines.slice(at + 1, end), line.slice(0, found)];
return { value: body.join("\n"), end };
}
return undefined;
}
;
const EMPHASIS = /^((?:(?:[-*+\u2022>]|\d{1,3}[.)])\s+){0,3})([*_]{1,3})([^*_:\s][^*:]{0,60}?)(?::\2|\2\s?:)\s+(\S.*)$/s;
const STARRED = /^(?:[*\u2022>]|\d{1,3}[.)])\s+([^\s*@:=][^\s:=]{0,40}(?: [^\s:=]{1,40}){0,3}(?:\s?=|:)\s+)(\S.*)$/s;
function withoutEmphasis(line) {
const [, before, , label, text = ""] = EMPHASIS.exec(line) ?? [];
return marks_isValue(text) ? `${before && "- "}${label}: ${text}` : line;
}
function starReader() {
const isInComment = (0,mask_text.Xl)();
return (line) => {
const [, label, text = ""] = (!isInComment(line) && STARRED.exec(line)) || [];
return marks_isValue(text) ? `- ${label}${text}` : line;
};
}
function marks_isValue(text) {
return /^[^\s[]\S*$|^(["'`]).*\1$/s.test(text) || isPassphrase(text);
}
const MARKED = [
/^(``|''|`|\*\*|=|~|@)(?<text>\S.*)\1$/,
/^\{\{(?<text>.+)\}\}$/,
/^<(code|nowiki|tt|kbd|pre)>(?<text>.+)<\/\1>$/,
/^\\(?:texttt|verb|textbf|code)\{(?<text>.+)\}$/,
];
function plainText(text) {
for (const mark of MARKED) {
const plain = mark.exec(text)?.groups?.text;
if (plain !== undefined)
return plain;
}
return text;
}
;
const SET = /^(?:[-+*$>]\s+)?((?:export|env|set|declare|typeset|readonly|local)\s+(?:-\w+\s+)*)?[A-Za-z_]\w*=(?=[^\s"'`])/;
const shell_WORD = /^((?:\\.|[^\s\\"'`;&]|;(?=\S)|&(?![\w.-]{1,64}=))+)(;(?=\s)|&(?=[\w.-]{1,64}=)|(?=\s))\s*(?=\S)/;
const shell_COMMAND = /[-./=$<>|&"']/;
function wordsAt(line, value) {
const set = SET.exec(line);
const [all = "", word = "", mark = ""] = set ? (shell_WORD.exec(value) ?? []) : [];
if (word === "" || isPassphrase(value))
return [];
const rest = value.slice(all.length);
const isCommand = set?.[1] !== undefined || shell_COMMAND.test(rest);
if (mark === "" && !isPassword(word) && !isCommand)
return [];
const meant = word.replace(/\\(.)/g, "$1");
return meant === word ? [word] : [word, meant];
}
;
const tables_SEPARATORS = [",", ";", "\t", "|", ":"];
function readTable(text, readRest = () => []) {
const lines = text.trim().split(LINE_BREAK);
const read = (from, to) => readRest(lines.slice(from, to).join("\n"));
const entries = [];
for (let from = 0; from < lines.length;) {
const head = headIn(lines, from);
const table = head && tableAt(lines, head, readRest);
if (head === undefined || table === undefined)
return from === 0 ? undefined : [...entries, ...read(from)];
if (head.at > from)
for (const it of read(from, head.at))
entries.push(it);
for (const it of table.entries)
entries.push(it);
from = table.end;
}
return entries;
}
function tableAt(lines, head, readRest) {
const { separator, names, told } = head;
const entries = head.cells.map((text) => ({ keys: [], text }));
let row = -1;
for (const { text, at, end } of recordsOf(lines, separator, head.at + 1)) {
row++;
if ((0,maskable.Bx)(text))
continue;
const cells = tables_cellsOf(text, separator);
if (told < 0 && cells.length > names.length + 1)
return undefined;
if (cells.length < 2) {
if (!isRemark(lines, at, end, head))
return { entries: withCodes(entries, names), end: at };
for (const it of readRest(text))
entries.push(it);
continue;
}
for (const [column, cell] of cells.entries())
if (cell !== "")
entries.push({
keys: [`[${row}]`, nameAt(head, column, cell)],
text: cell,
source: cell.replaceAll('"', '""'),
});
}
return { entries: withCodes(entries, names), end: lines.length };
}
function nameAt({ names, told }, column, cell) {
return names[column] ?? (isPassword(cell) ? (names[told] ?? "") : "");
}
function isRemark(lines, at, end, head) {
if (head.told < 0 || headIn(lines, at) !== undefined)
return false;
let left = MOST_ABOVE;
for (const { text } of recordsOf(lines, head.separator, end)) {
if (left-- === 0)
return false;
if ((0,maskable.Bx)(text))
continue;
return tables_cellsOf(text, head.separator).length === head.names.length;
}
return false;
}
function* recordsOf(lines, separator, from) {
const opens = new RegExp(`(?:^|${separator})\\s*"(?:[^"]|"")*$`);
for (let at = from; at < lines.length;) {
const first = lines[at] ?? "";
const last = separator !== "|" && opens.test(first) ? closedAt(lines, at) : at;
yield { text: lines.slice(at, last + 1).join("\n"), at, end: last + 1 };
at = last + 1;
}
}
const tables_MOST_LINES = 100;
function closedAt(lines, at) {
for (let end = at + 1; end <= at + tables_MOST_LINES && end < lines.length; end++)
if ((lines[end] ?? "").split('"').length % 2 === 0)
return end;
return at;
}
const LINE_BREAK = /\r\n?|\n/;
const MOST_ABOVE = 5;
const tables_TITLE = /^(?:sep=.|["#*]{0,6}\s?[A-Za-z0-9][^={}()[\]<>\t|]{0,100})?$/i;
function headIn(lines, from) {
for (let at = from; at < from + MOST_ABOVE; at++) {
const head = headAt(lines, at, at > from);
if (head !== undefined)
return head;
if (!tables_TITLE.test(lines[at]?.trim() ?? ""))
return undefined;
}
return undefined;
}
function beginsTable(lines, at) {
return headAt(lines, at, false) !== undefined;
}
function headAt(lines, at, titled) {
const line = lines[at] ?? "";
if (line.length > 1_000)
return undefined;
for (const separator of tables_SEPARATORS) {
const cells = tables_cellsOf(line, separator);
const names = cells.map(columnOf);
if (!areColumns(line, names, separator))
continue;
const rows = tables_rowsBelow(lines, separator, at);
const first = rows.next();
if (first.done)
return undefined;
const row = first.value;
const told = toldColumn(names);
const isPlain = !titled && !/^\s*[#;!]/.test(line) && row.length === names.length;
const fits = () => row.length <= names.length ||
rows.some((it) => it.length === names.length);
if (isPlain || (row.length > told && tables_isTold(names, told, row) && fits()))
return { separator, cells, names, told, at };
}
return undefined;
}
function* tables_rowsBelow(lines, separator, at) {
for (const row of recordsOf(lines, separator, at + 1)) {
if (row.at > at + tables_MOST_LINES + 1)
return;
if (/\S/.test(row.text) && (0,maskable.Bx)(row.text))
continue;
yield tables_cellsOf(row.text, separator);
}
}
function areColumns(line, names, separator) {
const some = innerNames(names);
if (some.length < 2 || !some.every(isColumn))
return false;
if (separator === "\t" && some.length < names.length)
return false;
if (separator !== ":" && /"\s*[:=]/.test(line))
return false;
if (separator === "\t" && /^[#;!] ?\w/.test(line))
return false;
if (separator === ":" && (names.length < 3 || /:\s|::/.test(line)))
return false;
return names.some((name) => (0,judge_words.Z)(name).length > 0);
}
function tables_isTold(names, told, row) {
return (told >= 0 &&
!names.some((name) => /[.!]$|\s(?:and|or)\s/.test(name)) &&
row.length >= 2 &&
!row.slice(0, Math.max(1, told)).some(isProse) &&
!/^[\w.-]+\s*(?:=|:\s)/.test(row[0] ?? "") &&
!(innerNames(row).every(isColumn) && toldColumn(row) >= 0));
}
function tables_cellsOf(line, separator) {
const bare = separator === "|"
? line.trim().replace(/^\|/, "").replace(/\|$/, "")
: line;
const cells = [];
let at = 0;
while (at <= bare.length) {
const quoted = /\s*"((?:[^"]|"")*)"\s*/y;
quoted.lastIndex = at;
const match = quoted.exec(bare);
const end = bare.indexOf(separator, match ? quoted.lastIndex : at);
const stop = end < 0 ? bare.length : end;
const raw = match?.[1]?.replaceAll('""', '"') ?? bare.slice(at, stop);
cells.push(plainText(raw.trim()));
at = stop + 1;
}
return cells;
}
;
function readLines(text) {
const entries = [];
const around = [];
let section = [];
const lines = lines_joined(text).split(/\r\n?|\n/);
const withoutStar = starReader();
let taken = -1;
let tried = -1;
const takeDocument = (at, keys) => {
const inner = at > taken ? documentAt(lines, at) : undefined;
if (inner === undefined)
return;
const reader = readerOfUsers(`${lines[at]} ${lines[inner.end]}`);
entries.push({ keys: [...keys, ...reader], text: inner.value });
if (inner.rest)
entries.push({ keys, text: inner.rest });
taken = inner.end;
};
for (let at = 0; at < lines.length; at++) {
const line = lines[at] ?? "";
const trimmed = withoutEmphasis(withoutStar(line.trim()));
if (trimmed === "")
continue;
if ((0,maskable.Bx)(trimmed)) {
takeDocument(at, [...section, ...around.map(({ name }) => name)]);
continue;
}
if (trimmed.startsWith("|") && at > tried && beginsTable(lines, at)) {
const end = lines.findIndex((next, place) => place > at && !/^\s*\|/.test(next));
const rows = lines.slice(at, end < 0 ? undefined : end);
const table = readTable(rows.join("\n"));
if (table !== undefined) {
entries.push(...table);
at += rows.length - 1;
continue;
}
tried = at + rows.length - 1;
}
const below = valueBelow(lines, at);
if (below !== undefined)
entries.push(below);
const login = loginAt(lines, at);
if (login !== undefined) {
entries.push(...login);
at += 3;
continue;
}
const table = columnsAt(lines, at);
if (table !== undefined) {
entries.push(...table.entries);
at = table.end;
continue;
}
const heading = line.startsWith(" ") ? undefined : headingOf(trimmed);
if (heading !== undefined) {
section = [heading];
around.length = 0;
continue;
}
const indent = line.search(/\S/);
while (!isInside(around.at(-1), at, indent, trimmed))
around.pop();
const outer = [...section, ...around.map(({ name }) => name)];
const comment = commentIn(trimmed);
const said = comment === undefined
? undefined
: readComment(comment, lines[at - 1], trimmed.startsWith("*"));
if (said?.prose !== undefined)
entries.push({ keys: [], text: said.prose, place: "prose" });
if (said !== undefined && said.setting === undefined)
continue;
const whole = continuedFrom(lines, at);
const opened = blockOf(trimmed);
if (opened !== undefined) {
if (whole)
entries.push({ keys: outer, text: whole });
const words = opened.split(/\s+/);
for (const [place, word] of words.entries())
entries.push(...(0,readers_entry.KT)([...outer, ...words.slice(0, place)], word));
takeDocument(at, outer);
const end = closingOf(lines, at, indent);
if (around.length < lines_DEEPEST)
around.push({ indent, name: opened, end });
continue;
}
const item = /^(?:[-*+\u2022]|\d{1,3}[.)])\s+(\S+)$/.exec(trimmed)?.[1];
if (item !== undefined && announced(lines, at))
entries.push({
keys: [...outer, /\d/.test(item) ? "recovery code" : "code"],
text: item,
});
const answer = answerAt(lines, at);
if (answer !== undefined)
entries.push(answer);
const pair = pairOf(said?.setting ?? trimmed.replace(lines_ITEM, ""));
const long = pair && longValue(pair.value, lines, at);
if (!long)
takeDocument(at, outer);
if (pair === undefined) {
const text = trimmed.replace(/^[-*+]\s+/, "");
const [alone = text] = /^\S+(?=\s+#\s)/.exec(text) ?? [];
for (const reading of new Set([text, alone, whole ?? text]))
entries.push({ keys: outer, text: reading });
continue;
}
entries.push(...(0,readers_entry.KT)(outer, pair.name));
if (long)
at = long.end;
if (long?.rest)
entries.push({ keys: outer, text: long.rest });
const value = long?.value ?? pair.value;
const set = whole && pairOf(whole.replace(lines_ITEM, ""));
const readings = new Set(set ? readingsOf(set.value) : []);
if (!set || !isCall(value))
for (const reading of [...readingsOf(value), ...wordsAt(trimmed, value)])
readings.add(reading);
for (const reading of readings)
entries.push({ keys: [...outer, ...lines_namesIn(pair.name)], text: reading });
}
return entries;
}
const lines_DEEPEST = 50;
function headingOf(line) {
const [, inside] = /^\[+(?!\[)([^\]]*)\]+\s*(?:[#;].*)?$/s.exec(line) ?? [];
const name = inside?.trim().replace(/^["']|["']$/g, "");
return name === undefined || /["']/.test(name) ? undefined : name.trim();
}
function lines_joined(text) {
return text.replace(/(?<!\\)\\\r?\n[ \t]*/g, " ");
}
const lines_ITEM = /^(?:[-*+]\s+)+/;
function commentIn(line) {
const mark = /^(?:#+!?|;+|\/\/+|--\s|\/\*+|\*+\/?|<!--|REM\s|rem\s|::\s|")\s*/.exec(line);
if (mark === null || /^#define\b|^\/\/\S+?:_/.test(line))
return undefined;
if (line.startsWith("//") && (0,inner_encoded["if"])(line) !== undefined)
return undefined;
if (/^\/\/[\w.-]+\/\S+\s/.test(line))
return undefined;
const text = line.slice(mark[0].length);
if (line.startsWith('"') && !/^"\s/.test(line))
return undefined;
return text.replace(/(?:\*\/|-->)$/, "").trimEnd();
}
const lines_SETTING = /^(?:(?:export|set|setx|setenv|declare|typeset|readonly|local|env|const|let|var|val|final|static|private|public|protected|internal|override|String|string|char\s*\*|def|define|#define|ENV|ARG|SET|global|auto|-e|--env|--build-arg|-D|Environment=?)\s+(?:(?:-[A-Za-z]+|\/[mM])\s+)*)+(?=\S)/;
const lines_ASSIGNED = /^["'[]?[-$@:]{0,2}(?:env:|\{env:)?["']?([A-Za-z_\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3][\w\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3.$/-]{0,127}(?:"[\w. -]{1,64}"[\w.]{0,40})?(?:\[[^\]]{0,64}\]){0,6}(?:(?: [\w\xc0-\u1fff\u3041-\u9fff\uac00-\ud7a3.-]{1,64}){1,4}?(?= = |\s*[:\uff1a]))?)["'\]}]{0,3}(?:\s*:\s*[A-Za-z][\w<>[\]?.]{0,40})?\s{0,32}(?:=>|:=|::=|\?=|\+=|===?(?=\s*["'])|=(?!=)|<-|:(?=\s|$)|\uff1a)\s*(.*)$/s;
const DEFINING = /^(?:#define|define|setx?|setenv|ENV|ARG)\s/;
const DEFINED = /^([A-Za-z_]\w{1,127})\s+(?:\{(.*)\}|(\S.*?))(?:\s{1,4}\/[mM])?$/s;
const NPMRC = /^\/\/\S{1,512}?:(_?[A-Za-z]\w{0,63})\s{0,8}=\s*(.*)$/s;
function lines_namesIn(name) {
const before = name.replace(/(?:\[[^\]]*\])+$/, "");
const indexes = Array.from(name.slice(before.length).matchAll(/\[(?:["']([^"']+)["']|:(\w+))\]/g), ([, quoted, symbol]) => quoted ?? symbol ?? "");
const names = before.replaceAll('"', "").split(".");
return [...names, ...indexes].filter(Boolean);
}
function pairOf(line) {
const bare = line
.replace(/^,\s+/, "")
.replace(lines_SETTING, "")
.replace(/^"(?=[A-Z_]+=)(.*)"$/, "$1");
const [, outer, inner, text] = /^["']?([A-Za-z_][\w-]{0,63})["']?:\s+["']?([A-Za-z_][\w-]{0,63})["']?:\s+(["'#`].*)$/s.exec(bare) ?? [];
if (outer !== undefined && inner !== undefined && text !== undefined)
return { name: `${outer}.${inner}`, value: text };
const match = NPMRC.exec(bare) ??
lines_ASSIGNED.exec(bare) ??
(DEFINING.test(line) ? DEFINED.exec(bare) : null);
if (match === null)
return directiveOf(bare);
const [, name = "", first, second = ""] = match;
const value = first ?? second;
if (/^(?:#\s.*)?$/s.test(value) || isPadding(bare, value))
return undefined;
return { name, value };
}
function directiveOf(line) {
const [, quoting = "", only] = /^([A-Za-z][\w.-]{1,63})\s+("[^"]*");?$/.exec(line) ?? [];
if (only !== undefined && sayingOf(quoting) !== "unsaid")
return { name: quoting, value: only };
const [, name = "", value = ""] = /^([A-Za-z][\w.-]{2,63})\s+(\S{4,})(?:\s|$)/.exec(line) ?? [];
if (!saysSecret(name))
return undefined;
const wide = /^\S+(?:\s{2,}|\t)(\S.*)$/.exec(line)?.[1];
if (wide !== undefined && !/\s(?:the|an?|of|to|for|is|in)\s/.test(wide))
return { name, value: wide };
return isPassword(value) ? { name, value } : undefined;
}
function isPadding(text, value) {
if (!["", "="].includes(value.trim()))
return false;
return !/^(?:[A-Z][A-Z0-9_]*|[a-z][a-z0-9_.-]*)\s*=\s*$/.test(text);
}
function readingsOf(value) {
const trimmed = value.trim();
const [, quote, inside] = /^[a-zA-Z@$]?(["'`])((?:'\\''|\\.|(?!\1|'\\'')[^\\])*)\1(?:!?\??\.(?!format|join|replace|split|concat|g?sub)\w{1,40}(?:\([^()]{0,80}\))?!?){0,4}\s*(?:[,;)\]}]+\s*)?(?:(?:#|\/\/|--|;|\/\*).*)?$/s.exec(trimmed) ?? [];
if (inside !== undefined)
return new Set(quote === "'"
? [inside, unescaped(inside.replaceAll(`'\\''`, "'"))]
: [inside, unescaped(inside)]);
const front = /^(["'])((?:'\\''|\\.|(?!\1|'\\'')[^\\])*)\1\s*[\s,;&|]\s*\S/s.exec(trimmed)?.[2];
if (front !== undefined)
return new Set([front, front.replaceAll(`'\\''`, "'"), trimmed]);
const open = /^["'`]/.test(trimmed);
const bare = open
? trimmed.slice(1).replace(/["'`]?[,;]?$/, "")
: trimmed.replace(/[,;]$/, "");
const short = bare.replace(/(?<!\s)\s+(?:#|;|\/\/|--\s).*$/s, "");
return new Set([
bare,
...(bare.includes("$$") ? [bare.replaceAll("$$", "$")] : []),
short.trim().replace(/["'`]?[,;]?$/, ""),
unescaped(bare),
]);
}
function unescaped(text) {
const meaning = new Map([
["n", "\n"],
["r", "\r"],
["t", "\t"],
]);
return text.replace(/\\([^A-Za-mo-qsu-z0-9])/g, (_, letter) => meaning.get(letter) ?? letter);
}
;
function commentEntries(comment, before = "") {
const { setting, prose } = readComment(comment.trim(), before);
const entries = setting === undefined ? [] : readLines(setting);
if (prose !== undefined)
entries.push({ keys: [], text: prose, place: "prose" });
return entries;
}
;
function looksLikeJson(text) {
return /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text);
}
function readJson(text) {
if (!looksLikeJson(text) || !isJson(text))
return undefined;
const entries = [];
const open = [];
for (const token of tokens(text)) {
const level = open.at(-1);
if (token === "{" || token === "[")
open.push({ keys: keysOf(level), list: token === "[", at: 0, key: "" });
else if (token === "}" || token === "]")
open.pop();
else if (level && token.startsWith(":")) {
level.key = unquoted(token);
entries.push(...(0,readers_entry.KT)(level.keys, level.key));
}
else if (token.startsWith('"')) {
const [value, source] = [unquoted(token), token.slice(1, -1)];
entries.push({ keys: keysOf(level), text: value, source });
}
else
entries.push({ keys: keysOf(level), text: token });
}
return entries;
}
function keysOf(level) {
if (level === undefined)
return [];
const own = level.list ? `[${level.at++}]` : level.key;
return (0,readers_entry.Gz)(level.keys, own);
}
function isJson(text) {
try {
JSON.parse(text);
return true;
}
catch {
return false;
}
}
function unquoted(token) {
const value = JSON.parse(token.replace(/^:/, ""));
return typeof value === "string" ? value : "";
}
const INTERESTING = /["{}[\]0-9tfn-]/g;
const LITERAL = /true|false|null/y;
const json_NUMBER = /[-+.0-9eE]+/y;
const json_COLON = /\s*:/y;
function* tokens(text) {
let at = 0;
while (at < text.length) {
const start = nextMatch(INTERESTING, text, at)?.index;
if (start === undefined)
return;
const first = text.charAt(start);
if (first === '"') {
at = endOfString(text, start);
const token = text.slice(start, at);
yield nextMatch(json_COLON, text, at) === null ? token : `:${token}`;
}
else if (/[-0-9]/.test(first)) {
const number = nextMatch(json_NUMBER, text, start)?.[0] ?? first;
at = start + number.length;
yield number;
}
else if (/[tfn]/.test(first)) {
const literal = nextMatch(LITERAL, text, start)?.[0] ?? first;
at = start + literal.length;
yield literal;
}
else {
at = start + 1;
yield first;
}
}
}
function nextMatch(pattern, text, at) {
pattern.lastIndex = at;
return pattern.exec(text);
}
function endOfString(text, start) {
let quote = text.indexOf('"', start + 1);
while (quote >= 0) {
let before = quote - 1;
while (text[before] === "\\")
before--;
if ((quote - before) % 2 === 1)
return quote + 1;
quote = text.indexOf('"', quote + 1);
}
return text.length;
}
;
function readNetrc(text) {
if (!looksLikeNetrc(text))
return undefined;
const entries = [];
const words = text
.replace(COMMENTED, "")
.replace(/^[ \t]*#.*$/gm, "")
.match(/"(?:\\.|[^"\\])*"|\S+/g);
for (let at = 0; words !== null && at < words.length; at++) {
const word = words[at] ?? "";
if (!/^(?:machine|login|password|account|port)$/.test(word))
continue;
const value = words[++at] ?? "";
const bare = value.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1");
const entry = { keys: [word], text: bare };
const last = entries.at(-1);
if (word !== "password")
entries.push(entry);
else if (isNoPassword(bare) && last?.keys[0] === "login")
entries.push({ ...last, place: "secret" });
else
entries.push({ ...entry, place: "secret" });
}
return entries;
}
const COMMENTED = /^[ \t]*#+[ \t]*(?=(?:(?:machine|login|account)[ \t]+\S+[ \t]+|default[ \t]+){1,4}password[ \t]+\S+[ \t]*$)/gm;
function looksLikeNetrc(text) {
return /^(?:machine\s+\S+|default)\s+(?:login|password|account|port)\s/.test((0,mask_text.tf)(text));
}
const logins_USER = /^(?:[\w.@:[\]*-]{1,255}[ \t]+)?(?!(?:arn|urn):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?((?!\/\/)\S{4,}?)(?::\d*:\d*:.*)?$/s;
const PHRASE = /^([\w.@+-]{1,64}):((?:[A-Za-z]+ )+\w+)$/;
const logins_QUOTED = /^"((?:[^"]|"")*)"\s+"((?:[^"]|"")*)"$/;
function readUsers(text) {
const lines = [...(0,mask_text.Dx)(text)];
const isComment = (line) => /^[#;]/.test(line);
const userIn = (line) => logins_QUOTED.exec(line) ??
logins_USER.exec(line) ??
userWithPhrase(line) ??
(isComment(line) ? userOnce(line) : null);
const users = lines.map(userIn);
const isOther = (line, at) => !isComment(line) && users[at] === null;
if (lines.every(isComment) || lines.some(isOther))
return undefined;
const isLogin = (text) => !/^\/|@\w+[.(]/.test(text) && isDoubtful(text);
const isSure = lines.some((line, at) => isComment(line) ? saysUsers(line) : isLogin(users[at]?.[2] ?? ""));
const rows = users.filter((user, at) => user && !isComment(lines[at] ?? ""));
const chosen = rows.filter((user) => isListed(user?.[2] ?? ""));
const names = rows.map((user) => user?.[1] ?? "");
if (!isSure && (chosen.length * 2 < rows.length || !areLogins(names, true)))
return undefined;
return lines.flatMap((line, at) => {
const [, user, password = ""] = users[at] ?? [];
if (user === undefined)
return [...commentEntries(line.replace(/^[#;]+\s*/, ""))];
return [
{ keys: ["user"], text: user },
{
keys: ["password"],
text: password.replaceAll('""', '"'),
source: password,
place: "secret",
},
];
});
}
function userWithPhrase(line) {
const match = PHRASE.exec(line);
return isPassphrase(match?.[2] ?? "") ? match : null;
}
function userOnce(line) {
const [mark = ""] = /^[#;]+\s*/.exec(line) ?? [];
const text = line.slice(mark.length);
const quoted = logins_QUOTED.exec(text);
if (quoted !== null)
return quoted;
const match = logins_USER.exec(text);
const [, user = "", password = ""] = match ?? [];
const isName = !/\s$/.test(mark) && /[a-z]/.test(user);
return isPassword(password) || (isName && sayingOf(user) === "unsaid")
? match
: null;
}
const PGPASS = /^((?:\\.|[^:\\])*):(\d+|\*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):(.+)$/;
function looksLikePgpass(text) {
const lines = [...(0,mask_text.Dx)(text)].filter((line) => !line.startsWith("#"));
const isPassword = (line) => PGPASS.test(line) && !/^(?:[0-9a-f]{2}:){5}/i.test(line);
return lines.length > 0 && lines.every(isPassword);
}
function readPgpass(text) {
if (!looksLikePgpass(text))
return undefined;
return [...(0,mask_text.Dx)(text)].flatMap((line) => {
const password = PGPASS.exec(line)?.[5];
if (password === undefined)
return [{ keys: [], text: line, place: "prose" }];
const bare = password.replace(/\\([\\:])/g, "$1");
return [
{ keys: ["password"], text: bare, source: password, place: "secret" },
];
});
}
;
function isNoValue(text) {
return isTelling(text) || sayingOf(text) !== "unsaid";
}
const XML = {
name: "XML",
looksLike: (text) => /^\s*<(?:[?!]|[A-Za-z][^<>]*>)/.test(text),
reader: {
async load() {
const { readXml } = await Promise.all([$need.e(800), $need.e(235)]).then($need.bind($need, 9235));
return (text) => readXml(text, { saysSecret: saysSecret, isNoValue, commentEntries: commentEntries, readLines: readLines });
},
},
};
const SYNTAXES = [
XML,
{
name: "netrc",
looksLike: (text) => /\b(?:machine|default)\s/.test(text),
reader: readNetrc,
},
{
name: "pgpass",
looksLike: (text) => /^(?:[^:\r\n]{0,255}:){4}/m.test(text),
reader: readPgpass,
},
{
name: "users",
looksLike: (text) => /^(?:"[^"\n]*"\s+"|(?:[\w.@:[\]*-]{1,255}[ \t]+)?[\w.@+-]{1,64}:\S)/.test((0,mask_text.tf)(text)),
reader: readUsers,
},
{
name: "table",
looksLike: (text) => text
.split("\n", 5)
.some((line) => /[,;|\t]|^[\w -]{1,64}:[\w -]{1,64}:\w/.test(line)),
reader: (text) => readTable(text, readLines),
},
{
name: "TOML",
looksLike: (text) => /^[ \t]*[\w."-]{1,255}[ \t]*=[ \t]*(?:["'[{]|\d|true|false)/m.test(text) && /[\r\n]/.test(text.trim()),
reader: { load: async () => (await Promise.all([$need.e(292), $need.e(16)]).then($need.bind($need, 3016))).readToml },
comment: /(?:^|\s)#(.*)$/gm,
},
{
name: "YAML",
looksLike: (text) => /^\s*(?:-\s+)?[[{]/.test(text) ||
(/[\r\n]/.test(text.trim()) &&
/^[ \t]*(?:["']?[\w.$@/-][\w.$@/ -]{0,254}["']?[ \t]*:(?:\s|$)|-\s)/m.test(text)),
reader: { load: async () => (await Promise.all([$need.e(815), $need.e(359)]).then($need.bind($need, 359))).readYaml },
comment: /(?:^|\s)#(.*)$/gm,
},
];
function createReaders() {
const loaded = new Map();
const missing = new Set();
const load = async (syntax) => {
const { reader } = syntax;
if (typeof reader !== "function")
loaded.set(syntax, await reader.load());
};
for (const syntax of SYNTAXES)
if (typeof syntax.reader === "function")
loaded.set(syntax, syntax.reader);
return {
async load(text) {
for (const syntax of SYNTAXES)
if (!loaded.has(syntax) && syntax.looksLike(text))
await load(syntax);
},
async loadMissing() {
for (const syntax of missing)
await load(syntax);
const some = missing.size > 0;
missing.clear();
return some;
},
read(text) {
const json = readJson(text);
if (json !== undefined)
return json;
for (const syntax of SYNTAXES)
if (!loaded.has(syntax) && syntax.looksLike(text))
missing.add(syntax);
for (const [syntax, read] of inOrder(loaded)) {
const entries = syntax.looksLike(text)
? attempt(read, text)
: undefined;
if (entries === undefined)
continue;
return [...entries, ...commentsIn(text, syntax.comment)];
}
return readLines(text);
},
markup(text) {
if (!XML.looksLike(text))
return undefined;
const read = loaded.get(XML);
if (read === undefined)
missing.add(XML);
return read && attempt(read, text);
},
};
}
function inOrder(loaded) {
return SYNTAXES.flatMap((syntax) => {
const read = loaded.get(syntax);
return read === undefined ? [] : [[syntax, read]];
});
}
function attempt(read, text) {
try {
return read(text);
}
catch {
return undefined;
}
}
function commentsIn(text, comment) {
if (comment === undefined)
return [];
return Array.from(text.matchAll(comment)).flatMap(([, words = ""], at, all) => commentEntries(words, all[at - 1]?.[1]));
}
;
const markup_tables_LONGEST = 1024 * 1024;
const TABLES = [
{
opens: /^(?:\[[^\]]*\]\r?\n)?\|={3,}\s*$/,
closes: /^\|={3,}\s*$/,
rowsOf(lines, opening) {
const [, ...cells] = lines
.join("\n")
.split(/(?:(?<=^|\s)[\d.<^>*+]{0,8}[adehlmsv]?)?(?<!\\)\|/);
return rowsOfLength(columnsOf(opening, lines), cells);
},
},
{
opens: /^\{\|/,
closes: /^\|\}/,
rowsOf(lines) {
const rows = [[]];
for (const line of lines)
if (/^\|-/.test(line))
rows.push([]);
else if (/^[!|](?!\+)/.test(line))
rows.at(-1)?.push(...line.slice(1).split(/!!|\|\|/));
return rows.map((row) => row.map((cell) => cell.replace(/^\s*\w+="[^"|]*"[^|]*\|/, "")));
},
},
{
opens: /^\s*\.\. list-table::/,
closes: /^\S/,
rowsOf(lines) {
const rows = [];
for (const line of lines) {
const [, begins, cell = ""] = /^\s+(\*\s+)?-\s+(\S.*)$/.exec(line) ?? [];
if (begins !== undefined)
rows.push([]);
if (cell !== "")
rows.at(-1)?.push(cell);
}
return rows;
},
},
{
opens: /^\s*\.\. csv-table::/,
closes: /^\S/,
rowsOf: (lines) => lines
.map((line) => line.trim().replace(/^:header:/, ""))
.filter((line) => !/^(?::|$)/.test(line))
.map((line) => line.split(/,(?=\s*["\w])/)),
},
{
opens: /\\begin\{(?:tabular|longtable|tabularx)\}/,
closes: /\\end\{/,
rowsOf: (lines) => lines
.join(" ")
.split("\\\\")
.map((row) => row
.replace(/\\[a-z]*(?:rule|line)\b/g, "")
.split(/(?<!\\)&/)
.map((cell) => cell.replace(/\\([_&%#${}])/g, "$1"))),
},
];
function columnsOf(opening, lines) {
const [, times, quoted, list = quoted] = /\bcols=(?:"?(\d{1,3})\*|"([^"]*)"|([^,\]]*))/.exec(opening) ?? [];
if (times !== undefined)
return Number(times);
if (list !== undefined)
return list.split(/[,;]/).length;
const first = lines.findIndex((line) => line.trim() !== "");
const cells = (lines[first] ?? "").split(/(?<!\\)\|/).length - 1;
if (cells > 1)
return cells;
const blank = lines.findIndex((line, at) => at > first && line.trim() === "");
return blank - first;
}
function rowsOfLength(length, cells) {
if (length < 2)
return [];
return Array.from({ length: Math.ceil(cells.length / length) }, (_, row) => cells.slice(row * length, (row + 1) * length));
}
const markup_tables_HEADS = [
[/^\|\|.+\|\|\s*$/, /\|\|/],
[/^\|_\..+\|\s*$/, /\|_\./],
[/^\^.+\^\s*$/, /\^/],
];
function withBarTables(text) {
if (text.length > markup_tables_LONGEST || !/[|^&\u2502\u2503\u2551]|-table::/.test(text))
return undefined;
const lines = text.split(/\r\n?|\n/).map(withoutBoxes);
const out = [];
let some = /[\u2502\u2503\u2551]/.test(text);
for (let at = 0; at < lines.length; at++) {
const line = lines[at] ?? "";
const above = `${lines[at - 1] ?? ""}\n${line}`;
const table = TABLES.find(({ opens }) => opens.test(line) || opens.test(above));
const end = table === undefined
? -1
: lines.findIndex((one, k) => k > at && table.closes.test(one));
const head = markup_tables_HEADS.find(([looks]) => looks.test(line));
if (table !== undefined) {
const to = end < 0 ? lines.length : end;
const rows = table.rowsOf(lines.slice(at + 1, to), above);
out.push(...rows.filter(({ length }) => length > 0).map(barred));
at = table.closes.source === "^\\S" ? to - 1 : to;
some = true;
}
else if (head !== undefined) {
const [, ...cells] = line.trim().split(head[1]);
out.push(barred(cells.filter((cell) => cell !== "")));
some = true;
}
else
out.push(line);
}
return some ? out.join("\n") : undefined;
}
function withoutBoxes(line) {
if (/^\s*[\u251c\u2560\u2520\u2523\u255f\u255e\u2521]/.test(line))
return line
.trim()
.replace(/[\u2500\u2501\u2550]+/g, "---")
.replace(/[^-]/g, "|");
return line.replace(/^\s*(?=[\u2502\u2503\u2551])/, "").replace(/[\u2502\u2503\u2551]/g, "|");
}
function barred(cells) {
return `| ${cells.map((cell) => plainText(cell.trim().replace(/\|$/, ""))).join(" | ")} |`;
}
;
const KEY = String.raw `(?:sk-)?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3})(?:-cert-v01)?(?:@openssh\.com)?[ \t]+AAAA(?:[\w+/]|\\{1,8}(?:\/|u002[Bb]))+=*`;
const openssh_COMMENT = String.raw `(?: [\w.+-]+@[\w.:-]+|(?: (?:[A-Za-z][a-z-]*|20\d\d))*)`;
const HOSTS = String.raw `(?:@[a-z-]+[ \t]+)?(?:\|1\|[\w+/=]+\|[\w+/=]+|[a-z0-9_.:*?![\],-]{1,1000})`;
const LINE = new RegExp(String.raw `^[ \t]*(?:${HOSTS}[ \t]+)?${KEY}${openssh_COMMENT}[ \t]*$`, "gm");
const INSIDE = new RegExp(String.raw `${KEY}(?:${openssh_COMMENT}(?=["'\\\]},;<]|[ \t]*$))?`, "gm");
function withoutPublicKeys(text) {
if (!text.includes("AAAA"))
return text;
return text.replace(LINE, "").replace(INSIDE, "");
}
;
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----((?:(?!-----(?:BEGIN|END) )[\s\S])*)(-----END [A-Z0-9 ]{1,40}-----|$|)/g;
const BREAK = /(?:\\[rn]?|[\s"'#;,])+/;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;
const HEADER = /^[A-Za-z-]{1,40}: /;
const pem_PUBLIC = /CERTIFICATE|PUBLIC KEY|\bCRL\b|DH PARAMETERS|EC PARAMETERS|SIGNATURE|PKCS7|CMS/;
const HEADERS = /^(?:\r?\n|(?:\\r)?\\n)(?:(?:Version|Comment|Hash|Charset|MessageID): .*?(?:\r?\n|(?:\\r)?\\n))*(?=\r?\n|\\[rn])/;
const pem_BETWEEN = String.raw `(?:\\[rnt]?|&#\w{2,3};|%0[ADad]|\+(?=\s)|[^A-Za-z0-9+/=\\])`;
const pem_LINE = new RegExp(`(${pem_BETWEEN}{1,80})([A-Za-z0-9+/]+={0,2})(?![\\w=+/])`, "y");
const END = new RegExp(`^(?:${pem_BETWEEN}{1,80}=[A-Za-z0-9+/]{4})?${pem_BETWEEN}*$`);
const FIRST_LINE = 60;
function readArmour(text) {
const entries = [];
const addPublic = (text) => entries.push({ keys: [], text, place: "public" });
let rest = text;
if (text.includes("-----BEGIN "))
rest = text.replace(BLOCK, (all, label, body, end, at) => {
const isLast = at + all.length === text.length;
if (pem_PUBLIC.test(label)) {
const length = publicLength(body, end !== "");
if (length === 0 && end === "")
return all;
addPublic(body.slice(0, length));
return `\n${body.slice(length)}`;
}
if (end === "" && !isLast)
return all;
for (const text of partsOf(withoutHeaders(body)))
entries.push({
keys: [],
text,
place: BASE64.test(text) ? "key" : "secret",
});
return end === "" ? `\n${body}` : "\n";
});
const others = withoutPublicKeys(rest);
if (others !== rest)
addPublic(rest);
return { entries, rest: others };
}
function withoutHeaders(body) {
return body
.split(/(?<!\\)(?:\\+r)?\\+n|\r\n?|\n/)
.filter((line) => !HEADER.test(line.trim()))
.join("\n");
}
function partsOf(body) {
return body.split(BREAK).filter((part) => part !== "");
}
function publicLength(body, isClosed) {
const [{ length: begin } = ""] = HEADERS.exec(body) ?? [];
const parts = partsOf(body.slice(begin));
if (isClosed && parts.every((part) => BASE64.test(part.replace(/^=/, ""))))
return body.length;
let length = 0;
pem_LINE.lastIndex = begin;
const first = pem_LINE.exec(body);
if (first === null || (first[2] ?? "").length < FIRST_LINE)
return 0;
const [, between, { length: width } = ""] = first;
for (let line = first;; line = pem_LINE.exec(body)) {
if (line === null || line[1] !== between)
return length;
const [, , { length: own } = ""] = line;
if (own === width)
length = pem_LINE.lastIndex;
else
return own < width && END.test(body.slice(pem_LINE.lastIndex))
? body.length
: length;
}
}
;
const LOOKS = 40;
function readingOf(value, readers, title) {
let left = LOOKS * (value.length + 1_000);
return {
readers,
title,
spend(characters) {
left -= characters;
if (left < 0)
throw new RangeError("too much work for one text");
},
};
}
;
const parts_DEEPEST = 4;
function parts_partsOf(value, name, readers) {
const found = new Map();
const reading = readingOf(value, readers, name);
const read = readText(value, readers);
const { armour, entries } = read;
const around = aroundDocument(name, entries);
let complete = true;
try {
for (const part of secretsInText(value, around, reading, 0, read))
if ((0,maskable.n9)(part.text) && !found.has(part.text))
found.set(part.text, part);
}
catch (thrown) {
if (!(thrown instanceof RangeError))
throw thrown;
complete = false;
}
const isPublic = complete &&
found.size === 0 &&
((0,maskable.Bx)(armour.rest)
? isPublicArmour(armour)
: entries.some(isPublicMaterial));
return { parts: [...found.values()], isPublic, complete };
}
function holdsSecret(text, name) {
const reading = readingOf(text, createReaders(), name);
return !secretsIn({ keys: [name], text }, reading, 0).next().done;
}
function isPublicArmour({ entries, rest }) {
return ((0,maskable.Bx)(rest) &&
entries.length > 0 &&
entries.every(({ place }) => place === "public"));
}
function isPublicMaterial({ text, keys, place }) {
if (place === "public")
return true;
return text.length >= 32 && sayingOf(nearest(keys)) === "public";
}
function* secretsInText(text, around, reading, depth, { armour, entries } = readText(text, reading.readers)) {
reading.spend(text.length);
const filled = depth < parts_DEEPEST ? withDefaults(text) : undefined;
if (filled !== undefined) {
yield* secretsBelow(around, filled.entries, reading, depth + 1);
yield* secretsInText(filled.text, around, reading, depth + 1);
}
for (const rewrite of depth < parts_DEEPEST
? [withPlainMarks, withBarTables, withNotes]
: []) {
const plain = rewrite(text);
if (plain !== undefined)
yield* secretsInText(plain, around, reading, depth + 1);
}
const wrapped = (0,inner_encoded.rr)(text);
if (wrapped !== undefined && depth < parts_DEEPEST)
yield* secretsInText(wrapped, around, reading, depth + 1);
const named = withSiblings(entries, nearest(around));
yield* secretsBelow(around, named, reading, depth);
const title = titleOf(around, reading.title);
for (const entry of (0,readers_entry.R2)(entriesBeside(armour.rest, title)))
if (isSecret(entry))
yield* withMeanings(entry.text, [...around, ...entry.keys]);
}
function readText(text, readers) {
const armour = readArmour(text);
const { entries, rest } = armour;
const read = () => readers.read(entries.length > 0 ? rest : text);
return {
armour,
entries: (0,maskable.Bx)(rest) ? entries : [...entries, ...read()],
};
}
function* secretsBelow(around, entries, reading, depth) {
for (const entry of (0,readers_entry.R2)(entries))
yield* secretsIn({ ...entry, keys: [...around, ...entry.keys] }, reading, depth);
}
function* secretsIn(entry, reading, depth) {
const { keys, place } = entry;
const text = (0,mask_text.mZ)(entry.text);
reading.spend(text.length + 10);
if (place === "public" || isAddress(text) || isReference(text))
return;
if (place === "name" || place === "key") {
if (isSecret(entry))
yield { text, keys };
return;
}
if ((0,mask_text.ek)(text)) {
if (isPrivateKeyLines(text)) {
yield* (0,maskable.hl)(text, keys);
return;
}
const inside = depth < parts_DEEPEST
? [...secretsInText(text, ofDocument(keys), reading, depth + 1)]
: [];
yield* inside;
if (inside.length === 0 && isNamedStrong(keys))
yield* (0,maskable.hl)(text, keys);
return;
}
if (text !== entry.text && depth < parts_DEEPEST)
yield* secretsInText(text, ofDocument(keys), reading, depth + 1);
const meant = depth < parts_DEEPEST ? (0,inner_encoded.ai)(text) : undefined;
if (meant !== undefined)
yield* secretsIn({ keys, text: meant }, reading, depth + 1);
if (place !== "secret" && isUrl(text) && depth <= parts_DEEPEST) {
yield* secretsBelow(keys, urlEntries(text), reading, depth + 1);
return;
}
const inside = depth < parts_DEEPEST
? (readJson(text) ?? reading.readers.markup(text))
: undefined;
if (inside !== undefined) {
const around = ofDocument(keys);
const named = withSiblings(inside, nearest(keys));
yield* secretsBelow(around, named, reading, depth + 1);
return;
}
const hidden = depth < parts_DEEPEST ? (0,inner_encoded["if"])(text) : undefined;
if (hidden !== undefined) {
const { parts, isPublic } = insideOf(hidden, keys, reading, depth + 1);
if (isPublic)
return;
if (parts.length > 0)
yield { text, keys };
yield* parts;
}
if (isSecret({ ...entry, text })) {
yield* withMeanings(text, keys);
if (entry.source !== undefined && entry.source !== text)
yield { text: entry.source, keys };
}
const whole = isBlob(text) && sayingOf(nearest(keys)) === "public";
if (depth < parts_DEEPEST && !whole)
yield* parts_wordsIn({ ...entry, text }, reading, meant === undefined ? depth : parts_DEEPEST - 1);
}
function* withMeanings(text, keys) {
yield { text, keys };
for (const meant of meantBy(text))
yield { text: meant, keys };
}
function insideOf(text, keys, reading, depth) {
const parts = [...secretsIn({ keys, text: text.trim() }, reading, depth)];
const password = (0,inner_encoded.No)(text);
if (password !== undefined &&
maySaySecret(nearest(keys)) &&
(0,maskable.n9)(password))
parts.push({ text: password, keys });
return { parts, isPublic: isPublicArmour(readArmour(text)) };
}
function* parts_wordsIn({ text, keys, place }, reading, depth) {
const prose = place === "prose" || isProse(text);
if (place !== "prose")
for (const word of settingEntries(text))
if (isSecret(word))
yield { text: word.text, keys: [...keys, ...word.keys] };
const inner = [...lineEntries(text, keys, nearest(keys), prose)];
const single = inner.filter(({ quoted }) => quoted).length === 1;
const alone = ({ quoted }) => single && quoted === true;
for (const word of (0,readers_entry.R2)(inner)) {
const named = word.keys.length > 0 || word.place !== undefined;
if (word.text === text && !named)
continue;
if ((0,judge_letters.ei)(word.text) && !word.quoted && word.text !== text)
continue;
if (prose && !word.place && !isUrl(word.text) && !parts_isTold(word))
continue;
const own = named || alone(word) || !isSaidOfWhole(keys, text, word.text)
? []
: [UNNAMED];
const entry = {
...word,
keys: [...keys, ...own, ...word.keys],
...(prose && !word.place ? { place: "prose" } : {}),
};
if (word.text !== text)
yield* secretsIn(entry, reading, depth + 1);
else if (isSecret(entry))
yield { text, keys: entry.keys };
}
}
function parts_isTold({ text, keys, quoted = false }) {
return (shapeOf(text, 6) !== "harmless" ||
(isNamedStrong(keys) && (quoted || isPassword(text))));
}
;
function fields_isHarmless(field, value, within = []) {
const saying = sayingOf(field);
const below = ["", ...within.map(pluralOf)];
const text = (0,build_text._6)(value)?.trim();
if (saying !== "harmless" && saying !== "person")
return false;
if (text === undefined || (0,mask_text.ek)(text))
return false;
return (text
.split(/\s+/)
.every((word) => isUrl(word) || isHarmlessWord(word, field, below)) &&
!namesSecretIn(text) &&
!holdsSecret(text, field));
}
function pluralOf(name) {
return /^(?:pass|password|passwd|passphrase|pwd?|token|api_?key)_*$/i.test(name)
? "passwords"
: name;
}
function isHarmlessWord(text, field, below) {
return (shapeOf(text) === "harmless" &&
!below.some((name) => isSecret({ keys: [name, field], text })));
}
const fields_NAMED = (0,build_text.fn)(String.raw `(?<![\p{L}\p{N}_-])([\p{L}\p{N}_-]{1,64})["']?(?:\s*[=:]|\s)\s*(?=\S{3})`);
function namesSecretIn(text) {
const names = text.matchAll(new RegExp(fields_NAMED(), "gu"));
return names.some(([, name = ""]) => saysSecret(name));
}
var escape_letters = $need(9606);
;
const OCTAL = ["0[0-7]{0,3}", "0[0-7]{0,3}|[1-7][0-7]{0,2}", "[0-7]{1,3}"];
const BASH_HEX = "x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}";
const escapes_READERS = OCTAL.flatMap((octal) => [
reader(octal, "abfnrtv"),
reader(`${octal}|${BASH_HEX}`, "abeEfnrtv"),
]);
const SHORTEST_LINE = 6;
function* withEscapesRead(text) {
if (!text.includes("\\") || (0,mask_text.ek)(text))
return;
const bytes = Buffer.from(text).toString("latin1");
const ended = bytes.replace(/\\(?:c.*|.)/gs, (one) => one.startsWith("\\c") ? "" : one);
const formats = [...new Set([ended, bytes])];
for (const read of escapes_READERS)
for (const line of formats.flatMap((all) => read(all).split(/[\r\n]/)))
if (line.length >= SHORTEST_LINE)
yield line;
}
function reader(numbers, letters) {
const escapes = new RegExp(`\\\\(?:([${letters}\\\\])|(${numbers}))`, "g");
const bytesOf = (number) => {
const [kind, digits] = [number.charAt(0), number.slice(1)];
if (kind === "x")
return String.fromCharCode(Number.parseInt(digits, 16));
if (!/[uU]/.test(kind))
return String.fromCharCode(Number.parseInt(number, 8) & 0xff);
const code = Number.parseInt(digits, 16);
const character = code > 0x10ffff ? "" : String.fromCodePoint(code);
return Buffer.from(character).toString("latin1");
};
return (bytes) => {
const read = bytes.replace(escapes, (_, letter, number) => letter === undefined
? bytesOf(number)
: (escape_letters.y[letter] ?? letter));
return Buffer.from(read, "latin1").toString();
};
}
var forms_rewrite = $need(8817);
;
function json(text) {
return JSON.stringify(text).slice(1, -1);
}
const slashes = (0,forms_rewrite.mi)(/\//g, () => "\\/");
const DEL_AND_MORE = /[\u007f-\uffff]/g;
const NOT_ASCII = /[\u0080-\uffff]/g;
const JSON_RULES = [
json,
newtonsoft,
(0,forms_rewrite.lo)(json, escaping(DEL_AND_MORE)),
(0,forms_rewrite.lo)(json, escaping(/\u007f/g)),
(0,forms_rewrite.lo)(json, escaping(NOT_ASCII)),
(0,forms_rewrite.lo)(json, escaping(NOT_ASCII), slashes),
(0,forms_rewrite.lo)(json, slashes),
(0,forms_rewrite.lo)(json, escaping(/[\u2028\u2029]/g), slashes),
(0,forms_rewrite.lo)(json, escaping(/[<>&\u2028\u2029]/g)),
(0,forms_rewrite.lo)(json, escaping(/[\u2028\u2029]/g)),
(0,forms_rewrite.lo)(json, escaping(/[<>&='\u2028\u2029]/g)),
(0,forms_rewrite.lo)(json, escaping(/[<>&']/g)),
(0,forms_rewrite.lo)(json, escapingUpper(NOT_ASCII)),
(0,forms_rewrite.lo)(html, escaping(NOT_ASCII), slashes),
(0,forms_rewrite.lo)(html, escapingUpper(/[+`\u007f-\uffff]/g)),
];
const NESTED_RULES = JSON_RULES.map((rule) => (0,forms_rewrite.lo)(rule, json));
function newtonsoft(text) {
return escaping(/[\u0085\u2028\u2029]/g)(json(text));
}
function html(text) {
return json(text)
.replace(/[<>&']/g, upperDigits)
.replace(/\\(["\\])/g, (escaped, one) => one === '"' ? "\\u0022" : escaped);
}
function escaping(characters) {
return (0,forms_rewrite.mi)(characters, (one) => `\\u${(0,forms_rewrite.Se)(one, 4)}`);
}
function escapingUpper(characters) {
return (text) => text
.replace(characters, upperDigits)
.replace(/\\u00(1[a-f])|\\\\/g, (escaped, digits) => digits === undefined ? escaped : `\\u00${digits.toUpperCase()}`);
}
function upperDigits(character) {
return `\\u${(0,forms_rewrite.Se)(character, 4).toUpperCase()}`;
}
;
function literal(style) {
const { quotes, letters = {}, others = "", as = String } = style;
const known = new Map(Object.entries(letters));
const rewrite = (one) => {
if (quotes.includes(one))
return `\\${one}`;
const letter = known.get(one);
if (letter !== undefined)
return `\\${letter}`;
return one === " " ? one : as(one);
};
let pattern;
return (text) => {
const named = (0,forms_rewrite.Yu)(quotes + [...known.keys()].join(""));
pattern ??= new RegExp(`[${named}${others}]`, "gu");
return text.replace(pattern, rewrite);
};
}
const LINES = { "\n": "n", "\r": "r", "\t": "t" };
const C = {
...LINES,
"\u0007": "a",
"\b": "b",
"\f": "f",
"\v": "v",
};
const CONTROLS = "\\0-\\x1f\\x7f";
const ALL_CONTROLS = "\\0-\\x1f\\x7f-\\x9f";
const UNPRINTABLE = "\\p{C}\\p{Z}";
const literals_NOT_ASCII = "\\0-\\x1f\\x7f-\\u{10ffff}";
const octal = (one) => (0,forms_rewrite.MU)(one, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
const hex = (one) => `\\x${(0,forms_rewrite.Se)(one, 2)}`;
const literals_HEX = (one) => `\\x${(0,forms_rewrite.Se)(one, 2).toUpperCase()}`;
const bytes = (one) => (0,forms_rewrite.MU)(one, (byte) => `\\x${byte.toString(16).padStart(2, "0")}`);
const braces = (one) => `\\x{${(0,forms_rewrite.Se)(one, 1)}}`;
const shortOctal = (one) => `\\${(one.codePointAt(0) ?? 0).toString(8)}`;
function python(one) {
const code = one.codePointAt(0) ?? 0;
if (code < 0x100)
return hex(one);
return code < 0x10000 ? `\\u${(0,forms_rewrite.Se)(one, 4)}` : `\\U${(0,forms_rewrite.Se)(one, 8)}`;
}
function yaml(one) {
return python(one).replace(/(?<=^..).+/, (digits) => digits.toUpperCase());
}
const ANSI_C = { quotes: "\\'", letters: { ...C, "\u001b": "E" }, as: octal };
const YAML_LETTERS = {
...C,
"\0": "0",
"\u001b": "e",
"\u0085": "N",
"\u00a0": "_",
"\u2028": "L",
"\u2029": "P",
};
const PERL = {
"\n": "n",
"\r": "r",
"\t": "t",
"\f": "f",
"\b": "b",
"\u0007": "a",
"\u001b": "e",
};
const ANSI_C_RULES = [
CONTROLS,
`${CONTROLS}\\p{C}\\u2028\\u2029`,
literals_NOT_ASCII,
].map((others) => literal({ ...ANSI_C, others }));
const LITERAL_RULES = [
...["\\", "\\'", '\\"'].flatMap((quotes) => [
literal({ quotes }),
literal({ quotes, letters: LINES, others: UNPRINTABLE, as: python }),
literal({ quotes, letters: LINES, others: literals_NOT_ASCII, as: python }),
literal({ quotes, letters: LINES, others: literals_NOT_ASCII, as: bytes }),
literal({
quotes,
letters: { ...LINES, "\b": "b", "\f": "f" },
others: ALL_CONTROLS,
as: literals_HEX,
}),
]),
literal({ quotes: "\\'\"" }),
literal({ quotes: "\\", letters: LINES }),
literal({ quotes: '\\"', letters: C, others: UNPRINTABLE, as: python }),
literal({ quotes: '\\"', letters: C, others: literals_NOT_ASCII, as: python }),
literal({
quotes: '\\"',
letters: YAML_LETTERS,
others: literals_NOT_ASCII,
as: yaml,
}),
literal({ quotes: '\\"$@', others: "\\x80-\\u{10ffff}", as: braces }),
...[braces, octal].map((as) => literal({
quotes: '\\"$@',
letters: PERL,
others: literals_NOT_ASCII,
as: (one) => (one < "\u0080" ? shortOctal(one) : as(one)),
})),
(text) => literal({
quotes: '\\"',
letters: { ...C, "\u001b": "e" },
others: CONTROLS,
as: literals_HEX,
})(text).replace(/#(?=[{$@])/g, "\\#"),
];
;
const KEPT_IN_FORMS = [
"~",
"",
"*",
"!*()",
"~!*'()",
];
const KEPT_IN_URLS = [
...KEPT_IN_FORMS,
"~/",
"~!*'();,/?:@&=+$#",
"~!$%&'()*+,",
"~!$%&'()*+,/:;=@[]\\|^",
"~!$%&'()*+,/:;=@[]\\|",
"~!$%&()*+,/:;=@[]\\|^`{}?",
"~!$%&'()*+,/:;=@[]\\|^`{}?",
"~!$%&'()*+,/:;=@[]\\|^{}?#",
"~$&+,;=",
"~$&+=:@",
"~$&+,/:;=@",
];
const PERCENT_RULES = [
...KEPT_IN_URLS.flatMap(inEitherCase),
...KEPT_IN_FORMS.flatMap(inEitherCase).map((rule) => (text) => rule(text).replaceAll("%20", "+")),
scriptEscape,
];
const FEW = 3;
function* fewPercent(text) {
const special = new Set(text.match(/[^\w.-]/g));
if (special.size > FEW || special.has(" "))
return;
for (const kept of subsets([...special]))
for (const rule of inEitherCase(kept))
yield rule(text);
}
const dataString = percentEncoding("~", true);
function scriptEscape(text) {
return text.replace(/[^\w@*+./-]/g, (unit) => {
const digits = unit.charCodeAt(0).toString(16).toUpperCase();
return digits.length > 2
? `%u${digits.padStart(4, "0")}`
: `%${digits.padStart(2, "0")}`;
});
}
function inEitherCase(kept) {
return [percentEncoding(kept, true), percentEncoding(kept, false)];
}
function percentEncoding(kept, upper) {
const encode = (run) => kept.includes(run) ? run : escaped(run, upper);
return (text) => text.toWellFormed().replace(percent_ESCAPED, encode);
}
const percent_ESCAPED = /[^\0-\x7f]+|[^\w.-]/g;
function escaped(run, upper) {
const code = run.charCodeAt(0);
const upperCase = code < 0x80
? `%${code.toString(16).toUpperCase().padStart(2, "0")}`
: encodeURIComponent(run);
return upper ? upperCase : upperCase.toLowerCase();
}
function subsets(characters) {
let sets = [""];
for (const one of characters)
sets = sets.flatMap((set) => [set, set + one]);
return sets;
}
var xml = $need(1784);
;
function runnerForms(mask) {
return [
Buffer.from(mask).toString("base64"),
mask.replaceAll('"', '\\"'),
mask.replaceAll("'", "''"),
newtonsoft(mask),
dataString(mask),
(0,xml._n)(mask),
];
}
;
const backslashes = literal({ quotes: " \t!\"$&'()*,;<>?[\\]^`{|}" });
const SHELL_RULES = [
(0,forms_rewrite.mi)(/'/g, () => "'\\''"),
literal({ quotes: '\\"$`' }),
backslashes,
(0,forms_rewrite.lo)(backslashes, (0,forms_rewrite.mi)(/(?<=[:=])~/g, () => "\\~")),
...ANSI_C_RULES,
(text) => text.replaceAll("'", `'"'"'`).replace(/^'|'$/g, ""),
(0,forms_rewrite.mi)(/[^\w.,:+/@\n-]/g, (one) => `\\${one}`),
(0,forms_rewrite.mi)(/[^\w]/g, (one) => (one < "\u0080" ? `\\${one}` : one)),
doubling(/'/g),
doubling(/"/g),
doubling(/\$/g),
(0,forms_rewrite.mi)(/[;#]/g, (one) => `\\${one}`),
doubling(/%/g),
doubling(/[$%](?=\{)/g),
];
const LETTERS = {
"\0": "`0",
"\u0007": "`a",
"\b": "`b",
"\u001b": "`e",
"\f": "`f",
"\n": "`n",
"\r": "`r",
"\t": "`t",
"\v": "`v",
};
const backtick = (one) => `\`${one}`;
const POWERSHELL_RULES = [
(0,forms_rewrite.lo)((0,forms_rewrite.mi)(/[`"$]/g, backtick), (0,forms_rewrite.pq)(LETTERS)),
(0,forms_rewrite.lo)((0,forms_rewrite.mi)(/[`"$]/g, (one) => (one === '"' ? '""' : backtick(one))), (0,forms_rewrite.pq)(LETTERS)),
(0,forms_rewrite.lo)((0,forms_rewrite.mi)(/[`$]/g, backtick), (0,forms_rewrite.pq)(LETTERS)),
(0,forms_rewrite.mi)(/[`"]/g, backtick),
(0,forms_rewrite.mi)(/[\s`"'$,;(){}|&<>@#]/g, backtick),
(0,forms_rewrite.mi)(/[`*?[\]]/g, backtick),
];
function doubling(characters) {
return (0,forms_rewrite.mi)(characters, (one) => one + one);
}
;
async function loadFor(text, readers) {
await readers.load(text);
if (!holdsDocument(text))
return;
do
readForReaders(text, readers);
while (await readers.loadMissing());
}
function holdsDocument(text) {
return (/\\n|%0A|%7B/i.test(text) ||
text.includes("\uff1a") ||
(/<\\?\/[A-Za-z]/.test(text) && !text.trimStart().startsWith("<")) ||
text
.match(/[\w+/-]{24,}={0,2}/g)
?.some((word) => /[\n{<,]/.test((0,inner_encoded["if"])(word) ?? "")) === true ||
/[\n{<,]/.test((0,inner_encoded.rr)(text) ?? ""));
}
function readForReaders(text, readers) {
try {
parts_partsOf(text, "", readers);
}
catch (thrown) {
if (!(thrown instanceof RangeError))
throw thrown;
}
}
;
function* scalarsIn(text, name, readers) {
for (const entry of readers
.read(text)
.filter(({ place }) => place !== "name"))
for (const line of (0,mask_text.Dx)(entry.text))
if ((0,maskable.n9)(line))
yield { text: line, keys: [name, ...entry.keys] };
}
;
}),
9606:
(($own, $gives, $need) => {
$need.d($gives, {
y: () => (ESCAPE_LETTERS)
});
const ESCAPE_LETTERS = {
a: "\u0007",
b: "\b",
e: "\u001b",
E: "\u001b",
f: "\f",
n: "\n",
r: "\r",
t: "\t",
v: "\v",
};
}),
8817:
(($own, $gives, $need) => {
$need.d($gives, {
MU: () => (perByte),
R1: () => (differing),
Se: () => (hexDigits),
Yu: () => (inClass),
lo: () => (inTurn),
mi: () => (replacing),
pq: () => (mapping)
});
var _text_js_0 = $need(977);
function replacing(characters, as) {
return (text) => text.replace(characters, as);
}
function mapping(pairs) {
const known = new Map(Object.entries(pairs));
return replacing(anyOf(pairs), (one) => known.get(one) ?? one);
}
function anyOf(pairs) {
return new RegExp(`[${inClass(Object.keys(pairs).join(""))}]`, "gu");
}
function inClass(characters) {
return characters.replace(/[\\\]^-]/g, "\\$&");
}
const MOST_SETS = 1_000;
const LARGEST_SET = 12;
function differing(rules) {
const known = new Map();
return (text) => {
const odd = oddIn(text);
if (odd.length > LARGEST_SET)
return rules;
const key = odd.sort().join("");
const before = known.get(key);
if (before === undefined && known.size >= MOST_SETS)
return rules;
const chosen = before === rules ? chooseFor(odd, rules) : (before ?? rules);
known.set(key, chosen);
return chosen;
};
}
function oddIn(text) {
const odd = [...new Set(text.match(/\W/gu))];
return [
...new Set(odd.flatMap((one) => (LETTER().test(one) ? standingFor(one) : one))),
];
}
const LETTER = (0,_text_js_0 .fn)(String.raw `\p{L}`);
function standingFor(letter) {
const code = letter.codePointAt(0) ?? 0;
if (code < 0x100)
return ["\u00ef"];
return code < 0x10000 ? ["\u05ea", "\uabcd"] : ["\u{2abcd}"];
}
function chooseFor(odd, rules) {
const pairs = odd.flatMap((one) => odd.map((next) => one + next)).join("");
const byResult = new Map(rules.map((rule) => [rule(pairs), rule]));
byResult.delete(pairs);
return [...byResult.values()];
}
function inTurn(...rewrites) {
return (text) => rewrites.reduce((form, rewrite) => rewrite(form), text);
}
function hexDigits(character, least) {
return (character.codePointAt(0) ?? 0).toString(16).padStart(least, "0");
}
function perByte(character, as) {
const code = character.charCodeAt(0);
return code < 0x80
? as(code)
: Array.from(Buffer.from(character), as).join("");
}
}),
1784:
(($own, $gives, $need) => {
$need.d($gives, {
_n: () => (xml),
g: () => (XML_RULES),
ju: () => (latinNames)
});
var _rewrite_js_0 = $need(8817);
const TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const DOUBLE = { ...TEXT, '"': "&quot;" };
const xml = (0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&apos;" });
const SINGLE = ["&#39;", "&#x27;", "&#039;"];
const DECIMAL_BREAKS = { "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };
const PADDED_BREAKS = { ...DECIMAL_BREAKS, "\t": "&#09;" };
const HEX_BREAKS = { "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };
const NOT_ASCII = /[\u0080-\u{10ffff}]/gu;
const MARKS_AND_NOT_ASCII = /[&<>"'\u0080-\u{10ffff}]/gu;
const decimal = numbered((code) => `${code}`);
const hex = numbered((code) => `x${code.toString(16)}`);
const HEX = numbered((code) => `x${code.toString(16).toUpperCase()}`);
function numbered(digits) {
return (characters) => (0,_rewrite_js_0 .mi)(characters, (one) => `&#${digits(one.codePointAt(0) ?? 0)};`);
}
const latinNames = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
const latin = (0,_rewrite_js_0 .mi)(/[\u00a0-\u00ff]/g, (one) => `&${latinNames[one.charCodeAt(0) - 0xa0]};`);
const QUOTED = [
xml,
(0,_rewrite_js_0 .pq)(TEXT),
(0,_rewrite_js_0 .pq)(DOUBLE),
...SINGLE.map((single) => (0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": single })),
(0,_rewrite_js_0 .pq)({ ...TEXT, '"': "&#34;", "'": "&#39;" }),
(0,_rewrite_js_0 .pq)({ ...TEXT, '"': "&#34;", "'": "&#39;", "+": "&#43;" }),
];
const XML_RULES = [
...QUOTED,
(0,_rewrite_js_0 .pq)({ "&": "&amp;", "<": "&lt;" }),
(0,_rewrite_js_0 .pq)({ "&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;" }),
...[DECIMAL_BREAKS, PADDED_BREAKS, HEX_BREAKS].flatMap((breaks) => {
const double = (0,_rewrite_js_0 .pq)({ ...DOUBLE, ...breaks });
const single = (0,_rewrite_js_0 .pq)({ ...TEXT, ...breaks });
return [double, single, (0,_rewrite_js_0 .lo)(double, decimal(NOT_ASCII))];
}),
(0,_rewrite_js_0 .pq)({ ...TEXT, ...HEX_BREAKS, '"': "&#34;", "'": "&#39;" }),
(0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;" }),
(0,_rewrite_js_0 .pq)({
...DOUBLE,
"'": "&#39;",
"`": "&#x60;",
"=": "&#x3D;",
"/": "&#x2F;",
}),
...QUOTED.flatMap((quoted) => [decimal(NOT_ASCII), hex(NOT_ASCII), HEX(NOT_ASCII), latin].map((numbers) => (0,_rewrite_js_0 .lo)(quoted, numbers))),
...[decimal, hex, HEX].map((numbers) => numbers(MARKS_AND_NOT_ASCII)),
(0,_rewrite_js_0 .lo)((0,_rewrite_js_0 .pq)({ ...DOUBLE, "'": "&#x27;", "+": "&#x2B;", "`": "&#x60;" }), HEX(NOT_ASCII)),
];
}),
970:
(($own, $gives, $need) => {
$need.d($gives, {
Gz: () => (below),
KT: () => (named),
R2: () => (withoutRepeated),
R9: () => (itemAt),
nw: () => (isIndex)
});
const SHORTEST_NAME = 8;
function named(keys, name) {
return name.length < SHORTEST_NAME
? []
: [{ keys, text: name, place: "name" }];
}
const DEEPEST = 30;
function below(keys, ...own) {
return [...keys.slice(-DEEPEST), ...own];
}
function isIndex(key) {
return key.startsWith("[");
}
function itemAt(key = "") {
const [, place] = /^\[(\d+)\]$/.exec(key) ?? [];
return place === undefined ? undefined : Number(place);
}
const LONGEST_KNOWN = 200;
function* withoutRepeated(entries) {
const known = new Set();
for (const entry of entries) {
const { keys, text, source, place, quoted } = entry;
if (text.length <= LONGEST_KNOWN) {
const names = keys.map((key) => itemAt(key) === undefined ? key : "[0]");
const all = JSON.stringify([text, source, place, quoted, ...names]);
if (known.size === known.add(all).size)
continue;
}
yield entry;
}
}
})
};
