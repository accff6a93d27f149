/** Which words of a draft are superseded, what replaced them, and the run of superseded words that they are part of. */
import { strict as assert } from 'node:assert';
import { foldedWords } from '../../../server/src/match/align/draft-tokens';
import { supersededIn } from '../../../server/src/match/compare/superseded';
import { comparedWith, stocked } from '../../support/villages';

const AGREED = [
  'Ban racial, ethnic and religious quarrels in the old taverns of every town.',
  'Pilots must carry clean lamps, dry charts and spare oars on every crossing of the strait.',
  'Ensure that mills have fresh grain, dry sacks and sharp stones in every winter.',
  'Weavers rest at noon under the lime trees. Potters sing at dusk in the square of their village.',
  'Goats graze in the upper fold after the first snow.',
  'Judges hear each widow within ten days, without fees and in plain words.',
];
const ZERO = [
  'Ban racial, religious and ethnic quarrels in the old taverns of every town.',
  'Pilots must carry bright lamps, dry charts and spare sails on every crossing of the strait.',
  'Ensure that mills lack no fresh grain, dry sacks and sharp stones in every winter.',
  'Weavers rest at noon under the lime trees in the square of their village while potters sing.',
  'Goats as well as from within the upper fold graze after the first snow.',
  'Judges hear each widow within ten days, without fees, in plain words and behind firewalls of brass.',
];

const usual = stocked(AGREED, ZERO, 60);
const rare = stocked(AGREED, ZERO, 0);

/** `ours -> the paragraph that replaced it (what departs from it) of the run`. */
function found(text: string, stock: number): string[] {
  const yardstick = stock > 0 ? usual : rare;
  const { draft, matches, departures } = comparedWith(yardstick, text);
  return supersededIn(yardstick, draft, matches, departures).map(
    ({ run, draftFrom, draftTo, successor, departure }) => {
      const words = (from: number, to: number) => foldedWords(draft, from, to).join(' ');
      const what = departure && ` (${departure.weight} ${departure.kind}${departure.turnsSense ? '!' : ''})`;
      return `${words(draftFrom, draftTo)} -> ${successor + 1}${what ?? ''} of ${words(run.draft, run.draft + run.length)}`;
    },
  );
}

/** In how many other resolutions each phrase stands, the draft, and what is superseded in it. */
const rows: readonly (readonly [stock: number, draft: string, ...found: string[]])[] = [
  [0, 'Decides to ban racial, religious and ethnic quarrels in the old taverns of every town;'],
  [0, 'Decides to ban religious and ethnic quarrels in taverns;'],
  [
    0,
    'Asks pilots to carry bright lamps, dry charts and spare sails on every crossing of the strait;',
    'bright -> 2 (full replaced) of carry bright lamps dry charts and spare sails on every crossing of the strait',
    'sails -> 2 (full replaced) of carry bright lamps dry charts and spare sails on every crossing of the strait',
  ],
  [
    0,
    'Asks pilots to carry bright lamps, dry charts and spare oars on every crossing of the strait;',
    'bright -> 2 (full replaced) of carry bright lamps dry charts and spare',
  ],
  [0, 'Asks pilots to carry bright lamps and dry charts;'],
  [0, 'Asks pilots to carry bright lamps;', 'carry bright lamps -> 2 of carry bright lamps'],
  [
    0,
    'Asks pilots to carry "bright lamps, dry charts" and spare sails;',
    'bright -> 2 (full replaced) of carry bright lamps dry charts and spare sails',
    'sails -> 2 (full replaced) of carry bright lamps dry charts and spare sails',
  ],
  [0, 'Notes that mills lack no fresh grain, dry sacks and sharp stones in every winter;'],
  [
    0,
    'Asks that mills lack no fresh grain, dry sacks and sharp stones;',
    'lack no -> 3 (full replaced!) of that mills lack no fresh grain dry sacks and sharp stones',
  ],
  [
    0,
    'Notes that weavers rest at noon under the lime trees in the square of their village while potters sing;',
    ' -> 4 (full missing) of weavers rest at noon under the lime trees in the square of their village while potters sing',
    'village while potters sing -> 4 of weavers rest at noon under the lime trees in the square of their village while potters sing',
  ],
  [
    0,
    'Notes that old weavers in towns on the coast and in the far valleys of the inner islands rest under the lime trees in the square of their own small village on each day of the long summer;',
  ],
  [
    0,
    'Notes goats as well as from within the upper fold graze after the first snow;',
    'graze -> 5 (full added) of goats as well as from within the upper fold graze after the first snow',
  ],
  [
    0,
    'Asks judges to hear each widow in plain words and behind firewalls of brass;',
    'plain words and behind firewalls of brass -> 6 of in plain words and behind firewalls of brass',
  ],
  [0, 'Asks judges for firewalls of brass behind the doors;'],
  [
    0,
    'Asks for plain words and behind firewalls of brass, and spare sails on every crossing of the strait;',
    'plain words and behind firewalls of brass -> 6 of plain words and behind firewalls of brass',
    'sails -> 2 (full replaced) of and spare sails on every crossing of the strait',
  ],
  [0, 'Notes the Firewalls of Brass in Plain Words and Behind Firewalls of Brass;'],
  [
    60,
    'Asks pilots to carry "bright lamps, dry charts" and spare sails;',
    'bright -> 2 (full replaced) of carry bright lamps dry charts and spare sails',
    'spare sails -> 2 of carry bright lamps dry charts and spare sails',
  ],
  [
    60,
    'Notes that mills lack no fresh grain, dry sacks and sharp stones in every winter;',
    'lack no -> 3 (full replaced!) of that mills lack no fresh grain dry sacks and sharp stones in every winter',
  ],
];

suite('superseded words', () => {
  for (const [stock, draft, ...expected] of rows)
    test(`${stock}: ${draft}`, () => assert.deepEqual(found(draft, stock), expected));
});
