export const id = 903;
export const ids = [903];
export const modules = {

/***/ 65903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


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
        const asText = textOf(plain, name);
        if (asText === undefined)
            problems.push(`${name} (${where}) has a nested value: expected a text, a number or a list`);
        else
            values.set(name, { text: asText, where });
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(problems);
    return { kind: 'file', values };
}
/** yaml refuses to expand bombs of aliases: the user's mistake, not ours. */
function plainValue(value, document, where) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(value))
        return undefined;
    try {
        return value.toJS(document);
    }
    catch (error) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            `${where} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        ]);
    }
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
    if (name === 'script-env' || name === 'thresholds')
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


/***/ })

};
