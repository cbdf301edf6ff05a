export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 53262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 18 modules
var utils = __webpack_require__(79083);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(44942);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/github/time-budget.js

const TIME_LIMITS = { callMs: 30_000, downloadMs: 120_000, altogetherMs: 300_000 };
/**
 * Runs calls one way: each within what is left of the time that all of them may take together. A server that accepts and
 * says nothing else holds a job until GitHub ends it.
 */
function timeBudget(altogetherMs) {
    let spentMs = 0;
    return async (work) => {
        const leftMs = altogetherMs - spentMs;
        const tooMuch = `GitHub took more than ${Math.round(altogetherMs / 1000)} s altogether; it is not asked again in this step`;
        if (leftMs <= 0)
            throw new github_github/* GitHubError */.y(0, tooMuch);
        const startMs = performance.now();
        try {
            return await within(leftMs, tooMuch, work);
        }
        finally {
            spentMs += performance.now() - startMs;
        }
    };
}
/** Rejects after the time, also when the work does not listen to its signal. The timer keeps the process alive. */
async function within(timeoutMs, sentence, work) {
    const controller = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            // Octokit asks again after every error but this one.
            const reason = new DOMException(sentence, 'AbortError');
            controller.abort(reason);
            reject(reason);
        }, timeoutMs);
    });
    try {
        return await Promise.race([work(controller.signal), late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/src/github/connect.js









/** A job waits this long for a rate limit to pass, twice; longer waits are reported instead. */
const LONGEST_WAIT_S = 60;
const MOST_WAITS = 2;
const API_VERSION = '2022-11-28';
function connectGitHub(token, repository, log, limits = TIME_LIMITS) {
    const wait = (kind) => (retryAfterS, options, _, retryCount) => {
        const { method, url } = options;
        const again = retryCount < MOST_WAITS && retryAfterS <= LONGEST_WAIT_S;
        log.warn(`GitHub's ${kind} rate limit was hit by ${method ?? ''} ${url ?? ''}; ` +
            (again ? `waiting ${retryAfterS} s` : `giving up, it asks for ${retryAfterS} s`));
        return again;
    };
    const octokit = (0,github/* getOctokit */.Q)(token, {
        throttle: { onRateLimit: wait('primary'), onSecondaryRateLimit: wait('secondary') },
        request: { fetch: fetchWhole(limits.callMs) },
        log: { debug: log.debug, info: log.debug, warn: log.debug, error: log.debug },
    }, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const inBudget = timeBudget(limits.altogetherMs);
    const request = async (route, parameters = {}) => {
        log.debug(`GitHub: ${route}`);
        try {
            const { status, data } = await inBudget(() => octokit.request(route, {
                ...repository,
                ...parameters,
                headers: { 'x-github-api-version': API_VERSION },
            }));
            return { status, data };
        }
        catch (error) {
            throw asGitHubError(error);
        }
    };
    return {
        request,
        async viewerLogin() {
            try {
                const answer = viewer.safeParse(await inBudget(() => octokit.graphql('query { viewer { login } }')));
                return answer.success ? answer.data.viewer.login : undefined;
            }
            catch (error) {
                log.debug(`GitHub did not say whose token this is: ${asGitHubError(error).message}`);
                return undefined;
            }
        },
        async query(graphql, variables) {
            log.debug('GitHub: POST /graphql');
            try {
                return await inBudget(() => octokit.graphql(graphql, { ...repository, ...variables }));
            }
            catch (error) {
                throw asGitHubError(error);
            }
        },
        async downloadArtifact(id, maxBytes) {
            const sentence = `the artifact did not arrive within ${Math.round(limits.downloadMs / 1000)} s`;
            try {
                const location = await inBudget(() => artifactLocation(octokit, repository, id));
                return await inBudget((over) => within(limits.downloadMs, sentence, (late) => download(location, maxBytes, AbortSignal.any([over, late]))));
            }
            catch (error) {
                throw asGitHubError(error);
            }
        },
    };
}
/** The client does nothing with a timeout, and a signal alone would not end an answer whose body never ends. */
function fetchWhole(timeoutMs) {
    const sentence = `GitHub did not answer within ${Math.round(timeoutMs / 1000)} s`;
    // Octokit's own default, which knows the proxy settings of a runner.
    const ask = utils/* defaults */.NT.request?.fetch;
    return async (address, init) => await within(timeoutMs, sentence, async (signal) => {
        const answer = await ask(address, { ...init, signal });
        const { status, statusText } = answer;
        const body = HAS_NO_BODY.includes(status) ? null : await answer.arrayBuffer();
        return new Response(body, { status, statusText, headers: [...answer.headers] });
    });
}
const HAS_NO_BODY = [204, 205, 304];
const viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1).max(200) }) });
async function artifactLocation(octokit, repository, id) {
    try {
        const { headers } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...repository,
            artifact_id: id,
            archive_format: 'zip',
            headers: { 'x-github-api-version': API_VERSION },
            request: { redirect: 'manual' },
        });
        if (headers.location === undefined)
            throw new github_github/* GitHubError */.y(0, 'the artifact has no download address');
        return headers.location;
    }
    catch (error) {
        throw asGitHubError(error);
    }
}
/** Read through the toolkit's client, which knows the proxy settings of a runner. No token: the address is signed. */
async function download(url, maxBytes, signal) {
    const client = new lib/* HttpClient */.Qq('orchestrator-perf', [], {
        allowRetries: true,
        maxRetries: 3,
        socketTimeout: 60_000,
    });
    const end = () => client.dispose();
    signal.addEventListener('abort', end);
    try {
        const { message } = await client.get(url);
        signal.addEventListener('abort', () => message.destroy());
        if (message.statusCode !== 200) {
            message.resume();
            throw new github_github/* GitHubError */.y(message.statusCode ?? 0, `the artifact's storage answered ${message.statusCode}`);
        }
        const chunks = [];
        let bytes = 0;
        for await (const chunk of message) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw new github_github/* GitHubError */.y(0, `the artifact is larger than ${maxBytes} bytes`);
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        throw asGitHubError(error);
    }
    finally {
        signal.removeEventListener('abort', end);
        client.dispose();
    }
}
function asGitHubError(error) {
    if (error instanceof github_github/* GitHubError */.y)
        return error;
    if (error instanceof DOMException && error.name === 'AbortError')
        return new github_github/* GitHubError */.y(0, error.message, { cause: error });
    const status = schemas/* object */.Ikc({ status: schemas/* number */.aig() }).safeParse(error);
    const message = (0,reason/* reasonOf */.A)(error);
    return new github_github/* GitHubError */.y(status.success ? status.data.status : 0, message, { cause: error });
}


