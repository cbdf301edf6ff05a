import { formatQuantity, plural } from '../wording/numbers.ts';

/** All reports of a run as JSON. Read and rendered, a report takes several times its length of memory. */
const MOST_BYTES = 50_000_000;

export interface ReportBudget {
  /** Counts one more report and gives the keys of those that have to go for it, the largest first. */
  take(key: string, bytes: number): string[];
  /** What was left out; undefined when everything fits. */
  sentence(): string | undefined;
}

/** What is kept of the reports of one run, however many and large they are. */
export function reportBudget(mostBytes: number = MOST_BYTES): ReportBudget {
  const kept = new Map<string, number>();
  const leftOut: number[] = [];
  const total = () => [...kept.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    take(key, bytes) {
      kept.set(key, bytes);
      const gone: string[] = [];
      while (total() > mostBytes) {
        const [largest, size] = [...kept].reduce((a, b) => (b[1] > a[1] ? b : a));
        kept.delete(largest);
        leftOut.push(size);
        gone.push(largest);
      }
      return gone;
    },
    sentence() {
      if (leftOut.length === 0) return undefined;
      const isAre = leftOut.length === 1 ? 'is' : 'are';
      return (
        `${plural(leftOut.length, 'report')} ${isAre} left out, the largest first: ` +
        `all reports of a run together may have ${formatQuantity(mostBytes, 'bytes')}, ` +
        `and there are ${formatQuantity(total() + leftOut.reduce((sum, bytes) => sum + bytes, 0), 'bytes')}.`
      );
    },
  };
}
