/** What the rules about agreed words say in full: severity, message, related paragraphs, fixes. */
import { strict as assert } from 'node:assert';
import { documentFrom } from '../../../../server/src/corpus/document';
import type { Corpus, Term } from '../../../../server/src/corpus/model';
import type { Finding } from '../../../../server/src/service/finding';
import { findingsIn } from '../../../support/check';
import { ruleNamed } from '../../../support/check-rule';
import { smallCorpus } from '../../../support/passages';

const AGREED = [
  'We commit to keep every harbour open to ships in distress, using closure as a measure of last resort only.',
  'We commit to guarantee prompt and effective inspection of ships in distress.',
  'Seafarers shall not become liable to prosecution for the fact of having been shipwrecked, and States must protect the safety, dignity and well-being of their crews at all times.',
];
const ZERO = [
  'We commit to guarantee prompt and robust inspection of ships in distress.',
  'Ensure that shipwrecked seafarers are never prosecuted by firewalls between rescue and prosecution.',
  'Seafarers shall not become liable to prosecution for the fact of having been shipwrecked.',
];

const term = (row: Partial<Term>): Term => ({
  id: 'row',
  agreed: '',
  disfavoured: [],
  inOtherNumber: [],
  verdict: 'warning',
  note: '',
  evidence: [],
  exceptions: [],
  unless: [],
  ...row,
});

const TERMS: readonly Term[] = [
  term({
    id: 'crews',
    agreed: 'stranded crews',
    disfavoured: ['marooned crews', 'marooned crew', 'lost hands'],
    evidence: ['HD, para. 1', 'HD, para. 3', 'HD, para. 2', 'other text, para. 9'],
  }),
  term({ id: 'wreckers', disfavoured: ['wreckers'], note: 'No adopted text, e.g. HD, speaks of them.' }),
  term({
    id: 'pilots',
    agreed: 'pilots',
    disfavoured: ['helmsmen'],
    verdict: 'hint',
    evidence: ['HD, para. 1'],
  }),
  term({ id: 'both', agreed: 'lamp', disfavoured: ['lantern'], verdict: 'information' }),
  term({
    id: 'verb',
    agreed: 'inspection',
    disfavoured: ['inspecting'],
    reworded: true,
    evidence: ['HD, para. 2'],
  }),
  term({
    id: 'ships',
    agreed: 'ships',
    disfavoured: ['vessels'],
    sense: 'migration',
    evidence: ['HD, para. 1'],
  }),
];

const corpus: Corpus = { ...smallCorpus(AGREED, ZERO), terms: TERMS };

/** The findings of a rule in one paragraph, with the words they stand at. */
async function found(rule: string, words: string, among = corpus) {
  const text = `1. *Urges* ${words}\n`;
  const settings = { yardstick: ['HD'] };
  const findings = await findingsIn(text, { rules: [ruleNamed(rule)], corpus: among, settings });
  return findings.map((finding) => ({ ...finding, words: text.slice(finding.span.start, finding.span.end) }));
}

const titles = ({ fixes }: Finding): string[] => fixes.map(({ title }) => title);

suite('a term that adopted texts avoid', () => {
  const term = (words: string) => found('disfavoured-term', words);

  test('is told with the agreed one, two of the paragraphs that have it, and all of them related', async () => {
    const [one, ...more] = await term('States to free marooned crews;');
    assert.ok(one && more.length === 0);
    assert.equal(one.words, 'marooned crews');
    assert.equal(one.severity, 'warning');
    assert.equal(one.message, 'Disfavoured term: use "stranded crews" (HD, para. 1; HD, para. 3)');
    assert.deepEqual(
      one.related,
      [1, 3, 2].map((ref) => ({
        document: 'A/RES/70/900',
        ref: String(ref),
        message: `HD, para. ${ref}: "stranded crews"`,
      })),
    );
    assert.deepEqual(titles(one), ['Use "stranded crews" (HD, para. 1)']);
    assert.deepEqual(one.fixes[0]?.edits, [{ span: one.span, text: 'stranded crews' }]);
  });

  test('has no fix in the other number, beside the agreed word, in part emphasized, or of another kind', async () => {
    for (const words of [
      'States to free each marooned crew;',
      'States to free stranded lost hands;',
      'States to free lost hands crews;',
      'States to free *lost* hands;',
      'States to begin inspecting ships;',
    ])
      assert.deepEqual((await term(words)).map(titles), [[]], words);
  });

  test('is told with its note where adopted texts have nothing of the kind', async () => {
    const [one] = await term('States to fight wreckers;');
    assert.equal(one?.message, 'Disfavoured term: "wreckers". No adopted text, e.g. HD, speaks of them');
    assert.deepEqual([one?.fixes, one?.related], [[], []]);
  });

  test('is a hint where the table says so, and none where both forms are agreed', async () => {
    assert.deepEqual(
      (await term('States to train helmsmen;')).map(({ severity }) => severity),
      ['hint'],
    );
    assert.deepEqual(await term('States to light each lantern;'), []);
  });

  test('is no hint within words that are agreed', async () => {
    const agreed = ['We commit to train all helmsmen of harbours for heavy weather at sea and in port.'];
    const among = { ...smallCorpus(agreed), terms: TERMS };
    const inWords = (words: string) => found('disfavoured-term', words, among);
    assert.deepEqual(await inWords('them to train all helmsmen of harbours for heavy weather at sea;'), []);
    assert.equal((await inWords('them to praise helmsmen;')).length, 1);
  });

  test('is not told within quotation marks, in headings, and of another subject', async () => {
    assert.deepEqual(await term('States to avoid the words "marooned crews";'), []);
    assert.deepEqual(await term('States to paint vessels;'), []);
    assert.equal((await term('States to count the vessels of migrants;')).length, 1);
    const heading = await findingsIn('# Marooned crews\n', {
      rules: [ruleNamed('disfavoured-term')],
      corpus,
    });
    assert.deepEqual(heading, []);
  });
});

