// Remakes docs/images from the stories of test/report: the comment as GitHub shows it, and the top of report.html.
// Needs Node 24 (it imports TypeScript as it is), Chromium, and dist/ as built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReportAssets } from '../src/ports/report-assets.ts';
import { renderHtml } from '../src/report/render/html.ts';
import { renderMarkdown } from '../src/report/render/markdown.ts';
import { openBrowser } from '../test/page/browser.ts';
import { githubCommentPage } from '../test/page/github-comment.ts';
import { STORIES } from '../test/report/stories.ts';

const root = join(import.meta.dirname, '..');
const image = (name) => join(root, 'docs', 'images', name);
const RUN = 'https://github.com/acme/orchestrator/actions/runs/123';
const links = [
  { label: 'HTML report', url: `${RUN}/artifacts/1` },
  { label: 'all results', url: `${RUN}/artifacts/2` },
  { label: 'run', url: RUN },
];

const browser = await openBrowser();
const comment = await browser.newPage({ viewport: { width: 912, height: 700 } });
await comment.setContent(
  await githubCommentPage(renderMarkdown([STORIES['side-by-side-regressed']()], { links })),
);
await comment.locator('.box').screenshot({ path: image('comment.png') });

mkdirSync(join(root, 'build'), { recursive: true });
const file = join(root, 'build', 'make-images.html');
writeFileSync(file, renderHtml(STORIES['side-by-side-regressed'](), await readReportAssets()));
const report = await browser.newPage({ viewport: { width: 1240, height: 1100 } });
await report.goto(`file://${file}`);
await report.waitForFunction(() => document.querySelectorAll('canvas').length > 0);
await report.screenshot({ path: image('report.png') });
await browser.close();
