import { kind } from "../message.ts";

export const say = {
	...kind("masks-incomplete", {
		incomplete: (count: number) =>
			`${count === 1 ? "1 value is" : `${count} values are`} so large that the output is searched for what stands there and for base64 and hex, but not for every form (escapes and quotes of programs).`,
	}),
};
