/** What a drafter writes in front of a reused clause: what of it departs from the agreed words, and what is the drafter's own. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { weighed } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'Ships and rafts are two kinds of craft. Only pilots may steer loaded barges through the narrow strait after sunset.',
  'The HBF will act as the keeper and treasurer of the lighthouse fund in each of the nine ports.',
  'We commit to a more careful sharing of tolls and pilot fees among the ports of the northern coast.',
  'Sign rules of the road and treaties, including berthing agreements, ensuring that the mooring of ships in their own harbour is calm, orderly and in keeping with maritime labour law.',
  'We request the Harbour Master, drawing on the crews, to report to the Port Council in spring on the state of the quays.',
  'While noting that they bind only ports that have signed them, we accept that existing towing contracts should be fully honoured.',
  'Look after the particular needs of coastal crews, who are the first helpers of castaways on the reef.',
  'The charter and its schedules are to be applied in a way that respects the customs and rights of each harbour town.',
  'The Tide Compact is to be applied in a way that respects our customs and rights of each harbour town.',
  'Help castaways with getting other needful papers, such as lists of cargo, proofs of rank and deeds of salvage, without delay.',
  'Establish a full store of good practices of crew-based drills for rescue in the shallows of the bay.',
  'We encourage warmer friendship between towns and sailing clubs to find answers to the dangers and delights of the open sea.',
  'The Tide Forum, now held every fourth session of the Harbour League, shall be moved and renamed.',
  'Welcome the readiness of some ports to give shelter against storms to crews who have no papers and who cannot sail home.',
  'We ask towns that have not yet built breakwaters to think of doing so before the first gales.',
  'Strengthen storm bells, draw up simple rules and leaflets on rescue, launch rescue boats and support repairs after storms.',
  'Knowing that the lack of dry beds is often a push factor for desertion, mostly among young mates.',
  'Lend boats to masters and young hands through which towns can be told of the state of the reefs and obtain other needful news.',
  'Answer the troubles that pilots and old mates can meet in drawing coastal pensions.',
  'We will back closer talks among harbours, mostly through gifts of good oars, coastal learning and the carving of new paddles.',
  'Punish thefts and raids by all pirates, raiders and wreckers of the bay.',
  'We will help to pay for coastal, nautical and festive renewal of harbours hit by large swells of oil.',
  'Workers are free to take steps to prevent risky dives into narrow channels.',
  'Draw their cousins into their trades by offering easy terms to sail, fish and trade with small fees.',
  'We note that Norwich, Bergen, Hull and the Harbour Master will host a high feast on lanterns on 20 March.',
  'We picture that the Guild of the Seven Ports and the Bureau of Inland Canals would jointly man the lock, the former bringing oars.',
  'We turn to the tides that wear or worsen large swells.',
  'When they land they face a doubtful welcome and a stormy future.',
  'The harbour council will fully draw from the skill and wit of old hands within the Seven Ports.',
  'Keep to harbour rights law, including the rights of the crew, by naming clear steps for each port.',
  'Sign mutual towing agreements or include towing rules in other agreements, such as those on pilots.',
  'Stock inns with goods such as salt, dried fish and rope; mend torn sails, bent masts, split oars and cracked lamps before winter.',
  'We note that 40 per cent of castaways are fed in port towns and only a few in lighthouses.',
  'Rest on calm rules for crews, mild winters, all-of-harbour and all-of-coast approach.',
  'They, for reasons beyond their will, are made to quit their boats and their belongings on the open sea.',
]);
const { passages } = yardstick;

/** `full replaced: ours | theirs`, `!` where the sense is turned; in brackets why nothing is said. And the draft with its fixes. */
function compared(text: string): readonly string[] {
  const draft = draftWords(passages.vocabulary, text);
  const matches = matchesIn(draft, passages, yardstick.stockAt);
  const found = weighed({ yardstick, draft, matches });
  const said = found.map(({ kind, weight, silence, difference, alignment, turnsSense }) => {
    const passage = passageAt(passages, alignment.paragraph);
    const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
    const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo).join(' ');
    const what = silence ? `(${silence})` : `${weight} ${kind}${turnsSense ? '!' : ''}`;
    return `${what}: ${ours} | ${theirs}`.trimEnd();
  });
  const fixed = found
    .filter(({ silence }) => silence === undefined)
    .reduceRight((mended, { alignment, difference }) => {
      const { edit } = wordingOf(draft, passages, alignment, difference);
      return edit ? mended.slice(0, edit.start) + edit.text + mended.slice(edit.end) : mended;
    }, text);
  return fixed === text ? said : [...said, fixed];
}

