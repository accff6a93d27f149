/** The alignment that grows from a given run. */
import { strict as assert } from 'node:assert';
import { type Alignment, grow } from '../../../server/src/match/align/align';
import { foldedWords } from '../../../server/src/match/align/draft-tokens';
import { equalBefore, equalFrom } from '../../../server/src/match/align/trigrams';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { type MarkedPair, markedPairs, only } from '../../support/marked-pairs';

/**
 * The draft, the agreed words, and the alignment around the run of equal words in the brackets: its equal words, the content
 * words among them, its weight, and `{ours:theirs}`, with a dot where nothing equal follows and a tilde for another order.
 */
const rows: readonly (readonly [draft: string, agreed: string, aligned: string])[] = [
  ['Asks to [keep dry wood]', 'We [keep dry wood]', '3 3 60: keep dry wood'],
  ['Asks to [keep dry wood] and ropes', 'We [keep dry wood] and ropes', '5 4 87: keep dry wood and ropes'],
  [
    'Asks to [keep dry wood] or ropes',
    'We [keep dry wood] and ropes',
    '4 4 67: keep dry wood {or:and} ropes',
  ],
  [
    'Asks to [keep dry wood] or ropes of hemp',
    'We [keep dry wood] and ropes of hemp',
    '6 5 94: keep dry wood {or:and} ropes of hemp',
  ],
  [
    'Asks old towns to [keep dry wood]',
    'We ask small towns to [keep dry wood]',
    '5 4 87: towns to keep dry wood',
  ],
  [
    'Asks old towns to [keep dry wood] or ropes of hemp',
    'We ask small towns to [keep dry wood] and ropes of hemp',
    '8 6 121: towns to keep dry wood {or:and} ropes of hemp',
  ],
  [
    'Asks to [keep dry wood] in all of the old huts',
    'We [keep dry wood] in some of the new huts',
    '7 4 75: keep dry wood in {all:some} of the {old:new} huts',
  ],
  [
    'Asks to [keep dry wood] in one two three four five six huts',
    'We [keep dry wood] in huts',
    '4 3 67: keep dry wood in',
  ],
  [
    'Asks to [keep dry wood] in one two three four five huts of stone',
    'We [keep dry wood] in huts of stone',
    '4 3 67: keep dry wood in',
  ],
  [
    'Asks to [keep dry wood] in one two three four huts of old stone and oak',
    'We [keep dry wood] in huts of old stone and oak',
    '10 7 112: keep dry wood in {one two three four:} huts of old stone and oak',
  ],
  [
    'Asks to [keep dry wood] in one two huts of old stone with six old stone doors and oak beams',
    'We [keep dry wood] in big huts of old stone with ten old stone doors and elm beams',
    '14 10 177: keep dry wood in {one two:big} huts of old stone with {six:ten} old stone doors and {oak:elm} beams',
  ],
  ['Asks to [keep dry wood]; and ropes', 'We [keep dry wood]; and ropes', '5 4 87: keep dry wood and ropes'],
  [
    'Asks to [keep dry wood]; or ropes',
    'We [keep dry wood]; and ropes',
    '4 4 67: keep dry wood {or:and} ropes',
  ],
  [
    'Asks to [keep dry wood] for boats',
    'We [keep dry wood] for rafts',
    '4 3 54: keep dry wood for {boats:rafts.}',
  ],
  [
    'Asks to [keep dry wood] for old boats',
    'We [keep dry wood] for rafts',
    '4 3 42: keep dry wood for {old boats:rafts.}',
  ],
  ['Asks to [keep dry wood] for old boats', 'We [keep dry wood] for new rafts', '4 3 67: keep dry wood for'],
  [
    'Asks to [keep dry wood] for boats',
    'We [keep dry wood] for new rafts',
    '4 3 42: keep dry wood for {boats:new rafts.}',
  ],
  ['Asks to [keep dry wood] here', 'We [keep dry wood] there', '3 3 47: keep dry wood {here:there.}'],
  ['Asks to [keep dry wood] here; so', 'We [keep dry wood] there; so', '3 3 47: keep dry wood {here:there.}'],
  ['Asks to [keep dry wood] here and there', 'We [keep dry wood] there', '3 3 60: keep dry wood'],
  ['Asks to [keep dry wood], here', 'We [keep dry wood] there', '3 3 60: keep dry wood'],
  ['Asks to [keep dry wood] here', 'We [keep dry wood], there', '3 3 60: keep dry wood'],
  ['Asks to [keep dry wood]; so', 'We [keep dry wood] there; so', '3 3 47: keep dry wood {:there.}'],
  ['Asks to [keep dry wood]', 'We [keep dry wood] there; so', '3 3 47: keep dry wood {:there.}'],
  ['Asks to [keep dry wood]', 'We [keep dry wood] there and so', '3 3 60: keep dry wood'],
  [
    'Asks to [keep dry wood] when poor old men and women ask for it',
    'We [keep dry wood] when women and old poor men ask for it',
    '9 6 78: keep dry wood when {poor:women and} old {:poor} men {and women:} ask for it',
  ],
  [
    'Asks to [keep dry wood] of red and blue oak',
    'We [keep dry wood] of blue and red oak',
    '4 3 67: keep dry wood of',
  ],
  [
    'Asks to [keep dry wood] of red or blue oak',
    'We [keep dry wood] of blue and red oak',
    '4 3 67: keep dry wood of',
  ],
  [
    'Asks to [keep dry wood] of red and also blue oak',
    'We [keep dry wood] of blue and red oak',
    '4 3 67: keep dry wood of',
  ],
  [
    'Asks to [keep dry wood] of red elm and blue oak',
    'We [keep dry wood] of blue elm and red oak',
    '4 3 67: keep dry wood of',
  ],
  ['Asks to [keep of the] wood', 'We [keep of the] wood', '4 2 54: keep of the wood'],
  ['Asks to [keep of the] old wood', 'We [keep of the] new wood', '4 2 41: keep of the {old:new} wood'],
  ['Asks to [keep of the] barns', 'We [keep of the] sheds', 'nothing'],
  [
    'A day of work and a night of rest to [keep dry wood]',
    'We have a day of rest and a night of work to [keep dry wood]',
    '11 5 116: a day of {work:rest} and a night of {rest:work} to keep dry wood',
  ],
];

