export const id = 1880;
export const ids = [1880];
export const modules = {

/***/ 85711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ countedRounds)
/* harmony export */ });
/* harmony import */ var _wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15492);

const LEAST_SHARE_OF_LOAD = 0.5;
/** A machine that starves both versions leaves one a little short of half and the other a little above it: no fault of one. */
const BASE_HAS_MORE = 1.5;
/** Where something else may be the reason too (k6 of one side was killed), it has to happen again. */
const TIMES_IN_DOUBT = 2;
/** Which rounds count: never by the ratio of their figures. `planned`: requests of one version in one round. */
function countedRounds(rounds, planned) {
    let failure;
    let inDoubt = 0;
    const judged = rounds.map((round) => {
        const { base, candidate } = round;
        const died = deathIn(round);
        failure ??= died;
        const short = died === undefined && round.notCounted === undefined && base.doubt === undefined
            ? shortOf(round, planned)
            : undefined;
        const isAtFault = short?.side === 'candidate' && base.requests >= BASE_HAS_MORE * Math.max(candidate.requests, 1);
        if (isAtFault && candidate.doubt !== undefined)
            inDoubt++;
        if (isAtFault && (candidate.doubt === undefined || inDoubt >= TIMES_IN_DOUBT))
            failure ??= short;
        const why = round.notCounted ??
            died?.sentence ??
            doubt('the base', base.doubt) ??
            short?.sentence ??
            doubt('this change', candidate.doubt);
        // It stands inside of a sentence.
        return why === undefined ? round : { ...round, notCounted: why.replace(/\.$/, '') };
    });
    return {
        rounds: judged,
        counted: judged.filter(({ notCounted }) => notCounted === undefined),
        failure,
    };
}
const doubt = (side, why) => why === undefined ? undefined : `${side}: ${why}`;
function deathIn({ round, base, candidate }) {
    if (base.died !== undefined && candidate.died !== undefined)
        return {
            side: 'both',
            round,
            sentence: `Both versions failed in round ${round}: the base: ${base.died}; this change: ${candidate.died}`,
        };
    if (base.died !== undefined)
        return {
            side: 'base',
            round,
            sentence: `The base failed in round ${round}, so there is nothing to compare with: ${base.died}`,
        };
    if (candidate.died !== undefined)
        return {
            side: 'candidate',
            round,
            sentence: `This change failed in round ${round} while the base did not: ${candidate.died}`,
        };
    return undefined;
}
function shortOf({ round, base, candidate }, planned) {
    const wanted = planned ?? base.requests;
    const isShort = (requests) => requests === 0 || requests < LEAST_SHARE_OF_LOAD * wanted;
    const told = (requests) => `${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(requests)} of ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(wanted)} requests`;
    if (isShort(base.requests))
        return { side: 'base', round, sentence: `the base answered ${told(base.requests)}` };
    if (isShort(candidate.requests))
        return {
            side: 'candidate',
            round,
            sentence: `This change answered ${told(candidate.requests)} in round ${round} while the base answered ${(0,_wording_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(base.requests)}`,
        };
    return undefined;
}


/***/ }),

/***/ 21880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./build/src/judge/statistics.js
var statistics = __webpack_require__(82338);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/bounds.js
var bounds = __webpack_require__(22870);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/call-figures.js
var call_figures = __webpack_require__(24847);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/counted-rounds.js
var counted_rounds = __webpack_require__(85711);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/differences.js + 1 modules
var differences = __webpack_require__(47449);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/notes.js

/** On a machine this busy latencies are mostly waiting; the rounds count all the same. */
const BUSY = 0.9;
const MOST_REASONS = 3;
/** What a reader has to know about how the rounds went. */
function notesOf({ rounds, counted }) {
    const reasons = rounds.flatMap(({ round, notCounted }) => notCounted === undefined ? [] : `round ${round}: ${notCounted}`);
    const busiest = Math.max(0, ...counted.map(({ machineBusy = 0 }) => machineBusy));
    const busy = counted.filter(({ machineBusy = 0 }) => machineBusy > BUSY);
    return [
        ...(reasons.length === 0
            ? []
            : [
                `${(0,numbers/* plural */.LS)(reasons.length, 'round')} of ${(0,numbers/* formatCount */.B4)(rounds.length)} did not count: ${reasons.slice(0, MOST_REASONS).join('; ')}${reasons.length > MOST_REASONS ? '; …' : ''}.`,
            ]),
        ...(busy.length === 0
            ? []
            : [
                `In ${(0,numbers/* plural */.LS)(busy.length, 'round')} the machine was over ${(0,numbers/* formatPercent */.l9)(BUSY)} busy (up to ${(0,numbers/* formatPercent */.l9)(Math.round(busiest * 100) / 100)}): latencies are mostly waiting then.`,
            ]),
    ];
}

