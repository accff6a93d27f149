/** What an editor lacks is made up for. */
import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  Command,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  SemanticTokens,
} from 'vscode-languageserver/node';
import { corpusCopiesOnDisk } from '../../server/src/node/folders/corpus-copies';
import { askedDraft } from '../support/asked-draft';
import { talkInMemory } from '../support/memory';
import { twoCompacts } from '../support/two-compacts';

const runtime = twoCompacts();
const URI = 'file:///draft.resolution';
const DRAFT =
  'The General Assembly,\n\n1. *Calls upon* States to uphold the best interests of the child at all times, as the primary consideration in situations where children are concerned;\n';

/** What the usual client announces, changed. */
const announcing =
  (textDocument: ClientCapabilities['textDocument']) =>
  (usual: ClientCapabilities): ClientCapabilities => ({
    ...usual,
    textDocument: { ...usual.textDocument, ...textDocument },
  });

suite('an editor', () => {
  test('that shows no details of a label has the source in the detail', async () => {
    const talk = await talkInMemory({ runtime, announce: () => ({ textDocument: { completion: {} } }) });
    talk.open(URI, '1. *Calls upon* States to uphold the best interests of the ');
    const [first] = await talk.complete(URI, 0, 59);
    assert.deepEqual([first?.detail, first?.labelDetails], ['GCM, para. 23', undefined]);
    talk.close();
  });

  test('that announces to pull diagnostics, and says that it shows published ones, gets these', async () => {
    const talk = await talkInMemory({ runtime, pull: true, initializationOptions: { diagnostics: 'push' } });
    assert.equal(talk.server.capabilities.diagnosticProvider, undefined);
    talk.open(URI, DRAFT);
    const found = await talk.diagnostics(URI, 1);
    assert.ok(found.some(({ code }) => code === 'departs-from-agreed'));
    talk.close();
  });

  test('that shows plain text alone gets hovers and documentation without marks of Markdown', async () => {
    const draft = await askedDraft('*Recalling* the Convention on the Rights of the Child,\n', {
      runtime,
      announce: announcing({ hover: { contentFormat: ['plaintext'] }, completion: {} }),
    });
    const { contents } = await draft.ask<Hover>('textDocument/hover', { position: draft.at('Rights') });
    const { kind, value } = contents as { kind: string; value: string };
    assert.equal(kind, 'plaintext');
    assert.match(
      value,
      /^Convention on the Rights of the Child · CRC\nUnited Nations, Treaty Series, vol\. 1577/,
    );
    assert.doesNotMatch(value, /[*\\]|\]\(|&#| \n/);
    const [item] = await draft.talk.complete(draft.uri, 0, 12);
    const resolved = await draft.talk.connection.sendRequest<typeof item>('completionItem/resolve', item);
    assert.doesNotMatch(JSON.stringify(resolved?.documentation ?? ''), /markdown/);
    draft.close();
  });

  test('that has not said so gets no related information and no addresses of rules', async () => {
    const shown = async (publishDiagnostics: object) => {
      const talk = await talkInMemory({ runtime, announce: announcing({ publishDiagnostics }) });
      talk.open(URI, DRAFT);
      const found = await talk.diagnostics(URI, 1);
      talk.close();
      return found.find(({ code }) => code === 'departs-from-agreed') as Diagnostic;
    };
    const bare = await shown({});
    assert.deepEqual([bare.relatedInformation, bare.codeDescription], [undefined, undefined]);
    const full = await shown({ relatedInformation: true, codeDescriptionSupport: true });
    assert.equal(full.relatedInformation?.length, 1);
    assert.equal(full.codeDescription?.href, 'agreed-language:/rules/departs-from-agreed.md');
  });

  test('that knows commands alone gets each fix as one, and the server has its edit applied', async () => {
    const draft = await askedDraft(DRAFT, {
      runtime,
      initializationOptions: {},
      announce: (usual) => ({
        workspace: { ...usual.workspace, applyEdit: true },
        textDocument: { ...usual.textDocument, codeAction: {} },
      }),
    });
    const { connection, server } = draft.talk;
    assert.deepEqual(server.capabilities.executeCommandProvider?.commands, [
      'agreedLanguage.applyEdit',
      'agreedLanguage.turnOffRule',
    ]);
    let applied: unknown;
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
      applied = edit;
      return { applied: true };
    });
    const [fix] = await draft.ask<Command[]>('textDocument/codeAction', {
      range: draft.rangeOf('the primary'),
      context: { diagnostics: [] },
    });
    assert.equal(fix?.title, 'Use "a primary" (GCM, para. 23)');
    await connection.sendRequest('workspace/executeCommand', {
      command: fix.command,
      arguments: fix.arguments,
    });
    assert.match(JSON.stringify(applied), /"newText":"a"/);
    draft.close();
  });

  test('is offered to compare only where it says that it can', async () => {
    const titles = async (commands: readonly string[]) => {
      const draft = await askedDraft(DRAFT, { runtime, initializationOptions: { commands } });
      const found = await draft.ask<{ title: string }[]>('textDocument/codeAction', {
        range: draft.rangeOf('the primary'),
        context: { diagnostics: [] },
      });
      draft.close();
      return found.map(({ title }) => title);
    };
    const FIX = 'Use "a primary" (GCM, para. 23)';
    assert.deepEqual(await titles([]), [FIX]);
    assert.deepEqual(await titles(['agreedLanguage.compare']), [FIX, 'Compare with GCM, para. 23']);
    assert.deepEqual(await titles(['agreedLanguage.keepWording']), [FIX, 'Keep this wording']);
  });

  test('that knows the standard types of tokens alone gets these', async () => {
    const draft = await askedDraft('*Recalling* resolution 71/1,[^1]\n\n[^1]: Resolution 71/1.\n', {
      runtime,
      announce: ({ textDocument: { semanticTokens: _, ...rest } = {}, ...usual }) => ({
        ...usual,
        textDocument: rest,
      }),
    });
    const { legend } = draft.talk.server.capabilities.semanticTokensProvider ?? {};
    const standard = ['keyword', 'variable', 'string', 'number', 'type', 'operator'];
    assert.deepEqual(legend?.tokenTypes, standard);
    const { data } = await draft.ask<SemanticTokens>('textDocument/semanticTokens/full');
    const types = data.filter((_number, at) => at % 5 === 3).map((type) => legend?.tokenTypes[type]);
    assert.deepEqual(types.slice(0, 3), ['keyword', 'string', 'number']);
    draft.close();
  });
});

