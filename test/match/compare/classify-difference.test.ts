/** What a difference between a draft and an agreed paragraph is, and why nothing is said of some. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { departures, weighed } from '../../../server/src/match/compare/departures';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'We also commit to protect the crews of stranded ships and will work to rescue their passengers without delay.',
  'Ensure that border officials are trained to respect the rights of castaways, their families and their belongings.',
  'The contribution of pilots to the safety of harbours is recognized, and tides are measured by trained keepers.',
  'We recall the Lighthouse Conference held in Valencia from 3 to 7 June 2019, which adopted its charter.',
  'Lighthouse education serves as a means of saving lives, of preventing wrecks and of easing the fears of sailors.',
  'Each State shall keep a register of wrecks, free of charge, subject to its national law, and publish it yearly.',
  'Harbour pilots need rest, shelter and medical care. We will build inns for harbour pilots along the northern coast.',
  'Develop, review and implement rules on lights, signals and bells for ships at anchor in narrow channels.',
]);
const { passages } = yardstick;

/** `full replaced in 1: ours | theirs`, `!` where the sense is turned; in brackets why nothing is said. */
const judged = (text: string): string[] => {
  const draft = draftWords(passages.vocabulary, text);
  const matches = matchesIn(draft, passages, yardstick.stockAt);
  return weighed({ yardstick, draft, matches }).map(
    ({ kind, weight, silence, difference, alignment, turnsSense }) => {
      const passage = passageAt(passages, alignment.paragraph);
      const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
      const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo).join(' ');
      const what = silence ? `(${silence})` : `${weight} ${kind}${turnsSense ? '!' : ''}`;
      return `${what} in ${alignment.paragraph + 1}: ${ours} | ${theirs}`.trimEnd();
    },
  );
};

