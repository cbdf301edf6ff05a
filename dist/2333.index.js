export const id = 2333;
export const ids = [2333,6653];
export const modules = {

/***/ 72333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromHar: () => (/* binding */ fromHar)
});

// EXTERNAL MODULE: ./build/k6/lib/request-list.js
var request_list = __webpack_require__(35282);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
// EXTERNAL MODULE: ./build/src/commands/init/from/literal.js
var from_literal = __webpack_require__(38231);
// EXTERNAL MODULE: ./build/src/wording/secret-names.js
var secret_names = __webpack_require__(46653);
;// CONCATENATED MODULE: ./build/src/commands/init/from/masking.js



/** A JSON Web Token, and what nobody types: long, of letters of both cases and digits. */
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const SESSION = /^(?:sid|s?session(?:_?id)?|jsessionid|phpsessid|sig|signature|hmac|nonce|code|state|csrf|xsrf)$/i;
function looksLikeToken(value) {
    if (JWT.test(value) || /^(?:gh[pousr]_|github_pat_|sk[_-]|xox[abp]-|AKIA)\w{8}/.test(value))
        return true;
    if (value.length < 24 || !/^[\w.~+/=-]+$/.test(value) || UUID.test(value))
        return false;
    const hasAll = /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value);
    return hasAll || /^[0-9a-f]{32,}$/i.test(value);
}
function masking(service) {
    const names = new Map();
    /** One variable for each name, whatever its values were: they differ with every login. */
    const masked = (what, said) => {
        const name = (0,from_literal/* variableName */.cG)(service, what);
        if (!names.has(name))
            names.set(name, (0,wording_escape/* cleanName */.$t)(said));
        return (0,from_literal/* variable */.bv)(name);
    };
    const isSecret = (name, value) => value !== '' &&
        ((0,secret_names/* looksSecret */.n0)(wordsOf(name)) || SESSION.test(name.replaceAll('-', '_')) || looksLikeToken(value));
    const parameters = (text) => text
        .split('&')
        .map((pair) => {
        const at = pair.indexOf('=');
        if (at < 0)
            return (0,from_literal/* unmarked */.u7)(pair);
        const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
        const word = decoded(name);
        return isSecret(word, decoded(value))
            ? `${(0,from_literal/* unmarked */.u7)(name)}=${masked(word, `parameter ${word}`)}`
            : (0,from_literal/* unmarked */.u7)(pair);
    })
        .join('&');
    const json = (value, name) => {
        if (Array.isArray(value))
            return value.map((item) => json(item, name));
        if (typeof value === 'object' && value !== null)
            return Object.fromEntries(Object.entries(value)
                .filter(([key]) => key !== '__proto__')
                .map(([key, inner]) => [(0,from_literal/* unmarked */.u7)(key), json(inner, key)]));
        const isName = (0,secret_names/* looksSecret */.n0)(wordsOf(name)) || SESSION.test(name.replaceAll('-', '_'));
        if (typeof value === 'string')
            return isSecret(name, value)
                ? masked(name || 'SECRET', `${name || 'a text'} in a body`)
                : (0,from_literal/* unmarked */.u7)(value);
        return typeof value === 'number' && isName ? masked(name, `${name} in a body`) : value;
    };
    return {
        header(name, value) {
            if (name === 'cookie' || name === 'cookie2')
                return masked('COOKIE', 'cookies');
            if (name === 'authorization') {
                const scheme = /^(bearer|basic|token|digest|negotiate) /i.exec(value)?.[1];
                const isBearer = /^bearer$/i.test(scheme ?? '');
                const text = masked(isBearer ? 'TOKEN' : 'AUTHORIZATION', 'the header authorization');
                return scheme === undefined ? text : `${scheme} ${text}`;
            }
            return isSecret(name, value) ? masked(name, `the header ${name}`) : (0,from_literal/* unmarked */.u7)(value);
        },
        path: (pathname) => pathname
            .split('/')
            .map((part) => looksLikeToken(decoded(part)) ? masked('PATH_TOKEN', 'a part of a path') : (0,from_literal/* unmarked */.u7)(part))
            .join('/'),
        query: (search) => (search === '' ? '' : `?${parameters(search.slice(1))}`),
        form: parameters,
        json: (value) => json(value, ''),
        text: (value) => (0,from_literal/* unmarked */.u7)(value).replaceAll(new RegExp(JWT, 'g'), () => masked('TOKEN', 'a token in a body')),
        variables: () => [...names.keys()],
        notes: () => names.size === 0
            ? []
            : [
                `Not written, as it looks secret: ${[...names].map(([name, said]) => `${said} is \${${name}}`).join(', ')}. Set ${names.size === 1 ? 'it' : 'them'} in the environment of the run.`,
            ],
    };
}
/** `x-api-key`, `accessToken`: parts of a name are parted as in the names of variables. */
const wordsOf = (name) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').replaceAll(/[^A-Za-z0-9]+/g, '_');
function decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll('+', ' '));
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./build/src/commands/init/from/openapi-document.js
var openapi_document = __webpack_require__(50496);
// EXTERNAL MODULE: ./build/src/commands/init/from/suggested.js
var suggested = __webpack_require__(85759);
;// CONCATENATED MODULE: ./build/src/commands/init/from/har.js








