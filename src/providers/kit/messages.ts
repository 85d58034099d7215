import { kind } from "../../message.ts";

export const say = {
	...kind("setting-missing", {
		settingMissing: (
			who: string,
			input: string,
			variable: string,
			hint: string,
		) =>
			`${who} needs \`${input}\` (or the variable \`${variable}\`), which is missing or empty.${hint}`,
	}),
	...kind("too-much-data", {
		tooMuch: (mebibytes: number) =>
			`the values of this step are together larger than ${mebibytes} MiB. Fetch them in several steps.`,
	}),
	...kind("internal-error", {
		notRead: "an internal error: the reference was not read.",
	}),
	...kind("server-address", {
		noAddress: (
			server: string,
			input: string,
			variable: string,
			example: string,
		) =>
			`the address of ${server} is not a URL. \`${input}\` (or \`${variable}\`) has the form \`${example}\`.`,
		credentialsInAddress: (
			server: string,
			input: string,
			credentials: string,
		) =>
			`the address of ${server} has credentials in it. Take them out of \`${input}\`; ${credentials}.`,
		queryInAddress: (server: string, input: string, example: string) =>
			`the address of ${server} has a \`?\` or \`#\` in it. \`${input}\` has the form \`${example}\`.`,
	}),
};
