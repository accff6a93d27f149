/** What the server promises, and clients that announce other things than the usual ones. */
import { strict as assert } from 'node:assert';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import { type AskedDraft, askedDraft } from '../support/asked-draft';
import { packedAssets, readsFrom, talkInMemory } from '../support/memory';
import { smallWorld } from '../support/small-world';
import type { Talk } from '../support/talk';

const URI = 'file:///draft.resolution';
const SENTENCE = 'We commit to light all harbours at night in every season of the year, with oil lamps.';
const { corpus } = smallWorld([
  `---\nsymbol: A/RES/70/900\ntitle: Harbours\nshort: [CSH]\nstanding: adopted\n---\n\n1. ${SENTENCE}\n`,
]);
const runtime = readsFrom(packedAssets(corpus));
/** "each season" departs from the agreed "every season". */
const DRAFT = `1. ${SENTENCE.replace('every', 'each')}\n`;

const departures = async (talk: Talk, version = 1): Promise<number> =>
  (await talk.diagnostics(URI, version)).filter(({ code }) => code === 'departs-from-agreed').length;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

suite('what the server promises', () => {
  const promised = async (announce: (usual: ClientCapabilities) => ClientCapabilities) => {
    const talk = await talkInMemory({ runtime, announce });
    talk.close();
    return talk.server;
  };

  test('is every feature', async () => {
    const { capabilities, serverInfo } = await promised((usual) => usual);
    assert.equal(serverInfo?.name, 'Agreed Language');
    assert.deepEqual(capabilities, {
      textDocumentSync: { openClose: true, change: 2, save: false },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: ['agreed-language'] },
      },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll', 'source.reflow'] },
      codeLensProvider: {},
      completionProvider: { resolveProvider: true, triggerCharacters: [...' */(', ...LETTERS] },
      definitionProvider: true,
      documentFormattingProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: {},
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: ['"'] },
      documentRangeFormattingProvider: true,
      documentSymbolProvider: { label: 'Agreed Language' },
      foldingRangeProvider: true,
      hoverProvider: true,
      inlayHintProvider: true,
      inlineCompletionProvider: true,
      referencesProvider: true,
      renameProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: ['opening', 'addressee', 'citation', 'footnote', 'delegation', 'bracket', 'agreed'],
          tokenModifiers: [],
        },
        full: true,
        range: true,
      },
      workspaceSymbolProvider: true,
    });
  });

  test('is more where a client can more', async () => {
    const { capabilities } = await promised((usual) => ({
      ...usual,
      textDocument: { ...usual.textDocument, diagnostic: {}, rename: { prepareSupport: true } },
    }));
    assert.deepEqual(capabilities.diagnosticProvider, {
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
  });
});

suite('a client that cannot be asked for its settings', () => {
  const announce = ({ workspace, ...usual }: ClientCapabilities): ClientCapabilities => ({
    ...usual,
    workspace: { ...workspace, configuration: false },
  });

  test('sends them with its greeting, and whenever they change', async () => {
    const initializationOptions = { agreedLanguage: { yardstick: ['CSH'] } };
    const talk = await talkInMemory({ runtime, announce, initializationOptions, pull: true });
    talk.open(URI, DRAFT);
    assert.equal(await departures(talk), 1);
    const change = (settings: unknown) =>
      talk.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await change({ agreedLanguage: { yardstick: [] } });
    assert.equal(await departures(talk), 0);
    await change(null);
    assert.equal(await departures(talk), 0, 'the yardstick that ships is not loaded');
    talk.close();
  });
});

suite('a client that can be asked', () => {
  test('is asked to tell of changes where it can be', async () => {
    const told = async (dynamicRegistration: boolean) => {
      const talk = await talkInMemory({
        runtime,
        announce: (usual) => ({
          ...usual,
          workspace: { ...usual.workspace, didChangeConfiguration: { dynamicRegistration } },
        }),
      });
      await talk.connection.sendRequest('agreedLanguage/corpus');
      talk.close();
      return talk.registered
        .filter(({ method }) => method === 'workspace/didChangeConfiguration')
        .map(({ registerOptions }) => registerOptions);
    };
    assert.deepEqual(await told(true), [{ section: 'agreedLanguage' }]);
    assert.deepEqual(await told(false), []);
  });

  test('whose answer is an error keeps the defaults', async () => {
    const talk = await talkInMemory({ runtime, pull: true });
    talk.connection.onRequest('workspace/configuration', () => {
      throw new Error('no');
    });
    talk.open(URI, '[^1]: One.\n[^1]: Two.\n');
    assert.ok((await talk.diagnostics(URI, 1)).length > 0);
    assert.deepEqual([talk.bugs, talk.shown], [[], []]);
    talk.close();
  });
});

