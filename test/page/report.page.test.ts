/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReportAssets } from '../../src/ports/report-assets.ts';
import { renderHtml } from '../../src/report/html.ts';
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
  await page.waitForFunction(() => document.querySelectorAll('canvas').length > 0);
  return { page, complaints, requests, bytes: Buffer.byteLength(html) };
}

const WIDTHS = [1280, 400];
const SCHEMES = ['light', 'dark'] as const;

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

  for (const scheme of SCHEMES)
    it(`is readable in ${scheme}: text stands out at least 4.5 to 1`, async () => {
      const { page } = await open('failed-limit', 1280, scheme);
      expect(await page.evaluate(lowContrast)).toEqual([]);
      await page.close();
    });

  it('shows the verdict first', async () => {
    const { page } = await open('failed-limit', 1280, 'light');
    expect(await page.locator('h1').first().innerText()).toMatch(/p95 711 ms is over the limit of 500 ms/);
    await page.close();
  });

  it('runs nothing that a run has written', async () => {
    const { page } = await open('hostile-names', 1280, 'light');
    expect(await page.locator('img, script[src], iframe, a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain('onerror=alert(1)');
    await page.close();
  });
});

/** Texts whose contrast to what is behind them is under 4.5 (WCAG 2.2, 1.4.3); runs in the page. */
function lowContrast(): string[] {
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r, g, b] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  };
  const behind = (element: Element | null): number[] => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) > 0.5) return colour;
    }
    return [255, 255, 255];
  };
  const weak: string[] = [];
  for (const element of document.querySelectorAll(
    'h1, h2, h3, p, td, th, li, dt, dd, span, strong, em, code',
  )) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!own || element.closest('.uplot') || element.getClientRects().length === 0) continue;
    const text = luminance(parse(getComputedStyle(element).color));
    const ground = luminance(behind(element));
    const ratio = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (ratio < 4.5)
      weak.push(`${ratio.toFixed(2)} ${element.tagName} ${element.textContent?.trim().slice(0, 40)}`);
  }
  return [...new Set(weak)];
}
