/**
 * A ledger as it is printed: the draft as changes on its sources, with a footnote at the end of each phrase that says
 * where it comes from.
 */
import type { SourcedParagraph } from '../../match/sources/model';
import { datedSource } from '../../match/sources/spoken';
import type { Resolution } from '../../resolution/model';
import { type CutBlock, cutBlocks, leadOf } from '../printed/blocks';
import type { CutPiece } from '../printed/cut-pieces';
import { printedHead } from '../printed/head';
import type { Inline, PrintedBlock, PrintedText, Track, WordsInline } from '../printed/model';
import { type LedgerPiece, ledgerPieces } from './pieces';

/** Prints it. `author` is who the changes are by. The draft's own footnotes are left out. Pure. */
export function printLedger(
  draft: Resolution,
  paragraphs: readonly SourcedParagraph[],
  author: string,
): PrintedText {
  const sourced = new Map(paragraphs.map((paragraph) => [paragraph.block, paragraph]));
  const notes: Inline[][] = [];
  const blocks = cutBlocks(draft, 'visible').map((cut, at): PrintedBlock => {
    const paragraph = sourced.get(at);
    const inlines = paragraph
      ? [plain(leadOf(draft.text, cut.block)), ...inlinesOf(paragraph, author, notes)]
      : cut.pieces.flatMap(unsourced);
    return paragraphOf(cut, inlines);
  });
  return { isRedline: true, head: printedHead(draft.frontMatter), blocks, notes };
}

const paragraphOf = ({ block, heading }: CutBlock, inlines: readonly Inline[]): PrintedBlock => ({
  kind: 'paragraph',
  block: block.kind,
  heading,
  inlines: inlines.filter((inline) => inline.kind !== 'words' || inline.text !== ''),
  end: [],
  offset: block.span.start,
});

const plain = (text: string, tracks: readonly Track[] = []): WordsInline => ({
  kind: 'words',
  text,
  italic: false,
  struck: false,
  tracks,
});

const unsourced = (piece: CutPiece): Inline[] => (piece.kind === 'words' ? [piece] : []);

/** The words of a paragraph; each source's address goes into a note of its own. */
function inlinesOf(paragraph: SourcedParagraph, author: string, notes: Inline[][]): Inline[] {
  return ledgerPieces(paragraph).flatMap((piece) => {
    const source = piece.ends === undefined ? undefined : paragraph.from[piece.ends];
    if (!source) return [plain(piece.text, tracksOf(piece, author))];
    const words = piece.text.trimEnd();
    const blanks = piece.text.slice(words.length);
    const note = notes.push([plain(`${datedSource(source)}.`)]) - 1;
    const tracks = tracksOf(piece, author);
    return [plain(words, tracks), { kind: 'mark' as const, note, tracks: [] }, plain(blanks, tracks)];
  });
}

function tracksOf({ kind }: LedgerPiece, author: string): Track[] {
  if (kind === 'kept') return [];
  return [{ kind: kind === 'put-in' ? 'insertion' : 'deletion', author }];
}
