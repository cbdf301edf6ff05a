export const id = 8187;
export const ids = [8187,6653];
export const modules = {

/***/ 17146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishMain: () => (/* binding */ publishMain)
});

// EXTERNAL MODULE: ./build/src/domain/severity.js
var severity = __webpack_require__(73339);
// EXTERNAL MODULE: ./build/src/github/connect.js + 1 modules
var connect = __webpack_require__(53262);
// EXTERNAL MODULE: ./build/src/github/run.js
var github_run = __webpack_require__(18384);
// EXTERNAL MODULE: ./build/src/github/github.js
var github_github = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/src/inputs/from-action.js
var from_action = __webpack_require__(54318);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/inputs/field.js
var field = __webpack_require__(34203);
// EXTERNAL MODULE: ./build/src/inputs/read-fields.js
var read_fields = __webpack_require__(45589);
// EXTERNAL MODULE: ./build/src/inputs/schema.js + 1 modules
var schema = __webpack_require__(45911);
// EXTERNAL MODULE: ./build/src/inputs/values.js
var values = __webpack_require__(87745);
;// CONCATENATED MODULE: ./build/src/inputs/publish-schema.js





const ofRun = schema/* inputsSchema */.rS.shape;
/** Every input of publish/action.yml. What a run takes as well is the same field. */
const publishSchema = schemas/* object */.Ikc({
    'github-token': ofRun['github-token'].meta({
        ...(0,field/* descriptionOfField */.mg)(ofRun['github-token']),
        description: 'Token that reads the artifacts (`actions` read) and writes the comment (`pull-requests` write).',
    }),
    'artifact-name': (0,field/* field */.ZZ)(values/* artifactNameText */.fS, {
        group: 'where it is told',
        description: 'Artifacts whose names begin so are read.',
        default: 'perf-results-',
    }),
    comment: ofRun.comment,
    'comment-key': ofRun['comment-key'],
    'job-summary': ofRun['job-summary'],
    'issue-on-regression': ofRun['issue-on-regression'].meta({
        ...(0,field/* descriptionOfField */.mg)(ofRun['issue-on-regression']),
        description: 'On a schedule, keep one issue open while the branch has a regression (`issues` write), and close it afterwards.',
    }),
    'dry-run': ofRun['dry-run'].meta({
        ...(0,field/* descriptionOfField */.mg)(ofRun['dry-run']),
        description: 'Print the comment exactly as it would be sent, say what would become of it, and write nothing.',
    }),
});
/** The inputs of the publish step. Every mistake is reported at once. */
function readPublishInputs(source) {
    const { inputs } = (0,read_fields/* readFields */.q)(publishSchema, {
        surface: 'action',
        sources: [source],
        rules: [
            // One that was given and cannot be read is a mistake of its own.
            (inputs, isGiven) => inputs['github-token'] === undefined && !isGiven('github-token')
                ? 'github-token is empty: leave it out, the default is the token of the job'
                : undefined,
        ],
        hint: 'publish/action.yml lists every input with its values.',
    });
    const { 'github-token': token = '', ...others } = inputs;
    return { ...others, 'github-token': token };
}

// EXTERNAL MODULE: ./build/src/github/advice.js
var advice = __webpack_require__(11049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/report-file.js + 2 modules
var report_file = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/src/github/artifacts.js
var artifacts = __webpack_require__(34554);
// EXTERNAL MODULE: ./build/src/github/unzip.js
var unzip = __webpack_require__(5647);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/publish/report-budget.js

/** All reports of a run as JSON. Read and rendered, a report takes several times its length of memory. */
const MOST_BYTES = 50_000_000;
/** What is kept of the reports of one run, however many and large they are. */
function reportBudget(mostBytes = MOST_BYTES) {
    const kept = new Map();
    const leftOut = [];
    const total = () => [...kept.values()].reduce((sum, bytes) => sum + bytes, 0);
    return {
        take(key, bytes) {
            kept.set(key, bytes);
            const gone = [];
            while (total() > mostBytes) {
                const [largest, size] = [...kept].reduce((a, b) => (b[1] > a[1] ? b : a));
                kept.delete(largest);
                leftOut.push(size);
                gone.push(largest);
            }
            return gone;
        },
        sentence() {
            if (leftOut.length === 0)
                return undefined;
            const isAre = leftOut.length === 1 ? 'is' : 'are';
            return (`${(0,numbers/* plural */.LS)(leftOut.length, 'report')} ${isAre} left out, the largest first: ` +
                `all reports of a run together may have ${(0,numbers/* formatQuantity */.VZ)(mostBytes, 'bytes')}, ` +
                `and there are ${(0,numbers/* formatQuantity */.VZ)(total() + leftOut.reduce((sum, bytes) => sum + bytes, 0), 'bytes')}.`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/wording/reason.js
var reason = __webpack_require__(54992);
;// CONCATENATED MODULE: ./build/src/publish/collect-reports.js








const PAGE_SIZE = 100;
/** A run may hold 500 artifacts for each of its jobs; these are looked through for the ones of ours. */
const MOST_PAGES = 10;
const MAX_PACKED_BYTES = 100_000_000;
/** Each test type once, at its largest. */
const MAX_UNPACKED_BYTES = 100_000_000;
const MOST_ARTIFACTS = 50;
const MOST_FILES = 20_000;
/** More tests than anybody reads: a fork could leave thousands of small ones. */
const MOST_REPORTS = 50;
const artifactsSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifacts/* artifactSchema */.y) });
/**
 * Reads the reports that the jobs of a run left in artifacts. They may come from a fork: nothing of them is written
 * to disk, run or trusted; what does not have the exact shape is left out with a reason.
 */
async function collectReports(request, github, log) {
    const all = await listArtifacts(request.runId, github);
    // A report.html is an artifact of its own, and no archive.
    const pages = all.filter(({ name, expired }) => name.endsWith('.html') && !expired);
    const listed = all.filter(({ name }) => name.startsWith(request.namePrefix) && !name.endsWith('.html'));
    // Of a re-run there are several of the same test: the newest artifact has the highest id and wins.
    const newestFirst = listed.sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
    const reports = new Map();
    const budget = reportBudget();
    for (const artifact of newestFirst) {
        const leg = legOf(artifact.name, request.namePrefix);
        try {
            for (const { report, bytes } of await readArtifact(artifact, github, log)) {
                const key = `${leg}\n${report.title}`;
                const what = `Report ${oneLine(report.title)} of artifact ${oneLine(artifact.name)}`;
                if (reports.has(key)) {
                    log.info(`${what} left out: a newer one was read. Legs of a matrix need an artifact-name each.`);
                    continue;
                }
                if (reports.size === MOST_REPORTS)
                    throw new Error(`there are ${MOST_REPORTS} reports already`);
                reports.set(key, { leg, report: withTrustedCommit(report, request) });
                log.info(`${what} read`);
                for (const tooLarge of budget.take(key, bytes))
                    reports.set(tooLarge, { leg: '', report: undefined });
            }
        }
        catch (error) {
            log.warn(`Artifact ${oneLine(artifact.name)} left out: ${oneLine((0,reason/* reasonOf */.A)(error))}`);
        }
    }
    const kept = [...reports.values()].filter((one) => one.report !== undefined);
    const sorted = titledByLeg(kept).sort((a, b) => a.title.localeCompare(b.title, 'en'));
    return { reports: sorted, tooMuch: budget.sentence(), pages };
}
/** What an artifact's name says about its job: without the attempt, and without what made a taken name unique. */
function legOf(name, prefix) {
    return name
        .slice(prefix.length)
        .replace(/-perf-[0-9a-f]{8}$/, '')
        .replace(/-\d+$/, '');
}
/** Legs of a matrix may run the same type of test: those are called by the leg as well. */
function titledByLeg(legs) {
    return legs.map(({ leg, report }) => {
        const namesakes = legs.filter((other) => other.report.title === report.title);
        return namesakes.length < 2 ? report : { ...report, title: `${leg}: ${report.title}`.slice(0, 500) };
    });
}
async function listArtifacts(runId, github) {
    const listed = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await github.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
            run_id: runId,
            per_page: PAGE_SIZE,
            page,
        });
        const { artifacts } = (0,github_github/* readAnswer */.J)(artifactsSchema, answer);
        listed.push(...artifacts);
        if (artifacts.length < PAGE_SIZE)
            break;
    }
    return listed;
}
async function readArtifact(artifact, github, log) {
    if (artifact.expired)
        throw new github_github/* GitHubError */.y(0, 'it has expired');
    if (artifact.size_in_bytes > MAX_PACKED_BYTES)
        throw new github_github/* GitHubError */.y(0, `it is ${artifact.size_in_bytes} bytes large, at most ${MAX_PACKED_BYTES} are read`);
    const archive = await github.downloadArtifact(artifact.id, MAX_PACKED_BYTES);
    const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== digest)
        throw new Error('its content does not match its digest');
    const files = await (0,unzip/* unzip */.$)(archive, {
        maxEntries: MOST_FILES,
        maxBytes: MAX_UNPACKED_BYTES,
        only: (name, size) => /^(?:[a-z]{1,20}\/)?report\.json$/.test(name) && size <= report_file/* LONGEST_REPORT_BYTES */.IL,
    });
    if (files.size === 0)
        throw new Error('it holds no report.json that can be read');
    return [...files].flatMap(([name, content]) => {
        const read = (0,report_file/* readReport */.tL)(content.toString('utf8'));
        if (read.kind === 'read')
            return [{ report: read.report, bytes: content.length }];
        log.warn(`${oneLine(name)} of artifact ${oneLine(artifact.name)} left out: it is refused: ${oneLine(read.because)}`);
        return [];
    });
}
/** Which commit, pull request and run this is about is GitHub's word, not the artifact's. */
function withTrustedCommit(report, { sha, runUrl, pullRequest }) {
    const facts = report.facts.filter(({ name }) => name !== 'Commit' && name !== 'Run');
    return {
        ...report,
        facts: [{ name: 'Commit', value: sha.slice(0, 12) }, { name: 'Run', value: runUrl }, ...facts],
        summary: {
            ...report.summary,
            commit: { sha, runUrl, ...(pullRequest === undefined ? {} : { pullRequest }) },
        },
    };
}
function oneLine(text) {
    return text.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, 300);
}