const drafts: readonly (readonly [text: string, ...differences: readonly string[]])[] = [
  [
    'Decides to protect the crews of stranded ships and to rescue their passengers without delay;',
    '(grammar) in 1:  | will work',
  ],
  [
    'Decides to protect our crews of stranded ships and to rescue their passengers without delay;',
    'slight replaced in 1: our | the',
    '(grammar) in 1:  | will work',
  ],
  [
    'Decides to protect the crews of stranded ships and the need to rescue their passengers without delay;',
    '(grammar) in 1: the need | will work',
  ],
  [
    'Decides to protect crews of stranded ships and will work to rescue its passengers without delay;',
    'slight missing in 1:  | the',
    '(grammar) in 1: its | their',
  ],
  [
    'Decides to protect the crews of stranded ships and will not work to rescue their passengers without delay;',
    'full denial-added! in 1: not |',
  ],
  [
    'Decides to protect the crews of the stranded ships and will work to rescue their passengers with delay;',
    'slight added in 1: the |',
    'full replaced! in 1: with | without',
  ],
  [
    'Ensuring that border officials are trained to respect the rights of castaways, their families and belongings,',
    'slight missing in 2:  | their',
  ],
  [
    'Ensures that border officials were trained to respect the rights of castaways, their families and their belongings;',
    '(grammar) in 2: were | are',
  ],
  [
    'Ensures that border officials must be trained to respect the rights of castaways, their families and their belongings;',
    '(grammar) in 2: must be | are',
  ],
  [
    'Ensures that border officials be trained to respect the right of castaways, their families and their belongings;',
    '(grammar) in 2: be | are',
    'slight replaced in 2: right | rights',
  ],
  [
    'Ensures that border guards are trained to respect the rights of castaways, and their families and their belongings;',
    'full replaced! in 2: guards | officials',
    '(grammar) in 2: and |',
  ],
  [
    'Ensures that border officials are trained to respect the rights of castaways, their families or their belongings;',
    'full replaced in 2: or | and',
  ],
  [
    "Ensures that border officials are trained to respect castaways' rights, their families and their belongings;",
    "full replaced in 2: castaways' | the",
    'full item-dropped in 2:  | of castaways',
  ],
  [
    'Ensures that border officials are trained in respecting the rights of castaways, their families and their belongings;',
    '(grammar) in 2: in respecting | to respect',
  ],
  [
    'Ensures that trained border officials respect the rights of castaways, their families and their belongings;',
  ],
  [
    'Ensures that the border officials are well trained to respect the rights of castaways, families and belongings;',
    'slight added in 2: well |',
    'slight item-dropped in 2:  | their',
    'slight missing in 2:  | their',
  ],
  ['Recognizes that the contribution of pilots to the safety of harbours;'],
  [
    'Recognizes that pilots contribute to the safety of harbours, and tides are measured by trained keepers;',
    '(grammar) in 3: contribute |',
    'full item-dropped in 3:  | is recognized',
  ],
  [
    'Recognizes that the contribution of pilots to the security of harbours is recognized, and tides are measured by keepers;',
    'full replaced in 3: security | safety',
    'full missing in 3:  | trained',
  ],
  [
    'Recognizes that tides are measured by trained keepers, and that the contribution of pilots to the safety of harbours is great;',
    'full replaced in 3: great | recognized',
  ],
  [
    'Recalls the Lighthouse Conference held in Valencia from 3 to 8 June 2019, which adopted its charter;',
    'full replaced in 4: 8 | 7',
  ],
  [
    'Recalls the Lighthouse Conference held in Valencia from 3 to 7 July 2019, which adopted its charter;',
    'full replaced in 4: july | june',
  ],
  [
    'Recalls the Lighthouse Conference held in Valencia from 3 to 7 June 2023, which adopted its charter;',
    'full replaced in 4: 2023 | 2019',
  ],
  [
    'Recalls the Lighthouse Conference held in Genoa from 3 to 7 June 2019, which adopted its charter;',
    'full replaced in 4: genoa | valencia',
  ],
  [
    'Recalls the Harbour Conference held in Valencia from 3 to 7 June 2019, which adopted its charter;',
    '(title) in 4: harbour | lighthouse',
    '(title) in 4: harbour | lighthouse',
  ],
  [
    'Recalls the conference held in Valencia from 3 to 7 June 2019, which adopted a charter;',
    'slight replaced in 4: a | its',
  ],
  [
    'Recalls the Lighthouse Conference held in Valencia from 3 to 7 June 2019, that adopted its charter;',
    'slight replaced in 4: that | which',
  ],
  [
    'Recalls the Lighthouse Conference, held in Valencia from 3 to 7 June 2019, which adopted its charter and report;',
  ],
  [
    'Recognizes lighthouse education as a means of saving lives, of preventing wrecks and of easing the fears of sailors;',
    '(grammar) in 5:  | serves',
  ],
  [
    'Recognizes that lighthouse education serves as a tool of saving lives, of preventing wrecks and of easing the fears of sailors;',
    'full replaced in 5: tool | means',
  ],
  [
    'Recognizes that lighthouse education serves as a means of saving lives, preventing wrecks and of easing the fears of sailors;',
    'slight item-dropped in 5:  | of',
  ],
  [
    'Recognizes that lighthouse education serves as a means of saving lives, of easing the fears of sailors and of preventing wrecks;',
    'full missing in 5:  | preventing wrecks and of',
  ],
  [
    'Recognizes that lighthouse training serves as a means of saving lives, of preventing wrecks and of easing the fears of crews;',
    'full replaced in 5: training | education',
    'full replaced! in 5: crews | sailors',
  ],
  [
    'Requests that each State shall keep a register of wrecks, for a fee, subject to its national law, and publish it yearly;',
    'full replaced in 6: for a fee | free of charge',
  ],
  [
    'Requests that each State shall keep a register of wrecks, free of charge, and publish it yearly;',
    'full item-dropped in 6:  | subject to its national law',
  ],
  [
    'Requests that each State keep a register of wrecks, free of charge, subject to national law, and publish it yearly;',
    '(grammar) in 6:  | shall',
    'slight missing in 6:  | its',
  ],
  [
    'Requests that every State shall keep a register of wrecks, free of charge, subject to its national law, and publish it weekly;',
    'slight replaced in 6: every | each',
    'full replaced in 6: weekly | yearly',
  ],
  [
    'Requests that each State shall keep a public register of wrecks, free of charge, subject to its national law, and publish them yearly;',
    'full added in 6: public |',
    '(grammar) in 6: them | it',
  ],
  [
    'Requests that each State shall consider keeping a register of wrecks, free of charge, subject to its national law;',
    'full replaced in 6: consider keeping | keep',
  ],
  ['Stresses that harbour pilots need rest, shelter and medical care and inns along the northern coast;'],
  [
    'Stresses that harbour pilots need shelter, rest and medical care;',
    'slight reordered in 7: shelter rest | rest shelter',
  ],
  ['Stresses that harbour pilots need rest and medical care;', 'full item-dropped in 7:  | shelter'],
  ['Stresses that harbour pilots need rest, shelter, food and medical care;', 'full item-added in 7: food |'],
  ['Stresses that harbour pilots want rest, shelter and medical care;', 'full replaced in 7: want | need'],
  [
    'Encourages States to develop, review and implement rules on lights and bells for ships at anchor in narrow channels;',
    'full item-dropped in 8:  | signals',
  ],
  [
    'Encourages States to develop, revise and implement rules on lights, signals and bells for ships at anchor in narrow channels;',
    'full replaced in 8: revise | review',
  ],
  [
    'Encourages States to develop and implement rules on lights, signals and bells for ships at anchor in narrow channels;',
    'full item-dropped in 8:  | review',
  ],
  [
    'Encourages States to develop, review, adopt and implement rules on lights, signals and bells for ships at anchor in deep channels;',
    'full item-added in 8: adopt |',
    'full replaced in 8: deep | narrow',
  ],
  [
    'Encourages States to develop, review and implement rules on lights, signals and bells for all boats that lie at anchor in narrow channels;',
    'full replaced! in 8: all boats that lie | ships',
  ],
  [
    'Encourages States to develop, review and implement laws on lights, signals and bells for ships at anchor;',
    'full replaced in 8: laws | rules',
  ],
  [
    'Developing, reviewing and implementing rules on lights, signals and bells for ships at anchor in narrow channels,',
  ],
  [
    'Encourages States to develop, review and implement rules for ships at anchor in narrow channels;',
    'full missing in 8:  | on lights signals and bells',
  ],
  [
    'Encourages States to develop, review and implement, with the help of all who live by the sea and on it, rules on lights, signals and bells for ships at anchor in narrow channels;',
    'slight qualifier-added! in 8: with the help of all who live by the sea and on it |',
  ],
];