suite('a client that pulls and cannot be told to pull again', () => {
  const announce = ({ workspace, ...usual }: ClientCapabilities): ClientCapabilities => ({
    ...usual,
    workspace: { configuration: workspace?.configuration ?? true },
  });

  test('gets what departs while it is typed, and is never asked to refresh', async () => {
    const talk = await talkInMemory({ runtime, announce, pull: true, settings: { yardstick: ['CSH'] } });
    let refreshed = 0;
    talk.connection.onRequest('workspace/diagnostic/refresh', () => void refreshed++);
    const typed = DRAFT.replace('s.\n', '');
    const end = { line: 0, character: typed.length };
    talk.open(URI, typed);
    talk.change(URI, 2, [{ range: { start: end, end }, text: 's' }]);
    assert.equal(await departures(talk, 2), 1);
    talk.configure({ yardstick: ['CSH'], rules: { syntax: 'off' } });
    await departures(talk, 2);
    assert.equal(refreshed, 0);
    talk.close();
  });
});

suite('code actions', () => {
  const NOTE = 'refactor: Insert footnote: United Nations, Treaty Series, vol. 1577, No. 27531.';
  const COMMA = ['quickfix: End with a comma', 'quickfix: Keep this wording'];
  const SOURCES = [
    'source.fixAll: Apply every preferred fix',
    'source.reflow: Re-flow footnotes and numbers',
  ];
  const PROPOSAL = [
    'refactor.rewrite: Accept the proposal of EU',
    'refactor.rewrite: Reject the proposal of EU',
  ];

  let draft: AskedDraft;
  suiteSetup(async () => {
    draft = await askedDraft(
      '*Recalling* the Convention on the Rights of the Child and [EU: the] tides;\n\n2. *Decides* to row.\n',
      { runtime, settings: { rules: { 'preambular-comma': 'warning' } } },
    );
  });
  suiteTeardown(() => draft.close());

  for (const [words, only, expected] of [
    ['Rights', undefined, [NOTE]],
    ['tides;', undefined, COMMA],
    ['EU:', undefined, PROPOSAL],
    ['Rights of the Child and [EU: the] tides;', undefined, [...COMMA, NOTE]],
    ['tides;', ['quickfix'], COMMA],
    ['Rights', ['quickfix'], []],
    ['tides;', ['refactor'], []],
    ['Rights', ['refactor'], [NOTE]],
    ['EU:', ['refactor'], PROPOSAL],
    ['tides;', ['source'], SOURCES],
    ['tides;', ['source.reflow'], SOURCES.slice(1)],
    ['tides;', ['source.fixAll'], SOURCES.slice(0, 1)],
    ['tides;', ['source.fixAll.other'], []],
    ['tides;', [''], [...COMMA, ...SOURCES]],
    ['tides;', ['refactor', 'quickfix'], COMMA],
  ] as const)
    test(`at "${words}"${only ? `, of the kinds ${only.join(', ') || 'of all'}` : ''}`, async () => {
      const found = await draft.ask<CodeAction[]>('textDocument/codeAction', {
        range: draft.rangeOf(words),
        context: { diagnostics: [], ...(only && { only }) },
      });
      assert.deepEqual(
        found.map(({ title, kind }) => `${kind}: ${title}`),
        expected,
      );
    });

  test('say which diagnostics they mend, and which is preferred', async () => {
    const [fix, keep] = await draft.ask<CodeAction[]>('textDocument/codeAction', {
      range: draft.rangeOf('tides;'),
      context: { diagnostics: [] },
    });
    assert.deepEqual([fix?.isPreferred, keep?.isPreferred], [true, undefined]);
    assert.deepEqual(
      [fix, keep].map((action) => action?.diagnostics?.map(({ code }) => code)),
      [['preambular-comma'], ['preambular-comma']],
    );
    assert.equal(keep?.command?.command, 'agreedLanguage.keepWording');
  });
});