// EXTERNAL MODULE: ./build/src/publish/find-pull-request.js
var find_pull_request = __webpack_require__(26672);
// EXTERNAL MODULE: ./build/src/publish/publish.js + 2 modules
var publish = __webpack_require__(36374);
// EXTERNAL MODULE: ./build/src/publish/comment.js + 1 modules
var comment = __webpack_require__(12117);
// EXTERNAL MODULE: ./build/src/publish/comment-target.js
var comment_target = __webpack_require__(95868);
;// CONCATENATED MODULE: ./build/src/publish/rehearse.js




/** `dry-run`: the exact comment, and what would become of it. GitHub is read and not written. */
async function rehearse(reports, markdown, posting, context) {
    const { log } = context;
    try {
        log.info(`Dry run, nothing is written: ${await commentChange(reports, markdown, posting, context)}`);
    }
    catch (error) {
        log.warn((0,advice/* adviceOn */.i)(error, { what: 'look for the comment', permission: 'pull-requests: read' }));
    }
    await log.group('The comment', async () => log.info((0,comment.commentBody)({ key: posting.key, text: markdown })));
}
async function commentChange(reports, markdown, posting, { run, github }) {
    const target = await (0,comment_target/* commentTarget */.l)(posting.comment, run, github);
    if (target.kind === 'none')
        return `there would be no comment, ${target.because}`;
    const request = (0,publish/* commentRequest */.bu)(reports, markdown, posting, target.number);
    const { kind, url, duplicates } = await (0,comment/* foreseeComment */.Z3)(request, target.github);
    const where = url === undefined ? '' : `, ${url}`;
    const healed = duplicates === 0 ? '' : `, and ${duplicates} of its duplicates would be removed`;
    return `the comment on pull request ${target.number} would be ${kind}${where}${healed} (${target.how})`;
}

// EXTERNAL MODULE: ./build/src/publish/report-pages.js
var report_pages = __webpack_require__(92678);
// EXTERNAL MODULE: ./build/src/wording/escape.js
var wording_escape = __webpack_require__(88791);
// EXTERNAL MODULE: ./build/src/report/render/markdown.js + 6 modules
var render_markdown = __webpack_require__(1046);
;// CONCATENATED MODULE: ./build/src/report/render/presentable.js

/** Reports that can be rendered, and why the others cannot: one that breaks a renderer must not silence the rest. */
function presentable(reports, render = render_markdown.renderMarkdown) {
    const whole = [];
    const broken = [];
    for (const report of reports) {
        try {
            render([report]);
            whole.push(report);
        }
        catch (error) {
            broken.push({ title: report.title, because: error instanceof Error ? error.message : String(error) });
        }
    }
    return { reports: whole, broken };
}

;// CONCATENATED MODULE: ./build/src/report/model/of-others.js

/** Stands above whatever comes from a fork. */
const OF_OTHERS = 'Measured by the code of a fork, which also chose the names below. Nobody of this repository has looked at it.';
/**
 * The report of somebody who is not trusted: its names, numbers and quoted logs stay what they are, and every sentence
 * is made here from them. Nothing it says reads as if this tool or a maintainer had said it.
 */
