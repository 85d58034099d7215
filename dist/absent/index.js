/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   v: () => (/* binding */ create)
/* harmony export */ });
/**
 * Stands in for packages that a dependency loads at its start and this action never sends anything with: the HTTP client
 * of @actions/core, and axios of node-vault. Loading one of them would cost more than a whole read.
 */
function create() {
    throw new Error("this HTTP client is not part of the bundle");
}
const HttpClient = create;

var __webpack_exports__HttpClient = __webpack_exports__.Q;
var __webpack_exports__create = __webpack_exports__.v;
export { __webpack_exports__HttpClient as HttpClient, __webpack_exports__create as create };
