import type { Shell } from "../../inputs/shell.ts";

/** A script with what the runner changes in it. Source: actions/runner, ScriptHandlerHelpers.cs and ScriptHandler.cs. */
export function fixScript(
	script: string,
	{ kind }: Pick<Shell, "kind">,
	windows: boolean,
): string {
	const lines =
		kind === "cmd"
			? ["@echo off", script]
			: kind === "powershell"
				? [
						"$ErrorActionPreference = 'stop'",
						script,
						"if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
					]
				: [script];
	const text = lines.join("\n");
	return windows ? text.replaceAll(/\r?\n/g, "\r\n") : text;
}
