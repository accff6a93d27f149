/** Words of an earlier text of a yardstick (a zero draft) that the adopted text replaced. */

import { type Wording, wordingOf } from '../../../match/compare/replacement';
import type { Superseded } from '../../../match/compare/superseded';
import type { Word } from '../../../text/words';
import {
  addressOf,
  fixesFor,
  isMeasured,
  passageRelated,
  relatedTo,
  spanOfWording,
} from '../../agreed/agreed-words';
import { type ComparedBlock, comparedBlock } from '../../agreed/compared-block';
import { isOtherForm } from '../../agreed/equivalent-terms';
import { standsInBase } from '../../agreed/from-base';
import type { BlockRule, RuleContext } from '../../check/rule';
import type { Finding } from '../../finding';

export const supersededWording: BlockRule = {
  id: 'superseded-wording',
  organs: 'every',
  summary: 'Wording of an earlier draft of an adopted text is replaced by the adopted wording.',
  defaultSeverity: 'warning',
  authority: 'The superseded texts of the corpus, aligned with the adopted texts that replaced them',
  scope: 'block',
  *check(block, context): Iterable<Finding> {
    if (!isMeasured(block)) return;
    const measured = comparedBlock(block, context);
    for (const superseded of measured.superseded) {
      const { departure } = superseded;
      if (departure?.weight === 'slight') continue;
      if (
        departure &&
        isOtherForm(context.world.corpus.terms, measured.draft, measured.yardstick.passages, departure)
      )
        continue;
      const { wording, quoted } = wordingFor(measured, superseded);
      const span = spanOfWording(block, wording);
      if (standsInBase(context, block, span)) continue;
      const address = addressOf(context.world.engine, superseded.successor);
      yield {
        rule: 'superseded-wording',
        severity: 'warning',
        span,
        message: `Superseded wording: ${nameOf(context, superseded)}, replaced by ${quoted ? `"${quoted}" (${address})` : address}`,
        related: relatedFor(context, measured, superseded),
        ...(superseded.departure?.turnsSense && { turnsSense: true }),
        fixes: quoted ? fixesFor(context.snapshot.text, block, wording, address) : [],
      };
    }
  },
};

/** The agreed words where the passage survived in like form; else the draft's own words alone. */
function wordingFor(
  { draft, yardstick }: ComparedBlock,
  superseded: Superseded,
): { wording: Wording; quoted: string } {
  const { departure } = superseded;
  if (departure) {
    const wording = wordingOf(draft, yardstick.passages, departure.alignment, departure.difference);
    return { wording, quoted: wording.agreed };
  }
  const start = (draft.words[superseded.draftFrom] as Word).start;
  const end = (draft.words[superseded.draftTo - 1] as Word).end;
  return { wording: { start, end, agreed: '', replacement: '' }, quoted: '' };
}

/** `zero draft of 5 February 2018, para. 13` */
const nameOf = ({ world }: RuleContext, { run }: Superseded): string =>
  addressOf(world.engine, run.paragraph);

function relatedFor(
  { world }: RuleContext,
  { yardstick }: ComparedBlock,
  superseded: Superseded,
): Finding['related'] {
  const { departure, run, successor } = superseded;
  const agreed = departure
    ? relatedTo(world.engine, yardstick.passages, departure.alignment)
    : passageRelated(world.engine, successor);
  return [
    agreed,
    relatedTo(world.engine, yardstick.superseded, {
      paragraph: run.paragraph,
      agreedFrom: run.agreed,
      agreedTo: run.agreed + run.length,
    }),
  ];
}
