import { capital, inputTable, outputTable, table } from './tables.mjs';

/** docs/inputs.md: every input, output, limit and metric. */
export function inputsPage(source) {
  return [
    '<!-- Written by `npm run docs`. Do not edit. -->',
    '# Inputs, limits and outputs',
    'Every input has the same name as input of the action (`duration: 5m` under `with:`), as flag (`--duration 5m`) and in the config file `orchestrator-perf.yml` (`duration: 5m`). The strongest wins: flag or action input, then file, then default. The log says where each value that is not a default came from. An empty text is the same as leaving the input out. All mistakes are reported together.',
    'Durations are written as in k6: `90s`, `15m`, `1h30m`, `500ms`, `30d`. Lists take one item a line; lists of words also commas. In the config file lists may be YAML lists, `script-env` may be a map, and `thresholds` may be a map of metric to expressions. Editors check the file with:',
    '```yaml\n# yaml-language-server: $schema=https://raw.githubusercontent.com/org/orchestrator-perf/v1/orchestrator-perf.schema.json\ntest-type: load\nduration: 5m\nvus: 200\nthresholds:\n  http_req_duration: [p(95)<400ms, p(99)<800ms]\n  orchestrator.memory: max<1GB\n```',
    ...source.GROUPS.flatMap((group) => [
      `## ${capital(group)}`,
      inputTable(
        source,
        source.INPUT_NAMES.filter((name) => source.descriptionOf(name).group === group),
      ),
    ]),
    '## Limits',
    '`[warn ]metric[{tag:value,…}]: statistic operator limit`, one a line. Operators: `<` `<=` `>` `>=` `==` `!=`. `warn` in front: reported, never red. Without tags a limit is looked at in the judged phases, the worst one counts. Units: `us` `ms` `s` `m` for times, `B` `KB` `MB` `GB` (powers of 1000) and `KiB` `MiB` `GiB` (of 1024) for sizes, `%` for rates, `/s` and `k` for counts; without a unit the metric’s own. `%` on CPU and memory of a service is of its limit, or of the machine where it has none.',
    '```\nhttp_req_duration: p(95)<500ms\nhttp_req_duration{phase:steady}: avg<200\nhttp_req_failed: rate<1%\nevents_per_second: >=2000/s\nwarn orchestrator.cpu: max<80%\nqueue.depth: final<100\n```',
    'A line replaces the default limit on the same metric, tags and statistic; the line `no defaults` drops all of them. A script of your own has no default limits.',
    '### Default limits',
    defaultLimits(source),
    'Limits on throughput follow the rate that the profile offers: with other `vus` or `events-per-second` they are scaled, and the report says from what.',
    '### Metrics',
    metricTable(source),
    'Also `<service>.cpu` and `<service>.memory` of any service of your own stack, and any metric of your own k6 script. Of what is observed `{queue:name}` is one queue and `{replica:2}` one replica; without them a limit is on all queues together, and on the worst replica.',
    '## Outputs',
    outputTable(source),
  ]
    .map((block) => block.trimEnd())
    .join('\n\n')
    .concat('\n');
}

function defaultLimits(source) {
  const rows = source.TEST_TYPES.map((testType) => {
    const limits = source.defaultThresholds(testType, source.resolveProfile({ testType }));
    return [`\`${testType}\``, limits.map((limit) => `\`${limit.source}\``).join('<br>')];
  });
  return table(['Test type', 'Limits at its default size'], rows);
}

function metricTable(source) {
  const byKind = grouped(
    [...source.METRICS.values()].filter(({ from }) => from !== 'judged'),
    ({ kind, unit }) => `${kind} ${unit}`,
  );
  const rows = [...byKind.values()].map((metrics) => {
    const [{ kind, unit }] = metrics;
    return [
      metrics.map(({ name }) => `\`${name}\``).join(', '),
      kind,
      unit,
      source.STATISTICS[kind].map((statistic) => `\`${statistic}\``).join(', '),
    ];
  });
  return table(['Metric', 'Kind', 'Unit', 'Statistics'], rows);
}

/** Map.groupBy needs Node 21. */
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
