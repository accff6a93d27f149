/** What governs the first words of a reused clause: who obliges for "may", and denies where nothing was denied. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { departures } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Lighthouses must warn passing boats of reefs, wrecks and shoals at every hour of the night, whatever the season.',
  'Every keeper shall, with the help of pilots, repair broken lamps, polish the lenses and paint the towers before winter.',
  'No diver may be blamed for leaving a sinking wharf, in keeping with the rules of the guild of divers.',
  'Owners shall not dismiss them for refusing to sail in heavy storms without a second mate, a compass or dry charts.',
  'Invite skilled ropemakers, sailmakers and coopers to teach young apprentices at the old wharf in each month of spring.',
  'Ferries should be inspected for rotten planks, loose rudders and torn sails after each crossing of the strait.',
  'We undertake never to tow burning hulls, leaking barges or loose rafts through narrow channels at low water.',
  'We are committed to sheltering stranded crews, lost dogs and weary oarsmen in the old chapel, whatever the hour.',
]);
const { passages } = yardstick;

/** What departs, `ours | theirs`, and what the fixes make of the draft. */
function compared(text: string): { readonly said: readonly string[]; readonly fixed: string } {
  const draft = draftWords(passages.vocabulary, text);
  const found = departures(yardstick, draft);
  const said = found.map(({ weight, turnsSense, alignment, difference }) => {
    assert.ok(weight === 'full' && turnsSense, `${text}: ${weight}`);
    const ours = foldedWords(draft, difference.draftFrom, difference.draftTo);
    const passage = passageAt(passages, alignment.paragraph);
    const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo);
    return `${ours.join(' ')} | ${theirs.join(' ')}`.trim();
  });
  const fixed = found.reduceRight((mended, { alignment, difference }) => {
    const { edit } = wordingOf(draft, passages, alignment, difference);
    return edit ? mended.slice(0, edit.start) + edit.text + mended.slice(edit.end) : mended;
  }, text);
  return { said, fixed };
}

/** The draft, what governs it otherwise, and the draft with its fix. */
const otherwise: readonly (readonly [text: string, said: string, fixed: string])[] = [
  [
    'Asks that lighthouses should not warn passing boats of reefs, wrecks and shoals at every hour of the night;',
    'should not | must',
    'Asks that lighthouses must warn passing boats of reefs, wrecks and shoals at every hour of the night;',
  ],
  [
    'Agrees that old towers may never warn passing boats of reefs, wrecks and shoals;',
    'may never | must',
    'Agrees that old towers must warn passing boats of reefs, wrecks and shoals;',
  ],
  [
    'Agrees that old towers can, where they are manned, warn passing boats of reefs, wrecks and shoals;',
    'can where they are manned | must',
    'Agrees that old towers must warn passing boats of reefs, wrecks and shoals;',
  ],
  [
    'Asks that each keeper may repair broken lamps, polish the lenses and paint the towers before winter;',
    'may | shall with the help of pilots',
    'Asks that each keeper shall, with the help of pilots, repair broken lamps, polish the lenses and paint the towers before winter;',
  ],
  [
    'Asks that masters may dismiss them for refusing to sail in heavy storms without a second mate;',
    'may | shall not',
    'Asks that masters shall not dismiss them for refusing to sail in heavy storms without a second mate;',
  ],
  [
    'Urges captains to dismiss them for refusing to sail in heavy storms without a second mate;',
    '| not',
    'Urges captains not to dismiss them for refusing to sail in heavy storms without a second mate;',
  ],
  [
    'Calls upon guilds to tow burning hulls, leaking barges or loose rafts through narrow channels;',
    '| never',
    'Calls upon guilds never to tow burning hulls, leaking barges or loose rafts through narrow channels;',
  ],
  [
    'Calls upon guilds not to invite skilled ropemakers, sailmakers and coopers to teach young apprentices at the old wharf;',
    'not |',
    'Calls upon guilds to invite skilled ropemakers, sailmakers and coopers to teach young apprentices at the old wharf;',
  ],
  [
    'Decides that guilds will never invite skilled ropemakers, sailmakers and coopers to teach young apprentices;',
    'never |',
    'Decides that guilds will invite skilled ropemakers, sailmakers and coopers to teach young apprentices;',
  ],
  [
    'Notes that it never rained; lighthouses should not warn passing boats of reefs, wrecks and shoals;',
    'should not | must',
    'Notes that it never rained; lighthouses must warn passing boats of reefs, wrecks and shoals;',
  ],
  [
    'Thanks all; urges captains to dismiss them for refusing to sail in heavy storms without a second mate;',
    '| not',
    'Thanks all; urges captains not to dismiss them for refusing to sail in heavy storms without a second mate;',
  ],
  [
    'Agrees that parishes should not shelter stranded crews, lost dogs and weary oarsmen in the old chapel;',
    'not |',
    'Agrees that parishes should shelter stranded crews, lost dogs and weary oarsmen in the old chapel;',
  ],
  [
    'Agrees that a diver may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'a | no',
    'Agrees that no diver may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
  ],
  [
    'Agrees that divers may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'divers | no diver',
    'Agrees that no diver may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
  ],
  [
    'Agrees that any divers may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'any divers | no diver',
    'Agrees that no diver may be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
  ],
  [
    'Agrees that no ferry should be inspected for rotten planks, loose rudders and torn sails;',
    'no ferry | ferries',
    'Agrees that ferries should be inspected for rotten planks, loose rudders and torn sails;',
  ],
  [
    'Further urges captains to dismiss them for refusing to sail in heavy storms without a second mate;',
    '| not',
    'Further urges captains not to dismiss them for refusing to sail in heavy storms without a second mate;',
  ],
  [
    'Thanks crews and not skilled ropemakers, sailmakers and coopers to teach young apprentices at the old wharf;',
    'not |',
    'Thanks crews and not skilled ropemakers, sailmakers and coopers to teach young apprentices at the old wharf;',
  ],
];

