/** Every word of the extension's and the page's own can be translated, and each translation is whole. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { uiMessagesOf } from '../support/ui-messages';

const LANGUAGES = ['fr', 'es'];

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));

const sources = ['client/src', 'client/page/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);
const messages = sources.map(uiMessagesOf);
const said = [...new Set(messages.flatMap(({ translated }) => translated))].sort();
const named = read('package.nls.json');

suite('what the extension and the page say', () => {
  test('goes through the translations', () => {
    assert.deepEqual(
      messages.flatMap(({ untranslated }) => untranslated),
      [],
    );
    assert.ok(said.length > 100);
  });

  for (const language of LANGUAGES) {
    const bundle = read(`client/l10n/bundle.l10n.${language}.json`);
    const names = read(`package.nls.${language}.json`);

    test(`is there in ${language}, every message and no other`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), said);
      assert.deepEqual(Object.keys(names), Object.keys(named));
    });

    test(`keeps its values, icons, links, keys and code in ${language}`, () => {
      for (const [english, translated] of Object.entries(bundle))
        assert.deepEqual(fixedParts(translated), fixedParts(english), translated);
      for (const [key, translated] of Object.entries(names))
        assert.deepEqual(fixedParts(translated), fixedParts(named[key] ?? ''), key);
    });

    test(`shows pages of the walkthrough in ${language}`, () => {
      const pages = Object.entries(names).filter(([key]) => key.endsWith('.page'));
      assert.ok(pages.length >= 3);
      for (const [, file] of pages) assert.ok(file.endsWith(`.${language}.md`) && existsSync(file), file);
    });
  }
});

suite('package.json', () => {
  test('takes every name and description that a user reads from package.nls.json, and uses all of it', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(named).sort());
    const { contributes } = JSON.parse(manifest);
    const shown = [
      ...contributes.commands.map(({ title }: { title: string }) => title),
      ...Object.values(contributes.views).flatMap((views) =>
        (views as { name: string }[]).map(({ name }) => name),
      ),
      ...Object.values<Record<string, string>>(contributes.configuration.properties).map(
        ({ markdownDescription, description }) => markdownDescription ?? description,
      ),
    ];
    assert.deepEqual(
      shown.filter((text) => !/^%[^%]+%$/.test(text ?? '')),
      [],
    );
  });
});

/** What a translation may not change: `{0}`, `$(book)`, `(command:...)`, `code`, **Tab**. Order does not matter. */
const fixedParts = (text: string): string[] =>
  [...text.matchAll(/\{\d\}|\$\([\w-]+\)|\(command:[^)]+\)|`[^`]+`/g)].map(([part]) => part).sort();
