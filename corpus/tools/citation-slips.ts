// Breaks the citations of adopted texts as people do: a day or a digit mistyped, a word of a title lost, a note put
// before an Ibid. or taken away. Each slip is one edit of one text.
import { findMentions, instrumentTable, referenceKey } from '../../server/src/corpus/instruments';
import type { Instrument } from '../../server/src/corpus/model';
import { isInstrumentName } from '../../server/src/corpus/named-instruments';
import type { Citation } from '../../server/src/resolution/citations/citations';
import { MONTHS, writeDate } from '../../server/src/resolution/citations/dates';
import { type Footnote, footnotesOf } from '../../server/src/resolution/citations/footnotes';
import { seriesOf } from '../../server/src/resolution/citations/references';
import { titleBefore } from '../../server/src/resolution/citations/title-before-mark';
import { parse } from '../../server/src/resolution/parse';
import { citationsIn, footnotesIn } from '../../server/src/service/citations/facts';
import { resolutionOf, type Snapshot } from '../../server/src/service/draft/snapshot';
import { edited } from '../../server/src/service/edits/edits';
import type { Span } from '../../server/src/text/span';
import { wordsOf } from '../../server/src/text/words';
import { asWordNumbers, CHANGES, changedByChance } from './changed-paragraphs';
import type { Random } from './random';

/** `note` is a number of a treaty or resolution in a note; `symbol` a digit of any other note. */
export const SLIP_KINDS = ['date', 'number', 'note', 'title', 'ibid', 'symbol'] as const;
export type SlipKind = (typeof SLIP_KINDS)[number];

/** A way to break a text in one place. */
export interface Slip {
  readonly kind: SlipKind;
  /** The text with the slip in it. */
  readonly broken: string;
  /** What was cited rightly there: what must be known for the slip to be. */
  readonly of: /** `now` is the number in the broken text. */
    | { readonly kind: 'resolution'; readonly citation: Citation; readonly now: string }
    /** The footnote's label in the broken text, and what it referred to. */
    | { readonly kind: 'reference'; readonly label: string; readonly reference: string }
    | { readonly kind: 'title'; readonly title: string };
}

/** At most `most` slips of a kind, drawn by chance. */
export function slipsOf(
  kind: SlipKind,
  { snapshot, instruments }: { readonly snapshot: Snapshot; readonly instruments: readonly Instrument[] },
  random: Random,
  most: number,
): Slip[] {
  switch (kind) {
    case 'date':
      return random.some(datesOf(snapshot), most).map((citation) => wrongDate(snapshot, citation, random));
    case 'number':
      return random
        .some(numbersOf(snapshot), most)
        .map((citation) => wrongNumber(snapshot, citation, random));
    case 'note':
    case 'symbol':
      return random
        .some(notesOf(snapshot, kind), most)
        .map((footnote) => wrongNote(kind, snapshot, footnote, random));
    case 'title':
      return random
        .some(titlesOf(snapshot, instruments), most)
        .map((span) => wrongTitle(snapshot, span, random));
    case 'ibid':
      return Array.from({ length: most }).flatMap(() => wrongIbid(snapshot, random));
  }
}

const inNote = (snapshot: Snapshot, { start }: Span): boolean =>
  resolutionOf(snapshot).notes.some(({ span }) => span.start <= start && start < span.end);

const numbersOf = (snapshot: Snapshot): Citation[] =>
  citationsIn(snapshot).filter(({ target, span }) => target.kind === 'resolution' && !inNote(snapshot, span));

const datesOf = (snapshot: Snapshot): Citation[] =>
  citationsIn(snapshot).filter(({ target, date }) => target.kind === 'resolution' && date?.iso);

/** The digits of a stretch that can be mistyped: not the year that is a Security Council number's second half. */
export function digitsIn(text: string, { start, end }: Span): number[] {
  return [...text.slice(start, end).matchAll(/\d/g)].map(({ index }) => start + index);
}

