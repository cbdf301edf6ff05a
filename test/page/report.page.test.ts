/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReportAssets } from '../../src/ports/report-assets.ts';
import { renderHtml } from '../../src/report/render/html.ts';
import { STORIES } from '../report/stories.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'perf-page-'));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  page: Page;
  complaints: string[];
  requests: string[];
  bytes: number;
}

async function open(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<Opened> {
  const report = STORIES[name]?.();
  if (report === undefined) throw new Error(`no story ${name}`);
  const html = renderHtml(report, await readReportAssets());
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await page.waitForFunction(
    () => document.querySelectorAll('canvas').length === document.querySelectorAll('figure.chart').length,
  );
  return { page, complaints, requests, bytes: Buffer.byteLength(html) };
}

const WIDTHS = [1280, 400];

describe.each(Object.keys(STORIES))('report.html of %s', (name) => {
  it('is one file under 1 MB that asks for nothing and complains of nothing', async () => {
    const { page, complaints, requests, bytes } = await open(name, 1280, 'light');
    expect(complaints).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(bytes).toBeLessThan(1_000_000);
    await page.close();
  });
});

describe('report.html', () => {
  it('draws its charts: every canvas holds more than one colour', async () => {
    const { page } = await open('pass', 1280, 'light');
    const colours = await page.evaluate(() =>
      [...document.querySelectorAll('canvas')].map((canvas) => {
        const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        );
        return new Set(new Uint32Array(data.buffer)).size;
      }),
    );
    expect(colours.length).toBeGreaterThanOrEqual(8);
    for (const count of colours) expect(count).toBeGreaterThan(3);
    await page.close();
  });

  for (const width of WIDTHS)
    it(`has no horizontal scroll at ${width} px`, async () => {
      for (const name of ['pass', 'stress', 'hostile-names', 'many-metrics']) {
        const { page } = await open(name, width, 'light');
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
          width,
        );
        await page.close();
      }
    });

  for (const [name, scheme] of [
    ['throttled', 'light'],
    ['throttled', 'dark'],
    ['broken', 'light'],
    ['stress', 'dark'],
  ] as const)
    it(`is accessible in ${scheme}: ${name} (contrast, names, landmarks, headings, tables, keyboard)`, async () => {
      const { page } = await open(name, 1280, scheme);
      // Evaluated, not added as a script: the page's content security policy holds for everything else.
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html.slice(0, 120)})`);
      });
      expect(found).toEqual([]);
      await page.close();
    });

  it('prints light, with every row of its tables', async () => {
    const { page } = await open('stress', 1280, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.scroll')].every(
          (one) => getComputedStyle(one).overflowX === 'visible',
        ),
      ),
    ).toBe(true);
    await page.close();
  });

  it('shows the verdict first', async () => {
    const { page } = await open('failed-limit', 1280, 'light');
    expect(await page.locator('h1').first().innerText()).toMatch(/p95 \d+.ms is over the limit of 500.ms/);
    await page.close();
  });

  it('runs nothing that a run has written', async () => {
    const { page } = await open('hostile-names', 1280, 'light');
    expect(await page.locator('img, script[src], iframe, a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain('onerror=alert(1)');
    await page.close();
  });
});