/***/ }),

/***/ 95868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ noCommentBecause),
/* harmony export */   l: () => (/* binding */ commentTarget)
/* harmony export */ });
/* harmony import */ var _find_pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26672);

/** Where the comment goes, or why there is none. Throws GitHubError. */
async function commentTarget(wanted, run, github) {
    const because = noCommentBecause(wanted, run, github !== undefined);
    if (because !== undefined || github === undefined)
        return { kind: 'none', because: because ?? '' };
    const pullRequest = await (0,_find_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .findPullRequest */ ._)(run, github);
    return pullRequest.kind === 'none' ? pullRequest : { ...pullRequest, github };
}
/** What rules a comment out before GitHub is asked anything. */
function noCommentBecause(wanted, run, hasToken) {
    if (wanted === 'never')
        return 'comment is never';
    if (!hasToken)
        return 'there is no token; the job summary has the text';
    if (run.eventName === 'pull_request' && hasReadOnlyToken(run))
        return (`runs of ${run.pullRequest?.fromFork ? 'forks' : 'Dependabot'} have a read-only token. ` +
            'The job summary has the text; docs/permissions-and-forks.md shows how a second workflow comments safely.');
    return undefined;
}
function hasReadOnlyToken({ pullRequest, actor }) {
    return pullRequest?.fromFork === true || actor === 'dependabot[bot]';
}


/***/ }),

/***/ 12117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentBody: () => (/* binding */ commentBody),
  Ql: () => (/* binding */ commentMarker),
  Z3: () => (/* binding */ foreseeComment),
  s8: () => (/* binding */ markerKey),
  lB: () => (/* binding */ upsertComment)
});

// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./build/src/publish/own-comments.js


const commentSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
});
const PAGE_SIZE = 100;
/** Each is a call; GitHub has no search in comments. */
const MOST_PAGES_FROM_THE_START = 5;
const MOST_PAGES_BY_CHANGE = 5;
/** Where GitHub cannot order comments by their last change. */
const MOST_PAGES_WITHOUT_ORDER = 50;
/**
 * Comments with the marker in the first line and by the token's own account, oldest first. Between thousands of others
 * it is looked for among those that changed last, as it did in the run before, and then among the oldest.
 */
