import { isNode, LineCounter, parseDocument } from 'yaml';
import { requests as readRequests } from '../../inputs/requests.ts';
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
  const reason = cleanText(verdict.headline.replace(/^(?:fail|broken|inconclusive): /, ''));
  const said = `${verdict.headline}\n${report.failure?.logTail.join('\n') ?? ''}`;
  if (report.failure !== undefined) {
    // It came up, and its health path is another one.
    if (/ answered [1-5]\d\d/.test(verdict.headline)) return { ...lineOf(config, ['health-path']), reason };
    const needsPackages = /Cannot find (?:module|package)|ModuleNotFoundError|No module named/.test(said);
    const isPort = /\bport\b/.test(verdict.headline);
    const first = [
      ...(needsPackages ? ['build-command'] : []),
      ...(isPort ? ['port', 'orchestrator-port'] : []),
    ];
    const stack = [...first, ...STACK];
    return { ...firstLine(config, stack), reason };
  }
  const failing = worstCheck(report.summary.checks ?? [], requestNames(config));
  if (failing === undefined) {
    const name = verdict.outcome === 'fail' ? ['requests', 'script'] : [];
    return { ...firstLine(config, name), reason };
  }
  const { at, name, what, share } = failing;
  return {
    ...lineOf(config, ['requests', at]),
    reason: `${cleanText(name)}: "${cleanText(what, 100)}" was not so in ${formatNumber(share * 100)} % of its answers. ${reason}`,
  };
}

/** The check of a request that failed most often. */
function worstCheck(
  checks: NonNullable<TestResult['report']['summary']['checks']>,
  names: readonly string[],
) {
  const failing = checks.flatMap(({ path, passes, fails }) => {
    const at = names.findIndex((name) => path.startsWith(`::${name}: `));
    const name = names[at];
    if (name === undefined || fails === 0) return [];
    return [{ at, name, what: path.slice(name.length + 4), share: fails / (passes + fails) }];
  });
  return failing.sort((a, b) => b.share - a.share)[0];
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

/** The first of these inputs that the config gives. */
function firstLine(config: string, names: readonly string[]): Pick<Mend, 'line' | 'text'> {
  const found = names.map((name) => lineOf(config, [name])).find(({ line }) => line !== undefined);
  return found ?? { line: undefined, text: '' };
}

/** As the rows of a report are called, in the order of the config. */
function requestNames(config: string): string[] {
  const given = (parseDocument(config).toJS() as { requests?: unknown } | null)?.requests;
  const read = readRequests(JSON.stringify(given ?? []));
  return read.ok ? read.value.specs.map(({ name }) => name) : [];
}
