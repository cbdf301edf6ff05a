/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { STORIES } from '../report/stories.ts';
import { openBrowser } from './browser.ts';
import { githubCommentPage } from './github-comment.ts';

/** Room for a comment on a laptop, and on a phone. */
const WIDE = 912;
const NARROW = 400;
/** Height of a screen, below which folds may begin. */
const SCREEN = 1080;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each([...Object.keys(STORIES).map((name) => [name]), ['failed-limit', 'stress', 'spike']])(
  'the comment of %s %s %s',
  (...names) => {
    it('folds on the first screen; on a phone shows figure, value and result; parts no value from its unit', async () => {
      const reports = names.flatMap((name) => STORIES[name]?.() ?? []);
      const page = await browser.newPage({ viewport: { width: WIDE, height: SCREEN } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(await githubCommentPage(renderMarkdown(reports)));
      expect(await page.evaluate(topOfFolds)).toBeLessThan(SCREEN);
      expect(await page.evaluate(brokenNumbers)).toEqual([]);

      await page.setViewportSize({ width: NARROW, height: SCREEN });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW);
      // Of two versions side by side the change comes before the result; the heading has said what came of it.
      const isOfTwo = reports.some(({ summary }) => summary.sideBySide !== undefined);
      expect(await page.evaluate(startOfColumn, isOfTwo ? 'Change' : 'Result')).toBeLessThan(
        isOfTwo ? NARROW - 40 : NARROW - 100,
      );
      expect(await page.evaluate(brokenNumbers)).toEqual([]);
      expect(requests).toEqual([]);
      await page.close();
    });
  },
);

function topOfFolds(): number {
  return document.querySelector('details')?.getBoundingClientRect().top ?? 0;
}

/** Where a column begins, in the table above the folds; a broken run has none. */
function startOfColumn(title: string): number {
  const titles = [...document.querySelectorAll('.markdown-body > table th')];
  return titles.find(({ textContent }) => textContent === title)?.getBoundingClientRect().left ?? 0;
}

/** Cells of numbers whose value stands apart from its unit; runs in the page. */
function brokenNumbers(): string[] {
  return [...document.querySelectorAll('td[align=right]')]
    .filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8)));
      return lines.size > 1 && /^\S+\s\S+$/.test(cell.textContent ?? '');
    })
    .map((cell) => cell.textContent ?? '');
}
