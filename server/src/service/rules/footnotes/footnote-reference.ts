/**
 * The note of a well-known title gives the reference that title has: the Convention on the Rights of the Child
 * is at vol. 1577, No. 27531. Finds mistyped numbers, and every Ibid. that has come to stand after another note.
 */

import { wordsBeforeMark } from '../../../corpus/cited-sources';
import { isGiven, nearReferences, oneDigitOff, usualReference } from '../../../corpus/footnote-index';
import {
  foldedReference,
  type Mention,
  referenceKey,
  symbolOfReference,
  treatyOf,
} from '../../../corpus/instruments';
import type { Corpus, Instrument } from '../../../corpus/model';
import { italicized, shortenedAfter } from '../../../resolution/citations/abbreviate-reference';
import type { Footnote } from '../../../resolution/citations/footnotes';
import { meaningOf, plainReference } from '../../../resolution/citations/footnotes';
import { readReferences } from '../../../resolution/citations/references';
import { foldTitle, isPartOfName, titleBefore } from '../../../resolution/citations/title-before-mark';
import type { Block, FootnoteMark, OwnText } from '../../../resolution/model';
import { memoizeByObject, memoizeByText } from '../../../text/memoize';
import { type Span, slice } from '../../../text/span';
import type { DraftRule, RuleContext } from '../../check/rule';
import { finderOf, footnotesIn } from '../../citations/facts';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';

export const footnoteReference: DraftRule = {
  id: 'footnote-reference',
  organs: 'every',
  scope: 'draft',
  summary: 'The note of a known instrument gives the reference of that instrument',
  defaultSeverity: 'warning',
  authority:
    'N7, N9, N10: the table of instruments, and the footnotes of the adopted documents that are loaded',
  *check(context) {
    for (const { footnote, title, reference, isPart } of expectedIn(context)) {
      const { meaning, note } = footnote;
      if (meaning.kind !== 'resolved') continue;
      if (!isMistyped(context, meaning.text, reference) && (isPart || !contradicts(meaning.text, reference)))
        continue;
      const text = asNote(context, footnote, reference);
      yield formFinding(
        footnoteReference,
        note.content,
        `${title}: ${reference.replace(/\*/g, '').replace(/\.$/, '')}`,
        replace(`Use "${text.replace(/\*/g, '')}"`, note.content, text),
      );
    }
  },
  cases: (context) => expectedIn(context).length,
};

interface Expected {
  readonly footnote: Footnote;
  readonly title: string;
  readonly reference: string;
  /** Whether the title is only a part of what the mark hangs on: then only a slip of the pen is told. */
  readonly isPart: boolean;
}

/** Footnotes whose first mark hangs on a title with one known reference. */
function expectedIn(context: RuleContext): Expected[] {
  return footnotesIn(context.snapshot).footnotes.flatMap((footnote) => {
    const [mark] = footnote.marks;
    const known = mark && expectedAt(context, footnote, mark);
    return known ? [{ footnote, ...known }] : [];
  });
}

type Known = Omit<Expected, 'footnote'>;

function expectedAt(context: RuleContext, footnote: Footnote, mark: FootnoteMark): Known | undefined {
  const known = named(context, mark) ?? titled(context, mark);
  return known && !known.isPart ? known : (mistyped(context, footnote, mark) ?? known);
}

/** The instrument whose name ends where the mark stands, in the mark's paragraph. */
function named({ snapshot, world }: RuleContext, { span, block }: FootnoteMark): Known | undefined {
  const { own, content } = resolutionOf(snapshot).blocks[block] as Block;
  return nameBefore(world.corpus.instruments)(own)(span.start - content.start);
}

/** The instrument whose name ends at an offset of a paragraph's words. */
const nameBefore = memoizeByObject((instruments: readonly Instrument[]) =>
  memoizeByObject((own: OwnText) => {
    const mentions = finderOf(instruments)(own);
    return onceForEachOffset((at) => nameAhead(own.words, mentions, at));
  }),
);

/** Remembers what a paragraph has at its offsets, since every version of a draft asks about all marks. */
function onceForEachOffset(compute: (at: number) => Known | undefined): typeof compute {
  const known = new Map<number, Known | undefined>();
  return (at) => {
    if (!known.has(at)) known.set(at, compute(at));
    return known.get(at);
  };
}

function nameAhead(words: string, mentions: readonly Mention[], at: number): Known | undefined {
  const mention = mentions.find(({ span: { end } }) => isAhead(words, end, at));
  if (!mention || mention.as === 'ours') return undefined;
  const title = plainTitle(words, mention.span);
  const { reference } = mention.instrument;
  return reference ? { title, reference, isPart: isPartOfName(words, mention.span.start) } : undefined;
}

/** Whether a mark at `at` hangs on the words that end at `end`: only punctuation is between them. UTF-16. */
const isAhead = (words: string, end: number, at: number): boolean =>
  at - MOST_BETWEEN <= end && end <= at && /^[\s*,;:.)”"]*$/.test(words.slice(end, at));

const MOST_BETWEEN = 4;

const plainTitle = (text: string, span: Span): string =>
  slice(text, span).replace(/\*/g, '').replace(/\s+/g, ' ');

