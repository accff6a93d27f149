/**
 * The note of a well-known title gives the reference that title has: the Convention on the Rights of the Child
 * is at vol. 1577, No. 27531. Finds mistyped numbers, and every Ibid. that has come to stand after another note.
 */
import { foldedReference, type Mention, symbolOfReference, treatyOf } from '../../corpus/instruments';
import { foldTitle, nearReference, usualReference } from '../../corpus/known-notes';
import type { Footnote } from '../../resolution/footnotes';
import { meaningOf } from '../../resolution/footnotes';
import type { FootnoteMark } from '../../resolution/model';
import { readReferences } from '../../resolution/references';
import { italicized, shortenedAfter } from '../../resolution/shorten';
import { titleBefore } from '../../resolution/titles';
import { remembered } from '../../text/remember';
import { slice } from '../../text/span';
import { footnotesIn, mentionsIn } from '../cite/facts';
import { formFinding, replace } from '../form/findings';
import type { DraftRule, RuleContext } from '../rule';

export const footnoteReference: DraftRule = {
  id: 'footnote-reference',
  scope: 'draft',
  summary: 'The note of a known instrument gives the reference of that instrument',
  defaultSeverity: 'warning',
  authority:
    'N7, N9, N10: the table of instruments, and the footnotes of the adopted documents that are loaded',
  *check(context) {
    for (const { footnote, title, reference } of expectedIn(context)) {
      const { meaning, note } = footnote;
      if (meaning.kind !== 'resolved' || !contradicts(meaning.text, reference)) continue;
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
}

/** Footnotes whose first mark hangs on a title with one known reference. */
function expectedIn(context: RuleContext): Expected[] {
  const mentions = mentionsIn(context.snapshot, context.world.corpus.instruments);
  return footnotesIn(context.snapshot).footnotes.flatMap((footnote) => {
    const [mark] = footnote.marks;
    const known =
      mark && (named(context, mentions, mark) ?? titled(context, mark) ?? mistyped(context, footnote, mark));
    return known ? [{ footnote, ...known }] : [];
  });
}

type Known = Omit<Expected, 'footnote'>;

// "the Political Declaration on the implementation of the", "the midterm review of the": the title's own
// reference is not what such a mark hangs on
const IS_PART =
  /\b(?:protocols?|declarations?|reports?|appraisals?|implementation|reviews?|amendments?|outcomes?|annex(?:es)?|decisions?|resolutions?|guides?|plans?|programmes?|comments?|recommendations?|meetings?|articles?|parties|mechanism|funds?|strateg(?:y|ies)|supplementing|anniversary|achievement) (?:of|to|on|under|for|in|with|by)? ?(?:the )?$/i;

const isPart = ({ snapshot }: RuleContext, at: number): boolean =>
  IS_PART.test(snapshot.text.slice(Math.max(0, at - 60), at));

/** The instrument whose name ends where the mark stands. */
function named(context: RuleContext, mentions: readonly Mention[], mark: FootnoteMark): Known | undefined {
  const { text } = context.snapshot;
  const near = mentions.slice(...aheadOf(mentions, mark.span.start, 4));
  const mention = near.find(({ span }) => /^[\s*,;:.)”"]*$/.test(text.slice(span.end, mark.span.start)));
  if (!mention || mention.as === 'ours' || isPart(context, mention.span.start)) return undefined;
  const title = slice(text, mention.span).replace(/\*/g, '').replace(/\s+/g, ' ');
  return mention.instrument.reference ? { title, reference: mention.instrument.reference } : undefined;
}

/** Which of the mentions, in text order and disjoint, end at `offset` or at most so much before it. */
function aheadOf(mentions: readonly Mention[], offset: number, reach: number): [from: number, to: number] {
  let from = 0;
  for (let high = mentions.length; from < high; ) {
    const middle = (from + high) >> 1;
    if ((mentions[middle] as Mention).span.end < offset - reach) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while ((mentions[to]?.span.end ?? Number.POSITIVE_INFINITY) <= offset) to++;
  return [from, to];
}

/** A title on which footnotes of the corpus hang. */
function titled(context: RuleContext, mark: FootnoteMark): Known | undefined {
  const span = titleBefore(context.snapshot.text, mark.span.start);
  if (!span || isPart(context, span.start)) return undefined;
  const title = slice(context.snapshot.text, span).replace(/\*/g, '').replace(/\s+/g, ' ');
  const reference = usualReference(context.world.corpus.documents, title);
  return reference ? { title, reference } : undefined;
}

/** A reference that nobody gives, one digit from one that others give at the same words. */
function mistyped(
  { snapshot, world }: RuleContext,
  { meaning }: Footnote,
  mark: FootnoteMark,
): Known | undefined {
  if (meaning.kind !== 'resolved') return undefined;
  const near = nearReference(world.corpus, meaning.text);
  if (!near) return undefined;
  const before = foldTitle(
    snapshot.text.slice(Math.max(0, mark.span.start - 120), mark.span.start).replace(/[*]/g, ''),
  );
  const title = near.titles.find((one) => before.includes(lastWords(foldTitle(one))));
  return title ? { title, reference: near.reference } : undefined;
}

/** The end of a title, by which it is known again. */
const lastWords = (title: string): string => title.split(' ').slice(-4).join(' ');

/** Whether two references of one series give different numbers; other series may both be right. */
function contradicts(own: string, known: string): boolean {
  const [ownTreaty, treaty] = [treatyOf(own), treatyOf(known)];
  if (ownTreaty && treaty) {
    const volumes = treaty.volumes.every((volume) => ownTreaty.volumes.includes(volume));
    return ownTreaty.number !== treaty.number || !volumes;
  }
  const [ownSymbol, symbol] = [symbolOfReference(own), symbolOfReference(known)];
  if (!ownSymbol || !symbol || /,? and /.test(own)) return false;
  return isResolution(ownSymbol) && isResolution(symbol) && numberOf(ownSymbol) !== numberOf(symbol);
}

const isResolution = (symbol: string): boolean => symbol.startsWith('A/RES/');
const numberOf = remembered((symbol) => foldedReference(symbol.split(',')[0] ?? ''));

/** The known reference as this note would give it after the one before. */
function asNote({ snapshot }: RuleContext, footnote: Footnote, reference: string): string {
  const { footnotes } = footnotesIn(snapshot);
  const before = footnotes[footnotes.indexOf(footnote) - 1];
  const plain = reference.replace(/\*/g, '');
  const meaning = meaningOf(plain, readReferences(plain), undefined);
  return (before && shortenedAfter(meaning, before.meaning)) ?? italicized(plain);
}
