import type { Report } from '../domain/report.ts';
import { markdownFence, markdownText } from './escape.ts';
import { eventSentence } from './event-sentence.ts';
import { FIGURES_IN_TABLE, markdownDetails, markdownTable, type Section } from './markdown-parts.ts';
import { coursesTable } from './tables/courses.ts';
import { notableFigures } from './tables/figure-row.ts';
import { figuresTable } from './tables/figures.ts';
import { endpointsTable, latencyTable } from './tables/latency.ts';
import { phasesTable } from './tables/phases.ts';
import { servicesTable } from './tables/services.ts';

/** What is folded away below the first screen; the first to be left out of a comment that grows too long. */
export function detailSections(report: Report, named: boolean): Section[] {
  const title = named ? `${markdownText(report.title, 60)}: ` : '';
  const fold = (summary: string, ...parts: string[]) => {
    const body = parts.filter(Boolean).join('\n\n');
    return body === '' ? '' : markdownDetails(`${title}${summary}`, body);
  };
  const figures = (most: number) => allFigures(report, most, fold);
  return [
    { variants: [fold('Course of the run', markdownTable(coursesTable(report))), ''], weight: 60 },
    {
      variants: [
        fold('Latency', markdownTable(latencyTable(report), 30), markdownTable(endpointsTable(report), 30)),
        '',
      ],
      weight: 50,
    },
    { variants: [fold('Phases', markdownTable(phasesTable(report), 40)), ''], weight: 40 },
    { variants: [figures(300), figures(60), figures(20), ''], weight: 30 },
    {
      variants: [fold('Services', markdownTable(servicesTable(report), 30), events(report)), ''],
      weight: 45,
    },
    { variants: [fold('Messages of k6', messages(report)), ''], weight: 20 },
    { variants: [fold('Facts of the run', facts(report)), ''], weight: 10 },
  ];
}

function allFigures(report: Report, most: number, fold: (summary: string, body: string) => string): string {
  const all = report.keyFigures;
  if (all.length <= FIGURES_IN_TABLE || report.judgement.verdict.outcome === 'broken') return '';
  const figures = notableFigures(all, most);
  const count = figures.length < all.length ? `${figures.length} of ${all.length}` : `${all.length}`;
  return fold(`All figures (${count})`, markdownTable(figuresTable([{ figures }])));
}

function events(report: Report): string {
  return report.events
    .slice(0, 20)
    .map((event) => `- ${markdownText(eventSentence(report, event))}`)
    .join('\n');
}

function messages(report: Report): string {
  const lines = report.summary.load.messages
    .slice(0, 20)
    .map(({ level, message, count }) => `${count} × ${level}: ${message}`);
  return lines.length === 0 ? '' : markdownFence(lines);
}

function facts(report: Report): string {
  const lines = report.facts.map(({ name, value }) => `- ${markdownText(name, 100)}: ${markdownText(value)}`);
  const notes = report.notes.slice(0, 20).map((note) => `- Note: ${markdownText(note)}`);
  return [...lines, ...notes].join('\n');
}