/** More is no recording of what somebody did. */
const MOST_ENTRIES = 100_000;
/** Requests that a browser recorded, without files that never change and without anything that lets somebody in. */
function fromHar(text, { path, service }) {
    const entries = entriesOf(text, path);
    const left = new Map();
    const leave = (why) => void left.set(why, (left.get(why) ?? 0) + 1);
    const recorded = entries.flatMap((entry) => recordedOf(entry, leave) ?? []);
    const { origin, others } = mainOrigin(recorded);
    if (origin === undefined)
        throw new errors/* InputError */.dz([
            `${path} holds ${entries.length === 0 ? 'no request' : `nothing but files that never change, and what was not answered (entries: ${entries.length})`}: record what a user does, with its calls of the service`,
        ]);
    const mask = masking(service);
    const drafts = recorded
        .filter((request) => request.url.origin === origin)
        .flatMap((request) => draftOf(request, mask, leave) ?? []);
    const { requests, notes } = (0,suggested/* fitting */._)(folded(drafts));
    if (requests.length === 0)
        throw new errors/* InputError */.dz([
            `${path} holds no request that a config can have: write them by hand (docs/requests.md)`,
        ]);
    return {
        requests,
        origin,
        variables: mask.variables(),
        notes: [
            `${drafts.length} requests to ${(0,wording_escape/* cleanText */.X5)(origin, 100)} of ${path} are ${requests.length} now: what was asked again counts as weight.`,
            ...notes,
            ...[...left].map(([why, count]) => `${(0,suggested/* requestsText */.s)(count)} left out: ${why}.`),
            ...(others.length === 0
                ? []
                : [
                    `Left out, because one service is tested: requests to ${others
                        .slice(0, 8)
                        .map((host) => (0,wording_escape/* cleanText */.X5)(host, 100))
                        .join(', ')}${others.length > 8 ? ` and ${others.length - 8} more` : ''}.`,
                ]),
            ...mask.notes(),
        ],
    };
}
function entriesOf(text, path) {
    const wrong = (why) => new errors/* InputError */.dz([`${path} cannot be read as a recording of a browser (HAR): ${why}`]);
    let har;
    try {
        // Half of a recording is what was answered, which nobody needs here.
        har = JSON.parse(text);
    }
    catch (error) {
        throw wrong((0,wording_escape/* cleanText */.X5)((0,reason/* reasonOf */.A)(error), 200));
    }
    const log = (0,openapi_document/* isMap */.jh)(har) ? har.log : undefined;
    if (!(0,openapi_document/* isMap */.jh)(log) || !Array.isArray(log.entries))
        throw wrong('it has no log.entries');
    if (log.entries.length > MOST_ENTRIES)
        throw wrong(`it has ${log.entries.length} entries, and ${MOST_ENTRIES} are read at most`);
    return log.entries;
}
const STATIC_TYPES = new Set([
    'image',
    'font',
    'stylesheet',
    'script',
    'media',
    'manifest',
    'texttrack',
    'preflight',
    'websocket',
    'ping',
    'eventsource',
]);
const STATIC_FILE = /\.(?:[cm]?js|css|map|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|otf|eot|mp[34]|webm|wasm|webmanifest)$/i;
const STATIC_MIME = /^(?:image|font|audio|video)\/|^(?:text|application)\/(?:css|(?:x-)?javascript|wasm)/i;
const NEVER_CHANGES = 'files that never change (pictures, scripts, styles), and connections that stay open';
/** Undefined where it is no request to a service, or one that failed. */
function recordedOf(entry, leave) {
    const request = (0,openapi_document/* isMap */.jh)(entry) && (0,openapi_document/* isMap */.jh)(entry.request) ? entry.request : undefined;
    if (!(0,openapi_document/* isMap */.jh)(entry) || request === undefined)
        return void leave('entries without a request');
    const response = (0,openapi_document/* isMap */.jh)(entry.response) ? entry.response : {};
    const method = request_list/* METHODS */.J8.find((one) => one === String(request.method).toUpperCase());
    const url = typeof request.url === 'string' && URL.canParse(request.url) ? new URL(request.url) : undefined;
    const kind = String(entry._resourceType ?? '').toLowerCase();
    const type = (0,openapi_document/* isMap */.jh)(response.content) ? String(response.content.mimeType ?? '') : '';
    const headers = headersOf(request.headers);
    const isPreflight = headers.some(([name]) => name === 'access-control-request-method');
    if (url === undefined || !/^https?:$/.test(url.protocol) || STATIC_TYPES.has(kind) || isPreflight)
        return void leave(NEVER_CHANGES);
    if (STATIC_FILE.test(url.pathname) || STATIC_MIME.test(type))
        return void leave(NEVER_CHANGES);
    if (method === undefined)
        return void leave(`methods other than ${request_list/* METHODS */.J8.join(', ')}`);
    const status = Number(response.status);
    if (!(status >= 200 && status < 400))
        return void leave('not answered, or with an error, when it was recorded');
    return { method, url, headers, body: postOf(request.postData) };
}
function headersOf(given) {
    return (Array.isArray(given) ? given : []).flatMap((header) => (0,openapi_document/* isMap */.jh)(header) && typeof header.name === 'string' && typeof header.value === 'string'
        ? [[header.name.toLowerCase(), header.value]]
        : []);
}
function postOf(given) {
    if (!(0,openapi_document/* isMap */.jh)(given))
        return undefined;
    const type = typeof given.mimeType === 'string' ? given.mimeType : '';
    if (typeof given.text === 'string' && given.text !== '')
        return { type, text: given.text };
    const pairs = (Array.isArray(given.params) ? given.params : []).flatMap((param) => (0,openapi_document/* isMap */.jh)(param) && typeof param.name === 'string' ? [[param.name, String(param.value ?? '')]] : []);
    return pairs.length === 0 ? undefined : { type, text: new URLSearchParams(pairs).toString() };
}
/** The one that most was asked of; the first of equals. */
function mainOrigin(recorded) {
    const counts = new Map();
    for (const { url } of recorded)
        counts.set(url.origin, (counts.get(url.origin) ?? 0) + 1);
    const [main, ...others] = [...counts].sort(([, a], [, b]) => b - a).map(([origin]) => origin);
    return { origin: main, others };
}
/** What a browser says of itself and of the connection; the rest belongs to the request. */
const OF_THE_BROWSER = /^(?::.*|host|connection|content-length|accept-encoding|accept-language|user-agent|referer|origin|cache-control|pragma|dnt|te|upgrade-insecure-requests|priority|if-(?:none-match|modified-since)|sec-.*|x-client-data|x-requested-with|proxy-.*|expect|traceparent|tracestate|baggage|sentry-trace|x-b3-.*|x-request-id|x-datadog-.*)$/;
function draftOf({ method, url, headers, body }, mask, leave) {
    const sent = body === undefined || method === 'GET' || method === 'HEAD' ? {} : sentOf(body, mask);
    if (sent === undefined)
        return void leave('their bodies are files or forms of files, or hold what a config would fill in');
    const kept = {};
    for (const [name, value] of headers) {
        if (OF_THE_BROWSER.test(name) || name === 'content-type')
            continue;
        if (name === 'accept' && (value === '*/*' || value.includes('text/html')))
            continue;
        const text = (0,from_literal/* literalHeader */.rl)(name, mask.header(name, value));
        if (text !== undefined)
            kept[name] = text;
    }
    const { contentType, ...content } = sent;
    if (contentType !== undefined)
        kept['content-type'] = contentType;
    return {
        method,
        path: (0,from_literal/* literalPath */.l1)(`${mask.path(url.pathname)}${mask.query(url.search)}`),
        ...(Object.keys(kept).length === 0 ? {} : { headers: kept }),
        ...content,
    };
}
function sentOf({ type, text }, mask) {
    const plain = type.replace(/;.*/s, '').trim().toLowerCase();
    if (plain.startsWith('multipart/') || plain === 'application/octet-stream')
        return undefined;
    const json = /json$/.test(plain) || /^\s*[[{]/.test(text) ? jsonOf(text) : undefined;
    if (json !== undefined) {
        const literal = (0,from_literal/* literalJson */.QS)(mask.json(json.value));
        const contentType = plain === '' ? 'application/json' : plain;
        return 'json' in literal && contentType === 'application/json' ? literal : { ...literal, contentType };
    }
    if (plain === 'application/x-www-form-urlencoded')
        return { ...bodyOf(mask.form(text)), contentType: plain };
    const body = (0,from_literal/* literalBody */.ec)(mask.text(text));
    return body === undefined ? undefined : { body, ...(plain === '' ? {} : { contentType: plain }) };
}
const bodyOf = (text) => ({ body: (0,from_literal/* literalPath */.l1)(text) });
function jsonOf(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const HEAVIEST = 1000;
/** What was asked again and again is one request that weighs more; the most frequent first. */
function folded(drafts) {
    const counts = new Map();
    for (const draft of drafts) {
        const key = JSON.stringify(draft);
        const before = counts.get(key);
        if (before === undefined)
            counts.set(key, { draft, count: 1 });
        else
            before.count++;
    }
    const most = Math.max(...[...counts.values()].map(({ count }) => count), 1);
    const scale = most > HEAVIEST ? HEAVIEST / most : 1;
    return [...counts.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ draft, count }) => ({ ...draft, weight: Math.max(Math.round(count * scale), 1) }));
}


/***/ }),

