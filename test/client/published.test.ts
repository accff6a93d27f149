/** What leaves this project as a package leads where it says. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  checkedRepository,
  notesOf,
  publishedManifest,
  publishedReadme,
} from '../../client/dev/published.mjs';

const URL = 'https://example.org/drafts/agreed-language';
const README =
  'See [Word](docs/word.md), [UN](https://un.org), [above](#start).\n\n![A list](docs/images/a.png)\n\nEnd.\n';

suite('a published package', () => {
  test('has every link from the one address', () => {
    const manifest = publishedManifest({ name: 'a', private: true, scripts: {}, dependencies: {} }, URL);
    assert.deepEqual(manifest, {
      name: 'a',
      repository: { type: 'git', url: `${URL}.git` },
      bugs: { url: `${URL}/issues` },
      homepage: `${URL}#readme`,
      qna: `${URL}/discussions`,
    });
    assert.equal(
      publishedReadme(README, `${URL}/`),
      `See [Word](${URL}/blob/HEAD/docs/word.md), [UN](https://un.org), [above](#start).\n\n![A list](${URL}/raw/HEAD/docs/images/a.png)\n\nEnd.\n`,
    );
  });

  test('without an address names none, and shows no picture that is not there', () => {
    assert.deepEqual(publishedManifest({ name: 'a', private: true }, undefined), { name: 'a' });
    assert.equal(
      publishedReadme(README, undefined),
      'See Word, [UN](https://un.org), [above](#start).\n\nEnd.\n',
    );
  });

  test('of the README as it is holds no relative link', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const address of [undefined, URL])
      assert.deepEqual(publishedReadme(readme, address).match(/\]\((?!https?:|#|command:)[^)]+\)/g), null);
  });

  test('takes an address, and nothing else', () => {
    assert.equal(checkedRepository(''), undefined);
    assert.equal(checkedRepository(URL), URL);
    for (const wrong of ['git@example.org:a/b', 'http://example.org/a', 'https://example.org', 'a b'])
      assert.throws(() => checkedRepository(wrong), /takes an address/);
  });

  test('has the notes of its version from the CHANGELOG', () => {
    const changelog = '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [1.2.0] - 2026-01-01\n\n- Older.\n';
    assert.equal(notesOf(changelog, '1.2.0'), '- Older.');
    assert.equal(notesOf(changelog, '1.3.0'), '- New.');
    assert.ok(notesOf(readFileSync('CHANGELOG.md', 'utf8'), '99.0.0').length > 100);
  });
});

suite('links between the pages', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  test('lead to files that exist', () => {
    const missing = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|agreed-language:|command:)([^)#\s]+)/g)]
        .map(([, file]) => join(dirname(page), file ?? ''))
        .filter((file) => !existsSync(file))
        .map((file) => `${page}: ${file}`),
    );
    assert.deepEqual(missing, []);
    assert.ok(pages.length > 20);
  });
});
