/** The words of a Markdown text, block by block, each character with the place where it stands. */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from '../../text/span';

/** A paragraph, heading or item of a list; or of a quotation that is set off. */
export interface MarkdownBlock {
  readonly text: string;
  /** Where each character of `text` stands in the source, UTF-16. */
  readonly offsets: readonly number[];
  /** The number of the block quotation it is in, counted from 1; 0 where it is in none. */
  readonly quotation: number;
  /** Where the first words that are bold end, if the block begins with such: a label. */
  readonly labelEnd: number;
}

/** The blocks of a Markdown text in order; code is left out. Never fails: any text is Markdown. */
export function markdownBlocks(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let quotations = 0;
  const walk = (node: Nodes, quotation: number): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push(blockOf(node, source, quotation));
      return;
    }
    if (!('children' in node)) return;
    const within = node.type === 'blockquote' && quotation === 0 ? ++quotations : quotation;
    for (const child of node.children) walk(child, within);
  };
  walk(fromMarkdown(source), 0);
  return blocks;
}

function blockOf(block: Parents, source: string, quotation: number): MarkdownBlock {
  const pieces: { readonly text: string; readonly offsets: readonly number[] }[] = [];
  const add = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0;
    const span = { start, end: node.position?.end.offset ?? source.length };
    if (node.type === 'text' || node.type === 'inlineCode')
      pieces.push({ text: node.value, offsets: offsetsOf(node.value, source, span) });
    else if (node.type === 'break') pieces.push({ text: '\n', offsets: [start] });
    else if ('children' in node) for (const child of node.children) add(child);
  };
  for (const child of block.children) add(child);
  const [first] = block.children;
  const text = pieces.map((piece) => piece.text).join('');
  return {
    text,
    offsets: pieces.flatMap((piece) => piece.offsets),
    quotation,
    labelEnd: first?.type === 'strong' ? lengthOf(first) : 0,
  };
}

const lengthOf = (node: Nodes): number =>
  'value' in node
    ? node.value.length
    : 'children' in node
      ? node.children.reduce((sum, child) => sum + lengthOf(child), 0)
      : 0;

/**
 * Where each character of some plain text stands in the span of the source it was read from, markup between them
 * skipped. One that does not stand there stands in the place of the next: Markdown reads U+0000 as U+FFFD.
 */
function offsetsOf(value: string, source: string, { start, end }: Span): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const char of value.split('')) {
    let found = at;
    while (found < end && source[found] !== char && source[found] !== '&') found++;
    const stands = found < end ? found : at;
    offsets.push(stands);
    const entity = source[stands] === '&' && char !== '&' ? source.indexOf(';', stands) : -1;
    at = (entity < 0 ? stands : entity) + 1;
  }
  return offsets;
}
