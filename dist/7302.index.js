export const id = 7302;
export const ids = [7302];
export const modules = {

/***/ 77302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportAssets: () => (/* binding */ readReportAssets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _package_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43199);




/** `dist/report` holds them all, put there by scripts/build.mjs; bundles and sources alike read them from there. */
const FOLDER = 'dist/report';
/** What report.html is made of. */
async function readReportAssets() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_package_root_js__WEBPACK_IMPORTED_MODULE_3__/* .findPackageRoot */ .C)(import.meta.url), FOLDER);
    const [template, pageCss, pageJs, uplotJs, uplotCss] = await Promise.all([
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'report.hbs')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'page.css')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'page.js')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uPlot.iife.min.js')),
        text((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uPlot.min.css')),
    ]);
    return {
        template,
        pageCss,
        pageJs,
        uplotJs,
        uplotCss,
        styleHashes: [uplotCss, pageCss].map(sourceHash),
        scriptHashes: [uplotJs, pageJs].map(sourceHash),
    };
}
/** A browser hashes what it parsed, with every line end as LF. */
async function text(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8')).replace(/\r\n?/g, '\n');
}
function sourceHash(content) {
    return `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64')}'`;
}


/***/ })

};
