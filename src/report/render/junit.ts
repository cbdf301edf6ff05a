import { create } from 'xmlbuilder2';
import type { Report } from '../../domain/report.ts';
import { xmlText } from '../../wording/escape.ts';
import { testedSentence } from '../../wording/tested.ts';
import { formatQuantity } from '../../wording/numbers.ts';
import { changeSentence } from '../../wording/sentences.ts';
import { limitText, limitUnit } from '../model/key-figures.ts';
import { limitSubject } from '../model/words.ts';

interface Case {
  name: string;
  classname: string;
  /** Why it is not green, in one sentence. */
  failure?: string;
  error?: string;
  skipped?: string;
}

/** JUnit XML: a suite for each test; a case for each limit, each validity rule that spoke and each judged comparison. */
export function renderJunit(reports: Report[]): string {
  const suites = reports.map((report) => ({ report, cases: casesOf(report) }));
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: 'orchestrator-perf',
    ...totals(suites.flatMap(({ cases }) => cases)),
  });
  for (const { report, cases } of suites) {
    const suite = root.ele('testsuite', {
      name: xmlText(report.title, 200),
      ...(report.summary.startedBy === 'nothing' ? {} : { timestamp: report.summary.startedAt }),
      time: (report.summary.durationMs / 1000).toFixed(3),
      ...totals(cases),
    });
    const tested = testedSentence(report.summary);
    if (tested !== undefined)
      suite.ele('properties').ele('property', { name: 'tested', value: xmlText(tested, 500) });
    for (const one of cases) {
      const element = suite.ele('testcase', {
        name: xmlText(one.name, 500),
        classname: xmlText(one.classname, 200),
        time: '0',
      });
      if (one.error !== undefined) element.ele('error', { message: xmlText(one.error) });
      else if (one.failure !== undefined) element.ele('failure', { message: xmlText(one.failure) });
      else if (one.skipped !== undefined) element.ele('skipped', { message: xmlText(one.skipped) });
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

function casesOf(report: Report): Case[] {
  const { judgement, summary } = report;
  const classname = `performance.${report.title}`;
  const limits = judgement.thresholds.map((result): Case => {
    const name = `${limitSubject(result)} ${limitText(result.threshold, summary)}`;
    const sentence = `was ${formatQuantity(result.actual, limitUnit(result.threshold, summary))}`;
    if (result.outcome === 'passed') return { name, classname };
    if (result.threshold.level === 'warn') return { name, classname, skipped: `warning: ${sentence}` };
    if (result.outcome === 'failed') return { name, classname, failure: sentence };
    return { name, classname, error: result.outcome };
  });
  const findings = judgement.validity
    .filter(({ severity }) => severity !== 'note')
    .map(
      ({ rule, severity, sentence }): Case => ({
        name: `validity: ${rule}`,
        classname,
        ...(severity === 'fail' ? { failure: sentence } : { error: sentence }),
      }),
    );
  const compared = judgement.comparison.comparisons
    .filter(({ call }) => call !== undefined)
    .map(
      (one): Case => ({
        name: `comparison: ${one.metric} ${one.statistic}`,
        classname,
        ...(one.call === 'regressed' && {
          failure: changeSentence(one),
        }),
        ...(one.call === 'inconclusive' && { skipped: changeSentence(one) }),
      }),
    );
  const { verdict } = judgement;
  const whole: Case = {
    name: 'verdict',
    classname,
    ...(verdict.outcome === 'fail' && { failure: verdict.headline }),
    ...(verdict.outcome === 'broken' && { error: verdict.headline }),
    ...(verdict.outcome === 'inconclusive' && { skipped: verdict.headline }),
  };
  return [whole, ...limits, ...findings, ...compared];
}

function totals(cases: Case[]): Record<'tests' | 'failures' | 'errors' | 'skipped', number> {
  return {
    tests: cases.length,
    failures: cases.filter(({ failure, error }) => failure !== undefined && error === undefined).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
  };
}
