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
	"providers/cmd.test.ts": "its commands are written for sh",
	"providers/op/openssh.test.ts":
		"ssh-keygen refuses keys with the rights that Windows gives",
	"connection/connection.test.ts": "openssl makes its certificates",
	"tools/**": "they are about tools that suites of Linux use",
	"lifetime/storage.test.ts": "it fills and forbids folders as POSIX has them",
};

/** The same for macOS. */
const NOT_ON_MACOS: Reasons = {
	"e2e/act/**": "the workflow calls GNU's tools (`sha256sum`, `stat -c`)",
	"e2e/run/secrets-in-arguments.test.ts": "it reads /proc",
	"mask/programs.test.ts": "its printers are those of a Linux machine",
};

/** What a system leaves out, and why. Linux leaves out nothing. */
export function leftOutOn(platform: NodeJS.Platform): Reasons {
	if (platform === "win32") return NOT_ON_WINDOWS;
	return platform === "darwin" ? NOT_ON_MACOS : {};
}

/**
 * Rooms whose suites run under Wine as well: those that read or start something, and the pure ones that decide what is
 * delivered. Masking is left to Linux and to Windows itself: it is arithmetic, and takes minutes.
 */
export const UNDER_WINE: readonly string[] = [
	...["json", "main", "patterns", "plan", "report"].map(
		(name) => `${name}.test.ts`,
	),
	...[
		"declarations",
		"deliver",
		"inputs",
		"lifetime",
		"processes",
		"providers/kit",
		"providers/op",
		"resolve",
		"runner",
	].map((room) => `${room}/**/!(growth).test.ts`),
];
