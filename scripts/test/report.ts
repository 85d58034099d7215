/** What is read of vitest's JSON report. */
export interface Report {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	/** Skipped. */
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly success: boolean;
	readonly testResults: readonly unknown[];
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
