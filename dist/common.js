export const modules = {

8167:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  FO: () => (exitCodeOf),
  UA: () => (runHelper),
  UM: () => (SHARED_CONSOLE),
  v0: () => (startChild),
  vG: () => (sendSignal)
});
var node_child_process_0 = __webpack_require__(1421);
var node_os_1 = __webpack_require__(8161);


const SHARED_CONSOLE = { windowsHide: false };
const OWN_CONSOLE = { windowsHide: true };
function startChild({ program, args, verbatim = false }, { cwd, env }) {
	return (0,node_child_process_0.spawn)(program, args, {
		cwd,
		env,
		stdio: ["ignore", "pipe", "pipe"],
		windowsVerbatimArguments: verbatim,
		...optionsFor(process.platform),
	});
}
function optionsFor(platform) {
	return { detached: platform !== "win32", ...SHARED_CONSOLE };
}
function sendSignal(target, signal) {
	try {
		return process.kill(target, signal);
	}
	catch {
		return false;
	}
}
const PATIENCE = 10_000;
function runHelper(program, args) {
	return new Promise((resolve) => {
		const options = { env: {}, timeout: PATIENCE, ...OWN_CONSOLE };
		const child = (0,node_child_process_0.execFile)(program, args, options, (error, stdout, stderr) => {
			const exitCode = error === null ? 0 : Number(error.code) || 1;
			resolve({ exitCode, stdout, stderr });
		});
		child.stdin?.on("error", () => { });
		child.stdin?.end();
	});
}
function exitCodeOf(code, signal, platform = process.platform) {
	if (code === null)
		return 128 + (signal === null ? 0 : node_os_1.constants.signals[signal]);
	return platform === "win32" ? code | 0 : code;
}


}),

6973:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  S: () => (endTree),
  P: () => (killNoted)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/processes/children.js
var children = __webpack_require__(8167);
// EXTERNAL MODULE: ./build/processes/programs.js
var programs = __webpack_require__(8393);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/processes/table.js



const DOUBT = 3_000;
const WINDOWS_TABLE = [
	"-NoProfile",
	"-NonInteractive",
	"-Command",
	"Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object { '{0} {1} {2}' -f $_.ProcessId, $_.ParentProcessId, ([DateTimeOffset]$_.CreationDate).ToUnixTimeMilliseconds() }",
];
const POSIX_TABLE = ["-A", "-o", "pid=,ppid=,pgid=,stat=,etime="];
async function processTable(environment, platform = process.platform, run = children/* runHelper */.UA) {
	const { stdout } = platform === "win32"
		? await run(windowsPowerShell(environment), WINDOWS_TABLE)
		: await run("/bin/ps", POSIX_TABLE);
	const now = Date.now();
	return stdout
		.split(/\r?\n/)
		.flatMap((line) => platform === "win32" ? readWindows(line) : readPosix(line, now));
}
function windowsPowerShell(environment) {
	const system = external_node_path_.win32.dirname((0,programs/* systemProgram */.CA)("cmd", environment));
	return external_node_path_.win32.join(system, "WindowsPowerShell", "v1.0", "powershell.exe");
}
function readWindows(line) {
	const [, pid, parent, started] = /^(\d+) (\d+) (\d+)$/.exec(line) ?? [];
	return started === undefined
		? []
		: [{ pid: Number(pid), parent: Number(parent), started: Number(started) }];
}
function readPosix(line, now) {
	const [, pid, parent, group, days = 0, hours = 0, minutes, seconds] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+[^\sZ]\S*\s+(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+)\s*$/.exec(line) ?? [];
	if (seconds === undefined)
		return [];
	const elapsed = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 +
		Number(seconds);
	return [
		{
			pid: Number(pid),
			parent: Number(parent),
			group: Number(group),
			started: now - elapsed * 1_000,
		},
	];
}
function leftOf(noted, table) {
	const left = new Set();
	const belongs = (process) => noted.some(({ pid, started }) => {
		if (process.started < started - DOUBT)
			return false;
		if (process.pid === pid)
			return isSame(process, started);
		if (process.parent !== pid && process.group !== pid)
			return false;
		const other = table.find((one) => one.pid === pid);
		return (other === undefined ||
			isSame(other, started) ||
			process.started < other.started - DOUBT);
	}) || isChildOfOne(process);
	const isChildOfOne = ({ parent, started }) => left.has(parent) &&
		table.some((one) => one.pid === parent && one.started <= started + DOUBT);
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const process of table)
			if (belongs(process))
				left.add(process.pid);
	}
	return [...left];
}
function isSame(process, started) {
	return Math.abs(process.started - started) <= DOUBT;
}