// EXTERNAL MODULE: ./build/src/judge/side-by-side/prior.js
var side_by_side_prior = __webpack_require__(92175);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/rows.js


/** The two statistics of p95 are one row for a reader: that of the one with the worse call. */
function rowsOf(figures) {
    const find = (name) => figures.find(({ of }) => of.row.name === name && of.endpoint === undefined);
    const [windowed, pooled] = [find('p95'), find('p95 pooled')];
    const both = windowed === undefined || pooled === undefined || windowed.of.share === 0 || pooled.of.share === 0
        ? undefined
        : { windowed, pooled };
    return figures.flatMap((figure) => {
        if (both === undefined) {
            // Not in every round: the pooled statistic stands for it.
            if (figure === windowed && pooled !== undefined)
                return [];
            return rowOf(figure, because(figure));
        }
        if (figure === pooled)
            return [];
        return figure === windowed ? joined(both.windowed, both.pooled) : rowOf(figure, because(figure));
    });
}
const BY_WEIGHT = [
    'regressed',
    'slightly worse',
    'inconclusive',
    'improved',
    'no change',
];
/** An improvement of one statistic is one of p95 when the other is surely not worse. */
function joined(windowed, pooled) {
    const [first] = [windowed, pooled].sort((a, b) => rank(a, b) - rank(b, a) || surer(a, b));
    const told = first ?? windowed;
    const other = told === windowed ? pooled : windowed;
    const how = told === windowed ? 'over short windows of each round' : 'over all requests of each round';
    const row = rowOf({ ...told, detectable: detectableOf([windowed, pooled]) }, told.call === undefined || told.call === other.call
        ? because(told)
        : `${because(told)} (${how}; ${how.includes('windows') ? 'over all requests' : 'over short windows'} ${callText(other)})`);
    return { ...row, figure: 'p95' };
}
/** One of them alone sees it, or both together do. */
function detectableOf(pair) {
    const alone = pair.flatMap(({ detectable }) => detectable ?? []);
    const together = pair.flatMap(({ detectableTogether }) => detectableTogether ?? []);
    return alone.length < pair.length ? undefined : Math.min(...alone, Math.max(...together));
}
function rank(figure, other) {
    if (figure.call === 'improved' && other.cleared)
        return BY_WEIGHT.indexOf('slightly worse') + 0.5;
    return figure.call === undefined ? BY_WEIGHT.length : BY_WEIGHT.indexOf(figure.call);
}
const surer = (a, b) => (a.estimate?.standardError ?? Number.POSITIVE_INFINITY) -
    (b.estimate?.standardError ?? Number.POSITIVE_INFINITY);
