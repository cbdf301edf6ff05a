/**
 * What the entry of a user's own script does beside handing it through (src/generator/script/entry.ts makes the entry).
 * Pure: k6 imports it as it is, and so do its tests.
 */

export interface Added {
  /** Limits and sub-metrics beside the script's own: metric -> expressions. */
  thresholds: Record<string, string[]>;
  /** In place of the load the script asks for. */
  scenarios?: Record<string, unknown> | undefined;
}

type Options = Record<string, unknown> & { thresholds?: Record<string, unknown[]> };

/** The options of the script with what is added; its own load goes only when scenarios take its place. */
export function optionsWith(own: Options | undefined, { thresholds, scenarios }: Added): Options {
  const byMetric = new Map<string, unknown[]>(Object.entries(own?.thresholds ?? {}));
  for (const [metric, expressions] of Object.entries(thresholds))
    byMetric.set(metric, [...(byMetric.get(metric) ?? []), ...expressions]);
  const merged = Object.fromEntries(byMetric);
  if (scenarios === undefined) return { ...own, thresholds: merged };
  // Load given by these would win over scenarios.
  const { vus: _v, duration: _d, iterations: _i, stages: _s, ...others } = own ?? {};
  return { ...others, thresholds: merged, scenarios };
}

export interface SummaryData {
  metrics: Record<string, { type: string; values: Record<string, unknown> }>;
  options: Record<string, unknown>;
  setup_data?: unknown;
}

export interface SummaryRequest {
  /** Absolute path for the whole summary: what the run is judged by. */
  summaryFile: string;
  /** Absolute path for what the script's own handleSummary gave. */
  ownFile: string;
  own: { handleSummary?: unknown; options?: Options };
  /** Statistics of trends the script asked for, or k6's default ones. */
  trendStats: string[];
  added: Record<string, string[]>;
  /** Of k6/encoding. */
  base64(bytes: ArrayBuffer): string;
}

/** What the script's own handleSummary gave. `files` by the relative paths it named. */
export interface OwnSummary {
  files: Record<string, { text: string } | { base64: string }>;
  stdout?: string;
  stderr?: string;
  /** It threw this. */
  error?: string;
}

/** What our handleSummary gives to k6: two files of ours, and those the script named by absolute paths. */
export function summaryFiles(data: SummaryData, request: SummaryRequest): Record<string, unknown> {
  const { summaryFile, ownFile, own, base64 } = request;
  const { setup_data: _, ...kept } = data;
  const files: Record<string, unknown> = { [summaryFile]: JSON.stringify(kept) };
  if (typeof own.handleSummary !== 'function') return files;
  const given: OwnSummary = { files: {} };
  try {
    const result: unknown = own.handleSummary(dataForScript(data, request));
    for (const [name, content] of Object.entries(result ?? {})) {
      if (name === 'stdout' || name === 'stderr') given[name] = String(content);
      else if (name.startsWith('/')) files[name] = content;
      else
        given.files[name] =
          content instanceof ArrayBuffer ? { base64: base64(content) } : { text: String(content) };
    }
  } catch (error) {
    given.error = String(error).slice(0, 1000);
  }
  files[ownFile] = JSON.stringify(given);
  return files;
}

/**
 * What the script would get without us: its own statistics, none of the sub-metrics that were added. What setup() gave is
 * there to be read, and is left out when the whole is made JSON: it is as a rule a token.
 */
function dataForScript(data: SummaryData, { own, trendStats, added }: SummaryRequest): SummaryData {
  const ours = (name: string) =>
    name.includes('{') && Object.hasOwn(added, name) && !Object.hasOwn(own.options?.thresholds ?? {}, name);
  const { setup_data: setupData, ...others } = data;
  const shown: SummaryData = {
    ...others,
    options: { ...data.options, summaryTrendStats: trendStats },
    metrics: Object.fromEntries(
      Object.entries(data.metrics)
        .filter(([name]) => !ours(name))
        .map(([name, metric]) => [
          name,
          metric.type === 'trend' ? { ...metric, values: only(metric.values, trendStats) } : metric,
        ]),
    ),
  };
  if (setupData !== undefined)
    Object.defineProperty(shown, 'setup_data', { value: setupData, enumerable: false });
  return shown;
}

function only(values: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(values, name)).map((name) => [name, values[name]]),
  );
}

/** What of `k6/execution` tells the phase. */
interface Execution {
  scenario: { name: string; startTime: number };
  vu: { metrics: { tags: Record<string, unknown> } };
}

/** The value of the `phase` tag until a moment of the load; the last one has no end. */
export interface EntryPhase {
  name: string;
  untilMs?: number;
}

export interface EntryPhases {
  phases: readonly EntryPhase[];
  /** When each scenario begins after the first VU could; 0 where it is not named. */
  startsMs: Record<string, number>;
}

/** Tags everything a function of the script does with the phase in which it began. `exec` is asked for once a VU runs. */
export function inPhaseOf(exec: () => Execution, { phases, startsMs }: EntryPhases) {
  let tags: Record<string, unknown> | undefined;
  let startedAtMs: number | undefined;
  return <Args extends unknown[], Result>(work: (...args: Args) => Result) =>
    (...args: Args): Result => {
      // Asking k6 costs as much as a check: once for each VU.
      startedAtMs ??= loadStart(exec(), startsMs);
      tags ??= exec().vu.metrics.tags;
      const elapsedMs = Date.now() - startedAtMs;
      tags.phase = phases.find(({ untilMs }) => untilMs === undefined || elapsedMs < untilMs)?.name;
      return work(...args);
    };
}

/** Of the load alone: what k6 calls the duration of the test counts setup() too, which may take longer than a warm-up. */
function loadStart({ scenario: { name, startTime } }: Execution, startsMs: Record<string, number>): number {
  return startTime - (Object.hasOwn(startsMs, name) ? (startsMs[name] ?? 0) : 0);
}
