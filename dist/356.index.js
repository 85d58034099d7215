export const id = 356;
export const ids = [356];
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

/***/ 3356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withUpkeep: () => (/* binding */ withUpkeep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var lib_core = __webpack_require__(9111);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/contexts.js
var contexts = __webpack_require__(7110);
// EXTERNAL MODULE: ./build/deliver/debts.js
var debts = __webpack_require__(4588);
// EXTERNAL MODULE: ./build/deliver/leftovers.js
var leftovers = __webpack_require__(4650);
// EXTERNAL MODULE: ./build/deliver/private-files.js
var private_files = __webpack_require__(2267);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/deliver/remove-tree.js
var remove_tree = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/deliver/written-debts.js




/** More than any run writes down. What a script puts there must not keep the post step from its work. */
const MOST_DEBTS = 200;
/** In bytes. The longest that we write holds a bundle of certificates. */
const LARGEST_DEBT = 1024 * 1024;
/** Entries of the directory that are looked at. */
const MOST_ENTRIES = 10_000;
/**
 * Everything that a run wrote down to be undone. Nothing for a path that is not ours. Never throws, never waits, and
 * reads no more than a run could have written: the directory is open to every process of the user.
 */
function readDebts(path, environment) {
    const directory = (0,private_files/* ownPath */.O4)(path, environment);
    if (directory === undefined)
        return [];
    const folder = (0,external_node_path_.join)(directory, private_files/* DEBTS */.$d);
    if (!(0,private_files/* isOwnDirectory */.cW)(folder))
        return [];
    return namesIn(folder).map((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        return { text: readDebt(file), remove: () => void (0,remove_tree/* removeTree */.d)(file) };
    });
}
function namesIn(folder) {
    const names = [];
    try {
        const directory = (0,external_node_fs_.opendirSync)(folder);
        for (let seen = 0; seen < MOST_ENTRIES; seen++) {
            const entry = directory.readSync();
            if (entry === null || names.length === MOST_DEBTS)
                break;
            if ((0,private_files/* isDebt */.a_)(entry))
                names.push(entry.name);
        }
        directory.closeSync();
    }
    catch {
        // What can be read is undone; the directory is removed in any case.
    }
    return names;
}
function readDebt(path) {
    let descriptor;
    try {
        // A FIFO would wait for its writer. What was opened is what is judged.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY |
            (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
            (external_node_fs_.constants.O_NONBLOCK ?? 0) |
            (external_node_fs_.constants.O_NOCTTY ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        const own = process.getuid === undefined || stats.uid === process.getuid();
        if (!stats.isFile() || !own || stats.size > LARGEST_DEBT)
            return undefined;
        const bytes = Buffer.alloc(stats.size);
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0);
        return bytes.toString("utf8", 0, read);
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

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














/** Milliseconds for undoing what was written down: the runner gives a cancelled job's post steps little time. */
const TIME = 15_000;
/** Milliseconds for removing the files of a run, and for what other runs left. */
const TIME_FOR_FILES = 10_000;
const TIME_FOR_ORPHANS = 5_000;
/** Debts that are undone at a time. */
const AT_ONCE = 16;
/**
 * The post step: takes back what a run left behind. Trusts nothing that it reads: the state may have been written by a
 * process that the step started. Warns where it fails, since a job must not go red for it.
 */
async function settle(environment) {
    const { clean } = createMasker(core.setSecret);
    const warn = (text) => core.warning(clean(text));
    try {
        const directory = environment[`STATE_${STATE_DIRECTORY}`];
        if (directory)
            for (const warning of await settleRun(directory, environment, "drop"))
                warn(warning);
        const orphans = removeOrphans(environment, TIME_FOR_ORPHANS).filter(
        // Of this run's own there was a warning already.
        ({ path }) => !directory || !path.split(sep).includes(basename(directory)));
        for (const warning of aboutLeftovers(orphans, "Private files of an earlier run"))
            warn(warning);
    }
    catch {
        warn("Private files could not be removed. The runner removes them with its temporary directory when the job ends.");
    }
}
/**
 * Undoes everything that a run wrote down, and removes its private directory. Idempotent; called at the end of `run` and
 * `image`, and by the post step. What cannot be undone in time keeps no file from being removed. Never rejects.
 *
 * @param directory - the run's private directory; a path that is no such thing is left alone
 * @param failed - whether what cannot be undone is kept for the post step
 * @param time - milliseconds for what has to be undone
 * @returns what could not be undone or removed, a line each, as text that is not cleaned of secrets yet
 */
async function settleRun(directory, environment, failed, time = TIME) {
    const warnings = await undoAll(readDebts(directory, environment), {
        directory,
        environment,
        failed,
        time,
    });
    const end = performance.now() + TIME_FOR_FILES;
    const left = failed === "keep"
        ? (0,private_files/* clearPrivateDirectory */.sl)(directory, environment)
        : (0,private_files/* removePrivateDirectory */.th)(directory, environment, () => performance.now() > end);
    return [
        ...warnings.map(leftovers/* oneLine */.T),
        ...(0,leftovers/* aboutLeftovers */.e)(left, "Private files", failed),
    ];
}
/** @returns what could not be undone, each once */
async function undoAll(debts, { directory, environment, failed, time }) {
    if (debts.length === 0)
        return [];
    const variables = (0,runner_environment/* environmentOf */.p)(environment);
    const signal = AbortSignal.timeout(time);
    const using = {
        connect: (0,contexts/* connector */.M3)(variables, debts.length, signal),
        mark: (0,external_node_path_.basename)(directory),
        environment: variables,
    };
    const limit = (0,p_limit/* default */.A)(AT_ONCE);
    const warnings = new Set();
    const work = debts.map(({ text, remove }) => limit(async () => {
        try {
            await undo(text, using);
            remove();
        }
        catch (thrown) {
            if (failed === "drop")
                remove();
            warnings.add(`Not undone: ${(0,errors/* toSecretError */.u5)(thrown).message}`);
        }
    }));
    const late = new AbortController();
    await Promise.race([
        Promise.all(work),
        (0,promises_.setTimeout)(time, undefined, { signal: late.signal }).then(() => {
            warnings.add(`Not undone: something that takes longer than ${time / 1_000} s.`);
            limit.clearQueue();
        }),
    ]);
    late.abort();
    return [...warnings];
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
    const entry = text === undefined ? text : (0,json/* parseJson */.qF)(Buffer.from(text));
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