/** Equal content words that an alignment must have. */
const LEAST = 2;

function aligned(pair: MarkedPair): string {
  const { draft, passages, paragraph } = pair;
  const { index } = passages;
  const { draftFrom, agreedFrom } = only(pair.alignments);
  const position = (index.starts[paragraph] as number) + agreedFrom;
  const before = equalBefore(draft, index.tokens, draftFrom, position);
  const length = before + equalFrom(draft, index.tokens, draftFrom, position);
  const run = { paragraph, draft: draftFrom - before, agreed: agreedFrom - before, length };
  const alignment = grow(draft, passageAt(passages, paragraph), run, LEAST);
  return alignment ? drawn(pair, alignment) : 'nothing';
}

function drawn({ draft, passages, paragraph }: MarkedPair, alignment: Alignment): string {
  const { words, content, score, draftFrom, draftTo, differences } = alignment;
  const passage = passageAt(passages, paragraph);
  const parts = differences.flatMap((one, at) => {
    const ours = foldedWords(draft, one.draftFrom, one.draftTo).join(' ');
    const theirs = foldedBetween(passages, passage, one.agreedFrom, one.agreedTo).join(' ');
    const sign = `${one.last ? '.' : ''}${one.reordered ? '~' : ''}`;
    return [
      ...foldedWords(draft, differences[at - 1]?.draftTo ?? draftFrom, one.draftFrom),
      `{${ours}:${theirs}${sign}}`,
    ];
  });
  const rest = foldedWords(draft, differences.at(-1)?.draftTo ?? draftFrom, draftTo);
  return `${words} ${content} ${score}: ${[...parts, ...rest].join(' ')}`;
}

suite('the alignment around a run', () => {
  const pairs = markedPairs(rows.map(([draft, agreed]) => [draft, agreed]));
  for (const [at, [draft, agreed, expected]] of rows.entries())
    test(`${draft} | ${agreed}`, () => assert.equal(aligned(pairs[at] as MarkedPair), expected));
});