/** The title on which a mark hangs, in the mark's paragraph. */
function titled({ snapshot, world }: RuleContext, { span, block }: FootnoteMark): Known | undefined {
  const { own, span: of } = resolutionOf(snapshot).blocks[block] as Block;
  return titleWithNotes(world.corpus)(own)(span.start - of.start);
}

/** The title that ends at an offset of a paragraph's text, where texts of the corpus footnote it. */
const titleWithNotes = memoizeByObject((corpus: Corpus) =>
  memoizeByObject(({ text }: OwnText) =>
    onceForEachOffset((at) => {
      const span = titleBefore(text, at);
      if (!span) return undefined;
      const title = plainTitle(text, span);
      const reference = usualReference(corpus, title);
      return reference ? { title, reference, isPart: isPartOfName(text, span.start) } : undefined;
    }),
  ),
);

/** A reference that no text gives, one digit from the one that texts give at the same words. */
function mistyped(
  { snapshot: { text }, world }: RuleContext,
  { meaning }: Footnote,
  { span: { start } }: FootnoteMark,
): Known | undefined {
  const near = meaning.kind === 'resolved' ? nearReferences(world.corpus, meaning.text) : [];
  if (near.length === 0) return undefined;
  const before = foldTitle(text.slice(Math.max(0, start - 120), start).replace(/[*]/g, ''));
  const hung = titleBefore(text, start);
  const title = hung && plainTitle(text, hung);
  const words = [title, wordsBeforeMark(text, start)].filter((one) => one !== undefined && one !== '');
  const own = referenceKey(meaning.kind === 'resolved' ? meaning.text : '');
  const meant = near.flatMap(({ reference, titles, hangs }) => {
    if (isOtherPart(own, referenceKey(reference))) return [];
    const named = titles.find((one) => before.includes(lastWords(foldTitle(one))));
    const name = named ?? words.find((one) => one !== undefined && hangs(one));
    return name === undefined ? [] : [{ title: named ?? title ?? name, reference, isPart: false }];
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** The end of a title, by which it is known again. */
const lastWords = (title: string): string => title.split(' ').slice(-4).join(' ');

/** Whether a reference that no text gives differs from the known one in a digit. */
function isMistyped({ world: { corpus } }: RuleContext, own: string, known: string): boolean {
  const [key, wanted] = [referenceKey(own), referenceKey(known)];
  return (
    key !== wanted && !isGiven(corpus, key) && oneDigitOff(key).includes(wanted) && !isOtherPart(key, wanted)
  );
}

// "para. 93" beside "para. 94", "Rev.1" beside "Rev.2", "A/76/284" beside "A/75/284", "2022/1" beside "2021/1"
const SERIAL = /(?:paras?\. [\d–, and]*|\b(?:rev|add|corr)\.|^a\/(?:hrc\/|c\.\d\/)?\d?|\/(?:19|20)\d?)$/;

/** Whether two references differ where one source has many: in its paragraphs, revisions, sessions and years. */
function isOtherPart(key: string, wanted: string): boolean {
  let same = 0;
  while (key[same] === wanted[same] && same < key.length) same++;
  return SERIAL.test(key.slice(0, same));
}

/** Whether two references of one series give different numbers; other series may both be right. */
function contradicts(own: string, known: string): boolean {
  const [ownTreaty, treaty] = [treatyOf(own), treatyOf(known)];
  if (ownTreaty && treaty) {
    const volumes = treaty.volumes.every((volume) => ownTreaty.volumes.includes(volume));
    return ownTreaty.number !== treaty.number || !volumes;
  }
  const [ownSymbol, symbol] = [symbolOfReference(own), symbolOfReference(known)];
  if (!ownSymbol || !symbol || / and |;/.test(own.replace(/,? annexes.*$/s, ''))) return false;
  return isResolution(ownSymbol) && isResolution(symbol) && numberOf(ownSymbol) !== numberOf(symbol);
}

const isResolution = (symbol: string): boolean => symbol.startsWith('A/RES/');
const numberOf = memoizeByText((symbol) => foldedReference(symbol.split(',')[0] ?? ''));

/** The note with the known reference: with its own words where only a digit is wrong, else as others give it. */
function asNote({ snapshot }: RuleContext, footnote: Footnote, reference: string): string {
  const { footnotes } = footnotesIn(snapshot);
  const before = footnotes[footnote.index - 1];
  const own = slice(snapshot.text, footnote.note.content);
  const key = referenceKey(reference);
  const put = oneDigitOff(own).find((words) => keyAfter(words, before) === key);
  if (put !== undefined) return put;
  const plain = reference.replace(/\*/g, '');
  const meaning = meaningOf(plain, readReferences(plain), undefined);
  return (before && shortenedAfter(meaning, before.meaning)) ?? italicized(plain);
}

function keyAfter(words: string, before: Footnote | undefined): string | undefined {
  const plain = plainReference(words);
  const meaning = meaningOf(plain, readReferences(plain), before);
  return meaning.kind === 'resolved' ? referenceKey(meaning.text) : undefined;
}
