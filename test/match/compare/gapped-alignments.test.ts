/** Words between two parts of one agreed paragraph, or beside a part: those that a draft put in, left out or exchanged. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { bridgesIn } from '../../../server/src/match/compare/gapped-alignments';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const { passages } = smallYardstick([
  'Build schools that enable fisher women to repair nets, mend sails and keep the accounts of their own small boats, wherever they live on the coast, and give them the tools and licences that they need.',
  'Take steps to protect all old lighthouses of the coast from rust and storms. Lamps must burn brightly in every season of the long northern year.',
  'Respect the customs of all small islands and the Law of the Sea, and consult the elders of each village before new piers are built.',
  'We are committed to widening and marking channels for small boats, rafts and canoes in every bay of the north.',
]);

/** The bridges of a draft: `ours | theirs`, and how many parts they rest on. */
function bridges(text: string): string[] {
  const draft = draftWords(passages.vocabulary, text);
  return bridgesIn(draft, passages, matchesIn(draft, passages).alignments).map(
    ({ difference: { draftFrom, draftTo, agreedFrom, agreedTo }, alignment, parts }) => {
      const theirs = foldedBetween(passages, passageAt(passages, alignment.paragraph), agreedFrom, agreedTo);
      return `${parts.length}: ${foldedWords(draft, draftFrom, draftTo).join(' ')} | ${theirs.join(' ')}`.trim();
    },
  );
}

suite('longer differences', () => {
  const drafts: readonly (readonly [text: string, ...bridges: string[]])[] = [
    [
      'Asks them to repair nets, mend sails and keep the accounts of their own small boats, and give them the tools and licences that they need;',
    ],
    [
      'Asks them to repair nets, mend sails and keep the accounts of their own small boats, as well as those of all their neighbours on the quay, wherever they live on the coast;',
      '2: as well as those of all their neighbours on the quay |',
    ],
    [
      'Asks them to repair nets, mend sails and sing the old songs of the harbour at night, and give them the tools and licences that they need;',
    ],
    [
      'Asks them to keep the accounts of their own small boats in ink on good paper for seven years in a row and then in the archives of the town for ever, wherever they live on the coast;',
    ],
    [
      'Thanks all who enable deckhands to repair nets, mend sails and keep the accounts of their own small boats;',
      '1: deckhands | fisher women',
    ],
    [
      'Thanks all who enable old young fisher women to repair nets, mend sails and keep the accounts of their own small boats;',
    ],
    [
      'Thanks all who enable, women to repair nets, mend sails and keep the accounts of their own small boats;',
    ],
    ['Thanks all who teach women to repair nets, mend sails and keep the accounts of their own small boats;'],
    ['Asks them to take steps to shelter all old lighthouses of the coast from rust and storms;'],
    ['Asks them to take steps to protecting the old lighthouses of the coast from rust and storms;'],
    [
      'Asks them to guard all old lighthouses of the coast from rust and storms. It says that lamps must burn brightly in every season of the long northern year;',
      '1: guard | protect',
    ],
    [
      'Asks them to protect all old lighthouses of the coast from rust and storms in every season of the long northern year;',
    ],
    [
      'Asks them to respect the customs of all small islands, the habits of fishers on every quay, and the Law of the Sea;',
      '2: the habits of fishers on every quay |',
    ],
    [
      'Asks them to consult the elders of each village, without haste and in their own language, before new piers are built;',
      '2: without haste and in their own language |',
    ],
    [
      'Asks them to respect the customs of small islands and, in good time and in person, the elders of each village before new piers are built;',
      '2: in good time and in person | the law of the sea and consult',
    ],
    [
      'Asks them to build new piers; it also asks to consult the elders of each village before new piers are built;',
    ],
  ];
  const passedOver: typeof drafts = [
    [
      'Asks for a plan to deepen and mark the channels for small boats, rafts and canoes;',
      '1: deepen | widening',
    ],
    ['Asks for a plan to deepen, and mark the channels for small boats, rafts and canoes;'],
    ['Asks for a plan to deepen and mark, the channels for small boats, rafts and canoes;'],
    ['Asks for a plan to widen and mark the channels for small boats, rafts and canoes;'],
    ['Asks for a plan that deepens and marks channels for small boats, rafts and canoes;'],
    ['Asks for a plan to deepen or mark the channels for small boats, rafts and canoes;'],
    ['Asks all who sound and mark the channels for small boats, rafts and canoes;'],
    ['Mark channels for small boats, rafts and canoes;'],
    ['Deepen and mark the channels for small boats, rafts and canoes;'],
    ['It asks to sound the deep channels for small boats, rafts and canoes in every bay of the north;'],
  ];
  for (const [text, ...expected] of [...drafts, ...passedOver])
    test(text, () => assert.deepEqual(bridges(text), expected));
});
