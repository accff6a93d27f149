/** Messages of rules in another language: which sentence is meant, and what becomes of its values. */
import { strict as assert } from 'node:assert';
import { languages } from '../../../server/src/lsp/l10n/language';
import { createTranslator } from '../../../server/src/lsp/l10n/translator';
import { catalogueOf } from '../../support/catalogues';

const translate = createTranslator({
  'Write "{0}"': 'Écrire « {0} »',
  'Write {0}': 'Écrire {0}',
  'The lamp {0} ends with {1}': 'Le phare {0} finit par {1:t}',
  'a light': 'un feu',
  '{0}; as in {1}': '{0:t} ; comme dans {1}',
  '{0}, put in': '{0:t}, ajouté',
  'Nothing here': 'Rien ici',
});

suite('a message in another language', () => {
  for (const [english, translated] of [
    ['Nothing here', 'Rien ici'],
    ['Write "a light"', 'Écrire « a light »'],
    ['Write lamp', 'Écrire lamp'],
    ['The lamp at sea ends with a light', 'Le phare at sea finit par un feu'],
    ['The lamp at sea ends with a bell', 'Le phare at sea finit par a bell'],
    ['Write "x"; as in GCM, para. 8', 'Écrire « x » ; comme dans GCM, para. 8'],
    ['Write "x; as in y"', 'Écrire « x; as in y »'],
    ['Write "{1}" and "$1"', 'Écrire « {1}" and "$1 »'],
    ['Nothing here?', undefined],
    ['Write ', undefined],
    ['Write ""', 'Écrire ""'],
    ['The lamp ends with a light', undefined],
    ['', undefined],
  ] as const)
    test(`${english} -> ${translated}`, () => assert.equal(translate(english), translated));

  test('is that of the sentence with most words of its own, wherever it stands in the catalogue', () => {
    const sentences = [
      ['{0} of {1}', 'C {0}, {1}'],
      ['Write {0}', 'A {0}'],
      ['Write {0} of {1}', 'B {0}, {1}'],
    ] as const;
    for (const catalogue of [sentences, sentences.toReversed()])
      assert.equal(createTranslator(Object.fromEntries(catalogue))('Write x of y'), 'B x, y');
  });

  test('is translated inside another, but no deeper than sentences of rules go', () => {
    assert.equal(translate('Write x, put in'), 'Écrire x, ajouté');
    const deep = `Write x${', put in'.repeat(5000)}`;
    assert.ok(translate(deep)?.endsWith(', put in, ajouté, ajouté, ajouté, ajouté'));
  });
});

suite('the catalogues of messages', () => {
  const keys = Object.keys(catalogueOf('fr'));

  for (const language of languages)
    test(`hold the same sentences in ${language}, each with its values`, () => {
      const catalogue = catalogueOf(language);
      assert.deepEqual(Object.keys(catalogue), keys);
      for (const [english, translated] of Object.entries(catalogue)) {
        assert.deepEqual(values(translated.replaceAll(':t}', '}')), values(english), english);
        assert.ok(translated !== english && translated.trim() === translated, english);
      }
    });
});

const values = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\d\}/g)].map(([value]) => value).sort();
