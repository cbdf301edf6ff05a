import rehypeRaw from 'rehype-raw';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

export interface CommentNode {
  kind: string;
  name: string;
  text: string;
  inCode: boolean;
}

/** The comment as a Markdown renderer sees it, before any sanitiser: what is harmless here is harmless everywhere. */
export function commentNodes(markdown: string): CommentNode[] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const seen: CommentNode[] = [];
  walk(processor.runSync(processor.parse(markdown)) as Tree, false, seen);
  return seen;
}

interface Tree {
  type: string;
  tagName?: string;
  value?: string;
  children?: Tree[];
}

function walk(node: Tree, inCode: boolean, seen: CommentNode[]): void {
  const name = node.tagName ?? '';
  seen.push({ kind: node.type, name, text: node.value ?? '', inCode });
  for (const child of node.children ?? []) walk(child, inCode || name === 'code' || name === 'pre', seen);
}