function callText({ call, range, of }) {
    const change = range === undefined ? '' : ` (${(0,numbers/* formatRange */.Lu)(range, unitOf(of.row), 'always')})`;
    return `${call ?? 'not judged'}${change}`;
}
const unitOf = ({ scale }) => (scale === 'points' ? 'points' : 'relative');
function rowOf(figure, why) {
    const { of, change, range, call, detectable, roundsNeeded, floor, margin } = figure;
    const { row, endpoint, base, candidate, scale, differences } = of;
    return {
        figure: row.name === 'p95 pooled' ? 'p95' : row.name,
        endpoint,
        unit: row.unit,
        scale: row.scale,
        better: row.better,
        base,
        candidate,
        change,
        range,
        call,
        detectable,
        roundsNeeded,
        floor,
        margin,
        changes: differences.map((difference) => scale.change(difference)),
        because: why,
    };
}
/** An interval that is clear of no change is not yet a call: that takes more. */
function looksWorse({ better }, range) {
    const [low, high] = range ?? [0, 0];
    return better === 'lower' ? low > 0 : high < 0;
}
function because({ of, call, range, margin, floor, detectable, cleared, estimate }) {
    const unit = unitOf(of.row);
    if (of.notJudged !== undefined)
        return of.notJudged;
    if (estimate === undefined || call === undefined)
        return `${of.differences.length} of ${bounds/* FIRST_LOOK */.xE} rounds: shown, not judged`;
    switch (call) {
        case 'regressed':
            return 'worse than the noise between rounds explains';
        case 'slightly worse':
            return `worse than the noise between rounds explains, and by less than the ${(0,numbers/* formatSize */.Xq)(floor, unit)} that count`;
        case 'improved':
            return 'better than the noise between rounds explains';
        case 'no change':
            return `surely less than ${(0,numbers/* formatSize */.Xq)(margin, unit)} either way`;
        case 'inconclusive': {
            const seen = detectable === undefined
                ? ''
                : `; a worsening above ${(0,numbers/* formatSize */.Xq)(detectable, unit)} would have been seen in four of five cases`;
            if (cleared && range !== undefined)
                return `surely not worse by ${(0,numbers/* formatSize */.Xq)(margin, unit)}; whether it is better is not known`;
            return looksWorse(of.row, range)
                ? `looks worse, and ${(0,numbers/* formatCount */.B4)(estimate.rounds)} rounds that differ this much are too few to call it: a call must be surer than the 90 % interval${seen}`
                : `inside the noise between rounds${seen}`;
        }
    }
}

// EXTERNAL MODULE: ./build/src/judge/side-by-side/change-scale.js
var change_scale = __webpack_require__(28776);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/sentence.js