async function ownComments(wanted, github) {
    const first = await oldestPage(wanted, 1, github);
    if (first.isLast)
        return oldestFirst(first.own);
    const changed = await lastChanged(wanted, github);
    const own = [...first.own, ...(changed?.own ?? [])];
    if (changed !== undefined && (own.length > 0 || changed.isComplete))
        return oldestFirst(own);
    const most = changed === undefined ? MOST_PAGES_WITHOUT_ORDER : MOST_PAGES_FROM_THE_START;
    for (let page = 2; page <= most; page++) {
        const next = await oldestPage(wanted, page, github);
        own.push(...next.own);
        if (next.isLast)
            break;
    }
    return oldestFirst(own);
}
async function oldestPage({ pullRequest, login, marker }, page, github) {
    const answer = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        per_page: PAGE_SIZE,
        page,
    });
    const comments = (0,github_github/* readAnswer */.J)(schemas/* array */.YOg(commentSchema), answer);
    const own = comments.filter(
    // GraphQL names a bot without the suffix that REST shows.
    ({ user, body }) => isMarked(body, marker) &&
        (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)));
    return { own, isLast: comments.length < PAGE_SIZE };
}
const BY_CHANGE = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: ${PAGE_SIZE}, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId url body viewerDidAuthor }
      }
    }
  }
}`;
const byChangeSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({
        pullRequest: schemas/* object */.Ikc({
            comments: schemas/* object */.Ikc({
                pageInfo: schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullish() }),
                nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
                    databaseId: schemas/* number */.aig(),
                    url: schemas/* string */.YjP(),
                    body: schemas/* string */.YjP(),
                    viewerDidAuthor: schemas/* boolean */.zMY(),
                })),
            }),
        }),
    }),
});
/** undefined when GitHub does not say. */
async function lastChanged({ pullRequest, marker }, github) {
    const own = [];
    let after;
    for (let page = 1; page <= MOST_PAGES_BY_CHANGE; page++) {
        const data = await github
            .query(BY_CHANGE, { number: pullRequest, after: after ?? null })
            .catch(unlessBug);
        const answer = byChangeSchema.safeParse(data);
        if (!answer.success)
            return undefined;
        const { nodes, pageInfo } = answer.data.repository.pullRequest.comments;
        for (const { databaseId, url, body, viewerDidAuthor } of nodes)
            if (viewerDidAuthor && isMarked(body, marker))
                own.push({ id: databaseId, html_url: url, body });
        if (!pageInfo.hasNextPage)
            return { own, isComplete: true };
        // Two that were made at the same moment changed at the same moment.
        if (own.length > 0)
            break;
        after = pageInfo.endCursor;
    }
    return { own, isComplete: false };
}
function unlessBug(error) {
    if (!(error instanceof github_github/* GitHubError */.y))
        throw error;
}
function isMarked(body, marker) {
    return (body ?? '').split(/\r?\n/, 1)[0]?.trim() === marker;
}
/** Each once: the oldest and those that changed last may be the same. */
function oldestFirst(comments) {
    return [...new Map(comments.map((comment) => [comment.id, comment])).values()].sort((a, b) => a.id - b.id);
}

;// CONCATENATED MODULE: ./build/src/publish/comment.js


/** GitHub refuses a body above 65,536 characters. */
const LONGEST_BODY = 65_000;
/** Login of GITHUB_TOKEN, for when GitHub does not say whose the token is. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Creates the one comment of this key, or edits it in place. Throws GitHubError. */
async function upsertComment(request, github, log) {
    const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
    const body = commentBody(request);
    const own = await ownComments(ownBy(request, login), github);
    const [first, ...duplicates] = own;
    await removeDuplicates(duplicates, github, log);
    if (first === undefined) {
        if (request.mode === 'update')
            return { kind: 'not wanted', url: undefined };
        return await createOnce(request, body, login, github, log);
    }
    if (sameText(first.body ?? '', body))
        return { kind: 'unchanged', url: first.html_url };
    try {
        return { kind: 'updated', url: await edit(first.id, body, github) };
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y) || error.status !== 404)
            throw error;
        log.info(`The comment ${first.id} was deleted meanwhile; writing a new one`);
        return await createOnce(request, body, login, github, log);
    }
}
/** What `upsertComment` would do with the comments as they are now. Only reads. */
async function foreseeComment(request, github) {
    const login = (await github.viewerLogin()) ?? ACTIONS_BOT;
    const [first, ...others] = await ownComments(ownBy(request, login), github);
    const duplicates = others.length;
    if (first === undefined)
        return { kind: request.mode === 'update' ? 'not wanted' : 'created', url: undefined, duplicates };
    const same = sameText(first.body ?? '', commentBody(request));
    return { kind: same ? 'unchanged' : 'updated', url: first.html_url, duplicates };
}
function ownBy({ pullRequest, key }, login) {
    return { pullRequest, login, marker: commentMarker(key) };
}
/** The comment exactly as GitHub gets it. */
function commentBody({ key, text }) {
    const marker = commentMarker(key);
    return `${marker}\n${text.trim()}`.slice(0, LONGEST_BODY);
}
/** The first line of the comment, by which it is found again. */
function commentMarker(key) {
    return `<!-- orchestrator-perf:comment:v1:${markerKey(key)} -->`;
}
/** Nothing in a key may end the HTML comment it stands in. */
function markerKey(key) {
    return key.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replaceAll(/-{2,}/g, '-');
}
/**
 * Creates the comment without ever repeating the call blindly: after a failure of GitHub it may exist all the same.
 * Two jobs that create at the same moment agree on the older comment.
 */
async function createOnce(request, body, login, github, log) {
    let createdUrl;
    try {
        createdUrl = await create(request, body, github);
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y) || (error.status < 500 && error.status !== 0))
            throw error;
        log.debug(`GitHub answered ${error.status} to a new comment; looking whether it exists`);
        const [existing] = await ownComments(ownBy(request, login), github);
        if (existing === undefined)
            createdUrl = await create(request, body, github);
    }
    const [first, ...duplicates] = await ownComments(ownBy(request, login), github);
    if (first === undefined)
        return { kind: 'created', url: createdUrl };
    await removeDuplicates(duplicates, github, log);
    if (!sameText(first.body ?? '', body))
        return { kind: 'updated', url: await edit(first.id, body, github) };
    return { kind: 'created', url: first.html_url };
}
async function create({ pullRequest }, body, github) {
    const answer = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: pullRequest,
        body,
        request: { retries: 0 },
    });
    return (0,github_github/* readAnswer */.J)(commentSchema, answer).html_url;
}
async function edit(id, body, github) {
    const answer = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: id,
        body,
    });
    return (0,github_github/* readAnswer */.J)(commentSchema, answer).html_url;
}
async function removeDuplicates(duplicates, github, log) {
    for (const { id } of duplicates) {
        try {
            await github.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id });
            log.info(`Removed the duplicate comment ${id}`);
        }
        catch (error) {
            if (!(error instanceof github_github/* GitHubError */.y))
                throw error;
            log.debug(`The duplicate comment ${id} could not be removed: ${error.message}`);
        }
    }
}
/** GitHub stores line ends as CRLF now and then, and trims. */
function sameText(a, b) {
    return a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim();
}


/***/ }),

/***/ 26672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pullRequestOfEvent),
/* harmony export */   _: () => (/* binding */ findPullRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);


const pullsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
}));
/** The pull request this run is about: from the event, or the open one whose head is this commit. */
async function findPullRequest(run, github) {
    if (run.triggeringRun !== undefined)
        return await ofTriggeringRun(run.triggeringRun, github);
    const told = pullRequestOfEvent(run);
    if (told.kind !== 'to be asked')
        return told;
    const answer = await github.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        commit_sha: run.sha,
    });
    const open = (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ state, head }) => state === 'open' && head.sha === run.sha);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${run.sha.slice(0, 7)} as its head` }
        : { kind: 'found', number: open.number, how: `open pull request of ${run.refName}` };
}
/** What the event alone says; GitHub has to be asked when a branch may have a pull request. */
function pullRequestOfEvent(run) {
    if (run.pullRequest !== undefined)
        return { kind: 'found', number: run.pullRequest.number, how: `event ${run.eventName}` };
    if (run.eventName === 'schedule')
        return { kind: 'none', because: 'a scheduled run has no pull request' };
    if (!run.refIsBranch || run.refName === run.defaultBranch)
        return { kind: 'none', because: `${run.eventName} on ${run.refName} has no pull request` };
    return { kind: 'to be asked' };
}
/**
 * The pull request of a run that was not trusted: only from GitHub's own facts about that run, and only while its
 * head is still the commit that was measured. Nothing in the artifact has a say.
 */
