/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderJunit } from '../../src/report/render/junit.ts';
import { HOSTILE, STORIES } from '../report/stories.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Chromium's XML parser is a strict one: what it takes, the test reporters of CI servers take. */
it('junit.xml of every story is well-formed, and its counts are those of its cases', async () => {
  const page = await browser.newPage();
  for (const [name, makeStory] of Object.entries(STORIES)) {
    const report = makeStory();
    report.title = `${name} ${HOSTILE}\u0000\u000b\ufffe\ud800 ]]>`;
    const xml = renderJunit([report, report]);
    const read = await page.evaluate(readXml, xml);
    expect(read.error, name).toBeUndefined();
    expect(read.root, name).toBe('testsuites');
    expect(read.suites, name).toHaveLength(2);
    for (const suite of read.suites) {
      expect(suite.counted, name).toEqual(suite.told);
      expect(suite.name, name).toMatch(/octocat/);
    }
  }
  await page.close();
});

/** Runs in the page. */
function readXml(xml: string) {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const count = (suite: Element, what: string) => String(suite.querySelectorAll(what).length);
  return {
    error: parsed.querySelector('parsererror')?.textContent ?? undefined,
    root: parsed.documentElement.tagName,
    suites: [...parsed.querySelectorAll('testsuite')].map((suite) => ({
      name: suite.getAttribute('name'),
      told: ['tests', 'failures', 'errors', 'skipped'].map((what) => suite.getAttribute(what)),
      counted: ['testcase', 'failure', 'error', 'skipped'].map((what) => count(suite, what)),
    })),
  };
}
