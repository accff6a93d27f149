/** The words of a paragraph or note as a technical update looks at them. */
import type { BlockKind, BlockOrNote, Resolution } from '../../resolution/model';
import type { Span } from '../../text/span';
import { hiddenIn } from '../draft/form/live-spans';

export interface SearchedWords {
  /** As long as the words of the draft; markup, marks and what is not live are blanks, hyphens are plain. */
  readonly words: string;
  /** The same with quotations blanked: what a title says of its time stays as it is. */
  readonly unquoted: string;
  /** Where the words begin in the draft's text. UTF-16. */
  readonly at: number;
  readonly kind: BlockKind | 'note';
}

/** Printed matter around the text is no part of it. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set(['front', 'closing', 'enacting']);

/** The paragraphs, headings and notes of a draft. */
export const searchedIn = ({ blocks, notes }: Resolution): SearchedWords[] => [
  ...blocks.filter(({ kind }) => !LEFT_OUT.has(kind)).map(searched),
  ...notes.map(searched),
];

function searched(part: BlockOrNote): SearchedWords {
  const { words: raw } = part.own;
  const shown = withBlanks(raw, hiddenIn(raw, { start: 0, end: raw.length }, true));
  const words = shown.replace(/[\s\u00a0]/g, ' ').replace(/[\u2010\u2011]/g, '-');
  const unquoted = words.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return { words, unquoted, at: part.content.start, kind: 'kind' in part ? part.kind : 'note' };
}

const QUOTED = /\u201C[^\u201C\u201D]{0,600}\u201D|"[^"]{0,600}"/g;

function withBlanks(text: string, hidden: readonly Span[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of hidden) {
    if (start < from) continue;
    shown += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return shown + text.slice(from);
}