/** The answer in one sentence, with its numbers: never a chance, always an interval and how it was measured. */
function sentenceOf(told) {
    const { call, counting, called, findings } = told;
    if (counting.failure?.side === 'candidate')
        return ended(counting.failure.sentence);
    const [finding] = findings;
    if (finding !== undefined)
        return ended(finding.sentence);
    const measured = measuredText(told);
    switch (call) {
        case 'regressed':
            return `${listed(told, 'regressed')}.`;
        case 'improved':
            return `${listed(told, 'improved')}.`;
        case 'no change':
            return `${unchanged(called)}, ${measured}.`;
        case 'inconclusive':
            return notKnown(told, measured);
    }
}
/** Why figures of these rounds are shown and never judged; each of it gave false alarms of 5 to 28 % in simulations. */
function notGated({ freshProcesses = true, counting, }) {
    if (!freshProcesses)
        return 'Shown, not judged: the services were not started anew for each round, and what one start of a process happens to be like is no difference of the versions.';
    const { counted } = counting;
    const baseFirst = counted.filter(({ first }) => first === 'base').length;
    if (counted.length >= bounds/* FIRST_LOOK */.xE && (baseFirst === 0 || baseFirst === counted.length))
        return `Shown, not judged: ${baseFirst === 0 ? 'this change' : 'the base'} came first in every round, and what comes first differs by that alone.`;
    return undefined;
}
const MOST_LISTED = 3;
/** The weightiest with its interval, the others after it: `p95 is 11 % slower (9 to 14 %), 8 rounds, …; also worse: p50 (10 %)`. */
function listed(told, call) {
    const named = new Map();
    const byWeight = told.called
        .filter((figure) => figure.call === call)
        .sort((a, b) => b.of.share - a.of.share || size(b) - size(a));
    for (const figure of byWeight)
        if (!named.has(nameOf(figure)))
            named.set(nameOf(figure), figure);
    const [first, ...others] = named.values();
    if (first === undefined)
        return measuredText(told);
    const texts = others
        .slice(0, MOST_LISTED)
        .map((figure) => `${nameOf(figure)} (${(0,numbers/* formatSize */.Xq)(figure.change ?? 0, sentence_unitOf(figure))})`);
    if (others.length > MOST_LISTED)
        texts.push(`${(0,numbers/* formatCount */.B4)(others.length - MOST_LISTED)} more`);
    const also = texts.length === 0 ? '' : `; also ${call === 'regressed' ? 'worse' : 'better'}: ${texts.join(', ')}`;
    return `${nameOf(first)} is ${changeText(first)}, ${measuredText(told)}${also}`;
}
function changeText(figure) {
    const { change = 0, range, of } = figure;
    const unit = sentence_unitOf(figure);
    const interval = range === undefined ? '' : ` (${(0,numbers/* formatRange */.Lu)(range, unit, 'where they differ')})`;
    return `${(0,numbers/* formatSize */.Xq)(change, unit)} ${directionOf(of.row.name, change)}${interval}`;
}
const LATENCIES = ['p95', 'p95 pooled', 'p50', 'p99'];
function directionOf(name, change) {
    if (LATENCIES.includes(name))
        return change > 0 ? 'slower' : 'faster';
    return change > 0 ? 'higher' : 'lower';
}
function unchanged(called) {
    const main = mainOf(called);
    if (main === undefined)
        return 'Nothing got worse';
    const unit = sentence_unitOf(main);
    const range = main.range === undefined ? '' : ` (${(0,numbers/* formatRange */.Lu)(main.range, unit, 'always')})`;
    const slightly = called.filter(({ call }) => call === 'slightly worse');
    const beside = slightly.length === 0
        ? ''
        : `; ${slightly.map((figure) => `${nameOf(figure)} is ${changeText(figure)}, less than counts`).join('; ')}`;
    return main.within
        ? `${nameOf(main)} changed by less than ${(0,numbers/* formatSize */.Xq)(main.margin, unit)}${range}${beside}`
        : `${nameOf(main)} did not get worse by ${(0,numbers/* formatSize */.Xq)(main.margin, unit)}${range}${beside}`;
}
function notKnown({ known, called, looks, counting }, measured) {
    const open = mainOf(called.filter(({ of, cleared, within }) => of.mustClear && !cleared && !within));
    const main = open ?? mainOf(called);
    const rounds = counting.counted.length;
    if (main?.range === undefined)
        return rounds < bounds/* FIRST_LOOK */.xE
            ? `Nothing is known yet: ${(0,numbers/* plural */.LS)(rounds, 'round')} of at least ${bounds/* FIRST_LOOK */.xE}.`
            : `No figure could be judged, ${measured}.`;
    const unit = sentence_unitOf(main);
    const range = (0,numbers/* formatRange */.Lu)(main.range, unit, 'always');
    if (!known)
        return `Not known yet: ${nameOf(main)} changed by ${range}, ${measured}.`;
    if (open === undefined && (main.cleared || main.within))
        return `Not known: no figure that must be unchanged could be compared, ${measured}. What could be compared did not get worse.`;
    const seen = main.detectable === undefined
        ? ''
        : `; a worsening above ${(0,numbers/* formatSize */.Xq)(main.detectable, unit)} would have been seen in four of five cases`;
    if (looksWorse(main.of.row, main.range) && main.call === 'inconclusive')
        return `${nameOf(main)} looks worse (${range}), but not surely enough to call it: ${measured}, and a call must be surer than this interval${seen}${moreRounds(main, looks)}.`;
    return `Not known whether ${nameOf(main)} got worse: it changed by ${range}, ${measured}${seen}${moreRounds(main, looks)}.`;
}
/** Beyond this many rounds it is not rounds that help. */
const MOST_ROUNDS = 40;
function moreRounds({ roundsNeeded, margin, of }, { maxRounds }) {
    if (roundsNeeded === undefined)
        return '';
    const tell = `to tell ${(0,numbers/* formatSize */.Xq)(margin, of.row.scale === 'points' ? 'points' : 'relative')}`;
    if (roundsNeeded > MOST_ROUNDS)
        return `; ${tell} takes more requests in each round or a quieter machine, not more rounds`;
    return `; ${tell} takes about ${(0,numbers/* formatCount */.B4)(Math.max(roundsNeeded, maxRounds + 1))} rounds`;
}
/** What the sentence is about: the weightiest that must be known, and of those the least known. */
function mainOf(called) {
    const judged = called.filter(({ of, call }) => of.share > 0 && call !== undefined);
    const must = judged.filter(({ of }) => of.mustClear);
    return (must.length > 0 ? must : judged).slice().sort((a, b) => b.of.share - a.of.share)[0];
}
const nameOf = ({ of }) => (0,call_figures/* figureKey */.Sw)(of).replace('p95 pooled', 'p95');
const sentence_unitOf = ({ of }) => of.row.scale === 'points' ? 'points' : 'relative';
const size = ({ of, change }) => Math.abs((0,change_scale/* worseningOf */.s)(of.row, change ?? 0));
const ended = (text) => (text.endsWith('.') ? text : `${text}.`);
function measuredText({ counting, mode }) {
    return `${(0,numbers/* plural */.LS)(counting.counted.length, 'round')}, both versions on this machine${mode === 'interleaved' ? ' in turn' : ''}`;
}