async function ofTriggeringRun({ headSha, headBranch, headRepository }, github) {
    if (headRepository === undefined)
        return { kind: 'none', because: 'the repository of the measured commit is gone' };
    const answer = await github.request('GET /repos/{owner}/{repo}/pulls', {
        state: 'open',
        head: `${headRepository.split('/')[0]}:${headBranch}`,
        per_page: 100,
    });
    const open = (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__/* .readAnswer */ .J)(pullsSchema, answer).find(({ head }) => head.sha === headSha && head.repo?.full_name === headRepository);
    return open === undefined
        ? { kind: 'none', because: `no open pull request has ${headSha.slice(0, 7)} as its head any more` }
        : { kind: 'found', number: open.number, how: 'head commit of the triggering run' };
}


/***/ }),

/***/ 36374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bu: () => (/* binding */ commentRequest),
  JX: () => (/* binding */ publishReports),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./build/src/github/advice.js
var advice = __webpack_require__(11049);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/ports/real-place.js
var real_place = __webpack_require__(42470);
// EXTERNAL MODULE: ./build/src/publish/report-pages.js
var report_pages = __webpack_require__(92678);
// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/publish/artifacts.js






/**
 * Uploads what this run wrote, and each report.html as a file that GitHub shows in the browser. Failures are warnings.
 */
async function uploadResults(plan, run, results, uploadArtifact, log) {
    const { retentionDays } = plan.publish;
    const urlOf = ({ id }) => `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}/artifacts/${id}`;
    const uploaded = { resultsUrl: undefined, reportUrls: {} };
    let files = [];
    await attempt('the results', log, async () => {
        files = await filesOf(plan, results);
        if (files.length === 0)
            return;
        const upload = { files, rootDirectory: plan.resultsPath, retentionDays };
        uploaded.resultsUrl = urlOf(await withFreeName(plan.names.artifact, plan, (name) => uploadArtifact({ name, ...upload })));
    });
    for (const { testType, resultsDirectory } of plan.tests) {
        const report = (0,external_node_path_.join)(resultsDirectory, 'report.html');
        if (!files.includes(report))
            continue;
        await attempt(`the ${testType} report`, log, async () => {
            const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'perf-report-'));
            try {
                const stem = `${(0,report_pages/* pagePrefix */._)(plan.names.artifact)}-${testType}`;
                const { id } = await withFreeName(stem, plan, async (name) => {
                    // A file artifact is named after its file.
                    const file = (0,external_node_path_.join)(directory, `${name}.html`);
                    await (0,promises_.copyFile)(report, file);
                    return await uploadArtifact({
                        name: `${name}.html`,
                        files: [file],
                        rootDirectory: directory,
                        retentionDays,
                        asFile: true,
                    });
                });
                uploaded.reportUrls[testType] = urlOf({ id });
            }
            finally {
                await (0,promises_.rm)(directory, { recursive: true, force: true });
            }
        });
    }
    return uploaded;
}
/** Artifacts are immutable: when the name is taken (a re-run, another job), the run's own token makes it unique. */
async function withFreeName(name, plan, upload) {
    try {
        return await upload(name);
    }
    catch (error) {
        if (!/\b409\b|already exists/i.test(error instanceof Error ? error.message : ''))
            throw error;
        return await upload(`${name}-${plan.names.run}`);
    }
}
async function attempt(what, log, work) {
    try {
        await work();
    }
    catch (error) {
        log.warn(`Could not upload ${what}: ${(0,reason/* reasonOf */.A)(error)}`);
    }
}
/** The folders may have become links since they were looked at. */
async function filesOf(plan, { writtenFiles, places }) {
    for (const { resultsDirectory } of plan.tests) {
        const problem = (0,real_place/* placeProblem */.D)(resultsDirectory, places);
        if (problem !== undefined)
            throw new Error(problem);
    }
    return await writtenFiles();
}

