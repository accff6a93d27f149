/** What is compared at the edges of given alignments. */
import { strict as assert } from 'node:assert';
import { edgesOf } from '../../../server/src/match/compare/clause-edges';
import { passageAt } from '../../../server/src/match/reference/passages';
import { type MarkedPair, markedPairs, shown } from '../../support/marked-pairs';

/** The draft, the agreed words, and the edges: `ours | theirs`, with a dot where nothing equal follows in the clause. */
const rows: readonly (readonly [draft: string, agreed: string, ...edges: string[]])[] = [
  ['Asks for quick [safe wood and spare ropes]', 'Keep dry [safe wood and spare ropes]', 'quick | dry'],
  [
    'Asks for big red quick [safe wood and spare ropes]',
    'Keep dry [safe wood and spare ropes]',
    'red quick | keep dry',
  ],
  ['Asks for very big red quick [safe wood and spare ropes]', 'Keep dry [safe wood and spare ropes]'],
  ['Asks for quick [safe wood and spare ropes]', 'All towns keep very big dry [safe wood and spare ropes]'],
  [
    'Asks for keeping wet [safe wood and spare ropes]',
    'They keep dry [safe wood and spare ropes]',
    'wet | dry',
  ],
  [
    'Asks for keeping very wet [safe wood and spare ropes]',
    'They keep dry [safe wood and spare ropes]',
    'very wet | dry',
  ],
  ['Asks for keeping wet [safe wood and spare ropes]', 'They keep wets [safe wood and spare ropes]'],
  ['Asks for quick [of safe wood and spare ropes]', 'Keep dry [of safe wood and spare ropes]'],
  ['Asks for quick [to burn wood and spare ropes]', 'Keep dry [to burn wood and spare ropes]'],
  [
    'Asks for quick [the safe wood and spare ropes]',
    'Keep dry [the safe wood and spare ropes]',
    'quick | dry',
  ],
  [
    'Asks for quick [their safe wood and spare ropes]',
    'Keep dry [their safe wood and spare ropes]',
    'quick | dry',
  ],
  [
    'Asks for quick [and safe wood and spare ropes]',
    'Keep dry [and safe wood and spare ropes]',
    'quick | dry',
  ],
  ['Asks for quick [or safe wood and spare ropes]', 'Keep dry [or safe wood and spare ropes]', 'quick | dry'],
  ['Asks for quick [that safe wood and spare ropes]', 'Keep dry [that safe wood and spare ropes]'],
  ['Welcomes [safe wood and spare ropes]', 'Keep [safe wood and spare ropes]'],
  ['Welcoming [safe wood and spare ropes]', 'Keep [safe wood and spare ropes]'],
  ['Welcome [safe wood and spare ropes]', 'Keep [safe wood and spare ropes]', 'welcome | keep'],
  ['Asks all, keeps [safe wood and spare ropes]', 'Store [safe wood and spare ropes]'],
  [
    'Asks to carry out [safe plans and spare ropes]',
    'Draw up [safe plans and spare ropes]',
    'carry out | draw up',
  ],
  ['Asks to carry up [safe plans and spare ropes]', 'Draw up [safe plans and spare ropes]'],
  ['Asks to note [safe plans and spare ropes]', 'Draw up [safe plans and spare ropes]', 'note | draw up'],
  ['Asks to draw up [safe plans and spare ropes]', 'Note [safe plans and spare ropes]', 'draw up | note'],
  ['Asks up [safe plans and spare ropes]', 'Note that old [safe plans and spare ropes]'],
  [
    'Asks that towns shall keep [safe plans and spare ropes]',
    'Towns may store [safe plans and spare ropes]',
    'shall keep | may store',
  ],
  [
    'Asks that towns will keep [safe plans and spare ropes]',
    'Towns may store [safe plans and spare ropes]',
    'keep | store',
  ],
  [
    'Asks that towns shall, keep [safe plans and spare ropes]',
    'Towns may store [safe plans and spare ropes]',
    'keep | store',
  ],
  [
    'Asks that towns shall keep [safe plans and spare ropes]',
    'Towns may, store [safe plans and spare ropes]',
    'keep | store',
  ],
  [
    'Asks to build or keep [safe plans and spare ropes]',
    'We build and store [safe plans and spare ropes]',
    'or keep | and store',
  ],
  [
    'Asks to build or keep [safe plans and spare ropes]',
    'We burn and store [safe plans and spare ropes]',
    'keep | store',
  ],
  [
    'Asks to build and keep [safe plans and spare ropes]',
    'We build and store [safe plans and spare ropes]',
    'keep | store',
  ],
  ['Or keep [safe plans and spare ropes]', 'And store [safe plans and spare ropes]', 'keep | store'],
  ['Asks for [safe wood and spare] oars', 'Keep [safe wood and spare] ropes', 'oars | ropes .'],
  ['Asks for [safe wood and spare] oars of oak', 'Keep [safe wood and spare] ropes', 'oars of oak | ropes .'],
  ['Asks for [safe wood and spare] oars of old oak', 'Keep [safe wood and spare] ropes'],
  ['Asks for [safe wood and spare] oars of old oak', 'Keep [safe wood and spare] ropes of hemp'],
  ['Asks for [safe wood and spare] oars of very old oak', 'Keep [safe wood and spare] ropes of hemp'],
  ['Asks for [safe wood and spare] oars of oak', 'Keep [safe wood and spare] ropes of grey hemp and wool'],
  [
    'Asks for [safe wood and spare] big oars',
    'Keep [safe wood and spare] ropes of hemp for all the towns',
    'big oars | ropes .',
  ],
  ['Asks for [safe wood and spare] sailing', 'Keep [safe wood and spare] ropes of hemp for all the towns'],
  [
    'Asks for [safe wood and spare] sailing',
    'Keep [safe wood and spare] rowing of hemp for all the towns',
    'sailing | rowing .',
  ],
  [
    'Asks for [safe wood and spare] very big red oars',
    'Keep [safe wood and spare] ropes of hemp for all the towns',
  ],
  ['Asks for [safe wood and spare] the oars', 'Keep [safe wood and spare] ropes of hemp for all the towns'],
  ['Asks for [safe wood and spare] oars', 'Keep [safe wood and spare] of hemp for all the towns'],
  ['Asks for [safe wood and spare] oars', 'Keep [safe wood and spare], ropes'],
  ['Asks for [safe wood and spare], oars', 'Keep [safe wood and spare] ropes'],
  ['Asks for [safe wood and spare]', 'Keep [safe wood and spare] ropes'],
  ['Asks for [safe wood and spare] ropes', 'Keep [safe wood and spare]'],
  [
    'Asks for [safe wood and spare] oars, in towns',
    'Keep [safe wood and spare] ropes; in towns',
    'oars | ropes .',
  ],
  ['Asks for [safe wood and] oars of oak', 'Keep [safe wood and] ropes of hemp'],
  ['Asks for [safe wood and] oars', 'Keep [safe wood and] ropes', 'oars | ropes .'],
  ['Asks for [safe wood and spare] oars, ropes of hemp', 'Keep [safe wood and spare] ropes of hemp'],
  ['Asks for [safe wood and spare] oars, and not ropes of hemp', 'Keep [safe wood and spare] ropes of hemp'],
  [
    'Asks for [safe wood and spare] oars, and not in our towns ropes of hemp',
    'Keep [safe wood and spare] ropes of hemp',
  ],
  ['Asks for [safe wood in] his big hut', 'Keep [safe wood in] his or her hut'],
  ['Asks for [safe wood in] his hut', 'Keep [safe wood in] his or her hut', 'his hut | his or her hut .'],
  ['Asks for [safe wood in] her very old stone hut', 'Keep [safe wood in] his hut'],
  ['Asks for [safe wood in] big hut', 'Keep [safe wood in] old hut', 'big | old'],
  [
    'Asks them to keep, at all costs, [safe wood and spare ropes]',
    'All keep [safe wood and spare ropes]',
    'at all costs |',
  ],
  [
    'Asks them to keep, at all costs and in all of the old small towns, [safe wood and spare ropes]',
    'All keep [safe wood and spare ropes]',
  ],
  ['Asks them to keep, at all costs; [safe wood and spare ropes]', 'All keep [safe wood and spare ropes]'],
  [
    'Asks them to keep, at all costs [safe wood and spare ropes]',
    'All keep [safe wood and spare ropes]',
    'costs | keep',
  ],
  ['Asks them to keep at all costs, [safe wood and spare ropes]', 'All keep [safe wood and spare ropes]'],
  ['Asks them to burn, at all costs, [safe wood and spare ropes]', 'All keep [safe wood and spare ropes]'],
  ['Asks them to keep, at all costs, [safe wood and spare ropes]', 'All keep; [safe wood and spare ropes]'],
  [
    'Asks them to keep [safe wood and spare ropes]',
    'All keep, at all costs, [safe wood and spare ropes]',
    '| at all costs',
  ],
  [
    'Asks them to keep [safe wood and spare ropes]',
    'All keep, regardless of cost, [safe wood and spare ropes]',
    '| regardless of cost',
  ],
  [
    'Asks them to keep [safe wood and spare ropes]',
    'All keep, dry oars and planks, [safe wood and spare ropes]',
  ],
  ['Asks them to keep [safe wood and spare ropes]', 'All keep, and not burn, [safe wood and spare ropes]'],
  [
    'Asks them to keep [safe wood and spare ropes], as far as they can, for crews',
    'Keep [safe wood and spare ropes] for crews',
    'as far as they can |',
  ],
  [
    'Asks them to keep [safe wood and spare ropes], as far as they can, the crews',
    'Keep [safe wood and spare ropes] the crews',
  ],
  [
    'Asks them to keep [safe wood and spare ropes], as far as they can, for crews',
    'Keep [safe wood and spare ropes] of crews',
  ],
  [
    'Asks them to keep [safe wood and spare ropes], as far as they can for crews',
    'Keep [safe wood and spare ropes] for crews',
  ],
  [
    'Asks them to keep [safe wood and spare ropes], as far as they can, for crews',
    'Keep [safe wood and spare ropes]; for crews',
  ],
  [
    'Asks them to keep [safe wood and spare ropes] for crews',
    'Keep [safe wood and spare ropes], as far as they can, for crews',
    '| as far as they can',
  ],
  [
    'Asks them to keep [safe wood and spare ropes] for crews',
    'Keep [safe wood and spare ropes], oars and planks, for crews',
  ],
  [
    'Asks them to keep [safe wood and spare ropes] for crews',
    'Keep [safe wood and spare ropes], inter alia, for crews',
    '| inter alia',
  ],
  [
    'Asks that pilots [must be paid for safe wood]',
    'Sailors [must be paid for safe wood]',
    'pilots | sailors',
  ],
  ['Asks that pilots [are paid for safe wood]', 'Sailors [are paid for safe wood]'],
  ['Asks that old pilots of towns [must be paid for safe wood]', 'Sailors [must be paid for safe wood]'],
  [
    'Asks that the pilots [must be paid for safe wood]',
    'All the sailors [must be paid for safe wood]',
    'pilots | sailors',
  ],
  ['Asks that very old grey pilots [must be paid for safe wood]', 'Sailors [must be paid for safe wood]'],
  ['Asks that pilot [must be paid for safe wood]', 'Pilots [must be paid for safe wood]'],
  ['Asks that [must be paid for safe wood]', 'Pilots [must be paid for safe wood]'],
  ['Asks that pilots [must be paid for safe wood]', 'They [must be paid for safe wood]'],
  [
    'Asks that pilots not [burn safe wood and spare ropes]',
    'Towns [burn safe wood and spare ropes]',
    'not |',
  ],
  [
    'Asks that pilots should not [burn safe wood and spare ropes]',
    'Towns should [burn safe wood and spare ropes]',
    'should not | should',
  ],
  [
    'Asks that pilots should [burn safe wood and spare ropes]',
    'Towns should never [burn safe wood and spare ropes]',
    'should | should never',
  ],
  ['Asks that pilots should [burn safe wood and spare ropes]', 'Towns will [burn safe wood and spare ropes]'],
  [
    'Asks that pilots could [burn safe wood and spare ropes]',
    'Towns can [burn safe wood and spare ropes]',
    'could | can',
  ],
  [
    'Asks that pilots should burns [the safe wood and spare ropes]',
    'Towns may burn [the safe wood and spare ropes]',
    'should | may',
  ],
  [
    'Asks that pilots should burns, [the safe wood and spare ropes]',
    'Towns may burn [the safe wood and spare ropes]',
  ],
  [
    'Agrees that no pilot [should burn safe wood and ropes]',
    'A pilot [should burn safe wood and ropes]',
    'no pilot | a pilot',
  ],
  [
    'Agrees that no [pilot should burn safe wood and ropes]',
    'A [pilot should burn safe wood and ropes]',
    'no | a',
  ],
  ['Agrees that no [pilot of any port should burn safe wood]', 'A [pilot of any port should burn safe wood]'],
  [
    'Agrees that no [pilot of any port of ours should burn safe wood]',
    'A [pilot of any port of ours should burn safe wood]',
  ],
  ['Agrees that no [pilot burns safe wood and ropes]', 'A [pilot burns safe wood and ropes]'],
  ['Agrees that no, [pilot should burn safe wood and ropes]', 'A [pilot should burn safe wood and ropes]'],
  [
    'Agrees that some [pilot should burn safe wood and ropes]',
    'No [pilot should burn safe wood and ropes]',
    'some | no',
  ],
  [
    'Agrees that [pilot should burn safe wood and ropes]',
    'No [pilot should burn safe wood and ropes]',
    '| no',
  ],
  [
    'Agrees that never any [pilot should burn safe wood and ropes]',
    'No [pilot should burn safe wood and ropes]',
    'any | no',
  ],
  [
    'Agrees that no [pilot should burn safe wood and ropes]',
    'We avoid that a [pilot should burn safe wood and ropes]',
  ],
  ['Asks pilots to [burn safe wood and spare ropes]', 'Do not [burn safe wood and spare ropes]'],
  ['Asks pilots to [burn safe wood and spare ropes]', 'Not [burn safe wood and spare ropes]', '| not'],
  [
    'Asks pilots [to burn safe wood and spare ropes]',
    'They ask never [to burn safe wood and spare ropes]',
    '| never',
  ],
  ['Notes pilots [to burn safe wood and spare ropes]', 'They ask never [to burn safe wood and spare ropes]'],
  [
    'Asks pilots against fires [to burn safe wood and spare ropes]',
    'They ask never [to burn safe wood and spare ropes]',
  ],
  [
    'Asks pilots to refrain from attempts to [burn safe wood and spare ropes]',
    'They never [burn safe wood and spare ropes]',
  ],
  [
    'Bans fires; asks pilots to [burn safe wood and spare ropes]',
    'They never [burn safe wood and spare ropes]',
    '| never',
  ],
  [
    'Asks for [safe wood and spare] very big red oars',
    'Keep [safe wood and spare] hemp ropes of the north for all the towns',
  ],
  ['Asks for [safe wood in] hut', 'Keep [safe wood in] in hut', '| in'],
];

function edges(pair: MarkedPair): string[] {
  const { draft, passages, paragraph, alignments } = pair;
  const [alignment] = alignments;
  assert.ok(alignment);
  return edgesOf(
    { draft, passage: passageAt(passages, paragraph), vocabulary: passages.vocabulary },
    alignment,
  ).map((edge) => `${shown(pair, edge)}${edge.last ? ' .' : ''}`);
}

suite('the edges of an alignment', () => {
  const pairs = markedPairs(rows.map(([draft, agreed]) => [draft, agreed]));
  for (const [at, [draft, agreed, ...expected]] of rows.entries())
    test(`${draft} | ${agreed}`, () => assert.deepEqual(edges(pairs[at] as MarkedPair), expected));
});