;// CONCATENATED MODULE: ./build/src/judge/side-by-side/decide.js









/** More rounds that do not count than this, and the others are a selection. */
const MOST_NOT_COUNTED = 0.25;
/** What is known after these rounds of two versions on one machine. */
function decide(request) {
    const { prior, throughputJudged, regressionTolerance } = request;
    const counting = (0,counted_rounds/* countedRounds */.O)(request.rounds, request.plannedRequests);
    const { counted } = counting;
    const { figures: found, notes } = (0,differences/* differences */.t)(counted, { throughputJudged });
    const looks = looksAt(counted.length, isLastRound(request), request);
    const called = (0,call_figures/* callFigures */.Wn)(found, {
        looks,
        regressionTolerance,
        priors: (0,side_by_side_prior/* priorsOf */.F8)(prior, { isOfOthers: request.isPriorOfOthers }),
    });
    const state = { ...request, counting, called, looks };
    const answer = answerOf(state);
    const isSettled = answer.call !== 'inconclusive';
    return {
        rounds: counting.rounds,
        figures: rowsOf(answer.gated ? called : called.map(ungated)),
        call: answer.call,
        answerKnown: answer.known,
        sentence: sentenceOf({ ...state, ...answer }),
        notes: [...notesOf(counting), ...notes],
        roundsNeeded: isSettled ? undefined : needed(called),
        findings: answer.findings,
        variances: called.flatMap(({ of }) => variancesOf(of)),
        changes: called.flatMap(changesOf),
    };
}
function answerOf(state) {
    const { counting, called, looks, rounds } = state;
    const { counted, failure } = counting;
    const open = (findings, known) => ({
        call: 'inconclusive',
        known,
        findings,
        gated: true,
    });
    if (failure?.side === 'candidate')
        return { call: 'regressed', known: true, findings: [], gated: true };
    if (failure !== undefined)
        return open([{ rule: 'base-failed', severity: 'broken', sentence: failure.sentence }], true);
    const isLast = isLastRound(state);
    const notCounted = rounds.length - counted.length;
    if (notCounted > MOST_NOT_COUNTED * Math.max(rounds.length, isLast ? 0 : bounds/* FIRST_LOOK */.xE)) {
        const hopeless = notCounted > MOST_NOT_COUNTED * state.maxRounds;
        return open(hopeless || isLast ? [tooFewCounted(state)] : [], hopeless || isLast);
    }
    const why = notGated(state);
    if (why !== undefined)
        return {
            ...open([{ rule: 'not-gated', severity: 'inconclusive', sentence: why }], isLast),
            gated: false,
        };
    if (counted.length < bounds/* FIRST_LOOK */.xE)
        return open(isLast ? [tooFewCounted(state)] : [], isLast);
    const isLook = isLast || plannedLooksOf(state).includes(counted.length);
    if (called.some(({ call }) => call === 'regressed'))
        return { call: 'regressed', known: isLook, findings: [], gated: true };
    const must = called.filter(({ of }) => of.mustClear);
    const settled = (figure) => figure.cleared || (looks.isLast && (figure.within || figure.call === 'improved'));
    if (must.length === 0 || !must.every(settled))
        return open([], isLast);
    const call = called.some((figure) => figure.call === 'improved') ? 'improved' : 'no change';
    return { call, known: isLook, findings: [], gated: true };
}
const isLastRound = ({ rounds, maxRounds, isOver }) => isOver === true || rounds.length >= maxRounds;
function looksAt(counted, isLast, request) {
    const before = plannedLooksOf(request).filter((look) => look < counted);
    return { taken: [...before, counted], maxRounds: request.maxRounds, isLast };
}
const plannedLooksOf = ({ looksAfter, maxRounds }) => looksAfter ?? (0,bounds/* plannedLooks */.D)(maxRounds);
function tooFewCounted({ counting, rounds }) {
    const { counted } = counting;
    const first = counting.rounds.find(({ notCounted }) => notCounted !== undefined)?.notCounted;
    return {
        rule: 'rounds-not-counted',
        severity: 'inconclusive',
        sentence: `Only ${counted.length} of ${rounds.length} rounds count${first === undefined ? '' : ` (${first})`}: nothing is decided on so few.`,
    };
}
const ungated = (figure) => ({
    ...figure,
    of: { ...figure.of, notJudged: figure.of.notJudged ?? 'shown, not judged' },
    call: undefined,
    detectable: undefined,
    detectableTogether: undefined,
    roundsNeeded: undefined,
});
/** Of the figures that hold the answer up. */
function needed(called) {
    const open = called.flatMap(({ of, cleared, roundsNeeded }) => of.mustClear && !cleared && roundsNeeded !== undefined ? roundsNeeded : []);
    return open.length === 0 ? undefined : Math.max(...open);
}
function variancesOf(figure) {
    const rounds = figure.differences.length;
    if (rounds < 2)
        return [];
    return [
        {
            figure: (0,call_figures/* figureKey */.Sw)(figure),
            variance: Math.max((0,statistics/* sampleVariance */.y4)(figure.differences), figure.leastVariance),
            degreesOfFreedom: rounds - 1,
        },
    ];
}
function changesOf({ of, estimate }) {
    if (estimate === undefined)
        return [];
    const { mean, standardError } = estimate;
    const key = { figure: (0,call_figures/* figureKey */.Sw)(of), scale: of.row.scale };
    if (of.row.scale === 'ratio')
        return [{ ...key, worse: mean, standardError }];
    const points = (difference) => of.scale.change(difference);
    return [
        {
            ...key,
            worse: of.change ?? points(mean),
            standardError: (points(mean + standardError) - points(mean - standardError)) / 2,
        },
    ];
}


