import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentFrom } from '../../../server/src/corpus/document';
import type { Precedents } from '../../../server/src/corpus/model';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { matchesIn } from '../../../server/src/match/align/near-misses';
import { departures, weighed } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { createEngine } from '../../../server/src/match/index/engine';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { withTables, type Yardstick, yardstickOf } from '../../../server/src/match/reference/reference-texts';
import { smallCorpus, smallYardstick } from '../../support/passages';

const AGREED = [
  'We commit to keep every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection, repair and safe passage.',
  'States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which they sail.',
  'The Harbour Review Forum shall take place every four years beginning in 2022.',
  'No pilot should be punished for rescuing a stranded crew, in accordance with the Convention on the Rights of Pilots.',
];
const yardstick = smallYardstick(AGREED);

/** `kind: draft words | agreed words`, one line for each departure. */
function found(text: string, against: Yardstick = yardstick): string[] {
  const draft = draftWords(against.passages.vocabulary, text);
  return departures(against, draft).map(({ kind, weight, difference, alignment }) => {
    const passage = passageAt(against.passages, alignment.paragraph);
    const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
    const theirs = foldedBetween(against.passages, passage, difference.agreedFrom, difference.agreedTo).join(
      ' ',
    );
    return `${weight} ${kind} in ${alignment.paragraph + 1}: ${ours} | ${theirs}`;
  });
}

