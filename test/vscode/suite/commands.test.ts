/** Our commands and requests, as the palette and the views use them. */
import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import { type Api, activate, diagnosticsWhen, openDraft, openSample, rangeOf, ruleOf } from './support';

suite('commands', () => {
  let api: Api;

  suiteSetup(async () => {
    api = await activate();
  });

  test('of package.json are all there', async () => {
    const extension = vscode.extensions.getExtension('agreed-language.agreed-language');
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = declared.map(({ command }) => command).filter((command) => !known.has(command));
    equal(missing, [], 'missing commands');
  });

  test('Open Sample Draft opens a copy', async () => {
    await vscode.commands.executeCommand('agreedLanguage.openSample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.isUntitled, 'an untitled document');
    includes(document.getText(), 'Protection of migrants', 'text');
  });

  test('New Draft Resolution begins one', async () => {
    await vscode.commands.executeCommand('agreedLanguage.newDraft');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.languageId, 'resolution', 'language');
    includes(document?.getText() ?? '', '*The General Assembly*', 'text');
  });

  test('Search finds half-remembered words, misspelt, in any order', async () => {
    const params = { query: 'remitance cost 3 per cent', limit: 5 };
    const results = await api.request<{ symbol: string; ref: string; text: string }[]>(
      'agreedLanguage/search',
      params,
    );
    const found = results.some(({ symbol, ref }) => symbol === 'A/RES/73/195' && ref === '36 (a)');
    ok(found, `GCM, para. 36 (a) among ${JSON.stringify(results.map(({ ref }) => ref))}`);
  });

  test('Copy with Citation names the source', async () => {
    const draft = await openDraft(
      '1. *Recognizes* that migration is a source of prosperity, innovation and sustainable development;',
    );
    const editor = await vscode.window.showTextDocument(draft);
    const words = rangeOf(draft, 'a source of prosperity, innovation and sustainable development');
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('agreedLanguage.copyWithCitation');
    const copied = await vscode.env.clipboard.readText();
    includes(copied, 'GCM, para. 8', 'clipboard');
    includes(copied, 'a source of prosperity', 'clipboard');
  });

  test('Compare opens both texts side by side', async () => {
    const draft = await openSample();
    await diagnosticsWhen(draft, 'on the departure', (all) =>
      all.some((one) => one.message.includes('a primary')),
    );
    const editor = await vscode.window.showTextDocument(draft);
    editor.selection = new vscode.Selection(
      rangeOf(draft, 'the primary').start,
      rangeOf(draft, 'the primary').start,
    );
    await vscode.commands.executeCommand('agreedLanguage.compare');
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    ok(input instanceof vscode.TabInputTextDiff, 'a diff editor');
    const left = await vscode.workspace.openTextDocument(input.original);
    includes(left.getText(), 'as a primary consideration in situations where children are concerned', 'left');
  });

  test('Keep This Wording silences it, in a file of the workspace, until it is revoked', async () => {
    const draft = await openSample();
    const departs = (all: readonly vscode.Diagnostic[]) =>
      all.some((one) => one.message.includes('a primary'));
    await diagnosticsWhen(draft, 'on the departure', departs);
    const editor = await vscode.window.showTextDocument(draft);
    editor.selection = new vscode.Selection(
      rangeOf(draft, 'the primary').start,
      rangeOf(draft, 'the primary').end,
    );
    await vscode.commands.executeCommand('agreedLanguage.keepWording');
    await diagnosticsWhen(draft, 'without the departure', (all) => !departs(all));
    const file = vscode.Uri.joinPath(draft.uri, '../.agreed-language/kept.json');
    includes(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)), 'the primary', 'kept.json');
    await vscode.workspace.fs.delete(file);
    await diagnosticsWhen(draft, 'with the departure again', departs);
  });

  test('Open Preview shows the printed draft beside it', async () => {
    const draft = await openSample();
    await vscode.commands.executeCommand('agreedLanguage.openPreview');
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const previews = tabs.filter(
      ({ input }) =>
        input instanceof vscode.TabInputWebview && input.viewType.includes('agreedLanguage.preview'),
    );
    equal(previews.length, 1, 'one preview');
    const page = await api.request<{ body: string }>('agreedLanguage/preview', {
      textDocument: { uri: draft.uri.toString() },
    });
    includes(page.body, 'Protection of migrants', 'page');
    await vscode.window.tabGroups.close(previews);
  });

  test('a draft is exported to Word, by itself and on an adopted text', async () => {
    const draft = await openSample();
    const textDocument = { uri: draft.uri.toString() };
    for (const more of [{}, { base: { symbol: 'A/RES/73/195' } }]) {
      const { docx } = await api.request<{ docx: string }>('agreedLanguage/exportDraft', {
        textDocument,
        format: 'docx',
        ...more,
      });
      // Every zip file begins so.
      equal(atob(docx).slice(0, 2), 'PK', 'a Word file');
    }
  });

  test('Restart Language Server brings everything back', async () => {
    const draft = await openSample();
    await vscode.commands.executeCommand('agreedLanguage.restartServer');
    const found = await diagnosticsWhen(draft, 'after the restart', (all) => all.length > 0);
    ok(found.map(ruleOf).includes('departs-from-agreed'), 'the departure is found again');
  });

  test('the status tells the words, the agreed ones and the corpus', async () => {
    const draft = await openSample();
    const textDocument = { uri: draft.uri.toString() };
    const status = await api.request<{
      words: number;
      agreedWords: number;
      draft: { mode: string; organ?: string };
      corpus: { state: string; message?: string };
    }>('agreedLanguage/status', { textDocument });
    equal(status.corpus.state, 'ready', `corpus (${status.corpus.message})`);
    equal(status.draft.organ, 'General Assembly', 'organ');
    ok(status.words > 150, `${status.words} words`);
    ok(status.agreedWords > 30 && status.agreedWords < status.words, `${status.agreedWords} agreed words`);
  });

  test('the status tells the mode that the setting gives a draft', async () => {
    const draft = await openSample();
    const textDocument = { uri: draft.uri.toString() };
    const mode = async () => {
      const status = await api.request<{ draft: { mode: string } }>('agreedLanguage/status', {
        textDocument,
      });
      return status.draft.mode;
    };
    equal(await mode(), 'negotiation', 'at first');
    const settings = vscode.workspace.getConfiguration('agreedLanguage', draft);
    const set = (to: string | undefined) => settings.update('mode', to, vscode.ConfigurationTarget.Workspace);
    await set('tabling');
    try {
      for (let asked = 0; asked < 100 && (await mode()) !== 'tabling'; asked++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      equal(await mode(), 'tabling', 'once it is set');
    } finally {
      await set(undefined);
    }
    ok((await vscode.commands.getCommands(true)).includes('agreedLanguage.quickSettings'), 'quick settings');
  });

  test('Add Library of Documents names the library that the explorer hands over, and no other file', async () => {
    const { uri } = await openSample();
    const settings = () => vscode.workspace.getConfiguration('agreedLanguage');
    const library = vscode.Uri.joinPath(uri, '../harbours.agreed');
    const names = async () => {
      const found = await api.request<{ symbol?: string; text: string }[]>('agreedLanguage/search', {
        query: 'lanterns of whale oil',
        limit: 3,
      });
      return found.filter(({ text }) => text.includes('whale')).map(({ symbol }) => symbol);
    };
    equal(await names(), [], 'before');
    await vscode.commands.executeCommand('agreedLanguage.addLibrary', uri, [uri, library]);
    try {
      const named = settings().get<string[]>('corpus.folders', []);
      equal(named.length, 1, `one name, not ${named.join()}`);
      ok(named[0]?.endsWith('harbours.agreed'), named[0] ?? '');
      let found = await names();
      for (let asked = 0; asked < 100 && found.length === 0; asked++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        found = await names();
      }
      equal(found, ['A/RES/90/7'], 'its text can be searched');
      await vscode.commands.executeCommand('agreedLanguage.addLibrary', library);
      equal(settings().get('corpus.folders'), named, 'named once');
    } finally {
      await settings().update('corpus.folders', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
