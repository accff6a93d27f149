/** A file as a draft, over hosts that read it in one way or another. */
import { strict as assert } from 'node:assert';
import { ImportError } from '../../../server/src/import/model';
import type { ImportedFile, ImportOptions } from '../../../server/src/import/read';
import { type ImportFileResult, method } from '../../../server/src/lsp/protocol';
import type { CorpusHost } from '../../../server/src/lsp/user-corpus/corpus-host';
import { toBase64 } from '../../../server/src/text/base64';
import { hostInMemory } from '../../support/corpus-host';
import { packedAssets, readsFrom, talkInMemory } from '../../support/memory';
import { smallWorld } from '../../support/small-world';

const assets = readsFrom(packedAssets(smallWorld().corpus));
const CONTENT = Buffer.from('bytes of a file');

/** The answer about a file of which a host reads these documents; and what that host was asked. */
async function imported(
  read: CorpusHost['importer']['read'] | undefined,
  params: object = {},
  settings: unknown = {},
) {
  const asked: [content: string, options: ImportOptions][] = [];
  const { host } = hostInMemory(new Map());
  const importer: CorpusHost['importer'] = {
    read: async (content, options, cancelled) => {
      asked.push([Buffer.from(content as Uint8Array).toString(), options]);
      return read ? read(content, options, cancelled) : [];
    },
  };
  const talk = await talkInMemory({
    runtime: { ...assets, ...(read && { corpusHost: { ...host, importer } }) },
    settings,
  });
  const answer = await talk.connection.sendRequest<ImportFileResult>(method.importFile, {
    name: 'draft.docx',
    content: toBase64(CONTENT),
    ...params,
  });
  const { bugs } = talk;
  talk.close();
  return { answer, asked, bugs };
}

const FILE: ImportedFile = {
  text: '1. *Urges* care;\n',
  repairs: [{ kind: 'joined', line: 3, message: 'One line joined' }],
};

suite('a file as a draft', () => {
  test('has empty lists of what it does not have', async () => {
    const { answer, asked } = await imported(async () => [FILE]);
    assert.deepEqual(answer, { ...FILE, comments: [], authors: [], renamed: {}, colours: [] });
    assert.deepEqual(asked, [
      [CONTENT.toString(), { source: 'draft.docx', ocrRepairs: true, delegations: {} }],
    ]);
  });

  test('comes with all that it has', async () => {
    const more = {
      comments: [{ id: '1', author: 'Ann', text: 'Why?', start: 3, end: 10 }],
      authors: ['Ann'],
      renamed: { Ann: 'ANN' },
      colours: [{ colour: 'FF0000', name: 'red', words: 'care' }],
    };
    const { answer } = await imported(async () => [{ ...FILE, ...more, name: 'left out' }]);
    assert.deepEqual(answer, { ...FILE, ...more });
  });

  test('is read as the settings and the person say, the person before the settings', async () => {
    const { asked } = await imported(
      async () => [FILE],
      { delegations: { Ann: 'EU' }, byHand: 'plain', colours: { FF0000: 'Chile' } },
      { delegations: { Ann: 'Norway', Bob: 'Fiji' } },
    );
    assert.deepEqual(asked[0]?.[1], {
      source: 'draft.docx',
      ocrRepairs: true,
      delegations: { Ann: 'EU', Bob: 'Fiji' },
      byHand: 'plain',
      colours: { FF0000: 'Chile' },
    });
  });

  test('is the first of several, and the others are named', async () => {
    const { answer } = await imported(async () => [
      FILE,
      { text: '', repairs: [], name: 'second' },
      { text: '', repairs: [] },
    ]);
    const left = (name: string) => ({
      kind: 'not-placed',
      line: 1,
      message: `The file holds another document, ${name}: import it on the command line`,
    });
    assert.deepEqual('repairs' in answer && answer.repairs, [...FILE.repairs, left('second'), left('')]);
  });

  test('is none where it holds no document', async () =>
    assert.deepEqual((await imported(async () => [])).answer, { problem: 'The file holds no document' }));

  test('is none where no files are read', async () => {
    const { answer, asked } = await imported(undefined);
    assert.deepEqual([answer, asked], [{ problem: 'No files can be read here' }, []]);
  });

  test('is none where it cannot be read, with the reason and no bug', async () => {
    const refused = await imported(async () => {
      throw new ImportError('Not a Word file: save it again', 4);
    });
    assert.deepEqual(refused.answer, { problem: 'draft.docx: Not a Word file: save it again' });
    assert.deepEqual(refused.bugs, []);
  });

  test('costs no more than the request where there is a bug', async () => {
    const broken = await imported(async () => {
      throw new Error('a bug');
    });
    assert.deepEqual(broken.answer, { problem: 'The file could not be read' });
    assert.deepEqual(broken.bugs.map(String), ['The request agreedLanguage/importFile,Error: a bug']);
  });
});
