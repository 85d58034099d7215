/**
 * Text that the runner cannot take for a workflow command. It takes a line for one whose trimmed start is `::name`, or
 * that holds `##[name` anywhere; a lone carriage return may end a line too (actions/runner, ActionCommand.cs).
 */
export function defuse(text: string): string {
	return text
		.replace(/\r\n?/g, "\n")
		.replace(/^(\s*):(?=:)/gm, "$1: ")
		.replaceAll("##[", "## [");
}
