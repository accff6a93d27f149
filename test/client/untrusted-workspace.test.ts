/** What an untrusted workspace may not do. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { corpusFoldersOf } from '../../client/src/workspace-corpus';

suite('an untrusted workspace', () => {
  const open = async (isTrusted: boolean, folders = ['/a', '/b']) => {
    const looked: string[] = [];
    const found = await corpusFoldersOf({
      isTrusted,
      folders,
      below: (folder, name) => `${folder}/${name}`,
      isFolder: async (uri) => {
        looked.push(uri);
        return uri === '/b/corpus';
      },
    });
    return { found, looked };
  };

  test('has no corpus folders, and none are looked for; a trusted one has those that are there', async () => {
    assert.deepEqual(await open(false), { found: [], looked: [] });
    assert.deepEqual(await open(true), { found: ['/b/corpus'], looked: ['/a/corpus', '/b/corpus'] });
    assert.deepEqual(await open(true, []), { found: [], looked: [] });
  });

  test('sets neither folders nor yardstick', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    assert.deepEqual(restrictedConfigurations, ['agreedLanguage.corpus.folders', 'agreedLanguage.yardstick']);
    const { properties } = [manifest.contributes.configuration].flat()[0];
    for (const name of restrictedConfigurations) assert.ok(name in properties, name);
  });
});