/***/ }),

/***/ 47449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ differences)
});

// EXTERNAL MODULE: ./build/src/judge/statistics.js
var statistics = __webpack_require__(82338);
// EXTERNAL MODULE: ./build/src/judge/side-by-side/change-scale.js
var change_scale = __webpack_require__(28776);
// EXTERNAL MODULE: ./build/src/domain/observation.js
var observation = __webpack_require__(39856);
// EXTERNAL MODULE: ./build/src/metrics/quantile.js
var quantile = __webpack_require__(98322);
// EXTERNAL MODULE: ./build/src/wording/numbers.js
var numbers = __webpack_require__(15492);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/endpoints.js



/** Of more only those with most requests are compared by themselves. */
const MOST_ENDPOINTS = 50;
/** An endpoint that one version lacks changes no figure over all requests below this share of them. */
const LEAST_SHARE_OF_MIX = 0.005;
const MOST_NAMED = 3;
function endpointShares(rounds) {
    const all = new Map();
    for (const round of rounds)
        for (const side of observation/* SIDES */.BV)
            for (const { name, requests, p95Ms } of round[side].endpoints) {
                const found = all.get(name) ?? { name, base: [], candidate: [] };
                if (p95Ms !== undefined && requests > 0)
                    found[side].push(requests);
                all.set(name, found);
            }
    const known = [...all.values()];
    const onOneSide = known.filter(({ base, candidate }) => (base.length === 0) !== (candidate.length === 0));
    const enough = known.filter(({ base, candidate }) => [base, candidate].every((requests) => requests.length === rounds.length && requests.every((count) => count >= (0,quantile/* samplesWanted */.t)(95))));
    const byRequests = enough.sort((a, b) => total(b.base) - total(a.base));
    // Of a single endpoint everything is said by the figures of the whole.
    const names = known.length === 1 ? [] : byRequests.slice(0, MOST_ENDPOINTS).map(({ name }) => name);
    const mostRequests = Math.max(...observation/* SIDES */.BV.map((side) => total(rounds.map((round) => round[side].requests))));
    const weighty = onOneSide.filter(({ base, candidate }) => total(base) + total(candidate) >= LEAST_SHARE_OF_MIX * mostRequests);
    return {
        names,
        mixDiffers: onlySideOf(weighty[0]) ?? (known.length === 0 ? failedByBase(rounds) : undefined),
        // What this change fails and the base does not is just what the error rate is for.
        errorsDiffer: onlySideOf(weighty.find(({ base }) => base.length === 0)),
        notes: [
            ...observation/* SIDES */.BV.flatMap((side) => leftOut(side, onOneSide.filter((one) => one[side].length > 0).map(({ name }) => name))),
            ...(enough.length > MOST_ENDPOINTS && names.length > 0
                ? [
                    `Of ${(0,numbers/* formatCount */.B4)(enough.length)} endpoints the ${MOST_ENDPOINTS} with most requests are compared.`,
                ]
                : []),
        ],
    };
}
const called = { base: 'the base', candidate: 'this change' };
function onlySideOf(endpoint) {
    if (endpoint === undefined)
        return undefined;
    const side = endpoint.base.length > 0 ? 'base' : 'candidate';
    return `${endpoint.name} is answered by ${called[side]} alone: shown, not judged`;
}
/** Where nobody knows the endpoints, as in a script of the user's own: this much more fails in the base, and other requests are left. */
const MOST_FAILED_BY_BASE_ALONE = 0.02;
function failedByBase(rounds) {
    const shareOf = (side) => total(rounds.map((round) => round[side].failed)) / total(rounds.map((round) => round[side].requests));
    const [base, candidate] = [shareOf('base'), shareOf('candidate')];
    // Of no requests at all there is no share.
    if (!(base - candidate > MOST_FAILED_BY_BASE_ALONE))
        return undefined;
    return `the base fails ${(0,numbers/* formatPercent */.l9)(base)} of the requests and this change ${(0,numbers/* formatPercent */.l9)(candidate)}, so what was answered is not the same: shown, not judged`;
}
function leftOut(side, names) {
    if (names.length === 0)
        return [];
    const more = names.length > MOST_NAMED ? ` and ${(0,numbers/* formatCount */.B4)(names.length - MOST_NAMED)} more` : '';
    return [
        `Left out, as ${called[side]} alone answers ${names.length === 1 ? 'it' : 'them'}: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`,
    ];
}
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);

