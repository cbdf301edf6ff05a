import type { DeclaredMetric } from '../../metrics/catalogue.ts';
import { entriesOf, isRecord, ownValue, parseJson, textsOf } from '../json.ts';

/** A row for each metric declared so far, by sorted name; in it a value for each aggregate of the metric's type. */
export type Rows = (number | null)[][];

/** What one line of a recording says; what it declares is in the reader afterwards. */
export type RecorderEvent =
  | { kind: 'declared' | 'ignored' | 'damaged' }
  | { kind: 'start' | 'stop'; atMs: number | undefined }
  | { kind: 'snapshot' | 'cumulative'; rows: Rows }
  /** Expressions that are crossed now, by metric. */
  | { kind: 'crossed'; expressions: ReadonlyMap<string, readonly string[]> };

/**
 * Reads what k6's dashboard recorder writes (`K6_WEB_DASHBOARD_RECORD`), line by line: `{event, data}` each. `param`
 * names aggregates and thresholds, `metric` declares metrics, `snapshot` holds the last period and `cumulative` the
 * whole run so far.
 */
export class RecorderReader {
  /** `trend` -> `avg`, `max`, … in the order of the values. */
  aggregates: ReadonlyMap<string, readonly string[]> = new Map();
  /** Expressions of the script by metric, sub-metrics too. */
  thresholds: ReadonlyMap<string, readonly string[]> = new Map();
  /** Between two snapshots. */
  periodMs: number | undefined;
  readonly declared = new Map<string, DeclaredMetric>();
  /** Of all declared metrics, in the order of the rows. */
  names: readonly string[] = [];

  read(line: string): RecorderEvent {
    const json = parseJson(line);
    if (!isRecord(json) || typeof json.event !== 'string') return DAMAGED;
    const { event, data } = json;
    switch (event) {
      case 'param':
        return this.#readParameters(data);
      case 'metric':
        return this.#declare(data);
      case 'start':
      case 'stop': {
        const rows = rowsOf(data);
        return rows === undefined ? DAMAGED : { kind: event, atMs: rows[0]?.[0] ?? undefined };
      }
      case 'snapshot':
      case 'cumulative': {
        const rows = rowsOf(data);
        return rows === undefined ? DAMAGED : { kind: event, rows };
      }
      case 'threshold':
        return { kind: 'crossed', expressions: textsByName(data) };
      case 'config':
        return { kind: 'ignored' };
      default:
        return DAMAGED;
    }
  }

  /** One value of a row; undefined where the metric or the aggregate is not there. */
  valueOf(rows: Rows, metric: string, aggregate: string): number | undefined {
    const at = this.aggregates.get(this.declared.get(metric)?.type ?? '')?.indexOf(aggregate) ?? -1;
    return rows[this.names.indexOf(metric)]?.[at] ?? undefined;
  }

  #readParameters(data: unknown): RecorderEvent {
    const aggregates = ownValue(data, 'aggregates');
    if (!isRecord(aggregates)) return DAMAGED;
    this.aggregates = textsByName(aggregates);
    this.thresholds = textsByName(ownValue(data, 'thresholds'));
    const period = ownValue(data, 'period');
    this.periodMs = typeof period === 'number' && period > 0 ? period : undefined;
    return { kind: 'declared' };
  }

  #declare(data: unknown): RecorderEvent {
    if (!isRecord(data)) return DAMAGED;
    for (const [name, { type, contains }] of entriesOf(data).filter(isDeclaration))
      this.declared.set(name, { type, ...(typeof contains === 'string' ? { contains } : {}) });
    this.names = [...this.declared.keys()].sort();
    return { kind: 'declared' };
  }
}

const DAMAGED: RecorderEvent = { kind: 'damaged' };

function isDeclaration(entry: [string, unknown]): entry is [string, { type: string; contains?: unknown }] {
  return typeof ownValue(entry[1], 'type') === 'string';
}

function textsByName(data: unknown): Map<string, readonly string[]> {
  return new Map(entriesOf(data).map(([name, texts]) => [name, textsOf(texts)]));
}

function rowsOf(data: unknown): Rows | undefined {
  const isRow = (row: unknown): row is (number | null)[] =>
    Array.isArray(row) && row.every((value) => value === null || typeof value === 'number');
  return Array.isArray(data) && data.every(isRow) ? data : undefined;
}
