import type { Measurement } from '../../domain/measurement.ts';
import { writeReport } from '../../domain/report-file.ts';
import type { Plan, ReportFormat, TestPlan } from '../../domain/plan.ts';
import type { Report } from '../../domain/report.ts';
import { renderFiguresCsv, renderRoundsCsv, renderSeriesCsv } from './csv.ts';
import type { ReportAssets } from './html.ts';
import { renderMarkdown } from './markdown.ts';

export interface ResultFilesRequest {
  report: Report;
  measurement: Measurement;
  plan: Plan;
  test: TestPlan;
  /** Asked for only when the HTML report is wanted. */
  readAssets(): Promise<ReportAssets>;
}

/** Rendered when it is written: what breaks one file leaves the others. */
export interface ResultFile {
  name: string;
  text(): string | Promise<string>;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const BY_FORMAT: Record<ReportFormat, (request: ResultFilesRequest) => ResultFile[]> = {
  html: ({ report, readAssets }) => [
    {
      name: 'report.html',
      text: async () => (await import('./html.ts')).renderHtml(report, await readAssets()),
    },
  ],
  markdown: ({ report }) => [{ name: 'report.md', text: () => renderMarkdown([report]) }],
  junit: ({ report }) => [
    { name: 'junit.xml', text: async () => (await import('./junit.ts')).renderJunit([report]) },
  ],
  csv: ({ report, measurement }) => [
    { name: 'figures.csv', text: () => renderFiguresCsv([report]) },
    { name: 'series.csv', text: () => renderSeriesCsv(measurement.series, measurement.baseSeries) },
    ...(report.summary.sideBySide === undefined
      ? []
      : [{ name: 'rounds.csv', text: () => renderRoundsCsv(report) }]),
  ],
  json: () => [],
};

const seriesFile = ({ series, baseSeries }: Measurement) => ({
  schemaVersion: 2,
  series,
  ...(baseSeries && { baseSeries }),
});

/** Everything that goes into the results directory of one test, besides what k6 and the stack left there. */
export function resultFiles(request: ResultFilesRequest): ResultFile[] {
  const { report, measurement, plan, test } = request;
  return [
    { name: 'result.json', text: () => json(measurement.summary) },
    // What `publish/action.yml` reads in another job: the report as data, without charts.
    { name: 'report.json', text: () => writeReport(report) },
    { name: 'metrics.json', text: () => json(seriesFile(measurement)) },
    { name: 'plan.json', text: () => json({ ...plan, tests: [test] }) },
    ...plan.publish.reportFormats.flatMap((format) => BY_FORMAT[format](request)),
  ];
}
