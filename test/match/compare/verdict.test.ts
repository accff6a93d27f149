/** Drafts beside agreed paragraphs: what departs in each, and what its fixes make of it. */
import { strict as assert } from 'node:assert';
import { draftWords, foldedWords } from '../../../server/src/match/align/draft-tokens';
import { departures } from '../../../server/src/match/compare/departures';
import { wordingOf } from '../../../server/src/match/compare/replacement';
import { hashAround } from '../../../server/src/match/compare/verdict';
import { hashOfWords } from '../../../server/src/match/index/word-hashes';
import { foldedBetween, passageAt } from '../../../server/src/match/reference/passages';
import { smallYardstick } from '../../support/passages';

const yardstick = smallYardstick([
  'We commit to keep every harbour open to ships in distress, using closure as a measure of last resort only, and to guarantee prompt inspection, repair and safe passage.',
  'States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which they sail.',
  'The Harbour Review Forum shall take place every four years beginning in 2022.',
  'No pilot should be punished for rescuing a stranded crew, in accordance with the Convention on the Rights of Pilots.',
  'Provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate.',
  'The conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation.',
]);
const { passages } = yardstick;

/** `full replaced in 1: port | harbour`, with a `!` where the sense is turned; and the draft with all fixes. */
function compared(text: string): { readonly said: string[]; readonly fixed: string } {
  const draft = draftWords(passages.vocabulary, text);
  const found = departures(yardstick, draft);
  const said = found.map(({ kind, weight, difference, alignment, turnsSense }) => {
    const passage = passageAt(passages, alignment.paragraph);
    const ours = foldedWords(draft, difference.draftFrom, difference.draftTo).join(' ');
    const theirs = foldedBetween(passages, passage, difference.agreedFrom, difference.agreedTo).join(' ');
    return `${weight} ${kind}${turnsSense ? '!' : ''} in ${alignment.paragraph + 1}: ${ours} | ${theirs}`.trimEnd();
  });
  const fixed = found.reduceRight((mended, { alignment, difference }) => {
    const { edit } = wordingOf(draft, passages, alignment, difference);
    assert.ok(edit, text);
    return mended.slice(0, edit.start) + edit.text + mended.slice(edit.end);
  }, text);
  return { said, fixed };
}

