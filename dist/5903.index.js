export const id = 5903;
export const ids = [5903];
export const modules = {

/***/ 65903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45911);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54992);




/** A config file is a page or two; more is a mistake or an attack. */
const LARGEST_BYTES = 256 * 1024;
/** `name: value` lines. Numbers and booleans become text, lists one item a line, so that every place reads alike. */
function parseConfig(text, fileName) {
    if (Buffer.byteLength(text) > LARGEST_BYTES)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${fileName} is larger than ${LARGEST_BYTES / 1024} KiB: that is no config file`]);
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const at = (offset) => `${fileName}:${lineCounter.linePos(offset ?? 0).line}`;
    if (document.errors.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(document.errors.map((error) => `${at(error.pos[0])} is not YAML: ${error.message}`));
    const values = new Map();
    if (document.contents === null)
        return { kind: 'file', values };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${fileName} has no \`name: value\` lines at its top level`]);
    const problems = [];
    for (const { key, value } of document.contents.items) {
        const where = at((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.range?.[0] : undefined);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
        const plain = plainValue(value, document, where);
        const asText = isRequests(name) ? requestsText(plain) : textOf(plain, name);
        const known = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.some((candidate) => candidate === name);
        // A name that does not exist is the mistake, whatever its value.
        if (asText !== undefined || !known)
            values.set(name, { text: asText ?? '', where });
        else
            problems.push(`${name} (${where}) ${nestedProblem(name, plain)}`);
    }
    return { kind: 'file', values, ...(problems.length > 0 && { problems }) };
}
/** What is pasted from the options of a k6 script is told by its own words. */
function nestedProblem(name, value) {
    const threshold = name === 'thresholds' ? k6Threshold(value) : undefined;
    if (threshold === undefined)
        return 'has a nested value: expected a text, a number or a list';
    const { text, settings } = threshold;
    return `has an object of a k6 script${settings === '' ? '' : ` with ${settings}, which is for scripts only`}: write the expression alone, ${text}`;
}
/** `{ threshold: 'p(95)<400', abortOnFail: true }`, the first of them. */
function k6Threshold(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { threshold, ...settings } = value;
    if (typeof threshold === 'string')
        return { text: threshold, settings: Object.keys(settings).join(', ') };
    for (const inner of Object.values(value)) {
        const found = k6Threshold(inner);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** yaml refuses to expand bombs of aliases: the user's mistake, not ours. */
function plainValue(value, document, where) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value))
        return undefined;
    try {
        return value.toJS(document);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${where} cannot be read: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error)}`]);
    }
}
const isRequests = (name) => _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUT_NAMES */ .Qh.some((known) => known === name && (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .descriptionOf */ .Kq)(known).shape === 'requests');
/** Structure is kept, as JSON; a plain text of lines stays one. */
function requestsText(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1);
}
function textOf(value, name) {
    if (value === null || value === undefined)
        return '';
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value)) {
        const items = value.map((item) => textOf(item, ''));
        return items.includes(undefined) ? undefined : items.join('\n');
    }
    if (name === 'script-env' || name === 'start-env' || name === 'thresholds')
        return mapLines(value, name === 'thresholds' ? ': ' : '=');
    return undefined;
}
/** `metric: [p(95)<500, p(99)<1000]` is two lines, `KEY: value` is one. */
function mapLines(value, separator) {
    const lines = [];
    for (const [key, inner] of Object.entries(value))
        for (const item of Array.isArray(inner) ? inner : [inner]) {
            const text = textOf(item, '');
            if (text === undefined)
                return undefined;
            lines.push(`${key}${separator}${text}`);
        }
    return lines.join('\n');
}


/***/ }),

/***/ 54992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why something failed. `fetch failed` says nothing: then its cause does. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const { cause } = error;
    if (!(cause instanceof Error) || !SAYS_NOTHING.test(error.message))
        return error.message || error.name;
    // Several addresses were tried in vain: that cause has a code and no message.
    const code = 'code' in cause ? String(cause.code) : undefined;
    return cause.message || code || error.message || error.name;
}
/** What `fetch` says of an answer that never came, and of one that was cut off. */
const SAYS_NOTHING = /^(?:fetch failed|terminated|)$/;


/***/ })

};
