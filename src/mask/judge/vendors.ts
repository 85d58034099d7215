/**
 * How tokens of vendors begin, as public secret scanners list them. Behind each stand at least ten more characters of
 * tokens, a digit among them. Beginnings that are words of other texts as well (`key-`, `re_`) are left out: what comes
 * behind them tells by its looks.
 */
const BEGINNINGS = [
	// code hosts and package registries
	"gh[pousr]_ github_pat_ glpat- gl(?:ptt|dt|rt|cbt|oas|imt|agent|soat|ft)- npm_ pypi- rubygems_ dckr_[po]at_ hf_ ATATT3x ATBB",
	"CLOJARS_ AKCp cio(?=\\w{32}$) oy2(?=\\w{43}$) cmVmdGtu sgp_",
	// clouds
	"AIza ya29\\. GOCSPX- do[opr]_v1_ LTAI pul- hv[sbr]\\. dapi fm[12]_ sha256~ pscale_(?:tkn|pw|oauth)_ nfp_ vcp_ tk-us- v1\\.0-(?=[0-9a-f]{24}-)",
	"AQVN HRKU- t1\\.(?=\\w+\\.[\\w-]{80})",
	// chat, mail and payment
	"xox[abeprs]- xapp- SG\\. [sr]k_(?:live|test)_ whsec_ xkeysib- xsmtpsib- EZ[AT]K FLWSECK duffel_(?:live|test)_ shippo_(?:live|test)_",
	"(?:live|test)_(?=[0-9a-f]{35}$) EAAC shp(?:at|ca|pa|ss)_ sq0[a-z]{3}- EAAA access-(?:sandbox|development|production)- v2x(?=[0-9a-f]{64}$)",
	// observability and build
	"glsa_ glc_ dt0[a-z]\\d\\d\\. NRAK- NRJS- sntry[su]_ ph[cx]_ lin_(?:api|oauth)_ ops_ PMAK- CCIPAT_ bkct_ bkua_ sqp_ squ_ waka_ pnu_ ico-",
	"dp\\.(?:pt|st|ct|sa|scim|audit)\\. sdk-(?=[0-9a-f]{8}-) API-(?=[A-Z0-9]{26}$) dnkey- rdme_",
	// others
	"ntn_ figd_ tfp_ r8_ gsk_ xai- sk- sbp_ AGE-SECRET-KEY-1 tskey- aio_ CFPAT- fio-u- p8e- s-s4t2[a-z]{2}- pplx- sm_[psa]at_ pat-[a-z]{2}\\d-",
]
	.flatMap((row) => row.split(" "))
	.join("|");

const VENDOR = new RegExp(
	`^(?:${BEGINNINGS})(?=[\\w.+/=~:-]*\\d)[\\w.+/=~:-]{10,}$`,
);

/** Tokens whose parts have lengths of their own. */
const PARTED = [
	// Asana, Telegram, Facebook
	/^\d\/\d{14,18}:[0-9a-f]{32}$/,
	/^\d{8,10}:AA[\w-]{33}$/,
	/^\d{14,17}\|[\w-]{27}$/,
	// Mailchimp, Mailgun, Zoho, Airtable, Terraform Cloud
	/^[0-9a-f]{32}-us\d{1,2}$/,
	/^(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})$/,
	/^1000(?:\.[0-9a-f]{32}){2}$/,
	/^pat\w{14}\.[0-9a-f]{64}$/,
	/^\w{14}\.atlasv1\.[\w-]{60,70}$/,
	// DeepL
	/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx$/,
	// keys of New Relic, secret keys of 1Password, recovery keys of BitLocker, product keys
	/^[0-9a-f]{36}NRAL$/,
	/^A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}$/,
	/^\d{6}(?:-\d{6}){7}$/,
	/^(?=[^A-Z]*[A-Z])(?=\D*\d)[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}$/,
];

/** Ids of access keys of AWS, which go with a secret key. Source: its documentation of IAM identifiers. */
const AWS_ID = /^(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/;

/** Three parts of base64url, the first of which begins with `{"`. Source: RFC 7519. */
const JWT = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;

/** Ids that look like tokens and stand in what everybody gets. */
const PUBLIC_IDS = [
	// accounts, publishable keys, analytics, keys of pages
	/^(?:acct_|cus_|price_|prod_|pk_(?:live|test)_|pk\.|G-|UA-|GTM-|ca-pub-|0x4AAAA)[\w.-]+$/,
	// applications of Google and GitHub, projects of Vercel
	/^\d{8,14}-[a-z0-9]{32}(?:\.apps\.googleusercontent\.com)?$/,
	/^Iv1\.[0-9a-f]{16}$|^prj_[A-Za-z0-9]{20,40}$/,
	// pools of users of Cognito
	/^[a-z]{2}-[a-z]{4,9}-\d_[A-Za-z0-9]{9}$/,
	// public keys of OpenSSH (RFC 4253, 6.6), of extended keys (BIP 32) and of age
	/^AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|Gnsk)[\w+/]+=*$/,
	/^(?:[xyz]pub|npub1|age1)\w{40,}$/,
	/^0x[0-9a-f]{40}$/,
	// ids and fingerprints of keys, as OpenPGP and relays write them
	/^(?:0x)?(?=\d*[A-F])(?=[A-F]*\d)(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/,
	/^(?:[0-9A-F]{4} ?){10}$/,
];

/** Of network cards, of networks, of coins (EIP 55, BIP 173), of onion services and of accounts (did:plc). */
const ADDRESSES = [
	/^(?=.*::)[\da-f]{1,4}(?::{1,2}[\da-f]{0,4}){2,7}\/\d{1,3}$/i,
	/^(?:did:)?plc:[a-z2-7]{24}$/,
	/^[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4,6}[0-9A-Fa-f]{2}$/,
	/^0x(?=.*[A-F])(?=.*[a-f])[0-9A-Fa-f]{40}$/,
	/^(?:bc1|tb1|ltc1|addr1|stake1|cosmos1)(?=.*[g-z])[a-z0-9]{25,}$/,
	/^[a-z2-7]{55}d(?:\.onion)?$/,
];

/** Whether nobody keeps it as a secret, whatever is said of it. */
export function isAddress(text: string): boolean {
	return text.length <= 128 && ADDRESSES.some((looks) => looks.test(text));
}

/** The number of a network card without its marks, by which devices log in: `0019159BF771` */
export function isCardNumber(text: string): boolean {
	return /^[\dA-F]{12}$/.test(text);
}

export function isPublicId(text: string): boolean {
	if (text.length > 512) return false;
	return isAddress(text) || PUBLIC_IDS.some((looks) => looks.test(text));
}

/** Whether a text is a token by its beginning. */
export function isVendorToken(text: string): boolean {
	if (text.length < 16) return false;
	return (
		VENDOR.test(text) ||
		AWS_ID.test(text) ||
		JWT.test(text) ||
		(text.length < 128 && PARTED.some((looks) => looks.test(text)))
	);
}