function reportOfOthers(report) {
    const { judgement, facts } = report;
    return {
        ...report,
        title: report.title.slice(0, LONGEST_TITLE),
        judgement: {
            ...judgement,
            validity: [],
            diagnosis: [],
            comparison: { ...judgement.comparison, sentence: comparisonSentence(judgement.comparison) },
            ...(judgement.capacity && { capacity: ownCapacity(judgement.capacity) }),
            ...(judgement.recovery && { recovery: ownRecovery(judgement.recovery) }),
            ...(judgement.growth && {
                growth: judgement.growth.map((one) => ({
                    ...one,
                    sentence: one.growing ? 'A figure grew over the hold.' : 'Too little was held to tell what grows.',
                })),
            }),
            verdict: ownVerdict(judgement),
        },
        // Commit and run are GitHub's word.
        facts: facts.filter(({ name }) => name === 'Commit' || name === 'Run'),
        events: report.events.map((event) => ({ ...event, detail: '' })),
        notes: [],
    };
}
const LONGEST_TITLE = 60;
const COUNTED = {
    broken: ['thing that broke the run', 'things that broke the run'],
    accounting: ['difference between events sent and handled', 'differences between events sent and handled'],
    threshold: ['failed limit', 'failed limits'],
    regression: ['regression', 'regressions'],
    validity: ['doubt about the figures', 'doubts about the figures'],
    note: ['note', 'notes'],
};
function ownVerdict({ verdict }) {
    const { outcome, reasons, red } = verdict;
    const counts = new Map();
    for (const { kind } of reasons)
        if (kind !== 'note')
            counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const said = [...counts].map(([kind, count]) => (0,numbers/* plural */.LS)(count, ...COUNTED[kind]));
    const without = outcome === 'pass' ? 'nothing failed' : 'without a reason';
    const headline = `${outcome}: ${said.length === 0 ? without : said.join(', ')}`;
    return { outcome, red, reasons: [], headline };
}
function comparisonSentence({ kind, historySize, comparisons }) {
    const called = (call) => comparisons.filter((one) => one.call === call).length;
    switch (kind) {
        case 'judged':
            return `Compared with ${(0,numbers/* plural */.LS)(historySize, 'earlier run')}: ${called('regressed')} regressed, ${called('improved')} improved.`;
        case 'shown':
            return `Shown beside ${(0,numbers/* plural */.LS)(historySize, 'earlier run')}, not judged.`;
        case 'not comparable':
            return 'The earlier runs were made in another way: not compared.';
        case 'missing':
            return 'Nothing to compare with.';
        case 'off':
            return '';
    }
}
function ownCapacity(capacity) {
    const { breakingPoint, lastGood, steps } = capacity;
    const held = lastGood && `held ${(0,numbers/* formatQuantity */.VZ)(lastGood.eventsPerSecond, 'per second')}`;
    const broke = breakingPoint && `broke at ${(0,numbers/* formatQuantity */.VZ)(breakingPoint.eventsPerSecond, 'per second')}`;
    const said = [held, broke].filter((part) => part !== undefined).join(', ');
    return {
        ...capacity,
        ...(breakingPoint && { breakingPoint: { ...breakingPoint, gaveWay: 'a limit' } }),
        steps: steps.map((step) => (step.broken === undefined ? step : { ...step, broken: 'broke' })),
        sentence: `The service ${said || 'did not break'}.`,
    };
}
function ownRecovery(recovery) {
    const recovered = recovery.spikes.filter(({ recoveryS }) => recoveryS !== undefined).length;
    return {
        ...recovery,
        sentence: `Recovered from ${recovered} of ${(0,numbers/* plural */.LS)(recovery.spikes.length, 'spike')}.`,
    };
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
;// CONCATENATED MODULE: ./build/src/action/publish-step.js

















/**
 * The half that writes to GitHub (`publish/action.yml`): joins what the jobs of a run left in artifacts into one
 * comment and summary. In a `workflow_run` the artifacts are those of the triggering run, which may be a fork's.
 */
async function publishMain(ports) {
    const { env, log } = ports;
    const run = (0,github_run/* readActionsRun */.r)(env);
    if (run === undefined)
        throw new errors/* UserError */.yo('This action only works in GitHub Actions.', '');
    const inputs = readPublishInputs((0,from_action/* fromAction */.B)(Object.keys(publishSchema.shape)));
    const token = inputs['github-token'];
    log.mask(token);
    const github = (0,connect/* connectGitHub */.U)(token, { owner: run.owner, repo: run.repo }, log);
    const collected = await collect(run, inputs['artifact-name'], github, log);
    if (collected.kind === 'refused')
        return await reportUnpublished(collected.because, ports);
    const { links } = collected;
    const foreign = isForeign(run);
    const { reports, broken } = presentable(foreign ? collected.reports.map(reportOfOthers) : collected.reports);
    const unshown = [
        ...(collected.tooMuch === undefined ? [] : [collected.tooMuch]),
        ...broken.map(({ title, because }) => foreign
            ? 'A report cannot be shown.'
            : `The report of ${(0,wording_escape/* cleanName */.$t)(title)} cannot be shown: ${(0,wording_escape/* cleanText */.X5)(because)}`),
    ];
    for (const sentence of unshown)
        log.warn(sentence);
    const worst = (0,severity/* worstVerdict */.zP)(reports.map(({ judgement }) => judgement.verdict));
    // A report that is not shown is no pass, whatever it says of itself.
    const [firstUnshown] = unshown;
    const outcome = firstUnshown === undefined ? worst.outcome : 'broken';
    const headline = (0,wording_escape/* cleanText */.X5)(firstUnshown ?? worst.headline);
    const markdown = [
        ...(foreign ? [`> ${OF_OTHERS}\n\n`] : []),
        ...unshown.map((sentence) => `> ${(0,wording_escape/* markdownText */.p7)(sentence)}\n\n`),
        (0,render_markdown.renderMarkdown)(reports, { links }),
    ].join('');
    const posting = {
        comment: inputs.comment,
        key: inputs['comment-key'],
        jobSummary: inputs['job-summary'],
        issueOnRegression: inputs['issue-on-regression'],
    };
    const { writeSummary } = ports;
    const outputs = { verdict: outcome, reason: headline, reports: String(reports.length), 'comment-url': '' };
    // Before anything waits for GitHub: a job that is ended meanwhile has its verdict.
    ports.writeOutputs(outputs);
    let commentUrl;
    if (inputs['dry-run'])
        await rehearse(reports, markdown, posting, { log, run, github });
    else
        ({ commentUrl } = await (0,publish/* tell */.qz)(reports, markdown, posting, { log, run, github, writeSummary }));
    if (commentUrl !== undefined)
        ports.writeOutputs({ ...outputs, 'comment-url': commentUrl });
}
async function collect(run, namePrefix, github, log) {
    const measured = measuredRun(run);
    try {
        const request = { runId: measured.id, namePrefix, sha: measured.sha, runUrl: measured.url };
        const pullRequest = await pullRequestNumber(run, github, log);
        const { reports, tooMuch, pages } = await collectReports({ ...request, pullRequest }, github, log);
        if (reports.length === 0)
            log.warn(`Run ${measured.id} left no results in artifacts named ${namePrefix}*`);
        const links = isForeign(run)
            ? []
            : (0,report_pages/* reportPageLinks */.J)(pages, namePrefix, (id) => `${measured.url}/artifacts/${id}`);
        return { kind: 'read', reports, tooMuch, links: [...links, { label: 'run', url: measured.url }] };
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        const what = `read the results of run ${measured.id}`;
        return { kind: 'refused', because: (0,advice/* adviceOn */.i)(error, { what, permission: 'actions: read' }) };
    }
}
/** Nobody is led to a page that a fork has written. */
function isForeign({ triggeringRun, owner, repo }) {
    return triggeringRun !== undefined && triggeringRun.headRepository !== `${owner}/${repo}`;
}
/** Only for the report; whether there is a comment is decided where it is written. */
async function pullRequestNumber(run, github, log) {
    try {
        const found = await (0,find_pull_request/* findPullRequest */._)(run, github);
        return found.kind === 'found' ? found.number : undefined;
    }
    catch (error) {
        if (!(error instanceof github_github/* GitHubError */.y))
            throw error;
        log.debug(`the pull request is not known: ${error.message}`);
        return undefined;
    }
}
/** Nothing is known of the run, so nothing is said about it on the pull request: an earlier comment stays as it is. */
async function reportUnpublished(because, { log, writeOutputs, writeSummary }) {
    log.warn(because);
    await writeSummary(`### Performance: not published\n\n${(0,wording_escape/* markdownText */.p7)(because)}\n`);
    writeOutputs({ verdict: 'broken', reason: (0,wording_escape/* cleanText */.X5)(because), reports: '0', 'comment-url': '' });
}
function measuredRun(run) {
    const { triggeringRun } = run;
    if (triggeringRun !== undefined)
        return {
            id: triggeringRun.id,
            sha: triggeringRun.headSha,
            url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${triggeringRun.id}`,
        };
    return {
        id: run.runId,
        sha: run.pullRequest?.headSha ?? run.sha,
        url: `${run.serverUrl}/${run.owner}/${run.repo}/actions/runs/${run.runId}`,
    };
}


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IL: () => (/* binding */ LONGEST_REPORT_BYTES),
  tL: () => (/* binding */ readReport),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/src/domain/bounded.js
var bounded = __webpack_require__(55735);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/measurement.js + 1 modules
var measurement = __webpack_require__(32916);
// EXTERNAL MODULE: ./build/src/domain/threshold.js
var threshold = __webpack_require__(54553);
;// CONCATENATED MODULE: ./build/src/domain/judgement.js





const limitOutcomeSchema = schemas/* enum */.k5n(['passed', 'failed', 'no samples', 'not measured']);
const thresholdResult = schemas/* object */.Ikc({
    threshold: threshold/* thresholdSchema */.P4,
    outcome: limitOutcomeSchema,
    /** In the metric's unit. */
    actual: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** `http_req_duration{phase:steady}`: what was looked at. */
    scope: bounded/* text */.Qq,
    /** What k6 said of the same threshold, when it judged it too. */
    k6Agrees: (0,bounded/* maybe */.no)(schemas/* boolean */.zMY()),
});
/** A cause for what gave way. */
const diagnosis = schemas/* object */.Ikc({
    rule: bounded/* name */.UU,
    /** What gave way, in one line. */
    what: bounded/* text */.Qq,
    /** The numbers and seconds it rests on, in one line. */
    evidence: bounded/* text */.Qq,
    /** What to change, in one line. */
    advice: bounded/* text */.Qq,
    /** Higher is shown first. */
    weight: bounded/* number */.ai,
});
const comparison = schemas/* object */.Ikc({
    metric: bounded/* name */.UU,
    /** As k6 writes it: `p(95)`, `med`, `rate`, `value`, ... */
    statistic: bounded/* name */.UU,
    /** Answers a latency is taken of, in this run and in the baseline. */
    population: schemas/* enum */.k5n(['expected', 'all']).exactOptional(),
    unit: bounded/* name */.UU,
    better: schemas/* enum */.k5n(['lower', 'higher', 'neither']),
    /** Centre of the history: geometric mean; mean of the values for rates, counts, and where there are zeros. */
    baseline: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    candidate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** Relative change (0.1 is +10 %); for rates in points (0.01 is +1 pp). */
    change: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    changeUnit: schemas/* enum */.k5n(['relative', 'points']),
    /** Interval in which a run without any change falls: the prediction interval of the history, as change. */
    noise: (0,bounded/* maybe */.no)(bounded/* interval */.YP),
    /** 90 % interval of the change, where both versions were measured in rounds. */
    range: bounded/* interval */.YP.exactOptional(),
    /** undefined: shown, not judged (see `because`). */
    call: (0,bounded/* maybe */.no)(finding/* comparisonCall */.A),
    /** Smallest worsening this comparison could have called, same unit as change. */
    detectable: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    /** Why it is called so, without the change itself. */
    because: bounded/* text */.Qq,
});
const comparisonResult = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['judged', 'shown', 'not comparable', 'missing', 'off']),
    /** Why it is not judged, or what was compared: one sentence. */
    sentence: bounded/* text */.Qq,
    comparisons: (0,bounded/* list */.p_)(comparison),
    historySize: bounded/* number */.ai,
});
const step = schemas/* object */.Ikc({ phase: bounded/* name */.UU, vus: bounded/* number */.ai, eventsPerSecond: bounded/* number */.ai });
/** stress: where it broke. */
const capacity = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['broke', 'held']),
    /** Highest judged step that met its limits. */
    lastGood: (0,bounded/* maybe */.no)(step),
    /** First step that did not. */
    breakingPoint: (0,bounded/* maybe */.no)(step.extend({ gaveWay: bounded/* text */.Qq })),
    /** Knee of offered against achieved, with its interval, events/s. */
    knee: (0,bounded/* maybe */.no)(schemas/* object */.Ikc({ eventsPerSecond: bounded/* number */.ai, low: bounded/* number */.ai, high: bounded/* number */.ai })),
    steps: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        phase: bounded/* name */.UU,
        vus: bounded/* number */.ai,
        offeredEventsPerSecond: bounded/* number */.ai,
        achievedEventsPerSecond: bounded/* number */.ai,
        p95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        broken: (0,bounded/* maybe */.no)(bounded/* text */.Qq),
    })),
    sentence: bounded/* text */.Qq,
});
/** spike: how each jump was survived. */
const recovery = schemas/* object */.Ikc({
    spikes: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        phase: bounded/* name */.UU,
        peakP95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        baselineP95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        /** undefined: not recovered before the end of its watch. */
        recoveryS: (0,bounded/* maybe */.no)(bounded/* number */.ai),
        queueDrainS: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    })),
    sentence: bounded/* text */.Qq,
});
/** soak: growth over the hold. */
const growth = schemas/* object */.Ikc({
    metric: bounded/* name */.UU,
    perHour: bounded/* number */.ai,
    unit: bounded/* name */.UU,
    /** One-sided Mann-Kendall on block medians. */
    pValue: bounded/* number */.ai,
    growing: schemas/* boolean */.zMY(),
    /** Nothing can be told of a trend: `growing` is false whatever the figures do. */
    holdTooShort: schemas/* literal */.euz(true).exactOptional(),
    sentence: bounded/* text */.Qq,
});
/** pass: limits met and the run is real. broken: no figure can be trusted, whatever it shows. */
const verdict = schemas/* object */.Ikc({
    outcome: measurement/* outcomeSchema */.Ws,
    /** The sentence people read first. */
    headline: bounded/* text */.Qq,
    /** In order of weight; the first one explains the outcome. */
    reasons: (0,bounded/* list */.p_)(measurement/* reasonSchema */.ex),
    /** True when the policy (`fail-on`) turns this run red. */
    red: schemas/* boolean */.zMY(),
});
const judgementSchema = schemas/* object */.Ikc({
    thresholds: (0,bounded/* list */.p_)(thresholdResult),
    validity: (0,bounded/* list */.p_)(finding/* validityFinding */.a),
    comparison: comparisonResult,
    diagnosis: (0,bounded/* list */.p_)(diagnosis),
    capacity: capacity.exactOptional(),
    recovery: recovery.exactOptional(),
    growth: (0,bounded/* list */.p_)(growth).exactOptional(),
    verdict,
});

// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
;// CONCATENATED MODULE: ./build/src/domain/report.js





const keyFigure = schemas/* object */.Ikc({
    label: bounded/* name */.UU,
    metric: bounded/* name */.UU,
    statistic: bounded/* name */.UU,
    value: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    unit: bounded/* name */.UU,
    /** `< 500 ms`, as written for people. */
    limit: (0,bounded/* maybe */.no)(bounded/* text */.Qq),
    limitOutcome: (0,bounded/* maybe */.no)(limitOutcomeSchema),
    /** A limit that only warns never makes a run red. */
    limitWarns: schemas/* literal */.euz(true).exactOptional(),
    baseline: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    change: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    changeUnit: schemas/* enum */.k5n(['relative', 'points']),
    noise: (0,bounded/* maybe */.no)(bounded/* interval */.YP),
    /** 90 % interval of the change; side by side only, where `value` and `baseline` are those of the rounds. */
    range: bounded/* interval */.YP.exactOptional(),
    /** Smallest worsening that would have been seen, where it is not known whether there is one. Unit of the change. */
    detectable: bounded/* number */.ai.exactOptional(),
    /** What the limit was held against, where that is another figure than `value`. */
    limitValue: bounded/* number */.ai.exactOptional(),
    call: (0,bounded/* maybe */.no)(bounded/* name */.UU),
});
/** JSON has no NaN: a percentile that foreign results do not carry is null there. */
const milliseconds = bounded/* number */.ai.nullable().transform((value) => value ?? Number.NaN);
const latencyRow = schemas/* object */.Ikc({
    name: bounded/* name */.UU,
    count: bounded/* number */.ai.nullable().transform((value) => value ?? Number.NaN),
    minMs: milliseconds,
    avgMs: milliseconds,
    p50Ms: milliseconds,
    p90Ms: milliseconds,
    p95Ms: milliseconds,
    p99Ms: milliseconds,
    maxMs: milliseconds,
    errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
});
const phaseRow = measurement/* phaseSchema */.h7.extend({
    requests: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    p95Ms: (0,bounded/* maybe */.no)(bounded/* number */.ai),
    errorRate: (0,bounded/* maybe */.no)(bounded/* number */.ai),
});
const historyLine = schemas/* object */.Ikc({
    label: bounded/* name */.UU,
    unit: bounded/* name */.UU,
    /** Oldest first; the last one is this run. */
    points: schemas/* array */.YOg(schemas/* object */.Ikc({ startedAt: bounded/* name */.UU, sha: bounded/* name */.UU.exactOptional(), value: bounded/* number */.ai })).max(100),
});
const reportSchema = schemas/* object */.Ikc({
    /** `load`, or the file name for foreign results. */
    title: bounded/* name */.UU,
    judgement: judgementSchema,
    /** The one table: p95, p99, throughput, error rate, ... over the judged window. */
    keyFigures: (0,bounded/* list */.p_)(keyFigure),
    /** min, avg, p50, p90, p95, p99, max of each latency trend worth showing. */
    latency: (0,bounded/* list */.p_)(latencyRow),
    endpoints: (0,bounded/* list */.p_)(latencyRow),
    phases: (0,bounded/* list */.p_)(phaseRow),
    /** Facts of the run: profile, stages, stack, k6, machine. */
    facts: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ name: bounded/* name */.UU, value: bounded/* text */.Qq })),
    /** Quantile function of the judged latency: [percent, ms]. */
    distribution: schemas/* array */.YOg(bounded/* interval */.YP).max(5000),
    /** The same of the run it was compared with. */
    baseDistribution: schemas/* array */.YOg(bounded/* interval */.YP).max(5000).exactOptional(),
    history: (0,bounded/* list */.p_)(historyLine).exactOptional(),
    /** Services: CPU, memory against limits. */
    services: (0,bounded/* list */.p_)(schemas/* object */.Ikc({
        service: bounded/* name */.UU,
        replica: bounded/* name */.UU.exactOptional(),
        cpuAvg: bounded/* number */.ai.exactOptional(),
        cpuMax: bounded/* number */.ai.exactOptional(),
        cpuLimit: bounded/* number */.ai.exactOptional(),
        memoryMax: bounded/* number */.ai.exactOptional(),
        memoryLimit: bounded/* number */.ai.exactOptional(),
    })),
    events: (0,bounded/* list */.p_)(schemas/* object */.Ikc({ atMs: bounded/* number */.ai, service: bounded/* name */.UU, kind: schemas/* enum */.k5n(observation/* SERVICE_EVENT_KINDS */.V5), detail: bounded/* text */.Qq })),
    /** A run that broke before or during the load: the culprit and the last lines of its log (hostile text). */
    failure: schemas/* object */.Ikc({ service: (0,bounded/* maybe */.no)(bounded/* name */.UU), logTail: (0,bounded/* list */.p_)(bounded/* text */.Qq) }).exactOptional(),
    notes: (0,bounded/* list */.p_)(bounded/* text */.Qq),
    summary: measurement/* runSummarySchema */.RS,
});

// EXTERNAL MODULE: ./build/src/domain/result-problem.js
var result_problem = __webpack_require__(66747);
;// CONCATENATED MODULE: ./build/src/domain/report-file.js




/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
function writeReport(report) {
    // As it will be read: what is not a number is null there.
    const asRead = JSON.parse(JSON.stringify({ ...report, charts: [] }));
    return JSON.stringify({ schemaVersion: 1, report: (0,bounded/* cutToFit */.XL)(fileSchema.shape.report, asRead) });
}
/** Longest report.json that is looked at. */
const LONGEST_REPORT_BYTES = 20_000_000;
/** Reads a report that anybody may have written: every number a number, every list and text capped, nothing else kept. */
function readReport(text) {
    if (text.length > LONGEST_REPORT_BYTES)
        return refused(`it is longer than ${LONGEST_REPORT_BYTES} characters`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return refused(`it is not JSON (${error instanceof Error ? error.name : 'unknown'})`);
    }
    const otherVersion = (0,result_problem/* versionProblem */.E)(value);
    if (otherVersion !== undefined)
        return refused(otherVersion);
    const parsed = fileSchema.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return refused(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300));
    }
    return { kind: 'read', report: parsed.data.report };
}
function refused(because) {
    return { kind: 'refused', because };
}
const fileSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    report: reportSchema.extend({ charts: schemas/* array */.YOg(schemas/* never */.ZmZ()).max(0) }),
});


/***/ }),

/***/ 11049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ adviceOn)
/* harmony export */ });
/* harmony import */ var _wording_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54992);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);


/** One sentence for a refusal of GitHub that says which permission or setting to change. Never a verdict. */
function adviceOn(error, { what, permission }) {
    if (!(error instanceof _github_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
        return `Could not ${what}: ${(0,_wording_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(error)}`;
    const said = error.message.replaceAll(/\s+/g, ' ').slice(0, 300);
    switch (error.status) {
        case 0:
            return `Could not ${what}: ${said}`;
        case 401:
            return `Could not ${what}: the token was refused (401). Check the input github-token.`;
        case 403:
            return (`Could not ${what}: the token may not (403: ${said}). Add \`${permission}\` to the permissions of the job. ` +
                'Runs of forks and of Dependabot have read-only tokens: see docs/permissions-and-forks.md.');
        case 404:
            return (`Could not ${what}: GitHub does not find it (404). Either it was deleted, or the token may not see it: ` +
                `add \`${permission}\` to the permissions of the job.`);
        case 410:
            if (permission.startsWith('actions:'))
                return `Could not ${what}: they have expired (410).`;
            return `Could not ${what}: it is turned off in this repository (410). Turn on Issues in the settings of the repository.`;
        case 422:
            return `Could not ${what}: GitHub refused the text (422: ${said}). It is in the job summary.`;
        case 429:
            return `Could not ${what}: GitHub's rate limit is used up (429). It is in the job summary.`;
        default:
            return `Could not ${what}: GitHub answered ${error.status} (${said}).`;
    }
}


/***/ }),

