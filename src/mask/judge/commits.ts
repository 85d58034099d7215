/** Where hosts of git have a commit: `/commit/SHA`, `/blob/SHA/README.md`, `app.git#SHA` */
const COMMIT =
	/(\/(?:commits?|blob|tree|raw|blame|compare|archive|rev)\/|(?:^|\/)raw\.githubusercontent\.com\/[\w.-]{1,100}\/[\w.-]{1,100}\/|\.git[#@])[0-9a-f]{40}(?![0-9A-Za-z])/;

/** An address without the commit in it, which looks like a key. */
export function withoutCommit(address: string): string {
	return address.replace(COMMIT, "$1");
}
