import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportAssets } from '../report/render/html.ts';
import { findPackageRoot } from './package-root.ts';

/** `dist/report` holds them all, put there by scripts/build.mjs; bundles and sources alike read them from there. */
const FOLDER = 'dist/report';

/** What report.html is made of. */
export async function readReportAssets(): Promise<ReportAssets> {
  const folder = join(findPackageRoot(import.meta.url), FOLDER);
  const [template, pageCss, pageJs, uplotJs, uplotCss] = await Promise.all([
    text(join(folder, 'report.hbs')),
    text(join(folder, 'page.css')),
    text(join(folder, 'page.js')),
    text(join(folder, 'uPlot.iife.min.js')),
    text(join(folder, 'uPlot.min.css')),
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
async function text(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/\r\n?/g, '\n');
}

function sourceHash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