// EXTERNAL MODULE: ./build/src/publish/comment.js + 1 modules
var comment = __webpack_require__(12117);
// EXTERNAL MODULE: ./build/src/publish/comment-target.js
var comment_target = __webpack_require__(95868);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/src/publish/regression-issue.js



const issueSchema = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    title: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
/** Opens one issue while the branch has a regression, edits it in later runs, and closes it when it is gone. */
async function reportInIssue(request, github, log) {
    const marker = `<!-- orchestrator-perf:issue:v1:${(0,comment/* markerKey */.s8)(request.key)} -->`;
    const body = `${marker}\n${request.text.trim()}`;
    const open = await findOpen(marker, github);
    if (request.regressed && open === undefined) {
        const answer = await github.request('POST /repos/{owner}/{repo}/issues', {
            title: `Performance regression on ${request.branch}`,
            body,
            request: { retries: 0 },
        });
        return (0,github_github/* readAnswer */.J)(issueSchema, answer).html_url;
    }
    if (open === undefined)
        return undefined;
    await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: open.number,
        body,
        ...(request.regressed ? {} : { state: 'closed', state_reason: 'completed' }),
    });
    if (!request.regressed)
        log.info(`Closed issue ${open.number}: there is no regression any more`);
    return open.html_url;
}
async function findOpen(marker, github) {
    const login = (await github.viewerLogin()) ?? 'github-actions[bot]';
    for (let page = 1; page <= 10; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/issues', {
            state: 'open',
            sort: 'created',
            direction: 'asc',
            per_page: 100,
            page,
        });
        const issues = (0,github_github/* readAnswer */.J)(schemas/* array */.YOg(issueSchema), answer);
        const own = issues.find(({ user, body, pull_request }) => pull_request === undefined &&
            (user?.login === login || (user?.type === 'Bot' && user.login === `${login}[bot]`)) &&
            body?.split(/\r?\n/, 1)[0]?.trim() === marker);
        if (own !== undefined || issues.length < 100)
            return own;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/publish/publish.js





/**
 * Tells people, in this order: artifacts (the texts link to them), job summary, comment, issue. Whatever GitHub refuses
 * is a warning with advice; the text then is in the summary.
 */