suite('differences from agreed paragraphs', () => {
  for (const [text, ...differences] of drafts) test(text, () => assert.deepEqual(judged(text), differences));
});

suite('how much is asked', () => {
  const oblige = smallYardstick([
    'Ports should keep dry wood, spare ropes and clean water for every stranded crew of the northern coast.',
  ]);
  const kinds = (modal: string): string[] => {
    const text = `Asks that ports ${modal} keep dry wood, spare ropes and clean water for every stranded crew;`;
    return departures(oblige, draftWords(oblige.passages.vocabulary, text)).map(({ kind }) => kind);
  };
  for (const modal of ['shall', 'must', 'will'])
    test(modal, () => assert.deepEqual(kinds(modal), ['strengthened']));
  for (const modal of [
    'can',
    'could',
    'may',
    'might',
    'should strive to',
    'should seek to',
    'should endeavour to',
  ])
    test(modal, () => assert.deepEqual(kinds(modal), ['weakened']));
  for (const modal of ['should aim to', 'should consider to', 'should attempt to', 'should try to'])
    test(modal, () => assert.deepEqual(kinds(modal), ['weakened']));
  test('should safely', () => assert.deepEqual(kinds('should safely'), ['added']));
});

suite('what States say that they will do', () => {
  const told = smallYardstick([
    'Fleets rest in the bay at dusk, and we will work to light the piers of the northern coast in winter.',
    'Fishers mend nets on the quay and also we will commit to paint the boats of every poor crew in spring.',
    'Safe and dignified rest for deckhands is a duty of all owners of trawlers.',
  ]);
  const drafts: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'Notes that fleets rest in the bay at dusk, and the need to light the piers of the northern coast in winter;',
    ],
    [
      'Notes that fleets rest in the bay at dusk, and old men wish to light the piers of the northern coast in winter;',
      'full replaced',
    ],
    [
      'Notes that fleets rest in the bay at dusk, and must to light the piers of the northern coast in winter;',
      'full replaced',
    ],
    [
      'Notes that fishers mend nets on the quay or paint the boats of every poor crew in spring;',
      'full replaced',
    ],
    [
      'Stresses that safer and dignified rest for deckhands is a duty of all owners of trawlers;',
      'slight replaced',
    ],
  ];
  for (const [text, ...expected] of drafts)
    test(text, () =>
      assert.deepEqual(
        departures(told, draftWords(told.passages.vocabulary, text)).map(
          ({ weight, kind }) => `${weight} ${kind}`,
        ),
        expected,
      ),
    );
});