/***/ 34554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** An artifact as GitHub lists it: https://docs.github.com/rest/actions/artifacts. */
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});


/***/ }),

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

/***/ 18384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readActionsRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);


/** Reads what GitHub says about this workflow run; undefined outside of GitHub Actions. */
function readActionsRun(env) {
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (env.GITHUB_ACTIONS !== 'true' || !owner || !repo)
        return undefined;
    const event = readEvent(env.GITHUB_EVENT_PATH);
    const repository = repositorySchema.safeParse(event.repository).data;
    return {
        owner,
        repo,
        repositoryId: numberOf(env.GITHUB_REPOSITORY_ID) ?? repository?.id,
        defaultBranch: repository?.default_branch,
        serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
        runId: numberOf(env.GITHUB_RUN_ID) ?? 0,
        runNumber: numberOf(env.GITHUB_RUN_NUMBER) ?? 0,
        runAttempt: numberOf(env.GITHUB_RUN_ATTEMPT) ?? 1,
        job: env.GITHUB_JOB ?? '',
        workflowPath: workflowPath(env.GITHUB_WORKFLOW_REF, `${owner}/${repo}`),
        eventName: env.GITHUB_EVENT_NAME ?? '',
        refName: env.GITHUB_REF_NAME ?? '',
        refIsBranch: env.GITHUB_REF?.startsWith('refs/heads/') ?? false,
        sha: env.GITHUB_SHA ?? '',
        actor: env.GITHUB_ACTOR ?? '',
        pullRequest: pullRequestOf(event.pull_request, `${owner}/${repo}`),
        triggeringRun: triggeringRunOf(event.workflow_run),
    };
}
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const headSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() });
const pullRequestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    head: headSchema,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
});
const workflowRunSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
function readEvent(path) {
    if (path === undefined || path === '')
        return {};
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).catch({}).parse(event);
    }
    catch {
        return {};
    }
}
function pullRequestOf(value, repository) {
    const parsed = pullRequestSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const { number, head, base, user } = parsed.data;
    return {
        number,
        headSha: head.sha,
        baseBranch: base.ref,
        headRepository: head.repo?.full_name,
        // A deleted fork has no repository left.
        fromFork: head.repo?.full_name !== repository,
        author: user?.login ?? '',
    };
}
function triggeringRunOf(value) {
    const parsed = workflowRunSchema.safeParse(value);
    if (!parsed.success)
        return undefined;
    const run = parsed.data;
    return {
        id: run.id,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
        headSha: run.head_sha,
        headBranch: run.head_branch ?? '',
        headRepository: run.head_repository?.full_name,
        htmlUrl: run.html_url,
    };
}
/** `owner/repo/.github/workflows/x.yml@refs/heads/main` -> `.github/workflows/x.yml` */
function workflowPath(ref, repository) {
    const path = ref?.split('@')[0];
    return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
function numberOf(text) {
    const value = Number(text);
    return text !== undefined && text !== '' && Number.isSafeInteger(value) ? value : undefined;
}


/***/ }),

