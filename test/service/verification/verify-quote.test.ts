/** What is said of a quotation: verbatim at an address, nearly, at another address, or in no text that is loaded. */
import assert from 'node:assert/strict';
import { createEngine } from '../../../server/src/match/index/engine';
import { type Verification, verifyQuote } from '../../../server/src/service/verification/verify-quote';
import { harbours } from '../../support/harbours';

const { engine } = harbours();
const verify = (text: string, symbol?: string): Verification => verifyQuote(engine, text, symbol);

/** In a line: the verdict, and where. */
function said(text: string, symbol?: string): string {
  const { verdict, places, nearest } = verify(text, symbol);
  const where = [...places, ...nearest].map(({ shown, lastRef }) =>
    lastRef ? `${shown} to ${lastRef}` : shown,
  );
  return [verdict, ...where].join(' | ');
}

suite('a quotation', () => {
  test('is verbatim where its words stand side by side, and the address is named', () => {
    assert.equal(said('Invites keepers to trim the wicks before dusk'), 'verbatim | HD, OP1 (a)');
    assert.equal(said('trim the wicks'), 'verbatim | HD, OP1 (a)');
  });

  test('is the same however it is quoted', () => {
    for (const text of [
      '“the light that every keeper, whatever the weather, owes to ships,”',
      "'The light that every keeper, whatever the weather, owes to ships.'",
      'the light that *every keeper*, whatever\nthe weather, owes to ships[^4]',
      '[T]he light that every\u00a0keeper, whatever the weather, owes to ships',
      '... light that every keeper, [...] owes to ships …',
      "Noting the 'lamp of the coast' and its keepers\u2019 well\u2011being",
    ])
      assert.match(said(text), /^verbatim \| HD, PP[12]$/, text);
  });

  test('is not verbatim where a comma is left out, a word exchanged, or words change places', () => {
    assert.equal(said('every keeper whatever the weather, owes to ships'), 'near | HD, PP1');
    assert.equal(said('every keeper, whatever the storm, owes to ships'), 'near | HD, PP1');
    assert.equal(said('to trim the wicks after dusk'), 'near | HD, OP1 (a)');
    assert.equal(verify('dusk before wicks the trim to keepers Invites').agreed, false);
  });

  test('longer than any paragraph is near to none, unless its own paragraphs are', () => {
    const near = 'every keeper, whatever the storm, owes to ships';
    const paragraph = 'that every keeper, whatever the weather, owes to ships';
    assert.equal(said(`${near} and crews`), 'near | HD, PP1');
    assert.equal(said(`${near}${' zebras walk'.repeat(400)}`), 'unknown');
    assert.equal(said(`${near}\n\n${near}`), 'near | HD, PP1 | HD, PP1');
    assert.equal(said(`${near}\n\nzebras walk through quiet museums`), 'unknown');
    assert.equal(said(`${paragraph}\n\nzebras walk through quiet museums`), 'unknown');
  });

  test('is told what differs, in the words of both', () => {
    const differences = (text: string) => verify(text).nearest.flatMap((one) => one.differences);
    assert.deepEqual(differences('Encourages pilots to report the lamps that broke, including by radio'), [
      { quoted: 'the', agreed: '', kind: 'words' },
      { quoted: 'broke', agreed: 'fail', kind: 'words' },
    ]);
    assert.deepEqual(differences('every keeper whatever the weather, owes to ships'), [
      { quoted: 'keeper whatever', agreed: 'keeper, whatever', kind: 'punctuation' },
    ]);
    assert.deepEqual(differences('keepers to trim wicks before dusk'), [
      { quoted: '', agreed: 'the', kind: 'words' },
    ]);
  });

  test('may run over paragraphs, with their numbers and without', () => {
    const over = 'verbatim | HD, OP1 to OP1 (a)';
    assert.equal(
      said('lit throughout the night, and in this regard: (a) Invites keepers to trim the wicks'),
      over,
    );
    assert.equal(
      said(
        '1. Calls upon harbours to keep their lamps lit throughout the night, and in this regard:\n\n(a) Invites keepers',
      ),
      over,
    );
    const skipping = verify('and in this regard: (b) Encourages pilots to report lamps that fail');
    assert.notEqual(skipping.verdict, 'verbatim', '(a) is left out without a sign');
  });

  test('may leave words out with an ellipsis, in the order of the text', () => {
    assert.equal(said('Calls upon harbours ... to trim the wicks'), 'verbatim | HD, OP1 to OP1 (a)');
    assert.notEqual(verify('to trim the wicks ... Calls upon harbours').verdict, 'verbatim');
  });

  test('that stands nowhere is unknown, with the runs of it that are agreed', () => {
    const found = verify(
      'Requests divers to keep their lamps lit throughout the night while they polish bells in silence',
    );
    assert.equal(found.verdict, 'unknown');
    assert.deepEqual(
      found.runs.map(({ text, places }) => [text, places.map(({ shown }) => shown)]),
      [['to keep their lamps lit throughout the night', ['HD, OP1']]],
    );
    assert.equal(said('zebras walk quietly through museums'), 'unknown');
    assert.equal(said(''), 'unknown');
  });

  test('that only a draft has is verbatim, and not agreed', () => {
    const found = verify('to count the anchors that storms have left below');
    assert.equal(found.verdict, 'verbatim');
    assert.equal(found.agreed, false);
    assert.deepEqual(
      found.places.map(({ standing }) => standing),
      ['draft'],
    );
    assert.equal(verify('harbours to keep their lamps lit throughout the night').agreed, true);
  });

  test('is found with each word of it exchanged, left out and put in', () => {
    const words = 'Encourages pilots to report lamps that fail, including by radio'.split(' ');
    for (const at of words.keys())
      for (const [way, text] of Object.entries({
        exchanged: words.toSpliced(at, 1, 'xylophones').join(' '),
        known: words.toSpliced(at, 1, 'dusk').join(' '),
        added: words.toSpliced(at, 0, 'lamps').join(' '),
        out: words.toSpliced(at, 1).join(' '),
      })) {
        const isEnd = at === 0 || (at === words.length - 1 && way === 'out');
        if (!isEnd) assert.equal(said(text), 'near | HD, OP1 (b)', `${way}: ${text}`);
      }
  });
});

