export const id = 5528;
export const ids = [5528];
export const modules = {

/***/ 45528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hasOwnOrchestrator: () => (/* binding */ hasOwnOrchestrator),
/* harmony export */   testedServiceRule: () => (/* binding */ testedServiceRule)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);



/** Services of compose/compose.yaml and its overlays: a file of the user's may change these and test the bundled service. */
const OURS = new Set(['orchestrator', 'queue', 'consumers', 'prometheus', 'grafana', 'k6']);
/**
 * A compose file with services of the user's own, none of which is called `orchestrator`: the bundled reference service
 * would be loaded in place of theirs.
 */
function testedServiceRule(workingDirectory) {
    return (inputs) => {
        const { 'compose-file': files = [], stack } = inputs;
        const named = inputs['orchestrator-image'] ?? inputs['orchestrator-build'];
        if (stack !== 'compose' || files.length === 0 || named !== undefined)
            return undefined;
        const services = servicesOf(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file)));
        const theirs = services?.filter((name) => !OURS.has(name)) ?? [];
        if (services?.includes('orchestrator') !== false || theirs.length === 0)
            return undefined;
        return (`compose-file is "${files.join('", "')}" with ${theirs.length === 1 ? 'the service' : 'the services'} ${theirs.join(', ')}: ` +
            'which service is to be tested? Call it orchestrator in your file, or give orchestrator-image or orchestrator-build; ' +
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
/** Names of services in these files and in those they include; undefined when one cannot be read: Compose says more then. */
function servicesOf(files) {
    const names = new Set();
    const all = new Set(files);
    for (const file of all) {
        const content = contentOf(file);
        if (content === undefined)
            return undefined;
        for (const name of Object.keys(content.services ?? {}))
            names.add(name);
        for (const path of content.included)
            all.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), path));
    }
    return [...names];
}
function contentOf(file) {
    try {
        // Tags such as !reset are Compose's own.
        const content = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), { logLevel: 'silent' });
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