/** A draft with the fix of one of its differences, counted from 0; undefined where none can be undone by itself. */
function mended(text: string, which: number, against: Yardstick): string | undefined {
  const draft = draftWords(against.passages.vocabulary, text);
  const one = departures(against, draft)[which];
  assert.ok(one, text);
  const { edit } = wordingOf(draft, against.passages, one.alignment, one.difference);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

suite('the words that belong in the place of a difference', () => {
  test('are none where another difference stands but a word away', () => {
    const agreed = smallYardstick([
      'The charter marks a turn in the history of coastal trade and pilotage on steamers.',
    ]);
    const draft = draftWords(
      agreed.passages.vocabulary,
      'The charter marks a turn in the history of coastal steamers trade.',
    );
    const trade = { draftFrom: 10, draftTo: 11, agreedFrom: 14, agreedTo: 14, last: true };
    const put = { draftFrom: 9, draftTo: 9, agreedFrom: 9, agreedTo: 13, last: false };
    const alignment = {
      paragraph: 0,
      draftFrom: 0,
      draftTo: 11,
      agreedFrom: 0,
      agreedTo: 14,
      differences: [put, trade],
      words: 9,
      content: 5,
      score: 9,
    };
    for (const difference of [trade, put])
      assert.equal(wordingOf(draft, agreed.passages, alignment, difference).edit, undefined);
  });

  test('stand there where two equal words are on either side', () =>
    assert.equal(
      mended('Urges States to keep every large harbour open to ships in distress;', 0, yardstick),
      'Urges States to keep every harbour open to ships in distress;',
    ));
});

suite('small words that weigh', () => {
  const forum = smallYardstick([
    'Crews may leave the harbour and return to their vessels without fear of arbitrary arrest.',
    'The Harbour Review Forum shall take place every four years and shall adopt an agreed declaration of pilots.',
    'In all ports, special care should be taken of the rights of stranded crews and of young pilots.',
    'Each edition of the International Harbour Review Forum will result in a declaration.',
    'We recognize the burdens that large fleets of trawlers place on coastal fisheries, especially in small islands.',
  ]);

  test('with, for without, is a departure in full', () =>
    assert.deepEqual(
      found(
        'Decides that crews may leave the harbour and return to their vessels with fear of arbitrary arrest;',
        forum,
      ),
      ['full replaced in 1: with | without'],
    ));

  test('a noun before what is agreed is exchanged in full, however short it is', () =>
    assert.deepEqual(
      found(
        'Notes the strain that large fleets of trawlers place on coastal fisheries, especially in small islands;',
        forum,
      ),
      ['full replaced in 5: strain | burdens'],
    ));

  test('which meeting of a series is meant is said freely', () =>
    assert.deepEqual(
      found('Takes note of the third International Harbour Review Forum, held in 2030;', forum),
      [],
    ));

  test('another ordinal of what is not held or written is a departure', () => {
    const lane = smallYardstick([
      'Vessels in distress shall enter the harbour by the second lane of the inner channel.',
    ]);
    assert.deepEqual(
      found(
        'Decides that vessels in distress shall enter the harbour by the third lane of the inner channel;',
        lane,
      ),
      ['full replaced in 1: third | second'],
    );
  });

  test('a phrase may stand for a sentence, and another modal may not', () => {
    for (const phrase of ['with special care of', 'with special care taken of'])
      assert.deepEqual(
        found(`Calls for a return ${phrase} the rights of stranded crews and of young pilots;`, forum),
        [],
      );
    assert.deepEqual(
      found(
        'Notes that special care may be taken of the rights of stranded crews and of young pilots;',
        forum,
      ),
      ['full weakened in 3: may | should'],
    );
  });

  test('what was decided may be told in a clause', () =>
    assert.deepEqual(
      found('Welcomes the Harbour Review Forum, which will take place every four years;', forum),
      [],
    ));
});

suite('what a drafter does with agreed words', () => {
  const dock = smallYardstick([
    'Ensure that keepers of remote lighthouses have safe access to fresh water, spare lamps and a working radio.',
    'Ensure that the towing of damaged trawlers does not increase the risks of young deckhands on crowded piers.',
    'Review whether harbour dues are fair and, if so, to ensure that they are transparent, modest and fully refunded to small boats.',
    'Run schools that enable fisher women to repair nets, mend sails and keep the accounts of their own boats.',
    'Observe the ban on night landings, uphold calm seas and clear signals, strengthen the pilots of small ports.',
    'Assist workers and captains to obtain full papers and decent wages in every port of the coast.',
    'Port authorities shall draw up and maintain lists of all wrecks that endanger boats at the mouth of rivers.',
    'We will develop and publish maps of the shoals that fishing boats have to avoid in winter.',
    'Any deckhand may leave the harbour in the morning, and return in time to his or her vessel.',
  ]);

  const silent: readonly string[] = [
    'Notes that keepers of remote lighthouses often lack safe access to fresh water, spare lamps and a working radio;',
    'Regrets that the towing of damaged trawlers may increase the risks of young deckhands on crowded piers;',
    'Asks States to ensure that harbour dues are transparent, modest and fully refunded to small boats;',
  ];
  for (const draft of silent)
    test(`is no departure: ${draft}`, () => assert.deepEqual(found(draft, dock), []));

  const departing: readonly (readonly [draft: string, found: string])[] = [
    [
      'Asks States to ensure that keepers of remote lighthouses lack safe access to fresh water, spare lamps and a working radio;',
      'full replaced in 1: lack | have',
    ],
    [
      'Reaffirms that the towing of damaged trawlers may increase the risks of young deckhands on crowded piers;',
      'full replaced in 2: may | does not',
    ],
    [
      'Asks States to ensure that they are costly, modest and fully refunded to small boats;',
      'full replaced in 3: costly | transparent',
    ],
    [
      'Thanks those who run schools that enable fishermen to repair nets, mend sails and keep the accounts of their own boats;',
      'full replaced in 4: fishermen | fisher women',
    ],
    [
      'Asks banks to enable old fisher women to repair nets, mend sails and keep the accounts of their own boats;',
      'full added in 4: old | ',
    ],
    [
      'Decides to observe the ban on night landings, uphold clear signals and calm seas, strengthen the pilots of small ports;',
      'slight reordered in 5: clear signals and calm seas | calm seas and clear signals',
    ],
    [
      'Assist dock workers and captains to obtain full papers and decent wages in every port of the coast;',
      'full added in 6: dock | ',
    ],
    [
      'Provides that old harbours may keep and maintain lists of all wrecks that endanger boats at the mouth of rivers;',
      'full replaced in 7: may keep | shall draw up',
    ],
    [
      'Asks captains to carry out maps of the shoals that fishing boats have to avoid in winter;',
      'slight replaced in 8: carry out | publish',
    ],
    [
      'Asks that small yards may draw up and maintain lists of all wrecks that endanger boats at the mouth of rivers;',
      'full weakened in 7: may | shall',
    ],
    [
      'Asks States to ensure that they are transparent, modest as well as fully refunded to small boats;',
      'slight replaced in 3: as well as | and',
    ],
    [
      'Thanks those who run schools that enable fisher women in order to repair nets, mend sails and keep the accounts of their own boats;',
      'slight added in 4: in order | ',
    ],
    [
      'Notes that any deckhand may leave the harbour in the morning, and return in time to his vessel;',
      'full missing in 9:  | or her',
    ],
    [
      'Assist young sailors and captains to obtain full papers and decent wages in every port of the coast;',
      'full replaced in 6: young sailors | workers',
    ],
  ];
  for (const [draft, expected] of departing)
    test(`departs: ${draft}`, () => assert.deepEqual(found(draft, dock), [expected]));

  test('a fix does not say again what stands before the words', () =>
    assert.equal(
      mended(
        'Assist young sailors and captains to obtain full papers and decent wages in every port of the coast;',
        0,
        dock,
      ),
      'Assist workers and captains to obtain full papers and decent wages in every port of the coast;',
    ));

  test('words put in before agreed ones are not in their place', () => {
    const custom = smallYardstick([
      'Keep all lamps bright in every season, in view of the winds and currents of the bay and respecting local customs and statutes.',
    ]);
    const draft = (words: string) =>
      `Asks them to keep all lamps bright in every season, in view of the winds and currents of the bay and respecting local ${words};`;
    assert.deepEqual(found(draft('habits and rites'), custom), [
      'full replaced in 1: habits and rites | customs and statutes',
    ]);
    assert.deepEqual(found(draft('habits and rites, as well as customs and statutes'), custom), [
      'full added in 1: habits and rites as well as | ',
    ]);
  });

  test('a list that says the agreed item at another place is another list', () => {
    const law = smallYardstick([
      'Pilots recall that sound port law, sound maritime law and sound coastal law guide every harbour of the north.',
    ]);
    const listed = (first: string, last: string) =>
      found(
        `Recalling that sound ${first} law, sound maritime law and sound ${last} law guide every harbour,`,
        law,
      );
    assert.deepEqual(listed('port', 'fiscal'), ['full replaced in 1: fiscal | coastal']);
    assert.ok(!listed('coastal', 'fiscal').some((one) => one.endsWith('fiscal | coastal')));
  });

  test('the subject of a resolution is named as its title has it', () => {
    const forum = smallYardstick([
      'The schedule and financial aspects of the harbour review forum are settled by the pilots.',
    ]);
    const subject = 'the format and financial aspects of the harbour review forum';
    assert.deepEqual(found(`Recalls its resolution 74/9 of 3 June 2019 on ${subject};`, forum), []);
    assert.deepEqual(found(`Decides on ${subject};`, forum), ['full replaced in 1: format | schedule']);
  });

  /** A yardstick of which every phrase stands in so many resolutions on other subjects. */
  const stocked = (agreed: string, stock: number): Yardstick => {
    const small = smallYardstick([agreed]);
    const tables = { stock: () => stock, phrase: () => 0, elsewhere: () => undefined };
    return { ...small, ...withTables(small.passages, tables) };
  };

  test('much that differs is passed over where what is equal tells little', () => {
    const agreed =
      'Stranded crews are promptly fed at nearest piers in ports and, if ill or unpaid, are swiftly sent to doctors.';
    const draft =
      'Asks that stranded crews are promptly fed at quiet landings in ports and are swiftly sent to doctors;';
    assert.deepEqual(found(draft, stocked(agreed, 0)), [
      'full replaced in 1: quiet landings | nearest piers',
      'full item-dropped in 1:  | if ill or unpaid',
    ]);
    assert.deepEqual(found(draft, stocked(agreed, 35)), []);
  });

  test('longer words put in are a hint where several resolutions have what is around them', () => {
    const agreed =
      'Keep all lamps bright in every season, in view of the winds and currents of the bay and respecting local customs and statutes.';
    const draft =
      'Keep all lamps bright in every season, in view of the winds and currents of the bay and respecting local habits and rites, as well as customs and statutes;';
    const weights = (stock: number) => found(draft, stocked(agreed, stock)).map((one) => one.split(' ')[0]);
    assert.deepEqual(weights(3), ['full']);
    assert.deepEqual(weights(4), ['slight']);
  });

  test('many words put in, which another agreed paragraph has at that place, are agreed', () => {
    const two = smallYardstick([
      'Protect all those who live on the coast, such as divers, pilots, keepers of lamps and stranded crews.',
      'Protect all those who live on the coast, such as divers, cooks on old trawlers, young deckhands, pilots, keepers of lamps and shipwrecked passengers.',
    ]);
    const draft =
      'Protect all those who live on the coast, such as divers, cooks on old trawlers, young deckhands, pilots, keepers of lamps and stranded crews;';
    assert.ok(!found(draft, two).some((one) => one.includes('cooks on old trawlers')));
  });
});

suite('departures from agreed paragraphs', () => {
  test('a word replaced', () =>
    assert.deepEqual(
      found(
        'Urges States to keep every harbour open to ships in danger, using closure as a measure of last resort only;',
      ),
      ['full replaced in 1: danger | distress'],
    ));

  test('words lost', () =>
    assert.deepEqual(
      found('Decides to keep every harbour open to ships in distress, using closure as a last resort only;'),
      ['full missing in 1:  | measure of'],
    ));

  test('words added', () =>
    assert.deepEqual(found('Urges States to keep every large harbour open to ships in distress;'), [
      'full added in 1: large | ',
    ]));

  test('an obligation weakened', () =>
    assert.deepEqual(
      found('Stresses that States should protect the safety, dignity and well-being of seafarers;'),
      ['full weakened in 2: should | must'],
    ));

  test('an item of a list dropped', () =>
    assert.deepEqual(found('Calls for them to guarantee prompt inspection and safe passage;'), [
      'full item-dropped in 1:  | repair',
    ]));

  test('words in another order', () =>
    assert.deepEqual(
      found(
        'States must protect the dignity, safety and well-being of seafarers and dock workers at all times;',
      ),
      ['slight reordered in 2: dignity safety | safety dignity'],
    ));

  test('a number', () =>
    assert.deepEqual(
      found('Recalls that the Harbour Review Forum shall take place every five years beginning in 2022;'),
      ['full replaced in 3: five | four'],
    ));

  test('the last word before the punctuation', () =>
    assert.deepEqual(
      found('No pilot should be punished for rescuing a stranded vessel, whatever its flag;'),
      ['full replaced in 4: vessel | crew'],
    ));

  test('no last word where other punctuation comes between', () => {
    assert.deepEqual(found('No pilot should be punished for rescuing a stranded, lonely vessel;'), []);
    assert.deepEqual(found('No pilot should be punished for rescuing a stranded (lonely) vessel;'), []);
  });

  test('no last word where punctuation comes in the agreed text', () => {
    const crew = smallYardstick(['Pilots shall keep a close watch over every stranded crew, adrift.']);
    assert.deepEqual(found('Pilots shall keep a close watch over every stranded crew ashore.', crew), []);
  });

  test('an article is slight, another spelling too', () => {
    assert.deepEqual(
      found(
        'Urges States to keep every harbour open to the ships in distress, using closure as a measure of last resort only;',
      ),
      ['slight added in 1: the | '],
    );
    assert.deepEqual(
      found('States must protect the safety, dignity and wellbeing of seafarers and dock workers;'),
      ['slight replaced in 2: wellbeing | well-being'],
    );
  });
});

suite('silence', () => {
  const silent = (text: string) => assert.deepEqual(found(text), []);

  test('on agreed paragraphs, verbatim', () => {
    for (const text of AGREED) silent(text);
  });

  test('on agreed words after another lead-in', () =>
    silent('Encourages all Member States to keep every harbour open to ships in distress;'));

  test('on grammar that is adapted', () => {
    silent('Reaffirming that States are protecting the safety, dignity and well-being of seafarers,');
    silent(
      'Stresses that seafarers must be at sea at all times, regardless of the flag under which we sail;',
    );
  });

  test('within titles and quotations', () => {
    silent('Takes note of the Convention on the Status of Pilots, in accordance with the law;');
    silent(
      'Recalls the words "keep every harbour open to ships in danger, using closure as a measure of last resort only";',
    );
  });

  test('on text that is too short, or new', () => {
    silent('Requests ships in danger to report;');
    silent('Welcomes the twinning of border towns that share schools and clinics;');
  });

  test('on a phrase that many resolutions have', () => {
    const text = 'Urges States to keep every harbour open to ships in danger;';
    const stock: Yardstick = {
      ...yardstick,
      ...withTables(yardstick.passages, { stock: () => 100, phrase: () => 0, elsewhere: () => undefined }),
    };
    assert.equal(found(text).length, 1);
    assert.deepEqual(found(text, stock), []);
    const draft = draftWords(stock.passages.vocabulary, text);
    assert.deepEqual(
      weighed({ yardstick: stock, draft, matches: matchesIn(draft, stock.passages) }).map(
        ({ silence }) => silence,
      ),
      ['stock'],
    );
  });

  test('where another resolution has the words it is named', () => {
    const known: Yardstick = {
      ...yardstick,
      ...withTables(yardstick.passages, { stock: () => 0, phrase: () => 0, elsewhere: () => '78/900' }),
    };
    const draft = draftWords(
      known.passages.vocabulary,
      'Urges States to keep every harbour open to ships in danger;',
    );
    assert.deepEqual(
      departures(known, draft).map(({ elsewhere }) => elsewhere),
      ['resolution 78/900'],
    );
  });
});

suite('a corpus with further adopted documents', () => {
  test('says which of them has the words of the draft', () => {
    const corpus = smallCorpus(AGREED);
    const other = documentFrom(
      '---\nsymbol: A/RES/78/901\nstanding: adopted\n---\n\n1. Asks to keep every harbour open to ships in danger.\n',
      { kind: 'user', file: 'other.resolution' },
    );
    const engine = createEngine({ ...corpus, documents: [...corpus.documents, other] }, ['HD']);
    const draft = draftWords(
      yardstickOf(engine).passages.vocabulary,
      'Urges States to keep every harbour open to ships in danger;',
    );
    assert.deepEqual(
      departures(yardstickOf(engine), draft).map(({ elsewhere }) => elsewhere),
      ['resolution 78/901'],
    );
  });
});

suite('a phrase that many documents of the loaded corpus have', () => {
  const TEXT = 'Urges States to keep every harbour open to ships in danger;';

  /** What is reported where forty resolutions of a title, of a session, hold the phrase. */
  function reported(title: string, session: number, precedents?: Precedents): number {
    const corpus = smallCorpus(AGREED);
    const others = Array.from({ length: 40 }, (_, at) =>
      documentFrom(
        `---\nsymbol: A/RES/${session}/${at}\ntitle: ${title}\nstanding: adopted\n---\n\n1. Decides to keep every harbour open to ships in distress.\n`,
        { kind: 'user', file: `${at}.resolution` },
      ),
    );
    const documents = [...corpus.documents, ...others];
    const engine = createEngine({ ...corpus, documents, ...(precedents && { precedents }) }, ['HD']);
    const against = yardstickOf(engine);
    return departures(against, draftWords(against.passages.vocabulary, TEXT)).length;
  }

  test('belongs to no text', () => assert.equal(reported('Fisheries', 60), 0));
  test('is theirs where those are on the subject of the yardstick', () =>
    assert.equal(reported('Access to harbours', 60), 1));
  test('is counted once, where the tables have counted the session', () => {
    const empty = new Uint8Array(4);
    const tables = { sessions: ['60'], symbols: [], stock: empty, phrases: empty, elsewhere: empty };
    assert.equal(reported('Fisheries', 60, tables), 1);
    assert.equal(reported('Fisheries', 61, tables), 0);
  });
});

suite('laws of the alignment', () => {
  const paragraph = fc.integer({ min: 0, max: AGREED.length - 1 }).map((at) => AGREED[at] as string);

  test('its runs are equal, its differences are between them, and nothing is left out', () =>
    fc.assert(
      fc.property(paragraph, fc.array(fc.nat(40), { maxLength: 4 }), (text, at) => {
        const words = text.split(' ');
        for (const i of at) words.splice(i % words.length, 1, `word${i}`);
        const draft = draftWords(yardstick.passages.vocabulary, words.join(' '));
        for (const alignment of matchesIn(draft, yardstick.passages).alignments) {
          let i = alignment.draftFrom;
          let j = alignment.agreedFrom;
          for (const difference of [...alignment.differences, undefined]) {
            for (; i < (difference?.draftFrom ?? alignment.draftTo); i++, j++)
              assert.equal(draft.ids[i], passageAt(yardstick.passages, alignment.paragraph).idAt(j));
            if (!difference) break;
            assert.equal(j, difference.agreedFrom);
            i = difference.draftTo;
            j = difference.agreedTo;
          }
          assert.equal(j, alignment.agreedTo);
        }
      }),
    ));

  test('the order of two edits does not matter', () =>
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 9 }), fc.integer({ min: 14, max: 18 }), (first, second) => {
        const edited = (order: readonly number[]) => {
          const words = (AGREED[0] as string).split(' ');
          for (const at of order) words[at] = 'zebra';
          return found(words.join(' '));
        };
        assert.deepEqual(edited([first, second]), edited([second, first]));
      }),
    ));

  const character = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

  test('any text gives an answer', () =>
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        found(text);
      }),
    ));
});