;// CONCATENATED MODULE: ./build/processes/end.js




const THIS_SYSTEM = {
	platform: process.platform,
	table: processTable,
	run: children/* runHelper */.UA,
};
const LOOK_AGAIN = 50;
async function endTree(child, { started, grace, environment }, system = THIS_SYSTEM) {
	const { pid } = child;
	if (pid === undefined)
		return;
	if (system.platform !== "win32")
		return endGroup(pid, grace);
	if (child.exitCode === null && child.signalCode === null) {
		const taskkill = (0,programs/* systemProgram */.CA)("taskkill", environment);
		const args = ["/PID", String(pid), "/T", "/F"];
		if ((await system.run(taskkill, args)).exitCode === 0)
			return;
		child.kill("SIGKILL");
	}
	await killNoted([{ pid, started }], environment, system);
}
async function endGroup(leader, grace) {
	const end = performance.now() + grace;
	if (grace > 0 && !(0,children/* sendSignal */.vG)(-leader, "SIGTERM"))
		return;
	while (performance.now() < end) {
		await (0,promises_.setTimeout)(Math.min(LOOK_AGAIN, grace));
		if (!(0,children/* sendSignal */.vG)(-leader, 0))
			return;
	}
	(0,children/* sendSignal */.vG)(-leader, "SIGKILL");
}
async function killNoted(processes, environment, { platform, table, run } = THIS_SYSTEM) {
	const find = async () => {
		const all = await table(environment, platform);
		const others = all.filter(({ pid, parent }) => pid !== process.pid && parent !== process.pid);
		return leftOf(processes, others);
	};
	let left = await find();
	for (let round = 0; left.length > 0 && round < 3; round++) {
		if (platform === "win32")
			await run((0,programs/* systemProgram */.CA)("taskkill", environment), [
				"/F",
				...left.flatMap((pid) => ["/PID", String(pid)]),
			]);
		else
			for (const pid of left)
				(0,children/* sendSignal */.vG)(pid, "SIGKILL");
		left = await find();
	}
	return left;
}


}),

8393:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  A8: () => (findBatch),
  C4: () => (commandInterpreter),
  CA: () => (systemProgram),
  DQ: () => (THIS_MACHINE),
  Kp: () => (findProgram)
});
var node_fs_0 = __webpack_require__(3024);
var node_path_1 = __webpack_require__(6760);


const THIS_MACHINE = {
	platform: process.platform,
	isProgram: process.platform === "win32" ? isThere : isExecutable,
};
const EXTENSIONS = [".com", ".exe"];
function findProgram(name, environment, { platform, isProgram } = THIS_MACHINE) {
	const windows = platform === "win32";
	const names = windows ? withExtensions(name, environment) : [name];
	if (isAbsolute(name, platform))
		return names.find(isProgram);
	if (name === "" || (windows ? /[\\/:]/ : /\//).test(name))
		return undefined;
	const { join } = windows ? node_path_1.win32 : node_path_1.posix;
	for (const folder of foldersOf(environment, platform))
		for (const name of names) {
			const path = join(folder, name);
			if (isProgram(path))
				return path;
		}
	return undefined;
}
function findBatch(name, environment, { platform, isProgram } = THIS_MACHINE) {
	if (platform !== "win32" || !/^[\w.-]+$/.test(name))
		return undefined;
	return foldersOf(environment, platform)
		.map((folder) => node_path_1.win32.join(folder, `${name}.cmd`))
		.find((path) => !/[%"]/.test(path) && isProgram(path));
}
function systemProgram(name, environment) {
	const root = variableOf("SystemRoot", environment, "win32");
	return node_path_1.win32.join(isAbsolute(root, "win32") ? root : "C:\\Windows", "System32", `${name}.exe`);
}
function commandInterpreter(environment, { isProgram } = THIS_MACHINE) {
	const named = variableOf("ComSpec", environment, "win32");
	return isAbsolute(named, "win32") && isProgram(named)
		? named
		: systemProgram("cmd", environment);
}
function withExtensions(name, environment) {
	const listed = variableOf("PATHEXT", environment, "win32")
		.toLowerCase()
		.split(";")
		.map((extension) => extension.trim())
		.filter((extension) => EXTENSIONS.includes(extension));
	const extensions = listed.length === 0 ? EXTENSIONS : listed;
	const own = node_path_1.win32.extname(name).toLowerCase();
	return [
		...(EXTENSIONS.includes(own) ? [name] : []),
		...extensions.map((extension) => name + extension),
	];
}
function foldersOf(environment, platform) {
	const path = variableOf("PATH", environment, platform);
	const entries = platform === "win32"
		?
			Array.from(path.matchAll(/(?:"[^"]*"?|[^;"])+/g), ([entry]) => entry.replaceAll('"', "").trim())
		: path.split(":");
	return entries.filter((entry) => isAbsolute(entry, platform));
}
function isAbsolute(path, platform) {
	return platform === "win32"
		? /^(?:[a-z]:[\\/]|[\\/]{2})/i.test(path)
		: path.startsWith("/");
}
function variableOf(name, environment, platform) {
	if (platform !== "win32")
		return environment[name] ?? "";
	const upper = name.toUpperCase();
	const [own] = Object.keys(environment)
		.filter((key) => key.toUpperCase() === upper)
		.toSorted();
	return own === undefined ? "" : (environment[own] ?? "");
}
function isExecutable(path) {
	try {
		(0,node_fs_0.accessSync)(path, node_fs_0.constants.X_OK);
		return (0,node_fs_0.statSync)(path).isFile();
	}
	catch {
		return false;
	}
}
function isThere(path) {
	try {
		return !(0,node_fs_0.lstatSync)(path).isDirectory();
	}
	catch {
		return false;
	}
}


}),

