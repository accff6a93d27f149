/** What can be folded: front matter, sections, paragraphs with their sub-paragraphs, brackets over several lines, and the footnotes. */
import type { Resolution } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

/** The spans to fold, each from its first line to its last; the adapter drops those of one line. */
export function folding(snapshot: Snapshot): readonly Span[] {
  const resolution = resolutionOf(snapshot);
  const { frontMatter, notes } = resolution;
  const [first] = notes;
  const last = notes.at(-1);
  return [
    ...(frontMatter.span ? [frontMatter.span] : []),
    ...sections(resolution),
    ...paragraphs(resolution),
    ...negotiationMarksOf(snapshot).brackets.map(({ span }) => span),
    ...(first && last ? [{ start: first.span.start, end: last.span.end }] : []),
  ];
}

/** From a heading to the last block before the next heading of its level or above. */
function sections({ blocks }: Resolution): Span[] {
  const spans: Span[] = [];
  const open: { readonly level: number; readonly start: number }[] = [];
  let end = 0;
  const close = (level: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) spans.push({ start: open.pop()?.start ?? end, end });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close(block.level);
      open.push({ level: block.level, start: block.span.start });
    }
    end = block.span.end;
  }
  close(1);
  return spans;
}

/** From a paragraph to the last block that hangs on it. */
function paragraphs({ blocks }: Resolution): Span[] {
  const ends = new Map<number, number>();
  for (const block of blocks)
    for (let at = block.parent; at !== undefined; at = blocks[at]?.parent) ends.set(at, block.span.end);
  return [...ends].flatMap(([at, end]) => {
    const block = blocks[at];
    return block ? [{ start: block.span.start, end }] : [];
  });
}
