/** What is published of drafts, or told to be pulled again, message by message. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';
import type { TalkOptions } from '../support/talk';

const assets = readsFrom(packedAssets(smallWorld().corpus));
const URI = 'file:///a.resolution';
const TEXT = '*Noting* the tides;\n\n1. *Decides* to row.\n';
const FINDING = {
  range: { start: { line: 0, character: 18 }, end: { line: 0, character: 19 } },
  severity: 4,
  code: 'preambular-comma',
  codeDescription: { href: 'agreed-language:/rules/preambular-comma.md' },
  source: 'agreed-language',
  message: 'A preambular paragraph ends with a comma, not with a semicolon',
};

async function opened(options: TalkOptions = {}, runtime: object = {}) {
  const bugs: unknown[] = [];
  const talk = await talkInMemory({
    ...options,
    runtime: { ...assets, onBug: (where, error) => void bugs.push([where, String(error)]), ...runtime },
  });
  talk.open(URI, TEXT);
  /** Afterwards all that was sent before is answered. */
  const settled = () => talk.connection.sendRequest('agreedLanguage/status', { textDocument: { uri: URI } });
  const close = (uri = URI) =>
    talk.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  return { talk, bugs, settled, close };
}

suite('published diagnostics', () => {
  test('are those of each version, once, and none of a draft that was closed', async () => {
    const { talk, close, settled } = await opened();
    await talk.diagnostics(URI, 1);
    talk.change(URI, 2, [{ text: TEXT.replace(';', ',') }]);
    await talk.diagnostics(URI, 2);
    await close();
    await settled();
    assert.deepEqual(talk.published, [
      { uri: URI, version: 1, diagnostics: [FINDING] },
      { uri: URI, version: 2, diagnostics: [] },
      { uri: URI, diagnostics: [] },
    ]);
    talk.close();
  });

  test('are published again with another setting, of all open drafts', async () => {
    const { talk } = await opened();
    const other = 'file:///b.resolution';
    talk.open(other, TEXT);
    await talk.diagnostics(URI, 1);
    await talk.diagnostics(other, 1);
    const { length } = talk.published;
    talk.configure({ rules: { 'preambular-comma': 'error' } });
    while (talk.published.length < length + 2) await new Promise((turn) => setImmediate(turn));
    // Which of them comes first is nobody's concern.
    const published = talk.published.slice(length).sort((a, b) => a.uri.localeCompare(b.uri));
    assert.deepEqual(
      published.map(({ uri, version, diagnostics }) => [uri, version, diagnostics]),
      [URI, other].map((uri) => [uri, 1, [{ ...FINDING, severity: 1 }]]),
    );
    talk.close();
  });

  test('are none of a draft that is closed before the corpus is there', async () => {
    let come = () => {};
    const comes = new Promise<void>((resolve) => {
      come = resolve;
    });
    const readBytes = async (name: string) => {
      await comes;
      return assets.readBytes(name);
    };
    const { talk, close, settled } = await opened({}, { readBytes });
    await close();
    come();
    await settled();
    assert.deepEqual(talk.published, [{ uri: URI, diagnostics: [] }]);
    talk.close();
  });

  test('are none of documents of the corpus', async () => {
    const { talk, settled } = await opened();
    talk.open('agreed-language:/A/RES/1/1.resolution', TEXT);
    await talk.diagnostics(URI, 1);
    await settled();
    assert.deepEqual(
      talk.published.map(({ uri }) => uri),
      [URI],
    );
    talk.close();
  });

  test('are none where there is a bug, and that is told', async () => {
    const now = () => {
      throw new Error('a bug');
    };
    const { talk, bugs, settled } = await opened({}, { now });
    await settled();
    assert.deepEqual(
      bugs.filter((bug) => String(bug).startsWith('The check')),
      [['The check of a draft', 'Error: a bug']],
    );
    assert.deepEqual(talk.published, []);
    talk.close();
  });
});

suite('pulled diagnostics', () => {
  const pulled = async (announce?: (usual: ClientCapabilities) => ClientCapabilities) => {
    const { talk, ...rest } = await opened({ pull: true, ...(announce && { announce }) });
    let refreshed = 0;
    talk.connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshed += 1;
      return null;
    });
    const pull = () =>
      talk.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: URI },
      });
    return { talk, ...rest, pull, refreshed: () => refreshed };
  };

  test('are a full report, and a refresh is asked for where they may have changed', async () => {
    const { talk, pull, refreshed, settled, close } = await pulled();
    assert.deepEqual(await pull(), { kind: 'full', items: [FINDING] });
    assert.equal(refreshed(), 0);
    talk.configure({ rules: { 'preambular-comma': 'off' } });
    assert.deepEqual(await pull(), { kind: 'full', items: [] });
    await settled();
    assert.equal(refreshed(), 1);
    await close();
    await settled();
    assert.deepEqual(talk.published, [], 'never both');
    talk.close();
  });

  test('are not told to be pulled again to a client that cannot be told', async () => {
    const { talk, pull, refreshed, settled } = await pulled(({ workspace, ...usual }) => ({
      ...usual,
      workspace: { ...workspace, diagnostics: {} },
    }));
    await pull();
    talk.configure({ rules: { 'preambular-comma': 'off' } });
    assert.deepEqual(await pull(), { kind: 'full', items: [] });
    await settled();
    assert.equal(refreshed(), 0);
    talk.close();
  });
});
