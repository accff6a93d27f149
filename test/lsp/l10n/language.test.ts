/** What a client reads that speaks another language. */
import { strict as assert } from 'node:assert';
import type { CodeAction } from 'vscode-languageserver/node';
import { catalogueOf } from '../../support/catalogues';
import { talkInMemory } from '../../support/memory';
import { twoCompacts } from '../../support/two-compacts';
import { utf8 } from '../../support/utf8';

const URI = 'file:///draft.resolution';
const DRAFT =
  'The General Assembly,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

const files = twoCompacts();
const runtime = {
  readBytes: async (name: string) =>
    name === 'l10n/fr.json' ? utf8.encode(JSON.stringify(catalogueOf('fr'))) : files.readBytes(name),
};

async function read(locale: string, pull: boolean) {
  const talk = await talkInMemory({ pull, locale, runtime });
  talk.open(URI, DRAFT);
  const found = (await talk.diagnostics(URI, 1)).find(({ code }) => code === 'departs-from-agreed');
  const actions = await talk.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: found?.range,
    context: { diagnostics: [] },
  });
  await talk.close();
  assert.deepEqual(talk.bugs, []);
  return { message: found?.message, titles: actions.map(({ title }) => title) };
}

suite('a client that speaks', () => {
  for (const pull of [true, false])
    test(`French reads findings and fixes in French, and agreed words as they are (${pull ? 'pulled' : 'pushed'})`, async () => {
      const { message, titles } = await read('fr-CA', pull);
      assert.equal(message, 'S’écarte du texte convenu : « a primary » (GCM, para. 23)');
      assert.equal(titles[0], 'Employer « a primary » (GCM, para. 23)');
      assert.ok(titles.includes('Comparer avec GCM, para. 23'));
      assert.ok(titles.includes('Conserver cette formulation'));
    });

  for (const [language, locale] of [
    ['a language that is not translated', 'cs'],
    ['a language whose file is damaged', 'es'],
    ['British English', 'en-GB'],
  ] as const)
    test(`${language} reads English`, async () => {
      const { message } = await read(locale, true);
      assert.equal(message, 'Departs from agreed language: "a primary" (GCM, para. 23)');
    });
});
