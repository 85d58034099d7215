export const id = 396;
export const ids = [396];
export const modules = {

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ PROCESS_DEBT),
/* harmony export */   U: () => (/* binding */ CONTAINER_DEBT)
/* harmony export */ });
/**
 * Who undoes what, besides the providers: written down before the effect, so that the post step finds it whenever the
 * action was killed. No scheme holds a `/`.
 */
const PROCESS_DEBT = "child/process";
const CONTAINER_DEBT = "child/container";


/***/ }),

/***/ 396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withUpkeep: () => (/* binding */ withUpkeep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var lib_core = __webpack_require__(9111);
// EXTERNAL MODULE: ./build/contexts.js
var contexts = __webpack_require__(7110);
// EXTERNAL MODULE: ./build/deliver/debts.js
var debts = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/deliver/private-files.js
var private_files = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/mask/masker.js + 4 modules
var masker = __webpack_require__(3634);
;// CONCATENATED MODULE: ./build/providers/settlers.js
/**
 * What undoes a provider's debts, by scheme. Apart from the registry, so that the post step carries no provider: a
 * provider that defers has a row here as well.
 */
const settlers = {
    vault: () => __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 4207)),
};

// EXTERNAL MODULE: ./build/runner/environment.js
var runner_environment = __webpack_require__(9294);
;// CONCATENATED MODULE: ./build/settle.js










/** Milliseconds for everything: the runner gives a cancelled job's post steps little time. */
const TIME = 20_000;
/**
 * The post step: takes back what a run left behind. Trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
async function settle(environment) {
    const { clean } = createMasker(core.setSecret);
    try {
        const directory = environment[`STATE_${STATE_DIRECTORY}`];
        if (directory)
            for (const warning of await settleRun(directory, environment, "drop"))
                core.warning(clean(warning));
        removeOrphans(environment);
    }
    catch {
        core.warning("Private files could not be removed. The runner removes them with its temporary directory when the job ends.");
    }
}
/**
 * Undoes everything that a run wrote down, and removes its private directory. Idempotent; called at the end of `run` and
 * `image`, and by the post step.
 *
 * @param directory - the run's private directory; a path that is no such thing is left alone
 * @param failed - whether what cannot be undone is kept for the post step
 * @returns what could not be undone, as text that is not cleaned of secrets yet
 */
async function settleRun(directory, environment, failed) {
    const debts = (0,private_files/* readDebts */.LB)(directory, environment);
    const variables = (0,runner_environment/* environmentOf */.p)(environment);
    const using = {
        connect: (0,contexts/* connector */.M3)(variables, Math.max(1, debts.length), AbortSignal.timeout(TIME)),
        mark: (0,external_node_path_.basename)(directory),
        environment: variables,
    };
    const warnings = await Promise.all(debts.map(async ({ text, remove }) => {
        try {
            await undo(text, using);
            remove();
            return [];
        }
        catch (thrown) {
            if (failed === "drop")
                remove();
            return [`Not undone: ${(0,errors/* toSecretError */.u5)(thrown).message}`];
        }
    }));
    (0,private_files/* clearPrivateDirectory */.sl)(directory, environment);
    return warnings.flat();
}
async function undo(text, using) {
    const { owner, debt } = entryOf(text);
    switch (owner) {
        case debts/* PROCESS_DEBT */.Q: {
            const { killMarked } = await __webpack_require__.e(/* import() */ 814).then(__webpack_require__.bind(__webpack_require__, 1814));
            return killMarked(using.mark);
        }
        case debts/* CONTAINER_DEBT */.U: {
            const { settleContainer } = await __webpack_require__.e(/* import() */ 516).then(__webpack_require__.bind(__webpack_require__, 2516));
            return settleContainer(debt, using.mark, using.environment);
        }
        default: {
            const load = Object.hasOwn(settlers, owner) ? settlers[owner] : undefined;
            if (load === undefined)
                throw unreadable();
            return (await load()).settle(debt, using);
        }
    }
}
function entryOf(text) {
    const entry = (0,json/* parseJson */.qF)(Buffer.from(text));
    if (!(0,json/* isObject */.Gv)(entry) || typeof entry.owner !== "string")
        throw unreadable();
    return { owner: entry.owner, debt: entry.debt };
}
function unreadable() {
    return new errors/* SecretError */.JA("malformed", "what was written down for the post step cannot be read.");
}

;// CONCATENATED MODULE: ./build/upkeep.js

/** Runs a script or container: what it depends on is renewed meanwhile, and everything is undone when it has ended. */
async function withUpkeep(work, { leases, environment, privateDirectory, warn }) {
    const { keepAlive } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 4488));
    const renewals = keepAlive(leases, environment);
    try {
        return await work();
    }
    finally {
        const ended = await renewals.stop();
        const directory = await privateDirectory.opened();
        const left = directory === undefined
            ? []
            : await settleRun(directory, environment, "keep");
        for (const warning of [...ended, ...left])
            warn(warning);
    }
}


/***/ })

};