// EXTERNAL MODULE: ./build/src/judge/side-by-side/figure-table.js + 1 modules
var figure_table = __webpack_require__(33655);
;// CONCATENATED MODULE: ./build/src/judge/side-by-side/differences.js




/** Two unchanged processes differ by this much at least; equal values in every round would say that nothing varies. */
const LEAST_LOG_SD = 0.003;
/** What the counted rounds say of each figure, and which share of the decision it has. */
function differences(rounds, { throughputJudged }) {
    const capacity = figureOf(figure_table/* CAPACITY */.$5, rounds, undefined);
    const rows = figure_table/* FIGURES */.SL.flatMap((row) => figureOf(row, rounds, undefined) ?? []);
    if (capacity !== undefined) {
        const others = rows.map((row) => without(row, 'in a stress test capacity decides: shown, not judged'));
        const told = isComplete(capacity, rounds)
            ? { ...capacity, share: 1 }
            : without(capacity, inSomeOf(capacity, rounds));
        return { figures: [told, ...others], notes: [] };
    }
    const endpoints = endpointShares(rounds);
    const whole = rows.map((figure) => {
        const { name } = figure.row;
        if (!isComplete(figure, rounds))
            return without(figure, inSomeOf(figure, rounds));
        const notAlike = name === 'error rate' ? endpoints.errorsDiffer : endpoints.mixDiffers;
        if (notAlike !== undefined && dependsOnMix(name))
            return without(figure, notAlike);
        if (name === 'throughput' && !throughputJudged)
            return without(figure, 'follows from the load that is offered: shown, not judged');
        return figure;
    });
    const single = endpoints.names.flatMap((endpoint) => figure_table/* FIGURES */.SL.filter(({ name }) => name === 'p95 pooled' || name === 'p50').flatMap((row) => figureOf(row.name === 'p50' ? row : { ...row, name: 'p95' }, rounds, endpoint) ?? []));
    const everywhere = single.filter((figure) => isComplete(figure, rounds));
    return { figures: shared([...whole, ...everywhere], endpoints), notes: endpoints.notes };
}
/** What depends on which requests there are. */
const dependsOnMix = (name) => name !== 'memory' && name !== 'queue depth';
const without = (figure, why) => ({
    ...figure,
    notJudged: why,
    mustClear: false,
});
const inSomeOf = ({ differences: seen }, rounds) => `measured in ${seen.length} of ${rounds.length} rounds: shown, not judged`;
const isComplete = (figure, rounds) => figure.differences.length === rounds.length;
function figureOf(row, rounds, endpoint) {
    const seen = endpoint === undefined ? rounds : rounds.map((round) => ofEndpoint(round, endpoint));
    const having = seen.flatMap((round) => {
        const difference = row.difference(round);
        return difference === undefined ? [] : { round, difference };
    });
    if (having.length === 0)
        return undefined;
    const [base, candidate] = ['base', 'candidate'].map((side) => overall(row, having.map(({ round }) => round[side])));
    const requests = (0,statistics/* mean */.i2)(having.map(({ round }) => (round.base.requests + round.candidate.requests) / 2));
    const isErrors = row.scale === 'points';
    return {
        row,
        ...(endpoint === undefined ? {} : { endpoint }),
        differences: having.map(({ difference }) => difference),
        scale: (0,change_scale/* changeScale */.p)(row, { rate: isErrors ? base : 0, requests }),
        base,
        candidate,
        change: isErrors ? candidate - base : undefined,
        share: 0,
        mustClear: row.mustClear && endpoint === undefined,
        notJudged: undefined,
        leastVariance: isErrors ? countingVariance((requests * (base + candidate)) / 2) : LEAST_LOG_SD ** 2,
    };
}
/** Errors are counted together; of everything else the geometric mean, as ratios are compared. */
function overall(row, sides) {
    if (row.scale === 'points') {
        const sum = (of) => sides.reduce((total, side) => total + of(side), 0);
        return sum(({ failed }) => failed) / sum(({ requests }) => requests);
    }
    const values = sides.flatMap((side) => row.shown(side) ?? []);
    return values.every((value) => value > 0) ? Math.exp((0,statistics/* mean */.i2)(values.map(Math.log))) : (0,statistics/* mean */.i2)(values);
}
/** Of the difference of two roots of Poisson counts: 2 from one error on, less where most rounds have none. */
const countingVariance = (errors) => Math.max(2 * Math.min(1, 1.25 * errors), LEAST_LOG_SD ** 2);
/** One endpoint in place of all requests; it has no windows of its own. */
function ofEndpoint(round, name) {
    const narrow = (side) => {
        const { requests = 0, p50Ms, p95Ms } = side.endpoints.find((one) => one.name === name) ?? {};
        return { ...side, requests, p50Ms, p95Ms, windows: [] };
    };
    return { ...round, base: narrow(round.base), candidate: narrow(round.candidate) };
}
/**
 * Shares of what is judged add up to 1. Throughput and windowed p95 that are not judged give their weight to the p95;
 * endpoints, where there are several, have half of that of the latencies between them.
 */
