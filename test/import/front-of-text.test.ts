import assert from 'node:assert/strict';
import { frontOfText } from '../../server/src/import/front-of-text';

suite('front of an unknown text', () => {
  test('an adopted resolution says its number, title and day', () =>
    assert.deepEqual(
      frontOfText(
        'United Nations A/RES/76/1\n\n# Resolution adopted by the General Assembly on 3 October 2021\n\n#### 76/1. Rights of all\n',
      ),
      { symbol: 'A/RES/76/1', title: 'Rights of all', standing: 'adopted', date: '2021-10-03' },
    ));

  test('a draft says its symbol', () =>
    assert.deepEqual(frontOfText('United Nations A/C.3/76/L.5\n\nThe General Assembly,'), {
      symbol: 'A/C.3/76/L.5',
      standing: 'draft',
    }));

  test('nothing is made up', () => assert.deepEqual(frontOfText('1. Urges States.'), { standing: 'draft' }));
});