/** The draft, the draft with all fixes, and what departs in it. */
const drafts: readonly (readonly [text: string, fixed: string, ...said: readonly string[]])[] = [
  [
    'Recalls that the conference held on 19 May 2018 in Marrakesh adopted its lighthouse charter by acclamation,',
    'Recalls that the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation,',
    'full replaced in 6: may | december',
  ],
  [
    'Urges States to keep every port open to ships in distress, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full replaced in 1: port | harbour',
  ],
  [
    'Urges States to keep every harbour shut to ships in distress, using closure as a measure of last resort;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full replaced in 1: shut | open',
    'full item-dropped! in 1:  | only',
  ],
  [
    'Urges States to hold every harbour open to ships in distress, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'slight replaced in 1: hold | keep',
  ],
  [
    'Urges States to keep each harbour open to ships in distress, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full replaced in 1: each | every',
  ],
  [
    'Urges States to guarantee prompt inspection, repair and safe anchorage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full replaced in 1: anchorage | passage',
  ],
  [
    'Urges States to guarantee prompt inspection, towage, repair and safe passage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full item-added in 1: towage |',
  ],
  [
    'Urges States to guarantee swift inspection, repair and safe passage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full replaced in 1: swift | prompt',
  ],
  [
    'Urges States to guarantee prompt and thorough inspection, repair and safe passage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full added in 1: and thorough |',
  ],
  [
    'Urges States to guarantee prompt inspection, repair or safe passage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full replaced in 1: or | and',
  ],
  [
    'Urges States to guarantee prompt inspection, repair and, where needed, safe passage;',
    'Urges States to guarantee prompt inspection, repair and safe passage;',
    'full qualifier-added in 1: where needed |',
  ],
  [
    'Stresses that States shall protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full replaced! in 2: shall | must',
  ],
  [
    'Stresses that States may protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full weakened! in 2: may | must',
  ],
  [
    'Stresses that States must not protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full denial-added! in 2: not |',
  ],
  [
    'Stresses that States must fully protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full qualifier-added in 2: fully |',
  ],
  [
    'Stresses that States must protect the safety and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full item-dropped in 2:  | dignity',
  ],
  [
    'Stresses that States must protect the safety, health, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full item-added in 2: health |',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at some times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full replaced! in 2: some | all',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of seafarers and their families at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full replaced! in 2: their families | dock workers',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of sailors and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full replaced in 2: sailors | seafarers',
  ],
  [
    'Stresses that States must protect the safety, dignity or well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'full replaced in 2: or | and',
  ],
  [
    'Stresses that States must protect their safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'slight replaced in 2: their | the',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers, regardless of the flag under which they sail;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which they sail;',
    'full item-dropped! in 2:  | at all times',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the coast under which they sail;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which they sail;',
    'full replaced in 2: coast | flag',
  ],
  [
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which he sails;',
    'Stresses that States must protect the safety, dignity and well-being of seafarers and dock workers at all times, regardless of the flag under which they sail;',
    'slight replaced in 2: he sails | they sail',
  ],
  [
    'Decides that the Harbour Review Forum shall take place every four years beginning in 2030;',
    'Decides that the Harbour Review Forum shall take place every four years beginning in 2022;',
    'full replaced in 3: 2030 | 2022',
  ],
  [
    'Decides that the Harbour Review Forum shall take place every four years ending in 2022;',
    'Decides that the Harbour Review Forum shall take place every four years beginning in 2022;',
    'full replaced in 3: ending | beginning',
  ],
  [
    'Decides that the Harbour Review Forum should take place every four years beginning in 2022;',
    'Decides that the Harbour Review Forum shall take place every four years beginning in 2022;',
    'full weakened! in 3: should | shall',
  ],
  [
    'Affirms that no pilot should be punished for leaving a stranded crew, in accordance with the Convention on the Rights of Pilots;',
    'Affirms that no pilot should be punished for rescuing a stranded crew, in accordance with the Convention on the Rights of Pilots;',
    'full replaced in 4: leaving | rescuing',
  ],
  [
    'Affirms that no pilot or captain should be punished for rescuing a stranded crew;',
    'Affirms that no pilot should be punished for rescuing a stranded crew;',
    'full added in 4: or captain |',
  ],
  [
    'Affirms that no pilot should be punished for rescuing the stranded crew;',
    'Affirms that no pilot should be punished for rescuing a stranded crew;',
    'slight replaced in 4: the | a',
  ],
  [
    'Affirms that no pilot should be fined for rescuing a stranded crew, in accordance with the Convention on the Rights of Pilots;',
    'Affirms that no pilot should be punished for rescuing a stranded crew, in accordance with the Convention on the Rights of Pilots;',
    'full replaced in 4: fined | punished',
  ],
  [
    'Requests ports to provide newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'full qualifier-lost! in 5:  | all',
  ],
  [
    'Requests ports to provide all newly arrived seafarers with clear and free information about lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'full item-dropped in 5:  | timely',
  ],
  [
    'Requests ports to provide all newly arrived seafarers with clear, timely and paid information about lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'full replaced in 5: paid | free',
  ],
  [
    'Requests ports to provide all newly arrived seafarers, where possible, with clear, timely and free information about lodging, wages and shore leave;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave;',
    'full qualifier-added in 5: where possible |',
  ],
  [
    'Requests ports to provide all newly arrived seafarers with timely, clear and free information about lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'slight reordered in 5: timely clear | clear timely',
  ],
  [
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information on lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'slight replaced in 5: on | about',
  ],
  [
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages, food and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'full item-added in 5: food |',
  ],
  [
    'Requests ports to offer all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave, as appropriate;',
    'slight replaced in 5: offer | provide',
  ],
  [
    'Recalls the conference held on 20 December 2018 in Marrakesh that adopted its lighthouse charter by acclamation;',
    'Recalls the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation;',
    'full replaced in 6: 20 | 19',
    'slight added in 6: that |',
  ],
  [
    'Recalls the conference held on 19 November 2018 in Marrakesh that adopted its lighthouse charter by acclamation;',
    'Recalls the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation;',
    'full replaced in 6: november | december',
    'slight added in 6: that |',
  ],
  [
    'Recalls the conference held on 19 December 2019 in Marrakesh that adopted its lighthouse charter by acclamation;',
    'Recalls the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation;',
    'full replaced in 6: 2019 | 2018',
    'slight added in 6: that |',
  ],
  [
    'Recalls the conference held on 3 May 2019 in Marrakesh that adopted its lighthouse charter by acclamation;',
    'Recalls the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation;',
    'slight replaced in 6: 3 may 2019 | 19 december 2018',
    'slight added in 6: that |',
  ],
  [
    'Recalls the conference held on 19 December 2018 in Marrakesh, which adopted its lighthouse charter by vote;',
    'Recalls the conference held on 19 December 2018 in Marrakesh adopted its lighthouse charter by acclamation;',
    'slight item-added in 6: which |',
    'full replaced in 6: vote | acclamation',
  ],
  [
    'Keeping every harbour open to ships in peril, using closure as a measure of last resort only,',
    'Keeping every harbour open to ships in distress, using closure as a measure of last resort only,',
    'full replaced in 1: peril | distress',
  ],
  [
    'Keeps every harbour open to ships in distress, using closure as a matter of last resort only;',
    'Keeps every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full replaced in 1: matter | measure',
  ],
  [
    'Urges States to keep every harbour, however small, open to ships in distress, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full item-added in 1: however small |',
  ],
  [
    'Urges States to keep every harbour open to ships in distress, including at night, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full item-added in 1: including at night |',
  ],
  [
    'Urges States to keep every harbour open to ships in grave distress, using closure as a measure of last resort only;',
    'Urges States to keep every harbour open to ships in distress, using closure as a measure of last resort only;',
    'full added in 1: grave |',
  ],
  [
    'Affirms that pilots should be punished for rescuing a stranded crew;',
    'Affirms that no pilot should be punished for rescuing a stranded crew;',
    'full replaced! in 4: pilots | no pilot',
  ],
];

