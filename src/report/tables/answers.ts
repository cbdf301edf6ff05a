import { isWrong } from '../../domain/answers.ts';
import type { Report } from '../../domain/report.ts';
import { answersOf } from '../../metrics/answers.ts';
import { answerText } from '../../wording/answers.ts';
import { formatCount, formatPercent } from '../../wording/numbers.ts';
import { code, numbers, strong, type Table, tableOf, toned, words } from './table.ts';

/** What was answered, by endpoint and status, what went wrong first. Not there where nobody knows. */
export function answersTable({ summary }: Report): Table | undefined {
  const { answers } = summary;
  if (answers === undefined) return undefined;
  const rows = answers.rows.map((row) => {
    const total = answersOf(summary, row.endpoint);
    const wrong = isWrong(row);
    const text = answerText(row.code);
    return [
      row.endpoint === undefined ? 'all' : code(row.endpoint),
      wrong ? toned(text, 'bad') : text,
      wrong ? strong(formatCount(row.count)) : formatCount(row.count),
      total === undefined || total < row.count ? 'n/a' : formatPercent(row.count / total),
    ];
  });
  if (answers.others !== undefined) rows.push(['all others', '', formatCount(answers.others), '']);
  return tableOf(
    answers.counted === 'wrong' ? 'Answers that were not as expected' : 'Answers',
    [...words('Endpoint', 'Answer'), ...numbers('Count', 'Share of its requests')],
    rows,
  );
}

/** What wrong answers said: their code and endpoint, and the text. */
export function answerBodies({ summary }: Report): { title: string; text: string }[] {
  return (summary.answers?.bodies ?? []).map(({ endpoint, code, text }) => ({
    title: endpoint === undefined ? answerText(code) : `${answerText(code)} from ${endpoint}`,
    text,
  }));
}
