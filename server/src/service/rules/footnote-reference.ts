/**
 * The note of a well-known title gives the reference that title has: the Convention on the Rights of the Child
 * is at vol. 1577, No. 27531. Finds mistyped numbers, and every Ibid. that has come to stand after another note.
 */
import {
  findMentions,
  foldedReference,
  instrumentTable,
  symbolOfReference,
  treatyOf,
} from '../../corpus/instruments';
import { usualReference } from '../../corpus/known-notes';
import type { Footnote } from '../../resolution/footnotes';
import { meaningOf } from '../../resolution/footnotes';
import { readReferences } from '../../resolution/references';
import { italicized, shortenedAfter } from '../../resolution/shorten';
import { titleBefore } from '../../resolution/titles';
import { slice } from '../../text/span';
import { footnotesIn } from '../cite/facts';
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
  return footnotesIn(context.snapshot).footnotes.flatMap((footnote) => {
    const title = titleOf(context, footnote);
    const reference = title && referenceOf(context, title);
    return title && reference ? [{ footnote, title, reference }] : [];
  });
}

function titleOf({ snapshot }: RuleContext, { marks }: Footnote): string | undefined {
  const [mark] = marks;
  const span = mark && titleBefore(snapshot.text, mark.span.start);
  if (!span || IS_PART.test(snapshot.text.slice(Math.max(0, span.start - 60), span.start))) return undefined;
  return slice(snapshot.text, span).replace(/\*/g, '').replace(/\s+/g, ' ');
}

// "the Political Declaration on the implementation of the", "the midterm review of the": the title's own
// reference is not what such a mark hangs on
const IS_PART =
  /\b(?:protocols?|declarations?|reports?|appraisals?|implementation|reviews?|amendments?|outcomes?|annex(?:es)?|decisions?|resolutions?|guides?|plans?|programmes?|comments?|recommendations?|meetings?|articles?|parties|mechanism|funds?|strateg(?:y|ies)|supplementing|anniversary) (?:of|to|on|under|for|in|with|by)? ?(?:the )?$/i;

/** The table's reference where the whole title is an instrument's, else what other texts say. */
function referenceOf({ world }: RuleContext, title: string): string | undefined {
  const mention = findMentions(instrumentTable(world.corpus.instruments), title).at(-1);
  if (mention && mention.span.end === title.length && mention.as !== 'ours') {
    return /^$|(?:, | and )$/.test(title.slice(0, mention.span.start))
      ? mention.instrument.reference
      : undefined;
  }
  return usualReference(world.corpus.documents, title);
}

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
const numberOf = (symbol: string): string => foldedReference(symbol.split(',')[0] ?? '');

/** The known reference as this note would give it after the one before. */
function asNote({ snapshot }: RuleContext, footnote: Footnote, reference: string): string {
  const { footnotes } = footnotesIn(snapshot);
  const before = footnotes[footnotes.indexOf(footnote) - 1];
  const plain = reference.replace(/\*/g, '');
  const meaning = meaningOf(plain, readReferences(plain), undefined);
  return (before && shortenedAfter(meaning, before.meaning)) ?? italicized(plain);
}
