/** What is read of vitest's JSON report. */
export interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	/** Skipped. */
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly success: boolean;
	/** A row for each file; the message is that of a file that could not be run at all. */
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message?: string;
		readonly assertionResults: readonly {
			readonly fullName: string;
			readonly status: string;
			readonly failureMessages?: readonly string[] | null;
		}[];
	}[];
}

/** The report of a run that came to no verdict. It counts as a test that failed. */
export const NO_REPORT: Report = {
	numPassedTests: 0,
	numFailedTests: 1,
	numPendingTests: 0,
	numTodoTests: 0,
	success: false,
	testResults: [],
};

/** One report of several: sums, and a success if all are. */
export function combine(reports: readonly Report[]): Report {
	const sum = (count: (report: Report) => number) =>
		reports.reduce((total, report) => total + count(report), 0);
	return {
		numPassedTests: sum((report) => report.numPassedTests),
		numFailedTests: sum((report) => report.numFailedTests),
		numPendingTests: sum((report) => report.numPendingTests),
		numTodoTests: sum((report) => report.numTodoTests),
		success: reports.every(({ success }) => success),
		testResults: reports.flatMap(({ testResults }) => testResults),
	};
}

/** "12 passed in 3 s", "12 passed, 1 failed in 3 s" */
export function verdict(report: Report, milliseconds: number): string {
	const skipped = report.numPendingTests + report.numTodoTests;
	const counts = [
		`${report.numPassedTests} passed`,
		...(report.numFailedTests > 0 ? [`${report.numFailedTests} failed`] : []),
		...(skipped > 0 ? [`${skipped} skipped`] : []),
		...(report.success || report.numFailedTests > 0
			? []
			: ["and the run itself failed"]),
	].join(", ");
	return `${counts} in ${Math.round(milliseconds / 1_000)} s`;
}

/** What failed, an entry for each test, with the first lines of its message: the last lines of a log are what is read. */
export function failures(report: Report): readonly string[] {
	const entry = (name: string, message = "") =>
		[name, ...message.split("\n").slice(0, 12)].join("\n    ").trimEnd();
	return report.testResults.flatMap((file) => {
		const failed = file.assertionResults
			.filter(({ status }) => status === "failed")
			.map(({ fullName, failureMessages }) =>
				entry(`${file.name}: ${fullName}`, failureMessages?.join("\n")),
			);
		return failed.length === 0 && file.status === "failed"
			? [entry(file.name, file.message)]
			: failed;
	});
}