/***/ 5647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unzip)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);

/**
 * Files of a zip archive by name, in memory. Nothing is written anywhere; absolute names, `..` and sizes that are not
 * true are refused. Throws an Error with one sentence.
 */
async function unzip(archive, limits) {
    const zip = await open(archive);
    const files = new Map();
    let left = limits.maxBytes;
    let entries = 0;
    await new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', resolve);
        zip.on('entry', (entry) => {
            entries += 1;
            if (entries > limits.maxEntries)
                return reject(new Error(`the archive holds more than ${limits.maxEntries} files`));
            if (limits.only?.(entry.fileName, entry.uncompressedSize) === false)
                return zip.readEntry();
            if (entry.uncompressedSize > left)
                return reject(new Error(`the archive unpacks to more than ${limits.maxBytes} bytes`));
            readEntry(zip, entry).then((content) => {
                if (content !== undefined) {
                    left -= content.length;
                    files.set(entry.fileName, content);
                }
                zip.readEntry();
            }, reject);
        });
        zip.readEntry();
    });
    return files;
}
function open(archive) {
    return new Promise((resolve, reject) => {
        (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBuffer */ .vY)(archive, { lazyEntries: true, strictFileNames: true }, (error, zip) => zip === undefined ? reject(new Error(`not a readable zip archive: ${error?.message}`)) : resolve(zip));
    });
}
/** undefined for a directory. */
function readEntry(zip, entry) {
    if (entry.fileName.endsWith('/'))
        return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
            if (stream === undefined)
                return reject(error ?? new Error('unreadable entry'));
            const chunks = [];
            // yauzl ends the stream with an error as soon as it gets longer than the size that was checked above.
            stream.on('data', (chunk) => chunks.push(chunk));
            stream.on('error', reject);
            stream.on('end', () => resolve(Buffer.concat(chunks)));
        });
    });
}


