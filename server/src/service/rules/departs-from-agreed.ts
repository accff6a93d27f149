/** Words that almost repeat the yardstick and say something else. */
import { type Departure, departures } from '../../match/departures';
import type { Kind } from '../../match/differences';
import { wordingOf } from '../../match/wording';
import { yardstickOf } from '../../match/yardstick';
import { addressOf, fixesFor, isMeasured, relatedTo, spanOf, wordsOfBlock } from '../agreed-words';
import type { Finding } from '../finding';
import type { BlockRule } from '../rule';

const REMARKS: Readonly<Record<Kind, string>> = {
  replaced: '',
  missing: ', words missing',
  added: ', words added',
  'qualifier-lost': ', qualifier lost',
  'qualifier-added': ', qualifier added',
  'item-dropped': ', item dropped',
  'item-added': ', item added',
  reordered: ', other order',
  weakened: ', obligation weakened',
  strengthened: ', obligation strengthened',
};

export const departsFromAgreed: BlockRule = {
  id: 'departs-from-agreed',
  summary: 'Words that almost repeat an adopted text say the same as it does.',
  defaultSeverity: 'warning',
  authority: 'The adopted texts of the yardstick (setting agreedLanguage.yardstick)',
  scope: 'block',
  *check(block, { snapshot, world }): Iterable<Finding> {
    if (!isMeasured(block)) return;
    const yardstick = yardstickOf(world.engine);
    const { passages } = yardstick;
    const draft = wordsOfBlock(passages.vocabulary, snapshot.text, block);
    for (const departure of departures(yardstick, draft)) {
      const { alignment } = departure;
      const wording = wordingOf(draft, passages, alignment, departure.difference);
      const address = addressOf(world.engine, passages, alignment.paragraph);
      yield {
        rule: 'departs-from-agreed',
        severity: severityOf(departure),
        span: spanOf(block, wording),
        message: messageOf(departure, wording.agreed, address),
        related: [relatedTo(world.engine, passages, alignment)],
        fixes: fixesFor(snapshot.text, block, wording, address),
      };
    }
  },
};

/** A word that only governs others, or one that another adopted resolution has, is a hint. */
const severityOf = ({ weight, elsewhere }: Departure): Finding['severity'] =>
  weight === 'full' && elsewhere === undefined ? 'warning' : 'hint';

function messageOf({ kind, elsewhere }: Departure, agreed: string, address: string): string {
  const other = elsewhere ? `; as in resolution ${elsewhere}` : '';
  return `Departs from agreed language: "${agreed}" (${address})${REMARKS[kind]}${other}`;
}
