export const id = 782;
export const ids = [782];
export const modules = {

6782:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readNetrc: () => (readNetrc),
  readPgpass: () => (readPgpass),
  readUsers: () => (readUsers)
});
var _judge_index_js_0 = __webpack_require__(1409);
var _judge_shapes_js_1 = __webpack_require__(519);
var _text_js_2 = __webpack_require__(5954);



function readNetrc(text) {
	if (!looksLikeNetrc(text))
		return undefined;
	const entries = [];
	const words = text
		.replace(/^[ \t]*#.*$/gm, "")
		.match(/"(?:\\.|[^"\\])*"|\S+/g);
	for (let at = 0; words !== null && at < words.length; at++) {
		const word = words[at] ?? "";
		if (!/^(?:machine|login|password|account|port)$/.test(word))
			continue;
		const value = words[++at] ?? "";
		const bare = value.replace(/^"(.*)"$/s, "$1").replace(/\\(.)/g, "$1");
		const entry = { keys: [word], text: bare };
		const last = entries.at(-1);
		if (word !== "password")
			entries.push(entry);
		else if ((0,_judge_shapes_js_1/* .isNoPassword */ .VP)(bare) && last?.keys[0] === "login")
			entries.push({ ...last, place: "secret" });
		else
			entries.push({ ...entry, place: "secret" });
	}
	return entries;
}
function looksLikeNetrc(text) {
	return /^(?:machine\s+\S+|default)\s+(?:login|password|account|port)\s/.test((0,_text_js_2/* .behindComments */ .tf)(text));
}
const USER = /^(?:[\w.@:[\]*-]{1,255}[ \t]+)?(?!(?:arn|urn):)([\w.@+-]{1,64}):(?:\{[\w.-]+\})?((?!\/\/)\S{4,}?)(?::\d*:\d*:.*)?$/s;
const QUOTED = /^"((?:[^"]|"")*)"\s+"((?:[^"]|"")*)"$/;
function readUsers(text) {
	const lines = [...(0,_text_js_2/* .linesOf */ .Dx)(text)].filter((line) => !/^[#;]/.test(line));
	const users = lines.map((line) => QUOTED.exec(line) ?? USER.exec(line) ?? []);
	if (users.length === 0 || users.some(([line]) => line === undefined))
		return undefined;
	const isLogin = (text) => !/^\/|@\w+[.(]/.test(text) && (0,_judge_index_js_0/* .isDoubtful */ .Ge)(text);
	if (!users.some(([, , password = ""]) => isLogin(password)))
		return undefined;
	return users.flatMap(([, user = "", password = ""]) => [
		{ keys: ["user"], text: user },
		{
			keys: ["password"],
			text: password.replaceAll('""', '"'),
			source: password,
			place: "secret",
		},
	]);
}
const PGPASS = /^((?:\\.|[^:\\])*):(\d+|\*):((?:\\.|[^:\\])*):((?:\\.|[^:\\])*):(.+)$/;
function looksLikePgpass(text) {
	const lines = [...(0,_text_js_2/* .linesOf */ .Dx)(text)].filter((line) => !line.startsWith("#"));
	const isPassword = (line) => PGPASS.test(line) && !/^(?:[0-9a-f]{2}:){5}/i.test(line);
	return lines.length > 0 && lines.every(isPassword);
}
function readPgpass(text) {
	if (!looksLikePgpass(text))
		return undefined;
	return [...(0,_text_js_2/* .linesOf */ .Dx)(text)].flatMap((line) => {
		const password = PGPASS.exec(line)?.[5];
		if (password === undefined)
			return [{ keys: [], text: line, place: "prose" }];
		const bare = password.replace(/\\([\\:])/g, "$1");
		return [
			{ keys: ["password"], text: bare, source: password, place: "secret" },
		];
	});
}


})

};
