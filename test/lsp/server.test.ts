/** How a server is put together for a client and a host. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities, Hover, Location } from 'vscode-languageserver/node';
import { askedDraft } from '../support/asked-draft';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';

const { corpus } = smallWorld([
  '---\nsymbol: A/RES/70/900\ntitle: Harbours\nshort: [CSH]\nstanding: adopted\n---\n\n1. *Decides* to row.\n',
]);
const assets = readsFrom(packedAssets(corpus));
const URI = 'file:///a.resolution';
const TEXT = '*Noting* the tides;\n\n1. *Decides* to row.\n';
const DOCUMENT = 'agreed-language:/A/RES/70/900.resolution';

suite('a client that shows published diagnostics alone', () => {
  test('is believed in all else that it announces', async () => {
    const talk = await talkInMemory({
      runtime: assets,
      pull: true,
      initializationOptions: { diagnostics: 'push' },
      announce: (usual) => ({
        ...usual,
        textDocument: { ...usual.textDocument, rename: { prepareSupport: true } },
      }),
    });
    const { diagnosticProvider, renameProvider, semanticTokensProvider } = talk.server.capabilities;
    assert.deepEqual([diagnosticProvider, renameProvider], [undefined, { prepareProvider: true }]);
    assert.ok(semanticTokensProvider?.legend.tokenTypes.includes('agreed'));
    talk.open(URI, TEXT);
    const [found] = await talk.diagnostics(URI, 1);
    assert.equal(found?.codeDescription?.href, 'agreed-language:/rules/preambular-comma.md');
    talk.configure({ rules: { 'preambular-comma': 'off' } });
    while (talk.published.length < 2) await new Promise((turn) => setImmediate(turn));
    assert.deepEqual(talk.published.at(-1), { uri: URI, version: 1, diagnostics: [] });
    talk.close();
  });

  test('may announce nothing at all', async () => {
    const talk = await talkInMemory({
      runtime: assets,
      initializationOptions: { diagnostics: 'push' },
      announce: () => ({}),
    });
    talk.open(URI, TEXT);
    const [found, ...more] = await talk.diagnostics(URI, 1);
    assert.deepEqual([found?.code, found?.codeDescription, more], ['preambular-comma', undefined, []]);
    const hover = await talk.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 18 },
    });
    assert.notEqual((hover?.contents as { kind?: string } | undefined)?.kind, 'markdown');
    talk.close();
  });
});

suite('copies of documents', () => {
  const place = async (announce: (usual: ClientCapabilities) => ClientCapabilities) => {
    const written: string[] = [];
    const copies = {
      write: async (name: string) => {
        written.push(name);
        return `file:///copies/${name}`;
      },
      nameAt: () => undefined,
    };
    const draft = await askedDraft('*Recalling* resolution 70/900,\n', {
      announce,
      runtime: { ...assets, copies },
    });
    const [found] = await draft.ask<Location[]>('textDocument/definition', { position: draft.at('70/900') });
    draft.close();
    return [found?.uri, written.filter((name) => !name.startsWith('rules/'))];
  };

  test('are for clients that cannot ask for texts', async () => {
    assert.deepEqual(await place((usual) => usual), [DOCUMENT, []]);
    assert.deepEqual(await place((usual) => ({ ...usual, workspace: {} })), [
      'file:///copies/A/RES/70/900.resolution',
      ['A/RES/70/900.resolution'],
    ]);
    assert.deepEqual(await place(({ workspace: _, ...usual }) => usual), [
      'file:///copies/A/RES/70/900.resolution',
      ['A/RES/70/900.resolution'],
    ]);
  });
});

suite('a bug in a server', () => {
  /** What is logged of an error in a request, where nobody is told of bugs. */
  const logged = async (thrown: unknown) => {
    let isBroken = false;
    const talk = await talkInMemory({
      runtime: {
        ...assets,
        onBug: undefined as never,
        now: () => {
          if (isBroken) throw thrown;
          return 0;
        },
      },
    });
    await talk.connection.sendRequest('agreedLanguage/corpus');
    isBroken = true;
    assert.deepEqual(await talk.connection.sendRequest('agreedLanguage/corpus'), []);
    talk.close();
    return talk.logged;
  };

  test('is logged by the place where it is, with no word of its message', async () => {
    const error = new RangeError('secret');
    const frames = Array.from({ length: 12 }, (_, at) => `    at place${at} (file.js:${at})`);
    error.stack = ['RangeError: secret', 'of two lines', ...frames].join('\n');
    assert.deepEqual(await logged(error), [
      ['The request agreedLanguage/corpus failed: RangeError', ...frames.slice(0, 8)].join('\n'),
    ]);
  });

  test('is logged where it has no place', async () => {
    const bare = new Error('secret');
    delete bare.stack;
    assert.deepEqual(await logged(bare), ['The request agreedLanguage/corpus failed: Error']);
    assert.deepEqual(await logged('secret'), ['The request agreedLanguage/corpus failed: unknown error']);
  });
});
