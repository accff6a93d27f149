/** The outline of a draft: headings, paragraphs with their openings below them, footnotes. */
import type { Block, Resolution } from '../../../resolution/model';
import { plainText } from '../../../resolution/syntax/plain-text';
import { type Span, slice } from '../../../text/span';
import { paragraphStatuses } from '../../draft/form/paragraph-statuses';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

export interface OutlineItem {
  /** `2. Also requests`, `(a) Strengthen ...`, `Footnote 7` */
  readonly name: string;
  /** What became of it since the base, where it stands in a negotiation, and the first words after the opening. */
  readonly detail: string;
  readonly kind: 'heading' | 'preambular' | 'operative' | 'sub' | 'notes' | 'note';
  readonly span: Span;
  /** What the editor selects: the number or the opening. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

type Growing = Omit<OutlineItem, 'children'> & { readonly children: Growing[] };

/** The outline, in the order of the text; `marks` says of blocks, by their index, what became of them since the base. */
export function documentSymbols(
  snapshot: Snapshot,
  marks: ReadonlyMap<number, string> = new Map(),
): readonly OutlineItem[] {
  const resolution = resolutionOf(snapshot);
  const statuses = new Map(paragraphStatuses(snapshot).map(({ block, status }) => [block, status]));
  const roots: Growing[] = [];
  const headings: { readonly level: number; readonly item: Growing }[] = [];
  const items: Growing[] = [];
  for (const [index, block] of resolution.blocks.entries()) {
    const said = [marks.get(index), statuses.get(block)].filter(Boolean).join(' · ');
    const item = itemOf(resolution, block, said);
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      (headings.at(-1)?.item.children ?? roots).push(item);
      headings.push({ level: block.level, item });
    } else {
      const parent = block.parent === undefined ? undefined : items[block.parent];
      (parent?.children ?? headings.at(-1)?.item.children ?? roots).push(item);
    }
    items.push(item);
  }
  return [...roots.map(covering), ...notesOf(resolution)];
}

const KINDS: Readonly<Partial<Record<Block['kind'], OutlineItem['kind']>>> = {
  heading: 'heading',
  operative: 'operative',
  numbered: 'operative',
  sub: 'sub',
  'list-item': 'sub',
};

function itemOf(resolution: Resolution, block: Block, said: string): Growing {
  const words = plainText(resolution, block);
  const opening = block.opening && slice(resolution.text, block.opening.span);
  const number = block.number && slice(resolution.text, block.number.span);
  const name = [number, opening ?? shortened(words)].filter(Boolean).join(' ');
  return {
    name: name || block.kind,
    detail: [said, opening && words.startsWith(opening) ? shortened(words.slice(opening.length)) : '']
      .filter(Boolean)
      .join(' · '),
    kind: KINDS[block.kind] ?? 'preambular',
    span: block.span,
    selection: block.opening?.span ?? block.number?.span ?? block.span,
    children: [],
  };
}

/** A paragraph reaches to the end of what hangs on it, a heading to the end of what stands under it. */
function covering(item: Growing): OutlineItem {
  const children = item.children.map(covering);
  const end = Math.max(item.span.end, children.at(-1)?.span.end ?? 0);
  return { ...item, span: { start: item.span.start, end }, children };
}

function notesOf({ text, notes }: Resolution): OutlineItem[] {
  const children = notes.map((note) => ({
    name: `Footnote ${note.label}`,
    detail: shortened(slice(text, note.content)),
    kind: 'note' as const,
    span: note.span,
    selection: note.labelSpan,
    children: [],
  }));
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  return [{ name: 'Footnotes', detail: '', kind: 'notes', span, selection: first.selection, children }];
}

/** How many characters of a paragraph its line in the outline shows. */
const SHOWN = 60;

function shortened(words: string): string {
  const line = words
    .slice(0, 2 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= SHOWN) return line;
  const cut = line.slice(0, SHOWN);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHOWN / 2))} ...`;
}
