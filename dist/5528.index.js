export const id = 5528;
export const ids = [5528];
export const modules = {

/***/ 45528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasOwnOrchestrator: () => (/* binding */ hasOwnOrchestrator),
/* harmony export */   servicesInFiles: () => (/* binding */ servicesInFiles),
/* harmony export */   testedServiceRule: () => (/* binding */ testedServiceRule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39856);




/** Services of compose/compose.yaml and its overlays: a file of the user's may change these and test the bundled service. */
const OURS = new Set(['orchestrator', 'queue', 'consumers', 'prometheus', 'grafana', 'k6']);
/**
 * A compose file with services of the user's own, none of which is called `orchestrator`: the bundled reference service
 * would be loaded in place of theirs.
 */
function testedServiceRule(servicesIn) {
    return (inputs) => {
        const { 'compose-file': files = [], stack, 'queue-backend': queue } = inputs;
        const named = inputs.image ?? inputs.build ?? inputs['compose-service'];
        if (stack !== 'compose' || queue === 'none' || files.length === 0 || named !== undefined)
            return undefined;
        const services = servicesIn(files);
        if (services === undefined || services.names.includes(_domain_observation_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVICE_UNDER_TEST */ .I6))
            return undefined;
        const theirs = services.names.filter((name) => !OURS.has(name));
        if (theirs.length === 0 && services.isComplete)
            return undefined;
        const having = theirs.length === 0
            ? ', which includes what cannot be read here'
            : ` with ${theirs.length === 1 ? 'the service' : 'the services'} ${theirs.join(', ')}`;
        return (`compose-file is "${files.join('", "')}"${having}: which service is to be tested? ` +
            'Give compose-service, call it orchestrator in your file, or give image or build; ' +
            'without that the bundled reference service would be loaded');
    };
}
/**
 * One of these files says what `orchestrator` is made of: then nothing of the reference may stay in it, whose build
 * would otherwise be loaded under the name of the user's image.
 */
function hasOwnOrchestrator(files) {
    return files.some((file) => {
        const services = contentOf(file)?.services;
        if (services === undefined || !Object.hasOwn(services, 'orchestrator'))
            return false;
        const { orchestrator } = services;
        if (typeof orchestrator !== 'object' || orchestrator === null)
            return false;
        return ['image', 'build', 'extends'].some((key) => Object.hasOwn(orchestrator, key));
    });
}
/** Names of services in these files and in those they include, read once. */
function servicesInFiles(workingDirectory) {
    const known = new Map();
    return (files) => {
        const key = files.join('\n');
        if (!known.has(key))
            known.set(key, servicesOf(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file))));
        return known.get(key);
    };
}
function servicesOf(files) {
    const names = new Set();
    const all = new Set(files);
    let isComplete = true;
    for (const file of all) {
        const content = contentOf(file);
        if (content === undefined && files.includes(file))
            return undefined;
        if (content === undefined)
            isComplete = false;
        for (const name of Object.keys(content?.services ?? {}))
            names.add(name);
        for (const path of content?.included ?? [])
            all.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path));
    }
    return { names: [...names], isComplete };
}
function contentOf(file) {
    try {
        // Tags such as !reset are Compose's own; `<<` is as common as in YAML 1.1.
        const content = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), { logLevel: 'error', merge: true });
        if (typeof content !== 'object' || content === null)
            return { services: undefined, included: [] };
        const { services, include } = content;
        return {
            services: typeof services === 'object' && services !== null ? services : undefined,
            included: (Array.isArray(include) ? include : []).flatMap(pathsOf),
        };
    }
    catch {
        return undefined;
    }
}
/** `include: [db.yml]` or `include: [{ path: db.yml }]`, the latter also with a list. */
function pathsOf(included) {
    if (typeof included === 'string')
        return [included];
    const path = included?.path;
    return [path].flat().filter((one) => typeof one === 'string');
}


/***/ })

};