suite('a departure', () => {
  const departure = (words: string) => found('departs-from-agreed', words);
  const departing = (words: string, among = corpus) => found('departs-from-agreed', words, among);

  test('is told with the agreed words, their place and the passage', async () => {
    const [one, ...more] = await departure(
      'States to keep every harbour open to ships in danger, using closure as a measure of last resort only;',
    );
    assert.ok(one && more.length === 0);
    assert.deepEqual([one.words, one.severity], ['danger', 'warning']);
    assert.equal(one.message, 'Departs from agreed language: "distress" (HD, para. 1)');
    assert.deepEqual(one.related, [
      {
        document: 'A/RES/70/900',
        ref: '1',
        message:
          'HD, para. 1: "... to keep every harbour open to ships in distress, using closure as a measure of last resort only"',
      },
    ]);
    assert.deepEqual(titles(one), ['Use "distress" (HD, para. 1)']);
    assert.ok(!('turnsSense' in one));
  });

  for (const [words, message, severity] of [
    [
      'keep every large harbour open to ships in distress, using closure as a measure of last resort only;',
      '"harbour" (HD, para. 1), words put in',
      'warning',
    ],
    [
      'keep every harbour open to ships, using closure as a measure of last resort only;',
      '"ships in distress, using" (HD, para. 1), an item of the list left out',
      'warning',
    ],
    [
      'keep every harbour open to ships in distress, using closure as a last resort only;',
      '"a measure of last" (HD, para. 1), words left out',
      'warning',
    ],
    [
      'keep every harbour open to the ships in distress, using closure as a measure of last resort only;',
      '"ships" (HD, para. 1), words put in',
      'hint',
    ],
    [
      'keep every relevant harbour open to ships in distress, using closure as a measure of last resort only;',
      '"harbour" (HD, para. 1), a qualification put in',
      'warning',
    ],
    [
      'that States may protect the safety, dignity and well-being of their crews at all times;',
      '"must protect" (HD, para. 3), weaker than agreed',
      'warning',
    ],
    [
      'that States must protect the safety and well-being of their crews at all times;',
      '"safety, dignity and" (HD, para. 3), an item of the list left out',
      'warning',
    ],
    [
      'that States must protect the safety, health, dignity and well-being of their crews at all times;',
      '"dignity" (HD, para. 3), an item put into the list',
      'warning',
    ],
    [
      'that States must protect the dignity, safety and well-being of their crews at all times;',
      '"safety, dignity" (HD, para. 3), in another order',
      'hint',
    ],
    [
      'that States must not protect the safety, dignity and well-being of their crews at all times;',
      '"protect" (HD, para. 3), a negation put in',
      'warning',
    ],
  ] as const)
    test(`says what it does: ${message}`, async () => {
      const all = await departure(`States to ${words}`);
      assert.deepEqual(
        all.map((one) => [one.message.replace('Departs from agreed language: ', ''), one.severity]),
        [[message, severity]],
      );
    });

  test('says what it does to an obligation, a qualification, a whole part', async () => {
    const among = smallCorpus([
      'We commit that all pilots should light every relevant harbour lamp at the mouth of their rivers in winter.',
      'Seafarers shall not become liable to prosecution for the fact of having been shipwrecked in a storm, and States must protect the safety, dignity and well-being of their crews.',
    ]);
    const said = async (words: string) =>
      (await found('departs-from-agreed', words, among)).map(({ message }) =>
        message.replace(/^.*\d\)/, '').replace(/^, /, ''),
      );
    assert.deepEqual(
      await said(
        'that all pilots shall light every relevant harbour lamp at the mouth of their rivers in winter;',
      ),
      ['stronger than agreed'],
    );
    assert.deepEqual(
      await said('that all pilots should light every harbour lamp at the mouth of their rivers in winter;'),
      ['a qualification left out'],
    );
    assert.deepEqual(
      await said(
        'that seafarers shall become liable to prosecution for the fact of having been shipwrecked in a storm;',
      ),
      ['a negation left out'],
    );
  });

  test('says where it turns the sense', async () => {
    const [one] = await departure(
      'that States may protect the safety, dignity and well-being of their crews at all times;',
    );
    assert.equal(one?.turnsSense, true);
  });

  test('is none where all that is alike is a term that the table warns of', async () => {
    const agreed = smallCorpus(['We commit to free all stranded crews of small old fishing ships.']);
    const among = (words: string, verdict: Term['verdict']) => ({
      ...agreed,
      terms: [term({ agreed: 'stranded crews', disfavoured: [words], verdict })],
    });
    const found = (corpus: Corpus) =>
      departing('States to help lost crews of small old fishing ships;', corpus);
    const whole = 'lost crews of small old fishing ships';
    assert.equal((await found(agreed)).length, 1);
    assert.equal((await found(among(whole, 'warning'))).length, 0);
    assert.equal((await found(among(whole, 'hint'))).length, 1);
    assert.equal((await found(among('lost crews of small old', 'warning'))).length, 1);
    assert.equal((await found(among('of small old fishing ships', 'warning'))).length, 1);
  });

  test('names another text that has the words, and is then a hint', async () => {
    const other = documentFrom(
      '---\nsymbol: A/RES/78/901\nstanding: adopted\n---\n\n1. Asks to keep every harbour open to ships in danger.\n',
      { kind: 'user', file: 'other.resolution' },
    );
    const [one] = await departing('States to keep every harbour open to ships in danger;', {
      ...corpus,
      documents: [...corpus.documents, other],
    });
    assert.equal(
      one?.message,
      'Departs from agreed language: "distress" (HD, para. 1); as in resolution 78/901',
    );
    assert.equal(one?.severity, 'hint');
  });

  test('that puts a whole part differently has no fix', async () => {
    const [one] = await departing(
      'States to keep every harbour open to ships in distress, whatever flag they fly and whoever owns the cargo, as a measure of last resort only;',
    );
    assert.ok(one);
    assert.match(one.message, /, put differently$/);
    assert.deepEqual(one.fixes, []);
  });

  test('that is slight is a warning where a superseded text shows that the word matters', async () => {
    const agreed = ['We commit to guarantee prompt inspection of ships in distress along the coast.'];
    const zero = ['We commit to guarantee prompt inspection of the ships in distress along the coast.'];
    const words = 'States to guarantee prompt inspection of the ships in distress along the coast;';
    const severities = async (among: Corpus) =>
      (await departing(words, among)).map(({ severity }) => severity);
    assert.deepEqual(await severities(smallCorpus(agreed)), ['hint']);
    assert.deepEqual(await severities(smallCorpus(agreed, zero)), ['warning']);
    assert.deepEqual(await found('superseded-wording', words, smallCorpus(agreed, zero)), []);
  });

  test('is none between two forms that are both agreed', async () => {
    const among = {
      ...smallCorpus(['We commit to place a lamp at the mouth of every harbour in winter.']),
      terms: TERMS,
    };
    assert.deepEqual(
      await found(
        'departs-from-agreed',
        'States to place a lantern at the mouth of every harbour in winter;',
        among,
      ),
      [],
    );
    assert.equal(
      (
        await found(
          'departs-from-agreed',
          'States to place a candle at the mouth of every harbour in winter;',
          among,
        )
      ).length,
      1,
    );
  });
});

