import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** A comment as a page: GitHub's Markdown dialect, its allow-list of elements, and its style sheet, light and dark. */
export async function githubCommentPage(markdown: string): Promise<string> {
  const body = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    // The default schema is GitHub's.
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(markdown);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>comment</title>
<style>${githubCss()}${FRAME}</style></head><body>
<main class="box"><div class="head"><b>github-actions</b> bot commented</div>
<article class="markdown-body">${body}</article></main></body></html>`;
}

function githubCss(): string {
  return readFileSync(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'),
    'utf8',
  );
}

/** The box GitHub draws around a comment. */
const FRAME = `
:root { color-scheme: light dark; --line: #d1d9e0; --head: #f6f8fa; --soft: #59636e; --strong: #1f2328; --page: #fff }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --head: #151b23; --soft: #9198a1; --strong: #f0f6fc; --page: #0d1117 }
}
body { margin: 0; padding: 16px; background: var(--page) }
.box { border: 1px solid var(--line); border-radius: 6px; max-width: 880px }
.head { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; font: 14px sans-serif; color: var(--soft); border-radius: 6px 6px 0 0 }
.head b { color: var(--strong) }
.markdown-body { padding: 16px }
@media (max-width: 500px) { body { padding: 8px } }`;
