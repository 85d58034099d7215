// What is loaded late (late.ts), in one file.
export { isHarmless } from "./fields.ts";
export { withEscapesRead } from "./forms/escapes.ts";
export { JSON_RULES, NESTED_RULES } from "./forms/json.ts";
export { LITERAL_RULES } from "./forms/literals.ts";
export { fewPercent, PERCENT_RULES } from "./forms/percent.ts";
export { differing } from "./forms/rewrite.ts";
export { runnerForms } from "./forms/runner.ts";
export { POWERSHELL_RULES, SHELL_RULES } from "./forms/shells.ts";
export { XML_RULES } from "./forms/xml.ts";
export { saysSecret } from "./judge/names.ts";
export { loadFor } from "./nested.ts";
export { partsOf } from "./parts.ts";
export { placesOf } from "./places.ts";
export { wordsUnread } from "./readers/headed.ts";
export { createReaders } from "./readers/index.ts";
export { scalarsIn } from "./scalars.ts";
