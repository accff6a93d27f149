/** Words that almost repeat the yardstick and say something else. */
import { type TermUse, termsIn } from '../../../corpus/terms';
import type { Kind } from '../../../match/compare/classify-difference';
import type { Departure } from '../../../match/compare/departures';
import { wordingOf } from '../../../match/compare/replacement';
import type { DraftWords } from '../../../match/reference/passages';
import { addressOf, fixesFor, isMeasured, relatedTo, spanOfWording } from '../../agreed/agreed-words';
import { type ComparedBlock, comparedBlock } from '../../agreed/compared-block';
import { isOtherForm } from '../../agreed/equivalent-terms';
import { standsInBase } from '../../agreed/from-base';
import type { BlockRule } from '../../check/rule';
import type { Finding } from '../../finding';
import type { World } from '../../world/world';
import { tableOf } from './disfavoured-term';

/** What a kind of difference is called, after the agreed words and their address. */
const REMARKS: Readonly<Record<Kind, string>> = {
  replaced: '',
  missing: ', words left out',
  added: ', words put in',
  'qualifier-lost': ', a qualification left out',
  'qualifier-added': ', a qualification put in',
  'item-dropped': ', an item of the list left out',
  'item-added': ', an item put into the list',
  'denial-lost': ', a negation left out',
  'denial-added': ', a negation put in',
  reordered: ', in another order',
  restructured: ', put differently',
  weakened: ', weaker than agreed',
  strengthened: ', stronger than agreed',
};

export const departsFromAgreed: BlockRule = {
  id: 'departs-from-agreed',
  organs: 'every',
  summary: 'Words that almost repeat an adopted text say the same as it does.',
  defaultSeverity: 'warning',
  authority: 'The adopted texts of the yardstick (setting agreedLanguage.yardstick)',
  scope: 'block',
  *check(block, context): Iterable<Finding> {
    if (!isMeasured(block)) return;
    const { engine } = context.world;
    const measured = comparedBlock(block, context);
    const { passages } = measured.yardstick;
    const departures = spoken(measured);
    if (departures.length === 0) return;
    const terms = termsOf(measured.draft, context.world);
    for (const departure of departures) {
      if (terms.some((use) => isWithin(departure, use))) continue;
      if (isOtherForm(context.world.corpus.terms, measured.draft, passages, departure)) continue;
      const wording = wordingOf(measured.draft, passages, departure.alignment, departure.difference);
      const span = spanOfWording(block, wording);
      if (standsInBase(context, block, span)) continue;
      const address = addressOf(engine, departure.alignment.paragraph);
      yield {
        rule: 'departs-from-agreed',
        severity: severityOf(departure, measured),
        span,
        message: messageOf(departure, wording.agreed, address),
        related: [relatedTo(engine, passages, departure.alignment)],
        fixes:
          departure.kind === 'restructured' ? [] : fixesFor(context.snapshot.text, block, wording, address),
        ...(departure.turnsSense && { turnsSense: true }),
      };
    }
  },
};

/** The terms a paragraph should not use: what the table says of them weighs more than a likeness. */
const termsOf = (draft: DraftWords, world: World): TermUse[] =>
  termsIn(tableOf(world), draft.text, draft.words).filter(({ term }) => term.verdict === 'warning');

/** Whether all that is alike in a departure is the term itself. */
const isWithin = ({ alignment }: Departure, { from, to }: TermUse): boolean =>
  from <= alignment.draftFrom && alignment.draftTo <= to;

const isSame = (a: Departure, b: Departure): boolean => a.difference === b.difference;

/** Departures, with the slight differences in which a superseded text shows that the word matters. */
function spoken({ departures, superseded }: ComparedBlock): Departure[] {
  const telling = superseded.flatMap(({ departure }) => (departure?.weight === 'slight' ? [departure] : []));
  return [...departures.filter((one) => !telling.some((other) => isSame(one, other))), ...telling];
}

/** A word that only governs others, or one that another adopted resolution has, is a hint. */
function severityOf(departure: Departure, { superseded }: ComparedBlock): Finding['severity'] {
  if (superseded.some((other) => other.departure && isSame(other.departure, departure))) return 'warning';
  return departure.weight === 'full' && departure.elsewhere === undefined ? 'warning' : 'hint';
}

function messageOf({ kind, elsewhere }: Departure, agreed: string, address: string): string {
  const other = elsewhere ? `; as in ${elsewhere}` : '';
  return `Departs from agreed language: "${agreed}" (${address})${REMARKS[kind]}${other}`;
}