4244:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  O: () => (namesCommandFile),
  U: () => (COMMAND_FILES)
});
const COMMAND_FILES = {
	GITHUB_OUTPUT: "write",
	GITHUB_ENV: "write",
	GITHUB_PATH: "write",
	GITHUB_STEP_SUMMARY: "write",
	GITHUB_ARTIFACTS: "write",
	GITHUB_ARTIFACTS_LIST: "read",
	GITHUB_STATE: "state",
};
const FOLDER = /[\\/](?:_runner_)?file_commands[\\/]/;
function namesCommandFile(variable, value) {
	const name = variable.toUpperCase();
	return (Object.hasOwn(COMMAND_FILES, name) ||
		(name.startsWith("GITHUB_") && FOLDER.test(value)));
}


}),

1478:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  R: () => (parseServerAddress),
  U: () => (isLoopback)
});
var _errors_js_0 = __webpack_require__(3859);
var _messages_js_1 = __webpack_require__(1708);
var _variables_js_2 = __webpack_require__(3143);



function parseServerAddress(text, { server, variable, example, credentials }) {
	const input = (0,_variables_js_2/* .inputName */ .y)(variable);
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.noAddress(server, input, variable, example));
	if (url.username !== "" || url.password !== "")
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.credentialsInAddress(server, input, credentials));
	if (url.search !== "" || url.hash !== "")
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.queryInAddress(server, input, example));
	return url;
}
function isLoopback(host) {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}


}),

1931:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  B: () => (tokenOf)
});
function tokenOf(value) {
	return typeof value === "string" && /^[\x21-\x7e]+$/.test(value)
		? value
		: undefined;
}


}),

3143:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  g: () => (variableReader),
  y: () => (inputName)
});
var _errors_js_0 = __webpack_require__(3859);
var _messages_js_1 = __webpack_require__(1708);


function variableReader(environment, who) {
	const maybe = (variable) => environment[variable]?.trim() || undefined;
	const needing = (tell) => (variable) => {
		const value = maybe(variable);
		if (value === undefined)
			throw (0,_errors_js_0/* .malformed */ .Qm)(tell(who, inputName(variable), variable));
		return value;
	};
	return {
		maybe,
		need: needing(_messages_js_1/* .say */ .c.settingMissing),
		needSecret: needing(_messages_js_1/* .say */ .c.credentialMissing),
	};
}
function inputName(variable) {
	return variable.toLowerCase().replaceAll("_", "-");
}


}),

5223:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Bd: () => (selectField),
  Mm: () => (asContent),
  yS: () => (folderOf)
});
var _errors_js_0 = __webpack_require__(9473);
var _errors_js_1 = __webpack_require__(3859);
var _members_js_2 = __webpack_require__(9021);



