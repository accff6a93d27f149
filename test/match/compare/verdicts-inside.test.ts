/** The verdict on differences inside an alignment, where the draft shares nothing else with the passages. */
import { strict as assert } from 'node:assert';
import { judged } from '../../support/judged-pairs';
import { type MarkedPair, markedPairs } from '../../support/marked-pairs';

/** How many other resolutions have each phrase, the draft, the agreed words, and the verdict: silence in brackets, `!` where the sense is turned. */
const rows: readonly (readonly [stock: number, draft: string, agreed: string, judged: string])[] = [
  [
    0,
    'Asks towns to [keep dry wood, spare {oars} and clean water] for crews',
    '[Keep dry wood, spare {ropes} and clean water] for crews',
    'full replaced',
  ],
  [
    39,
    'Asks towns to [keep dry wood, spare {oars} and clean water] for crews',
    '[Keep dry wood, spare {ropes} and clean water] for crews',
    'full replaced',
  ],
  [
    40,
    'Asks towns to [keep dry wood, spare {oars} and clean water] for crews',
    '[Keep dry wood, spare {ropes} and clean water] for crews',
    '(stock)',
  ],
  [
    3,
    'It [keeps dry {oars} and clean water] in the far north of all the old lands that our mothers and fathers left',
    'Who [keeps dry {ropes} and clean water] in towns',
    'full replaced',
  ],
  [
    4,
    'It [keeps dry {oars} and clean water] in the far north of all the old lands that our mothers and fathers left',
    'Who [keeps dry {ropes} and clean water] in towns',
    '(chance)',
  ],
  [
    0,
    'They [keep dry {oars} and water] as one of very many things that one may do in one of the far lands of the north and the south where one is never at home and always a guest and who can say for how long that will be so',
    'Who [keep dry {ropes} and water] in towns',
    '(stock)',
  ],
  [
    0,
    'Asks towns to [keep {} wood, spare ropes and clean water] for crews',
    '[Keep {dry} wood, spare ropes and clean water] for crews',
    'full missing',
  ],
  [
    0,
    'Asks the [Global Forum on {} and Development] to meet soon',
    'The [Global Forum on {Towns} and Development] meets',
    'slight missing',
  ],
  [
    0,
    'Asks the [Global Forum on {Ports} and Development] to meet soon',
    'The [Global Forum on {Towns} and Development] meets',
    '(title)',
  ],
  [
    0,
    'Asks the [Global {Lamp} Forum on Wrecks] to meet soon',
    'The [Global {Town} Forum on Wrecks] meets',
    '(title)!',
  ],
  [
    0,
    'Says "[keep dry {oars} and clean water]" to all',
    '[Keep dry {ropes} and clean water] for crews',
    '(quotation)',
  ],
  [
    0,
    'Says "no" and asks to [keep dry {oars} and clean water]',
    '[Keep dry {ropes} and clean water] for crews',
    'full replaced',
  ],
  [
    0,
    'Recalls its resolution 70/1 of 3 May 2016 on the [keeping {of} dry wood and clean water]',
    'The [keeping {} dry wood and clean water] is good',
    'slight added',
  ],
  [
    0,
    'Recalls its resolution 70/1 of 3 May 2016 on the {storing} [of dry wood and clean water]',
    'The {keeping} [of dry wood and clean water] is good',
    '(title)',
  ],
  [
    0,
    'Notes that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    '(fact)',
  ],
  [
    0,
    'Also notes that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    '(fact)',
  ],
  [
    0,
    'Notes that [towns {lack} dry wood and clean water]',
    'Say that [towns {have} dry wood and clean water]',
    'full replaced',
  ],
  [
    0,
    'Reaffirms that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    'full replaced',
  ],
  [
    0,
    'Notes with thanks [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    'full replaced',
  ],
  [
    0,
    'Notes those who ensure that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    'full replaced',
  ],
  [
    0,
    'Notes that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {store} dry wood and clean water]',
    'full replaced',
  ],
  [
    0,
    'Notes that [towns {do not burn} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    '(fact)!',
  ],
  [
    0,
    'Notes that [towns {} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    'slight missing',
  ],
  [
    0,
    'Thanks all. Notes that [towns {lack} dry wood and clean water]',
    'Ensure that [towns {have} dry wood and clean water]',
    '(fact)',
  ],
  [
    0,
    'Notes that towns have mended [old {red} wrecks, spare boats and clean lamps]',
    'Mend [old {} wrecks, spare boats and clean lamps]',
    'slight added',
  ],
  [
    0,
    'Notes that towns were built with [old {red} wrecks, spare boats and clean lamps]',
    'Mend [old {} wrecks, spare boats and clean lamps]',
    'slight added',
  ],
  [
    0,
    'Decides that towns have mended [old {red} wrecks, spare boats and clean lamps]',
    'Mend [old {} wrecks, spare boats and clean lamps]',
    'full added',
  ],
  [
    0,
    'Notes towns that have long and in secret and often mended [old {red} wrecks, spare boats and clean lamps]',
    'Mend [old {} wrecks, spare boats and clean lamps]',
    'full added',
  ],
  [
    0,
    'Notes those towns have mended [old {red} wrecks, spare boats and clean lamps]',
    'Mend [old {} wrecks, spare boats and clean lamps]',
    'full added',
  ],
  [
    0,
    'Towns [contribute to the {contribution} of pilots to safe harbours]',
    'The [contribute to the {} of pilots to safe harbours]',
    '(grammar)',
  ],
  [
    0,
    '[Pilots {contribute} to the safety of all small harbours]',
    'The contribution of [pilots {} to the safety of all small harbours]',
    '(grammar)',
  ],
  [
    0,
    '[Pilots {contribute much} to the safety of all small harbours]',
    'The contribution of [pilots {} to the safety of all small harbours]',
    'full added',
  ],
  [
    0,
    '[Pilots {add} to the safety of all small harbours]',
    'The addition of [pilots {} to the safety of all small harbours]',
    'full added',
  ],
  [
    0,
    '[Pilots {aid} to the safety of all small harbours]',
    'The aiding of [pilots {} to the safety of all small harbours]',
    '(grammar)',
  ],
  [
    0,
    '[Pilots {contribute} to the safety of all small harbours]',
    'The works of [pilots {} to the safety of all small harbours]',
    'full added',
  ],
  [
    0,
    'Sees [pilots {} as the keepers of small harbours]',
    'All [pilots {serve} as the keepers of small harbours]',
    'full missing',
  ],
  [
    0,
    'Sees [pilots {} as the keepers of small harbours]',
    'All [pilots {serves} as the keepers of small harbours]',
    '(grammar)',
  ],
  [
    0,
    'Seeing [pilots {} as the keepers of small harbours]',
    'All [pilots {serves} as the keepers of small harbours]',
    '(grammar)',
  ],
  [
    0,
    'See [pilots {} as the keepers of small harbours]',
    'All [pilots {serves} as the keepers of small harbours]',
    'full missing',
  ],
  [
    0,
    'Sees [pilots {} for the keepers of small harbours]',
    'All [pilots {serves} for the keepers of small harbours]',
    'full missing',
  ],
  [
    0,
    'Sees those who are the old [pilots {} as the keepers of small harbours]',
    'All [pilots {serves} as the keepers of small harbours]',
    'full missing',
  ],
  [
    0,
    '[Sees pilots {} as the keepers of small harbours]',
    '[Sees pilots {serves} as the keepers of small harbours]',
    'full missing',
  ],
  [
    0,
    'Says that [the pilots counted all wrecks of the north in {2020}]',
    'Says that [the pilots counted all wrecks of the north in {2017}]',
    '(date)',
  ],
  [
    0,
    'Recalls that [the pilots counted all wrecks of the north in {2020}]',
    'Says that [the pilots counted all wrecks of the north in {2017}]',
    'full replaced',
  ],
  [
    0,
    'Says that [the pilots counted all wrecks of the north in {2017}]',
    'Says that [the pilots counted all wrecks of the north in {2016}]',
    'full replaced',
  ],
  [
    0,
    'Says that [the {third} session of pilots counted all wrecks]',
    'Says that [the {second} session of pilots counted all wrecks]',
    '(date)',
  ],
  [
    0,
    'Says that [the {third} lane of pilots counted all wrecks]',
    'Says that [the {second} lane of pilots counted all wrecks]',
    'full replaced',
  ],
  [
    0,
    'Asks for coastal [law, maritime {law and} fiscal law]',
    '[Law, maritime {taxes and} fiscal law]',
    '(stock)',
  ],
  [
    0,
    'Asks for [port law, {sea law} and fiscal law, and then sea law and fiscal law]',
    '[Port law, {coastal law} and fiscal law]',
    'full replaced',
  ],
  [
    0,
    'Asks for [port law, {sea} law and tax law, coastal law]',
    '[Port law, {coastal} law and tax law]',
    '(chance)',
  ],
];

suite('the verdict on a difference between equal words', () => {
  const pairs = markedPairs(rows.map(([, draft, agreed]) => [draft, agreed]));
  for (const [at, [stock, draft, agreed, expected]] of rows.entries())
    test(`${stock}: ${draft} | ${agreed}`, () =>
      assert.equal(judged(pairs[at] as MarkedPair, 'inside', stock), expected));
});