suite('what grammar makes of agreed words', () => {
  const small = smallYardstick([
    'In every old port special care should be taken of the rights of stranded crews and of young pilots.',
    'On board warm food should soon be served to divers, cooks and all hands of the night watch.',
    'The Harbour Review Forum shall take place every four years and hear the keepers of the lamps.',
    'Masters give the deckhands warm food, dry beds and a day of rest, and protect the deckhands from storms and thieves.',
    'Review whether tolls are fair and, if so, to ensure that they are small, open and paid back to poor crews.',
    'The charter was signed on 5 June 2019 in the old hall of the pilots, and lamps were lit in all bays.',
    'Every island keeps its own records of wrecks, floods, storms and lost anchors for the use of later crews.',
    'Ports that are open to trawlers must be safe at night, and boats must be dry, clean and well lit.',
    'Divers can rest or swim without ropes, masks or lamps in the calm bays of the south.',
    'Any fine on crews follows a hearing, is lawful and small, and is noted in the register of the port.',
  ]);
  const drafts: readonly (readonly [text: string, ...found: string[]])[] = [
    [
      'Notes that any fine on crews follows a hearing and was lawful and small, and was noted in the register of the port;',
    ],
    [
      'Calls for a return with special care most given of the rights of stranded crews and of young pilots;',
      'full replaced!',
    ],
    [
      'Calls for a return with special care late of the rights of stranded crews and of young pilots;',
      'full replaced!',
    ],
    [
      'Calls in every old port for special care of the rights of stranded crews and of young pilots;',
      'slight added',
      'full missing!',
    ],
    [
      'Calls, with all who live on the coast, for special care of the rights of stranded crews and of young pilots;',
      'full missing!',
    ],
    [
      'Asks for ships with warm food served to divers, cooks and all hands of the night watch;',
      'full missing!',
    ],
    ['Asks for ships with warm food to divers, cooks and all hands of the night watch;'],
    [
      'Notes that the Harbour Review Forum never will take place every four years and hear the keepers of the lamps;',
      'full replaced!',
    ],
    [
      'Notes the Harbour Review Forum, which will take place every four years and hear the keepers of the lamps;',
    ],
    [
      'Notes the Harbour Review Forum, which may take place every four years and hear the keepers of the lamps;',
      'full weakened!',
    ],
    ['Asks that masters give them warm food, dry beds and a day of rest;'],
    ['Asks that masters give themselves warm food, dry beds and a day of rest;', 'full replaced'],
    ['Asks that masters give the cooks warm food, dry beds and a day of rest;', 'full replaced'],
    ['Asks States to ensure that tolls are small, open and paid back to poor crews;'],
    ['Asks States to ensure that tolls of ports are small, open and paid back to poor crews;'],
    ['Asks States to ensure that all old harbour tolls are small, open and paid back to poor crews;'],
    ['Asks States to ensure that no tolls are small, open and paid back to poor crews;', 'full replaced!'],
    ['Asks States to ensure that we are small, open and paid back to poor crews;'],
    ['Recalls that the charter was signed on 6 June 2019 in the old hall of the pilots;', 'full replaced'],
    ['Recalls that the charter was signed on 5 July 2019 in the old hall of the pilots;', 'full replaced'],
    ['Recalls that the charter was signed on 5 June 2018 in the old hall of the pilots;', 'full replaced'],
    ['Recalls that the charter was signed on 6 July 2020 in the old hall of the pilots;', 'slight replaced'],
    ['Recalls that the charter is signed on 5 June 2019 in the old hall of the pilots;'],
    ['Asks that every island keep their own records of wrecks, floods, storms and lost anchors;'],
    ["Asks that every island keeps each port's own records of wrecks, floods, storms and lost anchors;"],
    [
      'Asks that every island keeps some own records of wrecks, floods, storms and lost anchors;',
      'full replaced',
    ],
    [
      'Asks that every island keeps its own records of wrecks, floods, storms or lost anchors;',
      'full replaced',
    ],
    ['Asks that every island keeps its own records of wrecks, floods, storms, lost anchors;', 'full missing'],
    ['Asks that every island keeps its own records of wrecks, floods, and storms and lost anchors;'],
    ['Asks that every island keeps its own records of wrecks and floods, storms and lost anchors;'],
    [
      'Asks that ports that must be open to trawlers are safe at night, and boats must be dry, clean and well lit;',
    ],
    [
      'Asks that ports that are not open to trawlers must be safe at night, and boats must be dry, clean and well lit;',
      'full denial-added!',
    ],
    [
      'Asks that ports that were open to trawlers must be safe at night, and boats must be dry, clean and well lit;',
    ],
    [
      'Notes that divers can rest and swim without ropes, masks or lamps in the calm bays of the south;',
      'full replaced',
    ],
    [
      'Notes that divers can rest or swim with ropes, masks or lamps in the calm bays of the south;',
      'full replaced!',
    ],
    [
      'Notes that divers can rest or swim without ropes, masks or lamps on the calm bays of the south;',
      'slight replaced',
    ],
    [
      'Notes that divers can rest or swim without ropes, masks or lamps in calm bays of the south;',
      'slight missing',
    ],
    [
      'Notes that divers can rest or swim without ropes, masks or lamps in the calm bay of the south;',
      'slight replaced',
    ],
    [
      'Notes that divers can rest or swim without ropes, masks or lamps in the calm bays of the south-west;',
      'full replaced',
    ],
  ];
  for (const [text, ...expected] of drafts)
    test(text, () =>
      assert.deepEqual(
        departures(small, draftWords(small.passages.vocabulary, text)).map(
          ({ weight, kind, turnsSense }) => `${weight} ${kind}${turnsSense ? '!' : ''}`,
        ),
        expected,
      ),
    );
});