const drafts: readonly (readonly [name: string, text: string, ...found: readonly string[]])[] = [
  [
    'a lost "only"',
    'Recognizes that pilots may steer loaded barges through the narrow strait after sunset;',
    'full qualifier-lost!:  | only',
    'Recognizes that only pilots may steer loaded barges through the narrow strait after sunset;',
  ],
  [
    'another word for "only"',
    'Recognizes that solely pilots may steer loaded barges through the narrow strait after sunset;',
    'full replaced!: solely | only',
    'Recognizes that only pilots may steer loaded barges through the narrow strait after sunset;',
  ],
  [
    'no "only" where the noun is not what the clause opens with',
    'Recognizes that a crew of pilots may steer loaded barges through the narrow strait after sunset;',
  ],
  [
    'another organ that acts',
    'Notes that UNLO will act as the keeper and treasurer of the lighthouse fund;',
    'full replaced!: unlo | hbf',
    'Notes that HBF will act as the keeper and treasurer of the lighthouse fund;',
  ],
  [
    'a lost degree, with its article',
    'Calls for an careful sharing of tolls and pilot fees among the ports of the northern coast;',
    'full replaced: an | a more',
    'Calls for a more careful sharing of tolls and pilot fees among the ports of the northern coast;',
  ],
  [
    'a lost degree, after the same article',
    'Calls for a careful sharing of tolls and pilot fees among the ports of the northern coast;',
    'full missing:  | more',
    'Calls for a more careful sharing of tolls and pilot fees among the ports of the northern coast;',
  ],
  [
    'no degree where there is no article',
    'Calls for careful sharing of tolls and pilot fees among the ports of the northern coast;',
  ],
  [
    'a word like the agreed ones in a lead-in of its own',
    'Asks parties to berthing agreements to keep them, ensuring that the mooring of ships in their own harbour is calm, orderly and in keeping with maritime criminal law;',
    '(chance): to keep them |',
    'full replaced: criminal | labour',
    'Asks parties to berthing agreements to keep them, ensuring that the mooring of ships in their own harbour is calm, orderly and in keeping with maritime labour law;',
  ],
  [
    'words put in after more than a word or two',
    'Asks them to sign treaties, including berthing agreements to be kept, ensuring that the mooring of ships in their own harbour is calm, orderly and in keeping with maritime labour law;',
    'full item-added: to be kept |',
    'Asks them to sign treaties, including berthing agreements, ensuring that the mooring of ships in their own harbour is calm, orderly and in keeping with maritime labour law;',
  ],
  [
    'the noun of the agreed verb',
    'Repeats its request to the Harbour Master, drawing on the crews, to report to the Port Council in autumn on the state of the quays;',
    '(grammar): to |',
    'full replaced: autumn | spring',
    'Repeats its request to the Harbour Master, drawing on the crews, to report to the Port Council in spring on the state of the quays;',
  ],
  [
    'a paraphrase of what stands before the reused clause',
    'Accepts that, while they bind only the ports that have joined them, existing towing contracts should be partly honoured;',
    'full replaced: partly | fully',
    'Accepts that, while they bind only the ports that have joined them, existing towing contracts should be fully honoured;',
  ],
  [
    'another adjective before those who are spoken of, though no verb is',
    'Pays tribute to municipal crews, who are the first helpers of castaways on the reef;',
    'full replaced!: municipal | coastal',
    'Pays tribute to coastal crews, who are the first helpers of castaways on the reef;',
  ],
  [
    'a verb in its place, which each drafter has another one of',
    'Promises to reward crews, who are the first helpers of castaways on the reef;',
    'slight replaced: reward | coastal',
  ],
  [
    'something else of which another agreed paragraph says the same',
    'Stresses that its proposals are to be applied in a way that respects the customs and rights of each harbour town;',
    '(chance): proposals | schedules',
  ],
  [
    'a list of examples that is quoted in part',
    'Asks them to help castaways with getting other needful papers, such as lists of cargo and deeds of salvage, without delay;',
    'slight item-dropped:  | proofs of rank',
    'Asks them to help castaways with getting other needful papers, such as lists of cargo, proofs of rank and deeds of salvage, without delay;',
  ],
  [
    'a verb of a clause that belongs to a noun',
    'Suggests to open a school that teaches drills for rescue in the shallows of the bay;',
  ],
  [
    'other last words before equal ones that end both clauses',
    'Salutes those who, for reasons beyond their will, are made to leave their boats and their dear old dogs on the open sea;',
    'full replaced: leave | quit',
    'full replaced: dear old dogs | belongings',
    'Salutes those who, for reasons beyond their will, are made to quit their boats and their belongings on the open sea;',
  ],
  [
    'another object of the opening verb, before a preposition',
    'Encourages closer ties between towns and sailing clubs to find answers to the dangers and delights of the open sea;',
    'full replaced: closer ties | warmer friendship',
    'Encourages warmer friendship between towns and sailing clubs to find answers to the dangers and delights of the open sea;',
  ],
  [
    'no other object where the verb is another one',
    'Supports closer ties between towns and sailing clubs to find answers to the dangers and delights of the open sea;',
  ],
  [
    'how often, which is not which one',
    'Recalls that the Tide Forum, now held every third session of the Harbour League, shall be moved and renamed;',
    'full replaced: third | fourth',
    'Recalls that the Tide Forum, now held every fourth session of the Harbour League, shall be moved and renamed;',
  ],
  [
    'which ones, where the agreed text only says some',
    'Commends the goodwill of neighbouring ports to give shelter against storms to crews who have no papers and who cannot sail home;',
    '(grammar): neighbouring | some',
    '(grammar): neighbouring | some',
  ],
  [
    'what was asked, which is told of',
    'Recalls that towns that have not yet built breakwaters have been asked to think of doing so before the first gales;',
    '(grammar): have been asked |',
  ],
  [
    'a long item of a list left out',
    'Asks them to strengthen storm bells, launch rescue boats and support repairs after storms;',
    'full item-dropped:  | draw up simple rules and leaflets on rescue',
    'Asks them to strengthen storm bells, draw up simple rules and leaflets on rescue, launch rescue boats and support repairs after storms;',
  ],
  [
    'three differences, where the words between them tell enough',
    'Mindful that the want of dry beds is often a main cause of desertion, mostly among young sailors,',
    'full replaced: want | lack',
    'full replaced: main cause of | push factor for',
    'full replaced: sailors | mates',
    'Mindful that the lack of dry beds is often a push factor for desertion, mostly among young mates,',
  ],
  [
    'others who can, after "which" in the agreed text',
    'Asks keepers to light a lamp so that crews can be told of the state of the reefs and obtain other needful news;',
    'full replaced!: crews | towns',
    'Asks keepers to light a lamp so that towns can be told of the state of the reefs and obtain other needful news;',
  ],
  [
    'those who can in another order',
    'Asks funds to answer the troubles that old mates and pilots can meet in drawing coastal pensions;',
    'slight reordered: old mates and pilots | pilots and old mates',
    'Asks funds to answer the troubles that pilots and old mates can meet in drawing coastal pensions;',
  ],
  [
    'words put in and left out on either side of one word, which are mended together',
    'Asks them to back closer talks among harbours, mostly through gifts of good oars, learning by the sea and the carving of new paddles;',
    'full replaced: learning by the sea | coastal learning',
    'Asks them to back closer talks among harbours, mostly through gifts of good oars, coastal learning and the carving of new paddles;',
  ],
  [
    'but a joint on one side of it is of the list',
    'Asks towns to punish thefts, raids and sinkings by all pirates, raiders and wreckers of the bay;',
    'full missing:  | and',
    'full added: and sinkings |',
  ],
  [
    'another first item of a list that is reused from its second one on',
    'Pledges to help to pay for inland, nautical and festive renewal of harbours hit by large swells of oil;',
    'full replaced: inland | coastal',
    'Pledges to help to pay for coastal, nautical and festive renewal of harbours hit by large swells of oil;',
  ],
  [
    'others who are',
    'Mindful that women are free to take steps to prevent risky dives into narrow channels, and that such steps cost much,',
    'full replaced!: women | workers',
    'Mindful that workers are free to take steps to prevent risky dives into narrow channels, and that such steps cost much,',
  ],
  [
    'a noun where the agreed text has a verb in -ing',
    'Asks aldermen to give cousins from the village easy terms to sail, fish and trade with small tolls;',
    'full replaced: tolls | fees',
    'Asks aldermen to give cousins from the village easy terms to sail, fish and trade with small fees;',
  ],
  [
    'what was to come and has come',
    'Recalling that Norwich, Bergen, Hull and the Harbour Master hosted a high feast on lanterns on 21 March,',
    '(grammar): hosted | will host',
    'full replaced: 21 | 20',
    'Recalling that Norwich, Bergen, Hull and the Harbour Master hosted a high feast on lanterns on 20 March,',
  ],
  [
    'long names in another order, of which none is put in twice',
    'Recalls that the Bureau of Inland Canals and the Guild of the Seven Ports would jointly man the lock, the former bringing oars;',
    'full missing:  | and the bureau of inland canals',
  ],
  [
    'a word put in between an article and the reused clause',
    'Decides to study the spring tides that wear or worsen large swells, and to tell of them in winter;',
    'full added: spring |',
    'Decides to study the tides that wear or worsen large swells, and to tell of them in winter;',
  ],
  [
    'another last noun phrase, with its article and the same last word',
    'Noting with grief that even ashore they face a doubtful welcome and an anxious future,',
    'full replaced: an anxious | a stormy',
    'Noting with grief that even ashore they face a doubtful welcome and a stormy future,',
  ],
  [
    'a form that no ending tells',
    'Notes that since spring the harbour council has fully drawn from the skill and wit of old hands within the Seven Ports;',
    '(grammar): has | will',
    '(grammar): drawn | draw',
  ],
  [
    'no paraphrase where the draft goes on',
    'Accepts that, while they bind only the ports that have joined them, existing towing contracts should be partly honoured by night;',
  ],
  [
    'no paraphrase where nothing parts it from the reused words',
    'Accepts that though they bind only the ports that have joined them existing towing contracts should be partly honoured;',
  ],
  [
    'no first item that is more than an adjective',
    'Pledges to help after storms, nautical and festive renewal of harbours hit by large swells of oil;',
  ],
  [
    'two words for a first item',
    'Pledges to help to pay for calm, inland, nautical and festive renewal of harbours hit by large swells of oil;',
    'full replaced: calm inland | coastal',
    'Pledges to help to pay for coastal, nautical and festive renewal of harbours hit by large swells of oil;',
  ],
  [
    'no other object of one word',
    'Encourages ties between towns and sailing clubs to find answers to the dangers and delights of the open sea;',
  ],
  [
    'an article before a word that stands on either side of it',
    'Asks ports to keep to harbour rights law, including a rights of the crew, by naming clear steps for each port;',
    'slight replaced: a | the',
    'Asks ports to keep to harbour rights law, including the rights of the crew, by naming clear steps for each port;',
  ],
  [
    'a word left out that stands once more a little further on',
    'Asks towns to sign mutual agreements or include towing rules in other agreements, such as those on pilots;',
    'full missing:  | towing',
    'Asks towns to sign mutual towing agreements or include towing rules in other agreements, such as those on pilots;',
  ],
  [
    'the last of some examples left out',
    'Asks towns to stock inns with goods such as salt and dried fish; mend torn sails, bent masts, split oars and cracked lamps before winter;',
    '(grammar): and |',
    'slight missing:  | and rope',
  ],
  [
    'a word of an example left out, which is no example',
    'Asks towns to stock inns with goods such as salt, fish and rope; mend torn sails, bent masts, split oars and cracked lamps before winter;',
    'full item-dropped:  | dried',
    'Asks towns to stock inns with goods such as salt, dried fish and rope; mend torn sails, bent masts, split oars and cracked lamps before winter;',
  ],
  [
    'an item left out after the clause of the examples',
    'Asks towns to stock inns with goods such as salt, dried fish and rope; mend torn sails, bent masts and cracked lamps before winter;',
    'full item-dropped:  | split oars',
    'Asks towns to stock inns with goods such as salt, dried fish and rope; mend torn sails, bent masts, split oars and cracked lamps before winter;',
  ],
  [
    'another number than the one with which the reused clause begins',
    'Recalling its finding that 45 per cent of castaways are fed in port towns and only a few in lighthouses,',
    'full replaced: 45 | 40',
    'Recalling its finding that 40 per cent of castaways are fed in port towns and only a few in lighthouses,',
  ],
  [
    'a word said again after the last agreed one, which no fix doubles',
    'Rests on calm rules for crews, mild winters, all-of-harbour approach and all-of-coast approach,',
    'full added: approach |',
    'Rests on calm rules for crews, mild winters, all-of-harbour and all-of-coast approach,',
  ],
];

suite("a drafter's words in front of a reused clause", () => {
  for (const [name, text, ...found] of drafts) test(name, () => assert.deepEqual(compared(text), found));
});

suite('words that open a clause of their own', () => {
  for (const word of 'that which whom whose where when while if'.split(' '))
    test(`${word}: who can is compared after it`, () =>
      assert.equal(
        compared(
          `Asks keepers to light a lamp ${word} crews can be told of the state of the reefs and obtain other needful news;`,
        )[0],
        'full replaced!: crews | towns',
      ));
  test('"by" opens none', () =>
    assert.deepEqual(
      compared(
        'Asks keepers to light a lamp by crews can be told of the state of the reefs and obtain other needful news;',
      ),
      [],
    ));

  for (const word of ['which', 'who', 'that'])
    test(`a school ${word} teaches: nothing is said of the verb`, () =>
      assert.deepEqual(
        compared(`Suggests to open a school ${word} teaches drills for rescue in the shallows of the bay;`),
        [],
      ));
  test('but another noun is compared', () =>
    assert.equal(
      compared('Suggests to open a school and pilots drills for rescue in the shallows of the bay;')[0],
      'full replaced: pilots | crew-based',
    ));
});
