import { strict as assert } from 'node:assert';
import { steadyEnd } from '../../../../server/src/service/features/completion/steady-words';

suite('how far agreed words are carried over', () => {
  test('up to what belongs to their own text', () => {
    for (const [steady, rest] of [
      ['at its', ' seventy-first session on ways of'],
      ['at its resumed', ' seventy-first session'],
      ['at its', ' twentieth special session'],
      ['at its', ' first session'],
      ['at its', ' 107th plenary meeting'],
      ['adopted on', ' 19 September 2016'],
      ['held from', ' 6 to 8 June 2022'],
      ['held in', ' June 2022'],
      ['the strategy for', ' 2018'],
      ['less than 3 per cent by', ' 2030'],
      ['its resolution', ' 70/1 of that year'],
      ['its resolution', ' 217 A (III)'],
      ['as in', ' A/71/728'],
      ['the needs of', ' asylum seekers and others'],
      ['access to', ' health-care services'],
      ['international', ' co-operation'],
    ] as const)
      assert.equal(`${steady}${rest}`.slice(0, steadyEnd(steady + rest)), steady, steady + rest);
  });

  test('through names and numbers that stay', () => {
    for (const words of [
      'the 2030 Agenda for Sustainable Development',
      'the Sendai Framework for Disaster Risk Reduction 2015\u20132030',
      'the first decade of peace',
      'less than 3 per cent of the second generation',
      'the Organisation for Economic Co-operation and Development',
      'Indigenous Peoples and asylum-seekers',
      'exercise, advise and comprise',
    ])
      assert.equal(steadyEnd(words), words.length, words);
  });
});
