import { describe, expect, it } from 'vitest';
import { readReport, writeReport } from '../../src/domain/report-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { makeAnnotations } from '../../src/publish/annotations.ts';
import { makeOutputs } from '../../src/publish/outputs.ts';
import { renderFiguresCsv } from '../../src/report/render/csv.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { presentable } from '../../src/report/render/presentable.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { regressedReport, sampleReport } from '../publish/report-sample.ts';
import { STORIES } from './stories.ts';

const NAMES = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** The report with the metrics of it called so, as a fork may write it. */
function renamed(report: Report, name: string): Report | undefined {
  const known = ['http_req_duration', 'http_req_failed', 'iteration_duration', 'http_reqs'];
  const text = known.reduce(
    (all, one) => all.replaceAll(`"${one}"`, JSON.stringify(name)),
    writeReport(report),
  );
  const read = readReport(text);
  return read.kind === 'read' ? read.report : undefined;
}

const REPORTS = [
  sampleReport('load', 'fail'),
  regressedReport(),
  ...Object.values(STORIES).map((makeStory) => makeStory()),
];

describe.each(NAMES)('a report whose metrics are called %s', (name) => {
  it('is rendered by everything that shows one, or refused by its schema', () => {
    let shown = 0;
    for (const report of REPORTS) {
      const hostile = renamed(report, name);
      if (hostile === undefined) continue;
      shown += 1;
      expect(renderMarkdown([hostile, sampleReport('load', 'pass')])).toContain('load');
      renderTerminal(hostile, { colour: false, columns: 100 });
      renderJunit([hostile]);
      renderFiguresCsv([hostile]);
      makeAnnotations([hostile]);
      makeOutputs(
        [{ report: hostile, lookup: { kind: 'missing', because: '' }, resultsDirectory: 'r' } as never],
        { reportFormats: [] },
      );
    }
    if (name !== '__proto__') expect(shown).toBeGreaterThan(5);
  });
});

it('a report that breaks the renderer is named, and the others stay', () => {
  const [bad, good] = [sampleReport('soak', 'pass'), sampleReport('load', 'pass')];
  const render = ([report]: Report[]) => {
    if (report === bad) throw new Error('no such figure');
    return '';
  };
  expect(presentable([bad, good], render)).toEqual({
    reports: [good],
    broken: [{ title: 'soak', because: 'no such figure' }],
  });
});
