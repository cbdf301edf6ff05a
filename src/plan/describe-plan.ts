import { statusText } from '../../k6/lib/expectation.ts';
import { stageWindows } from '../../k6/lib/profiles.ts';
import type { ClusterPlan } from '../domain/cluster.ts';
import type { RequestSpec } from '../../k6/lib/request-list.ts';
import { GENERATORS } from '../domain/generators.ts';
import type {
  Entry,
  LoadProfile,
  Plan,
  RunPlan,
  SideBySidePlan,
  TestPlan,
  Threshold,
  Workload,
} from '../domain/plan.ts';
import { argvText } from './argv-text.ts';
import { TREND_STATS } from './k6-args.ts';
import { offeredEvents } from './offered-load.ts';
import { targetText } from './targets.ts';

/** The whole plan as text: what `--dry-run` prints. On the command line there is nobody to tell and no artifact to keep. */
export function describePlan(plan: Plan, surface: Entry): string {
  const sections = [
    planHead(plan),
    ...targetsOf(plan).map((run, _, { length }) => describeTarget(run, plan.tests[0].workload, length === 1)),
    ...plan.tests.map((test, index) => describeTest(test, plan, index)),
    describeEnd(plan, surface),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function planHead(plan: Plan): string[] {
  const { names, k6, commit } = plan;
  return [
    `Plan ${names.run}`,
    ...context({
      Service: plan.service === 'orchestrator' ? undefined : plan.service,
      Commit: commit === undefined ? undefined : `${commit.sha} ${commit.branch ?? ''}`.trim(),
      'Results in': plan.resultsPath,
      k6: [
        k6OfMachine(k6) ?? `version ${k6.version}`,
        `${GENERATORS[k6.generator].where}${k6.cluster === undefined ? '' : ` (${clusterText(k6.cluster)})`}`,
        k6.checksum && `SHA-256 ${k6.checksum}`,
        k6.dashboard && 'live page on a loopback port',
      ]
        .filter((part) => typeof part === 'string')
        .join(', '),
      'Turns red on': plan.failOn.join(', '),
    }),
  ];
}

/** A binary that was given by its path, where it is the one that runs. */
function k6OfMachine({ generator, path }: Plan['k6']): string | undefined {
  return GENERATORS[generator].away === undefined ? path : undefined;
}

function clusterText({ runners, image, context, namespace }: ClusterPlan): string {
  const where = [namespace && `namespace ${namespace}`, context && `context ${context}`].filter(Boolean);
  return [`${runners} runners`, image, ...where].join(', ');
}

/** Every target that is started, once: tests in turn have the same one under names of their own. */
function targetsOf({ tests }: Plan): RunPlan[] {
  const sides = new Map<string, RunPlan>();
  for (const run of tests.flatMap(({ runs }) => runs)) if (!sides.has(run.side)) sides.set(run.side, run);
  return [...sides.values()];
}

const STACK_OF: Record<RunPlan['side'], string> = {
  base: 'Stack of the base',
  candidate: 'Stack of this change',
};

function describeTarget({ target, side }: RunPlan, { kind }: Workload, isOnly: boolean): string[] {
  const { first = {}, last = {}, commands = {} } = targetText(target);
  return [
    `${isOnly ? 'Stack' : STACK_OF[side]}: ${target.kind}${target.keep ? ', left running at the end' : ''}`,
    ...context({
      ...first,
      Health: `${target.healthPath}, at most ${seconds(target.healthTimeoutMs)}`,
      Metrics: target.hasMetrics === false ? undefined : target.metricsPath,
      Events: kind === 'requests' ? undefined : target.eventsPath,
      Faults: Object.entries(target.faults)
        .map(([name, value]) => `${name}=${value}`)
        .join(', '),
      ...last,
    }),
    ...Object.entries(commands).map(([name, argv]) => `  ${name}: ${argvText(argv)}`),
  ];
}

function describeTest(test: TestPlan, plan: Plan, index: number): string[] {
  const {
    profile,
    runs: [{ k6Args, k6Env }],
  } = test;
  const isOwn = test.workload.kind === 'script';
  const binary = k6OfMachine(plan.k6) ?? 'k6';
  // A script of the user's own gets an entry, which k6 reads on standard input.
  const run = argvText([binary, ...k6Args, isOwn ? '-' : test.script]);
  return [
    `Test ${index + 1} of ${plan.tests.length}: ${test.testType}`,
    ...context({
      Script: `${test.script}${isOwn ? ' (your own)' : ''}`,
      ...(test.sideBySide === undefined ? {} : describeRounds(test.sideBySide)),
      Load: isOwn ? 'as the script says' : loadSentence(profile),
      'Profile hash': test.profileHash,
      'Results in': test.resultsDirectory,
      'Ended after': `${seconds(test.deadlineMs)} at the latest`,
    }),
    ...(isOwn ? [] : ['  Stages:', ...stageTable(profile)]),
    ...describeRequests(test),
    test.thresholds.length === 0 ? '  Limits: none' : '  Limits:',
    ...test.thresholds.map((threshold) => `    ${limitText(threshold)}`),
    // The built-in scripts are known.
    ...(isOwn
      ? [
          `  Checked before: ${argvText([binary, 'inspect', '--execution-requirements', '--include-system-env-vars', test.script])}`,
        ]
      : []),
    `  Run: ${run.replace(TREND_STATS.join(','), `<${TREND_STATS.length} statistics>`)}`,
    // Values may be secrets of the user.
    `  Variables of k6: ${['ORCHESTRATOR_URL', ...Object.keys(k6Env)].join(', ')}`,
  ];
}

function describeRounds({
  base,
  candidate,
  rounds,
  warmUpS,
  roundS,
  mode,
  isModeFixed,
  isRateOpen,
  requestsPerSecond,
}: SideBySidePlan): Record<string, string | undefined> {
  const minutes = (rounds * (warmUpS + roundS) * (mode === 'concurrent' ? 1 : 2)) / 60;
  const how = mode === 'concurrent' ? 'both at once' : 'one after the other';
  return {
    'Side by side': `${candidate.label} against ${base.label}`,
    Rounds: `at most ${rounds}, each ${warmUpS} s warm-up and ${roundS} s judged, ${how}${isModeFixed ? '' : ' unless that keeps the machine too busy'}: at most ${round(minutes)} min of load, less when the answer is known`,
    'Load of each version': isRateOpen
      ? 'half of what a pilot finds this machine to carry; below is what runs if it finds nothing'
      : requestsPerSecond === undefined
        ? 'half of the VUs and rates of the script'
        : `${round(requestsPerSecond)} requests/s, half of what was asked for: ${Math.round(requestsPerSecond * roundS)} requests in a round`,
  };
}

/** Bodies and headers may hold what is nobody's business. */
function describeRequests({ workload }: TestPlan): string[] {
  if (workload.kind !== 'requests') return [];
  const { requests, setup, data } = workload;
  const line = ({ name, method, path, expect }: RequestSpec) =>
    `    ${name.startsWith(`${method} /`) ? '' : `${name}: `}${method} ${path}, expected ${statusText(expect.statuses)}`;
  return [
    ...(setup.length === 0 ? [] : ['  Once before the load:', ...setup.map(line)]),
    '  Requests:',
    ...requests.map((spec) => `${line(spec)}${spec.weight === 1 ? '' : `, weight ${spec.weight}`}`),
    ...(data === undefined
      ? []
      : [`  Data: ${data.file}, ${data.order === 'random' ? `at random, seed ${data.seed}` : 'in turn'}`]),
  ];
}

function describeEnd(plan: Plan, surface: Entry): string[] {
  const { baseline, publish, names } = plan;
  const ofArtifacts = surface === 'action' && baseline.mode === 'auto';
  const from = {
    auto: ofArtifacts
      ? `runs of ${baseline.branch ?? 'this branch'}, at most ${days(baseline.maxAgeMs)} old`
      : 'nothing: outside of GitHub Actions a baseline is a file',
    none: 'nothing',
    file: baseline.file,
  };
  const lines = {
    'Compared with': from[baseline.mode],
    'Smallest regression': `${percent(baseline.regressionTolerance)}`,
    'Saved as baseline': ofArtifacts
      ? `${baseline.save}, ${names.baselinePrefix}-<test type>-<profile hash>`
      : baseline.mode === 'file' && baseline.save === 'always'
        ? `in ${baseline.file}`
        : 'no',
    'Written files': publish.reportFormats.join(', '),
  };
  if (surface === 'cli') return ['Afterwards', ...context(lines)];
  return [
    'Afterwards',
    ...context({
      ...lines,
      Comment: `${publish.comment}, key ${names.commentKey}`,
      'Job summary': String(publish.jobSummary),
      Annotations: String(publish.annotations),
      Artifact: publish.uploadArtifacts ? `${names.artifact}, ${publish.retentionDays} days` : 'none',
    }),
  ];
}

function loadSentence(profile: LoadProfile): string {
  const { peakVus, eventsPerSecond, eventsPerRequest, paceMs, durationS, loadModel, rescaled } = profile;
  const work = profile.unit ?? 'events';
  const each = work === 'requests' ? 'one request' : `${eventsPerRequest} events`;
  return (
    `${round(durationS)} s, ${loadModel} model, ${peakVus} VUs at the peak, each sending ${each} ` +
    `every ${round(paceMs / 1000)} s: ${round(eventsPerSecond)} ${work}/s offered, ` +
    `${Math.round(offeredEvents(profile))} ${work} in all${rescaled ? ' (rescaled)' : ''}`
  );
}

function stageTable(profile: LoadProfile): string[] {
  const rows = stageWindows(profile).map(({ stage, fromS, toS }) => [
    stage.phase,
    stage.kind,
    `${round(fromS)} s`,
    `${round(toS)} s`,
    `${stage.targetVus} VUs`,
    profile.judgedPhases.includes(stage.phase) ? 'judged' : '',
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `    ${row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')}`.trimEnd(),
  );
}

function limitText({ source, origin, scaledFrom }: Threshold): string {
  const notes = [origin === 'user' ? undefined : origin, scaledFrom && `scaled from ${scaledFrom}`];
  const said = notes.filter((note) => note !== undefined && note !== 0);
  return said.length === 0 ? source : `${source} (${said.join(', ')})`;
}

function context(named: Record<string, string | undefined>): string[] {
  return Object.entries(named).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
}

function seconds(ms: number): string {
  return `${round(ms / 1000)} s`;
}

function days(ms: number): string {
  return `${round(ms / 86_400_000)} days`;
}

function percent(ratio: number): string {
  return `${round(ratio * 100)} %`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