/** A text with the digit at `at` mistyped, by chance or, without it, by its place. */
export function mistyped(text: string, at: number, random?: Random): string {
  const digit = Number(text[at]);
  const other = (digit + 1 + (random ? random.below(9) : at % 8)) % 10;
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

/** A digit mistyped, or two that change places. */
function wrongDigit(text: string, span: Span, random: Random): string {
  const digits = digitsIn(text, span);
  const pairs = digits.filter((at) => digits.includes(at + 1) && text[at] !== text[at + 1]);
  const pair = random.below(3) === 0 ? random.one(pairs) : undefined;
  if (pair !== undefined)
    return `${text.slice(0, pair)}${text[pair + 1]}${text[pair]}${text.slice(pair + 2)}`;
  const free = digits.filter((at) => text[at] !== '0' || digits.includes(at - 1));
  const at = random.one(free.length > 0 ? free : digits) ?? span.start;
  const changed = mistyped(text, at, random);
  // No number begins with a nought.
  return changed[at] === '0' && !digits.includes(at - 1) ? mistyped(text, at) : changed;
}

function wrongNumber(snapshot: Snapshot, citation: Citation, random: Random): Slip {
  const { target } = citation;
  const span = target.kind === 'resolution' ? target.numberSpan : citation.span;
  const broken = wrongDigit(snapshot.text, span, random);
  return {
    kind: 'number',
    broken,
    of: { kind: 'resolution', citation, now: broken.slice(span.start, span.end) },
  };
}

/** Another day, month or year. */
function wrongDate({ text }: Snapshot, citation: Citation, random: Random): Slip {
  const { span, iso = '' } = citation.date ?? { span: citation.span };
  const [year = 0, month = 1, day = 1] = String(iso).split('-').map(Number);
  const wrong = [
    `${day === 28 ? 27 : 1 + ((day + random.below(26)) % 28)} ${MONTHS[month - 1]} ${year}`,
    `${day} ${MONTHS[(month + random.below(11)) % 12]} ${year}`,
    `${day} ${MONTHS[month - 1]} ${year + (random.below(2) === 0 ? 1 : -1)}`,
  ].filter((words) => words !== writeDate(String(iso)));
  const put = random.one(wrong) ?? '';
  const now = citation.target.kind === 'resolution' ? citation.target.number : '';
  return {
    kind: 'date',
    broken: edited(text, [{ span, text: put }]),
    of: { kind: 'resolution', citation, now },
  };
}

const notesOf = (snapshot: Snapshot, kind: SlipKind): Footnote[] =>
  footnotesIn(snapshot).footnotes.filter(
    ({ words, marks, meaning }) =>
      meaning.kind === 'resolved' &&
      marks.length > 0 &&
      /\d/.test(words) &&
      words.length < 300 &&
      (kind === 'note') ===
        meaning.references.every((one) => ['treaty-series', 'resolution'].includes(seriesOf(one))),
  );

function wrongNote(kind: SlipKind, { text }: Snapshot, footnote: Footnote, random: Random): Slip {
  const { note, label, meaning } = footnote;
  const reference = meaning.kind === 'resolved' ? meaning.text : '';
  return {
    kind,
    broken: wrongDigit(text, note.content, random),
    of: { kind: 'reference', label, reference },
  };
}

/** Names of instruments, of three words and more: those that footnotes hang on, and those of the table. */
function titlesOf(snapshot: Snapshot, instruments: readonly Instrument[]): Span[] {
  const { text } = snapshot;
  const { blocks } = resolutionOf(snapshot);
  const hung = footnotesIn(snapshot).footnotes.flatMap(({ marks: [mark] }) => {
    const span = mark && titleBefore(text, mark.span.start);
    return span && isInstrumentName(text.slice(span.start, span.end)) ? [span] : [];
  });
  const named = blocks.flatMap(({ content, kind }) =>
    kind === 'heading' || kind === 'front' || kind === 'closing'
      ? []
      : findMentions(instrumentTable(instruments), text.slice(content.start, content.end))
          .filter(({ as }) => as !== 'ours')
          .map(({ span }) => ({ start: span.start + content.start, end: span.end + content.start })),
  );
  const all = [...hung, ...named].filter(
    (span) =>
      wordsOf(text.slice(span.start, span.end)).length > 2 &&
      !/[*[\n]/.test(text.slice(span.start, span.end)),
  );
  return [...new Map(all.map((span) => [span.end, span] as const)).values()].sort(
    (a, b) => a.start - b.start,
  );
}

/** A word lost, or two letters of a word exchanged. */
function wrongTitle({ text }: Snapshot, span: Span, random: Random): Slip {
  const title = text.slice(span.start, span.end);
  const words = wordsOf(title);
  // Two words of three no longer tell one title from another.
  const inner = 3 < words.length ? words.slice(1, -1) : [];
  const word = random.one(inner) ?? { start: 0, end: 0, folded: '' };
  const long = words.filter(({ folded }) => /^[a-z]{6,}$/.test(folded));
  const mistaken = random.one(long);
  const broken =
    mistaken && (random.below(2) === 0 || inner.length === 0)
      ? exchanged(title, mistaken.start + 1 + random.below(mistaken.end - mistaken.start - 2))
      : title.slice(0, word.start) + title.slice(word.end).replace(/^[\s,]+/, '');
  return {
    kind: 'title',
    broken: edited(text, [{ span, text: broken }]),
    of: { kind: 'title', title },
  };
}

function exchanged(word: string, at: number): string {
  const other = word[at] === word[at + 1] ? 'x' : word[at];
  return `${word.slice(0, at)}${word[at + 1]}${other}${word.slice(at + 2)}`;
}

/**
 * A paragraph is moved, deleted or inserted, and the notes renumbered as a word processor does it, without a look at
 * their words: at least one Ibid. then means something else.
 */
function wrongIbid(snapshot: Snapshot, random: Random): Slip[] {
  const before = footnotesIn(snapshot);
  if (!before.footnotes.some(({ ibid }) => ibid)) return [];
  for (let tries = 0; tries < TRIES; tries++) {
    const changed = changedByChance(snapshot.text, random.one(CHANGES) ?? 'move', random);
    if (changed === undefined) return [];
    const { text, labels } = asWordNumbers(changed);
    for (const { label, ibid, meaning } of before.footnotes) {
      const now = labels.get(label);
      if (!ibid || now === undefined || meaning.kind === 'broken') continue;
      if (meaningIn(text, now) === referenceKey(meaning.text)) continue;
      return [{ kind: 'ibid', broken: text, of: { kind: 'reference', label: now, reference: meaning.text } }];
    }
  }
  return [];
}

/** Most changes of a text with few notes disturb none of them. */
const TRIES = 30;

/** What a footnote refers to, as a key that is the same for the same source; undefined where its Ibid. is broken. */
export function meaningIn(text: string, label: string): string | undefined {
  const meaning = footnotesOf(parse(text)).byLabel.get(label)?.meaning;
  return meaning?.kind === 'resolved' ? referenceKey(meaning.text) : undefined;
}
