import { strict as assert } from 'node:assert';
import type { Connection } from 'vscode-languageserver/browser';
import { corpusHost } from '../../server/src/browser/corpus-host';
import type { ListFolderParams, ReadFileParams } from '../../server/src/lsp/protocol';
import { loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { never } from '../../server/src/service/world/cancel';

const FOLDER = 'vscode-vfs://github/harbours/corpus';
const FILES = new Map([
  [`${FOLDER}/b%20c.resolution`, '1. Silence.\n'],
  [`${FOLDER}/a.resolution`, '---\nsymbol: A/1\n---\n\n1. Calm.\n'],
]);

/** A client that holds files. */
const client = {
  async sendRequest(method: string, params: ListFolderParams | ReadFileParams) {
    if (method === 'agreedLanguage/listFolder' && 'folder' in params && params.folder === FOLDER)
      return {
        files: [...FILES].map(([file, text]) => ({ file, size: text.length, modified: 1 })),
        unread: [],
      };
    if (method === 'agreedLanguage/readFile' && 'file' in params)
      return Buffer.from(FILES.get(params.file) ?? '');
    throw new Error('no such folder');
  },
} as unknown as Connection;

suite('corpus folders in a browser', () => {
  test('are listed and read by the client', async () => {
    for await (const { documents, complete, problems } of loadFolders(
      [FOLDER, 'memfs:/missing'],
      corpusHost(client),
      new Map(),
      { cancel: never },
    )) {
      assert.ok(complete);
      assert.deepEqual(
        documents.map(({ id, paragraphs }) => [id, paragraphs[0]?.text]),
        [
          ['A/1', 'Calm.'],
          ['b c', 'Silence.'],
        ],
      );
      assert.deepEqual(problems, ['The corpus folder memfs:/missing cannot be read: check the setting']);
    }
  });

  test('a changed byte changes the hash', () => {
    const { hash } = corpusHost(client);
    const bytes = Uint8Array.from({ length: 999 }, (_, at) => at & 255);
    const seen = new Set([hash(bytes)]);
    for (let at = 0; at < bytes.length; at++) seen.add(hash(bytes.with(at, 7)));
    assert.ok(seen.size >= bytes.length - 4);
  });
});
