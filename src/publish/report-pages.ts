import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import type { Link } from '../domain/report.ts';

export interface PageArtifact {
  id: number;
  name: string;
}

const PAGE = new RegExp(`^(?<leg>.*)-(?<type>${TEST_TYPES.join('|')})(?:-perf-[0-9a-f]{8})?\\.html$`);

/**
 * Links to the report.html that each job uploaded as a file of its own; of a re-run to the newest. `resultsPrefix` is
 * how the names of the results begin: `perf-results-`.
 */
export function reportPageLinks(
  artifacts: PageArtifact[],
  resultsPrefix: string,
  urlOf: (id: number) => string,
): Link[] {
  const prefix = pagePrefix(resultsPrefix);
  const pages = new Map<string, { leg: string; type: string; id: number }>();
  for (const { id, name } of [...artifacts].sort((a, b) => b.id - a.id)) {
    if (!name.startsWith(prefix)) continue;
    const { leg: whole, type } = PAGE.exec(name.slice(prefix.length))?.groups ?? {};
    if (whole === undefined || type === undefined) continue;
    const leg = whole.replace(/-\d+$/, '');
    const key = `${leg} ${type}`;
    if (!pages.has(key)) pages.set(key, { leg, type, id });
  }
  const all = [...pages.values()];
  return all
    .map(({ leg, type, id }) => {
      const namesakes = all.filter((page) => page.type === type).length;
      const what = all.length === 1 ? 'HTML' : namesakes === 1 ? type : `${leg} ${type}`;
      return { label: `${what} report`, url: urlOf(id) };
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** Reports are named after their results; see `uploadResults`. */
export function pagePrefix(resultsName: string): string {
  return resultsName.replace(/^perf-results-/, 'perf-report-');
}
