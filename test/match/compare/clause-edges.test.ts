/** The edges of reused clauses: what a draft has in the place of their first and last words, and what is its own frame. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { edgesOf } from '../../../server/src/match/compare/clause-edges';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const { passages } = smallYardstick([
  'Ports must keep dry wood and spare ropes for stranded crews, in cooperation with pilots, at modest cost to the owners.',
  'Draw up lists of wrecks, mark safe channels for small boats and publish charts that crews can read.',
  'We will train young deckhands in first aid or night signals, including by sending skilled teachers to remote islands.',
  'Towns shall, as far as they can, repair the quays, the jetties and the steps, regardless of cost, before the first storms of autumn come.',
  'Every fisher may sell the catch on the quay or return with it to his or her village.',
]);

/** The edges of the best alignment: `ours | theirs`, with a dot where nothing equal follows in the clause. */
function edges(text: string): string[] {
  const draft = draftWords(passages.vocabulary, text);
  const [alignment] = matchesIn(draft, passages).alignments;
  assert.ok(alignment, text);
  const passage = passageAt(passages, alignment.paragraph);
  return edgesOf({ draft, passage, vocabulary: passages.vocabulary }, alignment).map(
    ({ draftFrom, draftTo, agreedFrom, agreedTo, last }) =>
      `${foldedWords(draft, draftFrom, draftTo).join(' ')} | ${foldedBetween(passages, passage, agreedFrom, agreedTo).join(' ')}${last ? ' .' : ''}`.trim(),
  );
}

suite('the first words of a reused clause', () => {
  const drafts: readonly (readonly [text: string, ...edges: string[]])[] = [
    ['Asks that ports shall keep dry wood and spare ropes for stranded crews;'],
    ['Asks that towns may keep dry wood and spare ropes for stranded crews;', 'may | must'],
    ['Asks that towns shall store dry wood and spare ropes for stranded crews;', 'shall store | must keep'],
    ['Asks that towns hoard wet wood and spare ropes for stranded crews;', 'hoard wet | keep dry'],
    ['Stores wood and spare ropes for stranded crews, in cooperation with pilots;'],
    ['Asks them to find wood and spare ropes for stranded crews, in cooperation with pilots;', 'find | dry'],
    ['Calls for quick, wet wood and spare ropes for stranded crews;', 'wet | dry'],
    ['Asks them to note lists of wrecks, mark safe channels for small boats;', 'note | draw up'],
    ['Asks them to make out lists of wrecks, mark safe channels for small boats;', 'make out | draw up'],
    ['Asks them to hold up lists of wrecks, mark safe channels for small boats;', 'hold | draw'],
    ['Asks for a set of safe channels for small boats and publish charts;'],
    ['Asks them to show deep channels for small boats and publish charts;', 'show deep | mark safe'],
    ['Asks them to teach or train old deckhands in first aid or night signals;'],
    ['Asks for first aid and day signals, including by sending skilled teachers;'],
    [
      'Asks for strong knots and day signals, including by sending skilled teachers to remote islands;',
      'day | night',
    ],
    ['Asks for first aid and day signals, training, including by sending skilled teachers;'],
  ];
  for (const [text, ...expected] of drafts) test(text, () => assert.deepEqual(edges(text), expected));
});

suite('the last words of a reused clause', () => {
  const drafts: readonly (readonly [text: string, ...edges: string[]])[] = [
    [
      'Asks ports to keep dry wood and spare ropes for shipwrecked passengers;',
      'shipwrecked passengers | stranded crews .',
    ],
    ['Asks ports to keep dry wood and spare ropes for all;'],
    ['Asks ports to keep dry wood and spare ropes for the people of the sea;'],
    ['Asks ports to keep dry wood and spare ropes for stranded crews;'],
    [
      'Asks ports to keep dry wood and spare ropes for stranded crews, where needed, in cooperation with pilots;',
    ],
    ['Asks ports to keep dry wood and spare ropes;'],
    ['Asks them to draw up lists of wrecks, mark safe routes;', 'routes | channels .'],
    ['Asks them to draw up lists of wrecks, mark safe sailing;'],
    ['Asks ports to keep dry wood and spare oars, or stranded crews;'],
    [
      'Asks them to mark safe channels for small boats and publish charts that towns can print;',
      'towns can print | crews can read .',
    ],
    ['Asks them to mark safe channels for small boats and publish charts for all to read and see;'],
    ['Asks that every fisher may sell the catch on the quay or return with it to her village;'],
    ['Asks that every fisher may sell the catch on the quay or return with it to a far town;'],
    ['Decides to train young deckhands in first aid or night watch, including by sending skilled teachers;'],
  ];
  for (const [text, ...expected] of drafts) test(text, () => assert.deepEqual(edges(text), expected));
});

suite('asides between two commas', () => {
  const drafts: readonly (readonly [text: string, ...edges: string[]])[] = [
    ['Decides that towns shall repair the quays, the jetties and the steps;', '| as far as they can'],
    ['Decides that towns shall, at any cost, repair the quays, the jetties and the steps;'],
    ['Decides that towns shall; repair the quays, the jetties and the steps;'],
    [
      'Decides that towns should repair the quays, the jetties and the steps;',
      'should | shall as far as they can',
    ],
    ['Asks them to repair the quays, the jetties and the steps before winter;', '| regardless of cost'],
    ['Asks them to repair the quays, the jetties and the steps, whatever it may cost, before winter;'],
    ['Asks them to repair the quays, the jetties and the steps in winter;'],
    ['Asks them to repair the quays before the first storms of autumn come;'],
    [
      'Decides that ports must, at all hours, keep dry wood and spare ropes for stranded crews;',
      'at all hours |',
    ],
  ];
  for (const [text, ...expected] of drafts) test(text, () => assert.deepEqual(edges(text), expected));
});