async function publishReports(reports, plan, context) {
    const { log, run } = context;
    const artifacts = plan.publish.uploadArtifacts
        ? await uploadResults(plan, run, context.results, context.uploadArtifact, log)
        : { resultsUrl: undefined, reportUrls: {} };
    const markdown = context.renderMarkdown(reports, linksTo(run, artifacts));
    const told = await tell(reports, markdown, { ...plan.publish, key: plan.names.commentKey }, context);
    return { ...told, artifactUrl: artifacts.resultsUrl, reportUrls: artifacts.reportUrls, markdown };
}
/** Summary, comment and issue of finished reports: first what needs no answer of anybody. */
async function tell(reports, markdown, posting, context) {
    const { log, run, github } = context;
    let commentUrl;
    if (posting.jobSummary)
        await summarize(markdown, context);
    try {
        commentUrl = await publish_comment(reports, markdown, posting, context);
    }
    catch (error) {
        log.warn((0,advice/* adviceOn */.i)(error, { what: 'write the comment on the pull request', permission: 'pull-requests: write' }));
        // Without a comment the summary is the only place, also when it was turned off.
        if (!posting.jobSummary)
            await summarize(markdown, context);
    }
    if (posting.issueOnRegression && run.eventName === 'schedule' && github !== undefined) {
        try {
            const regressed = reports.some(isRegressed);
            await reportInIssue({ key: posting.key, branch: run.refName, regressed, text: markdown }, github, log);
        }
        catch (error) {
            log.warn((0,advice/* adviceOn */.i)(error, { what: 'report the regression in an issue', permission: 'issues: write' }));
        }
    }
    return { commentUrl };
}
async function summarize(markdown, { log, writeSummary }) {
    try {
        await writeSummary(markdown);
    }
    catch (error) {
        log.warn((0,advice/* adviceOn */.i)(error, { what: 'write the job summary', permission: 'contents: read' }));
    }
}
async function publish_comment(reports, markdown, posting, { log, run, github }) {
    const target = await (0,comment_target/* commentTarget */.l)(posting.comment, run, github);
    if (target.kind === 'none') {
        log.info(`No comment: ${target.because}`);
        return undefined;
    }
    const request = commentRequest(reports, markdown, posting, target.number);
    const outcome = await (0,comment/* upsertComment */.lB)(request, target.github, log);
    log.info(`Comment on pull request ${target.number} ${outcome.kind} (${target.how})`);
    return outcome.url;
}
function commentRequest(reports, markdown, { comment: wanted, key }, pullRequest) {
    const passed = reports.length > 0 && reports.every(({ judgement }) => judgement.verdict.outcome === 'pass');
    return {
        pullRequest,
        key,
        text: markdown,
        // A comment that said "failed" must not stay when the run has become fine.
        mode: wanted === 'on-failure' && passed ? 'update' : 'create-or-update',
    };
}
function isRegressed({ judgement }) {
    return judgement.comparison.comparisons.some(({ call }) => call === 'regressed');
}
function linksTo(run, artifacts) {
    const reports = Object.entries(artifacts.reportUrls);
    return [
        ...reports.map(([testType, url]) => ({
            label: reports.length === 1 ? 'HTML report' : `${testType} report`,
            url,
        })),
        ...(artifacts.resultsUrl === undefined ? [] : [{ label: 'all results', url: artifacts.resultsUrl }]),
        { label: 'run', url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}` },
    ];
}


/***/ }),

/***/ 92678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ reportPageLinks),
/* harmony export */   _: () => (/* binding */ pagePrefix)
/* harmony export */ });
/* harmony import */ var _k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40542);

const PAGE = new RegExp(`^(?<leg>.*)-(?<type>${_k6_lib_profiles_js__WEBPACK_IMPORTED_MODULE_0__/* .TEST_TYPES */ .JB.join('|')})(?:-perf-[0-9a-f]{8})?\\.html$`);
/**
 * Links to the report.html that each job uploaded as a file of its own; of a re-run to the newest. `resultsPrefix` is
 * how the names of the results begin: `perf-results-`.
 */
function reportPageLinks(artifacts, resultsPrefix, urlOf) {
    const prefix = pagePrefix(resultsPrefix);
    const pages = new Map();
    for (const { id, name } of [...artifacts].sort((a, b) => b.id - a.id)) {
        if (!name.startsWith(prefix))
            continue;
        const { leg: whole, type } = PAGE.exec(name.slice(prefix.length))?.groups ?? {};
        if (whole === undefined || type === undefined)
            continue;
        const leg = whole.replace(/-\d+$/, '');
        const key = `${leg} ${type}`;
        if (!pages.has(key))
            pages.set(key, { leg, type, id });
    }
    const all = [...pages.values()];
    return all
        .map(({ leg, type, id }) => {
        const namesakes = all.filter((page) => page.type === type).length;
        const what = all.length === 1 ? 'HTML' : namesakes === 1 ? type : `${leg} ${type}`;
        return { label: `${what} report`, url: urlOf(id) };
    })
        .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
/** Reports are named after their results; see `uploadResults`. */
function pagePrefix(resultsName) {
    return resultsName.replace(/^perf-results-/, 'perf-report-');
}


/***/ }),

/***/ 88791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ cleanName),
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xe: () => (/* binding */ pageText)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

/**
 * Names of scripts, checks, endpoints, branches and services, and every line of a log, are written by others. They
 * pass through one of these on their way into a rendering.
 */
const NAME_LENGTH = 120;
/** ECMA-48 control sequences: CSI, OSC/DCS/PM/APC strings, two-character escapes, and their 8-bit forms. */
const ESCAPE_SEQUENCES = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/**
 * What shows nothing and is able to lie: every default-ignorable code point (soft hyphen, zero-width characters,
 * variation selectors, fillers, tags), bidirectional marks and overrides, interlinear anchors, the blank Braille cell.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\u2800]/gu;
/** A letter of a real language carries a few marks; a stack of them covers the lines around it. */
const STACKED = /(\p{M}{3})\p{M}+/gu;
/** Joins nothing, shows nothing, and stops GitHub from reading a mention, a reference or a link. */
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '\\': '&#92;',
};
/** One line of visible text, `maxLength` characters at most. */
function cleanText(text, maxLength = 500) {
    return capped(visible(text).replace(/ {2,}/g, ' ').trim(), maxLength);
}
function cleanName(text) {
    return cleanText(text, NAME_LENGTH);
}
/** Text in GitHub Markdown, anywhere: paragraph, table cell, summary. Starts no construct, mention, reference or link. */
function markdownText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(breakCommits(escapedMarkdown(text, maxLength)));
}
function escapedMarkdown(text, maxLength) {
    return breakReferences(cleanText(text, maxLength))
        .replace(/[&<>|\\]/g, (character) => ENTITIES[character] ?? character)
        .replace(/[`*{}[\]~!$^]|#(?!\d+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
        .replace(/^[-+=](?!\d)/, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** A name in code letters in GitHub Markdown, safe in a table cell: a fence of backticks could be broken out of. */
function markdownCode(text, maxLength = NAME_LENGTH) {
    return `<code>${escapedMarkdown(text, maxLength)}</code>`;
}
/** A line of a log: its columns and its indentation stay. */
function logLine(text, maxLength = 300) {
    return capped(visible(text.replaceAll('\t', '  ')).trimEnd(), maxLength);
}
/** Lines of a log as a fenced block that nothing in them can close. */
function markdownFence(lines) {
    const clean = lines.map((line) => logLine(line));
    const longest = Math.max(2, ...clean.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}text`, ...clean, fence].join('\n');
}
/** Only what cannot leave the parentheses of a Markdown link; anything else than http(s) is no link. */
function markdownUrl(url) {
    const clean = url.trim();
    if (!/^https?:\/\/[^\s<>"'`\\|()]+$/i.test(clean) || clean.length > 500)
        return undefined;
    return clean;
}
/** Text of the page; its template escapes what is HTML. */
function pageText(text, maxLength = 500) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .keepUnits */ .rs)(cleanText(text, maxLength));
}
/** Text in a terminal: no sequence of it moves the cursor, sets the title or colours the rest. */
function terminalText(text, maxLength = 500) {
    return cleanText(text, maxLength);
}
/** XML 1.0 allows fewer characters than JavaScript strings hold; the rest is escaped by the XML library. */
function xmlText(text, maxLength = 2000) {
    return cleanText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
}
/** JSON inside `<script type="application/json">`: no `<` can end the element or open a comment. */
function scriptJson(value) {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/>/g, '\\u003e')
        .replace(/&/g, '\\u0026')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029');
}
/** Also the full-width forms, which spreadsheets of East Asian languages read as the sign. */
const STARTS_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]/;
/** A cell of a CSV file: quoted when needed, and never a formula (OWASP: CSV injection); without the noise of binary fractions. */
function csvCell(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
    const clean = cleanText(value);
    const text = STARTS_FORMULA.test(clean) ? `'${clean}` : clean;
    return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function breakReferences(text) {
    return text
        .replace(/@(?=[\w-])/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${BREAK}.`)
        .replace(/:(?=([\w+-]+):)/g, (colon, name) => (isEmojiName(name) ? `:${BREAK}` : colon));
}
/** GitHub links a bare SHA of any commit, but not in code letters. */
function breakCommits(text) {
    return text.replace(/\b[\da-f]{7,64}\b/gi, (word) => isCommit(word) ? `${word.slice(0, 6)}${BREAK}${word.slice(6)}` : word);
}
/** Not the minutes in 10:30:00; these two names of GitHub's are digits alone. */
function isEmojiName(name) {
    return !/^\d+$/.test(name) || name === '100' || name === '1234';
}
/** Abbreviated or not; a number alone is a figure, and a word of letters alone a word. */
function isCommit(word) {
    return (/\d/.test(word) && /[a-f]/i.test(word)) || word.length === 40;
}
function visible(text) {
    return wellFormed(text)
        .replace(ESCAPE_SEQUENCES, '')
        .replace(CONTROLS, ' ')
        .replace(INVISIBLE, '')
        .replace(STACKED, '$1');
}
function capped(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const characters = [...text];
    return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}
/** A lone surrogate is no character: it breaks UTF-8 files and JSON readers. */
function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}


/***/ }),

/***/ 15492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Jq: () => (/* binding */ formatKnown),
/* harmony export */   Kz: () => (/* binding */ formatWith),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   T4: () => (/* binding */ formatSignedSize),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fV: () => (/* binding */ formatSlope),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   rs: () => (/* binding */ keepUnits),
/* harmony export */   u4: () => (/* binding */ formatNoise)
/* harmony export */ });
/** Numbers as a person reads them: at least three significant digits, units once, the same way in every rendering. */
const BYTE_STEPS = [
    [1e9, { divisor: 1e9, suffix: ' GB' }],
    [1e6, { divisor: 1e6, suffix: ' MB' }],
    [1e3, { divisor: 1e3, suffix: ' kB' }],
];
/** The scale that suits the largest of the values. */
function scaleFor(unit, values) {
    const largest = Math.max(0, ...values.filter((value) => value !== undefined).map(Math.abs));
    switch (unit) {
        case 'ms':
            return largest >= 10_000 ? { divisor: 1000, suffix: ' s' } : { divisor: 1, suffix: ' ms' };
        case 's':
            return { divisor: 1, suffix: ' s' };
        case 'bytes':
            return BYTE_STEPS.find(([least]) => largest >= least)?.[1] ?? { divisor: 1, suffix: ' bytes' };
        case 'ratio':
            return { divisor: 0.01, suffix: ' %' };
        case 'cores':
            return { divisor: 1, suffix: ' cores' };
        case 'per second':
            return { divisor: 1, suffix: '/s' };
        case 'bytes per second': {
            const { divisor, suffix } = scaleFor('bytes', values);
            return { divisor, suffix: `${suffix}/s` };
        }
        case 'count':
        case 'none':
        case '':
            return { divisor: 1, suffix: '' };
        default:
            return { divisor: 1, suffix: ` ${unit}` };
    }
}
function formatWith(scale, value) {
    if (value === undefined)
        return 'n/a';
    if (scale.suffix === ' cores' && value === 1)
        return '1 core';
    return `${formatNumber(value / scale.divisor)}${Number.isFinite(value) ? scale.suffix : ''}`;
}
function formatQuantity(value, unit) {
    return formatWith(scaleFor(unit, [value]), value);
}
/** A value and its unit stay on one line wherever lines are broken by others: no-break spaces between them. */
function keepUnits(text) {
    return text
        .replace(/(?<=\d) (?=(?:ms|s|min|h|d|%|pp|kB|MB|GB|bytes|cores?|VUs?|events\/s|requests\/s)(?![\p{L}\p{N}]))/gu, NO_BREAK)
        .replace(/(?<=(?:^|[ (])(?:[<>=≤≥≠]|&[lg]t;)) (?=\d)/g, NO_BREAK);
}
const NO_BREAK = '\u00a0';
/** `''` where there is no value: for cells that may be empty. */
function formatKnown(value, unit) {
    return value === undefined ? '' : formatQuantity(value, unit);
}
/** Three significant digits; whole numbers and everything from 100 on keep all digits before the point. */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return 'n/a';
    const size = Math.abs(value);
    if (size === 0)
        return '0';
    if (size >= 1e15)
        return value.toExponential(2);
    if (Number.isInteger(value))
        return grouped(value.toFixed(0));
    if (size < 1e-6)
        return value.toExponential(1);
    if (size < 0.001)
        return Number(value.toPrecision(2)).toFixed(8).replace(/0+$/, '');
    const decimals = Math.max(0, 2 - Math.floor(Math.log10(size)));
    const fixed = value.toFixed(Math.min(decimals, 5));
    return grouped(fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed);
}
function formatCount(value) {
    return value === undefined ? 'n/a' : formatNumber(Math.round(value));
}
/** 0.0234 -> `2.34 %`. */
const formatPercent = (ratio) => formatQuantity(ratio, 'ratio');
/** `40 s`, `17 min`, `1 h 5 min`, `24 h`: at most two units. */
function formatDuration(seconds) {
    if (seconds === undefined || !Number.isFinite(seconds))
        return 'n/a';
    if (seconds < 60)
        return `${formatNumber(seconds)} s`;
    const whole = Math.round(seconds);
    const parts = [
        [Math.floor(whole / 86_400), 'd'],
        [Math.floor((whole % 86_400) / 3600), 'h'],
        [Math.floor((whole % 3600) / 60), 'min'],
        [whole % 60, 's'],
    ];
    // 24 h reads better than 1 d.
    if (whole < 172_800) {
        const hours = Math.floor(whole / 3600);
        parts.splice(0, 2, [hours, 'h']);
    }
    const first = parts.findIndex(([amount]) => amount > 0);
    return parts
        .slice(first, first + 2)
        .filter(([amount]) => amount > 0)
        .map(([amount, unit]) => `${amount} ${unit}`)
        .join(' ');
}
/** `+60.2 MB`, `−16 kB`, `±0 cores`: a change over time, with its sign. */
function formatSlope(value, unit) {
    const size = Math.abs(value);
    if (size < 0.001)
        return `±${formatQuantity(0, unit)}`;
    return `${value < 0 ? '−' : '+'}${formatQuantity(size, unit)}`;
}
/** `+26.4 %`, `−0.02 pp`, `±0 %`. The sign is always there. */
function formatChange(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    return `${signed(change * 100)} ${changeSuffix(unit)}`;
}
/** `−3.1 … +4.2 %`, or `±4 %` when both sides are alike. */
function formatNoise(noise, unit) {
    if (noise === undefined)
        return 'n/a';
    const [low, high] = noise;
    const suffix = changeSuffix(unit);
    const larger = Math.max(Math.abs(low), Math.abs(high));
    const [from, to] = [signed(low * 100), signed(high * 100)].map((side) => side.replace('±', ''));
    if (from === to || Math.abs(low + high) / larger < 0.15)
        return `±${oneDecimal(((high - low) / 2) * 100)} ${suffix}`;
    return `${from} … ${to} ${suffix}`;
}
/** `11 %`, `2.1 %`, `0.4 pp`: the size of a change that is known no better. From 10 on without a fraction. */
function formatSize(change, unit) {
    return `${roundedSize(change)} ${changeSuffix(unit)}`;
}
/** `9 to 14 %`, `−2.1 to +3 %`: the ends of an interval, with signs where they are asked for or differ. */
function formatRange([low, high], unit, signs) {
    const suffix = changeSuffix(unit);
    if (signs === 'where they differ' && (low >= 0 || high <= 0)) {
        const [from, to] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
        return `${roundedSize(from)} to ${roundedSize(to)} ${suffix}`;
    }
    const [from, to] = [low, high].map((end) => {
        const size = roundedSize(end);
        return size === '0' ? size : `${end < 0 ? '−' : '+'}${size}`;
    });
    return `${from} to ${to} ${suffix}`;
}
/** `2 failed limits`, `1 failed limit`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `+11 %`, `−2.1 %`, `±0 %`: as `formatSize`, with its sign. */
function formatSignedSize(change, unit) {
    if (change === undefined || !Number.isFinite(change))
        return 'n/a';
    const sign = roundedSize(change) === '0' ? '±' : change < 0 ? '−' : '+';
    return `${sign}${formatSize(change, unit)}`;
}
function signed(value) {
    const text = oneDecimal(Math.abs(value));
    if (text === '0')
        return '±0';
    return `${value < 0 ? '−' : '+'}${text}`;
}
/** Changes are read to a tenth; small ones keep two digits so that +0.02 pp does not become 0. */
function oneDecimal(value) {
    const size = Math.abs(value);
    if (size >= 100)
        return formatNumber(Math.round(value));
    return value.toFixed(size >= 1 ? 1 : 2).replace(/\.?0+$/, '');
}
function roundedSize(change) {
    const size = Math.abs(change) * 100;
    return size >= 10 ? formatNumber(Math.round(size)) : oneDecimal(size);
}
function changeSuffix(unit) {
    return unit === 'points' ? 'pp' : '%';
}
function grouped(digits) {
    const [whole = '', fraction] = digits.split('.');
    const separated = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
    return fraction === undefined ? separated : `${separated}.${fraction}`;
}


/***/ })

};
