import type { Report } from '../../domain/report.ts';
import { renderMarkdown } from './markdown.ts';

/** Reports that can be rendered, and why the others cannot: one that breaks a renderer must not silence the rest. */
export function presentable(
  reports: readonly Report[],
  render: (reports: Report[]) => string = renderMarkdown,
): { reports: Report[]; broken: { title: string; because: string }[] } {
  const whole: Report[] = [];
  const broken: { title: string; because: string }[] = [];
  for (const report of reports) {
    try {
      render([report]);
      whole.push(report);
    } catch (error) {
      broken.push({ title: report.title, because: error instanceof Error ? error.message : String(error) });
    }
  }
  return { reports: whole, broken };
}