/** The draft, who must act in it and in the agreed text, and the draft with its fix. */
const actors: typeof otherwise = [
  [
    'Decides that bell towers must warn passing boats of reefs, wrecks and shoals at every hour of the night;',
    'bell towers | lighthouses',
    'Decides that lighthouses must warn passing boats of reefs, wrecks and shoals at every hour of the night;',
  ],
  [
    'Agrees that the guilds shall not dismiss them for refusing to sail in heavy storms without a second mate;',
    'guilds | owners',
    'Agrees that the owners shall not dismiss them for refusing to sail in heavy storms without a second mate;',
  ],
  [
    'Some rafts should be inspected for rotten planks, loose rudders and torn sails after each crossing;',
    'some rafts | ferries',
    'Ferries should be inspected for rotten planks, loose rudders and torn sails after each crossing;',
  ],
];

suite('who must act', () => {
  for (const [text, said, fixed] of actors)
    test(text, () => assert.deepEqual(compared(text), { said: [said], fixed }));
});

suite('words that govern a reused clause otherwise', () => {
  for (const [text, said, fixed] of otherwise)
    test(text, () => assert.deepEqual(compared(text), { said: [said], fixed }));
});

suite('words that govern a reused clause as the agreed ones do, or tell of facts', () => {
  for (const text of [
    'Regrets that lighthouses do not warn passing boats of reefs, wrecks and shoals at every hour of the night;',
    'Agrees that old towers will warn passing boats of reefs, wrecks and shoals;',
    'Agrees that no owner shall dismiss them for refusing to sail in heavy storms without a second mate;',
    'Calls upon owners to refrain from attempts to dismiss them for refusing to sail in heavy storms;',
    'Condemns captains who dismiss them for refusing to sail in heavy storms without a second mate;',
    'Deplores attempts to dismiss them for refusing to sail in heavy storms without a second mate;',
    'Agrees that divers not be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'Agrees that divers may not be blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'Calls upon guilds not to tow burning hulls, leaking barges or loose rafts through narrow channels;',
    'Notes that a diver was blamed for leaving a sinking wharf, in keeping with the rules of the guild;',
    'Urges all to rest; captains want to dismiss them for refusing to sail in heavy storms without a second mate;',
    'Notes attempts to dismiss them for refusing to sail in heavy storms without a second mate;',
    'Notes with thanks all those who dismiss them for refusing to sail in heavy storms without a second mate;',
    'Urges guilds against attempts to dismiss them for refusing to sail in heavy storms without a second mate;',
    'Agrees that old towers, lamps and bells warn passing boats of reefs, wrecks and shoals;',
    'Agrees that every keeper shall, in the summer, repair broken lamps, polish the lenses and paint the towers before winter;',
    'Agrees that each lighthouse must warn passing boats of reefs, wrecks and shoals at every hour of the night;',
    'Agrees that keepers of bell towers must warn passing boats of reefs, wrecks and shoals at every hour;',
    'Agrees that rafts and barges should be inspected for rotten planks, loose rudders and torn sails;',
    'Agrees that it should be inspected for rotten planks, loose rudders and torn sails;',
    'Agrees that big old open river rafts should be inspected for rotten planks, loose rudders and torn sails;',
    'Requests that ferries be inspected for rotten planks, loose rudders and torn sails after each crossing;',
    'Regrets that guilds did not invite skilled ropemakers, sailmakers and coopers to teach young apprentices;',
  ])
    test(text, () => assert.deepEqual(compared(text).said, []));
});
