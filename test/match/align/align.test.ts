/** Alignments of a draft's words with an agreed paragraph: how far they reach, and what they make of the last words. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { departures } from '../../../server/src/match/compare/departures';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Crews shall carry spare lamps aboard.',
  'Trawlers may anchor near quiet piers at night, without dues.',
  'The keepers of remote lighthouses shall paint, clean and repair every lamp, hinge and bell before the first storms of autumn.',
]);
const { passages } = yardstick;

/** `full replaced: ours | theirs` */
function found(text: string): string[] {
  const draft = draftWords(passages.vocabulary, text);
  return departures(yardstick, draft).map(({ weight, kind, difference, alignment }) => {
    const theirs = foldedBetween(
      passages,
      passageAt(passages, alignment.paragraph),
      difference.agreedFrom,
      difference.agreedTo,
    );
    return `${weight} ${kind}: ${foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ')} | ${theirs.join(' ')}`;
  });
}

/** The best alignment: `crews shall {carry:bear} lamps`, the draft's words with the agreed ones for them. */
function aligned(text: string): string {
  const draft = draftWords(passages.vocabulary, text);
  const [alignment] = matchesIn(draft, passages).alignments;
  if (!alignment) return '';
  const passage = passageAt(passages, alignment.paragraph);
  const parts: string[] = [];
  let from = alignment.draftFrom;
  for (const { draftFrom, draftTo, agreedFrom, agreedTo } of alignment.differences) {
    parts.push(...foldedWords(draft, from, draftFrom));
    const theirs = foldedBetween(passages, passage, agreedFrom, agreedTo).join(' ');
    parts.push(`{${foldedWords(draft, draftFrom, draftTo).join(' ')}:${theirs}}`);
    from = draftTo;
  }
  return [...parts, ...foldedWords(draft, from, alignment.draftTo)].join(' ');
}

suite('the last words of an alignment', () => {
  const drafts: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Captains say crews shall carry spare lamps ashore;', 'full replaced: ashore | aboard'],
    ['Captains say trawlers may anchor near quiet piers at high noon;', 'full replaced: high noon | night'],
    ['Captains say crews shall carry spare lamps below decks;'],
    ['Captains say crews shall carry spare heavy oars;'],
    ['Captains say crews shall carry spare lamps, oars;'],
    ['Captains say crews shall carry spare lamps;', 'slight missing:  | aboard'],
    [
      'Captains say trawlers may anchor near quiet piers at noon, without dues;',
      'full replaced: noon | night',
    ],
    ['Captains say trawlers may anchor near quiet piers at;', 'full item-dropped:  | night'],
  ];
  for (const [text, ...expected] of drafts) test(text, () => assert.deepEqual(found(text), expected));
});

suite('an alignment', () => {
  const drafts: readonly (readonly [text: string, aligned: string])[] = [
    [
      'Keepers of remote lighthouses shall scrub, clean and repair every lamp, hinge and bell;',
      'keepers of remote lighthouses shall {scrub:paint} clean and repair every lamp hinge and bell',
    ],
    [
      'Keepers of remote lighthouses shall clean and repair every lamp, latch, hinge and bell;',
      'keepers of remote lighthouses shall {:paint} clean and repair every lamp {latch:} hinge and bell',
    ],
    [
      'Keepers of remote lighthouses shall repair, clean and paint every lamp, hinge and bell;',
      'keepers of remote lighthouses shall {repair clean and paint:paint clean and repair} every lamp hinge and bell',
    ],
    [
      'Keepers of remote lighthouses shall paint each and all of the old doors, hinge and bell before the first storms of autumn;',
      'hinge and bell before the first storms of autumn',
    ],
    [
      'Keepers of remote lighthouses rest; clean and repair every lamp, hinge and bell;',
      'keepers of remote lighthouses {rest:shall paint} clean and repair every lamp hinge and bell',
    ],
  ];
  for (const [text, expected] of drafts) test(text, () => assert.equal(aligned(text), expected));
});
