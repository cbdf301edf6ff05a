import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ReportAssets } from '../report/html.ts';

/** Each written as `new URL(literal, import.meta.url)`: that is what the bundler finds and ships beside the bundle. */
const FILES = {
  template: new URL('../report/templates/report.hbs', import.meta.url),
  pageCss: new URL('../report/templates/page.css', import.meta.url),
  pageJs: new URL('../report/templates/page.js', import.meta.url),
  uplotJs: new URL('../../node_modules/uplot/dist/uPlot.iife.min.js', import.meta.url),
  uplotCss: new URL('../../node_modules/uplot/dist/uPlot.min.css', import.meta.url),
};

/** What report.html is made of. */
export async function readReportAssets(): Promise<ReportAssets> {
  const [template, pageCss, pageJs, uplotJs, uplotCss] = await Promise.all([
    text(FILES.template),
    text(FILES.pageCss),
    text(FILES.pageJs),
    text(FILES.uplotJs),
    text(FILES.uplotCss),
  ]);
  return {
    template,
    pageCss,
    pageJs,
    uplotJs,
    uplotCss,
    styleHashes: [uplotCss, pageCss].map(sourceHash),
    scriptHashes: [uplotJs, pageJs].map(sourceHash),
  };
}

/** A browser hashes what it parsed, with every line end as LF. */
async function text(file: URL): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/\r\n?/g, '\n');
}

function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
