export const id = 2117;
export const ids = [2117];
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


/***/ })

};