/***/ 38231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ literalJson),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   ec: () => (/* binding */ literalBody),
/* harmony export */   l1: () => (/* binding */ literalPath),
/* harmony export */   rl: () => (/* binding */ literalHeader),
/* harmony export */   u7: () => (/* binding */ unmarked)
/* harmony export */ });
/**
 * Texts of others, as the config takes them: there `{name}` and `${NAME}` are filled in, so what only looks like it is
 * written otherwise, and what is secret becomes a variable.
 */
/** Stands for a variable until the text around it is safe. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const HOLE = /\$?\{[A-Za-z_][\w.-]*\}/g;
const MARK = /\uE000([A-Z_]\w*)\uE001/g;
/** A place in a text for the value of a variable. */
const variable = (name) => `${OPEN}${name}${CLOSE}`;
const filled = (text) => text.replaceAll(MARK, (_, name) => `$\{${name}}`);
/** Nobody but `variable` puts marks into a text. */
const unmarked = (text) => text.replaceAll(/[\uE000\uE001]/g, '');
const literalPath = (path) => filled(path.replaceAll(/[{}#\s\0]/g, (char) => encodeURIComponent(char)));
const LONGEST_HEADER = 2000;
/** Undefined for what is no header, and where it cannot be said: it has no other way to write a brace. */
function literalHeader(name, text) {
    if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) || /[\r\n\0]/.test(text) || text.length > LONGEST_HEADER)
        return undefined;
    return text.search(HOLE) >= 0 ? undefined : filled(text);
}
/** A body that is JSON: readable where it can be, else a text in which braces are escaped. */
function literalJson(value) {
    const text = JSON.stringify(value);
    const isPlain = text.search(HOLE) < 0 && typeof value === 'object' && value !== null;
    if (isPlain)
        return { json: JSON.parse(filled(text)) };
    return { body: filled(text.replaceAll(HOLE, (hole) => hole.replace('{', '\\u007b'))) };
}
/** Undefined where it holds what would be filled in. */
function literalBody(text) {
    return text.search(HOLE) >= 0 ? undefined : filled(text);
}
/** `SHOP_TOKEN`: a variable of the environment that no other tool has. */
function variableName(service, what) {
    const part = (text) => text
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]+/g, '_')
        .replaceAll(/^_+|_+$/g, '');
    const prefix = part(service).slice(0, 40);
    const own = /^[A-Z]/.test(prefix) && !/^(?:K6|PERF|ACTIONS|INPUT|GITHUB|GH)(?:_|$)|^ORCHESTRATOR$/.test(prefix);
    return `${own ? prefix : 'SERVICE'}_${part(what).slice(0, 40) || 'SECRET'}`;
}


