export const id = 9521;
export const ids = [9521];
export const modules = {

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

/***/ 79521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromOpenApi: () => (/* binding */ fromOpenApi)
});

// EXTERNAL MODULE: ./build/k6/lib/request-list.js
var request_list = __webpack_require__(35282);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/commands/init/routes.js
var routes = __webpack_require__(97265);
// EXTERNAL MODULE: ./build/src/commands/init/from/literal.js
var from_literal = __webpack_require__(38231);
// EXTERNAL MODULE: ./build/src/commands/init/from/openapi-document.js
var openapi_document = __webpack_require__(50496);
// EXTERNAL MODULE: ./node_modules/openapi-sampler/dist/openapi-sampler.js
var openapi_sampler = __webpack_require__(90551);
;// CONCATENATED MODULE: ./build/src/commands/init/from/sample.js


const DEEPEST = 8;
/** Values in one sample: more are no body that anybody reads. */
const LARGEST = 2000;
/** A value that a schema describes; undefined where it describes none, or one too large to write down. */
function sampleOf(document, schema) {
    if (!(0,openapi_document/* isMap */.jh)(schema))
        return undefined;
    try {
        if (sizeOf(document, schema) > LARGEST)
            return undefined;
        const value = (0,openapi_sampler.sample)(schema, { skipReadOnly: true, maxSampleDepth: DEEPEST, quiet: true }, document);
        return value ?? undefined;
    }
    catch {
        // A reference to nothing, a schema that is none, or a chain of them without end: no sample of it.
        return undefined;
    }
}
/** Values in a sample, counted before it is made: schemas that contain each other grow with every level. */
function sizeOf(document, schema) {
    const known = new Map();
    const size = (given, depth) => {
        const found = (0,openapi_document/* resolved */.L$)(document, given);
        if (found === undefined || depth > DEEPEST)
            return 1;
        const sizes = known.get(found) ?? [];
        known.set(found, sizes);
        const before = sizes[depth];
        if (before !== undefined)
            return before;
        // Within itself, until it is counted.
        sizes[depth] = 1;
        let sum = 1;
        const add = (inner, times = 1, deeper = 1) => {
            sum = Math.min(sum + times * size(inner, depth + deeper), 2 * LARGEST);
        };
        if ((0,openapi_document/* isMap */.jh)(found.properties))
            for (const inner of Object.values(found.properties))
                add(inner);
        add(found.items, typeof found.minItems === 'number' ? Math.max(found.minItems, 1) : 1);
        if ((0,openapi_document/* isMap */.jh)(found.additionalProperties))
            add(found.additionalProperties, 2);
        if (Array.isArray(found.prefixItems))
            for (const inner of found.prefixItems)
                add(inner);
        // On the same level, as the sampler has it.
        if (Array.isArray(found.allOf))
            for (const inner of found.allOf)
                add(inner, 1, 0);
        for (const kind of ['oneOf', 'anyOf'])
            if (Array.isArray(found[kind]))
                add(found[kind][0], 1, 0);
        for (const kind of ['if', 'then', 'contains'])
            if ((0,openapi_document/* isMap */.jh)(found[kind]))
                add(found[kind], 1, 0);
        sizes[depth] = sum;
        return sum;
    };
    return size(schema, 1);
}

// EXTERNAL MODULE: ./build/src/commands/init/from/suggested.js
var suggested = __webpack_require__(85759);
;// CONCATENATED MODULE: ./build/src/commands/init/from/openapi.js








