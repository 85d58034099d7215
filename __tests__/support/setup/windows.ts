import { windowsPrograms } from "../platforms/programs.ts";

/** The suites of Windows find their programs by a variable, which the run under Wine has set already. */
export default async function setup(): Promise<void> {
	process.env.WINDOWS_PROGRAMS ??= await windowsPrograms();
}
