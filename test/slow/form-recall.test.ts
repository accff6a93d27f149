/** Adopted words broken in the way each rule of form names: it finds the place and mends it. */
import assert from 'node:assert/strict';
import { corruptions, trials } from '../../corpus/tools/corruptions';
import { edited } from '../../server/src/service/edits/edits';
import { formatting } from '../../server/src/service/features/formatting/formatting';
import { formRules } from '../../server/src/service/rules/form-rules';
import { defaultSettings } from '../../server/src/service/world/settings';
import { createWorld } from '../../server/src/service/world/world';
import { shippedCorpus } from '../support/shipped-corpus';
import { draft } from '../support/small-world';

const corpus = shippedCorpus();
const world = createWorld({ ...corpus, documents: [] }, { ...defaultSettings, mode: 'tabling' });
/** Texts that are resolutions; the outcome documents have no openings to break. */
const texts = corpus.documents.filter(({ text }) => /\*The General Assembly\*/.test(text));

suite('recall by corruption', () => {
  test('there are resolutions to break', () => assert.ok(texts.length >= 2, String(texts.length)));

  for (const rule of formRules.filter(({ id }) => id in corruptions)) {
    test(`${rule.id} finds and mends what it names`, () => {
      const all = texts.flatMap(({ text }) => [...trials(rule, draft(text), world, 40)]);
      const missed = all.filter(({ isFound, isMended }) => !isFound || !isMended);
      assert.ok(
        missed.length <= 0.03 * all.length,
        missed.map(({ broken, edit }) => broken.slice(edit.span.start - 40, edit.span.end + 40)).join('\n'),
      );
    });
  }
});

suite('formatting the corpus', () => {
  for (const { id, text, standing } of corpus.documents.filter((one) => one.standing === 'adopted')) {
    test(`${id} (${standing}) keeps its words and is stable`, () => {
      const after = edited(text, formatting({ snapshot: draft(text), world }));
      const letters = (words: string) => words.replace(/[^\p{L}]/gu, '');
      assert.equal(letters(after), letters(text));
      assert.deepEqual(formatting({ snapshot: draft(after), world }), []);
    });
  }
});