/***/ }),

/***/ 50496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ resolved),
/* harmony export */   fw: () => (/* binding */ readOpenApi),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _scalar_openapi_upgrader__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28591);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _wording_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88791);
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54992);





const DEEPEST = 100;
const MOST_NODES = 1_000_000;
/** A sample of a schema is a body to look at, whatever the schema allows. */
const LARGEST_SAMPLE = { minLength: 1000, minItems: 10 };
/** An OpenAPI description of any version as one of 3.1, with references within itself alone. */
function readOpenApi(text, path) {
    const wrong = (why) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`${path} cannot be read as an OpenAPI description: ${why}`]);
    let given;
    try {
        given = /^\s*\{/.test(text) ? JSON.parse(text) : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: 'silent' });
    }
    catch (error) {
        throw wrong((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)((0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error), 200));
    }
    if (!isMap(given))
        throw wrong('it has no names at its top level');
    const said = given.openapi ?? given.swagger;
    // YAML reads `2.0` as a number.
    const version = typeof said === 'number' ? said.toFixed(1) : said;
    if (typeof version !== 'string')
        throw wrong('it says neither openapi: 3.x nor swagger: 2.0');
    if (!/^(?:2\.0|3\.[012])(?:\.|$)/.test(version))
        throw wrong(`it is of version ${(0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(version, 40)}, and 2.0, 3.0, 3.1 and 3.2 are known`);
    const elsewhere = new Set();
    const document = cleaned(given, elsewhere, wrong);
    if (elsewhere.size > 0)
        throw wrong(`it refers to ${elsewhere.size === 1 ? 'something' : `${elsewhere.size} things`} outside of it, ${[...elsewhere].slice(0, 3).join(', ')}. Nothing else is read or fetched: make one file of it, as with \`redocly bundle\``);
    if (!isMap(document.paths))
        throw wrong('it has no paths');
    document[given.openapi === undefined ? 'swagger' : 'openapi'] = version;
    try {
        return (0,_scalar_openapi_upgrader__WEBPACK_IMPORTED_MODULE_4__/* .upgrade */ .f)(document, '3.1');
    }
    catch (error) {
        throw wrong((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)((0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A)(error), 200));
    }
}
/** A copy without what would make a library run long or far, with every reference that leads out of it. */
function cleaned(given, elsewhere, wrong) {
    let nodes = 0;
    const copy = (value, depth) => {
        if (++nodes > MOST_NODES || depth > DEEPEST)
            throw wrong(`it is larger than ${MOST_NODES} values, or more than ${DEEPEST} deep`);
        if (Array.isArray(value))
            return value.map((item) => copy(item, depth + 1));
        if (!isMap(value))
            return value;
        const { $ref } = value;
        if (typeof $ref === 'string' && !$ref.startsWith('#'))
            elsewhere.add((0,_wording_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)($ref, 100));
        return Object.fromEntries(Object.entries(value)
            .filter(([key]) => key !== '__proto__')
            .map(([key, inner]) => [key, bounded(key, copy(inner, depth + 1))]));
    };
    return copy(given, 0);
}
function bounded(key, value) {
    if (typeof value !== 'number' || !Object.hasOwn(LARGEST_SAMPLE, key))
        return value;
    return Math.min(value, LARGEST_SAMPLE[key]);
}
/** What a value refers to, within the document; undefined for nothing, and for a circle. */
function resolved(document, value) {
    let current = value;
    for (let steps = 0; steps < 20; steps++) {
        if (!isMap(current))
            return undefined;
        if (typeof current.$ref !== 'string')
            return current;
        current = at(document, current.$ref);
    }
    return undefined;
}
function at(document, pointer) {
    let place = document;
    for (const part of pointer.replace(/^#\/?/, '').split('/')) {
        const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key))
            return undefined;
        place = place[key];
    }
    return place;
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


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


