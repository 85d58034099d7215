export const id = 488;
export const ids = [488];
export const modules = {

/***/ 4488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepAlive: () => (/* binding */ keepAlive)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _contexts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9473);
/* harmony import */ var _runner_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);




/** Milliseconds between two renewals; the longest is what a timer can hold. */
const WAIT = { shortest: 500, longest: 2 ** 31 - 1 };
/** Milliseconds for one renewal. */
const TIME = { shortest: 1_000, longest: 30_000 };
/** A renewal that gains less milliseconds is one that the server has cut short: it counts in whole seconds. */
const GAIN = 1_000;
/**
 * Renews leases until it is stopped, each when half of the time that it has left has passed; so a failure is tried again
 * ever sooner until it has ended. Prints nothing, since the output of a command may be on its way to the log, and does not
 * keep the process alive.
 */
function keepAlive(leases, environment) {
    const stopping = new AbortController();
    const terms = new Map(leases.map((lease) => [
        lease,
        { lease, ends: lease.ends, why: lease.limit },
    ]));
    const variables = (0,_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p)(environment);
    const sustained = Promise.all(Array.from(terms.values(), (term) => sustain(term, terms, variables, stopping.signal)));
    let warnings;
    async function stop() {
        const now = performance.now();
        stopping.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretError */ .JA("failed", "the run has ended."));
        await sustained;
        return warningsOf(terms, now);
    }
    return {
        stop() {
            warnings ??= stop();
            return warnings;
        },
    };
}
async function sustain(term, terms, environment, stopped) {
    const { renew } = term.lease;
    if (renew === undefined)
        return;
    let goesOn = true;
    while (goesOn) {
        const half = (term.ends - performance.now()) / 2;
        await pause(within(half, WAIT), stopped);
        if (stopped.aborted || hasEnded(term, terms, performance.now()))
            return;
        // Leaves time for another attempt.
        const limit = limited(within(half / 2, TIME), stopped);
        const connect = (0,_contexts_js__WEBPACK_IMPORTED_MODULE_1__/* .connector */ .M3)(environment, 1, limit.signal);
        goesOn = await extend(term, () => renew({ connect }), stopped);
        limit.clear();
    }
}
/** @returns whether another renewal makes sense */
async function extend(term, renew, stopped) {
    const asked = performance.now();
    try {
        const seconds = await renew();
        const before = term.ends;
        term.ends = asked + seconds * 1_000;
        term.why = term.lease.limit;
        return term.ends - before >= Math.min(GAIN, seconds * 250);
    }
    catch (thrown) {
        if (stopped.aborted)
            return false;
        const { reason, message } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecretError */ .u5)(thrown);
        term.why = message;
        if (reason === "not-found")
            term.ends = performance.now();
        return reason === "unreachable" || reason === "failed";
    }
}
function hasEnded(term, terms, now) {
    return term.ends <= now || endedBelow(term, terms, now);
}
/** Whether what it hangs on has ended. */
function endedBelow({ lease }, terms, now) {
    const under = lease.under && terms.get(lease.under);
    return under !== undefined && hasEnded(under, terms, now);
}
/** One line for all that ended for the same reason. What ended with something else is named there. */
function warningsOf(terms, now) {
    const all = [...terms.values()];
    const ended = all.filter((term) => term.ends <= now && !endedBelow(term, terms, now));
    return [...Map.groupBy(ended, ({ why }) => why)].map(([why, group]) => {
        const first = group.reduce((earliest, { ends }) => Math.min(earliest, ends), now);
        const causes = new Set(group.map(({ lease }) => lease));
        const lost = all.filter(({ lease: { under } }) => under && causes.has(under));
        return `${namesOf(group)} ended ${duration(now - first)} before the run did${lost.length === 0 ? "" : `, and with it ${namesOf(lost)}`}: ${why}`;
    });
}
function namesOf(terms) {
    return [...new Set(terms.map(({ lease }) => lease.name))].join(", ");
}
function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1_000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
function within(milliseconds, { shortest, longest }) {
    return Math.min(Math.max(milliseconds, shortest), longest);
}
/** Ends early when it is stopped. */
async function pause(milliseconds, stopped) {
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { ref: false, signal: stopped });
    }
    catch {
        // The caller sees it.
    }
}
function limited(milliseconds, stopped) {
    const late = new AbortController();
    const timer = setTimeout(() => {
        const seconds = Math.round(milliseconds / 1_000);
        late.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SecretError */ .JA("unreachable", `the server gave no answer within ${seconds} s.`));
    }, milliseconds);
    timer.unref();
    return {
        signal: AbortSignal.any([stopped, late.signal]),
        clear: () => clearTimeout(timer),
    };
}


/***/ })

};
