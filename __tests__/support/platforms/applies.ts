type Reasons = Readonly<Record<string, string>>;

/** Suites that Windows leaves out, by patterns below `__tests__`, and why. Single tests say it themselves (`runIf`). */
const NOT_ON_WINDOWS: Reasons = {
	"e2e/**":
		"their steps are written for sh; platforms/windows has whole steps for Windows",
	"confinement.test.ts":
		"it makes links to files, which Windows lets few users do",
	"deliver/container/**": "there are no Linux containers",
	"mask/programs.test.ts":
		"it starts the shells and printers of a Linux machine",
	"pages.test.ts":
		"it lets sh read what pages show, which is the same everywhere",
	"providers/cmd.test.ts": "its commands are written for sh",
	"providers/file.test.ts": "it makes pipes, and links to files",
	"providers/libsecret/bus.test.ts": "there is no D-Bus",
	"providers/op/openssh.test.ts":
		"ssh-keygen refuses keys with the rights that Windows gives",
	"connection/connection.test.ts": "openssl makes its certificates",
	"connection/tunnels.test.ts": "openssl makes its certificates",
	"mask/key-files.test.ts": "openssl makes its certificates",
	"scrub/dumps.test.ts": "it starts the printers of a Linux machine",
	"scrub/programs.test.ts": "it starts the programs of a Linux machine",
	"template/filters.test.ts": "it starts shells and Python as Linux has them",
	"tools/**": "they are about tools that suites of Linux use",
	"lifetime/storage.test.ts": "it fills and forbids folders as POSIX has them",
};

/** The same for macOS. */
const NOT_ON_MACOS: Reasons = {
	"e2e/act/**": "the workflow calls GNU's tools (`sha256sum`, `stat -c`)",
	"e2e/growth.test.ts": "it reads /proc",
	"e2e/run/cancel.test.ts": "its processes leave by `setsid`",
	"e2e/run/secrets-in-arguments.test.ts": "it reads /proc",
	"mask/programs.test.ts": "its printers are those of a Linux machine",
	"scrub/dumps.test.ts": "its `od` is GNU's",
	"scrub/programs.test.ts": "its `grep` and `base64` are GNU's",
};

/** What a system leaves out, and why. Linux leaves out nothing. */
export function leftOutOn(platform: NodeJS.Platform): Reasons {
	if (platform === "win32") return NOT_ON_WINDOWS;
	return platform === "darwin" ? NOT_ON_MACOS : {};
}

/**
 * Suites that run under Wine as well: what Windows itself runs, so that it is seen here when one of them cannot. Of masking
 * and scrubbing only those that show that all is there, since the rest is arithmetic, and takes minutes.
 */
export const UNDER_WINE: readonly string[] = [
	"*.test.ts",
	...[
		"connection",
		"contract",
		"declarations",
		"deliver",
		"inputs",
		"lifetime",
		"processes",
		"providers",
		"resolve",
		"runner",
	].map((room) => `${room}/**/!(growth).test.ts`),
	"mask/{conceal,forms,parts,shapes,told}.test.ts",
	"scrub/examples.test.ts",
	"template/parse.test.ts",
];
