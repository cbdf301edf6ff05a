import type { Report } from '../../domain/report.ts';
import { cleanText, pageText } from '../../wording/escape.ts';
import { comparedFigures, comparisonNotes, isCompared, whereItChanged } from '../model/compared.ts';
import { forests } from '../model/forest.ts';
import { comparedTable, figuresTable } from '../tables/figures.ts';
import { percentilesTable } from '../tables/percentiles.ts';
import { roundsTable } from '../tables/rounds.ts';
import { type ForestView, forestView } from './html-forest.ts';
import { type TableView, tableView } from './html-table.ts';

/** What the page has of two versions side by side. */
export interface ComparedView {
  base: string;
  candidate: string;
  figures: TableView | undefined;
  forests: ForestView[];
  rounds: TableView | undefined;
  percentiles: TableView | undefined;
  where: string;
  notes: string[];
}

export function comparedView(report: Report): ComparedView | undefined {
  const { sideBySide } = report.summary;
  if (sideBySide === undefined) return undefined;
  const isEmpty = report.judgement.verdict.outcome === 'broken' || !isCompared(report.summary);
  return {
    base: cleanText(sideBySide.base.label, 200),
    candidate: cleanText(sideBySide.candidate.label, 200),
    figures: isEmpty
      ? undefined
      : tableView(comparedTable([{ figures: comparedFigures(report.keyFigures) }])),
    forests: isEmpty ? [] : forests(report).map(forestView),
    rounds: tableView(roundsTable(report)),
    percentiles: tableView(percentilesTable(report)),
    where: whereItChanged(report) ?? '',
    notes: comparisonNotes(report)
      .slice(0, 50)
      .map((note) => pageText(note)),
  };
}

/** The figures that the table of both versions has no row for. */
export function otherFigures({ keyFigures }: Report): TableView | undefined {
  const compared = new Set(comparedFigures(keyFigures));
  return tableView(figuresTable([{ figures: keyFigures.filter((figure) => !compared.has(figure)) }]));
}