function shared(figures, { names, mixDiffers }) {
    const judged = figures.filter(({ notJudged }) => notJudged === undefined);
    const weights = new Map();
    const whole = (name) => judged.find(({ row, endpoint }) => row.name === name && endpoint === undefined);
    const own = (name) => figure_table/* FIGURES */.SL.find((row) => row.name === name)?.weight ?? 0;
    const [windowed, pooled] = [whole('p95'), whole('p95 pooled')];
    const ofP95 = own('p95') + own('p95 pooled') + (whole('throughput') === undefined ? own('throughput') : 0);
    const toEndpoints = names.length === 0 ? 0 : mixDiffers === undefined ? 0.5 : 1;
    for (const figure of judged) {
        const { row, endpoint } = figure;
        const isP95 = row.name === 'p95' || row.name === 'p95 pooled';
        const all = isP95 ? ofP95 : row.weight;
        if (endpoint !== undefined)
            weights.set(figure, (all * toEndpoints) / names.length);
        else if (isP95) {
            const part = windowed === undefined || pooled === undefined ? 1 : row.weight / (own('p95') + own('p95 pooled'));
            weights.set(figure, all * part * (1 - toEndpoints));
        }
        else
            weights.set(figure, row.name === 'p50' ? all * (1 - toEndpoints) : all);
    }
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    const clearing = judged.some(({ mustClear, row }) => mustClear && row.name.startsWith('p'));
    return figures.map((figure) => ({
        ...figure,
        share: (weights.get(figure) ?? 0) / (sum || 1),
        // Where the whole cannot be compared, the endpoints stand for it.
        mustClear: figure.mustClear || (!clearing && figure.endpoint !== undefined),
    }));
}


/***/ })

};