suite('the words around a difference', () => {
  const draft = draftWords(
    passages.vocabulary,
    'we keep every harbour in winter shut to old ships in distress, by law',
  );
  const around = (draftFrom: number, draftTo: number, from = 0, to = draft.length) =>
    hashAround(
      draft,
      {
        paragraph: 0,
        draftFrom: from,
        draftTo: to,
        agreedFrom: 0,
        agreedTo: 0,
        differences: [],
        words: 0,
        content: 0,
        score: 0,
      },
      { draftFrom, draftTo, agreedFrom: 0, agreedTo: 0, last: false },
    );
  const hashOf = (words: string) => hashOfWords(words.split(' '));

  test('hold three content words on either side', () =>
    assert.equal(around(6, 7), hashOf('every harbour in winter shut to old ships in distress')));
  test('end where the alignment does', () =>
    assert.equal(around(6, 7, 3, 9), hashOf('harbour in winter shut to old')));
  test('are its own words at the ends', () => assert.equal(around(6, 7, 6, 7), hashOf('shut')));
});

suite('drafts that depart', () => {
  for (const [text, fixed, ...said] of drafts) {
    test(text, () => {
      assert.deepEqual(compared(text), { said, fixed });
      assert.deepEqual(compared(fixed).said, []);
    });
  }
});

suite('words put in that another agreed passage has with the words on either side', () => {
  const rests = smallYardstick([
    'Crews shall rest in the harbour, mend their nets and wait for the spring tide before they sail to the northern islands.',
    'Boats may wait in the harbour of their home port, mend sails and take coal.',
  ]);
  const found = (words: string) => {
    const text = `Asks that crews shall rest in the harbour ${words}, mend their nets and wait for the spring tide before they sail to the northern islands;`;
    return departures(rests, draftWords(rests.passages.vocabulary, text)).map(({ kind }) => kind);
  };

  test('were put in by nobody where they are four', () => assert.deepEqual(found('of their home port'), []));
  test('were put in where no passage has them', () =>
    assert.deepEqual(found('of their winter port'), ['item-added']));
});

suite('drafts that do not', () => {
  for (const text of [
    'Calls upon States to protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Stresses that States strive to protect the safety, dignity and well-being of seafarers and dock workers at all times;',
    'Decides that the Harbour Review Panel shall take place every four years beginning in 2022;',
    'Affirms that no pilot should be punished for rescuing a stranded crew, in accordance with the Convention on the Duties of Pilots;',
    'Requests ports to provide all newly arrived seafarers with clear, timely and free information about lodging, wages and shore leave;',
    'Urges States to keep "every harbour open to ships in danger";',
  ])
    test(text, () => assert.deepEqual(compared(text).said, []));
});
