/** What is answered where there is nothing to say: of texts that are not open, of documents of the corpus, after a bug. */
import { strict as assert } from 'node:assert';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';

const ADOPTED =
  '---\nsymbol: A/RES/70/900\ntitle: Harbours\nstanding: adopted\n---\n\n1. *Decides* to light [all] harbours,\n';
const { corpus } = smallWorld([ADOPTED]);
const runtime = readsFrom(packedAssets(corpus));
const DOCUMENT = 'agreed-language:/A/RES/70/900.resolution';

const start = { line: 0, character: 0 };
const range = { start, end: { line: 6, character: 40 } };
/** What every request needs of parameters, and what some need. */
const PARAMS = {
  position: { line: 6, character: 30 },
  range,
  positions: [],
  context: { diagnostics: [], triggerKind: 1, includeDeclaration: true, only: [''] },
  options: { tabSize: 2, insertSpaces: true },
  ch: '"',
  newName: '1',
  amendments: 'In OP1, delete “all”',
  sponsor: 'EU',
  accept: [],
  reject: [],
  unbracket: true,
  verdict: 'accept',
  delegation: 'EU',
  text: '[^1] a\n\n[^1]: b',
  direction: 'up',
  instrument: 'crc',
  format: 'html',
  today: '2026-01-01',
};

/** Requests about drafts alone, and what they answer of other texts. */
const OF_DRAFTS: readonly (readonly [method: string, safe: unknown])[] = [
  ['textDocument/codeAction', []],
  ['textDocument/codeLens', []],
  ['textDocument/completion', { isIncomplete: false, items: [] }],
  ['textDocument/diagnostic', { kind: 'full', items: [] }],
  ['textDocument/formatting', []],
  ['textDocument/rangeFormatting', []],
  ['textDocument/onTypeFormatting', []],
  ['textDocument/inlineCompletion', []],
  ['textDocument/prepareRename', null],
  ['textDocument/rename', null],
  ['agreedLanguage/amend', null],
  ['agreedLanguage/baseTexts', []],
  ['agreedLanguage/changesSinceBase', null],
  ['agreedLanguage/cleanText', null],
  ['agreedLanguage/decide', null],
  ['agreedLanguage/exportDraft', { problem: 'The draft could not be exported' }],
  ['agreedLanguage/insertFootnote', null],
  ['agreedLanguage/marks', null],
  ['agreedLanguage/moveParagraph', null],
  ['agreedLanguage/paste', null],
  ['agreedLanguage/reflow', null],
  ['agreedLanguage/renumber', null],
  ['agreedLanguage/repairPasted', null],
  ['agreedLanguage/sources', null],
  ['agreedLanguage/sourcesReport', null],
  ['agreedLanguage/tablingReport', null],
  ['agreedLanguage/technicalUpdate', null],
  ['agreedLanguage/whySilent', null],
];

/** Requests about any text that is open. */
const OF_TEXTS: typeof OF_DRAFTS = [
  ['textDocument/definition', null],
  ['textDocument/documentHighlight', null],
  ['textDocument/documentLink', []],
  ['textDocument/documentSymbol', []],
  ['textDocument/foldingRange', []],
  ['textDocument/hover', null],
  ['textDocument/inlayHint', []],
  ['textDocument/references', []],
  ['textDocument/selectionRange', []],
  ['textDocument/semanticTokens/full', { data: [] }],
  ['textDocument/semanticTokens/range', { data: [] }],
  ['agreedLanguage/precedent', null],
  ['agreedLanguage/preview', null],
  ['agreedLanguage/status', null],
  ['agreedLanguage/uses', { uses: 0, texts: 0, loaded: 0 }],
  ['agreedLanguage/whereAgreed', []],
];

/** Requests about no text: what is answered after a bug. */
const OF_NONE: typeof OF_DRAFTS = [
  ['agreedLanguage/corpus', []],
  ['agreedLanguage/draftFromBase', { problem: 'The draft could not be made' }],
  ['agreedLanguage/importFile', { problem: 'The file could not be read' }],
  ['agreedLanguage/instruments', []],
  ['agreedLanguage/paragraph', null],
  ['agreedLanguage/search', []],
  ['agreedLanguage/verifyText', { quotations: [], addresses: [] }],
  ['completionItem/resolve', { label: '' }],
  ['workspace/symbol', []],
  ['workspace/textDocumentContent', { text: '' }],
];

suite('a request with nothing to say', () => {
  let talk: Awaited<ReturnType<typeof talkInMemory>>;
  suiteSetup(async () => {
    talk = await talkInMemory({ runtime, pull: true, settings: { codeLens: { sources: true } } });
    talk.open(DOCUMENT, ADOPTED);
  });
  suiteTeardown(() => {
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
  const ask = (method: string, uri: string) =>
    talk.connection.sendRequest(method, { ...PARAMS, textDocument: { uri } });

  for (const [method, safe] of [...OF_DRAFTS, ...OF_TEXTS])
    test(`${method} of a text that is not open`, async () =>
      assert.deepEqual(await ask(method, 'file:///none.resolution'), safe));

  for (const [method, safe] of OF_DRAFTS)
    test(`${method} of a document of the corpus`, async () =>
      assert.deepEqual(await ask(method, DOCUMENT), safe));
});

suite('a request in which there is a bug', () => {
  test('is answered as if there were nothing to say, and the bug is told without words of the draft', async () => {
    const bugs: string[] = [];
    let isBroken = false;
    const talk = await talkInMemory({
      runtime: {
        ...runtime,
        onBug: (where) => void bugs.push(where),
        now: () => {
          if (isBroken) throw new Error('secret words');
          return 0;
        },
      },
    });
    await talk.connection.sendRequest('agreedLanguage/corpus');
    isBroken = true;
    for (const [method, safe] of OF_NONE)
      assert.deepEqual(await talk.connection.sendRequest(method, {}), safe, method);
    assert.deepEqual(
      bugs,
      OF_NONE.map(([method]) => `The request ${method}`),
    );
    assert.equal(talk.logged.length, OF_NONE.length);
    for (const line of talk.logged) assert.match(line, /^The request \S+ failed: Error\n +at /);
    assert.doesNotMatch(talk.logged.join(), /secret/);
    talk.close();
  });
});

suite('a request that is cancelled', () => {
  test('before the corpus is there ends at once, and with the error of the protocol', async () => {
    const talk = await talkInMemory({ runtime: { readBytes: () => new Promise(() => {}) } });
    const source = new CancellationTokenSource();
    const answer = talk.connection.sendRequest('agreedLanguage/corpus', {}, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800, message: 'cancelled' });
    assert.deepEqual(talk.bugs, []);
    talk.close();
  });
});
