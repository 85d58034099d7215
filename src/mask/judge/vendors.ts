/**
 * How tokens of vendors begin, as public secret scanners list them. Behind each stand at least ten more characters of
 * tokens, a digit among them. Beginnings that are words of other texts as well (`key-`, `re_`) are left out: what comes
 * behind them tells by its looks.
 */
const BEGINNINGS = [
	// code hosts and package registries
	"gh[pousr]_ github_pat_ glpat- gl(?:ptt|dt|rt|cbt|oas|imt|agent|soat|ft)- npm_ pypi- rubygems_ dckr_[po]at_ hf_ ATATT3x ATBB",
	// clouds
	"AIza ya29\\. GOCSPX- do[opr]_v1_ LTAI pul- hv[sbr]\\. dapi",
	// chat, mail and payment
	"xox[abeprs]- xapp- SG\\. [sr]k_(?:live|test)_ whsec_",
	// observability and build
	"glsa_ glc_ dt0[a-z]\\d\\d\\. NRAK- NRJS- sntry[su]_ ph[cx]_ lin_(?:api|oauth)_ ops_ PMAK- CCIPAT_ bkct_ sqp_ squ_",
	// others
	"shp(?:at|ca|pa|ss)_ sq0[a-z]{3}- EAAA ntn_ figd_ tfp_ r8_ gsk_ xai- sk- sb[p]_ vcp_ nfp_ AGE-SECRET-KEY-1 tskey-",
]
	.flatMap((row) => row.split(" "))
	.join("|");

const VENDOR = new RegExp(
	`^(?:${BEGINNINGS})(?=[\\w.+/=~:-]*\\d)[\\w.+/=~:-]{10,}$`,
);

/** Ids of access keys of AWS, which go with a secret key. Source: its documentation of IAM identifiers. */
const AWS_ID = /^(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}$/;

/** Three parts of base64url, the first of which begins with `{"`. Source: RFC 7519. */
const JWT = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;

/** Ids that look like tokens and stand in what everybody gets: accounts, publishable keys, analytics. */
const PUBLIC_ID =
	/^(?:acct_|cus_|price_|prod_|pk_(?:live|test)_|pk\.|G-|UA-|GTM-|ca-pub-)[\w.-]+$/;

export function isPublicId(text: string): boolean {
	return PUBLIC_ID.test(text);
}

/** Whether a text is a token by its beginning. */
export function isVendorToken(text: string): boolean {
	if (text.length < 16) return false;
	return VENDOR.test(text) || AWS_ID.test(text) || JWT.test(text);
}
