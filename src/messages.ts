import { kind } from "./message.ts";

/** What the modules beside this one say: errors.ts, plan.ts and report.ts. */
export const say = {
	...kind("internal-error", {
		internal: (what: string) =>
			`an internal error (${what}); nothing was delivered. Please report it.`,
		internalOfProvider: "an internal error in the provider.",
	}),
	...kind("system-error", {
		systemError: (code: string) => `the system reported ${code}.`,
	}),
	...kind("several-errors", {
		several: (count: number) =>
			`${count} errors; nothing was delivered. They stand above, each with what to do.`,
	}),
	...kind("plain-template", {
		plainOfSecret: (name: string) =>
			`its part ${name} is a secret, so what is made of it cannot be \`plain\`. Take \`plain\` out; or declare ${name} by a line of its own and mark that \`plain\`, if it is no secret.`,
	}),
	...kind("value-too-short", {
		unmaskable: (advice: string) =>
			`the value is too short or too common to be masked without ruining the log, and its name says that it is a secret. ${advice}`,
	}),
	...kind("value-not-text", {
		notText: (why: string) =>
			`the value is not text (it ${why}). Deliver it as \`[file]\`; text in another encoding (UTF-16, Latin-1) is stored as UTF-8 first.`,
	}),
	...kind("value-too-large", {
		variableTooLarge: (size: number, limit: number, unit: string) =>
			`the value is too large for an environment variable (${size} of at most ${limit} ${unit}). Deliver it as \`[file]\`.`,
		environmentTooLarge: (size: number, limit: number, largest: string) =>
			`all environment variables together are ${size} bytes, of at most ${limit}: later processes could not start. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
		outputsTooLarge: (size: number, limit: number, largest: string) =>
			`all outputs together are ${size} bytes of UTF-16, of at most ${limit}. Deliver the large ones as \`[file]\`; the largest are ${largest}.`,
	}),
	...kind("outputs-between-jobs", {
		outputsEnd:
			"Outputs that hold a masked value reach the later steps of this job; the runner drops them between jobs. Another job fetches the secret again.",
	}),
	...kind("summary-not-written", {
		noSummary: "The job summary could not be written.",
	}),
	...kind("job-cancelled", {
		cancelled: (exitCode: number) =>
			`The job was cancelled, and with it what \`run\` or \`image\` had started (exit code ${exitCode}).`,
	}),
	...kind("script-failed", {
		ended: (exitCode: number, meaning: string) =>
			`Process completed with exit code ${exitCode}${meaning}.`,
	}),
	...kind("value-white-space", {
		whiteSpace: (names: string) =>
			`${names}: the value ends in white space, which is delivered with it. Mark it \`[trim]\` to take that off, or \`[raw]\` to say that it belongs to the value.`,
	}),
	...kind("value-empty", {
		emptyValue: "the value is empty.",
	}),
	...kind("value-not-masked", {
		notMasked: (names: string) =>
			`${names}: delivered without a mask, since the value is too short or too common to be masked without ruining the log. Mark it \`[plain]\` to say that it is no secret.`,
	}),
	...kind("common-word", {
		commonWord: (names: string) =>
			`${names}: the value is a word, which is hidden wherever the log of this job has it. Mark it \`[plain]\` if it is no secret.`,
	}),
	...kind("field-masked", {
		maskedInWildcard: (names: string) =>
			`${names}: masked although the wildcard is \`[plain]\`, since the name of the field says that it is a secret. Declare it by a line of its own to deliver it without a mask.`,
	}),
};
