/** The verdict on differences at an edge of an alignment, and in the gap between two. */
import { strict as assert } from 'node:assert';
import type { DifferencePlace } from '../../../server/src/match/compare/near-misses';
import { verdictOn } from '../../../server/src/match/compare/verdict';
import { type MarkedPair, markedPairs, only, shareNothing, stocked } from '../../support/marked-pairs';

/** Where the difference is, how many other resolutions have each phrase, the draft, the agreed words, and the verdict: silence in brackets, `!` where the sense is turned. */
const rows: readonly (readonly [
  place: 'edge' | 'gap',
  stock: number,
  draft: string,
  agreed: string,
  judged: string,
])[] = [
  [
    'edge',
    0,
    'Says that {employers} [must mend wrecks, spare boats and clean lamps]',
    'We say that {States} [must mend wrecks, spare boats and clean lamps]',
    'full replaced!',
  ],
  [
    'edge',
    0,
    'Says that {Member States} [must mend wrecks, spare boats and clean lamps]',
    'We say that {employers} [must mend wrecks, spare boats and clean lamps]',
    'full replaced!',
  ],
  [
    'edge',
    0,
    'Says that {Oslo} [must mend wrecks, spare boats and clean lamps]',
    'We say that {States} [must mend wrecks, spare boats and clean lamps]',
    '(title)!',
  ],
  [
    'edge',
    0,
    'Recalls its resolution 70/1 on {storing} [dry wood and clean water]',
    'The {keeping} [dry wood and clean water] is good',
    '(title)',
  ],
  [
    'edge',
    0,
    'Notes that towns have {mended} [old wrecks, spare boats and clean lamps]',
    '{Paint} [old wrecks, spare boats and clean lamps]',
    'slight replaced',
  ],
  [
    'edge',
    0,
    'Asks towns to {burn} [old wrecks, spare boats and clean lamps]',
    '{Mend} [old wrecks, spare boats and clean lamps]',
    'slight replaced',
  ],
  [
    'edge',
    0,
    'Asks towns, in spring, {burn} [old wrecks, spare boats and clean lamps]',
    'We {mend} [old wrecks, spare boats and clean lamps]',
    'slight replaced',
  ],
  [
    'edge',
    0,
    'Asks to see {burnt} [old wrecks, spare boats and clean lamps]',
    'They see {mended} [old wrecks, spare boats and clean lamps]',
    'full replaced',
  ],
  [
    'edge',
    0,
    'Asks for a {burnt} [old wreck, spare boats and clean lamps]',
    'For the {mended} [old wreck, spare boats and clean lamps]',
    'full replaced',
  ],
  [
    'edge',
    0,
    'Says that towns will {burn} [old wrecks, spare boats and clean lamps]',
    'All say {mended} [old wrecks, spare boats and clean lamps]',
    'slight replaced',
  ],
  [
    'edge',
    0,
    'Says that {islands} [must mend wrecks, spare boats and clean lamps]',
    '{Towns} [must mend wrecks, spare boats and clean lamps]',
    'full replaced!',
  ],
  [
    'edge',
    0,
    'Says that {may} [mend wrecks, spare boats and clean lamps]',
    'Towns {must} [mend wrecks, spare boats and clean lamps]',
    'full weakened!',
  ],
  [
    'edge',
    0,
    'Asks for [old wrecks, spare boats and clean {oars}]',
    'Mend [old wrecks, spare boats and clean {lamps}]',
    'full replaced',
  ],
  [
    'edge',
    10,
    'Asks for [old wrecks, spare boats and clean {oars}]',
    'Mend [old wrecks, spare boats and clean {lamps}]',
    '(chance)',
  ],
  [
    'edge',
    39,
    'Asks for [old wrecks, spare boats and clean {oars}]',
    'Mend [old wrecks, spare boats and clean {lamps}]',
    '(chance)',
  ],
  ['edge', 0, 'Asks for [old wrecks and {oars}]', 'Mend [old wrecks and {lamps}]', '(chance)'],
  [
    'edge',
    0,
    'Asks for [old wrecks, spare boats and clean {oars} for all who row in the bay and in the harbour of the northern coast at night]',
    'Mend [old wrecks, spare boats and clean {lamps}]',
    'full replaced',
  ],
  [
    'edge',
    0,
    'Asks for [old wrecks, spare boats and clean {oars}] for all who row in the bay and in the harbour of the northern coast at night',
    'Mend [old wrecks, spare boats and clean {lamps}]',
    '(chance)',
  ],
  [
    'edge',
    0,
    'Asks for [old wrecks, spare boats and {Lapland}]',
    'Mend [old wrecks, spare boats and {lamps}]',
    '(chance)',
  ],
  [
    'edge',
    0,
    'Asks for [old wrecks, spare boats and {oars}]',
    'Mend [old wrecks, spare boats and {Lapland}]',
    '(chance)',
  ],
  [
    'edge',
    0,
    '{Old} [wrecks, spare boats and clean lamps] are mended',
    '{Big} [wrecks, spare boats and clean lamps] are mended',
    'slight replaced',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {which all children love} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'full qualifier-added!',
  ],
  [
    'gap',
    8,
    'Asks for [old wrecks and spare boats] {which all children love} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'slight qualifier-added!',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {which all children love and their fathers and mothers love so much} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'slight qualifier-added!',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {which all children love} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {with care and skill} [and clean lamps for the northern coast]',
    'slight restructured!',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {. We say it is good} [and clean lamps for the northern coast]',
    'slight missing',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {of which we are fond} [and clean lamps for the northern coast]',
    'slight missing',
  ],
  [
    'gap',
    0,
    'Asks for [old wrecks and spare boats] {} [and clean lamps for the northern coast]',
    'Mend [old wrecks and spare boats] {of which all are fond} [and clean lamps for the northern coast]',
    'full qualifier-lost!',
  ],
  [
    'gap',
    0,
    'Asks for the {wrecks} [and spare boats and clean lamps for the northern coast]',
    'Mend the {planks} [and spare boats and clean lamps for the northern coast]',
    'full replaced',
  ],
  [
    'gap',
    0,
    'Asks for {wrecks} [and spare boats and clean lamps for the northern coast]',
    'Mend {planks} [and spare boats and clean lamps for the northern coast]',
    'slight replaced',
  ],
  [
    'gap',
    39,
    'Asks for the {wrecks} [and spare boats and clean]',
    'Mend the {planks} [and spare boats and clean]',
    'slight replaced',
  ],
  [
    'gap',
    0,
    'Asks to help {sailors} [to mend spare boats and clean lamps for the northern coast]',
    'Help {young women} [to mend spare boats and clean lamps for the northern coast]',
    'full replaced!',
  ],
  [
    'gap',
    30,
    'Asks to help {sailors} [to mend spare boats and clean lamps for the northern coast]',
    'Help {young women} [to mend spare boats and clean lamps for the northern coast]',
    'slight replaced!',
  ],
  [
    'gap',
    0,
    'Asks to help {old sailors of boats} [to mend spare boats and clean lamps for the northern coast]',
    'Help {young women} [to mend spare boats and clean lamps for the northern coast]',
    'slight restructured!',
  ],
];

function judged(
  { yardstick, draft, alignments, differences }: MarkedPair,
  place: DifferencePlace,
  stock: number,
): string {
  const comparison = { yardstick: stocked(yardstick, stock), draft, matches: shareNothing(draft) };
  const [alignment] = alignments;
  assert.ok(alignment);
  const { silence, weight, kind, turnsSense } = verdictOn(comparison, {
    difference: only(differences),
    alignment,
    place,
    parts: alignments,
  });
  return `${silence ? `(${silence})` : `${weight} ${kind}`}${turnsSense ? '!' : ''}`;
}

suite('the verdict on a difference at an edge or in a gap', () => {
  const pairs = markedPairs(rows.map(([, , draft, agreed]) => [draft, agreed]));
  for (const [at, [place, stock, draft, agreed, expected]] of rows.entries())
    test(`${place} ${stock}: ${draft} | ${agreed}`, () =>
      assert.equal(judged(pairs[at] as MarkedPair, place, stock), expected));
});
