/** What became of each paragraph of a text in a later one. */
import { strict as assert } from 'node:assert';
import {
  type ComparedParagraph,
  compareResolutions,
} from '../../../server/src/match/revision/compare-resolutions';
import { parse } from '../../../server/src/resolution/parse';

const text = (...paragraphs: string[]) => parse(`*The General Assembly*,\n\n${paragraphs.join('\n\n')}\n`);

const LIGHT = '1. *Invites* lighthouse keepers to log the hours of fog in a common register every week;';
const BUOYS = '2. *Requests* harbour masters to repaint all buoys before the winter storms arrive;';
const PILOTS = '3. *Encourages* pilots to share their charts of shallow waters with fishing fleets;';

const table = (rows: readonly ComparedParagraph[]) =>
  rows.map(
    ({ relation, base, draft, moved }) =>
      `${relation}${moved ? ' moved' : ''} ${base?.ref ?? '-'} ${draft?.ref ?? '-'}`,
  );

const compared = (base: string[], draft: string[]) =>
  compareResolutions(text(...base), text(...draft)).slice(1);

suite('what became of a paragraph', () => {
  test('the same, wherever its number went', () => {
    const rows = compared(
      [LIGHT, BUOYS],
      ['1. *Recalls* the sea;', LIGHT.replace('1.', '2.'), BUOYS.replace('2.', '3.')],
    );
    assert.deepEqual(table(rows), ['new - OP1', 'same OP1 OP2', 'same OP2 OP3']);
  });

  test('changed, with the words that changed', () => {
    const [row] = compared([LIGHT], [LIGHT.replace('every week', 'every month')]);
    assert.equal(row?.relation, 'changed');
    assert.deepEqual(
      row?.changes.map(({ op, kind }) => [op, kind]),
      [['replace', 'wording']],
    );
  });

  test('dropped ones stand where they stood', () => {
    assert.deepEqual(table(compared([LIGHT, BUOYS, PILOTS], [LIGHT, PILOTS.replace('3.', '2.')])), [
      'same OP1 OP1',
      'dropped OP2 -',
      'same OP3 OP2',
    ]);
  });

  test('a paragraph that was carried past two others is the one that moved', () => {
    const rows = compared(
      [LIGHT, BUOYS, PILOTS],
      [BUOYS.replace('2.', '1.'), PILOTS.replace('3.', '2.'), LIGHT.replace('1.', '3.')],
    );
    assert.deepEqual(table(rows), ['same OP2 OP1', 'same OP3 OP2', 'same moved OP1 OP3']);
  });

  test('another opening verb makes it no other paragraph', () => {
    const [row] = compared([LIGHT], [LIGHT.replace('Invites', 'Strongly urges')]);
    assert.deepEqual(
      row?.changes.map(({ kind, strength }) => [kind, strength]),
      [['opening', 'stronger']],
    );
  });

  test('two that went into one are merged', () => {
    const merged =
      '1. *Invites* lighthouse keepers to log the hours of fog in a common register every week, and harbour masters to repaint all buoys before the winter storms arrive;';
    const [row, ...more] = compared([LIGHT, BUOYS], [merged]);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [row?.base?.ref, row?.draft?.ref, row?.mergedFrom.map(({ ref }) => ref)],
      ['OP1', 'OP1', ['OP2']],
    );
  });

  test('one out of which two were made is split', () => {
    const whole =
      '1. *Invites* lighthouse keepers to log the hours of fog in a common register every week, and to train apprentices in the repair of lamps and lenses;';
    const rest = '2. *Requests* them to train apprentices in the repair of lamps and lenses;';
    const [row, ...more] = compared([whole], [LIGHT, rest]);
    assert.deepEqual(more, []);
    assert.deepEqual([row?.draft?.ref, row?.splitInto.map(({ ref }) => ref)], ['OP1', ['OP2']]);
  });

  test('the part that begins as the whole did is its successor, though the shorter one', () => {
    const whole =
      '*Noting* the charts of the northern harbours and of all the straits between the outer islands, and the register of fog that the lighthouse keepers of the southern coast have kept since the great storm of the last century,';
    const rows = compared(
      [whole],
      [
        '*Noting* the charts of the northern harbours and of all the straits between the outer islands,',
        '*Recognizing* the worth of the register of fog that the lighthouse keepers of the southern coast have kept since the great storm of the last century,',
      ],
    );
    assert.deepEqual(
      rows.map(({ base, draft, splitInto }) => [base?.ref, draft?.ref, splitInto.map(({ ref }) => ref)]),
      [['PP1', 'PP1', ['PP2']]],
    );
  });

  test('a paragraph cut to a third of its words is still the same one', () => {
    const long =
      '1. *Invites* lighthouse keepers, coast guards, insurers, the authorities of inland ports and all others who watch over ships by night to log the hours of fog in a common register, to exchange the registers at the end of each winter and to publish what they have learned from them;';
    const [row] = compared(
      [long, BUOYS],
      ['1. *Invites* lighthouse keepers to log the hours of fog in a common register;', BUOYS],
    );
    assert.deepEqual([row?.relation, row?.base?.ref, row?.draft?.ref], ['changed', 'OP1', 'OP1']);
  });

  test('paragraphs that share only the words of all resolutions are strangers', () => {
    const rows = compared(
      [
        '1. *Requests* the Secretary-General to report on the repair of lamps to the Assembly at its next session;',
      ],
      ['1. *Requests* the Committee to take into account the views of the keepers of seals in the north;'],
    );
    assert.deepEqual(rows.map(({ relation }) => relation).sort(), ['dropped', 'new']);
  });

  test('the same words in two parts stay in their parts', () => {
    const parts = (...words: string[]) =>
      parse(
        ['# A', '*The General Assembly*,', LIGHT, '# B', '*The General Assembly*,', ...words].join('\n\n'),
      );
    const rows = compareResolutions(
      parts(LIGHT),
      parts(BUOYS.replace('2.', '1.'), LIGHT.replace('1.', '2.')),
    );
    assert.ok(rows.every(({ moved }) => !moved));
    assert.ok(rows.every(({ base, draft }) => !base || !draft || base.ref[0] === draft.ref[0]));
  });

  test('a footnote that changed is told beside the words', () => {
    const noted = (note: string) => text('*Recalling* the Harbour Charter,[^1]', `[^1]: ${note}`);
    const row = compareResolutions(noted('Resolution 9/1.'), noted('Resolution 9/2.'))[1];
    assert.deepEqual(
      [row?.relation, row?.notes],
      ['same', [{ op: 'replace', base: 'Resolution 9/1.', draft: 'Resolution 9/2.' }]],
    );
  });
});
