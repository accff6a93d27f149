/**
 * Search Agreed Language: half-remembered words find paragraphs; the one in focus is shown beside the draft.
 * A second list says what to do with it, so that everything can be done from the keyboard.
 */
import * as vscode from 'vscode';
import {
  method,
  type ParagraphResult,
  type SearchParams,
  type SearchResult,
} from '../../../server/src/lsp/protocol';
import { type App, activeDraft } from '../app';
import { fitted, isMidSentence } from '../fitted-words';
import { copyCited, standingNames } from './citation';
import type { Command } from './command';
import { insertWithFootnote } from './insert-with-footnote';
import { showParagraph } from './open-paragraph';

export const search: Command = {
  id: 'agreedLanguage.search',
  run: async (app, ...args) => {
    const draft = activeDraft();
    const query = typeof args[0] === 'string' ? args[0] : selectedWords(draft);
    const found = await pickParagraph(app, query, draft?.viewColumn);
    if (found) await act(found, draft);
  },
};

interface Item extends vscode.QuickPickItem {
  readonly result: SearchResult;
}

function selectedWords(draft: vscode.TextEditor | undefined): string {
  return draft ? draft.document.getText(draft.selection).replace(/\s+/g, ' ').slice(0, 200) : '';
}

const adoptedOnly: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('filter'),
  tooltip: vscode.l10n.t('Search adopted texts only'),
};
const everything: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('filter-filled'),
  tooltip: vscode.l10n.t('Search all documents: drafts, superseded texts, reports and positions too'),
};

/** Shows the list; answers the paragraph chosen, or undefined. */
function pickParagraph(app: App, query: string, column: vscode.ViewColumn | undefined) {
  return new Promise<ParagraphResult | undefined>((done) => {
    const list = vscode.window.createQuickPick<Item>();
    const searching = new Searching(app, list);
    const preview = new Preview(app, column);
    list.title = vscode.l10n.t('Search Agreed Language');
    list.placeholder = vscode.l10n.t(
      'Words you remember, in any order. Begin with GCM: to search that document, or draft: to search drafts',
    );
    list.matchOnDetail = true;
    list.buttons = [adoptedOnly];
    list.onDidChangeValue((value) => searching.search(value));
    list.onDidTriggerButton((button) => searching.limitTo(button === adoptedOnly));
    list.onDidChangeActive(([item]) => item && preview.show(item.result));
    list.onDidAccept(async () => {
      const item = list.activeItems[0];
      if (!item) return;
      list.hide();
      done((await requestParagraph(app, item.result)) ?? undefined);
    });
    list.onDidHide(async () => {
      searching.dispose();
      await preview.close();
      list.dispose();
      done(undefined);
    });
    list.value = query;
    list.show();
    searching.search(query);
  });
}

const requestParagraph = (app: App, { symbol, ref }: SearchResult) =>
  app.request<ParagraphResult | null>(method.paragraph, { symbol, ref });

/** Asks the server as the words are typed; an answer that comes too late is dropped. */
class Searching {
  #cancel = new vscode.CancellationTokenSource();
  #adoptedOnly = false;

  constructor(
    readonly app: App,
    readonly list: vscode.QuickPick<Item>,
  ) {}

  limitTo(adopted: boolean): void {
    this.#adoptedOnly = adopted;
    this.list.buttons = [adopted ? everything : adoptedOnly];
    this.search(this.list.value);
  }

  async search(query: string): Promise<void> {
    this.#cancel.cancel();
    this.#cancel = new vscode.CancellationTokenSource();
    const { token } = this.#cancel;
    if (query.trim() === '') {
      this.list.items = [];
      return;
    }
    this.list.busy = true;
    const results = await this.#ask(query, token);
    if (token.isCancellationRequested) return;
    this.list.busy = false;
    this.list.items = results.map(itemOf);
  }

  async #ask(query: string, token: vscode.CancellationToken): Promise<readonly SearchResult[]> {
    const standing = this.#adoptedOnly ? { standing: 'adopted' as const } : {};
    const params: SearchParams = { query, limit: 30, ...standing };
    try {
      return await this.app.request<readonly SearchResult[]>(method.search, params, token);
    } catch (error) {
      if (!token.isCancellationRequested) this.app.output.error(`Search failed: ${error}`);
      return [];
    }
  }

  dispose(): void {
    this.#cancel.cancel();
    this.#cancel.dispose();
  }
}

const itemOf = (result: SearchResult): Item => ({
  label: result.shown ?? `${result.symbol}, ${result.ref}`,
  description: result.standing === 'adopted' ? '' : standingNames[result.standing],
  detail: result.text.replace(/\s+/g, ' '),
  alwaysShow: true,
  result,
});