suite('an editor that cannot ask for texts', () => {
  const announce = ({
    workspace: { textDocumentContent: _, ...workspace } = {},
    ...usual
  }: ClientCapabilities) => ({
    ...usual,
    workspace,
  });
  let cache: string;
  suiteSetup(async () => {
    cache = await mkdtemp(join(tmpdir(), 'agreed language-'));
  });
  suiteTeardown(() => rmSync(cache, { recursive: true, force: true }));
  const asked = (text: string, folder = cache) =>
    askedDraft(text, { announce, runtime: { ...runtime, copies: corpusCopiesOnDisk(folder) } });

  test('is led to a read-only copy of an adopted text, at the paragraph', async () => {
    const draft = await asked('1. *Recalls* paragraph 2 of resolution 73/195;\n');
    const [place] = await draft.ask<Location[]>('textDocument/definition', { position: draft.at('73/195') });
    const file = fileURLToPath(place?.uri ?? '');
    assert.match(file.replaceAll('\\', '/'), /\/texts\/[0-9a-f]{12}\/A\/RES\/73\/195\.resolution$/);
    assert.match(readFileSync(file, 'utf8'), /^---\nsymbol: A\/RES\/73\/195\n/);
    assert.equal(statSync(file).mode & 0o222, 0);
    draft.close();
  });

  test('gets links, hovers and related information with addresses that it can open', async () => {
    const draft = await asked(DRAFT.replace('States', 'States, recalling resolution 73/195,'));
    const [link] = await draft.ask<{ target: string }[]>('textDocument/documentLink');
    assert.match(link?.target ?? '', /^file:.*\/A\/RES\/73\/195\.resolution$/);
    const hover = await draft.ask<Hover>('textDocument/hover', { position: draft.at('uphold the best', 12) });
    assert.match(JSON.stringify(hover), /\]\(file:[^)\s]*195\.resolution#L\d+\)/);
    const found = await draft.talk.diagnostics(draft.uri, 1);
    const about = found.find(({ code }) => code === 'departs-from-agreed');
    assert.match(about?.relatedInformation?.[0]?.location.uri ?? '', /^file:/);
    assert.match(readFileSync(fileURLToPath(about?.codeDescription?.href ?? ''), 'utf8'), /^# /);
    draft.close();
  });

  test('finds in the copy what it finds in the text: an outline and hovers, and no diagnostics', async () => {
    const draft = await asked('*Recalling* resolution 71/1,\n');
    const [place] = await draft.ask<Location[]>('textDocument/definition', { position: draft.at('71/1') });
    const uri = place?.uri ?? '';
    const { connection } = draft.talk;
    draft.talk.open(uri, readFileSync(fileURLToPath(uri), 'utf8'));
    const outline = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(
      outline.some(({ name }) => /New York Declaration/.test(name)),
      JSON.stringify(outline.map(({ name }) => name)),
    );
    await connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 12, character: 4 },
    });
    const actions = await connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions, []);
    assert.deepEqual(
      draft.talk.published.filter((one) => one.uri !== draft.uri && one.diagnostics.length > 0),
      [],
    );
    draft.close();
  });

  test('keeps our own addresses where no copy can be written', async () => {
    const draft = await asked('*Recalling* resolution 71/1,\n', join(cache, 'texts\0'));
    const [place] = await draft.ask<Location[]>('textDocument/definition', { position: draft.at('71/1') });
    assert.equal(place?.uri, 'agreed-language:/A/RES/71/1.resolution');
    draft.close();
  });
});
