import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { countsInWords, isCommon, type TermCounts } from '../../corpus/tools/count-terms';
import { findAddress } from '../../server/src/corpus/find-address';
import type { Term } from '../../server/src/corpus/model';
import { inOtherNumber, readTerms, termsIn, termTable } from '../../server/src/corpus/terms';
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
- id: roads
  agreed: roads and moorings
  disfavoured: [roadsteads]
  verdict: hint
  note: why
- id: quay
  agreed: piers
  disfavoured: [quays, quay side]
  verdict: hint
  note: why
  unless: [cheese]
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

  test('is found in the other number too', () => {
    assert.deepEqual(uses('both quay sides'), ['quay: quay sides']);
    const others = (table: string) => readTerms(table).flatMap((term) => term.inOtherNumber);
    assert.deepEqual(others(TABLE), ['quay sides']);
    const listed = '- {id: a, agreed: gang planks, disfavoured: [gang plank], verdict: hint, note: why}';
    assert.deepEqual(others(listed), []);
    assert.equal(inOtherNumber('people smugglers'), 'people smuggler');
    assert.equal(inOtherNumber('transit country'), 'transit countries');
    assert.equal(inOtherNumber('illegal status'), undefined);
    assert.equal(inOtherNumber('forum'), undefined);
    assert.equal(inOtherNumber('ports of call or refuge'), undefined);
  });

  test('is not found where the agreed word stands beside it already', () => {
    assert.deepEqual(uses('harbours and ports of call'), []);
    assert.deepEqual(uses('ports of call, bays or harbours'), []);
    assert.deepEqual(uses('harbours, and in winter the ports of call'), ['harbour: ports of call']);
    assert.deepEqual(uses('roadsteads and anchorages'), ['roads: roadsteads']);
  });

  test('is not found beside words of another field', () => {
    assert.deepEqual(uses('the quays'), ['quay: quays']);
    assert.deepEqual(uses('the quays where cheesemakers meet'), []);
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

  const counted: TermCounts = JSON.parse(readFileSync('corpus/tables/term-counts.json', 'utf8'));

  test('carry the counts that npm run tool -- terms has made', () => {
    for (const { id, counts } of terms)
      assert.equal(counts ?? '', countsInWords(counted.terms[id]?.against ?? {}), id);
  });

  test('warn of no form that adopted texts use in the same sense', () => {
    for (const { id, verdict } of terms) {
      const { agreed, against } = counted.terms[id] ?? assert.fail(id);
      for (const [form, uses] of Object.entries(against))
        assert.ok(
          verdict !== 'warning' || !isCommon(uses, agreed),
          `${id}: ${form} in ${uses.titles} titles`,
        );
    }
  });

  test('a form of three titles is common, but a slip where the other is a hundred times as frequent', () => {
    const uses = (n: number, titles: number) => ({ uses: n, texts: n, titles });
    assert.ok(isCommon(uses(3, 3), uses(299, 90)));
    assert.ok(!isCommon(uses(3, 3), uses(300, 90)));
    assert.ok(!isCommon(uses(9, 2), uses(0, 0)));
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
