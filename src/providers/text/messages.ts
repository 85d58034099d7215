import { kind } from "../../message.ts";

export const say = {
	...kind("reference-form", {
		noText: "the text is missing. Write `text:TEXT`.",
	}),
};