function asContent(bytes) {
	return { kind: "value", value: bytes };
}
function selectField(content, field, whose) {
	return content.kind === "fields" || field === undefined
		? content
		: asContent((0,_members_js_2/* .memberOf */ .C)(content.value, field, whose));
}
function folderOf(outcomes, leftOut, empty) {
	const fields = new Map();
	for (const [name, outcome] of outcomes) {
		if (!(outcome instanceof _errors_js_0/* .SecretError */ .JA)) {
			if (outcome.kind === "value")
				fields.set(name, outcome.value);
		}
		else if (outcome.reason === "not-found")
			leftOut(name);
		else
			throw outcome;
	}
	if (fields.size === 0)
		throw (0,_errors_js_1/* .notFound */ .mX)(empty());
	return { kind: "fields", fields };
}


}),

2873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (contentOf),
  n: () => (textOfFile)
});
var node_fs_0 = __webpack_require__(3024);

const LARGEST = 1024 * 1024;
function contentOf(path, largest = LARGEST) {
	if (!(0,node_fs_0.statSync)(path).isFile())
		return undefined;
	const file = (0,node_fs_0.openSync)(path, node_fs_0.constants.O_RDONLY | (node_fs_0.constants.O_NONBLOCK ?? 0));
	try {
		const found = (0,node_fs_0.fstatSync)(file);
		return found.isFile() && found.size <= largest
			? (0,node_fs_0.readFileSync)(file)
			: undefined;
	}
	finally {
		(0,node_fs_0.closeSync)(file);
	}
}
function textOfFile(path, largest) {
	return contentOf(path, largest)?.toString() ?? "";
}


}),

7018:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  q: () => (identityProblem)
});
var _answers_js_0 = __webpack_require__(305);

async function identityProblem(environment) {
	const { idTokenService } = await __webpack_require__.e(/* import() */ 346).then(__webpack_require__.bind(__webpack_require__, 346));
	return (0,_answers_js_0/* .problemOf */ .Zw)(() => idTokenService(environment));
}


}),

9021:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  C: () => (memberOf),
  Z: () => (listNames)
});
var _json_js_0 = __webpack_require__(9368);
var _near_js_1 = __webpack_require__(3628);
var _plain_js_4 = __webpack_require__(1468);
var _errors_js_2 = __webpack_require__(3859);
var _messages_js_3 = __webpack_require__(1708);





function memberOf(value, name, whose) {
	const object = (0,_json_js_0/* .parseJson */ .qF)(value);
	if (!(0,_json_js_0/* .isObject */ .Gv)(object))
		throw (0,_errors_js_2/* .malformed */ .Qm)(_messages_js_3/* .say */ .c.noObject(whose));
	const member = Object.hasOwn(object, name) ? object[name] : undefined;
	if (member !== undefined && member !== null)
		return (0,_json_js_0/* .renderJson */ .hF)(member);
	const names = Object.keys(object).filter((key) => object[key] !== null);
	const there = listNames(names, name);
	throw (0,_errors_js_2/* .notFound */ .mX)(member === null
		? _messages_js_3/* .say */ .c.nullMember(whose, name, there)
		: _messages_js_3/* .say */ .c.noMember(whose, name, there + deeper(object, name)));
}
function deeper(object, name) {
	const [first = "", ...more] = name.split(".");
	return more.length > 0 &&
		Object.hasOwn(object, first) &&
		(0,_json_js_0/* .isObject */ .Gv)(object[first]) &&
		/^[\w.-]+$/.test(name)
		? ` \`${first}\` is an object. Write \`[json:/${[first, ...more].join("/")}]\` in its place, behind the name of the declaration, to take what lies in it.`
		: "";
}
const MOST_NAMES = 10;
function listNames(names, meant) {
	if (names.length === 0)
		return "It has none.";
	const plain = names.filter(_plain_js_4/* .isPlainAlone */ .MW);
	if (plain.length === 0)
		return names.length === 1
			? "It has 1 of another name."
			: `It has ${names.length} of other names.`;
	const lower = new Map(plain.map((name) => [name.toLowerCase(), name]));
	const near = (0,_near_js_1/* .nearest */ .p)(meant.toLowerCase(), lower.keys());
	const found = near === undefined ? undefined : lower.get(near);
	const shown = [
		...(found ? [found] : []),
		...plain.filter((name) => name !== found),
	]
		.slice(0, MOST_NAMES)
		.map((name) => `\`${name}\``);
	const more = names.length - shown.length;
	return `It has ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}


}),

7555:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  gI: () => (splitAt),
  gr: () => (decodePercent),
  mQ: () => (splitReference)
});
var _errors_js_0 = __webpack_require__(3859);
var _messages_js_1 = __webpack_require__(1708);


const HINTS = ["ttl", "cacheKey"];
function splitReference(rest, keys) {
	const [front, fragment] = splitAt(rest, "#");
	const [path, query = ""] = splitAt(front, "?");
	const field = fragment === undefined ? undefined : decodePercent(fragment);
	if (field === "")
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.noFieldName());
	return {
		path: decodePercent(path),
		query: queryOf(query, keys),
		field,
	};
}
function queryOf(text, keys) {
	decodePercent(text);
	const pairs = [...new URLSearchParams(text)];
	const names = pairs.map(([name]) => name);
	if (keys !== "any")
		checkKeys(names, [...keys, ...HINTS]);
	if (new Set(names).size < names.length)
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.keyTwice());
	const kept = pairs.filter(([name]) => !HINTS.includes(name));
	const [empty] = kept.find(([, value]) => value === "") ?? [];
	if (keys !== "any" && empty !== undefined)
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.emptyKey(empty));
	return new Map(kept);
}
function checkKeys(names, known) {
	if (names.some((name) => !known.includes(name)))
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.queryKeys(known.map((key) => `\`${key}\``).join(", ")));
}
function decodePercent(text) {
	try {
		return printable(decodeURIComponent(text));
	}
	catch (thrown) {
		if (!(thrown instanceof URIError))
			throw thrown;
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.percent());
	}
}
function printable(text) {
	if (/\p{C}/u.test(text))
		throw (0,_errors_js_0/* .malformed */ .Qm)(_messages_js_1/* .say */ .c.unprintable());
	return text;
}
function splitAt(text, separator) {
	const index = text.indexOf(separator);
	return index < 0
		? [text, undefined]
		: [text.slice(0, index), text.slice(index + 1)];
}


}),

