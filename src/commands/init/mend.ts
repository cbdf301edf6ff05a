import { isNode, LineCounter, parseDocument } from 'yaml';
import { INPUT_NAMES } from '../../inputs/schema.ts';
import { cleanText } from '../../wording/escape.ts';
import { formatNumber } from '../../wording/numbers.ts';
import type { TestResult } from '../../line/ports.ts';

/** What to change in the config, and why. */
export interface Mend {
  /** From 1; undefined when no line of it is to blame. */
  line: number | undefined;
  /** The line as it stands. */
  text: string;
  reason: string;
}

/** Mistakes in the config, found before anything was started. */
export function mendOfMistakes(problems: readonly string[], config: string): Mend {
  const [first = ''] = problems;
  const name = INPUT_NAMES.find((input) => first.startsWith(`${input} `));
  const request = /^request (\d+)/.exec(first)?.[1];
  if (/which is not set/.test(first))
    return {
      line: undefined,
      text: '',
      reason: 'set the variable in the environment, or leave that request out.',
    };
  const place = request === undefined ? [name ?? 'requests'] : ['requests', Number(request) - 1];
  return { ...lineOf(config, place), reason: cleanText(first) };
}

/** What the run says is wrong. */
export function mendOf({ report }: Pick<TestResult, 'report'>, config: string): Mend {
  const { verdict } = report.judgement;
  const reason = cleanText(verdict.headline);
  const said = `${verdict.headline}\n${report.failure?.logTail.join('\n') ?? ''}`;
  if (report.failure !== undefined) {
    // It came up, and its health path is another one.
    if (/ answered [1-5]\d\d/.test(verdict.headline)) return { ...lineOf(config, ['health-path']), reason };
    const needsPackages = /Cannot find (?:module|package)|ModuleNotFoundError|No module named/.test(said);
    const stack = needsPackages ? ['build-command', ...STACK] : STACK;
    const name = stack.find((input) => lineOf(config, [input]).line !== undefined) ?? 'start';
    return { ...lineOf(config, [name]), reason };
  }
  const failing = [...report.endpoints]
    .filter(({ errorRate }) => errorRate !== undefined && errorRate > 0)
    .sort((a, b) => (b.errorRate ?? 0) - (a.errorRate ?? 0))[0];
  const at = failing === undefined ? undefined : indexOfRequest(config, failing.name);
  if (failing === undefined || at === undefined)
    return { ...lineOf(config, [report.endpoints.length > 0 ? 'requests' : 'target-url']), reason };
  const share = formatNumber((failing.errorRate ?? 0) * 100);
  return {
    ...lineOf(config, ['requests', at]),
    reason: `${share} % of the answers to ${cleanText(failing.name)} were not as expected. ${reason}`,
  };
}

const STACK = ['start', 'build', 'orchestrator-build', 'compose-service', 'compose-file', 'target-url'];

/** Where it stands, the key first. */
function lineOf(config: string, place: readonly (string | number)[]): Pick<Mend, 'line' | 'text'> {
  const counter = new LineCounter();
  const document = parseDocument(config, { lineCounter: counter });
  const [name, ...inner] = place;
  const pair =
    inner.length > 0
      ? document.getIn(place, true)
      : (document.contents as { items?: { key: unknown }[] } | null)?.items?.find(
          ({ key }) => String(key) === name,
        )?.key;
  if (!isNode(pair) || pair.range === undefined || pair.range === null) return { line: undefined, text: '' };
  const { line } = counter.linePos(pair.range[0]);
  return { line, text: cleanText(config.split('\n')[line - 1] ?? '', 200) };
}

/** Of the request that a row is called after. */
function indexOfRequest(config: string, name: string): number | undefined {
  const items = (parseDocument(config).toJS() as { requests?: unknown } | null)?.requests;
  if (!Array.isArray(items)) return undefined;
  const index = items.findIndex((item) => namesOf(item).includes(name));
  return index < 0 ? undefined : index;
}

function namesOf(item: unknown): string[] {
  if (typeof item === 'string') return [item, item.replace(/\?.*/, '')];
  if (typeof item !== 'object' || item === null) return [];
  const { name, ...rest } = item as Record<string, unknown>;
  if (typeof name === 'string') return [name];
  return Object.entries(rest).map(([method, path]) => `${method} ${String(path).replace(/\?.*/, '')}`);
}
