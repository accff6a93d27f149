import { strict as assert } from 'node:assert';
import { findAddress } from '../../server/src/corpus/find-address';
import type { Term } from '../../server/src/corpus/model';
import { readTerms, termsIn, termTable } from '../../server/src/corpus/terms';
import { wordsOf } from '../../server/src/text/words';
import { shippedCorpus } from '../support/shipped-corpus';

const folded = (text: string): string =>
  ` ${wordsOf(text)
    .map((word) => word.folded)
    .join(' ')} `;

const TABLE = `
- id: harbour
  agreed: harbours
  disfavoured: [ports of call, 'ports, old and new']
  verdict: warning
  note: why
  exceptions: [Ports of Call Convention]
- id: forum
  disfavoured: [Fora]
  verdict: hint
  note: why
`;

const uses = (text: string): string[] =>
  termsIn(termTable(readTerms(TABLE)), text, wordsOf(text)).map(({ term, form }) => `${term.id}: ${form}`);

suite('the table of terms', () => {
  test('is found word for word, whatever the capitals', () => {
    assert.deepEqual(uses('Ports of call and FORA alike'), ['harbour: ports of call', 'forum: Fora']);
    assert.deepEqual(uses('ports, old and new'), ['harbour: ports, old and new']);
  });

  test('is not found across punctuation, in exceptions and in titles', () => {
    assert.deepEqual(uses('ports, of call'), []);
    assert.deepEqual(uses('the Ports of Call Convention'), []);
    assert.deepEqual(uses('the Ports Of Call'), []);
  });

  test('says which row is wrong', () => {
    assert.throws(() => readTerms('a: b'), /not a list/);
    assert.throws(() => readTerms('- id: x\n  disfavoured: [y]\n  verdict: maybe'), /term x: verdict/);
    assert.throws(
      () => readTerms('- id: x\n  disfavoured: [y]\n  verdict: hint\n  why: z'),
      /no such field: why/,
    );
    assert.throws(() => readTerms('- id: x\n  verdict: hint'), /term x: id and disfavoured/);
  });
});

suite('our terms', () => {
  const { documents, terms } = shippedCorpus();

  test('have agreed forms that stand where the evidence says', () => {
    for (const term of terms)
      for (const evidence of term.evidence) {
        const [found] = findAddress(documents, evidence);
        assert.ok(found, `${term.id}: no ${evidence}`);
        assert.equal(found.document.standing, 'adopted', `${term.id}: ${evidence}`);
        assert.ok(
          folded(found.paragraph.text).includes(folded(term.agreed)),
          `${term.id}: not in ${evidence}`,
        );
      }
  });

  test('have evidence for every agreed form', () => {
    for (const { id, agreed, evidence } of terms) assert.ok(agreed === '' || evidence.length > 0, id);
  });

  test('warn of nothing that NYD and GCM say, proper names apart', () => {
    const table = termTable(terms.filter(({ verdict }: Term) => verdict === 'warning'));
    for (const document of documents)
      if (document.short.includes('NYD') || document.short.includes('GCM'))
        for (const { ref, text } of document.paragraphs)
          assert.deepEqual(
            termsIn(table, text, wordsOf(text)).map(({ form }) => `${ref}: ${form}`),
            [],
          );
  });
});
