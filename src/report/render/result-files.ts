import type { Measurement } from '../../domain/measurement.ts';
import { writeReport } from '../../domain/report-file.ts';
import type { Plan, ReportFormat, TestPlan } from '../../domain/plan.ts';
import type { Report } from '../../domain/report.ts';
import { renderFiguresCsv, renderSeriesCsv } from './csv.ts';
import type { ReportAssets } from './html.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';

export interface ResultFilesRequest {
  report: Report;
  measurement: Measurement;
  plan: Plan;
  test: TestPlan;
  /** Asked for only when the HTML report is wanted. */
  readAssets(): Promise<ReportAssets>;
}

interface NamedText {
  name: string;
  text: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const BY_FORMAT: Record<ReportFormat, (request: ResultFilesRequest) => Promise<NamedText[]>> = {
  html: async ({ report, readAssets }) => {
    const { renderHtml } = await import('./html.ts');
    return [{ name: 'report.html', text: renderHtml(report, await readAssets()) }];
  },
  markdown: async ({ report }) => [{ name: 'report.md', text: renderMarkdown([report]) }],
  junit: async ({ report }) => [{ name: 'junit.xml', text: renderJunit([report]) }],
  csv: async ({ report, measurement }) => [
    { name: 'figures.csv', text: renderFiguresCsv([report]) },
    { name: 'series.csv', text: renderSeriesCsv(measurement.series) },
  ],
  json: async () => [],
};

/** Everything that goes into the results directory of one test, besides what k6 and the stack left there. */
export async function resultFiles(request: ResultFilesRequest): Promise<NamedText[]> {
  const { report, measurement, plan, test } = request;
  const files: NamedText[] = [
    { name: 'result.json', text: json(measurement.summary) },
    // What `publish/action.yml` reads in another job: the report as data, without charts.
    { name: 'report.json', text: writeReport(report) },
    { name: 'metrics.json', text: json({ schemaVersion: 1, series: measurement.series }) },
    { name: 'plan.json', text: json({ ...plan, tests: [test] }) },
  ];
  for (const format of plan.publish.reportFormats) files.push(...(await BY_FORMAT[format](request)));
  return files;
}