/***/ }),

/***/ 54318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fromAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);

/** Inputs of the action's step. The runner leaves `''` where nothing was given. */
function fromAction(names) {
    const values = new Map();
    for (const name of names) {
        const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        if (text !== '')
            values.set(name, { text, where: `input ${name}` });
    }
    return { kind: 'input', values };
}


/***/ }),

/***/ 45589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readFields),
/* harmony export */   y: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);
/* harmony import */ var _wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61008);
/* harmony import */ var _wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46653);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34203);




/** One value per input, the strongest source wins. Every mistake of every source is reported at once. */
function readFields(schema, asked) {
    const { surface, sources, rules, imply, hint } = asked;
    const problems = [];
    const isRefused = (name) => surface === 'action' && Object.hasOwn(schema.shape, name) && isFromWorkflowOnly(schema.shape[name]);
    const values = {};
    const provenance = {};
    for (const source of sources)
        problems.push(...(source.problems ?? []), ...unknownNames(schema, source, surface), ...(source.kind === 'file' ? notFromFile(source, isRefused) : []));
    for (const [name, field] of Object.entries(schema.shape)) {
        const description = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field);
        const given = strongest(name, sources) ?? ownDefault(description, surface);
        const tooLong = lengthProblem(given?.text ?? '');
        if (tooLong !== undefined) {
            problems.push(problem(name, description, given, tooLong));
            continue;
        }
        const result = field.safeParse(given?.text);
        if (result.success)
            values[name] = result.data;
        else
            problems.push(problem(name, description, given, result.error.issues[0]?.message ?? 'another value'));
        provenance[name] = given ?? { kind: 'default', where: 'default' };
    }
    imply?.(values, provenance);
    // Rules over several inputs look only at those that could be read.
    const readable = values;
    const isGiven = (name) => provenance[name]?.kind !== 'default';
    for (const rule of rules) {
        const found = rule(readable, isGiven);
        if (found !== undefined)
            problems.push(found);
    }
    if (problems.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(problems, hint);
    return { inputs: values, provenance: provenance };
}
/** The text that counts for one input, and where it was given. */
function strongest(name, sources) {
    for (const source of sources) {
        const value = source.values.get(name);
        if (value !== undefined && value.text.trim() !== '')
            return { kind: source.kind, where: value.where, text: value.text };
    }
    return undefined;
}
function ownDefault({ actionDefault, secret }, surface) {
    if (surface !== 'action' || actionDefault === undefined || secret)
        return undefined;
    return { kind: 'default', where: 'default', text: actionDefault };
}
const LONGEST_LINE = 8192;
const LONGEST_TEXT = 256 * 1024;
/** Nobody writes such a value by hand, and every reader behind would have to be prepared for it. */
function lengthProblem(text) {
    if (text.length > LONGEST_TEXT)
        return `at most ${LONGEST_TEXT} characters, not ${text.length}`;
    const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    return longest > LONGEST_LINE ? `lines of at most ${LONGEST_LINE} characters, not ${longest}` : undefined;
}
/** In a workflow the file is the checked-out one: a pull request may have written it. */
function notFromFile(source, isRefused) {
    return [...source.values]
        .filter(([name, { text }]) => isRefused(name) && text.trim() !== '')
        .map(([name, { where }]) => `${name} (${where}) cannot be given in the config file of a workflow, where a pull request could name a program of its own: give it as the input ${name} of the step`);
}
function isFromWorkflowOnly(field) {
    return field !== undefined && (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).workflowOnly === true;
}
/** An address may have one, and a message is printed where everybody reads it. */
const withoutPassword = (0,_wording_secret_names_js__WEBPACK_IMPORTED_MODULE_2__/* .scrubber */ .ty)([]);
function problem(name, { secret }, given, expected) {
    const value = secret === true ? 'not readable' : `"${shorten(withoutPassword(given?.text.trim() ?? ''))}"`;
    const where = given === undefined || given.kind === 'default' ? '' : ` (${given.where})`;
    return `${name} is ${value}${where}: expected ${expected}`;
}
function unknownNames({ shape }, source, surface) {
    const problems = [];
    const place = source.kind === 'file' ? 'file' : surface;
    for (const [name, { where }] of source.values) {
        const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
        if (field === undefined) {
            const names = Object.keys(shape).filter((candidate) => isReadFrom(shape[candidate], place));
            problems.push(`unknown name "${shorten(name)}" (${where}).${(0,_wording_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, names)}`);
        }
        else if (!isReadFrom(field, place)) {
            const elsewhere = ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).only ?? []).map((other) => PLACES[other]).join(' and ');
            problems.push(`${name} (${where}) cannot be given here: it is read from ${elsewhere} only`);
        }
    }
    return problems;
}
function isReadFrom(field, place) {
    return field !== undefined && ((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .descriptionOfField */ .mg)(field).only?.includes(place) ?? true);
}
const PLACES = {
    action: 'the action',
    cli: 'the command line',
    file: 'the config file',
};
function shorten(text) {
    return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}


/***/ }),

/***/ 53962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseGoFloat)
/* harmony export */ });
/**
 * A number as Go's `strconv.ParseFloat` reads it, which is how k6 reads thresholds: `.01`, `+0.01`, `1.e-2`, `1_5`,
 * `0x1p-2`. Infinity and NaN are no limit anybody can mean.
 */
function parseGoFloat(text) {
    if (text.length > 400 || !underscoresSeparateDigits(text))
        return undefined;
    const hexadecimal = HEXADECIMAL.exec(text);
    const digits = text.replaceAll('_', '');
    const value = hexadecimal !== null ? fromHexadecimal(hexadecimal) : DECIMAL.test(text) ? Number(digits) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
}
const DECIMAL = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?$/;
const HEXADECIMAL = /^([+-]?)0[xX]_?([\da-fA-F_]*)(?:\.([\da-fA-F_]*))?[pP]([+-]?\d+)$/;
function underscoresSeparateDigits(text) {
    return !/_/.test(text) || (!/_(?![\da-fA-F])/.test(text) && !/(?<![\da-fA-FxX])_/.test(text));
}
function fromHexadecimal([, sign = '', whole = '', fraction = '', exponent = '']) {
    const digits = (whole + fraction).replaceAll('_', '');
    if (digits === '')
        return Number.NaN;
    const scale = Number(exponent) - 4 * fraction.replaceAll('_', '').length;
    return (sign === '-' ? -1 : 1) * Number(`0x${digits}`) * 2 ** scale;
}


/***/ }),

/***/ 91608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ parseMetricName),
/* harmony export */   Iu: () => (/* binding */ sameTags),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   hA: () => (/* binding */ isWholeRun)
/* harmony export */ });
/**
 * `http_req_duration{phase:steady,name:/a:b}` -> name and tags, by k6's own rule: split at commas, then at the first
 * colon, quotes and blanks around both trimmed. Undefined for text that is no metric name.
 */