suite('the address of a quotation', () => {
  const words = 'trim the wicks before dusk';

  test('is right in the forms that people write', () => {
    for (const address of [
      'A/RES/80/1',
      'HD',
      'resolution 80/1',
      '80/1',
      'Harbours Declaration, para. 1',
      'HD, OP1 (a)',
      'paragraph 1 (a) of General Assembly resolution 80/1',
      'A/RES/80/1, para. 1(a)',
      'HD OP 1',
      'HD, paras. 1 and 2',
      'Declaration on harbours, lighthouses and the people who keep them, operative paragraph 1',
    ])
      assert.equal(said(words, address), 'verbatim | HD, OP1 (a)', address);
    assert.match(said('owes to ships', 'HD, first preambular paragraph'), /^verbatim/);
    assert.match(said('owes to ships', 'HD, PP1'), /^verbatim/);
  });

  test('is wrong where the words stand elsewhere', () => {
    for (const address of [
      'HD, para. 2',
      'HD, OP1 (b)',
      'HD, PP1',
      'A/C.2/81/L.4',
      'HD, para. 12',
      'HD, paras. 2-3',
    ])
      assert.equal(said(words, address), 'wrong-address | HD, OP1 (a)', address);
    assert.match(said('owes to ships', 'HD, OP1'), /^wrong-address/);
  });

  test('cannot be told where the document is not loaded', () => {
    assert.equal(said(words, 'A/RES/12/3456'), 'address-not-loaded | HD, OP1 (a)');
    assert.equal(said(words, 'the Lisbon Convention'), 'address-not-loaded | HD, OP1 (a)');
    assert.equal(verify('zebras walk quietly', 'A/RES/12/3456').verdict, 'unknown');
  });

  test('decides which passage is the nearest', () => {
    const text = 'Calls upon harbours to keep their lanterns lit throughout the night';
    assert.equal(said(text), 'near | HD, OP1');
    assert.equal(said(text, 'A/C.2/81/L.4'), 'near | A/C.2/81/L.4, OP1');
  });
});

suite('a corpus without documents', () => {
  test('answers all the same', () => {
    const engine = createEngine({ documents: [], instruments: [], terms: [] }, []);
    assert.equal(verifyQuote(engine, 'any words at all', 'A/RES/1/1').verdict, 'unknown');
  });
});
