// Remakes docs/images from the stories of test/report: the comment as GitHub shows it, and the top of report.html.
// Needs Chromium and dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundled = join(root, 'build', 'make-images.bundle.mjs');
await build({
  stdin: {
    contents: `
      export { STORIES } from './test/report/stories.ts';
      export { renderMarkdown } from './src/report/markdown.ts';
      export { renderHtml } from './src/report/html.ts';
      export { readReportAssets } from './src/ports/report-assets.ts';
      export { openBrowser } from './test/page/browser.ts';
      export { unified } from 'unified';
      export { default as remarkParse } from 'remark-parse';
      export { default as remarkGfm } from 'remark-gfm';
      export { default as remarkRehype } from 'remark-rehype';
      export { default as rehypeRaw } from 'rehype-raw';
      export { default as rehypeSanitize } from 'rehype-sanitize';
      export { default as rehypeStringify } from 'rehype-stringify';`,
    resolveDir: root,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['playwright-core'],
  outfile: bundled,
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const m = await import(bundled);
const browser = await m.openBrowser();
const page = await browser.newPage({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 1.5 });

const markdown = m.renderMarkdown([m.STORIES.regressed()], { links: [] });
const body = await m
  .unified()
  .use(m.remarkParse)
  .use(m.remarkGfm)
  .use(m.remarkRehype, { allowDangerousHtml: true })
  .use(m.rehypeRaw)
  .use(m.rehypeSanitize)
  .use(m.rehypeStringify)
  .process(markdown);
const css = readFileSync(join(root, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
await page.setContent(
  `<style>${css} body{margin:0;padding:16px;background:#fff} .box{border:1px solid #d1d9e0;border-radius:6px} .head{background:#f6f8fa;border-bottom:1px solid #d1d9e0;padding:8px 16px;font:14px sans-serif;color:#59636e;border-radius:6px 6px 0 0} .markdown-body{padding:16px}</style><div class="box"><div class="head"><b style="color:#1f2328">github-actions</b> bot commented</div><div class="markdown-body">${body}</div></div>`,
);
await page.locator('.box').screenshot({ path: join(root, 'docs/images/comment.png') });

await page.setViewportSize({ width: 1280, height: 1000 });
const file = join(root, 'build', 'make-images.html');
writeFileSync(file, m.renderHtml(m.STORIES.regressed(), await m.readReportAssets()));
await page.goto(`file://${file}`);
await page.waitForFunction(() => document.querySelectorAll('canvas').length > 0);
await page.screenshot({ path: join(root, 'docs/images/report.png') });
await browser.close();