/** The paragraph in focus, in an editor beside the draft that goes away with the list. */
class Preview {
  #shown: vscode.Uri | undefined;
  #wanted: SearchResult | undefined;

  constructor(
    readonly app: App,
    readonly column: vscode.ViewColumn | undefined,
  ) {}

  async show(result: SearchResult): Promise<void> {
    this.#wanted = result;
    const paragraph = await requestParagraph(this.app, result).catch(() => null);
    if (!paragraph || this.#wanted !== result) return;
    const viewColumn = this.column === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside;
    const beside = this.#shown ? (this.#tab()?.group.viewColumn ?? viewColumn) : viewColumn;
    this.#shown = vscode.Uri.parse(paragraph.uri);
    await showParagraph(paragraph, { viewColumn: beside, preserveFocus: true, preview: true });
  }

  async close(): Promise<void> {
    this.#wanted = undefined;
    const tab = this.#tab();
    if (tab?.isPreview) await vscode.window.tabGroups.close(tab, true);
  }

  #tab(): vscode.Tab | undefined {
    const shown = this.#shown?.toString();
    return vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .find(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === shown);
  }
}

/** Asks what to do with the paragraph, and does it. */
async function act(paragraph: ParagraphResult, draft: vscode.TextEditor | undefined): Promise<void> {
  const actions = actionsFor(paragraph, draft);
  const chosen = await vscode.window.showQuickPick(actions, {
    title: paragraph.shown,
    placeHolder: paragraph.text.slice(0, 160),
  });
  await chosen?.run();
}

interface Action extends vscode.QuickPickItem {
  run(): Thenable<unknown>;
}

function actionsFor(paragraph: ParagraphResult, draft: vscode.TextEditor | undefined): Action[] {
  const open: Action = {
    label: vscode.l10n.t('$(book) Open paragraph'),
    run: () => showParagraph(paragraph, { preview: false }),
  };
  const copy: Action = {
    label: vscode.l10n.t('$(copy) Copy with citation'),
    run: () => copyCited(paragraph.text, paragraph),
  };
  if (!draft) return [open, copy];
  const warning = paragraph.standing === 'adopted' ? {} : { description: standingNames[paragraph.standing] };
  const inserting = insertions(draft).map(({ label, insert }) => ({
    label,
    run: () => insert(paragraph.text),
    ...warning,
  }));
  const footnote: Action = {
    label: vscode.l10n.t('$(references) Insert text with footnote'),
    detail: paragraph.footnote,
    run: () => insertWithFootnote(draft, paragraph),
    ...warning,
  };
  const [first, ...others] = inserting;
  return [...(first ? [first] : []), footnote, ...others, copy, open];
}

interface Insertion {
  readonly label: string;
  insert(words: string): Thenable<unknown>;
}

/** In the middle of a sentence the words alone, or a paragraph after this one; elsewhere the text as it stands. */
function insertions(draft: vscode.TextEditor): Insertion[] {
  const { document, selection } = draft;
  const replaced = (words: string) => replace(draft, selection, words);
  if (!isInSentence(document, selection))
    return [{ label: vscode.l10n.t('$(insert) Insert text'), insert: replaced }];
  const end = endOfParagraph(document, selection.active.line);
  return [
    {
      label: vscode.l10n.t('$(insert) Insert the words only'),
      insert: (words) => replaced(fitted(words, aroundOf(document, selection))),
    },
    {
      label: vscode.l10n.t('$(add) Insert as a new paragraph'),
      insert: (words) => replace(draft, new vscode.Range(end, end), `\n\n${words}`),
    },
  ];
}

const aroundOf = (document: vscode.TextDocument, { start, end }: vscode.Range) => ({
  before: document.lineAt(start.line).text.slice(0, start.character),
  after: document.lineAt(end.line).text.slice(end.character),
});

/** Whether words of a sentence stand before the cursor on its line, besides a number. */
const isInSentence = (document: vscode.TextDocument, selection: vscode.Range): boolean =>
  isMidSentence(aroundOf(document, selection).before);

function endOfParagraph(document: vscode.TextDocument, line: number): vscode.Position {
  let last = line;
  while (last + 1 < document.lineCount && !document.lineAt(last + 1).isEmptyOrWhitespace) last++;
  return document.lineAt(last).range.end;
}

async function replace(draft: vscode.TextEditor, range: vscode.Range, words: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(draft.document, draft.viewColumn);
  await editor.edit((edit) => edit.replace(range, words));
}
