/** The marks of a draft as a list. */
import { undecidable } from '../../../resolution/negotiation/decision';
import type { Bracket } from '../../../resolution/negotiation/model';
import { blockAt } from '../../../resolution/parse';
import { negotiationMarksOf } from '../../draft/form/live-spans';
import { resolutionOf, type Snapshot } from '../../draft/snapshot';

/** A mark with its paragraph, for people to choose from. */
export interface ListedBracket {
  readonly bracket: Bracket;
  /** `OP5 (n)`; empty outside all paragraphs. */
  readonly ref: string;
  /** The words that it would add, delete or leave open, on one line, shortened; of an unclear one all that it says. */
  readonly words: string;
  /** The words of the text in whose place `words` would stand. */
  readonly replaces: string;
  /** Whether no decision by delegation settles it: it is not understood, or objects to nothing. */
  readonly unclear: boolean;
}

/** How many characters of a mark are listed. */
const SHOWN = 80;

/** All marks of a draft, in text order. */
export function listBrackets(snapshot: Snapshot): ListedBracket[] {
  const resolution = resolutionOf(snapshot);
  const marks = negotiationMarksOf(snapshot);
  const unclear = new Set(undecidable(snapshot.text, marks));
  return marks.brackets.map((bracket) => ({
    bracket,
    ref: blockAt(resolution, bracket.span.start)?.ref ?? '',
    ...wordsOf(snapshot.text, bracket),
    unclear: unclear.has(bracket),
  }));
}

function wordsOf(text: string, mark: Bracket): Pick<ListedBracket, 'words' | 'replaces'> {
  const { kind, changes, content, span } = mark;
  const said = (start: number, end: number) => shortened(text.slice(start, Math.min(end, start + 4 * SHOWN)));
  if (kind === 'unclear') return { words: said(span.start, span.end), replaces: '' };
  const [gone] = changes.filter((change) => change.span.end > change.span.start);
  const [put] = changes.filter((change) => change.text !== '');
  const goes = gone ? said(gone.span.start, gone.span.end) : '';
  if (put) return { words: shortened(put.text), replaces: goes };
  return { words: gone ? goes : said(content.start, content.end), replaces: '' };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/ \S*$/, '')} ...`;
}
