export const id = 5206;
export const ids = [5206];
export const modules = {

5206:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  fileOfEnvironment: () => (fileOfEnvironment),
  fileOfGcloud: () => (fileOfGcloud)
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3859);
var _kit_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2873);
var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1558);






function fileOfEnvironment({ environment, workingDirectory, }) {
    const path = environment.GOOGLE_APPLICATION_CREDENTIALS?.trim();
    if (!path)
        return undefined;
    return read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), "the file that `GOOGLE_APPLICATION_CREDENTIALS` names");
}
function fileOfGcloud({ environment }) {
    const home = environment.HOME || environment.USERPROFILE || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const directory = environment.CLOUDSDK_CONFIG?.trim() ||
        (process.platform === "win32" && environment.APPDATA
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment.APPDATA, "gcloud")
            : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, ".config", "gcloud"));
    return read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "application_default_credentials.json"), "gcloud's own file of credentials", ["ENOENT", "ENOTDIR"]);
}
function read(path, where, none = []) {
    try {
        const bytes = (0,_kit_files_js__WEBPACK_IMPORTED_MODULE_4__/* .contentOf */ .$)(path);
        if (bytes !== undefined)
            return bytes.toString();
    }
    catch (thrown) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(thrown);
        if (code !== undefined && none.includes(code))
            return undefined;
        throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.unreadable(where, code === undefined ? "" : ` (${code})`));
    }
    throw (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Qm)(_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .c.unreadable(where, ", since it is no file"));
}


}),

2873:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  $: () => (contentOf),
  n: () => (textOfFile)
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const LARGEST = 1024 * 1024;
function contentOf(path, largest = LARGEST) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
        return undefined;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() && found.size <= largest
            ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file)
            : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function textOfFile(path, largest) {
    return contentOf(path, largest)?.toString() ?? "";
}


})

};
