/**
 * Where the words of each paragraph stand once paragraph ends that were put in or taken out are rejected or
 * accepted. An end that is not there joins two paragraphs; a paragraph without words of its own joins nothing, so
 * that one which is wholly deleted does not take the next one's number along.
 */
import { append } from '../../../text/append';
import {
  isInBase,
  isInResult,
  type Piece,
  type TrackedChange,
  type WordParagraph,
} from '../parts/word-model';

/** A paragraph as it is read: its form from `source`, its words from itself and from those that join it. */
export interface HostedParagraph {
  readonly source: WordParagraph;
  readonly pieces: readonly Piece[];
  /** Not there before the changes: it must not move the numbers of the others. */
  readonly isNew: boolean;
}

type Visible = (part: { readonly changes: readonly TrackedChange[] }) => boolean;

/** All words on the table, each with its changes. Words that move up or down stand at both places. */
export function withAllChanges(paragraphs: readonly WordParagraph[]): HostedParagraph[] {
  if (paragraphs.every((one) => one.endChanges.length === 0))
    return paragraphs.map((source) => ({
      source,
      pieces: source.pieces,
      isNew: !hasWords(source, isInBase),
    }));
  const inBase = hostsOf(paragraphs, isInBase);
  const inResult = hostsOf(paragraphs, isInResult);
  const pieces: Piece[][] = paragraphs.map(() => []);
  const put = (at: number, some: readonly Piece[]) => append(pieces[at] as Piece[], some);
  paragraphs.forEach((paragraph, at) => {
    const [base, result] = [inBase[at] ?? inResult[at] ?? at, inResult[at] ?? inBase[at] ?? at];
    if (base === result) put(base, paragraph.pieces);
    else {
      const author = authorOfJoin(paragraphs, Math.min(base, result), at);
      put(base, withDeletion(paragraph.pieces, author));
      put(result, withInsertion(paragraph.pieces, author));
    }
  });
  return paragraphs.map((source, at) => ({
    source,
    pieces: pieces[at] as Piece[],
    isNew: inBase[at] !== at,
  }));
}

/** One side of all changes, as Word's own "Accept All" and "Reject All" leave it. */
export function oneSide(paragraphs: readonly WordParagraph[], side: 'base' | 'result'): HostedParagraph[] {
  const isVisible = side === 'base' ? isInBase : isInResult;
  const hosts = hostsOf(paragraphs, isVisible);
  const pieces: Piece[][] = paragraphs.map(() => []);
  paragraphs.forEach((paragraph, at) => {
    const visible = paragraph.pieces.filter(isVisible).map((piece) => ({ ...piece, changes: NONE }));
    append(pieces[hosts[at] ?? at] as Piece[], visible);
  });
  return paragraphs.map((source, at) => ({ source, pieces: pieces[at] as Piece[], isNew: false }));
}

const NONE: readonly TrackedChange[] = [];

/** For each paragraph the one in which its visible words stand; undefined where it has none. */
function hostsOf(paragraphs: readonly WordParagraph[], isVisible: Visible): (number | undefined)[] {
  let host: number | undefined;
  return paragraphs.map((paragraph, at) => {
    const before = paragraphs[at - 1];
    if (!before || isVisible({ changes: before.endChanges })) host = undefined;
    if (!hasWords(paragraph, isVisible)) return undefined;
    host ??= at;
    return host;
  });
}

const hasWords = ({ pieces }: WordParagraph, isVisible: Visible): boolean =>
  pieces.some((piece) => isVisible(piece) && (piece.kind === 'mark' || isWords(piece)));

const isWords = (piece: Piece): boolean => piece.kind === 'text' && piece.text.trim() !== '';

/** Who put in or took out the paragraph end between two places, the nearest one before the second. */
function authorOfJoin(paragraphs: readonly WordParagraph[], from: number, to: number): string {
  const ends = paragraphs.slice(from, to).flatMap(({ endChanges }) => endChanges);
  return ends.at(-1)?.author ?? '';
}

const withDeletion = (pieces: readonly Piece[], author: string): Piece[] =>
  pieces.filter(isInBase).map((piece) => ({ ...piece, changes: around('deletion', author, piece) }));

const withInsertion = (pieces: readonly Piece[], author: string): Piece[] =>
  pieces.filter(isInResult).map((piece) => ({ ...piece, changes: around('insertion', author, piece) }));

/** A change around those that are there; one by the same author is there already. */
function around(kind: TrackedChange['kind'], author: string, { changes }: Piece): readonly TrackedChange[] {
  const isThere = changes.some((change) => change.kind === kind && change.author === author);
  return isThere ? changes : [{ kind, author }, ...changes];
}