/***/ }),

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ withoutSecretFields),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** Words that say it anywhere in a name. */
const ANYWHERE = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|PRIVATE|BEARER|AUTHORIZATION|COOKIE|WEBHOOK|CONNECTION_?STRING/i;
/** Words that say it as a part of their own, between underscores. */
const AS_A_PART = /(?:^|_)(?:(?:API|ACCESS|AUTH|LICENSE|ENCRYPTION|SIGNING)?_?KEY|PASS|PAT|JWT|DSN|OTP|PIN)(?:$|_)/i;
/** `DBPWD`, `MYSQL_PWD`; but `PWD` and `OLDPWD` are the folder of a shell. */
const PASSWORD_SHORT = /^(?!(?:OLD)?PWD$).*PWD$/i;
/** `DATABASE_URL`, `REDIS_URL`: addresses that hold a password as a rule. */
const WITH_PASSWORD = /(?:^|_)(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|MARIADB|AMQP|RABBITMQ|SMTP|ELASTICSEARCH|CLOUDINARY)_?(?:URL|URI)$/i;
/** A variable whose name says that its value is nobody's business. */
function looksSecret(name) {
    return [ANYWHERE, AS_A_PART, PASSWORD_SHORT, WITH_PASSWORD].some((pattern) => pattern.test(name));
}
/** What stands where a secret was. */
const HIDDEN = '***';
/** The same variables with the values of secrets hidden. */
function withoutSecrets(variables) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, looksSecret(name) ? HIDDEN : value]));
}
/** Shorter values (`test`) are no secrets, and hiding them would make every log unreadable. */
const SHORTEST_SECRET = 6;
/** User name and password of any address. */
const USER_INFO = /(?<=:\/\/)[^\s/?#@"'<>\\]{1,200}@/g;
/**
 * Hides secrets wherever they appear in a text: the values of variables whose names look secret, as they are and as
 * they stand in JSON and in addresses, and `user:password@` of every address. GitHub masks secrets in the log of a job,
 * not in the artifacts of a run.
 */
function scrubber(variables, 
/** Words that stay readable although somebody took them for a password: names of services. */
words = [], 
/** Hidden whatever they are called. */
values = []) {
    const secrets = new Set();
    const named = variables
        .flatMap((given) => Object.entries(given))
        .flatMap(([name, value]) => (value === undefined || !looksSecret(name) ? [] : [value]));
    for (const value of [...named, ...values]) {
        if (value.length < SHORTEST_SECRET || words.includes(value))
            continue;
        for (const form of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)])
            secrets.add(form);
    }
    // A secret may be part of a longer one.
    const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
    return (text) => longestFirst
        .reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), text)
        .replace(USER_INFO, `${HIDDEN}@`);
}
const FIELD = /("([^"\\]{1,100})"\s{0,10}:\s{0,10}")((?:[^"\\]|\\.){1,2000})/g;
const BEARER = /\b(Bearer|Basic) [\w.~+/=-]{6,}/gi;
/** Hides what a text of others gives as a secret by its name: `"token": "…"` in JSON, and what follows `Bearer`. */
function withoutSecretFields(text) {
    return text
        .replace(FIELD, (whole, before, name) => (looksSecret(name) ? before + HIDDEN : whole))
        .replace(BEARER, `$1 ${HIDDEN}`);
}


/***/ })

};