/** What only reads first, then what makes and changes. What deletes works once, and is left out. */
const ORDER = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH'];
/** Requests of the operations of an OpenAPI description, with what its examples and schemas say is sent. */
function fromOpenApi(text, { path, service, onlySure = false }) {
    const document = (0,openapi_document/* readOpenApi */.fw)(text, path);
    const reading = {
        document,
        service,
        prefix: prefixOf(document),
        variables: new Set(),
    };
    const operations = operationsOf(document);
    const deleting = operations.filter(({ method }) => method === 'DELETE').length;
    const read = operations
        .filter(({ method }) => ORDER.includes(method))
        .sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method))
        .map((operation) => draftOf(operation, reading));
    const drafts = read.flatMap((draft) => draft === undefined || (onlySure && !isSure(draft)) ? [] : draft.request);
    const { requests, kept, notes } = (0,suggested/* fitting */._)(drafts);
    if (requests.length === 0)
        throw new errors/* InputError */.dz([
            `${path} describes ${operations.length === 0 ? 'no operation' : 'no operation that a request can be made of'}: write requests by hand (docs/requests.md)`,
        ]);
    const unsaid = read.length - drafts.length;
    const written = JSON.stringify(requests);
    const variables = [...reading.variables].filter((name) => written.includes(`\${${name}}`));
    const guessed = read.flatMap((draft) => draft !== undefined && kept.has(draft.request) ? draft.guessed : []);
    return {
        requests,
        healthPath: drafts.find((draft) => draft.method === 'GET' && routes/* HEALTH */.Pg.test(draft.path))?.path,
        origin: undefined,
        variables,
        notes: onlySure
            ? [`Requests are the reading operations of ${path}: ${requests.length} of ${operations.length}.`]
            : [
                `${requests.length} of the ${operations.length} operations of ${path} are requests now.`,
                ...notes,
                ...(deleting === 0
                    ? []
                    : [
                        `${(0,suggested/* requestsText */.s)(deleting)} left out that would delete: the second time there is nothing to delete.`,
                    ]),
                ...(unsaid === 0
                    ? []
                    : [
                        `${(0,suggested/* requestsText */.s)(unsaid)} left out whose body is a file or a form of files, or which nothing says how to fill.`,
                    ]),
                ...(guessed.length === 0
                    ? []
                    : [
                        `Made up from schemas, for want of examples: ${guessed.slice(0, 8).join(', ')}${guessed.length > 8 ? ` and ${guessed.length - 8} more` : ''}. Put values there that your service knows, or columns of \`data\`.`,
                    ]),
                ...(variables.length === 0
                    ? []
                    : [`Set ${variables.join(', ')} in the environment of the run: the description asks for them.`]),
            ],
    };
}
const isSure = ({ request, guessed, login }) => request.method === 'GET' && guessed.length === 0 && !login;
function operationsOf(document) {
    return Object.entries((0,openapi_document/* isMap */.jh)(document.paths) ? document.paths : {}).flatMap(([path, given]) => {
        const item = (0,openapi_document/* resolved */.L$)(document, given);
        if (item === undefined || !path.startsWith('/'))
            return [];
        const shared = Array.isArray(item.parameters) ? item.parameters : [];
        return request_list/* METHODS */.J8.flatMap((method) => {
            const key = method.toLowerCase();
            const operation = Object.hasOwn(item, key) ? item[key] : undefined;
            return (0,openapi_document/* isMap */.jh)(operation) ? [{ method, path, operation, shared }] : [];
        });
    });
}
/** Undefined where it cannot be said what is sent. */
function draftOf({ method, path, operation, shared }, reading) {
    const guessed = [];
    const parameters = parametersOf(operation, shared, reading.document);
    const query = [];
    const headers = {};
    let filled = path;
    for (const [, parameter] of parameters) {
        const { name, in: place } = parameter;
        if (typeof name !== 'string')
            continue;
        const { value, isGuess } = valueOfParameter(parameter, reading.document);
        if (place === 'path') {
            if (value === undefined)
                return undefined;
            if (isGuess)
                guessed.push((0,wording_escape/* cleanText */.X5)(`{${name}} of ${path}`, 80));
            filled = filled.replaceAll(`{${name}}`, encodeURIComponent(textOf(value)));
        }
        else if (value === undefined || (parameter.required !== true && isGuess))
            continue;
        else if (place === 'query')
            for (const one of Array.isArray(value) ? value : [value])
                query.push(`${encodeURIComponent(name)}=${encodeURIComponent(textOf(one))}`);
        else if (place === 'header' && !/^(?:accept|content-type|authorization)$/i.test(name)) {
            const text = (0,from_literal/* literalHeader */.rl)(name, (0,from_literal/* unmarked */.u7)(textOf(value)));
            if (text !== undefined)
                headers[name] = text;
        }
    }
    // A place in the path that no parameter describes.
    if (/\{[^}]*\}/.test(filled))
        return undefined;
    const login = loginOf(operation, reading);
    const body = method === 'GET' || method === 'HEAD' ? {} : bodyOf(operation.requestBody, reading.document);
    if (body === undefined)
        return undefined;
    const { contentType, ...sent } = body;
    const { operationId } = operation;
    const isPlain = filled === path && Object.keys(sent).length === 0;
    const request = {
        method,
        path: (0,from_literal/* literalPath */.l1)(`${reading.prefix}${(0,from_literal/* unmarked */.u7)(filled)}${withQuery([...query, ...login.query])}`),
        ...(typeof operationId === 'string' && !isPlain ? { name: operationId } : {}),
        headers: {
            ...headers,
            ...login.headers,
            ...(contentType === undefined ? {} : { 'content-type': contentType }),
        },
        ...sent,
    };
    return { request, guessed, login: Object.keys(login.headers).length + login.query.length > 0 };
}
const withQuery = (query) => (query.length === 0 ? '' : `?${query.join('&')}`);
/** By place and name: those of the operation win over those of the path. */
function parametersOf(operation, shared, document) {
    const own = Array.isArray(operation.parameters) ? operation.parameters : [];
    const all = [...shared, ...own].flatMap((given) => {
        const found = (0,openapi_document/* resolved */.L$)(document, given);
        return found === undefined ? [] : [found];
    });
    return new Map(all.map((parameter) => [`${String(parameter.in)} ${String(parameter.name)}`, parameter]));
}
/** An example where there is one; what a schema alone says is a guess. */
function valueOfParameter(parameter, document) {
    const content = (0,openapi_document/* isMap */.jh)(parameter.content) ? Object.values(parameter.content)[0] : undefined;
    const media = (0,openapi_document/* isMap */.jh)(content) ? content : parameter;
    const example = exampleIn(media, document);
    if (example !== undefined)
        return { value: example, isGuess: false };
    const schema = (0,openapi_document/* resolved */.L$)(document, media.schema) ?? {};
    const said = [
        schema.example,
        firstOf(schema.examples),
        schema.const,
        schema.default,
        firstOf(schema.enum),
    ].find((value) => value !== undefined && value !== null);
    if (said !== undefined)
        return { value: said, isGuess: false };
    const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
    // Ids begin with 1; a sampler takes 0.
    if ((type === 'integer' || type === 'number') && schema.minimum === undefined)
        return { value: 1, isGuess: true };
    return { value: sampleOf(document, media.schema), isGuess: true };
}
/** `example`, or the first of `examples`, which are named here and may be elsewhere. */
function exampleIn(media, document) {
    if (media.example !== undefined)
        return media.example;
    const [first] = (0,openapi_document/* isMap */.jh)(media.examples) ? Object.values(media.examples) : [];
    return (0,openapi_document/* resolved */.L$)(document, first)?.value;
}
const firstOf = (given) => (Array.isArray(given) ? given[0] : undefined);
const textOf = (value) => typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
/** `{}` where none is sent; undefined where one is needed that cannot be written into a config. */
function bodyOf(given, document) {
    const body = (0,openapi_document/* resolved */.L$)(document, given);
    if (body === undefined || !(0,openapi_document/* isMap */.jh)(body.content))
        return {};
    const media = Object.entries(body.content).flatMap(([type, content]) => (0,openapi_document/* isMap */.jh)(content) ? [{ type: type.replace(/;.*/s, '').trim().toLowerCase(), content }] : []);
    const sampled = ({ content }) => exampleIn(content, document) ?? sampleOf(document, content.schema);
    const json = media.find(({ type }) => /^(?:application|text)\/(?:[\w.-]+\+)?json$|^\*\/\*$/.test(type));
    if (json !== undefined) {
        const value = sampled(json);
        if (value === undefined)
            return body.required === true ? undefined : {};
        const literal = (0,from_literal/* literalJson */.QS)(JSON.parse((0,from_literal/* unmarked */.u7)(JSON.stringify(value))));
        const contentType = json.type.startsWith('*') ? 'application/json' : json.type;
        return 'json' in literal && contentType === 'application/json' ? literal : { ...literal, contentType };
    }
    const form = media.find(({ type }) => type === 'application/x-www-form-urlencoded');
    const fields = form === undefined ? undefined : sampled(form);
    if ((0,openapi_document/* isMap */.jh)(fields)) {
        const pairs = Object.entries(fields).map(([name, value]) => [name, textOf(value)]);
        return { body: new URLSearchParams(pairs).toString(), contentType: 'application/x-www-form-urlencoded' };
    }
    const plain = media.find(({ type }) => type === 'text/plain');
    const text = plain === undefined ? undefined : sampled(plain);
    const literal = typeof text === 'string' ? (0,from_literal/* literalBody */.ec)((0,from_literal/* unmarked */.u7)(text)) : undefined;
    if (literal !== undefined)
        return { body: literal, contentType: 'text/plain' };
    return body.required === true || media.length > 0 ? undefined : {};
}
/** What lets somebody in, as variables: a description never holds it. */
function loginOf(operation, { document, service, variables }) {
    const wanted = Array.isArray(operation.security) ? operation.security : document.security;
    const choices = Array.isArray(wanted) ? wanted.filter(openapi_document/* isMap */.jh) : [];
    const login = { headers: {}, query: [] };
    // One of the choices is enough, and none is the best.
    if (choices.length === 0 || choices.some((choice) => Object.keys(choice).length === 0))
        return login;
    const schemes = (0,openapi_document/* isMap */.jh)(document.components) && (0,openapi_document/* isMap */.jh)(document.components.securitySchemes)
        ? document.components.securitySchemes
        : {};
    for (const name of Object.keys(choices[0] ?? {})) {
        const scheme = Object.hasOwn(schemes, name) ? (0,openapi_document/* resolved */.L$)(document, schemes[name]) : undefined;
        if (scheme === undefined)
            continue;
        const take = (what) => {
            const called = (0,from_literal/* variableName */.cG)(service, what);
            variables.add(called);
            return called;
        };
        const isBasic = scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'basic';
        if (scheme.type !== 'apiKey')
            login.headers.authorization = `${isBasic ? 'Basic' : 'Bearer'} \${${take(isBasic ? 'BASIC_AUTH' : 'TOKEN')}}`;
        else if (typeof scheme.name === 'string' && (0,from_literal/* literalHeader */.rl)(scheme.name, '') !== undefined) {
            const key = take(scheme.name);
            if (scheme.in === 'header')
                login.headers[scheme.name] = `\${${key}}`;
            else if (scheme.in === 'cookie')
                login.headers.cookie = `${scheme.name}=\${${key}}`;
            else
                login.query.push(`${encodeURIComponent(scheme.name)}=${(0,from_literal/* variable */.bv)(key)}`);
        }
    }
    return login;
}
/** The path of the first server: an address of its own is not where the service under test is. */
function prefixOf(document) {
    const server = Array.isArray(document.servers) ? document.servers[0] : undefined;
    if (!(0,openapi_document/* isMap */.jh)(server) || typeof server.url !== 'string')
        return '';
    const values = (0,openapi_document/* isMap */.jh)(server.variables) ? server.variables : {};
    const url = server.url.slice(0, 500).replaceAll(/\{(\w+)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return (0,openapi_document/* isMap */.jh)(value) && typeof value.default === 'string' ? value.default : '';
    });
    if (!URL.canParse(url, 'http://service'))
        return '';
    return new URL(url, 'http://service').pathname.replace(/\/+$/, '');
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
