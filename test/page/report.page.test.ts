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
      for (const name of [
        'pass',
        'stress',
        'hostile-names',
        'many-metrics',
        'regressed',
        'wrong-answers',
        'side-by-side-regressed',
        'side-by-side-hostile',
      ]) {
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
    ['wrong-answers', 'light'],
    ['regressed', 'dark'],
    ['stress', 'dark'],
    ['side-by-side-regressed', 'light'],
    ['side-by-side-regressed', 'dark'],
    ['side-by-side-not-counted', 'dark'],
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

  it('draws two versions in two colours that are the same in every chart, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page } = await open('side-by-side-regressed', 1280, scheme);
      const { swatches, markers } = await page.evaluate(coloursOfVersions);
      const [base, candidate] = ['.swatch.base', '.swatch.candidate'].map((name) => swatches[name]);
      expect(base).not.toBe(candidate);
      expect(markers.length).toBeGreaterThan(12);
      for (const { label, colour, dash } of markers) {
        if (/(^|, )base$/.test(label)) expect([label, colour]).toEqual([label, base]);
        else if (/this change/.test(label)) expect([label, colour]).toEqual([label, candidate]);
        else expect([base, candidate], label).not.toContain(colour);
        // Not by colour alone.
        if (/^(p95|achieved|requests|failed|base)/.test(label))
          expect([label, dash]).toEqual([label, /base$/.test(label) ? 'dashed' : 'solid']);
      }
      await page.close();
    }
  });

  it('says each interval to who cannot see it, and draws it at its place, also on a phone', async () => {
    for (const width of WIDTHS) {
      const { page } = await open('side-by-side-regressed', width, 'light');
      const rows = await page.evaluate(forestRows);
      expect(rows.map(({ label }) => label)).toContain('p95 latency: +12 %, +11 to +13 %, regressed');
      for (const { label, zero, margin, range, estimate, dots, plot } of rows) {
        expect(plot, label).toBeGreaterThan(width / 3);
        expect(zero, label).toBeCloseTo(0.5, 1);
        if (/regressed/.test(label)) {
          expect(range?.[0], label).toBeGreaterThan(zero);
          expect(estimate, label).toBeGreaterThan(margin?.[1] ?? 1);
        }
        for (const dot of dots) expect(dot > -0.05 && dot < 1.05, label).toBe(true);
      }
      expect(rows.find(({ label }) => /^p95/.test(label))?.dots).toHaveLength(6);
      await page.close();
    }
  });

  it('colours nothing that is inside the noise', async () => {
    const { page } = await open('side-by-side-no-change', 1280, 'light');
    expect(
      await page.locator('td.bad, td.warn, td.good, .forest .bad, .forest .warn, .forest .good').count(),
    ).toBe(0);
    await page.close();
  });

  it('has both versions and the difference at every percentile', async () => {
    const { page } = await open('side-by-side-regressed', 1280, 'light');
    const titles = await page.locator('figure.chart figcaption').allInnerTexts();
    expect(titles).toContain('Difference at every percentile: Slower everywhere');
    const row = page.locator('tr', { hasText: 'p99.9' });
    expect(await row.innerText()).toMatch(/852.ms\s+944.ms\s+\+11.%/);
    await page.close();
  });

  it('sorts its tables by what a number is worth, and says so', async () => {
    const { page } = await open('many-metrics', 1280, 'light');
    const table = page.locator('#endpoints ~ .scroll table');
    const column = async () =>
      (await table.locator('tbody tr td:nth-child(6)').allInnerTexts()).map((text) =>
        text.replace(/\s/g, ' '),
      );
    const head = table.locator('th', { hasText: 'p90' });
    const sort = head.getByRole('button', { name: 'Sort by p90' });
    const before = await column();
    await sort.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const down = (await column()).map(Number.parseFloat);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await sort.click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect((await column()).sort()).toEqual([...before].sort());
    expect(await table.locator('th[aria-sort]').count()).toBe(1);
    await page.close();
  });

  it('orders times, sizes and signs by their worth, and what has none last', async () => {
    const { page } = await open('pass', 1280, 'light');
    const sorted = await page.evaluate(() => {
      const table = document.querySelector('#phases ~ .scroll table') as HTMLTableElement;
      const texts = ['900 ms', '1.2 s', '2 min 3 s', 'n/a', '1,024 ms', '−3 %'];
      [...(table.tBodies[0]?.rows ?? [])].forEach((row, index) => {
        const cell = row.cells[1];
        if (cell !== undefined) cell.textContent = texts[index] ?? '';
      });
      table.querySelectorAll('th button')[1]?.dispatchEvent(new MouseEvent('click'));
      return [...(table.tBodies[0]?.rows ?? [])].map((row) => row.cells[1]?.textContent);
    });
    expect(sorted.filter((text) => text !== '')).toEqual([
      '2 min 3 s',
      '1.2 s',
      '1,024 ms',
      '900 ms',
      '−3 %',
      'n/a',
    ]);
    await page.close();
  });

  it.each(['regressed', 'wrong-answers', 'side-by-side-regressed', 'stress'])(
    'has a link to every chart and table of %s, each with a place of its own',
    async (name) => {
      const { page } = await open(name, 1280, 'light');
      const { ids, targets, without } = await page.evaluate(() => {
        const isLinked = (part: Element) => part.querySelector('a.anchor') !== null;
        const parts = [
          ...document.querySelectorAll('figure.chart'),
          ...[...document.querySelectorAll('main table')].flatMap((table) =>
            table.closest('.plot') === null ? (table.closest('section') ?? []) : [],
          ),
        ];
        return {
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          targets: [...document.querySelectorAll('a.anchor')].map((link) =>
            link.getAttribute('href')?.slice(1),
          ),
          without: parts.filter((part) => !isLinked(part)).map((part) => part.textContent?.slice(0, 80)),
        };
      });
      expect(without).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(targets).size).toBe(targets.length);
      for (const target of targets) expect(ids).toContain(target);
      await page.close();
    },
  );

  it('explains its words on hover, on focus and by a link', async () => {
    const { page } = await open('regressed', 1280, 'light');
    const noise = page.locator('h1 a.word', { hasText: 'noise' });
    const tip = page.locator('#tip');
    expect(await tip.isVisible()).toBe(false);
    await noise.hover();
    expect(await tip.innerText()).toContain('runs without any change differ');
    await page.mouse.move(5, 5);
    expect(await tip.isVisible()).toBe(false);
    await noise.focus();
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#word-noise$/);
    expect(await page.locator(':target').innerText()).toContain('docs/comparison.md');
    await page.close();
  });

  it('keeps what explains a word in view on a phone', async () => {
    const { page } = await open('regressed', 400, 'light');
    for (const word of await page.locator('main a.word').all()) {
      await word.focus();
      const box = await page.locator('#tip').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(400);
    }
    await page.close();
  });

  it('shows this run among the last ones, and over the latencies of the one before', async () => {
    const { page } = await open('regressed', 1280, 'light');
    const line = page.locator('.history-line', { hasText: 'p95 latency' });
    expect(await line.locator('svg').getAttribute('aria-label')).toMatch(
      /^p95 latency: 225.ms in this run; .* with the 8 runs before it$/,
    );
    expect(await line.locator('circle').count()).toBe(9);
    expect(await line.locator('circle.this').count()).toBe(1);
    const legend = page.locator('#chart-distribution .u-label');
    expect(await legend.allInnerTexts()).toEqual(['at', 'this run', 'the run before']);
    await page.close();
  });

  it('shows what was answered, and what it said as text', async () => {
    const { page } = await open('wrong-answers', 400, 'light');
    const section = page.locator('section', { has: page.locator('#answers') });
    expect(await section.innerText()).toMatch(/\/api\/orchestrator\/events\s+404\s+32\s+39.5.%/);
    expect(await section.locator('pre').allInnerTexts()).toContain('<h1>Service Unavailable</h1>');
    expect(await page.locator('#chart-answers .u-label').allInnerTexts()).toContain('connection refused');
    expect(await page.locator('#chart-histogram canvas').count()).toBe(1);
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

/** In the page. */
function coloursOfVersions() {
  const colour = (element: Element) => getComputedStyle(element).borderBottomColor;
  const swatches: Record<string, string> = {};
  for (const name of ['.swatch.base', '.swatch.candidate']) {
    const swatch = document.querySelector(name);
    if (swatch !== null) swatches[name] = colour(swatch);
  }
  const markers = [...document.querySelectorAll('.u-series')].flatMap((row) => {
    const marker = row.querySelector('.u-marker');
    const label = row.querySelector('.u-label')?.textContent ?? '';
    return marker === null || /^(at|limit)/.test(label)
      ? []
      : [{ label, colour: colour(marker), dash: getComputedStyle(marker).borderBottomStyle }];
  });
  return { swatches, markers };
}

/** In the page: where everything stands, as share of the width of its plot. */
function forestRows() {
  return [...document.querySelectorAll('.forest-row svg[role=img]')].map((plot) => {
    const { left, width } = plot.getBoundingClientRect();
    const share = (x: number) => (x - left) / width;
    const middle = (element: Element) => {
      const box = element.getBoundingClientRect();
      return share(box.left + box.width / 2);
    };
    const ends = (element: Element | null): [number, number] | undefined => {
      const box = element?.getBoundingClientRect();
      return box && [share(box.left), share(box.right)];
    };
    const [zero] = plot.querySelectorAll('.zero');
    const [estimate] = plot.querySelectorAll('.estimate');
    return {
      label: plot.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? '',
      plot: width,
      zero: zero === undefined ? Number.NaN : middle(zero),
      estimate: estimate === undefined ? Number.NaN : middle(estimate),
      margin: ends(plot.querySelector('.margin')),
      range: ends(plot.querySelector('.range')),
      dots: [...plot.querySelectorAll('.round')].map(middle),
    };
  });
}
