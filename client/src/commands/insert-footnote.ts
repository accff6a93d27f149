/**
 * Inserts the footnote of the instrument at the cursor, numbered and with Ibid. where it is due. Where the cursor
 * names none, the instrument is chosen from a list, by a half-remembered name.
 */
import * as vscode from 'vscode';
import {
  type InsertFootnoteParams,
  type InsertFootnoteResult,
  type InstrumentResult,
  type InstrumentsParams,
  method,
} from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { apply } from '../edits';
import type { Command } from './command';

export const insertFootnote: Command = {
  id: 'agreedLanguage.insertFootnote',
  run: async (app) => {
    const editor = activeDraft();
    if (!editor || (await insert(app, editor))) return;
    const instrument = await pickInstrument(app);
    if (instrument) await insert(app, editor, instrument.id);
  },
};

/** Whether there was a footnote to insert. */
async function insert(app: App, editor: vscode.TextEditor, instrument?: string): Promise<boolean> {
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const params: InsertFootnoteParams = {
    textDocument: { uri: document.uri.toString() },
    position: { line, character },
    ...(instrument === undefined ? {} : { instrument }),
  };
  const found = await app.request<InsertFootnoteResult | null>(method.insertFootnote, params);
  if (found && document.version === found.version) await apply(editor, found.edits);
  return found !== null;
}

interface Item extends vscode.QuickPickItem {
  readonly instrument: InstrumentResult;
}

/** The server finds the names, misspelt ones too; the list shows what it finds and filters no further. */
function pickInstrument(app: App): Promise<InstrumentResult | undefined> {
  return new Promise((done) => {
    const list = vscode.window.createQuickPick<Item>();
    list.title = vscode.l10n.t('Insert Footnote');
    list.placeholder = vscode.l10n.t('Title, short form or acronym of an instrument');
    const show = async (query: string) => {
      const params: InstrumentsParams = { query };
      const found = await app.request<InstrumentResult[]>(method.instruments, params);
      if (list.value === query) list.items = found.map(toItem);
    };
    list.onDidChangeValue((value) => void show(value));
    list.onDidAccept(() => {
      done(list.activeItems[0]?.instrument);
      list.hide();
    });
    list.onDidHide(() => {
      done(undefined);
      list.dispose();
    });
    list.show();
    void show('');
  });
}

const toItem = (instrument: InstrumentResult): Item => ({
  label: instrument.title,
  description: instrument.short.join(', '),
  detail: instrument.reference,
  alwaysShow: true,
  instrument,
});
