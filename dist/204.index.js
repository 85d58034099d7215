export const id = 204;
export const ids = [204];
export const modules = {
204:
(($own, $gives, $need) => {
$need.r($gives);
$need.d($gives, {
create: () => (create)
});
var external_node_fs_ = $need(3024);
var promises_ = $need(1455);
var external_node_path_ = $need(6760);
var build_confinement = $need(6540);
var errors = $need(9473);
var answers = $need(305);
var kit_errors = $need(3859);
var message = $need(883);
;
const say = {
...(0,message.f)("reference-tail", {
comment: "there is no file of this name, and `#` in it looks like the beginning of a comment, which needs a line of its own.",
}),
...(0,message.f)("outside-checkout", {
outside: (reason) => `${reason}, and a manifest, which a pull request can change, may name files of the checkout alone. Declare it in the workflow itself, or set \`trust-secret-refs-file: true\`.`,
}),
...(0,message.f)("reference-form", {
noPath: "the path is missing. Write `file:PATH`.",
nul: "a path holds no NUL.",
otherHome: "`~user` is not expanded. Write the path of that user's home directory.",
noHome: "`~` cannot be expanded, since no home directory is set. Write the whole path.",
}),
...(0,message.f)("file-not-found", {
missing: "there is no such file. A relative path starts from `working-directory`, by default the workspace.",
}),
...(0,message.f)("not-a-file", {
notAFile: (kind) => `it is ${kind}, not a file. Name a file.`,
}),
...(0,message.f)("too-much-data", {
tooLarge: (mebibytes) => `the file is larger than ${mebibytes} MiB, too large for a secret.`,
}),
...(0,message.f)("file-not-readable", {
forbidden: (code) => `the file may not be read (${code}). The user of the runner needs read permission.`,
unreadable: (code) => `the file cannot be read (${code}).`,
}),
};
;
const LARGEST = 10 * 1024 * 1024;
function create(context) {
const confinement = (0,build_confinement.D)(context.workspace, context.environment);
return {
check: (request) => checkPath(request) ?? checkConfined(request, context, confinement),
rehearse: ({ rest, confined = false }) => openSecretFile(rest, context, confined ? confinement : undefined).then(async (file) => void (await file.close()), errors.u5),
resolve: (0,answers.Ug)(context, (path, { confined = false }) => readSecretFile(path, context, confined ? confinement : undefined)),
};
}
function checkConfined({ rest: path, confined = false }, context, confinement) {
if (!confined)
return undefined;
const reason = path.startsWith("~")
? "it leads out of the workspace, into the home directory"
: confinement.judgePath(locate(path, context));
return reason === undefined ? undefined : (0,kit_errors.wk)(say.outside(reason));
}
function checkPath({ rest: path }) {
if (path === "")
return (0,kit_errors.Qm)(say.noPath());
if (path.includes("\0"))
return (0,kit_errors.Qm)(say.nul());
return /^~[^/\\]/.test(path) ? (0,kit_errors.Qm)(say.otherHome()) : undefined;
}
function locate(path, { environment, workingDirectory }) {
if (!path.startsWith("~"))
return (0,external_node_path_.resolve)(workingDirectory, path);
const home = environment[process.platform === "win32" ? "USERPROFILE" : "HOME"];
if (!home)
throw (0,kit_errors.gz)(say.noHome());
return (0,external_node_path_.join)(home, path.slice(1));
}
async function readSecretFile(path, context, confinement) {
const file = await openSecretFile(path, context, confinement);
try {
return await contentOf(file);
}
catch (thrown) {
throw explain(thrown, path);
}
finally {
await file.close();
}
}
async function openSecretFile(written, context, confinement) {
const path = locate(written, context);
let file;
try {
file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY |
(external_node_fs_.constants.O_NONBLOCK ?? 0) |
(external_node_fs_.constants.O_NOCTTY ?? 0));
const stats = await file.stat({ bigint: true });
if (!stats.isFile())
throw (0,kit_errors.Qm)(say.notAFile(kindOf(stats)));
const reason = confinement?.judgeOpened(path, file.fd);
if (reason !== undefined)
throw (0,kit_errors.wk)(say.outside(reason));
return file;
}
catch (thrown) {
await file?.close();
throw explain(thrown, written);
}
}
async function contentOf(file) {
const chunks = [];
let total = 0;
for await (const chunk of file.createReadStream({ autoClose: false })) {
total += chunk.length;
if (total > LARGEST)
throw (0,kit_errors.Qm)(say.tooLarge(LARGEST / 1024 / 1024));
chunks.push(chunk);
}
return Buffer.concat(chunks);
}
function kindOf(stats) {
if (stats.isDirectory())
return "a directory";
if (stats.isFIFO())
return "a FIFO";
if (stats.isSocket())
return "a socket";
return "a device";
}
function explain(thrown, path) {
const code = (0,errors.xU)(thrown);
if (code === undefined)
return thrown;
return new errors.JA(...meaningOf(code, path), { cause: thrown });
}
function meaningOf(code, path) {
switch (code) {
case "ENOENT":
case "ENOTDIR":
return /\s#(?:\s|$)/.test(path)
? ["malformed", say.comment()]
: ["not-found", say.missing()];
case "EACCES":
case "EPERM":
return ["denied", say.forbidden(code)];
case "EISDIR":
return ["malformed", say.notAFile("a directory")];
case "ENXIO":
return ["malformed", say.notAFile("a socket or a device")];
default:
return ["failed", say.unreadable(code)];
}
}
})
};
