export const id = 1539;
export const ids = [1539,2117];
export const modules = {

/***/ 94362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A refusal by GitHub. `message` is GitHub's own text: hostile where it quotes input. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** HTTP status; 0 when there was no answer at all. */
    status;
    constructor(status, message, options) {
        super(message, options);
        this.status = status;
    }
}
/** What GitHub answered, checked; an answer of another shape is GitHub's failure, not a crash of ours. */
function readAnswer(schema, answer) {
    const parsed = schema.safeParse(answer.data);
    if (!parsed.success || parsed.data === undefined)
        throw new GitHubError(0, `GitHub answered ${answer.status} in a form this version does not know`);
    return parsed.data;
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

/***/ 41539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePosting: () => (/* binding */ describePosting)
/* harmony export */ });
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12117);
/* harmony import */ var _comment_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95868);
/* harmony import */ var _find_pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26672);



/** What a run would tell on GitHub, for its dry run: there is no result yet, so there is no text. Asks nobody. */
function describePosting(plan, run, hasToken) {
    if (run === undefined)
        return 'On GitHub: nothing, this is not GitHub Actions';
    const { publish, names } = plan;
    const lines = [
        `Comment: ${commentLine(plan, run, hasToken)}`,
        `Job summary: ${publish.jobSummary ? 'the same text' : 'only when the comment is refused'}`,
        ...(publish.issueOnRegression
            ? [
                `Issue: ${run.eventName === 'schedule' ? `one while ${run.refName} has a regression, key ${names.commentKey}` : 'only on a schedule'}`,
            ]
            : []),
    ];
    return `On GitHub\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
function commentLine({ publish, names }, run, hasToken) {
    const because = (0,_comment_target_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommentBecause */ .D)(publish.comment, run, hasToken);
    if (because !== undefined)
        return `none, ${because}`;
    const marker = `found again by its first line ${(0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(names.commentKey)}`;
    const verb = publish.comment === 'on-failure' ? 'created on a failure or edited' : 'created or edited';
    const pullRequest = (0,_find_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .pullRequestOfEvent */ .M)(run);
    switch (pullRequest.kind) {
        case 'none':
            return `none, ${pullRequest.because}`;
        case 'found':
            return `${verb} on pull request ${pullRequest.number} (${pullRequest.how}), ${marker}`;
        case 'to be asked':
            return `${verb} on the open pull request of ${run.refName} whose head is ${run.sha.slice(0, 7)}, if there is one, ${marker}`;
    }
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


/***/ })

};