3817:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (describeClaims)
});
var _json_js_0 = __webpack_require__(9368);
var _plain_js_1 = __webpack_require__(1468);


const SHOWN = [
	"iss",
	"sub",
	"aud",
	"repository",
	"ref",
	"environment",
	"event_name",
	"job_workflow_ref",
	"exp",
];
function describeClaims(jwt) {
	const claims = (0,_json_js_0/* .parseJson */ .qF)(Buffer.from(jwt.split(".")[1] ?? "", "base64url"));
	if (!(0,_json_js_0/* .isObject */ .Gv)(claims))
		return "none, since what was given is not a JSON Web Token";
	return SHOWN.filter((name) => Object.hasOwn(claims, name))
		.map((name) => `${name} ${shown(name, claims[name])}`)
		.join(", ");
}
const LONGEST = 500;
function shown(name, claim) {
	const time = name === "exp" && typeof claim === "number" ? claim : Number.NaN;
	const date = new Date(time * 1_000);
	if (!Number.isNaN(date.getTime()))
		return date.toISOString();
	const text = String(JSON.stringify(claim)).replace(/^\[(".*")\]$/, "$1");
	return text.length > LONGEST
		? `${[...text].slice(0, LONGEST).join("")}${_plain_js_1/* .HIDDEN */ .RG}`
		: text;
}


}),

4508:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  V: () => (readByPlace),
  e: () => (readEach)
});
var _errors_js_0 = __webpack_require__(9473);
var _answers_js_1 = __webpack_require__(305);


async function readByPlace(located, read) {
	const groups = new Map();
	for (const { place, source, key } of located.filter(_answers_js_1/* .succeeded */ .gq)) {
		const group = groups.get(place.name) ?? { place, sources: new Map() };
		group.sources.set(key, source);
		groups.set(place.name, group);
	}
	const outcomes = await Promise.all(Array.from(groups.values(), ({ place, sources }) => read(place, [...sources.values()])));
	const found = new Map(outcomes.flatMap((some) => [...some]));
	return located.map((one) => {
		if (one instanceof _errors_js_0/* .SecretError */ .JA)
			return one;
		const source = groups.get(one.place.name)?.sources.get(one.key);
		return (source && found.get(source)) ?? (0,_answers_js_1/* .notRead */ .Qk)();
	});
}
async function readEach(items, readOne) {
	return Promise.all(items.map(async (item) => [item, await readOne(item).catch(_errors_js_0/* .toSecretError */ .u5)]));
}


})

};