function parseMetricName(text) {
    const match = /^([^{}]{1,300})(?:\{(.*)\})?$/s.exec(text.trim());
    const name = match?.[1]?.trim();
    if (name === undefined || name === '')
        return undefined;
    const tags = [];
    for (const pair of match?.[2]?.split(',') ?? []) {
        if (pair.trim() === '')
            continue;
        const colon = pair.indexOf(':');
        const key = unquote(colon < 0 ? pair : pair.slice(0, colon));
        const value = colon < 0 ? '' : unquote(pair.slice(colon + 1));
        if (key === '' || key === '__proto__' || key.length > 500 || value.length > 2000)
            return undefined;
        tags.push([key, value]);
    }
    return { name, tags: Object.fromEntries(tags.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
/** `http_req_duration{expected_response:true,phase:steady}`: tags sorted, so that equal scopes are equal text. */
function metricName(name, tags) {
    const pairs = Object.entries(tags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}:${value}`);
    return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
const isWholeRun = (tags) => Object.keys(tags).length === 0;
function sameTags(left, right) {
    const keys = Object.keys(left);
    return (keys.length === Object.keys(right).length &&
        keys.every((key) => Object.hasOwn(right, key) && left[key] === right[key]));
}
/** By hand: an expression for the quotes at the end is quadratic in a long row of them. */
function unquote(text) {
    const trimmed = text.trim();
    let start = 0;
    let end = trimmed.length;
    while (start < end && isQuote(trimmed[start]))
        start += 1;
    while (end > start && isQuote(trimmed[end - 1]))
        end -= 1;
    return trimmed.slice(start, end);
}
const isQuote = (character) => character === '"' || character === "'";


/***/ }),

/***/ 5671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ observedScope),
/* harmony export */   Q3: () => (/* binding */ metricSeries),
/* harmony export */   XJ: () => (/* binding */ isObserved),
/* harmony export */   ac: () => (/* binding */ worstObserved),
/* harmony export */   bF: () => (/* binding */ selectObserved),
/* harmony export */   f_: () => (/* binding */ seriesName),
/* harmony export */   rP: () => (/* binding */ observedBehind)
/* harmony export */ });
/* harmony import */ var _domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14202);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91608);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);



/** What a threshold or a row is on, where it is on something observed of a service. */
function observedBehind(metric, tags) {
    return _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(metric)?.from === 'judged' ? undefined : (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObservedName */ .zs)(metric, tags);
}
/** `orchestrator.memory{replica:2}` */
const observedScope = (identity) => (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)((0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedName */ .ib)(identity), (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedTags */ .S8)(identity));
/**
 * Whatever a selector means: every replica unless it names one, and one queue only if it names it, because all queues
 * together have a series of their own.
 */
function selectObserved(from, { service, quantity, replica, queue, side }) {
    return from.filter((one) => one.service === service &&
        one.quantity === quantity &&
        one.queue === queue &&
        (replica === undefined || one.replica === replica) &&
        (side === undefined || one.side === side));
}
/** The one with the most of it, where several replicas have a share. */
function worstObserved(from, service, quantity) {
    const [first, ...others] = selectObserved(from, { service, quantity });
    return others.reduce((worst, one) => (worst === undefined || one.avg > worst.avg ? one : worst), first);
}
const isObserved = (series) => 'service' in series;
/** The series of a metric of k6, over the whole run unless tags narrow it; of a trend, of one statistic. */
function metricSeries(series, metric, statistic, tags = {}) {
    return series.find((one) => !isObserved(one) && one.metric === metric && one.statistic === statistic && (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTags */ .Iu)(one.tags, tags));
}
/** How files and lists call a series: `queue.depth`, `http_req_duration p(95)`, and what narrows it. */
function seriesName(series) {
    if (isObserved(series))
        return { name: (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedName */ .ib)(series), tags: (0,_domain_observed_name_js__WEBPACK_IMPORTED_MODULE_1__/* .observedTags */ .S8)(series) };
    const { metric, statistic, tags } = series;
    return { name: statistic === undefined ? metric : `${metric} ${statistic}`, tags };
}


/***/ }),

/***/ 98322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ valueAtPercent),
/* harmony export */   t: () => (/* binding */ samplesWanted)
/* harmony export */ });
/** Between two exact points this far apart a straight line says nothing any more. */
const WIDEST_GAP_PERCENT = 1;
/**
 * Value at a percentile, linear between neighbouring exact points (k6 itself is linear between samples).
 * Undefined where the points around it are more than one percent apart: a p(99) drawn between p(95) and max is a guess.
 */
function valueAtPercent(quantiles, percent) {
    const above = quantiles.findIndex(([p]) => p >= percent);
    const high = quantiles[above];
    if (high === undefined)
        return undefined;
    if (high[0] === percent)
        return high[1];
    const low = quantiles[above - 1];
    if (low === undefined || high[0] - low[0] > WIDEST_GAP_PERCENT)
        return undefined;
    return low[1] + ((high[1] - low[1]) * (percent - low[0])) / (high[0] - low[0]);
}
/** Samples that should lie above a percentile before chance stops deciding it: the usual n·(1 − p) ≥ 5. */
const LEAST_ABOVE = 5;
/** Fewest samples for a percentile to mean something: 100 for p(95), 500 for p(99). */
function samplesWanted(percent) {
    return percent >= 100 ? 1 : Math.ceil(LEAST_ABOVE / (1 - percent / 100) - 1e-9);
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ findMetric),
/* harmony export */   GQ: () => (/* binding */ judgedMetric),
/* harmony export */   JX: () => (/* binding */ populationOf),
/* harmony export */   KO: () => (/* binding */ unitIn),
/* harmony export */   NF: () => (/* binding */ withoutExpectation),
/* harmony export */   a$: () => (/* binding */ isAnswerTime),
/* harmony export */   f4: () => (/* binding */ populationsDiffer),
/* harmony export */   hT: () => (/* binding */ judgedTrend),
/* harmony export */   iZ: () => (/* binding */ judgedQuantiles),
/* harmony export */   oP: () => (/* binding */ rateIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   vO: () => (/* binding */ headlineScope),
/* harmony export */   xC: () => (/* binding */ judgedScopes)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56858);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5671);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91608);
/* harmony import */ var _statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85861);




/** The metric with exactly these tags. */
function findMetric({ metrics }, name, tags = {}) {
    return metrics.find((metric) => metric.name === name && (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTags */ .Iu)(metric.tags, tags));
}
/**
 * Where a limit without tags is looked at: each judged phase, or the whole run for results that know no phases. A
 * judged phase that was never reached is still looked at, and found empty.
 */
function judgedScopes(summary) {
    const phased = summary.metrics.some(({ tags }) => tags.phase !== undefined);
    const phases = summary.profile?.judgedPhases ?? [];
    return phased && phases.length > 0 ? phases.map((phase) => ({ phase })) : [{}];
}
/**
 * The one window that headline and main table speak of: the judged phase of smoke, load and soak; the last step that
 * held for stress; otherwise the whole run.
 */
function headlineScope(summary, lastGoodPhase) {
    const scopes = judgedScopes(summary);
    const phase = scopes.length === 1 ? scopes[0]?.phase : lastGoodPhase;
    if (phase === undefined)
        return {};
    return summary.metrics.some(({ tags }) => tags.phase === phase) ? { phase } : {};
}
const populationOf = ({ tags }) => tags.expected_response === 'true' ? 'expected' : 'all';
/**
 * What is judged, compared and shown under a name in a scope, the same everywhere. The time of an answer is that of
 * expected answers where k6 kept them apart: a refused connection takes 0 ms and makes a dead service look fast.
 * `population: 'all'` asks for all answers all the same.
 */
function judgedMetric(summary, name, scope = {}, population = 'expected') {
    const ofExpected = population === 'expected' && isAnswerTime(name) && !('expected_response' in scope);
    const expected = ofExpected ? findMetric(summary, name, expectedIn(scope)) : undefined;
    return expected ?? findMetric(summary, name, scope) ?? countedOverall(summary, name, scope);
}
function judgedTrend(summary, name, scope) {
    const metric = judgedMetric(summary, name, scope);
    return metric?.kind === 'trend' ? metric : undefined;
}
/** Quantile function of the judged latency with its ends, as far as they are told: [percent, ms]. */
function judgedQuantiles(summary, scope = headlineScope(summary)) {
    const trend = judgedTrend(summary, 'http_req_duration', scope) ??
        judgedTrend(summary, 'http_req_duration') ??
        judgedTrend(summary, 'iteration_duration');
    if (trend === undefined || trend.count === 0)
        return [];
    const inner = trend.quantiles.filter(([percent]) => percent > 0 && percent < 100);
    const isTold = (statistic) => trend.absent?.includes(statistic) !== true;
    return [
        ...(isTold('min') ? [[0, trend.min]] : []),
        ...inner,
        ...(isTold('max') ? [[100, trend.max]] : []),
    ];
}
/** The scope alone, whichever of its answers were looked at. */
function withoutExpectation({ expected_response, ...tags }) {
    return expected_response === undefined || expected_response === 'true'
        ? tags
        : { ...tags, expected_response };
}
const expectedIn = (scope) => ({ ...scope, expected_response: 'true' });
/** True for a metric that is judged on the answers that were expected. */
const isAnswerTime = (name) => _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(name)?.answerTime === true;
/** `dropped_iterations`, `vus_max` and the like exist for the whole run only: k6 gives them no phase. */
function countedOverall(summary, name, scope) {
    if (Object.keys(scope).join() !== 'phase')
        return undefined;
    const narrowed = summary.metrics.some((metric) => metric.name === name && metric.tags.phase !== undefined);
    return narrowed ? undefined : findMetric(summary, name);
}
/**
 * Whether a statistic of all answers is another figure than that of the expected ones. Where nothing failed both are
 * the same figure, and a reader needs no second row.
 */
function populationsDiffer(summary, name, scope, statistic) {
    if (!isAnswerTime(name) || 'expected_response' in scope)
        return false;
    const expected = findMetric(summary, name, expectedIn(scope));
    const all = findMetric(summary, name, scope);
    return (expected !== undefined &&
        all !== undefined &&
        (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredValue */ .ww)(expected, statistic) !== (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .measuredValue */ .ww)(all, statistic));
}
function rateIn(summary, name, tags = {}) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'rate' ? metric : undefined;
}
function countIn(summary, name, tags = {}) {
    const metric = findMetric(summary, name, tags);
    return metric?.kind === 'counter' ? metric.count : undefined;
}
/** What a statistic of a metric or observed series is shown in, also where this run did not measure it. */
function unitIn(summary, name, statistic) {
    const measured = summary.metrics.find((metric) => metric.name === name);
    if (measured !== undefined)
        return (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticUnit */ .RB)(measured, statistic);
    const wanted = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedBehind */ .rP)(name);
    const [observed] = wanted === undefined ? [] : (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .selectObserved */ .bF)(summary.observed, wanted);
    if (observed !== undefined)
        return observed.unit;
    const known = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.get(name);
    return known === undefined ? 'none' : (0,_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .statisticUnit */ .RB)(known, statistic);
}


/***/ }),

/***/ 85861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ sameStatistic),
/* harmony export */   BF: () => (/* binding */ parsePercentile),
/* harmony export */   Qm: () => (/* binding */ parseStatistic),
/* harmony export */   Qr: () => (/* binding */ statisticOf),
/* harmony export */   RB: () => (/* binding */ statisticUnit),
/* harmony export */   ap: () => (/* binding */ statisticName),
/* harmony export */   r5: () => (/* binding */ canonicalStatistic),
/* harmony export */   tS: () => (/* binding */ observedStatistic),
/* harmony export */   ww: () => (/* binding */ measuredValue)
/* harmony export */ });
/* harmony import */ var _go_float_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53962);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98322);


const SIMPLE = ['min', 'max', 'avg', 'med', 'count', 'rate', 'value', 'final'];
/** `p(99.9)`, `med`, `rate`, ... as k6 writes them (`final` is ours); undefined for every other text. */
function parseStatistic(text) {
    const simple = SIMPLE.find((name) => name === text);
    if (simple !== undefined)
        return { kind: simple };
    const percent = text.startsWith('p(') && text.endsWith(')') ? (0,_go_float_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoFloat */ .E)(text.slice(2, -1)) : undefined;
    return percent === undefined || percent < 0 || percent > 100 ? undefined : { kind: 'percentile', percent };
}
/** `p(99.9)` -> 99.9; undefined for everything else. */
function parsePercentile(text) {
    const statistic = parseStatistic(text);
    return statistic?.kind === 'percentile' ? statistic.percent : undefined;
}
/** `p(95)`, `avg`, `rate`: the text that `parseStatistic` reads. */
function statisticName(statistic) {
    return statistic.kind === 'percentile' ? `p(${statistic.percent})` : statistic.kind;
}
function sameStatistic(left, right) {
    return statisticName(canonicalStatistic(left)) === statisticName(canonicalStatistic(right));
}
/** The median has two names, and so has the last value of a gauge. */
function canonicalStatistic(statistic) {
    if (statistic.kind === 'med')
        return { kind: 'percentile', percent: 50 };
    return statistic.kind === 'final' ? { kind: 'value' } : statistic;
}
/** Value of one statistic of a metric. */
function statisticOf(metric, statistic) {
    switch (metric.kind) {
        case 'trend':
            return trendStatistic(metric, statistic);
        case 'rate':
            if (statistic.kind !== 'rate' && statistic.kind !== 'value')
                return undefined;
            return metric.total === 0 ? 'no samples' : metric.rate;
        case 'counter':
            if (statistic.kind === 'count')
                return metric.count;
            return statistic.kind === 'rate' ? metric.perSecond : undefined;
        case 'gauge':
            return gaugeStatistic(metric, statistic);
    }
}
/** The value alone: undefined also where there are no samples. */
function measuredValue(metric, statistic) {
    const value = metric === undefined ? undefined : statisticOf(metric, statistic);
    return typeof value === 'number' ? value : undefined;
}
function trendStatistic(trend, statistic) {
    const isAbsent = (name) => trend.absent?.some((absent) => absent === name) === true;
    if (isAbsent(statistic.kind))
        return undefined;
    if (statistic.kind === 'count')
        return trend.count;
    if (trend.count === 0)
        return 'no samples';
    switch (statistic.kind) {
        case 'percentile':
            // The ends of the quantile function are minimum and maximum, also where the file names them only as such.
            if (statistic.percent === 0 && !isAbsent('min'))
                return trend.min;
            if (statistic.percent === 100 && !isAbsent('max'))
                return trend.max;
            return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, statistic.percent);
        case 'med':
            return (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPercent */ .Y)(trend.quantiles, 50);
        case 'min':
        case 'max':
        case 'avg':
            return trend[statistic.kind];
        default:
            return undefined;
    }
}
function gaugeStatistic(metric, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
            return metric[statistic.kind];
        case 'avg':
            return metric.avg;
        case 'value':
        case 'rate':
        case 'final':
            return metric.last;
        default:
            return undefined;
    }
}
/** Of an observed series, reduced over the judged window. */
function observedStatistic(observed, statistic) {
    switch (statistic.kind) {
        case 'min':
        case 'max':
        case 'avg':
        case 'final':
            return observed[statistic.kind];
        case 'value':
            return observed.final;
        default:
            return undefined;
    }
}
/** The unit a statistic of a metric has: a count of latencies is no time, a counter over time is per second. */
function statisticUnit({ kind, unit }, statistic) {
    if (kind === 'trend')
        return statistic.kind === 'count' ? 'count' : unit;
    if (kind === 'rate')
        return 'ratio';
    if (kind === 'counter' && statistic.kind === 'rate')
        return unit === 'bytes' ? 'bytes per second' : 'per second';
    return unit;
}


/***/ }),

/***/ 42470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placeProblem)
/* harmony export */ });
/* unused harmony export realPlace */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Where a path really is, links followed as far as it exists. */
function realPlace(path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
        return parent === absolute ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPlace(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
    }
}
/**
 * Why nothing is written to this folder and uploaded from it; undefined when it may be. `below`: the folders one of which
 * must hold it; undefined where any place will do.
 */
function placeProblem(path, below) {
    const place = realPlace(path);
    if (place.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        return `${place} belongs to git`;
    if (below === undefined || below.some((folder) => isBelow(place, realPlace(folder))))
        return undefined;
    return `${place} is outside of the workspace`;
}
function isBelow(place, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, place);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
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
