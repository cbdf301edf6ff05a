import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export interface MarkdownNode {
  /** `element`, `text`, `comment`. */
  kind: string;
  /** Of an element. */
  name: string;
  text: string;
  inCode: boolean;
}

/** Markdown as GitHub's parser sees it, before any sanitiser: what is harmless here is harmless everywhere. */
export function markdownNodes(markdown: string): MarkdownNode[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const nodes: MarkdownNode[] = [];
  walk(processor.runSync(processor.parse(markdown)) as Tree, false, nodes);
  return nodes;
}

interface Tree {
  type: string;
  tagName?: string;
  value?: string;
  children?: Tree[];
}

function walk(
  { type, tagName = '', value = '', children = [] }: Tree,
  inCode: boolean,
  nodes: MarkdownNode[],
): void {
  nodes.push({ kind: type, name: tagName, text: value, inCode });
  for (const child of children) walk(child, inCode || tagName === 'code' || tagName === 'pre', nodes);
}
