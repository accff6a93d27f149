import { strict as assert } from 'node:assert';
import type { Connection } from 'vscode-languageserver/browser';
import { corpusHost } from '../../server/src/browser/corpus-host';
import type { ListFolderParams, ReadFileParams } from '../../server/src/lsp/protocol';
import { loadFolders } from '../../server/src/lsp/user-corpus/corpus-folders';
import { never } from '../../server/src/service/world/cancel';
import { hostInMemory } from '../support/corpus-host';
import { libraryOf, loadedOf } from '../support/library';

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

/** What a worker of a browser has: it reads parts of a Blob, and tells here which. */
class ReaderOfParts {
  static readonly lengths: number[] = [];

  readAsArrayBuffer({ bytes }: { readonly bytes: Uint8Array }): ArrayBuffer {
    ReaderOfParts.lengths.push(bytes.length);
    return Uint8Array.from(bytes).buffer;
  }
}

class BlobInMemory {
  readonly bytes: Uint8Array;

  constructor([bytes]: readonly Uint8Array[]) {
    this.bytes = bytes ?? new Uint8Array();
  }

  get size(): number {
    return this.bytes.length;
  }

  slice(from: number, to: number): BlobInMemory {
    return new BlobInMemory([this.bytes.subarray(from, to)]);
  }
}

suite('a library in a browser', () => {
  const scope = globalThis as { FileReaderSync?: unknown; Blob?: unknown };
  const { Blob: ofNode } = scope;
  setup(() => {
    ReaderOfParts.lengths.length = 0;
  });
  teardown(() => {
    delete scope.FileReaderSync;
    scope.Blob = ofNode;
  });

  const library = async () => {
    const files = new Map([
      ['/c/a.resolution', '---\nsymbol: A/RES/90/1\nstanding: adopted\n---\n\n1. Calm.\n'],
      ['/c/b.resolution', `---\nsymbol: A/RES/90/2\n---\n\n1. ${'Silence. '.repeat(400)}\n`],
    ]);
    return libraryOf(hostInMemory(files).host, '/c');
  };
  const opened = async (content: unknown) => {
    const holder = {
      async sendRequest(method: string, params: ListFolderParams | ReadFileParams) {
        if ('folder' in params) return { files: [{ file: params.folder, size: 1, modified: 1 }], unread: [] };
        return method === 'agreedLanguage/readFile' ? content : undefined;
      },
    } as unknown as Connection;
    return loadedOf(corpusHost(holder), ['memfs:/x.agreed']);
  };

  for (const how of ['bytes', 'a file'] as const)
    test(`is read by parts where the client gives ${how}`, async () => {
      scope.FileReaderSync = ReaderOfParts;
      scope.Blob = BlobInMemory;
      const bytes = await library();
      const loaded = await opened(how === 'bytes' ? bytes : new BlobInMemory([bytes]));
      assert.deepEqual(loaded.problems, []);
      assert.deepEqual(
        loaded.documents.map(({ id }) => id),
        ['A/RES/90/1', 'A/RES/90/2'],
      );
      ReaderOfParts.lengths.length = 0;
      assert.equal(loaded.documents[0]?.paragraphs[0]?.text, 'Calm.');
      assert.ok(
        ReaderOfParts.lengths.every((length) => length < 400),
        ReaderOfParts.lengths.join(' '),
      );
      assert.notEqual(ReaderOfParts.lengths.length, 0);
    });

  test('is held where parts cannot be read', async () => {
    const { documents } = await opened(await library());
    assert.equal(documents[0]?.paragraphs[0]?.text, 'Calm.');
  });

  test('is told where the client has none', async () => {
    assert.deepEqual((await opened(null)).problems, [
      'The library memfs:/x.agreed cannot be read (there is no such file): check the setting',
    ]);
  });
});

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
