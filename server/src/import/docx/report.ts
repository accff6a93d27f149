/** Tells what a Word file holds besides its text, for a person to check. */
import type { Changes, ImportedColour, Repair } from '../model';
import type { WordComment, WordDocument } from './parts/word-document';
import {
  isSameChange,
  type Piece,
  type TrackedChange,
  type WordBlock,
  type WordParagraph,
} from './parts/word-model';
import { coloursIn } from './reading/colours';
import type { ReadingOptions, WordText } from './reading/reading';

interface Told {
  readonly document: WordDocument;
  readonly text: WordText;
  readonly comments: readonly WordComment[];
  readonly options: Pick<ReadingOptions, 'changes' | 'colours'>;
}

/** In the order of the file's paragraphs. */
export function reportOf({ document, text, comments, options: { changes, colours } }: Told): Repair[] {
  const paragraphs = allParagraphs(document);
  const repairs = [
    ...authorsTold(paragraphs, changes),
    ...text.renamed.map(renamedTold),
    ...movesTold(paragraphs),
    ...comments.map((comment) => commentTold(comment, paragraphs)),
    ...formsTold(document, text),
    ...coloursTold(coloursIn(paragraphs), colours),
    ...leftOut(document, text),
  ];
  return repairs.sort((a, b) => a.line - b.line);
}

/** Those of the notes after those of the text. */
export const allParagraphs = ({ blocks, notes }: WordDocument): readonly WordParagraph[] => [
  ...blocks.flatMap(paragraphsOfBlock),
  ...[...notes.values()].flat(),
];

const paragraphsOfBlock = (block: WordBlock): readonly WordParagraph[] =>
  block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flat());

/** The authors of changes, those with the most first. */
export function authorsIn(paragraphs: readonly WordParagraph[]): string[] {
  return [...countsIn(paragraphs)]
    .sort(([, a], [, b]) => b.insertion + b.deletion - (a.insertion + a.deletion))
    .map(([author]) => author);
}

interface Counts {
  line: number;
  insertion: number;
  deletion: number;
}

function countsIn(paragraphs: readonly WordParagraph[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = ({ author, kind }: TrackedChange, line: number) => {
    const known = counts.get(author) ?? { line, insertion: 0, deletion: 0 };
    known[kind] += 1;
    counts.set(author, known);
  };
  for (const { pieces, endChanges, line } of paragraphs) {
    let last: readonly TrackedChange[] = [];
    for (const { changes } of pieces) {
      for (const change of changes) if (!last.some((one) => isSameChange(one, change))) count(change, line);
      last = changes;
    }
    for (const change of endChanges) if (!last.some((one) => isSameChange(one, change))) count(change, line);
  }
  return counts;
}

const DONE: Readonly<Record<Changes, string>> = {
  marks: 'read as proposals',
  accept: 'accepted',
  reject: 'rejected',
};

function authorsTold(paragraphs: readonly WordParagraph[], changes: Changes): Repair[] {
  const counts = countsIn(paragraphs);
  const told = [...counts].map(
    ([author, { line, insertion, deletion }]): Repair => ({
      kind: 'change',
      line,
      message: `${author || 'Unknown'}: ${counted(insertion, 'insertion')} and ${counted(deletion, 'deletion')} ${DONE[changes]}`,
    }),
  );
  if (told.length === 0) return [];
  return [...told, { kind: 'change', line: 1, message: 'The dates of changes are not kept' }];
}

const renamedTold = ([author, name]: readonly [string, string]): Repair => ({
  kind: 'change',
  line: 1,
  message: `The author "${author}" is called ${name} in the text, which can be read as a name`,
});

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

interface Move {
  author: string;
  words: string;
  from?: number;
  to?: number;
}

function movesTold(paragraphs: readonly WordParagraph[]): Repair[] {
  const moves = new Map<string, Move>();
  for (const { pieces, line } of paragraphs)
    for (const piece of pieces)
      for (const { move, kind, author } of piece.changes) {
        if (move === undefined) continue;
        const known = moves.get(move) ?? { author, words: '' };
        if (kind === 'deletion') known.words += wordsOfPiece(piece);
        known[kind === 'deletion' ? 'from' : 'to'] ??= line;
        moves.set(move, known);
      }
  return [...moves.values()].map(({ author, words, from, to }) => ({
    kind: 'change',
    line: from ?? to ?? 1,
    message: `${author || 'Unknown'} moves "${shortened(words)}" from paragraph ${from ?? '?'} of the file to paragraph ${to ?? '?'}`,
  }));
}

const wordsOfPiece = (piece: Piece): string => (piece.kind === 'text' ? piece.text : '');

/** A report names a place by its first words. UTF-16. */
const LONGEST_QUOTATION = 80;

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  return plain.length > LONGEST_QUOTATION ? `${plain.slice(0, LONGEST_QUOTATION)}...` : plain;
}

function commentTold({ id, author, text }: WordComment, paragraphs: readonly WordParagraph[]): Repair {
  const place = paragraphs.find(({ pieces }) =>
    pieces.some((piece) => piece.kind === 'anchor' && piece.comment === id),
  );
  return { kind: 'comment', line: place?.line ?? 1, message: `${author || 'Unknown'} comments: ${text}` };
}

function formsTold({ remarks }: WordDocument, { handMarks }: WordText): Repair[] {
  const changed = [...new Set(remarks.filter(({ kind }) => kind === 'form-changed').map(({ line }) => line))];
  const told: Repair[] = [];
  if (handMarks > 0)
    told.push({
      kind: 'form',
      line: 1,
      message: `${counted(handMarks, 'word')} in bold, underlined or struck out read as unsigned proposals`,
    });
  if (changed.length > 0)
    told.push({
      kind: 'form',
      line: changed[0] ?? 1,
      message: `Tracked changes of form alone are not kept (paragraphs ${changed.join(', ')} of the file)`,
    });
  return told;
}

/** Colours that nobody has said anything about. */
function coloursTold(colours: readonly ImportedColour[], known: Readonly<Record<string, string>>): Repair[] {
  const unknown = colours.filter(({ colour }) => known[colour] === undefined);
  return unknown.map(({ name, colour, words }) => ({
    kind: 'form',
    line: 1,
    message: `Words in ${name} (${colour}) are read as plain words: "${shortened(words)}"`,
  }));
}

function leftOut({ remarks, heads }: WordDocument, { hidden, missingNotes }: WordText): Repair[] {
  const lost = remarks.filter(({ kind }) => kind === 'not-placed');
  return [
    ...lost.map(({ line, message }): Repair => ({ kind: 'not-placed', line, message })),
    ...hidden.map(
      ({ line, text }): Repair => ({
        kind: 'not-placed',
        line,
        message: `Hidden words left out: "${shortened(text)}"`,
      }),
    ),
    ...missingNotes.map(
      (label): Repair => ({
        kind: 'footnote-mark',
        line: 1,
        message: `Footnote ${label} has a mark, and no text in the file`,
      }),
    ),
    ...new Set(heads.map((lines) => lines.join(' ')).filter(Boolean)),
  ].map((told) => (typeof told === 'string' ? headTold(told) : told));
}

const headTold = (words: string): Repair => ({
  kind: 'furniture',
  line: 1,
  message: `Page head "${shortened(words)}" left out`,
});