suite('superseded wording', () => {
  const superseded = (words: string) => found('superseded-wording', words);

  test('is told with the words that replaced it, both paragraphs related', async () => {
    const [one, ...more] = await superseded(
      'States to guarantee prompt and robust inspection of ships in distress;',
    );
    assert.ok(one && more.length === 0);
    assert.deepEqual([one.words, one.severity], ['robust', 'warning']);
    assert.equal(
      one.message,
      'Superseded wording: zero draft, para. 1, replaced by "effective" (HD, para. 2)',
    );
    assert.deepEqual(
      one.related.map(({ document, ref, message }) => [document, ref, message]),
      [
        [
          'A/RES/70/900',
          '2',
          'HD, para. 2: "... to guarantee prompt and effective inspection of ships in distress"',
        ],
        [
          'hd-zero',
          '1',
          'zero draft, para. 1: "... to guarantee prompt and robust inspection of ships in distress"',
        ],
      ],
    );
    assert.deepEqual(titles(one), ['Use "effective" (HD, para. 2)']);
  });

  test('is told without words where nothing like it survived, and has no fix', async () => {
    const [one, ...more] = await superseded('that shipwrecked seafarers are never prosecuted by firewalls;');
    assert.ok(one && more.length === 0);
    assert.match(one.message, /^Superseded wording: zero draft, para\. 2, replaced by HD, para\. \d$/);
    assert.match(one.words, /^shipwrecked seafarers are never prosecuted/);
    assert.deepEqual(one.fixes, []);
    assert.equal(one.related.length, 2);
  });

  test('is not looked for in headings', async () => {
    const text = '# Guarantee prompt and robust inspection of ships in distress\n';
    const settings = { yardstick: ['HD'] };
    assert.deepEqual(
      await findingsIn(text, { rules: [ruleNamed('superseded-wording')], corpus, settings }),
      [],
    );
  });
});
