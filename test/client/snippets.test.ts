/** The snippets are drafts that the parser reads as what they say they are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/resolution/parse';

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

const snippets: Record<string, Snippet> = JSON.parse(
  readFileSync('syntaxes/resolution.code-snippets', 'utf8'),
);

/** The text of a snippet with its first choices, every place filled with "words". */
const inserted = ({ body }: Snippet): string =>
  body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, (_, words: string) => words.trim() || 'words')
    .replace(/\$\d/g, '');

const kindsOf = (name: string): string[] => {
  const snippet = snippets[name];
  assert.ok(snippet, name);
  return parse(inserted(snippet)).blocks.map(({ kind }) => kind);
};

suite('snippets', () => {
  test('a resolution has a title, enacting words, a preamble and operative paragraphs', () =>
    assert.deepEqual(kindsOf('Resolution'), [
      'heading',
      'enacting',
      'preambular',
      'preambular',
      'operative',
      'operative',
      'operative',
    ]));

  test('paragraphs and lists are what they are called', () => {
    assert.deepEqual(kindsOf('Preambular paragraph'), ['preambular']);
    assert.deepEqual(kindsOf('Operative paragraph'), ['operative']);
    assert.deepEqual(kindsOf('Operative paragraph with a list'), ['operative', 'sub', 'sub', 'sub']);
  });

  test('every footnote form is read as a note', () => {
    for (const [name, snippet] of Object.entries(snippets).filter(([key]) => key.startsWith('Footnote')))
      assert.equal(parse(`Word.[^1][^2]\n\n${inserted(snippet)}\n`).notes.length, 1, name);
  });

  test('no two snippets have the same prefix', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });
});
