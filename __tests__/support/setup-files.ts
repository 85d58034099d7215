/** What runs before every suite, whoever runs it: npm test, and the tool that mutates. */
export const SETUP_FILES = [
	"__tests__/support/documents.ts",
	"__tests__/support/setup/seed.ts",
];
